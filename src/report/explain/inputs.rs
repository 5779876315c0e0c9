//! An input: what it means, its value here, where to find one's own, and where it is from.

use super::sourced::sources;
use crate::report::doc::{Block, HERE, Span, about, head, line, para};
use crate::report::figures::{entered, heads, percent};
use crate::report::inputs::{Input, Way, choice, input};
use crate::report::rules::GROUPS;
use crate::scenario::{Field, Scenario, Shape, Value, duration, number};
use crate::timeline::{Group, Outcome, run};
use crate::words::say;

/// What an input says of itself.
pub fn explain_input(scenario: &Scenario, outcome: &Outcome, field: Field) -> Vec<Block> {
    let text = input(field);
    let (value, default) = (field.get(scenario), field.default_value());
    let mut blocks = vec![
        Block::Para(vec![Span::strong(format!("{}. ", text.label)), Span::text(text.help)]),
        Block::List(vec![
            about(&say::explain_input_here(HERE), said(field, &value)),
            line(say::explain_input_default(said(field, &default))),
            line(say::explain_input_allowed(field.shape().allowed())),
        ]),
        para(whose(text)),
    ];
    blocks.extend(weight(scenario, outcome, field));
    blocks.extend(ways(text));
    blocks.extend(sources(text.facts, scenario));
    blocks.push(para(say::explain_input_names(field.path(), field.key())));
    blocks
}

pub(super) fn whose(text: &Input) -> &'static str {
    let whose = if text.ours { say::EXPLAIN_INPUT_OURS } else { say::EXPLAIN_INPUT_EXAMPLE };
    whose.text()
}

/// Where to find one's own figure: queries to be copied, and ways through a portal.
pub(super) fn ways(text: &Input) -> Vec<Block> {
    if text.find.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![para(say::EXPLAIN_INPUT_WAYS)];
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
    Some(para(say::explain_input_weighs(
        entered(more),
        entered(now),
        heads(b.lost_person_hours),
        heads(a.lost_person_hours),
        heads(b.peak_locked_out),
        heads(a.peak_locked_out),
    )))
}

/// A value as people read it.
pub(super) fn said(field: Field, value: &Value) -> String {
    match value {
        Value::Length(minutes) => duration::write(*minutes),
        Value::Choice(word) => choice(field, word).to_owned(),
        Value::Flag(flag) => if *flag { say::EXPLAIN_YES } else { say::EXPLAIN_NO }.into(),
        Value::Number(n) => match input(field).unit() {
            "" => entered(*n),
            unit => say::explain_with_unit(entered(*n), unit),
        },
        Value::Text(text) if text.is_empty() => say::EXPLAIN_INPUT_NONE.into(),
        other => other.shown(),
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
        say::EXPLAIN_COME_FIRST,
        say::EXPLAIN_COME_ALL_DAY,
        say::EXPLAIN_COME_ALL_DAY,
        say::EXPLAIN_COME_BEFORE,
        say::EXPLAIN_COME_BEFORE,
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
    let head = head([
        say::EXPLAIN_HEAD_GROUP,
        say::EXPLAIN_HEAD_WHO_THEY_ARE,
        say::EXPLAIN_HEAD_HERE,
        say::EXPLAIN_HEAD_WHEN_THEY_COME,
    ]);
    let mut blocks = vec![para(say::EXPLAIN_GROUPS), Block::Table { head, rows: rows.collect() }];
    let affected = scenario.outage.affected.share();
    if affected < 1.0 {
        blocks.push(para(say::explain_groups_affected(percent(affected))));
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
