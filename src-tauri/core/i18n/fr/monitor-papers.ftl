# Documents of sessions, indicators, reviews and reports.
document-agenda-later = Se remplit dès qu’une rencontre est prévue.
document-session-log-later = Se remplit dès qu’une rencontre a été tenue.
document-actions-later = Se remplit dès qu’une action est convenue.
document-indicators = Fiche d’indicateurs
document-indicators-about = Point de départ, cible, valeurs et graphiques de chaque indicateur.
document-indicators-later = Se remplit dès que le plan a des indicateurs.
document-indicators-file = indicateurs
document-feedback = Formulaire de retour
document-feedback-about = Pour toutes les personnes qui ont participé ; sans nom.
document-feedback-file = formulaire-de-retour
document-visit-report = Rapport de visite
document-visit-report-about = Ce qui a été vu, appris et convenu ; à remettre dix jours après.
document-visit-report-later = Se prépare dès qu’une rencontre est notée.
document-visit-report-file = rapport-de-visite
document-progress-report = Rapport d’avancement
document-progress-report-about = Pour un partenaire ou un bailleur : chiffres, indicateurs, récit, argent.
document-progress-report-later = Se prépare dès qu’une rencontre est notée.
document-progress-report-file = rapport-d-avancement
document-midterm-review = Revue à mi-parcours
document-midterm-review-about = Avant et maintenant côte à côte ; garder, changer ou arrêter.
document-midterm-review-later = Se prépare dès qu’une rencontre est notée.
document-midterm-review-file = revue-a-mi-parcours
document-final-evaluation = Évaluation finale
document-final-evaluation-about = Ce qui a changé, pour qui, à quel prix, et si cela dure.
document-final-evaluation-later = Se prépare dès qu’une rencontre est notée.
document-final-evaluation-file = evaluation-finale
document-portfolio = Résumé du portefeuille
document-portfolio-about = Tous les mentorats ensemble, pour un bailleur ; les petits nombres sont omis.
document-portfolio-later = Se prépare dès qu’il y a un mentorat.
document-portfolio-file = portefeuille
actions-open = Ouvertes
actions-closed = Faites ou abandonnées
actions-none = Aucune.
actions-count =
    { $count ->
        [one] Une action.
       *[other] { $count } actions.
    }
actions-late =
    { $days ->
        [one] un jour de retard
       *[other] { $days } jours de retard
    }
indicators-none = Pas encore d’indicateurs.
indicators-overview = Début et maintenant, en pour cent
indicator-latest = Maintenant
indicator-when = Quand
indicator-behind = D’après
indicator-no-value = pas encore de valeur
indicator-with-unit = { $name } ({ $unit })
indicator-period = Période { $number }
indicator-told = { $name } : de { $before } à { $after }.
feedback-promise = Sans nom. Les réponses ne sont montrées qu’avec celles d’autres.
feedback-low = pas du tout
feedback-high = tout à fait
feedback-else = Préférez-vous en parler à quelqu’un d’autre ? Demandez le contact pour les plaintes convenu entre les deux organisations.
report-period = Période
report-no-sessions = Aucune rencontre n’a été tenue dans cette période.
report-priorities-bold = Les domaines choisis comme priorités sont en gras.
report-domains = Niveaux au début et maintenant, tels que l’organisation accompagnée se voit
fact-what = Quoi
fact-figure = Chiffre
fact-behind = D’après
money-budget = Budget
money-spent = Dépensé
money-share = Du budget
money-until-now = Depuis le début, chaque monnaie à part.
report-safety-signed = Plan de sécurité signé par
report-safety-unsigned = personne pour l’instant
report-safety-incidents = Incidents notés
report-safety-concerns = Soucis encore ouverts
review-leads-today = Avec les réponses d’aujourd’hui, l’outil de choix indique : { $leads }. Le choix était : { $chosen }.
portfolio-lead = Tous les mentorats de cet espace ensemble
portfolio-until = État au
portfolio-figures = Chiffres sur moins de cinq organisations
portfolio-too-few = Moins de cinq organisations participent. Leurs chiffres ne sont pas montrés, pour qu’aucune ne puisse être reconnue.
portfolio-by-topic = Par sujet
portfolio-by-approach = Par approche
portfolio-each = Chaque mentorat
portfolio-suppressed = Les groupes de moins de cinq organisations sont réunis sans chiffres.
portfolio-no-ranking = Les mentorats diffèrent par leur but et leur contexte. Ce résumé n’en compare aucun à un autre.
portfolio-mentorships = Mentorats
portfolio-organisations = Organisations
portfolio-held = Rencontres tenues
portfolio-hours = Heures de contact
portfolio-in_time = Actions à temps
portfolio-late = Actions en retard
portfolio-gains = Niveaux gagnés
portfolio-gains-are =
    { $count ->
        [one] { $middle } (un mentorat)
       *[other] { $middle } au milieu, de { $least } à { $most } ({ $count } mentorats)
    }
portfolio-stories = Récits qui peuvent être racontés
portfolio-incidents = Incidents notés
portfolio-spent = Dépenses
portfolio-fewer = Moins de cinq organisations
portfolio-not-chosen = Pas encore choisie
portfolio-hidden = non montré
portfolio-pair = Mentor et organisation accompagnée
portfolio-more = Et { $count } autres, à l’écran.
