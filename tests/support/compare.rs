//! How far the played company and the program's result are apart.

use serde_json::Value;

use super::engine::{hours, number, run};
use super::ledger::{Heads, Report, Row};
use super::people::play;
use super::situation::{GROUPS, GUESTS, LONGEST, Situation, TICK};

/// Lets both play every situation, prints how near they came at the worst, and stops at a
/// disagreement.
pub(crate) fn compare(situations: impl Iterator<Item = Situation>) {
    let mut worst = Worst::default();
    let mut disagreements = Vec::new();
    let mut companies = 0;
    for (nth, situation) in situations.enumerate() {
        companies += 1;
        let result = run(&situation.to_json());
        let played = play(&situation, hours(&result).len(), nth as u64);
        let here = Worst::of(&situation, &played, &result);
        if here.share > 1.0 || here.minutes > WORKING_MINUTES {
            disagreements.push((format!("{nth}: {here:?}"), situation.to_json()));
        }
        worst = worst.or(here);
    }
    println!(
        "{companies} companies: at worst {:.0} % of the allowance used ({}), ends {} working \
         minutes apart",
        worst.share * 100.0,
        worst.what,
        worst.minutes
    );
    let lines: Vec<&str> = disagreements.iter().map(|(line, _)| line.as_str()).collect();
    assert!(
        disagreements.is_empty(),
        "{} of {companies} companies disagree:\n{}\nthe first is {:#}",
        lines.len(),
        lines.join("\n"),
        disagreements[0].1,
    );
}

/// A hundredth of a group's heads, or one person.
fn allowance(heads: f64) -> f64 {
    (heads / 100.0).max(1.0)
}

/// The desk of the played company sends in whole people, so its last one may be a tick or two of
/// work earlier or later.
const WORKING_MINUTES: u32 = 10;

/// The largest deviation met, as a share of what is allowed, and where it was.
#[derive(Debug, Default)]
struct Worst {
    share: f64,
    what: String,
    minutes: u32,
}

impl Worst {
    fn of(situation: &Situation, played: &Report, result: &Value) -> Self {
        let mut worst = Worst::default();
        worst.rows(situation, played, result);
        let everyone = heads_counted(situation, played.rows.len()).iter().sum();
        worst.note("/peakLockedOut", played.peak().1, result, everyone);
        worst.note("/lostPersonHours", played.lost(), result, played.lost());
        worst.note("/exposedPersonHours", played.exposed(), result, exposure(played));
        worst.note("/deferred", played.deferred, result, played.deferred);
        worst.minutes =
            ends_apart(situation, played, result).max(all_clear_apart(situation, played, result));
        worst
    }

    fn rows(&mut self, situation: &Situation, played: &Report, result: &Value) {
        for (hour, row) in played.rows.iter().enumerate().take(hours(result).len()) {
            let heads = heads_counted(situation, hour);
            let everyone = heads.iter().sum();
            let mut note = |name: &str, played: f64, of: f64| {
                self.note(&format!("/hours/{hour}/{name}"), played, result, of);
            };
            note("lostPersonHours", row.lost, everyone);
            note("exposedPersonHours", row.exposed, row.exposed);
            note("deferred", row.deferred, played.deferred);
            let here = Worst::of_moment(&row.worst, hour, &heads, result);
            let here = if here.share > 0.2 { nearest(row, hour, &heads, result) } else { here };
            *self = std::mem::take(self).or(here);
        }
    }

    fn of_moment(moment: &Heads, hour: usize, heads: &[f64; 5], result: &Value) -> Self {
        let mut worst = Worst::default();
        let everyone = heads.iter().sum();
        for (group, name) in GROUPS.iter().enumerate() {
            let path = format!("/hours/{hour}/lockedOut/{name}");
            worst.note(&path, moment.groups[group], result, heads[group]);
        }
        for (rule, of_them) in &moment.rules {
            worst.note(&format!("/hours/{hour}/byRule/{rule}"), *of_them, result, everyone);
        }
        worst
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

    fn or(self, other: Worst) -> Worst {
        let minutes = self.minutes.max(other.minutes);
        let worse = if other.share > self.share { other } else { self };
        Worst { minutes, ..worse }
    }
}

/// The exposed hours, or where hardly anyone is exposed, those of five people: whole members of a
/// crowd fill two places only to within a twentieth of a head.
fn exposure(played: &Report) -> f64 {
    let hours = played.rows.iter().filter(|row| row.exposed > 0.0).map(|_| 1.0).sum::<f64>();
    played.exposed().max(5.0 * hours)
}

/// Of two ticks with all but the same total either may come out as the worst of the hour, and they
/// may be made up differently.
fn nearest(row: &Row, hour: usize, heads: &[f64; 5], result: &Value) -> Worst {
    let enough = row.worst.total() - allowance(heads.iter().sum()) / 10.0;
    let moments = row.moments.iter().filter(|moment| moment.total() >= enough);
    let all = moments.map(|moment| Worst::of_moment(moment, hour, heads, result));
    all.min_by(|a, b| a.share.total_cmp(&b.share)).expect("the worst is one of them")
}

fn all_clear_apart(situation: &Situation, played: &Report, result: &Value) -> u32 {
    let claimed = number(result, "/allClearMinute");
    working_minutes(situation, claimed, f64::from(played.all_clear))
}

/// Both runs end with the same hour, unless the last one of the played company was through just
/// about when an hour ended.
fn ends_apart(situation: &Situation, played: &Report, result: &Value) -> u32 {
    let minutes = |hours: usize| 60.0 * f64::from(u32::try_from(hours).expect("a few hundred"));
    let (claimed, here) = (minutes(hours(result).len()), minutes(played.hours));
    let open_until = f64::from(played.open_until);
    // Less than one person put off may be nobody in the played company, or come at noon.
    let hardly_anyone = number(result, "/deferred").max(played.deferred) < 1.0;
    if claimed == here || hardly_anyone {
        0
    } else if claimed < here {
        working_minutes(situation, claimed, open_until)
    } else {
        // It went on because somebody was left at the end of the hour before its last.
        working_minutes(situation, open_until, claimed - 60.0) + TICK
    }
}

fn working_minutes(situation: &Situation, one: f64, other: f64) -> u32 {
    let between = |t: &u32| (one.min(other)..one.max(other)).contains(&f64::from(*t));
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
