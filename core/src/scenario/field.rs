//! Every input, one row each: its path in files, its place in a [`Scenario`], its shape.
//!
//! The scenario file, the link and the screen all go through this table, so an input has one name,
//! one set of limits and one default wherever it turns up.

use super::number::{carried, shown, with_decimals};
use super::parts::{AccessToken, EmergencyMethod, LongLivedToken, OutageKind, Percent, Scenario};
use super::problem::{Found, Problem};
use super::time::{DayTime, Days, WeekTime};
use super::value::{Parsed, Shape, Unit, Value};
use crate::decision::{DisabledDefaults, FrequencyReading};
use crate::text::{cut, short};
use lockout_words::say;

macro_rules! fields {
    ($($field:ident $path:literal $($place:ident).+ => $shape:expr;)+) => {
        /// An input of a scenario.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($field),+ }

        impl Field {
            /// All of them, in the order of the scenario file.
            pub const ALL: &[Field] = &[$(Field::$field),+];

            /// Its place in the scenario file, such as `people.guests`.
            pub fn path(self) -> &'static str {
                static PATHS: [&str; Field::ALL.len()] = [$($path),+];
                PATHS[self as usize]
            }

            pub fn shape(self) -> Shape {
                static SHAPES: [Shape; Field::ALL.len()] = [$($shape),+];
                SHAPES[self as usize]
            }

            pub fn get(self, scenario: &Scenario) -> Value {
                let slot: &dyn Slot = match self { $(Field::$field => &scenario.$($place).+),+ };
                slot.get()
            }

            fn put(self, scenario: &mut Scenario, value: Value) {
                let slot: &mut dyn Slot =
                    match self { $(Field::$field => &mut scenario.$($place).+),+ };
                slot.put(value);
            }
        }
    };
}

fields! {
    Name "name" name => Shape::Text { most: 120 };
    Kind "outage.kind" outage.kind => Shape::Choice(OutageKind::WORDS);
    StartsAt "outage.startsAt" outage.starts_at => Shape::Start;
    Hours "outage.hours" outage.minutes => Shape::Length { least: 15, most: 20_160 };
    Affected "outage.affectedPercent" outage.affected => PERCENT;
    NewHires "people.newHires" people.new_hires => ARRIVALS;
    MfaResets "people.mfaResets" people.mfa_resets => ARRIVALS;
    RegistrationsDue "people.registrationsDue" people.registrations_due => ARRIVALS;
    Guests "people.guests" people.guests => HEADS;
    LiveSessions "people.liveSessions" people.live_sessions => HEADS;
    NoPolicy "sessions.noPolicyPercent" sessions.no_policy => PERCENT;
    MfaSatisfied "sessions.mfaSatisfiedPercent" sessions.mfa_satisfied => PERCENT;
    MfaNotSatisfied "sessions.mfaNotSatisfiedPercent" sessions.mfa_not_satisfied => PERCENT;
    LongLivedToken "sessions.longLivedTokenPercent" sessions.long_lived_token => PERCENT;
    ServedByBackup "sessions.servedByBackupPercent" sessions.served_by_backup => PERCENT;
    SignInFrequency "sessions.signInFrequencyPercent" sessions.sign_in_frequency => PERCENT;
    SignInFrequencyHours "sessions.signInFrequencyHours" sessions.sign_in_frequency_hours => number(0.25, 8760.0, Unit::Hours);
    DefaultsDisabled "sessions.defaultsDisabledPercent" sessions.defaults_disabled => PERCENT;
    ConditionUnevaluable "sessions.conditionUnevaluablePercent" sessions.condition_unevaluable => PERCENT;
    AppliedAtStart "sessions.appliedAtStartPercent" sessions.applied_at_start => PERCENT;
    FreshSignIns "assumptions.freshSignInsPercentPerDay" assumptions.fresh_sign_ins_per_day => PER_DAY;
    GuestFreshSignIns "assumptions.guestFreshSignInsPercentPerDay" assumptions.guest_fresh_sign_ins_per_day => PER_DAY;
    GuestsToRegister "assumptions.guestsToRegisterPercent" assumptions.guests_to_register => PERCENT;
    GuestsWithTrustedHomeMfa "assumptions.guestsWithTrustedHomeMfaPercent" assumptions.guests_with_trusted_home_mfa => PERCENT;
    RegistrationsPerHour "assumptions.registrationsPerHour" assumptions.registrations_per_hour => number(0.0, MOST_PEOPLE, Unit::PeoplePerHour);
    PassBlocked "assumptions.passBlockedPercent" assumptions.pass_blocked => PERCENT;
    AdminsWithLiveSession "administrators.withLiveSession" administrators.with_live_session => whole(MOST_PEOPLE, Unit::People);
    EmergencyCount "administrators.emergencyAccounts.count" administrators.emergency_accounts.count => whole(1000.0, Unit::Accounts);
    EmergencyCloudOnly "administrators.emergencyAccounts.cloudOnly" administrators.emergency_accounts.cloud_only => Shape::Flag;
    EmergencyDomain "administrators.emergencyAccounts.onMicrosoftDomain" administrators.emergency_accounts.on_microsoft_domain => Shape::Flag;
    EmergencyRole "administrators.emergencyAccounts.globalAdministrator" administrators.emergency_accounts.global_administrator => Shape::Flag;
    EmergencyMethod "administrators.emergencyAccounts.method" administrators.emergency_accounts.method => Shape::Choice(EmergencyMethod::WORDS);
    EmergencySameMethod "administrators.emergencyAccounts.sameMethodAsDailyAdmins" administrators.emergency_accounts.same_method_as_daily_admins => Shape::Flag;
    EmergencyExcluded "administrators.emergencyAccounts.excludedFromPolicies" administrators.emergency_accounts.excluded_from_policies => Shape::Flag;
    EmergencyValidated "administrators.emergencyAccounts.daysSinceValidated" administrators.emergency_accounts.days_since_validated => number(0.0, 36_500.0, Unit::Days);
    WorkFrom "workingDay.from" working_day.from => Shape::Time;
    WorkTo "workingDay.to" working_day.to => Shape::Time;
    WorkDays "workingDay.days" working_day.days => Shape::Days;
    ReadFrequency "readings.signInFrequency" readings.decision.sign_in_frequency => Shape::Choice(FrequencyReading::WORDS);
    ReadDisabled "readings.disabledDefaults" readings.decision.disabled_defaults => Shape::Choice(DisabledDefaults::WORDS);
    ReadAccessToken "readings.accessToken" readings.access_token => Shape::Choice(AccessToken::WORDS);
    ReadLongLived "readings.longLivedToken" readings.long_lived_token => Shape::Choice(LongLivedToken::WORDS);
}

/// The objects of the scenario file that hold fields.
pub const GROUPS: &[&str] = &[
    "outage",
    "people",
    "sessions",
    "assumptions",
    "administrators",
    "administrators.emergencyAccounts",
    "workingDay",
    "readings",
];

const MOST_PEOPLE: f64 = 10_000_000.0;
const HEADS: Shape = number(0.0, MOST_PEOPLE, Unit::People);
const ARRIVALS: Shape = number(0.0, MOST_PEOPLE, Unit::PeoplePerWorkingDay);
const PERCENT: Shape = number(0.0, 100.0, Unit::Percent);
const PER_DAY: Shape = number(0.0, 100.0, Unit::PercentPerDay);

const fn number(least: f64, most: f64, unit: Unit) -> Shape {
    Shape::Number { least, most, whole: false, unit }
}

const fn whole(most: f64, unit: Unit) -> Shape {
    Shape::Number { least: 0.0, most, whole: true, unit }
}

/// The postures may miss 100 by this much: thirds cannot be written out.
const SUM_TO: f64 = 1e-6;

impl Field {
    pub fn at_path(path: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.path() == path)
    }

    /// Its name in a link: the last part of its path, or all of it where that alone says too little.
    pub fn key(self) -> &'static str {
        let path = self.path();
        match cut(path, b'.') {
            ("outage" | "people" | "sessions" | "assumptions" | "administrators", Some(key)) => key,
            _ => path,
        }
    }

    pub fn default_value(self) -> Value {
        self.get(&Scenario::default())
    }

    /// It has another value than the defaults of version 1.
    pub fn is_changed(self, scenario: &Scenario) -> bool {
        self.get(scenario) != self.default_value()
    }

    /// Reads what a link carries, alike in every language.
    ///
    /// # Errors
    /// Text that is no such value, or a value beyond the field's limits.
    pub fn parse(self, text: &str) -> Result<Parsed, Problem> {
        self.shape().parse(text).ok_or_else(|| Problem::value(self, quoted(text)))
    }

    /// Reads what a person typed, in the language in force.
    ///
    /// # Errors
    /// As [`Field::parse`].
    pub fn typed(self, text: &str) -> Result<Parsed, Problem> {
        self.shape().typed(text).ok_or_else(|| Problem::typed(self, quoted(text)))
    }
}

/// A text of anyone's making, as a message repeats it.
fn quoted(text: &str) -> String {
    say::problem_quoted(short(text.trim()))
}

impl Scenario {
    /// The same scenario with one field changed.
    ///
    /// # Errors
    /// The value is beyond the field's limits, or at odds with another field.
    pub fn with(&self, field: Field, value: Value) -> Result<Scenario, Problem> {
        if !field.shape().allows(&value) {
            return Err(Problem::typed(field, value.shown()));
        }
        let mut changed = self.clone();
        field.put(&mut changed, value);
        changed.balance(field);
        changed.agrees().map(|()| changed)
    }

    /// Sets a value already known to be within its limits, and looks at no other field.
    pub(super) fn put(&mut self, field: Field, value: Value) {
        field.put(self, value);
    }

    /// The third posture is what the other two leave.
    fn balance(&mut self, changed: Field) {
        if matches!(changed, Field::NoPolicy | Field::MfaSatisfied) {
            let rest = 100.0 - self.sessions.no_policy.0 - self.sessions.mfa_satisfied.0;
            self.sessions.mfa_not_satisfied = Percent(carried(rest));
        }
    }

    /// What no field can see alone: the postures' sum, and a working day that ends after it begins.
    pub(super) fn agrees(&self) -> Result<(), Problem> {
        let s = &self.sessions;
        let sum = s.no_policy.0 + s.mfa_satisfied.0 + s.mfa_not_satisfied.0;
        if (sum - 100.0).abs() > SUM_TO || s.mfa_not_satisfied.0 < 0.0 {
            let whole =
                if s.mfa_not_satisfied.0 < 0.0 { 100.0 - s.mfa_not_satisfied.0 } else { sum };
            return Err(Problem::new(
                "sessions",
                Found::Sum(shown(&with_decimals(whole, 6))),
                say::allowed_sum(
                    Field::NoPolicy.key(),
                    Field::MfaSatisfied.key(),
                    Field::MfaNotSatisfied.key(),
                ),
            ));
        }
        let day = &self.working_day;
        if day.from >= day.to {
            let found = Found::Value(say::problem_range(day.from.write(), day.to.write()));
            return Err(Problem::new("workingDay", found, say::ALLOWED_WORKING_DAY));
        }
        Ok(())
    }
}

/// A place in a scenario that holds one value. A number is kept as a link carries it, so that a
/// scenario is the same wherever it is opened.
trait Slot {
    fn get(&self) -> Value;
    /// Leaves the place as it is where the value is of another shape.
    fn put(&mut self, value: Value);
}

macro_rules! slots {
    ($($kind:ty: $variant:ident($bound:ident) => $get:expr, $put:expr;)+) => {$(
        impl Slot for $kind {
            fn get(&self) -> Value {
                let $bound = self.clone();
                Value::$variant($get)
            }

            fn put(&mut self, value: Value) {
                if let Value::$variant($bound) = value {
                    *self = $put;
                }
            }
        }
    )+};
}

slots! {
    String: Text(text) => text, text;
    f64: Number(n) => n, carried(n);
    Percent: Number(n) => n.0, Percent(carried(n));
    u32: Length(minutes) => minutes, minutes;
    WeekTime: Start(at) => at, at;
    DayTime: Time(at) => at, at;
    Days: Days(days) => days, days;
    bool: Flag(flag) => flag, flag;
}

macro_rules! choices {
    ($($kind:ty { $($variant:ident $word:literal),+ })+) => {$(
        impl $kind {
            /// Its values as files write them.
            pub const WORDS: &'static [&'static str] = &[$($word),+];
        }

        impl Slot for $kind {
            fn get(&self) -> Value {
                Value::Choice(Self::WORDS[*self as usize])
            }

            fn put(&mut self, value: Value) {
                let Value::Choice(word) = value else { return };
                let all = [$(Self::$variant),+];
                let found = Self::WORDS.iter().position(|known| *known == word);
                *self = found.map_or(*self, |at| all[at]);
            }
        }
    )+};
}

choices! {
    OutageKind { Registration "registration", Mfa "mfa", Authentication "authentication" }
    EmergencyMethod {
        Fido2 "fido2", Passkey "passkey", Certificate "certificate",
        Authenticator "authenticator", Phone "phone", Password "password"
    }
    FrequencyReading { Lenient "lenient", Cautious "cautious" }
    DisabledDefaults { Literal "literal", Strict "strict" }
    AccessToken { From60To90Min "from60To90min", OneHour "oneHour" }
    LongLivedToken { From20To28h "from20To28h", UpTo28h "upTo28h", Flat24h "flat24h" }
}
