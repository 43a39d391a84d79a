# Words of the core: errors, undo labels, names of kinds and fields, dates.

## Dates
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = June
month-short-7 = July
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
date-short = { $day } { $month } { $year }
date-short-no-year = { $day } { $month }

## Errors: what happened, and what to do
error-wrong-passphrase = This passphrase does not open the workspace. Check capital letters and the keyboard layout, then try again.
error-weak-passphrase = This passphrase is too easy to guess. Add words that do not belong together until the meter says it is strong. Names of places, greetings and prayers add little.
error-not-a-workspace = There is no Jirani workspace in { $path }. Choose the folder that holds “workspace.jirani” and “keys.json”.
error-workspace-exists = { $path } already holds a workspace. Open it, or choose another folder.
error-newer-workspace = { $path } was saved by a newer version of Jirani (format { $found }; this version reads up to { $known }). Install the newer version to open it. Nothing was changed.
error-damaged = { $path } is damaged and was not opened, so that nothing gets worse. Restore a copy from the “backups” folder, or from your own copy.
error-altered-schema = { $path } was changed by something other than Jirani and was not opened, so that nothing hidden in it can run: { $difference ->
    [unexpected] it holds “{ $object }”, which Jirani does not make
    [missing] “{ $object }” is missing
   *[changed] “{ $object }” is not as Jirani makes it
}. The file stays as it is. Restore a copy from the “backups” folder, or from your own copy, and find out who had the file last.
error-in-use = { $path } is open in another window or on another computer. Close it there, then try again.
error-unsafe-folder = { $service ->
        [network] { $path } is on a network
        [cloud] { $path } is copied to the internet by a cloud service
       *[other] { $path } is copied to the internet by { $service }
    }: copies would leave this computer. Move the folder to a place on this computer or on a stick, or choose another one.
error-unsafe-documents = { $service ->
        [network] { $path } is on a network
        [cloud] { $path } is copied to the internet by a cloud service
       *[other] { $path } is copied to the internet by { $service }
    }: what people can read would leave this computer by itself. Choose another folder, or allow such folders in the settings.
error-folder-missing = { $path } cannot be found. If it is on a stick, plug the stick in; otherwise choose another folder.
error-read-only = { $path } cannot be written to. Choose a folder in which you may save, or ask whoever looks after this computer.
error-write-protected = { $path } is write-protected and was opened for reading only. To work in it, copy the workspace to this computer and open the copy.
error-write-protected-log = { $path } is write-protected and cannot be opened there: it was not closed properly the last time, or comes from an earlier version. Copy the whole folder to this computer and open the copy. Nothing is lost.
error-disk-full = The disk is full. Free some space, then try again. What was saved before is safe.
error-file = { $path } could not be used ({ $detail }).
error-locked = The workspace is locked. Enter the passphrase to go on.
error-not-found = This { $kind } is no longer there. It may have been deleted or undone.
error-still-used-approach = A decision chose this approach, so it stays: the decision must go on explaining itself.
error-still-used-organisation = This organisation takes part in a mentorship. Delete the mentorship first, or keep the organisation.
error-bad-request = The screen asked for something this version does not know. Close the application and open it again; your work is saved.
error-not-allowed-stop = A safety rule stops this mentorship for now. Read the rule at the top of the approach finder.
error-not-allowed-ruled-out = This approach is ruled out by a rule, an answer or the means. Choose another one, or change the answer that rules it out.
error-not-allowed-answer-first = A question about safety must be answered before this approach can be chosen. It is named in the approach finder.
error-not-allowed-no-decision = Choose an approach first; the plan is drafted from it.
error-not-allowed-plan-exists = This mentorship already has a plan.
error-not-allowed-restore = This cannot come back as it was: something else now has its name or its place.
error-not-allowed-step-kept = This step stays: taking it back or doing it again would also remove the record of a document that left. Change or delete the entry itself if you need to.
error-not-allowed-undo-passed = Something else was changed since, so this cannot be undone on its own. “Undo” at the top takes changes back one by one.
error-not-allowed-address = Jirani opens only the https addresses of the resources it brings along. Copy the address instead.
error-not-allowed-browser = No browser could be started. Copy the address instead.
error-answers = These answers cannot be read: { $detail }
error-document = This document could not be made. Your records are safe; please try another paper or language.
error-internal = Something went wrong inside Jirani. Your work up to the last “saved” time is safe. Close the application and open it again.

problem-empty = { $field }: please fill this in.
problem-too-long = { $field }: at most { $most } characters fit; this has { $found }.
problem-not-a-date = { $field }: “{ $found }” is not a date. Write it like 14/2/2027 or 2027-02-14.
problem-ends-before-start = { $field }: the end comes before the start.
problem-same-twice = { $field }: mentor and mentee must be two different organisations.
problem-taken = { $field }: “{ $name }” is the same name. Choose another one.
problem-not-a-choice = { $field }: “{ $found }” is not one of the choices.
problem-more-than-all = “{ $part }” ({ $few }) cannot be more than “{ $whole }” ({ $all }). Correct one of the two.
problem-out-of-range = { $field }: { $found } cannot be right. Write a number from { $least } to { $most }.
problem-in-the-past = { $field }: this day has passed already. Choose today or a later day.

## Kinds of record
kind-organisation = organisation
kind-mentorship = mentorship
kind-decision = decision
kind-plan = plan
kind-objective = objective
kind-activity = activity
kind-document = document

## Fields
field-code_name = Code name
field-public_name = Public name (sealed)
field-led_by = Led by
field-region = Region
field-languages = Languages
field-strengths = Strengths to offer
field-wants = Wants to learn
field-mentor = Mentor
field-mentee = Mentee
field-topic = Topic
field-topic_note = Topic in your own words
field-starts_on = Start
field-ends_on = End
field-reason = Reason
field-answer = Answer
field-from = From
field-until = Until
field-words = Words to look for
field-purpose = Purpose
field-resources = Resources
field-knowledge = How knowledge stays
field-review_on = Review date
field-graduation = Signs of graduation
field-statement = Objective
field-success_sign = Sign of success
field-what = Activity
field-lead = Lead
field-phase = Phase
field-approach = Approach
field-passphrase = Passphrase

community-sex_workers = Sex workers
community-men_who_have_sex_with_men = Men who have sex with men
community-transgender_people = Transgender people
community-people_who_inject_drugs = People who inject drugs
community-people_living_with_hiv = People living with HIV
community-other = Another community

stage-started = Started
stage-decided = Approach chosen
stage-planned = Plan made

## Operations, as undo and history name them
op-organisation-add = Add organisation
op-organisation-edit = Edit organisation
op-organisation-delete = Delete organisation
op-mentorship-add = Start mentorship
op-mentorship-edit = Edit mentorship
op-mentorship-delete = Delete mentorship
op-assessment-edit = Change answers
op-decision-make = Choose approach
op-plan-draft = Draft plan
op-plan-edit = Edit plan
op-objective-add = Add objective
op-objective-edit = Edit objective
op-objective-move = Move objective
op-objective-delete = Delete objective
op-activity-add = Add activity
op-activity-edit = Edit activity
op-activity-paste = Paste activities
op-activity-move = Move activity
op-activity-delete = Delete activity
op-bin-restore = Restore from the bin
op-sample-add = Add sample data
op-undo = Undo
op-redo = Redo
