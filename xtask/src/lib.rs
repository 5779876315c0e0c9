//! What the workshop and the end-to-end tests share: where things are, which tools they need, a
//! static web server, and what a first load weighs.

#![allow(clippy::missing_errors_doc)]

pub mod contents;
pub mod headers;
pub mod offline;
pub mod passing;
pub mod paths;
pub mod run;
pub mod server;
pub mod tools;
pub mod weight;
