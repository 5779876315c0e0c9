//! How many are locked out, hour by hour, and until when.
//!
//! [`population`] splits the people into cells and asks the decision core what each gets;
//! [`run`] walks the outage in five-minute ticks and counts. Nothing here decides by itself.

mod acting;
mod arrivals;
mod cells;
mod clock;
mod crowd;
mod curve;
mod desk;
mod engine;
mod fresh;
mod groups;
mod latest;
mod moment;
mod outcome;
mod plan;
mod pools;
#[cfg(test)]
mod tests;
mod tokens;

pub use acting::{Lack, VALID_FOR_DAYS, administrator, can_act, emergency, lacks};
pub use cells::{Asked, Cell, Held, population};
pub use clock::Clock;
pub use crowd::Crowd;
pub use curve::{Curve, Ends, THREE_DAYS};
pub use desk::Desk;
pub use engine::{LONGEST, run, run_watched};
pub use fresh::FreshSignIns;
pub use groups::{Group, Heads};
pub use latest::{LEAST_SAVING, latest_starts};
pub use moment::{Moment, run_traced};
pub use outcome::{Back, Hour, Lane, LaneHeads, Outcome};
pub use plan::{Standing, signing_in, standing};
pub use tokens::{Lifetime, lifetimes};
