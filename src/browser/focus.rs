//! Where the keyboard's focus goes when what had it is no more.

use gloo::timers::callback::Timeout;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Gives the focus to an element that is about to be drawn.
pub fn give(selector: String) {
    Timeout::new(0, move || {
        if let Ok(Some(element)) = document().query_selector(&selector) {
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    })
    .forget();
}
