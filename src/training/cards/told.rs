//! Which facts a card's text tells.

/// A fact of a request. What is down and whether there is a session are told on every card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Told {
    Identity,
    TokenValid,
    Revoked,
    HoursSincePrimary,
    AppCovered,
    /// Whether there is a policy at all.
    Policy,
    ControlsSatisfied,
    ConditionUnevaluable,
    Applies,
    ResilienceDefaults,
    SignInFrequency,
    Registration,
    Method,
    Excluded,
    TemporaryAccessPass,
    ReadSignInFrequency,
    ReadDisabledDefaults,
}

impl Told {
    pub const ALL: [Told; 17] = [
        Told::Identity,
        Told::TokenValid,
        Told::Revoked,
        Told::HoursSincePrimary,
        Told::AppCovered,
        Told::Policy,
        Told::ControlsSatisfied,
        Told::ConditionUnevaluable,
        Told::Applies,
        Told::ResilienceDefaults,
        Told::SignInFrequency,
        Told::Registration,
        Told::Method,
        Told::Excluded,
        Told::TemporaryAccessPass,
        Told::ReadSignInFrequency,
        Told::ReadDisabledDefaults,
    ];
}

/// Which facts a card tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts(u32);

impl Facts {
    pub fn contains(self, fact: Told) -> bool {
        self.0 & (1 << fact as u32) != 0
    }

    pub(super) fn insert(&mut self, fact: Told) {
        self.0 |= 1 << fact as u32;
    }
}
