//! How heads are counted: the groups, the formulas, and the constants in them.

use super::heading;
use crate::report::doc::{Block, Span, head, line, para};
use crate::report::explain::inputs::groups;
use crate::report::explain::sourced::resting_on;
use crate::report::explain::sum::written;
use crate::scenario::time::TICK;
use crate::scenario::{AccessToken, LongLivedToken, Readings, Scenario, duration};
use crate::timeline::{
    Clock, LEAST_SAVING, LONGEST, Lifetime, THREE_DAYS, VALID_FOR_DAYS, lifetimes,
};
use crate::words::{Word, say};

pub fn people(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![heading(1, say::PAGE_PEOPLE)];
    blocks.extend(super::laid_open(groups(scenario)));
    blocks
}

pub fn formulas() -> Vec<Block> {
    let mut blocks = vec![heading(1, say::PAGE_FORMULAS), para(say::PAGE_FORMULAS_1)];
    for (title, formula, words) in FORMULAS {
        blocks.push(heading(2, *title));
        blocks.push(Block::Code(formula.text().to_owned()));
        blocks.extend(words.iter().map(|&text| para(text)));
    }
    blocks
}

/// A title, the formula, and what is to be said of it.
#[rustfmt::skip]
const FORMULAS: &[(Word, Word, &[Word])] = &[
    (say::PAGE_FORMULA_ARRIVALS, say::PAGE_FORMULA_ARRIVALS_IS, &[say::PAGE_FORMULA_ARRIVALS_1]),
    (say::PAGE_FORMULA_TOKENS, say::PAGE_FORMULA_TOKENS_IS, &[say::PAGE_FORMULA_TOKENS_1]),
    (say::PAGE_FORMULA_FRESH, say::PAGE_FORMULA_FRESH_IS, &[say::PAGE_FORMULA_FRESH_1]),
    (say::PAGE_FORMULA_SESSIONS, say::PAGE_FORMULA_SESSIONS_IS, &[say::PAGE_FORMULA_SESSIONS_1, say::PAGE_FORMULA_SESSIONS_2, say::PAGE_FORMULA_SESSIONS_3]),
    (say::PAGE_FORMULA_GUESTS, say::PAGE_FORMULA_GUESTS_IS, &[say::PAGE_FORMULA_GUESTS_1]),
    (say::PAGE_FORMULA_WORST, say::PAGE_FORMULA_WORST_IS, &[say::PAGE_FORMULA_WORST_1]),
    (say::PAGE_FORMULA_LOST, say::PAGE_FORMULA_LOST_IS, &[say::PAGE_FORMULA_LOST_1]),
    (say::PAGE_FORMULA_BACK, say::PAGE_FORMULA_BACK_IS, &[say::PAGE_FORMULA_BACK_1]),
    (say::PAGE_FORMULA_WAIT, say::PAGE_FORMULA_WAIT_IS, &[say::PAGE_FORMULA_WAIT_1]),
    (say::PAGE_FORMULA_EXPOSURE, say::PAGE_FORMULA_EXPOSURE_IS, &[say::PAGE_FORMULA_EXPOSURE_1]),
];

pub fn constants(scenario: &Scenario) -> Vec<Block> {
    let clock = Clock::new(scenario);
    let mut rows = vec![
        ours(say::PAGE_STEP, &duration::write(TICK), say::PAGE_STEP_OURS),
        ours(say::PAGE_HIRES_WITHIN, &duration::write(clock.onboarding()), say::PAGE_HIRES_OURS),
        documented(
            say::PAGE_BACKUP_LOOKS_BACK,
            &say::page_hours(written(THREE_DAYS / 60.0, 2)),
            "2.1",
        ),
        documented(say::PAGE_TRIED_OUT_WITHIN, &say::page_days(written(VALID_FOR_DAYS, 0)), "5.4"),
        ours(
            say::PAGE_LEAST_SAVING,
            &say::page_person_hours(written(LEAST_SAVING, 2)),
            say::PAGE_LEAST_SAVING_OURS,
        ),
        ours(say::PAGE_RUN_ENDS, &duration::write(LONGEST), say::PAGE_OURS),
    ];
    rows.extend(tokens());
    let head = head([say::PAGE_HEAD_CONSTANT, say::PAGE_HEAD_VALUE, say::PAGE_HEAD_FROM]);
    vec![heading(1, say::PAGE_CONSTANTS), para(say::PAGE_CONSTANTS_1), Block::Table { head, rows }]
}

/// Lifetimes under every reading.
fn tokens() -> Vec<Vec<Vec<Span>>> {
    let of = |access_token, long_lived_token| {
        lifetimes(&Readings { access_token, long_lived_token, ..Readings::default() })
    };
    let said = |life: Lifetime| {
        let minutes = |n: f64| written(n, 0);
        if life.shortest == life.longest {
            say::page_minutes(minutes(life.longest))
        } else {
            say::page_minutes_from_to(minutes(life.shortest), minutes(life.longest))
        }
    };
    let access = [
        (AccessToken::From60To90Min, say::PAGE_TOKEN_C5_1, "3.1"),
        (AccessToken::OneHour, say::PAGE_TOKEN_C5_2, "3.4"),
    ];
    let long_lived = [
        (LongLivedToken::From20To28h, say::PAGE_TOKEN_C4_1, "3.3"),
        (LongLivedToken::UpTo28h, say::PAGE_TOKEN_C4_2, "3.3b"),
        (LongLivedToken::Flat24h, say::PAGE_TOKEN_C4_3, "1.C4"),
    ];
    let ordinary = access.map(|(reading, name, fact)| {
        documented(name, &said(of(reading, LongLivedToken::default()).0), fact)
    });
    let long = long_lived.map(|(reading, name, fact)| {
        documented(name, &said(of(AccessToken::default(), reading).1), fact)
    });
    ordinary.into_iter().chain(long).collect()
}

/// A constant that we chose, and why.
fn ours(name: Word, value: &str, why: Word) -> Vec<Vec<Span>> {
    vec![line(name), line(value), line(why)]
}

/// A constant that a fact gives.
fn documented(name: Word, value: &str, fact: &'static str) -> Vec<Vec<Span>> {
    let mut from = Vec::new();
    for block in resting_on(&[fact], &Scenario::default()) {
        if let Block::List(points) = block {
            from.extend(points.into_iter().flatten());
        }
    }
    vec![line(name), line(value), from]
}
