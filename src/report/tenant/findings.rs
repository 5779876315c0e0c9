//! Findings in words, and the order in which they are told.

use super::{all_of, conditions, fact, frequency};
use crate::decision::Standing;
use crate::report::figures::{grouped, heads};
use crate::report::inputs::label;
use crate::scenario::Field;
use crate::text::listed;
use crate::words::{Word, say};
use lockout_tenant::policies::{Concerns, Finding, OffReach, Standing as Found, What, Why};

/// A finding in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub title: String,
    pub says: String,
    /// Whom it concerns, and how many that are where it is known.
    pub concerns: String,
    pub standing: Standing,
    /// What its fact says, and what the page that contradicts it says.
    pub fact: Option<&'static str>,
    pub against: Option<&'static str>,
}

pub fn told(finding: &Finding) -> Told {
    let (title, says) = words(&finding.what);
    let says_of = |number: &Option<String>| Some(fact(number.as_deref()?)?.says.text());
    Told {
        title,
        says,
        concerns: concerns(finding),
        standing: standing(finding.standing),
        fact: says_of(&finding.fact),
        against: says_of(&finding.against),
    }
}

/// The same standing, as the core has it.
pub fn standing(of: Found) -> Standing {
    match of {
        Found::Documented => Standing::Documented,
        Found::Inferred => Standing::Inferred,
    }
}

fn concerns(finding: &Finding) -> String {
    let who = match finding.concerns {
        Concerns::Everyone => say::TENANT_CONCERNS_EVERYONE,
        Concerns::EveryoneInApps => say::TENANT_CONCERNS_APPS,
        Concerns::Members => say::TENANT_CONCERNS_MEMBERS,
        Concerns::Guests => say::TENANT_CONCERNS_GUESTS,
        Concerns::Users => say::TENANT_CONCERNS_USERS,
        Concerns::Nobody => say::TENANT_CONCERNS_NOBODY,
    };
    match (finding.people, finding.at_most) {
        (None, _) => who.text().to_owned(),
        (Some(people), false) => {
            say::tenant_concerns(who.text(), say::tenant_people(heads(people)))
        }
        (Some(people), true) => {
            say::tenant_concerns(who.text(), say::tenant_people_at_most(heads(people)))
        }
    }
}

/// A title, and what it means.
fn words(what: &What) -> (String, String) {
    let plain = |title: Word, says: Word| (title.text().to_owned(), says.text().to_owned());
    let titled = |title: String, says: Word| (title, says.text().to_owned());
    match what {
        What::DefaultsOff { reach, conditions: of } => off(*reach, &conditions(of)),
        What::BlockExcludesNobody => plain(say::TENANT_FIND_BLOCK, say::TENANT_FIND_BLOCK_SAYS),
        What::MissesEmergency { accounts } => {
            titled(say::tenant_find_misses(grouped(*accounts)), say::TENANT_FIND_MISSES_SAYS)
        }
        What::RegistrationGoverned => {
            plain(say::TENANT_FIND_REGISTRATION, say::TENANT_FIND_REGISTRATION_SAYS)
        }
        What::SignInFrequency { frequency: of } => {
            titled(say::tenant_find_frequency(frequency(*of)), say::TENANT_FIND_FREQUENCY_SAYS)
        }
        What::AuthenticationStrength { name: Some(name) } => {
            titled(say::tenant_find_strength(name), say::TENANT_FIND_STRENGTH_SAYS)
        }
        What::AuthenticationStrength { name: None } => {
            plain(say::TENANT_FIND_STRENGTH_UNNAMED, say::TENANT_FIND_STRENGTH_SAYS)
        }
        What::Unevaluable { conditions: of } => {
            titled(say::tenant_find_live(conditions(of)), say::TENANT_FIND_LIVE_SAYS)
        }
        What::ShortTokens { .. } => plain(say::TENANT_FIND_SHORT, say::TENANT_FIND_SHORT_SAYS),
        What::LocationsUnknown { locations } => {
            titled(say::tenant_find_locations(grouped(*locations)), say::TENANT_FIND_LOCATIONS_SAYS)
        }
        What::Guests => plain(say::TENANT_FIND_GUESTS, say::TENANT_FIND_GUESTS_SAYS),
        What::NotUnderstood { parts } => {
            titled(say::tenant_find_open(all_of(parts.clone())), say::TENANT_FIND_OPEN_SAYS)
        }
        What::EmergencyCandidates { accounts, policies, by_membership, ids } => (
            say::tenant_find_candidates(grouped(*accounts), grouped(*policies)),
            candidates(*by_membership, ids),
        ),
        What::EmergencyByGroup { groups, policies } => titled(
            say::tenant_find_by_group(grouped(*groups), grouped(*policies)),
            say::TENANT_FIND_BY_GROUP_SAYS,
        ),
        What::NoEmergencyAccount { policies } => titled(
            say::tenant_find_no_emergency(grouped(*policies)),
            say::TENANT_FIND_NO_EMERGENCY_SAYS,
        ),
        What::Contingency { policies } => titled(
            say::tenant_find_contingency(grouped(*policies)),
            say::TENANT_FIND_CONTINGENCY_SAYS,
        ),
        What::MicrosoftManaged { on, report_only } => titled(
            say::tenant_find_managed(grouped(*on), grouped(*report_only)),
            say::TENANT_FIND_MANAGED_SAYS,
        ),
        What::ClassicUnseen => plain(say::TENANT_FIND_CLASSIC, say::TENANT_FIND_CLASSIC_SAYS),
        What::NotSettled { field, why: of } => {
            titled(say::tenant_find_not_settled(input(field)), why(*of))
        }
    }
}

/// Whether these are the ones, and what the policies leave open.
fn candidates(by_membership: u64, ids: &[String]) -> String {
    let ids = listed(&mut ids.iter().map(String::as_str), say::LIST_BETWEEN.text());
    let asks = if ids.is_empty() {
        say::TENANT_FIND_CANDIDATES_UNNAMED.text().to_owned()
    } else {
        say::tenant_find_candidates_says(ids)
    };
    if by_membership == 0 {
        asks
    } else {
        [&asks, " ", &say::tenant_find_candidates_open(grouped(by_membership))].concat()
    }
}

fn off(reach: OffReach, conditions: &str) -> (String, String) {
    let (title, says) = match reach {
        OffReach::EveryoneThoughScoped => {
            (say::TENANT_FIND_OFF_SCOPED, say::tenant_find_off_scoped_says(conditions))
        }
        OffReach::EveryoneAndTheExcluded => {
            (say::TENANT_FIND_OFF_ALL, say::tenant_find_off_all_says(conditions))
        }
        OffReach::Scope => {
            (say::TENANT_FIND_OFF_SCOPE, say::tenant_find_off_scope_says(conditions))
        }
        OffReach::NothingAsked => {
            (say::TENANT_FIND_OFF_NOTHING, say::TENANT_FIND_OFF_NOTHING_SAYS.text().to_owned())
        }
        OffReach::OnlyStrictly => {
            (say::TENANT_FIND_OFF_STRICT, say::TENANT_FIND_OFF_STRICT_SAYS.text().to_owned())
        }
    };
    (title.text().to_owned(), says)
}

/// Why the policies don't settle a field.
pub fn why(of: Why) -> Word {
    match of {
        Why::Incomplete => say::TENANT_WHY_INCOMPLETE,
        Why::NotUnderstood => say::TENANT_WHY_NOT_UNDERSTOOD,
        Why::Members => say::TENANT_WHY_MEMBERS,
        Why::Accounts => say::TENANT_WHY_ACCOUNTS,
        Why::Apps => say::TENANT_WHY_APPS,
        Why::Conditions => say::TENANT_WHY_CONDITIONS,
        Why::Locations => say::TENANT_WHY_LOCATIONS,
        Why::Sessions => say::TENANT_WHY_SESSIONS,
        Why::Differ => say::TENANT_WHY_DIFFER,
        Why::Mixed => say::TENANT_WHY_MIXED,
        Why::EveryTime => say::TENANT_WHY_EVERY_TIME,
    }
}

/// A field's label by its key; the key itself where nobody knows it.
fn input(key: &str) -> &str {
    Field::ALL.iter().find(|field| field.key() == key).map_or(key, |field| label(*field).0)
}
