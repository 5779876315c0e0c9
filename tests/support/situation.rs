//! One what-if, in plain numbers, as both second opinions read it: the same fields as the
//! scenario file, but none of the program's own types.

use serde_json::{Value, json};

use super::measures::{Administrators, Measure};

pub(crate) const TICK: u32 = 5;
pub(crate) const WEEK: u32 = 7 * 24 * 60;
pub(crate) const LONGEST: u32 = 14 * 24 * 60;
pub(crate) const DAY_NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
pub(crate) const GROUPS: [&str; 5] =
    ["newHires", "mfaResets", "registrationsDue", "guests", "liveSessions"];
pub(crate) const NEW_HIRES: usize = 0;
pub(crate) const GUESTS: usize = 3;
pub(crate) const LIVE: usize = 4;

#[derive(Clone, Debug)]
pub(crate) struct Situation {
    pub(crate) kind: &'static str,
    /// Minutes after Monday 00:00.
    pub(crate) starts: u32,
    pub(crate) minutes: u32,
    pub(crate) affected_percent: f64,
    /// Heads in the order of `GROUPS`; the first three are per working day.
    pub(crate) people: [u32; 5],
    pub(crate) sessions: Sessions,
    pub(crate) assumptions: Assumptions,
    /// Minutes after midnight.
    pub(crate) day_from: u32,
    pub(crate) day_to: u32,
    pub(crate) working_days: [bool; 7],
    pub(crate) readings: Readings,
    pub(crate) administrators: Administrators,
    pub(crate) measures: Vec<Measure>,
}

#[derive(Clone, Debug)]
pub(crate) struct Sessions {
    pub(crate) no_policy: f64,
    pub(crate) mfa_satisfied: f64,
    pub(crate) mfa_not_satisfied: f64,
    pub(crate) long_lived: f64,
    pub(crate) served: f64,
    pub(crate) frequency: f64,
    pub(crate) frequency_hours: f64,
    pub(crate) defaults_disabled: f64,
    pub(crate) unevaluable: f64,
    pub(crate) applied: f64,
}

#[derive(Clone, Debug)]
pub(crate) struct Assumptions {
    pub(crate) fresh: f64,
    pub(crate) guest_fresh: f64,
    pub(crate) guests_to_register: f64,
    pub(crate) guests_trusted: f64,
    pub(crate) registrations_per_hour: f64,
    pub(crate) pass_blocked: f64,
}

#[derive(Clone, Debug)]
pub(crate) struct Readings {
    pub(crate) sign_in_frequency: &'static str,
    pub(crate) disabled_defaults: &'static str,
    pub(crate) access_token: &'static str,
    pub(crate) long_lived_token: &'static str,
}

impl Situation {
    /// The tick that starts `t` minutes after the outage does lies in working time.
    pub(crate) fn works_at(&self, t: u32) -> bool {
        let (day, minute) = self.day_and_minute(t);
        self.working_days[day] && minute >= self.day_from && minute < self.day_to
    }

    /// New hires come in the first two hours; where the day is shorter, in the whole of it.
    pub(crate) fn first_hours(&self) -> u32 {
        self.day_minutes().min(120)
    }

    pub(crate) fn day_minutes(&self) -> u32 {
        self.day_to - self.day_from
    }

    pub(crate) fn day_and_minute(&self, t: u32) -> (usize, u32) {
        let minute_of_week = (self.starts + t) % WEEK;
        ((minute_of_week / (24 * 60)) as usize, minute_of_week % (24 * 60))
    }

    /// How long before the start people last worked: 0 inside working time.
    pub(crate) fn minutes_since_work(&self) -> u32 {
        if self.works_at(0) {
            return 0;
        }
        let mut back = 0;
        while !self.works_at(WEEK - TICK - back) {
            back += TICK;
        }
        back
    }

    /// The shortest and the longest life of an ordinary, and of a long-lived, token in minutes.
    pub(crate) fn token_life(&self, long_lived: bool) -> (f64, f64) {
        if long_lived {
            match self.readings.long_lived_token {
                "from20To28h" => (20.0 * 60.0, 28.0 * 60.0),
                "upTo28h" => (28.0 * 60.0, 28.0 * 60.0),
                "flat24h" => (24.0 * 60.0, 24.0 * 60.0),
                other => panic!("no such reading: `{other}`"),
            }
        } else {
            match self.readings.access_token {
                "from60To90min" => (60.0, 90.0),
                "oneHour" => (60.0, 60.0),
                other => panic!("no such reading: `{other}`"),
            }
        }
    }

    /// The scenario file that says the same.
    pub(crate) fn to_json(&self) -> Value {
        let (day, minute) = self.day_and_minute(0);
        let days: Vec<&str> =
            (0..7).filter(|day| self.working_days[*day]).map(|day| DAY_NAMES[day]).collect();
        let [new_hires, resets, due, guests, live] = self.people;
        let (sessions, assumed, readings) = (&self.sessions, &self.assumptions, &self.readings);
        json!({
            "version": 1,
            "name": "drawn at random",
            "outage": {
                "kind": self.kind,
                "startsAt": format!("{} {}", DAY_NAMES[day], clock(minute)),
                "hours": f64::from(self.minutes) / 60.0,
                "affectedPercent": self.affected_percent,
            },
            "people": {
                "newHires": new_hires, "mfaResets": resets, "registrationsDue": due,
                "guests": guests, "liveSessions": live,
            },
            "sessions": {
                "noPolicyPercent": sessions.no_policy,
                "mfaSatisfiedPercent": sessions.mfa_satisfied,
                "mfaNotSatisfiedPercent": sessions.mfa_not_satisfied,
                "longLivedTokenPercent": sessions.long_lived,
                "servedByBackupPercent": sessions.served,
                "signInFrequencyPercent": sessions.frequency,
                "signInFrequencyHours": sessions.frequency_hours,
                "defaultsDisabledPercent": sessions.defaults_disabled,
                "conditionUnevaluablePercent": sessions.unevaluable,
                "appliedAtStartPercent": sessions.applied,
            },
            "assumptions": {
                "freshSignInsPercentPerDay": assumed.fresh,
                "guestFreshSignInsPercentPerDay": assumed.guest_fresh,
                "guestsToRegisterPercent": assumed.guests_to_register,
                "guestsWithTrustedHomeMfaPercent": assumed.guests_trusted,
                "registrationsPerHour": assumed.registrations_per_hour,
                "passBlockedPercent": assumed.pass_blocked,
            },
            "administrators": self.administrators.to_json(),
            "workingDay": { "from": clock(self.day_from), "to": clock(self.day_to), "days": days },
            "readings": {
                "signInFrequency": readings.sign_in_frequency,
                "disabledDefaults": readings.disabled_defaults,
                "accessToken": readings.access_token,
                "longLivedToken": readings.long_lived_token,
            },
            "measures": self.measures.iter().map(Measure::to_json).collect::<Vec<_>>(),
        })
    }
}

fn clock(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
