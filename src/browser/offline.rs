//! New versions, which the page's worker brings, and what the single file lacks. boot/offline.js and
//! boot/single.js know; where neither was loaded, as in tests of the page alone, there is nothing to say.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = lockoutNews)]
    fn tell(ready: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_name = lockoutRenew)]
    fn load() -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_name = lockoutLacks)]
    fn lacks() -> Result<String, JsValue>;
}

/// Calls back once a new version is there, whole and ready.
pub fn listen(ready: impl Fn() + 'static) {
    let ready = Closure::<dyn Fn()>::new(ready).into_js_value();
    let _ = tell(&ready);
}

/// Loads the page again from the new version.
pub fn renew() {
    let _ = load();
}

/// In the single file, what the browser refuses to files, by names with blanks between; elsewhere none.
pub fn missing() -> Option<String> {
    lacks().ok()
}

/// Is this page a file on this machine, whose address leads nobody else anywhere?
pub fn is_a_file() -> bool {
    window().location().protocol().is_ok_and(|protocol| protocol == "file:")
}
