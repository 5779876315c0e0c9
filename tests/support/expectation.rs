//! The expected heads, cell by cell and straight from the text: every cell's share still working
//! at `t` is written down in closed form, and nothing is carried from tick to tick but the queue
//! and, where two causes compete, who came first.

use super::ledger::{Heads, Report, Tick, keep};
use super::naive_decision::Policy;
use super::requests::{Standing, arrival, guest_fresh_sign_in, guest_renewal};
use super::situation::{GUESTS, LIVE, NEW_HIRES, Situation, TICK};

/// The whole run, at least `at_least` hours of it.
pub(crate) fn expect(situation: &Situation, at_least: usize) -> Report {
    let mut cells = guest_cells(situation);
    cells.extend(live_cells(situation));
    cells.retain(|cell| cell.heads > 0.0);
    let arrival_rule = arrival(situation).unwrap_or("");
    let mut waiting = [0.0; 5];
    let mut worked = 0.0;
    keep(situation, at_least, |t| {
        let during = t < situation.minutes;
        let share = if during { situation.affected_percent / 100.0 } else { 1.0 };
        for (group, heads) in arriving(situation, t).into_iter().enumerate() {
            waiting[group] += heads * share;
        }
        if !during && situation.works_at(t) {
            serve(&mut waiting, situation);
        }
        let mut end = Heads { groups: waiting, ..Heads::default() };
        end.rules.insert(arrival_rule, waiting.iter().sum());
        if !during {
            let left = end.total();
            return Tick { end, left, ..Tick::default() };
        }
        let worked_before = worked;
        if situation.works_at(t) {
            worked += f64::from(TICK);
        }
        for cell in &mut cells {
            cell.pass(situation, (t, worked_before), (t + TICK, worked));
            for (rule, heads) in cell.out.iter().filter(|(_, heads)| *heads > 0.0) {
                end.add(cell.group, rule, *heads);
            }
        }
        let mut left = end.total();
        if t + TICK == situation.minutes {
            // Guests who must register here wait in the queue like everyone else.
            if situation.kind == "registration" {
                waiting[GUESTS] = end.groups[GUESTS];
            }
            left = waiting.iter().sum();
        }
        Tick { end, left, ..Tick::default() }
    })
}

/// Heads of each group that arrive in the tick at `t`, affected or not.
fn arriving(situation: &Situation, t: u32) -> [f64; 5] {
    let mut heads = [0.0; 5];
    if !situation.works_at(t) {
        return heads;
    }
    let (_, minute) = situation.day_and_minute(t);
    for (group, heads) in heads.iter_mut().enumerate().take(GUESTS) {
        let spread_over =
            if group == NEW_HIRES { situation.first_hours() } else { situation.day_minutes() };
        if minute < situation.day_from + spread_over {
            *heads = f64::from(situation.people[group] * TICK) / f64::from(spread_over);
        }
    }
    heads
}

/// One working tick of the registration desk.
fn serve(waiting: &mut [f64; 5], situation: &Situation) {
    let total: f64 = waiting.iter().sum();
    if total > 0.0 {
        let can = situation.assumptions.registrations_per_hour * f64::from(TICK) / 60.0;
        let stay = 1.0 - can.min(total) / total;
        for heads in waiting {
            *heads *= stay;
        }
    }
}

/// People alike in everything the decision asks about.
struct Cell {
    group: usize,
    heads: f64,
    fresh_rate: f64,
    fresh_rule: Option<&'static str>,
    clock: Clock,
    /// From when on people have not been seen for three days.
    cliff: f64,
    /// Heads out so far, by the rule that put them there: at a fresh sign-in, by the clock before
    /// the cliff, by the clock behind it.
    out: [(&'static str, f64); 3],
}

/// What else than a fresh sign-in ends the cell's sessions.
enum Clock {
    Never,
    Tokens { long_lived: bool, from: f64 },
    Frequency { minutes: f64 },
}

impl Cell {
    fn new(
        group: usize,
        heads: f64,
        fresh: (f64, Option<&'static str>),
        clock: (Clock, &'static str),
    ) -> Self {
        Cell {
            cliff: f64::INFINITY,
            group,
            heads,
            fresh_rate: fresh.0,
            fresh_rule: fresh.1,
            clock: clock.0,
            out: [(fresh.1.unwrap_or(""), 0.0), (clock.1, 0.0), ("", 0.0)],
        }
    }

    /// One tick, from one (minute, working minutes) to the next. Whoever is hit by both causes in
    /// the same tick is shared by trapezoid.
    fn pass(&mut self, situation: &Situation, from: (u32, f64), to: (u32, f64)) {
        let (f0, f1) = (self.no_fresh_sign_in(from.1), self.no_fresh_sign_in(to.1));
        let (g0, g1) = (
            self.clock_allows(situation, f64::from(from.0)),
            self.clock_allows(situation, f64::from(to.0)),
        );
        self.out[0].1 += self.heads * (f0 - f1) * (g0 + g1) / 2.0;
        let by_clock = if f64::from(from.0) < self.cliff { 1 } else { 2 };
        self.out[by_clock].1 += self.heads * (g0 - g1) * (f0 + f1) / 2.0;
    }

    fn no_fresh_sign_in(&self, worked: f64) -> f64 {
        match self.fresh_rule {
            None => 1.0,
            Some(_) => (-self.fresh_rate * worked).exp(),
        }
    }

    fn clock_allows(&self, situation: &Situation, t: f64) -> f64 {
        match self.clock {
            Clock::Frequency { minutes } => (1.0 - t / minutes).max(0.0),
            Clock::Tokens { long_lived, from } if t > from => {
                still_valid(situation.token_life(long_lived), t - from)
            }
            Clock::Never | Clock::Tokens { .. } => 1.0,
        }
    }
}

/// `S(t)` of the model, for lifetimes spread evenly over `[a, b]`.
fn still_valid((a, b): (f64, f64), t: f64) -> f64 {
    let mean = f64::midpoint(a, b);
    if t >= b {
        0.0
    } else if t <= a {
        1.0 - t / mean
    } else {
        (b - t) * (b - t) / (2.0 * (b - a) * mean)
    }
}

fn guest_cells(situation: &Situation) -> Vec<Cell> {
    let assumed = &situation.assumptions;
    let heads = f64::from(situation.people[GUESTS]) * situation.affected_percent / 100.0;
    let rate = fresh_rate(situation, assumed.guest_fresh);
    let mut cells = Vec::new();
    for (registers, must_register) in halves(assumed.guests_to_register) {
        for (trusts, trusted) in halves(assumed.guests_trusted) {
            // Who must register here matters only in `registration` (section 4, guests).
            let must_register = must_register && situation.kind == "registration";
            let fresh = guest_fresh_sign_in(situation, must_register, trusted);
            let clock = match guest_renewal(situation) {
                Some(rule) => (Clock::Tokens { long_lived: false, from: 0.0 }, rule),
                None => (Clock::Never, ""),
            };
            cells.push(Cell::new(GUESTS, heads * registers * trusts, (rate, fresh), clock));
        }
    }
    cells
}

fn live_cells(situation: &Situation) -> Vec<Cell> {
    let heads = f64::from(situation.people[LIVE]) * situation.affected_percent / 100.0;
    let rate = fresh_rate(situation, situation.assumptions.fresh);
    let cliff = (72.0 * 60.0 - f64::from(situation.minutes_since_work())).max(0.0);
    let mut cells = Vec::new();
    for (share, standing) in standings(situation) {
        let tokens_from = |from| Clock::Tokens { long_lived: standing.long_lived, from };
        let beyond = standing.renewal(situation, 73.0);
        let clock = if let Some(rule) = standing.renewal(situation, 1.0) {
            (tokens_from(0.0), rule)
        } else if beyond.is_some() {
            (tokens_from(cliff), "")
        } else if let Some(rule) = standing.frequency_due(situation) {
            let minutes = situation.sessions.frequency_hours * 60.0;
            (Clock::Frequency { minutes }, rule)
        } else {
            (Clock::Never, "")
        };
        let fresh = (rate, standing.fresh_sign_in(situation));
        let mut cell = Cell::new(LIVE, heads * share, fresh, clock);
        // Whoever is refused behind the cliff, for whatever reason besides, is also not seen.
        if let Some(rule) = beyond {
            cell.cliff = cliff;
            cell.out[2].0 = rule;
        }
        cells.push(cell);
    }
    cells
}

fn fresh_rate(situation: &Situation, percent_per_day: f64) -> f64 {
    percent_per_day / 100.0 / f64::from(situation.day_minutes())
}

/// Every way a live session can stand, with the share of people who do.
fn standings(situation: &Situation) -> Vec<(f64, Standing)> {
    let mix = &situation.sessions;
    let mut all = Vec::new();
    for (long, long_lived) in halves(mix.long_lived) {
        for (serves, served) in halves(mix.served) {
            let share = long * serves;
            for (within, policy) in policies(situation) {
                all.push((share * within, Standing { long_lived, served, policy }));
            }
        }
    }
    all
}

fn policies(situation: &Situation) -> Vec<(f64, Option<Policy>)> {
    let mix = &situation.sessions;
    let mut all = vec![(mix.no_policy / 100.0, None)];
    for (posture, controls_satisfied) in [(mix.mfa_satisfied, true), (mix.mfa_not_satisfied, false)]
    {
        for (frequent, frequency) in halves(mix.frequency) {
            for (off, disabled) in halves(mix.defaults_disabled) {
                for (blind, condition_unevaluable) in halves(mix.unevaluable) {
                    for (hit, applies) in halves(mix.applied) {
                        let share = posture / 100.0 * frequent * off * blind * hit;
                        let policy = Policy {
                            controls_satisfied,
                            condition_unevaluable,
                            applies,
                            resilience_defaults: if disabled { "off" } else { "on" },
                            sign_in_frequency: if frequency { "notDue" } else { "none" },
                        };
                        all.push((share, Some(policy)));
                    }
                }
            }
        }
    }
    all
}

/// Those who are, and those who aren't.
fn halves(percent: f64) -> [(f64, bool); 2] {
    [(percent / 100.0, true), (1.0 - percent / 100.0, false)]
}
