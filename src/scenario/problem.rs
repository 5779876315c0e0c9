//! What is wrong with an input: where, what was found, and what is allowed.

use super::field::Field;
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

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "`{}`: ", self.path)?;
        }
        match &self.found {
            Found::Value(written) => write!(f, "found {written}")?,
            Found::UnknownField => write!(f, "unknown field")?,
            Found::Sum(sum) => write!(f, "the three postures add up to {sum}")?,
            Found::NotJson(reason) => write!(f, "not JSON: {reason}")?,
        }
        write!(f, "; allowed: {}", self.allowed)
    }
}
