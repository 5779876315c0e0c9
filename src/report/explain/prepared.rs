//! What would have helped, had it been there before the outage (section 6 of the model).

use crate::report::doc::{Block, HERE, Span, about, head, line, para};
use crate::report::measures::{Gain, exposed, gain, saved};
use crate::scenario::{Measure, MeasureKind, OutageKind, Percent, Scenario};
use crate::timeline::{Outcome, run};
use crate::words::{Word, say};

/// What would have been had something been prepared before the outage.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared {
    pub name: &'static str,
    /// What is compared, in a sentence.
    pub means: &'static str,
    pub gain: Gain,
}

/// Minutes until prepared policies are switched on: our assumption.
const SWITCH: u32 = 15;

/// The comparisons of section 6: what helps only before an outage.
pub fn prepared(scenario: &Scenario, outcome: &Outcome) -> Vec<Prepared> {
    let mut all = Vec::new();
    let mut compare = |name: Word, means: Word, other: &Scenario| {
        let gain = gain(outcome, &run(other));
        all.push(Prepared { name: name.text(), means: means.text(), gain });
    };
    let mut defaults = scenario.clone();
    defaults.sessions.defaults_disabled = Percent(0.0);
    compare(say::EXPLAIN_DEFAULTS_ON, say::EXPLAIN_DEFAULTS_ON_MEANS, &defaults);
    let mut methods = scenario.clone();
    methods.people.mfa_resets = 0.0;
    methods.people.registrations_due = 0.0;
    if scenario.outage.kind == OutageKind::Mfa {
        // whoever has a passkey needs no prompt
        methods.assumptions.fresh_sign_ins_per_day = Percent(0.0);
        methods.sessions.sign_in_frequency = Percent(0.0);
    }
    compare(say::EXPLAIN_SECOND_METHOD, say::EXPLAIN_SECOND_METHOD_MEANS, &methods);
    let off = Measure {
        from: SWITCH.min(scenario.outage.minutes),
        until: scenario.outage.minutes,
        ..Measure::new(MeasureKind::DisableMfa, scenario)
    };
    let mut measures = scenario.measures.clone();
    measures.push(off);
    compare(
        say::EXPLAIN_CONTINGENCY,
        say::EXPLAIN_CONTINGENCY_MEANS,
        &scenario.with_measures(measures),
    );
    all
}

/// The comparisons as a document.
pub(super) fn document(scenario: &Scenario, outcome: &Outcome) -> Vec<Block> {
    let row = |prepared: &Prepared| {
        let saved = saved(&prepared.gain);
        let gains = if prepared.gain.exposed > 0.0 {
            about(&say::explain_prepared_exposes(HERE, exposed(&prepared.gain)), saved)
        } else {
            vec![Span::strong(saved)]
        };
        vec![vec![Span::strong(prepared.name)], line(prepared.means), gains]
    };
    let head = head([
        say::EXPLAIN_HEAD_PREPARED,
        say::EXPLAIN_HEAD_COMPARED,
        say::EXPLAIN_HEAD_IN_THIS_OUTAGE,
    ]);
    let rows = prepared(scenario, outcome).iter().map(row).collect();
    vec![para(say::EXPLAIN_PREPARED), Block::Table { head, rows }]
}
