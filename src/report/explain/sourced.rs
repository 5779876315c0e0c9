//! Where something is from: facts with their pages, and the page that says otherwise.

use crate::decision::{Fact, Standing};
use crate::report::doc::{Block, HERE, Span, line, para, with};
use crate::report::sources::{CONTRADICTIONS, Contradiction, Page, Side, source};
use crate::scenario::{Scenario, Value};
use crate::words::say;

/// What each fact says in our words, how sure it is, and its page.
pub fn facts(facts: &[Fact]) -> Option<Block> {
    let lines: Vec<_> = facts.iter().filter_map(|&fact| one(fact)).collect();
    (!lines.is_empty()).then_some(Block::List(lines))
}

/// What a fact says in our words, how sure it is, and its page.
pub fn one(fact: Fact) -> Option<Vec<Span>> {
    let source = source(fact)?;
    let standing = Span::Standing(source.standing);
    let Some(page) = source.page else {
        return Some(with(&say::explain_fact_without_page(source.says, HERE), [standing]));
    };
    let mut spans = with(&say::explain_fact(source.says, HERE), [standing]);
    spans.push(Span::text(" "));
    spans.extend(link(page));
    Some(spans)
}

/// A page's title as a link, and its date where it gives one.
pub fn link(page: &Page) -> Vec<Span> {
    let text = format!("{}: {}", page.publisher, page.title);
    let link = Span::Link { address: page.address.to_owned(), text };
    match page.dated {
        "" => vec![link],
        dated => with(&say::explain_page_of(HERE, dated), [link]),
    }
}

/// The facts, and after them whatever contradicts one of them, to be opened.
pub fn sources(numbers: &[Fact], scenario: &Scenario) -> Vec<Block> {
    let mut blocks: Vec<Block> = facts(numbers).into_iter().collect();
    for contradiction in &CONTRADICTIONS {
        if contradiction.sides.iter().any(|side| numbers.contains(&side.fact)) {
            blocks.push(disputed(contradiction, scenario));
        }
    }
    blocks
}

/// The same for facts named by their numbers.
pub fn resting_on(numbers: &[&'static str], scenario: &Scenario) -> Vec<Block> {
    let numbers: Vec<Fact> = numbers.iter().map(|&number| Fact(number)).collect();
    sources(&numbers, scenario)
}

/// A contradiction, to be opened.
fn disputed(contradiction: &'static Contradiction, scenario: &Scenario) -> Block {
    let summary = say::explain_disputed(contradiction.id);
    Block::Details { summary: line(summary), body: both_sides(contradiction, scenario) }
}

/// A contradiction's question, both sides with their pages, and the side this scenario takes.
pub fn both_sides(contradiction: &'static Contradiction, scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![para(contradiction.question)];
    for side in contradiction.sides {
        let said = if is_taken(contradiction, side, scenario) {
            say::explain_named(say::explain_side_taken(HERE), side.says)
        } else {
            say::explain_named(HERE, side.says)
        };
        blocks.push(Block::Para(with(&said, [Span::strong(side.label)])));
        blocks.extend(facts(&[side.fact]));
    }
    blocks
}

/// Where there is no switch, the model takes the first side.
pub fn is_taken(contradiction: &Contradiction, side: &Side, scenario: &Scenario) -> bool {
    match contradiction.field {
        Some(field) => field.get(scenario) == Value::Choice(side.word),
        None => contradiction.sides.first().is_some_and(|first| first.label == side.label),
    }
}

/// How sure something is, and why that word.
pub fn standing(standing: Standing) -> Block {
    let means = match standing {
        Standing::Documented => say::EXPLAIN_SURE_DOCUMENTED,
        Standing::Reported => say::EXPLAIN_SURE_REPORTED,
        Standing::Inferred => say::EXPLAIN_SURE_INFERRED,
    };
    Block::Para(with(&say::explain_sure(HERE, means.text()), [Span::Standing(standing)]))
}
