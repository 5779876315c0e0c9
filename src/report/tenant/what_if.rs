//! What turning resilience defaults back on at one policy would change: by the engine, in the outage they concern.

use super::offers::with_unit;
use crate::report::figures::{heads, percent_entered};
use crate::scenario::{Field, OutageKind, Scenario, Value};
use crate::timeline::run;
use crate::words::say;
use lockout_tenant::policies::IfOn;

/// In sentences: the share of sessions, and what the scenario's people get in an outage of the sign-in service. Where
/// the scope can't tell the share, it is at most all of them.
pub fn what_if(scenario: &Scenario, if_on: IfOn) -> Vec<String> {
    let (mut said, differs) = match (if_on.now, if_on.then) {
        (Some(now), Some(then)) => {
            let share = say::tenant_what_if_share(percent_entered(now), percent_entered(then));
            (vec![share], difference(scenario, now, then))
        }
        _ => (vec![say::TENANT_WHAT_IF_OPEN.text().to_owned()], difference(scenario, 100.0, 0.0)),
    };
    let is_known = if_on.now.is_some() && if_on.then.is_some();
    if let Some([length, now, then, lost, less]) = differs {
        said.push(if is_known {
            say::tenant_what_if_answer(length, now, then, lost, less)
        } else {
            say::tenant_what_if_at_most(length, now, then, lost, less)
        });
    }
    said
}

/// How long the outage is, the people locked out and the work lost, with each share of sessions under disabled defaults.
fn difference(scenario: &Scenario, now: f64, then: f64) -> Option<[String; 5]> {
    let mut down = scenario.clone();
    down.outage.kind = OutageKind::Authentication;
    let with = |share| down.with(Field::DefaultsDisabled, Value::Number(share)).ok();
    let (before, after) = (run(&with(now)?), run(&with(then)?));
    Some([
        with_unit(Field::Hours, &Field::Hours.get(scenario)),
        heads(before.peak_locked_out),
        heads(after.peak_locked_out),
        heads(before.lost_person_hours),
        heads(after.lost_person_hours),
    ])
}
