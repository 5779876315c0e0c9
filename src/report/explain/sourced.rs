//! Where something is from: facts with their pages, and the page that says otherwise.

use crate::decision::{Fact, Standing};
use crate::report::doc::{Block, Span, line, para};
use crate::report::sources::{CONTRADICTIONS, Contradiction, Page, Side, source};
use crate::scenario::{Scenario, Value};

/// What each fact says in our words, how sure it is, and its page.
pub fn facts(facts: &[Fact]) -> Option<Block> {
    let lines: Vec<_> = facts.iter().filter_map(|&fact| one(fact)).collect();
    (!lines.is_empty()).then_some(Block::List(lines))
}

fn one(fact: Fact) -> Option<Vec<Span>> {
    let source = source(fact)?;
    let mut spans = vec![
        Span::text(format!("{} ", source.says)),
        Span::Standing(source.standing),
        Span::text(if source.page.is_some() { " " } else { " by us; no page says it" }),
    ];
    if let Some(page) = source.page {
        spans.extend(link(page));
    }
    Some(spans)
}

/// A page's title as a link, and its date where it gives one.
pub fn link(page: &Page) -> Vec<Span> {
    let text = format!("{}: {}", page.publisher, page.title);
    let mut spans = vec![Span::Link { address: page.address.to_owned(), text }];
    if !page.dated.is_empty() {
        spans.push(Span::text(format!(", page of {}", page.dated)));
    }
    spans
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
    let summary = format!("Microsoft’s pages disagree here ({})", contradiction.id);
    Block::Details { summary: line(summary), body: both_sides(contradiction, scenario) }
}

/// A contradiction's question, both sides with their pages, and the side this scenario takes.
pub fn both_sides(contradiction: &'static Contradiction, scenario: &Scenario) -> Vec<Block> {
    let mut blocks = vec![para(contradiction.question)];
    for side in contradiction.sides {
        let taken = if is_taken(contradiction, side, scenario) { " (taken here)" } else { "" };
        blocks.push(Block::Para(vec![
            Span::strong(side.label),
            Span::text(format!("{taken}: {}", side.says)),
        ]));
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
        Standing::Documented => " Microsoft’s own pages say so.",
        Standing::Reported => " The press or a third party says so; Microsoft’s pages don’t.",
        Standing::Inferred => " We conclude it; no page says it in so many words.",
    };
    Block::Para(vec![Span::text("How sure: "), Span::Standing(standing), Span::text(means)])
}
