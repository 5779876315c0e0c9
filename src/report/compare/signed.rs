//! Differences as they are shown: with their sign, and adding up.

use crate::report::figures::{grouped, round};
use crate::scenario::{duration, number};
use crate::words::say;

/// The difference of two figures as both are shown.
pub fn between(before: f64, now: f64) -> i64 {
    signed(round(now)) - signed(round(before))
}

pub fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Rounds figures of any sign so that they add up to a whole: what is nearest to the next whole
/// number goes there first.
pub fn add_up_signed(parts: &[f64], whole: i64) -> Vec<i64> {
    let mut shown: Vec<i64> = parts.iter().map(|part| floor(*part)).collect();
    let mut missing = whole - shown.iter().sum::<i64>();
    let step = missing.signum();
    let mut nearest: Vec<usize> = (0..parts.len()).collect();
    let over = |at: usize| parts[at] - parts[at].floor();
    crate::order::sort(
        &mut nearest,
        |&a, &b| {
            if step > 0 { over(a) > over(b) } else { over(a) < over(b) }
        },
    );
    for at in nearest.into_iter().cycle() {
        if missing == 0 {
            break;
        }
        shown[at] += step;
        missing -= step;
    }
    shown
}

fn floor(n: f64) -> i64 {
    let size = signed(number::whole(n.floor().abs()));
    if n < 0.0 { -size } else { size }
}

/// `+860`, `−12`, `same`; less than one is more or fewer than nothing all the same.
pub fn write(shown: i64, exact: f64) -> String {
    let size = if shown == 0 { String::from(say::FIGURE_LESS_THAN_ONE) } else { size(shown) };
    if exact.abs() <= super::NOTHING && shown == 0 {
        say::COMPARE_SAME.into()
    } else if shown > 0 || (shown == 0 && exact > 0.0) {
        say::compare_more(size)
    } else {
        say::compare_fewer(size)
    }
}

/// A figure without its sign.
pub fn size(shown: i64) -> String {
    grouped(shown.unsigned_abs())
}

/// `2 h later`, `30 min earlier`, `same`.
pub fn write_time(minutes: i64) -> String {
    match minutes {
        0 => say::COMPARE_SAME.into(),
        later @ 1.. => say::compare_by_later(length(later)),
        earlier => say::compare_by_earlier(length(earlier)),
    }
}

/// A stretch of minutes without its direction.
pub fn length(minutes: i64) -> String {
    duration::write(u32::try_from(minutes.unsigned_abs()).unwrap_or(u32::MAX))
}
