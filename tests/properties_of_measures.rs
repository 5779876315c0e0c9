//! What must always hold of measures (the model's section 7), over scenarios that proptest makes up.

#![cfg(not(target_arch = "wasm32"))] // proptest is for native targets
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support {
    pub(crate) mod any_scenario;
    pub(crate) mod engine;
}

use lockout::scenario::Scenario;
use lockout::timeline::{Clock, Group, Outcome};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use support::any_scenario::{
    ROUNDING, any_measure, any_measured, any_scenario, config, nobody_can_act, outage_of,
    scenario_of, with,
};
use support::engine::{hours, number, run};

proptest! {
    #![proptest_config(config())]

    /// Everyone due by an hour's worst moment has come or is put off, and everyone who has come is
    /// counted once: locked out, let in, or at work like anybody.
    #[test]
    fn nobody_is_lost(scenario in any_measured()) {
        let (read, outcome) = outcome(&scenario);
        let clock = Clock::new(&read);
        let mut due = Due::default();
        for (nth, hour) in outcome.hours.iter().enumerate() {
            due.come_until(hour.worst, &read, &clock);
            let put_off = due.heads.iter().sum::<f64>() - hour.arrived.iter().sum::<f64>();
            let slack = ROUNDING * due.heads.iter().sum::<f64>().max(1.0);
            prop_assert!(
                -slack <= put_off && put_off <= outcome.deferred + slack,
                "hour {nth}: {put_off} of {} put off", outcome.deferred,
            );
            if hour.worst == 60 * (u32::try_from(nth).unwrap() + 1) {
                prop_assert!((put_off - hour.deferred).abs() <= slack, "hour {nth}: {put_off}");
            }
            let out = outcome.groups(hour);
            for group in Group::ALL {
                let at = group as usize;
                let heads = match group {
                    Group::Guests => read.people.guests,
                    Group::LiveSessions => read.people.live_sessions,
                    arriving => hour.arrived[arriving as usize],
                };
                let parts = [out[at], hour.excluded[at], hour.with_pass[at], hour.let_in[at]];
                prop_assert!(parts.iter().all(|&part| part >= 0.0), "hour {nth}: {parts:?}");
                let counted: f64 = parts.iter().sum();
                prop_assert!(
                    counted <= heads * (1.0 + ROUNDING) + ROUNDING,
                    "hour {nth}, {}: {parts:?} of {heads}", group.name(),
                );
            }
        }
        let last = outcome.hours.last().unwrap();
        if outcome.hours.len() < 14 * 24 {
            prop_assert!(last.deferred <= ROUNDING, "{} never came", last.deferred);
        }
    }

    #[test]
    fn an_exclusion_never_loses_work(scenario in any_scenario(), measure in any_measure("exclusion")) {
        never_loses_more(&scenario, measure)?;
    }

    #[test]
    fn a_pass_never_loses_work(
        scenario in scenario_of(outage_of("registration")),
        measure in any_measure("temporaryAccessPass"),
    ) {
        never_loses_more(&scenario, measure)?;
    }

    #[test]
    fn keeping_sessions_never_loses_work(
        scenario in any_measured(), measure in any_measure("keepSessions"),
    ) {
        never_loses_more(&scenario, measure)?;
    }

    #[test]
    fn disabling_mfa_never_loses_work(scenario in any_scenario(), measure in any_measure("disableMfa")) {
        never_loses_more(&scenario, measure)?;
    }

    #[test]
    fn what_does_nothing_in_a_kind_changes_no_figure(
        scenario in any_measured(),
        kind in select(&["mfa", "authentication"][..]),
        exclusion in any_measure("exclusion"), pass in any_measure("temporaryAccessPass"),
        mfa in any_measure("disableMfa"), at in 0..6_usize,
    ) {
        let scenario = with(&scenario, "/outage/kind", kind);
        let idle = if kind == "mfa" { vec![pass] } else { vec![exclusion, pass, mfa] };
        let outcome = run(&scenario);
        for measure in idle {
            prop_assert_eq!(&outcome, &run(&taken(&scenario, measure, at)));
        }
    }

    #[test]
    fn what_nobody_can_take_changes_no_figure(
        scenario in any_measured(), at in 0..6_usize,
        measure in prop_oneof![
            any_measure("exclusion"), any_measure("temporaryAccessPass"), any_measure("disableMfa"),
        ],
    ) {
        let scenario = with(&scenario, "/administrators", nobody_can_act());
        prop_assert_eq!(run(&scenario), run(&taken(&scenario, measure, at)));
    }

    /// An announcement or a pass of when the outage is over, and a measure for nobody.
    #[test]
    fn what_reaches_nobody_changes_no_figure(
        scenario in any_measured(), later in 0..100_u32, at in 0..6_usize,
    ) {
        let minutes = (number(&scenario, "/outage/hours") * 12.0).round() * 5.0;
        let over = minutes + f64::from(5 * later);
        let outcome = run(&scenario);
        for measure in [
            json!({ "kind": "postponeOnboarding", "fromMinute": over }),
            json!({ "kind": "pauseResets", "fromMinute": over, "percent": 50 }),
            json!({ "kind": "keepSessions", "fromMinute": over, "percent": 50 }),
            json!({ "kind": "temporaryAccessPass", "fromMinute": over, "perHour": 9, "lifetimeHours": 1 }),
            json!({ "kind": "pauseResets", "fromMinute": 0, "percent": 0 }),
            json!({ "kind": "keepSessions", "fromMinute": 0, "percent": 0 }),
            json!({ "kind": "temporaryAccessPass", "fromMinute": 0, "perHour": 0, "lifetimeHours": 1 }),
            json!({ "kind": "exclusion", "fromMinute": 0, "untilMinute": over, "people": 0 }),
            json!({ "kind": "exclusion", "fromMinute": 60, "untilMinute": 60, "people": 9 }),
            json!({ "kind": "disableMfa", "fromMinute": 60, "untilMinute": 60 }),
        ] {
            prop_assert_eq!(&outcome, &run(&taken(&scenario, measure.clone(), at)), "{}", measure);
        }
    }

    /// Two exclusions, or two handings out of passes, share out who waits in the order of the list,
    /// so there is one of each.
    #[test]
    fn the_order_of_measures_does_not_matter(
        scenario in any_measured(),
        others in (
            any_measure("exclusion"), any_measure("temporaryAccessPass"),
            any_measure("disableMfa"), any_measure("keepSessions"), any_measure("pauseResets"),
        ),
        turns in 1..6_usize,
    ) {
        let mut measures = scenario["measures"].as_array().unwrap().clone();
        measures.retain(|measure| {
            !matches!(measure["kind"].as_str(), Some("exclusion" | "temporaryAccessPass"))
        });
        measures.extend([others.0, others.1, others.2, others.3, others.4]);
        let one = run(&with(&scenario, "/measures", measures.clone()));
        measures.rotate_left(turns);
        measures.swap(0, 1);
        let other = run(&with(&scenario, "/measures", measures));
        prop_assert_eq!(hours(&one).len(), hours(&other).len());
        for figure in ["/lostPersonHours", "/exposedPersonHours", "/deferred", "/peakLockedOut"] {
            let (one, other) = (number(&one, figure), number(&other, figure));
            prop_assert!((one - other).abs() <= ROUNDING * one.max(1.0), "{figure}: {one}, {other}");
        }
    }

    #[test]
    fn registration_locks_out_no_live_session(scenario in any_measured()) {
        let scenario = with(&scenario, "/outage/kind", "registration");
        for row in hours(&run(&scenario)) {
            prop_assert_eq!(number(row, "/lockedOut/liveSessions"), 0.0);
        }
    }
}

fn outcome(scenario: &Value) -> (Scenario, Outcome) {
    let read = Scenario::from_json(&scenario.to_string()).unwrap();
    let outcome = lockout::timeline::run(&read);
    (read, outcome)
}

/// The same scenario with one measure more, somewhere in the list.
fn taken(scenario: &Value, measure: Value, at: usize) -> Value {
    let mut measures = scenario["measures"].as_array().unwrap().clone();
    measures.insert(at.min(measures.len()), measure);
    with(scenario, "/measures", measures)
}

fn never_loses_more(scenario: &Value, measure: Value) -> Result<(), TestCaseError> {
    let with = number(&run(&taken(scenario, measure, 0)), "/lostPersonHours");
    let without = number(&run(scenario), "/lostPersonHours");
    prop_assert!(
        with <= without * (1.0 + ROUNDING) + ROUNDING,
        "{with} h lost, {without} h without"
    );
    Ok(())
}

/// Heads of the three arriving groups who are due, affected or not, in ticks counted so far.
#[derive(Default)]
struct Due {
    until: u32,
    heads: [f64; 3],
}

impl Due {
    fn come_until(&mut self, minute: u32, scenario: &Scenario, clock: &Clock) {
        let people = &scenario.people;
        let each = [people.new_hires, people.mfa_resets, people.registrations_due];
        let day = clock.day_length();
        while self.until < minute {
            if let Some(into_day) = clock.into_day(self.until) {
                for ((heads, each), span) in
                    self.heads.iter_mut().zip(each).zip([day.min(120), day, day])
                {
                    if into_day < span {
                        *heads += each * 5.0 / f64::from(span);
                    }
                }
            }
            self.until += 5;
        }
    }
}
