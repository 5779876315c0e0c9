//! Progress, as far as the browser keeps anything.

use crate::browser::storage::{self, Refused};
use crate::training::progress::{Progress, Unreadable};

const KEY: &str = "lockout.train.progress";

/// Why nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// The browser lets this page store nothing, or there is no room.
    Refused(Refused),
    /// What is there can't be gone on with, and is left as it is until it is wiped.
    Newer,
    Damaged,
}

pub struct Keep {
    progress: Progress,
    pub lacks: Option<Lacks>,
}

impl Keep {
    pub fn open() -> Keep {
        let mut keep = Keep { progress: Progress::default(), lacks: None };
        keep.read();
        keep
    }

    /// What is kept, or would be.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Changes what is kept: what stands there now, since another window may have changed it.
    pub fn change(&mut self, change: impl FnOnce(&mut Progress)) {
        self.read();
        change(&mut self.progress);
        if matches!(self.lacks, Some(Lacks::Newer | Lacks::Damaged)) {
            return;
        }
        self.lacks = storage::set(KEY, &self.progress.write()).err().map(Lacks::Refused);
    }

    /// What is stored, readable or not; where nothing is, what would be.
    pub fn as_it_stands(&self) -> String {
        storage::get(KEY).unwrap_or_else(|| self.progress.write())
    }

    /// Keeps other progress in the place of what is kept, readable or not.
    pub fn replace(&mut self, progress: Progress) {
        self.wipe();
        self.change(|kept| *kept = progress);
    }

    /// Can anything be added to what is stored?
    pub fn can_add(&self) -> bool {
        !matches!(self.lacks, Some(Lacks::Newer | Lacks::Damaged))
    }

    pub fn wipe(&mut self) {
        storage::remove(KEY);
        self.progress = Progress::default();
        self.lacks = None;
        self.read();
    }

    fn read(&mut self) {
        if storage::is_off() {
            self.lacks = Some(Lacks::Refused(Refused::Off));
            return;
        }
        match storage::get(KEY).map(|text| Progress::read(&text)) {
            // what there was no room for stays in this window
            Some(Ok(progress)) if self.lacks.is_none() => self.progress = progress,
            Some(Err(Unreadable::Newer)) => self.lacks = Some(Lacks::Newer),
            Some(Err(Unreadable::Damaged(_))) => self.lacks = Some(Lacks::Damaged),
            None if self.lacks.is_none() => self.progress = Progress::default(),
            _ => {}
        }
    }
}
