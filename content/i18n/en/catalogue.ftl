### Words of the domain catalogue: approaches, factors, reasons, gates, rules, phases.
### This is our own synthesis from published practice; keep figures exactly as they stand.
### Full sentences end with a full stop: summaries, reasons (cell-), why, hint, aim, about.
### Labels, list items and activity lines carry no full stop.
### “Mentor” and “mentee” are organisations unless the text says otherwise.

## Approaches. name: a heading. travels, duration, cost, group, best-for, risks: short entries in a table.
## need and follow: activity lines in a plan, in the imperative. do: the main activity when this
## approach leads. companion: the activity when it accompanies another approach.

# Study tour
approach-ST-name = Study tour
approach-ST-summary = A small group from one or more mentee organisations travels to see a working practice at the mentor’s place, and sometimes at two or three places.
approach-ST-travels = Mentees
approach-ST-duration = 2–5 days on site; 6–10 weeks’ preparation; 1–3 months’ follow-up
approach-ST-cost = Group fares, visas, insurance, daily allowances, interpreter, host’s staff time, thank-you payments to community hosts
approach-ST-group = 4–12 people
approach-ST-best-for = Showing that something is possible; winning leaders’ minds; comparing options
approach-ST-risks = Sightseeing instead of learning; projects staged for visitors; a conspicuous group; people outed at a border, in a hotel or in photos; nothing happens afterwards
approach-ST-need-1 = Write down the learning questions
approach-ST-need-2 = Choose a host with a real working practice
approach-ST-need-3 = Choose travellers who have the power to act at home
approach-ST-need-4 = Name the person who will report back
approach-ST-follow-1 = Hold a debriefing on the last day
approach-ST-follow-2 = Write an action plan within 2 weeks
approach-ST-follow-3 = Arrange a mentor visit or calls at 30, 60 and 90 days
approach-ST-do = Carry out the study tour and answer the group’s learning questions
approach-ST-companion = Make a short study tour to see the practice at work

# Mentor site visit
approach-MV-name = Mentor site visit
approach-MV-summary = One or two mentors work beside the mentee’s team, at its own place and on its own tasks.
approach-MV-travels = Mentor
approach-MV-duration = Half a day to a week per visit; two to four visits over 6–12 months
approach-MV-cost = One or two fares, the mentor’s days, interpreter
approach-MV-group = The whole team of one organisation
approach-MV-best-for = Getting a system to work; emerging organisations; coaching in the real setting
approach-MV-risks = The visitor exposes the office; the mentor does the work instead of the team; the visit feels like an audit; staff are not free
approach-MV-need-1 = Obtain an invitation from the mentee’s leadership
approach-MV-need-2 = Agree the baseline with the mentee
approach-MV-need-3 = Agree the visit agenda with the mentee
approach-MV-need-4 = Free the mentee’s staff for part of each day
approach-MV-follow-1 = Write the visit report within 10 days
approach-MV-follow-2 = Keep the action tracker up to date
approach-MV-follow-3 = Hold calls until the next visit
approach-MV-do = Carry out the mentor site visit and work on the mentee’s own tasks
approach-MV-companion = Carry out a mentor visit to put the learning to use at home

# Exchange visit
approach-EV-name = Exchange visit
approach-EV-summary = Two or three organisations visit one another in turn, each hosting and each learning.
approach-EV-travels = Both sides
approach-EV-duration = 2–5 days each way, 1–4 months apart
approach-EV-cost = Two sets of travel and hosting
approach-EV-group = 3–8 people each way
approach-EV-best-for = Mutual respect; solidarity; organisations with different strengths
approach-EV-risks = Exposure is doubled; the two sides do not have the same means to host; the visits drift into courtesy visits
approach-EV-need-1 = List what each organisation can offer
approach-EV-need-2 = List what each organisation wants to learn
approach-EV-need-3 = Check that the first host can receive visitors safely
approach-EV-need-4 = Check that the second host can receive visitors safely
approach-EV-follow-1 = Write a joint report
approach-EV-follow-2 = Carry out one shared action in each organisation
approach-EV-follow-3 = Use the return visit to check what has changed
approach-EV-do = Carry out the two visits, each organisation hosting and learning in turn
approach-EV-companion = Carry out visits in both directions to learn from each other

# Attachment or shadowing
approach-AT-name = Attachment or shadowing
approach-AT-summary = One to three of the mentee’s staff live and work inside the mentor organisation for a time.
approach-AT-travels = Mentee staff
approach-AT-duration = 2–12 weeks; 3–10 days for shadowing
approach-AT-cost = Living costs, cover at home, supervision time, insurance
approach-AT-group = 1–3 people
approach-AT-best-for = Hands-on skill that is hard to put into words: outreach, clinic flow, finance desk
approach-AT-risks = The person leaves and takes the skill along; a long stay raises exposure; client facts may be heard; loneliness
approach-AT-need-1 = Agree a learning contract
approach-AT-need-2 = Name a supervisor who shares a language with the person placed
approach-AT-need-3 = Arrange cover for the person’s post at home
approach-AT-need-4 = Sign the confidentiality agreement
approach-AT-follow-1 = List the skills that the supervisor will sign off
approach-AT-follow-2 = Have the supervisor sign off the list at the end of the stay
approach-AT-follow-3 = Hold a teach-back session at home within 2 weeks
approach-AT-do = Carry out the attachment, with daily work under a named supervisor
approach-AT-companion = Place one person inside the partner for a short attachment

# Secondment
approach-SE-name = Secondment
approach-SE-summary = One of the mentor’s staff lives near the mentee and works inside its team for a time.
approach-SE-travels = Mentor staff
approach-SE-duration = 2–12 weeks
approach-SE-cost = Travel, living costs, insurance, the seconded person’s pay
approach-SE-group = 1–2 people
approach-SE-best-for = A system or service that must run in the mentee’s own place, where nobody can leave their post
approach-SE-risks = The seconded person does the work instead of teaching it; a visitor who stays is noticed; loneliness; the mentor lacks the person
approach-SE-need-1 = Agree in writing who does what, and who instructs the seconded person
approach-SE-need-2 = Name one person of the mentee who works beside the seconded person
approach-SE-need-3 = Find discreet housing and agree what is said if somebody asks
approach-SE-need-4 = Sign the confidentiality agreement
approach-SE-follow-1 = Hand every task over in writing before the person leaves
approach-SE-follow-2 = Have the mentee’s person do the work alone in the last week
approach-SE-follow-3 = Check after 4 weeks what still runs without the seconded person
approach-SE-do = Carry out the secondment, with daily work side by side and a written handover
approach-SE-companion = Second one of the mentor’s staff to the mentee’s team for a short time

# Workshop with follow-up coaching
approach-WC-name = Workshop with follow-up coaching
approach-WC-summary = A practical course for one or several teams, followed by planned coaching until each team uses the skill.
approach-WC-travels = Trainers or learners
approach-WC-duration = 2–5 days, then 3–6 months of coaching
approach-WC-cost = Venue, travel, materials, trainers, coaching days
approach-WC-group = 8–25 people
approach-WC-best-for = A defined skill that several people need
approach-WC-risks = Use fades without coaching; the gathering is public; people come for the daily allowance
approach-WC-need-1 = Find out what the learners need
approach-WC-need-2 = Build the exercises from the learners’ own work
approach-WC-need-3 = Obtain the managers’ commitment that the skill will be used
approach-WC-need-4 = Set money aside for coaching
approach-WC-follow-1 = Coach each team at 2 and 6 weeks
approach-WC-follow-2 = Coach each team at 12 weeks
approach-WC-follow-3 = Ask each manager to check that the skill is used
approach-WC-do = Hold the workshop and coach each team until it uses the skill
approach-WC-companion = Hold a practical workshop with follow-up coaching

# Learning site or regional academy
approach-LS-name = Learning site or regional academy
approach-LS-summary = A residential course with a set curriculum, held at a demonstration organisation and taught by community members.
approach-LS-travels = Mentees
approach-LS-duration = About a week; 7 days in one published academy
approach-LS-cost = Course place, travel, interpretation, teaching team
approach-LS-group = Cohorts of 2–4 teams; about 18 people in one published academy
approach-LS-best-for = Leadership together with hands-on programme skills; people who do not know one another; several languages
approach-LS-risks = Dates are fixed; the event is visible; the content is not fitted to each team
approach-LS-need-1 = Check that the site has an experienced teaching team
approach-LS-need-2 = Check that the site has a tested curriculum
approach-LS-need-3 = Check that a live service can be seen at the site
approach-LS-need-4 = Send a team rather than one person alone
approach-LS-follow-1 = Write the country work plan on the last day
approach-LS-follow-2 = Agree a date for the teaching team’s visit at home
approach-LS-follow-3 = Receive the teaching team at home within 3–9 months
approach-LS-do = Attend the course at the learning site as a team and write a work plan
approach-LS-companion = Send a team to a course at a learning site

# Twinning
approach-TW-name = Twinning
approach-TW-summary = A written pairing of two named organisations for a year or more, counterpart to counterpart, which uses many of the other forms.
approach-TW-travels = Both sides, repeatedly
approach-TW-duration = 12–36 months
approach-TW-cost = Several trips, coordination on both sides, a small joint fund
approach-TW-group = One pair, or a network of pairs
approach-TW-best-for = Whole-organisation change; installing systems; continuity
approach-TW-risks = Fatigue; inequality between the two; a formal link that authorities can see; competition for the same donors
approach-TW-need-1 = Check that both organisations are stable
approach-TW-need-2 = Confirm that the two organisations trust each other
approach-TW-need-3 = Write down what each organisation gives and gains
approach-TW-need-4 = Name a coordinator in each organisation
approach-TW-follow-1 = Hold a joint review in the middle of each year
approach-TW-follow-2 = Hold a joint review at the end of each year
approach-TW-follow-3 = Decide together whether to renew or to close the twinning
approach-TW-do = Sign the twinning agreement and work together, counterpart to counterpart
approach-TW-companion = Continue the relationship as a twinning, with a written agreement

# Community of practice
approach-CP-name = Community of practice
approach-CP-summary = A lasting group of peers around one field, which meets, exchanges and keeps a shared library.
approach-CP-travels = Nobody, or one yearly meeting
approach-CP-duration = Monthly sessions of 60–90 minutes; a year or more
approach-CP-cost = Facilitator’s time, data, interpretation, yearly meeting
approach-CP-group = 8–40 members, with a core of 3–5
approach-CP-best-for = Network and solidarity; keeping a practice alive; refining it
approach-CP-risks = It dies when the facilitator leaves; silence; the membership list leaks
approach-CP-need-1 = Agree the field of the community and form its core group
approach-CP-need-2 = Name a facilitator
approach-CP-need-3 = Agree house rules on confidentiality
approach-CP-need-4 = Choose a safe platform
approach-CP-follow-1 = Ask the members every year whether the community is still useful to them
approach-CP-follow-2 = Discuss the members’ answers together
approach-CP-follow-3 = Decide together what to keep, change or stop
approach-CP-do = Hold the monthly meetings and keep the shared library
approach-CP-companion = Join or start a community of practice to keep learning together

# One-to-one virtual mentoring
approach-V1-name = One-to-one virtual mentoring
approach-V1-summary = Regular calls between one mentor, or a pair of mentors, and one mentee organisation, with tasks between the calls.
approach-V1-travels = Nobody
approach-V1-duration = 45–90 minutes every 1–3 weeks for 3–9 months
approach-V1-cost = Data, payment for the mentor’s time, interpreter
approach-V1-group = 1–4 people on each side
approach-V1-best-for = Desk skills; plans and proposals; supervision; leadership coaching; places that are dangerous or far away
approach-V1-risks = The work drifts; calls are missed; nobody sees the practice itself; recordings
approach-V1-need-1 = Name the mentor and the mentee who will work together
approach-V1-need-2 = Agree the agenda of the calls
approach-V1-need-3 = Choose and test a safe channel
approach-V1-need-4 = Set up a way to share screens or documents for desk work
approach-V1-follow-1 = Write a session log after each call
approach-V1-follow-2 = Check at each call the tasks agreed at the last one
approach-V1-follow-3 = Hold a review at mid-term
approach-V1-do = Hold the one-to-one calls, with tasks between them
approach-V1-companion = Hold regular one-to-one calls

# Virtual group series
approach-VG-name = Virtual group series
approach-VG-summary = A timetable of online sessions, each with a short input, cases from participants and discussion.
approach-VG-travels = Nobody
approach-VG-duration = 6–12 sessions of 60–90 minutes
approach-VG-cost = Platform, data bundles, speakers, interpretation, preparation of cases
approach-VG-group = 8–60 people
approach-VG-best-for = Many organisations; shared information; updates
approach-VG-risks = A one-way lecture; names on the screen; weak connections shut out the poorest groups
approach-VG-need-1 = Check that most participants have stable audio or video
approach-VG-need-2 = Find someone skilled in facilitating groups online
approach-VG-need-3 = Obtain consent about recording
approach-VG-need-4 = Set the timetable of sessions
approach-VG-follow-1 = Hold a quiz or a teach-back session
approach-VG-follow-2 = Ask each team to present a case
approach-VG-follow-3 = Check in each organisation what is being used
approach-VG-do = Hold the online sessions and discuss cases from the participants
approach-VG-companion = Attend a series of online group sessions

# Peer assist
approach-PA-name = Peer assist
approach-PA-summary = A small facilitated meeting in which one organisation brings a live problem and peers share what they did.
approach-PA-travels = Nobody, or short local travel
approach-PA-duration = 1–3 hours, up to a day and a half
approach-PA-cost = Facilitator; data or a room
approach-PA-group = 6–8 peers
approach-PA-best-for = One well-framed problem; the time before starting something new
approach-PA-risks = Advice that ignores the context; confidential facts are shared
approach-PA-need-1 = Frame one live problem in a few sentences
approach-PA-need-2 = Check that the owner of the problem can act on it
approach-PA-need-3 = Find a facilitator from outside
approach-PA-need-4 = Set a date early enough to change course
approach-PA-follow-1 = Write down what was decided
approach-PA-follow-2 = Write down what was done
approach-PA-follow-3 = Tell the peers within 30 days what was decided and done
approach-PA-do = Hold the peer assist on the problem and note the options
approach-PA-companion = Hold a short peer assist on one question

# On-call help desk
approach-HD-name = On-call help desk
approach-HD-summary = Agreed hours and a channel through which mentee staff ask questions and receive an answer within a set time.
approach-HD-travels = Nobody
approach-HD-duration = Open for 3–12 months; reply within 1–2 working days
approach-HD-cost = Airtime, rota
approach-HD-group = Any number, if the rota allows
approach-HD-best-for = Questions that arise at work; the time after a training; urgent doubts
approach-HD-risks = The burden falls on one person; unsafe advice; case details in a chat
approach-HD-need-1 = List the subjects that the help desk covers
approach-HD-need-2 = Set a rota of people who answer
approach-HD-need-3 = Choose a safe channel
approach-HD-need-4 = Agree the rule that no client can be identified
approach-HD-follow-1 = List the themes of the questions every month
approach-HD-follow-2 = Share the list with those who plan training
approach-HD-follow-3 = Use the themes to choose the next training
approach-HD-do = Open the help desk and answer questions within the agreed time
approach-HD-companion = Keep a help desk open for questions that arise at work

# Guided self-study pack with check-ins
approach-GP-name = Guided self-study pack with check-ins
approach-GP-summary = A set of documents, audio or printed exercises with tasks and short check-ins by phone.
approach-GP-travels = Nobody
approach-GP-duration = 3–8 weeks, with one check-in a week
approach-GP-cost = Printing or data, writing time, airtime
approach-GP-group = Any number
approach-GP-best-for = Simple procedures; groups without internet; preparation before contact
approach-GP-risks = It is not read; it is misunderstood; it is found in a search
approach-GP-need-1 = Prepare the material in the right language
approach-GP-need-2 = Test the material before it is sent
approach-GP-need-3 = Protect one quiet hour a week for each learner
approach-GP-need-4 = Plan a short check-in every week
approach-GP-follow-1 = Give each learner a mini-test
approach-GP-follow-2 = Ask each learner to do a piece of their own work
approach-GP-follow-3 = Have each piece of work sent back to the mentor
approach-GP-do = Send the study pack and hold a short check-in every week
approach-GP-do-without-calls = Hand over the study pack and look at the work together when you meet
approach-GP-companion = Work through a study pack with short check-ins
approach-GP-companion-without-calls = Work through a study pack, looked at together at the next meeting

# Blended path: several approaches in order; never scored
approach-BL-name = Blended path
approach-BL-summary = Two or more approaches in order: prepare, immerse, apply at home, sustain.

## Factors: name, the question asked on screen and on paper (ask), its possible answers (level).
## have: a noun phrase that names the same answer inside a sentence, after “With …” and after
## “instead of …”, as in “With one short trip instead of airtime and data only, … would lead”.

# The headings of the question groups, each with one line of help
factor-group-result = The result you want
factor-group-result-hint = Say what should be different afterwards, and how big the thing to learn is.
factor-group-time = Time
factor-group-time-hint = Say how long you have, how soon help is needed, and who can be free.
factor-group-means = Money and distance
factor-group-means-hint = Say what money there is and how hard the journey is.
factor-group-people = The two organisations
factor-group-people-hint = Say where each organisation stands today; no answer is a bad mark.
factor-group-link = Contact and trust
factor-group-link-hint = Say how well you know each other and how you can talk together.
factor-group-safety = Safety
factor-group-safety-hint = Think of the person most at risk; if in doubt, choose the more careful answer.

factor-horizon-name = Time the relationship can run
factor-horizon-ask = How long can you two work together?
factor-horizon-level-1 = Under 1 month
factor-horizon-level-2 = 1–3 months
factor-horizon-level-3 = 4–12 months
factor-horizon-level-4 = Over 12 months
factor-horizon-have-1 = less than 1 month together
factor-horizon-have-2 = 1–3 months together
factor-horizon-have-3 = 4–12 months together
factor-horizon-have-4 = more than 12 months together
factor-urgency-name = How soon the first help must arrive
factor-urgency-ask = When must the first help arrive?
factor-urgency-level-1 = No fixed date
factor-urgency-level-2 = This year
factor-urgency-level-3 = This quarter
factor-urgency-level-4 = Within days
factor-urgency-have-1 = no fixed date for the first help
factor-urgency-have-2 = first help needed this year
factor-urgency-have-3 = first help needed this quarter
factor-urgency-have-4 = first help needed within days
factor-mentor_time-name = Mentor staff time
factor-mentor_time-ask = How much time can the mentor’s people give?
factor-mentor_time-level-1 = Up to 1 day a month
factor-mentor_time-level-2 = 2–4 days a month
factor-mentor_time-level-3 = A block of 1–2 weeks, plus follow-up days
factor-mentor_time-level-4 = A person or a team for a month or more
factor-mentor_time-have-1 = up to 1 day a month of the mentor’s time
factor-mentor_time-have-2 = 2–4 days a month of the mentor’s time
factor-mentor_time-have-3 = a block of 1–2 weeks of the mentor’s time, plus follow-up days
factor-mentor_time-have-4 = a person or a team from the mentor for a month or more
factor-mentee_time-name = Mentee staff who can take part
factor-mentee_time-ask = Who at the mentee can take part, and can they leave their posts?
factor-mentee_time-level-1 = Nobody can leave their post; under 2 hours a week
factor-mentee_time-level-2 = 1–2 people, a few hours a week
factor-mentee_time-level-3 = 2–4 people can be away for up to a week
factor-mentee_time-level-4 = Someone can be released for weeks, with cover
factor-mentee_time-have-1 = mentee staff who cannot leave their posts
factor-mentee_time-have-2 = 1–2 mentee staff for a few hours a week
factor-mentee_time-have-3 = 2–4 mentee staff who can be away for up to a week
factor-mentee_time-have-4 = a mentee staff member released for weeks, with cover
factor-money-name = Money for this mentoring
factor-money-ask = What money is there for this?
factor-money-level-1 = Airtime and data only
factor-money-level-2 = One short trip for one or two people
factor-money-level-3 = Several trips or one group visit
factor-money-level-4 = A programme of many trips
factor-money-have-1 = money for airtime and data only
factor-money-have-2 = money for one short trip for one or two people
factor-money-have-3 = money for several trips or one group visit
factor-money-have-4 = money for a programme of many trips
factor-complexity-name = Complexity of the topic
factor-complexity-ask = How big is the thing to learn?
factor-complexity-level-1 = One form, tool or procedure
factor-complexity-level-2 = A defined process of several steps
factor-complexity-level-3 = A system with several parts
factor-complexity-level-4 = A change in the whole organisation, or a contested change
factor-complexity-have-1 = one form, tool or procedure to learn
factor-complexity-have-2 = a defined process of several steps to learn
factor-complexity-have-3 = a system with several parts to learn
factor-complexity-have-4 = a whole-organisation or contested change to make
factor-hands_on-name = Hands-on share of the skill
factor-hands_on-ask = Can it be explained, or must it be seen and practised?
factor-hands_on-level-1 = It is information and options
factor-hands_on-level-2 = It is a desk or document skill
factor-hands_on-level-3 = It needs guided practice
factor-hands_on-level-4 = It is hard to put into words: it must be seen and done
factor-hands_on-have-1 = information and options to pass on
factor-hands_on-have-2 = a desk or document skill to learn
factor-hands_on-have-3 = a skill that needs guided practice
factor-hands_on-have-4 = a skill that must be seen and done
factor-goal-name = Main result sought
factor-goal-ask = What should be different afterwards?
factor-goal-level-1 = Knowledge: facts and options
factor-goal-level-2 = Skill: to do a task well
factor-goal-level-3 = Minds: belief, support, leadership
factor-goal-level-4 = System: a service or a system that works
factor-goal-level-5 = Network: peers, solidarity, movement
factor-goal-level-6 = Problem: one concrete answer
factor-goal-have-1 = knowledge of facts and options as the main result
factor-goal-have-2 = skill in a task as the main result
factor-goal-have-3 = belief, support and leadership as the main result
factor-goal-have-4 = a working service or system as the main result
factor-goal-have-5 = a network of peers as the main result
factor-goal-have-6 = one concrete answer to a problem as the main result
factor-mentee_cap-name = Mentee’s capacity now
factor-mentee_cap-ask = How developed is the mentee organisation today?
factor-mentee_cap-level-1 = Emerging: informal, few systems
factor-mentee_cap-level-2 = Basic: some systems, uneven
factor-mentee_cap-level-3 = Established: systems in use
factor-mentee_cap-level-4 = Advanced: ready to innovate or to teach
factor-mentee_cap-have-1 = an emerging mentee with few systems
factor-mentee_cap-have-2 = a mentee with some, uneven systems
factor-mentee_cap-have-3 = an established mentee whose systems are in use
factor-mentee_cap-have-4 = an advanced mentee that is ready to innovate or to teach
factor-mentor_exp-name = Mentor’s mentoring experience
factor-mentor_exp-ask = How much has the mentor mentored before?
factor-mentor_exp-level-1 = This is the first time
factor-mentor_exp-level-2 = Some informal mentoring
factor-mentor_exp-level-3 = Experienced, keeps records
factor-mentor_exp-level-4 = Very experienced, with a curriculum or a teaching team
factor-mentor_exp-have-1 = a mentor that mentors for the first time
factor-mentor_exp-have-2 = a mentor that has done some informal mentoring
factor-mentor_exp-have-3 = an experienced mentor that keeps records
factor-mentor_exp-have-4 = a very experienced mentor with a curriculum or a teaching team
factor-showable-name = A working practice the mentor can show
factor-showable-ask = Does the mentor have this working somewhere it can be shown safely?
factor-showable-level-1 = Nothing that can be shown
factor-showable-level-2 = Partly working
factor-showable-level-3 = A working site that can host discreetly
factor-showable-level-4 = An established learning site
factor-showable-have-1 = no practice that can be shown
factor-showable-have-2 = a practice that works in part
factor-showable-have-3 = a working site that can host discreetly
factor-showable-have-4 = an established learning site
factor-n_mentees-name = Number of mentee organisations
factor-n_mentees-ask = How many organisations want this help?
factor-n_mentees-level-1 = One
factor-n_mentees-level-2 = 2–4
factor-n_mentees-level-3 = 5–12
factor-n_mentees-level-4 = More than 12
factor-n_mentees-have-1 = one mentee organisation
factor-n_mentees-have-2 = 2–4 mentee organisations
factor-n_mentees-have-3 = 5–12 mentee organisations
factor-n_mentees-have-4 = more than 12 mentee organisations
factor-trust-name = Trust and stage of the relationship
factor-trust-ask = How well do you know each other?
factor-trust-level-1 = We are strangers
factor-trust-level-2 = We have been introduced and have had some contact
factor-trust-level-3 = We have worked together
factor-trust-level-4 = We are long-standing partners
factor-trust-have-1 = two organisations that do not know each other
factor-trust-have-2 = two organisations that have had some contact
factor-trust-have-3 = two organisations that have worked together
factor-trust-have-4 = two long-standing partners
factor-distance-name = Distance and ease of travel
factor-distance-ask = How hard is the journey?
factor-distance-level-1 = Same town
factor-distance-level-2 = Same country, with a night away
factor-distance-level-3 = Neighbouring country
factor-distance-level-4 = Far away, or visas are hard to get
factor-distance-have-1 = two organisations in the same town
factor-distance-have-2 = a journey inside the country, with a night away
factor-distance-have-3 = a journey to a neighbouring country
factor-distance-have-4 = a long journey or visas that are hard to get
factor-connectivity-name = Connectivity at the mentee
factor-connectivity-ask = What connection does the mentee have on a normal day?
factor-connectivity-level-1 = Voice or SMS only
factor-connectivity-level-2 = Messaging works, calls drop
factor-connectivity-level-3 = Audio calls and small files
factor-connectivity-level-4 = Stable video
factor-connectivity-have-1 = voice or SMS only
factor-connectivity-have-2 = messaging that works but calls that drop
factor-connectivity-have-3 = audio calls and small files
factor-connectivity-have-4 = stable video
factor-language-name = Shared language
factor-language-ask = Do you share a language?
factor-language-level-1 = No shared language
factor-language-level-2 = One or two people can bridge
factor-language-level-3 = A shared second language
factor-language-level-4 = A fully shared language
factor-language-have-1 = no shared language
factor-language-have-2 = one or two people who can bridge the languages
factor-language-have-3 = a shared second language
factor-language-have-4 = a fully shared language
factor-safe_home-name = Safety of visible visitors at the mentee’s place
factor-safe_home-ask = Would a visitor put the mentee’s people in danger?
factor-safe_home-level-1 = Acute danger: raids or arrests now
factor-safe_home-level-2 = Criminalised and watched
factor-safe_home-level-3 = Hostile but tolerated
factor-safe_home-level-4 = Relatively safe
factor-safe_home-have-1 = raids or arrests now at the mentee’s place
factor-safe_home-have-2 = a mentee that is criminalised and watched
factor-safe_home-have-3 = hostile but tolerant surroundings for the mentee
factor-safe_home-have-4 = relative safety at the mentee’s place
factor-safe_travel-name = Safety of those who would travel
factor-safe_travel-ask = Would the journey or the stay put travellers in danger, at the border or with the host?
factor-safe_travel-level-1 = Detention or outing is likely
factor-safe_travel-level-2 = High risk
factor-safe_travel-level-3 = Manageable with precautions
factor-safe_travel-level-4 = Low risk
factor-safe_travel-have-1 = likely detention or outing of travellers
factor-safe_travel-have-2 = a high risk for travellers
factor-safe_travel-have-3 = a travel risk that precautions can manage
factor-safe_travel-have-4 = a low risk for travellers
factor-safe_digital-name = Digital safety of the channel
factor-safe_digital-ask = Is there a safe way to talk at a distance?
factor-safe_digital-level-1 = No safe channel; phones are shared or seized
factor-safe_digital-level-2 = Own phones, without a lock or with mixed use
factor-safe_digital-level-3 = Locked phones, encrypted chat
factor-safe_digital-level-4 = Managed devices, trained staff
factor-safe_digital-have-1 = no safe channel
factor-safe_digital-have-2 = own phones without a lock or with mixed use
factor-safe_digital-have-3 = locked phones and encrypted chat
factor-safe_digital-have-4 = managed devices and trained staff

## Reasons. One for each pair of a factor and an approach: why the answers to that question
## speak for or against that approach. Shown as list items under “for” and “against”.

# Time the relationship can run
cell-horizon-ST = The 6–10 weeks of preparation eat up a short period, and over a long one the effect of a tour alone fades.
cell-horizon-MV = One visit fits a short period, but two or three visits spaced out are what change practice.
cell-horizon-EV = Two visits, with time to try things between them, need at least two quarters.
cell-horizon-AT = The placement, the return and the use at home take months.
cell-horizon-SE = Preparing the stay, the work side by side and the handover take months.
cell-horizon-WC = The course takes days; the coaching that makes it last takes months.
cell-horizon-LS = You wait for a course date, and then you need time to apply what was learnt.
cell-horizon-TW = A pairing of less than a quarter is not twinning; its value grows after a year.
cell-horizon-CP = Groups take months to form, and they are most useful when they outlive the project.
cell-horizon-V1 = Regular calls suit a period of several months.
cell-horizon-VG = A series of 6–12 sessions fits a period of months; beyond a year, attendance drops.
cell-horizon-PA = One or two meetings are made for a short period, but are thin for a long one.
cell-horizon-HD = It can open at once, and it is useful for as long as it stays open.
cell-horizon-GP = The pack is sent and used within weeks; later, motivation drops.

# How soon the first help must arrive
cell-urgency-ST = Visas, hosts and travel for a group cannot be arranged in days.
cell-urgency-MV = One mentor can travel within weeks, but rarely within days.
cell-urgency-EV = Visits in both directions cannot be hurried.
cell-urgency-AT = Releasing the person, finding cover and giving an introduction take weeks.
cell-urgency-SE = Releasing a colleague and finding housing take weeks.
cell-urgency-WC = A workshop needs time to be designed.
cell-urgency-LS = The course follows its own calendar.
cell-urgency-TW = It starts with an agreement, not with help.
cell-urgency-CP = A group that is still forming answers slowly.
cell-urgency-V1 = A call can be arranged this week.
cell-urgency-VG = A series needs speakers and a timetable.
cell-urgency-PA = It can be called together in days around one question.
cell-urgency-HD = It answers on the same day, if the rota exists.
cell-urgency-GP = The material can be sent now, but nobody answers questions at once.

# Mentor staff time
cell-mentor_time-ST = Hosting takes most of a week from several staff.
cell-mentor_time-MV = Travel, visit and report take a block of one to two weeks.
cell-mentor_time-EV = The mentor both hosts and travels.
cell-mentor_time-AT = A trainee in the team needs supervision every day.
cell-mentor_time-SE = A colleague is away from the mentor for weeks.
cell-mentor_time-WC = Design, delivery and coaching take a block of time, and then more days afterwards.
cell-mentor_time-LS = It needs a permanent teaching team.
cell-mentor_time-TW = It takes several counterparts on each side, all year.
cell-mentor_time-CP = The members share the work once a facilitator is named.
cell-mentor_time-V1 = Two or three calls a month, with preparation, are its natural load.
cell-mentor_time-VG = The sessions are short, but their preparation is not.
cell-mentor_time-PA = It takes some hours of each peer, half a day with preparation.
cell-mentor_time-HD = It takes time in small doses, but someone must always be reachable.
cell-mentor_time-GP = The work comes at the start; once the pack is written, it takes little time.

# Mentee staff who can take part
cell-mentee_time-ST = Those who travel must leave their posts for about a week.
cell-mentee_time-MV = Help comes to the workplace, and the whole team can join.
cell-mentee_time-EV = The mentee both travels and hosts.
cell-mentee_time-AT = One person is away for weeks and must be replaced.
cell-mentee_time-SE = Nobody leaves their post: somebody of the mentor works with the team.
cell-mentee_time-WC = It takes a few days together, and then a few hours at a time.
cell-mentee_time-LS = It is a residential course of about a week.
cell-mentee_time-TW = Many staff members carry the pairing.
cell-mentee_time-CP = It takes an hour or two a month.
cell-mentee_time-V1 = The calls fit between other duties.
cell-mentee_time-VG = The sessions fit between other duties.
cell-mentee_time-PA = It takes half a day, once.
cell-mentee_time-HD = It is used only when needed.
cell-mentee_time-GP = It needs protected reading time and self-discipline.

# Money for this mentoring
cell-money-ST = A group needs fares, daily allowances, an interpreter and insurance.
cell-money-MV = One traveller reaches a whole team.
cell-money-EV = There are two sets of travel to pay.
cell-money-AT = There is one fare to pay, but also weeks of living costs and cover at home.
cell-money-SE = There is one fare to pay, but also weeks of living costs and pay.
cell-money-WC = Venue and travel cost money, but the cost is spread over many learners.
cell-money-LS = A course fee or a scholarship is needed, and travel as well.
cell-money-TW = There are many small costs over a long time.
cell-money-CP = The cost is mostly the facilitator’s time and data.
cell-money-V1 = It costs only data and a payment for the mentor’s time.
cell-money-VG = It costs a platform, data bundles for participants and interpretation.
cell-money-PA = It costs little more than a meeting.
cell-money-HD = It costs airtime.
cell-money-GP = It costs paper or data and some airtime; if there is money, spend it on contact between people.

# Complexity of the topic
cell-complexity-ST = A tour is worth it when the whole picture must be seen.
cell-complexity-MV = The work is done on the real parts, in the real setting.
cell-complexity-EV = It shows how the parts fit together in two different settings.
cell-complexity-AT = Living inside a system teaches how it runs, but one person cannot change an organisation alone.
cell-complexity-SE = Somebody who stays can carry a system through its first weeks.
cell-complexity-WC = Processes can be taught and rehearsed; culture cannot.
cell-complexity-LS = A curriculum together with a live site covers whole systems.
cell-complexity-TW = Only long work between counterparts can carry a change of the whole organisation.
cell-complexity-CP = It is good for refining a practice, but slow for building one.
cell-complexity-V1 = It works for tasks with clear limits, and less well when many parts and people are involved.
cell-complexity-VG = It is too general for one particular system.
cell-complexity-PA = It is strong on one well-framed question.
cell-complexity-HD = It gives short answers to short questions.
cell-complexity-GP = It suits only what can be written down as steps.

# Hands-on share of the skill
cell-hands_on-ST = Seeing is its strength; there is little chance to do.
cell-hands_on-MV = People practise side by side at the mentee’s own site.
cell-hands_on-EV = People see it there and do it at home, with the same peers watching.
cell-hands_on-AT = There is daily practice under supervision.
cell-hands_on-SE = People work side by side every day.
cell-hands_on-WC = It offers role play and exercises; real practice comes with the coaching.
cell-hands_on-LS = Practice in the field is built in.
cell-hands_on-TW = Counterparts practise together over time.
cell-hands_on-CP = People talk about practice; they do not practise.
cell-hands_on-V1 = Sharing a screen suits documents, but hands cannot be guided from a distance.
cell-hands_on-VG = It is efficient for information, not for practice.
cell-hands_on-PA = It offers options and judgement rather than practice.
cell-hands_on-HD = It gives advice during the work, but no demonstration.
cell-hands_on-GP = It passes on information well, and exercises with check-ins help with a desk skill; they do not replace guided practice.

# Main result sought
cell-goal-ST = Seeing peers succeed changes what people think possible.
cell-goal-MV = It leaves something that works behind it.
cell-goal-EV = Mutual respect and ties are its main harvest.
cell-goal-AT = It gives deep skill to one or two people.
cell-goal-SE = It leaves a running system behind, if the work is handed over.
cell-goal-WC = It is the usual route to a shared skill.
cell-goal-LS = Skill and pride grow together, but the system must still be put in place at home.
cell-goal-TW = It builds systems over time.
cell-goal-CP = It brings belonging, and know-how passes from one member to another.
cell-goal-V1 = It is good for coaching a person through a task, and in leading.
cell-goal-VG = It reaches the most people per hour for facts, but listeners seldom become peers.
cell-goal-PA = It exists to solve one problem.
cell-goal-HD = It exists to answer questions.
cell-goal-GP = It passes on content, and nothing more.

# Mentee's capacity now
cell-mentee_cap-ST = Turning a visit into change needs some structure at home.
cell-mentee_cap-MV = The help is fitted to what already exists.
cell-mentee_cap-EV = It works best when each side has something to teach.
cell-mentee_cap-AT = The person who returns needs an organisation to return to.
cell-mentee_cap-SE = A team with few systems gains a pair of hands; it must not come to depend on them.
cell-mentee_cap-WC = A minimum must be in place to apply what is learnt.
cell-mentee_cap-LS = Courses for community leaders do not assume much formal schooling.
cell-mentee_cap-TW = Both sides must be stable enough to keep a promise of a year.
cell-mentee_cap-CP = Newcomers listen, and established groups contribute.
cell-mentee_cap-V1 = It needs someone who can carry out tasks alone.
cell-mentee_cap-VG = The content is general, and learners must adapt it themselves.
cell-mentee_cap-PA = Those who ask must be able to frame the problem and to choose.
cell-mentee_cap-HD = People need to know enough to ask.
cell-mentee_cap-GP = It needs confident learners who work alone.

# Mentor's mentoring experience
cell-mentor_exp-ST = A good host can be new to mentoring, with help in planning.
cell-mentor_exp-MV = Arriving alone in another organisation’s office is demanding.
cell-mentor_exp-EV = When both sides learn, inexperience is forgiven.
cell-mentor_exp-AT = It needs supervisors more than trainers.
cell-mentor_exp-SE = Weeks alone in another organisation ask much of a mentor.
cell-mentor_exp-WC = It needs skill in facilitation.
cell-mentor_exp-LS = It cannot be run without a trained teaching team and a curriculum.
cell-mentor_exp-TW = In a long commitment, weak ways of working cost dearly.
cell-mentor_exp-CP = It needs a facilitator more than an expert.
cell-mentor_exp-V1 = It is easy to start, and a clear structure helps.
cell-mentor_exp-VG = Facilitating groups online is a skill of its own.
cell-mentor_exp-PA = Peers bring the experience, and the facilitator brings the method.
cell-mentor_exp-HD = Quick and safe answers need experience.
cell-mentor_exp-GP = It needs material that is written and tested.

# A working practice the mentor can show
cell-showable-ST = Where there is nothing to see, there is nothing to tour.
cell-showable-MV = It does not depend on the mentor’s site.
cell-showable-EV = Both sides need something to show.
cell-showable-AT = The trainee must work inside a live service.
cell-showable-SE = It does not depend on the mentor’s site.
cell-showable-WC = A workshop is not affected by what can be shown on site.
cell-showable-LS = The site itself is the method.
cell-showable-TW = A practice that can be shown makes the pairing more credible.
cell-showable-CP = A community of practice is not affected by what can be shown on site.
cell-showable-V1 = One-to-one calls are not affected by what can be shown on site.
cell-showable-VG = Online sessions are not affected by what can be shown on site.
cell-showable-PA = A peer assist is not affected by what can be shown on site.
cell-showable-HD = A help desk is not affected by what can be shown on site.
cell-showable-GP = A study pack is not affected by what can be shown on site.

# Number of mentee organisations
cell-n_mentees-ST = A group of more than about 12 people is too much for hosts and attracts attention.
cell-n_mentees-MV = It reaches one team at a time.
cell-n_mentees-EV = It is a form made for two sides.
cell-n_mentees-AT = There are few places at one time.
cell-n_mentees-SE = It reaches one team at a time.
cell-n_mentees-WC = One course serves several teams.
cell-n_mentees-LS = Cohorts of two to four teams are usual.
cell-n_mentees-TW = It works in pairs; many pairs need a network office.
cell-n_mentees-CP = It needs several members; one organisation alone can only join one that exists.
cell-n_mentees-V1 = The hours multiply with each mentee.
cell-n_mentees-VG = It can easily grow to many participants.
cell-n_mentees-PA = Six to eight peers is the size that works.
cell-n_mentees-HD = One rota serves many organisations.
cell-n_mentees-GP = Copies cost nothing.

# Trust and stage of the relationship
cell-trust-ST = Travelling together builds trust.
cell-trust-MV = It is hard to let a stranger look into your office.
cell-trust-EV = An equal footing makes the start easier.
cell-trust-AT = It opens confidential work to someone from outside.
cell-trust-SE = It opens the office to somebody from outside for weeks.
cell-trust-WC = It is a safe first contact.
cell-trust-LS = The setting is neutral and the rules are clear.
cell-trust-TW = Do not sign a year’s pairing with strangers.
cell-trust-CP = Trust grows through small exchanges.
cell-trust-V1 = Speaking frankly at a distance needs earlier contact.
cell-trust-VG = It is a first step with little exposure.
cell-trust-PA = It is a first favour with clear limits.
cell-trust-HD = People do not ask strangers hard questions.
cell-trust-GP = A study pack is not affected by how well you know each other.

# Distance and ease of travel
cell-distance-ST = Fares and visas are needed for a whole group.
cell-distance-MV = Only one person travels, and repeat visits are affordable when the place is near.
cell-distance-EV = The number of journeys doubles.
cell-distance-AT = With a placement nearby, people can sleep at home.
cell-distance-SE = One person makes one journey for a long stay; only a very long or difficult journey takes away this advantage.
cell-distance-WC = The trainers or the learners travel once.
cell-distance-LS = One journey gives access to a lot of content.
cell-distance-TW = It needs repeated contact.
cell-distance-CP = Members from one region share a context and a time zone.
cell-distance-V1 = It replaces journeys; neighbours who can meet safely hardly need it.
cell-distance-VG = It replaces journeys.
cell-distance-PA = It works in a room or on a call.
cell-distance-HD = It does not depend on distance.
cell-distance-GP = A study pack does not depend on distance.

# Connectivity at the mentee
cell-connectivity-ST = A study tour needs no connection.
cell-connectivity-MV = A visit on site needs no connection.
cell-connectivity-EV = Exchange visits need no connection.
cell-connectivity-AT = Working inside the partner needs no connection.
cell-connectivity-SE = Working inside the mentee’s team needs no connection.
cell-connectivity-WC = The coaching after the course needs a connection.
cell-connectivity-LS = A residential course needs no connection.
cell-connectivity-TW = Contact between visits is at a distance.
cell-connectivity-CP = Members must be able to reach one another.
cell-connectivity-V1 = Voice can carry it; video and files make it good.
cell-connectivity-VG = It cannot run on voice or SMS.
cell-connectivity-PA = At a distance, it needs at least audio.
cell-connectivity-HD = Voice is enough, and text messages are better.
cell-connectivity-GP = It is made for people who are offline.

# Shared language
cell-language-ST = One interpreter serves the whole group.
cell-language-MV = Side-by-side work slows to a stop when everything goes through an interpreter.
cell-language-EV = Being host and guest in turn requires talking together.
cell-language-AT = You cannot shadow work that you cannot follow.
cell-language-SE = You cannot work in a team that you cannot talk with.
cell-language-WC = Workshops with interpretation run at half speed.
cell-language-LS = Academies are used to working with interpreters.
cell-language-TW = There are many informal contacts, and none of them is interpreted.
cell-language-CP = Conversation is the method.
cell-language-V1 = Calls between three people, with an interpreter, are slow.
cell-language-VG = It needs an interpretation channel or translated slides.
cell-language-PA = Peers talk fast together.
cell-language-HD = A trusted person can translate written questions.
cell-language-GP = The pack is translated once.

# Safety of visible visitors at the mentee's place
cell-safe_home-ST = The learning happens elsewhere, away from the mentee’s place.
cell-safe_home-MV = A foreign visitor draws attention to the office.
cell-safe_home-EV = The return visit brings a group to the office.
cell-safe_home-AT = The mentee’s person goes out; nobody comes in.
cell-safe_home-SE = A visitor who stays for weeks is noticed.
cell-safe_home-WC = A gathering is visible; hold it somewhere else.
cell-safe_home-LS = The learning happens at the course site, away from the mentee’s place.
cell-safe_home-TW = The formal link is visible, and visits are repeated.
cell-safe_home-CP = Membership lists and meetings can leak.
cell-safe_home-V1 = Only two people talk, and nothing is visible.
cell-safe_home-VG = Attendance shows names to strangers.
cell-safe_home-PA = The meeting is small and closed.
cell-safe_home-HD = Nothing is visible from outside.
cell-safe_home-GP = Printed or stored material can be found in a search.

# Safety of those who would travel
cell-safe_travel-ST = A group is easily noticed.
cell-safe_travel-MV = There is only one traveller, who can explain the journey more easily.
cell-safe_travel-EV = There are two risky journeys.
cell-safe_travel-AT = There is only one traveller, but the stay is long.
cell-safe_travel-SE = There is only one traveller, but the stay is long.
cell-safe_travel-WC = Someone must travel.
cell-safe_travel-LS = An event with a name attracts attention.
cell-safe_travel-TW = Borders are crossed again and again.
cell-safe_travel-CP = A community of practice can be kept at a distance.
cell-safe_travel-V1 = Nobody travels for one-to-one calls.
cell-safe_travel-VG = Nobody travels for online sessions.
cell-safe_travel-PA = A peer assist can be kept at a distance.
cell-safe_travel-HD = Nobody travels to use a help desk.
cell-safe_travel-GP = Nobody travels to use a study pack.

# Digital safety of the channel
cell-safe_digital-ST = On a study tour, people talk in person.
cell-safe_digital-MV = During a visit on site, people talk in person.
cell-safe_digital-EV = During exchange visits, people talk in person.
cell-safe_digital-AT = During an attachment, people talk in person.
cell-safe_digital-SE = During a secondment, people talk in person.
cell-safe_digital-WC = The course is in person, and the coaching may be at a distance.
cell-safe_digital-LS = On a residential course, people talk in person.
cell-safe_digital-TW = Many messages pass between visits.
cell-safe_digital-CP = A group chat is a list of members.
cell-safe_digital-V1 = It needs one safe channel between two people.
cell-safe_digital-VG = Recordings and attendance lists can expose people.
cell-safe_digital-PA = It can move to a room if no channel is safe.
cell-safe_digital-HD = The questions describe real cases.
cell-safe_digital-GP = It leaves no trace of messages.

## Gates: questions answered with yes or no; yes always means that the difficulty is there.
## name: a short label of the same problem.

gate-travel_closed-name = Travel is impossible
gate-travel_closed-ask = Is travel impossible now, because of closed borders, an epidemic, a ban or missing papers?
gate-visitors_unwanted-name = Visitors are not wanted
gate-visitors_unwanted-ask = Is the mentee’s leadership against receiving visitors?
gate-client_cases-name = Client cases would be discussed
gate-client_cases-ask = Would the help involve discussing the cases of clients?
gate-no_agreement-name = No informed agreement yet
gate-no_agreement-ask = Is the agreement still missing? Answer yes if the mentee’s leadership has not yet given its informed agreement, or if it does not accept the topic freely.
gate-open_complaint-name = A complaint is open
gate-open_complaint-ask = Is there an open complaint of abuse, fraud or harassment between the two organisations or their people?
gate-licence_missing-name = A licence is missing
gate-licence_missing-ask = Does the topic need a licence that the mentor does not have, as for clinical acts, legal advice or an audit?

## Hard rules. when: the condition, without a full stop. why: the reason and, where the rule
## stops or blocks, what to do now.

rule-HC1-when = There is money for airtime and data only, and the two organisations are not in the same town
rule-HC1-why = There is no money to travel. Visits within the same town would remain possible.
rule-HC2-when = Travel is impossible: closed borders, an epidemic, a ban or missing papers
rule-HC2-why = Only remote forms remain. Twinning and a community of practice are possible only if everything happens online.
rule-HC3-when = There is money for one short trip only, and the journey is to a neighbouring country or even harder
rule-HC3-why = One short trip cannot carry a group or two journeys.
rule-HC4-when = The mentee has voice or SMS only, and no language is shared
rule-HC4-why = A voice line is of no use without a common language.
rule-HC5-when = There is no safe channel, and the mentee’s people are in acute danger
rule-HC5-why = Contact at a distance, a meeting at the mentee’s place or material that can be found would endanger people who are already under threat.
rule-HC6-when = The mentee’s leadership does not want visitors
rule-HC6-why = The consent of the organisation comes first. What brings people to its place is not possible.
rule-HC7-when = The help would discuss the cases of clients, and phones are not locked or the chat is not encrypted
rule-HC7-why = Facts about clients must not pass through an unsafe channel. Forms in which people meet remain possible if cases are discussed face to face only.
rule-HC8-when = Someone would travel, and the risk is high or acute at the mentee’s place or for the travellers
rule-HC8-why = The plan cannot be approved yet. Complete the safety plan now and have it signed off by the organisation at greater risk.
rule-HC9-when = The mentee’s people are in acute danger, there is no safe channel, and travel is impossible
rule-HC9-why = Stop here: contact could harm people. Seek security support first, and start no mentoring activity until a safe channel exists.
rule-HC10-when = The mentee’s leadership has not given its informed agreement, or does not accept the topic freely
rule-HC10-why = You are not ready yet. Go back to the readiness step: make sure that the mentee wants the topic, whoever proposed it, and obtain its leadership’s informed agreement.
rule-HC11-when = A complaint of abuse, fraud or harassment is open between the two organisations or their people
rule-HC11-why = Mentoring cannot go on while a complaint is open. Stop, and use the complaints route.
rule-HC12-when = The topic needs a licence that the mentor does not have
rule-HC12-why = This topic needs a qualified provider. Refer the mentee to one; the mentor may go along with the mentee.
rule-HC13-when = Travel is impossible, and there is no safe channel
rule-HC13-why = Whoever cannot travel would have to use an unsafe channel.

# $factor: the factor's name; $level: the answer given. One answer alone rules an approach out.
rule-X-when = { $factor }: { $level }

## The four phases of a blended path. name: a short heading. aim: one line under it.

phase-prepare = Prepare
phase-prepare-aim = Make the first contact, clarify the questions and bring everyone to the starting line.
phase-immerse = Immerse
phase-immerse-aim = Live the main learning experience together.
phase-apply = Apply at home
phase-apply-aim = Put the learning to use in the mentee’s own setting, with support close by.
phase-sustain = Sustain
phase-sustain-aim = Keep the practice alive after the main work is over.

## How well an approach fits the answers given

band-strong = Strong fit
band-possible = Possible
band-weak = Weak fit
band-not_advised = Not advised
band-answer_first = Answer first
band-ruled_out = Ruled out

## Topics that a mentorship may be about

topic-community_mobilisation = Community mobilisation
topic-peer_navigation = Peer education and peer navigation
topic-clinical_services = Clinical services
topic-drop_in_centre = Drop-in centre
topic-project_management = Project management
topic-other = Other topic

## Notes in a blended path, shown where a phase uses an approach in a particular way

path-EV-immerse = First leg: one organisation visits the other
path-EV-apply = Return leg: the host of the first leg becomes the visitor
path-TW-immerse = First year of the twinning
path-AT-sustain = Teach-back workshop: the person who returns teaches colleagues
path-WC-immerse = The course itself
path-WC-apply = Coaching after the course
path-MV-apply = A second mentor visit
path-CP-apply = Support to the members who start to apply
path-CP-sustain = Yearly review of whether the community is still useful

## Shown wherever results of the recommender appear
recommender-about = This recommender is our own synthesis from published practice, and it names its sources. It is not the text of any toolkit.
