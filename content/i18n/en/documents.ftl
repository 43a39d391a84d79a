# Words of documents. They print in narrow columns: keep labels short.

document-plan = Joint mentoring plan
document-plan-about = Purpose, objectives, activities with who, when and with what, and a place for both sides to sign.
document-plan-later = Can be printed once there is a plan.
document-plan-file = joint-plan
document-decision = Choice of approach
document-decision-about = What was chosen, why, what else was weighed, and the answers behind it.
document-decision-later = Can be printed once an approach is chosen.
document-decision-file = choice-of-approach

## The list of documents
document-part-prepare = Getting ready
document-part-plan = Planning
document-part-meet = Meeting
document-part-review = Looking back
document-part-safety = Safety
document-subject-workspace = This workspace as a whole
documents-about = Documents about
documents-not-ready = { $count ->
    [one] { $count } document that cannot be printed yet
   *[other] { $count } documents that cannot be printed yet
}
documents-none = Nothing can be printed here yet. The blank forms are always ready.

audience-public = Anyone
audience-public-about = Safe to hand out: no answers, leads, dates of activities or reasons.
audience-public-line = For anyone
audience-partners = The two organisations
audience-partners-about = What both sides need to work together.
audience-partners-line = For the two organisations only
# On documents that are not about a pair of organisations.
audience-partners-line-other = For partner organisations only
# At the foot of the key of codes, whatever its audience.
codes-line = Do not share: keep apart from other papers
audience-internal = Our organisation only
audience-internal-about = Everything except sealed fields.
audience-internal-line = For our organisation only

# { page } and { pages } in braces below are filled in while the pages are laid out.
page-of = Page {"{"}page{"}"} of {"{"}pages{"}"}
table-continued = {"{"}caption{"}"} (continued)
pair = { $mentor } mentors { $mentee }
period = { $start } – { $end }
period-from = From { $date }
period-until = Until { $date }
topic-with-note = { $topic }: { $note }
list-separator = {", "}
document-blank = Blank form, to fill in by hand
blank-hint = Fill in by hand; the order is the same as on the screen.
field-period = Period
dont-know = Don’t know
not-answered = Not answered yet

plan-approach = How we will work
plan-objectives = Objectives and activities
plan-objective = Objective { $number }
plan-objective-is = { $heading }: { $statement }
plan-success = We will see it by this:
plan-no-objectives = No objectives yet.
plan-no-activities = No activities yet.
plan-when = When
plan-keeping = Keeping what we gain
plan-agreed = Agreed by both sides
plan-agreed-line = Either side may pause or end this plan at any time without giving a reason.
sign-mentor = For the mentor organisation
sign-mentee = For the mentee organisation
sign-name = Role and name or code
sign-signature = Signature
sign-date = Date

decision-chosen = Approach chosen:
decision-date = Decided on
decision-confidence-is = { $share } of what counts was answered.
decision-fit-leads = { $fit }, leads in { $share }
decision-fit-of = { $fit }:
decision-our-reason = Our reason:
decision-leads-alone = It is the best fit for the answers given.
decision-leads-with = It fits the answers best, together with: { $others }.
decision-overrides = It was chosen although the answers point to: { $others }.
decision-no-lead = It was chosen although the answers point to no approach.
decision-for = What speaks for it
decision-against = What to watch
decision-weighed = What else was weighed
decision-fit = Fit
decision-speaks = The main point
decision-answers = The answers
decision-question = Question
decision-answer = Answer
decision-gates = Also true at the time:
decision-gates-ask = Tick what is true:
decision-about = { $about } Catalogue { $version }.
reason = { $factor } ({ $level }): { $reason }
band-lead = Best fit

## Drafting a plan
draft-purpose = { $mentee } and { $mentor } work together so that { $mentee } can carry on with this topic by itself: { $topic }.
draft-objective = By the end, { $mentee } can do this without help: { $topic }.
draft-success = Two people at { $mentee } do it and can show a colleague how.
draft-knowledge = Whoever takes part teaches at least one colleague within two weeks. What was learnt is written down in a short guide that stays in the office.
draft-graduation = { $mentee } has worked without help for { $months ->
    [one] one month
   *[other] { $months } months
} and both sides agree that mentoring can end.
draft-teach-back = Teach colleagues what was learnt
draft-review = Review the plan together: keep, change or stop
draft-lead-mentor = Mentor coordinator
draft-lead-mentee = Mentee coordinator
draft-lead-both = Both coordinators

## Files and copies
document-format-pdf = PDF, to print
document-format-docx = Word, to change
document-format-xlsx = Excel, to compute
document-format-csv = CSV, tables only
document-sheets-single = One page a sheet
document-sheets-two-up = Two pages a sheet
document-sheets-booklet = Booklet, to fold
document-copy = Copy { $copy } of { $copies }
document-destroy = Destroy after { $date }
field-copy_count = Copies
field-destroy_after = Destroy after

## The key of codes
document-code-key = Key of codes
document-code-key-about = Your codes, with lines to write by hand whom each stands for. Real names never print.
document-code-key-later = Can be printed once there is an organisation.
document-code-key-file = key
codes-lead = Write by hand, keep one copy, and keep it apart from every other paper.
codes-code = Code
codes-name = Stands for
codes-since = Since
codes-keep = Whoever finds this sheet can read all the others. Lock it away, and destroy it when no paper with these codes is left.

## In the history and in errors
error-stopped = Stopped.
op-print-add = Save a document
op-print-edit = Note what became of a print-out
op-dump-load = Put in an open export
kind-print = print-out

# Printed alone where an audience may see nothing of a document.
document-nothing-yet = Nothing is recorded here yet.
document-nothing = Nothing in this document is for this audience.
