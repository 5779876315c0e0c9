//! What the user entered: fields with units, limits and defaults, and the forms they travel in.
//!
//! A [`Scenario`] holds only values within their limits; past [`Scenario::from_json`],
//! [`link::read`] and [`Field::parse`] nothing checks a limit twice.

pub mod duration;
mod field;
mod file;
pub mod link;
mod measure;
pub mod number;
mod parts;
pub mod presets;
mod problem;
pub mod slider;
pub mod time;
mod tree;
mod value;
mod write;

pub use field::{Field, GROUPS};
pub use measure::{MOST_MEASURES, Measure, MeasureKind, Part};
pub use parts::{
    AccessToken, Administrators, Assumptions, EmergencyAccounts, EmergencyMethod, LongLivedToken,
    Outage, OutageKind, People, Percent, Readings, Scenario, Sessions, WorkingDay,
};
pub use problem::{Found, Problem};
pub use tree::Tree;
pub use value::{Parsed, Shape, Unit, Value};

/// The version of the scenario file and of the link. Its defaults never change.
pub const VERSION: u32 = 1;

/// The revision of the model behind the figures. A link made under another one says so.
pub const MODEL: u32 = 1;
