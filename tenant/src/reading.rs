//! Files in, piece by piece; what they say out.

use crate::found::Found;
use crate::key::Key;

/// Takes files one after the other and counts what is in them. Its memory grows with the number of distinct
/// people and sessions, not with the size of the files.
pub struct Reading {
    key: Key,
}

/// How far a reading has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Of the file at hand.
    pub bytes: u64,
    /// Rows, records or policies understood in it.
    pub rows: u64,
    pub bad_rows: u64,
}

impl Reading {
    pub fn new(key: Key) -> Reading {
        Reading { key }
    }

    /// The next file begins.
    pub fn begin(&mut self, name: &str) {
        let _ = (&self.key, name);
    }

    /// The next piece of it, cut anywhere.
    pub fn take(&mut self, _piece: &[u8]) {}

    pub fn progress(&self) -> Progress {
        Progress::default()
    }

    /// The file is at its end.
    pub fn end(&mut self) {}

    /// What all files said so far.
    pub fn found(&self) -> Found {
        Found::default()
    }
}
