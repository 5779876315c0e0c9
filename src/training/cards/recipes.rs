//! What cards are made of: for every grade, situations by the rule that settles them. A recipe draws
//! what its rule leaves open; that its rule does decide, the core is asked and a test holds.

mod policies;
mod sessions;

use super::Grade::{self, Five, Four, One, Three, Two};
use super::situation::{CAUTIOUS, STRICT, Situation};
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
    once(One, RuleId::NewSession, sessions::new_session),
    once(One, RuleId::NoPolicy, sessions::renewal),
    once(One, RuleId::ControlsSatisfied, sessions::renewal_met),
    once(One, RuleId::DefaultsOnApplied, |d| policies::group_or_role(d, true)),
    once(One, RuleId::DefaultsOnNotApplied, |d| policies::group_or_role(d, false)),
    once(One, RuleId::TokenStillValid, |d| sessions::token(d, Kind::Authentication)),
    // new sessions, guests, registration, first days
    once(Two, RuleId::NewSession, sessions::new_session),
    once(Two, RuleId::NewSession, |d| sessions::new_hire(d, Kind::Authentication)),
    once(Two, RuleId::NewSession, sessions::new_with_key),
    once(Two, RuleId::NewSession, sessions::new_with_pass),
    once(Two, RuleId::GuestNotCovered, sessions::guest),
    once(Two, RuleId::GuestNotCovered, sessions::guest_met),
    once(Two, RuleId::GuestNotCovered, sessions::guest_afresh),
    once(Two, RuleId::MustRegister, |d| sessions::new_hire(d, Kind::Registration)),
    once(Two, RuleId::MustRegister, |d| sessions::overdue(d, Kind::Registration)),
    once(Two, RuleId::MustRegister, |d| sessions::phone_lost(d, Kind::Registration)),
    once(Two, RuleId::MustRegister, |d| sessions::new_hire(d, Kind::Mfa)),
    once(Two, RuleId::PromptFails, sessions::prompt),
    once(Two, RuleId::PromptFails, sessions::prompt_on_first_day),
    once(Two, RuleId::PromptFails, sessions::prompt_for_guest),
    once(Two, RuleId::Healthy, |d| sessions::afresh(d, Kind::Registration)),
    once(Two, RuleId::Healthy, sessions::with_pass),
    once(Two, RuleId::Healthy, |d| sessions::renewal_in(d, Kind::Registration)),
    once(Two, RuleId::Healthy, sessions::key),
    once(Two, RuleId::Healthy, sessions::trusted_guest),
    once(Two, RuleId::Healthy, |d| sessions::renewal_in(d, Kind::Mfa)),
    once(Two, RuleId::Healthy, |d| sessions::new_hire(d, Kind::None)),
    twice(Two, sessions::guest_token),
    twice(Two, |d| sessions::token(d, Kind::Authentication)),
    once(Two, RuleId::ControlsSatisfied, sessions::renewal_met),
    once(Two, RuleId::NoPolicy, sessions::renewal),
    // revoked sessions, conditions that can't be checked
    once(Three, RuleId::Revoked, sessions::revoked),
    once(Three, RuleId::Revoked, sessions::revoked_token),
    once(Three, RuleId::MustRegister, sessions::revoked_and_reset),
    once(Three, RuleId::PromptFails, sessions::revoked_prompt),
    once(Three, RuleId::NotSeenInThreeDays, sessions::not_seen),
    once(Three, RuleId::NotSeenInThreeDays, sessions::long_outage),
    once(Three, RuleId::AppNotCovered, sessions::not_covered),
    once(Three, RuleId::DefaultsOff, |d| policies::unevaluable_off(d, Readings::default())),
    once(Three, RuleId::DefaultsOnApplied, |d| policies::unevaluable(d, true)),
    once(Three, RuleId::EvaluatedLiveApplies, |d| policies::live(d, true)),
    once(Three, RuleId::EvaluatedLiveApplies, policies::owed),
    once(Three, RuleId::GuestNotCovered, sessions::invited_member),
    once(Three, RuleId::NewSession, sessions::emergency_account),
    once(Three, RuleId::DefaultsOnNotApplied, |d| policies::unevaluable(d, false)),
    once(Three, RuleId::EvaluatedLiveDoesNotApply, |d| policies::live(d, false)),
    once(Three, RuleId::NoPolicy, policies::excluded),
    once(Three, RuleId::ControlsSatisfied, sessions::nearly_three_days),
    once(Three, RuleId::Healthy, sessions::revoked_key),
    once(Three, RuleId::Healthy, sessions::excluded_in_mfa),
    once(Three, RuleId::Healthy, |d| sessions::revoked_in(d, Kind::Registration)),
    once(Three, RuleId::Healthy, |d| sessions::revoked_in(d, Kind::None)),
    twice(Three, policies::token_before_defaults_off),
    // sign-in frequency, long-lived tokens
    once(Four, RuleId::SignInFrequency, |d| policies::frequency(d, CAUTIOUS)),
    once(Four, RuleId::SignInFrequency, policies::cautious_beside_live),
    once(Four, RuleId::SignInFrequency, policies::cautious_and_not_seen),
    once(Four, RuleId::PromptFails, policies::frequency_due),
    once(Four, RuleId::ControlsSatisfied, |d| policies::frequency(d, Readings::default())),
    once(Four, RuleId::ControlsSatisfied, policies::cautious_without_frequency),
    once(Four, RuleId::DefaultsOnNotApplied, policies::frequency_and_condition),
    once(Four, RuleId::Healthy, policies::frequency_not_due),
    once(Four, RuleId::Healthy, policies::frequency_with_key),
    once(Four, RuleId::TokenStillValid, |d| policies::long_token(d, Kind::Mfa)),
    twice(Four, |d| policies::long_token(d, Kind::Authentication)),
    once(Four, RuleId::ControlsSatisfied, policies::long_token_ran_out),
    // policies for a group or a role with defaults off
    once(Five, RuleId::DefaultsOff, |d| policies::scoped_off(d, Readings::default())),
    once(Five, RuleId::DefaultsOff, |d| policies::scoped_off(d, STRICT)),
    once(Five, RuleId::DefaultsOffStrict, |d| policies::scoped_off_met(d, STRICT)),
    once(Five, RuleId::DefaultsOnApplied, |d| policies::group_or_role(d, true)),
    once(Five, RuleId::ControlsSatisfied, |d| policies::scoped_off_met(d, Readings::default())),
    once(Five, RuleId::DefaultsOnNotApplied, |d| policies::group_or_role(d, false)),
    once(Five, RuleId::NoPolicy, policies::scoped_off_excluded),
    once(Five, RuleId::EvaluatedLiveDoesNotApply, policies::live_off),
    twice(Five, policies::token_before_defaults_off),
];
