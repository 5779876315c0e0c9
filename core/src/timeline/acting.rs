//! Who can act while it lasts: administrators and emergency access accounts, asked through the core.

use super::cells::{Asked, DEMANDING, ask, base};
use super::clock::Clock;
use crate::decision::{Kind, Method, Policy, Request, Session};
use crate::scenario::{EmergencyAccounts, EmergencyMethod, OutageKind, Scenario};

/// What an emergency access account can lack (facts 5.1 to 5.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Lack {
    /// There are fewer than two.
    SecondAccount,
    CloudOnly,
    MicrosoftDomain,
    GlobalAdministrator,
    /// A passkey, a FIDO2 key or a certificate.
    StrongMethod,
    /// A method other than the daily administrators'.
    OwnMethod,
    Exclusion,
    /// A validation within the last 90 days.
    Validation,
}

impl Lack {
    pub const ALL: [Lack; 8] = [
        Lack::SecondAccount,
        Lack::CloudOnly,
        Lack::MicrosoftDomain,
        Lack::GlobalAdministrator,
        Lack::StrongMethod,
        Lack::OwnMethod,
        Lack::Exclusion,
        Lack::Validation,
    ];

    /// The accounts lack this.
    pub fn is_missing(self, accounts: &EmergencyAccounts) -> bool {
        match self {
            Lack::SecondAccount => accounts.count < LEAST_ACCOUNTS,
            Lack::CloudOnly => !accounts.cloud_only,
            Lack::MicrosoftDomain => !accounts.on_microsoft_domain,
            Lack::GlobalAdministrator => !accounts.global_administrator,
            Lack::StrongMethod => !is_independent(accounts.method),
            Lack::OwnMethod => accounts.same_method_as_daily_admins,
            Lack::Exclusion => !accounts.excluded_from_policies,
            Lack::Validation => accounts.days_since_validated > VALID_FOR_DAYS,
        }
    }
}

/// Two or more (5.1).
const LEAST_ACCOUNTS: f64 = 2.0;

/// They are to be validated at least so often, in days (5.4).
pub const VALID_FOR_DAYS: f64 = 90.0;

/// Everything the accounts lack to be depended upon.
pub fn lacks(accounts: &EmergencyAccounts) -> impl Iterator<Item = Lack> {
    Lack::ALL.into_iter().filter(|lack| lack.is_missing(accounts))
}

/// Needs no prompt service (5.7, inferred).
fn is_independent(method: EmergencyMethod) -> bool {
    matches!(
        method,
        EmergencyMethod::Fido2 | EmergencyMethod::Passkey | EmergencyMethod::Certificate
    )
}

/// What an administrator with a live session gets `minute` minutes into the outage.
pub fn administrator(scenario: &Scenario, minute: u32) -> Asked {
    let idle = Clock::new(scenario).idle_before_start();
    ask(Request {
        session: Session::Existing {
            token_valid: false,
            revoked: false,
            hours_since_primary: f64::from(idle + minute) / 60.0,
            app_covered: true,
        },
        ..base(scenario, Some(Policy { controls_satisfied: true, ..DEMANDING }))
    })
}

/// What an emergency access account gets that signs in during an outage of a kind: a new session.
pub fn emergency(scenario: &Scenario, kind: OutageKind) -> Asked {
    let accounts = &scenario.administrators.emergency_accounts;
    let independent = is_independent(accounts.method);
    ask(Request {
        method: if independent { Method::Independent } else { Method::PromptService },
        kind: Kind::from(kind),
        excluded: accounts.excluded_from_policies,
        ..base(scenario, Some(DEMANDING))
    })
}

/// Whether anyone can take a measure that begins at a minute.
pub fn can_act(scenario: &Scenario, minute: u32) -> bool {
    let administrators = &scenario.administrators;
    let daily = administrators.with_live_session > 0.0
        && administrator(scenario, minute).answer.denied_by().is_none();
    daily
        || (lacks(&administrators.emergency_accounts).next().is_none()
            && emergency(scenario, scenario.outage.kind).answer.denied_by().is_none())
}
