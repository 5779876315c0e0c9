//! Random policies against a second analysis, written apart, from the model's table and Microsoft's list.

use super::support::{COUNTRY, NETWORK, checked, to_json};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What a random policy is made of.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // each a part of its own
struct Made {
    everyone: bool,
    users: bool,
    sides: [[bool; 2]; 2],
    risks: [bool; 2],
    country: bool,
    network: bool,
    strength: bool,
    control: usize,
    off: Option<bool>,
    hours: Option<u32>,
}

const CONTROLS: [&str; 3] = ["mfa", "compliantDevice", "block"];

fn made() -> impl Strategy<Value = Made> {
    let flags = any::<([bool; 2], [[bool; 2]; 2], [bool; 2], [bool; 3])>();
    (flags, 0..CONTROLS.len(), any::<Option<bool>>(), prop::option::of(1_u32..200)).prop_map(
        |((who, sides, risks, rest), control, off, hours)| Made {
            everyone: who[0],
            users: who[1],
            sides,
            risks,
            country: rest[0],
            network: rest[1],
            strength: rest[2] && CONTROLS[control] != "block",
            control,
            off,
            hours,
        },
    )
}

impl Made {
    fn json(&self) -> Value {
        let some = |there: bool, id: &str| if there { json!([id]) } else { json!([]) };
        let mut users = Vec::new();
        users.extend(self.everyone.then_some("All"));
        users.extend(self.users.then_some("u"));
        let mut places = Vec::new();
        places.extend(self.country.then_some(COUNTRY));
        places.extend(self.network.then_some(NETWORK));
        json!({
            "id": "x", "displayName": "Synthetic", "state": "enabled",
            "conditions": {
                "users": {
                    "includeUsers": users,
                    "includeGroups": some(self.sides[0][0], "g"), "excludeGroups": some(self.sides[1][0], "h"),
                    "includeRoles": some(self.sides[0][1], "r"), "excludeRoles": some(self.sides[1][1], "s"),
                },
                "applications": { "includeApplications": ["All"] },
                "signInRiskLevels": some(self.risks[0], "high"),
                "userRiskLevels": some(self.risks[1], "low"),
                "locations": if places.is_empty() { json!(null) } else { json!({ "includeLocations": places }) },
            },
            "grantControls": {
                "operator": "AND",
                "builtInControls": [CONTROLS[self.control]],
                "authenticationStrength": if self.strength { json!({ "id": "s" }) } else { json!(null) },
            },
            "sessionControls": {
                "disableResilienceDefaults": self.off,
                "signInFrequency": self.hours.map(|hours| json!({ "isEnabled": true, "type": "hours", "value": hours })),
            },
        })
    }

    fn unevaluable(&self) -> Vec<&str> {
        let mut list = Vec::new();
        let either = |which: usize| self.sides[0][which] || self.sides[1][which];
        for (name, there) in [
            ("group", either(0)),
            ("role", either(1)),
            ("signInRisk", self.risks[0]),
            ("userRisk", self.risks[1]),
            ("country", self.country),
            ("authenticationStrength", self.strength),
        ] {
            if there {
                list.push(name);
            }
        }
        list
    }

    fn who(&self) -> &str {
        match (self.everyone, self.sides[0][0] || self.sides[0][1], self.users) {
            (true, _, _) => "everyone",
            (false, true, _) => "members",
            (false, false, true) => "users",
            _ => "nobody",
        }
    }

    /// The table in words: a session that hasn't met the control, in an outage of sign-in itself.
    fn owed(&self, applied: bool) -> &str {
        if self.unevaluable().is_empty() {
            if applied { "denied" } else { "granted" }
        } else if self.off == Some(true) || applied {
            "denied"
        } else {
            "granted"
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_say_the_same(made in made()) {
        let checked = to_json(&checked(made.json()));
        prop_assert_eq!(&checked["unevaluable"], &json!(made.unevaluable()));
        prop_assert_eq!(&checked["reaches"]["people"]["who"], made.who());
        let off = made.off == Some(true);
        prop_assert_eq!(&checked["resilienceDefaults"], if off { "off" } else { "on" });
        let beyond = off && made.who() == "members";
        prop_assert_eq!(&checked["reaches"]["everyoneInAnOutage"], beyond);

        let nobody = made.who() == "nobody";
        let rows = &checked["answers"]["authentication"];
        let outcome = |row: &str| rows[row]["outcome"].clone();
        let unless = |never: bool, wanted: &str| if never { json!(null) } else { json!(wanted) };
        let block = CONTROLS[made.control] == "block";
        prop_assert_eq!(outcome("newSession"), unless(nobody, "denied"));
        prop_assert_eq!(outcome("satisfied"), unless(nobody || block, "granted"));
        prop_assert_eq!(outcome("owedApplied"), unless(nobody, made.owed(true)));
        prop_assert_eq!(outcome("owedNotApplied"), unless(nobody, made.owed(false)));
        // somebody left out by group or role, whom nobody can tell from those who aren't
        let hidden = made.who() != "nobody" && made.who() != "users"
            && made.unevaluable().iter().any(|one| ["group", "role"].contains(one));
        prop_assert_eq!(outcome("outside"), if hidden && off { "denied" } else { "granted" });

        // prompts: a strength whose methods nobody knows asks for one
        let prompt = CONTROLS[made.control] == "mfa" || made.strength;
        let denied = prompt || block;
        let mfa = &checked["answers"]["mfa"]["newSession"]["outcome"];
        prop_assert_eq!(mfa, &unless(nobody, if denied { "denied" } else { "granted" }));
        prop_assert_eq!(checked["answers"]["mfa"]["mustRegister"].is_null(), nobody || block || !prompt);
    }
}
