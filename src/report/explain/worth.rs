//! What a measure saves, until when it is worth beginning, and what lost work costs.

use super::figures::lost;
use super::measures::{described, effect};
use super::people::{DECIMALS, Run, hour_name};
use super::sum::{Expr, Figure, Table, Unit};
use crate::report::doc::{Block, Span, line, para};
use crate::report::measures::{measure_text, proposal};
use crate::scenario::{Measure, MeasureKind, Scenario};
use crate::timeline::{
    Clock, LEAST_SAVING, Outcome, Standing, latest_starts, run as run_scenario, standing,
};

/// What one of the scenario's measures saves: the run without it less the run with it.
pub fn saved(run: &Run, nth: usize) -> Vec<Block> {
    let Some(measure) = run.scenario.measures.get(nth) else { return Vec::new() };
    let mut others = run.scenario.measures.clone();
    others.remove(nth);
    let without = run_scenario(&run.scenario.with_measures(others));
    let title = measure_text(measure.kind).name;
    let mut blocks = vec![Block::Para(vec![
        Span::strong(format!("{title}, {}: ", described(run.scenario, measure))),
        Span::text(effect(run.scenario, measure)),
    ])];
    let lost = |outcome: &Outcome| Expr::Counted(outcome.lost_person_hours);
    let saved = Figure::new("Saved", Unit::PersonHours, lost(&without).minus(lost(run.outcome)))
        .words("Person-hours lost without this measure, all others staying − person-hours lost with it:");
    let value = saved.value();
    blocks.extend(saved.show(DECIMALS));
    if value < 0.0 {
        blocks.push(para(
            "It costs work instead of saving it: those who were put off come all at once, to a help desk \
             that can’t keep up with them.",
        ));
    }
    if value != 0.0 {
        let hours = by_hour(run, &without);
        blocks.push(Block::Details { summary: line("Hour by hour"), body: hours });
    }
    let exposed = |outcome: &Outcome| Expr::Counted(outcome.exposed_person_hours);
    let exposed =
        Figure::new("Exposed", Unit::ExposedHours, exposed(run.outcome).minus(exposed(&without)))
            .words("Its price in safety, exposed person-hours with it − without it:");
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
    let head = ["Hour", "Lost without it", "Lost with it"].map(str::to_owned).to_vec();
    let table = Table { head, rows };
    let how = Expr::Column(0).minus(Expr::Column(1));
    let words = "Hours in which both lose the same are left out.";
    Figure::new("Saved", Unit::PersonHours, how).words(words).table(table).show(DECIMALS)
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
        return vec![para(format!("{title} {} here.", effect(scenario, &measure)))];
    }
    let found = latest_starts(scenario, &[measure]).first().copied().flatten();
    let rule = para(format!(
        "Every five minutes of working time in the outage are tried as its start, the rest of the scenario \
         staying as it is: the run is walked again with the measure beginning there, and its lost \
         person-hours are set against those without it. Less than {LEAST_SAVING} person-hours, three minutes \
         of one person, counts as nothing. The latest start that saves more is the answer."
    ));
    let as_proposed = para(format!("It is tried as: {}.", described(scenario, &measure)));
    let Some(found) = found else {
        let none = "It saves nothing here, whenever it begins.";
        return vec![para(none), rule, as_proposed];
    };
    let latest = Span::strong(run.at(found));
    let head =
        vec![Span::text(format!("{title}: worth beginning until ")), latest, Span::text(".")];
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
    blocks.push(para("Three of the starts, worked out:"));
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
    let saved = Figure::new("Saved", Unit::PersonHours, how)
        .words("Lost without the measure − lost with it:");
    let summary = vec![
        Span::text(format!("Begun at {}: ", run.at(measure.from))),
        Span::strong(format!("{} saved", saved.said(DECIMALS))),
    ];
    Block::Details { summary, body: saved.show(DECIMALS) }
}

/// What the lost work costs at a rate.
pub fn cost(run: &Run, rate: f64, currency: &str) -> Vec<Block> {
    let lost_hours = Expr::Counted(run.outcome.lost_person_hours);
    let total = Figure::new("Cost", Unit::Bare, Expr::Times(vec![lost_hours, Expr::Given(rate)]));
    let mut blocks = vec![Block::Para(vec![
        Span::text("The work lost costs "),
        Span::strong(format!("{} {currency}", total.said(DECIMALS))),
        Span::text(format!(
            ": person-hours lost × {} {currency} an hour, a rate entered here and known to nobody else.",
            super::sum::written(rate, 9)
        )),
    ])];
    blocks.extend(total.show(DECIMALS));
    blocks.push(para(
        "It is the price of the hours and nothing more: no lost sales, no overtime at the help desk, no \
         damage to anyone’s name.",
    ));
    blocks.push(Block::Details { summary: line("Person-hours lost"), body: lost(run) });
    blocks
}
