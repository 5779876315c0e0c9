//! An input: what it means, its value here, where to find one's own, and where it is from.

use super::sourced::sources;
use crate::report::doc::{Block, Span, line, para};
use crate::report::figures::{heads, percent};
use crate::report::inputs::{Input, Way, choice, input};
use crate::report::rules::GROUPS;
use crate::scenario::{Field, Scenario, Shape, Value, duration, number};
use crate::timeline::{Group, Outcome, run};

/// What an input says of itself.
pub fn explain_input(scenario: &Scenario, outcome: &Outcome, field: Field) -> Vec<Block> {
    let text = input(field);
    let (value, default) = (field.get(scenario), field.default_value());
    let mut blocks = vec![
        Block::Para(vec![Span::strong(format!("{}. ", text.label)), Span::text(text.help)]),
        Block::List(vec![
            vec![Span::text("Here: "), Span::strong(said(field, &value))],
            line(format!("As it comes: {}", said(field, &default))),
            line(format!("Allowed: {}", field.shape().allowed())),
        ]),
        para(whose(text)),
    ];
    blocks.extend(weight(scenario, outcome, field));
    blocks.extend(ways(text));
    blocks.extend(sources(text.facts, scenario));
    blocks.push(para(format!(
        "In files this is {}; in links it is {}.",
        field.path(),
        field.key()
    )));
    blocks
}

pub(super) fn whose(text: &Input) -> &'static str {
    if text.ours {
        "The value it comes with is our assumption, not Microsoft’s word. Replace it by your own."
    } else {
        "The value it comes with is an example to start from, and claims nothing."
    }
}

/// Where to find one's own figure: queries to be copied, and ways through a portal.
pub(super) fn ways(text: &Input) -> Vec<Block> {
    if text.find.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![para("Where to find yours:")];
    for way in text.find {
        let said = way.text();
        blocks.push(if matches!(way, Way::Query(..)) { Block::Code(said) } else { para(said) });
    }
    blocks
}

/// What a tenth more of it would change, found by running the scenario again.
fn weight(scenario: &Scenario, outcome: &Outcome, field: Field) -> Option<Block> {
    let Shape::Number { most, whole: false, .. } = field.shape() else { return None };
    let Value::Number(now) = field.get(scenario) else { return None };
    let more = now * 1.1;
    let more = number::read(&number::with_decimals(more, 6)).filter(|&n| n > now && n <= most)?;
    let changed = run(&scenario.with(field, Value::Number(more)).ok()?);
    let (a, b) = (outcome, &changed);
    Some(para(format!(
        "What it weighs here: with {} instead of {}, {} person-hours would be lost instead of {}, and \
         {} people locked out at worst instead of {}.",
        number::write(more),
        number::write(now),
        heads(b.lost_person_hours),
        heads(a.lost_person_hours),
        heads(b.peak_locked_out),
        heads(a.peak_locked_out)
    )))
}

/// A value as people read it.
pub(super) fn said(field: Field, value: &Value) -> String {
    match value {
        Value::Length(minutes) => duration::write(*minutes),
        Value::Choice(word) => choice(field, word).to_owned(),
        Value::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        Value::Number(n) => {
            let digits = number::write(*n);
            let n = number::shown(&digits);
            match input(field).unit() {
                "" => n,
                unit => format!("{n} {unit}"),
            }
        }
        Value::Text(text) if text.is_empty() => "none".to_owned(),
        other => other.write(),
    }
}

/// What the five groups mean, and how many this scenario has.
pub fn groups(scenario: &Scenario) -> Vec<Block> {
    let fields = [
        Field::NewHires,
        Field::MfaResets,
        Field::RegistrationsDue,
        Field::Guests,
        Field::LiveSessions,
    ];
    let come = [
        "evenly over the first two hours of each working day",
        "evenly over each working day",
        "evenly over each working day",
        "there when it starts",
        "there when it starts",
    ];
    let rows = Group::ALL.into_iter().map(|group| {
        let at = group as usize;
        let (text, field) = (&GROUPS[at], fields[at]);
        vec![
            line(text.name),
            line(text.note),
            line(said(field, &field.get(scenario))),
            line(come[at]),
        ]
    });
    let head = ["Group", "Who they are", "Here", "When they come"].map(str::to_owned).to_vec();
    let mut blocks = vec![
        para(
            "Everyone is counted once, in one of five groups. The first three have no usable sign-in \
             method and come day by day; the last two hold a session when the outage starts.",
        ),
        Block::Table { head, rows: rows.collect() },
    ];
    let affected = scenario.outage.affected.share();
    if affected < 1.0 {
        blocks.push(para(format!(
            "Of each group {} are routed to the failing side, for the whole outage. The others notice \
             nothing.",
            percent(affected)
        )));
    }
    for field in fields {
        let text = input(field);
        let mut body = vec![para(text.help)];
        body.extend(ways(text));
        body.extend(sources(text.facts, scenario));
        blocks.push(Block::Details { summary: line(text.label), body });
    }
    blocks
}
