//! What is wrong with an exercise file: where, what, and how to mend it.

use crate::words::say;
use std::fmt;

/// A mistake in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// From 1 on.
    pub line: usize,
    /// In characters, from 1 on.
    pub column: usize,
    /// What is wrong and how to mend it, in the language in force.
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = (self.line.to_string(), self.column.to_string());
        f.write_str(&say::shift_mistake_at(line, column, &self.what))
    }
}

/// The known word nearest to what was written, if it is near enough to be meant.
pub(super) fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = written.to_lowercase();
    let ends =
        |word: &str| word.rsplit_once('.').is_some_and(|(_, end)| end.to_lowercase() == lower);
    if let Some(whole) = known.iter().copied().find(|word| ends(word)) {
        return Some(whole);
    }
    let far = |word: &str| distance(&lower, &word.to_lowercase());
    let near = known.iter().copied().min_by_key(|word| far(word))?;
    let most = 1 + near.chars().count() / 3;
    (far(near) <= most).then_some(near)
}

/// Signs to add, drop or change to make one word of another.
fn distance(a: &str, b: &str) -> usize {
    // of a word of any length only so much is looked at
    let a: Vec<char> = a.chars().take(48).collect();
    let b: Vec<char> = b.chars().take(48).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, of_a) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, of_b) in b.iter().enumerate() {
            let changed = diagonal + usize::from(of_a != of_b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// A longer list of words is no help.
const MOST_KNOWN: usize = 12;

/// An unknown word, with the nearest known one, or with all of them.
pub(super) fn unknown(written: &str, known: &[&str]) -> String {
    let written = crate::text::short(written);
    match nearest(&written, known) {
        Some(near) => say::shift_wrong_unknown_near(written, near),
        None if known.len() > MOST_KNOWN => say::shift_wrong_unknown_of_many(written),
        None => say::shift_wrong_unknown(written, known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn the_nearest_word_is_the_one_meant() {
        assert_eq!(distance("gests", "guests"), 1);
        assert_eq!(distance("", "ab"), 2);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(nearest("Gest", &["guests", "hours"]), Some("guests"));
        assert_eq!(nearest("xyzzy", &["guests", "hours"]), None);
        assert_eq!(nearest("a", &[]), None);
        assert_eq!(
            nearest("count", &["guests", "emergencyAccounts.count"]),
            Some("emergencyAccounts.count")
        );
    }
}
