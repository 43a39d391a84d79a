//! The index of the records' words inside the encrypted database, kept up to date by every write.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::error::Result;
use crate::model::{IndexedTable, RecordModel};

/// The kind of the row that remembers from what the index was made.
const MADE_FROM: &str = "";

/// Makes the index anew if it was made by other queries than today's.
pub(crate) fn prepare(connection: &Connection, model: &RecordModel) -> Result<()> {
    let queries: Vec<String> = (model.indexed)().iter().map(entries_of).collect();
    let made_from = queries.join("\n");
    let before: Option<String> = connection
        .query_row("SELECT record FROM search_entry WHERE kind = ?1", [MADE_FROM], |row| row.get(0))
        .optional()?;
    if before.as_ref() == Some(&made_from) {
        return Ok(());
    }
    let transaction = connection.unchecked_transaction()?;
    transaction.execute("DELETE FROM search_entry", [])?;
    for query in &queries {
        transaction.execute_batch(&format!("INSERT INTO search_entry {query}"))?;
    }
    transaction.execute(
        "INSERT INTO search_entry (kind, record, name, title, body) VALUES (?1, ?2, '', '', '')",
        params![MADE_FROM, made_from],
    )?;
    transaction.commit()?;
    Ok(())
}

/// Brings the index up to date with the rows of these kinds that an operation changed: all at once, since the full-text
/// index writes itself out at the beginning of every statement that changes rows.
pub(crate) fn refresh(
    transaction: &Transaction<'_>,
    model: &RecordModel,
    operation: i64,
    kinds: &[String],
) -> Result<()> {
    for source in (model.indexed)().iter().filter(|source| kinds.iter().any(|kind| kind == source.table)) {
        let table = source.table;
        let changed = format!("(SELECT row FROM journal WHERE operation = ?1 AND kind = '{table}')");
        transaction
            .prepare_cached(&format!(
                "DELETE FROM search_entry
                 WHERE kind = '{table}' AND record IN {changed} AND record NOT IN (SELECT id FROM {table})"
            ))?
            .execute([operation])?;
        transaction
            .prepare_cached(&format!(
                "INSERT INTO search_entry {} WHERE id IN {changed}
                 ON CONFLICT (kind, record) DO UPDATE
                 SET name = excluded.name, title = excluded.title, body = excluded.body
                 WHERE (name, title, body) IS NOT (excluded.name, excluded.title, excluded.body)",
                entries_of(source)
            ))?
            .execute([operation])?;
    }
    Ok(())
}

/// The columns of the index, and a query for those of all rows of a source.
fn entries_of(source: &IndexedTable) -> String {
    let IndexedTable { table, name, title, body } = source;
    format!("(kind, record, name, title, body) SELECT '{table}', id, {name}, {title}, {body} FROM {table}")
}
