//! The facts, in the order of their numbers.

use super::Source;
use super::pages::{
    AZURE_BLOG, BACKUP, BACKUP_APPS, CAE, CONTROLS, CREDENTIALS, DEFAULTS, EMERGENCY, EXCLUDE,
    EXTERNAL, GRAPH_REGISTRATION, GRAPH_SESSION, LOGS, MANDATORY, MARCH_2021, METHODS, MO1329260,
    PASS, Page, REGISTRATION, REGISTRATION_POLICY, SECURITY_INFO, SESSION, SESSION_LIFETIME,
    STRENGTHS, TOKENS,
};
use crate::decision::{Fact, Standing};
use crate::words::{Word, say};

/// What is known of a fact.
pub fn source(fact: Fact) -> Option<&'static Source> {
    FACTS.iter().find(|entry| entry.fact == fact)
}

const fn documented(fact: &'static str, page: &'static Page, says: Word) -> Source {
    Source {
        fact: Fact(fact),
        standing: Standing::Documented,
        says,
        page: Some(page),
        silent: false,
    }
}

const fn reported(fact: &'static str, page: &'static Page, says: Word) -> Source {
    Source { fact: Fact(fact), standing: Standing::Reported, says, page: Some(page), silent: false }
}

/// We conclude it from what a page says.
const fn inferred(fact: &'static str, page: &'static Page, says: Word) -> Source {
    Source { fact: Fact(fact), standing: Standing::Inferred, says, page: Some(page), silent: false }
}

/// We conclude it, and no one page says it.
const fn ours(fact: &'static str, says: Word) -> Source {
    Source { fact: Fact(fact), standing: Standing::Inferred, says, page: None, silent: false }
}

/// Microsoft's pages don't say.
const fn silent(fact: &'static str, says: Word) -> Source {
    Source { silent: true, ..ours(fact, says) }
}

#[rustfmt::skip]
pub static FACTS: &[Source] = &[
    documented("0.1", &DEFAULTS, say::FACT_0_1),
    ours("0.2", say::FACT_0_2),
    reported("0.3", &MO1329260, say::FACT_0_3),
    documented("1.1", &DEFAULTS, say::FACT_1_1),
    documented("1.2", &DEFAULTS, say::FACT_1_2),
    documented("1.3", &DEFAULTS, say::FACT_1_3),
    documented("1.4", &DEFAULTS, say::FACT_1_4),
    documented("1.5", &DEFAULTS, say::FACT_1_5),
    documented("1.6", &DEFAULTS, say::FACT_1_6),
    documented("1.7", &DEFAULTS, say::FACT_1_7),
    documented("1.8", &DEFAULTS, say::FACT_1_8),
    documented("1.9", &DEFAULTS, say::FACT_1_9),
    documented("1.10", &DEFAULTS, say::FACT_1_10),
    documented("1.11", &DEFAULTS, say::FACT_1_11),
    documented("1.12", &DEFAULTS, say::FACT_1_12),
    documented("1.13", &DEFAULTS, say::FACT_1_13),
    documented("1.14", &DEFAULTS, say::FACT_1_14),
    documented("1.15", &GRAPH_SESSION, say::FACT_1_15),
    documented("1.18", &SESSION, say::FACT_1_18),
    silent("1.19", say::FACT_1_19),
    silent("1.20", say::FACT_1_20),
    documented("1.C4", &DEFAULTS, say::FACT_1_C4),
    documented("2.1", &BACKUP, say::FACT_2_1),
    documented("2.2", &BACKUP, say::FACT_2_2),
    documented("2.3", &AZURE_BLOG, say::FACT_2_3),
    documented("2.4", &BACKUP, say::FACT_2_4),
    documented("2.5", &BACKUP, say::FACT_2_5),
    documented("2.6", &BACKUP, say::FACT_2_6),
    documented("2.7", &BACKUP, say::FACT_2_7),
    documented("2.8", &BACKUP, say::FACT_2_8),
    documented("2.9", &BACKUP_APPS, say::FACT_2_9),
    documented("2.10", &BACKUP, say::FACT_2_10),
    documented("2.11", &BACKUP, say::FACT_2_11),
    documented("2.12", &EXTERNAL, say::FACT_2_12),
    inferred("2.13", &BACKUP, say::FACT_2_13),
    silent("2.16", say::FACT_2_16),
    silent("2.17", say::FACT_2_17),
    documented("3.1", &TOKENS, say::FACT_3_1),
    documented("3.2", &TOKENS, say::FACT_3_2),
    documented("3.3", &TOKENS, say::FACT_3_3),
    documented("3.3b", &CAE, say::FACT_3_3B),
    documented("3.4", &CAE, say::FACT_3_4),
    documented("3.5", &CAE, say::FACT_3_5),
    documented("3.6", &CAE, say::FACT_3_6),
    documented("3.7", &CAE, say::FACT_3_7),
    documented("3.13", &SESSION_LIFETIME, say::FACT_3_13),
    ours("3.17", say::FACT_3_17),
    reported("3.18", &MARCH_2021, say::FACT_3_18),
    documented("4.1", &SECURITY_INFO, say::FACT_4_1),
    documented("4.3", &REGISTRATION, say::FACT_4_3),
    silent("4.5", say::FACT_4_5),
    documented("4.6", &REGISTRATION_POLICY, say::FACT_4_6),
    documented("4.9", &PASS, say::FACT_4_9),
    documented("4.9b", &PASS, say::FACT_4_9B),
    documented("4.10", &STRENGTHS, say::FACT_4_10),
    documented("4.11", &PASS, say::FACT_4_11),
    silent("4.12", say::FACT_4_12),
    documented("4.12b", &PASS, say::FACT_4_12B),
    documented("4.13", &SECURITY_INFO, say::FACT_4_13),
    documented("4.13b", &PASS, say::FACT_4_13B),
    documented("4.14", &METHODS, say::FACT_4_14),
    documented("4.15", &EXTERNAL, say::FACT_4_15),
    documented("4.16", &CONTROLS, say::FACT_4_16),
    documented("4.17", &CREDENTIALS, say::FACT_4_17),
    documented("5.1", &EMERGENCY, say::FACT_5_1),
    documented("5.2", &EMERGENCY, say::FACT_5_2),
    documented("5.3", &EXCLUDE, say::FACT_5_3),
    documented("5.4", &EMERGENCY, say::FACT_5_4),
    documented("5.5", &MANDATORY, say::FACT_5_5),
    documented("5.6", &MANDATORY, say::FACT_5_6),
    inferred("5.7", &EMERGENCY, say::FACT_5_7),
    inferred("8.5", &DEFAULTS, say::FACT_8_5),
    documented("8.7", &LOGS, say::FACT_8_7),
    documented("8.11", &GRAPH_REGISTRATION, say::FACT_8_11),
    ours("8.14", say::FACT_8_14),
];
