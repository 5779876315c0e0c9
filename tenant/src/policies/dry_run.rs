//! The dry run: what a policy's people get while something is down, asked of the core as everything else is.

use super::answers::{Answers, Otherwise, Rows, Rule, Said, When};
use super::checked::{Apps, Asks, Defaults, Frequency, People};
use super::seen::Seen;
use lockout_core::decision::{
    Answer, DisabledDefaults, Frequency as Due, FrequencyReading, Identity, Kind, Method, Policy,
    Readings, Registration, Request, ResilienceDefaults, Session, decide,
};

pub(super) fn answers(seen: &Seen) -> Answers {
    let rows = |kind| Run { seen, kind }.rows();
    Answers {
        registration: rows(Kind::Registration),
        mfa: rows(Kind::Mfa),
        authentication: rows(Kind::Authentication),
    }
}

/// A policy in one kind of outage.
#[derive(Clone, Copy)]
struct Run<'a> {
    seen: &'a Seen<'a>,
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

impl Run<'_> {
    fn rows(self) -> Rows {
        let policy = self.seen.policy;
        let people = !matches!(self.seen.people, People::Workloads | People::Nobody);
        let sessions = people && self.seen.is_for_apps();
        let asks = policy.asks;
        let can_be_met = asks != Asks::Block;
        let can_be_owed = asks != Asks::Nothing;
        let needs_method = matches!(asks, Asks::Prompt | Asks::PromptOrOther | Asks::Independent);
        let registers = policy.apps == Apps::Registration && asks != Asks::Block;
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
        self.seen.policy.asks == Asks::Block && row.applies && !row.outside
    }

    fn ask(self, row: Row, case: Case) -> Answer {
        let seen = self.seen;
        let asks = seen.policy.asks;
        let guest = seen.people == People::Guests && !row.outside;
        let prompts = matches!(asks, Asks::Prompt | Asks::PromptOrOther);
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
        let seen = self.seen;
        if row.outside && !seen.leaves_out_by_membership() {
            return None;
        }
        let country = case.country && seen.unknown_locations > 0;
        let frequency = match seen.policy.frequency {
            None => Due::None,
            _ if row.outside => Due::None,
            Some(Frequency::Time) => Due::Due,
            Some(Frequency::Hours { .. }) if case.due => Due::Due,
            Some(Frequency::Hours { .. }) => Due::NotDue,
        };
        Some(Policy {
            // where nothing is asked for, nothing is owed
            controls_satisfied: row.satisfied || seen.policy.asks == Asks::Nothing,
            condition_unevaluable: country || !seen.unevaluable.is_empty(),
            applies: row.applies,
            resilience_defaults: match seen.policy.defaults {
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
