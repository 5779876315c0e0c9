//! The reader's language: its texts and the signs of its numbers, which the page brings.

use super::storage;
use crate::text::text;
use crate::words;
use gloo::utils::window;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The texts the page begins with; published by boot/boot.js.
    #[wasm_bindgen(js_name = lockoutWords)]
    fn texts() -> String;

    /// The day a week begins with, Monday as 1, or 0 where the browser does not say; the decimal sign
    /// and, where there is one, the sign between thousands.
    #[wasm_bindgen(js_name = lockoutSigns)]
    fn signs() -> String;
}

/// Also read by boot/boot.js.
const KEY: &str = "lockout.language";

/// Loads the page again in another language. Where the browser lets pages store nothing the window
/// remembers it, as long as it is open.
pub fn choose(code: &str) {
    if storage::set(KEY, code).is_err() {
        let _ = window().set_name(&text!("{}={}", KEY, code));
    }
    let _ = window().location().reload();
}

/// Puts the reader's language in force. False if the texts belong to another version.
pub fn speak() -> bool {
    let done = words::install(texts().leak(), "");
    take_signs(signs());
    done
}

/// Has numbers written, and weeks begin, as these signs say: the day, the decimal sign, and what stands
/// between thousands.
pub fn take_signs(signs: String) {
    let signs: &'static str = signs.leak();
    let mut rest = signs.chars();
    let day = rest.next().and_then(|day| day.to_digit(10));
    if let Some(day) = day.and_then(|day| day.checked_sub(1)) {
        words::begin_weeks(day as usize);
    }
    if let Some(decimal) = rest.next() {
        words::write_numbers(decimal, rest.as_str());
    }
}
