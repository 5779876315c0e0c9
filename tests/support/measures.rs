//! What a company decides to do during an outage, and who could do it: the fields of the scenario
//! file as plain data, and how they are written there. What they mean stands in `plan`.

use serde_json::{Value, json};

/// Times in minutes after the outage begins.
#[derive(Clone, Debug)]
pub(crate) enum Measure {
    PostponeOnboarding { from: u32 },
    PauseResets { from: u32, percent: f64 },
    Exclusion { from: u32, until: u32, people: u32 },
    TemporaryAccessPass { from: u32, per_hour: f64, lifetime: u32 },
    KeepSessions { from: u32, percent: f64 },
    DisableMfa { from: u32, until: u32 },
}

impl Measure {
    pub(crate) fn to_json(&self) -> Value {
        match *self {
            Measure::PostponeOnboarding { from } => {
                json!({ "kind": "postponeOnboarding", "fromMinute": from })
            }
            Measure::PauseResets { from, percent } => {
                json!({ "kind": "pauseResets", "fromMinute": from, "percent": percent })
            }
            Measure::Exclusion { from, until, people } => json!({
                "kind": "exclusion", "fromMinute": from, "untilMinute": until, "people": people,
            }),
            Measure::TemporaryAccessPass { from, per_hour, lifetime } => json!({
                "kind": "temporaryAccessPass", "fromMinute": from, "perHour": per_hour,
                "lifetimeHours": f64::from(lifetime) / 60.0,
            }),
            Measure::KeepSessions { from, percent } => {
                json!({ "kind": "keepSessions", "fromMinute": from, "percent": percent })
            }
            Measure::DisableMfa { from, until } => {
                json!({ "kind": "disableMfa", "fromMinute": from, "untilMinute": until })
            }
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Administrators {
    pub(crate) with_live_session: u32,
    pub(crate) emergency: EmergencyAccounts,
}

#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // the facts of the file, each a yes or no
pub(crate) struct EmergencyAccounts {
    pub(crate) count: u32,
    pub(crate) cloud_only: bool,
    pub(crate) on_microsoft_domain: bool,
    pub(crate) global_administrator: bool,
    pub(crate) method: &'static str,
    pub(crate) same_method_as_daily_admins: bool,
    pub(crate) excluded_from_policies: bool,
    pub(crate) days_since_validated: u32,
}

impl Administrators {
    /// Two at work, and two emergency accounts with nothing wrong about them.
    pub(crate) fn usual() -> Self {
        Administrators {
            with_live_session: 2,
            emergency: EmergencyAccounts {
                count: 2,
                cloud_only: true,
                on_microsoft_domain: true,
                global_administrator: true,
                method: "fido2",
                same_method_as_daily_admins: false,
                excluded_from_policies: true,
                days_since_validated: 30,
            },
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        let accounts = &self.emergency;
        json!({
            "withLiveSession": self.with_live_session,
            "emergencyAccounts": {
                "count": accounts.count,
                "cloudOnly": accounts.cloud_only,
                "onMicrosoftDomain": accounts.on_microsoft_domain,
                "globalAdministrator": accounts.global_administrator,
                "method": accounts.method,
                "sameMethodAsDailyAdmins": accounts.same_method_as_daily_admins,
                "excludedFromPolicies": accounts.excluded_from_policies,
                "daysSinceValidated": accounts.days_since_validated,
            },
        })
    }
}
