//! The rest of this program, which comes after the first answer. boot/start.js fetches it; where that was
//! not loaded, as in tests of the page alone, or holds the whole program, there is nothing to fetch.

use gloo::utils::document_element;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = lockoutRest)]
    fn ask(at_once: bool, done: &JsValue) -> Result<(), JsValue>;
}

/// May everything be called?
pub fn is_here() -> bool {
    !document_element().has_attribute("data-rest")
}

/// Has it fetched, at once or when the reader does something, and tells whether it is there.
pub fn fetch(at_once: bool, done: impl Fn(bool) + 'static) {
    let done = Closure::<dyn Fn(bool)>::new(done).into_js_value();
    let _ = ask(at_once, &done);
}
