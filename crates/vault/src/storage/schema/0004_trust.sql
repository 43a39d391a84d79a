-- What is half typed into a form: sealed with everything else, back after unlocking, gone once the form is sent.
-- It is no record: no undo, no history.
CREATE TABLE draft (
    id      TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;
