//! A rule, a reading of Microsoft's pages, and a kind of outage.

use super::measures::labelled;
use super::sourced::{both_sides, is_taken, sources, standing};
use super::topic::KINDS;
use crate::decision::{Answer, Outcome as Says, RuleId, TABLE};
use crate::report::cases::cases;
use crate::report::doc::{Block, HERE, Span, about, head, line, para, with};
use crate::report::figures::heads;
use crate::report::inputs;
use crate::report::rules::{GROUPS, rule_text};
use crate::report::sources::CONTRADICTIONS;
use crate::report::when::When;
use crate::scenario::{Outage, OutageKind, Scenario, Value};
use crate::timeline::{Cell, Clock, Group, Outcome, population, run};
use crate::words::{Word, say};

/// A rule: when it speaks, why, who it decides for here, and where it is from.
pub fn rule(scenario: &Scenario, outcome: &Outcome, id: RuleId) -> Vec<Block> {
    let (text, rule) = (rule_text(id), id.rule());
    let mut blocks = vec![
        Block::Para(vec![
            Span::strong(say::explain_rule_head(text.title, verdict(rule.says))),
            Span::text(format!(" {} {}", text.when, text.because)),
        ]),
        para(decides_here(scenario, outcome, id)),
        standing(rule.standing),
    ];
    if rule.source.is_empty() {
        blocks.push(para(say::EXPLAIN_RULE_NO_PAGE));
    }
    blocks.extend(sources(rule.source, scenario));
    // a rule under a reading whose own facts are one side only
    for contradiction in CONTRADICTIONS.iter().filter(|c| text.contradiction == Some(c.id)) {
        if !contradiction.sides.iter().any(|side| rule.source.contains(&side.fact)) {
            blocks.extend(both_sides(contradiction, scenario));
        }
    }
    let (combine, name) = (HOW_RULES_COMBINE.text(), say::explain_rule_name(rule.name));
    blocks.push(para(format!("{combine} {name}")));
    blocks
}

pub(super) const HOW_RULES_COMBINE: Word = say::EXPLAIN_RULES_COMBINE;

fn decides_here(scenario: &Scenario, outcome: &Outcome, id: RuleId) -> String {
    let clock = Clock::new(scenario);
    let moment = outcome.hours.get(outcome.peak_hour).map_or(0, |hour| hour.worst);
    let at_worst = cases(scenario, outcome, outcome.peak_hour);
    let now: f64 = at_worst.iter().filter(|case| case.lane.rule == id).map(|case| case.heads).sum();
    let most = outcome.hours.iter().map(|hour| outcome.by_rule(hour, id)).fold(0.0, f64::max);
    if now > 0.0 {
        let when = When::of(&clock, moment).long();
        say::explain_rule_decides_at(heads(now), when)
    } else if most > 0.0 {
        say::explain_rule_decides(heads(most))
    } else {
        say::EXPLAIN_RULE_DECIDES_NOTHING.into()
    }
}

/// By this word messages choose.
fn verdict(says: Says) -> &'static str {
    match says {
        Says::Granted => "granted",
        Says::Denied => "refused",
    }
}

/// A contradiction, and what each side would come to in this scenario.
pub fn reading(scenario: &Scenario, id: &str) -> Vec<Block> {
    let Some(contradiction) = CONTRADICTIONS.iter().find(|known| known.id == id) else {
        return Vec::new();
    };
    let mut blocks = both_sides(contradiction, scenario);
    let Some(field) = contradiction.field else { return blocks };
    let rows = contradiction.sides.iter().filter_map(|side| {
        let other = scenario.with(field, Value::Choice(side.word)).ok()?;
        let outcome = run(&other);
        let taken = is_taken(contradiction, side, scenario);
        Some(vec![
            line(if taken { say::explain_side_taken(side.label) } else { side.label.into() }),
            line(heads(outcome.peak_locked_out)),
            line(heads(outcome.lost_person_hours)),
        ])
    });
    let rows = rows.collect();
    let head =
        head([say::EXPLAIN_HEAD_READ_AS, say::EXPLAIN_HEAD_AT_WORST, say::EXPLAIN_HEAD_HOURS_LOST]);
    blocks.push(para(say::EXPLAIN_READINGS));
    blocks.push(Block::Table { head, rows });
    blocks
}

/// A kind of outage: what works, what fails, whom the core refuses, and who says so.
pub fn kind(scenario: &Scenario, of: OutageKind) -> Vec<Block> {
    let text = inputs::kind(of);
    let mut blocks = vec![
        Block::Para(about(&say::explain_kind(HERE, text.incident), text.title)),
        Block::List(vec![
            labelled(say::EXPLAIN_WORKS, text.works),
            labelled(say::EXPLAIN_FAILS, text.fails),
        ]),
        standing(text.standing),
    ];
    blocks.extend(sources(text.facts, scenario));
    let outage = Outage { kind: of, ..scenario.outage.clone() };
    let this = Scenario { outage, ..scenario.clone() };
    blocks.push(para(say::EXPLAIN_KIND_TOLD));
    blocks.push(told(&this));
    blocks
        .push(Block::Details { summary: line(say::EXPLAIN_KIND_RULES), body: vec![speaking(of)] });
    blocks
}

/// What each group gets, asked of the core: a new session, and a renewal for those who hold one.
fn told(scenario: &Scenario) -> Block {
    let mut rows: Vec<(Group, String, String, f64)> = Vec::new();
    for cell in population(scenario) {
        let (new, renewal) = answers(&cell);
        let known =
            rows.iter_mut().find(|(group, a, b, _)| (*group, a, b) == (cell.group, &new, &renewal));
        match known {
            Some((.., people)) => *people += cell.heads,
            None => rows.push((cell.group, new, renewal, cell.heads)),
        }
    }
    let head = head([
        say::EXPLAIN_HEAD_GROUP,
        say::EXPLAIN_HEAD_PEOPLE,
        say::EXPLAIN_HEAD_NEW_SESSION,
        say::EXPLAIN_HEAD_RENEWAL,
    ]);
    let rows = rows.into_iter().map(|(group, new, renewal, people)| {
        let people = if (group as usize) < Group::ARRIVING.len() {
            say::explain_a_day(heads(people))
        } else {
            heads(people)
        };
        vec![line(GROUPS[group as usize].name), line(people), line(new), line(renewal)]
    });
    Block::Table { head, rows: rows.collect() }
}

fn answers(cell: &Cell) -> (String, String) {
    let renewal = match cell.held {
        Some(held) => said(held.renewal.answer),
        None => say::EXPLAIN_HOLDS_NONE.into(),
    };
    (said(cell.new.answer), renewal)
}

/// An answer in a few words: what, and the first rule that decided it.
pub(super) fn said(answer: Answer) -> String {
    let by = answer.decisive.first().map_or("", |id| rule_text(id).title.text());
    say::explain_answer(verdict(answer.outcome), by)
}

fn speaking(of: OutageKind) -> Block {
    let speaks = |id: RuleId| id.rule().speaks_in(of.into());
    let rules = TABLE.iter().filter(|rule| speaks(rule.id));
    Block::List(
        rules
            .map(|rule| {
                let title = rule_text(rule.id).title;
                let said = say::explain_rule_says(title, verdict(rule.says), HERE);
                with(&said, [Span::Standing(rule.standing)])
            })
            .collect(),
    )
}

/// The kinds in which a rule may speak, in words.
pub(super) fn kinds_of(id: RuleId) -> String {
    let names: Vec<&str> = KINDS
        .into_iter()
        .filter(|&kind| id.rule().speaks_in(kind.into()))
        .map(|kind| inputs::kind(kind).title.text())
        .collect();
    if names.len() == KINDS.len() { say::EXPLAIN_ALL_KINDS.into() } else { names.join("; ") }
}
