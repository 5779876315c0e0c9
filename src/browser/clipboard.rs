//! The clipboard, where a browser lets a page write to it.

use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use yew::Callback;
use yew::platform::spawn_local;

/// Copies a text and reports whether that worked. Pages not served over https have no clipboard.
pub fn copy(text: &str, done: Callback<bool>) {
    let navigator = window().navigator();
    let there = Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    if !there.is_ok_and(|clipboard| clipboard.is_object()) {
        done.emit(false);
        return;
    }
    let written = navigator.clipboard().write_text(text);
    spawn_local(async move {
        let written = wasm_bindgen_futures::JsFuture::from(written).await;
        done.emit(written.is_ok());
    });
}
