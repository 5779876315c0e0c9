//! Looks for the best that could have been done, in pieces, so that the page stays at hand.

use crate::training::shift::{Best, Search, Shift};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;

/// So many ways are tried at once: some ten milliseconds' worth.
const AT_ONCE: usize = 100;

/// The page tells how far it is after so many pieces.
const TOLD: u32 = 10;

#[derive(Default)]
pub struct Looking(Rc<RefCell<Option<Found>>>);

struct Found {
    /// What is searched: the exercise and its seed, by the record of a shift not begun.
    of: String,
    search: Search,
    done: bool,
    pieces: u32,
}

impl Looking {
    /// The best there was; while it is still being looked for, how far that is, from 0 to 1.
    pub fn at(&self, shift: &Shift) -> Result<Best, f64> {
        let of = Shift::new(shift.exercise().clone(), shift.seed()).record();
        if let Some(found) = self.0.borrow().as_ref().filter(|found| found.of == of) {
            let best = found.search.best();
            #[allow(clippy::cast_precision_loss)] // at most 20,000
            let share = best.tried as f64 / found.search.ways().max(1) as f64;
            return if found.done { Ok(best.clone()) } else { Err(share) };
        }
        let search = Search::new(shift);
        self.0.replace(Some(Found { of: of.clone(), search, done: false, pieces: 0 }));
        go_on(Rc::clone(&self.0), of);
        Err(0.0)
    }
}

fn go_on(found: Rc<RefCell<Option<Found>>>, of: String) {
    Timeout::new(0, move || {
        let tell = {
            let mut place = found.borrow_mut();
            // another exercise may have been opened meanwhile
            let Some(now) = place.as_mut().filter(|now| now.of == of) else { return };
            now.done = now.search.go_on(AT_ONCE);
            now.pieces += 1;
            let done = now.done;
            let tell = done || now.pieces.is_multiple_of(TOLD);
            drop(place);
            if !done {
                go_on(found, of);
            }
            tell
        };
        if tell {
            super::super::repaint();
        }
    })
    .forget();
}
