# Words of the recommender: how sure it is, what would change it, the sequence, prices, two sides, local knowledge.

## How firm the ranking is
# $of: one of the two phrases below.
chance-weightings = trial calculations
chance-answers = trial calculations, with open answers tried too
chance-always = Leads in all { $of }.
chance-nearly = Leads in nearly all { $of }.
chance-tenths = Leads in { $tenths } of 10 { $of }.
chance-rarely = Leads in fewer than 1 of 20 { $of }.
chance-never = Leads in none of the { $of }.
chance-method = Found with { $draws } trial calculations. In each, every weight lies anywhere between half and one and a half times its value, every score may move a step, every answer may move a step, and every open answer lies anywhere on its scale. Open questions about safety count as their worst answer.
doubt-place = Place { $best }; score between { $low } and { $high }.
doubt-place-or-out = Place { $best }, or ruled out; score between { $low } and { $high }.
doubt-places = Between place { $best } and place { $worst }; score between { $low } and { $high }.
doubt-places-or-out = Between place { $best } and place { $worst }, or ruled out; score between { $low } and { $high }.
standing-none = Nothing leads.
standing-answer-first = Answer first: { $questions } Until then what could put people in danger is held back: { $approaches }.
standing-unsure = Only { $share } of what counts is answered. That is too little to recommend; what follows is only where it stands so far.
standing-lead = { $first } leads.
standing-ahead = Named first: { $first }. Nearly the same score: { $others }.
standing-tie = Too close to call: { $first }, { $others }.
standing-exposure = The one that exposes people least is named first, because a visit or a journey is dangerous or not known to be safe.
standing-shaky = The lead is not firm. { $chance }
standing-poor = Nothing fits well. { $first } comes nearest.
standing-poor-against = What stands in its way: { $reasons }
standing-poor-change = What would have to change: { $change }
standing-poor-far = No single other answer would make an approach fit well.
standing-poor-none = Every approach is ruled out by the answers or by the means.

## What would change the lead
# $changes: one or two of the phrases below, joined.
flip-lead = With { $changes }, { $approach } would lead.
flip-stop = With { $changes }, nothing could lead any more.
flip-and = {" and "}
flip-level = { $to } instead of { $from }
flip-gate-on = “{ $gate }” ticked
flip-gate-off = “{ $gate }” no longer ticked
keeps-leads = { $approach } leads.
keeps-none = Nothing leads now, so nothing stands in the way but the open answers.
keeps-behind = { $approach } scores { $by } less than { $lead }.
keeps-close = { $approach } and { $lead } are too close to call; { $lead } is named first.
keeps-out = Not possible now: { $approach }.
keeps-held = Held back: { $approach }.
keeps-difference = { $own } { $lead }: { $leads } ({ $have })
keeps-far = No single other answer, and no pair of them, would put it first.
ruled-open = Answer this first: { $question } As long as it is open, this approach could put people in danger.
ruled-means = Not with the money, time and people there are: it takes { $need }.
ruled-rounds = It reaches too few at a time. It is possible for { $reach }.
takes-smaller = With these means only a smaller form is possible: { $form }.
takes-rounds = One round reaches { $organisations ->
    [one] one organisation
   *[other] { $organisations } organisations
}: plan at least { $rounds } rounds, one after the other.
takes-mentor-days = { $days ->
    [one] one day
   *[other] { $days } days
} a month of the mentor’s time
takes-journeys = { $trips ->
    [one] one journey
   *[other] { $trips } journeys
} of { $travellers ->
    [one] one person
   *[other] { $travellers } people
}, with { $days ->
    [one] one day
   *[other] { $days } days
} on site

## The sequence
path-week = Week { $first }
path-weeks = Weeks { $first }–{ $last }
path-passed-over = Usual here, but not possible now: { $approaches }.
only-if-online = Only if everything happens online.
only-if-in_person = Only if cases are discussed face to face, and never in calls or messages.
only-if-elsewhere = Only if it happens elsewhere than at the mentee’s place.
path-no-apply = Nothing usual can help the mentee to use at home what was learnt. Not possible: { $approaches }.
path-no-apply-instead = Without that step the gain fades. Plan this instead: { $approach }.
path-no-apply-nothing = Without that step the gain fades. Do not set a date yet: first find one person who can support the team at home.
path-no-companion = { $phase }: no companion is possible. Not possible: { $approaches }.
path-too-short = The whole sequence needs { $needed } weeks; you have { $available }.
path-dropped = Left out for lack of time: { $phases }.
path-horizon-unknown = How long you can work together is not answered; usual lengths are shown.

## Own changes to the catalogue
amended-counted = Own change: { $what } ({ $author }: { $reason })
amended-weight = Weight of “{ $factor }”: { $weight } instead of { $before }
amended-cell = “{ $factor }” for { $approach }: { $scores } instead of { $before }
amended-rule = “{ $rule }” rules out: { $approaches }
amended-approach = Approach of our own, like “{ $like }”: { $name }. { $about }
amended-rule-off = “{ $rule }” rules nothing out

## What moved since a decision
moved-nothing = Nothing moved: the same answers, the same knowledge, the same result.
moved-answer = { $question }: “{ $now }”; on the day of the decision “{ $then }”.
moved-gate-on = New: { $gate }.
moved-gate-off = No longer so: { $gate }.
moved-catalogue = The catalogue is now { $now }; it was { $then }.
moved-amendments = Your own changes to the catalogue are not the same as then.
moved-stop = A safety rule now stops this mentorship.
moved-leads = Now ahead: { $now }. On { $on }: { $then }.
moved-no-lead = nothing
moved-chosen-out = { $approach }, which you chose, is now ruled out.

## Prices
price-fare = Journey there and back
price-visa = Visa
price-insurance = Insurance
price-room = Room for a night
price-per_diem = Daily allowance
price-local_transport = Local transport for a journey
price-host_day = Day of the host’s staff
price-interpreter_day = Day of interpretation
price-honorarium = Thanks to a community host
price-course_place = Place in a course
price-mentor_day = Day of a mentor
price-mentor_hour = Hour of a mentor
price-supervisor_hour = Hour of a supervisor
price-cover_day = Day of cover at home
price-venue_day = Day of a venue
price-materials = Material for one learner
price-trainer_day = Day of a trainer
price-coordinator_day = Day of a coordinator
price-facilitator_day = Day of a facilitator
price-facilitator_session = Facilitator for an online session
price-speaker = Speaker for an online session
price-data_bundle = Data for one person
price-meeting = Yearly meeting as a whole
price-airtime = Airtime for a month or a check-in
price-writing_day = Day of writing or translation
price-copy = Printed or recorded copy
price-mentee_day = Day of the mentee’s own staff
price-wellbeing = Wellbeing and safety, for the whole mentoring

quantity-journeys = Journeys
quantity-travellers = Travellers
quantity-nights = Nights
quantity-host_days = Days of host staff
quantity-interpreter_days = Days of interpretation
quantity-honoraria = Community hosts
quantity-mentor_days = Days of mentors
quantity-supervisor_hours = Hours of supervision
quantity-cover_days = Days of cover
quantity-course_days = Course days
quantity-venue_days = Venue days
quantity-learners = Learners
quantity-trainer_days = Days of trainers
quantity-sessions = Sessions
quantity-session_hours = Hours a session
quantity-coordinator_days = Days of coordinators
quantity-facilitator_days = Days of facilitators
quantity-months = Months
quantity-members = Members
quantity-people = People
quantity-meetings = Meetings
quantity-rota_hours = Rota hours a month
quantity-writing_days = Days of writing
quantity-copies = Copies
quantity-check_ins = Check-ins
quantity-mentee_days = Days of mentee staff

# $shown: the number as it is written.
quantity-journeys-counted = { $number ->
    [one] { $shown } journey
   *[other] { $shown } journeys
}
quantity-travellers-counted = { $number ->
    [one] { $shown } traveller
   *[other] { $shown } travellers
}
quantity-nights-counted = { $number ->
    [one] { $shown } night
   *[other] { $shown } nights
}
quantity-host_days-counted = { $number ->
    [one] { $shown } day of host staff
   *[other] { $shown } days of host staff
}
quantity-interpreter_days-counted = { $number ->
    [one] { $shown } day of interpretation
   *[other] { $shown } days of interpretation
}
quantity-honoraria-counted = { $number ->
    [one] { $shown } community host
   *[other] { $shown } community hosts
}
quantity-mentor_days-counted = { $number ->
    [one] { $shown } day of mentors
   *[other] { $shown } days of mentors
}
quantity-supervisor_hours-counted = { $number ->
    [one] { $shown } hour of supervision
   *[other] { $shown } hours of supervision
}
quantity-cover_days-counted = { $number ->
    [one] { $shown } day of cover
   *[other] { $shown } days of cover
}
quantity-course_days-counted = { $number ->
    [one] { $shown } course day
   *[other] { $shown } course days
}
quantity-venue_days-counted = { $number ->
    [one] { $shown } venue day
   *[other] { $shown } venue days
}
quantity-learners-counted = { $number ->
    [one] { $shown } learner
   *[other] { $shown } learners
}
quantity-trainer_days-counted = { $number ->
    [one] { $shown } day of trainers
   *[other] { $shown } days of trainers
}
quantity-sessions-counted = { $number ->
    [one] { $shown } session
   *[other] { $shown } sessions
}
quantity-session_hours-counted = { $number ->
    [one] { $shown } hour a session
   *[other] { $shown } hours a session
}
quantity-coordinator_days-counted = { $number ->
    [one] { $shown } day of coordinators
   *[other] { $shown } days of coordinators
}
quantity-facilitator_days-counted = { $number ->
    [one] { $shown } day of facilitators
   *[other] { $shown } days of facilitators
}
quantity-months-counted = { $number ->
    [one] { $shown } month
   *[other] { $shown } months
}
quantity-members-counted = { $number ->
    [one] { $shown } member
   *[other] { $shown } members
}
quantity-people-counted = { $number ->
    [one] { $shown } person
   *[other] { $shown } people
}
quantity-meetings-counted = { $number ->
    [one] { $shown } meeting
   *[other] { $shown } meetings
}
quantity-rota_hours-counted = { $number ->
    [one] { $shown } rota hour a month
   *[other] { $shown } rota hours a month
}
quantity-writing_days-counted = { $number ->
    [one] { $shown } day of writing
   *[other] { $shown } days of writing
}
quantity-copies-counted = { $number ->
    [one] { $shown } copy
   *[other] { $shown } copies
}
quantity-check_ins-counted = { $number ->
    [one] { $shown } check-in
   *[other] { $shown } check-ins
}
quantity-mentee_days-counted = { $number ->
    [one] { $shown } day of mentee staff
   *[other] { $shown } days of mentee staff
}

estimate-reserve = Safety reserve on journeys
estimate-no-price = no price yet
estimate-and = {" + "}
estimate-sum = Together: { $sums }.
estimate-total = In one currency: { $total } ({ $rates }).
estimate-no-rate = Nothing is added up in { $wished }: there is no rate for { $missing }.
estimate-unpriced = Not counted yet, because the price is missing: { $items }.
estimate-enough = The journeys need { $needed }. The answer about money covers that.
estimate-short = The journeys need { $needed }; the answer is { $answered }.
estimate-money-open = The journeys need { $needed }; the question about money is not answered.
estimate-left = Left of the money there is: { $money }.
estimate-over = More than the money there is: { $money } are missing.
estimate-rate = 1 { $from } = { $rate } { $to } on { $on }

## Errors and fields
error-unreadable = { $file } was not read. Row { $row }, field “{ $field }”: expected { $expected }.
problem-weight = { $field }: a number from 0.01 to 10 with at most two decimals.
problem-scores = { $field }: one score for each answer, −2 to 2 or X.
problem-veto = { $field }: an X that guards people cannot be taken away.
problem-rule = { $field }: this rule guards people. It may rule out more, never less.
problem-stands = { $field }: rules that stop or block stand as they are.
problem-places = { $field }: at most three approaches of your own, each like one of the fourteen.
problem-own-name = { $field }: a name of 1 to 80 characters.
problem-own-about = { $field }: a description of 1 to 500 characters.
problem-own-approach = { $field }: choose an approach that is on the list.
problem-amount = { $field }: write an amount such as 1250.50.
problem-currency = { $field }: write the currency in letters, such as KES.
problem-same-currency = { $field }: the two currencies must differ.
problem-rate = { $field }: write a number such as 129.25.
problem-quantity = { $field }: write a number from 0 upwards, such as 2 or 1.5.
problem-reserve = { $field }: a whole number from 10 to 20.
problem-sum-too-large = { $field }: these amounts are too large to add up.
kind-sheet = copy
kind-amendment = own change
kind-price = price
kind-exchange_rate = rate of exchange
kind-estimate = estimate
kind-assessment = answers
field-author = Who changes it (role or code)
field-weight = Weight
field-scores = Scores
field-like = It is most like
field-approach_about = What it is, in a sentence or two
field-rules_out = Rules out
field-copy_name = Name of the copy
field-amount = Amount
field-from_currency = From
field-to_currency = To
field-rate = Rate
field-stated_on = On
field-reserve_percent = Safety reserve in percent
field-total_in = Add everything up in
field-budget = Money there is
field-answers = The answers
field-result = What the recommender found

op-sheet-edit = Change answers of one side or copy
op-sheet-agree = Take over what both sides agree on
op-copy-add = Make a copy
op-copy-rename = Rename a copy
op-copy-delete = Delete a copy
op-amendment-put = Change the catalogue
op-amendment-remove = Take back a change to the catalogue
op-amendment-reset = Back to the published catalogue
op-amendment-read = Read changes to the catalogue
op-price-edit = Change a price
op-rate-edit = Change a rate
op-estimate-edit = Change an estimate

## The decision on paper
decision-sure = How sure this is, and what would change it
decision-chance = { $approach }: { $chance }
decision-no-flip = No single other answer would put another approach first.
decision-leads-in = Leads in
knowledge-file = own-knowledge

## Pages of the finder
finder-pages = Pages of the approach finder
finder-page-questions = Questions
finder-page-result = Result
finder-page-sides = Two sides
finder-page-whatif = What if
finder-page-price = Price
finder-chances = How often each approach leads
finder-adds = Adds
finder-assumed = not answered: worst case
finder-contributions = What each answer adds: { $approach }
finder-show-adds = What each answer adds
finder-show-keeps = What keeps it from leading?
finder-nearest = Nearest change:
sheet-whose = Answers of
sheet-agreed = Agreed answers
sheet-mentor = Mentor
sheet-mentee = Mentee

result-sure = How sure is this?
result-place = Usual place
result-flips = What would change it?
result-no-flips = No single other answer, and no pair of them, puts another approach first.
result-rests = What it rests on most
result-rests-about = How far the lead is ahead of the next approach when one answer alone moves a step. Below 0 another approach is ahead.
result-rests-low = At the least
result-rests-high = At the most
result-all = Show all { $count }
result-fewer = Show fewer
result-order = In what order: { $approach }
result-keeps = What keeps this one from leading?
path-start = Start
moved-title = You chose { $approach } on { $date }
moved-scores = Scores and places then and now
moved-then = Then
moved-now = Now
moved-place = Place { $rank }, { $score }

sides-about = Each side answers by itself, on this computer or on paper. Then look at the differences together, and settle on one set of answers. Both views are kept.
sides-no-lead = nothing yet
sides-open-mentor = Open the mentor’s answers
sides-open-mentee = Open the mentee’s answers
sides-open-agreed = Open the agreed answers
sides-count = { $differ ->
    [0] Both sides gave the same answers where both answered ({ $same }).
    [one] { $differ } answer differs, { $same } are the same.
   *[other] { $differ } answers differ, { $same } are the same.
}
sides-agree = Take over what both answered alike
sides-gates = Only one side ticked
sides-only-mentor = the mentor
sides-only-mentee = the mentee
sides-differ = different
sides-same = the same
sides-open = open
sides-matters = different, and it changes the lead
sides-take = Agree on this

whatif-about = Make a copy of the answers and change something in it. The answers you copied stay as they are.
whatif-name = What do you want to try?
whatif-name-hint = For example: with a second trip.
whatif-from = Copy of
whatif-add = Make a copy
whatif-open = Answers
whatif-deleted = Copy deleted
whatif-compare = Side by side
whatif-left = Left
whatif-right = Right
whatif-differences = { $count ->
    [0] All answers are the same.
    [one] { $count } answer differs:
   *[other] { $count } answers differ:
}
answer-no = No

cost-about = An estimate from your own prices. Currencies are never added up without a rate and its date.
cost-list = Open the price list
cost-lines = What it would cost
cost-what = What
cost-how = How it is worked out
cost-quantities = How many
cost-quantities-hint = Usual figures stand here; change what you know better. Empty a field to go back to the usual one.
cost-reserve-hint = { $least } to { $most }
cost-total-hint = A currency, such as KES, or empty.
cost-budget-hint = For example 250000 KES.

prices-title = Price list
prices-about = Your own prices, for every estimate.
prices-lead = Type the prices you know, each in its own currency. They serve every estimate in this workspace.
prices-items = Prices
prices-rates = Rates of exchange
prices-rates-about = Without a rate and its date, amounts in different currencies stay apart.
prices-rate-add = Keep this rate

knowledge-title = Own knowledge
knowledge-about = Change a weight, a score or a rule, or add an approach of your own, and say why.
knowledge-lead = The published catalogue is { $version }. What you know better lies beside it and can be taken back at any time.
knowledge-changes = Your changes
knowledge-none = No changes: the published catalogue counts.
knowledge-remove = Take back
knowledge-read = Read changes from a file…
knowledge-write = Write changes to a file…
knowledge-was-read = { $count ->
    [one] { $count } change read
   *[other] { $count } changes read
}
knowledge-reset = Back to the published catalogue
knowledge-reset-title = Back to the published catalogue?
knowledge-reset-about = All your changes are taken back; only an approach of your own that a decision chose stays. “Undo” brings them back again.
knowledge-was-reset = The published catalogue counts again
amend-title = Change something
amend-about = Rules and scores that guard people can be made stricter, never looser.
amend-part = What do you want to change?
amend-weight = How much a question counts
amend-cell = What a question says of an approach
amend-rule = What a rule rules out
amend-approach = An approach of our own
amend-approach-hint = It begins as a copy: the same scores, rules, length and costs. Then change its scores below, one question at a time. Rules that guard people go with it.
amend-approach-full = Three approaches of your own are the most there can be. Take one back to add another.
amend-weight-hint = It counts { $weight } now; 0.01 to 10.
amend-scores = 2 strongly for … −2 strongly against; X rules it out
amend-keep = Keep this change

## Documents of the recommender
document-questionnaire = Questions for choosing an approach
document-questionnaire-about = To be answered on paper by one side or both, in the order of the screen.
document-questionnaire-file = questions
questionnaire-hint = Tick one answer to each question. “Don’t know” is an answer too.
questionnaire-side = Who answers: mentor, mentee or both
questionnaire-tick = Tick one
questionnaire-notes = Anything to remember
document-comparison = Approaches side by side
document-comparison-about = Up to three approaches on one page: what they are, what speaks for and against them.
document-comparison-later = Can be printed once questions are answered.
document-comparison-file = approaches-side-by-side
comparison-fit = { $fit }; leads in { $share }
comparison-what = What it is
comparison-travels = Who travels
comparison-duration = How long
comparison-risks = Risks
comparison-needs = What would put it first
comparison-leads = It leads.
comparison-two = Only two other answers together.
comparison-cost = Price
estimate-more = { $count ->
    [one] , and one price is missing
   *[other] , and { $count } prices are missing
}
document-scenarios = What if: two sets of answers
document-scenarios-about = Two sets of answers on one page: where they differ, and what leads under each.
document-scenarios-later = Can be printed once both sets are answered; choose them under “What if”.
document-scenarios-file = what-if
scenarios-leads = { $approaches }
scenarios-differences = Where the answers differ
scenarios-beyond = Different too: { $questions }.
scenarios-same = All answers are the same.
document-thinking = How this recommender thinks
document-thinking-about = Every question, weight, score, rule and source, with your own changes.
document-thinking-later = Can always be printed.
document-thinking-file = how-the-recommender-thinks
thinking-version = Catalogue { $version }
thinking-method = The method
thinking-score = Score
thinking-score-about = Each answer says of each approach from −2 (strongly against) to +2 (strongly for) how well it suits. Each is multiplied by the weight of its question; the sum is divided by the largest sum possible for all questions. So every score lies between −1 and +1, and few answers never make a high score. An open question about safety counts as its worst answer.
thinking-rules = Rules
thinking-rules-about = An X, a hard rule or missing means rule an approach out whatever its score. Stops and safety rules stand above every score. An approach that an open question about safety could still rule out is held back: it leads nowhere, enters no sequence and cannot be chosen until the question is answered.
thinking-means = Means
thinking-means-about = What an approach takes (journeys, people, days, organisations reached in one round) stands in one table. It decides what is possible with the money, the time and the people there are, which journeys a sequence may hold, and what is priced. If the usual form is out of reach, a smaller one is proposed. More means never make an approach impossible.
thinking-bands = In words
thinking-bands-about = From 0.45 a strong fit, from 0.25 possible, from 0 weak, below 0 not advised. If the best is below 0.25, nothing fits well. Approaches within 0.05 of the best lead together. Where a visit or a journey is dangerous or not known to be safe, the one that exposes people least is named first; otherwise the one that is ahead in most weightings. They are too close to call if none leads in 7 of 10 draws.
thinking-confidence = Enough answers
thinking-confidence-about = Below 60% of the total weight answered, nothing is recommended: the questions that would help most are asked instead.
thinking-doubt = What is not known
thinking-doubt-about = “Don’t know” stands for every possible answer. The score is then shown as a span, with the best and the worst place that it could still have. About safety, what is not known is not taken to be safe.
thinking-chances = How sure
thinking-chances-about = Weights, scores and answers are judgements. The ranking is repeated 10,000 times: every weight is drawn evenly between half and one and a half times its value, every score and every answer may move a step, and every open answer is drawn evenly over its scale. Counted is how often each approach leads (after Lahdelma and Salminen, SMAA-2, 2001).
thinking-flips = What would change it
thinking-flips-about = For every question the nearest other answer is sought that puts another approach first; if there is none, the nearest pair of answers. Less safety is never proposed.
thinking-sequence = In what order
thinking-sequence-about = For systems, minds, complex topics, and leads that fade on their own, a sequence is proposed: prepare, immerse, apply at home, sustain. Companions that are not possible, that an answer about safety speaks against, or whose journeys the money does not cover are passed over. The step at home is given up last.
thinking-hard-rules = Hard rules
thinking-questions = Questions and weights
thinking-answers = Answers
thinking-source = Source
thinking-when = When
thinking-effect = What follows
thinking-why = Why
thinking-stops = Stops everything
thinking-blocks = Needs a signed safety plan before approval: { $approaches }
thinking-rules-out = Rules out: { $approaches }
thinking-nothing = Rules nothing out in this workspace
thinking-retired = No longer used: the table of means decides
thinking-forms = Forms, the usual one first
thinking-organisations = Organisations in a round
thinking-weeks = Fewest weeks
thinking-companions = Companions
thinking-companions-about = In order of preference; the first that is possible is taken.
thinking-lead = Lead
thinking-scores = Every score, with its reason
thinking-scores-about = The numbers at the head are the answers in their order. X rules the approach out. The scores are our own synthesis (OWN): argue with them, and change them where you know better.
thinking-reason = Reason
thinking-sources = Sources
decision-would-change = What would change our minds
op-comparison-edit = Choose what to lay side by side
kind-comparison = comparison
result-paper = On paper
result-beside = Up to three approaches side by side
result-on-paper = See it on paper
