//! Situations about sessions: new and held ones, guests, first days, revocations, the three days.

use crate::decision::Kind;
use crate::training::cards::draw::whole;
use crate::training::cards::props::{ALWAYS, AT_HOME, INDEPENDENT, PROMPTS};
use crate::training::cards::situation::{Duty, Rule, Situation};
use crate::training::draws::Draws;
use crate::words::say;

pub(super) fn renewal(draws: &mut Draws) -> Situation {
    renewal_in(draws, Kind::Authentication)
}

/// A session to be renewed, under no policy or one that was met.
pub(super) fn renewal_in(draws: &mut Draws, kind: Kind) -> Situation {
    Situation::draw(draws, kind)
}

/// A session to be renewed under this policy.
pub(super) fn under(draws: &mut Draws, rule: Rule) -> Situation {
    let mut it = renewal(draws);
    it.policy = Some(rule);
    it
}

pub(super) fn renewal_met(draws: &mut Draws) -> Situation {
    under(draws, Rule::met())
}

pub(super) fn afresh(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = Situation::draw(draws, kind);
    it.afresh(draws);
    it.policy = Some(Rule::new(&ALWAYS, true, false));
    it
}

pub(super) fn new_session(draws: &mut Draws) -> Situation {
    afresh(draws, Kind::Authentication)
}

pub(super) fn token(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = Situation::draw(draws, kind);
    it.token_runs(draws, false);
    if draws.chance(50) {
        it.policy = Some(Rule::met());
    }
    it
}

pub(super) fn new_hire(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = afresh(draws, kind);
    it.first_day(draws);
    if kind == Kind::Mfa {
        it.method = *draws.pick(&INDEPENDENT);
    }
    it
}

pub(super) fn overdue(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = afresh(draws, kind);
    it.duty = Duty::Overdue;
    it
}

pub(super) fn phone_lost(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = afresh(draws, kind);
    it.duty = Duty::Again(5 * whole(draws, 1, 30));
    it
}

pub(super) fn new_with_key(draws: &mut Draws) -> Situation {
    let mut it = new_session(draws);
    it.method = *draws.pick(&INDEPENDENT);
    it
}

pub(super) fn new_with_pass(draws: &mut Draws) -> Situation {
    let mut it = phone_lost(draws, Kind::Authentication);
    it.pass = true;
    it
}

pub(super) fn guest(draws: &mut Draws) -> Situation {
    let mut it = renewal(draws);
    it.guest(draws);
    it
}

pub(super) fn guest_met(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    it.guest(draws);
    it
}

pub(super) fn guest_afresh(draws: &mut Draws) -> Situation {
    let mut it = new_session(draws);
    it.guest(draws);
    it
}

pub(super) fn guest_token(draws: &mut Draws) -> Situation {
    let mut it = token(draws, Kind::Authentication);
    it.guest(draws);
    it
}

pub(super) fn invited_member(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    it.invited_member(draws);
    it
}

pub(super) fn prompt(draws: &mut Draws) -> Situation {
    afresh(draws, Kind::Mfa)
}

pub(super) fn prompt_on_first_day(draws: &mut Draws) -> Situation {
    let mut it = new_hire(draws, Kind::Mfa);
    it.method = *draws.pick(&PROMPTS);
    it
}

pub(super) fn prompt_for_guest(draws: &mut Draws) -> Situation {
    let mut it = prompt(draws);
    it.guest(draws);
    it
}

pub(super) fn with_pass(draws: &mut Draws) -> Situation {
    let mut it = if draws.chance(50) {
        new_hire(draws, Kind::Registration)
    } else {
        phone_lost(draws, Kind::Registration)
    };
    it.pass = true;
    it
}

pub(super) fn key(draws: &mut Draws) -> Situation {
    let mut it = prompt(draws);
    it.method = *draws.pick(&INDEPENDENT);
    it
}

pub(super) fn trusted_guest(draws: &mut Draws) -> Situation {
    let mut it = prompt_for_guest(draws);
    it.method = AT_HOME;
    it
}

pub(super) fn revoked(draws: &mut Draws) -> Situation {
    revoked_in(draws, Kind::Authentication)
}

pub(super) fn revoked_in(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = Situation::draw(draws, kind);
    it.policy = Some(Rule::met());
    it.revoke(draws);
    it
}

/// Its token would still run.
pub(super) fn revoked_token(draws: &mut Draws) -> Situation {
    let mut it = Situation::draw(draws, Kind::Authentication);
    let long = draws.chance(50);
    it.token_runs(draws, long);
    it.revoke(draws);
    it
}

pub(super) fn revoked_and_reset(draws: &mut Draws) -> Situation {
    let mut it = revoked_in(draws, Kind::Registration);
    it.duty = if draws.chance(50) { Duty::Overdue } else { Duty::Again(5 * whole(draws, 1, 12)) };
    it
}

pub(super) fn revoked_prompt(draws: &mut Draws) -> Situation {
    revoked_in(draws, Kind::Mfa)
}

pub(super) fn revoked_key(draws: &mut Draws) -> Situation {
    let mut it = revoked_prompt(draws);
    it.method = *draws.pick(&INDEPENDENT);
    it
}

/// When people work.
const MORNING: u32 = 8 * 60;
const EVENING: u32 = 18 * 60;

/// Some hours more than three days.
pub(super) fn not_seen(draws: &mut Draws) -> Situation {
    let mut it = if draws.chance(50) { renewal(draws) } else { renewal_met(draws) };
    let now = it.scene.now;
    let seen = if draws.chance(50) && now > MORNING + 60 {
        it.at_work(draws, 3, MORNING, now - 15)
    } else {
        it.at_work(draws, 4, MORNING, EVENING)
    };
    it.seen(draws, seen);
    it
}

/// The primary service has been down for all of the three days.
pub(super) fn long_outage(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    let morning = it.scene.now.min(MORNING);
    let seen = it.at_work(draws, 3, morning - 60, it.scene.now - 15);
    it.seen(draws, seen);
    it.outage = seen - 5 * whole(draws, 1, 12);
    it
}

/// Some hours less.
pub(super) fn nearly_three_days(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    let now = it.scene.now;
    let seen = if draws.chance(50) && now + 60 < EVENING {
        it.at_work(draws, 3, now + 15, EVENING)
    } else {
        it.at_work(draws, 2, MORNING, EVENING)
    };
    it.seen(draws, seen);
    if draws.chance(50) {
        it.outage = seen - 5 * whole(draws, 1, 12);
    }
    it
}

pub(super) fn not_covered(draws: &mut Draws) -> Situation {
    let mut it = if draws.chance(50) { renewal(draws) } else { renewal_met(draws) };
    it.uncovered(draws);
    it
}

pub(super) fn emergency_account(draws: &mut Draws) -> Situation {
    let mut it = new_with_key(draws);
    it.scene.who = say::CARD_JOB_ADMINISTRATOR;
    it.excluded = true;
    it.emergency = true;
    it
}

pub(super) fn excluded_in_mfa(draws: &mut Draws) -> Situation {
    let mut it = prompt(draws);
    it.excluded = true;
    it
}
