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

/// What is asked where pages contradict each other, and the answers to choose from: a program that
/// shows no more carries no more.
#[derive(Debug)]
pub struct Question {
    pub id: &'static str,
    pub field: Option<Field>,
    pub question: &'static str,
    /// The values in files, and their labels.
    pub answers: &'static [(&'static str, &'static str)],
}

macro_rules! contradictions {
    ($($id:literal, $field:expr, $question:literal: {
        $($word:literal, $label:literal, $says:literal, $fact:literal;)+
    })+) => {
        pub static CONTRADICTIONS: [Contradiction; 5] = [$(Contradiction {
            id: $id,
            field: $field,
            question: $question,
            sides: &[$(
                Side { word: $word, label: $label, says: $says, fact: Fact($fact) }
            ),+],
        }),+];

        pub static QUESTIONS: [Question; 5] = [$(Question {
            id: $id,
            field: $field,
            question: $question,
            answers: &[$(($word, $label)),+],
        }),+];
    };
}

contradictions! {
    "C1", Some(Field::ReadFrequency), "Does the backup service renew a session whose policy sets a sign-in frequency?": {
        "lenient", "Renewed all the same",
            "The resilience defaults page: sessions are extended even where a policy enforces a sign-in frequency.", "1.13";
        "cautious", "Not renewed",
            "The backup system page: sign-in frequency is among the policies that don’t go together with the backup service.", "2.6";
    }

    "C2", None, "Does a required authentication strength keep the backup service from renewing a session? There is no switch: the model takes the first page’s side. A strength is one of six conditions that can’t be checked, and resilience defaults decide.": {
        "", "Not checked during an outage",
            "The resilience defaults page: the methods a strength asks for aren’t checked, and no prompt follows.", "1.6";
        "", "Reduces resilience",
            "The backup system page: policies that require a strength don’t go together with the backup service.", "2.6";
    }

    "C3", Some(Field::ReadDisabled), "Whom does a policy with resilience defaults disabled refuse?": {
        "literal", "Only what can’t be checked",
            "The resilience defaults page: refused where a condition can’t be checked; whoever met the controls before goes on.", "1.8";
        "strict", "Everyone under the policy",
            "The session controls page: access ends for every session under the policy when it expires.", "1.18";
    }

    "C4", Some(Field::ReadLongLived), "How long does a token live in an app with continuous access evaluation?": {
        "from20To28h", "20 to 28 hours",
            "The access tokens page: between 20 and 28 hours. The model spreads lifetimes evenly over that range.", "3.3";
        "upTo28h", "Up to 28 hours",
            "The continuous access evaluation page: up to 28 hours. The model gives every such token exactly 28, the most that page allows.", "3.3b";
        "flat24h", "24 hours",
            "The resilience defaults page: 24 hours. The model gives every such token exactly that.", "1.C4";
    }

    "C5", Some(Field::ReadAccessToken), "How long does an ordinary access token live?": {
        "from60To90min", "60 to 90 minutes",
            "The access tokens page: a random length between 60 and 90 minutes, 75 on average.", "3.1";
        "oneHour", "One hour",
            "The continuous access evaluation page: one hour by default.", "3.4";
    }
}
