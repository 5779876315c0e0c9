//! What turning resilience defaults back on in one policy would spare, by the engine itself.

use super::checked::{Checked, Defaults};
use lockout_core::scenario::{Field, OutageKind, Scenario, Value};
use lockout_core::timeline;
use serde::Serialize;

/// The difference it makes to a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "difference")]
pub enum Difference {
    /// As it is, and with defaults back on.
    Counted {
        defaults_disabled_percent: [f64; 2],
        lost_person_hours: [f64; 2],
        peak_locked_out: [f64; 2],
    },
    Nothing {
        why: NoDifference,
    },
    /// Which sessions it reaches the policies don't settle.
    Open,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum NoDifference {
    /// Defaults are on there.
    AlreadyOn,
    /// The policy is not in force, or there is none at that place.
    NotInForce,
    /// Resilience defaults matter only while sign-in itself is down.
    OtherOutage,
    /// Other policies with defaults off reach the same sessions.
    OtherPolicies,
    /// In this scenario nobody is locked out for it.
    SameFigures,
}

/// Runs the scenario with the share of sessions under disabled defaults that the policies give, and again with
/// defaults back on in the policy at `index`. Nothing else is changed.
pub fn what_if(scenario: &Scenario, checked: &[Checked], index: usize) -> Difference {
    let nothing = |why| Difference::Nothing { why };
    let Some(policy) = checked.get(index).filter(|policy| policy.is_on()) else {
        return nothing(NoDifference::NotInForce);
    };
    if policy.resilience_defaults == Defaults::On {
        return nothing(NoDifference::AlreadyOn);
    }
    if scenario.outage.kind != OutageKind::Authentication {
        return nothing(NoDifference::OtherOutage);
    }
    let shares = policy.if_defaults_on.and_then(|shares| Some((shares.now, shares.then?)));
    let Some((now, then)) = shares else { return Difference::Open };
    // where the scope leaves today's share open, the scenario's own stands for it, if it leaves anything to spare
    let own = scenario.sessions.defaults_disabled.0;
    let now = match now {
        Some(now) => now,
        None if own > then => own,
        None => return Difference::Open,
    };
    if now <= then {
        return nothing(NoDifference::OtherPolicies);
    }
    let with = |percent| scenario.with(Field::DefaultsDisabled, Value::Number(percent));
    let (Ok(before), Ok(after)) = (with(now), with(then)) else { return Difference::Open };
    let (before, after) = (timeline::run(&before), timeline::run(&after));
    let lost_person_hours = [before.lost_person_hours, after.lost_person_hours];
    let peak_locked_out = [before.peak_locked_out, after.peak_locked_out];
    if lost_person_hours[0] == lost_person_hours[1] && peak_locked_out[0] == peak_locked_out[1] {
        return nothing(NoDifference::SameFigures);
    }
    Difference::Counted {
        defaults_disabled_percent: [now, then],
        lost_person_hours,
        peak_locked_out,
    }
}
