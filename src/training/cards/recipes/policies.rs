//! Situations about policies: their conditions, resilience defaults, sign-in frequency.

use super::sessions::{not_seen, renewal_met, under};
use crate::decision::{Kind, Readings};
use crate::training::cards::props::{ALWAYS, INDEPENDENT, LIVE, UNEVALUABLE};
use crate::training::cards::situation::{CAUTIOUS, Presence, Rule, Situation};
use crate::training::draws::Draws;

pub(super) fn group_or_role(draws: &mut Draws, holds: bool) -> Situation {
    let [group, role, ..] = &UNEVALUABLE;
    let condition = if draws.chance(50) { group } else { role };
    under(draws, Rule::new(condition, holds, false))
}

pub(super) fn unevaluable(draws: &mut Draws, holds: bool) -> Situation {
    let condition = draws.pick(&UNEVALUABLE);
    under(draws, Rule::new(condition, holds, false))
}

pub(super) fn unevaluable_off(draws: &mut Draws, readings: Readings) -> Situation {
    let holds = draws.chance(50);
    let mut it = unevaluable(draws, holds);
    it.policy = it.policy.map(Rule::defaults_off);
    it.readings = readings;
    it
}

pub(super) fn live(draws: &mut Draws, holds: bool) -> Situation {
    let condition = draws.pick(&LIVE);
    under(draws, Rule::new(condition, holds, false))
}

/// A policy without any condition, not met.
pub(super) fn owed(draws: &mut Draws) -> Situation {
    under(draws, Rule::new(&ALWAYS, true, false))
}

pub(super) fn excluded(draws: &mut Draws) -> Situation {
    let mut it = owed(draws);
    it.excluded = true;
    it
}

pub(super) fn token_before_defaults_off(draws: &mut Draws) -> Situation {
    let mut it = Situation::draw(draws, Kind::Authentication);
    it.token_runs(draws, false);
    let [group, role, ..] = &UNEVALUABLE;
    let condition = if draws.chance(50) { group } else { role };
    let holds = draws.chance(50);
    it.policy = Some(Rule::new(condition, holds, false).defaults_off());
    it
}

/// What sign-in frequencies are set to, in hours.
static HOURS: [u32; 7] = [1, 2, 4, 8, 12, 24, 48];

/// A frequency that is due after so many minutes since the last sign-in, or isn't yet.
pub(super) fn hours(draws: &mut Draws, seen: u32, due: bool) -> u32 {
    let fitting: Vec<u32> = HOURS
        .into_iter()
        .filter(|hours| hours * 60 != seen && (hours * 60 < seen) == due)
        .collect();
    *draws.pick(&fitting)
}

pub(super) fn seen(it: &Situation) -> u32 {
    match it.session {
        Presence::Existing { seen, .. } => seen,
        Presence::New(_) => 0,
    }
}

/// A renewal under a policy that was met and sets a frequency, due or not.
pub(super) fn frequency(draws: &mut Draws, readings: Readings) -> Situation {
    let mut it = renewal_met(draws);
    let due = draws.chance(50);
    let hours = hours(draws, seen(&it), due);
    it.policy = it.policy.map(|rule| rule.every(hours));
    it.readings = readings;
    it
}

pub(super) fn cautious_beside_live(draws: &mut Draws) -> Situation {
    let mut it = live(draws, false);
    let due = draws.chance(50);
    let hours = hours(draws, seen(&it), due);
    it.policy = it.policy.map(|rule| rule.every(hours));
    it.readings = CAUTIOUS;
    it
}

pub(super) fn cautious_and_not_seen(draws: &mut Draws) -> Situation {
    let mut it = not_seen(draws);
    let hours = *draws.pick(&HOURS);
    it.policy = Some(Rule::met().every(hours));
    it.readings = CAUTIOUS;
    it
}

pub(super) fn cautious_without_frequency(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    it.readings = CAUTIOUS;
    it
}

pub(super) fn frequency_and_condition(draws: &mut Draws) -> Situation {
    let mut it = unevaluable(draws, false);
    let due = draws.chance(50);
    let hours = hours(draws, seen(&it), due);
    it.policy = it.policy.map(|rule| rule.every(hours));
    it
}

pub(super) fn in_mfa(draws: &mut Draws, due: bool) -> Situation {
    let mut it = Situation::draw(draws, Kind::Mfa);
    let hours = hours(draws, seen(&it), due);
    it.policy = Some(Rule::met().every(hours));
    it
}

pub(super) fn frequency_due(draws: &mut Draws) -> Situation {
    in_mfa(draws, true)
}

pub(super) fn frequency_not_due(draws: &mut Draws) -> Situation {
    in_mfa(draws, false)
}

pub(super) fn frequency_with_key(draws: &mut Draws) -> Situation {
    let mut it = in_mfa(draws, true);
    it.method = *draws.pick(&INDEPENDENT);
    it
}

pub(super) fn long_token(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = Situation::draw(draws, kind);
    it.token_runs(draws, true);
    let due = draws.chance(50);
    let hours = hours(draws, seen(&it), due);
    it.policy = Some(Rule::met().every(hours));
    it.readings = CAUTIOUS;
    it
}

pub(super) fn long_token_ran_out(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    it.long_token_ran_out(draws);
    it
}

pub(super) fn scoped_off(draws: &mut Draws, readings: Readings) -> Situation {
    let mut it = {
        let holds = draws.chance(25);
        group_or_role(draws, holds)
    };
    it.policy = it.policy.map(Rule::defaults_off);
    it.readings = readings;
    it
}

pub(super) fn scoped_off_met(draws: &mut Draws, readings: Readings) -> Situation {
    let mut it = scoped_off(draws, readings);
    it.policy = it.policy.map(|rule| Rule { holds: true, met: true, ..rule });
    it
}

pub(super) fn scoped_off_excluded(draws: &mut Draws) -> Situation {
    let mut it = scoped_off(draws, Readings::default());
    it.excluded = true;
    it
}

pub(super) fn live_off(draws: &mut Draws) -> Situation {
    let mut it = live(draws, false);
    it.policy = it.policy.map(Rule::defaults_off);
    it
}
