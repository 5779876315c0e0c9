//! What only a browser has: the address, the clock, the clipboard, storage, the size of things, and the
//! program that explains.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod explainer;
pub mod measure;
pub mod theme;
