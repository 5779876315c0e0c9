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

#[cfg(test)]
mod tests {
    use super::{Desk, Follow, NOBODY, ROUNDING};

    /// Ticks one after the other: during the outage or not, worked or not, heads left to register
    /// and heads served so far.
    fn followed(ticks: &[(bool, bool, f64, f64)]) -> Desk {
        let (mut follow, mut minute) = (Follow::default(), 0);
        for &(outage, working, left, served) in ticks {
            follow.tick((minute, outage, working), left, served);
            minute += 5;
        }
        follow.finish(minute)
    }

    /// Two come in the first tick and one in the second, after which nobody works for a tick. Then
    /// the outage is over, and one is served a tick: the first two in two ticks, from the first tick
    /// to the fifth, which is 20 minutes and 15 of work; the third from the second to the sixth.
    #[test]
    fn people_register_as_they_came() {
        let mut ticks =
            vec![(true, true, 2.0, 0.0), (true, true, 3.0, 0.0), (true, false, 3.0, 0.0)];
        ticks.extend([(false, true, 2.0, 1.0), (false, true, 1.0, 2.0), (false, true, 0.0, 3.0)]);
        let expected =
            Desk { at_end: 3.0, empty: 25, longest: 20, longest_worked: 15, unfinished: false };
        assert_eq!(followed(&ticks), expected);
        // the run ends before the third is through: 20 minutes so far, 15 of them worked
        ticks.pop();
        assert_eq!(followed(&ticks), Desk { unfinished: true, ..expected });
        // and where it ends before anybody is
        ticks.truncate(3);
        let nobody =
            Desk { empty: 15, longest: 15, longest_worked: 10, unfinished: true, ..expected };
        assert_eq!(followed(&ticks), nobody);
    }

    #[test]
    fn what_rounding_leaves_is_nobody() {
        assert_eq!(followed(&[(false, true, NOBODY, 0.0)]), Desk::default());
        // the last of a line is through, but for rounding
        let done = followed(&[(true, true, 1.0 + ROUNDING, 0.0), (false, true, 0.0, 1.0)]);
        assert_eq!((done.longest, done.unfinished), (5, false));
        // few as they are, they have not been served
        let few = ROUNDING / 2.0;
        let waiting = followed(&[(true, true, few, 0.0), (true, true, few, 0.0)]);
        assert_eq!((waiting.longest, waiting.unfinished), (10, true));
    }

    /// A tick in which nobody more comes than are served adds nobody to the line.
    #[test]
    fn only_who_comes_joins_the_line() {
        let ticks = [(false, true, 4.0, 0.0), (false, true, 3.0, 1.0), (false, true, 3.0, 2.0)];
        // one more came in the third tick; the four have waited since the first
        let desk = followed(&[&ticks[..], &[(false, true, 0.0, 5.0)]].concat());
        assert_eq!(
            desk,
            Desk { at_end: 0.0, empty: 15, longest: 15, longest_worked: 15, unfinished: false }
        );
        // four served, and the fifth is the one who came last
        let desk = followed(&[&ticks[..], &[(false, true, 1.0, 4.0)]].concat());
        assert_eq!((desk.longest, desk.unfinished), (15, true));
    }
}
