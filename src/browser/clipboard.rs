//! The clipboard, where a browser lets a page write to it.

use gloo::utils::window;
use js_sys::{Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

/// Copies a text and reports whether that worked. Pages not served over https have no clipboard.
pub fn copy(text: &str, done: &Callback<bool>) {
    let navigator = window().navigator();
    let there = Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    if !there.is_ok_and(|clipboard| clipboard.is_object()) {
        done.emit(false);
        return;
    }
    let written = navigator.clipboard().write_text(text);
    let tell = |worked: bool| {
        let done = done.clone();
        Closure::<dyn FnMut(JsValue)>::new(move |_| done.emit(worked))
    };
    let (yes, no) = (tell(true), tell(false));
    let written: &Promise = written.unchecked_ref();
    // either is called after this has returned, once in a reader's while
    let _ = written.then(&yes).catch(&no);
    yes.forget();
    no.forget();
}
