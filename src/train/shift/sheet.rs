//! The sheet on the screen: its tables with their figures under one another, and as a list of entries where it
//! is narrow.

use super::super::view::{El, document, el};
use crate::report::doc::{Block, Span};
use crate::words::{Word, say};

/// The columns that hold figures.
const FIGURES: [Word; 6] = [
    say::SHIFT_HEAD_LOST,
    say::SHIFT_HEAD_SAVED,
    say::SHIFT_HEAD_EXPOSED,
    say::SHIFT_HEAD_PEAK,
    say::SHIFT_HEAD_TRUTH,
    say::SHIFT_HEAD_SCORE,
];

pub fn draw(blocks: &[Block]) -> El {
    el("div.shift-sheet").children(blocks.iter().flat_map(|block| match block {
        Block::Table { head, rows } => vec![table(head, rows)],
        other => document(std::slice::from_ref(other)),
    }))
}

fn table(head: &[String], rows: &[Vec<Vec<Span>>]) -> El {
    let class = |at: usize| {
        let name = head.get(at).map_or("", |name| name);
        if FIGURES.iter().any(|known| known.text() == name) { "num" } else { "" }
    };
    let heads = head.iter().enumerate().map(|(at, name)| {
        el("th|scope=col|role=columnheader").attr("class", class(at)).text(&**name)
    });
    let lines = rows.iter().map(|row| {
        el("tr|role=row").children(row.iter().enumerate().map(|(at, cell)| {
            let place = match at {
                0 => el("th|scope=row|role=rowheader"),
                _ => el("td|role=cell").attr("class", class(at)),
            };
            let is_empty =
                cell.iter().all(|span| matches!(span, Span::Text(text) if text.is_empty()));
            let told = if is_empty { Vec::new() } else { vec![Block::Para(cell.clone())] };
            place.attr("data-head", head.get(at).map_or("", |name| name)).children(document(&told))
        }))
    });
    // the style sheet lays the rows out anew where it is narrow; they stay rows for those who hear them
    el("table|role=table")
        .child(el("thead|role=rowgroup").child(el("tr|role=row").children(heads)))
        .child(el("tbody|role=rowgroup").children(lines))
}
