//! A scenario file read into a situation, and a report written like a result.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::ledger::{Report, Row};
use super::measures::{Administrators, EmergencyAccounts, Measure};
use super::situation::{Assumptions, DAY_NAMES, GROUPS, Readings, Sessions, Situation};

/// What the file leaves out is as in the usual company.
pub(crate) fn read(file: &Value) -> Situation {
    let mut whole = usual().to_json();
    lay_over(&mut whole, file);
    let (outage, people) = (&whole["outage"], &whole["people"]);
    let (day, start) = outage["startsAt"].as_str().unwrap().split_once(' ').unwrap();
    let day = DAY_NAMES.iter().position(|name| *name == day).unwrap();
    let working = &whole["workingDay"];
    let works = |name: &&str| working["days"].as_array().unwrap().contains(&Value::from(*name));
    Situation {
        kind: word(&outage["kind"], &["registration", "mfa", "authentication"]),
        starts: u32::try_from(day).unwrap() * 24 * 60 + minute(start),
        minutes: minutes(&outage["hours"]),
        affected_percent: outage["affectedPercent"].as_f64().unwrap(),
        people: std::array::from_fn(|group| whole_number(&people[GROUPS[group]])),
        sessions: sessions(&whole["sessions"]),
        assumptions: assumptions(&whole["assumptions"]),
        day_from: minute(working["from"].as_str().unwrap()),
        day_to: minute(working["to"].as_str().unwrap()),
        working_days: std::array::from_fn(|day| works(&DAY_NAMES[day])),
        readings: readings(&whole["readings"]),
        administrators: administrators(&whole["administrators"]),
        measures: whole["measures"].as_array().unwrap().iter().map(measure).collect(),
    }
}

pub(crate) fn written(report: &Report) -> Value {
    let row = |(hour, row): (usize, &Row)| {
        json!({
            "hour": hour,
            "lockedOut": GROUPS.into_iter().zip(row.worst.groups).collect::<BTreeMap<_, _>>(),
            "byRule": row.worst.rules,
            "lostPersonHours": row.lost,
            "exposedPersonHours": row.exposed,
            "deferred": row.deferred,
        })
    };
    let (peak_hour, peak) = report.peak();
    json!({
        "hours": report.rows.iter().enumerate().map(row).collect::<Vec<_>>(),
        "lostPersonHours": report.lost(),
        "exposedPersonHours": report.exposed(),
        "deferred": report.deferred,
        "peakHour": peak_hour,
        "peakLockedOut": peak,
        "allClearMinute": report.all_clear,
    })
}

/// The defaults of the file format.
fn usual() -> Situation {
    Situation {
        kind: "registration",
        starts: 9 * 60,
        minutes: 4 * 60,
        affected_percent: 100.0,
        people: [12, 30, 15, 200, 2000],
        sessions: Sessions {
            no_policy: 10.0,
            mfa_satisfied: 80.0,
            mfa_not_satisfied: 10.0,
            long_lived: 60.0,
            served: 90.0,
            frequency: 10.0,
            frequency_hours: 12.0,
            defaults_disabled: 5.0,
            unevaluable: 50.0,
            applied: 20.0,
        },
        assumptions: Assumptions {
            fresh: 5.0,
            guest_fresh: 10.0,
            guests_to_register: 10.0,
            guests_trusted: 50.0,
            registrations_per_hour: 60.0,
            pass_blocked: 25.0,
        },
        day_from: 8 * 60,
        day_to: 17 * 60,
        working_days: [true, true, true, true, true, false, false],
        readings: Readings {
            sign_in_frequency: "lenient",
            disabled_defaults: "literal",
            access_token: "from60To90min",
            long_lived_token: "from20To28h",
        },
        administrators: Administrators::usual(),
        measures: Vec::new(),
    }
}

fn lay_over(whole: &mut Value, part: &Value) {
    if let (Value::Object(fields), Value::Object(changes)) = (&mut *whole, part) {
        for (name, change) in changes {
            let field = fields.get_mut(name).unwrap_or_else(|| panic!("no field `{name}`"));
            lay_over(field, change);
        }
    } else {
        *whole = part.clone();
    }
}

fn sessions(fields: &Value) -> Sessions {
    let field = |name: &str| fields[name].as_f64().unwrap();
    Sessions {
        no_policy: field("noPolicyPercent"),
        mfa_satisfied: field("mfaSatisfiedPercent"),
        mfa_not_satisfied: field("mfaNotSatisfiedPercent"),
        long_lived: field("longLivedTokenPercent"),
        served: field("servedByBackupPercent"),
        frequency: field("signInFrequencyPercent"),
        frequency_hours: field("signInFrequencyHours"),
        defaults_disabled: field("defaultsDisabledPercent"),
        unevaluable: field("conditionUnevaluablePercent"),
        applied: field("appliedAtStartPercent"),
    }
}

fn assumptions(fields: &Value) -> Assumptions {
    let field = |name: &str| fields[name].as_f64().unwrap();
    Assumptions {
        fresh: field("freshSignInsPercentPerDay"),
        guest_fresh: field("guestFreshSignInsPercentPerDay"),
        guests_to_register: field("guestsToRegisterPercent"),
        guests_trusted: field("guestsWithTrustedHomeMfaPercent"),
        registrations_per_hour: field("registrationsPerHour"),
        pass_blocked: field("passBlockedPercent"),
    }
}

fn readings(fields: &Value) -> Readings {
    let long_lived = ["from20To28h", "upTo28h", "flat24h"];
    Readings {
        sign_in_frequency: word(&fields["signInFrequency"], &["lenient", "cautious"]),
        disabled_defaults: word(&fields["disabledDefaults"], &["literal", "strict"]),
        access_token: word(&fields["accessToken"], &["from60To90min", "oneHour"]),
        long_lived_token: word(&fields["longLivedToken"], &long_lived),
    }
}

fn administrators(fields: &Value) -> Administrators {
    let accounts = &fields["emergencyAccounts"];
    let yes = |name: &str| accounts[name].as_bool().unwrap();
    let methods = ["fido2", "passkey", "certificate", "authenticator", "phone", "password"];
    Administrators {
        with_live_session: whole_number(&fields["withLiveSession"]),
        emergency: EmergencyAccounts {
            count: whole_number(&accounts["count"]),
            cloud_only: yes("cloudOnly"),
            on_microsoft_domain: yes("onMicrosoftDomain"),
            global_administrator: yes("globalAdministrator"),
            method: word(&accounts["method"], &methods),
            same_method_as_daily_admins: yes("sameMethodAsDailyAdmins"),
            excluded_from_policies: yes("excludedFromPolicies"),
            days_since_validated: whole_number(&accounts["daysSinceValidated"]),
        },
    }
}

fn measure(fields: &Value) -> Measure {
    let from = whole_number(&fields["fromMinute"]);
    let until = || whole_number(&fields["untilMinute"]);
    let percent = || fields["percent"].as_f64().unwrap();
    match fields["kind"].as_str().unwrap() {
        "postponeOnboarding" => Measure::PostponeOnboarding { from },
        "pauseResets" => Measure::PauseResets { from, percent: percent() },
        "exclusion" => {
            Measure::Exclusion { from, until: until(), people: whole_number(&fields["people"]) }
        }
        "temporaryAccessPass" => Measure::TemporaryAccessPass {
            from,
            per_hour: fields["perHour"].as_f64().unwrap(),
            lifetime: minutes(&fields["lifetimeHours"]),
        },
        "keepSessions" => Measure::KeepSessions { from, percent: percent() },
        "disableMfa" => Measure::DisableMfa { from, until: until() },
        other => panic!("no such measure: `{other}`"),
    }
}

fn word(field: &Value, words: &[&'static str]) -> &'static str {
    words.iter().find(|word| field == **word).unwrap_or_else(|| panic!("{field} is none"))
}

fn whole_number(field: &Value) -> u32 {
    u32::try_from(field.as_u64().unwrap_or_else(|| panic!("{field} is no whole number"))).unwrap()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // hours of at most a month
fn minutes(hours: &Value) -> u32 {
    (hours.as_f64().unwrap() * 60.0).round() as u32
}

/// Of the day, from a clock's time.
fn minute(clock: &str) -> u32 {
    let (hour, minute) = clock.split_once(':').unwrap();
    60 * hour.parse::<u32>().unwrap() + minute.parse::<u32>().unwrap()
}
