//! What is wrong with an input: where, what was found, and what is allowed.

use super::field::Field;
use lockout_words::say;
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

    pub(super) fn typed(field: Field, written: impl Into<String>) -> Self {
        Problem::new(field.path(), Found::Value(written.into()), field.shape().allowed_typed())
    }
}

impl Problem {
    /// In one sentence: where, what was found, what is allowed.
    pub fn write(&self) -> String {
        let allowed = &self.allowed;
        let problem = match &self.found {
            Found::Value(written) => say::problem_value(written, allowed),
            Found::UnknownField => say::problem_unknown_field(allowed),
            Found::Sum(sum) => say::problem_sum(sum, allowed),
            Found::NotJson(reason) => say::problem_not_json(reason, allowed),
        };
        if self.path.is_empty() { problem } else { say::problem_at(&self.path, problem) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write())
    }
}
