//! Whether anybody could act: emergency access accounts, requirement by requirement, and what the
//! decision core answers those who would act.

use super::date::Date;
use super::figures::grouped;
use super::rules::rule_title;
use super::when::When;
use crate::decision::RuleId;
use crate::scenario::number::whole;
use crate::scenario::time::TICK;
use crate::scenario::{EmergencyMethod, Measure, MeasureKind, OutageKind, Scenario};
use crate::timeline::{
    Asked, Clock, Lack, Standing, VALID_FOR_DAYS, administrator, emergency, lacks, standing,
};
use crate::words::say;

/// Who can act in an outage, in short.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Somebody can act while this outage lasts, if not all through it.
    pub can_act: bool,
    /// Who can act, or why nobody can.
    pub says: String,
    /// What does nothing in this outage, whoever acts.
    pub in_vain: &'static str,
    /// What the emergency accounts lack.
    pub lacking: Vec<&'static str>,
}

/// The state of readiness in full.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    pub verdict: Verdict,
    pub requirements: [Requirement; 8],
    /// What signing in with an emergency account gets, in every kind of outage.
    pub kinds: [SignIn; 3],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    pub lack: Lack,
    pub met: bool,
    pub says: &'static str,
    /// What brings it about.
    pub todo: &'static str,
}

/// What an emergency account's new session gets in one kind of outage.
#[derive(Clone, Debug, PartialEq)]
pub struct SignIn {
    pub kind: OutageKind,
    pub granted: bool,
    /// The rules that settled it.
    pub rules: Vec<RuleId>,
    /// Why being let in may not be enough.
    pub but: &'static str,
}

pub fn check(scenario: &Scenario) -> Check {
    let accounts = &scenario.administrators.emergency_accounts;
    Check {
        verdict: verdict(scenario),
        requirements: Lack::ALL.map(|lack| Requirement {
            lack,
            met: !lack.is_missing(accounts),
            says: wanted(lack),
            todo: todo(lack),
        }),
        kinds: [OutageKind::Registration, OutageKind::Mfa, OutageKind::Authentication]
            .map(|kind| sign_in(scenario, kind)),
    }
}

pub fn verdict(scenario: &Scenario) -> Verdict {
    let accounts = &scenario.administrators.emergency_accounts;
    let mut lacking = Vec::new();
    for lack in lacks(accounts) {
        lacking.push(wanted(lack));
    }
    let administrators = administrators(scenario);
    let accounts = accounts_say(scenario, lacking.len());
    let (can_act, who) = match (administrators, accounts) {
        (Ok(some), Ok(more)) => (true, say::acting_both(some, more)),
        (Ok(some), Err(_)) | (Err(_), Ok(some)) => (true, some),
        (Err(why), Err(also)) => (false, say::acting_neither(why, also)),
    };
    let says = if can_act { say::acting_can(who) } else { say::acting_cannot(who) };
    Verdict { can_act, says, in_vain: in_vain(scenario, can_act), lacking }
}

/// A requirement in words.
fn wanted(lack: Lack) -> &'static str {
    match lack {
        Lack::SecondAccount => say::LACK_SECOND,
        Lack::CloudOnly => say::LACK_CLOUD_ONLY,
        Lack::MicrosoftDomain => say::LACK_DOMAIN,
        Lack::GlobalAdministrator => say::LACK_ROLE,
        Lack::StrongMethod => say::LACK_STRONG_METHOD,
        Lack::OwnMethod => say::LACK_OWN_METHOD,
        Lack::Exclusion => say::LACK_EXCLUSION,
        Lack::Validation => say::LACK_VALIDATION,
    }
    .text()
}

/// What brings it about.
fn todo(lack: Lack) -> &'static str {
    match lack {
        Lack::SecondAccount => say::TODO_SECOND,
        Lack::CloudOnly => say::TODO_CLOUD_ONLY,
        Lack::MicrosoftDomain => say::TODO_DOMAIN,
        Lack::GlobalAdministrator => say::TODO_ROLE,
        Lack::StrongMethod => say::TODO_STRONG_METHOD,
        Lack::OwnMethod => say::TODO_OWN_METHOD,
        Lack::Exclusion => say::TODO_EXCLUSION,
        Lack::Validation => say::TODO_VALIDATION,
    }
    .text()
}

/// The administrators who can act, or why they can't.
fn administrators(scenario: &Scenario) -> Result<String, String> {
    let count = whole(scenario.administrators.with_live_session);
    if count == 0 {
        return Err(say::ACTING_NO_SESSION.into());
    }
    let refused = |minute: u32| administrator(scenario, minute).answer.denied_by();
    if let Some(rule) = refused(0) {
        return Err(say::acting_sessions_refused(rule_title(rule).0));
    }
    let who = say::acting_administrators(grouped(count));
    let mut minute = scenario.outage.minutes;
    if refused(minute).is_none() {
        return Ok(who);
    }
    while refused(minute - TICK).is_some() {
        minute -= TICK;
    }
    let until = When::of(&Clock::new(scenario), minute - TICK).long();
    Ok(say::acting_until(who, until))
}

/// The emergency accounts that can be depended upon, or why they can't.
fn accounts_say(scenario: &Scenario, lacking: usize) -> Result<String, String> {
    let count = whole(scenario.administrators.emergency_accounts.count);
    if count == 0 {
        return Err(say::ACTING_NO_ACCOUNT.into());
    }
    match emergency(scenario, scenario.outage.kind).answer.denied_by() {
        Some(RuleId::NewSession) => Err(say::ACTING_NEW_SESSION.into()),
        Some(rule) => Err(say::acting_sign_in_refused(rule_title(rule).0)),
        None if lacking > 0 => Err(say::ACTING_NOT_READY.into()),
        None => Ok(say::acting_accounts(grouped(count))),
    }
}

/// The measures that let nobody in here, even with somebody to take them.
fn in_vain(scenario: &Scenario, can_act: bool) -> &'static str {
    let nothing = |kind: MeasureKind| {
        let standing = standing(scenario, &Measure::new(kind, scenario));
        matches!(standing, Standing::Nothing(_))
    };
    // switching MFA off leaves whoever it lets in where an exclusion does
    match (nothing(MeasureKind::Exclusion), nothing(MeasureKind::TemporaryAccessPass)) {
        // said already
        _ if !can_act => "",
        (true, _) => say::ACTING_ALL_IN_VAIN.text(),
        (false, true) => say::ACTING_PASSES_IN_VAIN.text(),
        (false, false) => "",
    }
}

fn sign_in(scenario: &Scenario, kind: OutageKind) -> SignIn {
    let Asked { answer, .. } = emergency(scenario, kind);
    let granted = answer.denied_by().is_none();
    let but = match (scenario.administrators.emergency_accounts.method, kind) {
        _ if !granted => "",
        (EmergencyMethod::Password, _) => say::SIGN_IN_BUT_PASSWORD.text(),
        (EmergencyMethod::Authenticator | EmergencyMethod::Phone, OutageKind::Mfa) => {
            say::SIGN_IN_BUT_PROMPT.text()
        }
        _ => "",
    };
    SignIn { kind, granted, rules: answer.decisive.iter().collect(), but }
}

/// When emergency accounts are to be tried out again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validation {
    pub last: Date,
    pub next: Date,
    /// Days past the next one; 0 while there is time.
    pub overdue: u64,
}

/// The validation that many days ago, seen from a day.
pub fn validation(days_since: f64, today: Date) -> Validation {
    let (since, valid) = (whole(days_since), whole(VALID_FOR_DAYS));
    let days = |n: u64| i64::try_from(n).unwrap_or(0);
    let last = Date(today.0 - days(since));
    Validation { last, next: Date(last.0 + days(valid)), overdue: since.saturating_sub(valid) }
}

impl Validation {
    pub fn say(self) -> String {
        let next = self.next.say();
        match self.overdue {
            0 => say::validation_next(next),
            days => say::validation_overdue(grouped(days), next),
        }
    }
}
