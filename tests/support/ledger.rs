//! The report of a run, kept by the text of the model: a row an hour at the hour's worst moment,
//! lost hours in working time only, and the all-clear.

use std::collections::BTreeMap;

use super::situation::{LONGEST, Situation, TICK};

/// Heads by group, in the order of `GROUPS`, and by the first rule that decided.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heads {
    pub(crate) groups: [f64; 5],
    pub(crate) rules: BTreeMap<&'static str, f64>,
}

impl Heads {
    pub(crate) fn add(&mut self, group: usize, rule: &'static str, heads: f64) {
        self.groups[group] += heads;
        *self.rules.entry(rule).or_default() += heads;
    }

    pub(crate) fn total(&self) -> f64 {
        self.groups.iter().sum()
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) worst: Heads,
    pub(crate) lost: f64,
}

#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) rows: Vec<Row>,
    pub(crate) all_clear: u32,
}

impl Report {
    pub(crate) fn lost(&self) -> f64 {
        self.rows.iter().map(|row| row.lost).sum()
    }

    /// The hour with the most heads, the earliest on a tie, and how many.
    pub(crate) fn peak(&self) -> (usize, f64) {
        let mut peak = (0, 0.0);
        for (hour, row) in self.rows.iter().enumerate() {
            if row.worst.total() > peak.1 {
                peak = (hour, row.worst.total());
            }
        }
        peak
    }
}

/// Fewer heads than this are nobody.
const NOBODY: f64 = 1e-9;

/// One tick: the heads just before its end, and those left the moment after. The two differ only
/// where the outage ends, because then everyone who only had to sign in is back at once.
pub(crate) struct Tick {
    pub(crate) end: Heads,
    pub(crate) left: f64,
}

/// Walks the ticks, `tick(t)` being the one that starts at minute `t`. The report has at least
/// `at_least` hours, so that two runs can be laid side by side.
pub(crate) fn keep(
    situation: &Situation,
    at_least: usize,
    mut tick: impl FnMut(u32) -> Tick,
) -> Report {
    let mut report = Report::default();
    let (mut t, mut start) = (0, 0.0);
    loop {
        let mut row = Row::default();
        for nth in 0..12 {
            let Tick { end, left } = tick(t);
            if situation.works_at(t) {
                row.lost += f64::midpoint(start, end.total()) * f64::from(TICK) / 60.0;
            }
            t += TICK;
            start = left;
            if end.total() > NOBODY {
                report.all_clear = t;
            }
            if nth == 0 || end.total() > row.worst.total() {
                row.worst = end;
            }
        }
        report.rows.push(row);
        let over = t >= situation.minutes && start <= NOBODY;
        if t >= LONGEST || (over && report.rows.len() >= at_least) {
            return report;
        }
    }
}
