//! The reader's language: its texts and the signs of its numbers, which the page brings.

use crate::words;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The texts the page begins with; published by boot/boot.js.
    #[wasm_bindgen(js_name = lockoutWords)]
    fn texts() -> String;

    /// The decimal sign and, where there is one, the sign between thousands.
    #[wasm_bindgen(js_name = lockoutSigns)]
    fn signs() -> String;
}

/// Puts the reader's language in force. False if the texts belong to another version.
pub fn speak() -> bool {
    let done = words::install(texts().leak(), "");
    write_numbers(signs());
    done
}

/// Has numbers written with these signs: the decimal one, and what stands between thousands.
pub fn write_numbers(signs: String) {
    let signs: &'static str = signs.leak();
    let mut rest = signs.chars();
    if let Some(decimal) = rest.next() {
        words::write_numbers(decimal, rest.as_str());
    }
}
