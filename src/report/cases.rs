//! Why: the requests people stand for, what the core answers, and how many they are.

use super::table::minute;
use crate::decision::{Outcome as Says, Request, RuleId, Session};
use crate::order;
use crate::scenario::Scenario;
use crate::timeline::{
    Asked, Cell, Clock, Curve, Ends, FreshSignIns, Group, Hour, Lane, Lifetime, Outcome,
    population, signing_in,
};

/// People of one group at one moment, all under the same rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub lane: Lane,
    pub heads: f64,
    /// The request most of them make.
    pub asked: Asked,
    pub cause: Cause,
}

impl Case {
    pub fn is_denied(&self) -> bool {
        matches!(
            self.cause,
            Cause::Waiting { .. }
                | Cause::FreshSignIn { .. }
                | Cause::TokenRanOut { .. }
                | Cause::PromptDue { .. }
        )
    }
}

/// What brought them there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cause {
    /// They came, or had to sign in afresh, and must register; `over` once the outage is.
    Waiting { over: bool },
    /// They needed a fresh sign-in; such a share of the group has by now.
    FreshSignIn { needed: f64 },
    /// Their token ran out; such a share of these tokens is left. `forgotten` where the backup
    /// service renewed them for three days.
    TokenRanOut { life: Lifetime, left: f64, forgotten: bool },
    /// A prompt came due, as it does for such a share by now.
    PromptDue { due: f64 },
    /// Nobody renews their token, but it is still good.
    TokenValid { life: Lifetime, left: f64 },
    /// Their tokens are renewed.
    Renewed,
    /// The outage is over.
    Untouched,
    /// Let in past the policy by an exclusion.
    Excluded,
    /// In with a pass.
    WithPass,
    /// In because MFA is off for everyone.
    MfaOff,
}

/// A moment of a run.
struct Moment<'a> {
    scenario: &'a Scenario,
    cells: Vec<Cell>,
    minute: u32,
    idle: f64,
    /// The shares of guests and members that have not needed a fresh sign-in.
    not_needed: [f64; 2],
}

/// Fewer heads than this are nobody.
const NOBODY: f64 = 1e-6;

/// Everyone at an hour's worst moment, most heads first: those locked out, then those at work.
pub fn cases(scenario: &Scenario, outcome: &Outcome, hour: usize) -> Vec<Case> {
    let Some(row) = outcome.hours.get(hour) else { return Vec::new() };
    let clock = Clock::new(scenario);
    let minute = row.worst.max(minute(hour));
    let worked = signing_in(scenario, &clock, minute.min(scenario.outage.minutes));
    let assumed = &scenario.assumptions;
    let mut moment = Moment {
        scenario,
        cells: population(scenario),
        minute,
        idle: f64::from(clock.idle_before_start()),
        not_needed: [assumed.guest_fresh_sign_ins_per_day, assumed.fresh_sign_ins_per_day]
            .map(|percent| FreshSignIns::new(percent, &clock).not_needed(worked)),
    };
    // the largest first, so that the first to fit is the one most people are in
    order::sort(&mut moment.cells, |a, b| a.heads > b.heads);
    let mut cases = Vec::new();
    for (&lane, heads) in outcome.lanes.iter().zip(row.lanes) {
        if heads > NOBODY {
            cases.extend(moment.denied(lane, heads));
        }
    }
    moment.at_work(&mut cases);
    moment.let_in(row, &mut cases);
    cases.retain(|case| case.heads > NOBODY);
    order::sort(&mut cases, |a, b| match (a.is_denied(), b.is_denied()) {
        (true, false) => true,
        (false, true) => false,
        _ => a.heads > b.heads,
    });
    cases
}

impl Moment<'_> {
    fn over(&self) -> bool {
        self.minute > self.scenario.outage.minutes
    }

    fn not_needed(&self, group: Group) -> f64 {
        self.not_needed[usize::from(group != Group::Guests)]
    }

    /// The largest cell a lane's people come from, and what befell it.
    fn denied(&self, lane: Lane, heads: f64) -> Option<Case> {
        for cell in self.cells.iter().filter(|cell| cell.group == lane.group) {
            if let Some((asked, cause)) = self.refusal(cell, lane.rule) {
                return Some(Case { lane, heads, asked, cause });
            }
        }
        None
    }

    /// How a rule refuses a cell's people: at the token's end if it does that, else afresh.
    fn refusal(&self, cell: &Cell, rule: RuleId) -> Option<(Asked, Cause)> {
        let fresh = || {
            let refused = cell.new.answer.denied_by() == Some(rule);
            let curve = Curve::of(cell, self.idle);
            let waits = curve.is_none_or(|curve| curve.registers);
            let cause = if waits {
                Cause::Waiting { over: self.over() }
            } else {
                Cause::FreshSignIn { needed: 1.0 - self.not_needed(cell.group) }
            };
            refused.then_some((cell.new, cause))
        };
        let Some(held) = cell.held else { return fresh() };
        let curve = Curve::of(cell, self.idle)?;
        let first = curve.ends.rule_after(0.0) == Some(rule);
        if !first && curve.ends.rule_after(f64::INFINITY) != Some(rule) {
            return fresh();
        }
        let left = curve.ends.left(f64::from(self.minute));
        match curve.ends {
            Ends::Never => None,
            Ends::Tokens { life, served, .. } => {
                let forgotten = served || !first;
                let asked = if forgotten { held.late } else { held.renewal };
                Some((asked, Cause::TokenRanOut { life, left, forgotten }))
            }
            Ends::Prompts { .. } => {
                held.due.map(|(asked, _)| (asked, Cause::PromptDue { due: 1.0 - left }))
            }
        }
    }

    /// Adds those who hold a session and still work, by the rule that lets them.
    fn at_work(&self, cases: &mut Vec<Case>) {
        for cell in &self.cells {
            let Some((heads, asked, cause)) = self.working(cell) else { continue };
            let Some(rule) = asked.answer.decisive.first() else { continue };
            let lane = Lane { group: cell.group, rule };
            match cases.iter_mut().find(|known| known.lane == lane) {
                Some(known) => known.heads += heads,
                None => cases.push(Case { lane, heads, asked, cause }),
            }
        }
    }

    /// Adds those whom a measure lets in.
    fn let_in(&self, row: &Hour, cases: &mut Vec<Case>) {
        let past = |request| Request { excluded: true, ..request };
        let with_pass = |request| Request { temporary_access_pass: true, ..request };
        let ways: [(_, &dyn Fn(Request) -> Request, _); 3] = [
            (row.excluded, &past, Cause::Excluded),
            (row.with_pass, &with_pass, Cause::WithPass),
            (row.let_in, &past, Cause::MfaOff),
        ];
        for (heads, let_in, cause) in ways {
            for cell in &self.cells {
                let heads = heads[cell.group as usize];
                let known =
                    cases.iter().any(|case| case.cause == cause && case.lane.group == cell.group);
                if heads <= NOBODY || known || cell.new.answer.denied_by().is_none() {
                    continue;
                }
                let request = let_in(cell.new.request);
                let asked = Asked { request, answer: crate::decision::decide(&request) };
                if let Some(rule) = asked.answer.decisive.first() {
                    let lane = Lane { group: cell.group, rule };
                    cases.push(Case { lane, heads, asked, cause });
                }
            }
        }
    }

    /// How many of a cell still work, and what lets them.
    fn working(&self, cell: &Cell) -> Option<(f64, Asked, Cause)> {
        let (held, curve) = (cell.held?, Curve::of(cell, self.idle)?);
        if self.over() {
            return Some((cell.heads, all_well(held.renewal), Cause::Untouched));
        }
        let minute = f64::from(self.minute);
        let left = curve.ends.left(minute);
        let heads = cell.heads * curve.not_fresh(self.not_needed(cell.group)) * left;
        Some(match curve.ends {
            Ends::Tokens { from, life, .. } if minute >= from => {
                (heads, with_valid_token(held.renewal), Cause::TokenValid { life, left })
            }
            _ => (heads, held.renewal, Cause::Renewed),
        })
    }
}

fn with_valid_token(asked: Asked) -> Asked {
    let mut request = asked.request;
    if let Session::Existing { token_valid, .. } = &mut request.session {
        *token_valid = true;
    }
    Asked { request, answer: crate::decision::decide(&request) }
}

/// The same request once nothing is down any more.
fn all_well(asked: Asked) -> Asked {
    let request = Request { kind: crate::decision::Kind::None, ..asked.request };
    Asked { request, answer: crate::decision::decide(&request) }
}

/// A row of the rule table: the heads it holds at the moment the cases are of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleHeads {
    pub rule: RuleId,
    pub denies: bool,
    pub heads: f64,
    /// It decides for somebody in this scenario, at this moment or another.
    pub acts: bool,
}

/// The rule table with heads on it.
pub fn rule_heads(outcome: &Outcome, cases: &[Case]) -> Vec<RuleHeads> {
    let mut rows = Vec::new();
    for rule in &crate::decision::TABLE {
        let of_rule = cases.iter().filter(|case| case.lane.rule == rule.id);
        let heads = of_rule.map(|case| case.heads).sum();
        let ever = outcome.hours.iter().any(|hour| outcome.by_rule(hour, rule.id) > NOBODY);
        let denies = rule.says == Says::Denied;
        rows.push(RuleHeads { rule: rule.id, denies, heads, acts: heads > 0.0 || ever });
    }
    rows
}
