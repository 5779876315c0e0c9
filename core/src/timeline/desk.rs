//! The registration queue as the help desk lives through it.

use super::pools::NOBODY;
use crate::scenario::time::TICK;

/// What becomes of everyone who must register, wherever they are meanwhile.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Desk {
    /// Heads that must register when the outage ends.
    pub at_end: f64,
    /// The end of the last tick with anyone left to register; 0 if there was none.
    pub empty: u32,
    /// The longest time in minutes between coming and having registered.
    ///
    /// One queue that is served in proportion has no order, so this is *inferred*: it takes people
    /// as they came, and counts to when the last of those of the same tick has registered.
    pub longest: u32,
    /// The same counted in working minutes; it may be another person's.
    pub longest_worked: u32,
    /// Some have not registered when the run ends: the longest is of so far.
    pub unfinished: bool,
}

/// Follows the queue, tick by tick.
#[derive(Debug, Default)]
pub(super) struct Follow {
    desk: Desk,
    line: Vec<Came>,
    /// How many of the line have registered.
    done: usize,
    joined: f64,
    worked: u32,
}

/// Those who came in one tick.
#[derive(Debug)]
struct Came {
    minute: u32,
    worked: u32,
    /// Heads that came until then.
    joined: f64,
}

/// Heads by which rounding may leave the last of the line unserved.
const ROUNDING: f64 = 1e-6;

impl Follow {
    /// The tick that began at `minute` leaves `left` people to register, and `served` have.
    pub(super) fn tick(
        &mut self,
        (minute, outage, working): (u32, bool, bool),
        left: f64,
        served: f64,
    ) {
        if outage {
            self.desk.at_end = left;
        }
        if left + served > self.joined + NOBODY {
            self.joined = left + served;
            self.line.push(Came { minute, worked: self.worked, joined: self.joined });
        }
        if left > NOBODY {
            self.desk.empty = minute + TICK;
        }
        if served > 0.0 {
            while let Some(first) = self.line.get(self.done)
                && first.joined <= served + ROUNDING
            {
                self.waited(minute);
            }
        }
        self.worked += if working { TICK } else { 0 };
    }

    /// The first of the line has waited until the tick that began at `minute`.
    fn waited(&mut self, minute: u32) {
        if let Some(first) = self.line.get(self.done) {
            let Desk { longest, longest_worked, .. } = &mut self.desk;
            *longest = (*longest).max(minute - first.minute);
            *longest_worked = (*longest_worked).max(self.worked - first.worked);
            self.done += 1;
        }
    }

    /// The run has ended at `minute`.
    pub(super) fn finish(mut self, minute: u32) -> Desk {
        if self.done < self.line.len() {
            self.desk.unfinished = true;
            self.waited(minute);
        }
        self.desk
    }
}
