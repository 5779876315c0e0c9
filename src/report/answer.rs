//! The answer: a sentence a manager can repeat, and the figures: four, and the
//! exposure as a fifth where measures cause one.

use super::figures::{add_up, grouped, heads, round};
use super::turns;
use super::when::When;
use crate::order::sort;
use crate::scenario::{OutageKind, Scenario, duration};
use crate::text::listed;
use crate::timeline::{Clock, Group, LONGEST, Outcome};
use crate::words::say;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    /// The figure the sentence is about.
    pub alarm: bool,
}

/// One of the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The key of the explanation of how it comes about.
    pub topic: &'static str,
    pub label: &'static str,
    pub value: String,
    /// Said small beside the value.
    pub unit: String,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub sentence: Vec<Span>,
    pub figures: Vec<Figure>,
}

/// The answer for a whole run; what comes next is told from `minute` on.
pub fn answer(scenario: &Scenario, outcome: &Outcome, minute: u32) -> Answer {
    let mut figures = vec![worst(scenario, outcome), lost(outcome)];
    if outcome.exposed_person_hours > 0.0 {
        figures.push(exposed(outcome));
    }
    figures.push(next(scenario, outcome, minute));
    figures.push(back(scenario, outcome));
    Answer { sentence: sentence(scenario, outcome), figures }
}

/// The sentence as plain text.
pub fn plain(sentence: &[Span]) -> String {
    sentence.iter().map(|span| span.text.as_str()).collect()
}

fn sentence(scenario: &Scenario, outcome: &Outcome) -> Vec<Span> {
    let Some(hour) =
        outcome.hours.get(outcome.peak_hour).filter(|_| round(outcome.peak_locked_out) > 0)
    else {
        return marked(&nobody(scenario, outcome));
    };
    let clock = Clock::new(scenario);
    let groups = outcome.groups(hour);
    let total = grouped(round(groups.iter().sum()));
    let mut parts = parts(scenario, &add_up(&groups));
    let last = parts.pop().map_or(String::new(), |(_, last)| last);
    let who = if parts.is_empty() {
        last
    } else {
        let mut others = parts.iter().map(|(_, part)| part.as_str());
        say::list_last(listed(&mut others, say::LIST_BETWEEN.text()), last)
    };
    let mut text = say::answer_sentence(total, When::of(&clock, hour.worst).long(), who);
    if scenario.outage.kind == OutageKind::Registration {
        text.push(' ');
        text += say::ANSWER_REGISTERED.text();
    }
    marked(&text)
}

/// A sentence of the catalogue in pieces: what stands between stars is what it is about.
pub fn marked(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut alarm = false;
    for piece in text.split('*') {
        if !piece.is_empty() {
            spans.push(Span { text: piece.to_owned(), alarm });
        }
        alarm = !alarm;
    }
    spans
}

fn nobody(scenario: &Scenario, outcome: &Outcome) -> String {
    let why = match scenario.outage.kind {
        OutageKind::Registration => say::ANSWER_NOBODY_REGISTRATION,
        OutageKind::Mfa => say::ANSWER_NOBODY_MFA,
        OutageKind::Authentication => say::ANSWER_NOBODY_AUTHENTICATION,
    };
    if outcome.peak_locked_out > 0.0 {
        say::answer_hardly_anyone(why)
    } else {
        say::answer_nobody(why)
    }
}

/// Who they are, most heads first.
fn parts(scenario: &Scenario, shown: &[u64]) -> Vec<(u64, String)> {
    let of = |group: Group| shown[group as usize];
    let mut parts = Vec::new();
    let mut add = |n: u64, says: fn(String) -> String| {
        if n > 0 {
            parts.push((n, says(grouped(n))));
        }
        n > 0
    };
    let ended: fn(String) -> String = if scenario.outage.kind == OutageKind::Mfa {
        say::answer_part_prompted
    } else {
        say::answer_part_ended
    };
    let any_sessions = add(of(Group::LiveSessions), ended);
    let any_guests = add(of(Group::Guests), guests(scenario, of(Group::Guests)));
    let waiting = Group::ARRIVING.map(of);
    if any_sessions || any_guests {
        add(waiting.iter().sum(), say::answer_part_waiting);
    } else {
        let [hires, resets, due] = waiting;
        add(hires, say::answer_part_hires);
        add(resets, say::answer_part_resets);
        add(due, say::answer_part_due);
    }
    sort(&mut parts, |(a, _), (b, _)| a > b);
    parts
}

fn guests(scenario: &Scenario, n: u64) -> fn(String) -> String {
    let all = n == round(scenario.people.guests) && n > 1;
    match scenario.outage.kind {
        _ if all => say::answer_part_guests_all,
        OutageKind::Registration => say::answer_part_guests_here,
        _ => say::answer_part_guests,
    }
}

fn worst(scenario: &Scenario, outcome: &Outcome) -> Figure {
    let clock = Clock::new(scenario);
    let (unit, note) = match outcome.hours.get(outcome.peak_hour) {
        Some(hour) if outcome.peak_locked_out > 0.0 => {
            let present = scenario.people.guests + scenario.people.live_sessions;
            let all = present + hour.arrived.iter().sum::<f64>();
            (say::answer_worst_of(heads(all)), When::of(&clock, hour.worst).long())
        }
        _ => (say::ANSWER_WORST_PEOPLE.into(), say::ANSWER_WORST_NEVER.into()),
    };
    Figure {
        topic: "worst",
        label: say::ANSWER_WORST.text(),
        value: heads(outcome.peak_locked_out),
        unit,
        note,
    }
}

fn lost(outcome: &Outcome) -> Figure {
    Figure {
        topic: "lost",
        label: say::ANSWER_LOST.text(),
        value: heads(outcome.lost_person_hours),
        unit: say::PERSON_HOURS.into(),
        note: say::ANSWER_LOST_NOTE.into(),
    }
}

/// Lockout and exposure are shown together, alike.
fn exposed(outcome: &Outcome) -> Figure {
    Figure {
        topic: "exposed",
        label: say::ANSWER_EXPOSED.text(),
        value: heads(outcome.exposed_person_hours),
        unit: say::PERSON_HOURS.into(),
        note: say::ANSWER_EXPOSED_NOTE.into(),
    }
}

fn next(scenario: &Scenario, outcome: &Outcome, minute: u32) -> Figure {
    let next = turns::next(scenario, outcome, minute);
    Figure {
        topic: "next",
        label: say::ANSWER_NEXT.text(),
        value: next.when,
        unit: String::new(),
        note: next.why,
    }
}

fn back(scenario: &Scenario, outcome: &Outcome) -> Figure {
    let clock = Clock::new(scenario);
    let end = scenario.outage.minutes;
    let clear = outcome.all_clear_minute;
    let (value, note) = if clear == 0 {
        (say::AT_ONCE.into(), say::ANSWER_BACK_NOBODY.into())
    } else if clear >= LONGEST && end < LONGEST {
        (say::NOT_IN_14_DAYS.into(), say::ANSWER_BACK_NEVER.into())
    } else if clear <= end {
        (When::of(&clock, clear).short(), say::ANSWER_BACK_WITH_OUTAGE.into())
    } else {
        let after = duration::write(clear - end);
        (When::of(&clock, clear).short(), say::answer_back_after(after))
    };
    Figure { topic: "back", label: say::ANSWER_BACK.text(), value, unit: String::new(), note }
}
