# Mots des écrans où l’on enregistre, imprime et suit les documents.

work-stop = Arrêter
documents-missing-about = Un fichier de police qui les contient suffit : mettez-le dans un dossier « fonts » à côté du fichier de votre espace de travail, et rouvrez cette page.
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
documents-codes-about = Seulement ici, à l’écran ; le document ne porte que les codes.

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
leaks-9 = Un fichier survit à son papier : sur la clé, dans les fichiers récents, dans le courrier. Effacez-le une fois imprimé.

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

## L’export ouvert complet
dump-title = Tout, en données ouvertes (JSON)
dump-about = Tous vos dossiers dans un fichier que tout programme peut lire : pour aller ailleurs, ou pour vos analyses.
dump-warning = Le fichier n’est pas chiffré et contient tout, noms scellés compris. Enregistrez-le là où personne d’autre ne regarde, et effacez-le ensuite.
dump-file = donnees
dump-saved = Enregistré : { $path }
