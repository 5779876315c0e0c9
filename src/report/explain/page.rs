//! The page “The model”: everything the figures rest on, written from the tables the program itself
//! runs on, so that page and program can't drift apart.

mod counting;
mod example;
mod given;
mod limits;
mod rules;

use crate::decision::Standing;
use crate::report::doc::{Block, HERE, Span, para, with};
use crate::report::sources::FACTS_AS_OF;
use crate::scenario::{MODEL, Scenario};
use crate::words::{Word, say};

#[cfg(test)]
pub use example::scenario as worked_example;

/// The file of the page, beside the calculator’s own.
pub const MODEL_PAGE: Word = say::FRAME_MODEL_PAGE;

/// The page’s title.
pub const MODEL_TITLE: Word = say::PAGE_TITLE;

/// All that the page says.
pub fn model_page() -> Vec<Block> {
    let scenario = Scenario::default();
    let mut blocks = what_it_is();
    blocks.extend(rules::kinds(&scenario));
    blocks.extend(rules::rules(&scenario));
    blocks.extend(counting::people(&scenario));
    blocks.extend(counting::formulas());
    blocks.extend(counting::constants(&scenario));
    blocks.extend(example::example());
    blocks.extend(given::readings(&scenario));
    blocks.extend(given::assumptions(&scenario));
    blocks.extend(given::measures(&scenario));
    blocks.extend(given::emergency(&scenario));
    blocks.extend(limits::limits());
    blocks.extend(limits::facts());
    blocks
}

pub(super) fn heading(level: u8, title: impl Into<String>) -> Block {
    Block::Heading(level, title.into())
}

/// What would open on a screen, laid open for paper.
pub(super) fn laid_open(blocks: Vec<Block>) -> Vec<Block> {
    let mut open = Vec::new();
    for block in blocks {
        match block {
            Block::Details { summary, body } => {
                open.push(Block::Para(bold(summary)));
                open.extend(laid_open(body));
            }
            other => open.push(other),
        }
    }
    open
}

fn bold(spans: Vec<Span>) -> Vec<Span> {
    let bold = spans.into_iter().map(|span| match span {
        Span::Text(text) => Span::Strong(text),
        other => other,
    });
    bold.collect()
}

fn what_it_is() -> Vec<Block> {
    vec![
        heading(1, say::PAGE_WHAT),
        para(say::PAGE_WHAT_1),
        para(say::page_what_2(MODEL.to_string(), FACTS_AS_OF)),
        para(say::PAGE_MARKS),
        Block::List(vec![
            marked(Standing::Documented, &say::page_mark_documented(HERE)),
            marked(Standing::Reported, &say::page_mark_reported(HERE)),
            marked(Standing::Inferred, &say::page_mark_inferred(HERE)),
        ]),
        para(say::PAGE_WHAT_3),
    ]
}

fn marked(standing: Standing, text: &str) -> Vec<Span> {
    with(text, [Span::Standing(standing)])
}
