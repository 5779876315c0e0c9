//! What would have helped, had it been there before the outage (section 6 of the model).

use crate::report::doc::{Block, Span, line, para};
use crate::report::measures::{Gain, exposed, gain, saved};
use crate::scenario::{Measure, MeasureKind, OutageKind, Percent, Scenario};
use crate::timeline::{Outcome, run};

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
    let mut compare = |name, means, other: &Scenario| {
        all.push(Prepared { name, means, gain: gain(outcome, &run(other)) });
    };
    let mut defaults = scenario.clone();
    defaults.sessions.defaults_disabled = Percent(0.0);
    compare("Resilience defaults on everywhere", "No policy has them disabled.", &defaults);
    let mut methods = scenario.clone();
    methods.people.mfa_resets = 0.0;
    methods.people.registrations_due = 0.0;
    if scenario.outage.kind == OutageKind::Mfa {
        // whoever has a passkey needs no prompt
        methods.assumptions.fresh_sign_ins_per_day = Percent(0.0);
        methods.sessions.sign_in_frequency = Percent(0.0);
    }
    compare(
        "A second method for everyone",
        "All members registered early, and have a passkey beside the prompt: no resets, no prompts.",
        &methods,
    );
    let off = Measure {
        from: SWITCH.min(scenario.outage.minutes),
        until: scenario.outage.minutes,
        ..Measure::new(MeasureKind::DisableMfa, scenario)
    };
    let mut measures = scenario.measures.clone();
    measures.push(off);
    compare(
        "Contingency policies at hand",
        "Kept in report-only mode, switched on after 15 minutes; they ask for another control than MFA.",
        &scenario.with_measures(measures),
    );
    all
}

/// The comparisons as a document.
pub(super) fn document(scenario: &Scenario, outcome: &Outcome) -> Vec<Block> {
    let row = |prepared: &Prepared| {
        let mut gains = vec![Span::strong(saved(&prepared.gain))];
        if prepared.gain.exposed > 0.0 {
            let other = format!(", {} to the other control alone", exposed(&prepared.gain));
            gains.push(Span::text(other));
        }
        vec![vec![Span::strong(prepared.name)], line(prepared.means), gains]
    };
    let head = ["Prepared", "Compared", "In this outage"].map(str::to_owned).to_vec();
    let rows = prepared(scenario, outcome).iter().map(row).collect();
    vec![
        para(
            "None of this can be done during an outage. Each line is a whole run of the scenario with \
             that one thing changed, against the run as it stands.",
        ),
        Block::Table { head, rows },
    ]
}
