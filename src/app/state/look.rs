//! What the reader looks at: an hour, a group, the chart's scale.

use super::{Gesture, Run, Shared, State};
use crate::timeline::Group;

/// What the reader looks at.
#[derive(Clone, Copy, PartialEq)]
pub struct Look {
    /// The pinned hour.
    pub hour: Option<usize>,
    pub only: Option<Group>,
    pub share: bool,
    pub fold: bool,
}

/// What stands below the answer, which follows it with a delay.
#[derive(Clone, PartialEq)]
pub struct Below {
    pub run: Shared<Run>,
    pub pinned: Option<usize>,
    pub only: Option<Group>,
    pub fold: bool,
}

impl State {
    /// The pinned hour, as far as the run goes.
    pub fn pinned(&self) -> Option<usize> {
        self.look.hour.filter(|&hour| hour < self.run.outcome.hours.len())
    }

    /// The hour pointed at, as far as the run goes.
    pub fn pointed(&self) -> Option<usize> {
        self.pointed.filter(|&hour| hour < self.run.outcome.hours.len())
    }

    /// The hour the legend reads.
    pub fn shown(&self) -> usize {
        self.pointed().or(self.pinned()).unwrap_or(self.run.outcome.peak_hour)
    }

    /// What should stand below the answer.
    pub fn now(&self) -> Below {
        let Look { only, fold, .. } = self.look;
        Below { run: self.run.clone(), pinned: self.pinned(), only, fold }
    }

    pub(super) fn looking(&mut self, look: Look) {
        if look != self.look {
            self.look = look;
            self.gesture = Gesture::Look;
            self.draw();
        }
    }
}

/// What a link says of the screen; what it says wrong is left at its default.
pub(super) fn look(screen: &[(&'static str, String)]) -> Look {
    let mut look = Look { hour: None, only: None, share: false, fold: true };
    for (key, value) in screen {
        match *key {
            "hour" => look.hour = value.parse().ok(),
            "group" => look.only = Group::ALL.into_iter().find(|group| group.name() == value),
            "share" => look.share = value == "own",
            "unfold" => look.fold = value != "all",
            _ => {}
        }
    }
    look.share &= look.only.is_some();
    look
}
