//! What only a browser has: the address, the clock, the clipboard, storage, the size of things, and the
//! second program and the rest of this one.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod drop;
pub mod explainer;
pub mod files;
pub mod focus;
pub mod keys;
pub mod measure;
pub mod more;
pub mod offline;
pub mod paint;
pub mod rest;
pub mod several;
pub mod stage;
pub mod storage;
pub mod theme;
pub mod words;
