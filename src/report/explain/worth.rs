//! What a measure saves, until when it is worth beginning, and what lost work costs.

use super::figures::lost;
use super::measures::{described, effect};
use super::people::{DECIMALS, Run, hour_name};
use super::sum::{Expr, Figure, Table, Unit, written};
use crate::report::doc::{Block, HERE, Span, about, head, line, para};
use crate::report::measures::{measure_text, proposal};
use crate::scenario::{Measure, MeasureKind, Scenario};
use crate::timeline::{
    Clock, LEAST_SAVING, Outcome, Standing, latest_starts, run as run_scenario, standing,
};
use crate::words::say;

/// What one of the scenario's measures saves: the run without it less the run with it.
pub fn saved(run: &Run, nth: usize) -> Vec<Block> {
    let Some(measure) = run.scenario.measures.get(nth) else { return Vec::new() };
    let mut others = run.scenario.measures.clone();
    others.remove(nth);
    let without = run_scenario(&run.scenario.with_measures(others));
    let title = measure_text(measure.kind).name;
    let mut blocks = vec![Block::Para(vec![
        Span::strong(say::explain_saved_head(title, described(run.scenario, measure))),
        Span::text(format!(" {}", effect(run.scenario, measure))),
    ])];
    let lost = |outcome: &Outcome| Expr::Counted(outcome.lost_person_hours);
    let saved =
        Figure::new(say::EXPLAIN_SAVED, Unit::PersonHours, lost(&without).minus(lost(run.outcome)))
            .words(say::EXPLAIN_SAVED_HOW);
    let value = saved.value();
    blocks.extend(saved.show(DECIMALS));
    if value < 0.0 {
        blocks.push(para(say::EXPLAIN_COSTS_WORK));
    }
    if value != 0.0 {
        let hours = by_hour(run, &without);
        blocks.push(Block::Details { summary: line(say::EXPLAIN_HOUR_BY_HOUR), body: hours });
    }
    let exposed = |outcome: &Outcome| Expr::Counted(outcome.exposed_person_hours);
    let exposed = Figure::new(
        say::EXPLAIN_EXPOSED,
        Unit::ExposedHours,
        exposed(run.outcome).minus(exposed(&without)),
    )
    .words(say::EXPLAIN_PRICE_IN_SAFETY);
    blocks.extend(exposed.show(DECIMALS));
    blocks
}

/// Both runs side by side, in the hours in which they differ.
fn by_hour(run: &Run, without: &Outcome) -> Vec<Block> {
    let lost = |outcome: &Outcome, hour: usize| {
        outcome.hours.get(hour).map_or(0.0, |row| row.lost_person_hours)
    };
    let hours = run.outcome.hours.len().max(without.hours.len());
    let rows: Vec<_> = (0..hours)
        .map(|hour| (hour, lost(without, hour), lost(run.outcome, hour)))
        .filter(|(_, without, with)| (without - with).abs() > 1e-9)
        .map(|(hour, without, with)| (hour_name(run, hour), Vec::new(), vec![without, with]))
        .collect();
    let head =
        head([say::EXPLAIN_HEAD_HOUR, say::EXPLAIN_HEAD_LOST_WITHOUT, say::EXPLAIN_HEAD_LOST_WITH]);
    let table = Table { head, rows };
    let how = Expr::Column(0).minus(Expr::Column(1));
    Figure::new(say::EXPLAIN_SAVED, Unit::PersonHours, how)
        .words(say::EXPLAIN_SAME_LEFT_OUT)
        .table(table)
        .show(DECIMALS)
}

/// Until when such a measure would still save work, and how that is found: the scenario's own, or
/// where it takes none, one as the screen proposes it.
pub fn latest(run: &Run, kind: MeasureKind) -> Vec<Block> {
    let taken = run.scenario.measures.iter().position(|measure| measure.kind == kind);
    let mut others = run.scenario.measures.clone();
    let measure = match taken {
        Some(nth) => others.remove(nth),
        None => proposal(run.scenario, run.outcome, kind, 0),
    };
    let scenario = &run.scenario.with_measures(others);
    let title = measure_text(kind).name;
    let acts = standing(scenario, &measure);
    if acts != Standing::Acts {
        return vec![para(say::explain_effect_here(title, effect(scenario, &measure)))];
    }
    let found = latest_starts(scenario, &[measure]).first().copied().flatten();
    let rule = para(say::explain_latest_how(written(LEAST_SAVING, 9)));
    let as_proposed = para(say::explain_tried_as(described(scenario, &measure)));
    let Some(found) = found else {
        return vec![para(say::EXPLAIN_SAVES_NEVER), rule, as_proposed];
    };
    let head = about(&say::explain_latest(title, HERE), run.at(found));
    let mut starts: Vec<u32> =
        [Some(0), Some(found), next_start(run, found)].into_iter().flatten().collect();
    starts.dedup();
    let without = run_scenario(scenario);
    let tried = starts.into_iter().map(|from| {
        tried(
            run,
            (scenario, &without),
            Measure { from, until: measure.until.max(from), ..measure },
        )
    });
    let mut blocks = vec![Block::Para(head), rule, as_proposed];
    blocks.push(para(say::EXPLAIN_STARTS));
    blocks.extend(tried);
    blocks
}

/// The next working tick of the outage.
fn next_start(run: &Run, after: u32) -> Option<u32> {
    let clock = Clock::new(run.scenario);
    let end = run.scenario.outage.minutes;
    (after + 5..end).step_by(5).find(|&minute| clock.is_working(minute))
}

fn tried(run: &Run, (scenario, without): (&Scenario, &Outcome), measure: Measure) -> Block {
    let mut measures = scenario.measures.clone();
    measures.push(measure);
    let with = run_scenario(&scenario.with_measures(measures));
    let how = Expr::Counted(without.lost_person_hours).minus(Expr::Counted(with.lost_person_hours));
    let saved =
        Figure::new(say::EXPLAIN_SAVED, Unit::PersonHours, how).words(say::EXPLAIN_START_SAVES);
    let said = say::explain_saved_so_much(saved.said(DECIMALS));
    let summary = about(&say::explain_begun_at(run.at(measure.from), HERE), said);
    Block::Details { summary, body: saved.show(DECIMALS) }
}

/// What the lost work costs at a rate.
pub fn cost(run: &Run, rate: f64, currency: &str) -> Vec<Block> {
    let lost_hours = Expr::Counted(run.outcome.lost_person_hours);
    let total = Figure::new(
        say::EXPLAIN_COST,
        Unit::Bare,
        Expr::Times(vec![lost_hours, Expr::Given(rate)]),
    );
    let amount = say::explain_with_unit(total.said(DECIMALS), currency);
    let rate = say::explain_with_unit(written(rate, 9), currency);
    let mut blocks = vec![Block::Para(about(&say::explain_cost_is(HERE, rate), amount))];
    blocks.extend(total.show(DECIMALS));
    blocks.push(para(say::EXPLAIN_COST_IS_NO_MORE));
    blocks.push(Block::Details { summary: line(say::EXPLAIN_HEAD_HOURS_LOST), body: lost(run) });
    blocks
}
