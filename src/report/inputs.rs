//! What each input means, where to find its figure, and the words for its choices.

mod kinds;
mod table;

pub use kinds::{KindText, kind};
pub use table::{input, label};

use super::sources::QUESTIONS;
use crate::decision::Fact;
use crate::scenario::Field;

/// What a screen says of one input.
#[derive(Debug)]
pub struct Input {
    pub label: &'static str,
    pub unit: &'static str,
    /// What it means, in one to three sentences.
    pub help: &'static str,
    /// Where to find one's own figure: a portal path, or a query on one line.
    pub find: &'static [&'static str],
    pub facts: &'static [Fact],
    /// The default is our assumption, not Microsoft's word.
    pub ours: bool,
}

/// This way to a figure is a query to be copied as it is: Log Analytics, or Graph.
pub fn is_query(way: &str) -> bool {
    ["union ", "SigninLogs ", "AuditLogs ", "GET "].iter().any(|start| way.starts_with(start))
}

/// The label of one of a choice's values, as files write them; empty for any other word.
pub fn choice(field: Field, word: &str) -> &'static str {
    match (field, word) {
        (Field::Kind, "registration") => "Setting up sign-in methods",
        (Field::Kind, "mfa") => "MFA prompts",
        (Field::Kind, "authentication") => "The sign-in service",
        (Field::EmergencyMethod, "fido2") => "FIDO2 security key",
        (Field::EmergencyMethod, "passkey") => "Passkey",
        (Field::EmergencyMethod, "certificate") => "Certificate",
        (Field::EmergencyMethod, "authenticator") => "Microsoft Authenticator",
        (Field::EmergencyMethod, "phone") => "Phone call or text message",
        (Field::EmergencyMethod, "password") => "Password only",
        _ => QUESTIONS
            .iter()
            .filter(|question| question.field == Some(field))
            .flat_map(|question| question.answers)
            .find(|(known, _)| *known == word)
            .map_or("", |(_, label)| label),
    }
}

#[cfg(test)]
mod tests {
    use super::{choice, input, is_query, kind};
    use crate::report::sources::source;
    use crate::scenario::{Field, OutageKind, Shape, Unit};

    #[test]
    fn every_field_has_its_words_and_its_sources() {
        for &field in Field::ALL {
            let text = input(field);
            let path = field.path();
            assert!((1..=32).contains(&text.label.chars().count()), "{path}: label");
            assert!((1..=240).contains(&text.help.chars().count()), "{path}: help");
            assert!(text.help.ends_with('.'), "{path}: help");
            assert!(
                text.find.iter().all(|way| (1..=300).contains(&way.chars().count())),
                "{path}: find"
            );
            assert!(text.find.iter().all(|way| !way.contains('\n')), "{path}: one line each");
            for &fact in text.facts {
                assert!(source(fact).is_some(), "{path} rests on {}", fact.0);
            }
        }
    }

    #[test]
    fn queries_can_be_copied_as_they_are() {
        let ways = Field::ALL.iter().flat_map(|&field| input(field).find);
        let (queries, words): (Vec<&str>, Vec<&str>) = ways.partition(|way| is_query(way));
        assert!(queries.len() > 20);
        for query in queries {
            assert!(!query.contains(['›', ';', '’', '“']), "{query}");
            let pairs = [("(", ")"), ("[", "]")];
            assert!(
                pairs.iter().all(|(a, b)| query.matches(a).count() == query.matches(b).count()),
                "{query}"
            );
        }
        assert!(words.iter().all(|way| !way.contains(" | ")), "{words:?}");
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
            assert_eq!(input(field).unit, unit, "{}", field.path());
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
            assert_eq!(text.title, choice(Field::Kind, word));
            for sentence in [text.works, text.fails, text.incident] {
                assert!((1..=150).contains(&sentence.chars().count()), "{word}");
            }
            assert!(text.facts.iter().all(|&fact| source(fact).is_some()), "{word}");
        }
    }
}
