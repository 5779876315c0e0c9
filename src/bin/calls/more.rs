//! What the page calls of the second program, through boot/start.js.

use js_sys::{Array, Function};
use lockout::{away, explain, train as training};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// Saves the scenario of a link as a file; see [`lockout::files::save`].
///
/// # Errors
/// If the browser makes no file.
#[wasm_bindgen]
pub fn save_scenario(fragment: &str) -> Result<(), JsValue> {
    lockout::files::save(fragment)
}

/// Opens scenario files, and a tenant's; see [`lockout::files::open`].
#[wasm_bindgen]
pub async fn open_scenarios(
    files: web_sys::FileList,
    entries: Array,
    link: String,
    take: Function,
) -> String {
    lockout::files::open(&files, &entries, &link, &take).await
}

/// Has the browser save a text as a file.
///
/// # Errors
/// If the browser makes no file.
#[wasm_bindgen]
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    lockout::browser::files::download(name, kind, text.as_bytes())
}

/// Writes the explanations of topics into an element; see [`explain::write`].
///
/// # Errors
/// If the browser makes no element.
#[wasm_bindgen]
pub fn explain(into: &Element, link: &str, topics: &str) -> Result<(), JsValue> {
    explain::write(into, link, topics)
}

/// Writes the look-back of a link's fragment into an element; see [`explain::look_back`].
///
/// # Errors
/// If the browser makes no element.
#[wasm_bindgen]
pub fn look_back(into: &Element, link: &str) -> Result<(), JsValue> {
    explain::look_back(into, link)
}

/// Draws what is to be taken away into an element, if there is one, for the scenario of a link's
/// fragment; see [`away::take_away`].
///
/// # Errors
/// If the browser makes no element.
#[wasm_bindgen]
pub fn take_away(into: &JsValue, link: &str, fill: &Function) -> Result<(), JsValue> {
    away::take_away(into.dyn_ref(), link, fill)
}

/// Takes an element over and opens what a fragment says of training; see [`training::start`].
///
/// # Errors
/// If the browser makes no element.
#[wasm_bindgen]
pub fn train(into: &Element, fragment: &str) -> Result<(), JsValue> {
    training::start(into, fragment)
}
