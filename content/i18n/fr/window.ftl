# La fenêtre, le dossier de l’espace de travail, et ce que le système ouvre.

## Erreurs
error-wrong-folder = { $path } n’est pas lui-même un espace de travail. L’espace de travail est dans { $workspace } : choisissez ce dossier. Pour un nouvel espace de travail, choisissez un dossier vide ailleurs.
error-gone = { $path }, le dossier de votre travail, a été supprimé, renommé ou débranché. Plus rien n’y est enregistré. Enregistrez maintenant une copie dans un autre dossier, avant de verrouiller ou de fermer Jirani.
error-no-program = Aucun programme pour ouvrir les fichiers { $kind } n’a été trouvé. Le fichier est enregistré ici : { $path }.
error-no-folder-view = Impossible d’afficher le dossier. Le fichier est enregistré ici : { $path }.
field-lock_after = Verrouiller après

## Le dossier a disparu pendant que l’espace de travail est ouvert
saved-gone = Non enregistré : le dossier a disparu
gone-title = Le dossier de votre travail a disparu
gone-about = { $folder } a été supprimé, renommé ou débranché. Ce que vous écrivez maintenant n’est gardé que jusqu’au verrouillage ou à la fermeture de Jirani. Enregistrez maintenant une copie dans un autre dossier.
gone-save = Enregistrer une copie dans un autre dossier
gone-pick = Choisissez le dossier pour la copie
gone-saved = Copié et vérifié : { $folder }. Verrouillez maintenant et continuez dans la copie ; ce que vous écrivez ici ensuite n’y sera pas.
gone-go-on = Verrouiller et continuer dans la copie
gone-lock-title = Verrouiller sans copie ?
gone-lock-about = Le dossier de votre travail a disparu. Ce que vous avez écrit depuis peut être perdu si vous verrouillez sans enregistrer d’abord une copie.
gone-lock-do = Verrouiller sans copie

## L’espace de travail ouvert la dernière fois n’est pas là
missing-title = Votre espace de travail est introuvable
missing-about = Il était dans { $folder }. S’il est sur une clé, branchez la clé, puis réessayez. Si le dossier a été déplacé, choisissez où il est maintenant.
missing-again = Réessayer
missing-new = Préparer un nouvel espace de travail
folder-instead = Utiliser { $folder }

## Un espace de travail ouvert par son fichier
opened-title = Ouvrir cet espace de travail ?
opened-about = Quelqu’un ou un programme a demandé à Jirani d’ouvrir l’espace de travail de ce dossier. N’y saisissez votre phrase secrète que si vous connaissez ce dossier.
opened-do = Utiliser ce dossier

## Réglages
settings-lock = Verrouillage et captures d’écran
settings-lock_after = Verrouiller quand personne n’utilise Jirani pendant
lock-after-minutes = { $minutes } minutes
settings-screen_capture = Laisser d’autres programmes prendre des images de la fenêtre
settings-screen_capture-about = Nécessaire pour partager votre écran, projeter, et pour certains lecteurs d’écran et loupes. Sans cela, Windows tient la fenêtre à l’écart de la plupart des captures, des enregistrements et des listes de fenêtres ouvertes ; macOS ne le fait qu’avant la version 15. Sous Linux, ce réglage n’a pas d’effet : tout programme peut y prendre des images de l’écran.
