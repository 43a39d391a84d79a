# Screens on which mentorships are followed: sessions, actions, indicators, reviews, feedback, stories, reports, portfolio.
nav-portfolio = Portefeuille
parts-label = Suivi de ce mentorat
parts-sessions = Rencontres
parts-actions = Actions
parts-indicators = Indicateurs
parts-reviews = Revues
parts-feedback = Retours
parts-stories = Récits et leçons
parts-reports = Rapports
pages-label = Pages de cette liste
pages-newer = Précédents
pages-older = Suivants
pages-place = { $from } à { $to } sur { $total }
sessions-lead = Chaque réunion, appel ou échange de messages. Les actions ouvertes passent d’elles-mêmes à l’ordre du jour suivant.
session-plan = Prévoir une rencontre
session-log = Noter une rencontre
session-no-date = Pas encore de date
session-no-topic = Pas encore de sujet
session-minutes = { $minutes } min
session-on = Rencontre du { $date }
session-log-lead = Ce qui s’est passé, en une minute et demie. Pas de noms, rien sur les clients.
session-agenda-lead = Ce que vous voulez savoir, et comment. S’imprime pour la rencontre.
session-held = Elle a eu lieu : la noter
session-unconfirmed = Pas encore confirmée
session-unconfirmed-about = Ce que vous voyez est proposé d’après la dernière rencontre. Vérifiez, puis confirmez : jusque-là, rien ici ne compte.
session-confirm = Elle a eu lieu
session-report = Rapport de visite
session-carried = Encore ouvertes depuis les rencontres précédentes
session-carried-count = Actions encore ouvertes des rencontres précédentes : { $count }
session-agreed = Actions convenues dans cette rencontre
session-blocks = Mettre les plages de temps habituelles
session-remove = Supprimer cette rencontre
session-removed = Rencontre supprimée.
sessions-empty = Pas encore de rencontre
sessions-empty-about = Un compte rendu prend une minute et demie et nourrit indicateurs et rapports.
concerns-open =
    { $count ->
        [one] Un souci est ouvert
       *[other] { $count } soucis sont ouverts
    }
concerns-open-about = Un souci reste ici jusqu’à ce que quelqu’un écrive ce qui a été fait.
concern-open-safety = Souci de sécurité
concern-open-wellbeing = Souci de bien-être
concern-open-relation = Souci sur la relation
concern-route-safety = Parlez aujourd’hui aux personnes chargées de la sécurité des deux côtés. Si quelque chose est arrivé, notez-le dans le coffre scellé.
concern-route-wellbeing = Si une personne risque de se faire du mal ou est blessée, ouvrez d’abord « Agir maintenant » dans la bibliothèque. Sinon, demandez-lui comment elle va, partagez la charge, et voyez le soutien prévu dans le plan de sécurité.
concern-route-relation = Parlez-en bientôt ensemble, au plus tard à la prochaine revue. Chaque côté peut utiliser le contact pour les plaintes.
concern-way-safety = Au plan de sécurité
concern-way-wellbeing = À l’accompagnement dans le plan de sécurité
concern-way-relation = Aux revues
actions-lead = Ce qui est convenu, qui le fait, pour quand. Un retard est une question, pas un reproche.
actions-which = Montrer
actions-which-open = Ouvertes
actions-which-overdue = Après l’échéance
actions-which-closed = Faites ou abandonnées
actions-which-all = Toutes
actions-empty-open = Rien n’est ouvert
actions-empty-overdue = Rien n’est en retard
actions-empty-closed = Rien n’est encore fait
actions-empty-about = Les actions viennent des rencontres et des revues ; vous pouvez aussi en ajouter ici.
action-new = Nouvelle action
action-due-hint = 14 fév 2027
action-keep = Ajouter
action-unnamed = Action sans nom
action-to-session = À la rencontre où elle a été convenue
action-to-review = À la revue où elle a été convenue
action-remove = Supprimer
action-removed = Action supprimée.
indicators-lead = Quelques chiffres que les deux côtés regardent. Ceux que les dossiers donnent ne sont jamais saisis.
indicators-no-plan = Les indicateurs font partie du plan
indicators-no-plan-about = Préparez d’abord le plan ; puis choisissez-en huit au plus.
indicators-unfed =
    { $count ->
        [one] Un indicateur n’a pas de valeur récente
       *[other] { $count } indicateurs n’ont pas de valeur récente
    }
indicator-add = Ajouter de la bibliothèque
indicator-add-choose = Choisir un indicateur
indicator-computed = d’après les dossiers
indicator-own = En ajouter un propre dans le plan
indicator-facts = Unité : { $unit } · départ : { $baseline } · cible : { $target }
indicator-computed-about = vient des dossiers, { $source }
indicator-typed-about = source : { $source }
indicator-table = Les chiffres en tableau
indicator-type = Saisir des valeurs
reviews-lead = Regarder en arrière ensemble, puis décider : garder, changer ou arrêter.
reviews-held = Revues
review-known = Ce que l’on sait aujourd’hui
review-fit-title = L’approche convient-elle encore ?
review-fit-still = { $chosen } reste en tête avec les réponses d’aujourd’hui.
review-fit-other = Le choix était { $chosen }. Avec les réponses d’aujourd’hui, l’outil indique { $leads }.
review-fit-stopped = Une règle de sécurité arrête ce mentorat aujourd’hui.
review-fit-way = Revoir les réponses
review-money = Argent, { $currency }
review-money-is = { $spent } dépensés sur { $budget }
review-unfed = Indicateurs que personne ne nourrit
review-agreed = Actions convenues dans cette revue
form-add-review = Ajouter une revue
form-add-story = Ajouter un récit
form-add-lesson = Ajouter une leçon
feedback-lead = Sur papier, sans noms. Fermé jusqu’à ce que l’organisation accompagnée l’ouvre.
feedback-print = Imprimer le formulaire
feedback-open = Ouvrir les retours
feedback-open-title = Ouvrir les retours ?
feedback-open-about = Seule l’organisation accompagnée l’ouvre. Ensuite, les réponses sont montrées, ensemble et sans noms.
feedback-count =
    { $count ->
        [0] Aucun formulaire n’est saisi.
        [one] Un formulaire est saisi.
       *[other] { $count } formulaires sont saisis.
    }
feedback-closed = Les réponses sont fermées : personne ne les voit ici jusqu’à ce que l’organisation accompagnée les ouvre.
feedback-opened = Ouvert le { $date }.
feedback-waiting =
    { $count ->
        [one] Un formulaire attend. Il sera montré avec d’autres dès que { $batch } attendent, pour que personne ne devine qui a écrit quoi.
       *[other] { $count } formulaires attendent. Ils seront montrés ensemble dès que { $batch } attendent, pour que personne ne devine qui a écrit quoi.
    }
feedback-answers = Ce que les gens ont dit
feedback-question = Question
feedback-type = Saisir un formulaire
feedback-keep = Garder et vider
feedback-kept = Gardé. On ne le voit ici qu’avec d’autres, après l’ouverture par l’organisation accompagnée.
stories-lead = Ce qui a changé, raconté par celles et ceux à qui c’est arrivé, avec leur consentement.
stories-title = Récits de changement
stories-consents = Aux consentements
story-consent-none = pas de consentement
story-consent-valid = peut être raconté
story-consent-expired = consentement expiré
story-consent-withdrawn = consentement retiré
lessons-title = Leçons
lessons-search = Leçons de tous les mentorats
lessons-all = Leçons
lessons-lead = Ce qui a été appris quelque part, pour qui peut s’en servir.
lessons-words = Mots à chercher
lessons-found =
    { $count ->
        [0] Rien trouvé.
        [one] Un résultat.
       *[other] { $count } résultats.
    }
lessons-kind-lesson = Leçon
lessons-kind-story = Récit
lessons-kind-encounter = Rencontre
reports-lead = Préparés à partir des dossiers ; vous ajoutez ce qu’ils ne disent pas.
reports-empty = Pas encore de rapport
reports-empty-about = Choisissez un type ; ses parties se remplissent des rencontres, actions, indicateurs et revues.
report-begin = Commencer le rapport
report-span = { $from } – { $until }
report-lead = Vos mots vont à qui le rapport est destiné. Avant l’envoi, vous voyez ce qui est omis pour ces lecteurs.
report-see = Voir ce qui sort
report-figures = Chiffres de cette période, et d’où ils viennent
report-remove = Supprimer ce rapport
report-removed = Rapport supprimé.
section-up = Monter : { $name }
section-down = Descendre : { $name }
section-add = Ajouter une partie
section-add-choose = Choisir une partie
outline-choose = Trame
outline-usual = La trame habituelle
outline-forget = Supprimer cette trame
outline-name = Garder cet ordre et ce choix comme trame
outline-name-hint = Par exemple le format d’un bailleur. Il sert pour tous les mentorats.
outline-save = Garder la trame
outline-kept = Trame gardée.
due-action = Action
due-session = Rencontre
due-session_to_log = Rencontre à noter
due-review = Revue
due-review-midterm = à mi-parcours
due-review-close_out = clôture
due-step = Étape
due-activity = Activité
due-mentorship = Mentorat
due-mentorship-begins = commence
due-mentorship-ends = se termine
due-late-title = Échéance passée
due-late-about = Qu’est-ce qui fait obstacle ? Changez la date, demandez de l’aide, ou abandonnez ensemble.
due-week-title = Cette semaine
due-ahead-title = Prochaines rencontres et revues
due-more = Et { $count } de plus.
due-unfed-title = Indicateurs sans valeur récente
due-unfed-count =
    { $count ->
        [one] un indicateur
       *[other] { $count } indicateurs
    }
due-unsafe-title = Une visite approche et le plan de sécurité n’est pas signé
due-unsafe-count =
    { $count ->
        [one] une visite
       *[other] { $count } visites
    }
calendar-open = Calendrier
calendar-title = Calendrier
calendar-lead = Toutes les dates de tous les mentorats, lues là où elles sont écrites.
calendar-before = Avant
calendar-after = Après
calendar-count =
    { $count ->
        [one] une
       *[other] { $count }
    }
calendar-empty = Aucune date dans ce mois.
calendar-file-title = Pour un autre calendrier
calendar-file-about = Un fichier .ics en mots neutres : qu’il y a une réunion ou une tâche, jamais de quoi il s’agit.
calendar-codes = Avec les noms de code des organisations
calendar-save = Enregistrer le fichier
portfolio-page-lead = Tous les mentorats côte à côte. Personne n’est classé.
portfolio-print = Résumé pour un bailleur
portfolio-all = Tous
portfolio-region = Région de l’organisation accompagnée
portfolio-since = Ce qui s’est passé
portfolio-since-0 = Depuis le début
portfolio-since-3 = En trois mois
portfolio-since-6 = En six mois
portfolio-since-12 = En un an
portfolio-last = Dernière rencontre
portfolio-empty = Aucun mentorat ne correspond
portfolio-empty-about = Changez les filtres, ou commencez un mentorat.
work-agenda = Ordre du jour d’une rencontre
work-agenda-do = Prévoir une rencontre
work-session_log = Compte rendu de rencontre
work-session_log-do = Noter une rencontre
work-indicators = Fiche d’indicateurs
work-indicators-do = Regarder les indicateurs
work-review = Revue à mi-parcours
work-review-do = Tenir la revue
