//! Scenario files to be refused, and the whole default one to be taken.

/// A scenario, and what the message about it has to name: the field, what was found, what is
/// allowed.
pub(crate) const BAD_SCENARIOS: &[(&str, &[&str])] = &[
    // unknown fields
    (r#"{ "nam": "x" }"#, &["`nam`", "unknown", "name"]),
    (r#"{ "outage": { "lenght": 4 } }"#, &["outage.lenght", "unknown", "hours"]),
    (
        r#"{ "administrators": { "emergencyAccounts": { "cloudonly": true } } }"#,
        &["administrators.emergencyAccounts.cloudonly", "unknown", "cloudOnly"],
    ),
    // out of range
    (r#"{ "people": { "newHires": -1 } }"#, &["people.newHires", "-1", "0", "10,000,000"]),
    (r#"{ "people": { "mfaResets": 10000001 } }"#, &["people.mfaResets", "10000001", "10,000,000"]),
    (r#"{ "people": { "registrationsDue": -5 } }"#, &["people.registrationsDue", "-5"]),
    (r#"{ "people": { "guests": 2e7 } }"#, &["people.guests", "20000000", "10,000,000"]),
    (r#"{ "people": { "liveSessions": 1e300 } }"#, &["people.liveSessions", "10,000,000"]),
    (r#"{ "outage": { "hours": 0.2 } }"#, &["outage.hours", "0.2", "0.25", "336"]),
    (r#"{ "outage": { "hours": 0 } }"#, &["outage.hours", "0", "0.25"]),
    (r#"{ "outage": { "hours": 336.25 } }"#, &["outage.hours", "336.25", "336"]),
    (r#"{ "outage": { "affectedPercent": 100.5 } }"#, &["outage.affectedPercent", "100.5", "100"]),
    (r#"{ "outage": { "affectedPercent": -1 } }"#, &["outage.affectedPercent", "-1", "0"]),
    (r#"{ "version": 2 }"#, &["version", "2", "1"]),
    (r#"{ "version": "1" }"#, &["version", "1"]),
    // not a multiple of five minutes
    (r#"{ "outage": { "hours": 0.3 } }"#, &["outage.hours", "0.3", "5 minutes"]),
    (
        r#"{ "outage": { "startsAt": "Mon 09:03" } }"#,
        &["outage.startsAt", "Mon 09:03", "5 minutes"],
    ),
    (r#"{ "workingDay": { "from": "08:01" } }"#, &["workingDay.from", "08:01", "5 minutes"]),
    (r#"{ "workingDay": { "to": "17:59" } }"#, &["workingDay.to", "17:59", "5 minutes"]),
    // times that are none
    (r#"{ "outage": { "startsAt": "Monday" } }"#, &["outage.startsAt", "Monday", "Mon 09:00"]),
    (r#"{ "outage": { "startsAt": "Mon 24:00" } }"#, &["outage.startsAt", "Mon 24:00"]),
    (r#"{ "outage": { "startsAt": "Mon 9:75" } }"#, &["outage.startsAt", "Mon 9:75"]),
    (r#"{ "workingDay": { "from": "17:00", "to": "08:00" } }"#, &["workingDay", "17:00", "08:00"]),
    (r#"{ "workingDay": { "from": "08:00", "to": "08:00" } }"#, &["workingDay", "08:00"]),
    (r#"{ "workingDay": { "days": [] } }"#, &["workingDay.days", "at least one"]),
    (r#"{ "workingDay": { "days": ["Mon", "Montag"] } }"#, &["workingDay.days", "Montag", "Tue"]),
    // words that are none
    (r#"{ "outage": { "kind": "everything" } }"#, &["outage.kind", "everything", "registration"]),
    (r#"{ "outage": { "kind": "none" } }"#, &["outage.kind", "none", "registration"]),
    (
        r#"{ "readings": { "signInFrequency": "bold" } }"#,
        &["readings.signInFrequency", "bold", "lenient", "cautious"],
    ),
    (r#"{ "readings": { "accessToken": "" } }"#, &["readings.accessToken", "oneHour"]),
    (
        r#"{ "administrators": { "emergencyAccounts": { "method": "pigeon" } } }"#,
        &["administrators.emergencyAccounts.method", "pigeon", "fido2"],
    ),
    // wrong types
    (r#"{ "people": { "guests": "many" } }"#, &["people.guests", "many", "number"]),
    (r#"{ "people": { "guests": null } }"#, &["people.guests", "null", "number"]),
    (r#"{ "people": [] }"#, &["people", "list"]),
    (r#"{ "people": 5 }"#, &["people", "5"]),
    (r#"{ "name": 5 }"#, &["name", "5", "text"]),
    (r#"{ "outage": { "startsAt": 540 } }"#, &["outage.startsAt", "540", "Mon 09:00"]),
    (r#"{ "outage": { "kind": true } }"#, &["outage.kind", "true", "mfa"]),
    (
        r#"{ "administrators": { "emergencyAccounts": { "cloudOnly": "yes" } } }"#,
        &["administrators.emergencyAccounts.cloudOnly", "yes", "true", "false"],
    ),
    (r#"{ "measures": {} }"#, &["measures"]),
    // one field against another
    (
        r#"{ "sessions": { "noPolicyPercent": 20 } }"#,
        &[
            "sessions",
            "110",
            "noPolicyPercent",
            "mfaSatisfiedPercent",
            "mfaNotSatisfiedPercent",
            "100",
        ],
    ),
    // a field twice
    (r#"{ "people": { "guests": 1, "guests": 2 } }"#, &["people.guests", "second"]),
    (r#"{ "version": 1, "version": 1 }"#, &["version", "second"]),
    // measures
    (r#"{ "measures": [ 5 ] }"#, &["measures[0]", "5", "object"]),
    (r#"{ "measures": [ {} ] }"#, &["measures[0].kind", "nothing", "disableMfa"]),
    (
        r#"{ "measures": [ { "kind": "keepSessions", "fromMinute": 60, "percent": 50 }, { "kind": "hope" } ] }"#,
        &["measures[1].kind", "hope", "keepSessions"],
    ),
    (
        r#"{ "measures": [ { "kind": "disableMfa", "fromMinute": 60 } ] }"#,
        &["measures[0].untilMinute", "nothing", "steps of 5"],
    ),
    (
        r#"{ "measures": [ { "kind": "disableMfa", "fromMinute": 60, "untilMinute": 55 } ] }"#,
        &["measures[0].untilMinute", "55", "not before", "60"],
    ),
    (
        r#"{ "measures": [ { "kind": "postponeOnboarding", "fromMinute": 62 } ] }"#,
        &["measures[0].fromMinute", "62", "steps of 5"],
    ),
    (
        r#"{ "measures": [ { "kind": "postponeOnboarding", "fromMinute": 0, "people": 2 } ] }"#,
        &["measures[0].people", "unknown", "kind, fromMinute"],
    ),
    (
        r#"{ "measures": [ { "kind": "pauseResets", "fromMinute": 0, "percent": 101 } ] }"#,
        &["measures[0].percent", "101", "100"],
    ),
    (
        r#"{ "measures": [ { "kind": "temporaryAccessPass", "fromMinute": 0, "perHour": 5, "lifetimeHours": 721 } ] }"#,
        &["measures[0].lifetimeHours", "721", "720"],
    ),
    (
        r#"{ "measures": [ { "kind": "postponeOnboarding", "fromMinute": 0, "fromMinute": 5 } ] }"#,
        &["measures[0].fromMinute", "second"],
    ),
    // no scenario at all
    ("", &["empty"]),
    ("   \n", &["empty"]),
    ("outage: registration", &["not JSON", "scenario"]),
    (r#"{ "version": 1 "#, &["not JSON", "line 1"]),
    (r#"{ "version": 1 } and more"#, &["not JSON", "line 1"]),
    (r#"{ "people": { "guests": NaN } }"#, &["not JSON", "line 1"]),
    ("[]", &["list", "scenario"]),
    ("null", &["null", "scenario"]),
    ("4", &["4", "scenario"]),
];

/// Every field with its default, as the model's section 8 gives it.
pub(crate) const DEFAULTS: &str = r#"{ "version": 1, "name": "Registration down on a Monday",
  "outage": { "kind": "registration", "startsAt": "Mon 09:00", "hours": 4, "affectedPercent": 100 },
  "people": { "newHires": 12, "mfaResets": 30, "registrationsDue": 15, "guests": 200, "liveSessions": 2000 },
  "sessions": { "noPolicyPercent": 10, "mfaSatisfiedPercent": 80, "mfaNotSatisfiedPercent": 10,
    "longLivedTokenPercent": 60, "servedByBackupPercent": 90, "signInFrequencyPercent": 10, "signInFrequencyHours": 12,
    "defaultsDisabledPercent": 5, "conditionUnevaluablePercent": 50, "appliedAtStartPercent": 20 },
  "assumptions": { "freshSignInsPercentPerDay": 5, "guestFreshSignInsPercentPerDay": 10, "guestsToRegisterPercent": 10,
    "guestsWithTrustedHomeMfaPercent": 50, "registrationsPerHour": 60, "passBlockedPercent": 25 },
  "administrators": { "withLiveSession": 2, "emergencyAccounts": { "count": 2, "cloudOnly": true, "onMicrosoftDomain": true,
    "globalAdministrator": true, "method": "fido2", "sameMethodAsDailyAdmins": false, "excludedFromPolicies": true, "daysSinceValidated": 30 } },
  "workingDay": { "from": "08:00", "to": "17:00", "days": ["Mon","Tue","Wed","Thu","Fri"] },
  "readings": { "signInFrequency": "lenient", "disabledDefaults": "literal", "accessToken": "from60To90min", "longLivedToken": "from20To28h" },
  "measures": [] }"#;
