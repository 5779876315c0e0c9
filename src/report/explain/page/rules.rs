//! The kinds of outage and the rule table.

use super::heading;
use crate::decision::{Fact, Outcome as Says, TABLE};
use crate::report::doc::{Block, Span, head, line, para};
use crate::report::explain::rules::{HOW_RULES_COMBINE, kinds_of};
use crate::report::explain::sourced::{resting_on, sources, standing};
use crate::report::explain::topic::KINDS;
use crate::report::inputs;
use crate::report::rules::rule_text;
use crate::report::sources::source;
use crate::scenario::Scenario;
use crate::words::say;

pub fn kinds(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![heading(1, say::PAGE_KINDS), para(say::PAGE_KINDS_1)];
    for kind in KINDS {
        let text = inputs::kind(kind);
        blocks.push(heading(2, text.title));
        blocks.push(Block::List(vec![
            vec![Span::strong(say::PAGE_WORKS), Span::text(" "), Span::text(text.works)],
            vec![Span::strong(say::PAGE_FAILS), Span::text(" "), Span::text(text.fails)],
            line(say::page_for_example(text.days)),
        ]));
        blocks.push(standing(text.standing));
        blocks.extend(sources(text.facts, scenario));
    }
    blocks.push(para(say::PAGE_KINDS_2));
    blocks
}

pub fn rules(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, say::PAGE_RULES),
        para(say::PAGE_RULES_1),
        para(HOW_RULES_COMBINE),
        para(say::PAGE_RULES_2),
    ];
    debug_assert_eq!(TABLE.len(), 18);
    let rows = TABLE.iter().map(|rule| {
        let text = rule_text(rule.id);
        let says = match rule.says {
            Says::Granted => say::PAGE_GRANTED,
            Says::Denied => say::PAGE_REFUSED,
        };
        let mut sure = vec![Span::Standing(rule.standing)];
        sure.extend(pages(rule.source));
        if let Some(id) = text.contradiction {
            sure.push(Span::text(say::page_contradicted(id)));
        }
        vec![
            line(text.title),
            line(says),
            line(kinds_of(rule.id)),
            line(format!("{} {}", text.when, text.because)),
            sure,
        ]
    });
    let head = head([
        say::PAGE_HEAD_RULE,
        say::PAGE_HEAD_SAYS,
        say::PAGE_HEAD_SPEAKS,
        say::PAGE_HEAD_WHEN,
        say::PAGE_HEAD_WHO_SAYS,
    ]);
    blocks.push(Block::Table { head, rows: rows.collect() });
    blocks.push(para(say::PAGE_RULES_3));
    blocks.extend(resting_on(&["5.7"], scenario));
    blocks
}

/// The numbers of facts, each leading to its page.
fn pages(facts: &[Fact]) -> Vec<Span> {
    let known = facts.iter().filter_map(|&fact| source(fact));
    let spans = known.flat_map(|source| {
        let number = say::page_fact(source.fact.0);
        let named = match source.page {
            Some(page) => Span::Link { address: page.address.to_owned(), text: number },
            None => Span::text(number),
        };
        [Span::text(" "), named]
    });
    spans.collect()
}
