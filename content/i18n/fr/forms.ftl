# Mots des formulaires remplis à la main avant, pendant et après une rencontre. Les libellés restent courts :
# ils sont à côté de lignes où l’on écrit.

document-pack = Dossier de réunion
document-pack-about = Ordre du jour, actions, plan, décision et journal à remplir : quatre pages pour une réunion.
document-pack-later = À imprimer dès qu’il y a un plan.
document-pack-file = dossier-de-reunion
document-agenda = Ordre du jour
document-agenda-about = But, questions à apprendre, moments, et ce qui est réglé avant le départ.
document-agenda-file = ordre-du-jour
document-session-log = Journal de séance
document-session-log-about = Ce qui a été fait, appris et convenu, et ce qui préoccupe.
document-session-log-file = journal-de-seance
document-actions = Suivi des actions
document-actions-about = Ce qui a été convenu, qui le fait, pour quand, et ce qui fait obstacle.
document-actions-file = actions

form-mentor = Mentor
form-mentee = Mentorée
form-date = Date
form-by = Rempli par (rôle)

agenda-aim = But
agenda-questions = Questions de ceux qui apprennent
agenda-learners = Qui apprend (rôles)
agenda-hosts = Qui reçoit (rôles)
agenda-time = Heure
agenda-block = Moment
agenda-method = Comment
agenda-block-welcome = Accueil et règles communes
agenda-block-recall = Actions depuis la dernière fois
agenda-block-observe = Observer
agenda-block-practise = Pratiquer
agenda-block-discuss = Discuter
agenda-block-community = Rencontrer la communauté, seulement si elle l’a accepté
agenda-block-reflect = Réfléchir
agenda-block-actions = Convenir des actions
agenda-block-wellbeing = Comment va chacun ?
agenda-materials = Matériel
agenda-interpreter = Dit à l’interprète
agenda-safety = Tout le monde a reçu les consignes de sécurité.
agenda-agreed = Les personnes rencontrées ont donné leur accord avant.
agenda-photos = Les photos sont permises. Sans coche ici, elles ne le sont pas.

log-form = Forme et durée
log-who = Qui était là (rôles)
log-topics = Sujets
log-did = Ce qu’a fait la mentorée
log-learned = Ce qui a été appris
log-strength = Une force observée
log-improve = À améliorer
log-mentor = Ce que le mentor a appris
log-actions = Actions convenues
log-confidence = À quel point on se sent maintenant à l’aise
log-confidence-low = pas encore
log-confidence-high = peut l’enseigner
log-concern = Quelque chose préoccupe ? Cochez ici, sans nom, et parlez-en en privé.
log-concern-none = Rien
log-concern-safety = La sécurité
log-concern-wellbeing = Le bien-être
log-concern-relation = Notre façon de travailler ensemble
log-next = Prochaine fois

action-number = N°
action-what = Action
action-owner = Qui (rôle)
action-due = Pour quand
action-status = État
action-barrier = Ce qui fait obstacle
action-hint = Où en est-on : à faire, en cours, fait ou abandonné. Parlez des retards sans reproche.

pack-carried = Actions reportées
pack-carried-more = { $count ->
    [one] Une autre figure dans le suivi des actions.
   *[other] { $count } autres figurent dans le suivi des actions.
}
pack-next = Ce qui vient ensuite
pack-objective = Obj.
pack-done = Fait
pack-nothing-ahead = Rien dans le plan n’est à venir.
pack-more = { $count ->
    [0] Le plan complet en dit plus.
    [one] Le plan complet contient { $count } activité de plus.
   *[other] Le plan complet contient { $count } activités de plus.
}
pack-others = Aussi pesé
