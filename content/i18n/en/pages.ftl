# Words of the screens. Sentence case; a button says what happens.

## The frame around every screen
frame-skip = Skip to the content
frame-places = Places
nav-home = Home
nav-mentorships = Mentorships
nav-finder = Approach finder
nav-organisations = Organisations
nav-documents = Documents
nav-settings = Settings
saved-at = Saved { $time }
saved-soon = Saving…
saved-not = Could not save: see the marked field
action-undo = Undo
action-redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }
undo-done = Undone: { $what }
redo-done = Done again: { $what }
action-lock = Lock
# $keys: the letters pressed together with the Ctrl key, or with Command on a Mac.
keys-control = Ctrl+{ $keys }
keys-command = ⌘{ $keys }
action-cancel = Cancel
action-delete = Delete
action-dismiss = Dismiss
action-open = Open
action-back = Back
action-next = Next
label-value = { $label }: { $value }
choose-one = Choose…
date-hint = For example 14/2/2027
delete-about = It goes to the bin; you can bring it back from the settings.
held-title = One field is not saved
held-about = What you typed there was refused, for the reason beside it. If you leave, it is not saved; the text waits in that field until you come back.
held-leave = Leave without it
close-window-title = Close without what you typed last?
close-window-about = Something you typed last could neither be saved nor kept, for example because the disk is full. Stay to copy it or to free some space, or close without it.
close-window-leave = Close without it
answers-not-saved = Your last answers are not saved
answers-again = Try again
answers-give-up = Take them back
trouble-title = This cannot be shown
trouble-home = Go to Home

## First run and unlocking
start-title = Set up Jirani on this computer
start-lead = Four short parts. Your work will be kept in one encrypted folder, and nothing is sent anywhere.
start-step-protects = 1. What this protects
start-protects-title = It protects
start-protects-1 = Everything you write: the file is encrypted and unreadable without your passphrase.
start-protects-2 = A lost or stolen computer that is switched off, or on which Jirani is locked.
start-protects-3 = Your network: Jirani has no network code and no account.
start-protects-4 = Names: organisations appear by code name, and sealed names never print.
start-not-title = It cannot protect
start-not-1 = A computer taken while Jirani is open. Lock Jirani (F9) when you step away: on Windows and macOS, locking the screen does not lock Jirani.
start-not-2 = What you print or save as a file. Keep it or destroy it with care.
start-not-3 = You, if somebody forces you to give the passphrase.
start-not-4 = A computer with spying software on it.
start-step-folder = 2. Where your work is kept
start-folder-about = This folder suits most people. A folder on a USB stick works too; a folder that is copied to the cloud does not.
start-step-passphrase = 3. Your passphrase
start-no-recovery = Write it on paper and keep the paper in a safe place, away from this computer.
start-create = Create workspace
start-creating = Creating…
passphrase-again = The same passphrase again
passphrase-show = Show
passphrase-hide = Hide
passphrase-missing = Please type the passphrase.
passphrase-differs = The two passphrases are not the same.
passphrase-advice = Five or more words that do not belong together work well.
passphrase-strength-0 = Guessed at once
passphrase-strength-1 = Very easy to guess
passphrase-strength-2 = Too easy to guess: add a word or two
passphrase-strength-3 = Strong enough
passphrase-strength-4 = Very strong
folder-choose = Choose another folder
folder-pick = Choose the folder for your work
unlock-title = Unlock your workspace
unlock-open = Unlock
unlock-opening = Opening…
unlock-folder = Folder:

## The steps of a mentorship
step-answer-state = { $share } of what counts is answered.
step-choose-do = Choose an approach
step-plan-do = Draft the plan

## Home
home-title = What to do next
home-lead = One step per mentorship.
home-all = All mentorships ({ $count })
home-ready-title = Your organisations are here
home-ready-about = Next, say who mentors whom, and about what. It takes a minute.
home-organisations = See the organisations
home-welcome = Welcome
home-welcome-lead = From a few answers to a plan that works in a meeting.
home-way-1 = Answer
home-way-1-about = Say what you want and what you have.
home-way-2 = Choose
home-way-2-about = See which approaches fit, with reasons.
home-way-3 = Plan
home-way-3-about = Change the draft together.
home-way-4 = Print
home-way-4-about = Take the plan to the meeting.
home-empty-title = Nothing here yet
home-empty-about = Begin with the two organisations that will work together. To look around first, try it with invented data, apart from your own work.
home-add-organisations = Add your organisations
home-sample = Try with sample data
home-try = Try the approach finder

## Organisations
organisation-lead = Known here by code names. Only you see the rest, unless you print it.
organisation-add = Add organisation
organisation-new-name = Code name of a new organisation
organisation-none = No organisations yet. A mentorship needs two.
organisation-code_name-hint = A made-up name that does not give the organisation away.
organisation-public_name-hint = Sealed: it stays in this workspace and is never printed.
organisation-led_by-hint = Tick all that apply. It is shown to nobody outside your organisation.
organisation-region-hint = As roughly as is safe.
organisation-languages-hint = The languages people work in.
organisation-strengths-hint = What others could learn from it.
organisation-wants-hint = In its own words.
organisation-delete = Delete this organisation
organisation-delete-title = Delete this organisation?
organisation-deleted = Organisation deleted

## Mentorships
mentorship-new = Start a mentorship
mentorship-new-lead = One organisation shares what works; the other learns and decides.
mentorship-start = Start mentorship
mentorship-mentor = Who mentors?
mentorship-mentee = Who learns?
mentorship-few = A mentorship needs two organisations. Add them here by code name; the rest can wait.
mentorship-topic_note-hint = A few words, for example: cash book and payment rules.
mentorship-empty-title = No mentorships yet
mentorship-empty-about = A mentorship is two organisations, a topic and a time. Start one, then the approach finder shows how to go about it.
mentorship-details = Details
mentorship-delete = Delete this mentorship
mentorship-delete-title = Delete this mentorship?
mentorship-delete-about = Its answers, its decision and its plan go with it.
mentorship-deleted = Mentorship deleted

## Approach finder
finder-lead-in = Answer what you can. The ranking follows your answers.
finder-try = Try without a mentorship
finder-try-about = Answers are not kept.
finder-try-note = This is for trying out: the answers are gone when you leave the page.
finder-new-about = Answers are kept, and a plan can follow.
finder-groups = Question groups
finder-group-done = ({ $done } of { $all } answered)
finder-gates = Is any of this true?
finder-gates-hint = Tick only what is true today. A tick can rule an approach out or stop the mentorship.
finder-all-pages = Show all questions on one page
finder-one-page = Show one group at a time
finder-clear = Clear
finder-ranking = What fits
finder-table = As a table
finder-score = Score
finder-nothing-yet = Nothing is answered yet, so nothing is ranked. Start with any question.
finder-lead = { $approach } now leads
finder-leads = { $others ->
    [one] { $approach } and one other now lead
   *[other] { $approach } and { $others } others now lead
}
finder-lead-none = No approach leads now
finder-so-far = Ahead so far
finder-stop = Stop: mentoring cannot go on for now
finder-safety-plan = A safety plan comes first
finder-ask-more = Only { $share } of what counts is answered
finder-ask-more-about = That is too little to recommend an approach. These answers would help most:
finder-answer-first = Answer these first
finder-answer-first-about = Approaches that could put people in danger are held back until these questions are answered:
finder-next = What to answer next
finder-next-about = These answers could still change what is named first:
finder-settled = You may stop here
finder-settled-about = { $count ->
    [one] The one open question would not change what is named first.
   *[other] None of the { $count } open questions alone would change what is named first.
}
finder-ruled-out = Ruled out because
finder-held-back = Held back until you answer
finder-choose = Choose this approach
finder-chosen = chosen
choose-title = Choose “{ $approach }”
choose-confirm = Choose this approach
choose-other = The answers point to: { $approach }
choose-reason = Reason (if you wish)
choose-reason-needed = Your reason
choose-reason-hint = It is kept with the decision and can be printed.

## Plan
plan-preview = See it on paper
plan-empty-title = Ready to plan: { $approach }
plan-empty-about = The draft holds what this approach needs before, during and after. Everything in it can be changed.
plan-early-title = Choose an approach first
plan-early-about = The plan is drafted from it.
plan-purpose-hint = One sentence that both sides accept.
plan-resources-hint = People, money, places, materials that are there.
plan-knowledge-hint = So that it does not leave with one person.
plan-graduation-hint = How both sides will know that mentoring can end.
plan-keys = Tab and arrows move, Enter goes down and adds a row, Alt with an arrow moves a row, Shift+Enter starts a new line. Rows can be pasted from a spreadsheet.
plan-activities = Activities of objective { $number }
plan-row-actions = Move or delete
# $field: the name of the column; $number: the row, from 1. Read aloud, and shown on narrow screens.
plan-cell = { $field } { $number }
plan-add-activity = Add activity
plan-add-objective = Add objective
plan-activity-up = Move activity { $number } up
plan-activity-down = Move activity { $number } down
plan-activity-delete = Delete activity { $number }
plan-activity-deleted = Activity deleted
plan-objective-up = Move objective { $number } up
plan-objective-down = Move objective { $number } down
plan-objective-delete = Delete objective { $number }
plan-objective-deleted = Objective deleted

## Documents
documents-lead = Look at a document as it will print, choose who it is for, and save it to print or to work on.
documents-preview = Preview
documents-audience = Who is it for?
documents-large = Large print
documents-blank = Blank form, to fill in by hand
documents-save = Save
documents-save-as = Save somewhere else…
documents-saved = Saved
documents-open = Open
documents-show = Show in folder
documents-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
documents-page = Page { $page } of { $pages }
documents-paper = Pages
documents-hidden = Left out for these readers
documents-nothing-hidden = Nothing you filled in is left out.
documents-missing = No font here has these letters
documents-no-preview = The preview cannot be drawn on this computer. Saving still works.
documents-preparing = Preparing the pages…

## Settings
settings-screen = Screen and paper
settings-language = Language
settings-theme = Colours
theme-system = As on this computer
theme-light = Light
theme-dark = Dark
settings-paper = Paper
paper-a4 = A4
paper-letter = Letter
settings-folders = Folders
settings-folder = Your work
settings-documents_folder = Saved documents
settings-folder-about = To open another workspace, lock this one and choose its folder there.
settings-synced_documents = Let documents be saved into folders that a cloud service or a network copies away
place-title = Where this workspace is
place-read-only = This place is write-protected: everything can be read, nothing can be changed, and documents that you save are not listed. To go on working, copy the workspace to this computer (Settings) and open the copy.
settings-protects = What Jirani protects
settings-about = About
settings-version = Jirani { $version }
bin-title = Bin
bin-empty = The bin is empty.
bin-restore = Restore
bin-restore-this = Restore: { $what }
bin-restored = Restored: { $what }
