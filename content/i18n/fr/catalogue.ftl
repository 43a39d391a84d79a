### Words of the domain catalogue: approaches, factors, reasons, gates, rules, phases.
### This is our own synthesis from published practice; keep figures exactly as they stand.
### Full sentences end with a full stop: summaries, reasons (cell-), why, hint, aim, about.
### Labels, list items and activity lines carry no full stop.
### French: vouvoiement; ’ as apostrophe; U+00A0 before a colon and inside « », U+202F before ; ? !
### Mentor = organisation mentore; mentee = organisation mentorée.

## Approaches. name: a heading. travels, duration, cost, group, best-for, risks: short entries in a table.
## need and follow: activity lines in a plan; French plans use the infinitive for them. do: the main
## activity when this approach leads. companion: the activity when it accompanies another approach.

# Study tour
approach-ST-name = Voyage d’étude
approach-ST-summary = Un petit groupe, venu d’une ou de plusieurs organisations mentorées, va voir une pratique qui fonctionne chez l’organisation mentore, et parfois dans deux ou trois lieux.
approach-ST-travels = Les organisations mentorées
approach-ST-duration = 2 à 5 jours sur place ; 6 à 10 semaines de préparation ; 1 à 3 mois de suivi
approach-ST-cost = Billets du groupe, visas, assurance, per diem, interprète, temps du personnel d’accueil, gratifications aux personnes de la communauté qui accueillent
approach-ST-group = 4 à 12 personnes
approach-ST-best-for = Montrer que c’est possible ; convaincre les responsables ; comparer plusieurs options
approach-ST-risks = Du tourisme ; des projets vitrines ; un groupe trop visible ; des personnes dévoilées malgré elles à la frontière, à l’hôtel ou sur des photos ; aucune suite
approach-ST-need-1 = Écrire les questions d’apprentissage
approach-ST-need-2 = Choisir un hôte qui a une vraie pratique à montrer
approach-ST-need-3 = Choisir des voyageuses et voyageurs qui ont le pouvoir d’agir chez eux
approach-ST-need-4 = Désigner la personne qui fera la restitution
approach-ST-follow-1 = Faire un débriefing le dernier jour
approach-ST-follow-2 = Rédiger un plan d’action dans les 2 semaines
approach-ST-follow-3 = Organiser une visite de mentorat ou des appels à 30, 60 et 90 jours
approach-ST-do = Réaliser le voyage d’étude et répondre aux questions d’apprentissage du groupe
approach-ST-companion = Faire un court voyage d’étude pour voir la pratique à l’œuvre

# Mentor site visit
approach-MV-name = Visite de mentorat sur place
approach-MV-summary = Une ou deux personnes de l’organisation mentore travaillent aux côtés de l’équipe mentorée, dans ses locaux et sur ses propres tâches.
approach-MV-travels = L’organisation mentore
approach-MV-duration = Une demi-journée à une semaine par visite ; deux à quatre visites sur 6 à 12 mois
approach-MV-cost = Un ou deux billets, journées de travail de l’organisation mentore, interprète
approach-MV-group = Toute l’équipe d’une organisation
approach-MV-best-for = Faire fonctionner un système ; aider des organisations émergentes ; accompagner en situation réelle
approach-MV-risks = La visite expose le bureau ; l’organisation mentore fait le travail à la place de l’équipe ; la visite ressemble à un audit ; le personnel n’est pas disponible
approach-MV-need-1 = Obtenir une invitation de la direction de l’organisation mentorée
approach-MV-need-2 = Convenir de la valeur de référence avec l’organisation mentorée
approach-MV-need-3 = Convenir du programme de la visite avec l’organisation mentorée
approach-MV-need-4 = Libérer le personnel de l’organisation mentorée une partie de chaque journée
approach-MV-follow-1 = Rédiger le rapport de visite dans les 10 jours
approach-MV-follow-2 = Tenir à jour le tableau de suivi des actions
approach-MV-follow-3 = Faire des appels jusqu’à la visite suivante
approach-MV-do = Réaliser la visite de mentorat et travailler sur les propres tâches de l’équipe mentorée
approach-MV-companion = Faire une visite de mentorat pour mettre les acquis en pratique sur place

# Exchange visit
approach-EV-name = Visite d’échange
approach-EV-summary = Deux ou trois organisations se rendent visite tour à tour ; chacune accueille et chacune apprend.
approach-EV-travels = Les deux parties
approach-EV-duration = 2 à 5 jours dans chaque sens, à 1 à 4 mois d’intervalle
approach-EV-cost = Deux fois les frais de voyage et d’accueil
approach-EV-group = 3 à 8 personnes dans chaque sens
approach-EV-best-for = Le respect mutuel ; la solidarité ; des organisations aux forces différentes
approach-EV-risks = Une exposition doublée ; des moyens d’accueil inégaux ; des visites qui deviennent de simples visites de courtoisie
approach-EV-need-1 = Faire la liste de ce que chaque organisation peut offrir
approach-EV-need-2 = Faire la liste de ce que chaque organisation veut apprendre
approach-EV-need-3 = Vérifier que le premier hôte peut accueillir en sécurité
approach-EV-need-4 = Vérifier que le second hôte peut accueillir en sécurité
approach-EV-follow-1 = Rédiger un rapport commun
approach-EV-follow-2 = Réaliser une action commune dans chaque organisation
approach-EV-follow-3 = Profiter de la visite de retour pour vérifier ce qui a changé
approach-EV-do = Réaliser les deux visites, chaque organisation accueillant et apprenant à son tour
approach-EV-companion = Faire des visites dans les deux sens pour apprendre les uns des autres

# Attachment or shadowing
approach-AT-name = Stage d’immersion ou d’observation
approach-AT-summary = Une à trois personnes de l’organisation mentorée vivent et travaillent un temps dans l’organisation mentore.
approach-AT-travels = Le personnel de l’organisation mentorée
approach-AT-duration = 2 à 12 semaines ; 3 à 10 jours pour une observation
approach-AT-cost = Frais de séjour, remplacement au poste, temps d’encadrement, assurance
approach-AT-group = 1 à 3 personnes
approach-AT-best-for = Un savoir-faire pratique difficile à mettre en mots : travail de proximité, parcours de soins au centre de santé, service financier
approach-AT-risks = La personne part avec le savoir-faire ; un long séjour augmente l’exposition ; la confidentialité des usagers est menacée ; la solitude
approach-AT-need-1 = Convenir d’un contrat d’apprentissage
approach-AT-need-2 = Désigner une personne pour l’encadrement, qui partage une langue avec la ou le stagiaire
approach-AT-need-3 = Organiser le remplacement de la personne à son poste
approach-AT-need-4 = Faire signer l’engagement de confidentialité
approach-AT-follow-1 = Dresser la liste des savoir-faire à valider
approach-AT-follow-2 = Faire valider la liste par la personne qui encadre, à la fin du stage
approach-AT-follow-3 = Tenir une séance de restitution chez soi dans les 2 semaines
approach-AT-do = Réaliser le stage d’immersion, avec un travail quotidien encadré
approach-AT-companion = Placer une personne chez le partenaire pour un court stage d’immersion

# Secondment
approach-SE-name = Mise à disposition
approach-SE-summary = Une personne de l’organisation mentore vit près de l’organisation mentorée et travaille un temps dans son équipe.
approach-SE-travels = Le personnel de l’organisation mentore
approach-SE-duration = 2 à 12 semaines
approach-SE-cost = Voyage, frais de séjour, assurance, salaire de la personne
approach-SE-group = 1 à 2 personnes
approach-SE-best-for = Un système ou un service qui doit marcher chez l’organisation mentorée, quand personne ne peut quitter son poste
approach-SE-risks = La personne fait le travail au lieu de l’apprendre aux autres ; une personne qui reste se remarque ; la solitude ; elle manque à l’organisation mentore
approach-SE-need-1 = Convenir par écrit de qui fait quoi, et de qui dirige la personne mise à disposition
approach-SE-need-2 = Désigner une personne de l’organisation mentorée qui travaille à ses côtés
approach-SE-need-3 = Trouver un logement discret et convenir de ce que l’on dit si quelqu’un demande
approach-SE-need-4 = Faire signer l’engagement de confidentialité
approach-SE-follow-1 = Transmettre chaque tâche par écrit avant le départ
approach-SE-follow-2 = Laisser la personne de l’organisation mentorée faire seule le travail la dernière semaine
approach-SE-follow-3 = Vérifier après 4 semaines ce qui marche encore sans elle
approach-SE-do = Réaliser la mise à disposition, avec un travail quotidien côte à côte et une transmission écrite
approach-SE-companion = Mettre une personne de l’organisation mentore à disposition de l’équipe pour un court temps

# Workshop with follow-up coaching
approach-WC-name = Atelier suivi d’un accompagnement
approach-WC-summary = Une formation pratique pour une ou plusieurs équipes, puis un accompagnement planifié jusqu’à ce que chaque équipe utilise le savoir-faire.
approach-WC-travels = Les formatrices et formateurs, ou les équipes formées
approach-WC-duration = 2 à 5 jours, puis 3 à 6 mois d’accompagnement
approach-WC-cost = Salle, voyages, matériel, équipe de formation, journées d’accompagnement
approach-WC-group = 8 à 25 personnes
approach-WC-best-for = Un savoir-faire précis dont plusieurs personnes ont besoin
approach-WC-risks = Sans accompagnement, l’usage se perd ; le rassemblement est public ; on vient pour le per diem
approach-WC-need-1 = Identifier les besoins des personnes à former
approach-WC-need-2 = Construire les exercices à partir de leur propre travail
approach-WC-need-3 = Obtenir l’engagement des responsables à faire utiliser le savoir-faire
approach-WC-need-4 = Prévoir un budget pour l’accompagnement
approach-WC-follow-1 = Accompagner chaque équipe à 2 et à 6 semaines
approach-WC-follow-2 = Accompagner chaque équipe à 12 semaines
approach-WC-follow-3 = Demander à chaque responsable de vérifier l’usage du savoir-faire
approach-WC-do = Tenir l’atelier et accompagner chaque équipe jusqu’à ce qu’elle utilise le savoir-faire
approach-WC-companion = Tenir un atelier pratique suivi d’un accompagnement

# Learning site or regional academy
approach-LS-name = Site d’apprentissage ou académie régionale
approach-LS-summary = Une formation résidentielle, avec un programme établi, dans une organisation de démonstration et animée par une équipe pédagogique communautaire.
approach-LS-travels = Les organisations mentorées
approach-LS-duration = Environ une semaine ; 7 jours dans une académie dont l’expérience est publiée
approach-LS-cost = Place à la formation, voyages, interprétation, équipe pédagogique
approach-LS-group = Groupes de 2 à 4 équipes ; environ 18 personnes dans une académie dont l’expérience est publiée
approach-LS-best-for = Le leadership et les savoir-faire pratiques ensemble ; des personnes qui ne se connaissent pas ; plusieurs langues
approach-LS-risks = Des dates fixes ; un événement visible ; un contenu qui n’est pas adapté à chaque équipe
approach-LS-need-1 = Vérifier que le site a une équipe pédagogique expérimentée
approach-LS-need-2 = Vérifier que le site a un programme de formation éprouvé
approach-LS-need-3 = Vérifier qu’un service en activité peut être observé sur le site
approach-LS-need-4 = Envoyer une équipe plutôt qu’une personne seule
approach-LS-follow-1 = Rédiger le plan de travail du pays le dernier jour
approach-LS-follow-2 = Fixer la date de la visite de l’équipe pédagogique chez soi
approach-LS-follow-3 = Recevoir l’équipe pédagogique chez soi dans les 3 à 9 mois
approach-LS-do = Suivre en équipe la formation au site d’apprentissage et rédiger un plan de travail
approach-LS-companion = Envoyer une équipe en formation dans un site d’apprentissage

# Twinning
approach-TW-name = Jumelage
approach-TW-summary = Une alliance écrite entre deux organisations désignées, pour un an ou plus, d’homologue à homologue, qui utilise beaucoup des autres formes.
approach-TW-travels = Les deux parties, à plusieurs reprises
approach-TW-duration = 12 à 36 mois
approach-TW-cost = Plusieurs voyages, coordination des deux côtés, petit fonds commun
approach-TW-group = Une paire, ou un réseau de paires
approach-TW-best-for = Un changement de toute l’organisation ; la mise en place de systèmes ; la continuité
approach-TW-risks = L’essoufflement ; l’inégalité ; un lien officiel visible pour les autorités ; la concurrence auprès des bailleurs
approach-TW-need-1 = Vérifier que les deux organisations sont stables
approach-TW-need-2 = Confirmer que les deux organisations se font confiance
approach-TW-need-3 = Mettre par écrit ce que chaque organisation donne et gagne
approach-TW-need-4 = Désigner une personne pour la coordination dans chaque organisation
approach-TW-follow-1 = Tenir une revue commune au milieu de chaque année
approach-TW-follow-2 = Tenir une revue commune à la fin de chaque année
approach-TW-follow-3 = Décider ensemble de renouveler ou de clore le jumelage
approach-TW-do = Signer l’accord de jumelage et travailler ensemble, d’homologue à homologue
approach-TW-companion = Poursuivre la relation par un jumelage, avec un accord écrit

# Community of practice
approach-CP-name = Communauté de pratique
approach-CP-summary = Un groupe durable de pairs autour d’un même domaine, qui se réunit, échange et tient une bibliothèque commune.
approach-CP-travels = Personne, ou une réunion annuelle
approach-CP-duration = Séances mensuelles de 60 à 90 minutes ; un an ou plus
approach-CP-cost = Temps de facilitation, données internet, interprétation, réunion annuelle
approach-CP-group = 8 à 40 membres, dont un noyau de 3 à 5
approach-CP-best-for = Le réseau et la solidarité ; garder une pratique vivante ; l’améliorer
approach-CP-risks = Elle s’éteint quand la personne qui facilite s’en va ; le silence ; la liste des membres fuite
approach-CP-need-1 = Convenir du domaine de la communauté et former son noyau
approach-CP-need-2 = Désigner une personne pour la facilitation
approach-CP-need-3 = Convenir de règles de confidentialité
approach-CP-need-4 = Choisir une plateforme sûre
approach-CP-follow-1 = Demander chaque année aux membres si la communauté leur est encore utile
approach-CP-follow-2 = Discuter ensemble des réponses des membres
approach-CP-follow-3 = Décider ensemble de ce qu’il faut garder, changer ou arrêter
approach-CP-do = Tenir les réunions mensuelles et la bibliothèque commune
approach-CP-companion = Rejoindre ou créer une communauté de pratique pour continuer à apprendre ensemble

# One-to-one virtual mentoring
approach-V1-name = Mentorat virtuel individuel
approach-V1-summary = Des appels réguliers entre une personne mentore, ou deux, et une organisation mentorée, avec des tâches à faire entre les appels.
approach-V1-travels = Personne
approach-V1-duration = 45 à 90 minutes toutes les 1 à 3 semaines, pendant 3 à 9 mois
approach-V1-cost = Données internet, indemnité de la personne mentore, interprète
approach-V1-group = 1 à 4 personnes de chaque côté
approach-V1-best-for = Le travail de bureau ; les plans et les propositions ; la supervision ; l’accompagnement des responsables ; les lieux dangereux ou lointains
approach-V1-risks = Le travail perd son cap ; des appels sont manqués ; personne ne voit la pratique elle-même ; les enregistrements
approach-V1-need-1 = Désigner les personnes qui travailleront ensemble des deux côtés
approach-V1-need-2 = Convenir de l’ordre du jour des appels
approach-V1-need-3 = Choisir et tester un canal sûr
approach-V1-need-4 = Prévoir un moyen de partager l’écran ou les documents pour le travail de bureau
approach-V1-follow-1 = Rédiger une fiche de séance après chaque appel
approach-V1-follow-2 = Vérifier à chaque appel les tâches convenues à l’appel précédent
approach-V1-follow-3 = Tenir une revue à mi-parcours
approach-V1-do = Tenir les appels individuels, avec des tâches à faire entre deux appels
approach-V1-companion = Tenir des appels individuels réguliers

# Virtual group series
approach-VG-name = Série de séances virtuelles en groupe
approach-VG-summary = Un calendrier de séances en ligne, avec chaque fois un bref exposé, des cas apportés par les participantes et participants, et une discussion.
approach-VG-travels = Personne
approach-VG-duration = 6 à 12 séances de 60 à 90 minutes
approach-VG-cost = Plateforme, forfaits internet, intervenantes et intervenants, interprétation, préparation des cas
approach-VG-group = 8 à 60 personnes
approach-VG-best-for = De nombreuses organisations ; une information commune ; des mises à jour
approach-VG-risks = Un cours à sens unique ; des noms à l’écran ; de mauvaises connexions qui excluent les groupes les plus pauvres
approach-VG-need-1 = Vérifier que la plupart des groupes ont un son ou une vidéo stables
approach-VG-need-2 = Trouver une personne qui sait animer des groupes en ligne
approach-VG-need-3 = Obtenir le consentement au sujet des enregistrements
approach-VG-need-4 = Fixer le calendrier des séances
approach-VG-follow-1 = Faire un quiz ou une séance de restitution
approach-VG-follow-2 = Demander à chaque équipe de présenter un cas
approach-VG-follow-3 = Vérifier dans chaque organisation ce qui est utilisé
approach-VG-do = Tenir les séances en ligne et discuter des cas apportés par les groupes
approach-VG-companion = Suivre une série de séances en groupe en ligne

# Peer assist
approach-PA-name = Assistance entre pairs
approach-PA-summary = Une petite réunion facilitée où une organisation apporte un problème actuel et où des pairs racontent ce qu’ils ont fait.
approach-PA-travels = Personne, ou un court trajet local
approach-PA-duration = 1 à 3 heures, et jusqu’à une journée et demie
approach-PA-cost = Facilitation ; données internet ou salle
approach-PA-group = 6 à 8 pairs
approach-PA-best-for = Un problème bien posé ; le moment qui précède un nouveau projet
approach-PA-risks = Des conseils hors contexte ; des faits confidentiels divulgués
approach-PA-need-1 = Poser un problème actuel en quelques phrases
approach-PA-need-2 = Vérifier que l’organisation qui a le problème peut agir
approach-PA-need-3 = Trouver une personne extérieure pour faciliter
approach-PA-need-4 = Fixer une date assez tôt pour pouvoir changer de cap
approach-PA-follow-1 = Noter ce qui a été décidé
approach-PA-follow-2 = Noter ce qui a été fait
approach-PA-follow-3 = Dire aux pairs, dans les 30 jours, ce qui a été décidé et fait
approach-PA-do = Tenir l’assistance entre pairs sur le problème et noter les options
approach-PA-companion = Tenir une courte assistance entre pairs sur une question

# On-call help desk
approach-HD-name = Permanence de conseil
approach-HD-summary = Des heures convenues et un canal par lequel le personnel de l’organisation mentorée pose ses questions et reçoit une réponse dans un délai fixé.
approach-HD-travels = Personne
approach-HD-duration = Ouverte pendant 3 à 12 mois ; réponse en 1 à 2 jours ouvrables
approach-HD-cost = Crédit téléphonique, tour de garde
approach-HD-group = Sans limite, si le tour de garde le permet
approach-HD-best-for = Les questions qui se posent au travail ; la période après une formation ; les doutes urgents
approach-HD-risks = La charge pèse sur une seule personne ; des conseils dangereux ; des détails de cas dans une messagerie
approach-HD-need-1 = Dresser la liste des sujets traités par la permanence
approach-HD-need-2 = Établir le tour de garde des personnes qui répondent
approach-HD-need-3 = Choisir un canal sûr
approach-HD-need-4 = Convenir de ne jamais donner l’identité d’une usagère ou d’un usager
approach-HD-follow-1 = Dresser chaque mois la liste des thèmes des questions
approach-HD-follow-2 = Partager la liste avec les personnes qui préparent les formations
approach-HD-follow-3 = Utiliser ces thèmes pour choisir la prochaine formation
approach-HD-do = Ouvrir la permanence de conseil et répondre dans le délai convenu
approach-HD-companion = Garder une permanence de conseil ouverte pour les questions qui se posent au travail

# Guided self-study pack with check-ins
approach-GP-name = Dossier d’auto-formation avec points de suivi
approach-GP-summary = Un ensemble de documents, d’enregistrements audio ou d’exercices imprimés, avec des tâches et de brefs points de suivi par téléphone.
approach-GP-travels = Personne
approach-GP-duration = 3 à 8 semaines, avec un point de suivi par semaine
approach-GP-cost = Impression ou données internet, temps de rédaction, crédit téléphonique
approach-GP-group = Sans limite
approach-GP-best-for = Des procédures simples ; des groupes hors ligne ; la préparation avant un contact
approach-GP-risks = Il n’est pas lu ; il est mal compris ; il est trouvé lors d’une fouille
approach-GP-need-1 = Préparer le matériel dans la bonne langue
approach-GP-need-2 = Tester le matériel avant de l’envoyer
approach-GP-need-3 = Protéger une heure calme par semaine pour chaque personne qui apprend
approach-GP-need-4 = Prévoir un bref point de suivi chaque semaine
approach-GP-follow-1 = Faire passer un mini-test à chaque personne
approach-GP-follow-2 = Demander à chaque personne un travail tiré de son propre quotidien
approach-GP-follow-3 = Faire renvoyer chaque travail à l’organisation mentore
approach-GP-do = Envoyer le dossier d’auto-formation et faire un bref point de suivi chaque semaine
approach-GP-do-without-calls = Remettre le dossier d’auto-formation et revoir le travail ensemble lors d’une rencontre
approach-GP-companion = Travailler avec un dossier d’auto-formation et de brefs points de suivi
approach-GP-companion-without-calls = Travailler avec un dossier d’auto-formation, revu ensemble à la rencontre suivante

# Blended path: several approaches in order; never scored
approach-BL-name = Parcours combiné
approach-BL-summary = Deux approches ou plus, dans l’ordre : préparer, s’immerger, appliquer chez soi, faire durer.

## Factors: name, the question asked on screen and on paper (ask), its possible answers (level).
## have: a noun phrase that names the same answer inside a sentence, after « Avec … » and after
## « et non … » (not « au lieu de », which would need an elision): « Avec un court voyage, et non … ».

# The headings of the question groups, each with one line of help
factor-group-result = Le résultat que vous voulez
factor-group-result-hint = Dites ce qui doit être différent ensuite, et quelle est l’ampleur de ce qu’il faut apprendre.
factor-group-time = Temps
factor-group-time-hint = Dites combien de temps vous avez, quand l’aide doit arriver et qui peut se libérer.
factor-group-means = Argent et distance
factor-group-means-hint = Dites quel argent est disponible et si le voyage est difficile.
factor-group-people = Les deux organisations
factor-group-people-hint = Dites où en est chaque organisation aujourd’hui ; aucune réponse n’est une mauvaise note.
factor-group-link = Contact et confiance
factor-group-link-hint = Dites si vous vous connaissez bien et comment vous pouvez vous parler.
factor-group-safety = Sécurité
factor-group-safety-hint = Pensez à la personne la plus exposée ; en cas de doute, choisissez la réponse la plus prudente.

factor-horizon-name = Durée possible de la relation
factor-horizon-ask = Combien de temps pouvez-vous travailler ensemble ?
factor-horizon-level-1 = Moins de 1 mois
factor-horizon-level-2 = 1 à 3 mois
factor-horizon-level-3 = 4 à 12 mois
factor-horizon-level-4 = Plus de 12 mois
factor-horizon-have-1 = moins de 1 mois ensemble
factor-horizon-have-2 = 1 à 3 mois ensemble
factor-horizon-have-3 = 4 à 12 mois ensemble
factor-horizon-have-4 = plus de 12 mois ensemble
factor-urgency-name = Délai pour la première aide
factor-urgency-ask = Quand la première aide doit-elle arriver ?
factor-urgency-level-1 = Pas de date fixe
factor-urgency-level-2 = Cette année
factor-urgency-level-3 = Ce trimestre
factor-urgency-level-4 = Dans les jours qui viennent
factor-urgency-have-1 = une première aide sans date fixe
factor-urgency-have-2 = une première aide attendue cette année
factor-urgency-have-3 = une première aide attendue ce trimestre
factor-urgency-have-4 = une première aide attendue dans les jours qui viennent
factor-mentor_time-name = Temps du personnel de l’organisation mentore
factor-mentor_time-ask = Combien de temps l’organisation mentore peut-elle donner ?
factor-mentor_time-level-1 = 1 jour par mois au plus
factor-mentor_time-level-2 = 2 à 4 jours par mois
factor-mentor_time-level-3 = Un bloc de 1 à 2 semaines, plus des journées de suivi
factor-mentor_time-level-4 = Une personne ou une équipe pendant un mois ou plus
factor-mentor_time-have-1 = 1 jour par mois au plus de l’organisation mentore
factor-mentor_time-have-2 = 2 à 4 jours par mois de l’organisation mentore
factor-mentor_time-have-3 = un bloc de 1 à 2 semaines de l’organisation mentore, plus des journées de suivi
factor-mentor_time-have-4 = une personne ou une équipe de l’organisation mentore pendant un mois ou plus
factor-mentee_time-name = Personnel mentoré qui peut participer
factor-mentee_time-ask = Qui peut participer dans l’organisation mentorée, et ces personnes peuvent-elles quitter leur poste ?
factor-mentee_time-level-1 = Personne ne peut quitter son poste ; moins de 2 heures par semaine
factor-mentee_time-level-2 = 1 à 2 personnes, quelques heures par semaine
factor-mentee_time-level-3 = 2 à 4 personnes peuvent s’absenter jusqu’à une semaine
factor-mentee_time-level-4 = Une personne peut être libérée pendant des semaines et remplacée à son poste
factor-mentee_time-have-1 = un personnel mentoré qui ne peut pas quitter son poste
factor-mentee_time-have-2 = 1 à 2 personnes mentorées, quelques heures par semaine
factor-mentee_time-have-3 = 2 à 4 personnes mentorées qui peuvent s’absenter jusqu’à une semaine
factor-mentee_time-have-4 = une personne mentorée libérée pendant des semaines et remplacée à son poste
factor-money-name = Argent pour ce mentorat
factor-money-ask = Quel argent est disponible pour cela ?
factor-money-level-1 = Crédit téléphonique et données internet seulement
factor-money-level-2 = Un court voyage pour une ou deux personnes
factor-money-level-3 = Plusieurs voyages ou une visite de groupe
factor-money-level-4 = Un programme de nombreux voyages
factor-money-have-1 = un budget limité au crédit téléphonique et aux données internet
factor-money-have-2 = un budget pour un court voyage d’une ou deux personnes
factor-money-have-3 = un budget pour plusieurs voyages ou une visite de groupe
factor-money-have-4 = un budget pour un programme de nombreux voyages
factor-complexity-name = Complexité du sujet
factor-complexity-ask = Quelle est l’ampleur de ce qu’il faut apprendre ?
factor-complexity-level-1 = Un formulaire, un outil ou une procédure
factor-complexity-level-2 = Un processus défini en plusieurs étapes
factor-complexity-level-3 = Un système en plusieurs parties
factor-complexity-level-4 = Un changement de toute l’organisation, ou un changement contesté
factor-complexity-have-1 = un formulaire, un outil ou une procédure à apprendre
factor-complexity-have-2 = un processus défini en plusieurs étapes à apprendre
factor-complexity-have-3 = un système en plusieurs parties à apprendre
factor-complexity-have-4 = un changement de toute l’organisation, ou contesté, à mener
factor-hands_on-name = Part pratique du savoir-faire
factor-hands_on-ask = Peut-on l’expliquer, ou faut-il le voir et le pratiquer ?
factor-hands_on-level-1 = Ce sont des informations et des options
factor-hands_on-level-2 = C’est un savoir-faire de bureau ou de rédaction
factor-hands_on-level-3 = Il faut une pratique guidée
factor-hands_on-level-4 = C’est difficile à mettre en mots : il faut le voir et le faire
factor-hands_on-have-1 = une simple transmission d’informations et d’options
factor-hands_on-have-2 = un savoir-faire de bureau ou de rédaction
factor-hands_on-have-3 = un savoir-faire qui demande une pratique guidée
factor-hands_on-have-4 = un savoir-faire qu’il faut voir et pratiquer
factor-goal-name = Principal résultat recherché
factor-goal-ask = Qu’est-ce qui doit être différent ensuite ?
factor-goal-level-1 = Connaissances : des faits et des options
factor-goal-level-2 = Savoir-faire : bien accomplir une tâche
factor-goal-level-3 = Esprits : conviction, adhésion, leadership
factor-goal-level-4 = Système : un service ou un système qui fonctionne
factor-goal-level-5 = Réseau : pairs, solidarité, mouvement
factor-goal-level-6 = Problème : une réponse concrète
factor-goal-have-1 = la connaissance de faits et d’options comme résultat principal
factor-goal-have-2 = un savoir-faire comme résultat principal
factor-goal-have-3 = la conviction, l’adhésion et le leadership comme résultat principal
factor-goal-have-4 = un service ou un système qui fonctionne comme résultat principal
factor-goal-have-5 = un réseau de pairs comme résultat principal
factor-goal-have-6 = une réponse concrète à un problème comme résultat principal
factor-mentee_cap-name = Capacité actuelle de l’organisation mentorée
factor-mentee_cap-ask = Où en est l’organisation mentorée dans son développement ?
factor-mentee_cap-level-1 = Émergente : informelle, peu de systèmes
factor-mentee_cap-level-2 = De base : quelques systèmes, inégaux
factor-mentee_cap-level-3 = Établie : des systèmes utilisés
factor-mentee_cap-level-4 = Avancée : prête à innover ou à former
factor-mentee_cap-have-1 = une organisation mentorée émergente, avec peu de systèmes
factor-mentee_cap-have-2 = une organisation mentorée aux systèmes inégaux
factor-mentee_cap-have-3 = une organisation mentorée établie, qui utilise ses systèmes
factor-mentee_cap-have-4 = une organisation mentorée avancée, prête à innover ou à former
factor-mentor_exp-name = Expérience de mentorat de l’organisation mentore
factor-mentor_exp-ask = Quelle expérience du mentorat l’organisation mentore a-t-elle ?
factor-mentor_exp-level-1 = C’est la première fois
factor-mentor_exp-level-2 = Un peu de mentorat informel
factor-mentor_exp-level-3 = De l’expérience, avec des traces écrites
factor-mentor_exp-level-4 = Une longue expérience, avec un programme de formation ou une équipe pédagogique
factor-mentor_exp-have-1 = une organisation mentore qui débute dans le mentorat
factor-mentor_exp-have-2 = une organisation mentore qui a fait un peu de mentorat informel
factor-mentor_exp-have-3 = une organisation mentore expérimentée, qui garde des traces écrites
factor-mentor_exp-have-4 = une organisation mentore très expérimentée, avec un programme de formation ou une équipe pédagogique
factor-showable-name = Une pratique que l’organisation mentore peut montrer
factor-showable-ask = L’organisation mentore a-t-elle cette pratique en marche dans un lieu où on peut la montrer en sécurité ?
factor-showable-level-1 = Rien que l’on puisse montrer
factor-showable-level-2 = En partie en marche
factor-showable-level-3 = Un site en activité, qui peut accueillir discrètement
factor-showable-level-4 = Un site d’apprentissage établi
factor-showable-have-1 = une absence de pratique à montrer
factor-showable-have-2 = une pratique qui marche en partie
factor-showable-have-3 = un site en activité, qui peut accueillir discrètement
factor-showable-have-4 = un site d’apprentissage établi
factor-n_mentees-name = Nombre d’organisations mentorées
factor-n_mentees-ask = Combien d’organisations veulent cette aide ?
factor-n_mentees-level-1 = Une
factor-n_mentees-level-2 = 2 à 4
factor-n_mentees-level-3 = 5 à 12
factor-n_mentees-level-4 = Plus de 12
factor-n_mentees-have-1 = une seule organisation mentorée
factor-n_mentees-have-2 = 2 à 4 organisations mentorées
factor-n_mentees-have-3 = 5 à 12 organisations mentorées
factor-n_mentees-have-4 = plus de 12 organisations mentorées
factor-trust-name = Confiance et étape de la relation
factor-trust-ask = Vous connaissez-vous bien ?
factor-trust-level-1 = Nous ne nous connaissons pas
factor-trust-level-2 = On nous a présentés, et nous avons eu quelques contacts
factor-trust-level-3 = Nous avons déjà travaillé ensemble
factor-trust-level-4 = Nous sommes partenaires de longue date
factor-trust-have-1 = deux organisations qui ne se connaissent pas
factor-trust-have-2 = deux organisations qui ont eu quelques contacts
factor-trust-have-3 = deux organisations qui ont déjà travaillé ensemble
factor-trust-have-4 = deux partenaires de longue date
factor-distance-name = Distance et facilité du voyage
factor-distance-ask = Le voyage est-il difficile ?
factor-distance-level-1 = Même ville
factor-distance-level-2 = Même pays, avec une nuit sur place
factor-distance-level-3 = Pays voisin
factor-distance-level-4 = Loin, ou visas difficiles à obtenir
factor-distance-have-1 = deux organisations dans la même ville
factor-distance-have-2 = un voyage dans le pays, avec une nuit sur place
factor-distance-have-3 = un voyage dans un pays voisin
factor-distance-have-4 = un voyage lointain ou des visas difficiles à obtenir
factor-connectivity-name = Connexion de l’organisation mentorée
factor-connectivity-ask = Quelle connexion l’organisation mentorée a-t-elle un jour normal ?
factor-connectivity-level-1 = Voix ou SMS seulement
factor-connectivity-level-2 = La messagerie marche, les appels coupent
factor-connectivity-level-3 = Appels audio et petits fichiers
factor-connectivity-level-4 = Vidéo stable
factor-connectivity-have-1 = une connexion limitée à la voix ou aux SMS
factor-connectivity-have-2 = une messagerie qui marche, mais un réseau où les appels coupent
factor-connectivity-have-3 = une connexion qui permet les appels audio et les petits fichiers
factor-connectivity-have-4 = une vidéo stable
factor-language-name = Langue commune
factor-language-ask = Avez-vous une langue commune ?
factor-language-level-1 = Aucune langue commune
factor-language-level-2 = Une ou deux personnes font le lien
factor-language-level-3 = Une langue seconde commune
factor-language-level-4 = Une langue pleinement partagée
factor-language-have-1 = une absence de langue commune
factor-language-have-2 = une ou deux personnes qui font le lien entre les langues
factor-language-have-3 = une langue seconde commune
factor-language-have-4 = une langue pleinement partagée
factor-safe_home-name = Sécurité des visites visibles chez l’organisation mentorée
factor-safe_home-ask = Une visite mettrait-elle en danger les personnes de l’organisation mentorée ?
factor-safe_home-level-1 = Danger aigu : descentes ou arrestations en ce moment
factor-safe_home-level-2 = Criminalisation et surveillance
factor-safe_home-level-3 = Hostilité, mais tolérance
factor-safe_home-level-4 = Sécurité relative
factor-safe_home-have-1 = un danger aigu, avec des descentes ou des arrestations, chez l’organisation mentorée
factor-safe_home-have-2 = une organisation mentorée criminalisée et surveillée
factor-safe_home-have-3 = un milieu hostile mais tolérant autour de l’organisation mentorée
factor-safe_home-have-4 = une sécurité relative chez l’organisation mentorée
factor-safe_travel-name = Sécurité des personnes qui voyageraient
factor-safe_travel-ask = Le trajet ou le séjour mettrait-il en danger les personnes qui voyagent, à la frontière ou chez l’hôte ?
factor-safe_travel-level-1 = Détention ou divulgation de l’identité probable
factor-safe_travel-level-2 = Risque élevé
factor-safe_travel-level-3 = Risque maîtrisable avec des précautions
factor-safe_travel-level-4 = Risque faible
factor-safe_travel-have-1 = un risque probable de détention ou de divulgation de l’identité en voyage
factor-safe_travel-have-2 = un risque élevé en voyage
factor-safe_travel-have-3 = un risque de voyage maîtrisable avec des précautions
factor-safe_travel-have-4 = un risque faible en voyage
factor-safe_digital-name = Sécurité numérique du canal
factor-safe_digital-ask = Y a-t-il un moyen sûr de se parler à distance ?
factor-safe_digital-level-1 = Aucun canal sûr ; téléphones partagés ou saisis
factor-safe_digital-level-2 = Téléphones personnels, sans verrouillage ou à usage mixte
factor-safe_digital-level-3 = Téléphones verrouillés, messagerie chiffrée
factor-safe_digital-level-4 = Appareils gérés, personnel formé
factor-safe_digital-have-1 = une absence de canal sûr
factor-safe_digital-have-2 = un téléphone personnel sans verrouillage ou à usage mixte
factor-safe_digital-have-3 = un téléphone verrouillé et une messagerie chiffrée
factor-safe_digital-have-4 = un parc d’appareils gérés et un personnel formé

## Reasons. One for each pair of a factor and an approach: why the answers to that question
## speak for or against that approach. Shown as list items under « pour » and « contre ».

# Time the relationship can run
cell-horizon-ST = Les 6 à 10 semaines de préparation mangent une période courte ; sur une longue période, l’effet d’un voyage seul s’efface.
cell-horizon-MV = Une visite tient dans une période courte, mais ce sont deux ou trois visites espacées qui changent les pratiques.
cell-horizon-EV = Deux visites, avec du temps pour essayer entre les deux, demandent au moins deux trimestres.
cell-horizon-AT = Le placement, le retour et la mise en pratique prennent des mois.
cell-horizon-SE = La préparation du séjour, le travail côte à côte et la transmission prennent des mois.
cell-horizon-WC = La formation prend des jours ; l’accompagnement qui la fait durer prend des mois.
cell-horizon-LS = Il faut attendre une date de formation, puis avoir le temps d’appliquer.
cell-horizon-TW = Une alliance de moins d’un trimestre n’est pas un jumelage ; sa valeur grandit après un an.
cell-horizon-CP = Un groupe met des mois à se former, et il est surtout utile quand il survit au projet.
cell-horizon-V1 = Des appels réguliers conviennent à une période de plusieurs mois.
cell-horizon-VG = Une série de 6 à 12 séances tient en quelques mois ; au-delà d’un an, la participation baisse.
cell-horizon-PA = Une ou deux réunions sont faites pour une période courte, mais c’est peu pour une longue période.
cell-horizon-HD = Elle peut ouvrir tout de suite, et elle est utile tant qu’elle reste ouverte.
cell-horizon-GP = Le dossier est envoyé et utilisé en quelques semaines ; ensuite, la motivation baisse.

# How soon the first help must arrive
cell-urgency-ST = Les visas, l’accueil et le voyage d’un groupe ne se préparent pas en quelques jours.
cell-urgency-MV = Une personne mentore peut voyager en quelques semaines, rarement en quelques jours.
cell-urgency-EV = Des visites dans les deux sens ne se font pas dans l’urgence.
cell-urgency-AT = Libérer la personne, la remplacer et préparer son arrivée prend des semaines.
cell-urgency-SE = Libérer une personne et trouver un logement prend des semaines.
cell-urgency-WC = Il faut du temps pour concevoir l’atelier.
cell-urgency-LS = La formation suit son propre calendrier.
cell-urgency-TW = Il commence par un accord, pas par une aide.
cell-urgency-CP = Un groupe qui se forme répond lentement.
cell-urgency-V1 = Un appel peut être fixé cette semaine.
cell-urgency-VG = Une série demande des intervenantes et intervenants et un calendrier.
cell-urgency-PA = Elle peut être convoquée en quelques jours autour d’une question.
cell-urgency-HD = Elle répond le jour même, si le tour de garde existe.
cell-urgency-GP = Le matériel peut partir maintenant, mais personne ne répond tout de suite aux questions.

# Mentor staff time
cell-mentor_time-ST = L’accueil prend presque une semaine à plusieurs membres du personnel.
cell-mentor_time-MV = Le voyage, la visite et le rapport prennent un bloc d’une à deux semaines.
cell-mentor_time-EV = L’organisation mentore accueille et voyage.
cell-mentor_time-AT = Une personne en stage dans l’équipe demande un encadrement quotidien.
cell-mentor_time-SE = Une personne manque à l’organisation mentore pendant des semaines.
cell-mentor_time-WC = La conception, l’animation et l’accompagnement prennent un bloc de temps, puis encore des journées ensuite.
cell-mentor_time-LS = Il faut une équipe pédagogique permanente.
cell-mentor_time-TW = Il faut plusieurs homologues de chaque côté, toute l’année.
cell-mentor_time-CP = Les membres se partagent le travail dès que la facilitation est confiée à quelqu’un.
cell-mentor_time-V1 = Deux ou trois appels par mois, avec leur préparation : c’est la charge naturelle.
cell-mentor_time-VG = Les séances sont courtes, mais leur préparation ne l’est pas.
cell-mentor_time-PA = Elle prend quelques heures à chaque pair, une demi-journée avec la préparation.
cell-mentor_time-HD = Elle demande du temps à petites doses, mais quelqu’un doit rester joignable.
cell-mentor_time-GP = Le travail se fait au début ; une fois le dossier écrit, il prend peu de temps.

# Mentee staff who can take part
cell-mentee_time-ST = Celles et ceux qui voyagent doivent quitter leur poste pendant environ une semaine.
cell-mentee_time-MV = L’aide vient sur le lieu de travail, et toute l’équipe peut participer.
cell-mentee_time-EV = L’organisation mentorée voyage et accueille.
cell-mentee_time-AT = Une personne part pendant des semaines et doit être remplacée.
cell-mentee_time-SE = Personne ne quitte son poste : une personne de l’organisation mentore travaille avec l’équipe.
cell-mentee_time-WC = Il faut quelques jours ensemble, puis quelques heures de temps en temps.
cell-mentee_time-LS = C’est une formation résidentielle d’environ une semaine.
cell-mentee_time-TW = De nombreux membres du personnel portent le jumelage.
cell-mentee_time-CP = Elle prend une heure ou deux par mois.
cell-mentee_time-V1 = Les appels trouvent leur place entre les tâches courantes.
cell-mentee_time-VG = Les séances trouvent leur place entre les tâches courantes.
cell-mentee_time-PA = Elle prend une demi-journée, une seule fois.
cell-mentee_time-HD = On l’utilise seulement en cas de besoin.
cell-mentee_time-GP = Il faut un temps de lecture protégé et de l’autodiscipline.

# Money for this mentoring
cell-money-ST = Il faut des billets pour un groupe, des per diem, un interprète et une assurance.
cell-money-MV = Une seule personne voyage et touche toute une équipe.
cell-money-EV = Il faut payer deux fois les voyages.
cell-money-AT = Il n’y a qu’un billet, mais des semaines de frais de séjour et un remplacement au poste.
cell-money-SE = Il n’y a qu’un billet, mais des semaines de frais de séjour et de salaire.
cell-money-WC = La salle et les voyages coûtent, mais le coût se partage entre de nombreuses personnes formées.
cell-money-LS = Il faut payer les frais de formation ou trouver une bourse, et payer le voyage.
cell-money-TW = Il y a beaucoup de petits coûts sur une longue période.
cell-money-CP = Le coût vient surtout du temps de facilitation et des données internet.
cell-money-V1 = Il ne coûte que des données internet et une indemnité pour la personne mentore.
cell-money-VG = Il faut payer la plateforme, les forfaits internet des groupes et l’interprétation.
cell-money-PA = Elle coûte à peine plus qu’une réunion.
cell-money-HD = Elle coûte du crédit téléphonique.
cell-money-GP = Il coûte du papier ou des données internet et un peu de crédit téléphonique ; si vous avez de l’argent, utilisez-le pour des contacts entre personnes.

# Complexity of the topic
cell-complexity-ST = Le voyage en vaut la peine quand il faut voir l’ensemble.
cell-complexity-MV = On travaille sur les vrais éléments, dans le vrai cadre de travail.
cell-complexity-EV = Elle montre comment les éléments s’articulent dans deux cadres différents.
cell-complexity-AT = Vivre dans un système apprend comment il marche, mais une personne seule ne peut pas changer une organisation.
cell-complexity-SE = Une personne qui reste peut porter un système pendant ses premières semaines.
cell-complexity-WC = Des processus peuvent s’enseigner et se répéter ; une culture, non.
cell-complexity-LS = Un programme de formation et un site en activité permettent d’aborder des systèmes entiers.
cell-complexity-TW = Seul un long travail entre homologues porte le changement de toute une organisation.
cell-complexity-CP = Elle est bonne pour améliorer une pratique, mais lente pour la construire.
cell-complexity-V1 = Il marche pour des tâches bien délimitées, et moins bien quand il y a beaucoup d’éléments et de personnes.
cell-complexity-VG = Elle est trop générale pour un système particulier.
cell-complexity-PA = Elle est forte sur une question bien posée.
cell-complexity-HD = Elle donne des réponses courtes à des questions courtes.
cell-complexity-GP = Il convient seulement à ce qui peut s’écrire en étapes.

# Hands-on share of the skill
cell-hands_on-ST = Voir est sa force ; faire y est limité.
cell-hands_on-MV = On pratique côte à côte, dans les locaux de l’organisation mentorée.
cell-hands_on-EV = On voit là-bas et on fait chez soi, sous le regard des mêmes pairs.
cell-hands_on-AT = On pratique chaque jour, avec un encadrement.
cell-hands_on-SE = On travaille côte à côte chaque jour.
cell-hands_on-WC = Il offre des jeux de rôle et des exercices ; la vraie pratique vient avec l’accompagnement.
cell-hands_on-LS = La pratique sur le terrain fait partie de la formation.
cell-hands_on-TW = Les homologues pratiquent ensemble au fil du temps.
cell-hands_on-CP = On y parle de la pratique, mais on n’y pratique pas.
cell-hands_on-V1 = Le partage d’écran convient aux documents, mais on ne peut pas guider les mains à distance.
cell-hands_on-VG = Elle est efficace pour des informations, pas pour la pratique.
cell-hands_on-PA = Elle apporte des options et du jugement plutôt que de la pratique.
cell-hands_on-HD = Elle donne des conseils pendant le travail, mais aucune démonstration.
cell-hands_on-GP = Il transmet bien des informations, et des exercices avec des points de suivi aident pour un savoir-faire de bureau ; ils ne remplacent pas une pratique guidée.

# Main result sought
cell-goal-ST = Voir des pairs réussir change ce que l’on croit possible.
cell-goal-MV = Elle laisse derrière elle quelque chose qui marche.
cell-goal-EV = Le respect mutuel et les liens sont sa principale récolte.
cell-goal-AT = Il donne un savoir-faire profond à une ou deux personnes.
cell-goal-SE = Elle laisse un système qui marche, si le travail est transmis.
cell-goal-WC = C’est la voie habituelle vers un savoir-faire partagé.
cell-goal-LS = Le savoir-faire et la fierté vont ensemble, mais la mise en place se fait encore chez soi.
cell-goal-TW = Il construit des systèmes au fil du temps.
cell-goal-CP = Elle crée un sentiment d’appartenance et fait circuler le savoir-faire.
cell-goal-V1 = Il est bon pour accompagner une personne dans une tâche, et dans la conduite d’une équipe.
cell-goal-VG = Elle touche le plus de monde par heure pour des faits, mais l’auditoire devient rarement un groupe de pairs.
cell-goal-PA = Elle existe pour résoudre un problème.
cell-goal-HD = Elle existe pour répondre à des questions.
cell-goal-GP = Il transmet un contenu, et rien de plus.

# Mentee's capacity now
cell-mentee_cap-ST = Pour qu’une visite devienne un changement, il faut une certaine structure chez soi.
cell-mentee_cap-MV = L’aide s’adapte à ce qui existe.
cell-mentee_cap-EV = Elle marche mieux quand chaque partie a quelque chose à enseigner.
cell-mentee_cap-AT = La personne qui revient a besoin d’une organisation où revenir.
cell-mentee_cap-SE = Une équipe qui a peu de systèmes gagne de l’aide ; elle ne doit pas en devenir dépendante.
cell-mentee_cap-WC = Il faut un minimum en place pour appliquer.
cell-mentee_cap-LS = Les formations pour responsables communautaires n’exigent pas beaucoup d’études.
cell-mentee_cap-TW = Les deux parties doivent être assez stables pour tenir une promesse d’un an.
cell-mentee_cap-CP = Les groupes nouveaux écoutent ; les groupes établis contribuent.
cell-mentee_cap-V1 = Il faut une personne capable de mener seule ses tâches.
cell-mentee_cap-VG = Le contenu est général, et chaque groupe doit l’adapter lui-même.
cell-mentee_cap-PA = L’organisation qui demande doit savoir poser le problème et choisir.
cell-mentee_cap-HD = Il faut en savoir assez pour poser des questions.
cell-mentee_cap-GP = Il faut des personnes sûres d’elles et autonomes dans leur apprentissage.

# Mentor's mentoring experience
cell-mentor_exp-ST = Un bon hôte peut débuter dans le mentorat, s’il est aidé dans la préparation.
cell-mentor_exp-MV = Arriver sans collègue dans le bureau d’une autre organisation est exigeant.
cell-mentor_exp-EV = Quand les deux parties apprennent, le manque d’expérience se pardonne.
cell-mentor_exp-AT = Il faut des personnes pour encadrer plus que pour former.
cell-mentor_exp-SE = Des semaines seule dans une autre organisation demandent beaucoup à la personne.
cell-mentor_exp-WC = Il faut savoir animer un groupe.
cell-mentor_exp-LS = Il est impossible sans équipe pédagogique formée et sans programme de formation.
cell-mentor_exp-TW = Dans un long engagement, de mauvaises façons de travailler coûtent cher.
cell-mentor_exp-CP = Il faut de la facilitation plus que de l’expertise.
cell-mentor_exp-V1 = Il est facile de commencer, et un cadre clair aide.
cell-mentor_exp-VG = Animer des groupes en ligne est un métier à part.
cell-mentor_exp-PA = Les pairs apportent l’expérience, et la facilitation apporte la méthode.
cell-mentor_exp-HD = Des réponses rapides et sûres demandent de l’expérience.
cell-mentor_exp-GP = Il faut un matériel écrit et testé.

# A working practice the mentor can show
cell-showable-ST = S’il n’y a rien à voir, il n’y a pas de visite à faire.
cell-showable-MV = Elle ne dépend pas du site de l’organisation mentore.
cell-showable-EV = Les deux parties doivent avoir quelque chose à montrer.
cell-showable-AT = La ou le stagiaire doit travailler dans un service en activité.
cell-showable-SE = Elle ne dépend pas du site de l’organisation mentore.
cell-showable-WC = Un atelier ne dépend pas de ce qui peut être montré sur place.
cell-showable-LS = Le site lui-même est la méthode.
cell-showable-TW = Une pratique à montrer rend le jumelage plus crédible.
cell-showable-CP = Une communauté de pratique ne dépend pas de ce qui peut être montré sur place.
cell-showable-V1 = Des appels individuels ne dépendent pas de ce qui peut être montré sur place.
cell-showable-VG = Des séances en ligne ne dépendent pas de ce qui peut être montré sur place.
cell-showable-PA = Une assistance entre pairs ne dépend pas de ce qui peut être montré sur place.
cell-showable-HD = Une permanence de conseil ne dépend pas de ce qui peut être montré sur place.
cell-showable-GP = Un dossier d’auto-formation ne dépend pas de ce qui peut être montré sur place.

# Number of mentee organisations
cell-n_mentees-ST = Un groupe de plus de 12 personnes environ dépasse les hôtes et attire les regards.
cell-n_mentees-MV = Elle touche une équipe à la fois.
cell-n_mentees-EV = C’est une forme faite pour deux parties.
cell-n_mentees-AT = Il y a peu de places à la fois.
cell-n_mentees-SE = Elle touche une équipe à la fois.
cell-n_mentees-WC = Une seule formation sert plusieurs équipes.
cell-n_mentees-LS = Des groupes de deux à quatre équipes sont habituels.
cell-n_mentees-TW = Il marche par paires ; de nombreuses paires demandent un bureau de réseau.
cell-n_mentees-CP = Il faut plusieurs membres ; une organisation seule ne peut que rejoindre une communauté qui existe.
cell-n_mentees-V1 = Les heures se multiplient avec chaque organisation mentorée.
cell-n_mentees-VG = Elle peut facilement s’étendre à beaucoup de monde.
cell-n_mentees-PA = Six à huit pairs, c’est la taille qui marche.
cell-n_mentees-HD = Un seul tour de garde sert de nombreuses organisations.
cell-n_mentees-GP = Les copies ne coûtent rien.

# Trust and stage of the relationship
cell-trust-ST = Voyager ensemble crée de la confiance.
cell-trust-MV = Il est difficile de laisser des inconnus regarder dans son bureau.
cell-trust-EV = Être sur un pied d’égalité facilite les débuts.
cell-trust-AT = Il ouvre un travail confidentiel à une personne extérieure.
cell-trust-SE = Elle ouvre le bureau à une personne extérieure pendant des semaines.
cell-trust-WC = C’est un premier contact sûr.
cell-trust-LS = Le cadre est neutre et les règles sont claires.
cell-trust-TW = Ne signez pas une alliance d’un an avec des inconnus.
cell-trust-CP = La confiance grandit par de petits échanges.
cell-trust-V1 = Parler franchement à distance demande un contact préalable.
cell-trust-VG = C’est un premier pas peu exposé.
cell-trust-PA = C’est un premier service rendu, aux limites claires.
cell-trust-HD = On ne pose pas de questions difficiles à des inconnus.
cell-trust-GP = Un dossier d’auto-formation ne dépend pas du fait que vous vous connaissiez bien ou non.

# Distance and ease of travel
cell-distance-ST = Il faut des billets et des visas pour tout un groupe.
cell-distance-MV = Une seule personne voyage, et répéter les visites reste abordable quand c’est près.
cell-distance-EV = Le nombre de trajets double.
cell-distance-AT = Si le lieu du stage est proche, on peut dormir chez soi.
cell-distance-SE = Une seule personne fait un seul voyage pour un long séjour ; seul un voyage très long ou difficile enlève cet avantage.
cell-distance-WC = Les formatrices et formateurs, ou les équipes formées, voyagent une seule fois.
cell-distance-LS = Un seul trajet donne accès à un riche contenu.
cell-distance-TW = Il faut des contacts répétés.
cell-distance-CP = Les membres d’une même région partagent un contexte et un fuseau horaire.
cell-distance-V1 = Il remplace les trajets ; des voisins qui peuvent se voir sans danger n’en ont guère besoin.
cell-distance-VG = Elle remplace les trajets.
cell-distance-PA = Elle marche dans une salle ou par appel.
cell-distance-HD = Elle ne dépend pas de la distance.
cell-distance-GP = Un dossier d’auto-formation ne dépend pas de la distance.

# Connectivity at the mentee
cell-connectivity-ST = Un voyage d’étude n’a pas besoin de connexion.
cell-connectivity-MV = Une visite sur place n’a pas besoin de connexion.
cell-connectivity-EV = Des visites d’échange n’ont pas besoin de connexion.
cell-connectivity-AT = Travailler chez le partenaire ne demande pas de connexion.
cell-connectivity-SE = Travailler dans l’équipe ne demande pas de connexion.
cell-connectivity-WC = L’accompagnement après la formation demande une connexion.
cell-connectivity-LS = Une formation résidentielle n’a pas besoin de connexion.
cell-connectivity-TW = Entre les visites, les contacts se font à distance.
cell-connectivity-CP = Les membres doivent pouvoir se joindre.
cell-connectivity-V1 = La voix peut suffire ; la vidéo et les fichiers le rendent bon.
cell-connectivity-VG = Elle ne peut pas se tenir par la voix ou les SMS.
cell-connectivity-PA = À distance, elle demande au moins le son.
cell-connectivity-HD = La voix suffit, et les messages écrits sont mieux.
cell-connectivity-GP = Il est fait pour les groupes hors ligne.

# Shared language
cell-language-ST = Un seul interprète sert tout le groupe.
cell-language-MV = Le travail côte à côte se bloque quand tout passe par un interprète.
cell-language-EV = Être tour à tour hôte et invité demande de se parler.
cell-language-AT = On ne peut pas apprendre en observant ce que l’on ne comprend pas.
cell-language-SE = On ne peut pas travailler dans une équipe à qui l’on ne peut pas parler.
cell-language-WC = Les ateliers avec interprétation vont deux fois moins vite.
cell-language-LS = Les académies ont l’habitude de travailler avec des interprètes.
cell-language-TW = Les contacts informels sont nombreux, et aucun n’est interprété.
cell-language-CP = La conversation est la méthode.
cell-language-V1 = Les appels à trois, avec un interprète, sont lents.
cell-language-VG = Il faut un canal d’interprétation ou des diapositives traduites.
cell-language-PA = Entre pairs, on parle vite.
cell-language-HD = Une personne de confiance peut traduire des questions écrites.
cell-language-GP = Le dossier se traduit une seule fois.

# Safety of visible visitors at the mentee's place
cell-safe_home-ST = L’apprentissage se passe ailleurs, loin du lieu de l’organisation mentorée.
cell-safe_home-MV = Une personne étrangère en visite attire l’attention sur le bureau.
cell-safe_home-EV = La visite de retour amène un groupe au bureau.
cell-safe_home-AT = La personne de l’organisation mentorée se déplace ; personne ne vient chez elle.
cell-safe_home-SE = Une personne qui reste des semaines se remarque.
cell-safe_home-WC = Un rassemblement se voit ; tenez-le ailleurs.
cell-safe_home-LS = L’apprentissage se passe sur le site de formation, loin du lieu de l’organisation mentorée.
cell-safe_home-TW = Le lien officiel se voit, et les visites se répètent.
cell-safe_home-CP = Des listes de membres et des réunions peuvent fuiter.
cell-safe_home-V1 = Seules deux personnes se parlent, et rien ne se voit.
cell-safe_home-VG = La présence montre des noms à des inconnus.
cell-safe_home-PA = La réunion est petite et fermée.
cell-safe_home-HD = Rien ne se voit de l’extérieur.
cell-safe_home-GP = Du matériel imprimé ou enregistré peut être trouvé lors d’une fouille.

# Safety of those who would travel
cell-safe_travel-ST = Un groupe se remarque.
cell-safe_travel-MV = Une seule personne voyage, et elle peut plus facilement expliquer son trajet.
cell-safe_travel-EV = Il y a deux trajets risqués.
cell-safe_travel-AT = Une seule personne voyage, mais le séjour est long.
cell-safe_travel-SE = Une seule personne voyage, mais le séjour est long.
cell-safe_travel-WC = Quelqu’un doit voyager.
cell-safe_travel-LS = Un événement qui porte un nom attire l’attention.
cell-safe_travel-TW = Il faut passer les frontières à plusieurs reprises.
cell-safe_travel-CP = Une communauté de pratique peut rester à distance.
cell-safe_travel-V1 = Personne ne voyage pour des appels individuels.
cell-safe_travel-VG = Personne ne voyage pour des séances en ligne.
cell-safe_travel-PA = Une assistance entre pairs peut rester à distance.
cell-safe_travel-HD = Personne ne voyage pour une permanence de conseil.
cell-safe_travel-GP = Personne ne voyage pour un dossier d’auto-formation.

# Digital safety of the channel
cell-safe_digital-ST = Pendant un voyage d’étude, on se parle en personne.
cell-safe_digital-MV = Pendant une visite sur place, on se parle en personne.
cell-safe_digital-EV = Pendant des visites d’échange, on se parle en personne.
cell-safe_digital-AT = Pendant un stage d’immersion, on se parle en personne.
cell-safe_digital-SE = Pendant une mise à disposition, on se parle en personne.
cell-safe_digital-WC = La formation se fait en personne ; l’accompagnement peut se faire à distance.
cell-safe_digital-LS = Dans une formation résidentielle, on se parle en personne.
cell-safe_digital-TW = Beaucoup de messages circulent entre les visites.
cell-safe_digital-CP = Un groupe de discussion est une liste de membres.
cell-safe_digital-V1 = Il faut un canal sûr entre deux personnes.
cell-safe_digital-VG = Les enregistrements et les listes de présence peuvent exposer des personnes.
cell-safe_digital-PA = Elle peut se tenir dans une salle si aucun canal n’est sûr.
cell-safe_digital-HD = Les questions décrivent des cas réels.
cell-safe_digital-GP = Il ne laisse aucune trace d’échanges.

## Gates: questions answered with yes or no; yes always means that the difficulty is there.
## name: a short label of the same problem.

gate-travel_closed-name = Voyage impossible
gate-travel_closed-ask = Le voyage est-il impossible en ce moment : frontières fermées, épidémie, interdiction ou papiers manquants ?
gate-visitors_unwanted-name = Visites non souhaitées
gate-visitors_unwanted-ask = La direction de l’organisation mentorée refuse-t-elle les visites ?
gate-client_cases-name = Cas d’usagères ou d’usagers évoqués
gate-client_cases-ask = L’aide amènerait-elle à parler du cas d’usagères ou d’usagers ?
gate-no_agreement-name = Pas encore d’accord éclairé
gate-no_agreement-ask = L’accord manque-t-il encore ? Répondez oui si la direction de l’organisation mentorée n’a pas encore donné son accord éclairé, ou si elle n’accepte pas librement le sujet.
gate-open_complaint-name = Plainte en cours
gate-open_complaint-ask = Y a-t-il une plainte en cours pour abus, fraude ou harcèlement entre les deux organisations ou leurs membres ?
gate-licence_missing-name = Autorisation d’exercer manquante
gate-licence_missing-ask = Le sujet demande-t-il une autorisation d’exercer que l’organisation mentore n’a pas : acte clinique, conseil juridique, audit ?

## Hard rules. when: the condition, without a full stop. why: the reason and, where the rule
## stops or blocks, what to do now.

rule-HC1-when = L’argent couvre seulement le crédit téléphonique et les données internet, et les deux organisations ne sont pas dans la même ville
rule-HC1-why = Il n’y a pas d’argent pour voyager. Des visites dans la même ville resteraient possibles.
rule-HC2-when = Le voyage est impossible : frontières fermées, épidémie, interdiction ou papiers manquants
rule-HC2-why = Il ne reste que les formes à distance. Le jumelage et la communauté de pratique sont possibles seulement si tout se passe en ligne.
rule-HC3-when = L’argent couvre un seul court voyage, et le trajet va vers un pays voisin ou est encore plus difficile
rule-HC3-why = Un seul court voyage ne suffit ni pour un groupe, ni pour deux déplacements.
rule-HC4-when = L’organisation mentorée a la voix ou les SMS seulement, et il n’y a aucune langue commune
rule-HC4-why = Une ligne téléphonique ne sert à rien sans langue commune.
rule-HC5-when = Il n’y a aucun canal sûr, et les personnes de l’organisation mentorée sont en danger aigu
rule-HC5-why = Des échanges à distance, une réunion sur place ou des documents qui peuvent être trouvés mettraient en danger des personnes déjà menacées.
rule-HC6-when = La direction de l’organisation mentorée ne souhaite pas de visites
rule-HC6-why = Le consentement de l’organisation passe avant tout. Ce qui amène des personnes chez elle n’est pas possible.
rule-HC7-when = L’aide amènerait à parler du cas d’usagères ou d’usagers, et les téléphones ne sont pas verrouillés ou la messagerie n’est pas chiffrée
rule-HC7-why = Les informations sur les usagères et usagers ne doivent pas passer par un canal non sûr. Les formes où l’on se rencontre restent possibles si les cas ne sont discutés qu’en face à face.
rule-HC8-when = Quelqu’un voyagerait, et le risque est élevé ou aigu chez l’organisation mentorée ou pour les personnes qui voyagent
rule-HC8-why = Le plan ne peut pas encore être approuvé. Complétez maintenant le plan de sécurité et faites-le valider par l’organisation la plus exposée.
rule-HC9-when = Les personnes de l’organisation mentorée sont en danger aigu, il n’y a aucun canal sûr et le voyage est impossible
rule-HC9-why = Arrêtez-vous ici : un contact pourrait nuire à des personnes. Cherchez d’abord un appui en sécurité, et ne commencez aucune activité de mentorat avant d’avoir un canal sûr.
rule-HC10-when = La direction de l’organisation mentorée n’a pas donné son accord éclairé, ou n’accepte pas librement le sujet
rule-HC10-why = Il est encore trop tôt. Revenez à l’étape de préparation : assurez-vous que l’organisation mentorée veut ce sujet, quelle que soit la personne qui l’a proposé, et obtenez l’accord éclairé de sa direction.
rule-HC11-when = Une plainte pour abus, fraude ou harcèlement est en cours entre les deux organisations ou leurs membres
rule-HC11-why = Le mentorat ne peut pas continuer tant qu’une plainte est en cours. Arrêtez, et utilisez le mécanisme de plainte.
rule-HC12-when = Le sujet demande une autorisation d’exercer que l’organisation mentore n’a pas
rule-HC12-why = Ce sujet demande un prestataire qualifié. Orientez l’organisation mentorée vers un tel prestataire ; l’organisation mentore peut l’accompagner.
rule-HC13-when = Les voyages sont impossibles, et il n’y a aucun canal sûr
rule-HC13-why = Sans voyage, il faudrait passer par un canal qui n’est pas sûr.

# $factor: the factor's name; $level: the answer given. One answer alone rules an approach out.
rule-X-when = { $factor } : { $level }

## The four phases of a blended path. name: a short heading. aim: one line under it.

phase-prepare = Préparer
phase-prepare-aim = Prendre le premier contact, clarifier les questions et mettre tout le monde sur la ligne de départ.
phase-immerse = S’immerger
phase-immerse-aim = Vivre ensemble l’expérience d’apprentissage principale.
phase-apply = Appliquer chez soi
phase-apply-aim = Mettre les acquis en pratique dans le cadre de l’organisation mentorée, avec un appui proche.
phase-sustain = Faire durer
phase-sustain-aim = Garder la pratique vivante une fois le travail principal terminé.

## How well an approach fits the answers given

band-strong = Très adaptée
band-possible = Possible
band-weak = Peu adaptée
band-not_advised = Déconseillée
band-answer_first = Répondre d’abord
band-ruled_out = Exclue

## Topics that a mentorship may be about

topic-community_mobilisation = Mobilisation communautaire
topic-peer_navigation = Éducation par les pairs et navigation par les pairs
topic-clinical_services = Services cliniques
topic-drop_in_centre = Centre d’accueil de jour
topic-project_management = Gestion de projet
topic-other = Autre sujet

## Notes in a blended path, shown where a phase uses an approach in a particular way

path-EV-immerse = Première visite : une organisation se rend chez l’autre
path-EV-apply = Visite de retour : l’hôte de la première visite se déplace à son tour
path-TW-immerse = Première année du jumelage
path-AT-sustain = Atelier de restitution : la personne revenue forme ses collègues
path-WC-immerse = La formation elle-même
path-WC-apply = L’accompagnement après la formation
path-MV-apply = Une deuxième visite de mentorat
path-CP-apply = L’appui aux membres qui commencent à appliquer
path-CP-sustain = Revue annuelle de l’utilité de la communauté pour ses membres

## Shown wherever results of the recommender appear
recommender-about = Cet outil de recommandation est notre propre synthèse de pratiques publiées, et il cite ses sources. Ce n’est le texte d’aucune boîte à outils.
