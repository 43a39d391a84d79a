# Old spreadsheets come in: file, columns, preview, accept.
import-title = Reprendre un tableau
import-lead = Excel, LibreOffice ou CSV, tel quel. Rien n’est écrit avant votre accord, et une seule annulation reprend tout.
import-step-file = 1. Le fichier
import-step-columns = 2. Les colonnes
import-step-preview = 3. Aperçu
import-step-accept = 4. Accepter
import-kind = Ce que sont les lignes
import-kind-actions = Actions
import-kind-sessions = Rencontres
import-kind-indicators = Indicateurs
import-kind-organisations = Organisations
import-mentorship = De quel mentorat
import-mentorship-choose = Choisir un mentorat
import-mentorship-needed = Choisissez d’abord le mentorat.
import-pick = Choisir un fichier
import-found =
    { $rows ->
        [one] { $rows } ligne sous les titres de la ligne { $header }.
       *[other] { $rows } lignes sous les titres de la ligne { $header }.
    }
import-note-sheet = Les lignes viennent de la feuille « { $sheet } », et non de : { $others }.
import-note-too-large = Trop grand pour être lu, et laissé de côté : { $sheets }.
import-note-formulas =
    { $count ->
        [one] Une cellule contient une formule : sa dernière valeur calculée est affichée.
       *[other] { $count } cellules contiennent des formules : leurs dernières valeurs calculées sont affichées.
    }
import-note-wide = Seules les { $columns } premières colonnes sont lues. Placez au début les colonnes utiles.
import-cell-error = Cette cellule affiche l’erreur { $error }. Corrigez-la dans le fichier, ou videz la cellule.
import-cell-no-value = Cette cellule contient une formule, et le fichier ne contient pas sa valeur. Ouvrez le fichier dans votre tableur, enregistrez-le, et choisissez-le à nouveau.
import-cell-long = Cette cellule contient plus de 32 767 lettres. Raccourcissez-la dans le fichier.
import-column = Colonne { $number }
import-leave = Laisser
import-look = Voir l’aperçu
import-working = Lecture des lignes
import-counts =
    { $good ->
        [one] { $good } ligne peut être reprise, { $wrong } non.
       *[other] { $good } lignes peuvent être reprises, { $wrong } non.
    }
import-first = Les premières lignes telles qu’elles seront gardées
import-faults = Ce qui ne peut être repris, et pourquoi
import-row = Ligne
import-field = Champ
import-why = Ce qui ne va pas
import-skip =
    { $count ->
        [one] Laisser cette ligne
       *[other] Laisser ces { $count } lignes
    }
import-accept-about = Votre fichier reste tel quel.
import-accept =
    { $count ->
        [one] Reprendre { $count } ligne
       *[other] Reprendre { $count } lignes
    }
import-added =
    { $count ->
        [one] Une ligne reprise.
       *[other] { $count } lignes reprises.
    }
import-undo = Tout annuler
error-not-allowed-import-large = Ce fichier est trop grand pour être lu sans risque. Enregistrez la feuille utile dans un fichier à part.
error-not-allowed-import-rows = Cette feuille a plus de 50 000 lignes. Divisez-la en fichiers plus petits.
error-not-allowed-import-locked = Ce fichier est protégé par un mot de passe. Ouvrez-le dans votre tableur et enregistrez une copie sans mot de passe.
error-not-allowed-import-damaged = Ce fichier est abîmé ou incomplet. Ouvrez-le dans votre tableur et enregistrez-le à nouveau.
error-not-allowed-import-binary = C’est un classeur binaire (.xlsb). Ouvrez-le dans votre tableur et enregistrez-le en .xlsx.
error-not-allowed-import-old = Ce classeur a été écrit par Excel 95 ou plus ancien. Ouvrez-le dans votre tableur et enregistrez-le en .xlsx.
error-not-allowed-import-empty = Il n’y a aucune ligne dans ce fichier.
error-not-allowed-import-unknown = Ce n’est pas un tableau : choisissez un fichier Excel, LibreOffice ou CSV.
error-not-allowed-import-mentorship = Choisissez le mentorat auquel ces lignes appartiennent.
error-not-allowed-import-wrong = Certaines lignes ne peuvent être reprises. Corrigez-les dans le fichier, ou choisissez de les laisser.
