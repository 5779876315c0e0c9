//! What was misjudged, and why the model has it otherwise.

use super::Model;
use crate::decision::RuleId;
use crate::report::figures::heads;
use crate::report::measures::measure_text;
use crate::report::rules::rule_title;
use crate::report::when::When;
use crate::scenario::time::TICK;
use crate::scenario::{MeasureKind, OutageKind, duration};
use crate::timeline::{Clock, Group, lifetimes};
use crate::words::say;

/// At most so many stretches are spoken of.
const MOST: usize = 3;

/// A stretch is spoken of if it holds at least this share of the whole area.
const LEAST_SHARE: f64 = 0.1;

/// A reason is one if it explains at least this share of a stretch.
const EXPLAINS: f64 = 0.5;

/// Whose share of the curve somebody left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    One(Group),
    /// All who come to register.
    Arriving,
}

/// Why the model has more or fewer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// Somebody was expected to get in, and didn't: by this rule most of them.
    LeftOut(Who, RuleId),
    /// Fewer were expected than there were, of no group in particular; most are of this one.
    TooFew(Group),
    /// Whoever must register still waits after the end.
    StillWaiting,
    /// It is as if this were not done.
    Measure(MeasureKind),
    /// It is as if it were not over.
    BackAtOnce,
    /// Tokens in hand go on.
    TokensInHand,
    /// More were expected than there were.
    TooMany,
}

/// A stretch of hours in which one curve is above the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Misjudged {
    /// Its hours, the last not included.
    pub from: usize,
    pub until: usize,
    /// Between the two curves, in person-hours.
    pub area: f64,
    pub reason: Reason,
}

/// What was misjudged most, the largest first.
pub fn misjudged(expected: &[f64], model: &Model) -> Vec<Misjudged> {
    let whole = super::area(expected, &model.heads);
    let mut found: Vec<Misjudged> = stretches(expected, model)
        .into_iter()
        .map(|(from, until)| {
            let area = super::area(&expected[from..until], &model.heads[from..until]);
            Misjudged { from, until, area, reason: reason(expected, model, from, until, area) }
        })
        .filter(|found| found.area >= LEAST_SHARE * whole && found.area >= 0.5)
        .collect();
    // the earlier one first where two are equal
    found.sort_by(|a, b| b.area.total_cmp(&a.area));
    found.truncate(MOST);
    found
}

/// Hours in a row on the same side, and on the same side of the outage's end.
fn stretches(expected: &[f64], model: &Model) -> Vec<(usize, usize)> {
    let over = ends(model);
    let side = |hour: usize| {
        let off = expected[hour] - model.heads[hour];
        if off.abs() < 0.5 { 0.0 } else { off.signum() }
    };
    let mut found: Vec<(usize, usize)> = Vec::new();
    for hour in 0..expected.len().min(model.heads.len()) {
        if side(hour) == 0.0 {
            continue;
        }
        match found.last_mut() {
            Some((_, until)) if *until == hour && side(hour - 1) == side(hour) && hour != over => {
                *until = hour + 1;
            }
            _ => found.push((hour, hour + 1)),
        }
    }
    found
}

/// The first hour after the outage.
fn ends(model: &Model) -> usize {
    model.scenario.outage.minutes.div_ceil(60) as usize
}

fn reason(expected: &[f64], model: &Model, from: usize, until: usize, area: f64) -> Reason {
    let hours = || from..until;
    // what is left of the stretch's area if the model's curve were this
    let left = |curve: &dyn Fn(usize) -> f64| -> f64 {
        hours().map(|hour| (expected[hour] - curve(hour)).abs()).sum()
    };
    let is_after = from >= ends(model);
    let too_many = expected[from] > model.heads[from];
    if let (Some(without), Some(measure)) = (&model.without, model.scenario.measures.first())
        && left(&|hour| without[hour]) <= (1.0 - EXPLAINS) * area
    {
        return Reason::Measure(measure.kind);
    }
    if too_many {
        return match model.scenario.outage.kind {
            _ if is_after => Reason::BackAtOnce,
            OutageKind::Authentication if from == 0 => Reason::TokensInHand,
            _ => Reason::TooMany,
        };
    }
    if is_after {
        return Reason::StillWaiting;
    }
    let whose = |who: Who, hour: usize| -> f64 {
        let groups = &model.groups[hour];
        match who {
            Who::One(group) => groups[group as usize],
            Who::Arriving => Group::ARRIVING.map(|group| groups[group as usize]).iter().sum(),
        }
    };
    let mut best = (area, Who::Arriving);
    for who in Group::ALL.map(Who::One).into_iter().chain([Who::Arriving]) {
        let left = left(&|hour| model.heads[hour] - whose(who, hour));
        if left < best.0 - 1e-9 {
            best = (left, who);
        }
    }
    if best.0 <= (1.0 - EXPLAINS) * area {
        return Reason::LeftOut(best.1, rule(model, best.1, from, until));
    }
    let mut most = Group::LiveSessions;
    for group in Group::ALL {
        let all = |group| hours().map(|hour| whose(Who::One(group), hour)).sum::<f64>();
        if all(group) > all(most) {
            most = group;
        }
    }
    Reason::TooFew(most)
}

/// The rule that locks most of them out over a stretch.
fn rule(model: &Model, who: Who, from: usize, until: usize) -> RuleId {
    let is_theirs = |group: Group| match who {
        Who::One(one) => one == group,
        Who::Arriving => Group::ARRIVING.contains(&group),
    };
    let mut best = (0.0, RuleId::MustRegister);
    for (nth, lane) in model.outcome.lanes.iter().enumerate() {
        if !is_theirs(lane.group) {
            continue;
        }
        let hours = model.outcome.hours.get(from..until.min(model.outcome.hours.len()));
        let all = hours.unwrap_or_default().iter().map(|hour| hour.lanes[nth]).sum::<f64>();
        if all > best.0 {
            best = (all, lane.rule);
        }
    }
    best.1
}

impl Misjudged {
    /// In a sentence or two.
    pub fn say(&self, expected: &[f64], model: &Model) -> String {
        let clock = Clock::new(&model.scenario);
        let worst = self.worst(expected, model);
        let time = |minute: u32| When::of(&clock, minute).short();
        let at = model.outcome.hours.get(worst).map_or(minute(worst + 1), |hour| hour.worst);
        let (from, until) = (time(minute(self.from)), time(minute(self.until)));
        let there = heads(model.heads[worst]);
        let drawn = heads(expected[worst]);
        let end = time(model.scenario.outage.minutes);
        match self.reason {
            Reason::LeftOut(who, rule) => left_out(model, who, rule, worst, at),
            Reason::TooFew(group) => {
                say::sketch_too_few(from, until, time(at), there, drawn, who_says(Who::One(group)))
            }
            Reason::StillWaiting => {
                let rate = heads(model.scenario.assumptions.registrations_per_hour);
                say::sketch_still_waiting(end, time(at), there, rate)
            }
            Reason::Measure(kind) => {
                say::sketch_measure(from, until, measure_text(kind).name, there, time(at))
            }
            Reason::BackAtOnce => say::sketch_back_at_once(end, time(at), there),
            Reason::TokensInHand => {
                say::sketch_tokens(drawn, time(at), there, time(tokens_gone(model)))
            }
            Reason::TooMany => match model.scenario.outage.kind {
                OutageKind::Registration => {
                    say::sketch_too_many_registration(from, until, time(at), there, drawn)
                }
                OutageKind::Mfa => say::sketch_too_many_mfa(from, until, time(at), there, drawn),
                OutageKind::Authentication => {
                    let covered = duration::write(72 * 60);
                    say::sketch_too_many_authentication(
                        from,
                        until,
                        covered,
                        time(at),
                        there,
                        drawn,
                    )
                }
            },
        }
    }

    /// The hour with the largest difference, the earliest on a tie.
    fn worst(&self, expected: &[f64], model: &Model) -> usize {
        let off = |hour: usize| (expected[hour] - model.heads[hour]).abs();
        let mut worst = self.from;
        for hour in self.from..self.until {
            if off(hour) > off(worst) {
                worst = hour;
            }
        }
        worst
    }
}

fn left_out(model: &Model, who: Who, rule: RuleId, worst: usize, at: u32) -> String {
    let clock = Clock::new(&model.scenario);
    let time = When::of(&clock, at).short();
    let groups = &model.groups[worst];
    let n = heads(match who {
        Who::One(group) => groups[group as usize],
        Who::Arriving => Group::ARRIVING.map(|group| groups[group as usize]).iter().sum(),
    });
    let is_arriving = match who {
        Who::One(group) => Group::ARRIVING.contains(&group),
        Who::Arriving => true,
    };
    if is_arriving {
        return say::sketch_left_out_arriving(who_says(who), time, n);
    }
    let gone = tokens_gone(model);
    match (who, rule) {
        (Who::One(Group::Guests), RuleId::GuestNotCovered) if at >= gone => {
            say::sketch_left_out_guests_gone(When::of(&clock, gone).time.write())
        }
        (Who::One(Group::Guests), RuleId::GuestNotCovered) => {
            say::sketch_left_out_guests_going(time, n)
        }
        (Who::One(Group::Guests), RuleId::MustRegister) => {
            say::sketch_left_out_guests_register(n, time)
        }
        (Who::One(Group::Guests), RuleId::PromptFails) => {
            say::sketch_left_out_guests_prompt(n, time)
        }
        _ => say::sketch_left_out(who_says(who), time, n, rule_title(rule).0),
    }
}

/// The minute by which every ordinary token in hand at the start has run out, on a whole tick.
fn tokens_gone(model: &Model) -> u32 {
    let (ordinary, _) = lifetimes(&model.scenario.readings);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // an hour or two
    let minutes = ordinary.longest.ceil() as u32;
    minutes.next_multiple_of(TICK)
}

fn minute(hour: usize) -> u32 {
    crate::report::table::minute(hour)
}

fn who_says(who: Who) -> &'static str {
    let word = match who {
        Who::Arriving => say::SKETCH_WHO_ARRIVING,
        Who::One(Group::NewHires) => say::SKETCH_WHO_HIRES,
        Who::One(Group::MfaResets) => say::SKETCH_WHO_RESETS,
        Who::One(Group::RegistrationsDue) => say::SKETCH_WHO_DUE,
        Who::One(Group::Guests) => say::SKETCH_WHO_GUESTS,
        Who::One(Group::LiveSessions) => say::SKETCH_WHO_LIVE,
    };
    word.text()
}

/// Where the peak was expected, if that is two hours off or more.
pub fn peak(expected: &[f64], model: &Model) -> Option<String> {
    let highest = |curve: &[f64]| {
        let mut best = 0;
        for (hour, people) in curve.iter().enumerate() {
            if *people > curve[best] {
                best = hour;
            }
        }
        best
    };
    if expected.is_empty() || model.heads.is_empty() {
        return None;
    }
    let (drawn, true_one) = (highest(expected), highest(&model.heads));
    let (at_drawn, at_true) = (expected[drawn], model.heads[true_one]);
    if drawn.abs_diff(true_one) < 2 || at_drawn < 0.5 || at_true < 0.5 {
        return None;
    }
    let clock = Clock::new(&model.scenario);
    let worst = model.outcome.hours.get(true_one).map_or(minute(true_one), |hour| hour.worst);
    let (from, until) = (When::of(&clock, minute(drawn)), When::of(&clock, minute(drawn + 1)));
    let between = crate::report::when::times(from, until);
    Some(say::sketch_peak(
        between,
        heads(at_drawn),
        When::of(&clock, worst).short(),
        heads(at_true),
    ))
}
