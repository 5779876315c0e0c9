//! The queue for registration after the outage: who joins it, how it is served, and how long.

use super::came::{came, rhythm};
use super::people::{DECIMALS, Run};
use super::sum::{Expr, Figure, Table, Unit, rounded, written};
use crate::decision::Standing;
use crate::report::doc::{Block, HERE, Span, about, head, line, para, with};
use crate::report::figures::entered;
use crate::report::rules::GROUPS;
use crate::scenario::duration;
use crate::scenario::time::TICK;
use crate::timeline::{Group, LONGEST, Moment};
use crate::words::{Word, say};

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
        let words = format!("{} {}", say::EXPLAIN_NOBODY_WORKED.text(), left.words);
        return Figure { words, ..left };
    };
    let begins = ((last.until - TICK) / 60 * 60).max(end);
    let rows: Vec<Service> = run
        .ticks
        .iter()
        .filter(|tick| (begins + 1..=last.until).contains(&tick.until))
        .map(|tick| Service::of(run, tick, group))
        .collect();
    let Some(service) = rows.last() else {
        return Figure::new(name, Unit::People, Expr::Given(0.0));
    };
    let figure = Figure::new(name, Unit::People, service.how()).words(say::EXPLAIN_LEFT_IN_QUEUE);
    let resting = if last.until < minute {
        vec![para(say::explain_none_registered_since(run.at(last.until)))]
    } else {
        Vec::new()
    };
    figure
        .notes(resting)
        .note(para(say::EXPLAIN_SERVICE_TABLE))
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
    let cell = |value: f64| line(written(value, 4));
    let rows = rows.iter().map(|row| {
        let mut cells = vec![line(run.briefly(row.until))];
        cells.extend([row.before, row.come, row.served, row.everyone, row.left].map(cell));
        cells
    });
    Block::Table { head: head(SERVICE), rows: rows.collect() }
}

/// What stands over the service of the queue, every five minutes.
pub const SERVICE: [Word; 6] = [
    say::EXPLAIN_HEAD_UNTIL,
    say::EXPLAIN_HEAD_QUEUE_BEFORE,
    say::EXPLAIN_HEAD_COME,
    say::EXPLAIN_HEAD_SERVED,
    say::EXPLAIN_HEAD_QUEUE_ALL,
    say::EXPLAIN_LEFT,
];

/// How fast the queue is served, and that this is ours.
fn desk(run: &Run) -> Block {
    let rate = entered(run.scenario.assumptions.registrations_per_hour);
    para(say::explain_desk(rate, written(per_tick(run), 4)))
}

/// The queue as the outage ends, how it is served, and when the last one is through.
pub fn queue(run: &Run) -> Vec<Block> {
    let end = run.scenario.outage.minutes;
    let at_end = joined(run);
    let said = say::explain_queue_at_end(run.at(end), HERE);
    let mut blocks = vec![Block::Para(about(&said, at_end.said(DECIMALS)))];
    blocks.extend(at_end.show(DECIMALS));
    blocks.push(desk(run));
    blocks.extend(a_day(run));
    if run.outcome.desk.empty > end {
        blocks.extend(hours(run));
        blocks.push(para(emptied(run)));
    }
    blocks.extend(longest_wait(run));
    blocks
}

/// Those who come on a working day, and those the desk can take in one.
fn a_day(run: &Run) -> Vec<Block> {
    let people = &run.scenario.people;
    let come = [people.new_hires, people.mfa_resets, people.registrations_due].map(Expr::Given);
    let come = Figure::new(say::EXPLAIN_COME_A_DAY, Unit::People, Expr::Sum(come.to_vec()))
        .words(say::EXPLAIN_COME_A_DAY_HOW);
    let rate = Expr::Given(run.scenario.assumptions.registrations_per_hour);
    let hours = Expr::Times(vec![rate, Expr::Given(f64::from(run.clock.day_length()))]);
    let takes = Figure::new(say::EXPLAIN_DESK_TAKES, Unit::People, hours.over(Expr::Given(60.0)))
        .words(say::EXPLAIN_DESK_TAKES_HOW);
    come.show(DECIMALS).into_iter().chain(takes.show(DECIMALS)).collect()
}

/// Who must register when the outage ends, let in meanwhile or not.
pub fn joined(run: &Run) -> Figure {
    let end = run.scenario.outage.minutes;
    let unregistered = run.tick(end).map(|tick| tick.unregistered).unwrap_or_default();
    let terms = Group::ALL
        .into_iter()
        .filter(|&group| unregistered[group as usize] > 0.0)
        .map(|group| came(run, end, group).part());
    Figure::new(say::EXPLAIN_QUEUE_WHEN_IT_ENDS, Unit::People, Expr::Sum(terms.collect()))
        .words(say::EXPLAIN_QUEUE_WHEN_IT_ENDS_HOW)
}

/// The queue hour by hour: what was there, who came, who registered, what is left.
fn hours(run: &Run) -> Vec<Block> {
    let end = run.scenario.outage.minutes;
    let in_queue =
        |minute: u32| run.tick(minute).map_or(0.0, |tick| tick.unregistered.iter().sum());
    let mut rows = Vec::new();
    let mut from = end;
    while from < run.outcome.desk.empty {
        let until = (from + 60) / 60 * 60;
        let ticks = run.ticks.iter().filter(|tick| (from + 1..=until).contains(&tick.until));
        let come: f64 = ticks
            .map(|tick| Group::ALL.map(|group| coming(run, tick, group)).iter().sum::<f64>())
            .sum();
        let (before, left): (f64, f64) = (in_queue(from), in_queue(until));
        if come > 0.0 || (before - left).abs() > 1e-9 {
            let when = say::explain_from_to(run.briefly(from), run.briefly(until));
            let mut row = vec![line(when)];
            row.extend(balanced([before, come, before + come - left, left]).map(line));
            rows.push(row);
        }
        from = until;
    }
    vec![para(say::EXPLAIN_QUEUE_HOURS), Block::Table { head: head(QUEUE_HOURS), rows }]
}

/// What stands over the queue, hour by hour.
pub const QUEUE_HOURS: [Word; 5] = [
    say::EXPLAIN_HEAD_WHEN,
    say::EXPLAIN_HEAD_QUEUE,
    say::EXPLAIN_HEAD_COME,
    say::EXPLAIN_HEAD_REGISTER,
    say::EXPLAIN_LEFT,
];

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

fn emptied(run: &Run) -> String {
    let (end, desk) = (run.scenario.outage.minutes, &run.outcome.desk);
    if desk.unfinished {
        return say::explain_queue_unfinished((LONGEST / 1440).to_string());
    }
    let sum = Figure::new("", Unit::Minutes, minutes(desk.empty).minus(minutes(end)));
    say::explain_queue_empty(run.at(desk.empty), sum.line(0))
}

/// How long the unluckiest waits, were people taken in the order in which they came.
fn longest_wait(run: &Run) -> Vec<Block> {
    let Some(wait) = longest(run) else { return Vec::new() };
    let (from, people) = (run.at(wait.from), written(wait.people, DECIMALS));
    let order = if run.outcome.desk.unfinished {
        say::explain_wait_unfinished(from, people)
    } else {
        say::explain_wait_order(from, people, run.at(wait.until))
    };
    let length = Span::strong(duration::write(wait.until - wait.from));
    let said = with(&say::explain_longest_wait(HERE), [length, Span::Standing(Standing::Inferred)]);
    let order = Span::text(format!(" {order}"));
    let sum = Figure::new("", Unit::Minutes, minutes(wait.until).minus(minutes(wait.from)));
    vec![
        Block::Para(said.into_iter().chain([order]).collect()),
        Block::Code(sum.line(0)),
        para(say::EXPLAIN_WAIT_MINUTES),
    ]
}

fn minutes(n: u32) -> Expr {
    Expr::Given(f64::from(n))
}

/// Those who wait longest: when they come, when the last of them registers, and how many people
/// have come by then, they included.
#[derive(Debug, PartialEq)]
pub struct Wait {
    pub from: u32,
    pub until: u32,
    people: f64,
}

pub fn longest(run: &Run) -> Option<Wait> {
    let end = run.scenario.outage.minutes;
    let (mut line, mut joined): (Vec<(u32, f64)>, f64) = (Vec::new(), 0.0);
    let mut done = 0;
    let mut longest: Option<Wait> = None;
    let mut out = |(from, people): (u32, f64), until: u32| {
        if longest.as_ref().is_none_or(|known| until - from > known.until - known.from) {
            longest = Some(Wait { from, until, people });
        }
    };
    for tick in &run.ticks {
        let from = tick.until - TICK;
        let left: f64 = tick.unregistered.iter().sum();
        let come: f64 = Group::ALL.map(|group| coming(run, tick, group)).iter().sum();
        let earlier = joined;
        joined = if tick.until <= end { left } else { joined + come };
        if joined > earlier + 1e-9 {
            line.push((from, joined));
        }
        let served = joined - left;
        while let Some(&first) = line.get(done)
            && served > 1e-9
            && first.1 <= served + 1e-6
        {
            out(first, from);
            done += 1;
        }
    }
    if let (Some(&first), Some(last)) = (line.get(done), run.ticks.last()) {
        out(first, last.until);
    }
    longest
}

/// A table of figures to be added up, for whoever needs one.
pub fn adding_up(head: [impl Into<String>; 2], rows: Vec<(String, f64)>) -> Table {
    Table {
        head: head.map(Into::into).to_vec(),
        rows: rows.into_iter().map(|(name, value)| (name, Vec::new(), vec![value])).collect(),
    }
}
