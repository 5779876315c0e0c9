//! What is not known, what the model leaves out, and all facts with their pages.

use super::heading;
use crate::decision::Standing;
use crate::report::doc::{Block, Span, head, line, para};
use crate::report::explain::sourced::link;
use crate::report::sources::{FACTS, FACTS_AS_OF, Source};
use crate::words::{Word, say};

pub fn limits() -> Vec<Block> {
    let silent = |source: &&Source| source.silent;
    let inferred = |source: &&Source| source.standing == Standing::Inferred && !source.silent;
    let mut blocks = vec![
        heading(1, say::PAGE_LIMITS),
        heading(2, say::PAGE_UNSAID),
        points(FACTS.iter().filter(silent)),
        heading(2, say::PAGE_CONCLUDED),
        para(say::PAGE_CONCLUDED_1),
        points(FACTS.iter().filter(inferred)),
    ];
    for (title, items) in LEFT_OUT {
        blocks.push(heading(2, *title));
        blocks.push(Block::List(items.iter().map(|&item| line(item)).collect()));
    }
    blocks
}

fn points<'a>(sources: impl Iterator<Item = &'a Source>) -> Block {
    Block::List(
        sources
            .map(|source| line(say::page_says_fact(source.says.text(), source.fact.0)))
            .collect(),
    )
}

/// What the model does not do, and which way that errs where it can be told.
#[rustfmt::skip]
const LEFT_OUT: &[(Word, &[Word])] = &[
    (say::PAGE_LEFT_OUT_OUTAGE, &[
        say::PAGE_LEFT_OUT_OUTAGE_1, say::PAGE_LEFT_OUT_OUTAGE_2, say::PAGE_LEFT_OUT_OUTAGE_3,
        say::PAGE_LEFT_OUT_OUTAGE_4, say::PAGE_LEFT_OUT_OUTAGE_5, say::PAGE_LEFT_OUT_OUTAGE_6,
    ]),
    (say::PAGE_LEFT_OUT_PEOPLE, &[
        say::PAGE_LEFT_OUT_PEOPLE_1, say::PAGE_LEFT_OUT_PEOPLE_2, say::PAGE_LEFT_OUT_PEOPLE_3,
        say::PAGE_LEFT_OUT_PEOPLE_4, say::PAGE_LEFT_OUT_PEOPLE_5, say::PAGE_LEFT_OUT_PEOPLE_6,
        say::PAGE_LEFT_OUT_PEOPLE_7, say::PAGE_LEFT_OUT_PEOPLE_8, say::PAGE_LEFT_OUT_PEOPLE_9,
        say::PAGE_LEFT_OUT_PEOPLE_10, say::PAGE_LEFT_OUT_PEOPLE_11, say::PAGE_LEFT_OUT_PEOPLE_12,
        say::PAGE_LEFT_OUT_PEOPLE_13,
    ]),
    (say::PAGE_LEFT_OUT_MEASURES, &[
        say::PAGE_LEFT_OUT_MEASURES_1, say::PAGE_LEFT_OUT_MEASURES_2, say::PAGE_LEFT_OUT_MEASURES_3,
        say::PAGE_LEFT_OUT_MEASURES_4, say::PAGE_LEFT_OUT_MEASURES_5, say::PAGE_LEFT_OUT_MEASURES_6,
        say::PAGE_LEFT_OUT_MEASURES_7, say::PAGE_LEFT_OUT_MEASURES_8, say::PAGE_LEFT_OUT_MEASURES_9,
        say::PAGE_LEFT_OUT_MEASURES_10, say::PAGE_LEFT_OUT_MEASURES_11, say::PAGE_LEFT_OUT_MEASURES_12,
    ]),
];

/// All facts, in the order of their numbers.
pub fn facts() -> Vec<Block> {
    let rows = FACTS.iter().map(|source| {
        let page = source.page.map_or_else(|| line(say::PAGE_OURS), link);
        vec![line(source.fact.0), line(source.says), vec![Span::Standing(source.standing)], page]
    });
    let head = head([
        say::PAGE_HEAD_FACT,
        say::PAGE_HEAD_OUR_WORDS,
        say::PAGE_HEAD_HOW_SURE,
        say::PAGE_HEAD_PAGE,
    ]);
    vec![
        heading(1, say::PAGE_FACTS),
        para(say::page_facts_1(FACTS_AS_OF)),
        Block::Table { head, rows: rows.collect() },
    ]
}
