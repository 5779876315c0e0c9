//! What turning defaults back on would spare.

use super::support::{APPS, OFF, USERS, ruled, with};
use lockout_core::scenario::{AccessToken, OutageKind, Percent, Scenario};
use lockout_core::timeline;
use lockout_tenant::policies::{Checked, Difference, Known, NoDifference, what_if};
use serde_json::json;

/// A thousand sessions that all owe a control under a condition nobody can evaluate, in an hour's outage; tokens
/// live an hour, their ages spread evenly.
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

fn policies(changes: &[&[(&str, serde_json::Value)]]) -> Vec<Checked> {
    let all: Vec<_> = changes.iter().map(|changes| with(changes)).collect();
    ruled(&all, Known::default()).policies
}

/// After t minutes t/60 of the tokens are gone: 1,000 people at the end, half of them on average.
#[test]
fn worked_out_by_hand() {
    let group = [(USERS, json!({ "includeGroups": ["g"] })), (OFF, json!(true))];
    let Difference::Counted { defaults_disabled_percent, lost_person_hours, peak_locked_out } =
        what_if(&scenario(), &policies(&[&group, &[]]), 0)
    else {
        panic!("no difference");
    };
    assert_eq!(defaults_disabled_percent, [100.0, 0.0]);
    assert!((lost_person_hours[0] - 500.0).abs() < 1e-6, "{lost_person_hours:?}");
    assert!((peak_locked_out[0] - 1000.0).abs() < 1e-6, "{peak_locked_out:?}");
    assert_eq!((lost_person_hours[1], peak_locked_out[1]), (0.0, 0.0));
}

/// The scenario's own share stands where the scope leaves today's open; nothing else is changed.
#[test]
fn only_the_share_is_changed() {
    let apps = [
        (APPS, json!({ "includeApplications": ["Office365"] })),
        (OFF, json!(true)),
        (USERS, json!({ "includeRoles": ["r"] })),
    ];
    let mut scenario = Scenario::default();
    scenario.outage.kind = OutageKind::Authentication;
    scenario.sessions.defaults_disabled = Percent(40.0);
    let before = timeline::run(&scenario);
    let mut without = scenario.clone();
    without.sessions.defaults_disabled = Percent(0.0);
    let after = timeline::run(&without);
    let wanted = Difference::Counted {
        defaults_disabled_percent: [40.0, 0.0],
        lost_person_hours: [before.lost_person_hours, after.lost_person_hours],
        peak_locked_out: [before.peak_locked_out, after.peak_locked_out],
    };
    assert_eq!(what_if(&scenario, &policies(&[&apps]), 0), wanted);
    assert!(before.lost_person_hours > after.lost_person_hours);
}

#[test]
fn where_it_changes_nothing_or_cannot_be_told() {
    let group = [(USERS, json!({ "includeGroups": ["g"] })), (OFF, json!(true))];
    let disabled = [(OFF, json!(true)), ("state", json!("disabled"))];
    let apps = [(APPS, json!({ "includeApplications": ["Office365"] })), (OFF, json!(true))];
    let nothing = |why| Difference::Nothing { why };
    let scenario = scenario();
    assert_eq!(what_if(&scenario, &policies(&[&[]]), 0), nothing(NoDifference::AlreadyOn));
    assert_eq!(what_if(&scenario, &policies(&[&disabled]), 0), nothing(NoDifference::NotInForce));
    assert_eq!(what_if(&scenario, &[], 3), nothing(NoDifference::NotInForce));
    let two = policies(&[&group, &group]);
    assert_eq!(what_if(&scenario, &two, 1), nothing(NoDifference::OtherPolicies));
    assert_eq!(what_if(&scenario, &policies(&[&apps, &apps]), 0), Difference::Open);
    // alone in some apps: in how many sessions the scope leaves open, and the scenario has none
    let mut none = scenario.clone();
    none.sessions.defaults_disabled = Percent(0.0);
    assert_eq!(what_if(&none, &policies(&[&apps]), 0), Difference::Open);

    let mut other = scenario.clone();
    other.outage.kind = OutageKind::Registration;
    assert_eq!(what_if(&other, &policies(&[&group]), 0), nothing(NoDifference::OtherOutage));
    let mut satisfied = scenario;
    satisfied.sessions.mfa_satisfied = Percent(100.0);
    satisfied.sessions.mfa_not_satisfied = Percent(0.0);
    assert_eq!(what_if(&satisfied, &policies(&[&group]), 0), nothing(NoDifference::SameFigures));
}
