//! The keys that undo and redo, wherever on the page they are pressed.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// Text one types into; other inputs hold no text that a browser could undo.
const TEXT: &str = "textarea, [contenteditable], input:not([type=range], [type=radio], [type=checkbox], [type=file])";

/// A box whose text stands for an input of the link. Such text is undone with the input, a gesture at
/// a time. Where a box holds what is no value yet, or the name of something, its text is all there is
/// to undo, and that is the browser's own affair.
const INPUT: &str = "#inputs input:not([aria-invalid], .own), .measures input:not([aria-invalid])";

/// Calls `act` with true for undo and false for redo.
pub fn listen(act: impl Fn(bool) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| {
        if let Some(undo) = wanted(event) {
            event.prevent_default();
            act(undo);
        }
    })
}

/// What the keys ask for: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with the Mac's command key.
fn wanted(event: &Event) -> Option<bool> {
    let pressed: &KeyboardEvent = event.unchecked_ref();
    if pressed.alt_key() || !(pressed.ctrl_key() || pressed.meta_key()) || event.default_prevented()
    {
        return None;
    }
    let undo = match pressed.key().as_str() {
        "z" | "Z" => !pressed.shift_key(),
        "y" | "Y" => false,
        _ => return None,
    };
    let target: Element = event.target()?.dyn_into().ok()?;
    let is = |selector| target.matches(selector).unwrap_or_default();
    (!is(TEXT) || is(INPUT)).then_some(undo)
}
