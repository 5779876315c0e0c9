//! The scenario file of section 8 of the model: JSON in.

use super::VERSION;
use super::field::{Field, GROUPS};
use super::measure::{MOST_MEASURES, Measure, MeasureKind, Part};
use super::number;
use super::parts::Scenario;
use super::problem::{Found, Problem};
use super::time::{Days, TICK, Weekday};
use super::tree::Tree;
use super::value::{Shape, Value, WRITTEN_TO};
use crate::text::{digits, short};
use lockout_words::say;
use std::fmt;

impl Scenario {
    /// Reads a scenario file. An absent field takes its default.
    ///
    /// # Errors
    /// Every problem found, each with its field's path; the text as a whole where it is not JSON.
    pub fn from_json(text: &str) -> Result<Scenario, Problems> {
        let whole = |found| Problems(vec![Problem::new("", found, say::FILE_IS_AN_OBJECT)]);
        if text.trim().is_empty() {
            return Err(whole(Found::Value(say::FILE_IS_EMPTY.into())));
        }
        if text.len() > MOST_BYTES {
            let most = count(MOST_BYTES);
            let found = say::file_is_too_large(count(text.len()), most);
            return Err(whole(Found::Value(found)));
        }
        let tree: Tree =
            serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
                let said = error.to_string();
                whole(if error.is_data() { Found::Value(said) } else { Found::NotJson(said) })
            })?;
        Scenario::from_tree(&tree)
    }

    /// Reads a scenario out of data of any origin.
    ///
    /// # Errors
    /// As [`Scenario::from_json`].
    pub fn from_tree(tree: &Tree) -> Result<Scenario, Problems> {
        let mut reader = Reader::default();
        match tree {
            Tree::Map(entries) => reader.object("", entries),
            other => reader.problem(Problem::new(
                "",
                Found::Value(other.describe()),
                say::FILE_IS_AN_OBJECT,
            )),
        }
        if reader.problems.is_empty()
            && let Err(problem) = reader.scenario.agrees()
        {
            reader.problem(problem);
        }
        if reader.problems.is_empty() {
            Ok(reader.scenario)
        } else {
            Err(Problems(reader.problems))
        }
    }
}

/// No file is larger: one with a remark in every field has 4 KB.
const MOST_BYTES: usize = 1 << 18;

/// No object has as many fields.
const MOST_ENTRIES: usize = 64;

/// Everything that is wrong with a file, a line each.
#[derive(Clone, Debug, PartialEq)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.0.iter().enumerate() {
            f.write_str(if at > 0 { "\n" } else { "" })?;
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

#[derive(Default)]
struct Reader {
    scenario: Scenario,
    problems: Vec<Problem>,
}

impl Reader {
    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn object(&mut self, group: &str, entries: &[(String, Tree)]) {
        if self.is_too_long(group, entries) {
            return;
        }
        for (at, (key, tree)) in entries.iter().enumerate() {
            let short_key = short(key);
            let path = if group.is_empty() { short_key } else { format!("{group}.{short_key}") };
            if entries[..at].iter().any(|(earlier, _)| earlier == key) {
                let found = Found::Value(say::FILE_FIELD_AGAIN.into());
                self.problem(Problem::new(path, found, say::FILE_EACH_FIELD_ONCE));
            } else {
                self.entry(group, path, tree);
            }
        }
    }

    /// Looking for doubles takes a time that grows with the square.
    fn is_too_long(&mut self, path: &str, entries: &[(String, Tree)]) -> bool {
        let too_long = entries.len() > MOST_ENTRIES;
        if too_long {
            let found = Found::Value(say::file_fields(count(entries.len())));
            self.problem(Problem::new(path, found, say::file_at_most(count(MOST_ENTRIES))));
        }
        too_long
    }

    fn entry(&mut self, group: &str, path: String, tree: &Tree) {
        if let Some(field) = Field::at_path(&path) {
            match field.value_in(tree) {
                Some(value) => self.scenario.put(field, value),
                None => self.problem(Problem::value(field, tree.describe())),
            }
        } else if GROUPS.contains(&path.as_str()) {
            match tree {
                Tree::Map(entries) => self.object(&path, entries),
                other => {
                    let found = Found::Value(other.describe());
                    self.problem(Problem::new(path, found, say::FILE_OBJECT));
                }
            }
        } else {
            self.special(group, path, tree);
        }
    }

    /// One of the measures. Which fields it has depends on its kind, and it has all of them.
    fn measure(&mut self, path: &str, tree: &Tree) {
        let Tree::Map(entries) = tree else {
            let found = Found::Value(tree.describe());
            return self.problem(Problem::new(path, found, say::FILE_OBJECT));
        };
        if self.is_too_long(path, entries) {
            return;
        }
        let allowed = || say::allowed_one_of(MeasureKind::ALL.map(MeasureKind::word).join(", "));
        let place = format!("{path}.kind");
        let kind = match entries.iter().find(|(key, _)| key == "kind").map(|(_, tree)| tree) {
            Some(Tree::Text(word)) => {
                MeasureKind::of_word(word).ok_or_else(|| format!("\"{}\"", short(word)))
            }
            Some(other) => Err(other.describe()),
            None => Err(say::FILE_NOTHING.into()),
        };
        let kind = match kind {
            Ok(kind) => kind,
            Err(found) => {
                return self.problem(Problem::new(place, Found::Value(found), allowed()));
            }
        };
        let before = self.problems.len();
        let mut measure = Measure::new(kind, &self.scenario);
        for (at, (key, tree)) in entries.iter().enumerate() {
            let part = Part::of_name(key).filter(|part| kind.parts().contains(part));
            if entries[..at].iter().any(|(earlier, _)| earlier == key) {
                let found = Found::Value(say::FILE_FIELD_AGAIN.into());
                let path = format!("{path}.{}", short(key));
                self.problem(Problem::new(path, found, say::FILE_EACH_FIELD_ONCE));
            } else if let Some(part) = part {
                match part.value_in(tree) {
                    Some(value) => measure.put(part, &value),
                    None => self.problem(part.problem(path, tree.describe())),
                }
            } else if key != "kind" {
                let names: Vec<_> = kind.parts().iter().map(|part| part.name()).collect();
                let allowed = format!("kind, {}", names.join(", "));
                let path = format!("{path}.{}", short(key));
                self.problem(Problem::new(path, Found::UnknownField, allowed));
            }
        }
        for part in kind.parts() {
            if !entries.iter().any(|(key, _)| key == part.name()) {
                self.problem(part.problem(path, say::FILE_NOTHING));
            }
        }
        if self.problems.len() == before {
            match measure.agrees(path) {
                Ok(()) => self.scenario.measures.push(measure),
                Err(problem) => self.problem(problem),
            }
        }
    }

    /// What is no input: the version, the measures, and what nobody knows.
    fn special(&mut self, group: &str, path: String, tree: &Tree) {
        match (path.as_str(), tree) {
            ("version", Tree::Number(n)) if *n == f64::from(VERSION) => {}
            ("version", other) => {
                let found = Found::Value(other.describe());
                self.problem(Problem::new(
                    path,
                    found,
                    say::file_only_version(digits(VERSION.into())),
                ));
            }
            ("measures", Tree::List(measures)) if measures.len() > MOST_MEASURES => {
                let found = Found::Value(say::file_measures(count(measures.len())));
                self.problem(Problem::new(path, found, say::file_at_most(count(MOST_MEASURES))));
            }
            ("measures", Tree::List(measures)) => {
                for (at, tree) in measures.iter().enumerate() {
                    self.measure(&format!("measures[{at}]"), tree);
                }
            }
            ("measures", other) => {
                let found = Found::Value(other.describe());
                self.problem(Problem::new(path, found, say::FILE_LIST));
            }
            _ => self.problem(Problem::new(path, Found::UnknownField, known(group))),
        }
    }
}

/// A count as a message says it.
fn count(n: usize) -> String {
    digits(n as u64)
}

/// The names a group has, in words.
fn known(group: &str) -> String {
    let fields = Field::ALL.iter().map(|field| field.path()).chain(GROUPS.iter().copied());
    let mut names: Vec<&str> = fields
        .filter_map(|path| match path.rsplit_once('.') {
            Some((parent, name)) => (parent == group).then_some(name),
            None => group.is_empty().then_some(path),
        })
        .collect();
    if group.is_empty() {
        names.extend(["version", "measures"]);
    }
    names.join(", ")
}

impl Field {
    /// The field's value out of a file, which is taken strictly.
    fn value_in(self, tree: &Tree) -> Option<Value> {
        let value = match (self.shape(), tree) {
            (Shape::Number { .. }, Tree::Number(n)) => Value::Number(*n),
            (Shape::Length { .. }, Tree::Number(hours)) => {
                Value::Length(whole_minutes(hours * 60.0, 1, WRITTEN_TO)?)
            }
            (Shape::Flag, Tree::Flag(flag)) => Value::Flag(*flag),
            (Shape::Days, Tree::List(names)) => Value::Days(days(names)?),
            (
                Shape::Text { .. } | Shape::Choice(_) | Shape::Start | Shape::Time,
                Tree::Text(text),
            ) => self.shape().parse(text).filter(|parsed| !parsed.rounded)?.value,
            _ => return None,
        };
        self.shape().allows(&value).then_some(value)
    }
}

impl Part {
    /// The value out of a file, which is taken strictly.
    fn value_in(self, tree: &Tree) -> Option<Value> {
        let Tree::Number(n) = *tree else { return None };
        let value = match self.shape() {
            Shape::Minute { .. } => Value::Minute(whole_minutes(n, 1, 0.0)?),
            // two decimals of an hour are as good as files write a lifetime: 0.17 is ten minutes
            Shape::Length { .. } => {
                Value::Length(whole_minutes(n * 60.0, TICK, 0.005 * 60.0 + WRITTEN_TO)?)
            }
            _ => Value::Number(n),
        };
        self.shape().allows(&value).then_some(value)
    }
}

/// The nearest multiple of `step` minutes, if it is no further off than `tolerance`.
fn whole_minutes(minutes: f64, step: u32, tolerance: f64) -> Option<u32> {
    let nearest = number::whole(minutes / f64::from(step) + 0.5);
    let off = minutes - number::exact(nearest) * f64::from(step);
    u32::try_from(nearest)
        .ok()
        .filter(|_| minutes >= 0.0 && off.abs() <= tolerance)?
        .checked_mul(step)
}

/// Days by the names a file gives them, to the letter.
fn days(names: &[Tree]) -> Option<Days> {
    names.iter().try_fold(Days::none(), |days, name| {
        let name = name.text()?;
        let day = Weekday::ALL.into_iter().find(|day| day.name() == name)?;
        Some(days.with(day))
    })
}
