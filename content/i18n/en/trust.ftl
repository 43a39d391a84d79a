# Trust: keys, recovery parts, copies, locking.

## Errors
error-too-soon = Too many wrong tries. Wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}, then try again.
error-part-length = Part { $number }: a part has 16 words; here are { $found }.
# $near: the word that was probably meant, or “none”.
error-part-word = { $near ->
    [none] Part { $number }, word { $place }: “{ $found }” is not in the list of words. Check the paper.
   *[other] Part { $number }, word { $place }: “{ $found }” is not in the list of words. Is it “{ $near }”?
}
error-part-check = Part { $number }: a word is wrong, or two have changed places. Compare it with the paper.
error-part-other-set = Part { $number } belongs to other paper than the first part.
error-part-twice = Part { $number } is a part that you gave already. Take another one.
error-part-too-few = These are too few: it takes { $needed } parts.
error-part-spot = Part { $number }: these are not the words at those places. Compare them with the paper.
error-part-unread = Part { $number } was not read back from its paper yet.
error-part-other-workspace = These parts belong to another workspace, or to an earlier recovery of this one.
error-not-allowed-last-key = The last passphrase cannot be removed. Add another one first, or change this one.
error-not-allowed-too-many-keys = There are as many passphrases as one workspace can have. Remove one first.
error-not-allowed-too-many-copies = This folder holds too many copies. Choose another one.
error-not-allowed-split = Recovery needs at least two parts.
error-not-allowed-no-parts = The recovery parts were closed before they were checked. Make them again.
kind-key = passphrase
kind-backup = copy
field-key_name = Whose passphrase it is
field-draft = Text

## Why it is locked
locked-asked = Locked. Everything is saved.
locked-idle = Locked because nobody used it for a while. Everything is saved.
locked-sleep = Locked because the computer was asleep. Everything is saved.
locked-screen = Locked because the computer’s screen was locked. Everything is saved.

## Recovery at the first run
start-step-recovery = 4. If the passphrase is forgotten
recovery-ask = If the passphrase is forgotten
recovery-ask-about = Nobody can open your work without a passphrase, not even us. Recovery parts are words on paper that you give to different people: some of them together open your work, fewer are useless.
recovery-2-3 = Three parts, any two open it
recovery-2-3-about = For most organisations. Keep the parts in three different places.
recovery-2-5 = Five parts, any two open it
recovery-2-5-about = When paper may get lost easily.
recovery-3-5 = Five parts, any three open it
recovery-3-5-about = When nobody should manage with one other person alone.
recovery-without = No recovery
recovery-without-about = A forgotten passphrase then means that all work is lost.
recovery-choose = Please choose what should happen if the passphrase is forgotten.

## Recovery parts
recovery-title = Recovery parts
recovery-lead = Write each part by hand on its own sheet. They are never printed or saved, so the paper is the only place where they are.
recovery-part = Part { $number } of { $of }
recovery-write = Copy these 16 words, in this order.
recovery-written = I have written it down
recovery-back = Back to part { $number }
recovery-check = Now read them back
recovery-check-about = Type the first { $needed } parts from the paper, and some words of each other part. This shows that every sheet will work.
recovery-check-part = The words of one part ({ $number })
recovery-check-whole = All words of part { $number }
recovery-check-spots = Part { $number }: words { $first }, { $second } and { $third }
recovery-check-hint = Capitals and line breaks do not matter.
recovery-finish = Check the parts
recovery-checking = Checking…
recovery-done = Your recovery parts work
recovery-done-about = Give each part to another person or put it in another place, away from this computer. Never keep two together.
recovery-go-on = Go on
recovery-skip = Go on without recovery
recovery-reminder = No recovery parts yet
recovery-reminder-about = If the passphrase is forgotten, all work here is lost.
recovery-make = Make recovery parts
recovery-make-new = Make new parts
recovery-present = Your passphrase now
recovery-present-why = In case Jirani was left unlocked.

## The way in without the passphrase
recover-open = Forgotten the passphrase?
recover-title = Open with recovery parts
recover-lead = Type the words of as many parts as your paper says, then choose a new passphrase.
recover-add = Add another part
recover-new = New passphrase
recover-do = Open the workspace
recover-back = Back to the passphrase

## Passphrases
keys-title = Passphrases and recovery
keys-lead = Each person has a passphrase of their own. To take somebody’s away, nobody else has to change theirs.
keys-first = First passphrase
keys-here = in use now
keys-made = Set on { $date }
keys-recovery = Recovery parts: { $needed } of { $of }
keys-recovery-made = Made on { $date }
keys-recovery-none = No recovery parts
keys-add = Add a passphrase
keys-add-title = A passphrase for one more person
keys-add-do = Add
keys-change = Change
keys-change-this = Change the passphrase of { $name }
keys-change-title = New passphrase for { $name }
keys-change-do = Change
keys-name = Whose is it?
keys-name-hint = A role, not a name: for example “Coordinator 2”. It can be read only when the workspace is open.
keys-rename = Say whose it is
keys-rename-do = Keep
keys-revoke = Remove
keys-revoke-this = Remove the passphrase of { $name }
keys-revoke-title = Remove the passphrase of { $name }?
keys-revoke-about = It will no longer open this workspace. It still opens copies of the folder that were made before.
keys-revoke-recovery = Remove the recovery parts
keys-revoke-recovery-title = Remove the recovery parts?
keys-revoke-recovery-about = The parts on paper will no longer open this workspace.
keys-new = New passphrase
keys-propose = Propose one
keys-propose-first = Six words picked by chance are the safest: nobody can guess them, and they can be learnt in a few days.
keys-proposed = Drawn at random. Write it down before you go on.
keys-added = Passphrase added
keys-changed = Passphrase changed
keys-revoked = Removed
keys-renamed = Name kept

## Copies
backups-title = Copies of your work
backups-lead = Jirani makes a copy after half an hour of changes, checks that it opens, and keeps some of each day, week and month. They lie in the folder of your work, sealed like everything else.
backups-none = No copies yet. The first is made after half an hour of changes.
backups-at = { $day }, { $time }
backups-newest = Newest: { $day }, { $time }
backups-all = { $count ->
    [one] { $count } copy
   *[other] All { $count } copies
}
backups-make = Make a copy now
backups-made = Copy made and checked
backups-look = Look and restore
backups-look-this = Look at the copy of { $day }, { $time }
backups-restore-title = Go back to { $day }, { $time }?
backups-restore-do = Go back to this copy
backups-restore-about = What is here now is kept as a copy of its own, so you can come back to it.
backups-restored = You are back at { $day }, { $time }
backups-changes = { $count ->
    [0] Nothing has changed since.
    [one] { $count } change was made since and would not be there.
   *[other] { $count } changes were made since and would not be there.
}
backups-column-kind = Records
backups-column-then = In the copy
backups-column-now = Now
backups-kind-organisation = Organisations
backups-kind-mentorship = Mentorships
backups-kind-plan = Plans
backups-kind-activity = Activities
backups-kind-other = Everything else
backups-trouble = The last copy could not be made
backups-elsewhere = Copy everything to a stick
backups-elsewhere-about = If this computer is lost, a copy in another place is what remains. It opens with the same passphrases. Making one each week is a good habit.
backups-elsewhere-pick = Choose the stick or folder for the copy
backups-elsewhere-done = Copied and checked: { $folder }
backups-check = Check that everything is sound
backups-checking = Checking…
backups-sound = Everything is sound.
rescue-title = Put a copy back
rescue-about = The passphrase is right, but the file is damaged. It is kept; choose the copy to go on with.
rescue-none = There is no copy in the folder of your work. If you have one on a stick, choose its folder below.
rescue-do = Go on with the copy of { $day }, { $time }

## Locking
action-lock-keys = Lock (F9 or { $keys })
start-protects-5 = Work half typed: locking at any moment loses nothing.
start-not-5 = Copies of the folder made before a passphrase was removed or a new key was given.

## Paper
document-protects = What Jirani protects, and what not
document-protects-about = For everybody who works with it; hang it where it is read.
document-protects-file = safety-notes
protects-lead = For everybody who works with this computer
protects-habits = Habits that keep people safe
protects-habit-1 = Lock with F9 whenever you step away, even for a minute.
protects-habit-2 = One passphrase for each person. Remove it on the day somebody leaves.
protects-habit-3 = Copy everything to a stick each week, and keep the stick elsewhere.
protects-habit-4 = Choose who a document is for before you print, and take every page with you.
protects-habit-5 = Write roles and code names, never people’s names.
document-recovery-sheet = Recovery part
document-recovery-sheet-about = A sheet to write one part on by hand. Print as many as you have parts.
document-recovery-sheet-file = handwritten-sheet
sheet-lead = Written by hand, kept by one person
sheet-part = Part … of …
sheet-word = Word
sheet-rule-1 = Keep this sheet away from the computer and from the other parts.
sheet-rule-2 = Never photograph it, copy it or read it out on the telephone.
sheet-rule-3 = If it is lost, say so at once: new parts replace the old ones, which then open only copies made before.
recovery-sheets = Print empty sheets
protects-print = See it on paper

## A new key
error-wrong-passphrase-of = The passphrase typed for { $holder } does not open the workspace. Ask them to type it again, or invite them by a code instead.
error-invited = This is the code of an invitation. Choose a passphrase of your own; it takes the place of the code.
error-not-allowed-renew-holders = Type the passphrase with which you opened the workspace, and say for everybody else how they go on. If somebody was added or removed in the meantime, look at the list again first.
renew-title = Give this workspace a new key
renew-lead = Do this when somebody left, or when a stick, a computer or a passphrase was lost. Everything is then encrypted anew; what was known or taken before opens nothing that is written from now on.
renew-open = Give it a new key
renew-do = Make the new key
renew-working = Encrypting everything anew
renew-others = The others
renew-others-about = Say for everybody how they go on. Who is here types the passphrase; who is not gets a code, to be told in person or over a line that you trust.
renew-how = How will { $name } get in?
renew-how-present = Is here and types the passphrase
renew-how-invited = Gets a code for one use
renew-how-left = Does not come back in
renew-their = The passphrase of { $name }
renew-what = What happens
renew-what-copies = The copies in this folder are deleted for good; one new copy takes their place.
renew-what-recovery = Recovery parts on paper become useless. Make new ones afterwards.
renew-what-elsewhere = Copies on sticks and other computers still open with the old passphrases. Delete those that you can reach, and make new ones.
renew-what-sealed = Safety plans keep their own passphrase. If somebody who knows it left, change it too.
renew-done = The workspace has a new key
renew-done-about = Everything was read back and checked. The old passphrases and the old copies in this folder open nothing any more.
renew-codes = Codes to pass on
renew-codes-about = They are shown this once. Write each down by hand, and give it to nobody but the person it is for. Until it is used, whoever has the code and this folder can choose a passphrase and open everything. If somebody else may have seen it, remove the invitation.
renew-codes-read = I have written them down
renew-recovery = Make new recovery parts now
keys-invited = Invited, and has not come yet
come-in-title = Choose your passphrase
come-in-lead = The code is right. It works this once: from now on, you open the workspace with a passphrase of your own.
come-in-do = Open the workspace
