//! The three kinds of outage in plain words.

use crate::decision::{Fact, Standing};
use crate::scenario::OutageKind;
use crate::words::{Word, say};

/// What a screen says of one kind of outage.
#[derive(Debug)]
pub struct KindText {
    pub title: Word,
    pub works: Word,
    pub fails: Word,
    pub incident: Word,
    /// The same as the days alone.
    pub days: Word,
    pub facts: &'static [Fact],
    /// How sure we may be of what works and what fails.
    pub standing: Standing,
}

/// The text of a kind.
pub fn kind(kind: OutageKind) -> &'static KindText {
    match kind {
        OutageKind::Registration => &KindText {
            title: say::KIND_REGISTRATION,
            works: say::KIND_REGISTRATION_WORKS,
            fails: say::KIND_REGISTRATION_FAILS,
            incident: say::KIND_REGISTRATION_INCIDENT,
            days: say::KIND_REGISTRATION_DAYS,
            facts: &[Fact("0.2"), Fact("0.3"), Fact("4.3")],
            standing: Standing::Reported,
        },
        OutageKind::Mfa => &KindText {
            title: say::KIND_MFA,
            works: say::KIND_MFA_WORKS,
            fails: say::KIND_MFA_FAILS,
            incident: say::KIND_MFA_INCIDENT,
            days: say::KIND_MFA_DAYS,
            facts: &[Fact("0.2")],
            standing: Standing::Inferred,
        },
        OutageKind::Authentication => &KindText {
            title: say::KIND_AUTHENTICATION,
            works: say::KIND_AUTHENTICATION_WORKS,
            fails: say::KIND_AUTHENTICATION_FAILS,
            incident: say::KIND_AUTHENTICATION_INCIDENT,
            days: say::KIND_AUTHENTICATION_DAYS,
            facts: &[Fact("0.1"), Fact("1.1"), Fact("1.4"), Fact("2.1")],
            standing: Standing::Documented,
        },
    }
}
