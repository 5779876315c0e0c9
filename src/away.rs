//! Taking the result away: files, the clipboard, paper. This belongs to the second program; the page
//! says where the menu goes and what the link is, and is told what is filled in.

mod call;
mod menu;
mod paper;

use crate::browser::{address, clock};
use crate::report::brief::picture::Run;
use crate::report::brief::{Brief, Cover, brief};
use crate::report::date::Date;
use crate::scenario::link;
use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// What the page last said.
struct Page {
    link: String,
    /// Takes a key of the link and its value.
    fill: Function,
}

thread_local! {
    static PAGE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

/// Draws the menu into an element that has none yet, and takes note of what the page shows.
///
/// # Errors
/// If the browser makes no element.
pub fn take_away(into: Option<&Element>, link: &str, fill: &Function) -> Result<(), JsValue> {
    PAGE.set(Some(Page { link: link.to_owned(), fill: fill.clone() }));
    paper::listen();
    match into {
        Some(into) if into.first_element_child().is_none() => menu::draw(into),
        Some(into) => menu::refresh(into),
        None => Ok(()),
    }
}

/// The scenario as the page shows it now, computed, and its brief.
fn now() -> (Run, Cover, Brief) {
    let link = PAGE.with_borrow(|page| page.as_ref().map(|page| page.link.clone()));
    let link = link.unwrap_or_else(address::fragment);
    let opened = link::read(&link);
    let (year, month, day) = clock::today();
    let made = (Date::new(year, month, day), clock::time());
    let cover = Cover::of(&opened.screen, made, address::with_fragment(&link));
    let fold = !opened.screen.iter().any(|(key, value)| *key == "unfold" && value == "all");
    let run = Run::new(opened.scenario, fold);
    let brief = brief(&run.scenario, &run.outcome, &cover);
    (run, cover, brief)
}

/// What is filled in so far, in the order of the keys.
fn filled() -> [String; 4] {
    let link = PAGE.with_borrow(|page| page.as_ref().map(|page| page.link.clone()));
    let screen = link::read(&link.unwrap_or_default()).screen;
    Cover::of(&screen, (Date(0), clock::time()), String::new()).filled
}

/// Hands a value that was filled in to the page, which writes it into the link.
fn fill(key: &str, value: &str) {
    let fill = PAGE.with_borrow(|page| page.as_ref().map(|page| page.fill.clone()));
    if let Some(fill) = fill {
        let _ = fill.call2(&JsValue::NULL, &key.into(), &value.into());
    }
}
