//! The run played person by person: each one arrives, is turned away, waits in line, is served, or
//! loses a session at a moment of his or her own. Nothing here knows a share or a formula of the
//! model; `crowd` says who the people are.

use super::crowd::{arrivals, losses};
use super::ledger::{Heads, Report, Tick, keep};
use super::requests::arrival;
use super::situation::{Situation, TICK};

/// The whole run, at least `at_least` hours of it. The same seed plays the same people.
pub(crate) fn play(situation: &Situation, at_least: usize, seed: u64) -> Report {
    let mut newcomers = arrivals(situation, seed).peekable();
    let mut leavers = losses(situation, seed).into_iter().peekable();
    let refused_by = arrival(situation).expect("who must register is refused in every outage");
    let mut lines = [Line::default(); 5];
    let mut signed_out = Heads::default();
    keep(situation, at_least, |t| {
        let tick_end = f64::from(t + TICK);
        let during = t < situation.minutes;
        while let Some(newcomer) = newcomers.next_if(|it| it.minute < tick_end) {
            // Someone routed to the healthy side gets in as on any other day; once the outage is
            // over, everyone who comes joins the line.
            if newcomer.affected || !during {
                lines[newcomer.group].join(newcomer.heads);
            }
        }
        while let Some(loss) = leavers.next_if(|it| it.minute <= tick_end) {
            if loss.waits {
                lines[loss.group].join(loss.heads);
            } else {
                signed_out.add(loss.group, loss.rule, loss.heads);
            }
        }
        // Measures belong here, in the order of section 6: pools coming back, exclusions, passes.
        if !during && situation.works_at(t) {
            let able = situation.assumptions.registrations_per_hour * f64::from(TICK) / 60.0;
            serve(&mut lines, able);
        }
        let mut end = if during { signed_out.clone() } else { Heads::default() };
        for (group, line) in lines.iter().enumerate() {
            end.add(group, refused_by, line.heads());
        }
        let waiting = lines.iter().map(Line::heads).sum();
        let at_the_end = t + TICK >= situation.minutes;
        let left = if at_the_end { waiting } else { end.total() };
        Tick { end, left }
    })
}

/// Those of one group who wait to register.
#[derive(Clone, Copy, Default)]
struct Line {
    people: u32,
    /// What each of them stands for: a head, or in a small company a part of one.
    each: f64,
    /// What the desk has done for the first in line.
    begun: f64,
}

impl Line {
    fn join(&mut self, heads: f64) {
        self.people += 1;
        self.each = heads;
    }

    fn heads(&self) -> f64 {
        f64::from(self.people) * self.each
    }
}

/// One working tick at the desk, which gives each line its part by how many stand in it and sends
/// people in one at a time.
fn serve(lines: &mut [Line; 5], able: f64) {
    let everyone: f64 = lines.iter().map(Line::heads).sum();
    if everyone <= able {
        *lines = [Line::default(); 5];
        return;
    }
    for line in lines {
        line.begun += able * line.heads() / everyone;
        while line.people > 0 && line.begun >= line.each {
            line.begun -= line.each;
            line.people -= 1;
        }
        if line.people == 0 {
            line.begun = 0.0;
        }
    }
}
