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

## The complete open export
dump-title = Everything, as open data (JSON)
dump-about = All your records in one file that any program can read: for moving elsewhere, or for your own analysis.
dump-warning = The file is not encrypted and holds everything, sealed names too. Save it only where nobody else can look, and delete it when you are done.
dump-file = records
dump-saved = Saved: { $path }
