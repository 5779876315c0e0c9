//! Why some of an hour's people are where they are: what was asked, and which rules spoke.

use super::sourced::sources;
use crate::decision::{Answer, Outcome as Says, RuleId};
use crate::report::cases::cases;
use crate::report::doc::{Block, HERE, Span, line, para, with};
use crate::report::rules::{GROUPS, rule_text};
use crate::report::words;
use crate::scenario::Scenario;
use crate::timeline::{Lane, Outcome};
use crate::words::say;

/// An hour's people of one group under one rule: how they got there, the request they stand for, and
/// what the rules said to it.
pub fn case(scenario: &Scenario, outcome: &Outcome, hour: usize, lane: Lane) -> Vec<Block> {
    let cases = cases(scenario, outcome, hour);
    let Some(case) = cases.iter().find(|case| case.lane == lane) else {
        return vec![para(say::EXPLAIN_CASE_NOBODY)];
    };
    let mut blocks = vec![
        Block::Para(vec![
            Span::strong(format!("{}. ", GROUPS[lane.group as usize].name)),
            Span::text(words::cause(scenario, outcome, hour, case)),
        ]),
        para(say::EXPLAIN_CASE_REQUEST),
        Block::List(words::request(&case.asked.request).into_iter().map(line).collect()),
    ];
    blocks.extend(spoken(scenario, &case.asked.answer));
    blocks
}

/// What the rules said to a request: the outcome, and every rule that spoke, to be opened.
pub fn spoken(scenario: &Scenario, answer: &Answer) -> Vec<Block> {
    let said = match answer.outcome {
        Says::Granted => say::EXPLAIN_CASE_GRANTED,
        Says::Denied => say::EXPLAIN_CASE_REFUSED,
    };
    let mut blocks = vec![para(said)];
    blocks.extend(answer.rules.iter().map(|id| spoke(scenario, id, answer)));
    blocks
}

/// A rule that spoke, and whether it decided; opened, why, and who says so.
fn spoke(scenario: &Scenario, id: RuleId, answer: &Answer) -> Block {
    let (text, rule) = (rule_text(id), id.rule());
    let decides = answer.decisive.contains(id);
    let said = say::explain_rule_spoke(if decides { "yes" } else { "no" }, HERE);
    let summary = with(&said, [Span::strong(text.title), Span::Standing(rule.standing)]);
    let mut body = vec![para(format!("{} {}", text.when, text.because))];
    body.extend(sources(rule.source, scenario));
    Block::Details { summary, body }
}
