//! The page “The model”: everything the figures rest on, written from the tables the program itself
//! runs on, so that page and program can't drift apart.

mod counting;
mod example;
mod given;
mod limits;
mod rules;

use crate::decision::Standing;
use crate::report::doc::{Block, Span, line, para};
use crate::report::sources::FACTS_AS_OF;
use crate::scenario::{MODEL, Scenario};

#[cfg(test)]
pub use example::scenario as worked_example;

/// The file of the page, beside the calculator’s own.
pub const MODEL_PAGE: &str = "model.html";

/// The page’s title.
pub const MODEL_TITLE: &str = "The model";

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
        heading(1, "What this is"),
        para(
            "Lockout computes who is locked out of Microsoft 365 while a part of Entra is down: how many \
             people, hour by hour, until when, and by which rule. It is a model. Microsoft offers no dry run \
             of its backup authentication service and no simulation of resilience defaults, so nobody outside \
             Microsoft can hold these figures against the real thing. It is not a Microsoft product.",
        ),
        para(format!(
            "This page is written by the program from the tables it computes with: model revision {MODEL}, \
             pages of Microsoft and others as read on {FACTS_AS_OF}. Microsoft changes its pages; what stands \
             here may be out of date from the next day on."
        )),
        para("Every statement carries one of three marks:"),
        Block::List(vec![
            marked(Standing::Documented, "Microsoft’s own pages or posts say so."),
            marked(
                Standing::Reported,
                "the press or a third party says so, and Microsoft’s pages don’t.",
            ),
            marked(
                Standing::Inferred,
                "we conclude so. Another reader of the same pages may conclude otherwise.",
            ),
        ]),
        Block::Para(line(
            "All is computed in the reader’s browser. Nothing that is typed in is sent anywhere, and nothing of \
             a tenant is known but what is typed in.",
        )),
    ]
}

fn marked(standing: Standing, text: &str) -> Vec<Span> {
    vec![Span::Standing(standing), Span::text(format!(" {text}"))]
}
