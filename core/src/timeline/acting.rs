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

#[cfg(test)]
mod tests {
    use super::{Lack, administrator, can_act, emergency, lacks};
    use crate::decision::RuleId;
    use crate::scenario::time::WeekTime;
    use crate::scenario::{EmergencyMethod, OutageKind, Scenario};

    const KINDS: [OutageKind; 3] =
        [OutageKind::Registration, OutageKind::Mfa, OutageKind::Authentication];

    fn during(kind: OutageKind) -> Scenario {
        let mut scenario = Scenario::default();
        scenario.outage.kind = kind;
        scenario
    }

    /// Controls were met, the app is covered: only the backup service's three days end it.
    #[test]
    fn an_administrator_is_renewed_for_three_days() {
        for kind in [OutageKind::Registration, OutageKind::Mfa] {
            assert_eq!(administrator(&during(kind), 14 * 1440).answer.denied_by(), None);
        }
        let mut scenario = during(OutageKind::Authentication);
        let by = |scenario: &Scenario, minute| administrator(scenario, minute).answer.denied_by();
        assert_eq!(by(&scenario, 72 * 60), None);
        assert_eq!(by(&scenario, 72 * 60 + 5), Some(RuleId::NotSeenInThreeDays));
        // Monday 07:00: last at work on Friday until 17:00, 62 hours before
        scenario.outage.starts_at = WeekTime(7 * 60);
        assert_eq!(by(&scenario, 10 * 60), None);
        assert_eq!(by(&scenario, 10 * 60 + 5), Some(RuleId::NotSeenInThreeDays));
    }

    #[test]
    fn an_emergency_account_signs_in_afresh() {
        let mut scenario = Scenario::default();
        let by =
            |scenario: &Scenario| KINDS.map(|kind| emergency(scenario, kind).answer.denied_by());
        let new = Some(RuleId::NewSession);
        assert_eq!(by(&scenario), [None, None, new]);
        let accounts = &mut scenario.administrators.emergency_accounts;
        accounts.method = EmergencyMethod::Phone;
        assert_eq!(by(&scenario), [None, None, new], "outside the policy nothing is asked");
        let accounts = &mut scenario.administrators.emergency_accounts;
        accounts.excluded_from_policies = false;
        assert_eq!(by(&scenario), [None, Some(RuleId::PromptFails), new]);
        for method in
            [EmergencyMethod::Fido2, EmergencyMethod::Passkey, EmergencyMethod::Certificate]
        {
            scenario.administrators.emergency_accounts.method = method;
            assert_eq!(by(&scenario), [None, None, new], "needs no prompt");
        }
    }

    #[test]
    fn each_lack_is_named_alone() {
        let all = |change: fn(&mut crate::scenario::EmergencyAccounts)| {
            let mut accounts = Scenario::default().administrators.emergency_accounts;
            change(&mut accounts);
            lacks(&accounts).collect::<Vec<_>>()
        };
        assert_eq!(all(|_| {}), []);
        assert_eq!(all(|a| a.count = 1.0), [Lack::SecondAccount]);
        assert_eq!(all(|a| a.cloud_only = false), [Lack::CloudOnly]);
        assert_eq!(all(|a| a.on_microsoft_domain = false), [Lack::MicrosoftDomain]);
        assert_eq!(all(|a| a.global_administrator = false), [Lack::GlobalAdministrator]);
        for weak in
            [EmergencyMethod::Authenticator, EmergencyMethod::Phone, EmergencyMethod::Password]
        {
            let mut accounts = Scenario::default().administrators.emergency_accounts;
            accounts.method = weak;
            assert_eq!(lacks(&accounts).collect::<Vec<_>>(), [Lack::StrongMethod]);
        }
        assert_eq!(all(|a| a.same_method_as_daily_admins = true), [Lack::OwnMethod]);
        assert_eq!(all(|a| a.excluded_from_policies = false), [Lack::Exclusion]);
        assert_eq!(all(|a| a.days_since_validated = 90.0), []);
        assert_eq!(all(|a| a.days_since_validated = 90.5), [Lack::Validation]);
    }

    #[test]
    fn either_an_administrator_or_the_accounts_can_act() {
        // who, and until when in each kind: 72 hours of sessions, no new session at all
        let late = 72 * 60 + 5;
        for (admins, count, can) in [
            (1.0, 2.0, [[true, true], [true, true], [true, false]]),
            (1.0, 1.0, [[true, true], [true, true], [true, false]]),
            (0.0, 2.0, [[true, true], [true, true], [false, false]]),
            (0.0, 1.0, [[false, false]; 3]),
        ] {
            for (kind, can) in KINDS.into_iter().zip(can) {
                let mut scenario = during(kind);
                scenario.administrators.with_live_session = admins;
                scenario.administrators.emergency_accounts.count = count;
                assert_eq!([0, late].map(|minute| can_act(&scenario, minute)), can, "{kind:?}");
            }
        }
    }
}
