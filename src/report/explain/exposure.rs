//! What measures cost: exposed person-hours, and people put off.

use super::came::{rhythm, stretches};
use super::people::{DECIMALS, Run, hour_name, of_hour};
use super::queue::adding_up;
use super::sum::{Expr, Figure, Unit, written};
use crate::report::doc::{Block, para};
use crate::report::rules::GROUPS;
use crate::report::table::minute;
use crate::timeline::{Group, Moment};
use crate::words::say;

/// Exposed person-hours of the run.
pub fn exposed(run: &Run) -> Vec<Block> {
    let hours: Vec<usize> = (0..run.outcome.hours.len())
        .filter(|&hour| run.outcome.hours[hour].exposed_person_hours > 0.0)
        .collect();
    if hours.is_empty() {
        return vec![para(say::EXPLAIN_NOBODY_EXPOSED)];
    }
    let figures: Vec<Figure> = hours.iter().map(|&hour| of_hour_figure(run, hour)).collect();
    let rows = figures.iter().map(|figure| (figure.name.clone(), figure.value())).collect();
    let total = Figure::new(say::EXPLAIN_EXPOSED, Unit::PersonHours, Expr::Column(0))
        .words(say::EXPLAIN_EXPOSED_HOW)
        .table(adding_up([say::EXPLAIN_HEAD_HOUR, say::EXPLAIN_HEAD_EXPOSED_HOURS], rows));
    let mut blocks = total.show(DECIMALS);
    let digits = total.digits(DECIMALS);
    for figure in figures {
        blocks.push(figure.opened(digits));
    }
    blocks
}

/// Exposed person-hours of one hour, from its ticks.
pub fn of_hour_figure(run: &Run, hour: usize) -> Figure {
    let ticks: Vec<&Moment> = of_hour(run, hour).collect();
    let name = hour_name(run, hour);
    if ticks.iter().all(|tick| tick.exposed == 0.0) {
        return Figure::new(name, Unit::PersonHours, Expr::Given(0.0))
            .words(say::EXPLAIN_NOBODY_EXPOSED_THEN);
    }
    let off = ticks.iter().any(|tick| tick.mfa_off);
    let rows = ticks.iter().map(|tick| (run.briefly(tick.until), tick.exposed)).collect();
    let how = Expr::Times(vec![Expr::Column(0), Expr::Given(5.0)]).over(Expr::Given(60.0));
    let figure = Figure::new(name, Unit::PersonHours, how)
        .words(say::EXPLAIN_EXPOSED_IN_HOUR)
        .table(adding_up([say::EXPLAIN_HEAD_FIVE_MINUTES, say::EXPLAIN_HEAD_EXPOSED], rows));
    if !off {
        return figure.note(para(say::EXPLAIN_EXPOSED_ARE));
    }
    let people = &run.scenario.people;
    figure.note(para(say::explain_exposed_mfa_off(
        written(people.guests, 2),
        written(people.live_sessions, 2),
    )))
}

/// Everyone ever put off.
pub fn deferred(run: &Run) -> Vec<Block> {
    let total = ever_deferred(run);
    if total.value() == 0.0 {
        return vec![para(say::EXPLAIN_NOBODY_PUT_OFF)];
    }
    let mut blocks = total.show(DECIMALS);
    blocks.push(para(say::EXPLAIN_PUT_OFF_COME));
    blocks
}

pub fn ever_deferred(run: &Run) -> Figure {
    put_off(run, run.scenario.outage.minutes)
}

/// Those put off by a minute: all who were due, less those who came all the same.
fn put_off(run: &Run, until: u32) -> Figure {
    let terms = Group::ARRIVING.map(|group| of_group(run, group, until).part()).to_vec();
    Figure::new(say::EXPLAIN_PUT_OFF, Unit::People, Expr::Sum(terms))
        .words(say::EXPLAIN_PUT_OFF_HOW)
}

fn of_group(run: &Run, group: Group, until: u32) -> Figure {
    let (per_day, span) = rhythm(run, group);
    let came = stretches(run, group, until);
    let due = due_minutes(run, group, until);
    let counted: f64 = came
        .iter()
        .map(|stretch| {
            let minutes = f64::from(stretch.until - stretch.from);
            stretch.left.iter().fold(minutes, |minutes, left| minutes * left / 100.0)
        })
        .sum();
    let off = Figure::new(
        say::EXPLAIN_MINUTES_PUT_OFF,
        Unit::Minutes,
        Expr::Given(due).minus(Expr::Counted(counted)),
    )
    .words(say::EXPLAIN_MINUTES_PUT_OFF_HOW);
    let how =
        Expr::Times(vec![Expr::Given(per_day), off.part()]).over(Expr::Given(f64::from(span)));
    let name = GROUPS[group as usize].name;
    Figure::new(name, Unit::People, how)
        .words(say::explain_group_put_off(written(f64::from(span), 0)))
}

/// Minutes before `until` in which a group would come.
fn due_minutes(run: &Run, group: Group, until: u32) -> f64 {
    let (_, span) = rhythm(run, group);
    let until = until.min(run.scenario.outage.minutes);
    let due = (0..until)
        .step_by(5)
        .filter(|&minute| run.clock.into_day(minute).is_some_and(|into_day| into_day < span));
    f64::from(u32::try_from(due.count()).unwrap_or(0) * 5)
}

/// Who is put off and still to come when an hour ends.
pub fn still_deferred(run: &Run, hour: usize) -> Figure {
    let until = minute(hour) + 60;
    let deferred = run.tick(until).map(|tick| tick.deferred).unwrap_or_default();
    let name = say::EXPLAIN_STILL_TO_COME;
    if deferred.iter().sum::<f64>() <= 0.0 {
        let why = if run.outcome.deferred > 0.0 {
            say::EXPLAIN_NOBODY_STILL_TO_COME
        } else {
            say::EXPLAIN_NOBODY_PUT_OFF
        };
        return Figure::new(name, Unit::People, Expr::Given(0.0)).words(why);
    }
    let all = put_off(run, until);
    let came: Vec<_> = Group::ARRIVING
        .into_iter()
        .map(|group| {
            let at = group as usize;
            let came = of_group(run, group, until).value() - deferred[at];
            (GROUPS[at].name.into(), came.max(0.0))
        })
        .collect();
    if came.iter().all(|(_, came)| *came < 1e-9) {
        return all;
    }
    let came = Figure::new(say::EXPLAIN_COME_MEANWHILE, Unit::People, Expr::Column(0))
        .words(say::EXPLAIN_COME_MEANWHILE_HOW)
        .table(adding_up([say::EXPLAIN_HEAD_GROUP, say::EXPLAIN_HEAD_PEOPLE], came));
    Figure::new(name, Unit::People, all.part().minus(came.part()))
        .words(say::EXPLAIN_STILL_TO_COME_HOW)
}
