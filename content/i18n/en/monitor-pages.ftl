# Screens on which mentorships are followed: sessions, actions, indicators, reviews, feedback, stories, reports, portfolio.
nav-portfolio = Portfolio
parts-label = Following this mentorship
parts-sessions = Sessions
parts-actions = Actions
parts-indicators = Indicators
parts-reviews = Reviews
parts-feedback = Feedback
parts-stories = Stories and lessons
parts-reports = Reports
pages-label = Pages of this list
pages-newer = Previous
pages-older = Next
pages-place = { $from } to { $to } of { $total }
sessions-lead = Every meeting, call or exchange of messages. Open actions come onto the next agenda by themselves.
session-plan = Plan a session
session-log = Log a session
session-no-date = No date yet
session-no-topic = No topic yet
session-minutes = { $minutes } min
session-on = Session of { $date }
session-log-lead = What happened, in a minute and a half. No names, no facts about clients.
session-agenda-lead = What you want to find out, and how. It prints for the meeting.
session-held = It was held: log it
session-unconfirmed = Not confirmed yet
session-unconfirmed-about = What you see was proposed from the last session. Check it, then confirm: until then nothing here counts.
session-confirm = It was held
session-report = Visit report
session-carried = Still open from earlier meetings
session-carried-count = Actions still open from earlier meetings: { $count }
session-agreed = Actions agreed in this session
session-blocks = Put in the usual blocks of time
session-remove = Remove this session
session-removed = Session removed.
sessions-empty = No session yet
sessions-empty-about = A log takes a minute and a half and feeds indicators and reports.
concerns-open =
    { $count ->
        [one] One concern is open
       *[other] { $count } concerns are open
    }
concerns-open-about = A concern stays here until somebody wrote what was done about it.
concern-open-safety = Safety concern
concern-open-wellbeing = Wellbeing concern
concern-open-relation = Concern about the relation
concern-route-safety = Talk to the safety contacts of both sides today. If something happened, note it in the sealed store.
concern-route-wellbeing = If the person may harm themselves or is hurt, open “Act now” in the library first. Otherwise ask how the person is, share the load, and look at after-care in the safety plan.
concern-route-relation = Talk about it together soon, at the latest in the next review. Each side may use the complaints contact.
concern-way-safety = To the safety plan
concern-way-wellbeing = To after-care in the safety plan
concern-way-relation = To the reviews
actions-lead = What was agreed, who does it, by when. Overdue is a question, not a reproach.
actions-which = Show
actions-which-open = Open
actions-which-overdue = Past their day
actions-which-closed = Done or dropped
actions-which-all = All
actions-empty-open = Nothing is open
actions-empty-overdue = Nothing is past its day
actions-empty-closed = Nothing is done yet
actions-empty-about = Actions come from sessions and reviews; you can also add one here.
action-new = New action
action-due-hint = 14 Feb 2027
action-keep = Add
action-unnamed = Unnamed action
action-to-session = To the session in which it was agreed
action-to-review = To the review in which it was agreed
action-remove = Remove
action-removed = Action removed.
indicators-lead = A few numbers that both sides look at. Those that the records can answer are never typed.
indicators-no-plan = Indicators belong to the plan
indicators-no-plan-about = Draft the plan first; then choose at most eight.
indicators-unfed =
    { $count ->
        [one] One indicator has no recent value
       *[other] { $count } indicators have no recent value
    }
indicator-add = Add from the library
indicator-add-choose = Choose an indicator
indicator-computed = from the records
indicator-own = Add one of your own in the plan
indicator-facts = Unit: { $unit } · start: { $baseline } · target: { $target }
indicator-computed-about = comes from the records, { $source }
indicator-typed-about = source: { $source }
indicator-table = The figures as a table
indicator-type = Type in values
reviews-lead = Look back together, then decide: keep, change or stop.
reviews-held = Reviews
review-known = What is known today
review-fit-title = Does the approach still fit?
review-fit-still = { $chosen } still leads with the answers as they are today.
review-fit-other = Chosen was { $chosen }. With the answers as they are today, the approach finder points to { $leads }.
review-fit-stopped = A safety rule stops this mentorship today.
review-fit-way = Look at the answers again
review-money = Money, { $currency }
review-money-is = { $spent } spent of { $budget }
review-unfed = Indicators nobody feeds
review-agreed = Actions agreed in this review
form-add-review = Add a review
form-add-story = Add a story
form-add-lesson = Add a lesson
feedback-lead = On paper, without names. Closed until the mentee opens it.
feedback-print = Print the form
feedback-open = Open the feedback
feedback-open-title = Open the feedback?
feedback-open-about = Only the mentee organisation opens it. From then on the answers are shown, together and without names.
feedback-count =
    { $count ->
        [0] No form is typed in yet.
        [one] One form is typed in.
       *[other] { $count } forms are typed in.
    }
feedback-closed = The answers are closed: nobody sees them here until the mentee opens them.
feedback-opened = Opened on { $date }.
feedback-waiting =
    { $count ->
        [one] One form waits. It is shown together with others once { $batch } wait, so that nobody can tell who wrote what.
       *[other] { $count } forms wait. They are shown together once { $batch } wait, so that nobody can tell who wrote what.
    }
feedback-answers = What people said
feedback-question = Question
feedback-type = Type in a form
feedback-keep = Keep and clear
feedback-kept = Kept. It is seen here only together with others, after the mentee opened the feedback.
stories-lead = What changed, told by those to whom it happened, with their consent.
stories-title = Stories of change
stories-consents = To the consents
story-consent-none = no consent named
story-consent-valid = may be told
story-consent-expired = consent has ended
story-consent-withdrawn = consent was taken back
lessons-title = Lessons
lessons-search = Lessons of all mentorships
lessons-all = Lessons
lessons-lead = What was learned anywhere, for whoever can use it.
lessons-words = Words to look for
lessons-found =
    { $count ->
        [0] Nothing found.
        [one] One found.
       *[other] { $count } found.
    }
lessons-kind-lesson = Lesson
lessons-kind-story = Story
lessons-kind-encounter = Session
reports-lead = Drafted from the records; you add what the records cannot say.
reports-empty = No report yet
reports-empty-about = Choose a kind; its sections are filled from sessions, actions, indicators and reviews.
report-begin = Begin the report
report-span = { $from } – { $until }
report-lead = Your words go to whomever you make the report for. Before it leaves, you see what is left out for them.
report-see = See what leaves
report-figures = Figures of this period, and where they come from
report-remove = Remove this report
report-removed = Report removed.
section-up = Move up: { $name }
section-down = Move down: { $name }
section-add = Add a section
section-add-choose = Choose a section
outline-choose = Outline
outline-usual = The usual one
outline-forget = Delete this outline
outline-name = Keep this order and choice as an outline
outline-name-hint = Such as a funder’s format. It can be used for every mentorship.
outline-save = Keep outline
outline-kept = Outline kept.
due-action = Action
due-session = Session
due-session_to_log = Session to log
due-review = Review
due-review-midterm = mid-term
due-review-close_out = close-out
due-step = Step
due-activity = Activity
due-mentorship = Mentorship
due-mentorship-begins = begins
due-mentorship-ends = ends
due-late-title = Past its day
due-late-about = What stands in the way? Change the day, ask for help, or drop it together.
due-week-title = Due this week
due-ahead-title = Next sessions and reviews
due-more = And { $count } more.
due-unfed-title = Indicators without a recent value
due-unfed-count =
    { $count ->
        [one] one indicator
       *[other] { $count } indicators
    }
due-unsafe-title = A visit is ahead and the safety plan is not signed
due-unsafe-count =
    { $count ->
        [one] one visit
       *[other] { $count } visits
    }
calendar-open = Calendar
calendar-title = Calendar
calendar-lead = All dates of all mentorships, read from where they are written.
calendar-before = Earlier
calendar-after = Later
calendar-count =
    { $count ->
        [one] one
       *[other] { $count }
    }
calendar-empty = Nothing is dated in this month.
calendar-file-title = For another calendar
calendar-file-about = An .ics file in neutral words: that there is a meeting or a task, never what about.
calendar-codes = With code names of organisations
calendar-save = Save the file
portfolio-page-lead = All mentorships side by side. Nobody is ranked.
portfolio-print = Summary for a funder
portfolio-all = All
portfolio-region = Region of the mentee
portfolio-since = What happened
portfolio-since-0 = Since the start
portfolio-since-3 = In three months
portfolio-since-6 = In six months
portfolio-since-12 = In a year
portfolio-last = Last session
portfolio-empty = No mentorship fits
portfolio-empty-about = Change the filters, or start a mentorship.
work-agenda = Agenda of a session
work-agenda-do = Plan a session
work-session_log = Session log
work-session_log-do = Log a session
work-indicators = Indicator sheet
work-indicators-do = Look at the indicators
work-review = Mid-term review
work-review-do = Hold the review
