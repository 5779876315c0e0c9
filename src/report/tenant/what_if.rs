//! What turning resilience defaults back on at one policy would change: by the engine, in the outage they concern.

use super::offers::with_unit;
use crate::report::figures::{heads, percent_entered};
use crate::scenario::{Field, OutageKind, Scenario, Value};
use crate::timeline::run;
use crate::words::say;
use lockout_tenant::policies::IfOn;

/// In sentences: the share of sessions, and what the scenario's people get in an outage of the sign-in service.
pub fn what_if(scenario: &Scenario, if_on: IfOn) -> Vec<String> {
    let (Some(now), Some(then)) = (if_on.now, if_on.then) else {
        return vec![say::TENANT_WHAT_IF_OPEN.text().to_owned()];
    };
    let mut said = vec![say::tenant_what_if_share(percent_entered(now), percent_entered(then))];
    let mut down = scenario.clone();
    down.outage.kind = OutageKind::Authentication;
    let with = |share| down.with(Field::DefaultsDisabled, Value::Number(share)).ok();
    if let (Some(before), Some(after)) = (with(now), with(then)) {
        let (before, after) = (run(&before), run(&after));
        said.push(say::tenant_what_if_answer(
            with_unit(Field::Hours, &Field::Hours.get(scenario)),
            heads(before.peak_locked_out),
            heads(after.peak_locked_out),
            heads(before.lost_person_hours),
            heads(after.lost_person_hours),
        ));
    }
    said
}
