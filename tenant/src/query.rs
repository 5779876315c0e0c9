//! The one-row result of a query in `queries/`: counted where the logs are.
//!
//! One row with a column `lockoutQuery` (its version, 1), columns named by fields of a scenario as in links
//! (`liveSessions`, `guests`, `noPolicyPercent`…; empty: not offered), and what belongs to them: `rows` (how many
//! were counted), `hoursBack` (how far the shorter of the two logs looks back), and the others of `queries/row.json`.
//! As CSV, separated by tabs, or as JSON.

use crate::csv::{Head, Row, plain};
use crate::found::{Caveat, Count, Fact, Value};
use crate::problem::Wrong;
use crate::sign_ins::offers::too_short;
use crate::sign_ins::time;
use lockout_core::scenario::Field;
use std::collections::BTreeMap;

/// The column by which the row is known.
const ITS_OWN: &str = "lockoutquery";

/// What the row says.
pub struct Answer {
    pub counts: Vec<Count>,
    pub facts: Vec<Fact>,
}

/// The head is that of a query.
pub fn is_head(head: &Head) -> bool {
    head.has(&[ITS_OWN])
}

/// Reads a row of a table.
///
/// # Errors
/// A value that is no number, and its column.
pub fn read_row(file: &str, head: &Head, row: &Row) -> Result<Answer, (Wrong, usize)> {
    let column = |name: &str| head.find(&[&plain(name)]);
    let said = Said { text: &|name| row.text(column(name)) };
    said.answer(file).map_err(|(wrong, name)| (wrong, column(&name)))
}

/// Reads a record.
///
/// # Errors
/// JSON that is no object, or a value that is no number.
pub fn read_record(file: &str, bytes: &[u8]) -> Result<Answer, Wrong> {
    let record: BTreeMap<String, serde_json::Value> =
        serde_json::from_slice(bytes).map_err(|error| crate::json::wrong(&error))?;
    let text = |name: &str| {
        let value = record.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        match value.map(|(_, value)| value) {
            None | Some(serde_json::Value::Null) => String::new(),
            Some(serde_json::Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        }
    };
    Said { text: &text }.answer(file).map_err(|(wrong, _)| wrong)
}

/// The row, by the names of its columns; empty where there is none.
struct Said<'a> {
    text: &'a dyn Fn(&str) -> String,
}

/// What is wrong, and in which column.
type Bad = (Wrong, String);

impl Said<'_> {
    fn answer(&self, file: &str) -> Result<Answer, Bad> {
        let rows = self.heads("rows")?.unwrap_or(0);
        let mut caveats: Vec<Caveat> =
            self.number("hoursBack")?.and_then(too_short).into_iter().collect();
        match (self.heads("interactiveRows")?, self.heads("nonInteractiveRows")?) {
            (Some(1..), Some(0)) => caveats.push(Caveat::OnlyInteractive),
            (Some(0), Some(1..)) => caveats.push(Caveat::OnlyNonInteractive),
            _ => {}
        }
        let unknown = self.number("appsUnknownPercent")?.filter(|percent| *percent > 0.0);
        let mut counts = Vec::new();
        for &field in Field::ALL {
            let Some(value) = self.number(field.key())? else { continue };
            let mut caveats = match field {
                // a share per day rests on whole days, not on three
                Field::FreshSignIns | Field::GuestFreshSignIns => Vec::new(),
                _ => caveats.clone(),
            };
            if field == Field::ServedByBackup {
                caveats.extend(unknown.map(|percent| Caveat::AppsUnknown { percent }));
            }
            let (field, from) = (field.key().to_owned(), vec![file.to_owned()]);
            counts.push(Count { field, value: Value::Number(value), from, rows, caveats });
        }
        Ok(Answer { counts, facts: self.facts()? })
    }

    fn facts(&self) -> Result<Vec<Fact>, Bad> {
        let mut facts = Vec::new();
        let time =
            |name: &str| time::read((self.text)(name).trim().as_bytes(), true).map(i64::from);
        match (self.heads("backupTokens")?, time("backupFirst"), time("backupLast")) {
            (Some(0), _, _) => {
                facts.extend(self.heads("rowsRead")?.map(|rows| Fact::NoBackupTokens { rows }));
            }
            (Some(count), Some(first), Some(last)) => {
                facts.push(Fact::BackupTokens { count, first, last });
            }
            _ => {}
        }
        let people = |name: &str| Ok(self.heads(name)?.filter(|people| *people > 0));
        facts.extend(people("outboundPeople")?.map(|people| Fact::Outbound { people }));
        facts.extend(people("externalMembers")?.map(|people| Fact::ExternalMembers { people }));
        Ok(facts)
    }

    fn number(&self, name: &str) -> Result<Option<f64>, Bad> {
        let text = (self.text)(name);
        match text.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Some(number)),
            _ if text.trim().is_empty() => Ok(None),
            _ => Err((Wrong::value(name, &text), name.to_owned())),
        }
    }

    fn heads(&self, name: &str) -> Result<Option<u64>, Bad> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number of heads or rows"
        )]
        Ok(self.number(name)?.map(|number| number.max(0.0) as u64))
    }
}
