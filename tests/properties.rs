//! What must always hold (the model's section 7), over scenarios that proptest makes up.

#![cfg(not(target_arch = "wasm32"))] // proptest is for native targets
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod any_scenario;
    pub(crate) mod engine;
}

use proptest::prelude::*;
use serde_json::{Value, json};
use support::any_scenario::{
    ROUNDING, any_measured, any_scenario, config, outage_of, per_day, scenario_of, spread_over,
    with,
};
use support::engine::{hours, number, run};

const GROUPS: [&str; 5] = ["newHires", "mfaResets", "registrationsDue", "guests", "liveSessions"];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn figures_are_finite_and_never_negative(scenario in any_measured()) {
        let result = run(&scenario);
        for (path, figure) in numbers(&result) {
            prop_assert!(figure.is_finite() && figure >= 0.0, "{path} is {figure}");
        }
    }

    #[test]
    fn figures_add_up(scenario in any_measured()) {
        let result = run(&scenario);
        let (mut lost, mut peak, mut peak_hour) = (0.0, 0.0, 0.0);
        for (hour, row) in (0..).zip(hours(&result)) {
            prop_assert_eq!(number(row, "/hour"), f64::from(hour));
            let (out, by_rule) = (total(row), sum(&row["byRule"]));
            prop_assert!(level(out, by_rule), "hour {hour}: {out} by group, {by_rule} by rule");
            if out > peak {
                (peak, peak_hour) = (out, f64::from(hour));
            }
            lost += number(row, "/lostPersonHours");
        }
        prop_assert!(level(lost, number(&result, "/lostPersonHours")));
        prop_assert!(level(peak, number(&result, "/peakLockedOut")));
        prop_assert_eq!(peak_hour, number(&result, "/peakHour"));
    }

    #[test]
    fn no_group_exceeds_its_heads(scenario in any_measured()) {
        let result = run(&scenario);
        let affected = number(&scenario, "/outage/affectedPercent") / 100.0;
        for (hour, row) in (0..).zip(hours(&result)) {
            for group in GROUPS {
                let heads = number(&scenario, &format!("/people/{group}"));
                let most = if per_day(group) {
                    // A day counts as soon as it has begun; today's may have begun before.
                    heads * f64::from(hour / 24 + 2)
                } else {
                    heads * affected
                };
                let out = number(row, &format!("/lockedOut/{group}"));
                prop_assert!(out <= most * (1.0 + ROUNDING), "hour {hour}: {out} of {most} {group}");
            }
        }
    }

    #[test]
    fn the_first_tick_starts_with_nobody_locked_out(scenario in any_measured()) {
        let result = run(&scenario);
        let first = &hours(&result)[0];
        // Eleven ticks at the worst, and one that rises to it from nobody.
        let most = total(first) * 11.5 / 12.0;
        let lost = number(first, "/lostPersonHours");
        prop_assert!(lost <= most * (1.0 + ROUNDING), "{lost} h lost of {most}");
    }

    #[test]
    fn the_run_covers_the_outage_and_its_tail(scenario in any_measured()) {
        let result = run(&scenario);
        let length = 60.0 * f64::from(u32::try_from(hours(&result).len()).unwrap());
        let all_clear = number(&result, "/allClearMinute");
        prop_assert!(length >= 60.0 * number(&scenario, "/outage/hours") - 1e-6);
        prop_assert!(all_clear <= length && all_clear % 5.0 == 0.0, "{all_clear} of {length}");
        prop_assert!(length <= 14.0 * 24.0 * 60.0);
        prop_assert_eq!(all_clear == 0.0, number(&result, "/peakLockedOut") <= ROUNDING);
    }

    #[test]
    fn the_same_scenario_gives_the_same_digits(scenario in any_measured()) {
        prop_assert_eq!(run(&scenario).to_string(), run(&scenario).to_string());
    }

    /// Where the desk keeps up with the day's arrivals. Where it doesn't, the arrivals after a short
    /// outage, all of whom join the line, can outweigh the affected share of them in a long one.
    #[test]
    fn a_longer_outage_never_loses_less(scenario in any_scenario(), more in 1..300_u32) {
        let keeps_up = with(&scenario, "/assumptions/registrationsPerHour", busiest_hour(&scenario));
        let hours = number(&keeps_up, "/outage/hours") + f64::from(more) / 12.0;
        let longer = with(&keeps_up, "/outage/hours", hours.min(336.0));
        never_loses_less(&run(&keeps_up), &run(&longer))?;
    }

    #[test]
    fn more_affected_people_never_lose_less(scenario in any_scenario(), more in 1..100_u32) {
        let affected = number(&scenario, "/outage/affectedPercent") + f64::from(more);
        let wider = with(&scenario, "/outage/affectedPercent", affected.min(100.0));
        never_loses_less(&run(&scenario), &run(&wider))?;
    }

    #[test]
    fn more_people_never_lose_less(
        scenario in any_scenario(), group in 0..5_usize, more in 1..1000_u32,
    ) {
        let path = format!("/people/{}", GROUPS[group]);
        let larger = with(&scenario, &path, number(&scenario, &path) + f64::from(more));
        never_loses_less(&run(&scenario), &run(&larger))?;
    }

    #[test]
    fn a_lenient_reading_never_locks_out_more(scenario in authentication()) {
        let path = "/readings/signInFrequency";
        let lenient = run(&with(&scenario, path, "lenient"));
        never_more_locked_out(&lenient, &run(&with(&scenario, path, "cautious")))?;
    }

    #[test]
    fn a_literal_reading_never_locks_out_more(scenario in authentication()) {
        let path = "/readings/disabledDefaults";
        let literal = run(&with(&scenario, path, "literal"));
        never_more_locked_out(&literal, &run(&with(&scenario, path, "strict")))?;
    }

    #[test]
    fn defaults_on_never_lock_out_more(scenario in authentication(), off in 1..100_u32) {
        let path = "/sessions/defaultsDisabledPercent";
        let more_off = (number(&scenario, path) + f64::from(off)).min(100.0);
        never_more_locked_out(&run(&scenario), &run(&with(&scenario, path, more_off)))?;
    }

    #[test]
    fn registration_locks_out_no_live_session(scenario in scenario_of(outage_of("registration"))) {
        for row in hours(&run(&scenario)) {
            prop_assert_eq!(number(row, "/lockedOut/liveSessions"), 0.0);
        }
    }

    /// Ordinary tokens, the only ones guests hold, are gone after 90 minutes.
    #[test]
    fn no_guest_is_renewed_by_the_backup_service(scenario in authentication()) {
        let guests = number(&scenario, "/people/guests");
        let affected = guests * number(&scenario, "/outage/affectedPercent") / 100.0;
        let ends = number(&scenario, "/outage/hours");
        for (hour, row) in (0..).zip(hours(&run(&scenario))).skip(2) {
            if f64::from(hour) < ends - 1e-6 {
                let out = number(row, "/lockedOut/guests");
                prop_assert!(level(out, affected), "hour {hour}: {out} of {affected} guests");
            }
        }
    }

    /// While the primary service is up nobody asks the backup service, nor how to read its pages.
    #[test]
    fn readings_change_nothing_while_the_primary_is_up(
        scenario in prop_oneof![
            scenario_of(outage_of("registration")),
            scenario_of(outage_of("mfa")),
        ],
    ) {
        let one = with(&scenario, "/readings", json!({}));
        let other = with(&scenario, "/readings", json!({
            "signInFrequency": "cautious", "disabledDefaults": "strict",
            "accessToken": "oneHour", "longLivedToken": "flat24h",
        }));
        prop_assert_eq!(run(&one), run(&other));
    }
}

fn authentication() -> impl Strategy<Value = Value> {
    scenario_of(outage_of("authentication"))
}

/// The most arrivals an hour of the working day can bring.
fn busiest_hour(scenario: &Value) -> f64 {
    let arrivals = GROUPS.iter().filter(|group| per_day(group));
    arrivals
        .map(|group| {
            let heads = number(scenario, &format!("/people/{group}"));
            60.0 * heads / spread_over(scenario, group)
        })
        .sum()
}

fn never_loses_less(less: &Value, more: &Value) -> Result<(), TestCaseError> {
    let (less, more) = (number(less, "/lostPersonHours"), number(more, "/lostPersonHours"));
    prop_assert!(less <= more * (1.0 + ROUNDING) + ROUNDING, "{less} h lost, and then {more} h");
    Ok(())
}

fn never_more_locked_out(fewer: &Value, more: &Value) -> Result<(), TestCaseError> {
    prop_assert_eq!(hours(fewer).len(), hours(more).len());
    for (hour, (fewer, more)) in hours(fewer).iter().zip(hours(more)).enumerate() {
        let (fewer, more) = (total(fewer), total(more));
        prop_assert!(fewer <= more * (1.0 + ROUNDING), "hour {hour}: {fewer} and then {more}");
    }
    never_loses_less(fewer, more)
}

fn total(row: &Value) -> f64 {
    sum(&row["lockedOut"])
}

fn sum(heads: &Value) -> f64 {
    heads.as_object().unwrap().values().map(|heads| heads.as_f64().unwrap()).sum()
}

fn level(one: f64, other: f64) -> bool {
    (one - other).abs() <= ROUNDING * one.max(other).max(1.0)
}

/// Every number in a result with the name of its place.
fn numbers(result: &Value) -> Vec<(String, f64)> {
    match result {
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, value)| inside(name, value)).collect()
        }
        Value::Array(rows) => {
            rows.iter().enumerate().flat_map(|(nth, row)| inside(&nth.to_string(), row)).collect()
        }
        // JSON has no word for infinity: it would come out as null.
        other => vec![(String::new(), other.as_f64().unwrap_or(f64::NAN))],
    }
}

fn inside(name: &str, value: &Value) -> Vec<(String, f64)> {
    let inner = numbers(value).into_iter();
    inner.map(|(path, number)| (format!("/{name}{path}"), number)).collect()
}
