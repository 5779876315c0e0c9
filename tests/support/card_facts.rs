//! The facts of a card's request: in the words of the naive decision, drawn anyhow, and turned.

use super::naive_decision::{self as naive, Facts};
use lockout::decision::{
    DisabledDefaults, Frequency, FrequencyReading, Identity, Kind, Method, Policy, Registration,
    Request, ResilienceDefaults, Session as Held,
};
use lockout::training::cards::Told;
use lockout::training::draws::Draws;

/// The request in the words of the naive decision.
pub(crate) fn facts(request: &Request) -> Facts {
    Facts {
        kind: match request.kind {
            Kind::None => "none",
            Kind::Registration => "registration",
            Kind::Mfa => "mfa",
            Kind::Authentication => "authentication",
        },
        identity: match request.identity {
            Identity::Member => "member",
            Identity::Guest => "guest",
        },
        session: match request.session {
            Held::New => None,
            Held::Existing { token_valid, revoked, hours_since_primary, app_covered } => {
                Some(naive::Existing { token_valid, revoked, hours_since_primary, app_covered })
            }
        },
        policy: request.policy.map(|policy| naive::Policy {
            controls_satisfied: policy.controls_satisfied,
            condition_unevaluable: policy.condition_unevaluable,
            applies: policy.applies,
            resilience_defaults: match policy.resilience_defaults {
                ResilienceDefaults::On => "on",
                ResilienceDefaults::Off => "off",
            },
            sign_in_frequency: match policy.sign_in_frequency {
                Frequency::None => "none",
                Frequency::NotDue => "notDue",
                Frequency::Due => "due",
            },
        }),
        registration: match request.registration {
            Registration::Registered => "registered",
            Registration::MustRegister => "mustRegister",
            Registration::MustReregister => "mustReregister",
        },
        method: match request.method {
            Method::PromptService => "promptService",
            Method::Independent => "independent",
        },
        excluded: request.excluded,
        temporary_access_pass: request.temporary_access_pass,
        sign_in_frequency_reading: match request.readings.sign_in_frequency {
            FrequencyReading::Lenient => "lenient",
            FrequencyReading::Cautious => "cautious",
        },
        disabled_defaults_reading: match request.readings.disabled_defaults {
            DisabledDefaults::Literal => "literal",
            DisabledDefaults::Strict => "strict",
        },
    }
}

/// Facts drawn anyhow, with a session and a policy.
pub(crate) fn anything(draws: &mut Draws) -> Facts {
    Facts {
        kind: "none",
        identity: word(draws, &["member", "guest"]),
        session: Some(naive::Existing {
            token_valid: draws.chance(50),
            revoked: draws.chance(50),
            hours_since_primary: *draws.pick(&[1.0, 73.0]),
            app_covered: draws.chance(50),
        }),
        policy: Some(naive::Policy {
            controls_satisfied: draws.chance(50),
            condition_unevaluable: draws.chance(50),
            applies: draws.chance(50),
            resilience_defaults: word(draws, &["on", "off"]),
            sign_in_frequency: word(draws, &["none", "notDue", "due"]),
        }),
        registration: word(draws, &["registered", "mustRegister", "mustReregister"]),
        method: word(draws, &["promptService", "independent"]),
        excluded: draws.chance(50),
        temporary_access_pass: draws.chance(50),
        sign_in_frequency_reading: word(draws, &["lenient", "cautious"]),
        disabled_defaults_reading: word(draws, &["literal", "strict"]),
    }
}

fn word(draws: &mut Draws, of: &[&'static str]) -> &'static str {
    of[draws.below(of.len())]
}

/// The request with one fact otherwise, where it has that fact.
pub(crate) fn turn(request: &mut Request, fact: Told, draws: &mut Draws) {
    if let Held::Existing { token_valid, revoked, hours_since_primary, app_covered } =
        &mut request.session
    {
        match fact {
            Told::TokenValid => *token_valid = !*token_valid,
            Told::Revoked => *revoked = !*revoked,
            Told::HoursSincePrimary => {
                *hours_since_primary = if *hours_since_primary > 72.0 { 1.0 } else { 73.0 };
            }
            Told::AppCovered => *app_covered = !*app_covered,
            _ => {}
        }
    }
    if fact == Told::Policy {
        // any other policy, or none
        request.policy = draws.chance(75).then(|| Policy {
            controls_satisfied: draws.chance(50),
            condition_unevaluable: draws.chance(50),
            applies: draws.chance(50),
            resilience_defaults: *draws.pick(&[ResilienceDefaults::On, ResilienceDefaults::Off]),
            sign_in_frequency: *draws.pick(&[Frequency::None, Frequency::NotDue, Frequency::Due]),
        });
    }
    if let Some(policy) = &mut request.policy {
        match fact {
            Told::ControlsSatisfied => policy.controls_satisfied = !policy.controls_satisfied,
            Told::ConditionUnevaluable => {
                policy.condition_unevaluable = !policy.condition_unevaluable;
            }
            Told::Applies => policy.applies = !policy.applies,
            Told::ResilienceDefaults => {
                policy.resilience_defaults = match policy.resilience_defaults {
                    ResilienceDefaults::On => ResilienceDefaults::Off,
                    ResilienceDefaults::Off => ResilienceDefaults::On,
                };
            }
            Told::SignInFrequency => {
                let all = [Frequency::None, Frequency::NotDue, Frequency::Due];
                let others: Vec<_> =
                    all.into_iter().filter(|&other| other != policy.sign_in_frequency).collect();
                policy.sign_in_frequency = *draws.pick(&others);
            }
            _ => {}
        }
    }
    match fact {
        Told::Identity => {
            request.identity = match request.identity {
                Identity::Member => Identity::Guest,
                Identity::Guest => Identity::Member,
            };
        }
        Told::Registration => {
            let all = [
                Registration::Registered,
                Registration::MustRegister,
                Registration::MustReregister,
            ];
            let others: Vec<_> =
                all.into_iter().filter(|&other| other != request.registration).collect();
            request.registration = *draws.pick(&others);
        }
        Told::Method => {
            request.method = match request.method {
                Method::PromptService => Method::Independent,
                Method::Independent => Method::PromptService,
            };
        }
        Told::Excluded => request.excluded = !request.excluded,
        Told::TemporaryAccessPass => {
            request.temporary_access_pass = !request.temporary_access_pass;
        }
        Told::ReadSignInFrequency => {
            request.readings.sign_in_frequency = match request.readings.sign_in_frequency {
                FrequencyReading::Lenient => FrequencyReading::Cautious,
                FrequencyReading::Cautious => FrequencyReading::Lenient,
            };
        }
        Told::ReadDisabledDefaults => {
            request.readings.disabled_defaults = match request.readings.disabled_defaults {
                DisabledDefaults::Literal => DisabledDefaults::Strict,
                DisabledDefaults::Strict => DisabledDefaults::Literal,
            };
        }
        _ => {}
    }
}
