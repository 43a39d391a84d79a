-- Every record has a text id (UUID version 7); lists of choices are JSON arrays of their ids; dates are
-- YYYY-MM-DD. No REAL or BLOB columns: the journal keeps rows as JSON.

CREATE TABLE operation (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT NOT NULL,
    at     TEXT NOT NULL,
    -- done, undone, dropped (undone and then overtaken), step (an undo or redo itself)
    state  TEXT NOT NULL,
    target INTEGER REFERENCES operation (id)
) STRICT;
CREATE INDEX operation_by_state ON operation (state, id);

CREATE TABLE journal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    operation INTEGER NOT NULL REFERENCES operation (id),
    kind      TEXT NOT NULL,
    row       TEXT NOT NULL,
    before    TEXT,
    after     TEXT
) STRICT;
CREATE INDEX journal_by_operation ON journal (operation);
CREATE INDEX journal_by_row ON journal (kind, row);

CREATE TABLE organisation (
    id          TEXT PRIMARY KEY,
    code_name   TEXT NOT NULL COLLATE NOCASE UNIQUE,
    public_name TEXT NOT NULL DEFAULT '',
    led_by      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(led_by)),
    region      TEXT NOT NULL DEFAULT '',
    languages   TEXT NOT NULL DEFAULT '',
    strengths   TEXT NOT NULL DEFAULT '',
    wants       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE mentorship (
    id         TEXT PRIMARY KEY,
    mentor     TEXT NOT NULL REFERENCES organisation (id),
    mentee     TEXT NOT NULL REFERENCES organisation (id),
    topic      TEXT NOT NULL,
    topic_note TEXT NOT NULL DEFAULT '',
    starts_on  TEXT,
    ends_on    TEXT,
    stage      TEXT NOT NULL,
    CHECK (mentor <> mentee)
) STRICT;
CREATE INDEX mentorship_by_mentor ON mentorship (mentor);
CREATE INDEX mentorship_by_mentee ON mentorship (mentee);

CREATE TABLE assessment (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    answers    TEXT NOT NULL CHECK (json_valid(answers))
) STRICT;

CREATE TABLE decision (
    id                TEXT PRIMARY KEY,
    mentorship        TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    answers           TEXT NOT NULL CHECK (json_valid(answers)),
    catalogue_version TEXT NOT NULL,
    leads             TEXT NOT NULL CHECK (json_valid(leads)),
    chosen            TEXT NOT NULL,
    reason            TEXT NOT NULL DEFAULT '',
    decided_on        TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_mentorship ON decision (mentorship);

CREATE TABLE plan (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    decision   TEXT NOT NULL REFERENCES decision (id),
    purpose    TEXT NOT NULL DEFAULT '',
    resources  TEXT NOT NULL DEFAULT '',
    knowledge  TEXT NOT NULL DEFAULT '',
    review_on  TEXT,
    graduation TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE objective (
    id           TEXT PRIMARY KEY,
    plan         TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    statement    TEXT NOT NULL DEFAULT '',
    success_sign TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX objective_by_plan ON objective (plan);

CREATE TABLE activity (
    id        TEXT PRIMARY KEY,
    objective TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    phase     TEXT NOT NULL,
    approach  TEXT,
    what      TEXT NOT NULL DEFAULT '',
    lead      TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    ends_on   TEXT,
    resources TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX activity_by_objective ON activity (objective);
