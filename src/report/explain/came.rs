//! How many have come who must register, while the outage lasts.

use super::people::Run;
use super::sessions::fresh_sign_ins;
use super::sourced::resting_on;
use super::sum::{Expr, Figure, Table, Unit, written};
use crate::report::doc::{head, para};
use crate::report::figures::percent_entered;
use crate::report::rules::GROUPS;
use crate::report::when::When;
use crate::scenario::time::TICK;
use crate::scenario::{Measure, MeasureKind, OutageKind};
use crate::timeline::{Group, Standing, standing};
use crate::words::{Word, say};

/// Those of a group who have come by a moment of the outage, or have needed a fresh sign-in, and
/// must register.
pub fn came(run: &Run, minute: u32, group: Group) -> Figure {
    if group == Group::Guests || group == Group::LiveSessions {
        return guests_to_register(run, minute, group);
    }
    let (per_day, span) = rhythm(run, group);
    let stretches = stretches(run, group, minute);
    let minutes = minutes(run, &stretches, group);
    let mut factors = vec![Expr::Given(per_day)];
    factors.extend(affected(run));
    factors.push(minutes.part());
    let mut figure = Figure::new(
        GROUPS[group as usize].name,
        Unit::People,
        Expr::Times(factors).over(Expr::Given(f64::from(span))),
    )
    .words(say::explain_came(
        if affected(run).is_some() { "some" } else { "all" },
        written(f64::from(span), 0),
    ));
    if stretches.is_empty() {
        figure = figure.note(para(say::EXPLAIN_NONE_DUE));
    }
    figure.notes(resting_on(why_refused(run, group), run.scenario))
}

/// The facts by which a group is refused in the scenario's kind of outage.
fn why_refused(run: &Run, group: Group) -> &'static [&'static str] {
    match (run.scenario.outage.kind, group) {
        (OutageKind::Authentication, _) => &["1.1"],
        (_, Group::MfaResets) => &["4.14", "0.2"],
        (_, Group::RegistrationsDue) => &["4.3", "4.6", "0.2"],
        _ => &["4.3", "0.2"],
    }
}

/// A group's heads a working day, and the minutes of the day over which they come.
pub fn rhythm(run: &Run, group: Group) -> (f64, u32) {
    let people = &run.scenario.people;
    match group {
        Group::NewHires => (people.new_hires, run.clock.onboarding()),
        Group::MfaResets => (people.mfa_resets, run.clock.day_length()),
        Group::RegistrationsDue => (people.registrations_due, run.clock.day_length()),
        Group::Guests | Group::LiveSessions => (0.0, run.clock.day_length()),
    }
}

/// The share of people on the failing side, where it is not all of them.
pub fn affected(run: &Run) -> Option<Expr> {
    let affected = run.scenario.outage.affected.0;
    (affected < 100.0).then_some(Expr::Percent(affected))
}

/// Minutes in a row in which a group comes, and the percentages of it that still do.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    pub from: u32,
    pub until: u32,
    pub left: Vec<f64>,
}

/// When a group comes before a minute of the outage, measures counted.
pub fn stretches(run: &Run, group: Group, until: u32) -> Vec<Stretch> {
    let (_, span) = rhythm(run, group);
    let until = until.min(run.scenario.outage.minutes);
    let mut stretches: Vec<Stretch> = Vec::new();
    for minute in (0..until).step_by(TICK as usize) {
        if run.clock.into_day(minute).is_none_or(|into_day| into_day >= span) {
            continue;
        }
        let Some(left) = left_to_come(run, group, minute) else { continue };
        let next = minute + TICK;
        match stretches.last_mut() {
            Some(last) if last.until == minute && last.left == left && !is_shift(run, minute) => {
                last.until = next;
            }
            _ => stretches.push(Stretch { from: minute, until: next, left }),
        }
    }
    stretches
}

fn is_shift(run: &Run, minute: u32) -> bool {
    run.clock.into_day(minute) == Some(0)
}

/// What the measures leave of those who would come; `None` for nobody.
fn left_to_come(run: &Run, group: Group, minute: u32) -> Option<Vec<f64>> {
    let kind = match group {
        Group::NewHires => MeasureKind::PostponeOnboarding,
        _ => MeasureKind::PauseResets,
    };
    let begun: Vec<&Measure> = acting(run, kind).filter(|measure| measure.from <= minute).collect();
    if group == Group::NewHires {
        return begun.is_empty().then(Vec::new);
    }
    let left: Vec<f64> = begun.iter().map(|measure| 100.0 - measure.percent.0).collect();
    (!left.contains(&0.0)).then_some(left)
}

/// The scenario's measures of a kind that do anything.
pub fn acting<'a>(run: &Run<'a>, kind: MeasureKind) -> impl Iterator<Item = &'a Measure> {
    let scenario = run.scenario;
    scenario.measures.iter().filter(move |measure| {
        measure.kind == kind && standing(scenario, measure) == Standing::Acts
    })
}

/// Their minutes added up, those in which only a share comes counted as that share.
fn minutes(run: &Run, stretches: &[Stretch], group: Group) -> Figure {
    let weigh = |stretch: &Stretch| {
        let minutes = f64::from(stretch.until - stretch.from);
        stretch.left.iter().fold(minutes, |minutes, left| minutes * left / 100.0)
    };
    let put_off = acting(run, MeasureKind::PostponeOnboarding).next().is_some()
        && group == Group::NewHires
        || acting(run, MeasureKind::PauseResets).next().is_some() && group != Group::NewHires;
    let put_off = if put_off { "yes" } else { "no" };
    let words = match group {
        Group::NewHires => {
            say::explain_hires_come(written(f64::from(run.clock.onboarding()), 0), put_off)
        }
        _ => say::explain_come_evenly(put_off),
    };
    let name = say::EXPLAIN_MINUTES_THEY_CAME.text();
    weighed(run, (name, words), stretches.iter().map(|stretch| (stretch, weigh(stretch))))
}

/// Stretches of time added up, each counted with its weight.
pub fn weighed<'s>(
    run: &Run,
    (name, words): (&str, String),
    stretches: impl Iterator<Item = (&'s Stretch, f64)>,
) -> Figure {
    let rows: Vec<_> = stretches
        .map(|(stretch, weight)| {
            let minutes = f64::from(stretch.until - stretch.from);
            let left = stretch.left.iter().map(|&left| format!(" × {}", percent_entered(left)));
            let counted = written(minutes, 0) + &left.collect::<String>();
            let until = When::of(&run.clock, stretch.until).time.write();
            let when = say::explain_from_to(run.briefly(stretch.from), until);
            (when, vec![counted], vec![weight])
        })
        .collect();
    if rows.is_empty() {
        return Figure::new(name, Unit::Minutes, Expr::Given(0.0)).words(words);
    }
    Figure::new(name, Unit::Minutes, Expr::Column(0))
        .words(words)
        .table(Table { head: head(COUNTED), rows })
}

/// What stands over stretches of time.
pub const COUNTED: [Word; 3] =
    [say::EXPLAIN_HEAD_WHEN, say::EXPLAIN_HEAD_COUNTED, say::EXPLAIN_HEAD_MINUTES];

/// Guests who must register here and have needed a fresh sign-in.
fn guests_to_register(run: &Run, minute: u32, group: Group) -> Figure {
    let scenario = run.scenario;
    let mut factors = vec![Expr::Given(scenario.people.guests)];
    factors.extend(affected(run));
    factors.push(Expr::Percent(scenario.assumptions.guests_to_register.0));
    let not_needed = fresh_sign_ins(run, minute, group);
    factors.push(Expr::Given(1.0).minus(not_needed.part()));
    Figure::new(GROUPS[group as usize].name, Unit::People, Expr::Times(factors))
        .words(say::EXPLAIN_GUESTS_TO_REGISTER)
        .notes(resting_on(&["4.15", "0.2"], scenario))
}
