//! The second program, which writes explanations. It is loaded when it is first needed.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// Published by boot/boot.js, which knows where the program lies.
    #[wasm_bindgen(catch, js_name = lockoutExplain)]
    fn ask(
        into: &Element,
        link: &str,
        topics: &str,
        done: &Closure<dyn Fn(bool)>,
    ) -> Result<(), JsValue>;
}

/// The program, and whom it tells whether it did its work.
pub struct Explainer(Closure<dyn Fn(bool)>);

impl Explainer {
    pub fn new(done: impl Fn(bool) + 'static) -> Explainer {
        Explainer(Closure::new(done))
    }

    /// Has topics, with blanks between them, explained in an element, for the scenario of a link's
    /// fragment. False if it can't even be asked.
    pub fn explain(&self, into: &Element, link: &str, topics: &str) -> bool {
        ask(into, link, topics, &self.0).is_ok()
    }
}
