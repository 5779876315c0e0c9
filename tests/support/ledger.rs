//! The report of a run, kept by the text of the model: a row an hour at the hour's worst moment,
//! lost hours in working time only, exposed ones by day and night, and the all-clear.

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
    /// Every tick of the hour, for those that are all but as bad as the worst.
    pub(crate) moments: Vec<Heads>,
    pub(crate) lost: f64,
    pub(crate) exposed: f64,
    /// Still to come when the hour ends.
    pub(crate) deferred: f64,
}

#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) rows: Vec<Row>,
    pub(crate) all_clear: u32,
    /// Everyone who was told to come another day, come by now or not.
    pub(crate) deferred: f64,
    /// How many hours there are when nobody asks for more, and the minute up to which somebody was
    /// locked out, still had to register, or was still to come.
    pub(crate) hours: usize,
    pub(crate) open_until: u32,
}

impl Report {
    pub(crate) fn lost(&self) -> f64 {
        self.rows.iter().map(|row| row.lost).sum()
    }

    pub(crate) fn exposed(&self) -> f64 {
        self.rows.iter().map(|row| row.exposed).sum()
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
/// where the outage ends, because then everyone who only had to sign in is back at once. The other
/// figures stay 0 where no measure is taken.
#[derive(Default)]
pub(crate) struct Tick {
    pub(crate) end: Heads,
    pub(crate) left: f64,
    /// At work past a control that was demanded.
    pub(crate) exposed: f64,
    /// Told in this tick to come another day, and all who were and are still to come.
    pub(crate) put_off: f64,
    pub(crate) deferred: f64,
    /// At work, and yet to register.
    pub(crate) inside: f64,
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
        let mut open = 0.0;
        for nth in 0..12 {
            let now = tick(t);
            let out = now.end.total();
            if situation.works_at(t) {
                row.lost += f64::midpoint(start, out) * f64::from(TICK) / 60.0;
            }
            row.exposed += now.exposed * f64::from(TICK) / 60.0;
            row.deferred = now.deferred;
            report.deferred += now.put_off;
            t += TICK;
            start = now.left;
            open = start + now.inside + now.deferred;
            if out > NOBODY {
                report.all_clear = t;
            }
            if open > NOBODY && report.hours == 0 {
                report.open_until = t;
            }
            if nth == 0 || out > row.worst.total() {
                row.worst = now.end.clone();
            }
            row.moments.push(now.end);
        }
        report.rows.push(row);
        let over = t >= LONGEST || (t >= situation.minutes && open <= NOBODY);
        if over && report.hours == 0 {
            report.hours = report.rows.len();
        }
        if t >= LONGEST || (over && report.rows.len() >= at_least) {
            return report;
        }
    }
}
