# Words of the recommender: how sure it is, what would change it, the sequence, prices, two sides, local knowledge.

## How firm the ranking is
# $of: one of the two phrases below.
chance-weightings = plausible weightings
chance-answers = plausible weightings and answers
chance-always = Leads in all { $of }.
chance-nearly = Leads in nearly all { $of }.
chance-tenths = Leads in { $tenths } of 10 { $of }.
chance-rarely = Leads in fewer than 1 of 20 { $of }.
chance-never = Leads in none of the { $of }.
chance-method = Found with { $draws } draws: every weight anywhere between half and one and a half times its value, every open answer anywhere on its scale.
doubt-place = Place { $best }; score between { $low } and { $high }.
doubt-place-or-out = Place { $best }, or ruled out; score between { $low } and { $high }.
doubt-places = Between place { $best } and place { $worst }; score between { $low } and { $high }.
doubt-places-or-out = Between place { $best } and place { $worst }, or ruled out; score between { $low } and { $high }.
standing-none = Nothing leads.
standing-unsure = Only { $share } of what counts is answered. That is too little to recommend; what follows is only where it stands so far.
standing-lead = { $first } leads.
standing-tie = Too close to call: { $first }, { $others }. The one that exposes people least comes first.
standing-shaky = The lead is not firm. { $chance }

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
keeps-close = { $approach } and { $lead } are too close to call; { $lead } comes first because it exposes people less or costs less.
keeps-out = { $approach } is ruled out.
keeps-difference = { $own } { $lead }: { $leads } ({ $have })
keeps-far = No single other answer, and no pair of them, would put it first.

## The sequence
path-week = Week { $first }
path-weeks = Weeks { $first }–{ $last }
path-passed-over = Usual here, but ruled out: { $approaches }.
path-online-only = Only if everything happens online.
path-no-apply = Nothing usual can help the mentee to use at home what was learnt. Ruled out: { $approaches }.
path-no-apply-instead = Without that step the gain fades. Plan this instead: { $approach }.
path-no-apply-nothing = Without that step the gain fades. Do not set a date yet: first find one person who can support the team at home.
path-no-companion = { $phase }: no companion is possible. Ruled out: { $approaches }.
path-too-short = The whole sequence needs { $needed } weeks; you have { $available }.
path-dropped = Left out for lack of time: { $phases }.
path-horizon-unknown = How long you can work together is not answered; usual lengths are shown.

## Own changes to the catalogue
amended-counted = Own change: { $what } ({ $author }: { $reason })
amended-weight = Weight of “{ $factor }”: { $weight } instead of { $before }
amended-cell = “{ $factor }” for { $approach }: { $scores } instead of { $before }
amended-rule = “{ $rule }” rules out: { $approaches }
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

quantity-journeys = journeys
quantity-travellers = travellers
quantity-nights = nights
quantity-host_days = days of host staff
quantity-interpreter_days = days of interpretation
quantity-honoraria = community hosts
quantity-mentor_days = days of mentors
quantity-supervisor_hours = hours of supervision
quantity-cover_days = days of cover
quantity-course_days = course days
quantity-venue_days = venue days
quantity-learners = learners
quantity-trainer_days = days of trainers
quantity-sessions = sessions
quantity-session_hours = hours a session
quantity-coordinator_days = days of coordinators
quantity-facilitator_days = days of facilitators
quantity-months = months
quantity-members = members
quantity-people = people
quantity-meetings = meetings
quantity-rota_hours = rota hours a month
quantity-writing_days = days of writing
quantity-copies = copies
quantity-check_ins = check-ins
quantity-mentee_days = days of mentee staff

estimate-reserve = Safety reserve on journeys
estimate-times = { $number } { $what }
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
problem-amount = { $field }: write an amount such as 1250.50.
problem-currency = { $field }: write the currency in letters, such as KES.
problem-same-currency = { $field }: the two currencies must differ.
problem-rate = { $field }: write a number such as 129.25.
problem-quantity = { $field }: write a number from 0 upwards, such as 2 or 1.5.
problem-reserve = { $field }: a whole number from 10 to 20.
problem-too-large = { $field }: these amounts are too large to add up.
kind-sheet = copy
kind-amendment = own change
kind-price = price
kind-exchange_rate = rate of exchange
kind-estimate = estimate
kind-assessment = answers
field-author = Who changes it (role or code)
field-weight = Weight
field-scores = Scores
field-rules_out = Rules out
field-copy_name = Name of the copy
field-price = Price
field-amount = Amount
field-currency = Currency
field-from_currency = From
field-to_currency = To
field-rate = Rate
field-stated_on = On
field-quantity = How many
field-reserve_percent = Safety reserve in percent
field-total_in = Add everything up in
field-budget = Money there is
field-answers = The answers

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
finder-contributions = What each answer adds: { $approach }
finder-show-adds = What each answer adds
finder-show-keeps = What keeps it from leading?
finder-nearest = Nearest change:
sheet-whose = Answers of
sheet-agreed = Agreed answers
sheet-mentor = Mentor
sheet-mentee = Mentee

result-sure = How sure is this?
result-between = Could be
result-chance = Chance to lead
result-place = Usual place
result-flips = What would change it?
result-no-flips = No single other answer, and no pair of them, puts another approach first.
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
answer-yes = Yes
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
knowledge-about = Change a weight, a score or a rule, and say why.
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
knowledge-reset-about = All your changes are taken back. “Undo” brings them back again.
knowledge-was-reset = The published catalogue counts again
amend-title = Change something
amend-about = Rules and scores that guard people can be made stricter, never looser.
amend-part = What do you want to change?
amend-weight = How much a question counts
amend-cell = What a question says of an approach
amend-rule = What a rule rules out
amend-weight-hint = It counts { $weight } now; 0.01 to 10.
amend-scores = 2 strongly for … −2 strongly against; X rules it out
amend-keep = Keep this change
