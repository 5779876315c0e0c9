//! What a tenant's files say, in words: problems, caveats, findings, facts, policies, and what is offered for the
//! fields of a scenario. The screen, the saved file, the copied text and the command line show the same values.

pub mod answers;
pub mod caveats;
pub mod facts;
pub mod files;
pub mod findings;
pub mod json;
pub mod offers;
pub mod policy;
pub mod problems;
pub mod text;
pub mod what_if;

use super::explain::fact_line;
use crate::report::doc::Span;
use crate::report::sources::{FACTS, Source};
use crate::text::listed;
use crate::words::{Word, say};
use lockout_tenant::policies::{Frequency, Unevaluable};

/// A fact by its number.
pub fn fact(number: &str) -> Option<&'static Source> {
    FACTS.iter().find(|source| source.fact.0 == number)
}

/// What a fact says, how sure it is, and its page.
pub fn sourced(number: &str) -> Option<Vec<Span>> {
    fact(number).and_then(|source| fact_line(source.fact))
}

/// A condition that can't be checked in an outage.
pub fn condition(of: Unevaluable) -> Word {
    match of {
        Unevaluable::Group => say::TENANT_CONDITION_GROUP,
        Unevaluable::Role => say::TENANT_CONDITION_ROLE,
        Unevaluable::SignInRisk => say::TENANT_CONDITION_SIGN_IN_RISK,
        Unevaluable::UserRisk => say::TENANT_CONDITION_USER_RISK,
        Unevaluable::Country => say::TENANT_CONDITION_COUNTRY,
        Unevaluable::AuthenticationStrength => say::TENANT_CONDITION_STRENGTH,
    }
}

/// Several of them; “none” for none.
pub fn conditions(all: &[Unevaluable]) -> String {
    if all.is_empty() {
        return say::TENANT_NONE.text().to_owned();
    }
    listed(&mut all.iter().map(|of| condition(*of).text()), say::LIST_BETWEEN.text())
}

/// How often a sign-in is asked for again.
pub fn frequency(of: Frequency) -> String {
    match of {
        Frequency::Time => say::TENANT_FREQUENCY_TIME.text().to_owned(),
        Frequency::Hours { hours } => say::tenant_frequency_hours(super::figures::entered(hours)),
    }
}

/// Several texts, the last one after “and”.
fn all_of(mut parts: Vec<String>) -> String {
    let Some(last) = parts.pop() else { return String::new() };
    if parts.is_empty() {
        return last;
    }
    let others = listed(&mut parts.iter().map(String::as_str), say::LIST_BETWEEN.text());
    say::list_last(others, last)
}
