//! The hours and the inputs as CSV.
//!
//! One header row and columns of one kind each, so that a program reads it by its columns: the hours on
//! the left, the inputs beside them on the right, as spreadsheets lay two tables out. As RFC 4180 has
//! it, in UTF-8 with a mark by which Excel knows that.
//!
//! Where the reader's decimal sign is a comma, numbers have it and semicolons stand between the
//! cells, as Excel itself writes and reads CSV there: it would take `3.5` for the third of May. The
//! JSON has the same figures for programs, with a point everywhere.

use super::super::inputs::input;
use super::super::measures::measure_text;
use super::super::rules::GROUPS;
use super::super::sources::FACTS_AS_OF;
use super::super::table::minute;
use super::super::when::When;
use super::Cover;
use crate::scenario::number::exact;
use crate::scenario::{Field, MODEL, Scenario, Value};
use crate::timeline::{Clock, Group, Outcome};
use crate::words::{Word, manner, say};

enum Cell {
    Empty,
    /// What may begin with anything.
    Text(String),
    Number(f64),
}

/// A text that a spreadsheet takes for a formula if it begins with one of these.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The mark by which Excel knows UTF-8.
const MARK: char = '\u{feff}';

/// The file.
pub fn csv(scenario: &Scenario, outcome: &Outcome, cover: &Cover) -> String {
    let decimal = manner().decimal;
    let between = if decimal == ',' { ';' } else { ',' };
    let mut file = String::from(MARK);
    let (hours, inputs) = (hours(scenario, outcome), inputs(scenario, cover));
    let (wide_left, wide_right) = (hours[0].len(), inputs[0].len());
    for at in 0..hours.len().max(inputs.len()) {
        let empty = |n: usize| (0..n).map(|_| &Cell::Empty).collect::<Vec<_>>();
        let left = hours.get(at).map_or_else(|| empty(wide_left), |row| row.iter().collect());
        let right = inputs.get(at).map_or_else(|| empty(wide_right), |row| row.iter().collect());
        for (nth, cell) in left.into_iter().chain(right).enumerate() {
            if nth > 0 {
                file.push(between);
            }
            push(&mut file, cell, decimal);
        }
        file += "\r\n";
    }
    file
}

fn push(file: &mut String, cell: &Cell, decimal: char) {
    match cell {
        Cell::Empty => {}
        Cell::Number(n) => *file += &n.to_string().replace('.', decimal.encode_utf8(&mut [0; 4])),
        Cell::Text(text) => {
            file.push('"');
            // a spreadsheet shows what follows an apostrophe as it stands
            if text.trim_start_matches(' ').starts_with(FORMULA) || text.starts_with('\n') {
                file.push('\'');
            }
            *file += &text.replace('"', "\"\"");
            file.push('"');
        }
    }
}

/// The hours, unrounded; their units stand in the head.
fn hours(scenario: &Scenario, outcome: &Outcome) -> Vec<Vec<Cell>> {
    let clock = Clock::new(scenario);
    let mut head: Vec<Cell> = [say::CSV_HOUR, say::CSV_FROM, say::CSV_UNTIL].map(text).into();
    // as the table on the screen has them
    let groups = || Group::ALL.into_iter().rev();
    head.extend(groups().map(|group| Cell::Text(say::csv_locked_out(GROUPS[group as usize].name))));
    let sums = [say::CSV_IN_ALL, say::CSV_LOST, say::CSV_EXPOSED, say::CSV_TO_COME];
    head.extend(sums.map(text));
    let mut rows = vec![head];
    for (at, hour) in outcome.hours.iter().enumerate() {
        let heads = outcome.groups(hour);
        let moment = |hour| Cell::Text(When::of(&clock, minute(hour)).short());
        let mut row = vec![Cell::Number(exact(at as u64)), moment(at), moment(at + 1)];
        row.extend(groups().map(|group| Cell::Number(heads[group as usize])));
        row.extend([
            Cell::Number(hour.locked_out()),
            Cell::Number(hour.lost_person_hours),
            Cell::Number(hour.exposed_person_hours),
            Cell::Number(hour.deferred),
        ]);
        rows.push(row);
    }
    rows
}

/// What was entered, and what computed it.
fn inputs(scenario: &Scenario, cover: &Cover) -> Vec<Vec<Cell>> {
    let head = [say::CSV_INPUT, say::CSV_VALUE, say::CSV_UNIT, say::CSV_DEFAULT, say::CSV_FIELD];
    let mut rows = vec![head.map(text).into()];
    for &field in Field::ALL {
        let words = input(field);
        let unit = match (field.get(scenario), words.unit) {
            (Value::Length(_), _) => "h",
            (_, unit) => unit.map_or("", Word::text),
        };
        rows.push(vec![
            text(words.label),
            value(&field.get(scenario)),
            Cell::Text(unit.to_owned()),
            value(&field.default_value()),
            Cell::Text(field.path().to_owned()),
        ]);
    }
    for (nth, measure) in scenario.measures.iter().enumerate() {
        for &part in measure.kind.parts() {
            let name = measure_text(measure.kind).name;
            let path = format!("measures.{nth}.{}", part.name());
            let known = [Cell::Text(format!("{name}: {}", part.name())), value(&measure.get(part))];
            rows.push(
                known.into_iter().chain([Cell::Empty, Cell::Empty, Cell::Text(path)]).collect(),
            );
        }
    }
    let mut about = |label: &str, value: Cell| {
        let label = Cell::Text(label.to_owned());
        rows.push(vec![label, value, Cell::Empty, Cell::Empty, Cell::Empty]);
    };
    let (day, time) = cover.made;
    about(say::CSV_MODEL.text(), Cell::Number(f64::from(MODEL)));
    about(say::CSV_VERSION.text(), Cell::Text(env!("CARGO_PKG_VERSION").to_owned()));
    about(say::CSV_FACTS.text(), Cell::Text(FACTS_AS_OF.to_owned()));
    about(say::CSV_MADE.text(), Cell::Text(format!("{} {}", day.write(), time.write())));
    about(say::CSV_LINK.text(), Cell::Text(cover.link.clone()));
    about(say::CSV_NOTE.text(), text(say::BRIEF_A_MODEL));
    rows
}

fn value(value: &Value) -> Cell {
    match value {
        Value::Number(n) => Cell::Number(*n),
        Value::Length(minutes) => Cell::Number(f64::from(*minutes) / 60.0),
        Value::Minute(minute) => Cell::Number(f64::from(*minute)),
        other => Cell::Text(other.write()),
    }
}

fn text(word: Word) -> Cell {
    Cell::Text(word.text().to_owned())
}
