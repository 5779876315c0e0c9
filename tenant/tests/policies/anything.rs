//! Whatever a file holds, reading it ends, and what is found can be handed on.

use super::support::{locations, mfa, with};
use borsh::{BorshDeserialize, BorshSerialize};
use lockout_tenant::policies::{Known, Policies, Ruled, read};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Reads it, finds, and hands it to another program and back.
fn through(text: &str) {
    let (mut into, mut problems) = (Policies::default(), Vec::new());
    let took = read("a.json", text, &mut into, &mut problems);
    if took.is_none() {
        assert_eq!(problems, []);
    }
    for known in [Known::default(), Known { members: Some(0.0), guests: Some(7.0) }] {
        let Ruled { policies, counts, findings } = into.found(known);
        back(&policies);
        back(&counts);
        back(&findings);
    }
}

fn back<T: BorshSerialize + BorshDeserialize + PartialEq + std::fmt::Debug>(value: &T) {
    let back: T = borsh::from_slice(&borsh::to_vec(value).unwrap()).unwrap();
    assert_eq!(value, &back);
}

/// Names that mean something, so that what is made up gets far.
const NAMES: [&str; 24] = [
    "value",
    "@odata.nextLink",
    "id",
    "displayName",
    "state",
    "conditions",
    "grantControls",
    "sessionControls",
    "users",
    "includeUsers",
    "ExcludeGroups",
    "includeGuestsOrExternalUsers",
    "applications",
    "includeApplications",
    "includeUserActions",
    "locations",
    "includeLocations",
    "signInFrequency",
    "isEnabled",
    "builtInControls",
    "disableResilienceDefaults",
    "authenticationStrength",
    "AdditionalProperties",
    "countriesAndRegions",
];
const WORDS: [&str; 10] = [
    "All",
    "None",
    "enabled",
    "GuestsOrExternalUsers",
    "Office365",
    "mfa",
    "block",
    "everyTime",
    "ü\u{0}",
    "",
];

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|n| json!(n)),
        prop::sample::select(&WORDS[..]).prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(&NAMES[..]), inner), 0..8)
                .prop_map(|fields| fields.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
        ]
    })
}

/// Places within a policy.
const PATHS: [&str; 12] = [
    "id",
    "state",
    "displayName",
    "conditions",
    "conditions/users",
    "conditions/users/includeUsers",
    "conditions/applications",
    "conditions/locations",
    "grantControls",
    "grantControls/builtInControls",
    "sessionControls",
    "sessionControls/signInFrequency",
];

fn whole() -> String {
    json!({ "value": [mfa(), with(&[("id", json!("b")), ("displayName", json!("ü"))]), locations()[0]] })
        .to_string()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json(value in anything()) {
        through(&value.to_string());
    }

    #[test]
    fn any_json_within_a_policy(path in prop::sample::select(&PATHS[..]), value in anything()) {
        through(&json!([with(&[(path, value)]), mfa()]).to_string());
    }

    #[test]
    fn cut_or_bent(at in 0_usize..2000, with in ".?") {
        let text = whole();
        let letters: Vec<char> = text.chars().collect();
        let at = at % letters.len();
        let cut: String = letters[..at].iter().collect();
        through(&cut);
        let rest: String = letters[at + 1..].iter().collect();
        through(&format!("{cut}{with}{rest}"));
    }
}
