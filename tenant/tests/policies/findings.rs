//! What is worth knowing, and in which order.

use super::support::{APPS, COUNTRY, NOWHERE, OFF, USERS, ruled, to_json, with};
use lockout_tenant::policies::{Known, Ruled, ranked};
use serde_json::{Value, json};

const KNOWN: Known = Known { members: Some(2000.0), guests: Some(300.0) };

/// The findings of a policy alone, each with its field, fact, whom it concerns and how many.
fn of(changes: &[(&str, Value)]) -> Vec<Value> {
    let ruled = ruled(&[with(changes)], KNOWN);
    ruled.policies[0].findings.iter().map(to_json).collect()
}

fn named<'a>(findings: &'a [Value], name: &str) -> &'a Value {
    let found = findings.iter().find(|finding| finding["what"]["finding"] == name);
    found.unwrap_or_else(|| panic!("no {name} in {findings:?}"))
}

fn names(findings: &[Value]) -> Vec<&str> {
    findings.iter().map(|finding| finding["what"]["finding"].as_str().unwrap()).collect()
}

#[test]
fn how_far_disabled_defaults_reach() {
    let off = (OFF, json!(true));
    let users = |users: Value| (USERS, users);
    for (scope, reach, concerns, people, at_most) in [
        (
            users(json!({ "includeGroups": ["g"] })),
            "everyoneThoughScoped",
            "everyone",
            2000.0,
            false,
        ),
        (
            users(json!({ "includeUsers": ["All"], "excludeGroups": ["g"] })),
            "everyoneAndTheExcluded",
            "everyone",
            2000.0,
            false,
        ),
        (users(json!({ "includeUsers": ["All"] })), "onlyStrictly", "everyone", 2000.0, false),
        // it only shapes sessions: there is nothing to be owed
        (("grantControls", json!(null)), "nothingAsked", "everyone", 2000.0, true),
        (("conditions/signInRiskLevels", json!(["high"])), "scope", "everyone", 2000.0, true),
        (
            users(json!({ "includeUsers": ["a", "b", "c"], "excludeGroups": ["g"] })),
            "scope",
            "users",
            3.0,
            false,
        ),
    ] {
        let findings = of(&[scope.clone(), off.clone()]);
        let finding = named(&findings, "defaultsOff");
        assert_eq!(finding["what"]["reach"], reach, "{scope:?}");
        assert_eq!(finding["field"], "sessionControls.disableResilienceDefaults");
        assert_eq!(
            (&finding["concerns"], &finding["people"], &finding["atMost"]),
            (&json!(concerns), &json!(people), &json!(at_most)),
            "{scope:?}"
        );
    }
    let apps = (APPS, json!({ "includeApplications": ["Office365"] }));
    let findings = of(&[users(json!({ "includeRoles": ["r"] })), apps, off]);
    let finding = named(&findings, "defaultsOff");
    assert_eq!(
        (&finding["concerns"], &finding["fact"]),
        (&json!("everyoneInApps"), &json!("1.10"))
    );
}

#[test]
fn of_each_kind() {
    let frequency = json!({ "isEnabled": true, "type": "hours", "value": 8 });
    let findings = of(&[("sessionControls/signInFrequency", frequency)]);
    let finding = named(&findings, "signInFrequency");
    assert_eq!((&finding["fact"], &finding["against"]), (&json!("2.6"), &json!("1.13")));
    assert_eq!(finding["what"]["frequency"]["hours"], 8.0);

    let strength = json!({ "authenticationStrength": { "displayName": "Synthetic" } });
    let findings = of(&[("grantControls", strength)]);
    assert_eq!(
        names(&findings),
        ["guests", "authenticationStrength", "unevaluable"].map_sorted(&findings)
    );
    assert_eq!(named(&findings, "authenticationStrength")["against"], "1.6");

    let action = json!({ "includeUserActions": ["urn:user:registersecurityinfo"] });
    let findings = of(&[(APPS, action)]);
    let field = "conditions.applications.includeUserActions";
    assert_eq!(named(&findings, "registrationGoverned")["field"], field);

    let places = json!({ "includeLocations": [COUNTRY, NOWHERE] });
    let findings = of(&[("conditions/locations", places)]);
    assert_eq!(named(&findings, "shortTokens")["fact"], "3.5");
    assert_eq!(named(&findings, "locationsUnknown")["what"]["locations"], 1);
    assert_eq!(named(&findings, "unevaluable")["field"], "conditions.locations");

    let block = ("grantControls/builtInControls", json!(["block"]));
    let nobody = (USERS, json!({ "includeUsers": ["All"] }));
    let findings = of(&[block.clone(), nobody]);
    assert_eq!(findings[0]["what"]["finding"], "blockExcludesNobody");
    assert_eq!(findings[0]["people"], 2300.0);
    assert!(!names(&of(&[block])).contains(&"blockExcludesNobody"));
}

/// The order is the findings' own: only which there are is compared.
trait Sorted {
    fn map_sorted(self, findings: &[Value]) -> Vec<&'static str>;
}

impl<const N: usize> Sorted for [&'static str; N] {
    fn map_sorted(self, findings: &[Value]) -> Vec<&'static str> {
        let order = |name: &&str| names(findings).iter().position(|other| other == name);
        let mut all = self.to_vec();
        all.sort_by_key(order);
        all
    }
}

#[test]
fn by_people_affected() {
    let ruled = ruled(
        &[
            with(&[
                (USERS, json!({ "includeUsers": ["a", "b", "c"], "excludeGroups": ["g"] })),
                (OFF, json!(true)),
            ]),
            with(&[(USERS, json!({ "includeUsers": ["GuestsOrExternalUsers"] }))]),
            with(&[(USERS, json!({ "includeRoles": ["r"] })), (OFF, json!(true))]),
            with(&[
                (USERS, json!({ "includeRoles": ["r"] })),
                (OFF, json!(true)),
                ("state", json!("disabled")),
            ]),
        ],
        KNOWN,
    );
    let all = ranked(&ruled.policies, &ruled.findings);
    let own: Vec<(usize, Value)> = all
        .iter()
        .filter_map(|(at, finding)| Some((at.as_ref().copied()?, to_json(finding))))
        .collect();
    let short: Vec<(usize, &str, f64)> = own
        .iter()
        .map(|(at, f)| (*at, f["what"]["finding"].as_str().unwrap(), f["people"].as_f64().unwrap()))
        .collect();
    assert_eq!(short, [(2, "defaultsOff", 2000.0), (1, "guests", 300.0), (0, "defaultsOff", 3.0)]);
}

fn general(ruled: &Ruled) -> Vec<Value> {
    ruled.findings.iter().map(to_json).collect()
}

#[test]
fn emergency_accounts() {
    let all = |exclude: Value| {
        with(&[(USERS, json!({ "includeUsers": ["All"], "excludeUsers": exclude }))])
    };
    let ids = [
        "aaaaaaaa-0000-4000-8000-000000000001",
        "bbbbbbbb-0000-4000-8000-000000000002",
        "break-glass@synthetic.example",
    ];
    // left out everywhere
    let found =
        ruled(&[all(json!(ids)), all(json!(["x", ids[0].to_uppercase(), ids[1], ids[2]]))], KNOWN);
    let findings = general(&found);
    let what = &named(&findings, "emergencyCandidates")["what"];
    assert_eq!(what["accounts"], 3);
    assert_eq!(what["policies"], 2);
    // nothing of a name
    assert_eq!(what["ids"], json!(["aaaaaaaa", "bbbbbbbb"]));
    // the fourth policy misses two of them, and one for the role of emergency accounts all
    let admins = json!({ "includeRoles": ["62e90394-69f5-4237-9190-012177145e10"] });
    let found = ruled(
        &[
            all(json!(ids)),
            all(json!(ids)),
            all(json!(ids)),
            all(json!(ids[..1])),
            with(&[(USERS, admins)]),
        ],
        KNOWN,
    );
    assert!(names(&general(&found)).contains(&"noEmergencyAccount"));
    let missed = found.policies.iter().map(|policy| {
        let findings: Vec<Value> = policy.findings.iter().map(to_json).collect();
        let missed = findings.iter().find(|f| f["what"]["finding"] == "missesEmergency");
        missed.map_or(0, |f| f["what"]["accounts"].as_u64().unwrap())
    });
    assert_eq!(missed.collect::<Vec<_>>(), [0, 0, 0, 2, 3]);
    // named by a fourth policy they are not outside, and that policy is said to hold for them
    let named_one = with(&[(USERS, json!({ "includeUsers": [ids[0].to_uppercase(), "y"] }))]);
    let found = ruled(&[all(json!(ids)), all(json!(ids)), named_one], KNOWN);
    let findings = general(&found);
    let what = &named(&findings, "emergencyCandidates")["what"];
    assert_eq!((&what["accounts"], &what["policies"]), (&json!(2), &json!(2)));
    let own: Vec<Value> = found.policies[2].findings.iter().map(to_json).collect();
    assert_eq!(named(&own, "missesEmergency")["what"]["accounts"], 1);
    // whether a group's policy holds for them nobody can tell
    let of_group = with(&[(USERS, json!({ "includeGroups": ["g"] }))]);
    let found = general(&ruled(&[all(json!(ids)), of_group], KNOWN));
    assert_eq!(named(&found, "emergencyCandidates")["what"]["byMembership"], 1);
    // by a group
    let group = with(&[(USERS, json!({ "includeUsers": ["All"], "excludeGroups": ["g"] }))]);
    let found = general(&ruled(&[group.clone(), group], KNOWN));
    assert_eq!(named(&found, "emergencyByGroup")["what"]["groups"], 1);
    // old protocols and policies that are not on catch nobody
    let old = with(&[
        ("conditions/clientAppTypes", json!(["exchangeActiveSync", "other"])),
        (USERS, json!({ "includeUsers": ["All"] })),
    ]);
    let off = with(&[("state", json!("disabled")), (USERS, json!({ "includeUsers": ["All"] }))]);
    let found = general(&ruled(&[all(json!(ids)), old, off], KNOWN));
    assert_eq!(named(&found, "emergencyCandidates")["what"]["policies"], 1);
}

#[test]
fn prepared_and_managed_ones() {
    let named_so =
        |name: &str, state: &str| with(&[("displayName", json!(name)), ("state", json!(state))]);
    let report = "enabledForReportingButNotEnforced";
    let found = general(&ruled(
        &[
            named_so("EM001 - ENABLE IN EMERGENCY: MFA Disruption[1/4] - Exchange", report),
            named_so("Microsoft-managed: Block legacy authentication", report),
            named_so("Microsoft-managed: Multifactor authentication for all users", "enabled"),
            named_so("Microsoft-managed: another", "disabled"),
        ],
        KNOWN,
    ));
    assert_eq!(named(&found, "contingency")["what"]["policies"], 1);
    let what = &named(&found, "microsoftManaged")["what"];
    assert_eq!((&what["on"], &what["reportOnly"]), (&json!(1), &json!(1)));
    assert_eq!(named(&found, "classicUnseen")["fact"], "2.6");
}
