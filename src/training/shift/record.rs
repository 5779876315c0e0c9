//! A shift as text: the exercise, the seed and every entry, so that it can be played again.

use super::exercise::Worth;
use super::mistake::Mistake;
use super::play::{Entry, Refused, Shift};
use super::read::read;
use super::write::write;
use crate::scenario::{MeasureKind, number};
use crate::words::say;

const FIRST: &str = "shift: 1";
const LAST: &str = "---";

impl Shift {
    /// Writes the record: a line an entry, then the exercise's file.
    pub fn record(&self) -> String {
        let mut text = format!("{FIRST}\nseed: {}\n", self.seed());
        for entry in self.entries() {
            let line = match *entry {
                Entry::Begin => "begin".to_owned(),
                Entry::Reveal => "reveal".to_owned(),
                Entry::Estimate { question, low, high } => {
                    let [low, high] = [low, high].map(number::write);
                    format!("estimate: {} {low} {high}", question + 1)
                }
                Entry::Take { allowed, pick } => {
                    let offer = self.exercise().allowed.get(allowed);
                    let word = offer.map_or("", |offer| offer.kind.word());
                    let mut line = format!("take: {word}");
                    for (_, worth) in offer.map(|offer| offer.pick(pick)).unwrap_or_default() {
                        line.push(' ');
                        line += &written(worth);
                    }
                    line
                }
            };
            text.extend([&line, "\n"]);
        }
        text + LAST + "\n" + &write(self.exercise())
    }

    /// Plays a record again.
    ///
    /// # Errors
    /// Every mistake in it, by line.
    pub fn replay(text: &str) -> Result<Shift, Vec<Mistake>> {
        let (played, file) =
            apart(text).ok_or_else(|| damaged(1, say::SHIFT_WRONG_RECORD.into()))?;
        let before = played.lines().count() + 1;
        let exercise = read(file).map_err(|mut mistakes| {
            for mistake in &mut mistakes {
                mistake.line += before;
            }
            mistakes
        })?;
        let mut lines = played.lines().zip(1..);
        let seed = match (lines.next(), lines.next()) {
            (Some((FIRST, _)), Some((seed, _))) => seed.strip_prefix("seed: "),
            _ => None,
        };
        let seed = seed.and_then(|seed| seed.parse().ok());
        let mut shift =
            Shift::new(exercise, seed.ok_or_else(|| damaged(2, say::SHIFT_WRONG_RECORD.into()))?);
        for (line, at) in lines {
            let entry =
                entry(&shift, line).ok_or_else(|| damaged(at, say::SHIFT_WRONG_RECORD.into()))?;
            shift.enter(entry).map_err(|refused| damaged(at, refused.said()))?;
        }
        Ok(shift)
    }
}

fn damaged(line: usize, what: String) -> Vec<Mistake> {
    vec![Mistake { line, column: 1, what }]
}

/// What was played, and the exercise's file.
fn apart(text: &str) -> Option<(&str, &str)> {
    let at = text.find("\n---\n")?;
    Some((text.get(..=at)?, text.get(at + LAST.len() + 2..)?))
}

fn entry(shift: &Shift, line: &str) -> Option<Entry> {
    if let Some(rest) = line.strip_prefix("estimate: ") {
        let mut words = rest.split(' ');
        let question = words.next()?.parse::<usize>().ok()?.checked_sub(1)?;
        let (low, high) = (number::read(words.next()?)?, number::read(words.next()?)?);
        return words.next().is_none().then_some(Entry::Estimate { question, low, high });
    }
    if let Some(rest) = line.strip_prefix("take: ") {
        let (word, values) = rest.split_once(' ').unwrap_or((rest, ""));
        let kind = MeasureKind::of_word(word)?;
        let allowed = shift.exercise().allowed.iter().position(|offer| offer.kind == kind)?;
        let offer = shift.exercise().allowed.get(allowed)?;
        let pick = (0..offer.picks()).find(|pick| {
            let worths: Vec<String> =
                offer.pick(*pick).into_iter().map(|(_, worth)| written(worth)).collect();
            worths.join(" ") == values
        })?;
        return Some(Entry::Take { allowed, pick });
    }
    match line {
        "begin" => Some(Entry::Begin),
        "reveal" => Some(Entry::Reveal),
        _ => None,
    }
}

fn written(worth: &Worth) -> String {
    match worth {
        Worth::End => "end".to_owned(),
        Worth::Value(value) => value.write(),
    }
}

impl Refused {
    /// In a sentence, in the language in force.
    pub fn said(self) -> String {
        match self {
            Refused::NotNow => say::SHIFT_REFUSED_NOT_NOW.into(),
            Refused::Unknown => say::SHIFT_REFUSED_UNKNOWN.into(),
            Refused::Again => say::SHIFT_REFUSED_AGAIN.into(),
            Refused::EndsBefore => say::SHIFT_REFUSED_ENDS_BEFORE.into(),
            Refused::NoRange => say::SHIFT_REFUSED_NO_RANGE.into(),
            Refused::EstimatesMissing(n) => say::shift_refused_estimates(n.to_string()),
        }
    }
}
