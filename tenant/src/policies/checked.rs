//! A policy as it was understood: what it says, whom it reaches, what becomes of them.

use super::answers::Answers;
use super::finding::Finding;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

/// A policy, and what becomes of those it reaches.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Checked {
    /// The file it was read from.
    pub file: String,
    pub name: String,
    pub state: State,
    pub resilience_defaults: Defaults,
    /// Of the six conditions that cannot be evaluated in real time (1.5), those it rests on, on either side.
    pub unevaluable: Vec<Unevaluable>,
    pub sign_in_frequency: Option<Frequency>,
    pub authentication_strength: Option<Strength>,
    pub asks: Asks,
    pub reaches: Reach,
    /// Conditions beside those six that narrow it, as the file names them, such as `platforms`.
    pub narrowed_by: Vec<String>,
    /// Parts nobody knew when this was written: what it does is not fully understood.
    pub not_understood: Vec<String>,
    /// By people affected, the most first.
    pub findings: Vec<Finding>,
    /// What its people get while something is down; for one that is not on, what they would get if it were.
    pub answers: Answers,
    /// The share of sessions with defaults disabled, now and with defaults back on here; only where they are off and
    /// it is in force.
    pub if_defaults_on: Option<IfOn>,
}

impl Checked {
    /// It is on, and so in force.
    pub fn is_on(&self) -> bool {
        self.state == State::Enabled
    }
}

/// As the file has it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, BorshSerialize, BorshDeserialize,
)]
pub enum State {
    #[serde(rename = "enabled")]
    Enabled,
    #[serde(rename = "enabledForReportingButNotEnforced")]
    ReportOnly,
    #[serde(rename = "disabled")]
    Disabled,
    #[serde(rename = "unknown")]
    Unknown,
}

/// Resilience defaults; on where the file says nothing (1.7, 1.17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum Defaults {
    On,
    Off,
}

/// The six conditions that cannot be evaluated in real time (1.5).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "camelCase")]
pub enum Unevaluable {
    Group,
    Role,
    SignInRisk,
    UserRisk,
    Country,
    AuthenticationStrength,
}

/// How often a sign-in is asked for again.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase", tag = "every")]
pub enum Frequency {
    /// Every time.
    Time,
    /// Days are counted as 24 hours.
    Hours { hours: f64 },
}

#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Strength {
    pub name: Option<String>,
    /// Every method it allows works without the service that sends prompts (5.7).
    pub independent: bool,
}

/// What it asks of a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum Asks {
    /// No control: it only shapes the session.
    Nothing,
    /// It refuses.
    Block,
    /// An MFA prompt.
    Prompt,
    /// An MFA prompt, or something that needs none, such as a compliant device.
    PromptOrOther,
    /// MFA by methods that need no prompt service.
    Independent,
    /// Something else, such as a compliant device or terms of use.
    NoPrompt,
}

/// Whom it reaches, and in which apps.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    pub people: People,
    pub excluded: Excluded,
    pub apps: Apps,
    /// With defaults off and a scope of groups or roles, everyone who uses its apps, members or not (1.10).
    pub everyone_in_an_outage: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase", tag = "who")]
pub enum People {
    Everyone,
    /// Guests and other external users, and nobody else.
    Guests,
    /// The members of groups or roles, and whom it names.
    Members {
        groups: u64,
        roles: u64,
        users: u64,
        guests: bool,
    },
    /// Whom it names; and guests, if it says so.
    Users {
        users: u64,
        guests: bool,
    },
    /// No people: applications, service principals or agents.
    Workloads,
    Nobody,
}

/// Whom it leaves out.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct Excluded {
    pub users: u64,
    pub groups: u64,
    pub roles: u64,
    pub guests: bool,
}

impl Excluded {
    pub fn nobody(self) -> bool {
        self == Excluded::default()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "which")]
pub enum Apps {
    /// All but so many.
    All {
        but: u64,
    },
    Some {
        office365: bool,
        admin_portals: bool,
        /// Others, named one by one.
        named: u64,
        /// Chosen by a filter: how many the file can't tell.
        filtered: bool,
        /// Authentication contexts: parts of apps.
        contexts: u64,
        but: u64,
    },
    /// Registering security information (4.1).
    Registration,
    /// Another user action, such as joining a device.
    Action {
        action: String,
    },
    None,
}

/// The share of live sessions with resilience defaults disabled, in percent; `None` where the scope can't tell.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct IfOn {
    pub now: Option<f64>,
    pub then: Option<f64>,
}
