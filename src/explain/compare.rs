//! Comparisons as elements: why scenarios differ, their figures, their lines.

use crate::element::{El, document, el, spans};
use crate::report::compare::{Comparison, Lines, Side, lines};
use crate::report::doc::{Block, Span};
use crate::scenario::link::read;
use crate::words::{Word, say};
use std::cell::RefCell;
use web_sys::Element;

thread_local! {
    /// The last comparison: it is asked for in two places.
    static LAST: RefCell<Option<(String, Comparison)>> = const { RefCell::new(None) };
}

/// A link's comparison, in full or the sentences alone, to be put into an element of the page.
pub(super) fn elements(into: &Element, link: &str, in_full: bool) -> Vec<El> {
    LAST.with_borrow_mut(|last| {
        if last.as_ref().is_none_or(|(known, _)| known != link) {
            *last = Some((link.to_owned(), Comparison::of(&read(link))));
        }
        let Some((_, all)) = last else { return Vec::new() };
        if in_full { full(into, all) } else { sentences(all) }
    })
}

/// Why the scenario shown differs from the base; where it is the base, how each of the others does.
fn sentences(all: &Comparison) -> Vec<El> {
    let shown = &all.sides[all.shown.min(all.sides.len() - 1)];
    let of = |(name, said): (String, Vec<String>)| {
        let text = if all.shown == all.base {
            said.into_iter().next().unwrap_or_default()
        } else if name == shown.name() {
            said.join(" ")
        } else {
            return None;
        };
        Some(spans(el("p"), &[Span::strong(name), Span::text(" "), Span::text(text)]))
    };
    all.why().into_iter().filter_map(of).collect()
}

fn full(into: &Element, all: &Comparison) -> Vec<El> {
    // what is being written in may still be hidden, and have no width
    let seen = into.closest("#comparison").ok().flatten();
    let room = f64::from(seen.map_or(0, |seen| seen.client_width())).clamp(240.0, 1200.0);
    let height = (room * 0.42).clamp(200.0, 340.0);
    let heading = |word: Word| Block::Heading(1, word.text().to_owned());
    let mut elements = document(&[
        heading(say::COMPARE_TITLE_FIGURES),
        all.table(),
        heading(say::COMPARE_TITLE_LINES),
    ]);
    elements.push(picture(all, &lines(all, room, height)));
    elements.extend(document(&[all.lines_table(), heading(say::COMPARE_TITLE_WHY)]));
    elements.extend(document(&all.why_document()));
    elements.extend(document(&all.shares_document()));
    elements
}

/// The lines, each told from the others by its dashes and the letter on it.
fn picture(all: &Comparison, drawn: &Lines) -> El {
    let pixels = |n: f64| format!("{n:.1}");
    let [left, right, top, bottom] = drawn.plot;
    let names = all.sides.iter().map(Side::name);
    let names = names.reduce(say::compare_list).unwrap_or_default();
    let text = |x: f64, y: f64, anchor: &str, class: &str, said: &str| {
        let element = el("text").attr("class", class).attr("x", pixels(x)).attr("y", pixels(y));
        element.attr("text-anchor", anchor).text(said)
    };
    let path = |class: &str, d: String| el("path").attr("class", class).attr("d", d);
    let mut marks = Vec::new();
    for mark in &drawn.scale {
        let d = format!("M{} {}H{}", pixels(left), pixels(mark.at), pixels(right));
        marks.push(path("grid", d));
        marks.push(text(left - 6.0, mark.at + 4.0, "end", "tick", &mark.label));
    }
    for mark in &drawn.hours {
        marks.push(path("grid", format!("M{} {}v4", pixels(mark.at), pixels(bottom))));
        // the last would stand over the picture's edge
        let anchor = if mark.at > right - 24.0 { "end" } else { "middle" };
        marks.push(text(mark.at, bottom + 17.0, anchor, "tick", &mark.label));
    }
    if !drawn.by_clock {
        marks.push(text(right, top - 8.0, "end", "tick", say::COMPARE_HOURS_SINCE.text()));
    }
    for line in &drawn.lines {
        marks.push(path(&format!("line-of line-{}", line.letter), line.path.clone()));
    }
    for line in &drawn.lines {
        let class = format!("letter letter-{}", line.letter);
        marks.push(text(line.x, line.y, "middle", &class, line.letter));
    }
    el("svg.compared|role=img")
        .attr("viewBox", format!("0 0 {} {}", pixels(drawn.width), pixels(drawn.height)))
        .attr("aria-label", say::compare_lines_say(names))
        .children(marks)
}
