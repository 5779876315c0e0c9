//! What was answered, by grade and rule, and how it lies in a file or a browser's storage: a line
//! of words each, below a first line that says what it is.

use super::{Card, Grade, Mark, Verdict};
use crate::decision::{RuleId, TABLE};
use crate::text::{digits, short};
use crate::words::say;
use std::collections::BTreeMap;

const NAME: &str = "lockout-training-cards";
const VERSION: u64 = 1;
const EXAMPLE: &str = "2 must-register 5 4 3";

/// How often cards of one grade that one rule decides were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub asked: u64,
    /// Among them, with the right outcome.
    pub outcome_right: u64,
    /// Among those, with no wrong rule.
    pub right: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    tallies: BTreeMap<(Grade, RuleId), Tally>,
}

/// A text that isn't a progress as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// What is wrong, a message a line.
    pub messages: Vec<String>,
    /// What could be read all the same.
    pub kept: Progress,
}

impl Progress {
    pub fn is_empty(&self) -> bool {
        self.tallies.is_empty()
    }

    /// By grade and, within it, in the table's order of the rules.
    pub fn iter(&self) -> impl Iterator<Item = (Grade, RuleId, Tally)> {
        self.tallies.iter().map(|(&(grade, rule), &tally)| (grade, rule, tally))
    }

    pub fn of_grade(&self, grade: Grade) -> Tally {
        let mut sum = Tally::default();
        self.iter().filter(|(of, ..)| *of == grade).for_each(|(.., tally)| sum.add(tally));
        sum
    }

    pub fn total(&self) -> Tally {
        let mut sum = Tally::default();
        self.iter().for_each(|(.., tally)| sum.add(tally));
        sum
    }

    /// Adds what was answered elsewhere or before.
    pub fn add(&mut self, other: &Progress) {
        for (grade, rule, tally) in other.iter() {
            self.tallies.entry((grade, rule)).or_default().add(tally);
        }
    }

    /// A card counts under the first rule that decided it.
    pub(super) fn count(&mut self, card: &Card, verdict: Verdict) {
        if let Some(rule) = card.answer.decisive.first() {
            self.tallies.entry((card.grade, rule)).or_default().add(Tally {
                asked: 1,
                outcome_right: u64::from(verdict.mark != Mark::Wrong),
                right: u64::from(verdict.mark == Mark::Right),
            });
        }
    }

    /// As text, which [`Progress::read`] reads.
    pub fn write(&self) -> String {
        let mut text = first_line();
        text.push('\n');
        for (grade, rule, tally) in self.iter() {
            text += &digits(grade.number().into());
            text.push(' ');
            text += rule.name();
            for count in [tally.asked, tally.outcome_right, tally.right] {
                text.push(' ');
                text += &digits(count);
            }
            text.push('\n');
        }
        text
    }

    /// Reads what [`Progress::write`] wrote.
    ///
    /// # Errors
    /// What is wrong with it, by lines, and what could be read all the same. The text itself should
    /// be kept until the reader has decided.
    pub fn read(text: &str) -> Result<Progress, Damaged> {
        let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim_end);
        let mut kept = Progress::default();
        let mut messages = Vec::new();
        let version = lines.next().and_then(|line| line.strip_prefix(NAME)?.strip_prefix(' '));
        match version.and_then(|version| version.parse::<u64>().ok()) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => {
                let messages = vec![say::card_progress_newer(digits(newer), digits(VERSION))];
                return Err(Damaged { messages, kept });
            }
            _ => messages.push(say::card_progress_other(first_line())),
        }
        for (number, line) in (2..).zip(lines).filter(|(_, line)| !line.is_empty()) {
            match entry(line) {
                Some((key, tally)) if !kept.tallies.contains_key(&key) => {
                    kept.tallies.insert(key, tally);
                }
                _ => messages.push(say::card_progress_line(digits(number), short(line), EXAMPLE)),
            }
        }
        if messages.is_empty() { Ok(kept) } else { Err(Damaged { messages, kept }) }
    }
}

fn first_line() -> String {
    NAME.to_owned() + " " + &digits(VERSION)
}

fn entry(line: &str) -> Option<((Grade, RuleId), Tally)> {
    let words: Vec<&str> = line.split(' ').collect();
    let [grade, rule, asked, outcome_right, right] = words[..] else { return None };
    let grade = Grade::read(grade)?;
    let rule = TABLE.iter().find(|known| known.name == rule)?.id;
    let count = |word: &str| word.parse::<u64>().ok().filter(|&n| digits(n) == word);
    let tally =
        Tally { asked: count(asked)?, outcome_right: count(outcome_right)?, right: count(right)? };
    let falling = tally.asked >= tally.outcome_right && tally.outcome_right >= tally.right;
    (falling && tally.asked > 0).then_some(((grade, rule), tally))
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.asked = self.asked.saturating_add(other.asked);
        self.outcome_right = self.outcome_right.saturating_add(other.outcome_right);
        self.right = self.right.saturating_add(other.right);
    }
}
