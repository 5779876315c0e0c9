//! Figures observed while an outage lasts, beside what the model says of the same moments.

use super::chart::Chart;
use crate::scenario::number::exact;
use crate::scenario::{Scenario, number};
use crate::text::{cut, digits, lead, text};
use crate::timeline::{LONGEST, run_watched};

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// People known to be locked out: the one kind that counts what the model counts.
    People,
    /// Tickets at the help desk.
    Tickets,
    /// Failed sign-ins.
    Failures,
}

impl What {
    pub const ALL: [What; 3] = [What::People, What::Tickets, What::Failures];

    /// As links say it.
    pub fn word(self) -> &'static str {
        ["p", "t", "f"][self as usize]
    }

    pub fn read(word: &str) -> Option<What> {
        What::ALL.into_iter().find(|what| what.word() == word)
    }
}

/// So many of something, seen at a minute of the outage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub minute: u32,
    pub number: u32,
    pub what: What,
}

/// No link carries more of them.
pub const MOST_SEEN: usize = 24;

/// More than anyone counts.
const MOST: u32 = 10_000_000;

/// Reads a number as it is typed: whole, from 0 to 10,000,000.
pub fn count(typed: &str) -> Option<u32> {
    let number = number::typed(typed.trim()).filter(|n| n.fract() == 0.0 && *n >= 0.0)?;
    u32::try_from(number::whole(number)).ok().filter(|&number| number <= MOST)
}

/// Reads `75t12,90p40`: 12 tickets after 75 minutes, 40 people after 90. What can't be read, and
/// what is too much, comes back beside it.
pub fn read(text: &str) -> (Vec<Seen>, Vec<String>) {
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    let mut rest = Some(text);
    while let Some(parts) = rest {
        let (part, after) = cut(parts, b',');
        rest = after;
        match one(part).filter(|_| all.len() < MOST_SEEN) {
            Some(seen) => all.push(seen),
            None => wrong.push(text!("seen={}", part)),
        }
    }
    (all, wrong)
}

fn one(part: &str) -> Option<Seen> {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let (minute, rest) = lead(part, is_digit);
    let (word, number) = lead(rest, |byte| byte.is_ascii_alphabetic());
    let all_digits = number.bytes().all(is_digit);
    let minute = minute.parse().ok().filter(|&minute| minute <= LONGEST)?;
    let number = number.parse().ok().filter(|&number| all_digits && number <= MOST)?;
    Some(Seen { minute, number, what: What::read(word)? })
}

/// As [`read`] reads it; empty where there are none.
pub fn write(all: impl Iterator<Item = Seen>) -> String {
    let mut text = String::new();
    for Seen { minute, number, what } in all {
        let before = if text.is_empty() { "" } else { "," };
        text +=
            &text!("{}{}{}{}", before, digits(minute.into()), what.word(), digits(number.into()));
    }
    text
}

/// Heads locked out at every fifth minute of a run, from its start.
pub fn curve(scenario: &Scenario) -> Vec<f64> {
    let mut all = vec![0.0];
    run_watched(scenario, |_, heads| all.push(heads.iter().sum()));
    all
}

/// Heads at a minute; nobody once the run is over.
pub fn heads_at(curve: &[f64], minute: u32) -> f64 {
    curve.get((minute / 5) as usize).copied().unwrap_or(0.0)
}

/// Where a figure stands on the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub seen: Seen,
    pub x: f64,
    pub y: f64,
}

/// The points. People stand on the chart's own scale; tickets and failures are no people, so each
/// has a scale of its own, whose highest figure stands at nine tenths of the chart's height.
pub fn points(chart: &Chart, all: &[Seen]) -> Vec<Point> {
    let plot = chart.plot;
    let height = plot.bottom - plot.top;
    let point = |&seen: &Seen| {
        let share = match seen.what {
            What::People => f64::from(seen.number) / chart.top,
            what => 0.9 * f64::from(seen.number) / f64::from(most(all, what).max(1)),
        };
        let x = chart.x_of(seen.minute)?;
        Some(Point { seen, x, y: plot.bottom - share.min(1.0) * height })
    };
    all.iter().filter_map(point).collect()
}

/// The highest figure of a kind.
pub fn most(all: &[Seen], what: What) -> u32 {
    all.iter().filter(|seen| seen.what == what).map(|seen| seen.number).max().unwrap_or(0)
}

/// How many people the model has locked out for each ticket, or failure, counted.
pub fn people_each(seen: Seen, heads: f64) -> Option<f64> {
    (seen.number > 0 && heads > 0.0).then(|| heads / exact(seen.number.into()))
}
