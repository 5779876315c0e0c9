//! Scenario files that proptest makes up and, where one fails, shrinks.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};

/// What rounding may add to a sum of a few thousand terms, as a share of it.
pub(crate) const ROUNDING: f64 = 1e-9;

/// The same cases every time; a failure is shrunk and shown, and nothing is written to disk.
pub(crate) fn config() -> Config {
    Config {
        cases: 160,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..Config::default()
    }
}

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

pub(crate) fn any_scenario() -> impl Strategy<Value = Value> {
    scenario_of(prop_oneof![
        outage_of("registration"),
        outage_of("mfa"),
        outage_of("authentication"),
    ])
}

/// Any scenario in which up to five measures of any kinds are taken.
pub(crate) fn any_measured() -> impl Strategy<Value = Value> {
    let list = prop::collection::vec(select(&MEASURES[..]).prop_flat_map(any_measure), 0..=5);
    (any_scenario(), list, administrators(), percent()).prop_map(
        |(scenario, measures, administrators, blocked)| {
            let mut scenario = with(&scenario, "/measures", measures);
            scenario["administrators"] = administrators;
            scenario["assumptions"]["passBlockedPercent"] = json!(blocked);
            scenario
        },
    )
}

pub(crate) const MEASURES: [&str; 6] = [
    "postponeOnboarding",
    "pauseResets",
    "exclusion",
    "temporaryAccessPass",
    "keepSessions",
    "disableMfa",
];

/// A measure of a kind, most of them within the first days.
#[allow(dead_code)]
pub(crate) fn any_measure(kind: &'static str) -> impl Strategy<Value = Value> {
    let tick = || prop_oneof![8 => 0..=120_u32, 3 => 0..=1000_u32, 1 => 0..=4032_u32];
    let amount = || prop_oneof![Just(0.0), 0.0..100.0, 0.0..5000.0];
    let lifetime = prop_oneof![2..=96_u32, 2..=8640_u32];
    (tick(), tick(), amount(), percent(), lifetime).prop_map(
        move |(from, length, amount, percent, lifetime)| {
            let (from, until) = (5 * from, 5 * (from + length));
            match kind {
                "postponeOnboarding" => json!({ "kind": kind, "fromMinute": from }),
                "pauseResets" | "keepSessions" => {
                    json!({ "kind": kind, "fromMinute": from, "percent": percent })
                }
                "exclusion" => json!({
                    "kind": kind, "fromMinute": from, "untilMinute": until, "people": amount,
                }),
                "disableMfa" => json!({ "kind": kind, "fromMinute": from, "untilMinute": until }),
                _ => json!({
                    "kind": kind, "fromMinute": from, "perHour": amount,
                    "lifetimeHours": f64::from(lifetime) / 12.0,
                }),
            }
        },
    )
}

/// Mostly somebody can act; sometimes only the emergency accounts, sometimes nobody.
fn administrators() -> impl Strategy<Value = Value> {
    let accounts = json!({ "count": 2, "excludedFromPolicies": true, "daysSinceValidated": 90 });
    prop_oneof![
        3 => Just(json!({})),
        1 => Just(json!({ "withLiveSession": 0, "emergencyAccounts": accounts })),
        1 => Just(nobody_can_act()),
    ]
}

/// No administrator holds a session, and the one emergency account is none to depend upon.
#[allow(dead_code)]
pub(crate) fn nobody_can_act() -> Value {
    json!({ "withLiveSession": 0, "emergencyAccounts": { "count": 1 } })
}

/// Any company in an outage of the given sort.
pub(crate) fn scenario_of(outage: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    (outage, people(), sessions(), assumptions(), working_day(), readings()).prop_map(
        |(outage, people, sessions, assumptions, working_day, readings)| {
            json!({
                "version": 1, "outage": outage, "people": people, "sessions": sessions,
                "assumptions": assumptions, "workingDay": working_day, "readings": readings,
                "measures": [],
            })
        },
    )
}

/// Any start, most of the lengths short, any share affected.
pub(crate) fn outage_of(kind: &'static str) -> impl Strategy<Value = Value> {
    let ticks = prop_oneof![8 => 3..=96_u32, 3 => 96..=1000_u32, 1 => 1000..=4032_u32];
    let affected = prop_oneof![Just(100_u32), Just(0), 0..=100_u32];
    (select(&DAYS[..]), 0..288_u32, ticks, affected).prop_map(
        move |(day, start, ticks, affected)| {
            json!({
                "kind": kind, "startsAt": format!("{day} {}", clock(5 * start)),
                "hours": f64::from(ticks) / 12.0, "affectedPercent": affected,
            })
        },
    )
}

/// The same scenario with one field set.
pub(crate) fn with(scenario: &Value, path: &str, value: impl Into<Value>) -> Value {
    let mut changed = scenario.clone();
    *changed.pointer_mut(path).unwrap_or_else(|| panic!("no {path} in {scenario}")) = value.into();
    changed
}

/// The group comes so many a working day; the others are all there from the start.
#[allow(dead_code)] // either file of properties uses some of these
pub(crate) fn per_day(group: &str) -> bool {
    !matches!(group, "guests" | "liveSessions")
}

/// The minutes over which a group's arrivals of a day are spread.
#[allow(dead_code)]
pub(crate) fn spread_over(scenario: &Value, group: &str) -> f64 {
    let minute = |edge: &str| {
        let (hour, minute) =
            scenario["workingDay"][edge].as_str().unwrap().split_once(':').unwrap();
        60.0 * hour.parse::<f64>().unwrap() + minute.parse::<f64>().unwrap()
    };
    let day = minute("to") - minute("from");
    if group == "newHires" { day.min(120.0) } else { day }
}

fn people() -> impl Strategy<Value = Value> {
    let few = || prop_oneof![Just(0_u32), 0..500_u32];
    let many = || prop_oneof![Just(0_u32), 0..5000_u32, 0..=10_000_000_u32];
    (few(), few(), few(), many(), many()).prop_map(|(hires, resets, due, guests, live)| {
        json!({
            "newHires": hires, "mfaResets": resets, "registrationsDue": due,
            "guests": guests, "liveSessions": live,
        })
    })
}

fn sessions() -> impl Strategy<Value = Value> {
    let postures = (0..=100_u32).prop_flat_map(|none| (Just(none), 0..=100 - none));
    let shares = (percent(), percent(), percent(), percent(), percent(), percent());
    (postures, shares, 1..=96_u32).prop_map(|((none, satisfied), shares, quarters)| {
        let (long_lived, served, frequency, disabled, unevaluable, applied) = shares;
        json!({
            "noPolicyPercent": none, "mfaSatisfiedPercent": satisfied,
            "mfaNotSatisfiedPercent": 100 - none - satisfied,
            "longLivedTokenPercent": long_lived, "servedByBackupPercent": served,
            "signInFrequencyPercent": frequency,
            "signInFrequencyHours": f64::from(quarters) / 4.0,
            "defaultsDisabledPercent": disabled, "conditionUnevaluablePercent": unevaluable,
            "appliedAtStartPercent": applied,
        })
    })
}

fn assumptions() -> impl Strategy<Value = Value> {
    let desk = prop_oneof![Just(0_u32), 1..100_u32, 100..2000_u32];
    (percent(), percent(), percent(), percent(), desk).prop_map(
        |(fresh, guest_fresh, to_register, trusted, desk)| {
            json!({
                "freshSignInsPercentPerDay": fresh, "guestFreshSignInsPercentPerDay": guest_fresh,
                "guestsToRegisterPercent": to_register,
                "guestsWithTrustedHomeMfaPercent": trusted, "registrationsPerHour": desk,
            })
        },
    )
}

fn percent() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(100.0), 0.0..=100.0]
}

/// The usual week, or any hours on any days.
fn working_day() -> impl Strategy<Value = Value> {
    let usual = Just(json!({ "from": "08:00", "to": "17:00", "days": DAYS[..5] }));
    let odd =
        (0..287_u32, 1..287_u32, subsequence(&DAYS[..], 1..=7)).prop_map(|(from, length, days)| {
            let to = (from + length).min(287);
            json!({ "from": clock(5 * from.min(to - 1)), "to": clock(5 * to), "days": days })
        });
    prop_oneof![usual, odd]
}

fn readings() -> impl Strategy<Value = Value> {
    (
        select(&["lenient", "cautious"][..]),
        select(&["literal", "strict"][..]),
        select(&["from60To90min", "oneHour"][..]),
        select(&["from20To28h", "upTo28h", "flat24h"][..]),
    )
        .prop_map(|(frequency, defaults, access, long_lived)| {
            json!({
                "signInFrequency": frequency, "disabledDefaults": defaults,
                "accessToken": access, "longLivedToken": long_lived,
            })
        })
}

fn clock(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
