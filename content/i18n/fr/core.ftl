# Mots du cœur : erreurs, libellés d’annulation, noms des types et des champs, dates.

## Dates
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-long = { $day } { $month } { $year }
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
date-short = { $day } { $month } { $year }
date-short-no-year = { $day } { $month }

## Erreurs : ce qui s’est passé, et que faire
error-wrong-passphrase = Cette phrase secrète n’ouvre pas l’espace de travail. Vérifiez les majuscules et la disposition du clavier, puis réessayez.
error-weak-passphrase = Cette phrase secrète est trop facile à deviner. Ajoutez des mots sans lien entre eux jusqu’à ce que l’indicateur la dise solide. Les noms de lieux, les salutations et les prières ajoutent peu.
error-not-a-workspace = Il n’y a pas d’espace de travail Jirani dans { $path }. Choisissez le dossier qui contient « workspace.jirani » et « keys.json ».
error-workspace-exists = { $path } contient déjà un espace de travail. Ouvrez-le ou choisissez un autre dossier.
error-newer-workspace = { $path } a été enregistré par une version plus récente de Jirani (format { $found } ; cette version lit jusqu’au { $known }). Installez la version récente pour l’ouvrir. Rien n’a été modifié.
error-damaged = { $path } est endommagé et n’a pas été ouvert, pour ne rien aggraver. Restaurez une copie du dossier « backups », ou votre propre copie.
error-altered-schema = { $path } a été modifié par autre chose que Jirani et n’a pas été ouvert, pour que rien de caché ne puisse s’exécuter : { $difference ->
    [unexpected] il contient « { $object } », que Jirani ne crée pas
    [missing] « { $object } » manque
   *[changed] « { $object } » n’est pas tel que Jirani le crée
}. Le fichier reste tel quel. Restaurez une copie du dossier « backups », ou votre propre copie, et cherchez qui a eu le fichier en dernier.
error-in-use = { $path } est ouvert dans une autre fenêtre ou sur un autre ordinateur. Fermez-le là-bas, puis réessayez.
error-unsafe-folder = { $service ->
        [network] { $path } se trouve sur un réseau
        [cloud] { $path } est copié sur internet par un service en ligne
       *[other] { $path } est copié sur internet par { $service }
    } : des copies quitteraient cet ordinateur. Déplacez le dossier sur cet ordinateur ou sur une clé USB, ou choisissez-en un autre.
error-unsafe-documents = { $service ->
        [network] { $path } se trouve sur un réseau
        [cloud] { $path } est copié sur internet par un service en ligne
       *[other] { $path } est copié sur internet par { $service }
    } : ce qui peut être lu quitterait de lui-même cet ordinateur. Choisissez un autre dossier, ou autorisez ces dossiers dans les réglages.
error-folder-missing = { $path } est introuvable. S’il est sur une clé, branchez la clé ; sinon, choisissez un autre dossier.
error-read-only = Impossible d’écrire dans { $path }. Choisissez un dossier où vous pouvez enregistrer, ou demandez à la personne qui s’occupe de cet ordinateur.
error-write-protected = { $path } est protégé en écriture et a été ouvert en lecture seule. Pour y travailler, copiez l’espace de travail sur cet ordinateur et ouvrez la copie.
error-write-protected-log = { $path } est protégé en écriture et ne peut pas être ouvert sur place : il n’a pas été bien fermé la dernière fois, ou vient d’une version antérieure. Copiez tout le dossier sur cet ordinateur et ouvrez la copie. Rien n’est perdu.
error-disk-full = Le disque est plein. Libérez de la place, puis réessayez. Ce qui était enregistré est en sécurité.
error-file = { $path } n’a pas pu être utilisé ({ $detail }).
error-locked = L’espace de travail est verrouillé. Saisissez la phrase secrète pour continuer.
error-not-found = Cet élément ({ $kind }) n’existe plus. Il a peut-être été supprimé ou annulé.
error-still-used-approach = Une décision a choisi cette approche : elle reste, pour que la décision continue de s’expliquer.
error-still-used-organisation = Cette organisation participe à un mentorat. Supprimez d’abord le mentorat, ou gardez l’organisation.
error-bad-request = L’écran a demandé quelque chose que cette version ne connaît pas. Fermez l’application et rouvrez-la ; votre travail est enregistré.
error-not-allowed-stop = Une règle de sécurité arrête ce mentorat pour l’instant. Lisez la règle en haut de la page de choix de l’approche.
error-not-allowed-ruled-out = Cette approche est exclue par une règle, une réponse ou les moyens. Choisissez-en une autre, ou modifiez la réponse qui l’exclut.
error-not-allowed-answer-first = Une question de sécurité doit avoir une réponse avant que cette approche puisse être choisie. Elle est nommée dans le choix d’approche.
error-not-allowed-no-decision = Choisissez d’abord une approche ; le plan est préparé à partir d’elle.
error-not-allowed-plan-exists = Ce mentorat a déjà un plan.
error-not-allowed-restore = Impossible de rétablir cet élément tel quel : un autre a maintenant son nom ou sa place.
error-not-allowed-step-kept = Cette étape reste : l’annuler ou la refaire supprimerait aussi la trace d’un document déjà sorti. Modifiez ou supprimez l’élément lui-même si nécessaire.
error-not-allowed-undo-passed = Autre chose a été modifié depuis : ceci ne peut plus être annulé seul. « Annuler », en haut, reprend les changements un par un.
error-not-allowed-address = Jirani n’ouvre que les adresses https des ressources qu’il apporte. Copiez plutôt l’adresse.
error-not-allowed-browser = Aucun navigateur n’a pu démarrer. Copiez plutôt l’adresse.
error-answers = Ces réponses sont illisibles : { $detail }
error-document = Ce document n’a pas pu être créé. Vos données sont en sécurité ; essayez un autre format de papier ou une autre langue.
error-internal = Un problème est survenu dans Jirani. Votre travail est en sécurité jusqu’à la dernière heure d’enregistrement affichée. Fermez l’application et rouvrez-la.

problem-empty = { $field } : à remplir.
problem-too-long = { $field } : { $most } caractères au maximum ; il y en a { $found }.
problem-not-a-date = { $field } : « { $found } » n’est pas une date. Écrivez par exemple 14/2/2027 ou 2027-02-14.
problem-ends-before-start = { $field } : la fin vient avant le début.
problem-same-twice = { $field } : la mentore et la mentorée doivent être deux organisations différentes.
problem-taken = { $field } : « { $name } » est le même nom. Choisissez-en un autre.
problem-not-a-choice = { $field } : « { $found } » ne fait pas partie des choix.
problem-more-than-all = « { $part } » ({ $few }) ne peut pas dépasser « { $whole } » ({ $all }). Corrigez l’un des deux.
problem-out-of-range = { $field } : { $found } ne peut pas être juste. Écrivez un nombre de { $least } à { $most }.
problem-in-the-past = { $field } : ce jour est déjà passé. Choisissez aujourd’hui ou un jour à venir.

## Types d’éléments
kind-organisation = organisation
kind-mentorship = mentorat
kind-decision = décision
kind-plan = plan
kind-objective = objectif
kind-activity = activité
kind-document = document

## Champs
field-code_name = Nom de code
field-public_name = Nom public (scellé)
field-led_by = Dirigée par
field-region = Région
field-languages = Langues
field-strengths = Points forts à offrir
field-wants = Souhaite apprendre
field-mentor = Organisation mentore
field-mentee = Organisation mentorée
field-topic = Thème
field-topic_note = Le thème avec vos mots
field-starts_on = Début
field-ends_on = Fin
field-reason = Raison
field-answer = Réponse
field-from = Du
field-until = Au
field-words = Mots cherchés
field-purpose = But
field-resources = Ressources
field-knowledge = Comment le savoir reste
field-review_on = Date du bilan
field-graduation = Signes d’autonomie
field-statement = Objectif
field-success_sign = Signe de réussite
field-what = Activité
field-lead = Responsable
field-phase = Phase
field-approach = Approche
field-passphrase = Phrase secrète

community-sex_workers = Travailleuses et travailleurs du sexe
community-men_who_have_sex_with_men = Hommes ayant des rapports sexuels avec des hommes
community-transgender_people = Personnes trans
community-people_who_inject_drugs = Personnes qui s’injectent des drogues
community-people_living_with_hiv = Personnes vivant avec le VIH
community-other = Une autre communauté

stage-started = Commencé
stage-decided = Approche choisie
stage-planned = Plan établi

## Opérations, telles que l’annulation et l’historique les nomment
op-organisation-add = Ajouter une organisation
op-organisation-edit = Modifier l’organisation
op-organisation-delete = Supprimer l’organisation
op-mentorship-add = Commencer un mentorat
op-mentorship-edit = Modifier le mentorat
op-mentorship-delete = Supprimer le mentorat
op-assessment-edit = Modifier les réponses
op-decision-make = Choisir l’approche
op-plan-draft = Préparer le plan
op-plan-edit = Modifier le plan
op-objective-add = Ajouter un objectif
op-objective-edit = Modifier l’objectif
op-objective-move = Déplacer l’objectif
op-objective-delete = Supprimer l’objectif
op-activity-add = Ajouter une activité
op-activity-edit = Modifier l’activité
op-activity-paste = Coller des activités
op-activity-move = Déplacer l’activité
op-activity-delete = Supprimer l’activité
op-bin-restore = Rétablir depuis la corbeille
op-sample-add = Ajouter des données d’exemple
op-undo = Annuler
op-redo = Rétablir
