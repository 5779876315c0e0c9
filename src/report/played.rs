//! A scenario's run as its drawing needs it.

use super::chart::{FINE, TICKS_PER_HOUR};
use crate::scenario::Scenario;
use crate::timeline::{Heads, Outcome, run_watched};

/// A run with every tick's heads, where it is short enough to show them.
pub fn played(scenario: &Scenario) -> (Outcome, Vec<Heads>) {
    let mut fine = Vec::new();
    let outcome = run_watched(scenario, |_, heads| {
        // of a longer run no more than its beginning is kept, and that not for long
        if fine.len() <= FINE * TICKS_PER_HOUR {
            fine.push(*heads);
        }
    });
    if outcome.hours.len() > FINE {
        fine.clear();
    }
    (outcome, fine)
}
