//! Fresh sign-ins: people who lose a session for ordinary reasons, at a constant rate per working
//! minute (section 4 of the model).

use super::clock::Clock;
use crate::scenario::Percent;

#[derive(Clone, Copy, Debug)]
pub struct FreshSignIns {
    per_minute: f64,
}

impl FreshSignIns {
    pub fn new(per_day: Percent, clock: &Clock) -> FreshSignIns {
        FreshSignIns { per_minute: per_day.share() / f64::from(clock.day_length()) }
    }

    /// The share that has not needed one after so many working minutes; one in which
    /// only a share of them comes about counts as that share.
    pub fn not_needed(self, worked: f64) -> f64 {
        // libm, for the last digit to be the same natively and in the browser
        libm::exp(-self.per_minute * worked)
    }
}
