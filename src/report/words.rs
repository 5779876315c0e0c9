//! Reasons in sentences, with the scenario's own figures put in.

use super::cases::{Case, Cause};
use super::figures::{heads, percent};
use super::table::minute;
use super::when::When;
use crate::decision::{Frequency, ResilienceDefaults};
use crate::decision::{Identity, Kind, Method, Policy, Registration, Request, Session};
use crate::scenario::{OutageKind, Scenario, duration, number};
use crate::text::text;
use crate::timeline::{Clock, Group, Lifetime, Outcome};

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
            waiting(scenario, group, &n, arrived, over)
        }
        Cause::FreshSignIn { needed } => {
            let per_day = if group == Group::Guests {
                scenario.assumptions.guest_fresh_sign_ins_per_day
            } else {
                scenario.assumptions.fresh_sign_ins_per_day
            };
            let worked = duration::write(clock.worked(at));
            text!(
                "{} of them need a fresh sign-in each working day: a new device, a cleared browser, a \
                 restart. After {} of work that is {}, and a fresh sign-in is refused. Counted here: \
                 the {} whose session ended that way first.",
                percent(per_day.share()),
                worked,
                percent(needed),
                n
            )
        }
        Cause::TokenRanOut { life, left, forgotten } => {
            let since = if forgotten {
                "Three days after the primary service last saw them the backup service stops renewing. "
            } else {
                ""
            };
            text!(
                "{}Their tokens live {}. At {} {} of those still in hand are good, and none is \
                 renewed: {} people’s have run out.",
                since,
                lifetime(life),
                When::of(&clock, at).long(),
                percent(left),
                n
            )
        }
        Cause::PromptDue { due } => text!(
            "Their sign-in frequency asks for MFA every {} h, spread evenly: by now it has asked {} of \
             them, and the prompt fails.",
            number::write(scenario.sessions.sign_in_frequency_hours),
            percent(due)
        ),
        Cause::TokenValid { life, left } => text!(
            "Nobody will renew their tokens, but {} of them are still good: they live {}.",
            percent(left),
            lifetime(life)
        ),
        Cause::Renewed => match scenario.outage.kind {
            OutageKind::Authentication => {
                "The backup service renews their tokens, as long as nothing makes them sign in afresh."
                    .to_owned()
            }
            OutageKind::Registration | OutageKind::Mfa => {
                "What their session needs is up.".to_owned()
            }
        },
        Cause::Untouched => "The outage is over: they are back at once, or never lost access.".to_owned(),
        Cause::Excluded => text!(
            "An exclusion lets {} in past the policy, without MFA. They still have to register.",
            n
        ),
        Cause::WithPass => text!("{} are in with a pass, until it runs out.", n),
        Cause::MfaOff => text!(
            "MFA is off for everyone: {} are in who would be refused. They still have to register, or \
             to answer a prompt, once it is on again.",
            n
        ),
    }
}

fn waiting(scenario: &Scenario, group: Group, n: &str, arrived: Option<f64>, over: bool) -> String {
    let rate = number::with_decimals(scenario.assumptions.registrations_per_hour, 1);
    let comes = match group {
        Group::NewHires => "come over the first two hours of each working day",
        Group::MfaResets | Group::RegistrationsDue => "come evenly over each working day",
        Group::Guests | Group::LiveSessions => "needed a fresh sign-in and must register here",
    };
    let per_day = match group {
        Group::NewHires => scenario.people.new_hires,
        Group::MfaResets => scenario.people.mfa_resets,
        Group::RegistrationsDue => scenario.people.registrations_due,
        Group::Guests | Group::LiveSessions => 0.0,
    };
    let came = match arrived {
        Some(arrived) if per_day > 0.0 => {
            text!("{} {}; {} came since the start. ", heads(per_day), comes, heads(arrived))
        }
        _ => text!("They {}. ", comes),
    };
    let then = if over {
        text!(
            "{} still wait in the registration queue, which takes {} an hour in working time.",
            n,
            rate
        )
    } else {
        text!(
            "{} wait: nobody can register until the outage is over. Then one queue takes {} an \
             hour in working time.",
            n,
            rate
        )
    };
    came + &then
}

fn lifetime(life: Lifetime) -> String {
    let say = |minutes: f64| {
        if minutes < 120.0 {
            text!("{} min", number::with_decimals(minutes, 0))
        } else {
            text!("{} h", number::with_decimals(minutes / 60.0, 1))
        }
    };
    if life.shortest == life.longest {
        say(life.longest)
    } else {
        text!("{} to {}", say(life.shortest), say(life.longest))
    }
}

/// The facts of a request, a line each.
pub fn request(request: &Request) -> Vec<&'static str> {
    let mut facts = vec![
        match request.kind {
            Kind::None => "nothing is down",
            Kind::Registration => "registration is down",
            Kind::Mfa => "MFA prompts are down",
            Kind::Authentication => "the primary sign-in service is down",
        },
        match request.identity {
            Identity::Member => "a member, at home in this tenant",
            Identity::Guest => "a guest, at home in another tenant",
        },
    ];
    facts.push(match request.session {
        Session::New => "asks for a new session",
        Session::Existing { token_valid: true, .. } => "has a session with a valid token",
        Session::Existing { hours_since_primary, .. } if hours_since_primary > 72.0 => {
            "renews a session; not seen by the primary service in three days, or not served by the \
             backup service for another reason"
        }
        Session::Existing { .. } => "renews a session seen within three days, in a covered app",
    });
    match request.policy {
        None => facts.push("no policy applies"),
        Some(policy) => policy_facts(&mut facts, policy),
    }
    match request.registration {
        Registration::Registered => {}
        Registration::MustRegister => facts.push("must register a sign-in method"),
        Registration::MustReregister => facts.push("must register again after a reset"),
    }
    if request.method == Method::Independent {
        facts.push("MFA does not depend on this tenant’s prompts");
    }
    facts
}

fn policy_facts(facts: &mut Vec<&'static str>, policy: Policy) {
    if policy.controls_satisfied {
        facts.push("a policy whose controls were met earlier");
    } else {
        facts.push("a policy whose controls are not met");
        facts.push(match (policy.condition_unevaluable, policy.applies) {
            (true, true) => "its condition can’t be checked now, and held at the start",
            (true, false) => "its condition can’t be checked now, and did not hold at the start",
            (false, true) => "its condition can be checked now, and holds",
            (false, false) => "its condition can be checked now, and does not hold",
        });
    }
    if policy.resilience_defaults == ResilienceDefaults::Off {
        facts.push("resilience defaults are off");
    }
    match policy.sign_in_frequency {
        Frequency::None => {}
        Frequency::NotDue => facts.push("under a sign-in frequency that is not due"),
        Frequency::Due => facts.push("under a sign-in frequency that is due"),
    }
}
