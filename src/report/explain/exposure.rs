//! What measures cost: exposed person-hours, and people put off.

use super::came::{rhythm, stretches};
use super::people::{DECIMALS, Run, hour_name, of_hour};
use super::queue::adding_up;
use super::sum::{Expr, Figure, Unit};
use crate::report::doc::{Block, Span, para};
use crate::report::rules::GROUPS;
use crate::report::table::minute;
use crate::timeline::{Group, Moment};

/// Exposed person-hours of the run.
pub fn exposed(run: &Run) -> Vec<Block> {
    let hours: Vec<usize> = (0..run.outcome.hours.len())
        .filter(|&hour| run.outcome.hours[hour].exposed_person_hours > 0.0)
        .collect();
    if hours.is_empty() {
        return vec![para(
            "No measure lets anyone in past a demanded control, so nobody is exposed.",
        )];
    }
    let figures: Vec<Figure> = hours.iter().map(|&hour| of_hour_figure(run, hour)).collect();
    let rows = figures.iter().map(|figure| (figure.name.clone(), figure.value())).collect();
    let total = Figure::new("Exposed", Unit::PersonHours, Expr::Column(0))
        .words(
            "People who hold access that skipped a demanded control × the time they do, nights included. \
             The hours add up:",
        )
        .table(adding_up(["Hour", "Exposed person-hours"], rows));
    let mut blocks = total.show(DECIMALS);
    let digits = total.digits(DECIMALS);
    for figure in figures {
        let summary =
            vec![Span::text(format!("{}: ", figure.name)), Span::strong(figure.said(digits))];
        blocks.push(Block::Details { summary, body: figure.show(digits) });
    }
    blocks
}

/// Exposed person-hours of one hour, from its ticks.
pub fn of_hour_figure(run: &Run, hour: usize) -> Figure {
    let ticks: Vec<&Moment> = of_hour(run, hour).collect();
    let name = hour_name(run, hour);
    if ticks.iter().all(|tick| tick.exposed == 0.0) {
        return Figure::new(name, Unit::PersonHours, Expr::Given(0.0))
            .words("Nobody is let in past a demanded control in this hour.");
    }
    let off = ticks.iter().any(|tick| tick.mfa_off);
    let rows = ticks.iter().map(|tick| (run.briefly(tick.until), tick.exposed)).collect();
    let how = Expr::Times(vec![Expr::Column(0), Expr::Given(5.0)]).over(Expr::Given(60.0));
    let figure = Figure::new(name, Unit::PersonHours, how)
        .words(
            "For every five minutes, nights included: the people exposed × 5 minutes. Added up, in hours: \
             sum × 5 ÷ 60.",
        )
        .table(adding_up(["Five minutes until", "People exposed"], rows));
    if !off {
        return figure
            .note(para("Exposed are those an exclusion has let in and who have not registered."));
    }
    let people = &run.scenario.people;
    figure.note(para(format!(
        "While MFA is off everyone is exposed: {} guests, {} live sessions, and all who have come and not \
         registered.",
        super::sum::written(people.guests, 2),
        super::sum::written(people.live_sessions, 2)
    )))
}

/// Everyone ever put off.
pub fn deferred(run: &Run) -> Vec<Block> {
    let total = ever_deferred(run);
    if total.value() == 0.0 {
        return vec![para("No measure puts anyone off.")];
    }
    let mut blocks = total.show(DECIMALS);
    blocks.push(para(
        "Whoever is put off is neither locked out nor loses work. They come on the first working day that \
         begins after the outage, with that day’s own.",
    ));
    blocks
}

pub fn ever_deferred(run: &Run) -> Figure {
    put_off(run, run.scenario.outage.minutes)
}

/// Those put off by a minute: all who were due, less those who came all the same.
fn put_off(run: &Run, until: u32) -> Figure {
    let terms = Group::ARRIVING.map(|group| of_group(run, group, until).part()).to_vec();
    Figure::new("Put off", Unit::People, Expr::Sum(terms)).words(
        "New hires + MFA resets + registrations due, each put off whether affected by the outage or not:",
    )
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
        "Minutes put off",
        Unit::Minutes,
        Expr::Given(due).minus(Expr::Counted(counted)),
    )
    .words(
        "Minutes of the outage in which they were due − those counted as coming; where a measure puts off \
         a share, a minute counts as what is left.",
    );
    let how =
        Expr::Times(vec![Expr::Given(per_day), off.part()]).over(Expr::Given(f64::from(span)));
    let name = GROUPS[group as usize].name;
    Figure::new(name, Unit::People, how)
        .words(format!("A day’s heads × minutes put off ÷ {span} minutes."))
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
    let name = "Still to come";
    if deferred.iter().sum::<f64>() <= 0.0 {
        let why = if run.outcome.deferred > 0.0 {
            "When this hour ends nobody is put off and still to come."
        } else {
            "No measure puts anyone off."
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
    let came = Figure::new("Come meanwhile", Unit::People, Expr::Column(0))
        .words(
            "They come evenly over their span of the first working day that begins after the outage, so \
             by the end of this hour so many are there:",
        )
        .table(adding_up(["Group", "People"], came));
    Figure::new(name, Unit::People, all.part().minus(came.part()))
        .words("Put off during the outage − come meanwhile:")
}
