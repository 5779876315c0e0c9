//! Where two of Microsoft's pages say different things, each side with its page.

use crate::decision::Fact;
use crate::scenario::Field;

/// One side of a contradiction.
#[derive(Debug)]
pub struct Side {
    /// The reading's value in files, such as `lenient`; empty where there is no switch.
    pub word: &'static str,
    pub label: &'static str,
    pub says: &'static str,
    pub fact: Fact,
}

#[derive(Debug)]
pub struct Contradiction {
    pub id: &'static str,
    /// The reading that switches it, if there is one.
    pub field: Option<Field>,
    pub question: &'static str,
    /// The default first, in the order of the field's values.
    pub sides: &'static [Side],
}

pub static CONTRADICTIONS: [Contradiction; 5] = [
    Contradiction {
        id: "C1",
        field: Some(Field::ReadFrequency),
        question: "Does the backup service renew a session whose policy sets a sign-in frequency?",
        sides: &[
            Side {
                word: "lenient",
                label: "Renewed all the same",
                says: "The resilience defaults page: sessions are extended even where a policy enforces a sign-in frequency.",
                fact: Fact("1.13"),
            },
            Side {
                word: "cautious",
                label: "Not renewed",
                says: "The backup system page: sign-in frequency is among the policies that don’t go together with the backup service.",
                fact: Fact("2.6"),
            },
        ],
    },
    Contradiction {
        id: "C2",
        field: None,
        question: "Does a required authentication strength keep the backup service from renewing a session? There is no switch: the model takes the first page’s side. A strength is one of six conditions that can’t be checked, and resilience defaults decide.",
        sides: &[
            Side {
                word: "",
                label: "Not checked during an outage",
                says: "The resilience defaults page: the methods a strength asks for aren’t checked, and no prompt follows.",
                fact: Fact("1.6"),
            },
            Side {
                word: "",
                label: "Reduces resilience",
                says: "The backup system page: policies that require a strength don’t go together with the backup service.",
                fact: Fact("2.6"),
            },
        ],
    },
    Contradiction {
        id: "C3",
        field: Some(Field::ReadDisabled),
        question: "Whom does a policy with resilience defaults disabled refuse?",
        sides: &[
            Side {
                word: "literal",
                label: "Only what can’t be checked",
                says: "The resilience defaults page: refused where a condition can’t be checked; whoever met the controls before goes on.",
                fact: Fact("1.8"),
            },
            Side {
                word: "strict",
                label: "Everyone under the policy",
                says: "The session controls page: access ends for every session under the policy when it expires.",
                fact: Fact("1.18"),
            },
        ],
    },
    Contradiction {
        id: "C4",
        field: Some(Field::ReadLongLived),
        question: "How long does a token live in an app with continuous access evaluation?",
        sides: &[
            Side {
                word: "from20To28h",
                label: "20 to 28 hours",
                says: "The access tokens page: between 20 and 28 hours. The model spreads lifetimes evenly over that range.",
                fact: Fact("3.3"),
            },
            Side {
                word: "upTo28h",
                label: "Up to 28 hours",
                says: "The continuous access evaluation page: up to 28 hours. The model gives every such token exactly 28, the most that page allows.",
                fact: Fact("3.3b"),
            },
            Side {
                word: "flat24h",
                label: "24 hours",
                says: "The resilience defaults page: 24 hours. The model gives every such token exactly that.",
                fact: Fact("1.C4"),
            },
        ],
    },
    Contradiction {
        id: "C5",
        field: Some(Field::ReadAccessToken),
        question: "How long does an ordinary access token live?",
        sides: &[
            Side {
                word: "from60To90min",
                label: "60 to 90 minutes",
                says: "The access tokens page: a random length between 60 and 90 minutes, 75 on average.",
                fact: Fact("3.1"),
            },
            Side {
                word: "oneHour",
                label: "One hour",
                says: "The continuous access evaluation page: one hour by default.",
                fact: Fact("3.4"),
            },
        ],
    },
];
