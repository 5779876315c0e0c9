//! What only a browser has: the address, the clock, the clipboard, storage, the size of things.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod measure;
pub mod theme;
