//! A document as elements.

use super::{El, el};
use crate::report::doc::{Block, Span, standing_class, standing_word};

pub fn blocks(blocks: &[Block]) -> Vec<El> {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> El {
    match block {
        // the screen has the first two ranks
        Block::Heading(level, text) => {
            el(["h3", "h4", "h5"][usize::from(level.saturating_sub(1)).min(2)]).text(text)
        }
        Block::Para(line) => spans(el("p"), line),
        Block::List(points) => el("ul").children(points.iter().map(|point| spans(el("li"), point))),
        Block::Table { head, rows } => table(head, rows),
        Block::Details { summary, body } => {
            el("details.more").child(spans(el("summary"), summary)).children(blocks(body))
        }
        Block::Code(text) => el("pre").child(el("code").text(text)),
    }
}

fn table(head: &[String], rows: &[Vec<Vec<Span>>]) -> El {
    let head_line = el("tr").children(head.iter().map(|name| el("th|scope=col").text(name)));
    let lines = rows.iter().map(|row| {
        el("tr").children(row.iter().enumerate().map(|(at, cell)| {
            let place = if at == 0 { el("th|scope=row") } else { el("td") };
            spans(place, cell)
        }))
    });
    el("div.scroll|tabindex=0|role=group")
        .attr("aria-label", head.join(", "))
        .child(el("table").child(el("thead").child(head_line)).child(el("tbody").children(lines)))
}

pub fn spans(into: El, spans: &[Span]) -> El {
    spans.iter().fold(into, |into, span| match span {
        Span::Text(text) => into.text(text),
        Span::Strong(text) => into.child(el("b").text(text)),
        // opens beside this page and tells the other side nothing
        Span::Link { address, text } => {
            into.child(el("a|rel=noreferrer|target=_blank").attr("href", address).text(text))
        }
        Span::Standing(standing) => into.child(
            el("span")
                .attr("class", ["standing ", standing_class(*standing)].concat())
                .text(standing_word(*standing)),
        ),
    })
}
