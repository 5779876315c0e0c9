//! Writes comparisons into the page: why scenarios differ, their figures, their lines.

use super::Writer;
use crate::report::compare::{Comparison, Lines, Side, lines};
use crate::report::doc::{Block, Span};
use crate::scenario::link::read;
use crate::words::say;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::Element;

const SVG: &str = "http://www.w3.org/2000/svg";

thread_local! {
    /// The last comparison: it is asked for in two places.
    static LAST: RefCell<Option<(String, Comparison)>> = const { RefCell::new(None) };
}

/// Writes a link's comparison, in full or the sentences alone.
pub(super) fn write(
    writer: &Writer,
    into: &Element,
    link: &str,
    in_full: bool,
) -> Result<(), JsValue> {
    LAST.with_borrow_mut(|last| {
        if last.as_ref().is_none_or(|(known, _)| known != link) {
            *last = Some((link.to_owned(), Comparison::of(&read(link))));
        }
        let Some((_, all)) = last else { return Ok(()) };
        if in_full { full(writer, into, all) } else { sentences(writer, into, all) }
    })
}

/// Why the scenario shown differs from the base; where it is the base, how each of the others does.
fn sentences(writer: &Writer, into: &Element, all: &Comparison) -> Result<(), JsValue> {
    let shown = &all.sides[all.shown.min(all.sides.len() - 1)];
    for (name, said) in all.why() {
        let text = if all.shown == all.base {
            said.into_iter().next().unwrap_or_default()
        } else if name == shown.name() {
            said.join(" ")
        } else {
            continue;
        };
        let spans = vec![Span::strong(name), Span::text(" "), Span::text(text)];
        writer.block(into, &Block::Para(spans))?;
    }
    Ok(())
}

fn full(writer: &Writer, into: &Element, all: &Comparison) -> Result<(), JsValue> {
    let heading = |text: &str| writer.block(into, &Block::Heading(1, text.to_owned()));
    heading(say::COMPARE_TITLE_FIGURES.text())?;
    writer.block(into, &all.table())?;
    heading(say::COMPARE_TITLE_LINES.text())?;
    // what is being written in may still be hidden, and have no width
    let seen = into.closest("#comparison")?;
    let room = f64::from(seen.map_or(0, |seen| seen.client_width())).clamp(240.0, 1200.0);
    let height = (room * 0.42).clamp(200.0, 340.0);
    picture(writer, into, all, &lines(all, room, height))?;
    writer.block(into, &all.lines_table())?;
    heading(say::COMPARE_TITLE_WHY.text())?;
    writer.blocks(into, &all.why_document())?;
    writer.blocks(into, &all.shares_document())
}

/// The lines, each told from the others by its dashes and the letter on it.
fn picture(
    writer: &Writer,
    into: &Element,
    all: &Comparison,
    drawn: &Lines,
) -> Result<(), JsValue> {
    let pixels = |n: f64| format!("{n:.1}");
    let [left, right, top, bottom] = drawn.plot;
    let svg = |parent: &Element, tag: &str, class: &str, attributes: &[(&str, String)]| {
        let element = writer.0.create_element_ns(Some(SVG), tag)?;
        element.set_attribute("class", class)?;
        for (name, value) in attributes {
            element.set_attribute(name, value)?;
        }
        parent.append_child(&element)?;
        Ok::<Element, JsValue>(element)
    };
    let names = all.sides.iter().map(Side::name);
    let names = names.reduce(say::compare_list).unwrap_or_default();
    let size = format!("0 0 {} {}", pixels(drawn.width), pixels(drawn.height));
    let label = say::compare_lines_say(names);
    let whole = [("viewBox", size), ("role", "img".to_owned()), ("aria-label", label)];
    let chart = svg(into, "svg", "compared", &whole)?;
    let text = |x: f64, y: f64, anchor: &str, class: &str, said: &str| {
        let places = [("x", pixels(x)), ("y", pixels(y)), ("text-anchor", anchor.to_owned())];
        svg(&chart, "text", class, &places).map(|text| text.set_text_content(Some(said)))
    };
    for mark in &drawn.scale {
        let d = format!("M{} {}H{}", pixels(left), pixels(mark.at), pixels(right));
        svg(&chart, "path", "grid", &[("d", d)])?;
        text(left - 6.0, mark.at + 4.0, "end", "tick", &mark.label)?;
    }
    for mark in &drawn.hours {
        let d = format!("M{} {}v4", pixels(mark.at), pixels(bottom));
        svg(&chart, "path", "grid", &[("d", d)])?;
        // the last would stand over the picture's edge
        let anchor = if mark.at > right - 24.0 { "end" } else { "middle" };
        text(mark.at, bottom + 17.0, anchor, "tick", &mark.label)?;
    }
    if !drawn.by_clock {
        text(right, top - 8.0, "end", "tick", say::COMPARE_HOURS_SINCE.text())?;
    }
    for line in &drawn.lines {
        let class = format!("line-of line-{}", line.letter);
        svg(&chart, "path", &class, &[("d", line.path.clone())])?;
    }
    for line in &drawn.lines {
        text(line.x, line.y, "middle", &format!("letter letter-{}", line.letter), line.letter)?;
    }
    Ok(())
}
