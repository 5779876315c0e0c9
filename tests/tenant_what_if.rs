//! “What if I turned defaults back on here?” in words and figures, worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lockout::decision::Standing;
use lockout::report::tenant::offers::offers;
use lockout::report::tenant::what_if::{WhatIf, what_if};
use lockout::scenario::{AccessToken, Field, OutageKind, Percent, Scenario};
use lockout::words::speak;
use lockout_tenant::Found;
use lockout_tenant::found::{Count, Value};
use lockout_tenant::policies::{Checked, Known, Policies, read};

/// A thousand sessions that all owe a control under a condition nobody can check, in an hour's outage of the sign-in
/// service; tokens live an hour, their ages spread evenly. After t minutes t/60 of the tokens are gone: where defaults
/// are off for all, 1,000 people are locked out at the end, and half of them on average: 500 person-hours.
fn scenario() -> Scenario {
    let mut scenario = Scenario::default();
    scenario.outage.kind = OutageKind::Authentication;
    scenario.outage.minutes = 60;
    let people = &mut scenario.people;
    (people.new_hires, people.mfa_resets, people.registrations_due) = (0.0, 0.0, 0.0);
    (people.guests, people.live_sessions) = (0.0, 1000.0);
    let s = &mut scenario.sessions;
    (s.no_policy, s.mfa_satisfied, s.mfa_not_satisfied) =
        (Percent(0.0), Percent(0.0), Percent(100.0));
    (s.long_lived_token, s.served_by_backup) = (Percent(0.0), Percent(100.0));
    (s.condition_unevaluable, s.applied_at_start) = (Percent(100.0), Percent(0.0));
    s.sign_in_frequency = Percent(0.0);
    scenario.assumptions.fresh_sign_ins_per_day = Percent(0.0);
    scenario.readings.access_token = AccessToken::OneHour;
    scenario
}

/// Policies that are on with defaults off, for a group in these apps.
fn policies(apps: &[&str]) -> Vec<Checked> {
    let mut into = Policies::default();
    for (at, app) in apps.iter().enumerate() {
        let text = format!(
            r#"{{"id": "{at}", "displayName": "P{at}", "state": "enabled",
            "conditions": {{"users": {{"includeGroups": ["g"]}}, "applications": {{"includeApplications": ["{app}"]}}}},
            "grantControls": {{"builtInControls": ["mfa"]}},
            "sessionControls": {{"disableResilienceDefaults": true}}}}"#
        );
        assert!(read("policies.json", &text, &mut into, &mut Vec::new()).is_some());
    }
    into.found(Known::default()).policies
}

fn asked(scenario: &Scenario, apps: &[&str]) -> WhatIf {
    assert!(speak("en"));
    what_if(scenario, &[], &policies(apps), 0).expect("defaults are off there")
}

/// As it is, then, and less.
fn figures(answer: &WhatIf) -> Vec<[&str; 3]> {
    answer.lines.iter().map(|line| [&*line.now, &*line.then, &*line.less]).collect()
}

#[test]
fn a_policy_whose_scope_settles_it() {
    let answer = asked(&scenario(), &["All"]);
    let people_hours_and_shares =
        [["1,000", "0", "−1,000"], ["500", "0", "−500"], ["100 %", "0 %", ""]];
    assert_eq!(figures(&answer), people_hours_and_shares);
    assert!(answer.says.contains("1,000 fewer") && answer.says.contains("500 person-hours"));
    assert_eq!((answer.notes.len(), answer.standing), (0, Standing::Documented));
    assert_eq!(answer.sources.len(), 2);
}

/// Which sessions use the apps nobody knows, the scenario neither: all of them at most.
#[test]
fn a_policy_whose_scope_leaves_it_open() {
    let mut scenario = scenario();
    scenario.sessions.defaults_disabled = Percent(0.0);
    let answer = asked(&scenario, &["Office365"]);
    assert_eq!(figures(&answer)[..2], [["1,000", "0", "−1,000"], ["500", "0", "−500"]]);
    assert!(answer.says.contains("at most 1,000 fewer"), "{}", answer.says);
    assert!(answer.notes[0].contains("between no difference and this"));
    assert_eq!(answer.standing, Standing::Inferred);
}

/// The scenario says 40 in 100: 400 people, 200 person-hours; and at most all.
#[test]
fn the_scenarios_own_share_stands_for_what_the_scope_leaves_open() {
    let mut scenario = scenario();
    scenario.sessions.defaults_disabled = Percent(40.0);
    let answer = asked(&scenario, &["Office365"]);
    assert_eq!(figures(&answer)[..2], [["400", "0", "−400"], ["200", "0", "−200"]]);
    assert!(answer.notes[0].contains("40 %"), "{:?}", answer.notes);
    assert!(answer.notes[1].contains("1,000 fewer") && answer.notes[1].contains("500 person"));
}

#[test]
fn where_it_changes_nothing_it_says_why() {
    let other = asked(&scenario(), &["All", "All"]);
    assert!(other.says.contains("other policies") && other.lines.is_empty());
    let mut satisfied = scenario();
    satisfied.sessions.mfa_satisfied = Percent(100.0);
    satisfied.sessions.mfa_not_satisfied = Percent(0.0);
    for apps in ["All", "Office365"] {
        let nobody = asked(&satisfied, &[apps]);
        assert!(nobody.says.contains("nobody is locked out") && nobody.lines.is_empty());
    }
    assert_eq!(what_if(&scenario(), &[], &[], 0), None);
}

/// In an outage of MFA defaults mean nothing: the same scenario is asked with sign-in down.
#[test]
fn another_outage_is_asked_as_one_of_sign_in() {
    let mut mfa = scenario();
    mfa.outage.kind = OutageKind::Mfa;
    let answer = asked(&mfa, &["All"]);
    assert_eq!(figures(&answer), figures(&asked(&scenario(), &["All"])));
    assert!(answer.notes[0].contains("sign-in"));
}

#[test]
fn every_figure_says_where_it_comes_from() {
    assert!(speak("en"));
    let count = Count {
        field: Field::LiveSessions.key().to_owned(),
        value: Value::Number(1000.0),
        from: vec!["SignIns.csv".to_owned()],
        rows: 1234,
        caveats: Vec::new(),
    };
    let found = Found { counts: vec![count], ..Found::default() };
    let offers = offers(&found, &scenario());
    let chosen: Vec<_> = offers.iter().collect();
    let answer = what_if(&scenario(), &chosen, &policies(&["All"]), 0).unwrap();
    let from: Vec<&str> = answer.rests_on.iter().map(|basis| &*basis.from).collect();
    assert_eq!(from.iter().filter(|from| from.contains("SignIns.csv")).count(), 1);
    assert_eq!(from.iter().filter(|from| **from == "your scenario").count(), 4);
    assert!(from.last().unwrap().contains("scope"), "{from:?}");
}

#[test]
fn it_says_it_in_german_too() {
    assert!(speak("de"));
    let answer = what_if(&scenario(), &[], &policies(&["All"]), 0).unwrap();
    assert!(answer.says.contains("1.000 Ausgesperrte weniger"), "{}", answer.says);
}
