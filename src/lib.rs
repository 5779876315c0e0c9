//! Lockout: who is locked out of Microsoft 365 when Entra sign-in, MFA or MFA registration breaks,
//! how many, until when, and why.
//!
//! Imports point one way: `app → browser, report → timeline → decision`, with `scenario` beside
//! `timeline`. Everything but `app` and `browser` is plain Rust that never sees a browser.

#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod decision;
mod order;
pub mod report;
pub mod scenario;
mod text;
pub mod timeline;
