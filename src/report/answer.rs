//! The answer: a sentence a manager can repeat, and the figures: four, and the
//! exposure as a fifth where measures cause one.

use super::figures::{add_up, grouped, heads, round};
use super::turns;
use super::when::When;
use crate::order::sort;
use crate::scenario::{OutageKind, Scenario, duration};
use crate::text::{listed, text};
use crate::timeline::{Clock, Group, LONGEST, Outcome};

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
    let says = |text: String| Span { text, alarm: false };
    let Some(hour) =
        outcome.hours.get(outcome.peak_hour).filter(|_| round(outcome.peak_locked_out) > 0)
    else {
        return vec![says(nobody(scenario, outcome))];
    };
    let clock = Clock::new(scenario);
    let groups = outcome.groups(hour);
    let total = round(groups.iter().sum());
    let people =
        if total == 1 { "1 person".to_owned() } else { text!("{} people", grouped(total)) };
    let mut parts = parts(scenario, &add_up(&groups));
    let mut rest = match (parts.pop(), parts.is_empty()) {
        (Some((_, last)), false) => {
            let others = listed(&mut parts.iter().map(|(_, part)| part.as_str()), ", ");
            text!(" can’t get in: {} and {}.", others, last)
        }
        (Some((_, only)), true) => text!(" can’t get in: {}.", only),
        (None, _) => " can’t get in.".to_owned(),
    };
    if scenario.outage.kind == OutageKind::Registration {
        rest += " Everyone who is registered gets in.";
    }
    vec![
        says(text!("By {} ", When::of(&clock, hour.worst).long())),
        Span { text: people, alarm: true },
        says(rest),
    ]
}

fn nobody(scenario: &Scenario, outcome: &Outcome) -> String {
    let who = if outcome.peak_locked_out > 0.0 {
        "Fewer than one person is locked out on average"
    } else {
        "Nobody is locked out"
    };
    let why = match scenario.outage.kind {
        OutageKind::Registration => {
            "everyone who is registered gets in, and hardly anyone has to register while it lasts"
        }
        OutageKind::Mfa => "hardly anyone is asked for MFA or has to register while it lasts",
        OutageKind::Authentication => "no session ends and nobody new signs in while it lasts",
    };
    text!("{}: {}.", who, why)
}

/// Who they are, most heads first.
fn parts(scenario: &Scenario, shown: &[u64]) -> Vec<(u64, String)> {
    let of = |group: Group| shown[group as usize];
    let mut parts = Vec::new();
    let mut add = |n: u64, text: String| {
        if n > 0 {
            parts.push((n, text));
        }
        n > 0
    };
    let (sessions, kind) = (of(Group::LiveSessions), scenario.outage.kind);
    let ended = if kind == OutageKind::Mfa { "asked for MFA" } else { "whose sessions ended" };
    let any_sessions = add(sessions, text!("{} {}", grouped(sessions), ended));
    let any_guests = add(of(Group::Guests), guests(scenario, of(Group::Guests)));
    let waiting = Group::ARRIVING.map(of);
    if any_sessions || any_guests {
        let sum = waiting.iter().sum();
        add(sum, text!("{} waiting to register", grouped(sum)));
    } else {
        let names = [
            ["new hire", "new hires"],
            ["MFA reset", "MFA resets"],
            ["due to register", "due to register"],
        ];
        for (n, name) in waiting.into_iter().zip(names) {
            add(n, text!("{} {}", grouped(n), name[usize::from(n != 1)]));
        }
    }
    sort(&mut parts, |(a, _), (b, _)| a > b);
    parts
}

fn guests(scenario: &Scenario, n: u64) -> String {
    let all = n == round(scenario.people.guests);
    let here = if scenario.outage.kind == OutageKind::Registration {
        " who must register here"
    } else {
        ""
    };
    match (all, n) {
        (_, 1) => text!("1 guest{}", here),
        (true, _) => text!("all {} guests", grouped(n)),
        (false, _) => text!("{} guests{}", grouped(n), here),
    }
}

fn worst(scenario: &Scenario, outcome: &Outcome) -> Figure {
    let clock = Clock::new(scenario);
    let (unit, note) = match outcome.hours.get(outcome.peak_hour) {
        Some(hour) if outcome.peak_locked_out > 0.0 => {
            let present = scenario.people.guests + scenario.people.live_sessions;
            let all = present + hour.arrived.iter().sum::<f64>();
            (text!("of {} people", heads(all)), When::of(&clock, hour.worst).long())
        }
        _ => ("people".to_owned(), "at no time".to_owned()),
    };
    Figure {
        topic: "worst",
        label: "Locked out at worst",
        value: heads(outcome.peak_locked_out),
        unit,
        note,
    }
}

fn lost(outcome: &Outcome) -> Figure {
    Figure {
        topic: "lost",
        label: "Work lost",
        value: heads(outcome.lost_person_hours),
        unit: "person-hours".to_owned(),
        note: "in working time only".to_owned(),
    }
}

/// Lockout and exposure are shown together, alike.
fn exposed(outcome: &Outcome) -> Figure {
    Figure {
        topic: "exposed",
        label: "Exposed",
        value: heads(outcome.exposed_person_hours),
        unit: "person-hours".to_owned(),
        note: "of access without MFA, nights included".to_owned(),
    }
}

fn next(scenario: &Scenario, outcome: &Outcome, minute: u32) -> Figure {
    let next = turns::next(scenario, outcome, minute);
    Figure {
        topic: "next",
        label: "Gets worse next",
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
        ("at once".to_owned(), "nobody is locked out".to_owned())
    } else if clear >= LONGEST && end < LONGEST {
        ("not in 14 days".to_owned(), "the help desk never catches up".to_owned())
    } else if clear <= end {
        (When::of(&clock, clear).short(), "when the outage ends".to_owned())
    } else {
        let after = duration::write(clear - end);
        (When::of(&clock, clear).short(), text!("{} after the outage ends", after))
    };
    Figure { topic: "back", label: "Everyone back", value, unit: String::new(), note }
}
