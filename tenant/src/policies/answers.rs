//! What a policy's people get in each kind of outage, as the core decides.

use borsh::io::{Error, ErrorKind, Read, Result as Io, Write};
use borsh::{BorshDeserialize, BorshSerialize};
use lockout_core::decision::{Outcome as CoreOutcome, RuleId, TABLE};
use serde::{Serialize, Serializer};

/// One column of answers a kind of outage.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answers {
    pub registration: Rows,
    pub mfa: Rows,
    pub authentication: Rows,
}

/// The rows of Microsoft's table (1.1), and a new session; `None` where there is no such session.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rows {
    /// A new session of somebody it reaches, who is registered.
    pub new_session: Option<Said>,
    /// An existing session of somebody it leaves out; where that is by group or role, somebody whose membership
    /// cannot be checked during the outage.
    pub outside: Option<Said>,
    /// An existing session that met its controls before.
    pub satisfied: Option<Said>,
    /// One that didn't, though it applied when the session began.
    pub owed_applied: Option<Said>,
    /// One that didn't, as it didn't apply then.
    pub owed_not_applied: Option<Said>,
    /// A new session of somebody who must register first, because the policy asks for it.
    pub must_register: Option<Said>,
}

/// An answer, and where it would be another one.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Said {
    pub outcome: Outcome,
    pub decisive: Vec<Rule>,
    /// The policy itself refuses, on any day.
    pub by_policy: bool,
    pub otherwise: Vec<Otherwise>,
}

/// Another outcome in other circumstances.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Otherwise {
    pub when: When,
    pub outcome: Outcome,
    pub decisive: Vec<Rule>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum When {
    /// Read cautiously: a sign-in frequency rules the backup service out (C1).
    Cautious,
    /// Read strictly: disabled defaults reach everyone (C3).
    Strict,
    /// Its sign-in frequency has run out.
    Due,
    /// One of its locations, of which no file says more, is a country.
    Country,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    Granted,
    Denied,
}

impl From<CoreOutcome> for Outcome {
    fn from(outcome: CoreOutcome) -> Self {
        match outcome {
            CoreOutcome::Granted => Outcome::Granted,
            CoreOutcome::Denied => Outcome::Denied,
        }
    }
}

/// A rule of the core, in JSON by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule(pub RuleId);

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name())
    }
}

/// Between two programs by its place in the table.
impl BorshSerialize for Rule {
    fn serialize<W: Write>(&self, to: &mut W) -> Io<()> {
        BorshSerialize::serialize(&(self.0 as u8), to)
    }
}

impl BorshDeserialize for Rule {
    fn deserialize_reader<R: Read>(from: &mut R) -> Io<Self> {
        let place = u8::deserialize_reader(from)?;
        let rule = TABLE.get(usize::from(place));
        rule.map(|rule| Rule(rule.id)).ok_or_else(|| Error::from(ErrorKind::InvalidData))
    }
}
