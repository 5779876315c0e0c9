//! Why two scenarios differ, in sentences.

use super::changes::Pair;
use super::phrase::phrase;
use super::share::{CLEAR, EXPOSED, Figures, HEADS, LOST, NOTHING, Party, Share, Shares, WORST};
use super::signed::{add_up_signed, between, length, signed, size, write};
use crate::report::figures::{grouped, round};
use crate::scenario::Scenario;
use crate::timeline::{LONGEST, Outcome};
use crate::words::say;

/// So many causes are named at most.
const NAMED: usize = 3;

/// A cause below this share of the largest, in every figure, is a smaller one.
const SMALL: f64 = 0.1;

/// Two directions that leave less than this of the larger one cancel out.
const CANCELS: f64 = 0.1;

/// A cause of at least this share of the work lost is named as most of it.
const MOST_OF_IT: f64 = 0.6;

/// What differs and what that does; then what else there is to know about it.
pub fn sentences(pair: &Pair, shares: &Shares, base: &Outcome, other: &Outcome) -> Vec<String> {
    if pair.changes.is_empty() {
        return vec![say::COMPARE_SAME_INPUTS.into()];
    }
    if shares.shares.is_empty() {
        let causes = list(idle(pair, shares));
        return vec![capital(&say::compare_no_difference(causes))];
    }
    let named = named(&shares.shares);
    let is_named = |(nth, _): &(usize, &Share)| named.contains(nth);
    let all = || shares.shares.iter().enumerate();
    let mut causes: Vec<String> =
        all().filter(is_named).map(|(_, share)| cause(pair, share)).collect();
    let folded = all().filter(|one| !is_named(one)).map(|(_, share)| share.changes.len());
    let smaller: usize = folded.sum();
    if smaller > 0 {
        causes.push(say::compare_smaller(grouped(smaller as u64)));
    }
    let effects = effects(pair, shares, base, other);
    let mut said = vec![capital(&say::compare_why(list(causes), effects))];
    said.extend(weighed(pair, shares, between(base.lost_person_hours, other.lost_person_hours)));
    if all().filter(is_named).any(|(_, share)| share.party == Party::Together) {
        said.push(say::COMPARE_ONLY_TOGETHER.into());
    }
    if !shares.idle.is_empty() {
        said.push(say::compare_idle(grouped(shares.idle.len() as u64)));
    }
    said
}

/// The causes that are worth a name, by their places: the first that are no smaller ones, and
/// whatever does most to a figure. What would be folded alone is named too.
fn named(shares: &[Share]) -> Vec<usize> {
    let largest: Figures = std::array::from_fn(|figure| {
        shares.iter().map(|share| share.makes[figure].abs()).fold(0.0, f64::max)
    });
    let does = |share: &Share, least: f64| {
        share.party != Party::Rest
            && share
                .makes
                .iter()
                .zip(&largest)
                .any(|(makes, largest)| *largest > NOTHING && makes.abs() >= least * largest)
    };
    let mut first = 0;
    let mut named = Vec::new();
    for (nth, share) in shares.iter().enumerate() {
        let among_first = first < NAMED && does(share, SMALL);
        first += usize::from(among_first);
        if among_first || does(share, 1.0) {
            named.push(nth);
        }
    }
    let folded: Vec<usize> = (0..shares.len()).filter(|nth| !named.contains(nth)).collect();
    if let [only] = folded[..]
        && shares[only].party == Party::One
    {
        return (0..shares.len()).collect();
    }
    named
}

/// Changes in a few words.
pub fn cause(pair: &Pair, share: &Share) -> String {
    let mut phrases: Vec<String> =
        share.changes.iter().map(|&nth| phrase(pair, &pair.changes[nth])).collect();
    match share.party {
        Party::One => phrases.pop().unwrap_or_default(),
        Party::Together => {
            let first = phrases.remove(0);
            say::compare_together(first, list(phrases))
        }
        Party::Rest => say::compare_smaller(grouped(share.changes.len() as u64)),
    }
}

/// What makes no difference, the first few by name.
fn idle(pair: &Pair, shares: &Shares) -> Vec<String> {
    let phrase = |&nth: &usize| phrase(pair, &pair.changes[nth]);
    let all = &shares.idle;
    let named = if all.len() == NAMED + 1 { all.len() } else { all.len().min(NAMED) };
    let mut phrases: Vec<String> = all[..named].iter().map(phrase).collect();
    if all.len() > named {
        phrases.push(say::compare_smaller(grouped((all.len() - named) as u64)));
    }
    phrases
}

/// `a, b and c`.
fn list(mut parts: Vec<String>) -> String {
    let Some(last) = parts.pop() else { return String::new() };
    match parts.into_iter().reduce(say::compare_list) {
        Some(first) => say::compare_list_end(first, last),
        None => last,
    }
}

/// What all changes together do to the figures as they are shown.
fn effects(pair: &Pair, shares: &Shares, base: &Outcome, other: &Outcome) -> String {
    let somebody = |outcome: &Outcome| round(outcome.peak_locked_out) > 0;
    let mut said = Vec::new();
    let lost = between(base.lost_person_hours, other.lost_person_hours);
    match lost {
        0 => {}
        1.. => said.push(say::compare_lost_more(size(lost))),
        _ => said.push(say::compare_lost_fewer(size(lost))),
    }
    match (somebody(base), somebody(other)) {
        (true, true) => {
            of_both(&mut said, base, other, &shares.whole);
            of_the_end(&mut said, pair, base, other, &shares.whole);
        }
        (true, false) => said.push(say::COMPARE_NOBODY.into()),
        (false, true) => said.push(say::COMPARE_SOMEBODY.into()),
        (false, false) => {}
    }
    let exposed = between(base.exposed_person_hours, other.exposed_person_hours);
    match exposed {
        0 => {}
        1.. => said.push(say::compare_exposed_more(size(exposed))),
        _ => said.push(say::compare_exposed_fewer(size(exposed))),
    }
    if lost == 0 && !said.is_empty() {
        said.insert(0, say::COMPARE_LOST_SAME.into());
    }
    let all = said.into_iter().reduce(say::compare_effects);
    all.unwrap_or_else(|| say::COMPARE_NOTHING_NEW.into())
}

/// The worst moments of two runs that have one.
fn of_both(said: &mut Vec<String>, base: &Outcome, other: &Outcome, whole: &Figures) {
    match between(base.peak_locked_out, other.peak_locked_out) {
        0 => {}
        more @ 1.. => said.push(say::compare_heads_more(size(more))),
        fewer => said.push(say::compare_heads_fewer(size(fewer))),
    }
    match minutes(whole[WORST]) {
        0 => {}
        later @ 1.. => said.push(say::compare_worst_later(length(later))),
        earlier => said.push(say::compare_worst_earlier(length(earlier))),
    }
}

fn of_the_end(
    said: &mut Vec<String>,
    pair: &Pair,
    base: &Outcome,
    other: &Outcome,
    whole: &Figures,
) {
    match (never_back(pair.base, base), never_back(pair.other, other)) {
        (false, false) => match minutes(whole[CLEAR]) {
            0 => {}
            later @ 1.. => said.push(say::compare_clear_later(length(later))),
            earlier => said.push(say::compare_clear_earlier(length(earlier))),
        },
        (false, true) => said.push(say::COMPARE_NEVER_BACK.into()),
        (true, false) => said.push(say::COMPARE_BACK_AFTER_ALL.into()),
        (true, true) => {}
    }
}

/// The run ends before everyone is back, though the outage was over.
pub fn never_back(scenario: &Scenario, outcome: &Outcome) -> bool {
    outcome.all_clear_minute >= LONGEST && scenario.outage.minutes < LONGEST
}

/// Whole minutes of a difference in time.
pub fn minutes(exact: f64) -> i64 {
    let whole = signed(round(exact.abs()));
    if exact < 0.0 { -whole } else { whole }
}

/// Whether the causes work against each other, or one makes up most of it.
fn weighed(pair: &Pair, shares: &Shares, lost: i64) -> Option<String> {
    if shares.shares.len() < 2 {
        return None;
    }
    let exact: Vec<f64> = shares.shares.iter().map(|share| share.makes[LOST]).collect();
    let shown = add_up_signed(&exact, lost);
    let most = |up: bool| {
        let way = if up { 1 } else { -1 };
        let all = shown.iter().enumerate().filter(|(_, n)| **n * way > 0);
        all.max_by_key(|(at, n)| (n.abs(), std::cmp::Reverse(*at))).map(|(at, _)| at)
    };
    let sum = |way: i64| shown.iter().map(|n| (n * way).max(0)).sum::<i64>();
    let (more, fewer) = (sum(1), sum(-1));
    let phrase = |at: usize| cause(pair, &shares.shares[at]);
    if let (Some(up), Some(down)) = (most(true), most(false))
        && at_least(more.min(fewer), SMALL, more.max(fewer))
    {
        let (adds, saves) = (write(shown[up], exact[up]), write(shown[down], exact[down]));
        let cancels = !at_least((more - fewer).abs(), CANCELS, more.max(fewer));
        let say = if cancels { say::compare_cancel } else { say::compare_opposed };
        return Some(say(phrase(up), adds, phrase(down), saves));
    }
    let at = most(lost > 0)?;
    (shares.shares[at].party != Party::Rest && at_least(shown[at].abs(), MOST_OF_IT, lost.abs()))
        .then(|| say::compare_most(phrase(at), write(shown[at], exact[at])))
}

#[allow(clippy::cast_precision_loss)] // below what an f64 holds exactly
fn at_least(n: i64, share: f64, of: i64) -> bool {
    n as f64 >= share * of as f64
}

/// A sentence's first letter as a capital.
fn capital(sentence: &str) -> String {
    let mut rest = sentence.chars();
    let first = rest.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + rest.as_str()
}

/// Exposure is only spoken of where there is some.
pub fn any_exposed<'a>(mut outcomes: impl Iterator<Item = &'a Outcome>) -> bool {
    outcomes.any(|outcome| outcome.exposed_person_hours > 0.0)
}

/// The figures in the order in which tables show them.
pub const SHOWN: [usize; 5] = [LOST, HEADS, WORST, CLEAR, EXPOSED];
