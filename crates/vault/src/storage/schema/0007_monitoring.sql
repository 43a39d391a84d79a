-- Sessions, actions, indicators, feedback, reviews and reports. Cells of forms are texts, checked by the form's
-- declaration. See `form/` for how a form is declared.

-- Which entry of the library an indicator is; empty for one of the plan's own.
ALTER TABLE indicator ADD COLUMN indicator_code TEXT NOT NULL DEFAULT '';

CREATE TABLE encounter (
    id                 TEXT PRIMARY KEY,
    mentorship         TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL,
    encounter_on       TEXT NOT NULL DEFAULT '',
    encounter_form     TEXT NOT NULL DEFAULT '',
    encounter_state    TEXT NOT NULL DEFAULT '',
    minutes            TEXT NOT NULL DEFAULT '',
    aim                TEXT NOT NULL DEFAULT '',
    learning_questions TEXT NOT NULL DEFAULT '',
    learners           TEXT NOT NULL DEFAULT '',
    hosts              TEXT NOT NULL DEFAULT '',
    materials          TEXT NOT NULL DEFAULT '',
    interpreter_brief  TEXT NOT NULL DEFAULT '',
    safety_brief       TEXT NOT NULL DEFAULT '',
    photos_allowed     TEXT NOT NULL DEFAULT '',
    took_part          TEXT NOT NULL DEFAULT '',
    people             TEXT NOT NULL DEFAULT '',
    people_community   TEXT NOT NULL DEFAULT '',
    topics             TEXT NOT NULL DEFAULT '',
    mentee_did         TEXT NOT NULL DEFAULT '',
    learned            TEXT NOT NULL DEFAULT '',
    strength_seen      TEXT NOT NULL DEFAULT '',
    to_improve         TEXT NOT NULL DEFAULT '',
    mentor_learned     TEXT NOT NULL DEFAULT '',
    people_learning    TEXT NOT NULL DEFAULT '',
    people_taught      TEXT NOT NULL DEFAULT '',
    confidence         TEXT NOT NULL DEFAULT '',
    concern            TEXT NOT NULL DEFAULT '',
    concern_note       TEXT NOT NULL DEFAULT '',
    concern_done       TEXT NOT NULL DEFAULT '',
    concern_settled_on TEXT NOT NULL DEFAULT '',
    next_on            TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX encounter_by_mentorship ON encounter (mentorship, position);

CREATE TABLE agenda_block (
    id           TEXT PRIMARY KEY,
    encounter    TEXT NOT NULL REFERENCES encounter (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    block        TEXT NOT NULL DEFAULT '',
    block_time   TEXT NOT NULL DEFAULT '',
    block_method TEXT NOT NULL DEFAULT '',
    block_lead   TEXT NOT NULL DEFAULT '',
    block_note   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agenda_block_by_encounter ON agenda_block (encounter, position);

CREATE TABLE action (
    id             TEXT PRIMARY KEY,
    mentorship     TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    action_what    TEXT NOT NULL DEFAULT '',
    action_from    TEXT NOT NULL DEFAULT '',
    action_source  TEXT NOT NULL DEFAULT '',
    action_owner   TEXT NOT NULL DEFAULT '',
    action_due     TEXT NOT NULL DEFAULT '',
    action_status  TEXT NOT NULL DEFAULT '',
    action_done_on TEXT NOT NULL DEFAULT '',
    barrier        TEXT NOT NULL DEFAULT '',
    in_our_control TEXT NOT NULL DEFAULT '',
    help_needed    TEXT NOT NULL DEFAULT '',
    done_proof     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_by_mentorship ON action (mentorship, position);

CREATE TABLE spending (
    id             TEXT PRIMARY KEY,
    mentorship     TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    spent_on       TEXT NOT NULL DEFAULT '',
    spent_kind     TEXT NOT NULL DEFAULT '',
    spent_what     TEXT NOT NULL DEFAULT '',
    spent_amount   TEXT NOT NULL DEFAULT '',
    spent_currency TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX spending_by_mentorship ON spending (mentorship, position);

CREATE TABLE indicator_value (
    id               TEXT PRIMARY KEY,
    indicator        TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    period_on        TEXT NOT NULL DEFAULT '',
    period_value     TEXT NOT NULL DEFAULT '',
    value_source     TEXT NOT NULL DEFAULT '',
    value_confidence TEXT NOT NULL DEFAULT '',
    value_note       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator, position);

CREATE TABLE feedback (
    id              TEXT PRIMARY KEY,
    mentorship      TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    useful          TEXT NOT NULL DEFAULT '',
    will_use        TEXT NOT NULL DEFAULT '',
    respected       TEXT NOT NULL DEFAULT '',
    felt_safe       TEXT NOT NULL DEFAULT '',
    own_language    TEXT NOT NULL DEFAULT '',
    pace            TEXT NOT NULL DEFAULT '',
    best            TEXT NOT NULL DEFAULT '',
    least           TEXT NOT NULL DEFAULT '',
    mentor_listens  TEXT NOT NULL DEFAULT '',
    mentor_knows    TEXT NOT NULL DEFAULT '',
    mentor_explains TEXT NOT NULL DEFAULT '',
    mentor_keeps    TEXT NOT NULL DEFAULT '',
    equals          TEXT NOT NULL DEFAULT '',
    should_change   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX feedback_by_mentorship ON feedback (mentorship, position);

CREATE TABLE review (
    id               TEXT PRIMARY KEY,
    mentorship       TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    review_kind      TEXT NOT NULL DEFAULT '',
    review_held_on   TEXT NOT NULL DEFAULT '',
    helped           TEXT NOT NULL DEFAULT '',
    hindered         TEXT NOT NULL DEFAULT '',
    relation_mentor  TEXT NOT NULL DEFAULT '',
    relation_mentee  TEXT NOT NULL DEFAULT '',
    relation_note    TEXT NOT NULL DEFAULT '',
    mentee_rates     TEXT NOT NULL DEFAULT '',
    mentor_rates     TEXT NOT NULL DEFAULT '',
    safety_rechecked TEXT NOT NULL DEFAULT '',
    review_fit       TEXT NOT NULL DEFAULT '',
    review_verdict   TEXT NOT NULL DEFAULT '',
    verdict_why      TEXT NOT NULL DEFAULT '',
    new_dates        TEXT NOT NULL DEFAULT '',
    unintended       TEXT NOT NULL DEFAULT '',
    mentor_gains     TEXT NOT NULL DEFAULT '',
    review_lessons   TEXT NOT NULL DEFAULT '',
    advice           TEXT NOT NULL DEFAULT '',
    after_plan       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX review_by_mentorship ON review (mentorship, position);

CREATE TABLE story (
    id            TEXT PRIMARY KEY,
    mentorship    TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    story_title   TEXT NOT NULL DEFAULT '',
    story_text    TEXT NOT NULL DEFAULT '',
    story_voice   TEXT NOT NULL DEFAULT '',
    story_consent TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX story_by_mentorship ON story (mentorship, position);

CREATE TABLE lesson (
    id          TEXT PRIMARY KEY,
    mentorship  TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    lesson_text TEXT NOT NULL DEFAULT '',
    lesson_for  TEXT NOT NULL DEFAULT '',
    lesson_tags TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX lesson_by_mentorship ON lesson (mentorship, position);

CREATE TABLE report (
    id               TEXT PRIMARY KEY,
    mentorship       TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    report_kind      TEXT NOT NULL DEFAULT '',
    report_from      TEXT NOT NULL DEFAULT '',
    report_until     TEXT NOT NULL DEFAULT '',
    report_encounter TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX report_by_mentorship ON report (mentorship, position);

CREATE TABLE report_section (
    id         TEXT PRIMARY KEY,
    report     TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    section    TEXT NOT NULL DEFAULT '',
    section_in TEXT NOT NULL DEFAULT '',
    narrative  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX report_section_by_report ON report_section (report, position);

-- Lists over all mentorships are read in the order of their dates.
CREATE INDEX encounter_by_date ON encounter (encounter_on DESC, id DESC);
CREATE INDEX encounter_by_concern ON encounter (concern_settled_on, concern) WHERE concern NOT IN ('', 'none');
CREATE INDEX action_by_due ON action (action_status, action_due);

-- The day on which the mentee opened the feedback on a mentorship; before it, no answer leaves the core.
CREATE TABLE feedback_opening (
    id          TEXT PRIMARY KEY,
    mentorship  TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    opened_on   TEXT NOT NULL,
    opened_role TEXT NOT NULL
) STRICT;

-- The order and choice of sections that a person keeps for reports to come.
CREATE TABLE outline (
    id           TEXT PRIMARY KEY,
    outline_name TEXT NOT NULL UNIQUE,
    report_kind  TEXT NOT NULL,
    sections     TEXT NOT NULL CHECK (json_valid(sections))
) STRICT;
