//! The dry run: what a policy's people get while something is down, asked of the core as everything else is.

use super::answers::{Answers, Otherwise, Rows, Rule, Said, When};
use super::checked::{Apps, Asks, Defaults, Frequency, People};
use super::seen::Seen;
use lockout_core::decision::{
    Answer, DisabledDefaults, Frequency as Due, FrequencyReading, Identity, Kind, Method, Policy,
    Readings, Registration, Request, ResilienceDefaults, Session, decide,
};
use std::collections::HashMap;

/// Asks the core once for all policies that are alike in what it looks at.
#[derive(Default)]
pub(super) struct DryRun(HashMap<Facts, Answers>);

impl DryRun {
    pub(super) fn answers(&mut self, seen: &Seen) -> Answers {
        let facts = Facts::of(seen);
        self.0.entry(facts).or_insert_with(|| facts.answers()).clone()
    }
}

/// All of a policy that its answers rest on.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools)] // independent of each other
struct Facts {
    whom: Whom,
    asks: Asks,
    defaults: Defaults,
    frequency: Due,
    /// It is about using apps.
    for_apps: bool,
    /// It is about registering.
    for_registration: bool,
    /// Whom it leaves out of its sessions, it leaves out by group or role.
    leaves_out_by_membership: bool,
    /// It rests on a condition that can't be evaluated.
    unevaluable: bool,
    /// One of its locations may be a country.
    perhaps_country: bool,
}

/// Whom it is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Whom {
    People,
    Guests,
    /// No people.
    Others,
}

impl Facts {
    fn of(seen: &Seen) -> Facts {
        let policy = seen.policy;
        Facts {
            whom: match seen.people {
                People::Guests => Whom::Guests,
                People::Workloads | People::Nobody => Whom::Others,
                People::Everyone | People::Members { .. } | People::Users { .. } => Whom::People,
            },
            asks: policy.asks,
            defaults: policy.defaults,
            frequency: match policy.frequency {
                None => Due::None,
                Some(Frequency::Time) => Due::Due,
                Some(Frequency::Hours { .. }) => Due::NotDue,
            },
            for_apps: seen.is_for_apps(),
            for_registration: policy.apps == Apps::Registration,
            leaves_out_by_membership: seen.leaves_out_by_membership(),
            unevaluable: !seen.unevaluable.is_empty(),
            perhaps_country: seen.unknown_locations > 0,
        }
    }

    fn answers(self) -> Answers {
        let rows = |kind| Run { facts: self, kind }.rows();
        Answers {
            registration: rows(Kind::Registration),
            mfa: rows(Kind::Mfa),
            authentication: rows(Kind::Authentication),
        }
    }
}

/// A policy in one kind of outage.
#[derive(Clone, Copy)]
struct Run {
    facts: Facts,
    kind: Kind,
}

/// What varies between the rows.
#[derive(Clone, Copy)]
struct Row {
    session: Session,
    satisfied: bool,
    applies: bool,
    registration: Registration,
    /// Somebody the policy leaves out.
    outside: bool,
}

/// A session whose token has run out, in an app the backup service covers, in use just before.
const EXISTING: Session = Session::Existing {
    token_valid: false,
    revoked: false,
    hours_since_primary: 0.0,
    app_covered: true,
};

const RENEWAL: Row = Row {
    session: EXISTING,
    satisfied: false,
    applies: true,
    registration: Registration::Registered,
    outside: false,
};

impl Run {
    fn rows(self) -> Rows {
        let Facts { whom, asks, .. } = self.facts;
        let people = whom != Whom::Others;
        let sessions = people && self.facts.for_apps;
        let can_be_met = asks != Asks::Block;
        let can_be_owed = asks != Asks::Nothing;
        let needs_method = matches!(asks, Asks::Prompt | Asks::PromptOrOther | Asks::Independent);
        let registers = self.facts.for_registration && can_be_met;
        let new = Row { session: Session::New, ..RENEWAL };
        let when = |there: bool, row: Row| there.then(|| self.said(row));
        Rows {
            new_session: when(sessions, new),
            outside: Some(self.said(Row { outside: true, applies: false, ..RENEWAL })),
            satisfied: when(sessions && can_be_met, Row { satisfied: true, ..RENEWAL }),
            owed_applied: when(sessions && can_be_owed, RENEWAL),
            owed_not_applied: when(sessions && can_be_owed, Row { applies: false, ..RENEWAL }),
            must_register: when(
                (sessions && needs_method) || (people && registers),
                Row { registration: Registration::MustRegister, ..new },
            ),
        }
    }

    fn said(self, row: Row) -> Said {
        let plain = self.ask(row, Case::default());
        let by_policy = self.refuses_itself(row);
        if by_policy && self.kind != Kind::Authentication {
            // the primary service works, and the policy blocks as on any day
            let (outcome, decisive) = (super::Outcome::Denied, Vec::new());
            return Said { outcome, decisive, by_policy, otherwise: Vec::new() };
        }
        let cases = [
            (When::Cautious, Case { frequency: FrequencyReading::Cautious, ..Case::default() }),
            (When::Strict, Case { defaults: DisabledDefaults::Strict, ..Case::default() }),
            (When::Due, Case { due: true, ..Case::default() }),
            (When::Country, Case { country: true, ..Case::default() }),
        ];
        let otherwise = cases.into_iter().filter_map(|(when, case)| {
            let answer = self.ask(row, case);
            (answer.outcome != plain.outcome).then(|| Otherwise {
                when,
                outcome: answer.outcome.into(),
                decisive: rules(answer),
            })
        });
        Said {
            outcome: plain.outcome.into(),
            decisive: rules(plain),
            by_policy,
            otherwise: otherwise.collect(),
        }
    }

    /// It blocks whoever it applies to.
    fn refuses_itself(self, row: Row) -> bool {
        self.facts.asks == Asks::Block && row.applies && !row.outside
    }

    fn ask(self, row: Row, case: Case) -> Answer {
        let guest = self.facts.whom == Whom::Guests && !row.outside;
        let prompts = matches!(self.facts.asks, Asks::Prompt | Asks::PromptOrOther);
        decide(&Request {
            kind: self.kind,
            identity: if guest { Identity::Guest } else { Identity::Member },
            session: row.session,
            policy: self.policy(row, case),
            registration: row.registration,
            // what needs no prompt is to the core as a method that needs none
            method: if prompts { Method::PromptService } else { Method::Independent },
            excluded: false,
            temporary_access_pass: false,
            readings: Readings {
                sign_in_frequency: case.frequency,
                disabled_defaults: case.defaults,
            },
        })
    }

    /// The policy as the core sees it; none over somebody it is seen to leave out.
    fn policy(self, row: Row, case: Case) -> Option<Policy> {
        let facts = self.facts;
        if row.outside && !facts.leaves_out_by_membership {
            return None;
        }
        let country = case.country && facts.perhaps_country;
        let frequency = match facts.frequency {
            _ if row.outside => Due::None,
            Due::NotDue if case.due => Due::Due,
            as_it_is => as_it_is,
        };
        Some(Policy {
            // where nothing is asked for, nothing is owed
            controls_satisfied: row.satisfied || facts.asks == Asks::Nothing,
            condition_unevaluable: country || facts.unevaluable,
            applies: row.applies,
            resilience_defaults: match facts.defaults {
                Defaults::On => ResilienceDefaults::On,
                Defaults::Off => ResilienceDefaults::Off,
            },
            sign_in_frequency: frequency,
        })
    }
}

/// Circumstances that may change an answer.
#[derive(Clone, Copy, Default)]
struct Case {
    frequency: FrequencyReading,
    defaults: DisabledDefaults,
    due: bool,
    country: bool,
}

fn rules(answer: Answer) -> Vec<Rule> {
    answer.decisive.iter().map(Rule).collect()
}
