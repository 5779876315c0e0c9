//! Conditional Access policies: read, understood, and dry-run by the core.
//!
//! [`read`] takes files in any order, as the many exporters write them; [`Policies::found`] checks what is there
//! together: whom each policy reaches, what can't be evaluated while the primary service is down, what its people
//! then get, what is worth knowing, and which fields of a scenario that settles. [`what_if`] runs the engine to tell
//! what turning defaults back on would spare.

mod answers;
mod check;
mod checked;
mod controls;
mod dry_run;
mod emergency;
mod finding;
mod findings;
mod json;
mod location;
mod offers;
mod policy;
mod read;
mod salvage;
mod scope;
mod seen;
mod tree;
mod what_if;

pub use answers::{Answers, Otherwise, Outcome, Rows, Rule, Said, When};
pub use check::{Known, Ruled};
pub use checked::{
    Apps, Asks, Checked, Defaults, Excluded, Frequency, IfOn, People, Reach, State, Strength,
    Unevaluable,
};
pub use finding::{Concerns, Finding, OffReach, Standing, What, Why};
pub use findings::ranked;
pub use read::{Policies, Took, read};
pub use what_if::{Difference, NoDifference, what_if};
