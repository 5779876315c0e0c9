//! Writes explanations into the page. This belongs to the second program: the document is
//! there to be read, and what opens in it does so by itself.

mod compare;

use crate::element::{document, el, put};
use crate::report::answer::answer;
use crate::report::doc::{Block, para};
use crate::report::explain::explain;
use crate::report::live::Live;
use crate::report::{self, seen};
use crate::scenario::{Scenario, link};
use crate::timeline::{Outcome, run};
use crate::words::say;
use std::cell::RefCell;
use std::iter::repeat;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlDetailsElement};

/// What an element explains.
const TOPICS: &str = "data-topics";

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
        let known = into.get_attribute(TOPICS).is_some_and(|known| known == topics);
        let open = if known { opened(into) } else { Vec::new() };
        into.set_attribute(TOPICS, topics)?;
        into.set_text_content(None);
        let figures = answer(scenario, outcome, 0).figures;
        for topic in topics.split(' ') {
            if topic == "compare" || topic == "compare-why" {
                let all = compare::elements(into, link, topic == "compare");
                put(into, [el("section").children(all)])?;
                continue;
            }
            let mut blocks = explain(scenario, outcome, topic);
            if blocks.is_empty() {
                // of an hour, say, that a shorter outage no longer has
                blocks.push(para(say::EXPLAIN_NOTHING_LEFT));
            }
            if let Some(figure) = figures.iter().find(|figure| figure.topic == topic) {
                blocks.insert(0, Block::Heading(1, figure.label.to_owned()));
            }
            put(into, [el("section").children(document(&blocks))])?;
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
    let Some(live) = live else { return Ok(()) };
    let figures = opened.screen.iter().find(|(key, _)| *key == "seen");
    let seen = figures.map(|(_, text)| seen::read(text).0).unwrap_or_default();
    into.set_text_content(None);
    put(into, document(&report::look_back::look_back(&opened.scenario, &live, &seen)))
}

fn folds(of: &Element) -> Vec<HtmlDetailsElement> {
    let Ok(all) = of.query_selector_all("details") else { return Vec::new() };
    (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok()).collect()
}

fn opened(of: &Element) -> Vec<bool> {
    folds(of).iter().map(HtmlDetailsElement::open).collect()
}
