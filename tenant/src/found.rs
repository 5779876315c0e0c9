//! What the files say.

use crate::policies::{Checked, Finding};
use crate::problem::Problem;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;
use std::io;

/// All that was found, with where each figure comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    pub files: Vec<File>,
    /// In the order of the scenario's fields.
    pub counts: Vec<Count>,
    pub facts: Vec<Fact>,
    /// Those that are on first, then report-only, then off; each in the order of the files.
    pub policies: Vec<Checked>,
    /// What the policies say that concerns no single one of them.
    pub findings: Vec<Finding>,
    pub problems: Vec<Problem>,
}

impl Found {
    /// As bytes, for another program of the same version.
    ///
    /// # Errors
    /// A figure that is no number.
    pub fn packed(&self) -> io::Result<Vec<u8>> {
        borsh::to_vec(self)
    }

    /// From the bytes of [`Found::packed`].
    ///
    /// # Errors
    /// They are none of those.
    pub fn unpacked(bytes: &[u8]) -> io::Result<Found> {
        borsh::from_slice(bytes)
    }
}

/// A file, and what it turned out to be.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct File {
    pub name: String,
    pub kind: Kind,
    pub bytes: u64,
    /// Rows, records or policies that were understood.
    pub rows: u64,
    /// Those that were not.
    pub bad_rows: u64,
    /// From the first to the last time in it, in seconds since 1970 UTC; sign-ins only.
    pub span: Option<[i64; 2]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    Policies,
    NamedLocations,
    SignIns,
    Registrations,
    /// The one-row result of a query in `queries/`.
    QueryRow,
    Unknown,
}

/// An offer for a field of the scenario.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Count {
    /// The field's name in links ([`lockout_core::scenario::Field::key`]), such as `liveSessions`.
    pub field: String,
    /// In the field's unit; a number, or a word or flag for the emergency accounts' fields.
    pub value: Value,
    /// Names of the files it was counted from.
    pub from: Vec<String>,
    /// Rows, records or policies of those files it rests on.
    pub rows: u64,
    /// What the reader must know before taking it.
    pub caveats: Vec<Caveat>,
}

#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(untagged)]
pub enum Value {
    Number(f64),
    Flag(bool),
}

#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase", tag = "caveat")]
pub enum Caveat {
    /// The logs span less than the three days the rule looks back.
    TooShort {
        hours: f64,
    },
    /// Only one of interactive and non-interactive sign-ins was there.
    OnlyInteractive,
    OnlyNonInteractive,
    /// A share per day is the mean of so few whole days only.
    FewDays {
        days: u64,
    },
    /// Everyone who is not registered yet: how many come on one day the file can't tell.
    AllAtOnce,
    /// For this share of sessions, in percent, it isn't known whether the backup service covers the app.
    AppsUnknown {
        percent: f64,
    },
    /// The portal's table says who is capable, which is registered and allowed by policy: those registered beyond
    /// that are known by their methods alone.
    CapableOnly,
    /// The logs don't say which tenant so many of these people are of: they are taken for our own.
    TenantUnknown {
        people: u64,
    },
    /// It follows from the policies' scope alone, not from who is in it.
    ByScope,
    /// So many named accounts are left out, and taken to hold no session.
    Without {
        users: u64,
    },
    /// So many accounts are left out of every policy; whether they are the emergency accounts only the reader knows.
    Candidates {
        accounts: u64,
    },
}

/// Worth knowing, though no field asks for it.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase", tag = "fact")]
pub enum Fact {
    /// Tokens the backup service issued already: proof that it works for this tenant.
    BackupTokens { count: u64, first: i64, last: i64 },
    /// None of that many rows was issued by it.
    NoBackupTokens { rows: u64 },
    /// Own people who work as guests elsewhere lose that access too (2.13).
    Outbound { people: u64 },
    /// External people whose user type says member (2.12).
    ExternalMembers { people: u64 },
    /// Of the home tenant's people in the registration file.
    /// `independent`: those with a method that works without the prompt service; none where no method is named.
    Registered { people: u64, registered: u64, independent: Option<u64> },
    /// Administrators, how many have no method registered at all, and how many none that works without the prompt service.
    Administrators { people: u64, not_registered: u64, not_independent: Option<u64> },
    /// Sessions by app, the most used first; names of apps, never of people.
    Apps { apps: Vec<App> },
}

#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct App {
    pub name: String,
    /// Distinct home-tenant people with a session in it in the last three days.
    pub people: u64,
    /// Distinct people and devices.
    pub sessions: u64,
    pub covered: Coverage,
}

/// Whether the backup service covers an app (2.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum Coverage {
    Yes,
    No,
    Unknown,
}
