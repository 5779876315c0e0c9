//! The engine against people: every one an individual with tokens, habits and a place in line,
//! asking the naive decision for him- or herself. They have to agree within 1 % of a group's
//! heads, or one person.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod crowd;
    pub(crate) mod deal;
    pub(crate) mod engine;
    pub(crate) mod ledger;
    pub(crate) mod naive_decision;
    pub(crate) mod people;
    pub(crate) mod random;
    pub(crate) mod requests;
    pub(crate) mod situation;
}

use serde_json::Value;
use support::engine::{hours, number, run};
use support::ledger::Report;
use support::people::play;
use support::random::{Dice, draw};
use support::situation::{GROUPS, GUESTS, LONGEST, Situation, TICK};

#[test]
fn a_hundred_and_fifty_companies() {
    compare(315, 150);
}

#[test]
fn a_hundred_and_fifty_other_companies() {
    compare(113, 150);
}

/// A hundredth of a group's heads, or one person.
fn allowance(heads: f64) -> f64 {
    (heads / 100.0).max(1.0)
}

/// The desk of the played company sends in whole people, so its last one may be a tick or two of
/// work earlier or later.
const WORKING_MINUTES: u32 = 10;

fn compare(seed: u64, situations: u32) {
    let mut dice = Dice::new(seed);
    let mut worst = Worst::default();
    let mut disagreements = Vec::new();
    for nth in 0..situations {
        let situation = draw(&mut dice, 3000);
        let result = run(&situation.to_json());
        let played = play(&situation, hours(&result).len(), u64::from(nth));
        let mut here = Worst::default();
        here.figures(&situation, &played, &result);
        here.minutes = working_minutes_apart(&situation, &played, &result);
        if here.share > 1.0 || here.minutes > WORKING_MINUTES {
            disagreements.push((format!("{nth}: {here:?}"), situation.to_json()));
        }
        worst.share = worst.share.max(here.share);
        worst.minutes = worst.minutes.max(here.minutes);
    }
    println!(
        "{situations} companies: at worst {:.0} % of the allowance used, all clear {} working \
         minutes apart",
        worst.share * 100.0,
        worst.minutes
    );
    let lines: Vec<&str> = disagreements.iter().map(|(line, _)| line.as_str()).collect();
    assert!(
        disagreements.is_empty(),
        "{} of {situations} companies disagree:\n{}\nthe first is {:#}",
        lines.len(),
        lines.join("\n"),
        disagreements[0].1,
    );
}

/// The largest deviation met, as a share of what is allowed, and where it was.
#[derive(Debug, Default)]
struct Worst {
    share: f64,
    what: String,
    minutes: u32,
}

impl Worst {
    fn figures(&mut self, situation: &Situation, played: &Report, result: &Value) {
        for (hour, row) in played.rows.iter().enumerate().take(hours(result).len()) {
            let heads = heads_counted(situation, hour);
            let everyone = heads.iter().sum();
            for (group, name) in GROUPS.iter().enumerate() {
                let path = format!("/hours/{hour}/lockedOut/{name}");
                self.note(&path, row.worst.groups[group], result, heads[group]);
            }
            for (rule, of_them) in &row.worst.rules {
                self.note(&format!("/hours/{hour}/byRule/{rule}"), *of_them, result, everyone);
            }
            self.note(&format!("/hours/{hour}/lostPersonHours"), row.lost, result, everyone);
        }
        let everyone = heads_counted(situation, played.rows.len()).iter().sum();
        self.note("/peakLockedOut", played.peak().1, result, everyone);
        self.note("/lostPersonHours", played.lost(), result, played.lost());
    }

    /// `of` is what one hundredth may be off: heads, or hours.
    fn note(&mut self, path: &str, played: f64, result: &Value, of: f64) {
        let got = number(result, path);
        let share = (played - got).abs() / allowance(of);
        if share > self.share {
            self.share = share;
            self.what = format!("{path}: played {played}, got {got}, of {of}");
        }
    }
}

fn working_minutes_apart(situation: &Situation, played: &Report, result: &Value) -> u32 {
    let claimed = number(result, "/allClearMinute");
    let played = f64::from(played.all_clear);
    let between = |t: &u32| (claimed.min(played)..claimed.max(played)).contains(&f64::from(*t));
    let ticks = (0..LONGEST).step_by(TICK as usize).filter(between);
    ticks.filter(|t| situation.works_at(*t)).map(|_| TICK).sum()
}

/// How many people each group has counted by the end of an hour.
fn heads_counted(situation: &Situation, hour: usize) -> [f64; 5] {
    let hours = u32::try_from(hour).expect("a few hundred hours") + 1;
    let ticks = (0..hours * 60).step_by(TICK as usize);
    let worked = ticks.filter(|t| situation.works_at(*t)).count();
    let worked = f64::from(u32::try_from(worked).expect("a few thousand ticks"));
    let days = (worked * f64::from(TICK) / f64::from(situation.day_minutes())).ceil().max(1.0);
    std::array::from_fn(|group| {
        let per = if group < GUESTS { days } else { 1.0 };
        f64::from(situation.people[group]) * per
    })
}
