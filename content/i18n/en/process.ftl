# The process of a mentorship: its steps, and the words of its screens.

## The eleven steps
way-readiness-title = Readiness
way-readiness-aim = Decide whether mentoring is the right help and both sides can bear it.
way-readiness-who = The directors, each organisation by itself.
way-readiness-do = Check which help is right, fill in the mentor’s readiness, compare the change hoped for with its cost, then decide: go, not yet, or refer.
check-readiness-asked = The mentee asked for it
check-readiness-experience = The topic lies within the mentor’s real experience
check-readiness-coordinators = A coordinator is named on each side
check-readiness-time = Time is freed on each side
check-readiness-no_rivalry = The two do not compete for the same grant
check-readiness-safety_floor = No rule of safety stops it
check-readiness-complaints = Both know where to complain
way-together-title = Getting to know each other
way-together-aim = Trust, and the same expectations.
way-together-who = The coordinators, with two or three staff each.
way-together-do = One or two calls or a meeting. Each writes what it offers and what it wants; then the agreement is drafted.
check-together-purpose = The purpose is one sentence that both accept
check-together-success = Each has said what success looks like
check-together-off_limits = What is off limits is clear
check-together-who_knows = Who may know about this is clear
check-together-names = Names and codes are agreed
check-together-channel = The safe channel was tested
way-priorities-title = Self-assessment and priorities
way-priorities-aim = A starting point that the mentee owns.
way-priorities-who = Mentee staff, board and community members; the mentor listens.
way-priorities-do = Talk about each domain, strengths first. Agree on a level with its reason, then choose at most three priorities.
check-priorities-outreach_present = Outreach workers were there
check-priorities-not_voted_down = Levels were discussed, not set by the director
check-priorities-mentor_listened = The mentor did not correct
check-priorities-evidence = What shows each level is noted
check-priorities-targets = Priorities have a target level and a date
way-approach-title = Choose approaches
way-approach-aim = The form fits the goal and the limits.
way-approach-who = Both coordinators.
way-approach-do = Answer the questions, read the reasons, compare the best three, and keep the choice.
check-approach-rules_seen = The rules that hold were read
check-approach-whole_path = Prepare, apply and sustain were thought of too
check-approach-cost = The cost was estimated
check-approach-services = What absent staff mean for services was considered
way-safety-title = Safety and consent
way-safety-aim = Nobody is worse off.
way-safety-who = The safety focal persons of both sides; the organisation at greater risk has the veto.
way-safety-do = Name threats and what both do about them, agree who cancels and when, record consent for names, photos and stories.
check-safety-law = The law of both places and of the route is known
check-safety-if_asked = Everyone knows what to say if asked
check-safety-devices = Devices are prepared
check-safety-papers = Papers are in order
check-safety-contacts = Emergency contacts are known
check-safety-who_cancels = It is clear who cancels, and when
check-safety-after_care = There is after-care for distress
way-plan-title = Plan together
way-plan-aim = One plan, with its resources.
way-plan-who = Both teams.
way-plan-do = Objectives, activities, who, when, budget, indicators, and how knowledge stays. Then both sides approve it.
check-plan-few_objectives = One to three objectives
check-plan-use_at_home = Each activity leads to a use at home
check-plan-mentee_time = The mentee’s time is in the budget
check-plan-few_indicators = At most eight indicators
check-plan-midterm = There is a date for the mid-term review
check-plan-both_sign = Both sides sign
way-prepare-title = Prepare each encounter
way-prepare-aim = Arrive ready.
way-prepare-who = The leads of host and guests.
way-prepare-do = Questions, agenda, roles, interpreter, logistics, safety briefing.
check-prepare-questions = The learners wrote their questions
check-prepare-free_time = There is free time each day to reflect
check-prepare-community_agrees = Community members are met only if they agree
check-prepare-no_names = Materials carry no names
way-carry_out-title = Carry out
way-carry_out-aim = Learn by seeing, doing and talking.
way-carry_out-who = Mentors and mentees.
way-carry_out-do = Begin with last time’s actions. Observe, practise, give feedback both ways, agree on actions, and close each day with a short talk.
check-carry_out-mentee_does = The mentee does, the mentor watches
check-carry_out-strength = One strength and one improvement each time
check-carry_out-beyond_team = What goes beyond the team is noted
check-carry_out-wellbeing = Everyone’s wellbeing was asked about
way-apply-title = Use it at home
way-apply-aim = What was learnt is used.
way-apply-who = The mentee’s manager and coordinator; the mentor by call.
way-apply-do = Try it, note how it goes, teach colleagues, keep actions and indicators up to date.
check-apply-overdue = Overdue actions were discussed without blame
check-apply-feedback = Feedback was collected
check-apply-risks = Risks are looked at every month, or after any incident
way-review-title = Mid-term review
way-review-aim = Keep, change or stop.
way-review-who = Both directors, the coordinators, a voice of the community.
way-review-do = Compare with the start, say what helped and what hindered, ask whether the relation is equal, and go through the approach questions again.
check-review-mentee_rates = The mentee rated the mentor
check-review-mentor_rates = The mentor rated the support it got
check-review-safety_again = Safety was checked again
check-review-budget = The budget was checked
way-close_out-title = Close out
way-close_out-aim = End well and keep the gains.
way-close_out-who = Both teams.
way-close_out-do = Score the domains again, collect stories with consent, hand over documents, thank each other, and decide what comes next. A mentee may become a mentor.
check-close_out-scored_again = The domains were scored again
check-close_out-data_returned = What each side held about the other was returned or deleted
check-close_out-accounts = The final accounts are done
check-close_out-lessons = What we would do differently is written down
check-close_out-follow_up = A follow-up call in six months is agreed

## What is done in a step: its name, and the button that leads there
work-help_check = Mentoring or technical assistance?
work-help_check-do = Check which help is right
work-readiness = Mentor readiness
work-readiness-do = Fill in the mentor’s readiness
work-gate = Go, not yet, or refer
work-gate-do = Decide whether to go on
work-expectation = What each offers and wants
work-expectation-do = Write down expectations
work-agreement = Agreement
work-agreement-do = Make the agreement
work-self_assessment = Self-assessment
work-self_assessment-do = Begin the self-assessment
work-answers = Approach questions
work-answers-do = Answer the questions
work-decision = Choice of approach
work-decision-do = Choose an approach
work-safety_plan = Safety plan
work-safety_plan-do = Make the safety plan
work-consent = Consents
work-consent-do = Record consents
work-plan = Joint plan
work-plan-do = Draft the plan
work-approval = Approval by both sides
work-approval-do = Have the plan approved
work-trips = Journeys and logistics
work-trips-do = Plan the journey
work-last_round = Self-assessment, last round
work-last_round-do = Score the domains again
work-close_out = Records returned or deleted
work-close_out-do = Close the mentorship
work-there = there
work-open = still open

## The path
path-title = The eleven steps
path-next = Next
path-next-checks = Go through the checklist of this step
path-all-done = All eleven steps are done.
path-step = Step { $number }
path-at = Step { $number } of 10: { $title }
path-open-step = Open step { $number }: { $title }
path-state-open = Not begun
path-state-under_way = Under way
path-state-done = Done
path-state-done-on = Done on { $date }
path-due = Due { $date }
path-overdue = Was due { $date }
path-checks = { $closed } of { $all } points
path-chosen = { $approach }, chosen on { $date }
path-cancelled = The mentorship is stopped
path-cancelled-about = Stopped on { $date }. Nothing planned takes place until both sides go on.
path-resume = Go on again
path-cancel = Stop the mentorship now
path-cancel-about = One click, no reason needed. Either side may do it at any time.
path-cancelled-told = The mentorship is stopped
path-gate-not_yet = Not yet: { $what } (by { $date })
path-gate-refer = Referred to { $to }
path-print = Print
path-paper = Documents

## One step
step-aim = Aim
step-who = Who
step-how = What is done
step-work = What comes out of it
step-checklist = Checklist
step-not-needed = Does not apply
step-applies = It does apply
step-not-needed-why = Why it does not apply: { $point }
step-set-aside = Does not apply: { $why }
step-finish = Mark step as done
step-again = Open this step again
step-dates = Dates
step-plain-about = What is worked out in this step is kept in the plan, on paper and in this checklist.
step-save-reason = Set aside

## Step 0
gate-title = Go, not yet, or refer
gate-lead = The decision that ends step 0.
gate-help-unclear = Too few points are ticked to say which help is right.
gate-help-mentoring = The points speak for mentoring.
gate-help-assistance = The points speak for technical assistance: look for a qualified provider. The mentor may come along.
gate-help-mixed = Both are needed: assistance for the product, with mentoring that goes on.
gate-outcome-unfinished = Some points of the mentor’s readiness are still open.
gate-outcome-ready = The mentor is ready.
gate-outcome-ready_with_support = The mentor is ready, with the support it named.
gate-outcome-name_support = Some points are low: name the support that makes up for them.
gate-outcome-not_yet = Not yet: the leadership’s consent or a point of safety is at 1.
gate-obstacle-stop = A safety rule stops this mentorship.
gate-obstacle-readiness = The mentor’s readiness is not there yet.
gate-obstacle-checklist = Points of the checklist of step 0 are open.
gate-in-the-way = In the way of “go”
verdict-go = Go
verdict-not_yet = Not yet
verdict-refer = Refer
verdict-go-about = Mentoring can begin.
verdict-not_yet-about = Say what has to be in place first, and by when.
verdict-refer-about = Another kind of help, or another helper.
gate-decide = Keep this decision
gate-kept = Decision kept
gate-decided = { $verdict }, decided on { $date }
help-page = Print benefits and risks as one page
benefits-title = Benefits to talk about
risks-title = Risks to talk about

## Forms and tables
form-empty-cards = Nothing here yet.
form-add-threat = Add a threat
form-add-trip = Add a journey
form-add-incident = Note an incident
form-add-consent = Add a consent
form-card-new = New
form-card-delete = Delete this card
form-card-deleted = Deleted
form-not-set = Not chosen
grid-keys = Tab and arrows move, Enter goes down and adds a row. Paste from a spreadsheet; “Copy table” takes it back there.
grid-copy = Copy table
grid-copied = Copied. Paste it into a spreadsheet.
grid-add = Add row
grid-delete = Delete row { $number }
grid-deleted = Row deleted
grid-cell = { $field }, row { $number }
grid-pasted = { $rows ->
    [one] { $rows } row pasted
   *[other] { $rows } rows pasted
}
grid-actions = Delete
budget-total = Total { $currency }
budget-forgotten = Easily forgotten
budget-forgotten-about = Not in the budget yet: { $kinds }.
indicator-choose = Add from the list
indicator-more-hint = Only if eight are not enough. Then say why.

## Self-assessment
assess-title = Self-assessment
assess-lead = Strengths first. Levels are discussed, never added up, and compared with nobody.
assess-begin = Begin a round
assess-again = Begin another round
assess-empty = No round yet
assess-empty-about = The mentee’s own people talk about fourteen domains, agree on a level for each, and choose at most three priorities.
assess-round = Round { $number }
assess-round-of = Round { $number }, { $date }
assess-bars = Levels by domain
assess-as-table = As a table
assess-domain = Domain
assess-own = Own level
assess-mentor = Mentor’s view
assess-target = Aim
assess-none = not yet
assess-of = { $level } of 5, { $word }
assess-level = { $level } { $word }
assess-priority = Priority
assess-priorities = Priorities: { $count } of 3
assess-delete-round = Delete this round
assess-clear-level = No level yet

## Agreement
agreement-empty = Not drafted yet
agreement-empty-about = The draft takes over the expectations, the dates and the approach, and adds usual clauses. Change anything.
agreement-draft = Draft the agreement
agreement-ready = Everything both sides need to agree on is there. Print it, read it together, sign by role.
agreement-open = Still to agree on

## Safety plan
safety-title = Safety plan
sealed-title = A sealed store
sealed-why = Threats, journeys and incidents are kept under a passphrase of their own. Outside it, only their number is known.
sealed-make = Make the sealed store
sealed-make-about = Choose a passphrase that differs from the one of the workspace. Nobody can recover it, and the recovery parts do not open it: if you forget it, these records are lost.
sealed-open = Open the sealed store
sealed-open-title = The sealed store is closed
sealed-close = Close the sealed store
sealed-passphrase = Passphrase of the sealed store
sealed-passphrase-again = The same passphrase again
sealed-change = Change its passphrase
sealed-change-present = Its passphrase now
sealed-change-new = Its new passphrase
sealed-change-about = Copies made before still open with the old passphrase.
sealed-changed = The sealed store has a new passphrase.
safety-counts =
    { $threats ->
        [one] { $threats } threat
       *[other] { $threats } threats
    }, { $trips ->
        [one] { $trips } journey
       *[other] { $trips } journeys
    }, { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }
safety-lacks = Still to fill in before it can be signed off
safety-complete = Complete: it can be signed off.
safety-sign = Sign-off
safety-sign-about = The safety focal person of each side. Any change afterwards takes the sign-off back.
safety-sign-mentor = Sign off for the mentor
safety-sign-mentee = Sign off for the mentee
safety-signed = { $side }: signed off by { $role } on { $date }
safety-not-signed = { $side }: not signed off
at-risk-ask = Which organisation is at greater risk?
at-risk-hint = It has the veto over the plan and must sign the safety plan off.
at-risk-unknown = Not decided: both sign off
at-risk-mentor = The mentor
at-risk-mentee = The mentee
at-risk-both = Both alike
threat-severity = { $word }: { $about }

## Consents
consent-title = Consents
consent-state-valid = Valid
consent-state-expired = Its time is over
consent-state-withdrawn = Taken back
consent-withdraw = Take it back
consent-withdrawn-told = Consent taken back
consent-withdrawn-uses = It was used in these places. Take it out of each:
consent-story = The story “{ $title }” in this workspace: it is no longer told
consent-stories = Stories that rest on it: { $titles }
consent-withdrawn-none = It was not used anywhere.

## Plan: tables, starters, versions
plan-part-objectives = Objectives
plan-part-people = People and budget
plan-part-signs = Indicators and risks
plan-part-versions = Versions and approval
plan-parts = Parts of the plan
plan-details = Domain and proof
starter-add = Add a starter
starter-about = Objectives, activities, indicators and risks for a topic. They are added to the plan; change or delete anything.
starter-added = Starter added
plan-exit-hint = On success, and early: who says so, and what then.
plan-domain-none = None
versions-title = Versions and approval
versions-freeze = Freeze this version
versions-freeze-about = A frozen version stays as it is. What changes afterwards is listed.
versions-none = No version yet
versions-none-about = When both sides agree on the plan, freeze it. Both then approve it by role.
versions-version = Version { $number }, frozen on { $date }
versions-changes = What changed since version { $number }
versions-no-changes = Nothing changed since version { $number }.
versions-approve = Approve
versions-veto = Say no
versions-said-approve = { $side }: approved by { $role } on { $date }
versions-said-veto = { $side }: said no on { $date }
versions-said-nothing = { $side }: no answer yet
versions-waiting = Waiting for both sides
versions-vetoed = Not approved: the organisation at greater risk said no
versions-suspended = Approved by both, but something has come in the way
versions-approved = Approved by both sides
versions-in-the-way = In the way of approval
obstacle-cancelled = Everything is cancelled.
obstacle-stop = A safety rule stops this mentorship: { $why }
obstacle-gate = Step 0 has not ended with “go”.
obstacle-ruled_out = { $approach } is ruled out by today’s answers.
obstacle-answer_first = Answer this first: { $question } As long as it is open, { $approach } could put people in danger.
obstacle-safety_plan = Somebody travels where it is not known to be safe. The safety plan must be complete and signed off by: { $sides }.
obstacle-empty = The plan has no activity yet.
obstacle-indicators = There are more than eight indicators. Say why, or take some out.
change-added = Added: { $what }.
change-removed = Taken out: { $what }.
change-filled = { $what }: now says { $after }.
change-cleared = { $what }: no longer says { $before }.
change-differs = { $what }: { $before } became { $after }.
quoted = “{ $text }”

## Retention and close-out
retention-title = Records and close-out
retention-propose = Propose dates
retention-propose-about = Six months after the end for most kinds of record. Reports and what was spent are kept for seven years, since funders may audit them: check what your agreement and your law say. Change any date.
close-title = Close the mentorship
close-lead = Decide for each kind of record. What you delete here is gone for good: not in the history, the whole bin is emptied, and nothing done before can be undone.
close-keep = Keep
close-delete = Delete for good
field-deleted = What was deleted
field-returned = What was returned
field-row_count = Number of records
close-return = Returned to the other side
close-traces-title = Traces that may remain
close-traces = In this workspace: both code names, topic and dates of the mentorship, which steps were done, the log of documents that left, and this note. Its own copies made before are deleted; one of the state afterwards takes their place. Out of the program’s reach: copies of the workspace on sticks, saved and printed documents, and what the other organisation holds. Solid-state disks and memory sticks may keep old data that no program can reach.
close-copies = { $copies ->
    [one] One copy made before could not be deleted and still holds it. The program tries again each time it opens the workspace.
   *[other] { $copies } copies made before could not be deleted and still hold it. The program tries again each time it opens the workspace.
}
close-now = Delete what is marked
close-ask-title = Delete for good?
close-ask = Nobody can bring it back.
close-done = { $rows ->
    [one] { $rows } record was deleted on { $date }.
   *[other] { $rows } records were deleted on { $date }.
}
close-nothing = Mark at least one kind of record.

## History
history-title = History
history-open = History
history-none = Nothing was changed here yet.
history-before = before:
history-after = after:
history-empty = nothing

## Errors, kinds, operations
error-not-allowed-agreement-exists = There is an agreement already.
error-not-allowed-approval = Something still stands in the way of approval. It is listed on the page.
error-not-allowed-domain-stays = The domain of a row stays as it is.
error-not-allowed-gate-go = “Go” is not possible yet. What stands in its way is listed on the page.
error-not-allowed-indicators = Eight indicators are enough for most plans. To add more, say why first.
error-not-allowed-no-starter = There is no starter for this topic.
error-not-allowed-no-version = Freeze a version first.
error-not-allowed-nothing-changed = Nothing has changed since the last version.
error-not-allowed-paste-too-long = At most 500 rows can be pasted at once.
error-not-allowed-priorities = A round has at most three priorities. Take one away first.
error-not-allowed-retention-exists = There are dates already.
error-not-allowed-safety-incomplete = The safety plan is not complete yet. What is missing is listed on the page.
error-not-allowed-sealed-locked = The sealed store is closed. Open it with its passphrase.
error-not-allowed-sealed-made = There is a sealed store already.
error-not-allowed-sealed-missing = There is no sealed store yet.
error-not-allowed-step-checks = Points of the checklist are open. Tick each, or say why it does not apply.
error-not-allowed-step-gate = This step ends with the decision “go”.
error-not-allowed-step-safety = The safety plan must be complete and signed off first.
error-not-allowed-step-approval = Both sides have to approve the plan first.
problem-not-a-number = { $field }: “{ $found }” is not a number.
kind-check = point of a checklist
kind-record = record
kind-profile = profile
kind-help_check = check of the help
kind-readiness = readiness
kind-expectation = note of expectations
kind-round = round of self-assessment
kind-score = domain
kind-agreement = agreement
kind-safety_plan = safety plan
kind-threat = threat
kind-trip = journey
kind-incident = incident note
kind-consent = consent
kind-consent_use = use of a consent
kind-participant = participant
kind-budget_line = budget line
kind-indicator = indicator
kind-risk = risk
kind-retention = date of records
kind-gate = decision at step 0
kind-step = step
op-gate-decide = Decide at step 0
op-step-edit = Change a step
op-check-edit = Tick a point
op-safety-sign = Sign the safety plan off
op-plan-starter = Add a starter
op-version-freeze = Freeze a version
op-approval-decide = Approve or say no
op-mentorship-cancel = Stop the mentorship
op-mentorship-resume = Go on again
op-retention-draft = Propose dates
op-close-out = Close the mentorship
op-close-return = Note what was returned

## Operations on forms
op-profile-add = Add organisation profile
op-profile-edit = Edit organisation profile
op-profile-move = Move organisation profile
op-profile-delete = Delete organisation profile
op-help_check-add = Add check of the help
op-help_check-edit = Edit check of the help
op-help_check-move = Move check of the help
op-help_check-delete = Delete check of the help
op-readiness-add = Add readiness
op-readiness-edit = Edit readiness
op-readiness-move = Move readiness
op-readiness-delete = Delete readiness
op-expectation-add = Add expectations
op-expectation-edit = Edit expectations
op-expectation-move = Move expectations
op-expectation-delete = Delete expectations
op-round-add = Add round
op-round-edit = Edit round
op-round-move = Move round
op-round-delete = Delete round
op-score-add = Add domain
op-score-edit = Edit domain
op-score-move = Move domain
op-score-delete = Delete domain
op-agreement-add = Add agreement
op-agreement-edit = Edit agreement
op-agreement-move = Move agreement
op-agreement-delete = Delete agreement
op-safety_plan-add = Add safety plan
op-safety_plan-edit = Edit safety plan
op-safety_plan-move = Move safety plan
op-safety_plan-delete = Delete safety plan
op-threat-add = Add threat
op-threat-edit = Edit threat
op-threat-move = Move threat
op-threat-delete = Delete threat
op-trip-add = Add journey
op-trip-edit = Edit journey
op-trip-move = Move journey
op-trip-delete = Delete journey
op-incident-add = Add incident note
op-incident-edit = Edit incident note
op-incident-move = Move incident note
op-incident-delete = Delete incident note
op-consent-add = Add consent
op-consent-edit = Edit consent
op-consent-move = Move consent
op-consent-delete = Delete consent
op-consent_use-add = Add use of a consent
op-consent_use-edit = Edit use of a consent
op-consent_use-move = Move use of a consent
op-consent_use-delete = Delete use of a consent
op-participant-add = Add participant
op-participant-edit = Edit participant
op-participant-move = Move participant
op-participant-delete = Delete participant
op-budget_line-add = Add budget line
op-budget_line-edit = Edit budget line
op-budget_line-move = Move budget line
op-budget_line-delete = Delete budget line
op-indicator-add = Add indicator
op-indicator-edit = Edit indicator
op-indicator-move = Move indicator
op-indicator-delete = Delete indicator
op-risk-add = Add risk
op-risk-edit = Edit risk
op-risk-move = Move risk
op-risk-delete = Delete risk
op-retention-add = Add date of records
op-retention-edit = Edit date of records
op-retention-move = Move date of records
op-retention-delete = Delete date of records

## Documents
document-steps = The eleven steps
document-steps-about = Every step with its checklist, and how far it is.
document-steps-later = Can be printed at any time.
document-steps-file = steps
document-benefits = Benefits and risks
document-benefits-about = What to talk about before you agree, on one page for both sides.
document-benefits-later = Can be printed at any time.
document-benefits-file = benefits-and-risks
document-readiness = Readiness
document-readiness-about = Which help is right, the mentor’s readiness, and the decision to go on.
document-readiness-later = Can be printed once the readiness is begun.
document-readiness-file = readiness
document-expectations = Expectations
document-expectations-about = What each side offers and wants, and how both will be together.
document-expectations-later = Can be printed once expectations are written down.
document-expectations-file = expectations
document-agreement = Mentoring agreement
document-agreement-about = What both sides agree on, with a place to sign.
document-agreement-later = Can be printed once the agreement is drafted.
document-agreement-file = agreement
document-self-assessment = Self-assessment
document-self-assessment-about = Levels by domain with reasons, priorities, and what changed between rounds.
document-self-assessment-later = Can be printed once a round is begun.
document-self-assessment-file = self-assessment
document-profile = Organisation profile
document-profile-about = What an organisation does, offers and wants, and on what conditions.
document-profile-later = Can be printed at any time.
document-profile-file = profile
document-changes = What changed in the plan
document-changes-about = Every change since the last frozen version, in sentences.
document-changes-later = Can be printed once a version is frozen.
document-changes-file = plan-changes
document-safety-plan = Safety and security plan
document-safety-plan-about = Threats and what both sides do about them. Open the sealed store first.
document-safety-plan-later = Can be printed once the safety plan is begun.
document-safety-plan-file = precautions
document-journey = Journeys and logistics
document-journey-about = The way, what is carried, what still has to be arranged. Open the sealed store first.
document-journey-later = Can be printed once a journey is planned.
document-journey-file = journey
document-incident = Incident notes
document-incident-about = What happened, without names, and what was learnt. Open the sealed store first.
document-incident-later = Can be printed once an incident is noted.
document-incident-file = notes
document-consents = Consents
document-consents-about = Who allowed what, for which use, until when, and where it was used.
document-consents-later = Can be printed once a consent is recorded.
document-consents-file = consents
document-handover = Hand-over page
document-handover-about = One page from which somebody new can go on.
document-handover-later = Can be printed at any time.
document-handover-file = hand-over
document-deletion-note = Deletion note
document-deletion-note-about = What was deleted and returned at the close, and what traces may remain.
document-deletion-note-later = Can be printed once the mentorship is closed.
document-deletion-note-file = deletion-note
document-deleted = Deleted
document-round-first = First round
document-round-last = Last round
sign-consent = Who gives the consent
handover-done = Done so far
handover-version = Version of the plan
handover-open = Still open
handover-who = Who to ask, by role
handover-where = Where things are
handover-sealed =
    In the sealed store, under its own passphrase: { $threats ->
        [one] { $threats } threat
       *[other] { $threats } threats
    }, { $trips ->
        [one] { $trips } journey
       *[other] { $trips } journeys
    }, { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }.
handover-records = All other records are in this workspace; printed copies are with the coordinators.
