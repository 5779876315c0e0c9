//! Policies made up for tests.

use lockout_tenant::policies::{Checked, Known, Policies, Ruled, read};
use lockout_tenant::problem::Problem;
use serde_json::{Value, json};

pub const COUNTRY: &str = "10000000-0000-0000-0000-000000000001";
pub const NETWORK: &str = "10000000-0000-0000-0000-000000000002";
pub const NOWHERE: &str = "10000000-0000-0000-0000-000000000003";

/// MFA for everyone in all apps, and on.
pub fn mfa() -> Value {
    json!({
        "id": "20000000-0000-0000-0000-000000000000",
        "displayName": "Synthetic",
        "state": "enabled",
        "conditions": {
            "clientAppTypes": ["all"],
            "users": { "includeUsers": ["All"], "excludeUsers": ["break-glass"] },
            "applications": { "includeApplications": ["All"] }
        },
        "grantControls": { "operator": "OR", "builtInControls": ["mfa"] },
        "sessionControls": null
    })
}

/// The same with other values at some paths, such as `conditions/users/includeUsers`.
pub fn with(changes: &[(&str, Value)]) -> Value {
    let mut policy = mfa();
    for (path, value) in changes {
        let mut at = &mut policy;
        for part in path.split('/') {
            at = &mut at[part];
        }
        *at = value.clone();
    }
    policy
}

pub const USERS: &str = "conditions/users";
pub const APPS: &str = "conditions/applications";
pub const OFF: &str = "sessionControls/disableResilienceDefaults";

pub fn locations() -> Value {
    json!([
        { "@odata.type": "#microsoft.graph.countryNamedLocation", "id": COUNTRY,
          "displayName": "Synthetic", "countriesAndRegions": ["FI"] },
        { "@odata.type": "#microsoft.graph.ipNamedLocation", "id": NETWORK,
          "displayName": "Synthetic", "ipRanges": [{ "cidrAddress": "192.0.2.0/24" }] }
    ])
}

/// Each with an id of its own, and the named locations.
pub fn taken(policies: &[Value]) -> (Policies, Vec<Problem>) {
    let numbered: Vec<Value> = policies.iter().cloned().enumerate().map(numbered).collect();
    let (mut into, mut problems) = (Policies::default(), Vec::new());
    let text = json!({ "value": numbered }).to_string();
    read("policies.json", &text, &mut into, &mut problems).unwrap();
    read("locations.json", &locations().to_string(), &mut into, &mut problems).unwrap();
    (into, problems)
}

fn numbered((at, mut policy): (usize, Value)) -> Value {
    policy["id"] = json!(format!("20000000-0000-0000-0000-{at:012}"));
    policy
}

pub fn ruled(policies: &[Value], known: Known) -> Ruled {
    taken(policies).0.found(known)
}

pub fn checked(policy: Value) -> Checked {
    ruled(&[policy], Known::default()).policies.remove(0)
}

pub fn to_json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}
