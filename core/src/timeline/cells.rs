//! The people split into cells that are all alike to the decision core, and what each is told.

use super::groups::Group;
use super::tokens::{Lifetime, lifetimes};
use crate::decision::{
    Answer, Frequency, Identity, Kind, Method, Policy, Registration, Request, ResilienceDefaults,
    Session, decide,
};
use crate::scenario::{OutageKind, Percent, Scenario};

/// A request and its answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    pub request: Request,
    pub answer: Answer,
}

/// People of one group whose requests are all alike.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    pub group: Group,
    /// People who hold a session at the start, or who arrive a working day.
    pub heads: f64,
    pub new: Asked,
    /// Only where they hold a session at the start.
    pub held: Option<Held>,
}

/// A session held at the start, and what its renewals get.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    pub token: Lifetime,
    /// Soon after the start.
    pub renewal: Asked,
    /// More than three days after the primary service last saw it.
    pub late: Asked,
    /// Once its sign-in frequency has run out, and that span in minutes; `None` where it is under
    /// none.
    pub due: Option<(Asked, f64)>,
}

/// Hours since the primary service last saw a session: within and beyond what the backup service
/// looks back.
const JUST_SEEN: f64 = 0.0;
const BEYOND_THREE_DAYS: f64 = 73.0;

/// Everyone the failing side may refuse, cell by cell. Those routed elsewhere are in none.
///
/// Arriving groups always have their cell, be it empty: whoever comes after the outage joins the
/// queue too.
pub fn population(scenario: &Scenario) -> Vec<Cell> {
    let mut cells = Vec::with_capacity(96);
    each_cell(scenario, &mut |cell| cells.push(*cell));
    cells
}

/// The same, shown one by one.
pub(super) fn each_cell(scenario: &Scenario, show: &mut dyn FnMut(&Cell)) {
    arrivals(scenario, show);
    guests(scenario, show);
    live_sessions(scenario, show);
}

fn arrivals(scenario: &Scenario, show: &mut dyn FnMut(&Cell)) {
    let people = &scenario.people;
    for (group, heads, registration) in [
        (Group::NewHires, people.new_hires, Registration::MustRegister),
        (Group::MfaResets, people.mfa_resets, Registration::MustReregister),
        (Group::RegistrationsDue, people.registrations_due, Registration::MustRegister),
    ] {
        let new = ask(Request { registration, ..base(scenario, Some(DEMANDING)) });
        let heads = heads * scenario.outage.affected.share();
        show(&Cell { group, heads, new, held: None });
    }
}

/// Guests differ only in what this tenant asks of them when they sign in afresh.
fn guests(scenario: &Scenario, show: &mut dyn FnMut(&Cell)) {
    let heads = scenario.people.guests * scenario.outage.affected.share();
    let (ordinary, _) = lifetimes(&scenario.readings);
    let assumed = &scenario.assumptions;
    let guest = |policy| Request { identity: Identity::Guest, ..base(scenario, policy) };
    let mut push = |share: f64, request: Request| {
        let held = Held { token: ordinary, ..held(scenario, request) };
        let (group, heads) = (Group::Guests, heads * share);
        if heads > 0.0 {
            show(&Cell { group, heads, new: ask(request), held: Some(held) });
        }
    };
    match scenario.outage.kind {
        OutageKind::Registration => {
            let must = guest(Some(DEMANDING));
            let (here, not) = split(assumed.guests_to_register);
            push(here, Request { registration: Registration::MustRegister, ..must });
            push(not, must);
        }
        OutageKind::Mfa => {
            // a prompt that the home tenant sends is none of this tenant's
            let (trusted, asked_here) = split(assumed.guests_with_trusted_home_mfa);
            push(trusted, Request { method: Method::Independent, ..guest(Some(DEMANDING)) });
            push(asked_here, guest(Some(DEMANDING)));
        }
        OutageKind::Authentication => push(1.0, guest(None)),
    }
}

/// Live sessions by posture, then by every other circumstance independently.
fn live_sessions(scenario: &Scenario, show: &mut dyn FnMut(&Cell)) {
    let heads = scenario.people.live_sessions * scenario.outage.affected.share();
    let sessions = &scenario.sessions;
    let mut push = |share: f64, policy: Option<Policy>| {
        live_cells(scenario, heads * share, policy, show);
    };
    push(sessions.no_policy.share(), None);
    for (frequency, sign_in_frequency) in
        both(sessions.sign_in_frequency, Frequency::NotDue, Frequency::None)
    {
        for (defaults, resilience_defaults) in
            both(sessions.defaults_disabled, ResilienceDefaults::Off, ResilienceDefaults::On)
        {
            let policy = Policy { resilience_defaults, sign_in_frequency, ..DEMANDING };
            let share = frequency * defaults;
            push(
                sessions.mfa_satisfied.share() * share,
                Some(Policy { controls_satisfied: true, ..policy }),
            );
            let share = sessions.mfa_not_satisfied.share() * share;
            for (unevaluable, condition_unevaluable) in
                both(sessions.condition_unevaluable, true, false)
            {
                for (applied, applies) in both(sessions.applied_at_start, true, false) {
                    push(
                        share * unevaluable * applied,
                        Some(Policy { condition_unevaluable, applies, ..policy }),
                    );
                }
            }
        }
    }
}

/// One posture's sessions, by token and by whether the backup service serves them.
///
/// Unrolled into its callers it would weigh more than the whole engine.
#[inline(never)]
fn live_cells(
    scenario: &Scenario,
    heads: f64,
    policy: Option<Policy>,
    show: &mut dyn FnMut(&Cell),
) {
    if heads <= 0.0 {
        return;
    }
    let (ordinary, long_lived) = lifetimes(&scenario.readings);
    let request = base(scenario, policy);
    let new = ask(request);
    let served = held(scenario, request);
    for (served, held) in both(scenario.sessions.served_by_backup, served, served.not_served()) {
        for (long, token) in both(scenario.sessions.long_lived_token, long_lived, ordinary) {
            let held = Some(Held { token, ..held });
            let heads = heads * served * long;
            if heads > 0.0 {
                show(&Cell { group: Group::LiveSessions, heads, new, held });
            }
        }
    }
}

/// A policy that demands a control nobody has met yet in this session.
pub(super) const DEMANDING: Policy = Policy {
    controls_satisfied: false,
    condition_unevaluable: false,
    applies: true,
    resilience_defaults: ResilienceDefaults::On,
    sign_in_frequency: Frequency::None,
};

/// A registered member's new session during the scenario's outage.
pub(super) fn base(scenario: &Scenario, policy: Option<Policy>) -> Request {
    Request {
        kind: Kind::from(scenario.outage.kind),
        identity: Identity::Member,
        session: Session::New,
        policy,
        registration: Registration::Registered,
        method: Method::PromptService,
        excluded: false,
        temporary_access_pass: false,
        readings: scenario.readings.decision,
    }
}

/// What the renewals of a session get that the backup service knows. The token is the caller's to
/// set.
#[inline(never)]
fn held(scenario: &Scenario, request: Request) -> Held {
    let renew = |policy, hours_since_primary| {
        let session = Session::Existing {
            token_valid: false,
            revoked: false,
            hours_since_primary,
            app_covered: true,
        };
        ask(Request { session, policy, ..request })
    };
    let span = scenario.sessions.sign_in_frequency_hours * 60.0;
    let under_one = request.policy.filter(|policy| policy.sign_in_frequency == Frequency::NotDue);
    let due = under_one.map(|policy| {
        let due = Policy { sign_in_frequency: Frequency::Due, ..policy };
        (renew(Some(due), JUST_SEEN), span)
    });
    Held {
        token: Lifetime { shortest: 0.0, longest: 0.0 },
        renewal: renew(request.policy, JUST_SEEN),
        late: renew(request.policy, BEYOND_THREE_DAYS),
        due,
    }
}

impl Held {
    /// People the backup service does not serve count as not seen in three days, from the start.
    fn not_served(self) -> Held {
        Held { renewal: self.late, ..self }
    }
}

#[inline(never)]
pub(super) fn ask(request: Request) -> Asked {
    Asked { request, answer: decide(&request) }
}

/// A share and the rest.
fn split(percent: Percent) -> (f64, f64) {
    (percent.share(), 1.0 - percent.share())
}

/// A share with what is true of it, and the rest with what is true of that.
fn both<T>(percent: Percent, of_share: T, of_rest: T) -> [(f64, T); 2] {
    let (share, rest) = split(percent);
    [(share, of_share), (rest, of_rest)]
}

#[cfg(test)]
mod tests {
    use super::population;
    use crate::scenario::{OutageKind, Percent, Scenario};
    use crate::timeline::Group;

    fn heads(scenario: &Scenario) -> [f64; 5] {
        let mut heads = [0.0; 5];
        for cell in population(scenario) {
            heads[cell.group as usize] += cell.heads;
        }
        heads
    }

    #[test]
    fn everyone_affected_is_in_a_cell() {
        let mut scenario = Scenario::default();
        for kind in [OutageKind::Registration, OutageKind::Mfa, OutageKind::Authentication] {
            scenario.outage.kind = kind;
            scenario.outage.affected = Percent(50.0);
            let expected = [6.0, 15.0, 7.5, 100.0, 1000.0];
            for (got, expected) in heads(&scenario).into_iter().zip(expected) {
                assert!((got - expected).abs() < 1e-9, "{kind:?}: {got}, not {expected}");
            }
        }
    }

    /// Only the arriving groups keep an empty cell: whoever comes after the outage joins the queue.
    #[test]
    fn nobody_makes_no_cell() {
        let mut scenario = Scenario::default();
        for kind in [OutageKind::Registration, OutageKind::Mfa, OutageKind::Authentication] {
            scenario.outage.kind = kind;
            for (guests, to_register, trusted, cells) in
                [(0.0, 10.0, 50.0, 0), (9.0, 0.0, 0.0, 1), (9.0, 100.0, 100.0, 1)]
            {
                scenario.people.guests = guests;
                scenario.assumptions.guests_to_register = Percent(to_register);
                scenario.assumptions.guests_with_trusted_home_mfa = Percent(trusted);
                let all = population(&scenario);
                let of = |group| all.iter().filter(|cell| cell.group == group).count();
                assert_eq!(of(Group::Guests), cells, "{kind:?}");
                assert_eq!(Group::ARRIVING.map(of), [1; 3]);
            }
        }
        // one posture, one token, served: a single cell of live sessions
        scenario.sessions.no_policy = Percent(100.0);
        scenario.sessions.mfa_satisfied = Percent(0.0);
        scenario.sessions.mfa_not_satisfied = Percent(0.0);
        scenario.sessions.long_lived_token = Percent(100.0);
        scenario.sessions.served_by_backup = Percent(100.0);
        let all = population(&scenario);
        assert_eq!(all.iter().filter(|cell| cell.group == Group::LiveSessions).count(), 1);
        scenario.people.live_sessions = 0.0;
        let all = population(&scenario);
        assert_eq!(all.iter().filter(|cell| cell.group == Group::LiveSessions).count(), 0);
    }
}
