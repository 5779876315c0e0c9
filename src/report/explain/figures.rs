//! The figures of the answer and of an hour.

use super::people::{DECIMALS, Run, everyone, hour_name, lost_in, of_group, on_screen};
use super::queue::{adding_up, joined, queue};
use super::sum::{Expr, Figure, Unit};
use super::topic::OfHour;
use crate::report::doc::{Block, HERE, about, line, para};
use crate::report::figures::heads;
use crate::report::rules::GROUPS;
use crate::report::table::shown;
use crate::scenario::duration;
use crate::timeline::{Group, LONGEST};
use crate::words::say;

/// Most people locked out at once.
pub fn worst(run: &Run) -> Vec<Block> {
    let outcome = run.outcome;
    let Some(minute) = run.worst(outcome.peak_hour).filter(|_| outcome.peak_locked_out > 0.0)
    else {
        return vec![para(say::EXPLAIN_NOBODY_EVER)];
    };
    let mut blocks = vec![para(say::explain_worst(run.at(minute), duration::write(minute)))];
    blocks.extend(everyone(run, minute).show(DECIMALS));
    blocks.extend(on_screen(run, outcome.peak_hour));
    blocks.extend(there_by_then(run));
    blocks
}

/// Everyone there is by the worst moment, locked out or not.
fn there_by_then(run: &Run) -> Option<Block> {
    let row = run.outcome.hours.get(run.outcome.peak_hour)?;
    let people = &run.scenario.people;
    let mut terms = vec![Expr::Given(people.guests), Expr::Given(people.live_sessions)];
    terms.extend(row.arrived.map(Expr::Counted));
    let all = Figure::new(say::EXPLAIN_OUT_OF, Unit::People, Expr::Sum(terms))
        .words(say::EXPLAIN_OUT_OF_HOW);
    Some(all.opened(DECIMALS))
}

/// Lost person-hours of the run, hour by hour.
pub fn lost(run: &Run) -> Vec<Block> {
    let hours: Vec<usize> = losing(run);
    if hours.is_empty() {
        return vec![para(say::EXPLAIN_NO_WORK_LOST)];
    }
    let figures: Vec<(usize, Figure)> =
        hours.into_iter().map(|hour| (hour, lost_in(run, hour))).collect();
    let rows = figures.iter().map(|(hour, figure)| (hour_name(run, *hour), figure.value()));
    let table = adding_up([say::EXPLAIN_HEAD_HOUR, say::EXPLAIN_HEAD_PERSON_HOURS], rows.collect());
    let total = Figure::new(say::EXPLAIN_WORK_LOST, Unit::PersonHours, Expr::Column(0))
        .words(say::EXPLAIN_WORK_LOST_HOW)
        .table(table);
    let mut blocks = total.show(DECIMALS);
    blocks.push(para(say::explain_hours_on_screen(heads(run.outcome.lost_person_hours))));
    // as many decimals as the table shows of each hour
    let digits = total.digits(DECIMALS);
    let few = figures.len() <= MOST_HOURS;
    for (hour, figure) in figures {
        let mut body = figure.show(digits);
        if few && let Some(minute) = run.worst(hour) {
            let people = everyone(run, minute);
            let summary = say::explain_named(&*people.name, people.said(DECIMALS));
            body.push(Block::Details { summary: line(summary), body: people.show(DECIMALS) });
        }
        let summary = about(&say::explain_named(figure.name.as_str(), HERE), figure.said(digits));
        blocks.push(Block::Details { summary, body });
    }
    if !few {
        blocks.push(para(say::EXPLAIN_OPEN_AN_HOUR));
    }
    blocks
}

/// Of so many hours each tells its groups too; of more that would be a book.
const MOST_HOURS: usize = 12;

/// The hours in which work is lost.
pub fn losing(run: &Run) -> Vec<usize> {
    let hours = run.outcome.hours.iter().enumerate();
    hours.filter(|(_, hour)| hour.lost_person_hours > 0.0).map(|(at, _)| at).collect()
}

/// When the last person is back.
pub fn back(run: &Run) -> Vec<Block> {
    let (end, clear) = (run.scenario.outage.minutes, run.outcome.all_clear_minute);
    let ends = run.at(end);
    if clear == 0 {
        return vec![para(say::EXPLAIN_NOBODY_EVER)];
    }
    if clear <= end {
        return vec![para(say::explain_back_at_end(ends, run.at(clear)))];
    }
    let people = joined(run).said(DECIMALS);
    let mut blocks = vec![para(if clear >= LONGEST {
        say::explain_back_never(ends, people)
    } else {
        say::explain_back_later(ends, people, run.at(clear), duration::write(clear - end))
    })];
    blocks.extend(queue(run));
    blocks
}

/// A figure of one hour.
pub fn hour(run: &Run, hour: usize, of: OfHour) -> Vec<Block> {
    let Some(row) = run.outcome.hours.get(hour) else { return Vec::new() };
    let name = hour_name(run, hour);
    match of {
        OfHour::Everyone => {
            let mut blocks = vec![worst_moment(run, &name, row.worst)];
            blocks.extend(everyone(run, row.worst).show(DECIMALS));
            blocks.extend(on_screen(run, hour));
            blocks
        }
        OfHour::Group(group) => {
            let people = of_group(run, row.worst, group);
            let mut blocks = vec![worst_moment(run, &name, row.worst), summary(group, &people)];
            blocks.extend(people.show(DECIMALS));
            let (shown, total) = shown(run.outcome, row);
            blocks.push(para(say::explain_group_on_screen(&*shown[group as usize], total)));
            blocks
        }
        OfHour::Lost => lost_in(run, hour).show(DECIMALS),
        OfHour::Exposed => super::exposure::of_hour_figure(run, hour).show(DECIMALS),
        OfHour::Deferred => super::exposure::still_deferred(run, hour).show(DECIMALS),
    }
}

fn worst_moment(run: &Run, name: &str, minute: u32) -> Block {
    para(say::explain_worst_moment(name, run.at(minute), duration::write(minute)))
}

fn summary(group: Group, people: &Figure) -> Block {
    let name = GROUPS[group as usize].name;
    Block::Para(about(&say::explain_group_locked_out(name, HERE), people.said(DECIMALS)))
}
