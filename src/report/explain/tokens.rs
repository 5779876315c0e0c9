//! The share of tokens still good, and of sign-in frequencies not due yet.

use super::people::Run;
use super::sourced::resting_on;
use super::sum::{Expr, Figure, Unit};
use crate::report::doc::{Block, para};
use crate::scenario::{AccessToken, LongLivedToken};
use crate::timeline::{Lifetime, THREE_DAYS, lifetimes};
use crate::words::say;

/// `S(t)`: the share of tokens in hand that are still good, renewals having ended at `from`.
pub fn tokens_left(run: &Run, minute: u32, from: f64, life: Lifetime) -> Figure {
    let name = say::EXPLAIN_TOKEN_GOOD;
    let t = f64::from(minute) - from;
    if t <= 0.0 {
        return Figure::new(name, Unit::Bare, Expr::Given(1.0))
            .words(say::explain_token_renewed(run.at(minute)))
            .notes(cliff(run, from))
            .notes(resting_on(&["2.1", "2.16"], run.scenario));
    }
    let elapsed = if from > 0.0 {
        Figure::new(
            say::EXPLAIN_MINUTES_UNRENEWED,
            Unit::Minutes,
            clock(minute).minus(Expr::Given(from)),
        )
        .words(say::EXPLAIN_MINUTES_UNRENEWED_HOW)
        .notes(cliff(run, from))
        .notes(resting_on(&["2.1", "2.16"], run.scenario))
        .part()
    } else {
        clock(minute)
    };
    let (a, b) = (life.shortest, life.longest);
    let lives = if a == b {
        say::explain_tokens_live(minutes(a))
    } else {
        say::explain_tokens_live_between(minutes(a), minutes(b))
    };
    let figure = if t <= a {
        Figure::new(name, Unit::Bare, Expr::Given(1.0).minus(elapsed.over(mean(life))))
            .words(format!("{lives} {}", say::explain_tokens_first(minutes(a))))
    } else if t < b {
        let left = Expr::Given(b).minus(elapsed).squared();
        let range = Expr::Given(b).minus(Expr::Given(a));
        Figure::new(
            name,
            Unit::Bare,
            left.over(Expr::Times(vec![Expr::Given(2.0), range, mean(life)])),
        )
        .words(format!("{lives} {}", say::explain_tokens_between(minutes(a), minutes(b))))
    } else {
        Figure::new(name, Unit::Bare, Expr::Given(0.0))
            .words(format!("{lives} {}", say::explain_tokens_after(minutes(b))))
    };
    figure.notes(about(run, life))
}

/// Minutes since the start.
fn clock(minute: u32) -> Expr {
    Expr::Given(f64::from(minute))
}

fn minutes(n: f64) -> String {
    super::sum::written(n, 2)
}

/// The mean lifetime, which is a sum only where lifetimes differ.
fn mean(life: Lifetime) -> Expr {
    if life.shortest == life.longest {
        return Expr::Given(life.longest);
    }
    let ends = Expr::Sum(vec![Expr::Given(life.shortest), Expr::Given(life.longest)]);
    Figure::new(say::EXPLAIN_MEAN_LIFETIME, Unit::Minutes, ends.over(Expr::Given(2.0)))
        .words(say::EXPLAIN_MEAN_LIFETIME_HOW)
        .part()
}

/// When the backup service forgets people, and why then.
fn cliff(run: &Run, from: f64) -> Vec<Block> {
    if from <= 0.0 {
        return Vec::new();
    }
    let three_days = Expr::Given(THREE_DAYS);
    let idle = Expr::Given(f64::from(run.idle));
    let figure = Figure::new(say::EXPLAIN_FORGOTTEN_AFTER, Unit::Minutes, three_days.minus(idle))
        .words(say::explain_forgotten_after_how(minutes(THREE_DAYS)));
    figure.show(0)
}

/// Where the lifetimes are from, and what the curve assumes.
fn about(run: &Run, life: Lifetime) -> Vec<Block> {
    let (ordinary, _) = lifetimes(&run.scenario.readings);
    let readings = &run.scenario.readings;
    let numbers: &[&'static str] = if life == ordinary {
        match readings.access_token {
            AccessToken::From60To90Min => &["3.1", "3.17", "3.18"],
            AccessToken::OneHour => &["3.4", "3.17", "3.18"],
        }
    } else {
        match readings.long_lived_token {
            LongLivedToken::From20To28h => &["3.3", "3.17"],
            LongLivedToken::UpTo28h => &["3.3b", "3.17"],
            LongLivedToken::Flat24h => &["1.C4", "3.17"],
        }
    };
    let mut blocks = vec![para(say::EXPLAIN_TOKENS_OF_EVERY_AGE)];
    blocks.extend(resting_on(numbers, run.scenario));
    blocks
}

/// The share whose sign-in frequency has not come due by a moment.
pub fn prompts_left(run: &Run, minute: u32, every: f64) -> Figure {
    let name = say::EXPLAIN_NOT_ASKED_YET;
    let figure = if f64::from(minute) >= every {
        Figure::new(name, Unit::Bare, Expr::Given(0.0))
            .words(say::explain_all_asked(minutes(every)))
    } else {
        let share = clock(minute).over(Expr::Given(every));
        Figure::new(name, Unit::Bare, Expr::Given(1.0).minus(share))
            .words(say::explain_not_asked_yet_how(minutes(every)))
    };
    figure.notes(resting_on(&["3.13", "0.2"], run.scenario))
}
