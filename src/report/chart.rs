//! The picture of the hours: columns stacked by group, as coordinates to draw.
//!
//! Lengths are in pixels of a picture of the given size; layers are in tenths of one, so that their
//! paths need no decimals.

use super::figures;
use super::fold::{Stretch, stretches};
use super::table::minute;
use super::when::{When, moments, times};
use crate::scenario::{Scenario, number};
use crate::text::{digits, push_digits, two_digits};
use crate::timeline::{Clock, Group, Heads, Outcome};
use crate::words::say;
use std::ops::Range;

/// What the reader chose to look at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub width: f64,
    pub height: f64,
    pub fold: bool,
    /// One group alone.
    pub only: Option<Group>,
    /// As a share of the group's own heads; only for one group alone.
    pub share: bool,
    /// The top of the scale is kept at least this high.
    pub at_least: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    pub plot: Plot,
    pub columns: Vec<Column>,
    pub layers: Vec<Layer>,
    pub scale: Vec<Tick>,
    pub hours: Vec<Tick>,
    pub days: Vec<Tick>,
    pub bands: Vec<Band>,
    /// The value at the top of the scale.
    pub top: f64,
    /// The columns' whole heights, as values.
    pub heights: Vec<f64>,
}

/// The rectangle the columns stand in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// A column: an hour, a part of one in a short run, or a folded stretch.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub hours: Range<usize>,
    pub x: f64,
    pub width: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub group: Group,
    /// SVG path data in tenths of a pixel.
    pub path: String,
}

/// A label on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub at: f64,
    pub label: String,
}

/// A stretch of the time axis with a meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    pub kind: BandKind,
    pub x: f64,
    pub width: f64,
    pub label: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BandKind {
    Outage,
    /// Not worked: nobody arrives, nobody registers, no work is lost.
    Night,
    /// The outage is over, and people still wait.
    Tail,
    /// Hours in which nothing changes.
    Fold,
}

/// The groups as they are stacked, from the smallest arriving one on top to those who hold a
/// session at the foot.
pub const STACKED: [Group; 5] = [
    Group::NewHires,
    Group::RegistrationsDue,
    Group::MfaResets,
    Group::Guests,
    Group::LiveSessions,
];

/// Runs of at most so many hours are drawn in five-minute columns.
pub const FINE: usize = 3;

pub const TICKS_PER_HOUR: usize = 12;
const FOLD_WIDTH: f64 = 46.0;
const MARGIN: Plot = Plot { left: 48.0, right: 8.0, top: 30.0, bottom: 42.0 };

/// Draws a run. `fine` holds every tick's heads where the run is short enough to show them.
pub fn chart(scenario: &Scenario, outcome: &Outcome, fine: &[Heads], view: View) -> Chart {
    let plot = Plot {
        left: MARGIN.left,
        right: view.width - MARGIN.right,
        top: MARGIN.top,
        bottom: view.height - MARGIN.bottom,
    };
    let stretches = stretches(scenario, outcome, view.fold);
    let is_fine = outcome.hours.len() <= FINE && !fine.is_empty();
    let columns = columns(&stretches, plot, if is_fine { TICKS_PER_HOUR } else { 1 });
    let mut values = Vec::new();
    if is_fine {
        values.extend_from_slice(fine);
    } else {
        for stretch in &stretches {
            values.extend(outcome.hours.get(stretch.hours.start).map(|hour| outcome.groups(hour)));
        }
    }
    let of_own =
        view.only.filter(|_| view.share).map(|group| whole_group(scenario, outcome, group));
    let mut highest = view.at_least;
    let mut heights = Vec::new();
    for heads in &mut values {
        for group in Group::ALL {
            let value = &mut heads[group as usize];
            match (view.only, of_own) {
                (Some(only), _) if only != group => *value = 0.0,
                (Some(_), Some(own)) if own > 0.0 => *value = *value / own * 100.0,
                _ => {}
            }
        }
        let height: f64 = heads.iter().sum();
        highest = highest.max(height);
        heights.push(height);
    }
    let step = if of_own.is_some() { 25.0 } else { step(highest, plot) };
    let top = if of_own.is_some() { 100.0 } else { ((highest / step).ceil() * step).max(step) };
    Chart {
        layers: layers(&columns, &values, plot, top),
        scale: scale(plot, top, step, of_own.is_some()),
        hours: hour_ticks(scenario, &columns, plot, is_fine),
        days: day_ticks(scenario, &columns),
        bands: bands(scenario, outcome, &columns),
        plot,
        columns,
        top,
        heights,
    }
}

impl Chart {
    /// The hour under a point, in pixels from the left.
    pub fn hour_at(&self, x: f64) -> Option<usize> {
        let last = self.columns.len().checked_sub(1)?;
        let at = self.columns.partition_point(|column| column.x + column.width < x).min(last);
        Some(self.columns[at].hours.start)
    }

    /// Where a minute of the run stands; `None` beyond its end.
    pub fn x_of(&self, minute: u32) -> Option<f64> {
        x_of(&self.columns, minute)
    }

    /// The minute at a point, in pixels from the left, as near as the drawing goes.
    pub fn minute_at(&self, x: f64) -> Option<u32> {
        let hour = self.hour_at(x)?;
        let (left, width) = self.place(hour)?;
        let hours = &self.columns.iter().find(|column| column.hours.contains(&hour))?.hours;
        let into = ((x - left) / width).clamp(0.0, 1.0) * f64::from(minute(hours.len()));
        Some(minute(hours.start) + u32::try_from(number::whole(into)).unwrap_or(0))
    }

    /// Where an hour stands: left edge and width.
    pub fn place(&self, hour: usize) -> Option<(f64, f64)> {
        place(&self.columns, hour)
    }
}

/// Everyone of a group the run ever counts.
pub fn whole_group(scenario: &Scenario, outcome: &Outcome, group: Group) -> f64 {
    let arrived = |at: usize| outcome.hours.iter().map(|hour| hour.arrived[at]).fold(0.0, f64::max);
    match group {
        Group::Guests => scenario.people.guests,
        Group::LiveSessions => scenario.people.live_sessions,
        arriving => arrived(arriving as usize),
    }
}

fn columns(stretches: &[Stretch], plot: Plot, per_hour: usize) -> Vec<Column> {
    let folds = count(stretches.iter().filter(|stretch| stretch.is_folded()).count());
    let hours = count(stretches.len()) - folds;
    let room = plot.right - plot.left;
    // where folds abound they give way before the hours do
    let fold_width = if folds > 0.0 { FOLD_WIDTH.min(room * 0.3 / folds) } else { 0.0 };
    let hour_width = (room - folds * fold_width) / hours.max(1.0);
    let mut x = plot.left;
    let mut columns = Vec::with_capacity(stretches.len() * per_hour);
    for stretch in stretches {
        let (parts, width) = if stretch.is_folded() {
            (1, fold_width)
        } else {
            (per_hour, hour_width / count(per_hour))
        };
        for _ in 0..parts {
            columns.push(Column { hours: stretch.hours.clone(), x, width });
            x += width;
        }
    }
    columns
}

fn layers(columns: &[Column], values: &[Heads], plot: Plot, top: f64) -> Vec<Layer> {
    let height = (plot.bottom - plot.top) / top;
    let mut feet: Vec<f64> = vec![0.0; columns.len()];
    let mut layers = Vec::new();
    for group in STACKED.into_iter().rev() {
        let mut path = String::new();
        for ((column, heads), foot) in columns.iter().zip(values).zip(&mut feet) {
            let people = heads[group as usize];
            if people <= 0.0 {
                continue;
            }
            let low = tenths(plot.bottom - *foot * height);
            *foot += people;
            let high = tenths(plot.bottom - *foot * height);
            let gap = if column.width >= 6.0 { 1.0 } else { 0.0 };
            let left = tenths(column.x + gap);
            let width = tenths(column.x + column.width) - left;
            let tall = low.saturating_sub(high);
            for (letter, length) in
                [("M", left), (" ", high), ("h", width), ("v", tall), ("h-", width)]
            {
                path += letter;
                push_digits(&mut path, length);
            }
            path.push('z');
        }
        layers.push(Layer { group, path });
    }
    layers
}

/// A round distance between lines, so that about five fit.
fn step(highest: f64, plot: Plot) -> f64 {
    let lines = if plot.bottom - plot.top > 220.0 { 5.0 } else { 3.0 };
    let mut step = 1.0;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle().take(24) {
        if highest / step <= lines {
            break;
        }
        step *= factor;
    }
    step
}

fn scale(plot: Plot, top: f64, step: f64, percent: bool) -> Vec<Tick> {
    let lines = number::whole(top / step + 0.5);
    let height = (plot.bottom - plot.top) / top;
    let mut ticks = Vec::new();
    for line in 0..=lines {
        let value = number::exact(line) * step;
        let label = if percent { figures::percent_entered(value) } else { figures::heads(value) };
        ticks.push(Tick { at: plot.bottom - value * height, label });
    }
    ticks
}

/// Labels of hours as close as they can be read.
fn hour_ticks(scenario: &Scenario, columns: &[Column], plot: Plot, fine: bool) -> Vec<Tick> {
    let clock = Clock::new(scenario);
    let mut ticks = Vec::new();
    let mut free = plot.left - 100.0;
    if fine {
        for (at, column) in columns.iter().enumerate().step_by(3) {
            let minute = u32::try_from(at * 5).unwrap_or(u32::MAX);
            if column.x >= free {
                let label = When::of(&clock, minute).time.write();
                ticks.push(Tick { at: column.x, label });
                free = column.x + 52.0;
            }
        }
        return ticks;
    }
    for column in columns.iter().filter(|column| column.hours.len() == 1) {
        let time = When::of(&clock, minute(column.hours.start)).time;
        let middle = column.x + column.width / 2.0;
        // in a long run only the same few hours of each day are named
        let every = [1, 2, 3, 6, 12, 24].into_iter().find(|&n| f64::from(n) * column.width >= 24.0);
        let named = every.is_some_and(|every| (time.0 / 60).is_multiple_of(every));
        if named && every < Some(24) && middle >= free {
            ticks.push(Tick { at: middle, label: two_digits(time.0 / 60) });
            free = middle + 20.0;
        }
    }
    ticks
}

fn day_ticks(scenario: &Scenario, columns: &[Column]) -> Vec<Tick> {
    let clock = Clock::new(scenario);
    let day = |hour: usize| When::of(&clock, minute(hour));
    let mut ticks: Vec<Tick> = Vec::new();
    let mut last = 0;
    let mut free = 0.0;
    for column in columns {
        // a fold over midnight belongs to the day it begins in
        let when = day(column.hours.start);
        if when.nth_day != last {
            last = when.nth_day;
            if column.x >= free {
                let room = columns.last().map_or(0.0, |end| end.x + end.width) - column.x;
                let short = columns.len() > 60 || room < 70.0;
                let label = if short { when.day.short() } else { when.day.long() };
                ticks.push(Tick { at: column.x, label: label.to_owned() });
                free = column.x + count(label.chars().count()) * 7.5 + 6.0;
            }
        }
    }
    ticks
}

fn bands(scenario: &Scenario, outcome: &Outcome, columns: &[Column]) -> Vec<Band> {
    let clock = Clock::new(scenario);
    let Some(end) = columns.last().map(|column| column.x + column.width) else { return Vec::new() };
    let outage_end = x_of(columns, scenario.outage.minutes).unwrap_or(end);
    let begin = columns[0].x;
    let mut bands = Vec::new();
    for column in columns {
        let begins = minute(column.hours.start);
        if column.hours.len() > 1 {
            let label = say::duration_hours(digits(column.hours.len() as u64));
            bands.push(Band { kind: BandKind::Fold, x: column.x, width: column.width, label });
        } else if !clock.is_working(begins) && !clock.is_working(begins + 55) {
            push_joined(&mut bands, column);
        }
    }
    let span = |from: u32, to: u32| {
        let (from, to) = (When::of(&clock, from), When::of(&clock, to));
        if from.day == to.day && scenario.outage.minutes < 1440 {
            times(from, to)
        } else {
            moments(from, to)
        }
    };
    let label = say::chart_outage(span(0, scenario.outage.minutes));
    bands.push(Band { kind: BandKind::Outage, x: begin, width: outage_end - begin, label });
    if outcome.all_clear_minute > scenario.outage.minutes {
        let label = say::CHART_TAIL.into();
        let end = x_of(columns, outcome.all_clear_minute).unwrap_or(end);
        bands.push(Band { kind: BandKind::Tail, x: outage_end, width: end - outage_end, label });
    }
    bands
}

fn push_joined(bands: &mut Vec<Band>, column: &Column) {
    if let Some(Band { kind: BandKind::Night, x, width, .. }) = bands.last_mut()
        && (*x + *width - column.x).abs() < 0.01
    {
        *width += column.width;
        return;
    }
    let (x, width) = (column.x, column.width);
    bands.push(Band { kind: BandKind::Night, x, width, label: String::new() });
}

/// Where a minute of the run stands; `None` beyond its end.
fn x_of(columns: &[Column], at: u32) -> Option<f64> {
    let hour = (at / 60) as usize;
    let (x, width) = place(columns, hour)?;
    let first = columns.iter().find(|column| column.hours.contains(&hour))?;
    let into = f64::from(at - minute(first.hours.start)) / f64::from(minute(first.hours.len()));
    Some(x + into * width)
}

/// Where an hour's columns stand: left edge and width of them all.
fn place(columns: &[Column], hour: usize) -> Option<(f64, f64)> {
    let mut found = None;
    for column in columns.iter().filter(|column| column.hours.contains(&hour)) {
        let (x, _) = found.unwrap_or((column.x, 0.0));
        found = Some((x, column.x + column.width - x));
    }
    found
}

pub(super) fn tenths(pixels: f64) -> u64 {
    number::whole(pixels * 10.0 + 0.5)
}

fn count(n: usize) -> f64 {
    number::exact(n as u64)
}
