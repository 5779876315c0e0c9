//! Where two of Microsoft's pages say different things, each side with its page.

use crate::decision::Fact;
use crate::scenario::Field;
use crate::words::{Word, say};

/// One side of a contradiction.
#[derive(Debug)]
pub struct Side {
    /// The reading's value in files, such as `lenient`; empty where there is no switch.
    pub word: &'static str,
    pub label: Word,
    pub says: Word,
    pub fact: Fact,
}

#[derive(Debug)]
pub struct Contradiction {
    pub id: &'static str,
    /// The reading that switches it, if there is one.
    pub field: Option<Field>,
    pub question: Word,
    /// The default first, in the order of the field's values.
    pub sides: &'static [Side],
}

/// What is asked where pages contradict each other, and the answers to choose from: a program that
/// shows no more carries no more.
#[derive(Debug)]
pub struct Question {
    pub id: &'static str,
    pub field: Option<Field>,
    pub question: Word,
    /// The values in files, and their labels.
    pub answers: &'static [(&'static str, Word)],
}

macro_rules! contradictions {
    ($($id:literal, $field:expr, $question:path: {
        $($word:literal, $label:path, $says:path, $fact:literal;)+
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
    "C1", Some(Field::ReadFrequency), say::READING_C1: {
        "lenient", say::READING_C1_ANSWER_1, say::READING_C1_SAYS_1, "1.13";
        "cautious", say::READING_C1_ANSWER_2, say::READING_C1_SAYS_2, "2.6";
    }

    "C2", None, say::READING_C2: {
        "", say::READING_C2_ANSWER_1, say::READING_C2_SAYS_1, "1.6";
        "", say::READING_C2_ANSWER_2, say::READING_C2_SAYS_2, "2.6";
    }

    "C3", Some(Field::ReadDisabled), say::READING_C3: {
        "literal", say::READING_C3_ANSWER_1, say::READING_C3_SAYS_1, "1.8";
        "strict", say::READING_C3_ANSWER_2, say::READING_C3_SAYS_2, "1.18";
    }

    "C4", Some(Field::ReadLongLived), say::READING_C4: {
        "from20To28h", say::READING_C4_ANSWER_1, say::READING_C4_SAYS_1, "3.3";
        "upTo28h", say::READING_C4_ANSWER_2, say::READING_C4_SAYS_2, "3.3b";
        "flat24h", say::READING_C4_ANSWER_3, say::READING_C4_SAYS_3, "1.C4";
    }

    "C5", Some(Field::ReadAccessToken), say::READING_C5: {
        "from60To90min", say::READING_C5_ANSWER_1, say::READING_C5_SAYS_1, "3.1";
        "oneHour", say::READING_C5_ANSWER_2, say::READING_C5_SAYS_2, "3.4";
    }
}
