//! The one-row result of a query in `queries/`: counted where the logs are.
//!
//! One row with a column `lockoutQuery` (its version, 1), columns named by fields of a scenario as in links
//! (`liveSessions`, `guests`, `noPolicyPercent`…; empty: not offered), `rows` (how many were counted) and `hoursBack`
//! (how far the shorter of the two logs looks back). As CSV, separated by tabs, or as JSON.

use crate::csv::{Head, NONE, Row, plain};
use crate::found::{Count, Value};
use crate::problem::Wrong;
use crate::sign_ins::offers::too_short;
use lockout_core::scenario::Field;
use std::collections::BTreeMap;

const ITS_OWN: &str = "lockoutQuery";

/// Where what is needed stands.
pub struct Columns {
    fields: Vec<(Field, usize)>,
    rows: usize,
    hours: usize,
}

impl Columns {
    /// The head's columns; `None` when it isn't that of a query.
    pub fn find(head: &Head) -> Option<Columns> {
        if !head.has(&[&plain(ITS_OWN)]) {
            return None;
        }
        let place = |field: &Field| (*field, head.find(&[&plain(field.key())]));
        let fields = Field::ALL.iter().map(place).filter(|(_, column)| *column != NONE).collect();
        Some(Columns { fields, rows: head.find(&["rows"]), hours: head.find(&["hoursback"]) })
    }

    /// The row's offers.
    ///
    /// # Errors
    /// A value that is no number, and its column.
    pub fn read(&self, file: &str, head: &Head, row: &Row) -> Result<Vec<Count>, (Wrong, usize)> {
        let number = |column: usize| {
            let text = row.text(column);
            match text.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Some(number)),
                _ if text.trim().is_empty() => Ok(None),
                _ => Err((Wrong::value(head.written(column), &text), column)),
            }
        };
        let (rows, hours) = (number(self.rows)?, number(self.hours)?);
        let mut counts = Vec::new();
        for &(field, column) in &self.fields {
            counts.extend(number(column)?.map(|value| count(file, field, value, rows, hours)));
        }
        Ok(counts)
    }
}

/// The offers of a record.
///
/// # Errors
/// JSON that is no object, or a value that is no number.
pub fn read_record(file: &str, bytes: &[u8]) -> Result<Vec<Count>, Wrong> {
    let record: BTreeMap<String, serde_json::Value> =
        serde_json::from_slice(bytes).map_err(|error| crate::json::wrong(&error))?;
    let number = |key: &str| match record
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(key))
        .map(|(_, value)| value)
    {
        None | Some(serde_json::Value::Null) => Ok(None),
        Some(serde_json::Value::Number(number)) => Ok(number.as_f64()),
        Some(serde_json::Value::String(text)) if text.trim().is_empty() => Ok(None),
        Some(serde_json::Value::String(text)) => text
            .trim()
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
            .map(Some)
            .ok_or_else(|| Wrong::value(key, text)),
        Some(_) => Err(Wrong::value(key, "")),
    };
    let (rows, hours) = (number("rows")?, number("hoursBack")?);
    let mut counts = Vec::new();
    for &field in Field::ALL {
        counts.extend(number(field.key())?.map(|value| count(file, field, value, rows, hours)));
    }
    Ok(counts)
}

fn count(file: &str, field: Field, value: f64, rows: Option<f64>, hours: Option<f64>) -> Count {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of rows")]
    let rows = rows.map_or(0, |rows| rows.max(0.0) as u64);
    Count {
        field: field.key().to_owned(),
        value: Value::Number(value),
        from: vec![file.to_owned()],
        rows,
        caveats: hours.and_then(too_short).into_iter().collect(),
    }
}
