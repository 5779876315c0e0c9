//! How many of each group are locked out at a moment.

use super::came::came;
use super::queue::left_in_queue;
use super::sessions::ended;
use super::sum::{Expr, Figure, Table, Unit, rounded, written};
use crate::report::doc::{Block, head, line, para};
use crate::report::figures::add_up;
use crate::report::rules::GROUPS;
use crate::report::table::{minute, shown};
use crate::report::when::When;
use crate::scenario::time::TICK;
use crate::scenario::{MeasureKind, Scenario, number};
use crate::timeline::{Cell, Clock, Group, Heads, Moment, Outcome, population, run_traced};
use crate::words::{Word, say};

/// A run with every tick of it.
pub struct Run<'a> {
    pub scenario: &'a Scenario,
    pub outcome: &'a Outcome,
    pub clock: Clock,
    pub cells: Vec<Cell>,
    /// Minutes before the start during which nobody worked.
    pub idle: u32,
    pub ticks: Vec<Moment>,
}

impl Run<'_> {
    pub fn new<'a>(scenario: &'a Scenario, outcome: &'a Outcome) -> Run<'a> {
        let clock = Clock::new(scenario);
        let mut ticks = Vec::new();
        run_traced(scenario, |tick| ticks.push(tick));
        let (cells, idle) = (population(scenario), clock.idle_before_start());
        Run { scenario, outcome, clock, cells, idle, ticks }
    }

    /// The tick that ends at a minute; `None` at the start, and after the run.
    pub fn tick(&self, minute: u32) -> Option<&Moment> {
        self.ticks.get((minute / TICK).checked_sub(1)? as usize)
    }

    pub fn at(&self, minute: u32) -> String {
        When::of(&self.clock, minute).long()
    }

    pub fn briefly(&self, minute: u32) -> String {
        When::of(&self.clock, minute).short()
    }

    /// The minute of an hour's worst moment.
    pub fn worst(&self, hour: usize) -> Option<u32> {
        self.outcome.hours.get(hour).map(|row| row.worst)
    }
}

/// Decimals in which people and person-hours are explained.
pub const DECIMALS: u32 = 2;

/// Decimals of ticks, from which those are made up.
pub const FINE: u32 = 4;

/// Everyone locked out at a moment, group by group.
pub fn everyone(run: &Run, minute: u32) -> Figure {
    let terms = Group::ALL.map(|group| of_group(run, minute, group).part()).to_vec();
    Figure::new(say::explain_locked_out_at(run.at(minute)), Unit::People, Expr::Sum(terms))
        .words(say::EXPLAIN_EVERYONE)
}

/// Those of one group.
pub fn of_group(run: &Run, minute: u32, group: Group) -> Figure {
    let name = GROUPS[group as usize].name;
    let Some(tick) = run.tick(minute) else {
        return Figure::new(name, Unit::People, Expr::Given(0.0));
    };
    if tick.mfa_off {
        return Figure::new(name, Unit::People, Expr::Given(0.0)).words(say::EXPLAIN_MFA_IS_OFF);
    }
    let mut parts = Vec::new();
    if tick.unregistered[group as usize] > 0.0 {
        parts.push(waiting(run, minute, group));
    }
    if minute <= run.scenario.outage.minutes {
        parts.extend(ended(run, minute, group));
    }
    if parts.len() == 1
        && let Some(only) = parts.pop()
    {
        return Figure { name: name.into(), ..only };
    }
    let terms: Vec<Expr> = parts.into_iter().map(Figure::part).collect();
    if terms.is_empty() {
        return Figure::new(name, Unit::People, Expr::Given(0.0)).words(nobody(run, minute, group));
    }
    Figure::new(name, Unit::People, Expr::Sum(terms)).words(say::EXPLAIN_PARTS)
}

fn nobody(run: &Run, minute: u32, group: Group) -> Word {
    let over = minute > run.scenario.outage.minutes;
    match group {
        Group::NewHires | Group::MfaResets | Group::RegistrationsDue => say::EXPLAIN_NONE_WAITING,
        _ if over => say::EXPLAIN_BACK_AT_ONCE,
        _ => say::EXPLAIN_NOTHING_NEEDED,
    }
}

/// Those who must register and have no other way in.
fn waiting(run: &Run, minute: u32, group: Group) -> Figure {
    let all = if minute <= run.scenario.outage.minutes {
        came(run, minute, group)
    } else {
        left_in_queue(run, minute, group)
    };
    let Some(tick) = run.tick(minute) else { return all };
    let pools = [
        (say::EXPLAIN_LET_IN_PAST, tick.excluded, MeasureKind::Exclusion),
        (say::EXPLAIN_IN_WITH_PASS, tick.with_pass, MeasureKind::TemporaryAccessPass),
    ];
    let let_in: Vec<_> = pools
        .into_iter()
        .filter(|(_, heads, _)| heads[group as usize] > 0.0)
        .map(|(name, heads, kind)| let_in(run, minute, (name, group, heads), kind))
        .collect();
    if let_in.is_empty() {
        return all;
    }
    let all = Figure { name: say::EXPLAIN_CAME_MUST_REGISTER.into(), ..all };
    let how = let_in.into_iter().fold(all.part(), |left, pool| left.minus(pool.part()));
    Figure::new(say::EXPLAIN_WAITING, Unit::People, how).words(say::EXPLAIN_WAITING_HOW)
}

/// Who is in by a measure. Moves between pools are shared in proportion to who is in the pool they
/// leave, tick by tick, so the ticks of the hour are shown.
fn let_in(
    run: &Run,
    minute: u32,
    (name, group, heads): (Word, Group, Heads),
    kind: MeasureKind,
) -> Figure {
    let how = match kind {
        MeasureKind::Exclusion => say::EXPLAIN_LET_IN_PAST_HOW,
        _ => say::EXPLAIN_IN_WITH_PASS_HOW,
    };
    let begins = (minute - TICK) / 60 * 60;
    let ticks = run.ticks.iter().filter(|tick| (begins + 1..=minute).contains(&tick.until));
    let rows = ticks.map(|tick| {
        // waiting is what the others leave, as they are written
        let [all, excluded, passes] = [tick.unregistered, tick.excluded, tick.with_pass]
            .map(|heads| rounded(heads[group as usize], FINE));
        let figures =
            [all, excluded, passes, all - excluded - passes].map(|heads| written(heads, FINE));
        let mut row = vec![line(run.briefly(tick.until))];
        row.extend(figures.map(line));
        row
    });
    let table = Block::Table { head: head(LET_IN), rows: rows.collect() };
    Figure::new(name, Unit::People, Expr::Counted(heads[group as usize]))
        .words(how)
        .note(para(say::EXPLAIN_LET_IN_TABLE))
        .note(table)
}

/// What stands over who must register, less who is in by each measure, and who waits.
pub const LET_IN: [Word; 5] = [
    say::EXPLAIN_HEAD_UNTIL,
    say::EXPLAIN_HEAD_MUST_REGISTER,
    say::EXPLAIN_HEAD_PAST,
    say::EXPLAIN_HEAD_PASS,
    say::EXPLAIN_WAITING,
];

/// An hour's row as the screen shows it: whole people that add up to the total.
pub fn on_screen(run: &Run, hour: usize) -> Option<Block> {
    let row = run.outcome.hours.get(hour)?;
    let exact = run.outcome.groups(row);
    let whole = add_up(&exact);
    let sum = whole.iter().map(|&n| written(number::exact(n), 0));
    let (_, total) = shown(run.outcome, row);
    if total == say::FIGURE_LESS_THAN_ONE.text() {
        return Some(para(say::explain_less_than_one(total)));
    }
    let sum = format!("{} = {total}", sum.collect::<Vec<_>>().join(" + "));
    Some(para(say::explain_on_screen(sum)))
}

/// Lost person-hours of one hour, from its ticks.
pub fn lost_in(run: &Run, hour: usize) -> Figure {
    let ticks: Vec<&Moment> = of_hour(run, hour).filter(|tick| tick.working).collect();
    let name = hour_name(run, hour);
    if ticks.is_empty() {
        return Figure::new(name, Unit::PersonHours, Expr::Given(0.0))
            .words(say::EXPLAIN_NOBODY_WORKS);
    }
    let rows = ticks.iter().map(|tick| {
        let after: f64 = tick.locked_out.iter().sum();
        (run.briefly(tick.until), Vec::new(), vec![tick.before, after])
    });
    let head = head([
        say::EXPLAIN_HEAD_FIVE_MINUTES,
        say::EXPLAIN_HEAD_AT_START,
        say::EXPLAIN_HEAD_BEFORE_END,
    ]);
    let table = Table { head, rows: rows.collect() };
    let sums = Expr::Sum(vec![Expr::Column(0), Expr::Column(1)]);
    let how = Expr::Times(vec![sums.over(Expr::Given(2.0)), Expr::Given(5.0)]);
    Figure::new(name, Unit::PersonHours, how.over(Expr::Given(60.0)))
        .words(say::EXPLAIN_LOST_IN_HOUR)
        .table(table)
}

/// The ticks of an hour.
pub fn of_hour<'a>(run: &'a Run, hour: usize) -> impl Iterator<Item = &'a Moment> {
    let begins = minute(hour);
    run.ticks.iter().filter(move |tick| (begins + 1..=begins + 60).contains(&tick.until))
}

/// `Mon 12:00 to 13:00`
pub fn hour_name(run: &Run, hour: usize) -> String {
    let until = When::of(&run.clock, minute(hour) + 60);
    say::explain_from_to(run.briefly(minute(hour)), until.time.write())
}
