# Mots des écrans. Un bouton dit ce qui se passe.

## Le cadre autour de chaque écran
frame-skip = Aller au contenu
frame-places = Rubriques
nav-home = Accueil
nav-mentorships = Mentorats
nav-finder = Choix de l’approche
nav-organisations = Organisations
nav-documents = Documents
nav-settings = Réglages
saved-at = Enregistré à { $time }
saved-soon = Enregistrement…
saved-not = Non enregistré : voir le champ signalé
action-undo = Annuler
action-redo = Rétablir
undo-what = Annuler : { $what }
redo-what = Rétablir : { $what }
undo-done = Annulé : { $what }
redo-done = Rétabli : { $what }
action-lock = Verrouiller
# $keys : les lettres pressées avec la touche Ctrl, ou avec Commande sur un Mac.
keys-control = Ctrl+{ $keys }
keys-command = ⌘{ $keys }
action-cancel = Abandonner
action-delete = Supprimer
action-dismiss = Fermer
action-open = Ouvrir
action-back = Retour
action-next = Suite
label-value = { $label } : { $value }
choose-one = Choisir…
date-hint = Par exemple 14/2/2027
delete-about = L’élément va dans la corbeille ; les réglages permettent de le récupérer.
held-title = Un champ n’est pas enregistré
held-about = Ce que vous y avez saisi a été refusé, pour la raison indiquée à côté. Si vous partez, ce n’est pas enregistré ; le texte vous attend dans ce champ jusqu’à votre retour.
held-leave = Partir sans lui
close-window-title = Fermer sans ce que vous venez de saisir ?
close-window-about = Ce que vous venez de saisir n’a pu être ni enregistré ni mis de côté, par exemple parce que le disque est plein. Restez pour le copier ou libérer de la place, ou fermez sans cela.
close-window-leave = Fermer sans cela
answers-not-saved = Vos dernières réponses ne sont pas enregistrées
answers-again = Réessayer
answers-give-up = Les retirer
trouble-title = Impossible d’afficher cet écran
trouble-home = Aller à l’accueil

## Première ouverture et déverrouillage
start-title = Préparer Jirani sur cet ordinateur
start-lead = Quatre courtes parties. Votre travail est gardé dans un seul dossier chiffré, et rien n’est envoyé nulle part.
start-step-protects = 1. Ce que Jirani protège
start-protects-title = Jirani protège
start-protects-1 = Tout ce que vous écrivez : le fichier est chiffré, illisible sans votre phrase secrète.
start-protects-2 = Un ordinateur perdu ou volé, s’il est éteint ou si Jirani y est verrouillé.
start-protects-3 = Votre réseau : Jirani n’a aucun code pour aller en ligne et n’a pas de compte.
start-protects-4 = Les noms : les organisations portent un nom de code, et les noms scellés ne s’impriment jamais.
start-not-title = Jirani ne peut pas protéger
start-not-1 = Un ordinateur saisi pendant que Jirani est ouvert. Verrouillez Jirani (F9) avant de vous éloigner : sous Windows et macOS, verrouiller l’écran ne verrouille pas Jirani.
start-not-2 = Ce que vous imprimez ou enregistrez en fichier. Gardez-le ou détruisez-le avec soin.
start-not-3 = Vous-même, si quelqu’un vous force à donner la phrase secrète.
start-not-4 = Un ordinateur qui contient un logiciel espion.
start-step-folder = 2. Où votre travail est gardé
start-folder-about = Ce dossier convient le plus souvent. Un dossier sur une clé USB va aussi ; un dossier copié dans le nuage ne va pas.
start-step-passphrase = 3. Votre phrase secrète
start-no-recovery = Écrivez-la sur papier et gardez ce papier en lieu sûr, loin de cet ordinateur.
start-create = Créer l’espace de travail
start-creating = Création…
passphrase-again = La même phrase secrète, encore une fois
passphrase-show = Afficher
passphrase-hide = Masquer
passphrase-missing = Saisissez la phrase secrète.
passphrase-differs = Les deux phrases secrètes ne sont pas identiques.
passphrase-advice = Cinq mots ou plus, sans lien entre eux, conviennent bien.
passphrase-strength-0 = Devinée tout de suite
passphrase-strength-1 = Très facile à deviner
passphrase-strength-2 = Trop facile à deviner : ajoutez un mot ou deux
passphrase-strength-3 = Assez solide
passphrase-strength-4 = Très solide
folder-choose = Choisir un autre dossier
folder-pick = Choisir le dossier de votre travail
unlock-title = Ouvrir votre espace de travail
unlock-open = Ouvrir
unlock-opening = Ouverture…
unlock-folder = Dossier :

## Les étapes d’un mentorat
step-answer-state = { $share } de ce qui compte a une réponse.
step-choose-do = Choisir une approche
step-plan-do = Préparer le plan
# Lu à voix haute après le nom d’une étape.

## Accueil
home-title = À faire maintenant
home-lead = Une étape par mentorat.
home-all = Tous les mentorats ({ $count })
home-ready-title = Vos organisations sont là
home-ready-about = Dites maintenant qui accompagne qui, et sur quel thème. Une minute suffit.
home-organisations = Voir les organisations
home-welcome = Bienvenue
home-welcome-lead = De quelques réponses à un plan utilisable en réunion.
home-way-1 = Répondre
home-way-1-about = Dire ce que vous voulez et ce que vous avez.
home-way-2 = Choisir
home-way-2-about = Voir les approches qui conviennent, avec les raisons.
home-way-3 = Planifier
home-way-3-about = Modifier ensemble le projet de plan.
home-way-4 = Imprimer
home-way-4-about = Emporter le plan à la réunion.
home-empty-title = Rien ici pour l’instant
home-empty-about = Commencez par les deux organisations qui vont travailler ensemble. Pour regarder d’abord, essayez avec des données inventées, à part de votre travail.
home-add-organisations = Ajouter vos organisations
home-sample = Essayer avec des données inventées
home-try = Essayer le choix de l’approche

## Organisations
organisation-lead = Connues ici sous un nom de code. Le reste n’est visible que pour vous, sauf si vous l’imprimez.
organisation-add = Ajouter une organisation
organisation-new-name = Nom de code d’une nouvelle organisation
organisation-none = Pas encore d’organisation. Un mentorat en demande deux.
organisation-code_name-hint = Un nom inventé, qui ne trahit pas l’organisation.
organisation-public_name-hint = Scellé : il reste dans cet espace de travail et ne s’imprime jamais.
organisation-led_by-hint = Cochez tout ce qui convient. Personne ne le voit hors de votre organisation.
organisation-region-hint = Aussi vague que la sécurité le demande.
organisation-languages-hint = Les langues dans lesquelles on travaille.
organisation-strengths-hint = Ce que d’autres pourraient apprendre d’elle.
organisation-wants-hint = Avec ses propres mots.
organisation-delete = Supprimer cette organisation
organisation-delete-title = Supprimer cette organisation ?
organisation-deleted = Organisation supprimée

## Mentorats
mentorship-new = Commencer un mentorat
mentorship-new-lead = Une organisation partage ce qui marche ; l’autre apprend et décide.
mentorship-start = Commencer le mentorat
mentorship-mentor = Qui accompagne ?
mentorship-mentee = Qui apprend ?
mentorship-few = Un mentorat demande deux organisations. Ajoutez-les ici par leur nom de code ; le reste peut attendre.
mentorship-topic_note-hint = Quelques mots, par exemple : livre de caisse et règles de paiement.
mentorship-empty-title = Pas encore de mentorat
mentorship-empty-about = Un mentorat, c’est deux organisations, un thème et une durée. Commencez-en un ; le choix de l’approche montre ensuite comment s’y prendre.
mentorship-details = Détails
mentorship-delete = Supprimer ce mentorat
mentorship-delete-title = Supprimer ce mentorat ?
mentorship-delete-about = Ses réponses, sa décision et son plan partent avec lui.
mentorship-deleted = Mentorat supprimé

## Choix de l’approche
finder-lead-in = Répondez à ce que vous pouvez. Le classement suit vos réponses.
finder-try = Essayer sans mentorat
finder-try-about = Les réponses ne sont pas gardées.
finder-try-note = Ceci est un essai : les réponses disparaissent quand vous quittez la page.
finder-new-about = Les réponses sont gardées, et un plan peut suivre.
finder-groups = Groupes de questions
finder-group-done = ({ $done } sur { $all } avec réponse)
finder-gates = Est-ce le cas ?
finder-gates-hint = Cochez seulement ce qui est vrai aujourd’hui. Une case cochée peut exclure une approche ou arrêter le mentorat.
finder-all-pages = Voir toutes les questions sur une page
finder-one-page = Voir un groupe à la fois
finder-clear = Effacer
finder-ranking = Ce qui convient
finder-table = En tableau
finder-score = Score
finder-nothing-yet = Sans réponse, pas de classement. Commencez par n’importe quelle question.
finder-lead = En tête maintenant : { $approach }
finder-leads = { $others ->
    [one] En tête maintenant : { $approach } et une autre
   *[other] En tête maintenant : { $approach } et { $others } autres
}
finder-lead-none = Aucune approche n’est en tête
finder-so-far = En tête pour l’instant
finder-stop = Arrêt : le mentorat ne peut pas continuer pour l’instant
finder-safety-plan = D’abord un plan de sécurité
finder-ask-more = Seulement { $share } de ce qui compte a une réponse
finder-ask-more-about = C’est trop peu pour recommander une approche. Ces réponses aideraient le plus :
finder-answer-first = À répondre d’abord
finder-answer-first-about = Les approches qui pourraient mettre des personnes en danger sont mises en attente tant que ces questions n’ont pas de réponse :
finder-next = Que répondre ensuite
finder-next-about = Ces réponses pourraient encore changer l’approche nommée en premier :
finder-settled = Vous pouvez vous arrêter ici
finder-settled-about = { $count ->
    [one] La seule question encore ouverte ne changerait pas l’approche nommée en premier.
   *[other] Aucune des { $count } questions ouvertes ne changerait à elle seule l’approche nommée en premier.
}
finder-ruled-out = Exclue parce que
finder-held-back = En attente de votre réponse
finder-choose = Choisir cette approche
finder-chosen = choisie
choose-title = Choisir « { $approach } »
choose-confirm = Choisir cette approche
choose-other = Les réponses mènent à : { $approach }
choose-reason = Raison (si vous le souhaitez)
choose-reason-needed = Votre raison
choose-reason-hint = Elle est gardée avec la décision et peut être imprimée.

## Plan
plan-preview = Voir sur papier
plan-empty-title = Prêt à planifier : { $approach }
plan-empty-about = Le projet de plan contient ce que cette approche demande avant, pendant et après. Tout peut être modifié.
plan-early-title = Choisissez d’abord une approche
plan-early-about = Le plan est préparé à partir d’elle.
plan-purpose-hint = Une phrase que les deux côtés acceptent.
plan-resources-hint = Les personnes, l’argent, les lieux et le matériel disponibles.
plan-knowledge-hint = Pour que le savoir ne parte pas avec une seule personne.
plan-graduation-hint = À quoi les deux côtés verront que le mentorat peut finir.
plan-keys = Tab et les flèches déplacent, Entrée descend et ajoute une ligne, Alt avec une flèche déplace une ligne, Maj+Entrée va à la ligne. Des lignes se collent depuis un tableur.
plan-activities = Activités de l’objectif { $number }
plan-row-actions = Déplacer ou supprimer
# $field : le nom de la colonne ; $number : la ligne, à partir de 1. Lu à voix haute, et visible sur les écrans étroits.
plan-cell = { $field } { $number }
plan-add-activity = Ajouter une activité
plan-add-objective = Ajouter un objectif
plan-activity-up = Monter l’activité { $number }
plan-activity-down = Descendre l’activité { $number }
plan-activity-delete = Supprimer l’activité { $number }
plan-activity-deleted = Activité supprimée
plan-objective-up = Monter l’objectif { $number }
plan-objective-down = Descendre l’objectif { $number }
plan-objective-delete = Supprimer l’objectif { $number }
plan-objective-deleted = Objectif supprimé

## Documents
documents-lead = Voyez un document tel qu’il s’imprimera, choisissez pour qui il est, et enregistrez-le pour l’imprimer ou le retravailler.
documents-preview = Aperçu
documents-audience = Pour qui ?
documents-large = Gros caractères
documents-blank = Formulaire vierge, à remplir à la main
documents-save = Enregistrer
documents-save-as = Enregistrer ailleurs…
documents-saved = Enregistré
documents-open = Ouvrir
documents-show = Voir dans le dossier
documents-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
documents-page = Page { $page } sur { $pages }
documents-paper = Pages
documents-hidden = Laissé de côté pour ces lecteurs
documents-nothing-hidden = Rien de ce que vous avez rempli n’est laissé de côté.
documents-missing = Aucune police d’ici n’a ces lettres
documents-no-preview = L’aperçu ne peut pas être dessiné sur cet ordinateur. L’enregistrement fonctionne quand même.
documents-preparing = Préparation des pages…

## Réglages
settings-screen = Écran et papier
settings-language = Langue
settings-theme = Couleurs
theme-system = Comme cet ordinateur
theme-light = Claires
theme-dark = Sombres
settings-paper = Papier
paper-a4 = A4
paper-letter = Lettre US
settings-folders = Dossiers
settings-folder = Votre travail
settings-documents_folder = Documents enregistrés
settings-folder-about = Pour ouvrir un autre espace de travail, verrouillez celui-ci et choisissez-y son dossier.
settings-synced_documents = Permettre d’enregistrer des documents dans des dossiers qu’un service en ligne ou un réseau recopie ailleurs
place-title = Où se trouve cet espace de travail
place-read-only = Cet emplacement est protégé en écriture : tout peut être lu, rien ne peut être modifié, et les documents enregistrés ne sont pas notés. Pour continuer à travailler, copiez l’espace de travail sur cet ordinateur (Réglages) et ouvrez la copie.
settings-protects = Ce que Jirani protège
settings-about = À propos
settings-version = Jirani { $version }
bin-title = Corbeille
bin-empty = La corbeille est vide.
bin-restore = Récupérer
bin-restore-this = Récupérer : { $what }
bin-restored = Récupéré : { $what }
