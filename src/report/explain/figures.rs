//! The figures of the answer and of an hour.

use super::people::{DECIMALS, Run, everyone, hour_name, lost_in, of_group, on_screen};
use super::queue::{adding_up, joined, queue};
use super::sum::{Expr, Figure, Unit};
use super::topic::OfHour;
use crate::report::doc::{Block, Span, line, para};
use crate::report::figures::heads;
use crate::report::rules::GROUPS;
use crate::report::table::shown;
use crate::scenario::duration;
use crate::timeline::{Group, LONGEST};

/// Most people locked out at once.
pub fn worst(run: &Run) -> Vec<Block> {
    let outcome = run.outcome;
    let Some(minute) = run.worst(outcome.peak_hour).filter(|_| outcome.peak_locked_out > 0.0)
    else {
        return vec![para("Nobody is locked out at any time.")];
    };
    let mut blocks = vec![para(format!(
        "Every five minutes the people locked out are counted just before they end. The most at once are \
         counted at {}, {} after the start.",
        run.at(minute),
        duration::write(minute)
    ))];
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
    let all = Figure::new("Everyone there by then", Unit::People, Expr::Sum(terms)).words(
        "Guests + live sessions + those who have come since the start, affected or not, group by group; \
         whoever is put off has not come:",
    );
    let summary = vec![Span::text("Out of: "), Span::strong(all.said(DECIMALS))];
    Some(Block::Details { summary, body: all.show(DECIMALS) })
}

/// Lost person-hours of the run, hour by hour.
pub fn lost(run: &Run) -> Vec<Block> {
    let hours: Vec<usize> = losing(run);
    if hours.is_empty() {
        return vec![para("Nobody is locked out in working time, so no work is lost.")];
    }
    let figures: Vec<(usize, Figure)> =
        hours.into_iter().map(|hour| (hour, lost_in(run, hour))).collect();
    let rows = figures.iter().map(|(hour, figure)| (hour_name(run, *hour), figure.value()));
    let table = adding_up(["Hour", "Person-hours"], rows.collect());
    let total = Figure::new("Work lost", Unit::PersonHours, Expr::Column(0))
        .words(
            "People locked out × the time they are, in working time only: who is locked out at night is \
             counted as locked out and loses no work. The hours in which work is lost add up:",
        )
        .table(table);
    let mut blocks = total.show(DECIMALS);
    blocks.push(para(format!(
        "On screen that is {} person-hours, in whole ones.",
        heads(run.outcome.lost_person_hours)
    )));
    // as many decimals as the table shows of each hour
    let digits = total.digits(DECIMALS);
    let few = figures.len() <= MOST_HOURS;
    for (hour, figure) in figures {
        let mut body = figure.show(digits);
        if few && let Some(minute) = run.worst(hour) {
            let people = everyone(run, minute);
            let summary = format!("{}: {}", people.name, people.said(DECIMALS));
            body.push(Block::Details { summary: line(summary), body: people.show(DECIMALS) });
        }
        let summary =
            vec![Span::text(format!("{}: ", figure.name)), Span::strong(figure.said(digits))];
        blocks.push(Block::Details { summary, body });
    }
    if !few {
        blocks.push(para(
            "Open an hour of the table on the screen to see how its people come about, group by group.",
        ));
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
        return vec![para("Nobody is locked out at any time.")];
    }
    if clear <= end {
        return vec![para(format!(
            "Nobody who is locked out has to register, so whoever is refused signs in when the outage \
             ends, at {ends}. The last five minutes with anyone locked out end at {}.",
            run.at(clear)
        ))];
    }
    let sum = if clear >= LONGEST {
        "the help desk never catches up within the 14 days a run covers".to_owned()
    } else {
        format!(
            "the last five minutes with anyone locked out end at {}, {} after it",
            run.at(clear),
            duration::write(clear - end)
        )
    };
    let mut blocks = vec![para(format!(
        "The outage ends at {ends}. Whoever only had to sign in is back at once; {} must register, in \
         working time and one after the other: {sum}.",
        joined(run).said(DECIMALS)
    ))];
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
            blocks.push(para(format!(
                "On screen: {} of the hour’s {total}, in whole people. The groups of a row are rounded so \
                 that they add up to its total.",
                shown[group as usize]
            )));
            blocks
        }
        OfHour::Lost => lost_in(run, hour).show(DECIMALS),
        OfHour::Exposed => super::exposure::of_hour_figure(run, hour).show(DECIMALS),
        OfHour::Deferred => super::exposure::still_deferred(run, hour).show(DECIMALS),
    }
}

fn worst_moment(run: &Run, name: &str, minute: u32) -> Block {
    para(format!(
        "The hour {name} is shown at its worst moment, the five minutes with the most people locked out, \
         read just before they end: {}, {} after the start.",
        run.at(minute),
        duration::write(minute)
    ))
}

fn summary(group: Group, people: &Figure) -> Block {
    let name = GROUPS[group as usize].name;
    Block::Para(vec![
        Span::text(format!("{name} locked out: ")),
        Span::strong(people.said(DECIMALS)),
    ])
}
