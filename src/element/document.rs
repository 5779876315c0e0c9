//! A document as elements.

use super::{El, el};
use crate::report::doc::{Block, Span, standing_class, standing_word};

/// A table of more columns may be wider than a telephone.
const MOST_COLUMNS: usize = 4;

/// A document, an element a block. Its own title is a heading of the second rank, which stands outside.
pub fn document(blocks: &[Block]) -> Vec<El> {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> El {
    match block {
        Block::Heading(level, text) => {
            el(["h3", "h4", "h5"][usize::from(level.saturating_sub(1)).min(2)]).text(text)
        }
        Block::Para(line) => spans(el("p"), line),
        Block::List(points) => {
            let sourced = |point: &Vec<Span>| {
                point.iter().any(|span| matches!(span, Span::Standing(_) | Span::Link { .. }))
            };
            let list = if points.iter().any(sourced) { "ul.sources" } else { "ul.points" };
            el(list).children(points.iter().map(|point| spans(el("li"), point)))
        }
        Block::Table { head, rows } if head.len() > MOST_COLUMNS => {
            // it scrolls by keys too
            el("div.scroll|tabindex=0|role=group")
                .attr("aria-label", head.join(", "))
                .child(table(head, rows))
        }
        Block::Table { head, rows } => table(head, rows),
        Block::Details { summary, body } => {
            el("details.more").child(spans(el("summary"), summary)).children(document(body))
        }
        Block::Code(text) => el("pre").child(el("code").text(text)),
    }
}

fn table(head: &[String], rows: &[Vec<Vec<Span>>]) -> El {
    let place = |spec, at: usize| {
        let element = el(spec);
        if at > 0 && is_of_numbers(rows, at) { element.attr("class", "num") } else { element }
    };
    let heads = head.iter().enumerate().map(|(at, name)| place("th|scope=col", at).text(name));
    let lines =
        rows.iter().map(|row| {
            el("tr").children(row.iter().enumerate().map(|(at, cell)| {
                spans(place(if at == 0 { "th|scope=row" } else { "td" }, at), cell)
            }))
        });
    let head = (!head.is_empty()).then(|| el("thead").child(el("tr").children(heads)));
    el("table").maybe(head).child(el("tbody").children(lines))
}

/// Every cell of the column that holds anything begins with a figure, if with a sign before it.
fn is_of_numbers(rows: &[Vec<Vec<Span>>], at: usize) -> bool {
    let is_figure = |cell: &Vec<Span>| match cell.first() {
        Some(Span::Text(text) | Span::Strong(text)) => {
            text.trim_start_matches(['−', '+', '<']).starts_with(|c: char| c.is_ascii_digit())
                || text.is_empty()
        }
        Some(_) => false,
        None => true,
    };
    rows.iter().filter_map(|row| row.get(at)).all(is_figure)
}

/// An element with spans at the end of what it holds.
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
