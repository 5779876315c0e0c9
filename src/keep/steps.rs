//! What undo takes back and redo does again.
//!
//! A link's fragment is the whole truth of the inputs, so a step is a fragment. The browser's own back
//! and forward move the same mark where they lead to a neighbouring step; where they lead elsewhere,
//! that is one more step, and can be undone like any other.

use std::rc::Rc;

/// No more steps are kept: of the longest links there are, some megabytes.
const MOST: usize = 200;

#[derive(Debug)]
pub struct Steps {
    /// Never empty.
    all: Vec<Rc<str>>,
    at: usize,
    /// The gesture that is going on made the step one stands at.
    own: bool,
}

impl Steps {
    pub fn new(first: &str) -> Steps {
        Steps { all: vec![first.into()], at: 0, own: false }
    }

    /// The inputs have changed to this link. A gesture makes one step, however often it changes them,
    /// and none if it leaves them as they were.
    pub fn record(&mut self, link: &str, same_gesture: bool) {
        self.own &= same_gesture;
        if self.is_at(self.at, link) {
            return;
        }
        self.all.truncate(self.at + 1);
        if self.own {
            self.all.pop();
            self.at = self.all.len().saturating_sub(1);
        }
        self.own = !self.is_at(self.at, link);
        if self.own {
            self.push(link);
        }
    }

    /// The browser led to this link.
    pub fn arrive(&mut self, link: &str) {
        self.own = false;
        if self.at > 0 && self.is_at(self.at - 1, link) {
            self.at -= 1;
        } else if self.is_at(self.at + 1, link) {
            self.at += 1;
        } else if !self.is_at(self.at, link) {
            self.all.truncate(self.at + 1);
            self.push(link);
        }
    }

    /// What undo leads to, once it is done.
    pub fn undo(&mut self) -> Option<Rc<str>> {
        self.to(self.at.checked_sub(1)?)
    }

    pub fn redo(&mut self) -> Option<Rc<str>> {
        self.to(self.at + 1)
    }

    pub fn can_undo(&self) -> bool {
        self.at > 0
    }

    pub fn can_redo(&self) -> bool {
        self.at + 1 < self.all.len()
    }

    fn to(&mut self, at: usize) -> Option<Rc<str>> {
        let link = self.all.get(at)?;
        self.at = at;
        self.own = false;
        Some(Rc::clone(link))
    }

    fn is_at(&self, at: usize, link: &str) -> bool {
        self.all.get(at).is_some_and(|known| **known == *link)
    }

    fn push(&mut self, link: &str) {
        self.all.push(link.into());
        if self.all.len() > MOST {
            self.all.remove(0);
        }
        self.at = self.all.len() - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Steps};

    fn undo(steps: &mut Steps) -> Option<String> {
        steps.undo().map(|link| link.to_string())
    }

    fn redo(steps: &mut Steps) -> Option<String> {
        steps.redo().map(|link| link.to_string())
    }

    #[test]
    fn a_gesture_makes_one_step() {
        let mut steps = Steps::new("");
        for (link, same) in [("g=3", false), ("g=30", true), ("g=300", true), ("g=300&h=1", false)]
        {
            steps.record(link, same);
        }
        assert_eq!(undo(&mut steps).as_deref(), Some("g=300"));
        assert_eq!(undo(&mut steps).as_deref(), Some(""));
        assert_eq!(undo(&mut steps), None);
        assert_eq!(redo(&mut steps).as_deref(), Some("g=300"));
        assert_eq!(redo(&mut steps).as_deref(), Some("g=300&h=1"));
        assert_eq!(redo(&mut steps), None);
    }

    #[test]
    fn a_gesture_that_comes_back_to_where_it_began_makes_none() {
        let mut steps = Steps::new("");
        for (link, same) in [("g=3", false), ("", true)] {
            steps.record(link, same);
        }
        assert!(!steps.can_undo() && !steps.can_redo());
        // and going on with it makes one again
        steps.record("g=4", true);
        steps.record("g=40", true);
        assert_eq!(undo(&mut steps).as_deref(), Some(""));
    }

    /// A box entered and left as it was belongs to no step, and what is then typed there to one of its own.
    #[test]
    fn a_gesture_that_changes_nothing_parts_those_round_it() {
        let mut steps = Steps::new("");
        for (link, same) in [("g=3", false), ("g=3", false), ("g=3&h=1", true)] {
            steps.record(link, same);
        }
        assert_eq!(undo(&mut steps).as_deref(), Some("g=3"));
    }

    #[test]
    fn a_change_after_undo_takes_the_place_of_what_was_undone() {
        let mut steps = Steps::new("");
        steps.record("a", false);
        steps.record("b", false);
        undo(&mut steps);
        // the same box as before: the steps before it stay all the same
        steps.record("c", true);
        assert!(!steps.can_redo());
        assert_eq!(undo(&mut steps).as_deref(), Some("a"));
        assert_eq!(undo(&mut steps).as_deref(), Some(""));
    }

    #[test]
    fn back_and_forward_move_the_same_mark() {
        let mut steps = Steps::new("");
        steps.record("a", false);
        steps.record("b", false);
        steps.arrive("a");
        assert_eq!(redo(&mut steps).as_deref(), Some("b"));
        steps.arrive("a");
        steps.arrive("");
        steps.arrive("a");
        assert!(steps.can_undo() && steps.can_redo());
        // a link opened by hand is a step like any other
        steps.arrive("elsewhere");
        assert!(!steps.can_redo());
        assert_eq!(undo(&mut steps).as_deref(), Some("a"));
    }

    #[test]
    fn the_oldest_steps_go() {
        let mut steps = Steps::new("first");
        for n in 0..1000 {
            steps.record(&n.to_string(), false);
        }
        let mut undone = 0;
        let mut last = None;
        while let Some(link) = undo(&mut steps) {
            (undone, last) = (undone + 1, Some(link));
        }
        assert_eq!((undone, last.as_deref()), (MOST - 1, Some("800")));
    }
}
