//! What sessions get, worked out by hand from section 3 of the model.

use super::support::{APPS, COUNTRY, NOWHERE, OFF, USERS, checked, with};
use lockout_tenant::policies::{Outcome, Rows, Said};
use serde_json::{Value, json};

/// An answer in short: the outcome, the rules that decided, and what would change it.
fn short(said: Option<&Said>) -> String {
    let Some(said) = said else { return "-".to_owned() };
    let outcome = |outcome| match outcome {
        Outcome::Granted => "granted",
        Outcome::Denied => "denied",
    };
    let rules = |rules: &[lockout_tenant::policies::Rule]| {
        rules.iter().map(|rule| rule.0.name()).collect::<Vec<_>>().join("+")
    };
    let mut text = format!("{} {}", outcome(said.outcome), rules(&said.decisive));
    if said.by_policy {
        text.push_str(" by policy");
    }
    for other in &said.otherwise {
        let when = super::support::to_json(&other.when);
        let when = when.as_str().unwrap();
        let (outcome, rules) = (outcome(other.outcome), rules(&other.decisive));
        text = format!("{text}, {when}: {outcome} {rules}");
    }
    text
}

/// New, outside, satisfied, owed and applied, owed and not applied, must register.
fn six(rows: &Rows) -> [String; 6] {
    [
        &rows.new_session,
        &rows.outside,
        &rows.satisfied,
        &rows.owed_applied,
        &rows.owed_not_applied,
        &rows.must_register,
    ]
    .map(|row| short(row.as_ref()))
}

fn expect(policy: Value, registration: [&str; 6], mfa: [&str; 6], authentication: [&str; 6]) {
    let answers = checked(policy).answers;
    assert_eq!(six(&answers.registration), registration, "registration");
    assert_eq!(six(&answers.mfa), mfa, "mfa");
    assert_eq!(six(&answers.authentication), authentication, "authentication");
}

const OK: &str = "granted healthy";
const NEW: &str = "denied new-session";
const MUST: &str = "denied must-register";
const BOTH: &str = "denied must-register+prompt-fails";
const PROMPT: &str = "denied prompt-fails";
const FINE: [&str; 6] = [OK, OK, OK, OK, OK, MUST];

#[test]
fn mfa_for_everyone() {
    expect(
        with(&[]),
        FINE,
        [PROMPT, OK, OK, OK, OK, BOTH],
        [
            NEW,
            "granted no-policy",
            "granted controls-satisfied",
            "denied evaluated-live-applies",
            "granted evaluated-live-does-not-apply",
            NEW,
        ],
    );
}

fn role(off: bool) -> Value {
    with(&[(USERS, json!({ "includeRoles": ["r"] })), (OFF, json!(off))])
}

/// Microsoft's own example, both ways (1.9): somebody without the role.
#[test]
fn mfa_for_a_role() {
    let mfa = [PROMPT, OK, OK, OK, OK, BOTH];
    let not_applied = "granted defaults-on-not-applied";
    let satisfied = "granted controls-satisfied";
    let applied = "denied defaults-on-applied";
    expect(role(false), FINE, mfa, [NEW, not_applied, satisfied, applied, not_applied, NEW]);
    let off = "denied defaults-off";
    let satisfied = "granted controls-satisfied, strict: denied defaults-off-strict";
    // read strictly the same are denied, for one reason more
    expect(role(true), FINE, mfa, [NEW, off, satisfied, off, off, NEW]);
}

#[test]
fn a_block_for_a_group_with_defaults_off() {
    let policy = with(&[
        (USERS, json!({ "includeGroups": ["g"] })),
        ("grantControls/builtInControls", json!(["block"])),
        (OFF, json!(true)),
    ]);
    let itself = "denied  by policy";
    let works = [itself, OK, "-", itself, OK, "-"];
    let off = "denied defaults-off";
    expect(
        policy,
        works,
        works,
        ["denied new-session by policy", off, "-", "denied defaults-off by policy", off, "-"],
    );
}

#[test]
fn a_compliant_device_needs_no_prompt() {
    let device = with(&[("grantControls/builtInControls", json!(["compliantDevice"]))]);
    let fine = [OK, OK, OK, OK, OK, "-"];
    let answers = [
        NEW,
        "granted no-policy",
        "granted controls-satisfied",
        "denied evaluated-live-applies",
        "granted evaluated-live-does-not-apply",
        "-",
    ];
    expect(device, fine, fine, answers);
}

#[test]
fn a_sign_in_frequency_and_nothing_else() {
    let policy = with(&[
        ("grantControls", json!(null)),
        (
            "sessionControls/signInFrequency",
            json!({ "isEnabled": true, "type": "hours", "value": 4 }),
        ),
    ]);
    let fine = [OK, OK, OK, "-", "-", "-"];
    let cautious = "granted controls-satisfied, cautious: denied sign-in-frequency";
    expect(policy, fine, fine, [NEW, "granted no-policy", cautious, "-", "-", "-"]);
}

#[test]
fn mfa_with_a_sign_in_frequency() {
    let policy = with(&[(
        "sessionControls/signInFrequency",
        json!({ "isEnabled": true, "type": "hours", "value": 12 }),
    )]);
    let due = "granted healthy, due: denied prompt-fails";
    expect(
        policy,
        FINE,
        [PROMPT, OK, due, due, OK, BOTH],
        [
            NEW,
            "granted no-policy",
            "granted controls-satisfied, cautious: denied sign-in-frequency",
            "denied evaluated-live-applies",
            "granted evaluated-live-does-not-apply, cautious: denied sign-in-frequency",
            NEW,
        ],
    );
}

#[test]
fn guests_are_not_served() {
    let guest = "denied guest-not-covered";
    let new = "denied new-session+guest-not-covered";
    expect(
        with(&[(USERS, json!({ "includeUsers": ["GuestsOrExternalUsers"] }))]),
        FINE,
        [PROMPT, OK, OK, OK, OK, BOTH],
        [
            new,
            "granted no-policy",
            guest,
            "denied guest-not-covered+evaluated-live-applies",
            guest,
            new,
        ],
    );
}

#[test]
fn registering_as_a_user_action() {
    let action = json!({ "includeUserActions": ["urn:user:registersecurityinfo"] });
    expect(
        with(&[(APPS, action)]),
        ["-", OK, "-", "-", "-", MUST],
        ["-", OK, "-", "-", "-", BOTH],
        ["-", "granted no-policy", "-", "-", "-", NEW],
    );
}

#[test]
fn phishing_resistant_methods_need_no_prompt() {
    let strength = json!({ "id": "00000000-0000-0000-0000-000000000004",
        "allowedCombinations": ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"] });
    expect(
        with(&[("grantControls", json!({ "operator": "OR", "authenticationStrength": strength }))]),
        FINE,
        FINE,
        [
            NEW,
            "granted no-policy",
            "granted controls-satisfied",
            "denied defaults-on-applied",
            "granted defaults-on-not-applied",
            NEW,
        ],
    );
}

/// Whether a location is a country decides, and where no file says so both answers are there.
#[test]
fn a_location_may_be_a_country() {
    let away = |id: &str| {
        with(&[
            (
                "conditions/locations",
                json!({ "includeLocations": ["All"], "excludeLocations": [id] }),
            ),
            (OFF, json!(true)),
        ])
    };
    let owed = |policy| six(&checked(policy).answers.authentication)[4].clone();
    assert_eq!(owed(away(COUNTRY)), "denied defaults-off");
    assert_eq!(
        owed(away(NOWHERE)),
        "granted evaluated-live-does-not-apply, strict: denied defaults-off-strict, country: denied defaults-off"
    );
}

#[test]
fn nobody_gets_nothing() {
    let workloads = with(&[
        (USERS, json!({ "includeUsers": ["None"] })),
        ("conditions/clientApplications", json!({ "includeServicePrincipals": ["All"] })),
    ]);
    for policy in [workloads, with(&[(USERS, json!({ "includeUsers": ["None"] }))])] {
        let answers = checked(policy).answers;
        assert_eq!(six(&answers.mfa), ["-", OK, "-", "-", "-", "-"]);
    }
}
