//! What this tab works on, stored so that it can be gone on with.

use crate::app::state::{Gesture, State};
use crate::browser::clock;
use crate::browser::storage::{self, Refused};
use crate::keep::envelope::Kept;
use crate::scenario::{Scenario, link, number};
use crate::words::say;

impl State {
    pub(super) fn stored(&self) -> Kept {
        let worst = number::whole(self.run.outcome.peak_locked_out + 0.5);
        Kept { at: clock::seconds(), worst, link: self.link() }
    }

    /// Stores what this tab works on, under a key of its own. What it was opened with is not stored
    /// until something is changed; nor is a page that differs from the defaults in nothing, so that
    /// after a reset the work before it can still be gone on with.
    ///
    /// # Errors
    /// The browser stores nothing, or has no room left.
    pub fn save(&self) -> Result<(), Refused> {
        let stored = self.stored();
        if self.gesture == Gesture::Opened
            || stored.link == link::write(&Scenario::default(), None, &[])
        {
            return Ok(());
        }
        storage::set(&self.keep.tab, &stored.write())
    }

    /// What could not be stored is said once.
    pub(in crate::app::state) fn not_saved(&mut self, refused: Refused) {
        self.keep.off = refused == Refused::Off;
        if refused == Refused::Full && !self.keep.wrong {
            say::KEEP_WORK_FULL.text().clone_into(&mut self.keep.said);
            self.keep.wrong = true;
        }
    }
}
