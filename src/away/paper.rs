//! The briefing on paper. Once it was asked for, whatever prints this page prints it, as of then;
//! until the reader lets go of it.

use super::now;
use crate::report::brief::{file_name, html};
use gloo::utils::{body, document, document_element, window};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};

/// The attribute of the page's root that styles/briefing.css looks for.
const MADE: &str = "data-briefing";

/// The pages' place at the end of the body.
const PLACE: &str = "briefing";

thread_local! {
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// Ctrl+P prints the briefing.
pub fn is_made() -> bool {
    document_element().has_attribute(MADE)
}

/// Makes the briefing and prints it.
pub fn print() {
    let _ = document_element().set_attribute(MADE, "");
    make();
    let _ = window().print();
}

/// The page prints as it did before.
pub fn forget() {
    let _ = document_element().remove_attribute(MADE);
    if let Some(place) = document().get_element_by_id(PLACE) {
        place.remove();
    }
}

/// Has the briefing made anew whenever something prints.
pub fn listen() {
    if LISTENS.replace(true) {
        return;
    }
    let title = document().title();
    for (event, before) in [("beforeprint", true), ("afterprint", false)] {
        let title = title.clone();
        let ear = Closure::<dyn Fn()>::new(move || {
            if before && is_made() {
                make();
            } else if !before {
                document().set_title(&title);
            }
        });
        let _ = window().add_event_listener_with_callback(event, ear.as_ref().unchecked_ref());
        ear.forget();
    }
}

/// Writes the pages, and the name under which a browser saves them.
fn make() {
    let (run, cover, brief) = now();
    let place = document().get_element_by_id(PLACE).or_else(|| {
        let place = document().create_element("div").ok()?;
        place.set_id(PLACE);
        body().append_child(&place).ok()?;
        Some(place)
    });
    if let Some(place) = place {
        // every text in it is escaped
        place.set_inner_html(&html::pages(&run, &brief));
        fit(&place);
    }
    document().set_title(&file_name(&run.scenario.name, cover.made.0, "briefing"));
}

/// Pixels of a page's height: 254 mm, which both A4 and Letter have between their margins.
const HEIGHT: i32 = 960;

/// Sets page one as large as fits a page: how long a text is in a reader's language and type, the
/// browser alone knows.
fn fit(place: &Element) {
    let Ok(Some(page)) = place.query_selector(".one") else { return };
    let page: HtmlElement = page.unchecked_into();
    place.set_class_name("measured");
    for size in ["sheet one", "sheet one tight", "sheet one tight tighter"] {
        page.set_class_name(size);
        if page.offset_height() <= HEIGHT {
            break;
        }
    }
    place.set_class_name("");
}
