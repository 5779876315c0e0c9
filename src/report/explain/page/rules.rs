//! The kinds of outage and the rule table.

use super::heading;
use crate::decision::{Fact, Outcome as Says, TABLE};
use crate::report::doc::{Block, Span, line, para};
use crate::report::explain::rules::{HOW_RULES_COMBINE, kinds_of};
use crate::report::explain::sourced::{resting_on, sources, standing};
use crate::report::explain::topic::KINDS;
use crate::report::inputs;
use crate::report::rules::rule_text;
use crate::report::sources::source;
use crate::scenario::Scenario;

pub fn kinds(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "Three kinds of outage"),
        para(
            "What fails decides more than how long it fails. Each kind locks out other people, and past \
             incidents show each of them alone.",
        ),
    ];
    for kind in KINDS {
        let text = inputs::kind(kind);
        blocks.push(heading(2, text.title));
        blocks.push(Block::List(vec![
            vec![Span::strong("Works: "), Span::text(text.works)],
            vec![Span::strong("Fails: "), Span::text(text.fails)],
            line(format!("For example {}.", text.days)),
        ]));
        blocks.push(standing(text.standing));
        blocks.extend(sources(text.facts, scenario));
    }
    blocks.push(para(
        "That registration fails wherever prompts do, because it ends in one, is our conclusion. A fourth \
         kind has happened, front doors and portals out of reach while sign-in works; the model has none of \
         it.",
    ));
    blocks
}

pub fn rules(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "The rules"),
        para(
            "Every figure comes from one question asked many times: somebody asks for access, and \
             is it granted? A request says who asks, with which session, under which policy, registered or \
             not. Eighteen rules are asked about it.",
        ),
        para(HOW_RULES_COMBINE),
        para(
            "A person is counted once, under the first deciding rule in the order of this table. A revoked \
             session counts as a new one.",
        ),
    ];
    debug_assert_eq!(TABLE.len(), 18);
    let rows = TABLE.iter().map(|rule| {
        let text = rule_text(rule.id);
        let says = match rule.says {
            Says::Granted => "granted",
            Says::Denied => "refused",
        };
        let mut sure = vec![Span::Standing(rule.standing)];
        sure.extend(pages(rule.source));
        if let Some(id) = text.contradiction {
            sure.push(Span::text(format!("; contradicted, see {id}")));
        }
        vec![
            line(text.title),
            line(says),
            line(kinds_of(rule.id)),
            line(format!("{} {}", text.when, text.because)),
            sure,
        ]
    });
    let head =
        ["Rule", "Says", "Speaks while this is down", "When, and why", "How sure, and says who"];
    let rows = rows.collect();
    blocks.push(Block::Table { head: head.map(str::to_owned).to_vec(), rows });
    blocks.push(para(
        "MFA is asked for where a policy demands it and the session is new, or exists and its sign-in \
         frequency is due. Passkeys, FIDO2 keys and certificates are taken not to need the service that \
         sends prompts.",
    ));
    blocks.extend(resting_on(&["5.7"], scenario));
    blocks
}

/// The numbers of facts, each leading to its page.
fn pages(facts: &[Fact]) -> Vec<Span> {
    let known = facts.iter().filter_map(|&fact| source(fact));
    let spans = known.flat_map(|source| {
        let number = format!("fact {}", source.fact.0);
        let named = match source.page {
            Some(page) => Span::Link { address: page.address.to_owned(), text: number },
            None => Span::text(number),
        };
        [Span::text(" "), named]
    });
    spans.collect()
}
