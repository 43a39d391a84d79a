# Mots de l’aide au choix : sa solidité, ce qui la changerait, la suite des étapes, les prix, les deux parties, les savoirs locaux.

## Solidité du classement
# $of: one of the two phrases below.
chance-weightings = pondérations plausibles
chance-answers = pondérations et réponses plausibles
chance-always = En tête dans toutes les { $of }.
chance-nearly = En tête dans presque toutes les { $of }.
chance-tenths = En tête dans { $tenths } sur 10 des { $of }.
chance-rarely = En tête dans moins de 1 sur 20 des { $of }.
chance-never = En tête dans aucune des { $of }.
chance-method = Établi par { $draws } tirages : chaque poids entre la moitié et une fois et demie sa valeur, chaque réponse ouverte sur toute son échelle.
doubt-place = Place { $best } ; score entre { $low } et { $high }.
doubt-place-or-out = Place { $best }, ou exclue ; score entre { $low } et { $high }.
doubt-places = Entre la place { $best } et la place { $worst } ; score entre { $low } et { $high }.
doubt-places-or-out = Entre la place { $best } et la place { $worst }, ou exclue ; score entre { $low } et { $high }.
standing-none = Rien n’est en tête.
standing-unsure = Seulement { $share } de ce qui compte a une réponse. C’est trop peu pour recommander ; ce qui suit n’est que l’état actuel.
standing-lead = En tête : { $first }.
standing-tie = Trop proches pour trancher : { $first }, { $others }. Celle qui expose le moins les personnes vient en premier.
standing-shaky = Cette tête n’est pas solide. { $chance }

## Ce qui changerait la tête du classement
# $changes: one or two of the phrases below, joined.
flip-lead = Avec { $changes }, la première serait : { $approach }.
flip-stop = Avec { $changes }, plus rien ne pourrait être en tête.
flip-and = {" et "}
flip-level = { $to } au lieu de { $from }
flip-gate-on = « { $gate } » coché
flip-gate-off = « { $gate } » décoché
keeps-leads = { $approach } est en tête.
keeps-none = Rien n’est en tête pour l’instant : seules des réponses manquent.
keeps-behind = { $approach } a { $by } de moins que { $lead }.
keeps-close = { $approach } et { $lead } sont trop proches pour trancher ; { $lead } vient en premier parce qu’elle expose moins les personnes ou coûte moins.
keeps-out = { $approach } est exclue.
keeps-difference = { $own } { $lead } : { $leads } ({ $have })
keeps-far = Aucune autre réponse, seule ou à deux, ne la mettrait en tête.

## La suite des étapes
path-week = Semaine { $first }
path-weeks = Semaines { $first } à { $last }
path-passed-over = Habituelle ici, mais exclue : { $approaches }.
path-online-only = Seulement si tout se passe en ligne.
path-no-apply = Aucune forme habituelle ne peut aider l’organisation mentorée à appliquer chez elle ce qu’elle a appris. Exclues : { $approaches }.
path-no-apply-instead = Sans cette étape, l’acquis se perd. Prévoyez plutôt : { $approach }.
path-no-apply-nothing = Sans cette étape, l’acquis se perd. Ne fixez pas encore de date : trouvez d’abord une personne qui puisse soutenir l’équipe sur place.
path-no-companion = { $phase } : aucun accompagnement possible. Exclues : { $approaches }.
path-too-short = La suite entière demande { $needed } semaines ; vous en avez { $available }.
path-dropped = Laissé de côté faute de temps : { $phases }.
path-horizon-unknown = La durée de votre travail commun n’a pas de réponse ; les durées habituelles sont montrées.

## Changements propres au catalogue
amended-counted = Changement propre : { $what } ({ $author } : { $reason })
amended-weight = Poids de « { $factor } » : { $weight } au lieu de { $before }
amended-cell = « { $factor } » pour { $approach } : { $scores } au lieu de { $before }
amended-rule = « { $rule } » exclut : { $approaches }
amended-rule-off = « { $rule } » n’exclut rien

## Ce qui a bougé depuis une décision
moved-nothing = Rien n’a bougé : mêmes réponses, mêmes savoirs, même résultat.
moved-answer = { $question } : « { $now } » ; le jour de la décision « { $then } ».
moved-gate-on = Nouveau : { $gate }.
moved-gate-off = Ce n’est plus le cas : { $gate }.
moved-catalogue = Le catalogue est maintenant { $now } ; il était { $then }.
moved-amendments = Vos propres changements au catalogue ne sont plus les mêmes.
moved-stop = Une règle de sécurité arrête maintenant ce mentorat.
moved-leads = En tête maintenant : { $now }. Le { $on } : { $then }.
moved-no-lead = rien
moved-chosen-out = { $approach }, que vous avez choisie, est maintenant exclue.

## Prix
price-fare = Voyage aller et retour
price-visa = Visa
price-insurance = Assurance
price-room = Chambre pour une nuit
price-per_diem = Indemnité journalière
price-local_transport = Transport sur place pour un voyage
price-host_day = Journée du personnel d’accueil
price-interpreter_day = Journée d’interprétation
price-honorarium = Remerciement à un hôte de la communauté
price-course_place = Place à une formation
price-mentor_day = Journée d’une personne mentore
price-mentor_hour = Heure d’une personne mentore
price-supervisor_hour = Heure de supervision
price-cover_day = Journée de remplacement au poste
price-venue_day = Journée de salle
price-materials = Matériel pour une personne
price-trainer_day = Journée de formation
price-coordinator_day = Journée de coordination
price-facilitator_day = Journée d’animation
price-facilitator_session = Animation d’une séance en ligne
price-speaker = Intervention à une séance en ligne
price-data_bundle = Données internet pour une personne
price-meeting = Réunion annuelle entière
price-airtime = Crédit téléphonique pour un mois ou un point
price-writing_day = Journée de rédaction ou de traduction
price-copy = Exemplaire imprimé ou enregistré
price-mentee_day = Journée du personnel de l’organisation mentorée
price-wellbeing = Bien-être et sécurité, pour tout le mentorat

quantity-journeys = voyages
quantity-travellers = personnes en voyage
quantity-nights = nuits
quantity-host_days = jours de personnel d’accueil
quantity-interpreter_days = jours d’interprétation
quantity-honoraria = hôtes de la communauté
quantity-mentor_days = jours de mentorat
quantity-supervisor_hours = heures de supervision
quantity-cover_days = jours de remplacement
quantity-course_days = jours de cours
quantity-venue_days = jours de salle
quantity-learners = personnes en formation
quantity-trainer_days = jours de formation
quantity-sessions = séances
quantity-session_hours = heures par séance
quantity-coordinator_days = jours de coordination
quantity-facilitator_days = jours d’animation
quantity-months = mois
quantity-members = membres
quantity-people = personnes
quantity-meetings = réunions
quantity-rota_hours = heures de permanence par mois
quantity-writing_days = jours de rédaction
quantity-copies = exemplaires
quantity-check_ins = points téléphoniques
quantity-mentee_days = jours du personnel mentoré

estimate-reserve = Réserve de sécurité sur les voyages
estimate-times = { $number } { $what }
estimate-no-price = pas encore de prix
estimate-and = {" + "}
estimate-sum = Ensemble : { $sums }.
estimate-total = Dans une seule monnaie : { $total } ({ $rates }).
estimate-no-rate = Rien n’est additionné en { $wished } : il n’y a pas de taux pour { $missing }.
estimate-unpriced = Pas encore compté, faute de prix : { $items }.
estimate-enough = Les voyages demandent { $needed }. La réponse sur l’argent le couvre.
estimate-short = Les voyages demandent { $needed } ; la réponse est { $answered }.
estimate-money-open = Les voyages demandent { $needed } ; la question sur l’argent n’a pas de réponse.
estimate-left = Reste de l’argent disponible : { $money }.
estimate-over = Plus que l’argent disponible : il manque { $money }.
estimate-rate = 1 { $from } = { $rate } { $to } au { $on }

## Erreurs et champs
error-unreadable = { $file } n’a pas été lu. Ligne { $row }, champ « { $field } » : attendu { $expected }.
problem-weight = { $field } : un nombre de 0,01 à 10 avec deux décimales au plus.
problem-scores = { $field } : une valeur par réponse, de −2 à 2 ou X.
problem-veto = { $field } : un X qui protège des personnes ne peut pas être enlevé.
problem-rule = { $field } : cette règle protège des personnes. Elle peut exclure plus, jamais moins.
problem-stands = { $field } : les règles qui arrêtent ou bloquent restent telles quelles.
problem-amount = { $field } : écrivez un montant comme 1250,50.
problem-currency = { $field } : écrivez la monnaie en lettres, comme KES.
problem-same-currency = { $field } : les deux monnaies doivent être différentes.
problem-rate = { $field } : écrivez un nombre comme 129,25.
problem-quantity = { $field } : écrivez un nombre à partir de 0, comme 2 ou 1,5.
problem-reserve = { $field } : un nombre entier de 10 à 20.
problem-too-large = { $field } : ces montants sont trop grands pour être additionnés.
kind-sheet = copie
kind-amendment = changement propre
kind-price = prix
kind-exchange_rate = taux de change
kind-estimate = estimation
kind-assessment = réponses
field-author = Qui le change (rôle ou code)
field-weight = Poids
field-scores = Valeurs
field-rules_out = Exclut
field-copy_name = Nom de la copie
field-price = Prix
field-amount = Montant
field-currency = Monnaie
field-from_currency = De
field-to_currency = Vers
field-rate = Taux
field-stated_on = Le
field-quantity = Combien
field-reserve_percent = Réserve de sécurité en pour cent
field-total_in = Tout additionner en
field-budget = Argent disponible
field-answers = Les réponses

op-sheet-edit = Changer les réponses d’une partie ou d’une copie
op-sheet-agree = Reprendre ce sur quoi les deux parties s’accordent
op-copy-add = Faire une copie
op-copy-rename = Renommer une copie
op-copy-delete = Supprimer une copie
op-amendment-put = Changer le catalogue
op-amendment-remove = Retirer un changement au catalogue
op-amendment-reset = Revenir au catalogue publié
op-amendment-read = Lire des changements au catalogue
op-price-edit = Changer un prix
op-rate-edit = Changer un taux
op-estimate-edit = Changer une estimation

## La décision sur papier
decision-sure = Solidité du choix, et ce qui le changerait
decision-chance = { $approach } : { $chance }
decision-no-flip = Aucune autre réponse, seule, ne mettrait une autre approche en tête.
decision-leads-in = En tête
knowledge-file = savoirs-locaux

## Pages de l’aide au choix
finder-pages = Pages de l’aide au choix
finder-page-questions = Questions
finder-page-result = Résultat
finder-page-sides = Deux parties
finder-page-whatif = Et si
finder-page-price = Prix
finder-chances = À quelle fréquence chaque approche est en tête
finder-adds = Apport
finder-contributions = Ce que chaque réponse apporte : { $approach }
finder-show-adds = Ce que chaque réponse apporte
finder-show-keeps = Qu’est-ce qui l’empêche d’être en tête ?
finder-nearest = Le changement le plus proche :
sheet-whose = Réponses de
sheet-agreed = Réponses communes
sheet-mentor = Organisation mentore
sheet-mentee = Organisation mentorée

result-sure = Est-ce solide ?
result-between = Possible
result-chance = Chance d’être en tête
result-place = Place habituelle
result-flips = Qu’est-ce qui changerait le résultat ?
result-no-flips = Aucune autre réponse, seule ou à deux, ne met une autre approche en tête.
result-all = Tout montrer ({ $count })
result-fewer = Montrer moins
result-order = Dans quel ordre : { $approach }
result-keeps = Qu’est-ce qui empêche celle-ci d’être en tête ?
path-start = Début
moved-title = Vous avez choisi { $approach } le { $date }
moved-scores = Scores et places, alors et maintenant
moved-then = Alors
moved-now = Maintenant
moved-place = Place { $rank }, { $score }

sides-about = Chaque partie répond seule, sur cet ordinateur ou sur papier. Regardez ensuite les différences ensemble, et fixez des réponses communes. Les deux points de vue sont gardés.
sides-no-lead = rien encore
sides-open-mentor = Ouvrir les réponses de l’organisation mentore
sides-open-mentee = Ouvrir les réponses de l’organisation mentorée
sides-open-agreed = Ouvrir les réponses communes
sides-count = { $differ ->
    [0] Les deux parties ont donné les mêmes réponses là où les deux ont répondu ({ $same }).
    [one] { $differ } réponse diffère, { $same } sont les mêmes.
   *[other] { $differ } réponses diffèrent, { $same } sont les mêmes.
}
sides-agree = Reprendre les réponses identiques
sides-gates = Coché par une seule partie
sides-only-mentor = l’organisation mentore
sides-only-mentee = l’organisation mentorée
sides-differ = différentes
sides-same = les mêmes
sides-open = à compléter
sides-matters = différentes, et cela change la tête
sides-take = S’accorder sur celle-ci

whatif-about = Faites une copie des réponses et changez-y quelque chose. Les réponses copiées restent telles quelles.
whatif-name = Que voulez-vous essayer ?
whatif-name-hint = Par exemple : avec un second voyage.
whatif-from = Copie de
whatif-add = Faire une copie
whatif-open = Réponses
whatif-deleted = Copie supprimée
whatif-compare = Côte à côte
whatif-left = À gauche
whatif-right = À droite
whatif-differences = { $count ->
    [0] Toutes les réponses sont les mêmes.
    [one] { $count } réponse diffère :
   *[other] { $count } réponses diffèrent :
}
answer-yes = Oui
answer-no = Non

cost-about = Une estimation avec vos propres prix. Les monnaies ne sont jamais additionnées sans un taux et sa date.
cost-list = Ouvrir la liste des prix
cost-lines = Ce que cela coûterait
cost-what = Quoi
cost-how = Comment c’est calculé
cost-quantities = Combien
cost-quantities-hint = Les chiffres habituels sont indiqués ; changez ce que vous savez mieux. Videz un champ pour revenir au chiffre habituel.
cost-reserve-hint = { $least } à { $most }
cost-total-hint = Une monnaie, comme KES, ou rien.
cost-budget-hint = Par exemple 250000 KES.

prices-title = Liste des prix
prices-about = Vos propres prix, pour toutes les estimations.
prices-lead = Écrivez les prix que vous connaissez, chacun dans sa monnaie. Ils servent à toutes les estimations de cet espace de travail.
prices-items = Prix
prices-rates = Taux de change
prices-rates-about = Sans un taux et sa date, les montants en monnaies différentes restent séparés.
prices-rate-add = Garder ce taux

knowledge-title = Savoirs locaux
knowledge-about = Changer un poids, une valeur ou une règle, et dire pourquoi.
knowledge-lead = Le catalogue publié est { $version }. Ce que vous savez mieux se trouve à côté et peut être retiré à tout moment.
knowledge-changes = Vos changements
knowledge-none = Aucun changement : le catalogue publié compte.
knowledge-remove = Retirer
knowledge-read = Lire des changements dans un fichier…
knowledge-write = Écrire les changements dans un fichier…
knowledge-was-read = { $count ->
    [one] { $count } changement lu
   *[other] { $count } changements lus
}
knowledge-reset = Revenir au catalogue publié
knowledge-reset-title = Revenir au catalogue publié ?
knowledge-reset-about = Tous vos changements sont retirés. « Annuler » les ramène.
knowledge-was-reset = Le catalogue publié compte de nouveau
amend-title = Changer quelque chose
amend-about = Les règles et les valeurs qui protègent des personnes peuvent devenir plus strictes, jamais moins.
amend-part = Que voulez-vous changer ?
amend-weight = Combien une question compte
amend-cell = Ce qu’une question dit d’une approche
amend-rule = Ce qu’une règle exclut
amend-weight-hint = Elle compte { $weight } maintenant ; de 0,01 à 10.
amend-scores = 2 très favorable … −2 très défavorable ; X exclut
amend-keep = Garder ce changement
