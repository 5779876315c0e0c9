//! What situations are furnished with: apps, conditions of policies, methods.

use crate::decision::Method;
use crate::training::draws::Draws;
use crate::words::{Word, say};

/// What is opened: its name, whether the backup service covers it, and why.
#[derive(Clone, Copy, Debug)]
pub(super) struct App {
    pub(super) name: Word,
    pub(super) covered: bool,
    pub(super) how: Word,
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

impl App {
    pub(super) fn draw(draws: &mut Draws, covered: bool) -> App {
        if covered && draws.chance(60) {
            let name = *draws.pick(&MICROSOFT);
            return App { name, covered, how: say::CARD_COVERED_MICROSOFT };
        }
        let name = *draws.pick(&OTHERS);
        App { name, covered, how: *draws.pick(if covered { &COVERED } else { &UNCOVERED }) }
    }

    /// One that continuous access evaluation reaches (3.4).
    pub(super) fn with_long_tokens(draws: &mut Draws) -> App {
        let [teams, outlook, sharepoint, ..] = MICROSOFT;
        let name = *draws.pick(&[teams, outlook, sharepoint]);
        App { name, covered: true, how: say::CARD_COVERED_MICROSOFT }
    }
}
