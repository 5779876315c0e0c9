//! What each input means, where to find its figure, and the words for its choices.

mod kinds;
mod table;

pub use kinds::{KindText, kind};
pub use table::{input, label};

use super::sources::QUESTIONS;
use crate::decision::Fact;
use crate::scenario::Field;
use crate::words::{Word, say};

/// What a screen says of one input.
#[derive(Debug)]
pub struct Input {
    pub label: Word,
    pub unit: Option<Word>,
    /// What it means, in one to three sentences.
    pub help: Word,
    /// Where to find one's own figure.
    pub find: &'static [Way],
    pub facts: &'static [Fact],
    /// The default is our assumption, not Microsoft's word.
    pub ours: bool,
}

/// Where to find a figure.
#[derive(Debug)]
pub enum Way {
    /// A path through a portal, or what to do.
    Words(Word),
    /// A query to be copied as it is, on one line: Log Analytics, or Graph. A note stands after it as
    /// a comment.
    Query(&'static str, Option<Word>),
}

impl Input {
    /// Its unit, empty where it has none.
    pub fn unit(&self) -> &'static str {
        self.unit.map_or("", Word::text)
    }
}

impl Way {
    pub fn text(&self) -> String {
        match self {
            Way::Words(word) => word.text().to_owned(),
            Way::Query(query, None) => (*query).to_owned(),
            Way::Query(query, Some(note)) => [query, " // ", note.text()].concat(),
        }
    }
}

/// The label of one of a choice's values, as files write them; empty for any other word.
pub fn choice(field: Field, word: &str) -> &'static str {
    let label = match (field, word) {
        (Field::Kind, "registration") => say::KIND_REGISTRATION,
        (Field::Kind, "mfa") => say::KIND_MFA,
        (Field::Kind, "authentication") => say::KIND_AUTHENTICATION,
        (Field::EmergencyMethod, "fido2") => say::METHOD_FIDO2,
        (Field::EmergencyMethod, "passkey") => say::METHOD_PASSKEY,
        (Field::EmergencyMethod, "certificate") => say::METHOD_CERTIFICATE,
        (Field::EmergencyMethod, "authenticator") => say::METHOD_AUTHENTICATOR,
        (Field::EmergencyMethod, "phone") => say::METHOD_PHONE,
        (Field::EmergencyMethod, "password") => say::METHOD_PASSWORD,
        _ => return read_as(field, word),
    };
    label.text()
}

/// The same where pages contradict each other.
fn read_as(field: Field, word: &str) -> &'static str {
    QUESTIONS
        .iter()
        .filter(|question| question.field == Some(field))
        .flat_map(|question| question.answers)
        .find(|(known, _)| *known == word)
        .map_or("", |(_, label)| label.text())
}

#[cfg(test)]
mod tests {
    use super::{Way, choice, input, kind};
    use crate::report::sources::source;
    use crate::scenario::{Field, OutageKind, Shape, Unit};
    use crate::words::Word;

    #[test]
    fn every_field_has_its_words_and_its_sources() {
        for &field in Field::ALL {
            let text = input(field);
            let path = field.path();
            let (label, help) = (text.label.text(), text.help.text());
            assert!((1..=32).contains(&label.chars().count()), "{path}: label");
            assert!((1..=240).contains(&help.chars().count()), "{path}: help");
            assert!(help.ends_with('.'), "{path}: help");
            let ways: Vec<String> = text.find.iter().map(Way::text).collect();
            assert!(
                ways.iter().all(|way| (1..=300).contains(&way.chars().count())),
                "{path}: find"
            );
            assert!(ways.iter().all(|way| !way.contains('\n')), "{path}: one line each");
            for &fact in text.facts {
                assert!(source(fact).is_some(), "{path} rests on {}", fact.0);
            }
        }
    }

    #[test]
    fn queries_can_be_copied_as_they_are() {
        let ways = Field::ALL.iter().flat_map(|&field| input(field).find);
        let (queries, words): (Vec<&Way>, Vec<&Way>) =
            ways.partition(|way| matches!(way, Way::Query(..)));
        assert!(queries.len() > 20);
        for query in queries.into_iter().map(Way::text) {
            let starts = ["union ", "SigninLogs ", "AuditLogs ", "GET "];
            assert!(starts.iter().any(|start| query.starts_with(start)), "{query}");
            assert!(!query.contains(['›', ';', '’', '“']), "{query}");
            let pairs = [("(", ")"), ("[", "]")];
            assert!(
                pairs.iter().all(|(a, b)| query.matches(a).count() == query.matches(b).count()),
                "{query}"
            );
        }
        assert!(words.iter().all(|way| !way.text().contains(" | ")), "{words:?}");
    }

    #[test]
    fn a_figure_nobody_knows_by_heart_says_where_to_find_it() {
        for &field in Field::ALL {
            let path = field.path();
            let obvious =
                path == "name" || path.starts_with("workingDay") || path.starts_with("readings");
            assert_eq!(input(field).find.is_empty(), obvious, "{path}");
        }
    }

    #[test]
    fn defaults_of_sessions_and_assumptions_are_marked_as_ours() {
        for &field in Field::ALL {
            let path = field.path();
            let ours = path.starts_with("sessions.") || path.starts_with("assumptions.");
            assert_eq!(input(field).ours, ours, "{path}");
        }
    }

    #[test]
    fn units_are_those_of_the_shape() {
        for &field in Field::ALL {
            let unit = match field.shape() {
                // a length says its own
                Shape::Number { unit, .. } => match unit {
                    Unit::People => "people",
                    Unit::PeoplePerWorkingDay => "per working day",
                    Unit::PeoplePerHour => "per hour",
                    Unit::Percent => "%",
                    Unit::PercentPerDay => "% per day",
                    Unit::Hours => "h",
                    Unit::Accounts => "accounts",
                    Unit::Days => "days",
                },
                _ => "",
            };
            assert_eq!(input(field).unit(), unit, "{}", field.path());
        }
    }

    #[test]
    fn every_choice_has_a_label() {
        for &field in Field::ALL {
            if let Shape::Choice(words) = field.shape() {
                for word in words {
                    assert!(!choice(field, word).is_empty(), "{} {word}", field.path());
                }
            }
        }
        assert_eq!(choice(Field::Kind, "fido2"), "");
    }

    #[test]
    fn every_kind_says_what_works_and_what_fails() {
        for (of, word) in [
            (OutageKind::Registration, "registration"),
            (OutageKind::Mfa, "mfa"),
            (OutageKind::Authentication, "authentication"),
        ] {
            let text = kind(of);
            assert_eq!(text.title.text(), choice(Field::Kind, word));
            for sentence in [text.works, text.fails, text.incident].map(Word::text) {
                assert!((1..=150).contains(&sentence.chars().count()), "{word}");
            }
            assert!(text.facts.iter().all(|&fact| source(fact).is_some()), "{word}");
        }
    }
}
