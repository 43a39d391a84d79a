-- The recommender's records: answers of one side and copies to try things out, a workspace's own changes to the
-- catalogue, its prices, estimates, and what a decision needs to explain itself later.

-- The agreed answers stand in `assessment`.
CREATE TABLE sheet (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    -- mentor, mentee, copy
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    answers    TEXT NOT NULL CHECK (json_valid(answers))
) STRICT;
CREATE INDEX sheet_by_mentorship ON sheet (mentorship);
CREATE UNIQUE INDEX sheet_one_a_side ON sheet (mentorship, kind) WHERE kind <> 'copy';

CREATE TABLE amendment (
    id      TEXT PRIMARY KEY,
    -- which part is changed, so that each part has one row
    part    TEXT NOT NULL UNIQUE,
    change  TEXT NOT NULL CHECK (json_valid(change)),
    author  TEXT NOT NULL,
    reason  TEXT NOT NULL,
    made_on TEXT NOT NULL
) STRICT;

-- Amounts in whole minor units of their currency.
CREATE TABLE price (
    id       TEXT PRIMARY KEY,
    item     TEXT NOT NULL UNIQUE,
    minor    INTEGER NOT NULL CHECK (minor >= 0),
    currency TEXT NOT NULL
) STRICT;

CREATE TABLE exchange_rate (
    id            TEXT PRIMARY KEY,
    from_currency TEXT NOT NULL,
    to_currency   TEXT NOT NULL,
    rate          TEXT NOT NULL,
    stated_on     TEXT NOT NULL,
    CHECK (from_currency <> to_currency)
) STRICT;

CREATE TABLE estimate (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    approach   TEXT NOT NULL,
    settings   TEXT NOT NULL CHECK (json_valid(settings)),
    UNIQUE (mentorship, approach)
) STRICT;

-- What a person chose to lay side by side, on screen and on paper.
CREATE TABLE comparison (
    id          TEXT PRIMARY KEY,
    mentorship  TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    left_sheet  TEXT NOT NULL,
    right_sheet TEXT NOT NULL,
    approaches  TEXT NOT NULL CHECK (json_valid(approaches))
) STRICT;

-- The result, the workspace's changes and the sentences of the day of the decision.
ALTER TABLE decision ADD COLUMN result TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(result));
ALTER TABLE decision ADD COLUMN amendments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(amendments));
ALTER TABLE decision ADD COLUMN texts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(texts));
