//! Which rules are offered for “which rule?”: the deciding ones, and those that would decide if one
//! fact were otherwise. Those are the ones to be told from them.

use super::Card;
use crate::decision::{
    DisabledDefaults, Frequency, FrequencyReading, Identity, Kind, Method, Policy, Registration,
    Request, ResilienceDefaults, RuleId, RuleSet, Session, TABLE, decide,
};
use crate::training::draws::Draws;

/// As many are offered where few decide,
const USUALLY: usize = 5;
/// and at the most.
const MOST: usize = 6;

/// Four to six rules in the table's order, every deciding one among them.
pub(super) fn choices(card: &Card) -> Vec<RuleId> {
    let mut chosen: Vec<RuleId> = card.answer.decisive.iter().collect();
    let wanted = (chosen.len() + 3).clamp(USUALLY, MOST);
    let near: RuleSet =
        near(&card.request).iter().flat_map(|request| decide(request).decisive.iter()).collect();
    let mut draws = Draws::new(card.id.seed);
    let in_kind = TABLE.iter().filter(|rule| rule.speaks_in(card.request.kind));
    let lists: [Vec<RuleId>; 3] = [
        card.answer.rules.union(near).iter().collect(),
        in_kind.map(|rule| rule.id).collect(),
        TABLE.iter().map(|rule| rule.id).collect(),
    ];
    for mut list in lists {
        draws.shuffle(&mut list);
        for id in list {
            if chosen.len() < wanted && !chosen.contains(&id) {
                chosen.push(id);
            }
        }
    }
    chosen.sort_unstable();
    chosen
}

/// The requests in which one fact is otherwise.
fn near(request: &Request) -> Vec<Request> {
    let this = *request;
    let mut all = Vec::new();
    for kind in [Kind::Registration, Kind::Mfa, Kind::Authentication] {
        all.push(Request { kind, ..this });
    }
    all.push(Request {
        identity: match this.identity {
            Identity::Member => Identity::Guest,
            Identity::Guest => Identity::Member,
        },
        ..this
    });
    all.push(Request {
        registration: match this.registration {
            Registration::Registered => Registration::MustRegister,
            Registration::MustRegister | Registration::MustReregister => Registration::Registered,
        },
        ..this
    });
    all.push(Request {
        method: match this.method {
            Method::PromptService => Method::Independent,
            Method::Independent => Method::PromptService,
        },
        ..this
    });
    all.push(Request { excluded: !this.excluded, ..this });
    all.push(Request { temporary_access_pass: !this.temporary_access_pass, ..this });
    all.extend(sessions(this.session).into_iter().map(|session| Request { session, ..this }));
    if let Some(policy) = this.policy {
        all.push(Request { policy: None, ..this });
        let others = policies(policy).into_iter();
        all.extend(others.map(|policy| Request { policy: Some(policy), ..this }));
    }
    let mut other = this;
    other.readings.sign_in_frequency = match this.readings.sign_in_frequency {
        FrequencyReading::Lenient => FrequencyReading::Cautious,
        FrequencyReading::Cautious => FrequencyReading::Lenient,
    };
    all.push(other);
    let mut other = this;
    other.readings.disabled_defaults = match this.readings.disabled_defaults {
        DisabledDefaults::Literal => DisabledDefaults::Strict,
        DisabledDefaults::Strict => DisabledDefaults::Literal,
    };
    all.push(other);
    all
}

fn sessions(session: Session) -> Vec<Session> {
    let Session::Existing { token_valid, revoked, hours_since_primary, app_covered } = session
    else {
        return vec![Session::Existing {
            token_valid: false,
            revoked: false,
            hours_since_primary: 2.0,
            app_covered: true,
        }];
    };
    let with = |token_valid, revoked, hours_since_primary, app_covered| Session::Existing {
        token_valid,
        revoked,
        hours_since_primary,
        app_covered,
    };
    vec![
        Session::New,
        with(!token_valid, revoked, hours_since_primary, app_covered),
        with(token_valid, !revoked, hours_since_primary, app_covered),
        with(
            token_valid,
            revoked,
            if hours_since_primary > 72.0 { 2.0 } else { 80.0 },
            app_covered,
        ),
        with(token_valid, revoked, hours_since_primary, !app_covered),
    ]
}

fn policies(policy: Policy) -> Vec<Policy> {
    vec![
        Policy { controls_satisfied: !policy.controls_satisfied, ..policy },
        Policy { condition_unevaluable: !policy.condition_unevaluable, ..policy },
        Policy { applies: !policy.applies, ..policy },
        Policy {
            resilience_defaults: match policy.resilience_defaults {
                ResilienceDefaults::On => ResilienceDefaults::Off,
                ResilienceDefaults::Off => ResilienceDefaults::On,
            },
            ..policy
        },
        Policy {
            sign_in_frequency: match policy.sign_in_frequency {
                Frequency::None | Frequency::NotDue => Frequency::Due,
                Frequency::Due => Frequency::NotDue,
            },
            ..policy
        },
    ]
}
