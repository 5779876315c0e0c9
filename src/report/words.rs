//! Reasons in sentences, with the scenario's own figures put in.

use super::cases::{Case, Cause};
use super::figures::{entered, heads, percent, shown};
use super::table::minute;
use super::when::When;
use crate::decision::{Frequency, ResilienceDefaults};
use crate::decision::{Identity, Kind, Method, Policy, Registration, Request, Session};
use crate::scenario::{OutageKind, Scenario, duration};
use crate::timeline::{Clock, Group, Lifetime, Outcome};
use crate::words::{Word, say};

/// How a case's people got where they are, and how their number comes about.
pub fn cause(scenario: &Scenario, outcome: &Outcome, hour: usize, case: &Case) -> String {
    let clock = Clock::new(scenario);
    let row = outcome.hours.get(hour);
    let at = row.map_or(minute(hour), |row| row.worst);
    let group = case.lane.group;
    let n = heads(case.heads);
    match case.cause {
        Cause::Waiting { over } => {
            let arrived = row.and_then(|row| row.arrived.get(group as usize)).copied();
            waiting(scenario, group, n, arrived, over)
        }
        Cause::FreshSignIn { needed } => {
            let per_day = if group == Group::Guests {
                scenario.assumptions.guest_fresh_sign_ins_per_day
            } else {
                scenario.assumptions.fresh_sign_ins_per_day
            };
            let worked = duration::write(clock.worked(at));
            say::cause_fresh(percent(per_day.share()), worked, percent(needed), n)
        }
        Cause::TokenRanOut { life, left, forgotten } => {
            let when = When::of(&clock, at).long();
            let says = say::cause_token(lifetime(life), when, percent(left), n);
            if forgotten { sentences(say::CAUSE_FORGOTTEN.into(), &says) } else { says }
        }
        Cause::PromptDue { due } => {
            say::cause_prompt(entered(scenario.sessions.sign_in_frequency_hours), percent(due))
        }
        Cause::TokenValid { life, left } => say::cause_token_valid(percent(left), lifetime(life)),
        Cause::Renewed => match scenario.outage.kind {
            OutageKind::Authentication => say::CAUSE_RENEWED.into(),
            OutageKind::Registration | OutageKind::Mfa => say::CAUSE_UP.into(),
        },
        Cause::Untouched => say::CAUSE_UNTOUCHED.into(),
        Cause::Excluded => say::cause_excluded(n),
        Cause::WithPass => say::cause_with_pass(n),
        Cause::MfaOff => say::cause_mfa_off(n),
    }
}

/// One sentence after the other.
fn sentences(mut first: String, second: &str) -> String {
    first.push(' ');
    first + second
}

fn waiting(
    scenario: &Scenario,
    group: Group,
    n: String,
    arrived: Option<f64>,
    over: bool,
) -> String {
    let rate = shown(scenario.assumptions.registrations_per_hour, 1);
    let per_day = match group {
        Group::NewHires => scenario.people.new_hires,
        Group::MfaResets => scenario.people.mfa_resets,
        Group::RegistrationsDue => scenario.people.registrations_due,
        Group::Guests | Group::LiveSessions => 0.0,
    };
    let came = match (arrived.filter(|_| per_day > 0.0), group) {
        (Some(arrived), Group::NewHires) => say::cause_came_hires(heads(per_day), heads(arrived)),
        (Some(arrived), _) => say::cause_came_evenly(heads(per_day), heads(arrived)),
        (None, Group::NewHires) => say::CAUSE_COME_HIRES.into(),
        (None, Group::MfaResets | Group::RegistrationsDue) => say::CAUSE_COME_EVENLY.into(),
        (None, Group::Guests | Group::LiveSessions) => say::CAUSE_COME_FRESH.into(),
    };
    let then = if over { say::cause_wait_over(n, rate) } else { say::cause_wait(n, rate) };
    sentences(came, &then)
}

fn lifetime(life: Lifetime) -> String {
    let say = |minutes: f64| {
        if minutes < 120.0 {
            say::cause_minutes(shown(minutes, 0))
        } else {
            say::cause_hours(shown(minutes / 60.0, 1))
        }
    };
    if life.shortest == life.longest {
        say(life.longest)
    } else {
        say::cause_life(say(life.shortest), say(life.longest))
    }
}

/// The facts of a request, a line each.
pub fn request(request: &Request) -> Vec<&'static str> {
    facts(request).into_iter().map(Word::text).collect()
}

fn facts(request: &Request) -> Vec<Word> {
    let mut facts = vec![
        match request.kind {
            Kind::None => say::REQUEST_NOTHING_DOWN,
            Kind::Registration => say::REQUEST_REGISTRATION_DOWN,
            Kind::Mfa => say::REQUEST_MFA_DOWN,
            Kind::Authentication => say::REQUEST_AUTHENTICATION_DOWN,
        },
        match request.identity {
            Identity::Member => say::REQUEST_MEMBER,
            Identity::Guest => say::REQUEST_GUEST,
        },
    ];
    facts.push(match request.session {
        Session::New => say::REQUEST_NEW_SESSION,
        Session::Existing { token_valid: true, .. } => say::REQUEST_VALID_TOKEN,
        Session::Existing { hours_since_primary, .. } if hours_since_primary > 72.0 => {
            say::REQUEST_LATE_RENEWAL
        }
        Session::Existing { .. } => say::REQUEST_RENEWAL,
    });
    match request.policy {
        None => facts.push(say::REQUEST_NO_POLICY),
        Some(policy) => policy_facts(&mut facts, policy),
    }
    match request.registration {
        Registration::Registered => {}
        Registration::MustRegister => facts.push(say::REQUEST_MUST_REGISTER),
        Registration::MustReregister => facts.push(say::REQUEST_MUST_REREGISTER),
    }
    if request.method == Method::Independent {
        facts.push(say::REQUEST_INDEPENDENT);
    }
    facts
}

fn policy_facts(facts: &mut Vec<Word>, policy: Policy) {
    if policy.controls_satisfied {
        facts.push(say::REQUEST_CONTROLS_MET);
    } else {
        facts.push(say::REQUEST_CONTROLS_NOT_MET);
        facts.push(match (policy.condition_unevaluable, policy.applies) {
            (true, true) => say::REQUEST_CONDITION_UNKNOWN_HELD,
            (true, false) => say::REQUEST_CONDITION_UNKNOWN_DID_NOT,
            (false, true) => say::REQUEST_CONDITION_HOLDS,
            (false, false) => say::REQUEST_CONDITION_DOES_NOT_HOLD,
        });
    }
    if policy.resilience_defaults == ResilienceDefaults::Off {
        facts.push(say::REQUEST_DEFAULTS_OFF);
    }
    match policy.sign_in_frequency {
        Frequency::None => {}
        Frequency::NotDue => facts.push(say::REQUEST_FREQUENCY_NOT_DUE),
        Frequency::Due => facts.push(say::REQUEST_FREQUENCY_DUE),
    }
}
