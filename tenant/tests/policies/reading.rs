//! Every wrapping policies come in, and every way in which it is broken.

use super::support::{locations, mfa, with};
use lockout_tenant::found::Kind;
use lockout_tenant::policies::{Apps, Asks, Defaults, Known, People, Policies, State, Took, read};
use lockout_tenant::problem::{Problem, Wrong};
use serde_json::{Value, json};

fn take(text: &str) -> (Option<Took>, Policies, Vec<Problem>) {
    let (mut into, mut problems) = (Policies::default(), Vec::new());
    let took = read("a.json", text, &mut into, &mut problems);
    (took, into, problems)
}

fn policies(rows: u64) -> Took {
    Took { kind: Kind::Policies, rows, bad_rows: 0 }
}

#[test]
fn in_every_wrapping() {
    let (one, two) = (mfa(), with(&[("id", json!("b"))]));
    let context = "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies";
    for wrapped in [
        json!({ "@odata.context": context, "value": [one, two] }).to_string(),
        json!([one, two]).to_string(),
        format!("\u{feff}{}\r\n", json!([one, two])),
        format!("{one}\n{two}"),
        json!({ "conditional_access_policies": [one, two], "service_plans": [{ "a": 1 }] })
            .to_string(),
        json!({ "Raw": { "conditional_access_policies": [one, two] } }).to_string(),
        json!({ "responses": [{ "body": { "value": [one, two] } }] }).to_string(),
    ] {
        let (took, into, problems) = take(&wrapped);
        assert_eq!((took, problems), (Some(policies(2)), vec![]), "{wrapped}");
        assert_eq!(into.found(Known::default()).policies.len(), 2);
    }
    assert_eq!(take(&one.to_string()).0, Some(policies(1)));
    assert_eq!(
        take(&json!({ "@odata.context": context, "value": [] }).to_string()).0,
        Some(policies(0))
    );
    let places = Some(Took { kind: Kind::NamedLocations, rows: 2, bad_rows: 0 });
    assert_eq!(take(&locations().to_string()).0, places);
    assert_eq!(take(&locations()[0].to_string()).0.map(|took| took.rows), Some(1));
}

#[test]
fn what_is_not_ours_is_left_alone() {
    for other in [
        "",
        "x",
        "[]",
        "{}",
        "[1, {\"a\": [null]}]",
        "{\"value\": [{\"userId\": \"1\"}]}",
        "{\"userId\": ",
    ] {
        let (took, _, problems) = take(other);
        assert_eq!((took, problems), (None, vec![]), "{other}");
    }
}

/// PowerShell's objects: capitals, and empty objects for what isn't there.
#[test]
fn as_powershell_writes_it() {
    let text = json!({ "conditional_access_policies": [{
        "Id": "A", "DisplayName": "Synthetic", "State": "enabledForReportingButNotEnforced",
        "TemplateId": null, "AdditionalProperties": {},
        "Conditions": {
            "AdditionalProperties": { "authenticationFlows": { "transferMethods": "deviceCodeFlow" } },
            "Applications": { "IncludeApplications": "All", "ApplicationFilter": { "Mode": null, "Rule": null } },
            "ClientApplications": { "IncludeServicePrincipals": [], "ServicePrincipalFilter": { "Mode": null } },
            "Devices": { "DeviceFilter": { "Mode": null, "Rule": null } },
            "Locations": { "IncludeLocations": null, "ExcludeLocations": null },
            "Users": { "IncludeUsers": ["All"], "ExcludeUsers": [], "IncludeGuestsOrExternalUsers":
                { "ExternalTenants": { "MembershipKind": null }, "GuestOrExternalUserTypes": null } }
        },
        "GrantControls": { "BuiltInControls": ["Mfa"], "Operator": "OR",
            "AuthenticationStrength": { "AllowedCombinations": null, "Id": null } },
        "SessionControls": { "DisableResilienceDefaults": true,
            "SignInFrequency": { "IsEnabled": null, "Type": null, "Value": null } }
    }] });
    let (took, into, problems) = take(&text.to_string());
    assert_eq!((took, problems), (Some(policies(1)), vec![]));
    let checked = into.found(Known::default()).policies.remove(0);
    assert_eq!(checked.state, State::ReportOnly);
    assert_eq!(checked.resilience_defaults, Defaults::Off);
    assert_eq!(checked.reaches.people, People::Everyone);
    assert_eq!(checked.reaches.apps, Apps::All { but: 0 });
    assert_eq!(checked.asks, Asks::Prompt);
    assert_eq!((checked.sign_in_frequency, checked.authentication_strength), (None, None));
    assert_eq!(checked.narrowed_by, ["authenticationFlows"]);
    assert!(checked.unevaluable.is_empty() && checked.not_understood.is_empty());
}

#[test]
fn broken_json_says_where_and_keeps_what_is_whole() {
    let (one, two) = (mfa().to_string(), with(&[("id", json!("b"))]).to_string());
    let (took, into, problems) = take(&format!("{{\n  \"value\": [{one},\n{two}, {{\"id\": "));
    assert_eq!(took, Some(Took { kind: Kind::Policies, rows: 2, bad_rows: 1 }));
    assert_eq!(problems[0].wrong, Wrong::Truncated);
    assert_eq!(problems[0].line, Some(3));
    assert_eq!(into.found(Known::default()).policies.len(), 2);

    // a comma too many in the first; the letter ü counts once
    let bad = one.replacen("\"Synthetic\",", "\"Sü\",,", 1);
    let at =
        bad.chars().collect::<Vec<_>>().windows(2).position(|pair| pair == [',', ',']).unwrap();
    let (took, _, problems) = take(&format!("[\n{bad},\n{two}]"));
    assert_eq!(took, Some(Took { kind: Kind::Policies, rows: 1, bad_rows: 1 }));
    let Wrong::Json { reason } = &problems[0].wrong else { panic!("{problems:?}") };
    assert!(!reason.contains(" at line "), "{reason}");
    // the second comma, counted from one
    assert_eq!((problems[0].line, problems[0].column), (Some(2), Some(at as u64 + 2)));
}

#[test]
fn more_pages_are_missing() {
    let text = json!({ "value": [mfa()], "@odata.nextLink": "https://graph.microsoft.com/…" });
    let (took, read, problems) = take(&text.to_string());
    assert_eq!(took, Some(policies(1)));
    assert_eq!(problems, []);
    // said once all files are read
    let missing = read.missing_pages();
    assert_eq!(missing.len(), 1);
    assert_eq!((&missing[0].wrong, missing[0].line), (&Wrong::MorePages, Some(1)));
}

#[test]
fn what_is_no_policy_among_policies_is_counted() {
    let (took, _, problems) = take(&json!([mfa(), { "id": "x", "state": "enabled" }]).to_string());
    assert_eq!(took, Some(Took { kind: Kind::Policies, rows: 1, bad_rows: 1 }));
    assert_eq!(problems[0].wrong, Wrong::Columns { missing: vec!["conditions".to_owned()] });
    let (took, _, problems) = take(&json!([{ "countriesAndRegions": ["FI"] }]).to_string());
    assert_eq!(took, Some(Took { kind: Kind::NamedLocations, rows: 0, bad_rows: 1 }));
    assert_eq!(problems[0].wrong, Wrong::Columns { missing: vec!["id".to_owned()] });
}

#[test]
fn a_policy_counts_once_as_it_was_modified_last() {
    let at = |day: &str, name: &str| {
        with(&[("modifiedDateTime", json!(day)), ("displayName", json!(name))]).to_string()
    };
    let (old, new) = (at("2026-01-01T00:00:00Z", "old"), at("2026-02-01T00:00:00Z", "new"));
    for (first, second, dropped, kept) in
        [(&old, &new, "1.json", "2.json"), (&new, &old, "2.json", "1.json")]
    {
        let (mut into, mut problems) = (Policies::default(), Vec::new());
        read("1.json", first, &mut into, &mut problems).unwrap();
        read("2.json", second, &mut into, &mut problems).unwrap();
        let found = into.found(Known::default()).policies;
        assert_eq!((found.len(), found[0].name.as_str()), (1, "new"));
        let wrong = Wrong::Duplicate { policy: "new".to_owned(), kept: kept.to_owned() };
        assert_eq!((problems[0].file.as_str(), &problems[0].wrong), (dropped, &wrong));
    }
    // neither says when: the one read last
    let (_, into, problems) =
        take(&json!([mfa(), with(&[("displayName", json!("last"))])]).to_string());
    assert_eq!(into.found(Known::default()).policies[0].name, "last");
    assert_eq!(problems.len(), 1);
}

#[test]
fn what_nobody_knew_is_said_and_the_policy_kept() {
    let parts = [
        ("conditions/moonPhase", json!(["full"]), "conditions.moonPhase"),
        ("conditions/users/includeRobots", json!(["All"]), "conditions.users.includeRobots"),
        ("conditions/users", json!("@{includeUsers=All}"), "conditions.users"),
        ("grantControls/builtInControls", json!(["oath"]), "grantControls.builtInControls.oath"),
        ("grantControls/somethingElse", json!({ "a": 1 }), "grantControls.somethingElse"),
        ("sessionControls/slowDown", json!({ "isEnabled": true }), "sessionControls.slowDown"),
        (
            "sessionControls/disableResilienceDefaults",
            json!(7),
            "sessionControls.disableResilienceDefaults",
        ),
        (
            "sessionControls/signInFrequency",
            json!({ "isEnabled": true, "type": "weeks", "value": 1 }),
            "sessionControls.signInFrequency.type",
        ),
        ("state", json!("paused"), "state.paused"),
    ];
    for (path, value, part) in parts {
        let (took, into, problems) = take(&format!("\n{}", with(&[(path, value)])));
        assert_eq!(took, Some(policies(1)), "{part}");
        let wrong = Wrong::UnknownPart { policy: "Synthetic".to_owned(), part: part.to_owned() };
        assert_eq!((&problems[0].wrong, problems[0].line), (&wrong, Some(2)));
        let checked = into.found(Known::default());
        assert_eq!(checked.policies[0].not_understood, [part]);
        assert!(checked.counts.is_empty(), "{part}");
    }
}

#[test]
fn what_says_nothing_is_harmless() {
    for (path, value) in [
        ("somethingNew", json!({ "a": 1 })),
        ("partialEnablementStrategy", json!("x")),
        ("conditions/moonPhase", json!([])),
        ("conditions/times", json!(null)),
        ("conditions/users@odata.type", json!("#x")),
        ("sessionControls/slowDown", json!({ "isEnabled": false })),
        ("grantControls/authenticationStrength@odata.context", json!("https://…")),
    ] {
        let (_, into, problems) = take(&with(&[(path, value)]).to_string());
        assert_eq!(problems, [], "{path}");
        assert!(into.found(Known::default()).policies[0].not_understood.is_empty());
    }
}

/// Only those read, in the order of their states, then of the files.
#[test]
fn those_that_are_on_come_first() {
    let states = ["disabled", "enabled", "enabledForReportingButNotEnforced", "enabled"];
    let all: Vec<Value> = states
        .iter()
        .enumerate()
        .map(|(at, state)| {
            with(&[
                ("id", json!(at.to_string())),
                ("state", json!(state)),
                ("displayName", json!(at.to_string())),
            ])
        })
        .collect();
    let found = take(&json!(all).to_string()).1.found(Known::default()).policies;
    assert_eq!(found.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["1", "3", "2", "0"]);
}
