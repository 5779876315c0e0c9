//! What the page calls of the third program, through boot/start.js, and what its worker does.

use js_sys::{Array, Function};
use lockout::{import, tenant};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Opens the dialog for a tenant's files, with files and folders to read, if there are any; see
/// [`lockout::tenant::open`].
///
/// # Errors
/// If the browser makes no element, or its styles did not come.
#[wasm_bindgen(js_name = tenant)]
pub async fn open(
    link: String,
    take: Function,
    files: Option<Array>,
    folders: Option<Array>,
) -> Result<(), JsValue> {
    tenant::open(&link, &take, &files.unwrap_or_default(), &folders.unwrap_or_default()).await
}

/// In the worker: does what the page asks; see [`lockout::import::read`].
///
/// # Errors
/// What the page is to say in its place.
#[wasm_bindgen]
pub async fn read(ask: JsValue, say: Function) -> Result<(), JsValue> {
    import::read(ask, &say).await
}
