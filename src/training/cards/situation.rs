//! A situation on a card: who, where, when, and what is so. The request follows from it by rule.
//!
//! Times are minutes, and what lies in the past counts from now, so that a later moment of the same
//! situation is the same facts some minutes on.
use super::props::{ALWAYS, App, Condition, Means};
use crate::decision::{
    DisabledDefaults, Frequency, FrequencyReading, Identity, Kind, Policy, Readings, Registration,
    Request, ResilienceDefaults, Session,
};
use crate::words::Word;

pub(super) const HOUR: u32 = 60;

/// All that a card is about.
#[derive(Clone, Debug)]
pub(super) struct Situation {
    pub(super) scene: Scene,
    pub(super) kind: Kind,
    /// How long ago the outage began; with nothing down, how long ago it ended.
    pub(super) outage: u32,
    pub(super) home: Home,
    pub(super) session: Presence,
    pub(super) app: App,
    pub(super) policy: Option<Rule>,
    pub(super) duty: Duty,
    pub(super) method: Means,
    pub(super) excluded: bool,
    pub(super) emergency: bool,
    pub(super) pass: bool,
    pub(super) readings: Readings,
    /// Which facts are told although nothing depends on them: a bit each.
    pub(super) asides: u64,
}

/// Somebody, somewhere, at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scene {
    pub(super) who: Word,
    pub(super) place: Word,
    /// 0 is Monday.
    pub(super) day: u32,
    /// Minutes since midnight.
    pub(super) now: u32,
}

/// Where the account is at home, as the text tells it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Home {
    Here(Word),
    Elsewhere(Word),
}

/// With which session somebody comes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Presence {
    New(Afresh),
    Existing {
        /// Minutes since the primary service last authenticated the app.
        seen: u32,
        token: Token,
        revoked: Option<(Revoked, u32)>,
    },
}

/// How a session was revoked: what is told, given when.
pub(super) type Revoked = fn(String) -> String;

#[derive(Clone, Copy, Debug)]
pub(super) enum Afresh {
    Because(Word),
    /// The laptop was handed over so many minutes ago.
    FirstDay(u32),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) long: bool,
    /// Minutes from now; what is past is negative.
    pub(super) ends: i32,
}

/// A policy that demands MFA.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub(super) condition: &'static Condition,
    pub(super) holds: bool,
    /// MFA was done when the session began.
    pub(super) met: bool,
    pub(super) defaults: ResilienceDefaults,
    /// The sign-in frequency in hours.
    pub(super) frequency: Option<u32>,
}

/// What somebody has to register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Duty {
    Registered,
    NewHire,
    Overdue,
    /// So many minutes after the help desk deleted the old method.
    Again(u32),
}

impl Situation {
    /// The same some minutes later, on the same day.
    pub(super) fn later(mut self, by: u32) -> Situation {
        self.scene.now += by;
        self.outage += by;
        match &mut self.session {
            Presence::Existing { seen, token, revoked } => {
                *seen += by;
                token.ends -= minutes(by);
                if let Some((_, ago)) = revoked {
                    *ago += by;
                }
            }
            Presence::New(Afresh::FirstDay(ago)) => *ago += by,
            Presence::New(Afresh::Because(_)) => {}
        }
        if let Duty::Again(ago) = &mut self.duty {
            *ago += by;
        }
        self
    }

    /// The session is new, or counts as new.
    pub(super) fn is_new(&self) -> bool {
        match self.session {
            Presence::New(_) => true,
            Presence::Existing { revoked, .. } => revoked.is_some(),
        }
    }

    pub(super) fn must_register(&self) -> bool {
        self.duty != Duty::Registered
    }

    /// What is asked of the decision core.
    pub(super) fn request(&self) -> Request {
        Request {
            kind: self.kind,
            identity: match self.home {
                Home::Here(_) => Identity::Member,
                Home::Elsewhere(_) => Identity::Guest,
            },
            session: match self.session {
                Presence::New(_) => Session::New,
                Presence::Existing { seen, token, revoked } => Session::Existing {
                    token_valid: token.ends > 0,
                    revoked: revoked.is_some(),
                    hours_since_primary: f64::from(seen) / f64::from(HOUR),
                    app_covered: self.app.covered,
                },
            },
            policy: self.policy.map(|rule| Policy {
                controls_satisfied: rule.met,
                condition_unevaluable: rule.condition.unevaluable,
                applies: rule.holds,
                resilience_defaults: rule.defaults,
                sign_in_frequency: self.frequency(rule).0,
            }),
            registration: match self.duty {
                Duty::Registered => Registration::Registered,
                Duty::NewHire | Duty::Overdue => Registration::MustRegister,
                Duty::Again(_) => Registration::MustReregister,
            },
            method: self.method.method,
            excluded: self.excluded,
            temporary_access_pass: self.pass,
            readings: self.readings,
        }
    }

    /// Whether a policy's sign-in frequency has come due, and when it does: minutes from now.
    pub(super) fn frequency(&self, rule: Rule) -> (Frequency, i32) {
        match (rule.frequency, self.session) {
            (Some(hours), Presence::Existing { seen, .. }) => {
                let due = minutes(hours * HOUR) - minutes(seen);
                (if due > 0 { Frequency::NotDue } else { Frequency::Due }, due)
            }
            (Some(_), Presence::New(_)) => (Frequency::NotDue, 0),
            (None, _) => (Frequency::None, 0),
        }
    }

    /// Whether an aside is told: one that costs nothing but a sentence.
    pub(super) fn aside(&self, nth: u32) -> bool {
        // a quarter of them
        (self.asides >> (2 * nth)).trailing_zeros() >= 2
    }
}

impl Rule {
    /// A policy with this condition, met or not; resilience defaults on and no sign-in frequency.
    pub(super) fn new(condition: &'static Condition, holds: bool, met: bool) -> Rule {
        let defaults = ResilienceDefaults::On;
        Rule { condition, holds, met, defaults, frequency: None }
    }

    pub(super) fn met() -> Rule {
        Rule::new(&ALWAYS, true, true)
    }

    pub(super) fn defaults_off(mut self) -> Rule {
        self.defaults = ResilienceDefaults::Off;
        self
    }

    pub(super) fn every(mut self, hours: u32) -> Rule {
        self.frequency = Some(hours);
        self
    }
}

pub(super) const CAUTIOUS: Readings = Readings {
    sign_in_frequency: FrequencyReading::Cautious,
    disabled_defaults: DisabledDefaults::Literal,
};

pub(super) const STRICT: Readings = Readings {
    sign_in_frequency: FrequencyReading::Lenient,
    disabled_defaults: DisabledDefaults::Strict,
};

/// Minutes that may be negative.
pub(super) fn minutes(of: u32) -> i32 {
    i32::try_from(of).unwrap_or(i32::MAX)
}
