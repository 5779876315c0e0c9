//! A situation on a card: who, where, when, and what is so. The request follows from it by rule.
//!
//! Times are minutes, and what lies in the past counts from now, so that a later moment of the same
//! situation is the same facts some minutes on.

use super::people::{ANYWHERE, FROM_ELSEWHERE, SECTORS};
use crate::decision::{
    DisabledDefaults, Frequency, FrequencyReading, Identity, Kind, Method, Policy, Readings,
    Registration, Request, ResilienceDefaults, Session,
};
use crate::scenario::time::DAY;
use crate::training::draws::Draws;
use crate::words::{Word, say};

const HOUR: u32 = 60;

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

/// What is opened: its name, whether the backup service covers it, and why.
#[derive(Clone, Copy, Debug)]
pub(super) struct App {
    pub(super) name: Word,
    pub(super) covered: bool,
    pub(super) how: Word,
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

/// When a policy applies.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) policy: Word,
    /// What is told where it holds, and where it doesn't; none where it always holds.
    pub(super) told: Option<(Word, Word)>,
    /// It cannot be evaluated in real time (1.5).
    pub(super) unevaluable: bool,
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

/// How MFA is done.
#[derive(Clone, Copy, Debug)]
pub(super) struct Means {
    pub(super) method: Method,
    pub(super) used: Word,
    /// The same of somebody who has yet to register it.
    pub(super) planned: Word,
}

const fn condition(policy: Word, held: Word, not: Word, unevaluable: bool) -> Condition {
    Condition { policy, told: Some((held, not)), unevaluable }
}

pub(super) static ALWAYS: Condition =
    Condition { policy: say::CARD_POLICY_PLAIN, told: None, unevaluable: false };

/// Five of the six conditions that cannot be evaluated in real time, a group and a role first. Of the
/// sixth, authentication strength, Microsoft's pages contradict each other without a reading to
/// switch (C2), so no card asks about it.
#[rustfmt::skip]
pub(super) static UNEVALUABLE: [Condition; 5] = [
    condition(say::CARD_POLICY_GROUP, say::CARD_HELD_GROUP, say::CARD_NOT_HELD_GROUP, true),
    condition(say::CARD_POLICY_ROLE, say::CARD_HELD_ROLE, say::CARD_NOT_HELD_ROLE, true),
    condition(say::CARD_POLICY_SIGN_IN_RISK, say::CARD_HELD_SIGN_IN_RISK, say::CARD_NOT_HELD_SIGN_IN_RISK, true),
    condition(say::CARD_POLICY_USER_RISK, say::CARD_HELD_USER_RISK, say::CARD_NOT_HELD_USER_RISK, true),
    condition(say::CARD_POLICY_COUNTRY, say::CARD_HELD_COUNTRY, say::CARD_NOT_HELD_COUNTRY, true),
];

#[rustfmt::skip]
pub(super) static LIVE: [Condition; 4] = [
    condition(say::CARD_POLICY_NETWORK, say::CARD_HELD_NETWORK, say::CARD_NOT_HELD_NETWORK, false),
    condition(say::CARD_POLICY_PLATFORM, say::CARD_HELD_PLATFORM, say::CARD_NOT_HELD_PLATFORM, false),
    condition(say::CARD_POLICY_UNMANAGED, say::CARD_HELD_UNMANAGED, say::CARD_NOT_HELD_UNMANAGED, false),
    condition(say::CARD_POLICY_NAMED, say::CARD_HELD_NAMED, say::CARD_NOT_HELD_NAMED, false),
];

/// The methods that need prompts.
pub(super) static PROMPTS: [Means; 3] = [
    means(Method::PromptService, say::CARD_METHOD_PUSH, say::CARD_PLANNED_PUSH),
    means(Method::PromptService, say::CARD_METHOD_TEXT, say::CARD_PLANNED_TEXT),
    means(Method::PromptService, say::CARD_METHOD_CALL, say::CARD_PLANNED_CALL),
];

/// And those that don't.
pub(super) static INDEPENDENT: [Means; 3] = [
    means(Method::Independent, say::CARD_METHOD_KEY, say::CARD_PLANNED_KEY),
    means(Method::Independent, say::CARD_METHOD_PASSKEY, say::CARD_PLANNED_PASSKEY),
    means(Method::Independent, say::CARD_METHOD_CERTIFICATE, say::CARD_PLANNED_CERTIFICATE),
];

/// A guest's, done at home and trusted here.
pub(super) static AT_HOME: Means =
    means(Method::Independent, say::CARD_METHOD_HOME, say::CARD_METHOD_HOME);

const fn means(method: Method, used: Word, planned: Word) -> Means {
    Means { method, used, planned }
}

#[rustfmt::skip]
static MICROSOFT: [Word; 5] =
    [say::CARD_APP_TEAMS, say::CARD_APP_OUTLOOK, say::CARD_APP_SHAREPOINT, say::CARD_APP_ONEDRIVE, say::CARD_APP_PLANNER];
#[rustfmt::skip]
static OTHERS: [Word; 5] =
    [say::CARD_APP_TICKETS, say::CARD_APP_ROSTER, say::CARD_APP_LEARNING, say::CARD_APP_EXPENSES, say::CARD_APP_ORDERS];
static COVERED: [Word; 2] = [say::CARD_COVERED_ID_TOKEN, say::CARD_COVERED_SAML];
static UNCOVERED: [Word; 2] = [say::CARD_UNCOVERED_ACCESS_TOKEN, say::CARD_UNCOVERED_SAML];
static HOMES: [Word; 2] = [say::CARD_HOME_STAFF, say::CARD_HOME_ACCOUNT];
static GUESTS: [Word; 2] = [say::CARD_GUEST_PARTNER, say::CARD_GUEST_INVITED];
static AFRESH: [Word; 6] = [
    say::CARD_NEW_DEVICE,
    say::CARD_NEW_CLEARED,
    say::CARD_NEW_SIGNED_OUT,
    say::CARD_NEW_ELSEWHERE,
    say::CARD_NEW_PRIVATE,
    say::CARD_NEW_REINSTALLED,
];

impl Situation {
    /// A member with a session whose token ran out, some time today while `kind` is down; no policy.
    pub(super) fn draw(draws: &mut Draws, kind: Kind) -> Situation {
        let scene = Scene::draw(draws, false);
        let token = Token { long: false, ends: 0 };
        let mut situation = Situation {
            scene,
            kind,
            outage: 0,
            home: Home::Here(*draws.pick(&HOMES)),
            session: Presence::Existing { seen: 0, token, revoked: None },
            app: App::draw(draws, true),
            policy: None,
            duty: Duty::Registered,
            method: *draws.pick(&PROMPTS),
            excluded: false,
            emergency: false,
            pass: false,
            readings: Readings::default(),
            asides: draws.next_u64(),
        };
        // since this morning; the token ran out after the outage began
        let morning = (scene.now.saturating_sub(6 * HOUR) / 15).clamp(7, 24);
        let seen = 15 * whole(draws, 7, morning);
        situation.seen(draws, seen);
        if let Presence::Existing { token, .. } = situation.session {
            let ran_out = token.ends.unsigned_abs();
            situation.outage = 5 * whole(draws, ran_out / 5 + 1, seen / 5 - 1);
        }
        situation
    }

    /// The primary service last saw this session so many minutes ago; its ordinary token has run out.
    pub(super) fn seen(&mut self, draws: &mut Draws, seen: u32) {
        let life = whole(draws, 60, 90);
        let ends = minutes(life) - minutes(seen);
        self.session =
            Presence::Existing { seen, token: Token { long: false, ends }, revoked: None };
        self.began_after(draws, seen);
    }

    /// The session's token is still valid, for some minutes or, a long-lived one, some hours.
    pub(super) fn token_runs(&mut self, draws: &mut Draws, long: bool) {
        let (seen, life) = if long {
            self.app = App::with_long_tokens(draws);
            (self.recently(draws), whole(draws, 20 * HOUR, 28 * HOUR))
        } else {
            (15 * whole(draws, 1, 3), whole(draws, 60, 90))
        };
        let ends = minutes(life) - minutes(seen);
        self.session = Presence::Existing { seen, token: Token { long, ends }, revoked: None };
        self.began_after(draws, seen);
    }

    /// A long-lived token that ran out some minutes ago.
    pub(super) fn long_token_ran_out(&mut self, draws: &mut Draws) {
        self.app = App::with_long_tokens(draws);
        let seen = self.at_work(draws, 1, 7 * HOUR, self.scene.now + 3 * HOUR);
        let life = whole(draws, 20 * HOUR, (seen - 15).min(28 * HOUR));
        let ends = minutes(life) - minutes(seen);
        self.session =
            Presence::Existing { seen, token: Token { long: true, ends }, revoked: None };
        self.began_after(draws, seen);
    }

    /// This morning or yesterday, some hours less than the shortest life of a long-lived token ago.
    fn recently(&self, draws: &mut Draws) -> u32 {
        let (now, earliest) = (self.scene.now, self.scene.now + 5 * HOUR);
        if draws.chance(50) && earliest < 17 * HOUR {
            self.at_work(draws, 1, earliest, 18 * HOUR)
        } else {
            15 * whole(draws, 8, (now.saturating_sub(6 * HOUR) / 15).max(8))
        }
    }

    /// How long ago some time of day was, so many days back.
    pub(super) fn at_work(&self, draws: &mut Draws, days: u32, from: u32, until: u32) -> u32 {
        let time = 5 * whole(draws, from.div_ceil(5), until / 5);
        days * DAY + self.scene.now - time
    }

    /// Who signs in afresh.
    pub(super) fn afresh(&mut self, draws: &mut Draws) {
        self.session = Presence::New(Afresh::Because(*draws.pick(&AFRESH)));
        self.outage = 5 * whole(draws, 3, 40);
    }

    /// Somebody's first day, with nothing registered yet.
    pub(super) fn first_day(&mut self, draws: &mut Draws) {
        let handed_over = 5 * whole(draws, 1, 8);
        self.session = Presence::New(Afresh::FirstDay(handed_over));
        self.duty = Duty::NewHire;
        self.outage = 5 * whole(draws, 3, 40);
    }

    /// The session was revoked after the primary service last saw it.
    pub(super) fn revoke(&mut self, draws: &mut Draws) {
        let ways: [Revoked; 3] =
            [say::card_revoked_password, say::card_revoked_administrator, say::card_revoked_lost];
        let way = *draws.pick(&ways);
        if let Presence::Existing { seen, revoked, .. } = &mut self.session {
            *revoked = Some((way, whole(draws, 1, (*seen / 5).saturating_sub(1).max(1)) * 5));
        }
    }

    /// Somebody from elsewhere.
    pub(super) fn guest(&mut self, draws: &mut Draws) {
        self.home = Home::Elsewhere(*draws.pick(&GUESTS));
        self.scene = Scene::draw(draws, true);
    }

    /// The same, invited as a member.
    pub(super) fn invited_member(&mut self, draws: &mut Draws) {
        self.guest(draws);
        self.home = Home::Elsewhere(say::CARD_GUEST_MEMBER);
    }

    /// An app the backup service does not cover.
    pub(super) fn uncovered(&mut self, draws: &mut Draws) {
        self.app = App::draw(draws, false);
    }

    /// An outage that began after the primary service last saw the session.
    fn began_after(&mut self, draws: &mut Draws, seen: u32) {
        let latest = (seen / 5).saturating_sub(1).max(1);
        self.outage = 5 * whole(draws, 1, latest.min(48));
    }

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

impl Scene {
    fn draw(draws: &mut Draws, from_elsewhere: bool) -> Scene {
        let sector = draws.pick(&SECTORS);
        let who = if from_elsewhere {
            *draws.pick(&FROM_ELSEWHERE)
        } else if draws.chance(18) {
            *draws.pick(&ANYWHERE)
        } else {
            *draws.pick(sector.jobs)
        };
        let place = *draws.pick(sector.places);
        let odd_hours = sector.always_open && draws.chance(30);
        let (day, now) = if odd_hours {
            (whole(draws, 0, 6), 5 * whole(draws, 12 * 5, 12 * 21))
        } else {
            (whole(draws, 0, 4), 5 * whole(draws, 12 * 8, 12 * 17))
        };
        Scene { who, place, day, now }
    }
}

impl App {
    fn draw(draws: &mut Draws, covered: bool) -> App {
        if covered && draws.chance(60) {
            let name = *draws.pick(&MICROSOFT);
            return App { name, covered, how: say::CARD_COVERED_MICROSOFT };
        }
        let name = *draws.pick(&OTHERS);
        App { name, covered, how: *draws.pick(if covered { &COVERED } else { &UNCOVERED }) }
    }

    /// One that continuous access evaluation reaches (3.4).
    fn with_long_tokens(draws: &mut Draws) -> App {
        let [teams, outlook, sharepoint, ..] = MICROSOFT;
        let name = *draws.pick(&[teams, outlook, sharepoint]);
        App { name, covered: true, how: say::CARD_COVERED_MICROSOFT }
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

/// A whole number from the first to the last, both among them.
pub(super) fn whole(draws: &mut Draws, first: u32, last: u32) -> u32 {
    let count = last.saturating_sub(first) as usize + 1;
    #[allow(clippy::cast_possible_truncation)] // below a u32
    let above = draws.below(count) as u32;
    first + above
}

/// Minutes that may be negative.
pub(super) fn minutes(of: u32) -> i32 {
    i32::try_from(of).unwrap_or(i32::MAX)
}
