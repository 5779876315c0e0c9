//! A rule, a reading of Microsoft's pages, and a kind of outage.

use super::sourced::{both_sides, is_taken, sources, standing};
use super::topic::KINDS;
use crate::decision::{Answer, Outcome as Says, RuleId, TABLE};
use crate::report::cases::cases;
use crate::report::doc::{Block, Span, line, para};
use crate::report::figures::heads;
use crate::report::inputs;
use crate::report::rules::{GROUPS, rule_text};
use crate::report::sources::CONTRADICTIONS;
use crate::report::when::When;
use crate::scenario::{Outage, OutageKind, Scenario, Value};
use crate::timeline::{Cell, Clock, Group, Outcome, population, run};

/// A rule: when it speaks, why, who it decides for here, and where it is from.
pub fn rule(scenario: &Scenario, outcome: &Outcome, id: RuleId) -> Vec<Block> {
    let (text, rule) = (rule_text(id), id.rule());
    let verdict = verdict(rule.says);
    let mut blocks = vec![
        Block::Para(vec![
            Span::strong(format!("{}: {verdict}. ", text.title)),
            Span::text(format!("{} {}", text.when, text.because)),
        ]),
        para(decides_here(scenario, outcome, id)),
        standing(rule.standing),
    ];
    if rule.source.is_empty() {
        blocks.push(para("It follows from the meaning of the words and rests on no page."));
    }
    blocks.extend(sources(rule.source, scenario));
    // a rule under a reading whose own facts are one side only
    for contradiction in CONTRADICTIONS.iter().filter(|c| text.contradiction == Some(c.id)) {
        if !contradiction.sides.iter().any(|side| rule.source.contains(&side.fact)) {
            blocks.extend(both_sides(contradiction, scenario));
        }
    }
    let name = format!(" In files and exports this rule is {}.", rule.name);
    blocks.push(para(format!("{HOW_RULES_COMBINE}{name}")));
    blocks
}

pub(super) const HOW_RULES_COMBINE: &str = "Every rule is asked about every request. One that refuses outweighs any that grants; only a \
     token that is still valid ends the matter before the others are asked.";

fn decides_here(scenario: &Scenario, outcome: &Outcome, id: RuleId) -> String {
    let clock = Clock::new(scenario);
    let moment = outcome.hours.get(outcome.peak_hour).map_or(0, |hour| hour.worst);
    let at_worst = cases(scenario, outcome, outcome.peak_hour);
    let now: f64 = at_worst.iter().filter(|case| case.lane.rule == id).map(|case| case.heads).sum();
    let most = outcome.hours.iter().map(|hour| outcome.by_rule(hour, id)).fold(0.0, f64::max);
    if now > 0.0 {
        let when = When::of(&clock, moment).long();
        format!("In this scenario it decides for {} people at {when}.", heads(now))
    } else if most > 0.0 {
        format!("In this scenario it decides for at most {} people at once.", heads(most))
    } else {
        "In this scenario it decides for nobody.".to_owned()
    }
}

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
        let taken = if is_taken(contradiction, side, scenario) { " (taken here)" } else { "" };
        Some(vec![
            line(format!("{}{taken}", side.label)),
            line(heads(outcome.peak_locked_out)),
            line(heads(outcome.lost_person_hours)),
        ])
    });
    let rows = rows.collect();
    let head = ["Read as", "Locked out at worst", "Person-hours lost"].map(str::to_owned).to_vec();
    blocks.push(para("The same scenario under each reading:"));
    blocks.push(Block::Table { head, rows });
    blocks
}

/// A kind of outage: what works, what fails, whom the core refuses, and who says so.
pub fn kind(scenario: &Scenario, of: OutageKind) -> Vec<Block> {
    let text = inputs::kind(of);
    let mut blocks = vec![
        Block::Para(vec![Span::strong(text.title), Span::text(format!(", {}.", text.incident))]),
        Block::List(vec![
            vec![Span::strong("Works: "), Span::text(text.works)],
            vec![Span::strong("Fails: "), Span::text(text.fails)],
        ]),
        standing(text.standing),
    ];
    blocks.extend(sources(text.facts, scenario));
    let outage = Outage { kind: of, ..scenario.outage.clone() };
    let this = Scenario { outage, ..scenario.clone() };
    blocks.push(para("What this scenario’s people are told in such an outage:"));
    blocks.push(told(&this));
    blocks.push(Block::Details {
        summary: line("The rules that can speak in it"),
        body: vec![speaking(of)],
    });
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
    let head = ["Group", "People", "A new session", "A renewal"].map(str::to_owned).to_vec();
    let rows = rows.into_iter().map(|(group, new, renewal, people)| {
        let people = if (group as usize) < Group::ARRIVING.len() {
            format!("{} a day", heads(people))
        } else {
            heads(people)
        };
        vec![line(GROUPS[group as usize].name), line(people), line(new), line(renewal)]
    });
    Block::Table { head, rows: rows.collect() }
}

fn answers(cell: &Cell) -> (String, String) {
    let renewal = cell.held.map_or("holds none".to_owned(), |held| said(held.renewal.answer));
    (said(cell.new.answer), renewal)
}

/// An answer in a few words: what, and the first rule that decided it.
pub(super) fn said(answer: Answer) -> String {
    let by = answer.decisive.first().map_or("", |id| rule_text(id).title.text());
    format!("{}: {by}", verdict(answer.outcome))
}

fn speaking(of: OutageKind) -> Block {
    let speaks = |id: RuleId| id.rule().speaks_in(of.into());
    let rules = TABLE.iter().filter(|rule| speaks(rule.id));
    Block::List(
        rules
            .map(|rule| {
                let title = rule_text(rule.id).title;
                vec![
                    Span::text(format!("{title}: {} ", verdict(rule.says))),
                    Span::Standing(rule.standing),
                ]
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
    if names.len() == KINDS.len() { "all".to_owned() } else { names.join("; ") }
}
