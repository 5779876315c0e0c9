//! What stands on the chart beside the columns: marks where it gets worse, and the line along which
//! the help desk alone would shorten the queue.

use super::chart::{Chart, tenths};
use super::figures::{grouped, shown};
use super::turns::Turn;
use crate::scenario::Scenario;
use crate::scenario::time::TICK;
use crate::text::push_digits;
use crate::timeline::{Clock, Outcome};
use crate::words::say;

/// A sign on the time axis: the number under which the list says what happens.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub x: f64,
    /// `2`, or `2–4` where there is no room for one each.
    pub label: String,
}

/// Pixels between the middles of two marks.
const ROOM: f64 = 20.0;

/// A mark for each turn, as they are numbered in their order.
pub fn marks(chart: &Chart, turns: &[Turn]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut first = 1;
    for (at, turn) in turns.iter().enumerate() {
        let Some(x) = chart.x_of(turn.from) else { continue };
        let number = at as u64 + 1;
        match marks.last_mut() {
            Some(last) if x - last.x < ROOM => {
                last.label = say::range_times(grouped(first), grouped(number));
            }
            _ => {
                first = number;
                marks.push(Mark { x, label: grouped(number) });
            }
        }
    }
    marks
}

/// The queue as the help desk would shorten it if nobody new came.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskLine {
    /// SVG path data in tenths of a pixel.
    pub path: String,
    pub x: f64,
    pub y: f64,
    pub label: String,
}

/// Fewer people are no line.
const LEAST: f64 = 1.0;

/// The line from the queue at the outage's end, in heads like the columns, where the chart shows
/// heads of all groups.
pub fn desk_line(scenario: &Scenario, outcome: &Outcome, chart: &Chart) -> Option<DeskLine> {
    let plot = chart.plot;
    let mut left = outcome.desk.at_end;
    if left < LEAST || left > chart.top {
        return None;
    }
    let clock = Clock::new(scenario);
    let rate = scenario.assumptions.registrations_per_hour;
    let y = |heads: f64| plot.bottom - heads * (plot.bottom - plot.top) / chart.top;
    let mut minute = scenario.outage.minutes;
    let begin = chart.x_of(minute)?;
    let mut line = DeskLine {
        path: String::new(),
        x: begin,
        y: y(left),
        label: say::chart_desk(shown(rate, 1)),
    };
    line.go('M', begin, line.y);
    // a point wherever work begins or ends, and at the end of the line
    let mut working = clock.is_working(minute);
    let mut x = begin;
    while let (true, Some(here)) = (left > 0.0, chart.x_of(minute)) {
        x = here;
        if clock.is_working(minute) != working {
            working = !working;
            line.go('L', x, y(left));
        }
        let served = if working { rate * f64::from(TICK) / 60.0 } else { 0.0 };
        if served >= left && served > 0.0 {
            let next = chart.x_of(minute + TICK).unwrap_or(plot.right);
            x += (next - x) * left / served;
        }
        left = (left - served).max(0.0);
        minute += TICK;
    }
    line.go('L', x, y(left));
    Some(line)
}

impl DeskLine {
    fn go(&mut self, letter: char, x: f64, y: f64) {
        self.path.push(letter);
        push_digits(&mut self.path, tenths(x));
        self.path.push(' ');
        push_digits(&mut self.path, tenths(y));
    }
}
