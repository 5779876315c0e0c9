//! A measure: what it does, what it costs in safety, who can take it, and where it does nothing.

use super::emergency::who_can_act;
use super::rules::said;
use super::sourced::resting_on;
use super::topic::KINDS;
use crate::report::doc::{Block, Span, head, line, para};
use crate::report::figures::{entered, percent_entered};
use crate::report::inputs;
use crate::report::measures::measure_text;
use crate::report::when::When;
use crate::report::words;
use crate::scenario::{Measure, MeasureKind, Outage, Scenario, duration};
use crate::timeline::{Clock, Standing, standing};
use crate::words::{Word, say};

/// What is said of a kind of measure, whatever the scenario.
pub(super) struct MeasureText {
    /// What it does in the model.
    pub does: &'static str,
    /// What it costs in safety.
    pub cost: &'static str,
    /// Whom it takes.
    pub who: &'static str,
    /// What the model makes of it that a tenant may find otherwise.
    pub beware: &'static str,
    pub facts: &'static [&'static str],
}

pub(super) fn text(kind: MeasureKind) -> MeasureText {
    let (words, facts): ([Word; 4], &[&'static str]) = match kind {
        MeasureKind::PostponeOnboarding => (
            [
                say::EXPLAIN_POSTPONE_DOES,
                say::EXPLAIN_COSTS_NOTHING,
                say::EXPLAIN_ANNOUNCEMENT,
                say::EXPLAIN_POSTPONE_BEWARE,
            ],
            &["4.3"],
        ),
        MeasureKind::PauseResets => (
            [
                say::EXPLAIN_PAUSE_DOES,
                say::EXPLAIN_COSTS_NOTHING,
                say::EXPLAIN_PAUSE_WHO,
                say::EXPLAIN_PAUSE_BEWARE,
            ],
            &["4.14", "4.6"],
        ),
        MeasureKind::Exclusion => (
            [
                say::EXPLAIN_EXCLUSION_DOES,
                say::EXPLAIN_EXCLUSION_COST,
                say::EXPLAIN_POLICY_ADMINISTRATOR,
                say::EXPLAIN_EXCLUSION_BEWARE,
            ],
            &["4.16", "1.10", "5.3"],
        ),
        MeasureKind::TemporaryAccessPass => (
            [
                say::EXPLAIN_PASS_DOES,
                say::EXPLAIN_PASS_COST,
                say::EXPLAIN_PASS_WHO,
                say::EXPLAIN_PASS_BEWARE,
            ],
            &["4.9", "4.9b", "4.10", "4.11", "4.12", "4.12b", "4.13", "4.13b"],
        ),
        MeasureKind::KeepSessions => (
            [
                say::EXPLAIN_KEEP_DOES,
                say::EXPLAIN_COSTS_NOTHING,
                say::EXPLAIN_ANNOUNCEMENT,
                say::EXPLAIN_KEEP_BEWARE,
            ],
            &["1.1", "1.3"],
        ),
        MeasureKind::DisableMfa => (
            [
                say::EXPLAIN_MFA_OFF_DOES,
                say::EXPLAIN_MFA_OFF_COST,
                say::EXPLAIN_POLICY_ADMINISTRATOR,
                say::EXPLAIN_MFA_OFF_BEWARE,
            ],
            &["4.16", "5.5", "5.6"],
        ),
    };
    let [does, cost, who, beware] = words.map(Word::text);
    MeasureText { does, cost, who, beware, facts }
}

/// A kind of measure: its text, and what it would come to in this scenario.
pub fn measure(scenario: &Scenario, kind: MeasureKind) -> Vec<Block> {
    let text = text(kind);
    let mut blocks = vec![
        Block::Para(vec![
            Span::strong(format!("{}. ", measure_text(kind).name)),
            Span::text(text.does),
        ]),
        Block::List(vec![
            labelled(say::EXPLAIN_SECURITY_COST, text.cost),
            labelled(say::EXPLAIN_WHO_MUST_ACT, text.who),
            labelled(say::EXPLAIN_BEWARE, text.beware),
        ]),
        para(say::EXPLAIN_MEASURE_IN_KINDS),
        in_each_kind(scenario, kind, true),
    ];
    blocks.extend(taken(scenario, kind));
    if !kind.is_announcement() {
        blocks.push(who_can_act(scenario));
    }
    blocks.extend(resting_on(text.facts, scenario));
    blocks
}

/// A word for what follows, and that.
pub(super) fn labelled(label: Word, text: impl Into<String>) -> Vec<Span> {
    vec![Span::strong(label), Span::text(" "), Span::text(text)]
}

/// Whether it does anything in each kind, and if not, what refuses those it would let in.
pub(super) fn in_each_kind(scenario: &Scenario, kind: MeasureKind, here: bool) -> Block {
    let measure = Measure::new(kind, scenario);
    let rows = KINDS.into_iter().map(|of| {
        let outage = Outage { kind: of, ..scenario.outage.clone() };
        let this = Scenario { outage, ..scenario.clone() };
        let title = inputs::kind(of).title;
        let title = if here && of == scenario.outage.kind {
            say::explain_kind_here(title)
        } else {
            title.into()
        };
        vec![line(title), line(effect(&this, &measure))]
    });
    let head = head([say::EXPLAIN_HEAD_DOWN, say::EXPLAIN_HEAD_MEASURE]);
    Block::Table { head, rows: rows.collect() }
}

/// What a measure comes to in a scenario, and if nothing, why.
pub(super) fn effect(scenario: &Scenario, measure: &Measure) -> String {
    match standing(scenario, measure) {
        Standing::Acts => say::EXPLAIN_EFFECT_ACTS.into(),
        Standing::NobodyCanAct => say::EXPLAIN_EFFECT_NOBODY_ACTS.into(),
        Standing::Nothing(asked) => say::explain_effect_nothing(
            said(asked.answer),
            words::request(&asked.request).join("; "),
        ),
    }
}

/// Those of this kind that the scenario takes.
fn taken(scenario: &Scenario, kind: MeasureKind) -> Vec<Block> {
    let of_kind: Vec<_> = scenario.measures.iter().filter(|measure| measure.kind == kind).collect();
    if of_kind.is_empty() {
        return vec![para(say::EXPLAIN_MEASURE_NOT_TAKEN)];
    }
    let lines = of_kind.into_iter().map(|measure| {
        line(say::explain_named(described(scenario, measure), effect(scenario, measure)))
    });
    vec![para(say::EXPLAIN_MEASURE_TAKEN), Block::List(lines.collect())]
}

/// A measure's own values in words.
pub(super) fn described(scenario: &Scenario, measure: &Measure) -> String {
    let clock = Clock::new(scenario);
    let at = |minute: u32| When::of(&clock, minute).long();
    let from = at(measure.from);
    match measure.kind {
        MeasureKind::PostponeOnboarding => say::explain_from(from),
        MeasureKind::PauseResets | MeasureKind::KeepSessions => {
            say::explain_share_from(percent_entered(measure.percent.0), from)
        }
        MeasureKind::Exclusion => {
            say::explain_people_from_to(entered(measure.people), from, at(measure.until))
        }
        MeasureKind::TemporaryAccessPass => say::explain_passes_from(
            entered(measure.per_hour),
            from,
            duration::write(measure.lifetime),
        ),
        MeasureKind::DisableMfa => say::explain_open_from_to(from, at(measure.until)),
    }
}
