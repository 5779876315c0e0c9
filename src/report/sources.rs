//! Where the program's facts come from, and where Microsoft's pages contradict each other.
//!
//! Numbers are those of the collected documentation; a letter after one marks a second page for
//! the same fact, and `1.C…` a page's own side of a contradiction.

mod contradictions;
mod facts;
mod pages;

pub use contradictions::{CONTRADICTIONS, Contradiction, QUESTIONS, Question, Side};
pub use facts::{FACTS, source};
pub use pages::Page;

use crate::decision::{Fact, Standing};
use crate::words::Word;

/// The day on which the pages were last read.
pub static FACTS_AS_OF: &str = "2026-11-22";

/// What we take from a page, in our words.
#[derive(Debug)]
pub struct Source {
    pub fact: Fact,
    pub standing: Standing,
    pub says: Word,
    /// None where we conclude it ourselves or where Microsoft is silent.
    pub page: Option<&'static Page>,
    /// What stands here is that Microsoft's pages don't say.
    pub silent: bool,
}

#[cfg(test)]
mod tests {
    use super::{CONTRADICTIONS, FACTS, source};
    use crate::decision::{Fact, Standing};
    use crate::scenario::{Field, Shape};

    #[test]
    fn every_fact_stands_once_and_briefly() {
        for (at, entry) in FACTS.iter().enumerate() {
            let number = entry.fact.0;
            assert!(
                FACTS.iter().skip(at + 1).all(|other| other.fact != entry.fact),
                "{number} twice"
            );
            let says = entry.says.text();
            assert!((1..=220).contains(&says.chars().count()), "{number}: length");
            assert!(says.ends_with('.'), "{number}");
            assert_eq!(source(entry.fact).map(|found| found.fact), Some(entry.fact));
        }
        assert!(source(Fact("9.9")).is_none());
    }

    #[test]
    fn what_is_documented_or_reported_has_a_page() {
        for entry in FACTS {
            let number = entry.fact.0;
            assert!(entry.standing == Standing::Inferred || entry.page.is_some(), "{number}");
            if let Some(page) = entry.page {
                assert!(page.address.starts_with("https://"), "{number}: {}", page.address);
                assert!(!page.address.contains(' ') && !page.title.is_empty(), "{number}");
                assert!(!page.publisher.text().is_empty(), "{number}");
            }
        }
    }

    #[test]
    fn silence_is_never_called_documented() {
        for entry in FACTS {
            let number = entry.fact.0;
            assert!(!entry.silent || entry.standing == Standing::Inferred, "{number}");
            assert_eq!(entry.silent, entry.says.text().contains("don’t say"), "{number}");
        }
    }

    #[test]
    fn contradictions_name_readings_as_files_do() {
        for (contradiction, id) in CONTRADICTIONS.iter().zip(["C1", "C2", "C3", "C4", "C5"]) {
            assert_eq!(contradiction.id, id);
            assert!(contradiction.question.text().chars().count() <= 320, "{id}");
            assert!(contradiction.sides.len() >= 2, "{id}");
            let words: Vec<_> = contradiction.sides.iter().map(|side| side.word).collect();
            match contradiction.field.map(Field::shape) {
                Some(Shape::Choice(choices)) => assert_eq!(words, choices, "{id}"),
                other => {
                    let unswitched = other.is_none() && words.iter().all(|word| word.is_empty());
                    assert!(unswitched, "{id}");
                }
            }
            for side in contradiction.sides {
                assert!(source(side.fact).is_some_and(|entry| entry.page.is_some()), "{id}");
                assert!(
                    (1..=32).contains(&side.label.text().len())
                        && side.says.text().chars().count() <= 200,
                    "{id}"
                );
            }
        }
    }

    #[test]
    fn sides_of_a_contradiction_stand_on_different_facts() {
        for contradiction in &CONTRADICTIONS {
            let mut facts: Vec<_> = contradiction.sides.iter().map(|side| side.fact.0).collect();
            facts.sort_unstable();
            facts.dedup();
            assert_eq!(facts.len(), contradiction.sides.len(), "{}", contradiction.id);
        }
    }
}
