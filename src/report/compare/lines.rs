//! The curves of several scenarios on one scale, as coordinates to draw.
//!
//! Hours count from each outage's own start; where all start alike, the clock is named instead.

use super::Comparison;
use crate::report::figures::grouped;
use crate::report::when::When;
use crate::scenario::number;
use crate::scenario::time::TICK;
use crate::text::two_digits;
use crate::timeline::{Clock, run_watched};
use std::fmt::Write;

/// A label on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub at: f64,
    pub label: String,
}

/// One scenario's line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub letter: &'static str,
    /// SVG path data in pixels.
    pub path: String,
    /// Where its letter stands.
    pub x: f64,
    pub y: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    pub width: f64,
    pub height: f64,
    /// The edges of what is drawn in: left, right, top, bottom.
    pub plot: [f64; 4],
    pub lines: Vec<Line>,
    pub scale: Vec<Mark>,
    pub hours: Vec<Mark>,
    /// The time axis names the clock all scenarios share.
    pub by_clock: bool,
}

const LEFT: f64 = 52.0;
const RIGHT: f64 = 16.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 26.0;

/// Letters stand at least so far apart, in pixels.
const APART: f64 = 16.0;

/// Draws the lines in a picture of a size in pixels.
pub fn lines(all: &Comparison, width: f64, height: f64) -> Lines {
    let plot = [LEFT, width - RIGHT, TOP, height - BOTTOM];
    let hours = all.sides.iter().map(|side| side.outcome.hours.len()).max().unwrap_or(1).max(1);
    let peak = all.sides.iter().map(|side| side.outcome.peak_locked_out).fold(0.0, f64::max);
    let step = step(peak);
    let top = ((peak / step).ceil() * step).max(step);
    let x = |minute: f64| plot[0] + minute / (count(hours) * 60.0) * (plot[1] - plot[0]);
    let y = |heads: f64| plot[3] - heads / top * (plot[3] - plot[2]);
    let mut drawn: Vec<Line> = Vec::new();
    for side in &all.sides {
        let mut points = vec![(0.0, 0.0)];
        let mut peak = (0.0, 0.0);
        run_watched(&side.scenario, |minute, heads| {
            let point = (f64::from(minute), heads.iter().sum::<f64>());
            if point.1 > peak.1 {
                peak = point;
            }
            points.push(point);
        });
        let end = points.last().map_or(0.0, |point| point.0);
        points.push((end + f64::from(TICK), 0.0));
        let (at, over) = (x(peak.0), y(peak.1) - 6.0);
        drawn.push(Line { letter: side.letter, path: path(&points, x, y), x: at, y: over });
    }
    part_letters(&mut drawn, plot);
    let first = &all.sides[0].scenario;
    let by_clock =
        all.sides.iter().all(|side| side.scenario.outage.starts_at == first.outage.starts_at);
    let lines = number::whole(top / step + 0.5);
    let scale = (0..=lines).map(|line| {
        let value = number::exact(line) * step;
        Mark { at: y(value), label: grouped(number::whole(value + 0.5)) }
    });
    let every = [1_u8, 2, 3, 6, 12, 24, 48].into_iter().find(|&every| {
        let room = (plot[1] - plot[0]) / count(hours) * f64::from(every);
        room >= 44.0
    });
    let every = every.unwrap_or(72);
    let clock = Clock::new(first);
    let marks = (0..=u32::try_from(hours).unwrap_or(u32::MAX)).step_by(every.into()).map(|hour| {
        let when = When::of(&clock, hour * 60);
        let label = if !by_clock {
            grouped(hour.into())
        } else if every < 24 {
            format!("{}:{}", two_digits(when.time.0 / 60), two_digits(when.time.0 % 60))
        } else {
            when.short()
        };
        Mark { at: x(f64::from(hour) * 60.0), label }
    });
    Lines {
        width,
        height,
        plot,
        scale: scale.collect(),
        hours: marks.collect(),
        lines: drawn,
        by_clock,
    }
}

/// A line through points; those on a straight stretch between others are left out.
fn path(points: &[(f64, f64)], x: impl Fn(f64) -> f64, y: impl Fn(f64) -> f64) -> String {
    let mut path = String::new();
    for (at, point) in points.iter().enumerate() {
        let flat = at > 0
            && points.get(at + 1).is_some_and(|next| {
                let before = points[at - 1];
                (point.1 - before.1 - (next.1 - point.1)).abs() < 1e-9
                    && (point.0 - before.0 - (next.0 - point.0)).abs() < 1e-9
            });
        if !flat {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            let _ = write!(path, "{letter}{:.1} {:.1}", x(point.0), y(point.1));
        }
    }
    path
}

/// Moves letters into the picture, and to the right where they would lie over each other.
fn part_letters(lines: &mut [Line], plot: [f64; 4]) {
    for nth in 0..lines.len() {
        lines[nth].x = lines[nth].x.clamp(plot[0] + 8.0, plot[1] - 8.0);
        lines[nth].y = lines[nth].y.max(12.0);
        while (0..nth).any(|other| {
            (lines[other].x - lines[nth].x).abs() < APART
                && (lines[other].y - lines[nth].y).abs() < APART
        }) {
            lines[nth].x += APART;
        }
    }
}

/// A round distance between the lines of the scale.
fn step(peak: f64) -> f64 {
    let mut step = 1.0;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle().take(24) {
        if peak / step <= 5.0 {
            break;
        }
        step *= factor;
    }
    step
}

#[allow(clippy::cast_precision_loss)] // some hundred hours
fn count(n: usize) -> f64 {
    n as f64
}
