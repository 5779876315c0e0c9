//! Standing and sources, as they stand beside every figure and rule.

use super::dom::{El, el};
use crate::decision::{Fact, Standing};
use crate::report::sources::{Page, Source, source};

pub fn standing(standing: Standing) -> El {
    let (spec, word) = match standing {
        Standing::Documented => ("span.standing documented", "documented"),
        Standing::Reported => ("span.standing reported", "reported"),
        Standing::Inferred => ("span.standing inferred", "inferred"),
    };
    el(spec).text(word)
}

/// What each fact says in our words, its standing and its page.
pub fn sources(facts: &[Fact]) -> El {
    let known = facts.iter().filter_map(|&fact| source(fact));
    el("ul.sources").children(known.map(one))
}

fn one(source: &Source) -> El {
    let item = el("li").text(source.says).text(" ").child(standing(source.standing));
    match source.page {
        Some(page) => item
            .text(" ")
            .child(link(page.address).text(page.publisher).text(": ").text(page.title))
            .maybe(dated(page)),
        None => item,
    }
}

/// A link that opens beside this page and tells the other side nothing.
pub fn link(address: &'static str) -> El {
    el("a|rel=noreferrer|target=_blank").attr("href", address)
}

fn dated(page: &Page) -> Option<El> {
    (!page.dated.is_empty()).then(|| el("span.dim").text(", ").text(page.dated))
}
