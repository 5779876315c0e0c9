//! The rule table: one row a rule, in the order in which reports name them.
//!
//! A row says when its rule speaks and what it then says. No row looks at another:
//! [`super::decide`] asks every one and settles the matter in one place.

use super::answer::Outcome::{self, Denied, Granted};
use super::request::{
    DisabledDefaults, Frequency, FrequencyReading, Identity, Kind, Method, Policy, Request,
    ResilienceDefaults, Session,
};
use Kinds::{Any, Authentication, Mfa, RegistrationAndMfa};
use RuleId as Id;
use Standing::{Documented, Inferred};
use serde::{Serialize, Serializer};

/// The number of a fact in the collected documentation, such as `1.4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact(pub &'static str);

/// How sure we may be of a rule or a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Microsoft says so.
    Documented,
    /// The press, a blog or a third party says so.
    Reported,
    /// We conclude so.
    Inferred,
}

/// Every rule, in the table's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum RuleId {
    TokenStillValid,
    Healthy,
    MustRegister,
    PromptFails,
    NewSession,
    GuestNotCovered,
    Revoked,
    NotSeenInThreeDays,
    AppNotCovered,
    NoPolicy,
    ControlsSatisfied,
    DefaultsOnNotApplied,
    DefaultsOnApplied,
    DefaultsOff,
    EvaluatedLiveApplies,
    EvaluatedLiveDoesNotApply,
    SignInFrequency,
    DefaultsOffStrict,
}

/// One row: when it speaks, what it says, who says so.
pub struct Rule {
    pub id: RuleId,
    pub name: &'static str,
    pub says: Outcome,
    /// The facts it rests on; none where it follows from the meaning of the words.
    pub source: &'static [Fact],
    pub standing: Standing,
    kinds: Kinds,
    holds: fn(&Request) -> bool,
}

impl Rule {
    pub(super) fn speaks(&self, request: &Request) -> bool {
        self.kinds.include(request.kind) && (self.holds)(request)
    }

    /// It may speak while that is down.
    pub fn speaks_in(&self, kind: Kind) -> bool {
        self.kinds.include(kind)
    }
}

/// The kinds of outage in which a rule may speak.
#[derive(Clone, Copy)]
enum Kinds {
    Any,
    RegistrationAndMfa,
    Mfa,
    Authentication,
}

impl Kinds {
    fn include(self, kind: Kind) -> bool {
        match self {
            Kinds::Any => true,
            Kinds::RegistrationAndMfa => matches!(kind, Kind::Registration | Kind::Mfa),
            Kinds::Mfa => kind == Kind::Mfa,
            Kinds::Authentication => kind == Kind::Authentication,
        }
    }
}

/// The longest the backup service looks back (2.1).
const THREE_DAYS_IN_HOURS: f64 = 72.0;

const fn row(
    id: RuleId,
    name: &'static str,
    kinds: Kinds,
    holds: fn(&Request) -> bool,
    says: Outcome,
    source: &'static [Fact],
    standing: Standing,
) -> Rule {
    Rule { id, name, says, source, standing, kinds, holds }
}

/// The table of section 3 of the model, row for row.
#[rustfmt::skip]
pub static TABLE: [Rule; 18] = [
    row(Id::TokenStillValid, "token-still-valid", Any, token_still_valid, Granted, &[Fact("1.2")], Documented),
    row(Id::Healthy, "healthy", Any, healthy, Granted, &[], Inferred),
    row(Id::MustRegister, "must-register", RegistrationAndMfa, must_register, Denied, &[Fact("4.3"), Fact("4.14")], Documented),
    row(Id::PromptFails, "prompt-fails", Mfa, prompt_fails, Denied, &[Fact("0.2")], Inferred),
    row(Id::NewSession, "new-session", Authentication, new_session, Denied, &[Fact("1.1")], Documented),
    row(Id::GuestNotCovered, "guest-not-covered", Authentication, guest, Denied, &[Fact("1.4"), Fact("2.12")], Documented),
    row(Id::Revoked, "revoked", Authentication, revoked, Denied, &[Fact("1.14"), Fact("2.1")], Documented),
    row(Id::NotSeenInThreeDays, "not-seen-in-three-days", Authentication, not_seen, Denied, &[Fact("2.1")], Documented),
    row(Id::AppNotCovered, "app-not-covered", Authentication, app_not_covered, Denied, &[Fact("2.8")], Documented),
    row(Id::NoPolicy, "no-policy", Authentication, no_policy, Granted, &[Fact("1.1")], Documented),
    row(Id::ControlsSatisfied, "controls-satisfied", Authentication, controls_satisfied, Granted, &[Fact("1.1")], Documented),
    row(Id::DefaultsOnNotApplied, "defaults-on-not-applied", Authentication, defaults_on_not_applied, Granted, &[Fact("1.7"), Fact("1.9")], Documented),
    row(Id::DefaultsOnApplied, "defaults-on-applied", Authentication, defaults_on_applied, Denied, &[Fact("1.7")], Documented),
    row(Id::DefaultsOff, "defaults-off", Authentication, defaults_off, Denied, &[Fact("1.8")], Documented),
    row(Id::EvaluatedLiveApplies, "evaluated-live-applies", Authentication, live_applies, Denied, &[Fact("1.5")], Documented),
    row(Id::EvaluatedLiveDoesNotApply, "evaluated-live-does-not-apply", Authentication, live_does_not_apply, Granted, &[Fact("1.5")], Documented),
    row(Id::SignInFrequency, "sign-in-frequency", Authentication, frequency_cautious, Denied, &[Fact("2.6")], Documented),
    row(Id::DefaultsOffStrict, "defaults-off-strict", Authentication, defaults_off_strict, Denied, &[Fact("1.18")], Documented),
];

fn token_still_valid(r: &Request) -> bool {
    matches!(r.session, Session::Existing { token_valid: true, revoked: false, .. })
}

/// Nothing the request needs is down.
fn healthy(r: &Request) -> bool {
    match r.kind {
        Kind::None => true,
        Kind::Registration => !must_register(r),
        Kind::Mfa => !must_register(r) && !prompt_fails(r),
        // whatever is asked for, the primary service would have had to give it
        Kind::Authentication => false,
    }
}

fn must_register(r: &Request) -> bool {
    // whether a pass is accepted without prompts is undocumented (4.12): taken as no
    r.must_register() && !(r.kind == Kind::Registration && r.temporary_access_pass)
}

fn prompt_fails(r: &Request) -> bool {
    r.method == Method::PromptService && r.needs_prompt()
}

fn new_session(r: &Request) -> bool {
    r.is_new()
}

fn guest(r: &Request) -> bool {
    r.identity == Identity::Guest
}

fn revoked(r: &Request) -> bool {
    matches!(r.session, Session::Existing { revoked: true, .. })
}

fn not_seen(r: &Request) -> bool {
    renewal(r).is_some_and(|(hours, _)| hours > THREE_DAYS_IN_HOURS)
}

fn app_not_covered(r: &Request) -> bool {
    renewal(r).is_some_and(|(_, covered)| !covered)
}

fn no_policy(r: &Request) -> bool {
    renewal(r).is_some() && r.demands().is_none()
}

fn controls_satisfied(r: &Request) -> bool {
    renewed_policy(r).is_some_and(|policy| policy.controls_satisfied)
}

fn defaults_on_not_applied(r: &Request) -> bool {
    unevaluable(r, ResilienceDefaults::On).is_some_and(|policy| !policy.applies)
}

fn defaults_on_applied(r: &Request) -> bool {
    unevaluable(r, ResilienceDefaults::On).is_some_and(|policy| policy.applies)
}

fn defaults_off(r: &Request) -> bool {
    unevaluable(r, ResilienceDefaults::Off).is_some()
}

fn live_applies(r: &Request) -> bool {
    evaluated_live(r).is_some_and(|policy| policy.applies)
}

fn live_does_not_apply(r: &Request) -> bool {
    evaluated_live(r).is_some_and(|policy| !policy.applies)
}

fn frequency_cautious(r: &Request) -> bool {
    r.readings.sign_in_frequency == FrequencyReading::Cautious
        && renewed_policy(r).is_some_and(|policy| policy.sign_in_frequency != Frequency::None)
}

fn defaults_off_strict(r: &Request) -> bool {
    r.readings.disabled_defaults == DisabledDefaults::Strict
        && renewed_policy(r)
            .is_some_and(|policy| policy.resilience_defaults == ResilienceDefaults::Off)
}

/// An existing session asking the backup service for a new token: the hours since the primary
/// service last saw it, and whether its app is covered.
fn renewal(r: &Request) -> Option<(f64, bool)> {
    match r.session {
        Session::Existing { revoked: false, hours_since_primary, app_covered, .. } => {
            Some((hours_since_primary, app_covered))
        }
        _ => None,
    }
}

/// The policy over such a renewal.
fn renewed_policy(r: &Request) -> Option<Policy> {
    renewal(r).and_then(|_| r.demands())
}

fn unevaluable(r: &Request, defaults: ResilienceDefaults) -> Option<Policy> {
    renewed_policy(r).filter(|policy| {
        !policy.controls_satisfied
            && policy.condition_unevaluable
            && policy.resilience_defaults == defaults
    })
}

fn evaluated_live(r: &Request) -> Option<Policy> {
    renewed_policy(r).filter(|policy| !policy.controls_satisfied && !policy.condition_unevaluable)
}

impl RuleId {
    pub fn rule(self) -> &'static Rule {
        &TABLE[self as usize]
    }

    /// As files and the screen's addresses write it, such as `must-register`.
    pub fn name(self) -> &'static str {
        self.rule().name
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Some of the rules, in the table's order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleSet(u32);

impl RuleSet {
    pub fn insert(&mut self, id: RuleId) {
        self.0 |= 1 << id as u32;
    }

    pub fn contains(self, id: RuleId) -> bool {
        self.0 & (1 << id as u32) != 0
    }

    #[must_use]
    pub fn union(self, other: RuleSet) -> RuleSet {
        RuleSet(self.0 | other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = RuleId> {
        TABLE.iter().map(|rule| rule.id).filter(move |&id| self.contains(id))
    }

    pub fn first(self) -> Option<RuleId> {
        TABLE.get(self.0.trailing_zeros() as usize).map(|rule| rule.id)
    }
}

impl FromIterator<RuleId> for RuleSet {
    fn from_iter<I: IntoIterator<Item = RuleId>>(ids: I) -> Self {
        let mut set = RuleSet::default();
        ids.into_iter().for_each(|id| set.insert(id));
        set
    }
}

impl Serialize for RuleSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, RuleId, RuleSet};

    /// As the contract's table has it.
    #[test]
    fn a_rule_speaks_only_in_its_kinds() {
        let kinds = [Kind::None, Kind::Registration, Kind::Mfa, Kind::Authentication];
        for (id, speaks) in [
            (RuleId::Healthy, [true, true, true, true]),
            (RuleId::MustRegister, [false, true, true, false]),
            (RuleId::PromptFails, [false, false, true, false]),
            (RuleId::NewSession, [false, false, false, true]),
        ] {
            assert_eq!(kinds.map(|kind| id.rule().speaks_in(kind)), speaks, "{}", id.name());
        }
    }

    #[test]
    fn what_is_in_both_sets_is_in_their_union() {
        let one = RuleSet::from_iter([RuleId::Healthy, RuleId::Revoked]);
        let other = RuleSet::from_iter([RuleId::Revoked, RuleId::NoPolicy]);
        let all = [RuleId::Healthy, RuleId::Revoked, RuleId::NoPolicy];
        assert_eq!(one.union(other), RuleSet::from_iter(all));
    }
}
