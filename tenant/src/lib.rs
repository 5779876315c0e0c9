//! The files an administrator has, read into what a scenario asks for.
//!
//! [`Reading`] takes any number of files in pieces of any size, knows each by its content, counts what is in it
//! and keeps no name: people, apps and devices become keyed hashes as soon as they are read ([`Key`]). What it
//! [`Found`] are offers for fields of a scenario, each with where it comes from, the policies' dry run by the same
//! core as everything else, and what could not be read. Nothing here knows a browser, a file system, or a word of
//! the text on screen.

#![forbid(unsafe_code)]

mod csv;
pub mod found;
mod joined;
mod json;
mod others;
pub mod policies;
mod print;
pub mod problem;
mod query;
mod reading;
mod records;
mod registrations;
mod sign_ins;
mod sniff;
pub mod synthetic;
mod tables;
mod tally;
mod text;

pub use found::Found;
pub use lockout_scan::Key;
pub use problem::Problem;
pub use reading::{Progress, Reading};
