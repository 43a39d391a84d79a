//! Makes workspaces that no version of the program writes, each from the same good one.

use std::path::{Path, PathBuf};

use jirani_vault::{DATABASE, DatabaseKey};
use rusqlite::Connection;

/// A workspace file and how it was spoilt.
pub struct Case {
    /// What was done to it.
    pub name: &'static str,
    /// The error with which it must be refused; none if its schema is good and only rows are not what they should be.
    pub refused: Option<&'static str>,
    /// SQL, with `OUTSIDE` where a path in another folder stands.
    sql: String,
}

/// Opens a database as an attacker who knows the key would: with nothing checked and everything allowed.
pub fn raw(file: &Path, key: &DatabaseKey) -> Connection {
    let connection = Connection::open(file).unwrap();
    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    connection.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = DELETE;").unwrap();
    connection
}

impl Case {
    /// Spoils a copy of a good workspace in `folder`; gives its database.
    pub fn make(&self, good: &Path, folder: &Path, outside: &Path, key: &DatabaseKey) -> PathBuf {
        copy(good, folder);
        let database = folder.join(DATABASE);
        let connection = raw(&database, key);
        let sql = self.sql.replace("OUTSIDE", outside.to_str().unwrap());
        connection.execute_batch(&sql).unwrap_or_else(|e| panic!("{}: {e}", self.name));
        // As the program leaves its files; where the schema does not parse any more, it stays as it is.
        let _ = connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()));
        drop(connection);
        database
    }
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// SQL that runs when a name or a text is put into a statement as it stands; `STOP` ends what came before it.
const ESCAPE: &str = "ATTACH DATABASE 'OUTSIDE' AS p KEY ''; CREATE TABLE IF NOT EXISTS p.stolen AS SELECT * FROM \
                      main.organisation; DETACH p; /*";

fn changed(sql: &str) -> Case {
    Case { name: "", refused: Some("altered-schema"), sql: sql.to_owned() }
}

/// Changes the text of an object's SQL in the schema's own table.
fn rewritten(object: &str, from: &str, to: &str) -> Case {
    let text = |text: &str| text.replace('\'', "''");
    changed(&format!(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_master SET sql = replace(sql, '{}', '{}') WHERE name = '{object}';
         PRAGMA writable_schema = OFF;",
        text(from),
        text(to)
    ))
}

fn in_schema(sql: &str) -> Case {
    changed(&format!("PRAGMA writable_schema = ON; {sql}; PRAGMA writable_schema = OFF;"))
}

fn rows(sql: &str) -> Case {
    Case { name: "", refused: None, sql: sql.to_owned() }
}

/// All of them.
pub fn cases() -> Vec<Case> {
    let quoted = |text: &str| text.replace('"', "\"\"");
    let planted = |stop: &str| {
        let name = quoted(&format!("{stop}{ESCAPE}"));
        changed(&format!("CREATE TABLE \"{name}\" (id TEXT PRIMARY KEY) STRICT;"))
    };
    let of = |refused, case| Case { refused: Some(refused), ..case };
    let mut cases = vec![
        (
            "a table whose name ends a trigger",
            planted("x AFTER INSERT ON main.organisation BEGIN SELECT 1; END; "),
        ),
        ("a table whose name ends a quoted name", planted("x\" AFTER INSERT ON main.organisation BEGIN SELECT 1; END; ")),
        ("a table whose name ends a text", planted("x', '', '', ''); END; ")),
        ("a table whose name ends a query", planted("organisation; ")),
        ("a table like any other", changed("CREATE TABLE more (id TEXT PRIMARY KEY, note TEXT) STRICT;")),
        ("a table with a name of ten thousand letters", changed(&format!("CREATE TABLE \"{}\" (id TEXT) STRICT;", "n".repeat(10_000)))),
        ("a table with line breaks in its name", changed("CREATE TABLE \"a\n\u{1b}[2Jb\" (id TEXT) STRICT;")),
        (
            "a column whose name ends a text",
            changed(&format!("ALTER TABLE organisation ADD COLUMN \"x', NEW.id)); END; {ESCAPE}\" TEXT;")),
        ),
        ("a column more", changed("ALTER TABLE organisation ADD COLUMN more TEXT NOT NULL DEFAULT '';")),
        ("a column less", changed("ALTER TABLE organisation DROP COLUMN wants;")),
        ("a column with another name", changed("ALTER TABLE organisation RENAME COLUMN wants TO likes;")),
        (
            "a generated column",
            changed("ALTER TABLE organisation ADD COLUMN more TEXT GENERATED ALWAYS AS (upper(code_name)) VIRTUAL;"),
        ),
        (
            "a trigger that deletes",
            changed("CREATE TRIGGER t AFTER INSERT ON operation BEGIN DELETE FROM organisation; END;"),
        ),
        (
            "a trigger that copies",
            changed("CREATE TRIGGER t BEFORE UPDATE ON organisation BEGIN INSERT INTO draft VALUES (NEW.id, NEW.public_name, ''); END;"),
        ),
        ("a view", changed("CREATE VIEW v AS SELECT * FROM organisation;")),
        (
            "a view with a trigger instead of its inserts",
            changed("CREATE VIEW v AS SELECT id FROM organisation;
                     CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN DELETE FROM organisation; END;"),
        ),
        (
            "a view in the place of a table",
            changed("DROP TABLE care_contact;
                     CREATE VIEW care_contact AS SELECT id, 0 AS position, code_name AS kind, public_name AS name,
                         region AS reach, languages AS hours, wants AS note FROM organisation;"),
        ),
        ("a missing table", changed("DROP TABLE word_choice;")),
        ("a missing index", changed("DROP INDEX mentorship_by_mentor;")),
        (
            "an index over other columns",
            changed("DROP INDEX mentorship_by_mentor; CREATE INDEX mentorship_by_mentor ON mentorship (mentor, mentee);"),
        ),
        ("an index over an expression", changed("CREATE INDEX i ON organisation (hex(code_name));")),
        ("a partial index with another condition", rewritten("sheet_one_a_side", "<> 'copy'", "<> 'mentor'")),
        ("a missing trigger", changed("DROP TRIGGER search_entry_delete;")),
        (
            "a trigger with another body",
            changed("DROP TRIGGER search_entry_insert;
                     CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN DELETE FROM journal; END;"),
        ),
        ("another default", rewritten("organisation", "public_name TEXT NOT NULL DEFAULT ''", "public_name TEXT NOT NULL DEFAULT 'x'")),
        (
            "a default that is computed",
            rewritten("organisation", "public_name TEXT NOT NULL DEFAULT ''", "public_name TEXT NOT NULL DEFAULT (hex(randomblob(9)))"),
        ),
        ("a check less", rewritten("organisation", " CHECK (json_valid(led_by))", "")),
        ("another check", rewritten("organisation", "json_valid(led_by)", "json_valid(led_by) OR length(led_by) > 0")),
        ("a comment in the schema", rewritten("organisation", "id          TEXT", "id /* */    TEXT")),
        ("another collation", rewritten("organisation", "COLLATE NOCASE ", "")),
        ("a table that is not strict", rewritten("draft", "STRICT", "")),
        ("a table without row numbers", changed("DROP TABLE draft; CREATE TABLE draft (id TEXT PRIMARY KEY, content TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;")),
        ("a foreign key with another action", rewritten("reading_list", "ON DELETE SET NULL", "ON DELETE CASCADE")),
        (
            "foreign keys in a loop",
            changed("CREATE TABLE a (id TEXT PRIMARY KEY, b TEXT REFERENCES b (id) ON DELETE CASCADE) STRICT;
                     CREATE TABLE b (id TEXT PRIMARY KEY, a TEXT REFERENCES a (id) ON DELETE CASCADE) STRICT;"),
        ),
        ("a second full-text index", changed("CREATE VIRTUAL TABLE v USING fts5 (a);")),
        ("an older full-text index", changed("CREATE VIRTUAL TABLE v USING fts3 (a);")),
        ("an index of boxes", changed("CREATE VIRTUAL TABLE v USING rtree (id, a, b);")),
        ("a table of the file's own pages", changed("CREATE VIRTUAL TABLE v USING dbstat;")),
        (
            "a full-text index of another kind",
            changed("DROP TABLE search_word; CREATE VIRTUAL TABLE search_word USING fts5 (name, title, body);"),
        ),
        ("a table that looks like the index's own", changed("CREATE TABLE search_word_more (id INTEGER PRIMARY KEY);")),
        ("another table of the full-text index", rewritten("search_word_config", "k PRIMARY KEY", "k PRIMARY KEY, x")),
        ("statistics", changed("ANALYZE;")),
        (
            "statistics that are made up",
            changed("ANALYZE; DELETE FROM sqlite_stat1; INSERT INTO sqlite_stat1 VALUES ('organisation', NULL, '9223372036854775807 0');"),
        ),
        ("an older number on a newer schema", changed("PRAGMA user_version = 3;")),
        ("no number", of("damaged", changed("PRAGMA user_version = 0;"))),
        ("a number below zero", of("damaged", changed("PRAGMA user_version = -7;"))),
        ("the number of a later version", of("newer-workspace", changed("PRAGMA user_version = 1000;"))),
        ("the largest number", of("newer-workspace", changed("PRAGMA user_version = 2147483647;"))),
        ("no mark of the program", of("not-a-workspace", changed("PRAGMA application_id = 0;"))),
        ("another program's mark", of("not-a-workspace", changed("PRAGMA application_id = -1;"))),
        ("an empty database with the mark", of("damaged", changed("PRAGMA writable_schema = ON; DELETE FROM sqlite_master; PRAGMA user_version = 0;"))),
        ("an empty database with mark and number", in_schema("DELETE FROM sqlite_master")),
        (
            "an object of the schema twice",
            of("damaged", in_schema("INSERT INTO sqlite_master SELECT * FROM sqlite_master WHERE name = 'draft'")),
        ),
        (
            "a table with the name of the schema's own",
            of("damaged", in_schema(
                "INSERT INTO sqlite_master SELECT 'table', 'sqlite_schema', 'sqlite_schema', rootpage, 'CREATE TABLE sqlite_schema (id)'
                 FROM sqlite_master WHERE name = 'draft'")),
        ),
        ("a schema that is no SQL", of("damaged", in_schema("UPDATE sqlite_master SET sql = 'CREATE TABLE draft (((' WHERE name = 'draft'"))),
        ("a name that is no UTF-8", of("damaged", in_schema("UPDATE sqlite_master SET name = CAST(x'ff80' AS TEXT) WHERE name = 'draft'"))),
        ("a kind that is none", of("damaged", in_schema("UPDATE sqlite_master SET type = 'thing' WHERE name = 'journal_by_row'"))),
        (
            "two tables over the same pages",
            of("damaged", in_schema("UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'journal') WHERE name = 'draft'")),
        ),
        ("a table over the schema's pages", of("damaged", in_schema("UPDATE sqlite_master SET rootpage = 1 WHERE name = 'draft'"))),
        ("a table without pages", of("damaged", in_schema("UPDATE sqlite_master SET rootpage = 0 WHERE name = 'draft'"))),
    ];
    cases.extend([
        ("journal rows of an unknown kind", rows("UPDATE journal SET kind = 'nowhere';")),
        ("journal rows of a kind that is SQL", rows(&format!("UPDATE journal SET kind = 'organisation; {}';", ESCAPE.replace('\'', "''")))),
        ("journal rows of the schema's own table", rows("UPDATE journal SET kind = 'sqlite_master';")),
        ("journal rows of the journal", rows("UPDATE journal SET kind = 'operation';")),
        (
            "journal rows with an unknown column",
            rows("UPDATE journal SET before = json_set(coalesce(before, '{}'), '$.nowhere', 1), after = json_set(coalesce(after, '{}'), '$.nowhere', 1);"),
        ),
        (
            "journal rows with a column that is SQL",
            rows(&format!("UPDATE journal SET before = json_object('id) SELECT 1; {0}', 1), after = json_object('id) SELECT 1; {0}', 1);", ESCAPE.replace('\'', "''"))),
        ),
        ("journal rows that are no JSON", rows("UPDATE journal SET before = '{', after = '[1,';")),
        ("journal rows without an identifier", rows("UPDATE journal SET before = '{}', after = '{}';")),
        ("journal rows with other kinds of cells", rows("UPDATE journal SET before = json_set(before, '$.id', json('{}')), after = json_set(after, '$.code_name', NULL);")),
        ("journal rows with text that is no UTF-8", rows("UPDATE journal SET kind = CAST(x'ff' AS TEXT), before = CAST(x'fe' AS TEXT);")),
        ("operations that point at themselves", rows("UPDATE operation SET target = id, state = 'done', kind = 'x-delete', at = 'never';")),
        ("operations with the largest numbers", rows("UPDATE sqlite_sequence SET seq = 9223372036854775807;")),
        ("rows with the largest numbers", rows("UPDATE objective SET position = 9223372036854775807; UPDATE activity SET position = -9223372036854775808; UPDATE price SET minor = 9223372036854775807; UPDATE consent SET position = 9223372036854775807; UPDATE print SET copies = 9223372036854775807;")),
        ("texts that are no UTF-8", rows("UPDATE organisation SET public_name = CAST(x'fffe80' AS TEXT); UPDATE consent SET consent_of = CAST(x'c3' AS TEXT);")),
        ("four hundred levels of lists", rows("UPDATE assessment SET answers = replace(hex(zeroblob(400)), '00', '[') || replace(hex(zeroblob(400)), '00', ']');")),
        ("a key of the sealed store that is none", rows("INSERT INTO sealed_store VALUES ('sealed', '[]');")),
        ("an index of words that is none", rows("UPDATE search_word_data SET block = x'ffffffffffffffff';")),
        ("records that point nowhere", rows("UPDATE consent SET mentorship = 'nowhere'; UPDATE plan SET decision = 'nowhere';")),
        ("a draft of four million letters", rows("INSERT INTO draft VALUES ('big', replace(hex(zeroblob(4000000)), '00', 'x'), '');")),
    ]);
    cases.into_iter().map(|(name, case)| Case { name, ..case }).collect()
}
