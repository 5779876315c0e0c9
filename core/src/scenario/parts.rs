//! The parts of a scenario, with the defaults of version 1.

use super::measure::Measure;
use super::time::{DayTime, Days, WeekTime, Weekday};
use crate::decision;

/// Everything an answer depends on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    pub name: String,
    pub outage: Outage,
    pub people: People,
    pub sessions: Sessions,
    pub assumptions: Assumptions,
    pub administrators: Administrators,
    pub working_day: WorkingDay,
    pub readings: Readings,
    /// What is done about it, in the order it was entered.
    pub measures: Vec<Measure>,
}

/// A percentage from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(pub f64);

impl Percent {
    /// As a share from 0 to 1.
    pub fn share(self) -> f64 {
        self.0 / 100.0
    }
}

/// The kinds of outage a scenario can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutageKind {
    Registration,
    Mfa,
    Authentication,
}

impl From<OutageKind> for decision::Kind {
    fn from(kind: OutageKind) -> Self {
        match kind {
            OutageKind::Registration => decision::Kind::Registration,
            OutageKind::Mfa => decision::Kind::Mfa,
            OutageKind::Authentication => decision::Kind::Authentication,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Outage {
    pub kind: OutageKind,
    /// On the local clock, a whole tick.
    pub starts_at: WeekTime,
    /// In minutes, whole ticks, 15 to 20,160.
    pub minutes: u32,
    /// The share of people routed to the failing side.
    pub affected: Percent,
}

impl Default for Outage {
    fn default() -> Self {
        Outage {
            kind: OutageKind::Registration,
            starts_at: WeekTime::new(Weekday::Mon, DayTime(9 * 60)),
            minutes: 240,
            affected: Percent(100.0),
        }
    }
}

/// Heads: the first three arrive so many a working day, the last two hold a session at the start.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    pub new_hires: f64,
    pub mfa_resets: f64,
    pub registrations_due: f64,
    pub guests: f64,
    pub live_sessions: f64,
}

impl Default for People {
    fn default() -> Self {
        People {
            new_hires: 12.0,
            mfa_resets: 30.0,
            registrations_due: 15.0,
            guests: 200.0,
            live_sessions: 2000.0,
        }
    }
}

/// How the live sessions divide. The three postures add up to 100; the other splits are
/// independent of them and of each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Sessions {
    pub no_policy: Percent,
    pub mfa_satisfied: Percent,
    pub mfa_not_satisfied: Percent,
    pub long_lived_token: Percent,
    pub served_by_backup: Percent,
    pub sign_in_frequency: Percent,
    pub sign_in_frequency_hours: f64,
    pub defaults_disabled: Percent,
    pub condition_unevaluable: Percent,
    pub applied_at_start: Percent,
}

impl Default for Sessions {
    fn default() -> Self {
        Sessions {
            no_policy: Percent(10.0),
            mfa_satisfied: Percent(80.0),
            mfa_not_satisfied: Percent(10.0),
            long_lived_token: Percent(60.0),
            served_by_backup: Percent(90.0),
            sign_in_frequency: Percent(10.0),
            sign_in_frequency_hours: 12.0,
            defaults_disabled: Percent(5.0),
            condition_unevaluable: Percent(50.0),
            applied_at_start: Percent(20.0),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Assumptions {
    pub fresh_sign_ins_per_day: Percent,
    pub guest_fresh_sign_ins_per_day: Percent,
    pub guests_to_register: Percent,
    pub guests_with_trusted_home_mfa: Percent,
    pub registrations_per_hour: f64,
    pub pass_blocked: Percent,
}

impl Default for Assumptions {
    fn default() -> Self {
        Assumptions {
            fresh_sign_ins_per_day: Percent(5.0),
            guest_fresh_sign_ins_per_day: Percent(10.0),
            guests_to_register: Percent(10.0),
            guests_with_trusted_home_mfa: Percent(50.0),
            registrations_per_hour: 60.0,
            pass_blocked: Percent(25.0),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Administrators {
    pub with_live_session: f64,
    pub emergency_accounts: EmergencyAccounts,
}

impl Default for Administrators {
    fn default() -> Self {
        Administrators { with_live_session: 2.0, emergency_accounts: EmergencyAccounts::default() }
    }
}

/// What a dependable emergency access account needs (5.1 to 5.6).
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::struct_excessive_bools)] // five separate facts of the same account
pub struct EmergencyAccounts {
    pub count: f64,
    pub cloud_only: bool,
    pub on_microsoft_domain: bool,
    pub global_administrator: bool,
    pub method: EmergencyMethod,
    pub same_method_as_daily_admins: bool,
    pub excluded_from_policies: bool,
    pub days_since_validated: f64,
}

impl Default for EmergencyAccounts {
    fn default() -> Self {
        EmergencyAccounts {
            count: 2.0,
            cloud_only: true,
            on_microsoft_domain: true,
            global_administrator: true,
            method: EmergencyMethod::Fido2,
            same_method_as_daily_admins: false,
            excluded_from_policies: true,
            days_since_validated: 30.0,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmergencyMethod {
    Fido2,
    Passkey,
    Certificate,
    Authenticator,
    Phone,
    Password,
}

#[derive(Clone, Debug, PartialEq)]
pub struct WorkingDay {
    pub from: DayTime,
    pub to: DayTime,
    pub days: Days,
}

impl Default for WorkingDay {
    fn default() -> Self {
        WorkingDay { from: DayTime(8 * 60), to: DayTime(17 * 60), days: Days::MON_TO_FRI }
    }
}

/// How to read Microsoft's pages where they contradict each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readings {
    pub decision: decision::Readings,
    pub access_token: AccessToken,
    pub long_lived_token: LongLivedToken,
}

/// Contradiction C5: how long an ordinary access token lives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AccessToken {
    #[default]
    From60To90Min,
    OneHour,
}

/// Contradiction C4: how long a long-lived token lives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LongLivedToken {
    #[default]
    From20To28h,
    UpTo28h,
    Flat24h,
}
