//! The queue for registration after the outage: who joins it, how it is served, and how long.

use super::came::{came, rhythm};
use super::people::{DECIMALS, Run};
use super::sum::{Expr, Figure, Table, Unit, rounded, written};
use crate::decision::Standing;
use crate::report::doc::{Block, Span, line, para};
use crate::report::rules::GROUPS;
use crate::scenario::time::TICK;
use crate::scenario::{duration, number};
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
    let Some(service) = rows.last() else {
        return Figure::new(name, Unit::People, Expr::Given(0.0));
    };
    let figure = Figure::new(name, Unit::People, service.how()).words(
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
        Span::text(" must register. Whoever only has to sign in is back at once."),
    ])];
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
    let come = Figure::new("Come a working day", Unit::People, Expr::Sum(come.to_vec()))
        .words("New hires + MFA resets + registrations due, a working day:");
    let rate = Expr::Given(run.scenario.assumptions.registrations_per_hour);
    let hours = Expr::Times(vec![rate, Expr::Given(f64::from(run.clock.day_length()))]);
    let takes = Figure::new("The desk takes", Unit::People, hours.over(Expr::Given(60.0))).words(
        "Registrations an hour × minutes in a working day ÷ 60. Where no more come than that, the queue \
         gets shorter:",
    );
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
    Figure::new("The queue when the outage ends", Unit::People, Expr::Sum(terms.collect()))
        .words("Everyone who came during the outage and must register, let in meanwhile or not:")
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

fn emptied(run: &Run) -> String {
    let (end, desk) = (run.scenario.outage.minutes, &run.outcome.desk);
    if desk.unfinished {
        return format!(
            "The queue is not empty when the run ends, {} days after the outage began.",
            LONGEST / 1440
        );
    }
    format!(
        "The last five minutes with anyone left to register end at {}: {} − {} = {} minutes after the outage.",
        run.at(desk.empty),
        written(f64::from(desk.empty), 0),
        written(f64::from(end), 0),
        written(f64::from(desk.empty - end), 0)
    )
}

/// How long the unluckiest waits, were people taken in the order in which they came.
fn longest_wait(run: &Run) -> Vec<Block> {
    let Some(wait) = longest(run) else { return Vec::new() };
    let until = if run.outcome.desk.unfinished {
        "and not all of them have registered when the run ends".to_owned()
    } else {
        format!("and in the five minutes from {} so many have registered", run.at(wait.until))
    };
    vec![
        Block::Para(vec![
            Span::text("Longest wait: "),
            Span::strong(duration::write(wait.until - wait.from)),
            Span::text(" "),
            Span::Standing(Standing::Inferred),
            Span::text(format!(
                " A queue served in proportion has no order, so this takes people as they came. By the end of \
                 the five minutes from {} {} people had come since the start, {until}:",
                run.at(wait.from),
                written(wait.people, DECIMALS),
            )),
        ]),
        Block::Code(format!(
            "{} − {} = {} minutes",
            written(f64::from(wait.until), 0),
            written(f64::from(wait.from), 0),
            written(f64::from(wait.until - wait.from), 0)
        )),
        para("These are minutes after the start of the outage, nights and days off included."),
    ]
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
