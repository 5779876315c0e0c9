//! The second program, which does what the page does not need at once, and the third, which is about a tenant's files.
//! Each is loaded when something of it is first asked for.

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Published by boot/boot.js, which knows where the program lies.
    #[wasm_bindgen(catch, js_name = lockoutMore)]
    fn ask(name: &str, given: &Array, done: &JsValue) -> Result<(), JsValue>;
}

/// Calls a function of `src/bin/calls/more.rs` or `tenant.rs` by its name, and later `done` with what it returned, or with
/// nothing if the program did not come or stopped.
pub fn call(name: &str, given: &[JsValue], done: impl FnOnce(Option<JsValue>) + 'static) {
    let given: Array = given.iter().collect();
    let done = Closure::once_into_js(move |worked: bool, value: JsValue| {
        done(worked.then_some(value));
    });
    if ask(name, &given, &done).is_err() {
        let done: &js_sys::Function = wasm_bindgen::JsCast::unchecked_ref(&done);
        let _ = done.call1(&JsValue::NULL, &JsValue::FALSE);
    }
}

/// The same, for who waits for it. This is for the programs that are loaded later.
pub async fn called(name: &str, given: &[JsValue]) -> Option<JsValue> {
    let came = Promise::new(&mut |done, failed| {
        call(name, given, move |came| {
            let _ = match came {
                Some(value) => done.call1(&JsValue::NULL, &value),
                None => failed.call0(&JsValue::NULL),
            };
        });
    });
    JsFuture::from(came).await.ok()
}
