//! The three kinds of outage in plain words.

use crate::decision::{Fact, Standing};
use crate::scenario::OutageKind;

/// What a screen says of one kind of outage.
#[derive(Debug)]
pub struct KindText {
    pub title: &'static str,
    pub works: &'static str,
    pub fails: &'static str,
    pub incident: &'static str,
    pub facts: &'static [Fact],
    /// How sure we may be of what works and what fails.
    pub standing: Standing,
}

/// The text of a kind.
pub fn kind(kind: OutageKind) -> &'static KindText {
    match kind {
        OutageKind::Registration => &KindText {
            title: "Setting up sign-in methods",
            works: "Everyone with a registered method signs in, answers MFA prompts and keeps working.",
            fails: "Nobody can register or change a method. Whoever must register can’t get in.",
            incident: "as on 1 June 2026 and 13 June 2025",
            facts: &[Fact("0.2"), Fact("0.3"), Fact("4.3")],
            standing: Standing::Reported,
        },
        OutageKind::Mfa => &KindText {
            title: "MFA prompts",
            works: "Sessions go on, and sign-ins that need no fresh prompt succeed.",
            fails: "MFA prompts fail, and registration with them. New sign-ins that need MFA are refused.",
            incident: "as on 19 November 2018 and 13 January 2025",
            facts: &[Fact("0.2")],
            standing: Standing::Inferred,
        },
        OutageKind::Authentication => &KindText {
            title: "The sign-in service",
            works: "A valid token still works. The backup service renews some existing sessions.",
            fails: "Every fresh sign-in, every guest once the token runs out, registration and prompts.",
            incident: "as on 28 September 2020 and 16 December 2021",
            facts: &[Fact("0.1"), Fact("1.1"), Fact("1.4"), Fact("2.1")],
            standing: Standing::Documented,
        },
    }
}
