//! What is worth knowing about policies, as values: the words are for the reader's language.

use super::checked::{Frequency, Unevaluable};
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

/// Something to know, whom it concerns, and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    pub what: What,
    /// The field of the policy it comes from, such as `sessionControls.disableResilienceDefaults`.
    pub field: Option<String>,
    pub standing: Standing,
    /// The number of the fact it rests on, such as `1.10`; none where it follows from the files alone.
    pub fact: Option<String>,
    /// The fact that says otherwise, where Microsoft's pages contradict each other.
    pub against: Option<String>,
    pub concerns: Concerns,
    /// How many that are, where it is known.
    pub people: Option<f64>,
    /// They are that many at most.
    pub at_most: bool,
}

/// Whom a finding concerns, the most people first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "camelCase")]
pub enum Concerns {
    Everyone,
    /// Everyone who uses some apps.
    EveryoneInApps,
    /// Members of groups or roles.
    Members,
    Guests,
    /// Named accounts.
    Users,
    /// Nobody in particular.
    Nobody,
}

/// How sure we may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// Microsoft says so.
    Documented,
    /// We conclude so.
    Inferred,
}

/// In the order in which findings about the same people are named.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "finding")]
pub enum What {
    /// Resilience defaults are off: whoever hasn't met its controls is refused where a condition can't be evaluated.
    DefaultsOff { reach: OffReach, conditions: Vec<Unevaluable> },
    /// It blocks, reaches everyone in all apps, and leaves nobody out.
    BlockExcludesNobody,
    /// Accounts that most other policies leave out are not left out here.
    MissesEmergency { accounts: u64 },
    /// Registering security information is governed: while registration is down, whoever must register waits.
    RegistrationGoverned,
    /// A sign-in frequency: extended in an outage by one page, no backup service by another (C1).
    SignInFrequency { frequency: Frequency },
    /// An authentication strength: not evaluated by one page, reduces resilience by another (C2).
    AuthenticationStrength { name: Option<String> },
    /// With defaults on, what was known at the session's start stands in for these.
    Unevaluable { conditions: Vec<Unevaluable> },
    /// Country or region, or trusted MFA addresses: tokens live an hour, not a day (3.5).
    ShortTokens { locations: u64 },
    /// No file says whether these locations are countries.
    LocationsUnknown { locations: u64 },
    /// It reaches guests, whom the backup service doesn't serve.
    Guests,
    /// Parts nobody knew when this was written.
    NotUnderstood { parts: Vec<String> },
    /// Named accounts left out of every policy that would ask for something or block.
    EmergencyCandidates {
        accounts: u64,
        policies: u64,
        /// Policies for groups of which they may be members beside those.
        by_membership: u64,
        /// The beginnings of their ids; none of those named otherwise.
        ids: Vec<String>,
    },
    /// Groups left out of every such policy: an exclusion by membership, which can't be checked in an outage.
    EmergencyByGroup { groups: u64, policies: u64 },
    /// No account is left out of every one of so many policies.
    NoEmergencyAccount { policies: u64 },
    /// Policies prepared for an emergency and kept in report-only (4.16).
    Contingency { policies: u64 },
    /// Microsoft's own policies; those in report-only it may turn on.
    MicrosoftManaged { on: u64, report_only: u64 },
    /// Classic policies reduce resilience and are not in the export.
    ClassicUnseen,
    /// A field of the scenario, by its key, the policies don't settle.
    NotSettled { field: String, why: Why },
}

/// How far disabled defaults reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum OffReach {
    /// Scoped to groups or roles, and yet everyone who uses its apps (1.10).
    EveryoneThoughScoped,
    /// Everyone, those left out by group or role too.
    EveryoneAndTheExcluded,
    /// Those in its scope.
    Scope,
    /// It asks for nothing, so nothing is owed: read literally, nobody; read strictly, its scope (C3).
    NothingAsked,
    /// No condition rests on what can't be evaluated: read literally, nobody; read strictly, its scope (C3).
    OnlyStrictly,
}

/// Why the policies don't settle a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum Why {
    /// More pages of policies are missing.
    Incomplete,
    /// A policy in force is not fully understood.
    NotUnderstood,
    /// Members of groups or roles: how many the file can't tell.
    Members,
    /// Which accounts are the emergency accounts.
    Accounts,
    /// Some apps only.
    Apps,
    /// Conditions such as platforms or addresses.
    Conditions,
    /// No file says whether a location is a country.
    Locations,
    /// Named accounts, and nobody has said how many sessions there are.
    Sessions,
    /// Policies with different frequencies.
    Differ,
    /// Some policies rest on what can't be evaluated, others don't.
    Mixed,
    /// Every time: no number of hours.
    EveryTime,
}
