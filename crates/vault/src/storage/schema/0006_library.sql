-- The library: what people of this workspace add to it, and what they think of it. A `resource` is the id of a
-- published one, which no table holds, or of an own one.

CREATE TABLE own_resource (
    id        TEXT PRIMARY KEY,
    title     TEXT NOT NULL,
    publisher TEXT NOT NULL DEFAULT '',
    year      TEXT NOT NULL DEFAULT '',
    kinds     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kinds)),
    topics    TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(topics)),
    audiences TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(audiences)),
    languages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(languages)),
    length    TEXT NOT NULL DEFAULT 'unknown',
    terms     TEXT NOT NULL DEFAULT 'unstated',
    address   TEXT NOT NULL DEFAULT '',
    about     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE resource_note (
    id       TEXT PRIMARY KEY,
    resource TEXT NOT NULL UNIQUE,
    useful   INTEGER NOT NULL DEFAULT 0 CHECK (useful IN (0, 1)),
    note     TEXT NOT NULL DEFAULT '',
    tags     TEXT NOT NULL DEFAULT ''
) STRICT;

-- A file kept with a resource, in base64: it lives in the encrypted database and nowhere else.
CREATE TABLE attachment (
    id       TEXT PRIMARY KEY,
    resource TEXT NOT NULL,
    name     TEXT NOT NULL,
    size     INTEGER NOT NULL,
    content  TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_by_resource ON attachment (resource);

CREATE TABLE reading_list (
    id         TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    mentorship TEXT REFERENCES mentorship (id) ON DELETE SET NULL,
    opening    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX reading_list_by_mentorship ON reading_list (mentorship);

CREATE TABLE reading_item (
    id           TEXT PRIMARY KEY,
    reading_list TEXT NOT NULL REFERENCES reading_list (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    resource     TEXT NOT NULL,
    why          TEXT NOT NULL DEFAULT '',
    UNIQUE (reading_list, resource)
) STRICT;

-- Where help is: shown before anything about self-harm, and printed on the card.
CREATE TABLE care_contact (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL DEFAULT '',
    reach    TEXT NOT NULL DEFAULT '',
    hours    TEXT NOT NULL DEFAULT '',
    note     TEXT NOT NULL DEFAULT ''
) STRICT;

-- The community's own word for a standard one, in one language.
CREATE TABLE word_choice (
    id          TEXT PRIMARY KEY,
    language    TEXT NOT NULL,
    term        TEXT NOT NULL,
    singular    TEXT NOT NULL,
    plural      TEXT NOT NULL,
    UNIQUE (language, term)
) STRICT;

-- What can be found by words: made from other tables with every operation, so it is no record of its own. A row
-- has either a name, which people gave it, or a title, which is a sentence of it.
CREATE TABLE search_entry (
    id     INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    record TEXT NOT NULL,
    name   TEXT NOT NULL,
    title  TEXT NOT NULL,
    body   TEXT NOT NULL,
    UNIQUE (kind, record)
) STRICT;
CREATE VIRTUAL TABLE search_word USING fts5 (
    name, title, body, content = 'search_entry', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_word (rowid, name, title, body) VALUES (NEW.id, NEW.name, NEW.title, NEW.body);
END;
CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_word (search_word, rowid, name, title, body)
    VALUES ('delete', OLD.id, OLD.name, OLD.title, OLD.body);
END;
CREATE TRIGGER search_entry_update AFTER UPDATE ON search_entry BEGIN
    INSERT INTO search_word (search_word, rowid, name, title, body)
    VALUES ('delete', OLD.id, OLD.name, OLD.title, OLD.body);
    INSERT INTO search_word (rowid, name, title, body) VALUES (NEW.id, NEW.name, NEW.title, NEW.body);
END;
