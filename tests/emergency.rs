//! Whether anybody could act, against answers worked out by hand from the facts 5.1 to 5.7.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::decision::RuleId;
use lockout::report::date::Date;
use lockout::report::emergency::{Check, check, validation};
use lockout::scenario::Scenario;
use lockout::timeline::Lack;

fn of(json: &str) -> Check {
    check(&Scenario::from_json(json).unwrap())
}

/// The check of accounts with one fact changed, in an outage of a kind.
fn with(kind: &str, fact: &str) -> Check {
    of(&format!(
        r#"{{ "outage": {{ "kind": "{kind}" }},
              "administrators": {{ "withLiveSession": 0, "emergencyAccounts": {{ {fact} }} }} }}"#
    ))
}

#[test]
fn the_accounts_of_the_defaults_are_ready() {
    let check = of("{}");
    assert_eq!(check.verdict.lacking, [""; 0]);
    assert!(check.requirements.iter().all(|requirement| requirement.met));
    assert_eq!(
        check.verdict.says,
        "Somebody can act in this outage: 2 administrators with a live session and 2 emergency \
         accounts."
    );
    assert_eq!(check.verdict.in_vain, "");
}

#[test]
fn each_fact_alone_makes_them_not_ready() {
    for (fact, lack) in [
        (r#""count": 1"#, Lack::SecondAccount),
        (r#""cloudOnly": false"#, Lack::CloudOnly),
        (r#""onMicrosoftDomain": false"#, Lack::MicrosoftDomain),
        (r#""globalAdministrator": false"#, Lack::GlobalAdministrator),
        (r#""method": "phone""#, Lack::StrongMethod),
        (r#""sameMethodAsDailyAdmins": true"#, Lack::OwnMethod),
        (r#""excludedFromPolicies": false"#, Lack::Exclusion),
        (r#""daysSinceValidated": 91"#, Lack::Validation),
    ] {
        let check = with("registration", fact);
        let lacking: Vec<Lack> = check
            .requirements
            .iter()
            .filter(|requirement| !requirement.met)
            .map(|requirement| requirement.lack)
            .collect();
        assert_eq!(lacking, [lack]);
        assert_eq!(check.verdict.lacking.len(), 1);
        assert!(!check.verdict.can_act);
        assert_eq!(
            check.verdict.says,
            "Nobody can act: no administrator has a live session, and the emergency accounts are \
             not ready. So exclusions, passes and switching MFA off do nothing here."
        );
    }
    // the 90th day is still in time (5.4)
    assert_eq!(with("registration", r#""daysSinceValidated": 90"#).verdict.lacking, [""; 0]);
}

#[test]
fn an_emergency_sign_in_is_a_new_session() {
    let check = with("authentication", "");
    let [registration, mfa, authentication] = &check.kinds;
    // registered, outside the policies, with a security key: nothing it needs is down
    assert_eq!((registration.granted, &registration.rules[..]), (true, &[RuleId::Healthy][..]));
    assert_eq!((mfa.granted, &mfa.rules[..]), (true, &[RuleId::Healthy][..]));
    assert_eq!(
        (authentication.granted, &authentication.rules[..]),
        (false, &[RuleId::NewSession][..])
    );
    assert_eq!(
        check.verdict.says,
        "Nobody can act: no administrator has a live session, and an emergency sign-in is a new \
         session, which is refused. So exclusions, passes and switching MFA off do nothing here."
    );
}

#[test]
fn a_prompt_stops_an_account_that_policies_reach() {
    let check = with("mfa", r#""method": "authenticator", "excludedFromPolicies": false"#);
    let [_, mfa, _] = &check.kinds;
    assert_eq!((mfa.granted, &mfa.rules[..]), (false, &[RuleId::PromptFails][..]));
    assert!(check.verdict.says.contains("an emergency sign-in is refused (MFA prompt fails)"));
    // excluded, the sign-in passes; the admin portals ask all the same (5.6)
    let check = with("mfa", r#""method": "authenticator""#);
    assert!(check.kinds[1].granted && check.kinds[1].but.contains("that prompt fails"));
    assert_eq!(check.kinds[0].but, "");
    let check = with("mfa", r#""method": "password""#);
    assert!(check.kinds.iter().all(|kind| kind.granted != kind.but.is_empty()));
}

#[test]
fn what_does_nothing_here_is_said_though_somebody_could_act() {
    let mfa = of(r#"{ "outage": { "kind": "mfa" }, "administrators": { "withLiveSession": 1 } }"#);
    assert_eq!(
        mfa.verdict.says,
        "Somebody can act in this outage: 1 administrator with a live session and 2 emergency \
         accounts."
    );
    assert_eq!(mfa.verdict.in_vain, "In this kind of outage passes do nothing all the same.");
    let authentication = of(r#"{ "outage": { "kind": "authentication" } }"#);
    assert_eq!(
        authentication.verdict.says,
        "Somebody can act in this outage: 2 administrators with a live session."
    );
    assert_eq!(
        authentication.verdict.in_vain,
        "In this kind of outage exclusions, passes and switching MFA off do nothing all the same."
    );
}

#[test]
fn after_three_days_the_backup_service_forgets_administrators_too() {
    // 72 hours after Monday 09:00; just then they are still renewed
    let long = of(r#"{ "outage": { "kind": "authentication", "hours": 96 } }"#);
    assert_eq!(
        long.verdict.says,
        "Somebody can act in this outage: 2 administrators with a live session, until 09:00 on \
         Thursday."
    );
    // work ended on Friday 17:00; 72 hours later it is Monday 17:00
    let weekend =
        of(r#"{ "outage": { "kind": "authentication", "hours": 80, "startsAt": "Sat 09:00" } }"#);
    assert!(weekend.verdict.says.ends_with("until 17:00 on Monday."), "{}", weekend.verdict.says);
    // with Friday to Monday off, more than three days are over at the start
    let late = of(r#"{ "outage": { "kind": "authentication", "startsAt": "Mon 07:00" },
                       "workingDay": { "days": ["Tue", "Wed", "Thu"] } }"#);
    assert!(!late.verdict.can_act);
    assert!(
        late.verdict.says.contains("administrators’ sessions are refused (Not seen in three days)")
    );
}

#[test]
fn the_next_validation_is_due_ninety_days_after_the_last() {
    let today = Date::new(2026, 11, 22);
    let fresh = validation(30.0, today);
    assert_eq!(fresh.last, Date::new(2026, 10, 23));
    // 8 days left of October, 30 of November, 31 of December: 69; 21 more
    assert_eq!(fresh.next, Date::new(2027, 1, 21));
    assert_eq!(fresh.say(), "Next validation by 21 Jan 2027.");
    assert_eq!(validation(90.0, today).say(), "Next validation by 22 Nov 2026.");
    assert_eq!(validation(91.0, today).say(), "Overdue by 1 day: it was due by 21 Nov 2026.");
    assert_eq!(validation(102.5, today).overdue, 12);
}
