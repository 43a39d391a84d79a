# Words of forms that are filled in by hand before, at and after a meeting. Labels stay short: they stand
# beside lines to write on.

document-pack = Meeting pack
document-pack-about = Agenda, actions, plan, decision and a log to fill in: four pages to take to a meeting.
document-pack-later = Can be printed once there is a plan.
document-pack-file = meeting-pack
document-agenda = Agenda
document-agenda-about = Aim, learning questions, blocks of time, and what is settled before anybody sets out.
document-agenda-file = agenda
document-session-log = Session log
document-session-log-about = What was done and learned, what was agreed, and whether anything is of concern.
document-session-log-file = session-log
document-actions = Action tracker
document-actions-about = What was agreed, who does it by when, and what stands in the way.
document-actions-file = actions

form-mentor = Mentor
form-mentee = Mentee
form-date = Date
form-by = Filled in by (role)

agenda-aim = Aim
agenda-questions = Questions of those who learn
agenda-learners = Who learns (roles)
agenda-hosts = Who hosts (roles)
agenda-time = Time
agenda-block = Block
agenda-method = How
agenda-block-welcome = Welcome and ground rules
agenda-block-recall = Actions since last time
agenda-block-observe = Observe
agenda-block-practise = Practise
agenda-block-discuss = Discuss
agenda-block-community = Meet the community, only if it agreed
agenda-block-reflect = Reflect
agenda-block-actions = Agree on actions
agenda-block-wellbeing = How is everybody?
agenda-materials = Materials
agenda-interpreter = Told to the interpreter
agenda-safety = Everybody has had the safety briefing.
agenda-agreed = Whoever we meet has agreed to it beforehand.
agenda-photos = Photos are allowed. Unless this is ticked, they are not.

log-form = Form and length
log-who = Who took part (roles)
log-topics = Topics
log-did = What the mentee did
log-learned = What was learned
log-strength = A strength seen
log-improve = A point to improve
log-mentor = What the mentor learned
log-actions = Actions agreed
log-confidence = How sure the mentee feels of it now
log-confidence-low = not yet
log-confidence-high = could teach it
log-concern = Is anything of concern? Tick it here, without names, and speak about it in private.
log-concern-none = Nothing
log-concern-safety = Safety
log-concern-wellbeing = Wellbeing
log-concern-relation = How we work together
log-next = Next time

action-number = No.
action-what = Action
action-owner = Who (role)
action-due = By when
action-status = How far
action-barrier = What stands in the way
action-hint = How far: open, doing, done or dropped. Speak about what is late without blame.

pack-carried = Actions carried over
pack-carried-more = { $count ->
    [one] One more is in the action tracker.
   *[other] { $count } more are in the action tracker.
}
pack-next = What comes next
pack-objective = Obj.
pack-done = Done
pack-nothing-ahead = Nothing in the plan lies ahead.
pack-more = { $count ->
    [0] The full plan holds more.
    [one] The full plan holds { $count } more activity.
   *[other] The full plan holds { $count } more activities.
}
pack-others = Also weighed
