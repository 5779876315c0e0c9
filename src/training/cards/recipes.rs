//! What cards are made of: for every grade, situations by the rule that settles them. A recipe draws
//! what its rule leaves open; that its rule does decide, the core is asked and a test holds.

use super::Grade::{self, Five, Four, One, Three, Two};
use super::situation::{
    ALWAYS, AT_HOME, CAUTIOUS, Duty, INDEPENDENT, LIVE, PROMPTS, Presence, Rule, STRICT, Situation,
    UNEVALUABLE, whole,
};
use crate::decision::{Kind, Outcome, Readings, RuleId};
use crate::training::draws::Draws;

/// One way to make a card.
pub(super) struct Recipe {
    pub(super) grade: Grade,
    /// A rule that decides.
    pub(super) rule: RuleId,
    pub(super) make: fn(&mut Draws) -> Situation,
    /// The same situation is asked about again, when its token has run out.
    pub(super) twice: bool,
}

impl Recipe {
    pub(super) fn outcome(&self) -> Outcome {
        self.rule.rule().says
    }
}

const fn once(grade: Grade, rule: RuleId, make: fn(&mut Draws) -> Situation) -> Recipe {
    Recipe { grade, rule, make, twice: false }
}

const fn twice(grade: Grade, make: fn(&mut Draws) -> Situation) -> Recipe {
    Recipe { grade, rule: RuleId::TokenStillValid, make, twice: true }
}

#[rustfmt::skip]
pub(super) static RECIPES: [Recipe; 74] = [
    // the four rows of the table
    once(One, RuleId::NewSession, new_session),
    once(One, RuleId::NoPolicy, renewal),
    once(One, RuleId::ControlsSatisfied, renewal_met),
    once(One, RuleId::DefaultsOnApplied, |d| group_or_role(d, true)),
    once(One, RuleId::DefaultsOnNotApplied, |d| group_or_role(d, false)),
    once(One, RuleId::TokenStillValid, |d| token(d, Kind::Authentication)),
    // new sessions, guests, registration, first days
    once(Two, RuleId::NewSession, new_session),
    once(Two, RuleId::NewSession, |d| new_hire(d, Kind::Authentication)),
    once(Two, RuleId::NewSession, new_with_key),
    once(Two, RuleId::NewSession, new_with_pass),
    once(Two, RuleId::GuestNotCovered, guest),
    once(Two, RuleId::GuestNotCovered, guest_met),
    once(Two, RuleId::GuestNotCovered, guest_afresh),
    once(Two, RuleId::MustRegister, |d| new_hire(d, Kind::Registration)),
    once(Two, RuleId::MustRegister, |d| overdue(d, Kind::Registration)),
    once(Two, RuleId::MustRegister, |d| phone_lost(d, Kind::Registration)),
    once(Two, RuleId::MustRegister, |d| new_hire(d, Kind::Mfa)),
    once(Two, RuleId::PromptFails, prompt),
    once(Two, RuleId::PromptFails, prompt_on_first_day),
    once(Two, RuleId::PromptFails, prompt_for_guest),
    once(Two, RuleId::Healthy, |d| afresh(d, Kind::Registration)),
    once(Two, RuleId::Healthy, with_pass),
    once(Two, RuleId::Healthy, |d| renewal_in(d, Kind::Registration)),
    once(Two, RuleId::Healthy, key),
    once(Two, RuleId::Healthy, trusted_guest),
    once(Two, RuleId::Healthy, |d| renewal_in(d, Kind::Mfa)),
    once(Two, RuleId::Healthy, |d| new_hire(d, Kind::None)),
    twice(Two, guest_token),
    twice(Two, |d| token(d, Kind::Authentication)),
    once(Two, RuleId::ControlsSatisfied, renewal_met),
    once(Two, RuleId::NoPolicy, renewal),
    // revoked sessions, conditions that can't be checked
    once(Three, RuleId::Revoked, revoked),
    once(Three, RuleId::Revoked, revoked_token),
    once(Three, RuleId::MustRegister, revoked_and_reset),
    once(Three, RuleId::PromptFails, revoked_prompt),
    once(Three, RuleId::NotSeenInThreeDays, not_seen),
    once(Three, RuleId::NotSeenInThreeDays, long_outage),
    once(Three, RuleId::AppNotCovered, not_covered),
    once(Three, RuleId::DefaultsOff, |d| unevaluable_off(d, Readings::default())),
    once(Three, RuleId::DefaultsOnApplied, |d| unevaluable(d, true)),
    once(Three, RuleId::EvaluatedLiveApplies, |d| live(d, true)),
    once(Three, RuleId::EvaluatedLiveApplies, owed),
    once(Three, RuleId::GuestNotCovered, invited_member),
    once(Three, RuleId::NewSession, emergency_account),
    once(Three, RuleId::DefaultsOnNotApplied, |d| unevaluable(d, false)),
    once(Three, RuleId::EvaluatedLiveDoesNotApply, |d| live(d, false)),
    once(Three, RuleId::NoPolicy, excluded),
    once(Three, RuleId::ControlsSatisfied, nearly_three_days),
    once(Three, RuleId::Healthy, revoked_key),
    once(Three, RuleId::Healthy, excluded_in_mfa),
    once(Three, RuleId::Healthy, |d| revoked_in(d, Kind::Registration)),
    once(Three, RuleId::Healthy, |d| revoked_in(d, Kind::None)),
    twice(Three, token_before_defaults_off),
    // sign-in frequency, long-lived tokens
    once(Four, RuleId::SignInFrequency, |d| frequency(d, CAUTIOUS)),
    once(Four, RuleId::SignInFrequency, cautious_beside_live),
    once(Four, RuleId::SignInFrequency, cautious_and_not_seen),
    once(Four, RuleId::PromptFails, frequency_due),
    once(Four, RuleId::ControlsSatisfied, |d| frequency(d, Readings::default())),
    once(Four, RuleId::ControlsSatisfied, cautious_without_frequency),
    once(Four, RuleId::DefaultsOnNotApplied, frequency_and_condition),
    once(Four, RuleId::Healthy, frequency_not_due),
    once(Four, RuleId::Healthy, frequency_with_key),
    once(Four, RuleId::TokenStillValid, |d| long_token(d, Kind::Mfa)),
    twice(Four, |d| long_token(d, Kind::Authentication)),
    once(Four, RuleId::ControlsSatisfied, long_token_ran_out),
    // policies for a group or a role with defaults off
    once(Five, RuleId::DefaultsOff, |d| scoped_off(d, Readings::default())),
    once(Five, RuleId::DefaultsOff, |d| scoped_off(d, STRICT)),
    once(Five, RuleId::DefaultsOffStrict, |d| scoped_off_met(d, STRICT)),
    once(Five, RuleId::DefaultsOnApplied, |d| group_or_role(d, true)),
    once(Five, RuleId::ControlsSatisfied, |d| scoped_off_met(d, Readings::default())),
    once(Five, RuleId::DefaultsOnNotApplied, |d| group_or_role(d, false)),
    once(Five, RuleId::NoPolicy, scoped_off_excluded),
    once(Five, RuleId::EvaluatedLiveDoesNotApply, live_off),
    twice(Five, token_before_defaults_off),
];

fn renewal(draws: &mut Draws) -> Situation {
    renewal_in(draws, Kind::Authentication)
}

/// A session to be renewed, under no policy or one that was met.
fn renewal_in(draws: &mut Draws, kind: Kind) -> Situation {
    Situation::draw(draws, kind)
}

/// A session to be renewed under this policy.
fn under(draws: &mut Draws, rule: Rule) -> Situation {
    let mut it = renewal(draws);
    it.policy = Some(rule);
    it
}

fn renewal_met(draws: &mut Draws) -> Situation {
    under(draws, Rule::met())
}

fn afresh(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = Situation::draw(draws, kind);
    it.afresh(draws);
    it.policy = Some(Rule::new(&ALWAYS, true, false));
    it
}

fn new_session(draws: &mut Draws) -> Situation {
    afresh(draws, Kind::Authentication)
}

fn token(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = Situation::draw(draws, kind);
    it.token_runs(draws, false);
    if draws.chance(50) {
        it.policy = Some(Rule::met());
    }
    it
}

fn group_or_role(draws: &mut Draws, holds: bool) -> Situation {
    let [group, role, ..] = &UNEVALUABLE;
    let condition = if draws.chance(50) { group } else { role };
    under(draws, Rule::new(condition, holds, false))
}

fn new_hire(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = afresh(draws, kind);
    it.first_day(draws);
    if kind == Kind::Mfa {
        it.method = *draws.pick(&INDEPENDENT);
    }
    it
}

fn overdue(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = afresh(draws, kind);
    it.duty = Duty::Overdue;
    it
}

fn phone_lost(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = afresh(draws, kind);
    it.duty = Duty::Again(5 * whole(draws, 1, 30));
    it
}

fn new_with_key(draws: &mut Draws) -> Situation {
    let mut it = new_session(draws);
    it.method = *draws.pick(&INDEPENDENT);
    it
}

fn new_with_pass(draws: &mut Draws) -> Situation {
    let mut it = phone_lost(draws, Kind::Authentication);
    it.pass = true;
    it
}

fn guest(draws: &mut Draws) -> Situation {
    let mut it = renewal(draws);
    it.guest(draws);
    it
}

fn guest_met(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    it.guest(draws);
    it
}

fn guest_afresh(draws: &mut Draws) -> Situation {
    let mut it = new_session(draws);
    it.guest(draws);
    it
}

fn guest_token(draws: &mut Draws) -> Situation {
    let mut it = token(draws, Kind::Authentication);
    it.guest(draws);
    it
}

fn invited_member(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    it.invited_member(draws);
    it
}

fn prompt(draws: &mut Draws) -> Situation {
    afresh(draws, Kind::Mfa)
}

fn prompt_on_first_day(draws: &mut Draws) -> Situation {
    let mut it = new_hire(draws, Kind::Mfa);
    it.method = *draws.pick(&PROMPTS);
    it
}

fn prompt_for_guest(draws: &mut Draws) -> Situation {
    let mut it = prompt(draws);
    it.guest(draws);
    it
}

fn with_pass(draws: &mut Draws) -> Situation {
    let mut it = if draws.chance(50) {
        new_hire(draws, Kind::Registration)
    } else {
        phone_lost(draws, Kind::Registration)
    };
    it.pass = true;
    it
}

fn key(draws: &mut Draws) -> Situation {
    let mut it = prompt(draws);
    it.method = *draws.pick(&INDEPENDENT);
    it
}

fn trusted_guest(draws: &mut Draws) -> Situation {
    let mut it = prompt_for_guest(draws);
    it.method = AT_HOME;
    it
}

fn revoked(draws: &mut Draws) -> Situation {
    revoked_in(draws, Kind::Authentication)
}

fn revoked_in(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = Situation::draw(draws, kind);
    it.policy = Some(Rule::met());
    it.revoke(draws);
    it
}

/// Its token would still run.
fn revoked_token(draws: &mut Draws) -> Situation {
    let mut it = Situation::draw(draws, Kind::Authentication);
    let long = draws.chance(50);
    it.token_runs(draws, long);
    it.revoke(draws);
    it
}

fn revoked_and_reset(draws: &mut Draws) -> Situation {
    let mut it = revoked_in(draws, Kind::Registration);
    it.duty = if draws.chance(50) { Duty::Overdue } else { Duty::Again(5 * whole(draws, 1, 12)) };
    it
}

fn revoked_prompt(draws: &mut Draws) -> Situation {
    revoked_in(draws, Kind::Mfa)
}

fn revoked_key(draws: &mut Draws) -> Situation {
    let mut it = revoked_prompt(draws);
    it.method = *draws.pick(&INDEPENDENT);
    it
}

/// When people work.
const MORNING: u32 = 8 * 60;
const EVENING: u32 = 18 * 60;

/// Some hours more than three days.
fn not_seen(draws: &mut Draws) -> Situation {
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
fn long_outage(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    let morning = it.scene.now.min(MORNING);
    let seen = it.at_work(draws, 3, morning - 60, it.scene.now - 15);
    it.seen(draws, seen);
    it.outage = seen - 5 * whole(draws, 1, 12);
    it
}

/// Some hours less.
fn nearly_three_days(draws: &mut Draws) -> Situation {
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

fn not_covered(draws: &mut Draws) -> Situation {
    let mut it = if draws.chance(50) { renewal(draws) } else { renewal_met(draws) };
    it.uncovered(draws);
    it
}

fn unevaluable(draws: &mut Draws, holds: bool) -> Situation {
    let condition = draws.pick(&UNEVALUABLE);
    under(draws, Rule::new(condition, holds, false))
}

fn unevaluable_off(draws: &mut Draws, readings: Readings) -> Situation {
    let holds = draws.chance(50);
    let mut it = unevaluable(draws, holds);
    it.policy = it.policy.map(Rule::defaults_off);
    it.readings = readings;
    it
}

fn live(draws: &mut Draws, holds: bool) -> Situation {
    let condition = draws.pick(&LIVE);
    under(draws, Rule::new(condition, holds, false))
}

/// A policy without any condition, not met.
fn owed(draws: &mut Draws) -> Situation {
    under(draws, Rule::new(&ALWAYS, true, false))
}

fn emergency_account(draws: &mut Draws) -> Situation {
    let mut it = new_with_key(draws);
    it.scene.who = crate::words::say::CARD_JOB_ADMINISTRATOR;
    it.excluded = true;
    it.emergency = true;
    it
}

fn excluded(draws: &mut Draws) -> Situation {
    let mut it = owed(draws);
    it.excluded = true;
    it
}

fn excluded_in_mfa(draws: &mut Draws) -> Situation {
    let mut it = prompt(draws);
    it.excluded = true;
    it
}

fn token_before_defaults_off(draws: &mut Draws) -> Situation {
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
fn hours(draws: &mut Draws, seen: u32, due: bool) -> u32 {
    let fitting: Vec<u32> = HOURS
        .into_iter()
        .filter(|hours| hours * 60 != seen && (hours * 60 < seen) == due)
        .collect();
    *draws.pick(&fitting)
}

fn seen(it: &Situation) -> u32 {
    match it.session {
        Presence::Existing { seen, .. } => seen,
        Presence::New(_) => 0,
    }
}

/// A renewal under a policy that was met and sets a frequency, due or not.
fn frequency(draws: &mut Draws, readings: Readings) -> Situation {
    let mut it = renewal_met(draws);
    let due = draws.chance(50);
    let hours = hours(draws, seen(&it), due);
    it.policy = it.policy.map(|rule| rule.every(hours));
    it.readings = readings;
    it
}

fn cautious_beside_live(draws: &mut Draws) -> Situation {
    let mut it = live(draws, false);
    let due = draws.chance(50);
    let hours = hours(draws, seen(&it), due);
    it.policy = it.policy.map(|rule| rule.every(hours));
    it.readings = CAUTIOUS;
    it
}

fn cautious_and_not_seen(draws: &mut Draws) -> Situation {
    let mut it = not_seen(draws);
    let hours = *draws.pick(&HOURS);
    it.policy = Some(Rule::met().every(hours));
    it.readings = CAUTIOUS;
    it
}

fn cautious_without_frequency(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    it.readings = CAUTIOUS;
    it
}

fn frequency_and_condition(draws: &mut Draws) -> Situation {
    let mut it = unevaluable(draws, false);
    let due = draws.chance(50);
    let hours = hours(draws, seen(&it), due);
    it.policy = it.policy.map(|rule| rule.every(hours));
    it
}

fn in_mfa(draws: &mut Draws, due: bool) -> Situation {
    let mut it = Situation::draw(draws, Kind::Mfa);
    let hours = hours(draws, seen(&it), due);
    it.policy = Some(Rule::met().every(hours));
    it
}

fn frequency_due(draws: &mut Draws) -> Situation {
    in_mfa(draws, true)
}

fn frequency_not_due(draws: &mut Draws) -> Situation {
    in_mfa(draws, false)
}

fn frequency_with_key(draws: &mut Draws) -> Situation {
    let mut it = in_mfa(draws, true);
    it.method = *draws.pick(&INDEPENDENT);
    it
}

fn long_token(draws: &mut Draws, kind: Kind) -> Situation {
    let mut it = Situation::draw(draws, kind);
    it.token_runs(draws, true);
    let due = draws.chance(50);
    let hours = hours(draws, seen(&it), due);
    it.policy = Some(Rule::met().every(hours));
    it.readings = CAUTIOUS;
    it
}

fn long_token_ran_out(draws: &mut Draws) -> Situation {
    let mut it = renewal_met(draws);
    it.long_token_ran_out(draws);
    it
}

fn scoped_off(draws: &mut Draws, readings: Readings) -> Situation {
    let mut it = {
        let holds = draws.chance(25);
        group_or_role(draws, holds)
    };
    it.policy = it.policy.map(Rule::defaults_off);
    it.readings = readings;
    it
}

fn scoped_off_met(draws: &mut Draws, readings: Readings) -> Situation {
    let mut it = scoped_off(draws, readings);
    it.policy = it.policy.map(|rule| Rule { holds: true, met: true, ..rule });
    it
}

fn scoped_off_excluded(draws: &mut Draws) -> Situation {
    let mut it = scoped_off(draws, Readings::default());
    it.excluded = true;
    it
}

fn live_off(draws: &mut Draws) -> Situation {
    let mut it = live(draws, false);
    it.policy = it.policy.map(Rule::defaults_off);
    it
}
