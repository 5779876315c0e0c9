//! The queue for registration after the outage: who joins it, how it is served, and how long.

use super::came::{came, rhythm};
use super::people::{DECIMALS, Run};
use super::sum::{Expr, Figure, Table, rounded, written};
use crate::report::doc::{Block, Span, line, para};
use crate::report::rules::GROUPS;
use crate::scenario::number;
use crate::scenario::time::TICK;
use crate::timeline::{Group, LONGEST, Moment};

/// Those of a group who must still register at a moment after the outage.
///
/// Within a tick whoever comes joins first, then the desk serves all in proportion, so a group's
/// part follows from the tick before, and the ticks of the hour are shown.
pub fn left_in_queue(run: &Run, minute: u32, group: Group) -> Figure {
    let end = run.scenario.outage.minutes;
    let name = GROUPS[group as usize].name;
    let worked = run
        .ticks
        .iter()
        .rev()
        .find(|tick| tick.working && (end + 1..=minute).contains(&tick.until));
    let Some(last) = worked else {
        let left = came(run, end, group);
        return Figure {
            words: format!(
                "Nobody has worked since the outage ended, so all wait who did then. {}",
                left.words
            ),
            ..left
        };
    };
    let begins = ((last.until - TICK) / 60 * 60).max(end);
    let rows: Vec<Service> = run
        .ticks
        .iter()
        .filter(|tick| (begins + 1..=last.until).contains(&tick.until))
        .map(|tick| Service::of(run, tick, group))
        .collect();
    let Some(service) = rows.last() else { return Figure::new(name, "people", Expr::Given(0.0)) };
    let figure = Figure::new(name, "people", service.how()).words(
        "In every five minutes of work those who come join the queue, and then it is served: (in the \
         queue before + those who come) × (1 − served ÷ everyone in the queue). The last five minutes:",
    );
    let resting = if last.until < minute {
        vec![para(format!("Nobody has registered since {}.", run.at(last.until)))]
    } else {
        Vec::new()
    };
    figure
        .notes(resting)
        .note(para(
            "Every five minutes of that hour, to four decimals; a row done again may miss the last one.",
        ))
        .note(table(run, &rows))
        .note(desk(run))
}

/// What a tick does to one group's part of the queue.
struct Service {
    until: u32,
    before: f64,
    come: f64,
    everyone: f64,
    served: f64,
    left: f64,
}

impl Service {
    fn of(run: &Run, tick: &Moment, group: Group) -> Service {
        let at = group as usize;
        let earlier = run.tick(tick.until - TICK);
        let before = |at: usize| earlier.map_or(0.0, |tick| tick.unregistered[at]);
        let everyone = Group::ALL
            .map(|group| before(group as usize) + coming(run, tick, group))
            .iter()
            .sum::<f64>();
        let capacity = if tick.working { per_tick(run) } else { 0.0 };
        Service {
            until: tick.until,
            before: before(at),
            come: coming(run, tick, group),
            everyone,
            served: capacity.min(everyone),
            left: tick.unregistered[at],
        }
    }

    fn how(&self) -> Expr {
        let queue = Expr::Sum(vec![Expr::Counted(self.before), Expr::Counted(self.come)]);
        let served = Expr::Counted(self.served).over(Expr::Counted(self.everyone));
        if self.everyone <= self.served {
            return Expr::Given(0.0);
        }
        Expr::Times(vec![queue, Expr::Given(1.0).minus(served)])
    }
}

/// Registrations in one tick of work.
fn per_tick(run: &Run) -> f64 {
    run.scenario.assumptions.registrations_per_hour * f64::from(TICK) / 60.0
}

/// Those of a group who come in a tick after the outage, with those who were put off till then.
fn coming(run: &Run, tick: &Moment, group: Group) -> f64 {
    let begins = tick.until - TICK;
    let (per_day, span) = rhythm(run, group);
    let at = group as usize;
    if at >= Group::ARRIVING.len() {
        return 0.0;
    }
    let put_off = run.tick(begins).map_or(0.0, |before| before.deferred[at]) - tick.deferred[at];
    let due = run.clock.into_day(begins).is_some_and(|into_day| into_day < span);
    put_off + if due { per_day * f64::from(TICK) / f64::from(span) } else { 0.0 }
}

fn table(run: &Run, rows: &[Service]) -> Block {
    let head = ["Until", "In the queue before", "Come", "Served", "Everyone in it", "Left"];
    let cell = |value: f64| line(written(value, 4));
    let rows = rows.iter().map(|row| {
        let mut cells = vec![line(run.briefly(row.until))];
        cells.extend([row.before, row.come, row.served, row.everyone, row.left].map(cell));
        cells
    });
    Block::Table { head: head.map(str::to_owned).to_vec(), rows: rows.collect() }
}

/// How fast the queue is served, and that this is ours.
fn desk(run: &Run) -> Block {
    let rate = number::write(run.scenario.assumptions.registrations_per_hour);
    para(format!(
        "{rate} people can register in an hour of work, {} in five minutes, shared between the groups in \
         proportion to who waits. The rate is an assumption of ours, until you enter your own.",
        written(per_tick(run), 4)
    ))
}

/// The queue as the outage ends, how it is served, and when the last one is through.
pub fn queue(run: &Run) -> Vec<Block> {
    let end = run.scenario.outage.minutes;
    let at_end = joined(run);
    let mut blocks = vec![Block::Para(vec![
        Span::text(format!("When the outage ends, at {}, ", run.at(end))),
        Span::strong(at_end.said(DECIMALS)),
        Span::text(
            " must register before they are back. Whoever only has to sign in is back at once.",
        ),
    ])];
    blocks.extend(at_end.show(DECIMALS));
    if at_end.value() > 0.0 {
        blocks.extend(hours(run));
        blocks.push(para(longest_wait(run)));
    }
    blocks.push(desk(run));
    blocks
}

/// Who must register when the outage ends, let in meanwhile or not.
pub fn joined(run: &Run) -> Figure {
    let end = run.scenario.outage.minutes;
    let unregistered = run.tick(end).map(|tick| tick.unregistered).unwrap_or_default();
    let terms = Group::ALL
        .into_iter()
        .filter(|&group| unregistered[group as usize] > 0.0)
        .map(|group| came(run, end, group).part());
    Figure::new("The queue when the outage ends", "people", Expr::Sum(terms.collect()))
        .words("Everyone who came during the outage and must register, let in meanwhile or not:")
}

/// The queue hour by hour: what was there, who came, who registered, what is left.
fn hours(run: &Run) -> Vec<Block> {
    let end = run.scenario.outage.minutes;
    let in_queue =
        |minute: u32| run.tick(minute).map_or(0.0, |tick| tick.unregistered.iter().sum());
    let mut rows = Vec::new();
    let mut from = end;
    while from < run.outcome.all_clear_minute {
        let until = (from + 60) / 60 * 60;
        let ticks = run.ticks.iter().filter(|tick| (from + 1..=until).contains(&tick.until));
        let come: f64 = ticks
            .map(|tick| Group::ALL.map(|group| coming(run, tick, group)).iter().sum::<f64>())
            .sum();
        let (before, left): (f64, f64) = (in_queue(from), in_queue(until));
        if come > 0.0 || (before - left).abs() > 1e-9 {
            let mut row = vec![line(format!("{} to {}", run.briefly(from), run.briefly(until)))];
            row.extend(balanced([before, come, before + come - left, left]).map(line));
            rows.push(row);
        }
        from = until;
    }
    let head = ["When", "In the queue", "Come", "Register", "Left"].map(str::to_owned).to_vec();
    vec![
        para(
            "Hour by hour, leaving out those in which nothing changes: in the queue + come − register = \
             left. What rounding would put out of balance stands under those who come, or who register \
             where their number is whole.",
        ),
        Block::Table { head, rows },
    ]
}

/// In the queue, come, register, left: as written, the first two less the third are the fourth.
fn balanced([before, come, register, left]: [f64; 4]) -> [String; 4] {
    let round = |value: f64| rounded(value, DECIMALS);
    let is_whole = (round(come) - come).abs() < 1e-9;
    let (come, register) = if is_whole {
        (come, round(before) + round(come) - round(left))
    } else {
        (round(left) + round(register) - round(before), register)
    };
    [before, come, register, left].map(|value| written(value, DECIMALS))
}

fn longest_wait(run: &Run) -> String {
    let (end, clear) = (run.scenario.outage.minutes, run.outcome.all_clear_minute);
    if clear >= LONGEST {
        return "The queue is not served in 14 days: more people come than the help desk registers, or it \
                registers nobody. The run ends there."
            .to_owned();
    }
    if clear <= end {
        return "Nobody is locked out after the outage ends.".to_owned();
    }
    format!(
        "The last one is back at {}: {} − {} = {} minutes after the outage ended. The queue is shared in \
         proportion to who waits and not in the order of coming, so that is the longest wait after the \
         all-clear the model can name.",
        run.at(clear),
        written(f64::from(clear), 0),
        written(f64::from(end), 0),
        written(f64::from(clear - end), 0)
    )
}

/// A table of figures to be added up, for whoever needs one.
pub fn adding_up(head: [&str; 2], rows: Vec<(String, f64)>) -> Table {
    Table {
        head: head.map(str::to_owned).to_vec(),
        rows: rows.into_iter().map(|(name, value)| (name, Vec::new(), vec![value])).collect(),
    }
}
