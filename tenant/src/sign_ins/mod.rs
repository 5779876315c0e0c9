//! Sign-in logs: who has a session, in which apps, on which devices.
//!
//! A session is a distinct person, app and device. What a row says goes into its session, its person and a few
//! sums; the row itself is forgotten. Which sessions count is known only when all files are read: the last three days
//! end at the newest row of them all, and our own tenant is the one most rows belong to.
//!
//! Decided, where Microsoft's words leave it open:
//! - A person is the user id or, where a row has none, the user principal name; a name alone is joined with the id
//!   that bears it in another row. Rows of nobody are understood and count nobody.
//! - A device is its id or, without one, operating system and browser.
//! - What Conditional Access says of a session is its newest row with a status, of any outcome; within a second the
//!   stricter wins. That none applied says nothing where the sign-in failed: before the first factor none is looked at. Unsupported protocols, sign-in frequency and token are those of its newest success.
//! - How many sign in afresh is the mean over whole UTC days that both kinds of log reach over, of the last sixty, of
//!   those active on a day; days without anyone are left out.
//! - Shares are rounded to a tenth of a percent, half up; the three postures add up to 100.

mod apps;
pub mod columns;
pub mod json;
pub mod offers;
mod people;
pub mod record;
mod sessions;
mod table;
mod tenants;
pub mod time;
mod totals;

use crate::Key;
use people::People;
use record::{Log, SignIn};
use sessions::Sessions;
use std::collections::HashSet;
pub use totals::Totals;

/// What all sign-in files say together.
#[derive(Default)]
pub struct SignIns {
    people: People,
    sessions: Sessions,
    spans: Spans,
    backup: Backup,
}

/// First and last times, of all rows and of each kind of log.
#[derive(Clone, Copy, Default)]
pub struct Spans {
    pub all: Option<[u32; 2]>,
    pub interactive: Option<[u32; 2]>,
    pub non_interactive: Option<[u32; 2]>,
    pub unknown: Option<[u32; 2]>,
}

/// Tokens of the backup service.
#[derive(Default)]
struct Backup {
    /// Rows of files that name issuers.
    rows: u64,
    /// Hashes of their requests: one that stands in two files is one.
    tokens: HashSet<u64>,
    span: Option<[u32; 2]>,
}

/// What changes with a row, though it was counted before.
#[derive(Default)]
pub struct Weights {
    contexts: Vec<u64>,
    backup_rows: u64,
    spans: Spans,
}

impl SignIns {
    /// Counts a row in. `issuers`: its file says who issued the token.
    pub fn add(&mut self, key: &Key, row: &SignIn, issuers: bool) {
        self.spans.stretch(row);
        self.backup.rows += u64::from(issuers);
        if row.backup && row.success {
            self.backup.tokens.insert(row.request(key));
            stretch(&mut self.backup.span, row.time);
        }
        let Some(member) = self.people.member(key, row) else { return };
        self.sessions.add(key, member, row);
    }

    pub fn weights(&self) -> Weights {
        Weights {
            contexts: self.people.rows_of_contexts(),
            backup_rows: self.backup.rows,
            spans: self.spans,
        }
    }

    /// The rows since then were counted before.
    pub fn forget(&mut self, since: &Weights) {
        self.people.set_rows_of_contexts(&since.contexts);
        self.backup.rows = since.backup_rows;
        self.spans = since.spans;
    }
}

impl Spans {
    fn stretch(&mut self, row: &SignIn) {
        stretch(&mut self.all, row.time);
        let of_its_log = match row.log {
            Log::Interactive => &mut self.interactive,
            Log::NonInteractive => &mut self.non_interactive,
            Log::Unknown => &mut self.unknown,
        };
        stretch(of_its_log, row.time);
    }
}

pub(crate) fn stretch(span: &mut Option<[u32; 2]>, time: u32) {
    let [first, last] = span.unwrap_or([time; 2]);
    *span = Some([first.min(time), last.max(time)]);
}
