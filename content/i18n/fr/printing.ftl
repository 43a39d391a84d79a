# Mots des écrans où l’on enregistre, imprime et suit les documents.

work-stop = Arrêter
documents-missing-about = Un fichier de police qui les contient suffit : mettez-le dans un dossier « fonts » à côté du fichier de votre espace de travail, et rouvrez cette page.
documents-more = Feuilles, exemplaires, destruction
documents-sheets = Feuilles
documents-copies = Exemplaires
documents-copy-count = { $count ->
    [1] Un, sans numéro
   *[other] { $count } numérotés
}
documents-format = Enregistrer comme
documents-codes = { $count ->
    [one] { $count } code et qui il désigne
   *[other] { $count } codes et qui ils désignent
}
documents-codes-about = Seulement ici, à l’écran ; le document ne porte que les codes.

## Neuf façons dont le papier trahit, montrées une fois avant le premier enregistrement
leaks-title = Neuf façons dont le papier trahit
leaks-read = J’ai lu
leaks-1 = Les imprimantes gardent ce qu’elles impriment. Prenez-en une de confiance, pas celle d’une boutique ou d’un hôtel.
leaks-2 = Une feuille attend dans le bac celui qui passe. Restez à côté pendant l’impression.
leaks-3 = Une imprimante couleur peut marquer chaque feuille de son numéro de série. Imprimez en noir.
leaks-4 = Les sacs sont fouillés aux frontières et aux barrages. Portez des codes, jamais de noms, et le moins de feuilles possible.
leaks-5 = Une feuille se photographie en une seconde. Retournez-la quand vous vous éloignez.
leaks-6 = Ce qu’on écrit dessus marque la feuille dessous. Écrivez sur un support dur.
leaks-7 = La clé des codes à côté des papiers annule les codes. Gardez-la ailleurs.
leaks-8 = Les poubelles se lisent. Déchirez finement ou brûlez, et notez-le ici.
leaks-9 = Un fichier survit à son papier : sur la clé, dans les fichiers récents, dans le courrier. Effacez-le une fois imprimé.

## Le journal des impressions
prints-title = Journal des impressions
prints-lead = Ce qui est sorti en fichier ou sur papier, pour qui, et si cela a été détruit.
prints-none = Rien n’est encore sorti
prints-none-about = Chaque document enregistré est noté ici, pour savoir quel papier existe.
prints-when = Enregistré le
prints-what = Document
prints-for = Pour
prints-destroyed = Détruit
prints-overdue = En retard
prints-due = { $count ->
    [one] { $count } imprimé devait déjà être détruit
   *[other] { $count } imprimés devaient déjà être détruits
}
prints-due-about = Détruisez-les, puis cochez-les dans le journal des impressions.

## La copie ouverte
dump-title = Tout, en données ouvertes (JSON)
dump-about = Tous vos dossiers dans un fichier que tout programme peut lire : pour aller ailleurs, ou pour vos analyses.
dump-do = Enregistrer une copie ouverte
dump-warning = Le fichier n’est pas chiffré. Qui l’obtient le lit. Enregistrez-le là où personne d’autre ne regarde, et effacez-le ensuite.
dump-holds = Dedans, lisible : tous les dossiers, noms scellés compris, et les fichiers que vous gardez.
dump-holds-sealed = Dedans, toujours fermé : plans de sécurité et incidents, sous leur propre phrase secrète.
dump-holds-not = Pas dedans : l’historique et ce qui fut effacé, ce qui n’est tapé qu’à moitié, les retours qui n’ont pas encore été ouverts, les phrases secrètes et les parts de secours.
dump-back = Pour la reprendre, ouvrez Jirani avec un nouveau dossier et choisissez « Ouvrir une copie ouverte » sur la première page.
dump-file = donnees
dump-saved = Enregistré : { $path }
dump-working = Écriture de la copie ouverte
load-about = Vous avez tout dans un fichier de « Enregistrer une copie ouverte » ?
load-pick = Ouvrir une copie ouverte
load-chosen = Un nouvel espace de travail sera fait de cette copie ouverte :
load-chosen-about = Effacez ce fichier dès que vous voyez vos dossiers ici : il n’est pas chiffré. Les plans de sécurité s’ouvrent avec la phrase secrète qu’ils avaient.
load-not = Faire sans
load-do = Créer l’espace de travail avec la copie
load-working = Lecture de la copie ouverte
error-open-copy = Aucun espace de travail n’a été créé. Fichier « { $file } ». { $place } : { $fault }
open-copy-whole = Le fichier
open-copy-line = Ligne { $value }
open-copy-table = table « { $value } »
open-copy-record = enregistrement « { $value } »
open-copy-field = champ « { $value } »
open-copy-too-large = il dépasse { $most } Mio, le plus qui puisse s’ouvrir.
open-copy-not-text = on attend un texte en UTF-8, ou en UTF-16 avec marque. Enregistrez de nouveau la copie, et ne la modifiez pas entre-temps.
open-copy-json = ce n’est pas une copie ouverte, ou elle a été coupée ou modifiée ({ $detail }). Enregistrez de nouveau la copie.
open-copy-foreign = ce n’est pas une copie ouverte d’un espace Jirani. Choisissez le fichier écrit par « Enregistrer une copie ouverte ».
open-copy-newer = une version plus récente de Jirani l’a écrite ({ $found } ; cette version lit jusqu’à { $known }). Installez la version plus récente pour l’ouvrir.
open-copy-unknown-table = aucun espace de travail n’a une telle table. Enregistrez de nouveau la copie, ou retirez-la du fichier.
open-copy-unknown-field = aucun champ de ce nom n’a sa place ici. Enregistrez de nouveau la copie, ou retirez-le du fichier.
open-copy-twice = il s’y trouve deux fois. Retirez-en un.
open-copy-expected = on attend { $what }, on trouve { $found }.
open-copy-too-long = le texte dépasse { $most } Kio.
open-copy-taken = un autre enregistrement a déjà la même valeur ({ $detail }).
open-copy-rule = la valeur enfreint une règle ({ $detail }).
open-copy-loose = il renvoie à un enregistrement de la table « { $to } » qui n’est pas dans le fichier.
open-copy-no-sealed-key = il y a ici des textes scellés, mais pas leur clé : une version antérieure de Jirani l’omettait. Enregistrez de nouveau la copie avec cette version, à partir de l’espace de travail lui-même ou d’une de ses copies.
open-copy-sealed-key = la clé des textes scellés est inutilisable. Enregistrez de nouveau la copie.
open-copy-kind-text = un texte
open-copy-kind-number = un nombre entier
open-copy-kind-fraction = un nombre non entier ou trop grand
open-copy-kind-boolean = vrai ou faux
open-copy-kind-null = rien
open-copy-kind-list = une liste
open-copy-kind-record = un enregistrement
open-copy-kind-id = un identifiant de 1 à 100 lettres et chiffres
open-copy-kind-missing = rien
