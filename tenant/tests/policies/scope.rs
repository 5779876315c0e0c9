//! Policies, and what must be seen in each: whom they reach, and what can't be evaluated.

use super::support::{APPS, COUNTRY, NETWORK, NOWHERE, OFF, USERS, checked, to_json, with};
use serde_json::{Value, json};

#[test]
fn whom_they_reach() {
    let none = json!({ "users": 0, "groups": 0, "roles": 0, "guests": false });
    let guests = json!({ "guestOrExternalUserTypes": "b2bCollaborationGuest" });
    for (users, people, excluded) in [
        (json!({ "includeUsers": ["All"] }), json!({ "who": "everyone" }), none.clone()),
        (
            json!({ "includeUsers": ["all"], "excludeUsers": ["a", "A", "b", "GuestsOrExternalUsers"],
                    "excludeGroups": ["g"], "excludeRoles": ["r"] }),
            json!({ "who": "everyone" }),
            json!({ "users": 2, "groups": 1, "roles": 1, "guests": true }),
        ),
        (
            json!({ "includeUsers": ["a"], "includeGroups": ["g", "h"], "includeRoles": ["r"] }),
            json!({ "who": "members", "groups": 2, "roles": 1, "users": 1, "guests": false }),
            none.clone(),
        ),
        (
            json!({ "includeUsers": ["a", "b"], "includeGuestsOrExternalUsers": guests }),
            json!({ "who": "users", "users": 2, "guests": true }),
            none.clone(),
        ),
        (
            json!({ "includeUsers": ["GuestsOrExternalUsers"] }),
            json!({ "who": "guests" }),
            none.clone(),
        ),
        (
            json!({ "includeGuestsOrExternalUsers": guests, "excludeGuestsOrExternalUsers": guests }),
            json!({ "who": "guests" }),
            json!({ "users": 0, "groups": 0, "roles": 0, "guests": true }),
        ),
        (json!({ "includeUsers": ["None"] }), json!({ "who": "nobody" }), none.clone()),
        (json!(null), json!({ "who": "nobody" }), none),
    ] {
        let reaches = to_json(&checked(with(&[(USERS, users.clone())])).reaches);
        assert_eq!(reaches["people"], people, "{users}");
        assert_eq!(reaches["excluded"], excluded, "{users}");
    }
}

#[test]
fn in_which_apps() {
    let some = |office365, admin_portals, named, filtered, contexts, but| {
        json!({ "which": "some", "office365": office365, "adminPortals": admin_portals, "named": named,
            "filtered": filtered, "contexts": contexts, "but": but })
    };
    let filter =
        |mode: &str| json!({ "mode": mode, "rule": "CustomSecurityAttribute.x -eq \"y\"" });
    for (apps, wanted) in [
        (json!({ "includeApplications": ["All"] }), json!({ "which": "all", "but": 0 })),
        (
            json!({ "includeApplications": ["All"], "excludeApplications": ["a", "Office365"] }),
            json!({ "which": "all", "but": 2 }),
        ),
        (json!({ "includeApplications": ["Office365"] }), some(true, false, 0, false, 0, 0)),
        (
            json!({ "includeApplications": ["MicrosoftAdminPortals", "a", "b"], "excludeApplications": ["c"] }),
            some(false, true, 2, false, 0, 1),
        ),
        (
            json!({ "includeApplications": ["All"], "applicationFilter": filter("exclude") }),
            some(false, false, 0, true, 0, 0),
        ),
        (json!({ "applicationFilter": filter("include") }), some(false, false, 0, true, 0, 0)),
        (
            json!({ "includeAuthenticationContextClassReferences": ["c1", "c2"] }),
            some(false, false, 0, false, 2, 0),
        ),
        (
            json!({ "includeUserActions": ["urn:user:registersecurityinfo"] }),
            json!({ "which": "registration" }),
        ),
        (
            json!({ "includeUserActions": ["urn:user:registerdevice"] }),
            json!({ "which": "action", "action": "urn:user:registerdevice" }),
        ),
        (json!({ "includeApplications": ["None"] }), json!({ "which": "none" })),
    ] {
        let checked = checked(with(&[(APPS, apps.clone())]));
        assert_eq!(to_json(&checked.reaches.apps), wanted, "{apps}");
    }
}

#[test]
fn what_cannot_be_evaluated() {
    let place = |include: &[&str], exclude: &[&str]| {
        let locations = json!({ "includeLocations": include, "excludeLocations": exclude });
        ("conditions/locations", locations)
    };
    let all = |key: &str, value: &str| (USERS, json!({ "includeUsers": ["All"], key: [value] }));
    let strength = json!({ "authenticationStrength": { "displayName": "Synthetic" } });
    let (none, narrowed): (&[&str], &[&str]) = (&[], &["locations"]);
    for ((path, value), unevaluable, narrowed_by) in [
        (all("excludeGroups", "g"), &["group"][..], none),
        ((USERS, json!({ "includeGroups": ["g"] })), &["group"], none),
        (all("excludeRoles", "r"), &["role"], none),
        (
            (USERS, json!({ "includeRoles": ["r"], "excludeGroups": ["g"] })),
            &["group", "role"],
            none,
        ),
        (all("excludeUsers", "u"), &[], none),
        (("conditions/signInRiskLevels", json!(["high"])), &["signInRisk"], none),
        (("conditions/userRiskLevels", json!(["high"])), &["userRisk"], none),
        (place(&[COUNTRY], &[]), &["country"], none),
        (place(&["All"], &[COUNTRY]), &["country"], none),
        (place(&["All"], &[COUNTRY, NETWORK]), &["country"], narrowed),
        (place(&["All"], &[NETWORK]), &[], narrowed),
        (place(&["All"], &["AllTrusted"]), &[], narrowed),
        (place(&["All"], &[NOWHERE]), &[], narrowed),
        (place(&["All"], &[]), &[], none),
        (("grantControls", strength), &["authenticationStrength"], none),
        (("conditions/platforms", json!({ "includePlatforms": ["iOS"] })), &[], &["platforms"]),
        (("conditions/platforms", json!({ "includePlatforms": ["all"] })), &[], none),
        (("conditions/clientAppTypes", json!(["browser"])), &[], &["clientAppTypes"]),
        (
            ("conditions/clientAppTypes", json!(["browser", "mobileAppsAndDesktopClients"])),
            &[],
            none,
        ),
        (("conditions/insiderRiskLevels", json!("elevated")), &[], &["insiderRiskLevels"]),
        (
            ("conditions/devices", json!({ "deviceFilter": { "mode": "include", "rule": "x" } })),
            &[],
            &["devices"],
        ),
    ] {
        let what = format!("{path}: {value}");
        let checked = checked(with(&[(path, value)]));
        assert_eq!(to_json(&checked.unevaluable), json!(unevaluable), "{what}");
        assert_eq!(checked.narrowed_by, narrowed_by, "{what}");
    }
}

#[test]
fn how_often_a_sign_in_is_asked_for() {
    let every = |control: Value| {
        to_json(&checked(with(&[("sessionControls/signInFrequency", control)])).sign_in_frequency)
    };
    let hours =
        |value: Value, unit: &str| json!({ "isEnabled": true, "type": unit, "value": value });
    assert_eq!(every(hours(json!(4), "hours")), json!({ "every": "hours", "hours": 4.0 }));
    assert_eq!(every(hours(json!("2"), "days")), json!({ "every": "hours", "hours": 48.0 }));
    let time =
        json!({ "isEnabled": true, "frequencyInterval": "everyTime", "type": null, "value": null });
    assert_eq!(every(time), json!({ "every": "time" }));
    assert_eq!(every(json!({ "isEnabled": false, "type": "hours", "value": 4 })), json!(null));
    assert_eq!(every(json!(null)), json!(null));
}

#[test]
fn what_they_ask_for() {
    let grant = |operator: &str, controls: &[&str]| json!({ "operator": operator, "builtInControls": controls });
    let resistant = json!({ "operator": "AND", "builtInControls": ["compliantDevice"],
        "authenticationStrength": { "id": "00000000-0000-0000-0000-000000000004" } });
    for (grant, asks) in [
        (grant("OR", &["mfa"]), "prompt"),
        (grant("OR", &["mfa", "compliantDevice"]), "promptOrOther"),
        (grant("AND", &["mfa", "compliantDevice"]), "prompt"),
        (grant("AND", &["passwordChange", "mfa"]), "prompt"),
        (grant("OR", &["compliantDevice", "domainJoinedDevice"]), "noPrompt"),
        (grant("OR", &["block"]), "block"),
        (json!({ "termsOfUse": ["t"], "operator": "OR" }), "noPrompt"),
        (resistant, "independent"),
        (
            json!({ "authenticationStrength": { "allowedCombinations": ["fido2", "password,sms"] } }),
            "prompt",
        ),
        (json!(null), "nothing"),
    ] {
        let checked = checked(with(&[("grantControls", grant.clone())]));
        assert_eq!(to_json(&checked.asks), json!(asks), "{grant}");
    }
    let again = json!({ "isEnabled": true, "type": "hours", "value": 1, "authenticationType": "secondaryAuthentication" });
    let policy =
        with(&[("grantControls", json!(null)), ("sessionControls/signInFrequency", again)]);
    assert_eq!(to_json(&checked(policy).asks), json!("prompt"));
}

/// The warning no other tool gives (1.10).
#[test]
fn defaults_off_for_a_group_reach_everyone() {
    let reaches = |users: Value, off: Value| {
        checked(with(&[(USERS, users), (OFF, off)])).reaches.everyone_in_an_outage
    };
    let group = json!({ "includeGroups": ["g"], "excludeUsers": ["u"] });
    assert!(reaches(group.clone(), json!(true)));
    assert!(reaches(json!({ "includeRoles": ["r"] }), json!("True")));
    assert!(!reaches(group.clone(), json!(false)));
    assert!(!reaches(group, json!(null)));
    assert!(!reaches(json!({ "includeUsers": ["a"], "excludeGroups": ["g"] }), json!(true)));
}
