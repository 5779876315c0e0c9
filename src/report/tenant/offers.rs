//! What the files offer for the fields of a scenario, what is taken of it, and what stays an assumption.

use super::caveats::{caveat, is_doubtful};
use crate::report::figures::grouped;
use crate::report::inputs::label;
use crate::scenario::{Field, Scenario, Value};
use crate::words::say;
use lockout_tenant::Found;
use lockout_tenant::found::{Count, Value as Offered};

/// The shares that add up to 100, and so are taken together. Setting the first two sets the third.
const POSTURES: [Field; 3] = [Field::NoPolicy, Field::MfaSatisfied, Field::MfaNotSatisfied];

/// What files could settle, had they been brought: the rest of a scenario is no count of a tenant.
const COULD: [Field; 21] = [
    Field::NewHires,
    Field::MfaResets,
    Field::RegistrationsDue,
    Field::Guests,
    Field::LiveSessions,
    Field::NoPolicy,
    Field::MfaSatisfied,
    Field::MfaNotSatisfied,
    Field::LongLivedToken,
    Field::ServedByBackup,
    Field::SignInFrequency,
    Field::SignInFrequencyHours,
    Field::DefaultsDisabled,
    Field::ConditionUnevaluable,
    Field::AppliedAtStart,
    Field::FreshSignIns,
    Field::GuestFreshSignIns,
    Field::GuestsToRegister,
    Field::GuestsWithTrustedHomeMfa,
    Field::AdminsWithLiveSession,
    Field::EmergencyExcluded,
];

/// A figure offered for a field, beside what stands there now.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub field: Field,
    pub value: Value,
    /// As the screen shows them, with their unit.
    pub now: String,
    pub then: String,
    pub is_same: bool,
    /// Which files, and how many rows of them.
    pub from: String,
    pub caveats: Vec<String>,
    /// It is chosen unless the reader says otherwise.
    pub is_sound: bool,
}

impl Offer {
    /// It is one of the shares that are taken together.
    pub fn is_posture(&self) -> bool {
        POSTURES.contains(&self.field)
    }
}

/// All that is offered, in the order of the scenario's fields.
pub fn offers(found: &Found, scenario: &Scenario) -> Vec<Offer> {
    let of = |field: &Field| found.counts.iter().find_map(|count| offer(*field, count, scenario));
    Field::ALL.iter().filter_map(of).collect()
}

fn offer(field: Field, count: &Count, scenario: &Scenario) -> Option<Offer> {
    if count.field != field.key() {
        return None;
    }
    let value = match count.value {
        Offered::Number(n) => Value::Number(n),
        Offered::Flag(flag) => Value::Flag(flag),
    };
    let now = field.get(scenario);
    Some(Offer {
        field,
        is_same: now == value,
        now: with_unit(field, &now),
        then: with_unit(field, &value),
        from: from(count),
        caveats: count.caveats.iter().map(caveat).collect(),
        is_sound: !count.caveats.iter().any(is_doubtful),
        value,
    })
}

/// A value of a field as a screen shows it.
pub fn with_unit(field: Field, value: &Value) -> String {
    match (value, label(field).1) {
        (Value::Flag(true), _) => say::TENANT_YES.text().to_owned(),
        (Value::Flag(false), _) => say::TENANT_NO.text().to_owned(),
        (value, "") => value.shown(),
        (value, unit) => [&value.shown(), "\u{a0}", unit].concat(),
    }
}

/// Which files, and how many rows.
fn from(count: &Count) -> String {
    let rows = grouped(count.rows);
    match count.from.as_slice() {
        [] => say::tenant_from_rows(rows),
        [file] => say::tenant_from(file, rows),
        [file, more @ ..] => say::tenant_from_more(grouped(more.len() as u64), file, rows),
    }
}

/// The scenario with what was chosen, or what stands against that.
///
/// # Errors
/// A value the scenario's limits don't allow, in words.
pub fn take<'o>(
    scenario: &Scenario,
    chosen: impl Iterator<Item = &'o Offer>,
) -> Result<Scenario, String> {
    let mut taken = scenario.clone();
    for offer in chosen {
        taken = put(taken, offer).map_err(say::tenant_refused)?;
    }
    Ok(taken)
}

fn put(scenario: Scenario, offer: &Offer) -> Result<Scenario, String> {
    // in their order the first two may not fit beside what stood there: the third gives way
    if offer.field == Field::NoPolicy {
        let cleared = scenario.with(Field::MfaSatisfied, Value::Number(0.0));
        let cleared = cleared.map_err(|problem| problem.to_string())?;
        return set(&cleared, offer);
    }
    // what the other two leave
    if offer.field == Field::MfaNotSatisfied && offer.field.get(&scenario) == offer.value {
        return Ok(scenario);
    }
    set(&scenario, offer)
}

fn set(scenario: &Scenario, offer: &Offer) -> Result<Scenario, String> {
    scenario.with(offer.field, offer.value.clone()).map_err(|problem| problem.to_string())
}

/// What no file settled, in the order of the scenario's fields.
pub fn stays(found: &Found) -> Vec<Field> {
    let is_offered = |field: &Field| found.counts.iter().any(|count| count.field == field.key());
    COULD.into_iter().filter(|field| !is_offered(field)).collect()
}
