//! Any bytes as a scenario file.

#![no_main]

#[path = "../../tests/support/door.rs"]
mod door;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        door::open_file(text);
    }
});
