//! What Lockout exists for, in plain Rust that never sees a browser: the access-decision core, the
//! scenario, and the engine that asks the one about the other, hour by hour.
//!
//! Imports point one way: `timeline → decision`, with `scenario` beside `timeline`. It is a package
//! of its own so that it can be built, judged and mutated without the screens.

#![forbid(unsafe_code)]

pub mod decision;
pub mod order;
pub mod scenario;
pub mod text;
pub mod timeline;
