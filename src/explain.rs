//! Writes explanations into the page. This belongs to the second program, without Yew: the document is
//! there to be read, and what opens in it does so by itself.

mod compare;

use crate::report::answer::answer;
use crate::report::doc::{Block, Span, para, standing_class, standing_word};
use crate::report::explain::explain;
use crate::report::live::Live;
use crate::report::{self, seen};
use crate::scenario::{Scenario, link};
use crate::timeline::{Outcome, run};
use crate::words::say;
use std::cell::RefCell;
use std::iter::repeat;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlDetailsElement};

/// What an element explains.
const TOPICS: &str = "data-topics";

/// A table of more columns may be wider than a telephone.
const MOST_COLUMNS: usize = 4;

thread_local! {
    /// The last run, since several topics are asked about one after the other.
    static LAST: RefCell<Option<(String, Scenario, Outcome)>> = const { RefCell::new(None) };
}

/// Writes the documents on topics, with blanks between them, over what an element holds, for the
/// scenario of a link's fragment. What was opened of the same topics stays open.
///
/// # Errors
/// If the browser makes no element.
pub fn write(into: &Element, link: &str, topics: &str) -> Result<(), JsValue> {
    LAST.with_borrow_mut(|last| {
        if last.as_ref().is_none_or(|(known, ..)| known != link) {
            let scenario = link::read(link).scenario;
            let outcome = run(&scenario);
            *last = Some((link.to_owned(), scenario, outcome));
        }
        let Some((_, scenario, outcome)) = last else { return Ok(()) };
        let Some(document) = into.owner_document() else { return Ok(()) };
        let writer = Writer(document);
        let known = into.get_attribute(TOPICS).is_some_and(|known| known == topics);
        let open = if known { opened(into) } else { Vec::new() };
        into.set_attribute(TOPICS, topics)?;
        into.set_text_content(None);
        let figures = answer(scenario, outcome, 0).figures;
        for topic in topics.split(' ') {
            let section = writer.inside(into, "section", "")?;
            if topic == "compare" || topic == "compare-why" {
                compare::write(&writer, &section, link, topic == "compare")?;
                continue;
            }
            if let Some(figure) = figures.iter().find(|figure| figure.topic == topic) {
                writer.block(&section, &Block::Heading(1, figure.label.to_owned()))?;
            }
            let blocks = explain(scenario, outcome, topic);
            if blocks.is_empty() {
                // of an hour, say, that a shorter outage no longer has
                writer.block(&section, &para(say::EXPLAIN_NOTHING_LEFT))?;
            }
            writer.blocks(&section, &blocks)?;
        }
        // many topics together are there to be read in one go, and printed
        let all = topics.contains(' ') && !known;
        for (fold, open) in folds(into).into_iter().zip(open.into_iter().chain(repeat(all))) {
            fold.set_open(open);
        }
        Ok(())
    })
}

/// Writes the look-back of a link's fragment over what an element holds: its scenario is the
/// prediction, its moments and figures are what happened.
///
/// # Errors
/// If the browser makes no element.
pub fn look_back(into: &Element, link: &str) -> Result<(), JsValue> {
    let opened = link::read(link);
    let (live, _) = Live::of(&opened.screen);
    let (Some(live), Some(document)) = (live, into.owner_document()) else { return Ok(()) };
    let figures = opened.screen.iter().find(|(key, _)| *key == "seen");
    let seen = figures.map(|(_, text)| seen::read(text).0).unwrap_or_default();
    into.set_text_content(None);
    Writer(document).blocks(into, &report::look_back::look_back(&opened.scenario, &live, &seen))
}

fn folds(of: &Element) -> Vec<HtmlDetailsElement> {
    let Ok(all) = of.query_selector_all("details") else { return Vec::new() };
    (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok()).collect()
}

fn opened(of: &Element) -> Vec<bool> {
    folds(of).iter().map(HtmlDetailsElement::open).collect()
}

struct Writer(Document);

impl Writer {
    /// A new element at the end of another.
    fn inside(&self, parent: &Element, tag: &str, class: &str) -> Result<Element, JsValue> {
        let element = self.0.create_element(tag)?;
        if !class.is_empty() {
            element.set_class_name(class);
        }
        parent.append_child(&element)?;
        Ok(element)
    }

    fn blocks(&self, parent: &Element, blocks: &[Block]) -> Result<(), JsValue> {
        blocks.iter().try_for_each(|block| self.block(parent, block))
    }

    fn block(&self, parent: &Element, block: &Block) -> Result<(), JsValue> {
        match block {
            Block::Heading(level, text) => {
                // the document's own title is a heading of the second rank
                let tag = ["h3", "h4", "h5"][usize::from(level.saturating_sub(1)).min(2)];
                self.inside(parent, tag, "")?.set_text_content(Some(text));
            }
            Block::Para(spans) => self.spans(&self.inside(parent, "p", "")?, spans)?,
            Block::List(items) => {
                let sourced = |item: &Vec<Span>| {
                    item.iter().any(|span| matches!(span, Span::Standing(_) | Span::Link { .. }))
                };
                let class = if items.iter().any(sourced) { "sources" } else { "points" };
                let list = self.inside(parent, "ul", class)?;
                for item in items {
                    self.spans(&self.inside(&list, "li", "")?, item)?;
                }
            }
            Block::Table { head, rows } => self.table(parent, head, rows)?,
            Block::Details { summary, body } => {
                let details = self.inside(parent, "details", "more")?;
                self.spans(&self.inside(&details, "summary", "")?, summary)?;
                self.blocks(&details, body)?;
            }
            Block::Code(text) => {
                let code = self.inside(&self.inside(parent, "pre", "")?, "code", "")?;
                code.set_text_content(Some(text));
            }
        }
        Ok(())
    }

    fn table(
        &self,
        parent: &Element,
        head: &[String],
        rows: &[Vec<Vec<Span>>],
    ) -> Result<(), JsValue> {
        let class = |at: usize| if at > 0 && is_of_numbers(rows, at) { "num" } else { "" };
        let wide = (head.len() > MOST_COLUMNS).then(|| self.scroller(parent, head)).transpose()?;
        let table = self.inside(wide.as_ref().unwrap_or(parent), "table", "")?;
        if !head.is_empty() {
            let line = self.inside(&self.inside(&table, "thead", "")?, "tr", "")?;
            for (at, text) in head.iter().enumerate() {
                let cell = self.inside(&line, "th", class(at))?;
                cell.set_attribute("scope", "col")?;
                cell.set_text_content(Some(text));
            }
        }
        let body = self.inside(&table, "tbody", "")?;
        for row in rows {
            let line = self.inside(&body, "tr", "")?;
            for (at, cell) in row.iter().enumerate() {
                let element = self.inside(&line, if at == 0 { "th" } else { "td" }, class(at))?;
                if at == 0 {
                    element.set_attribute("scope", "row")?;
                }
                self.spans(&element, cell)?;
            }
        }
        Ok(())
    }

    /// What a table scrolls in where it is wider than its place, by keys too.
    fn scroller(&self, parent: &Element, head: &[String]) -> Result<Element, JsValue> {
        let scroller = self.inside(parent, "div", "scroll")?;
        for (name, value) in
            [("tabindex", "0"), ("role", "group"), ("aria-label", &head.join(", "))]
        {
            scroller.set_attribute(name, value)?;
        }
        Ok(scroller)
    }

    fn spans(&self, parent: &Element, spans: &[Span]) -> Result<(), JsValue> {
        for span in spans {
            match span {
                Span::Text(text) => {
                    parent.append_child(&self.0.create_text_node(text))?;
                }
                Span::Strong(text) => self.inside(parent, "b", "")?.set_text_content(Some(text)),
                Span::Link { address, text } => {
                    let link = self.inside(parent, "a", "")?;
                    // opens beside this page and tells the other side nothing
                    for (name, value) in
                        [("href", address.as_str()), ("rel", "noreferrer"), ("target", "_blank")]
                    {
                        link.set_attribute(name, value)?;
                    }
                    link.set_text_content(Some(text));
                }
                Span::Standing(standing) => {
                    let class = ["standing ", standing_class(*standing)].concat();
                    let mark = self.inside(parent, "span", &class)?;
                    mark.set_text_content(Some(standing_word(*standing)));
                }
            }
        }
        Ok(())
    }
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
