# Documents of sessions, indicators, reviews and reports.
document-agenda-later = Can be filled once a session is planned.
document-session-log-later = Can be filled once a session was held.
document-actions-later = Can be filled once an action was agreed.
document-indicators = Indicator sheet
document-indicators-about = Baseline, target, values and charts of each indicator.
document-indicators-later = Can be filled once the plan has indicators.
document-indicators-file = indicators
document-feedback = Feedback form
document-feedback-about = For everybody who took part; no names.
document-feedback-file = feedback-form
document-visit-report = Visit report
document-visit-report-about = What was seen, learned and agreed; due ten days after.
document-visit-report-later = Can be made once a session was logged.
document-visit-report-file = visit-report
document-progress-report = Progress report
document-progress-report-about = For a partner or a funder: figures, indicators, a story, money.
document-progress-report-later = Can be made once a session was logged.
document-progress-report-file = progress-report
document-midterm-review = Mid-term review
document-midterm-review-about = Then and now side by side; keep, change or stop.
document-midterm-review-later = Can be made once a session was logged.
document-midterm-review-file = mid-term-review
document-final-evaluation = Final evaluation
document-final-evaluation-about = What changed, for whom, at what cost, and whether it lasts.
document-final-evaluation-later = Can be made once a session was logged.
document-final-evaluation-file = final-evaluation
document-portfolio = Portfolio summary
document-portfolio-about = All mentorships together, for a funder; small numbers are left out.
document-portfolio-later = Can be made once there is a mentorship.
document-portfolio-file = portfolio
actions-open = Open
actions-closed = Done or dropped
actions-none = None.
actions-count =
    { $count ->
        [one] One action.
       *[other] { $count } actions.
    }
actions-late =
    { $days ->
        [one] one day over
       *[other] { $days } days over
    }
indicators-none = No indicators yet.
indicators-overview = Start and now, in percent
indicator-latest = Now
indicator-when = When
indicator-behind = From
indicator-no-value = no value yet
indicator-with-unit = { $name } ({ $unit })
indicator-period = Period { $number }
indicator-told = { $name }: from { $before } to { $after }.
feedback-promise = No name. Answers are shown only together with those of others.
feedback-low = not at all
feedback-high = very much
feedback-else = Is there something you would rather tell somebody else? Ask for the complaints contact that both organisations agreed on.
report-period = Period
report-no-sessions = No session was held in this period.
report-priorities-bold = The domains that were chosen as priorities are set in bold.
report-domains = Levels at the start and now, as the mentee sees itself
fact-what = What
fact-figure = Figure
fact-behind = From
money-budget = Budget
money-spent = Spent
money-share = Of the budget
money-until-now = Since the start, each currency by itself.
report-safety-signed = Safety plan signed by
report-safety-unsigned = nobody yet
report-safety-incidents = Incidents noted
report-safety-concerns = Concerns still open
review-leads-today = With today’s answers the approach finder points to: { $leads }. Chosen was: { $chosen }.
portfolio-lead = All mentorships of this workspace together
portfolio-until = As of
portfolio-figures = Figures about fewer than five organisations
portfolio-too-few = Fewer than five organisations take part. Their figures are not shown, so that none of them can be recognised.
portfolio-by-topic = By topic
portfolio-by-approach = By approach
portfolio-each = Each mentorship
portfolio-suppressed = Groups of fewer than five organisations are put together without figures.
portfolio-no-ranking = Mentorships differ in aim and setting. This summary compares none of them with another.
portfolio-mentorships = Mentorships
portfolio-organisations = Organisations
portfolio-held = Sessions held
portfolio-hours = Hours of contact
portfolio-in_time = Actions in time
portfolio-late = Actions late
portfolio-gains = Levels gained
portfolio-gains-are =
    { $count ->
        [one] { $middle } (one mentorship)
       *[other] { $middle } in the middle, from { $least } to { $most } ({ $count } mentorships)
    }
portfolio-stories = Stories that may be told
portfolio-incidents = Incidents noted
portfolio-spent = Money spent
portfolio-fewer = Fewer than five organisations
portfolio-not-chosen = Not chosen yet
portfolio-hidden = not shown
portfolio-pair = Mentor and mentee
portfolio-more = And { $count } more, on screen.
