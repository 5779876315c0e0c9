//! What turning resilience defaults back on at one policy would change: by the engine, for the scenario on the page
//! with the files' figures that are chosen, in the outage the defaults concern.

use super::offers::{Offer, with_unit};
use super::sourced;
use crate::decision::Standing;
use crate::report::doc::Span;
use crate::report::figures::{grouped, heads, percent_entered, round};
use crate::report::inputs::label;
use crate::scenario::{Field, OutageKind, Scenario, Value};
use crate::timeline::run;
use crate::words::{Word, say};
use lockout_tenant::policies::{Checked, Difference, IfOn, NoDifference, what_if as engine};

/// What it rests on beside the share of sessions with defaults off, in the order of the scenario's fields.
const RESTS_ON: [Field; 5] = [
    Field::Hours,
    Field::LiveSessions,
    Field::MfaNotSatisfied,
    Field::ServedByBackup,
    Field::ConditionUnevaluable,
];

/// That defaults that are off refuse sessions, and whose.
const FACTS: [&str; 2] = ["1.8", "1.10"];

/// The answer, before it is laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// For who reads no further.
    pub says: String,
    /// What it assumes, and how far it can be trusted.
    pub notes: Vec<String>,
    /// As it is, then, and the difference; nothing where there is none.
    pub lines: Vec<Line>,
    /// Above the lines: which outage.
    pub caption: String,
    pub rests_on: Vec<Basis>,
    /// How sure: Microsoft's rule and the policies' scope alone, or a share that is assumed.
    pub standing: Standing,
    /// What Microsoft says of it.
    pub sources: Vec<Vec<Span>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub what: Word,
    pub now: String,
    pub then: String,
    pub less: String,
}

/// A figure it was worked out from.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    pub what: &'static str,
    pub value: String,
    pub from: String,
}

/// People locked out at the worst hour and person-hours lost, as it is and with defaults back on, and the shares of
/// sessions with defaults off, in percent.
#[derive(Clone, Copy)]
struct Counted {
    share: [f64; 2],
    people: [f64; 2],
    hours: [f64; 2],
}

/// For the policy at a place, in a scenario with what is chosen of the offers; `None` where defaults are on there, or
/// it is not in force.
pub fn what_if(
    scenario: &Scenario,
    chosen: &[&Offer],
    policies: &[Checked],
    at: usize,
) -> Option<WhatIf> {
    let if_on = policies.get(at)?.if_defaults_on?;
    let mut down = scenario.clone();
    down.outage.kind = OutageKind::Authentication;
    let mut notes = Vec::new();
    if scenario.outage.kind != OutageKind::Authentication {
        notes.push(say::TENANT_WHAT_IF_OTHER_OUTAGE.text().to_owned());
    }
    let most = || at_most(&down, if_on);
    let (says, counted) = match engine(&down, policies, at) {
        Difference::Counted { defaults_disabled_percent, lost_person_hours, peak_locked_out } => {
            let counted = Counted {
                share: defaults_disabled_percent,
                people: peak_locked_out,
                hours: lost_person_hours,
            };
            if if_on.now.is_none() {
                let share = percent_entered(counted.share[0]);
                notes.push(say::tenant_what_if_own_share(share));
                notes.extend(most().map(|most| {
                    let [people, hours] = most.less();
                    say::tenant_what_if_bound(people, hours)
                }));
            }
            let [people, hours] = counted.less();
            (say::tenant_what_if_spares(people, hours), Some(counted))
        }
        Difference::Open => {
            let most = most();
            notes.push(say::TENANT_WHAT_IF_OPEN.text().to_owned());
            match most {
                Some(most) => {
                    let [people, hours] = most.less();
                    (say::tenant_what_if_at_most(people, hours), Some(most))
                }
                None => (say::TENANT_WHAT_IF_NOBODY.text().to_owned(), None),
            }
        }
        Difference::Nothing { why: NoDifference::OtherPolicies } => {
            (say::TENANT_WHAT_IF_OTHERS.text().to_owned(), None)
        }
        Difference::Nothing { .. } => (say::TENANT_WHAT_IF_NOBODY.text().to_owned(), None),
    };
    Some(WhatIf {
        says,
        notes,
        lines: counted.map(Counted::lines).unwrap_or_default(),
        caption: say::tenant_what_if_caption(with_unit(Field::Hours, &Field::Hours.get(&down))),
        rests_on: rests_on(&down, chosen, if_on, counted),
        standing: if if_on.now.is_some() && if_on.then.is_some() {
            Standing::Documented
        } else {
            Standing::Inferred
        },
        sources: FACTS.iter().filter_map(|number| sourced(number)).collect(),
    })
}

/// If every session the scope leaves open were one that this policy alone covers.
fn at_most(down: &Scenario, if_on: IfOn) -> Option<Counted> {
    let share = [if_on.now.unwrap_or(100.0), if_on.then.unwrap_or(0.0)];
    let with = |share| down.with(Field::DefaultsDisabled, Value::Number(share)).ok();
    let (now, then) = (run(&with(share[0])?), run(&with(share[1])?));
    let people = [now.peak_locked_out, then.peak_locked_out];
    let hours = [now.lost_person_hours, then.lost_person_hours];
    (people[0] != people[1] || hours[0] != hours[1]).then_some(Counted { share, people, hours })
}

impl Counted {
    /// People and person-hours less, as the rounded figures have it.
    fn less(self) -> [String; 2] {
        [self.people, self.hours].map(|[now, then]| grouped(round(now).saturating_sub(round(then))))
    }

    fn lines(self) -> Vec<Line> {
        let [people, hours] = self.less();
        let line = |what, [now, then]: [f64; 2], less| {
            let (now, then) = (heads(now), heads(then));
            Line { what, now, then, less: say::tenant_what_if_less(less) }
        };
        let [now, then] = self.share.map(percent_entered);
        let share = Line { what: say::TENANT_WHAT_IF_SHARE, now, then, less: String::new() };
        vec![
            line(say::TENANT_WHAT_IF_PEOPLE, self.people, people),
            line(say::TENANT_WHAT_IF_HOURS, self.hours, hours),
            share,
        ]
    }
}

fn rests_on(
    down: &Scenario,
    chosen: &[&Offer],
    if_on: IfOn,
    counted: Option<Counted>,
) -> Vec<Basis> {
    let own = say::TENANT_WHAT_IF_FROM_SCENARIO.text();
    let of = |field: Field| {
        let offer = chosen.iter().find(|offer| offer.field == field);
        Basis {
            what: label(field).0,
            value: with_unit(field, &field.get(down)),
            from: offer.map_or_else(|| own.to_owned(), |offer| offer.from.clone()),
        }
    };
    let scope = say::TENANT_WHAT_IF_FROM_SCOPE;
    let share = counted.map(|counted| {
        let assumed = |settled: Option<f64>, share, open: Word| {
            let word = if settled.is_some() { scope } else { open };
            say::tenant_what_if_from_share(percent_entered(share), word.text())
        };
        let open = if counted.share[0] == down.sessions.defaults_disabled.0 {
            say::TENANT_WHAT_IF_FROM_SCENARIO
        } else {
            say::TENANT_WHAT_IF_FROM_ALL
        };
        let now = assumed(if_on.now, counted.share[0], open);
        let then = assumed(if_on.then, counted.share[1], say::TENANT_WHAT_IF_FROM_NONE);
        Basis {
            what: label(Field::DefaultsDisabled).0,
            value: String::new(),
            from: say::tenant_what_if_from_shares(now, then),
        }
    });
    RESTS_ON.into_iter().map(of).chain(share).collect()
}
