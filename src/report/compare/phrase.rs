//! Each change in a few words that stand in a sentence.

use super::changes::{Change, Pair};
use crate::report::figures::{entered, percent_entered};
use crate::report::measures::measure_text;
use crate::report::when::When;
use crate::scenario::{Field, Scenario, Value, duration};
use crate::timeline::Clock;
use crate::words::say;

/// What a change is, seen from the base: `120 more guests`.
pub fn phrase(pair: &Pair, change: &Change) -> String {
    let (base, other) = (pair.base, pair.other);
    match change {
        Change::Field(field) => of_field(base, other, *field),
        Change::Postures => say::compare_postures(postures(other), postures(base)),
        Change::WorkingHours => say::compare_working_hours(hours(other), hours(base)),
        Change::Emergency => say::COMPARE_EMERGENCY.into(),
        Change::Added(measure) => say::compare_measure_added(measure_text(measure.kind).name),
        Change::Removed(measure) => say::compare_measure_removed(measure_text(measure.kind).name),
        Change::Changed(measure, _) => {
            say::compare_measure_changed(measure_text(measure.kind).name)
        }
    }
}

fn postures(of: &Scenario) -> String {
    let of = &of.sessions;
    let part = |percent: f64| entered(percent);
    let (a, b) = (part(of.no_policy.0), part(of.mfa_satisfied.0));
    format!("{a} : {b} : {}", part(of.mfa_not_satisfied.0))
}

fn hours(of: &Scenario) -> String {
    format!("{}–{}", of.working_day.from.write(), of.working_day.to.write())
}

fn of_field(base: &Scenario, other: &Scenario, field: Field) -> String {
    match (field.get(base), field.get(other)) {
        (Value::Number(before), Value::Number(now)) => of_number(field, before, now),
        (Value::Choice(before), Value::Choice(now)) => of_choice(field, before, now),
        (Value::Length(before), Value::Length(now)) if now > before => {
            say::compare_longer(duration::write(now - before))
        }
        (Value::Length(before), Value::Length(now)) => {
            say::compare_shorter(duration::write(before - now))
        }
        (Value::Start(_), _) => say::compare_starts(start(other), start(base)),
        _ => say::COMPARE_WORKING_DAYS.into(),
    }
}

fn start(of: &Scenario) -> String {
    When::of(&Clock::new(of), 0).short()
}

fn of_choice(field: Field, before: &str, now: &str) -> String {
    match field {
        Field::Kind => say::compare_kind(now, before),
        Field::ReadFrequency => say::compare_read_frequency(now),
        Field::ReadDisabled => say::compare_read_disabled(now),
        Field::ReadAccessToken => say::compare_read_access(now),
        _ => say::compare_read_long_lived(now),
    }
}

fn of_number(field: Field, before: f64, now: f64) -> String {
    let by = entered((now - before).abs());
    let more = now > before;
    let shares = (percent_entered(now), percent_entered(before));
    let numbers = (entered(now), entered(before));
    match field {
        Field::NewHires if more => say::compare_new_hires_more(by),
        Field::NewHires => say::compare_new_hires_fewer(by),
        Field::MfaResets if more => say::compare_resets_more(by),
        Field::MfaResets => say::compare_resets_fewer(by),
        Field::RegistrationsDue if more => say::compare_due_more(by),
        Field::RegistrationsDue => say::compare_due_fewer(by),
        Field::Guests if more => say::compare_guests_more(by),
        Field::Guests => say::compare_guests_fewer(by),
        Field::LiveSessions if more => say::compare_sessions_more(by),
        Field::LiveSessions => say::compare_sessions_fewer(by),
        Field::Affected => say::compare_affected(shares.0, shares.1),
        Field::LongLivedToken => say::compare_long_lived(shares.0, shares.1),
        Field::ServedByBackup => say::compare_served(shares.0, shares.1),
        Field::SignInFrequency => say::compare_frequency(shares.0, shares.1),
        Field::SignInFrequencyHours => say::compare_frequency_hours(numbers.0, numbers.1),
        Field::DefaultsDisabled => say::compare_defaults(shares.0, shares.1),
        Field::ConditionUnevaluable => say::compare_unevaluable(shares.0, shares.1),
        Field::AppliedAtStart => say::compare_applied(shares.0, shares.1),
        Field::FreshSignIns => say::compare_fresh(shares.0, shares.1),
        Field::GuestFreshSignIns => say::compare_guest_fresh(shares.0, shares.1),
        Field::GuestsToRegister => say::compare_guests_register(shares.0, shares.1),
        Field::GuestsWithTrustedHomeMfa => say::compare_guests_trusted(shares.0, shares.1),
        Field::RegistrationsPerHour => say::compare_desk(numbers.0, numbers.1),
        Field::PassBlocked => say::compare_pass_blocked(shares.0, shares.1),
        _ => say::compare_admins(numbers.0, numbers.1),
    }
}
