-- What left on paper or as a file: which document, for whom, how many, and when it is to be destroyed. The
-- subject is a record that may be deleted later, so its name is kept and no foreign key points there.
CREATE TABLE print (
    id            TEXT PRIMARY KEY,
    at            TEXT NOT NULL,
    kind          TEXT NOT NULL,
    subject       TEXT,
    about         TEXT NOT NULL,
    audience      TEXT NOT NULL,
    format        TEXT NOT NULL,
    copies        INTEGER NOT NULL CHECK (copies >= 1),
    destroy_after TEXT,
    destroyed_on  TEXT
) STRICT;
CREATE INDEX print_by_time ON print (at);
