# Le déroulement d’un mentorat : ses étapes, et les mots de ses écrans.

## Les onze étapes
way-readiness-title = Être prêt
way-readiness-aim = Décider si le mentorat est la bonne aide et si les deux côtés peuvent le porter.
way-readiness-who = Les directions, chaque organisation de son côté.
way-readiness-do = Voir quelle aide convient, remplir la préparation du mentor, comparer le changement espéré à son coût, puis décider : oui, pas encore, ou orienter.
check-readiness-asked = L’organisation mentorée l’a demandé
check-readiness-experience = Le sujet relève de l’expérience réelle du mentor
check-readiness-coordinators = Une coordination est nommée de chaque côté
check-readiness-time = Du temps est libéré de chaque côté
check-readiness-no_rivalry = Les deux ne briguent pas la même subvention
check-readiness-safety_floor = Aucune règle de sécurité ne l’arrête
check-readiness-complaints = Les deux savent où se plaindre
way-together-title = Faire connaissance
way-together-aim = La confiance, et les mêmes attentes.
way-together-who = Les coordinations, avec deux ou trois personnes chacune.
way-together-do = Un ou deux appels ou une rencontre. Chacun écrit ce qu’il offre et souhaite ; puis l’accord est rédigé.
check-together-purpose = Le but est une phrase que les deux acceptent
check-together-success = Chacun a dit à quoi ressemble la réussite
check-together-off_limits = Ce qui est hors limites est clair
check-together-who_knows = Qui peut le savoir est clair
check-together-names = Noms et codes sont convenus
check-together-channel = Le canal sûr a été essayé
way-priorities-title = Auto-évaluation et priorités
way-priorities-aim = Un point de départ propre à l’organisation mentorée.
way-priorities-who = Son équipe, son conseil et des membres de la communauté ; le mentor écoute.
way-priorities-do = Parler de chaque domaine, les forces d’abord. Convenir d’un niveau et de sa raison, puis choisir au plus trois priorités.
check-priorities-outreach_present = Des pairs de terrain étaient présents
check-priorities-not_voted_down = Les niveaux ont été discutés, non fixés par la direction
check-priorities-mentor_listened = Le mentor n’a pas corrigé
check-priorities-evidence = Ce qui montre chaque niveau est noté
check-priorities-targets = Les priorités ont un niveau visé et une date
way-approach-title = Choisir les approches
way-approach-aim = La forme convient au but et aux limites.
way-approach-who = Les deux coordinations.
way-approach-do = Répondre aux questions, lire les raisons, comparer les trois meilleures, garder le choix.
check-approach-rules_seen = Les règles en vigueur ont été lues
check-approach-whole_path = Préparer, appliquer et maintenir ont été pensés aussi
check-approach-cost = Le coût a été estimé
check-approach-services = L’effet des absences sur les services a été considéré
way-safety-title = Sécurité et consentement
way-safety-aim = Personne ne s’en trouve plus mal.
way-safety-who = Les responsables de sécurité des deux côtés ; l’organisation la plus exposée a le veto.
way-safety-do = Nommer les menaces et les parades, convenir de qui annule et quand, noter les consentements pour noms, photos et récits.
check-safety-law = Le droit des deux lieux et de la route est connu
check-safety-if_asked = Chacun sait quoi dire si on demande
check-safety-devices = Les appareils sont préparés
check-safety-papers = Les papiers sont en ordre
check-safety-contacts = Les contacts d’urgence sont connus
check-safety-who_cancels = Qui annule, et quand, est clair
check-safety-after_care = Un soutien après coup est prévu
way-plan-title = Planifier ensemble
way-plan-aim = Un seul plan, avec ses moyens.
way-plan-who = Les deux équipes.
way-plan-do = Objectifs, activités, qui, quand, budget, indicateurs, et comment le savoir reste. Puis les deux côtés l’approuvent.
check-plan-few_objectives = Un à trois objectifs
check-plan-use_at_home = Chaque activité mène à un usage chez soi
check-plan-mentee_time = Le temps de l’organisation mentorée est au budget
check-plan-few_indicators = Huit indicateurs au plus
check-plan-midterm = La revue de mi-parcours a une date
check-plan-both_sign = Les deux côtés signent
way-prepare-title = Préparer chaque rencontre
way-prepare-aim = Arriver prêt.
way-prepare-who = Les responsables, hôtes et invités.
way-prepare-do = Questions, ordre du jour, rôles, interprète, logistique, consignes de sécurité.
check-prepare-questions = Les apprenants ont écrit leurs questions
check-prepare-free_time = Chaque jour a un temps libre pour réfléchir
check-prepare-community_agrees = On ne rencontre des membres que s’ils sont d’accord
check-prepare-no_names = Les documents ne portent aucun nom
way-carry_out-title = Réaliser
way-carry_out-aim = Apprendre en voyant, en faisant, en parlant.
way-carry_out-who = Mentors et mentorés.
way-carry_out-do = Commencer par les actions d’avant. Observer, pratiquer, faire des retours mutuels, convenir d’actions, et clore chaque jour par un court échange.
check-carry_out-mentee_does = La mentorée fait, le mentor regarde
check-carry_out-strength = Une force et une amélioration à chaque fois
check-carry_out-beyond_team = Ce qui dépasse l’équipe est noté
check-carry_out-wellbeing = On a demandé à chacun comment il va
way-apply-title = S’en servir chez soi
way-apply-aim = Ce qui est appris est utilisé.
way-apply-who = La responsable et la coordination de la mentorée ; le mentor par appel.
way-apply-do = Essayer, noter, former les collègues, tenir à jour actions et indicateurs.
check-apply-overdue = Les actions en retard ont été discutées sans reproche
check-apply-feedback = Les avis ont été recueillis
check-apply-risks = Les risques sont revus chaque mois, ou après tout incident
way-review-title = Revue de mi-parcours
way-review-aim = Garder, changer ou arrêter.
way-review-who = Les deux directions, les coordinations, une voix de la communauté.
way-review-do = Comparer au départ, dire ce qui a aidé ou gêné, voir si la relation est égale, et reprendre les questions sur l’approche.
check-review-mentee_rates = La mentorée a évalué le mentor
check-review-mentor_rates = Le mentor a évalué le soutien reçu
check-review-safety_again = La sécurité a été revue
check-review-budget = Le budget a été revu
way-close_out-title = Clore
way-close_out-aim = Bien finir et garder les acquis.
way-close_out-who = Les deux équipes.
way-close_out-do = Réévaluer les domaines, recueillir des récits avec consentement, remettre les documents, remercier, et décider de la suite. Une mentorée peut devenir mentor.
check-close_out-scored_again = Les domaines ont été réévalués
check-close_out-data_returned = Ce que chacun tenait de l’autre est rendu ou effacé
check-close_out-accounts = Les comptes finaux sont faits
check-close_out-lessons = Ce que nous ferions autrement est écrit
check-close_out-follow_up = Un appel de suivi dans six mois est convenu

## Ce qui se fait dans une étape : son nom, et le bouton qui y mène
work-help_check = Mentorat ou assistance technique ?
work-help_check-do = Voir quelle aide convient
work-readiness = Préparation du mentor
work-readiness-do = Remplir la préparation du mentor
work-gate = Oui, pas encore, ou orienter
work-gate-do = Décider si l’on continue
work-expectation = Ce que chacun offre et souhaite
work-expectation-do = Noter les attentes
work-agreement = Accord
work-agreement-do = Rédiger l’accord
work-self_assessment = Auto-évaluation
work-self_assessment-do = Commencer l’auto-évaluation
work-answers = Questions sur l’approche
work-answers-do = Répondre aux questions
work-decision = Choix de l’approche
work-decision-do = Choisir une approche
work-safety_plan = Plan de sécurité
work-safety_plan-do = Faire le plan de sécurité
work-consent = Consentements
work-consent-do = Noter les consentements
work-plan = Plan commun
work-plan-do = Préparer le plan
work-approval = Accord des deux côtés
work-approval-do = Faire approuver le plan
work-trips = Voyages et logistique
work-trips-do = Planifier le voyage
work-last_round = Auto-évaluation, dernier tour
work-last_round-do = Réévaluer les domaines
work-close_out = Documents rendus ou effacés
work-close_out-do = Clore le mentorat
work-there = fait
work-open = reste à faire

## Le chemin
path-title = Les onze étapes
path-next = Ensuite
path-next-checks = Parcourir la liste de cette étape
path-all-done = Les onze étapes sont faites.
path-step = Étape { $number }
path-at = Étape { $number } sur 10 : { $title }
path-open-step = Ouvrir l’étape { $number } : { $title }
path-state-open = Pas commencée
path-state-under_way = En cours
path-state-done = Faite
path-state-done-on = Faite le { $date }
path-due = Échéance { $date }
path-overdue = Attendue le { $date }
path-checks = { $closed } points sur { $all }
path-chosen = { $approach }, choisie le { $date }
path-cancelled = Le mentorat est arrêté
path-cancelled-about = Arrêté le { $date }. Rien de prévu n’a lieu avant que les deux côtés reprennent.
path-resume = Reprendre
path-cancel = Arrêter le mentorat maintenant
path-cancel-about = Un clic, sans raison à donner. Chaque côté peut le faire à tout moment.
path-cancelled-told = Le mentorat est arrêté
path-gate-not_yet = Pas encore : { $what } (pour le { $date })
path-gate-refer = Orienté vers { $to }
path-print = Imprimer
path-paper = Documents

## Une étape
step-aim = But
step-who = Qui
step-how = Ce qui se fait
step-work = Ce qui en sort
step-checklist = Liste de contrôle
step-not-needed = Ne s’applique pas
step-applies = S’applique
step-not-needed-why = Pourquoi cela ne s’applique pas : { $point }
step-set-aside = Ne s’applique pas : { $why }
step-finish = Marquer l’étape comme faite
step-again = Rouvrir cette étape
step-dates = Dates
step-plain-about = Ce qui s’élabore dans cette étape reste dans le plan, sur papier et dans cette liste.
step-save-reason = Mettre de côté

## Étape 0
gate-title = Oui, pas encore, ou orienter
gate-lead = La décision qui clôt l’étape 0.
gate-help-unclear = Trop peu de points sont cochés pour dire quelle aide convient.
gate-help-mentoring = Les points plaident pour le mentorat.
gate-help-assistance = Les points plaident pour l’assistance technique : cherchez un prestataire qualifié. Le mentor peut accompagner.
gate-help-mixed = Il faut les deux : de l’assistance pour le produit, et un mentorat qui continue.
gate-outcome-unfinished = Des points de la préparation du mentor restent ouverts.
gate-outcome-ready = Le mentor est prêt.
gate-outcome-ready_with_support = Le mentor est prêt, avec le soutien qu’il a nommé.
gate-outcome-name_support = Des points sont bas : nommez le soutien qui les compense.
gate-outcome-not_yet = Pas encore : le consentement de la direction ou un point de sécurité est à 1.
gate-obstacle-stop = Une règle de sécurité arrête ce mentorat.
gate-obstacle-readiness = La préparation du mentor n’y est pas encore.
gate-obstacle-checklist = Des points de la liste de l’étape 0 sont ouverts.
gate-in-the-way = Ce qui empêche le « oui »
verdict-go = Oui
verdict-not_yet = Pas encore
verdict-refer = Orienter
verdict-go-about = Le mentorat peut commencer.
verdict-not_yet-about = Dites ce qui doit d’abord être en place, et pour quand.
verdict-refer-about = Une autre aide, ou quelqu’un d’autre.
gate-decide = Garder cette décision
gate-kept = Décision gardée
gate-decided = { $verdict }, décidé le { $date }
help-page = Imprimer bienfaits et risques sur une page
benefits-title = Bienfaits dont parler
risks-title = Risques dont parler

## Fiches et tableaux
form-empty-cards = Rien ici pour l’instant.
form-add-threat = Ajouter une menace
form-add-trip = Ajouter un voyage
form-add-incident = Noter un incident
form-add-consent = Ajouter un consentement
form-card-new = Nouveau
form-card-delete = Effacer cette carte
form-card-deleted = Effacé
form-not-set = Pas choisi
grid-keys = Tab et les flèches déplacent, Entrée descend et ajoute une ligne. Collez depuis un tableur ; « Copier le tableau » l’y remporte.
grid-copy = Copier le tableau
grid-copied = Copié. Collez-le dans un tableur.
grid-add = Ajouter une ligne
grid-delete = Effacer la ligne { $number }
grid-deleted = Ligne effacée
grid-cell = { $field }, ligne { $number }
grid-pasted = { $rows ->
    [one] { $rows } ligne collée
   *[other] { $rows } lignes collées
}
grid-actions = Effacer
budget-total = Total { $currency }
budget-forgotten = Souvent oublié
budget-forgotten-about = Pas encore au budget : { $kinds }.
indicator-choose = Ajouter depuis la liste
indicator-more-hint = Seulement si huit ne suffisent pas. Dites alors pourquoi.

## Auto-évaluation
assess-title = Auto-évaluation
assess-lead = Les forces d’abord. Les niveaux se discutent, ne s’additionnent jamais et ne se comparent à personne.
assess-begin = Commencer un tour
assess-again = Commencer un autre tour
assess-empty = Pas encore de tour
assess-empty-about = Les gens de l’organisation mentorée parlent de quatorze domaines, conviennent d’un niveau pour chacun et choisissent au plus trois priorités.
assess-round = Tour { $number }
assess-round-of = Tour { $number }, { $date }
assess-bars = Niveaux par domaine
assess-as-table = En tableau
assess-domain = Domaine
assess-own = Niveau propre
assess-mentor = Vue du mentor
assess-target = Visé
assess-none = pas encore
assess-of = { $level } sur 5, { $word }
assess-level = { $level } { $word }
assess-priority = Priorité
assess-priorities = Priorités : { $count } sur 3
assess-delete-round = Effacer ce tour
assess-clear-level = Pas encore de niveau

## Accord
agreement-empty = Pas encore ébauché
agreement-empty-about = L’ébauche reprend les attentes, les dates et l’approche, et ajoute des clauses usuelles. Changez ce que vous voulez.
agreement-draft = Ébaucher l’accord
agreement-ready = Tout ce dont les deux doivent convenir y est. Imprimez-le, lisez-le ensemble, signez par rôle.
agreement-open = Reste à convenir

## Plan de sécurité
safety-title = Plan de sécurité
sealed-title = Un coffre scellé
sealed-why = Menaces, voyages et incidents sont gardés sous une phrase secrète à eux. Dehors, seul leur nombre est connu.
sealed-make = Créer le coffre scellé
sealed-make-about = Choisissez une phrase autre que celle de l’espace de travail. Personne ne peut la retrouver, et les parts de secours ne l’ouvrent pas : si vous l’oubliez, ces fiches sont perdues.
sealed-open = Ouvrir le coffre scellé
sealed-open-title = Le coffre scellé est fermé
sealed-close = Fermer le coffre scellé
sealed-passphrase = Phrase secrète du coffre
sealed-passphrase-again = La même phrase encore une fois
sealed-change = Changer sa phrase secrète
sealed-change-present = Sa phrase actuelle
sealed-change-new = Sa nouvelle phrase
sealed-change-about = Les copies faites auparavant s’ouvrent encore avec l’ancienne phrase.
sealed-changed = Le coffre scellé a une nouvelle phrase secrète.
safety-counts =
    { $threats ->
        [one] { $threats } menace
       *[other] { $threats } menaces
    }, { $trips ->
        [one] { $trips } voyage
       *[other] { $trips } voyages
    }, { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }
safety-lacks = À remplir avant la signature
safety-complete = Complet : il peut être signé.
safety-sign = Signature
safety-sign-about = La personne responsable de la sécurité de chaque côté. Tout changement après retire la signature.
safety-sign-mentor = Signer pour le mentor
safety-sign-mentee = Signer pour la mentorée
safety-signed = { $side } : signé par { $role } le { $date }
safety-not-signed = { $side } : pas signé
at-risk-ask = Quelle organisation est la plus exposée ?
at-risk-hint = Elle a le veto sur le plan et doit signer le plan de sécurité.
at-risk-unknown = Pas décidé : les deux signent
at-risk-mentor = Le mentor
at-risk-mentee = La mentorée
at-risk-both = Les deux autant
threat-severity = { $word } : { $about }

## Consentements
consent-title = Consentements
consent-state-valid = Valable
consent-state-expired = Son temps est passé
consent-state-withdrawn = Retiré
consent-withdraw = Le retirer
consent-withdrawn-told = Consentement retiré
consent-withdrawn-uses = Il a servi à ces endroits. Ôtez-le de chacun :
consent-story = Le récit « { $title } » de cet espace de travail : il n’est plus raconté
consent-stories = Récits qui s’appuient sur lui : { $titles }
consent-withdrawn-none = Il n’a servi nulle part.

## Plan : tableaux, points de départ, versions
plan-part-objectives = Objectifs
plan-part-people = Personnes et budget
plan-part-signs = Indicateurs et risques
plan-part-versions = Versions et accord
plan-parts = Parties du plan
plan-details = Domaine et preuve
starter-add = Ajouter un point de départ
starter-about = Objectifs, activités, indicateurs et risques pour un sujet. Ils s’ajoutent au plan ; changez ou effacez ce que vous voulez.
starter-added = Point de départ ajouté
plan-exit-hint = En cas de réussite, et plus tôt : qui le dit, et que se passe-t-il.
plan-domain-none = Aucun
versions-title = Versions et accord
versions-freeze = Figer cette version
versions-freeze-about = Une version figée reste telle quelle. Ce qui change ensuite est listé.
versions-none = Pas encore de version
versions-none-about = Quand les deux côtés sont d’accord sur le plan, figez-le. Les deux l’approuvent alors par rôle.
versions-version = Version { $number }, figée le { $date }
versions-changes = Ce qui a changé depuis la version { $number }
versions-no-changes = Rien n’a changé depuis la version { $number }.
versions-approve = Approuver
versions-veto = Dire non
versions-said-approve = { $side } : approuvé par { $role } le { $date }
versions-said-veto = { $side } : a dit non le { $date }
versions-said-nothing = { $side } : pas encore de réponse
versions-waiting = En attente des deux côtés
versions-vetoed = Pas approuvé : l’organisation la plus exposée a dit non
versions-suspended = Approuvé par les deux, mais quelque chose s’y oppose maintenant
versions-approved = Approuvé par les deux côtés
versions-in-the-way = Ce qui empêche l’accord
obstacle-cancelled = Tout est annulé.
obstacle-stop = Une règle de sécurité arrête ce mentorat : { $why }
obstacle-gate = L’étape 0 n’a pas fini par « oui ».
obstacle-ruled_out = { $approach } est exclue par les réponses d’aujourd’hui.
obstacle-answer_first = Répondez d’abord : { $question } Tant que la question reste ouverte, { $approach } pourrait mettre des personnes en danger.
obstacle-safety_plan = Quelqu’un voyage là où la sécurité n’est pas assurée. Le plan de sécurité doit être complet et signé par : { $sides }.
obstacle-empty = Le plan n’a pas encore d’activité.
obstacle-indicators = Il y a plus de huit indicateurs. Dites pourquoi, ou ôtez-en.
change-added = Ajouté : { $what }.
change-removed = Ôté : { $what }.
change-filled = { $what } : dit maintenant { $after }.
change-cleared = { $what } : ne dit plus { $before }.
change-differs = { $what } : { $before } est devenu { $after }.
quoted = « { $text } »

## Conservation et clôture
retention-title = Documents et clôture
retention-propose = Proposer des dates
retention-propose-about = Six mois après la fin pour la plupart des documents. Les rapports et les dépenses sont gardés sept ans, car les bailleurs peuvent les contrôler : vérifiez ce que disent votre accord et la loi. Vous pouvez changer chaque date.
close-title = Clore le mentorat
close-lead = Décidez pour chaque sorte de document. Ce que vous effacez ici l’est pour de bon : pas d’historique, la corbeille est vidée, et rien de fait avant ne peut plus être annulé.
close-keep = Garder
close-delete = Effacer pour de bon
field-deleted = Ce qui a été effacé
field-returned = Ce qui a été rendu
field-row_count = Nombre de fiches
close-return = Rendu à l’autre côté
close-traces-title = Traces qui peuvent rester
close-traces = Dans cet espace de travail : les deux noms de code, le sujet et les dates du mentorat, les étapes faites, le journal des documents sortis et cette note. Ses propres copies faites auparavant sont supprimées ; une copie de l’état d’après les remplace. Hors de portée du programme : les copies de l’espace de travail sur clé, les documents enregistrés ou imprimés et ce que détient l’autre organisation. Les disques SSD et les clés peuvent garder d’anciennes données qu’aucun programme ne peut atteindre.
close-copies = { $copies ->
    [one] Une copie faite auparavant n’a pas pu être supprimée et les contient encore. Le programme réessaie à chaque ouverture de l’espace de travail.
   *[other] { $copies } copies faites auparavant n’ont pas pu être supprimées et les contiennent encore. Le programme réessaie à chaque ouverture de l’espace de travail.
}
close-now = Effacer ce qui est marqué
close-ask-title = Effacer pour de bon ?
close-ask = Personne ne pourra le faire revenir.
close-done = { $rows ->
    [one] { $rows } document a été effacé le { $date }.
   *[other] { $rows } documents ont été effacés le { $date }.
}
close-nothing = Marquez au moins une sorte de document.

## Historique
history-title = Historique
history-open = Historique
history-none = Rien n’a encore été changé ici.
history-before = avant :
history-after = après :
history-empty = rien

## Erreurs, sortes, opérations
error-not-allowed-agreement-exists = Il y a déjà un accord.
error-not-allowed-approval = Quelque chose empêche encore l’accord. La page le liste.
error-not-allowed-domain-stays = Le domaine d’une ligne reste tel quel.
error-not-allowed-gate-go = « Oui » n’est pas encore possible. La page liste ce qui l’empêche.
error-not-allowed-indicators = Huit indicateurs suffisent à la plupart des plans. Pour en ajouter, dites d’abord pourquoi.
error-not-allowed-no-starter = Il n’y a pas de point de départ pour ce sujet.
error-not-allowed-no-version = Figez d’abord une version.
error-not-allowed-nothing-changed = Rien n’a changé depuis la dernière version.
error-not-allowed-paste-too-long = Au plus 500 lignes se collent à la fois.
error-not-allowed-priorities = Un tour a au plus trois priorités. Ôtez-en une d’abord.
error-not-allowed-retention-exists = Il y a déjà des dates.
error-not-allowed-safety-incomplete = Le plan de sécurité n’est pas complet. La page liste ce qui manque.
error-not-allowed-sealed-locked = Le coffre scellé est fermé. Ouvrez-le avec sa phrase secrète.
error-not-allowed-sealed-made = Il y a déjà un coffre scellé.
error-not-allowed-sealed-missing = Il n’y a pas encore de coffre scellé.
error-not-allowed-step-checks = Des points de la liste sont ouverts. Cochez chacun, ou dites pourquoi il ne s’applique pas.
error-not-allowed-step-gate = Cette étape finit par la décision « oui ».
error-not-allowed-step-safety = Le plan de sécurité doit d’abord être complet et signé.
error-not-allowed-step-approval = Les deux côtés doivent d’abord approuver le plan.
problem-not-a-number = { $field } : « { $found } » n’est pas un nombre.
kind-check = point de liste
kind-record = document
kind-profile = profil
kind-help_check = examen de l’aide
kind-readiness = préparation
kind-expectation = note d’attentes
kind-round = tour d’auto-évaluation
kind-score = domaine
kind-agreement = accord
kind-safety_plan = plan de sécurité
kind-threat = menace
kind-trip = voyage
kind-incident = note d’incident
kind-consent = consentement
kind-consent_use = usage d’un consentement
kind-participant = participant
kind-budget_line = ligne de budget
kind-indicator = indicateur
kind-risk = risque
kind-retention = date de conservation
kind-gate = décision de l’étape 0
kind-step = étape
op-gate-decide = Décider à l’étape 0
op-step-edit = Changer une étape
op-check-edit = Cocher un point
op-safety-sign = Signer le plan de sécurité
op-plan-starter = Ajouter un point de départ
op-version-freeze = Figer une version
op-approval-decide = Approuver ou dire non
op-mentorship-cancel = Arrêter le mentorat
op-mentorship-resume = Reprendre
op-retention-draft = Proposer des dates
op-close-out = Clore le mentorat
op-close-return = Noter ce qui a été rendu

## Opérations sur les fiches
op-profile-add = Ajouter le profil
op-profile-edit = Modifier le profil
op-profile-move = Déplacer le profil
op-profile-delete = Effacer le profil
op-help_check-add = Ajouter l’examen de l’aide
op-help_check-edit = Modifier l’examen de l’aide
op-help_check-move = Déplacer l’examen de l’aide
op-help_check-delete = Effacer l’examen de l’aide
op-readiness-add = Ajouter la préparation
op-readiness-edit = Modifier la préparation
op-readiness-move = Déplacer la préparation
op-readiness-delete = Effacer la préparation
op-expectation-add = Ajouter les attentes
op-expectation-edit = Modifier les attentes
op-expectation-move = Déplacer les attentes
op-expectation-delete = Effacer les attentes
op-round-add = Ajouter le tour
op-round-edit = Modifier le tour
op-round-move = Déplacer le tour
op-round-delete = Effacer le tour
op-score-add = Ajouter le domaine
op-score-edit = Modifier le domaine
op-score-move = Déplacer le domaine
op-score-delete = Effacer le domaine
op-agreement-add = Ajouter l’accord
op-agreement-edit = Modifier l’accord
op-agreement-move = Déplacer l’accord
op-agreement-delete = Effacer l’accord
op-safety_plan-add = Ajouter le plan de sécurité
op-safety_plan-edit = Modifier le plan de sécurité
op-safety_plan-move = Déplacer le plan de sécurité
op-safety_plan-delete = Effacer le plan de sécurité
op-threat-add = Ajouter la menace
op-threat-edit = Modifier la menace
op-threat-move = Déplacer la menace
op-threat-delete = Effacer la menace
op-trip-add = Ajouter le voyage
op-trip-edit = Modifier le voyage
op-trip-move = Déplacer le voyage
op-trip-delete = Effacer le voyage
op-incident-add = Ajouter la note d’incident
op-incident-edit = Modifier la note d’incident
op-incident-move = Déplacer la note d’incident
op-incident-delete = Effacer la note d’incident
op-consent-add = Ajouter le consentement
op-consent-edit = Modifier le consentement
op-consent-move = Déplacer le consentement
op-consent-delete = Effacer le consentement
op-consent_use-add = Ajouter l’usage d’un consentement
op-consent_use-edit = Modifier l’usage d’un consentement
op-consent_use-move = Déplacer l’usage d’un consentement
op-consent_use-delete = Effacer l’usage d’un consentement
op-participant-add = Ajouter le participant
op-participant-edit = Modifier le participant
op-participant-move = Déplacer le participant
op-participant-delete = Effacer le participant
op-budget_line-add = Ajouter la ligne de budget
op-budget_line-edit = Modifier la ligne de budget
op-budget_line-move = Déplacer la ligne de budget
op-budget_line-delete = Effacer la ligne de budget
op-indicator-add = Ajouter l’indicateur
op-indicator-edit = Modifier l’indicateur
op-indicator-move = Déplacer l’indicateur
op-indicator-delete = Effacer l’indicateur
op-risk-add = Ajouter le risque
op-risk-edit = Modifier le risque
op-risk-move = Déplacer le risque
op-risk-delete = Effacer le risque
op-retention-add = Ajouter la date de conservation
op-retention-edit = Modifier la date de conservation
op-retention-move = Déplacer la date de conservation
op-retention-delete = Effacer la date de conservation

## Documents
document-steps = Les onze étapes
document-steps-about = Chaque étape avec sa liste de contrôle, et où elle en est.
document-steps-later = Imprimable à tout moment.
document-steps-file = etapes
document-benefits = Bienfaits et risques
document-benefits-about = De quoi parler avant de s’engager, sur une page pour les deux.
document-benefits-later = Imprimable à tout moment.
document-benefits-file = bienfaits-et-risques
document-readiness = Préparation
document-readiness-about = Quelle aide convient, la préparation du mentor, et la décision de continuer.
document-readiness-later = Imprimable une fois la préparation commencée.
document-readiness-file = preparation
document-expectations = Attentes
document-expectations-about = Ce que chacun offre et souhaite, et comment être ensemble.
document-expectations-later = Imprimable une fois les attentes notées.
document-expectations-file = attentes
document-agreement = Accord de mentorat
document-agreement-about = Ce dont les deux conviennent, avec une place pour signer.
document-agreement-later = Imprimable une fois l’accord ébauché.
document-agreement-file = accord
document-self-assessment = Auto-évaluation
document-self-assessment-about = Niveaux par domaine avec raisons, priorités, et ce qui a changé entre les tours.
document-self-assessment-later = Imprimable une fois un tour commencé.
document-self-assessment-file = auto-evaluation
document-profile = Profil de l’organisation
document-profile-about = Ce que fait, offre et souhaite une organisation, et à quelles conditions.
document-profile-later = Imprimable à tout moment.
document-profile-file = profil
document-changes = Ce qui a changé dans le plan
document-changes-about = Chaque changement depuis la dernière version figée, en phrases.
document-changes-later = Imprimable une fois une version figée.
document-changes-file = changements-du-plan
document-safety-plan = Plan de sûreté et de sécurité
document-safety-plan-about = Les menaces et ce que les deux y font. Ouvrez d’abord le coffre scellé.
document-safety-plan-later = Imprimable une fois le plan de sécurité commencé.
document-safety-plan-file = precautions
document-journey = Voyages et logistique
document-journey-about = Le chemin, ce qu’on emporte, ce qui reste à régler. Ouvrez d’abord le coffre scellé.
document-journey-later = Imprimable une fois un voyage prévu.
document-journey-file = voyage
document-incident = Notes d’incident
document-incident-about = Ce qui s’est passé, sans nom, et la leçon tirée. Ouvrez d’abord le coffre scellé.
document-incident-later = Imprimable une fois un incident noté.
document-incident-file = notes
document-consents = Consentements
document-consents-about = Qui a permis quoi, pour quel usage, jusqu’à quand, et où cela a servi.
document-consents-later = Imprimable une fois un consentement noté.
document-consents-file = consentements
document-handover = Page de passation
document-handover-about = Une page à partir de laquelle quelqu’un peut prendre la suite.
document-handover-later = Imprimable à tout moment.
document-handover-file = passation
document-deletion-note = Note d’effacement
document-deletion-note-about = Ce qui a été effacé et rendu à la clôture, et les traces qui peuvent rester.
document-deletion-note-later = Imprimable une fois le mentorat clos.
document-deletion-note-file = note-d-effacement
document-deleted = Effacé
document-round-first = Premier tour
document-round-last = Dernier tour
sign-consent = Qui donne le consentement
handover-done = Fait jusqu’ici
handover-version = Version du plan
handover-open = Reste ouvert
handover-who = À qui demander, par rôle
handover-where = Où sont les choses
handover-sealed =
    Dans le coffre scellé, sous sa propre phrase secrète : { $threats ->
        [one] { $threats } menace
       *[other] { $threats } menaces
    }, { $trips ->
        [one] { $trips } voyage
       *[other] { $trips } voyages
    }, { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }.
handover-records = Tous les autres documents sont dans cet espace de travail ; les copies imprimées sont chez les coordinations.
