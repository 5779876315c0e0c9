//! The address bar's fragment: read it, write it, hear of back and forward.

use crate::text::{cut, text};
use gloo::events::EventListener;
use gloo::utils::{history, window};
use wasm_bindgen::JsValue;

/// The fragment without its `#`.
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    cut(&hash, b'#').1.unwrap_or_default().to_owned()
}

/// The whole address with another fragment. Of a file, which nobody else has, the fragment alone: it can
/// be put behind the address of any copy.
pub fn with_fragment(fragment: &str) -> String {
    if super::offline::is_a_file() {
        return text!("#{}", fragment);
    }
    let href = window().location().href().unwrap_or_default();
    text!("{}#{}", cut(&href, b'#').0, fragment)
}

/// Writes the fragment: as a new entry of the history, or over the one shown.
pub fn write(fragment: &str, new_entry: bool) {
    let url = text!("#{}", fragment);
    // a browser that refuses, as some do in frames, still shows the right figures
    let _ = if new_entry {
        history().push_state_with_url(&JsValue::NULL, "", Some(&url))
    } else {
        history().replace_state_with_url(&JsValue::NULL, "", Some(&url))
    };
}

/// Calls back whenever the reader goes back or forward, or edits the fragment by hand.
pub fn listen(changed: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "popstate", move |_| changed())
}
