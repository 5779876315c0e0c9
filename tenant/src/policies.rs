//! Conditional Access policies: read, understood, and dry-run by the core.

mod answers;
mod checked;
mod finding;

pub use answers::{Answers, Otherwise, Outcome, Rows, Rule, Said, When};
pub use checked::{
    Apps, Asks, Checked, Defaults, Excluded, Frequency, IfOn, People, Reach, State, Strength,
    Unevaluable,
};
pub use finding::{Concerns, Finding, OffReach, Standing, What, Why};
