# Words of the screens on which documents are saved, printed and followed.

work-stop = Stop
documents-missing-about = A font file that has them helps: put it into a folder “fonts” beside your workspace file, and open this page again.
documents-more = Sheets, copies, destruction
documents-sheets = Sheets
documents-copies = Copies
documents-copy-count = { $count ->
    [1] One, without a number
   *[other] { $count } numbered
}
documents-format = Save as
documents-codes = { $count ->
    [one] { $count } code and whom it stands for
   *[other] { $count } codes and whom they stand for
}
documents-codes-about = Only here on the screen; the document has the codes alone.

## Nine ways in which paper leaks, shown once before the first document is saved
leaks-title = Nine ways in which paper leaks
leaks-read = I have read it
leaks-1 = Printers keep what they print. Use one that you trust, not a shop’s or a hotel’s.
leaks-2 = A sheet waits in the tray for whoever comes next. Stand beside it while it prints.
leaks-3 = Colour printers can mark each sheet with their serial number. Print in black.
leaks-4 = Bags are searched at borders and road blocks. Carry codes, never names, and as few sheets as you can.
leaks-5 = Sheets are photographed in a second. Turn them over when you step away.
leaks-6 = What is written on top marks the sheet below. Write on a hard surface.
leaks-7 = The key of codes beside the papers undoes the codes. Keep it elsewhere.
leaks-8 = Bins are read. Shred or burn, and note here that it was done.
leaks-9 = A saved file outlives its paper: on the stick, in the list of recent files, in the mail. Delete it when it is printed.

## The log of prints
prints-title = Log of prints
prints-lead = What left as a file or on paper, for whom, and whether it was destroyed.
prints-none = Nothing left yet
prints-none-about = Each document that you save is listed here, so that you know what paper exists.
prints-when = Saved on
prints-what = Document
prints-for = For
prints-destroyed = Destroyed
prints-overdue = Overdue
prints-due = { $count ->
    [one] { $count } print-out was to be destroyed by now
   *[other] { $count } print-outs were to be destroyed by now
}
prints-due-about = Destroy them, then tick them in the log of prints.

## The open copy
dump-title = Everything, as open data (JSON)
dump-about = All your records in one file that any program can read: for moving elsewhere, or for your own analysis.
dump-do = Save an open copy
dump-warning = The file is not encrypted. Whoever gets it reads it. Save it only where nobody else can look, and delete it when you are done.
dump-holds = In it, readable: all records, sealed names too, and the files you kept.
dump-holds-sealed = In it, still locked: safety plans and incidents, under their own passphrase.
dump-holds-not = Not in it: history and what was deleted, what is half typed, feedback that was not released, passphrases and recovery parts.
dump-back = To bring it back, start Jirani with a new folder and choose “Open a saved open copy” on the first page.
dump-file = records
dump-saved = Saved: { $path }
dump-working = Writing the open copy
load-about = You have everything in a file from “Save an open copy”?
load-pick = Open a saved open copy
load-chosen = A new workspace is made of this open copy:
load-chosen-about = Delete that file once you see your records here: it is not encrypted. Safety plans open with the passphrase that they had.
load-not = Do without it
load-do = Create the workspace from the copy
load-working = Reading the open copy
# $place: where in the file, one of the open-copy-… below, joined; $fault: what is wrong there
error-open-copy = Nothing was made of “{ $file }”. { $place }: { $fault }
open-copy-whole = The file
open-copy-line = Line { $value }
open-copy-table = table “{ $value }”
open-copy-record = record “{ $value }”
open-copy-field = field “{ $value }”
open-copy-too-large = it is larger than { $most } MiB, which is the most that can be opened.
open-copy-not-text = expected text in UTF-8, or in UTF-16 with a mark. Save the copy again, and do not change it in between.
open-copy-json = this is not an open copy, or it was cut off or changed ({ $detail }). Save the copy again.
open-copy-foreign = this is not an open copy of a Jirani workspace. Choose the file that “Save an open copy” wrote.
open-copy-newer = a newer version of Jirani wrote it ({ $found }; this version reads up to { $known }). Install the newer version to open it.
open-copy-unknown-table = no workspace has such a table. Save the copy again, or take it out of the file.
open-copy-unknown-field = no such field belongs here. Save the copy again, or take it out of the file.
open-copy-twice = it is there twice. Take one of them out.
open-copy-expected = expected { $what }, found { $found }.
open-copy-too-long = the text is longer than { $most } KiB.
open-copy-taken = another record has the same already ({ $detail }).
open-copy-rule = the value breaks a rule ({ $detail }).
open-copy-loose = it points to a record of table “{ $to }” that is not in the file.
open-copy-no-sealed-key = there are sealed texts here, but not the key to them: an earlier version of Jirani left it out. Save the copy again with this version, from the workspace itself or from one of its copies.
open-copy-sealed-key = the key to the sealed texts cannot be used. Save the copy again.
open-copy-kind-text = a text
open-copy-kind-number = a whole number
open-copy-kind-fraction = a number that is not whole or too large
open-copy-kind-boolean = true or false
open-copy-kind-null = nothing
open-copy-kind-list = a list
open-copy-kind-record = a record
open-copy-kind-id = an identifier of 1 to 100 letters and digits
open-copy-kind-missing = nothing
