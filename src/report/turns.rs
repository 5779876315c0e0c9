//! When it next gets worse, and why.

use super::figures::heads;
use super::when::{When, moments};
use crate::order::sort;
use crate::scenario::time::TICK;
use crate::scenario::{MeasureKind, Scenario};
use crate::timeline::{Clock, Crowd, Curve, Ends, Hour, Outcome};
use crate::words::say;

/// A stretch of the outage in which something drives people out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    pub from: u32,
    pub until: u32,
    pub reason: Reason,
    /// Whom it locks out by then, as far as the outage lasts.
    pub heads: f64,
}

/// What goes on and then stops comes before what sets in at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Ordinary tokens run out, and nothing renews them.
    Tokens,
    /// Long-lived tokens run out.
    LongLivedTokens,
    /// The backup service no longer remembers people; then their tokens run out.
    ThreeDayCliff,
    /// Sign-in frequencies come due.
    SignInFrequency,
    /// A working day begins: people arrive, and people need to sign in afresh.
    Shift,
    /// Passes run out.
    Passes,
    /// An exclusion ends.
    Exclusion,
    /// MFA is on again for everyone.
    MfaOn,
    /// Who was put off comes.
    Deferred,
    /// After the outage more people come than the help desk registers.
    Backlog,
}

/// Longer than this, a turn is a slope and no step.
const STEP: u32 = 3 * 60;

/// Everything that makes it worse, in order of time.
pub fn turns(scenario: &Scenario, outcome: &Outcome) -> Vec<Turn> {
    let clock = Clock::new(scenario);
    let end = scenario.outage.minutes;
    let mut turns: Vec<Turn> = Vec::new();
    for curve in Crowd::new(scenario, f64::from(clock.idle_before_start())).curves {
        let Some((from, until, reason)) = stretch(&curve, end) else { continue };
        let heads =
            curve.heads * (curve.ends.left(f64::from(from)) - curve.ends.left(f64::from(until)));
        let known = turns
            .iter_mut()
            .find(|turn| (turn.from, turn.until, turn.reason) == (from, until, reason));
        match known {
            Some(turn) => turn.heads += heads,
            None => turns.push(Turn { from, until, reason, heads }),
        }
    }
    for back in &outcome.backs {
        let reason = match back.by {
            MeasureKind::Exclusion => Reason::Exclusion,
            MeasureKind::DisableMfa => Reason::MfaOn,
            _ => Reason::Passes,
        };
        turns.push(Turn { from: back.from, until: back.until, reason, heads: back.heads });
    }
    shifts(&mut turns, &clock, end, outcome);
    backlog(&mut turns, &clock, end, outcome);
    turns.retain(|turn| turn.heads >= 0.5);
    sort(&mut turns, |a, b| (a.from, a.until) < (b.from, b.until));
    turns
}

/// From when until when a curve's sessions end, within the outage.
pub(super) fn stretch(curve: &Curve, end: u32) -> Option<(u32, u32, Reason)> {
    let minute = |t: f64| u32::try_from(crate::scenario::number::whole(t)).unwrap_or(end);
    let (from, until, reason) = match curve.ends {
        Ends::Never => return None,
        Ends::Tokens { from, life, .. } => {
            let reason = match (curve.remembered_until(), life.longest > 24.0 * 60.0 - 1.0) {
                (Some(_), _) => Reason::ThreeDayCliff,
                (None, true) => Reason::LongLivedTokens,
                (None, false) => Reason::Tokens,
            };
            (minute(from), minute(from + life.longest), reason)
        }
        Ends::Prompts { every, .. } => (0, minute(every), Reason::SignInFrequency),
    };
    (from < end).then_some((from, until.min(end), reason))
}

/// Adds the working days that begin during the outage, with what each brings.
fn shifts(turns: &mut Vec<Turn>, clock: &Clock, end: u32, outcome: &Outcome) {
    let mut from = clock.next_shift(1);
    while let Some(begin) = from.filter(|&begin| begin < end) {
        let until = (begin + clock.day_length()).min(end);
        let before = outcome.hours.get((begin / 60).saturating_sub(1) as usize);
        let after = outcome.hours.get((until.saturating_sub(1) / 60) as usize);
        let heads = match (before, after) {
            (Some(before), Some(after)) => after.locked_out() - before.locked_out(),
            _ => 0.0,
        };
        turns.push(Turn { from: begin, until, reason: Reason::Shift, heads });
        from = clock.next_shift(begin + 1);
    }
}

/// Adds the days after the outage on which the queue grows, and the one on which those come who
/// were put off.
fn backlog(turns: &mut Vec<Turn>, clock: &Clock, end: u32, outcome: &Outcome) {
    let mut come = clock.next_shift(end);
    if let Some(from) = come.filter(|_| outcome.deferred > 0.0) {
        let until = from + clock.day_length();
        turns.push(Turn { from, until, reason: Reason::Deferred, heads: outcome.deferred });
        come = clock.next_shift(from + 1);
    }
    let mut before = outcome.desk.at_end;
    let mut from = if clock.is_working(end) { Some(end) } else { come };
    while let Some(begin) = from {
        // a moment ends its tick: the first of the day ends after the day begins
        let day = begin + TICK..=begin + clock.day_length();
        let mut most = Turn { from: begin, until: begin, reason: Reason::Backlog, heads: 0.0 };
        for hour in outcome.hours.iter().filter(|hour| day.contains(&hour.worst)) {
            if hour.locked_out() - before > most.heads {
                most = Turn { until: hour.worst, heads: hour.locked_out() - before, ..most };
            }
        }
        turns.push(most);
        from = clock.next_shift(begin + 1).filter(|&next| at(outcome, next).is_some());
        before = at(outcome, *day.end()).map_or(0.0, Hour::locked_out);
    }
}

/// The hour a minute falls into.
fn at(outcome: &Outcome, minute: u32) -> Option<&Hour> {
    outcome.hours.get((minute / 60) as usize)
}

/// What comes next after a moment of the run.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// The moment, or how long it goes on.
    pub when: String,
    pub why: String,
}

/// The next step for the worse after `minute`; failing that, the slope it is on.
pub fn next(scenario: &Scenario, outcome: &Outcome, minute: u32) -> Next {
    let clock = Clock::new(scenario);
    let ahead = turns(scenario, outcome);
    let step = ahead
        .iter()
        .filter(|turn| turn.is_step())
        .find(|turn| turn.from > minute || (turn.until > minute && turn.reason < Reason::Shift));
    match step {
        Some(turn) if turn.from > minute => {
            Next { when: When::of(&clock, turn.from).short(), why: why(&clock, turn) }
        }
        Some(turn) => Next {
            when: say::next_until(When::of(&clock, turn.until).short()),
            why: why(&clock, turn),
        },
        None => slope(scenario, outcome, &clock, minute),
    }
}

/// No step is ahead: does it still grow, and until when?
fn slope(scenario: &Scenario, outcome: &Outcome, clock: &Clock, minute: u32) -> Next {
    let end = scenario.outage.minutes;
    let now = outcome.hours.get((minute / 60) as usize);
    let last = outcome.hours.get((end.saturating_sub(1) / 60) as usize);
    let worst_yet = outcome.peak_locked_out;
    let (Some(now), Some(last)) = (now, last) else {
        return over();
    };
    let grows = last.locked_out().max(worst_yet) - now.locked_out();
    if minute < end && grows >= 0.5 {
        let until =
            if super::table::minute(outcome.peak_hour) > minute && worst_yet > last.locked_out() {
                outcome.hours[outcome.peak_hour].worst
            } else {
                end
            };
        Next {
            when: say::NEXT_STEADILY.into(),
            why: say::next_more_by(heads(grows), When::of(clock, until).short()),
        }
    } else if minute < end {
        Next { when: say::NEXT_NOT_AGAIN.into(), why: say::NEXT_NOBODY.into() }
    } else {
        over()
    }
}

fn over() -> Next {
    Next { when: say::NEXT_NOT_AGAIN.into(), why: say::NEXT_OVER.into() }
}

impl Turn {
    /// It comes about at a moment one can name.
    fn is_step(&self) -> bool {
        self.until - self.from <= STEP || self.reason >= Reason::Shift
    }

    /// When it sets in, and until when it goes on where that is not at once.
    pub fn when(&self, clock: &Clock) -> String {
        let (from, until) = (When::of(clock, self.from), When::of(clock, self.until));
        if self.until - self.from <= TICK {
            from.short()
        } else if from.nth_day == until.nth_day {
            say::range_times(from.short(), until.time.write())
        } else {
            moments(from, until)
        }
    }
}

/// Why it gets worse, and for how many.
pub fn why(clock: &Clock, turn: &Turn) -> String {
    let n = heads(turn.heads);
    match turn.reason {
        Reason::Tokens => say::turn_tokens(n),
        Reason::LongLivedTokens => say::turn_long_lived_tokens(n),
        Reason::ThreeDayCliff => say::turn_three_days(n),
        Reason::Shift => say::turn_shift(When::of(clock, turn.from).day.long(), n),
        Reason::SignInFrequency => say::turn_frequency(n),
        Reason::Passes => say::turn_passes(n),
        Reason::Exclusion => say::turn_exclusion(n),
        Reason::MfaOn => say::turn_mfa_on(n),
        Reason::Deferred => say::turn_deferred(n),
        Reason::Backlog => say::turn_backlog(n, When::of(clock, turn.until).time.write()),
    }
}
