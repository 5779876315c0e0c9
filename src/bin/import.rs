//! The third program, in a worker of its own: reads an administrator's files.

/// What boot/import.js calls.
#[cfg(target_arch = "wasm32")]
mod calls {
    use js_sys::Function;
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Does what the page asks; see [`lockout::import::read`].
    ///
    /// # Errors
    /// What the page is to say in its place.
    #[wasm_bindgen]
    pub async fn read(ask: JsValue, say: Function) -> Result<(), JsValue> {
        lockout::import::read(ask, &say).await
    }
}

fn main() {}
