//! What is wrong with an input: where, what was found, and what is allowed.

use super::field::Field;
use crate::text::text;
use std::fmt;

#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The field's path, such as `people.guests`; empty for the file as a whole.
    pub path: String,
    pub found: Found,
    /// What is allowed there, in words.
    pub allowed: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A value, as it was written.
    Value(String),
    /// A field nobody knows.
    UnknownField,
    /// Postures that add up to this many percent.
    Sum(String),
    /// Text that is not JSON: the parser's reason, with line and column.
    NotJson(String),
}

impl Problem {
    pub(super) fn new(path: impl Into<String>, found: Found, allowed: impl Into<String>) -> Self {
        Problem { path: path.into(), found, allowed: allowed.into() }
    }

    pub(super) fn value(field: Field, written: impl Into<String>) -> Self {
        Problem::new(field.path(), Found::Value(written.into()), field.shape().allowed())
    }
}

impl Problem {
    /// In one sentence: where, what was found, what is allowed.
    pub fn write(&self) -> String {
        let place = match self.path.as_str() {
            "" => String::new(),
            path => text!("`{}`: ", path),
        };
        let (what, found) = match &self.found {
            Found::Value(written) => ("found ", written.as_str()),
            Found::UnknownField => ("unknown field", ""),
            Found::Sum(sum) => ("the three postures add up to ", sum.as_str()),
            Found::NotJson(reason) => ("not JSON: ", reason.as_str()),
        };
        text!("{}{}{}; allowed: {}", place, what, found, &self.allowed)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write())
    }
}
