//! A scenario by its seed, and how it is described.

use crate::report::explain::Topic;
use crate::report::inputs::{kind, label};
use crate::report::measures::{measure_text, part_text, written};
use crate::report::when::When;
use crate::scenario::time::{DayTime, WeekTime, Weekday};
use crate::scenario::{
    Field, Measure, MeasureKind, OutageKind, Part, Percent, Scenario, Value, duration,
};
use crate::timeline::{Clock, run};
use crate::training::draws::Draws;
use crate::words::say;

/// Fewer people than this at the worst moment are nothing to draw.
const LEAST: f64 = 8.0;

/// So many of a hundred scenarios have a measure.
const WITH_MEASURE: usize = 40;

/// A line of the table of inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    pub label: &'static str,
    pub value: String,
    pub unit: &'static str,
    /// Its explanation, as [`Topic::key`] writes it.
    pub topic: String,
}

/// The scenario of a seed, always the same one.
pub fn scenario(seed: u64) -> Scenario {
    // other exercises draw from the same seed
    let mut draws = Draws::new(seed ^ 0x536b_6574_6368);
    loop {
        let made = draw(&mut draws);
        if run(&made).peak_locked_out >= LEAST {
            return made;
        }
    }
}

fn draw(draws: &mut Draws) -> Scenario {
    let mut made = Scenario::default();
    let kinds = [OutageKind::Registration, OutageKind::Mfa, OutageKind::Authentication];
    made.outage.kind = *draws.pick(&kinds);
    let days = [Weekday::Mon, Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
    let starts = [7 * 60, 8 * 60, 8 * 60 + 30, 9 * 60, 10 * 60, 11 * 60 + 30, 13 * 60, 15 * 60];
    made.outage.starts_at = WeekTime::new(*draws.pick(&days), DayTime(*draws.pick(&starts)));
    made.outage.minutes = 60 * draws.pick(&[2, 3, 4, 5, 6, 8, 10, 12]);
    made.outage.affected = percent(draws, &[100.0, 100.0, 100.0, 75.0, 50.0, 25.0]);
    people(draws, &mut made);
    sessions(draws, &mut made);
    if draws.chance(WITH_MEASURE) {
        let measure = measure(draws, &made);
        made.measures.push(measure);
    }
    made
}

fn percent(draws: &mut Draws, of: &[f64]) -> Percent {
    Percent(*draws.pick(of))
}

fn people(draws: &mut Draws, made: &mut Scenario) {
    let size = *draws.pick(&[80.0, 260.0, 900.0, 2400.0, 8000.0, 36_000.0_f64]);
    let mut part = |shares: &[f64]| (size * draws.pick(shares)).round();
    let guests = part(&[0.0, 0.04, 0.1, 0.25, 0.6]);
    let new_hires = part(&[0.0, 0.005, 0.01, 0.02]);
    let mfa_resets = part(&[0.005, 0.01, 0.02]);
    let registrations_due = part(&[0.0, 0.005, 0.02, 0.06]);
    made.people.live_sessions = size;
    made.people.guests = guests;
    made.people.new_hires = new_hires;
    made.people.mfa_resets = mfa_resets;
    made.people.registrations_due = registrations_due;
    let a_day = new_hires + mfa_resets + registrations_due;
    let rate = (a_day * draws.pick(&[0.15, 0.4, 1.0])).round();
    made.assumptions.registrations_per_hour = rate.max(5.0);
}

fn sessions(draws: &mut Draws, made: &mut Scenario) {
    let postures = [(10.0, 80.0), (5.0, 60.0), (0.0, 95.0), (25.0, 60.0), (2.0, 48.0_f64)];
    let (no_policy, satisfied) = *draws.pick(&postures);
    let sessions = &mut made.sessions;
    sessions.no_policy = Percent(no_policy);
    sessions.mfa_satisfied = Percent(satisfied);
    sessions.mfa_not_satisfied = Percent(100.0 - no_policy - satisfied);
    sessions.long_lived_token = percent(draws, &[20.0, 60.0, 85.0]);
    sessions.served_by_backup = percent(draws, &[60.0, 90.0, 100.0]);
    sessions.sign_in_frequency = percent(draws, &[0.0, 10.0, 40.0]);
    sessions.sign_in_frequency_hours = *draws.pick(&[4.0, 12.0, 24.0]);
    sessions.defaults_disabled = percent(draws, &[0.0, 5.0, 30.0, 100.0]);
    sessions.condition_unevaluable = percent(draws, &[20.0, 50.0, 90.0]);
    sessions.applied_at_start = percent(draws, &[10.0, 20.0, 60.0]);
    let assumed = &mut made.assumptions;
    assumed.fresh_sign_ins_per_day = percent(draws, &[2.0, 5.0, 15.0]);
    assumed.guest_fresh_sign_ins_per_day = percent(draws, &[5.0, 10.0, 30.0]);
    assumed.guests_to_register = percent(draws, &[0.0, 10.0, 40.0]);
    assumed.guests_with_trusted_home_mfa = percent(draws, &[0.0, 50.0, 90.0]);
}

/// One that can do something in this kind of outage.
fn measure(draws: &mut Draws, made: &Scenario) -> Measure {
    use MeasureKind::{
        Exclusion, KeepSessions, PauseResets, PostponeOnboarding, TemporaryAccessPass,
    };
    let kinds: &[MeasureKind] = match made.outage.kind {
        OutageKind::Registration => {
            &[PostponeOnboarding, PauseResets, Exclusion, TemporaryAccessPass]
        }
        OutageKind::Mfa => &[PauseResets, Exclusion, KeepSessions],
        OutageKind::Authentication => &[KeepSessions, PauseResets],
    };
    let measure = Measure::new(*draws.pick(kinds), made);
    let from = *draws.pick(&[0, 30, 60, 60, 120_u32]);
    measure.moved(Part::From, from.min(made.outage.minutes / 2))
}

/// The situation in a sentence or two.
pub fn situation(scenario: &Scenario) -> String {
    let when = When::of(&Clock::new(scenario), 0).long();
    let length = duration::write(scenario.outage.minutes);
    let what = kind(scenario.outage.kind).title.text();
    let said = say::sketch_situation(when, length, what);
    if scenario.outage.affected.0 < 100.0 {
        let percent = crate::report::figures::percent_entered(scenario.outage.affected.0);
        return [said, say::sketch_affected(percent)].join(" ");
    }
    said
}

/// What a scenario rests on, as far as it matters in its kind of outage, measures last.
pub fn inputs(scenario: &Scenario) -> Vec<Input> {
    use Field as F;
    let people = [F::LiveSessions, F::Guests, F::NewHires, F::MfaResets, F::RegistrationsDue];
    let of_kind: &[Field] = match scenario.outage.kind {
        OutageKind::Registration => &[F::GuestFreshSignIns, F::GuestsToRegister],
        OutageKind::Mfa => &[
            F::NoPolicy,
            F::MfaSatisfied,
            F::SignInFrequency,
            F::SignInFrequencyHours,
            F::FreshSignIns,
            F::GuestFreshSignIns,
            F::GuestsWithTrustedHomeMfa,
        ],
        OutageKind::Authentication => &[
            F::NoPolicy,
            F::MfaSatisfied,
            F::LongLivedToken,
            F::ServedByBackup,
            F::DefaultsDisabled,
            F::FreshSignIns,
        ],
    };
    let fields =
        people.iter().chain(of_kind).chain(&[F::RegistrationsPerHour, F::WorkFrom, F::WorkTo]);
    let mut inputs: Vec<Input> = fields
        .filter(|field| !is_pointless(scenario, **field))
        .map(|&field| {
            let (label, unit) = label(field);
            let topic = Topic::Input(field).key();
            Input { label, value: field.get(scenario).shown(), unit, topic }
        })
        .collect();
    inputs.extend(scenario.measures.iter().map(|measure| {
        let parts = measure.kind.parts().iter().map(|&part| {
            let (label, unit) = part_text(part);
            let value = written(scenario, measure, part);
            [label, &value, unit].join(" ").trim_end().to_owned()
        });
        let value = parts.collect::<Vec<_>>().join(", ");
        let topic = Topic::Measure(measure.kind).key();
        Input { label: measure_text(measure.kind).name, value, unit: "", topic }
    }));
    inputs
}

/// How often a sign-in is asked for does not matter where it is asked of nobody.
fn is_pointless(scenario: &Scenario, field: Field) -> bool {
    field == Field::SignInFrequencyHours
        && Field::SignInFrequency.get(scenario) == Value::Number(0.0)
}
