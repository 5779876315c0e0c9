//! What the workshop and the end-to-end tests share: where things are, which tools they need, and
//! a static web server.

#![allow(clippy::missing_errors_doc)]

pub mod paths;
pub mod run;
pub mod server;
pub mod tools;
