# Mots de l’aide au choix : sa solidité, ce qui la changerait, la suite des étapes, les prix, les deux parties, les savoirs locaux.

## Solidité du classement
# $of: one of the two phrases below.
chance-weightings = calculs d’essai
chance-answers = calculs d’essai, réponses ouvertes comprises
chance-always = En tête dans tous les { $of }.
chance-nearly = En tête dans presque tous les { $of }.
chance-tenths = En tête dans { $tenths } sur 10 des { $of }.
chance-rarely = En tête dans moins de 1 sur 20 des { $of }.
chance-never = En tête dans aucun des { $of }.
chance-method = Établi par { $draws } calculs d’essai. Dans chacun, chaque poids est pris entre la moitié et une fois et demie sa valeur, chaque valeur et chaque réponse peuvent bouger d’un cran, et chaque réponse ouverte est prise sur toute son échelle. Les questions ouvertes sur la sécurité comptent comme leur pire réponse.
doubt-place = Place { $best } ; score entre { $low } et { $high }.
doubt-place-or-out = Place { $best }, ou exclue ; score entre { $low } et { $high }.
doubt-places = Entre la place { $best } et la place { $worst } ; score entre { $low } et { $high }.
doubt-places-or-out = Entre la place { $best } et la place { $worst }, ou exclue ; score entre { $low } et { $high }.
standing-none = Rien n’est en tête.
standing-answer-first = À répondre d’abord : { $questions } D’ici là, ce qui pourrait mettre des personnes en danger est mis en attente : { $approaches }.
standing-unsure = Seulement { $share } de ce qui compte a une réponse. C’est trop peu pour recommander ; ce qui suit n’est que l’état actuel.
standing-lead = En tête : { $first }.
standing-ahead = Nommée en premier : { $first }. Score presque égal : { $others }.
standing-tie = Trop proches pour trancher : { $first }, { $others }.
standing-exposure = L’approche qui expose le moins les personnes vient en premier, car une visite ou un voyage est dangereux ou n’est pas connu comme sûr.
standing-shaky = Cette tête n’est pas solide. { $chance }
standing-poor = Rien ne convient bien. Le plus proche : { $first }.
standing-poor-against = Ce qui s’y oppose : { $reasons }
standing-poor-change = Ce qui devrait changer : { $change }
standing-poor-far = Aucune autre réponse à elle seule ne ferait qu’une approche convienne bien.
standing-poor-none = Toutes les approches sont exclues par les réponses ou par les moyens.

## Ce qui changerait la tête du classement
# $changes: one or two of the phrases below, joined.
flip-lead = Avec { $changes }, en premier viendrait : { $approach }.
flip-stop = Avec { $changes }, plus rien ne pourrait être en tête.
flip-and = {" ; et avec "}
# « et non », which needs no elision: every phrase may begin with a vowel.
flip-level = { $to }, et non { $from }
flip-gate-on = « { $gate } » coché
flip-gate-off = « { $gate } » décoché
keeps-leads = { $approach } est en tête.
keeps-none = Rien n’est en tête pour l’instant : seules des réponses manquent.
keeps-behind = { $approach } : { $by } de moins. En tête : { $lead }.
keeps-close = { $approach } et { $lead } sont trop proches pour trancher ; en premier vient : { $lead }.
keeps-out = Pas possible pour l’instant : { $approach }.
keeps-held = En attente : { $approach }.
keeps-difference = { $own } { $lead } : { $leads } ({ $have })
keeps-far = Aucune autre réponse, seule ou à deux, ne la mettrait en tête.
ruled-open = Répondez d’abord : { $question } Tant que la question reste ouverte, cette approche pourrait mettre des personnes en danger.
ruled-means = Pas avec l’argent, le temps et les personnes disponibles : il faut { $need }.
ruled-rounds = Elle touche trop peu d’organisations à la fois. Elle est possible pour { $reach }.
takes-smaller = Avec ces moyens, seule une plus petite forme est possible : { $form }.
takes-rounds = Un tour touche { $organisations ->
    [one] une organisation
   *[other] { $organisations } organisations
} : prévoyez au moins { $rounds } tours, l’un après l’autre.
takes-mentor-days = { $days ->
    [one] un jour
   *[other] { $days } jours
} par mois du temps de l’organisation mentore
takes-journeys = { $trips ->
    [one] un voyage
   *[other] { $trips } voyages
} pour { $travellers ->
    [one] une personne
   *[other] { $travellers } personnes
}, avec { $days ->
    [one] un jour
   *[other] { $days } jours
} sur place

## La suite des étapes
path-week = Semaine { $first }
path-weeks = Semaines { $first } à { $last }
path-passed-over = D’habitude ici, mais pas possible pour l’instant : { $approaches }.
only-if-online = Seulement si tout se passe en ligne.
only-if-in_person = Seulement si les cas sont discutés en face à face, jamais par appel ni par message.
only-if-elsewhere = Seulement si cela se passe ailleurs que chez l’organisation mentorée.
path-no-apply = Aucune forme habituelle ne peut aider l’organisation mentorée à appliquer chez elle ce qu’elle a appris. Impossibles : { $approaches }.
path-no-apply-instead = Sans cette étape, l’acquis se perd. Prévoyez plutôt : { $approach }.
path-no-apply-nothing = Sans cette étape, l’acquis se perd. Ne fixez pas encore de date : trouvez d’abord une personne qui puisse soutenir l’équipe sur place.
path-no-companion = { $phase } : aucun accompagnement possible. Impossibles : { $approaches }.
path-too-short = La suite entière demande { $needed } semaines ; vous en avez { $available }.
path-dropped = Laissé de côté faute de temps : { $phases }.
path-horizon-unknown = La durée de votre travail commun n’a pas de réponse ; les durées habituelles sont montrées.

## Changements propres au catalogue
amended-counted = Changement propre : { $what } ({ $author } : { $reason })
amended-weight = Poids du critère « { $factor } » : { $weight } au lieu de { $before }
amended-cell = « { $factor } » pour { $approach } : { $scores } au lieu de { $before }
amended-rule = « { $rule } » exclut : { $approaches }
amended-approach = Approche propre, comme « { $like } » : { $name }. { $about }
amended-rule-off = « { $rule } » n’exclut rien

## Ce qui a bougé depuis une décision
moved-nothing = Rien n’a bougé : mêmes réponses, mêmes savoirs, même résultat.
moved-answer = { $question } : « { $now } » ; le jour de la décision « { $then } ».
moved-gate-on = Nouveau : { $gate }.
moved-gate-off = Ce n’est plus le cas : { $gate }.
moved-catalogue = Le catalogue est maintenant { $now } ; il était { $then }.
moved-amendments = Vos propres changements au catalogue ne sont plus les mêmes.
moved-stop = Une règle de sécurité arrête maintenant ce mentorat.
moved-leads = En tête maintenant : { $now }. Le { $on } : { $then }.
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

quantity-journeys = Voyages
quantity-travellers = Personnes en voyage
quantity-nights = Nuits
quantity-host_days = Jours de personnel d’accueil
quantity-interpreter_days = Jours d’interprétation
quantity-honoraria = Hôtes de la communauté
quantity-mentor_days = Jours de mentorat
quantity-supervisor_hours = Heures de supervision
quantity-cover_days = Jours de remplacement
quantity-course_days = Jours de cours
quantity-venue_days = Jours de salle
quantity-learners = Personnes en formation
quantity-trainer_days = Jours de formation
quantity-sessions = Séances
quantity-session_hours = Heures par séance
quantity-coordinator_days = Jours de coordination
quantity-facilitator_days = Jours d’animation
quantity-months = Mois
quantity-members = Membres
quantity-people = Personnes
quantity-meetings = Réunions
quantity-rota_hours = Heures de permanence par mois
quantity-writing_days = Jours de rédaction
quantity-copies = Exemplaires
quantity-check_ins = Points téléphoniques
quantity-mentee_days = Jours du personnel mentoré

# $shown: the number as it is written.
quantity-journeys-counted = { $number ->
    [one] { $shown } voyage
   *[other] { $shown } voyages
}
quantity-travellers-counted = { $number ->
    [one] { $shown } personne en voyage
   *[other] { $shown } personnes en voyage
}
quantity-nights-counted = { $number ->
    [one] { $shown } nuit
   *[other] { $shown } nuits
}
quantity-host_days-counted = { $number ->
    [one] { $shown } jour de personnel d’accueil
   *[other] { $shown } jours de personnel d’accueil
}
quantity-interpreter_days-counted = { $number ->
    [one] { $shown } jour d’interprétation
   *[other] { $shown } jours d’interprétation
}
quantity-honoraria-counted = { $number ->
    [one] { $shown } hôte de la communauté
   *[other] { $shown } hôtes de la communauté
}
quantity-mentor_days-counted = { $number ->
    [one] { $shown } jour de mentorat
   *[other] { $shown } jours de mentorat
}
quantity-supervisor_hours-counted = { $number ->
    [one] { $shown } heure de supervision
   *[other] { $shown } heures de supervision
}
quantity-cover_days-counted = { $number ->
    [one] { $shown } jour de remplacement
   *[other] { $shown } jours de remplacement
}
quantity-course_days-counted = { $number ->
    [one] { $shown } jour de cours
   *[other] { $shown } jours de cours
}
quantity-venue_days-counted = { $number ->
    [one] { $shown } jour de salle
   *[other] { $shown } jours de salle
}
quantity-learners-counted = { $number ->
    [one] { $shown } personne en formation
   *[other] { $shown } personnes en formation
}
quantity-trainer_days-counted = { $number ->
    [one] { $shown } jour de formation
   *[other] { $shown } jours de formation
}
quantity-sessions-counted = { $number ->
    [one] { $shown } séance
   *[other] { $shown } séances
}
quantity-session_hours-counted = { $number ->
    [one] { $shown } heure par séance
   *[other] { $shown } heures par séance
}
quantity-coordinator_days-counted = { $number ->
    [one] { $shown } jour de coordination
   *[other] { $shown } jours de coordination
}
quantity-facilitator_days-counted = { $number ->
    [one] { $shown } jour d’animation
   *[other] { $shown } jours d’animation
}
quantity-months-counted = { $number ->
    [one] { $shown } mois
   *[other] { $shown } mois
}
quantity-members-counted = { $number ->
    [one] { $shown } membre
   *[other] { $shown } membres
}
quantity-people-counted = { $number ->
    [one] { $shown } personne
   *[other] { $shown } personnes
}
quantity-meetings-counted = { $number ->
    [one] { $shown } réunion
   *[other] { $shown } réunions
}
quantity-rota_hours-counted = { $number ->
    [one] { $shown } heure de permanence par mois
   *[other] { $shown } heures de permanence par mois
}
quantity-writing_days-counted = { $number ->
    [one] { $shown } jour de rédaction
   *[other] { $shown } jours de rédaction
}
quantity-copies-counted = { $number ->
    [one] { $shown } exemplaire
   *[other] { $shown } exemplaires
}
quantity-check_ins-counted = { $number ->
    [one] { $shown } point téléphonique
   *[other] { $shown } points téléphoniques
}
quantity-mentee_days-counted = { $number ->
    [one] { $shown } jour du personnel mentoré
   *[other] { $shown } jours du personnel mentoré
}

estimate-reserve = Réserve de sécurité sur les voyages
estimate-no-price = pas encore de prix
estimate-and = {" + "}
estimate-sum = Ensemble : { $sums }.
estimate-total = Dans une seule monnaie : { $total } ({ $rates }).
estimate-no-rate = Rien n’est additionné en { $wished } : il n’y a pas de taux pour { $missing }.
estimate-unpriced = Pas encore compté, faute de prix : { $items }.
estimate-enough = Les voyages demandent { $needed }. La réponse sur l’argent le couvre.
estimate-short = Les voyages demandent { $needed } ; la réponse est { $answered }.
estimate-money-open = Les voyages demandent { $needed } ; la question sur l’argent n’a pas de réponse.
estimate-left = Reste de l’argent disponible : { $money }.
estimate-over = Plus que l’argent disponible : il manque { $money }.
estimate-rate = 1 { $from } = { $rate } { $to } au { $on }

## Erreurs et champs
error-unreadable = { $file } n’a pas été lu. Ligne { $row }, champ « { $field } » : attendu { $expected }.
problem-weight = { $field } : un nombre de 0,01 à 10 avec deux décimales au plus.
problem-scores = { $field } : une valeur par réponse, de −2 à 2 ou X.
problem-veto = { $field } : un X qui protège des personnes ne peut pas être enlevé.
problem-rule = { $field } : cette règle protège des personnes. Elle peut exclure plus, jamais moins.
problem-stands = { $field } : les règles qui arrêtent ou bloquent restent telles quelles.
problem-places = { $field } : au plus trois approches propres, chacune comme l’une des quatorze.
problem-own-name = { $field } : un nom de 1 à 80 caractères.
problem-own-about = { $field } : une description de 1 à 500 caractères.
problem-own-approach = { $field } : choisissez une approche de la liste.
problem-amount = { $field } : écrivez un montant comme 1250,50.
problem-currency = { $field } : écrivez la monnaie en lettres, comme KES.
problem-same-currency = { $field } : les deux monnaies doivent être différentes.
problem-rate = { $field } : écrivez un nombre comme 129,25.
problem-quantity = { $field } : écrivez un nombre à partir de 0, comme 2 ou 1,5.
problem-reserve = { $field } : un nombre entier de 10 à 20.
problem-sum-too-large = { $field } : ces montants sont trop grands pour être additionnés.
kind-sheet = copie
kind-amendment = changement propre
kind-price = prix
kind-exchange_rate = taux de change
kind-estimate = estimation
kind-assessment = réponses
field-author = Qui le change (rôle ou code)
field-weight = Poids
field-scores = Valeurs
field-like = Elle ressemble le plus à
field-approach_about = Ce qu’elle est, en une ou deux phrases
field-rules_out = Exclut
field-copy_name = Nom de la copie
field-amount = Montant
field-from_currency = De
field-to_currency = Vers
field-rate = Taux
field-stated_on = Le
field-reserve_percent = Réserve de sécurité en pour cent
field-total_in = Tout additionner en
field-budget = Argent disponible
field-answers = Les réponses
field-result = Ce que l’outil a trouvé

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
decision-chance = { $approach } : { $chance }
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
finder-assumed = sans réponse : pire cas
finder-contributions = Ce que chaque réponse apporte : { $approach }
finder-show-adds = Ce que chaque réponse apporte
finder-show-keeps = Qu’est-ce qui l’empêche d’être en tête ?
finder-nearest = Le changement le plus proche :
sheet-whose = Réponses de
sheet-agreed = Réponses communes
sheet-mentor = Organisation mentore
sheet-mentee = Organisation mentorée

result-sure = Est-ce solide ?
result-place = Place habituelle
result-flips = Qu’est-ce qui changerait le résultat ?
result-no-flips = Aucune autre réponse, seule ou à deux, ne met une autre approche en tête.
result-rests = Ce dont cela dépend le plus
result-rests-about = De combien la tête devance l’approche suivante quand une seule réponse bouge d’un cran. Au-dessous de 0, une autre approche est devant.
result-rests-low = Au moins
result-rests-high = Au plus
result-all = Tout montrer ({ $count })
result-fewer = Montrer moins
result-order = Dans quel ordre : { $approach }
result-keeps = Qu’est-ce qui empêche celle-ci d’être en tête ?
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
whatif-name = Que voulez-vous essayer ?
whatif-name-hint = Par exemple : avec un second voyage.
whatif-from = Copie de
whatif-add = Faire une copie
whatif-open = Réponses
whatif-deleted = Copie supprimée
whatif-compare = Côte à côte
whatif-left = À gauche
whatif-right = À droite
whatif-differences = { $count ->
    [0] Toutes les réponses sont les mêmes.
    [one] { $count } réponse diffère :
   *[other] { $count } réponses diffèrent :
}
answer-no = Non

cost-about = Une estimation avec vos propres prix. Les monnaies ne sont jamais additionnées sans un taux et sa date.
cost-list = Ouvrir la liste des prix
cost-lines = Ce que cela coûterait
cost-what = Quoi
cost-how = Comment c’est calculé
cost-quantities = Combien
cost-quantities-hint = Les chiffres habituels sont indiqués ; changez ce que vous savez mieux. Videz un champ pour revenir au chiffre habituel.
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
knowledge-about = Changer un poids, une valeur ou une règle, ou ajouter une approche à vous, et dire pourquoi.
knowledge-lead = Le catalogue publié est { $version }. Ce que vous savez mieux se trouve à côté et peut être retiré à tout moment.
knowledge-changes = Vos changements
knowledge-none = Aucun changement : le catalogue publié compte.
knowledge-remove = Retirer
knowledge-read = Lire des changements dans un fichier…
knowledge-write = Écrire les changements dans un fichier…
knowledge-was-read = { $count ->
    [one] { $count } changement lu
   *[other] { $count } changements lus
}
knowledge-reset = Revenir au catalogue publié
knowledge-reset-title = Revenir au catalogue publié ?
knowledge-reset-about = Tous vos changements sont retirés ; seule reste une approche propre qu’une décision a choisie. « Annuler » les ramène.
knowledge-was-reset = Le catalogue publié compte de nouveau
amend-title = Changer quelque chose
amend-about = Les règles et les valeurs qui protègent des personnes peuvent devenir plus strictes, jamais moins.
amend-part = Que voulez-vous changer ?
amend-weight = Combien une question compte
amend-cell = Ce qu’une question dit d’une approche
amend-rule = Ce qu’une règle exclut
amend-approach = Une approche à nous
amend-approach-hint = Elle commence comme une copie : mêmes valeurs, règles, durée et coûts. Changez ensuite ses valeurs plus bas, une question à la fois. Les règles qui protègent des personnes la suivent.
amend-approach-full = Trois approches propres au plus. Retirez-en une pour en ajouter une autre.
amend-weight-hint = Elle compte { $weight } maintenant ; de 0,01 à 10.
amend-scores = 2 très favorable … −2 très défavorable ; X exclut
amend-keep = Garder ce changement

## Documents de l’aide au choix
document-questionnaire = Questions pour choisir une approche
document-questionnaire-about = À remplir sur papier par une partie ou par les deux, dans l’ordre de l’écran.
document-questionnaire-file = questions
questionnaire-hint = Cochez une réponse par question. « Je ne sais pas » est aussi une réponse.
questionnaire-side = Qui répond : mentore, mentorée ou les deux
questionnaire-tick = Cochez une réponse
questionnaire-notes = À retenir
document-comparison = Approches côte à côte
document-comparison-about = Jusqu’à trois approches sur une page : ce qu’elles sont, ce qui parle pour et contre.
document-comparison-later = Peut être imprimé dès que des questions ont une réponse.
document-comparison-file = approches-cote-a-cote
comparison-fit = { $fit } ; en tête dans { $share }
comparison-what = Ce que c’est
comparison-travels = Qui voyage
comparison-duration = Durée
comparison-risks = Risques
comparison-needs = Ce qui la mettrait en tête
comparison-leads = Elle est en tête.
comparison-two = Seulement deux autres réponses ensemble.
comparison-cost = Prix
estimate-more = { $count ->
    [one] , et un prix manque
   *[other] , et { $count } prix manquent
}
document-scenarios = Et si : deux jeux de réponses
document-scenarios-about = Deux jeux de réponses sur une page : où ils diffèrent, et ce qui vient en tête avec chacun.
document-scenarios-later = Peut être imprimé dès que les deux jeux ont des réponses ; choisissez-les sous « Et si ».
document-scenarios-file = et-si
scenarios-leads = { $approaches }
scenarios-differences = Où les réponses diffèrent
scenarios-beyond = Différentes aussi : { $questions }.
scenarios-same = Toutes les réponses sont les mêmes.
document-thinking = Comment cette aide au choix raisonne
document-thinking-about = Chaque question, poids, valeur, règle et source, avec vos propres changements.
document-thinking-later = Peut toujours être imprimé.
document-thinking-file = comment-l-aide-raisonne
thinking-version = Catalogue { $version }
thinking-method = La méthode
thinking-score = Score
thinking-score-about = Chaque réponse dit de chaque approche, de −2 (très défavorable) à +2 (très favorable), à quel point elle convient. Chaque valeur est multipliée par le poids de sa question ; la somme est divisée par la plus grande somme possible pour toutes les questions. Tout score est donc entre −1 et +1, et peu de réponses ne font jamais un score élevé. Une question ouverte sur la sécurité compte comme sa pire réponse.
thinking-rules = Règles
thinking-rules-about = Un X, une règle stricte ou des moyens insuffisants excluent une approche quel que soit son score. Les arrêts et les règles de sécurité passent avant tout score. Une approche qu’une question ouverte sur la sécurité pourrait encore exclure est mise en attente : elle n’est pas en tête, n’entre dans aucune suite et ne peut pas être choisie tant que la question n’a pas de réponse.
thinking-means = Moyens
thinking-means-about = Ce que demande une approche (voyages, personnes, jours, organisations touchées en un tour) se trouve dans un seul tableau. Il décide de ce qui est possible avec l’argent, le temps et les personnes disponibles, des voyages qu’une suite peut contenir, et de ce qui est chiffré. Si la forme habituelle est hors de portée, une plus petite est proposée. Plus de moyens ne rendent jamais une approche impossible.
thinking-bands = En mots
thinking-bands-about = À partir de 0,45 très adaptée, à partir de 0,25 possible, à partir de 0 peu adaptée, au-dessous de 0 déconseillée. Si la meilleure est au-dessous de 0,25, rien ne convient bien. Les approches à moins de 0,05 de la meilleure viennent ensemble en tête. Là où une visite ou un voyage est dangereux ou n’est pas connu comme sûr, celle qui expose le moins les personnes est nommée en premier ; sinon celle qui est devant dans le plus de pondérations. Elles sont trop proches pour trancher si aucune n’est en tête dans 7 tirages sur 10.
thinking-confidence = Assez de réponses
thinking-confidence-about = Au-dessous de 60 % du poids total, rien n’est recommandé : les questions les plus utiles sont posées à la place.
thinking-doubt = Ce qu’on ne sait pas
thinking-doubt-about = « Je ne sais pas » vaut pour toutes les réponses possibles. Le score est alors un intervalle, avec la meilleure et la pire place encore possibles. Pour la sécurité, ce qui n’est pas connu n’est pas tenu pour sûr.
thinking-chances = Solidité
thinking-chances-about = Les poids, les valeurs et les réponses sont des jugements. Le classement est refait 10 000 fois : chaque poids est tiré également entre la moitié et une fois et demie sa valeur, chaque valeur et chaque réponse peuvent bouger d’un cran, et chaque réponse ouverte est tirée également sur son échelle. On compte combien de fois chaque approche vient en tête (d’après Lahdelma et Salminen, SMAA-2, 2001).
thinking-flips = Ce qui le changerait
thinking-flips-about = Pour chaque question, on cherche l’autre réponse la plus proche qui met une autre approche en tête ; s’il n’y en a pas, la paire de réponses la plus proche. Moins de sécurité n’est jamais proposé.
thinking-sequence = Dans quel ordre
thinking-sequence-about = Pour les systèmes, les convictions, les sujets complexes et les approches dont l’effet se perd seul, une suite est proposée : préparer, s’immerger, appliquer chez soi, faire durer. Les accompagnements impossibles, ceux qu’une réponse sur la sécurité déconseille et ceux dont l’argent ne couvre pas les voyages sont passés. L’étape chez soi est abandonnée en dernier.
thinking-hard-rules = Règles strictes
thinking-questions = Questions et poids
thinking-answers = Réponses
thinking-source = Source
thinking-when = Quand
thinking-effect = Ce qui s’ensuit
thinking-why = Pourquoi
thinking-stops = Arrête tout
thinking-blocks = Demande un plan de sécurité signé avant l’approbation : { $approaches }
thinking-rules-out = Exclut : { $approaches }
thinking-nothing = N’exclut rien dans cet espace de travail
thinking-retired = N’est plus utilisée : le tableau des moyens décide
thinking-forms = Formes, la forme habituelle d’abord
thinking-organisations = Organisations par tour
thinking-weeks = Semaines au moins
thinking-companions = Accompagnements
thinking-companions-about = Par ordre de préférence ; le premier qui est possible est pris.
thinking-lead = En tête
thinking-scores = Chaque valeur, avec sa raison
thinking-scores-about = Les nombres en tête sont les réponses dans leur ordre. X exclut l’approche. Les valeurs sont notre propre synthèse (OWN) : discutez-les, et changez-les là où vous savez mieux.
thinking-reason = Raison
thinking-sources = Sources
decision-would-change = Ce qui nous ferait changer d’avis
op-comparison-edit = Choisir ce qui est mis côte à côte
kind-comparison = comparaison
result-paper = Sur papier
result-beside = Jusqu’à trois approches côte à côte
result-on-paper = Voir sur papier
