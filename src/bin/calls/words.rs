//! What boot/start.js tells every program that is loaded when it is first needed.

use lockout::browser::words::take_signs;
use lockout::words;
use wasm_bindgen::prelude::wasm_bindgen;

/// Puts a language in force: its texts, and the signs of its numbers. False if the texts belong to
/// another version.
#[wasm_bindgen]
pub fn speak(first: String, second: String, signs: String) -> bool {
    let done = words::install(first.leak(), second.leak());
    take_signs(signs);
    done
}
