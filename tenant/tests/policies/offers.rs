//! Fields that the policies' scope settles, and those it doesn't.

use super::support::{APPS, NOWHERE, OFF, USERS, ruled, to_json, with};
use lockout_core::scenario::Field;
use lockout_tenant::policies::{Known, Policies, Ruled, read};
use serde_json::{Value, json};

const KNOWN: Known = Known { members: Some(2000.0), guests: None };

/// What is offered for a field, or why nothing is.
fn offer(found: &Ruled, field: Field) -> Value {
    let key = field.key();
    if let Some(count) = found.counts.iter().find(|count| count.field == key) {
        return to_json(&count.value);
    }
    let open = found.findings.iter().map(to_json).find(|finding| finding["what"]["field"] == key);
    open.map_or(json!(null), |finding| finding["what"]["why"].clone())
}

fn alone(policy: Value, field: Field) -> Value {
    offer(&ruled(&[policy], KNOWN), field)
}

fn users(value: Value) -> (&'static str, Value) {
    (USERS, value)
}

#[test]
fn sessions_under_disabled_defaults() {
    let off = || (OFF, json!(true));
    let field = Field::DefaultsDisabled;
    let everyone = || users(json!({ "includeUsers": ["All"] }));
    for (changes, wanted) in [
        (vec![], json!(0.0)),
        (vec![off()], json!(100.0)),
        (vec![off(), everyone()], json!(100.0)),
        // membership can't be checked: everyone (1.10)
        (vec![off(), users(json!({ "includeGroups": ["g"] }))], json!(100.0)),
        // 5 of 2,000
        (
            vec![
                off(),
                users(
                    json!({ "includeUsers": ["a", "b", "c", "d", "e", "f"], "excludeUsers": ["f"] }),
                ),
            ],
            json!(0.25),
        ),
        (vec![off(), users(json!({ "includeUsers": ["GuestsOrExternalUsers"] }))], json!(0.0)),
        (vec![off(), (APPS, json!({ "includeApplications": ["Office365"] }))], json!("apps")),
        (
            vec![off(), (APPS, json!({ "includeUserActions": ["urn:user:registersecurityinfo"] }))],
            json!(0.0),
        ),
        (
            vec![off(), ("conditions/platforms", json!({ "includePlatforms": ["iOS"] }))],
            json!("conditions"),
        ),
        (
            vec![off(), ("conditions/locations", json!({ "includeLocations": [NOWHERE] }))],
            json!("locations"),
        ),
        (vec![off(), ("state", json!("disabled"))], json!(0.0)),
        (vec![off(), ("conditions/moonPhase", json!("full"))], json!("notUnderstood")),
    ] {
        assert_eq!(alone(with(&changes), field), wanted, "{changes:?}");
    }
    // accounts named twice count once; without the number of sessions nothing can be said
    let two = [
        with(&[off(), users(json!({ "includeUsers": ["a", "b"] }))]),
        with(&[off(), users(json!({ "includeUsers": ["b", "c"] }))]),
    ];
    assert_eq!(offer(&ruled(&two, KNOWN), field), json!(0.15));
    assert_eq!(offer(&ruled(&two, Known::default()), field), json!("sessions"));
}

#[test]
fn sessions_under_a_frequency() {
    let every = |control: Value| ("sessionControls/signInFrequency", control);
    let hours = |n: u32| every(json!({ "isEnabled": true, "type": "hours", "value": n }));
    let time = || every(json!({ "isEnabled": true, "frequencyInterval": "everyTime" }));
    let both = |policies: &[Value]| {
        let found = ruled(policies, KNOWN);
        (offer(&found, Field::SignInFrequency), offer(&found, Field::SignInFrequencyHours))
    };
    assert_eq!(both(&[with(&[])]), (json!(0.0), json!(null)));
    assert_eq!(both(&[with(&[hours(8)])]), (json!(100.0), json!(8.0)));
    assert_eq!(both(&[with(&[hours(8)]), with(&[hours(4)])]), (json!(100.0), json!("differ")));
    assert_eq!(both(&[with(&[time()])]), (json!(100.0), json!("everyTime")));
    let group = with(&[hours(8), users(json!({ "includeGroups": ["g"] }))]);
    assert_eq!(both(&[group]), (json!("members"), json!(8.0)));
    let risk = with(&[time(), ("conditions/signInRiskLevels", json!(["high"]))]);
    assert_eq!(both(&[risk]), (json!("conditions"), json!("everyTime")));
}

#[test]
fn sessions_under_what_cannot_be_evaluated() {
    let group = || with(&[users(json!({ "includeGroups": ["g"] }))]);
    let field = Field::ConditionUnevaluable;
    assert_eq!(alone(with(&[]), field), json!(0.0));
    assert_eq!(alone(group(), field), json!(100.0));
    assert_eq!(offer(&ruled(&[group(), with(&[])], KNOWN), field), json!("mixed"));
    let place = with(&[("conditions/locations", json!({ "includeLocations": [NOWHERE] }))]);
    assert_eq!(alone(place, field), json!("locations"));
}

#[test]
fn emergency_accounts_outside() {
    let all = |exclude: Value| {
        with(&[users(json!({ "includeUsers": ["All"], "excludeUsers": exclude }))])
    };
    let field = Field::EmergencyExcluded;
    assert_eq!(alone(all(json!(["a", "b"])), field), json!(true));
    assert_eq!(alone(all(json!(["a"])), field), json!("accounts"));
    assert_eq!(alone(all(json!([])), field), json!(false));
    // a policy that only asks where risk is high leaves it open
    let mut risk = all(json!([]));
    risk["conditions"]["userRiskLevels"] = json!(["high"]);
    assert_eq!(alone(risk, field), json!("accounts"));
    assert_eq!(alone(with(&[("state", json!("disabled"))]), field), json!(true));
}

/// Two accounts are left out for everyone; a second policy then decides.
#[test]
fn emergency_accounts_that_another_policy_reaches() {
    let for_all = with(&[users(json!({ "includeUsers": ["All"], "excludeUsers": ["a", "b"] }))]);
    let and = |people: Value, changes: &[(&str, Value)]| {
        let second = with(&[&[users(people)], changes].concat());
        offer(&ruled(&[for_all.clone(), second], KNOWN), Field::EmergencyExcluded)
    };
    let block: (&str, Value) = ("grantControls/builtInControls", json!(["block"]));
    let off = (OFF, json!(true));
    // by name
    assert_eq!(and(json!({ "includeUsers": ["A", "b"] }), &[block]), json!("accounts"));
    assert_eq!(and(json!({ "includeUsers": ["b"] }), &[]), json!("accounts"));
    assert_eq!(and(json!({ "includeUsers": ["b"], "excludeUsers": ["b"] }), &[]), json!(true));
    assert_eq!(and(json!({ "includeUsers": ["c"] }), &[]), json!(true));
    // as members of a group, perhaps; not where both are left out of it
    let group = |exclude: Value| json!({ "includeGroups": ["g"], "excludeUsers": exclude });
    assert_eq!(and(group(json!([])), &[]), json!("members"));
    assert_eq!(and(group(json!(["a"])), &[]), json!("members"));
    assert_eq!(and(group(json!(["a", "b"])), &[]), json!(true));
    // with defaults off a group's policy reaches everyone (1.10), members or not
    assert_eq!(and(group(json!([])), std::slice::from_ref(&off)), json!(false));
    assert_eq!(and(group(json!(["a"])), std::slice::from_ref(&off)), json!("accounts"));
    assert_eq!(and(group(json!(["a", "b"])), std::slice::from_ref(&off)), json!(true));
    let role = json!({ "includeRoles": ["29232cdf-9323-42fd-ade2-1d097af3e4de"] });
    assert_eq!(and(role.clone(), &[]), json!(true));
    assert_eq!(and(role, &[off]), json!(false));
}

#[test]
fn with_rows_files_and_caveats() {
    let found = ruled(&[with(&[(OFF, json!(true))]), with(&[])], KNOWN);
    let count = found.counts.iter().find(|count| count.field == "defaultsDisabledPercent").unwrap();
    assert_eq!((count.rows, &count.from), (2, &vec!["policies.json".to_owned()]));
    let wanted = json!([{ "caveat": "byScope" }, { "caveat": "without", "users": 1 }]);
    assert_eq!(to_json(&count.caveats), wanted);
    // in the order of the scenario's fields
    let keys = found
        .counts
        .iter()
        .map(|count| Field::ALL.iter().position(|f| f.key() == count.field).unwrap());
    assert!(keys.collect::<Vec<_>>().is_sorted());
}

#[test]
fn nothing_from_half_a_list_or_none() {
    let (mut into, mut problems) = (Policies::default(), Vec::new());
    let first = json!({ "value": [with(&[("id", json!("z"))])], "@odata.nextLink": "https://…" });
    let last = json!({ "value": [with(&[])] });
    read("policies-1.json", &first.to_string(), &mut into, &mut problems).unwrap();
    let found = into.found(KNOWN);
    assert!(found.counts.is_empty());
    assert_eq!(offer(&found, Field::DefaultsDisabled), json!("incomplete"));
    assert_eq!(into.missing_pages().len(), 1);
    // named locations are another list: their end is not that of the policies
    let places =
        json!({ "@odata.context": "…#identity/conditionalAccess/namedLocations", "value": [] });
    read("locations.json", &places.to_string(), &mut into, &mut problems).unwrap();
    assert_eq!(into.missing_pages().len(), 1);
    read("policies-2.json", &last.to_string(), &mut into, &mut problems).unwrap();
    assert_eq!((into.missing_pages(), &problems), (Vec::new(), &Vec::new()));
    assert_ne!(offer(&into.found(KNOWN), Field::DefaultsDisabled), json!("incomplete"));
    // also the other way round
    let mut into = Policies::default();
    read("policies-2.json", &last.to_string(), &mut into, &mut problems).unwrap();
    read("policies-1.json", &first.to_string(), &mut into, &mut problems).unwrap();
    assert_eq!((into.missing_pages(), &problems), (Vec::new(), &Vec::new()));
    assert!(!into.found(KNOWN).counts.is_empty());
    assert_eq!(Policies::default().found(KNOWN), Ruled::default());
}
