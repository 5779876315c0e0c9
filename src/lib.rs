//! Lockout: who is locked out of Microsoft 365 when Entra sign-in, MFA or MFA registration breaks,
//! how many, until when, and why.
//!
//! Imports point one way: `app → browser, report, keep → timeline → decision`, `train → training → report`, with `scenario` beside
//! `timeline`. The last three are the package `lockout-core`. The programs are `app`; `explain`, `away`, `train`; and `tenant`
//! with `import`. Everything but these and `browser` is plain Rust that never sees a browser.

#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod away;
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
mod element;
#[cfg(target_arch = "wasm32")]
pub mod explain;
#[cfg(target_arch = "wasm32")]
pub mod files;
#[cfg(target_arch = "wasm32")]
pub mod import;
pub mod keep;
#[cfg(any(test, target_arch = "wasm32"))]
mod notation;
pub mod report;
#[cfg(target_arch = "wasm32")]
pub mod tenant;
#[cfg(target_arch = "wasm32")]
pub mod train;
pub mod training;

pub use lockout_core::{decision, scenario, timeline};
use lockout_core::{order, text};
pub use lockout_words as words;
