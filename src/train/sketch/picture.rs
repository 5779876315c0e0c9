//! The two curves as a picture to draw upon.

use crate::report::figures::{grouped, round};
use crate::report::table::minute;
use crate::report::when::When;
use crate::timeline::Clock;
use crate::training::sketch::{Model, Sketch};
use crate::words::say;
use std::fmt::Write;

use super::super::view::{El, el};

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 78.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 366.0;
const RIGHT: f64 = WIDTH - 6.0;

/// Lines of the grid.
const LINES: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// At most so many hours have their time under them.
const MOST_TIMES: usize = 6;

/// The places of hours and people.
struct Plot {
    hours: usize,
    top: f64,
}

impl Plot {
    #[allow(clippy::cast_precision_loss)] // a few hours
    fn x(&self, hour: usize) -> f64 {
        LEFT + (RIGHT - LEFT) * hour as f64 / self.hours.max(1) as f64
    }

    fn y(&self, people: f64) -> f64 {
        BOTTOM - (BOTTOM - TOP) * (people / self.top).clamp(0.0, 1.0)
    }

    /// A step an hour, along a curve.
    fn steps(&self, curve: &[f64]) -> String {
        let mut path = String::new();
        for (hour, &people) in curve.iter().enumerate() {
            let (from, until, y) = (self.x(hour), self.x(hour + 1), self.y(people));
            let letter = if hour == 0 { 'M' } else { 'L' };
            // writing into a text cannot fail
            let _ = write!(path, "{letter}{from:.1} {y:.1}H{until:.1}");
        }
        path
    }

    /// What lies between two curves.
    fn between(&self, one: &[f64], other: &[f64]) -> String {
        let mut path = String::new();
        for (hour, (&one, &other)) in one.iter().zip(other).enumerate() {
            let (from, until) = (self.x(hour), self.x(hour + 1));
            let (one, other) = (self.y(one), self.y(other));
            let _ = write!(path, "M{from:.1} {one:.1}H{until:.1}V{other:.1}H{from:.1}Z");
        }
        path
    }
}

pub fn picture(model: &Model, sketch: &Sketch, both: bool) -> El {
    let plot = Plot { hours: sketch.drawn.len(), top: sketch.top() };
    let drawing = !sketch.revealed && !both;
    let heading = if both { say::SKETCH_PICTURE_BOTH } else { say::SKETCH_PICTURE };
    let class = if drawing { "sketch-picture drawing" } else { "sketch-picture" };
    let mut view = el("svg|role=img")
        .attr("class", class)
        .attr("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .attr("aria-label", heading.text())
        .children(grid(&plot))
        .children(axis(&plot, model));
    if both {
        view = view
            .child(el("path.sketch-off").attr("d", plot.between(&sketch.drawn, &model.heads)))
            .child(el("path.sketch-model-halo").attr("d", plot.steps(&model.heads)))
            .child(el("path.sketch-model").attr("d", plot.steps(&model.heads)))
            .children(label(&plot, &model.heads, say::SKETCH_MODELS.text(), "sketch-label model"));
    }
    view = view.child(el("path.sketch-own").attr("d", plot.steps(&sketch.drawn))).children(
        label(&plot, &sketch.drawn, say::SKETCH_YOURS.text(), "sketch-label own").filter(|_| both),
    );
    let paper = el("rect.sketch-paper")
        .attr("x", LEFT.to_string())
        .attr("y", TOP.to_string())
        .attr("width", (RIGHT - LEFT).to_string())
        .attr("height", (BOTTOM - TOP).to_string());
    view.maybe(drawing.then(|| paper.attr("data-draw", "draw")))
}

fn line(x: [f64; 2], y: [f64; 2], class: &str) -> El {
    el("line")
        .attr("class", class)
        .attr("x1", format!("{:.1}", x[0]))
        .attr("x2", format!("{:.1}", x[1]))
        .attr("y1", format!("{:.1}", y[0]))
        .attr("y2", format!("{:.1}", y[1]))
}

fn text(x: f64, y: f64, anchor: &str, class: &str, says: String) -> El {
    el("text")
        .attr("class", class)
        .attr("x", format!("{x:.1}"))
        .attr("y", format!("{y:.1}"))
        .attr("text-anchor", anchor)
        .text(says)
}

fn grid(plot: &Plot) -> Vec<El> {
    LINES
        .iter()
        .flat_map(|share| {
            let people = share * plot.top;
            let y = plot.y(people);
            let says = grouped(round(people));
            [line([LEFT, RIGHT], [y, y], "grid"), text(LEFT - 8.0, y + 4.0, "end", "tick", says)]
        })
        .collect()
}

/// The times, the hours' edges, and how far the outage goes.
fn axis(plot: &Plot, model: &Model) -> Vec<El> {
    let clock = Clock::new(&model.scenario);
    let every = plot.hours.div_ceil(MOST_TIMES).max(1);
    let mut parts = Vec::new();
    for hour in 0..=plot.hours {
        let x = plot.x(hour);
        parts.push(line([x, x], [TOP, BOTTOM], "grid faint"));
        if hour % every == 0 && hour < plot.hours {
            let time = When::of(&clock, minute(hour)).time.write();
            parts.push(text(x, BOTTOM + 24.0, "middle", "tick", time));
        }
    }
    let share = f64::from(model.scenario.outage.minutes) / f64::from(minute(plot.hours));
    let end = LEFT + (RIGHT - LEFT) * share;
    parts.push(line([LEFT, end], [BOTTOM + 3.0, BOTTOM + 3.0], "sketch-outage"));
    parts
}

/// A curve's name, above its highest hour.
fn label(plot: &Plot, curve: &[f64], says: &str, class: &str) -> impl Iterator<Item = El> {
    let mut best = 0;
    for (hour, people) in curve.iter().enumerate() {
        if *people > curve[best] {
            best = hour;
        }
    }
    let place = curve.get(best).map(|&people| {
        let x = f64::midpoint(plot.x(best), plot.x(best + 1));
        let y = (plot.y(people) - 7.0).max(TOP + 9.0);
        text(x.clamp(LEFT + 40.0, RIGHT - 40.0), y, "middle", class, says.to_owned())
    });
    place.into_iter()
}
