//! The one-row result of a query in `queries/`: counted where the logs are.
//!
//! One row with a column `lockoutQuery` (its version, 1), columns named by fields of a scenario as in links
//! (`liveSessions`, `guests`, `noPolicyPercent`…; empty: not offered), and what belongs to them: `rows` (how many
//! were counted), `hoursBack` (how far the shorter of the two logs looks back), and the others of `queries/row.json`.
//! As CSV, separated by tabs, or as JSON in any of the shapes Log Analytics and its tools have.

use crate::csv::{Head, Row, plain};
use crate::found::{Caveat, Count, Fact, Value};
use crate::problem::Wrong;
use crate::sign_ins::offers::{few_days, too_short};
use crate::sign_ins::time;
use lockout_core::scenario::{Field, Shape};
use std::collections::BTreeMap;

/// The column by which the row is known.
const ITS_OWN: &str = "lockoutquery";

/// The version of the columns this reads.
const VERSION: f64 = 1.0;

/// What the row says.
pub struct Answer {
    /// The file it stands in.
    pub file: String,
    pub counts: Vec<Count>,
    pub facts: Vec<Fact>,
    /// Times of the oldest and the newest sign-in that were looked through.
    pub span: Option<[i64; 2]>,
    /// Cells beyond what there can be, which are left out, and the column each stands in.
    pub wrongs: Vec<(Wrong, String)>,
}

/// The shares of sessions by their controls.
const POSTURES: [Field; 3] = [Field::NoPolicy, Field::MfaSatisfied, Field::MfaNotSatisfied];

/// They may miss 100 by this much, each being rounded to a tenth.
const SUM_TO: f64 = 0.1 + 1e-6;

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
        if self.number("lockoutQuery")? != Some(VERSION) {
            return Err(self.bad("lockoutQuery"));
        }
        let (counts, wrongs) = within_limits(self.counts(file)?);
        let span = match (self.time("firstTime")?, self.time("lastTime")?) {
            (Some(first), Some(last)) => Some([first, last]),
            _ => None,
        };
        Ok(Answer { file: file.to_owned(), counts, facts: self.facts()?, span, wrongs })
    }

    fn counts(&self, file: &str) -> Result<Vec<Count>, Bad> {
        let rows = self.heads("rows")?.unwrap_or(0);
        let caveats = self.caveats()?;
        let unknown = self.number("appsUnknownPercent")?.filter(|percent| *percent > 0.0);
        let few_days = self.heads("habitDays")?.and_then(few_days);
        // nobody has a session without having one
        let (people, sessions) = (self.heads("liveSessions")?, self.heads("sessions")?);
        if sessions.is_some_and(|sessions| people > Some(sessions)) {
            return Err(self.bad("sessions"));
        }
        let mut counts = Vec::new();
        for &field in Field::ALL {
            let Some(value) = self.number(field.key())? else { continue };
            let mut caveats = match field {
                // a share per day rests on whole days, not on three
                Field::FreshSignIns | Field::GuestFreshSignIns => {
                    few_days.iter().cloned().collect()
                }
                _ => caveats.clone(),
            };
            if field == Field::ServedByBackup {
                caveats.extend(unknown.map(|percent| Caveat::AppsUnknown { percent }));
            }
            let (field, from) = (field.key().to_owned(), vec![file.to_owned()]);
            counts.push(Count { field, value: Value::Number(value), from, rows, caveats });
        }
        Ok(counts)
    }

    fn caveats(&self) -> Result<Vec<Caveat>, Bad> {
        let mut caveats: Vec<Caveat> =
            self.number("hoursBack")?.and_then(too_short).into_iter().collect();
        match (self.heads("interactiveRows")?, self.heads("nonInteractiveRows")?) {
            (Some(1..), Some(0)) => caveats.push(Caveat::OnlyInteractive),
            (Some(0), Some(1..)) => caveats.push(Caveat::OnlyNonInteractive),
            _ => {}
        }
        Ok(caveats)
    }

    fn facts(&self) -> Result<Vec<Fact>, Bad> {
        let mut facts = Vec::new();
        let read = self.heads("rowsRead")?;
        let issued = [self.time("backupFirst")?, self.time("backupLast")?];
        match (self.heads("backupTokens")?, issued) {
            (Some(0), _) => {
                facts.extend(
                    read.filter(|&rows| rows > 0).map(|rows| Fact::NoBackupTokens { rows }),
                );
            }
            (Some(count), [Some(first), Some(last)]) => {
                facts.push(Fact::BackupTokens { count, first, last });
            }
            _ => {}
        }
        // also that it is nobody: said, so that no log beside it says otherwise
        let people = [self.heads("outboundPeople")?, self.heads("externalMembers")?];
        facts.extend(people[0].map(|people| Fact::Outbound { people }));
        facts.extend(people[1].map(|people| Fact::ExternalMembers { people }));
        Ok(facts)
    }

    /// A cell; empty also where a tool writes what its language calls nothing.
    fn cell(&self, name: &str) -> String {
        let text = (self.text)(name);
        let text = text.trim();
        if ["None", "null", "NaN"].contains(&text) { String::new() } else { text.to_owned() }
    }

    fn time(&self, name: &str) -> Result<Option<i64>, Bad> {
        let text = self.cell(name);
        match time::read(text.as_bytes(), true) {
            None if !text.is_empty() => Err(self.bad(name)),
            time => Ok(time.map(i64::from)),
        }
    }

    fn number(&self, name: &str) -> Result<Option<f64>, Bad> {
        let text = self.cell(name);
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Some(number)),
            _ if text.is_empty() => Ok(None),
            _ => Err(self.bad(name)),
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

    fn bad(&self, name: &str) -> Bad {
        (Wrong::value(name, &self.cell(name)), name.to_owned())
    }
}

/// Those that a scenario could take, and what is wrong with the others.
fn within_limits(counts: Vec<Count>) -> (Vec<Count>, Vec<(Wrong, String)>) {
    let mut wrongs = Vec::new();
    let mut kept = Vec::new();
    for count in counts {
        let field = Field::ALL.iter().find(|field| field.key() == count.field);
        let Some(Shape::Number { least, most, .. }) = field.map(|field| field.shape()) else {
            kept.push(count);
            continue;
        };
        match count.value {
            Value::Number(number) if !(least..=most).contains(&number) => {
                let wrong = Wrong::Range { of: count.field.clone(), least, most };
                wrongs.push((wrong, count.field));
            }
            _ => kept.push(count),
        }
    }
    let share = |field: &Field| {
        let count = kept.iter().find(|count| count.field == field.key())?;
        if let Value::Number(number) = count.value { Some(number) } else { None }
    };
    let shares: Vec<f64> = POSTURES.iter().filter_map(share).collect();
    if shares.len() == POSTURES.len() && (shares.iter().sum::<f64>() - 100.0).abs() > SUM_TO {
        let of = POSTURES.map(|field| field.key().to_owned());
        kept.retain(|count| !of.contains(&count.field));
        let [first, ..] = of.clone();
        wrongs.push((Wrong::Shares { of: of.to_vec() }, first));
    }
    (kept, wrongs)
}

#[cfg(test)]
mod tests {
    use super::Said;
    use lockout_core::scenario::Field;
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    const QUERY: &str = include_str!("../../queries/sign-ins.kql");
    const ROW: &str = include_str!("../../queries/row.json");

    /// The columns of the query's last `project`.
    fn written() -> Vec<&'static str> {
        let (_, last) = QUERY.rsplit_once("| project\n").unwrap();
        // only the names of columns stand four blanks in, before an equals sign
        let names = last.lines().filter_map(|line| line.strip_prefix("    ")?.split_once(" = "));
        names.map(|(name, _)| name).filter(|name| !name.starts_with(' ')).collect()
    }

    fn described() -> Vec<String> {
        let row: serde_json::Value = serde_json::from_str(ROW).unwrap();
        let columns = row["columns"].as_array().unwrap();
        columns.iter().map(|column| column["name"].as_str().unwrap().to_owned()).collect()
    }

    /// The names asked for when a row is read.
    fn read() -> BTreeSet<String> {
        let asked = RefCell::new(BTreeSet::new());
        let text = |name: &str| {
            asked.borrow_mut().insert(name.to_owned());
            if name == "lockoutQuery" { "1".to_owned() } else { String::new() }
        };
        assert!(Said { text: &text }.answer("row.csv").is_ok());
        asked.into_inner()
    }

    #[test]
    fn what_the_query_writes_is_described_and_read_and_nothing_else() {
        assert_eq!(written(), described());
        let read = read();
        let unread: Vec<_> = described().into_iter().filter(|name| !read.contains(name)).collect();
        assert_eq!(unread, [""; 0], "written and not read");
        // any input may be filled, by another query too
        let is_input = |name: &str| Field::ALL.iter().any(|field| field.key() == name);
        let written = written();
        let unwritten: Vec<_> = read
            .iter()
            .filter(|name| !is_input(name) && !written.contains(&name.as_str()))
            .collect();
        assert_eq!(unwritten, [""; 0], "read and not written");
    }
}
