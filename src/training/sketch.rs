//! "Draw it first": a scenario by its seed, the curve somebody expects, and what was misjudged.
//!
//! A curve is one number an hour, the people locked out at the hour's worst moment, as the calculator's
//! table has it. The area between two curves is therefore a sum over hours, in person-hours.

mod misjudged;
mod situation;

pub use misjudged::{Misjudged, Reason, Who, misjudged, peak};
pub use situation::{Input, inputs, scenario, situation};

use crate::scenario::Scenario;
use crate::timeline::{Heads, Outcome, run};

/// Hours drawn after the outage's end: long enough to ask who is back.
const AFTER: usize = 3;

/// The choices of the scale's top: everyone, and parts of them.
pub const SCALES: [f64; 4] = [1.0, 0.25, 0.05, 0.01];

/// The model's curves over the hours that are drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub scenario: Scenario,
    pub outcome: Outcome,
    /// People locked out, an hour each.
    pub heads: Vec<f64>,
    pub groups: Vec<Heads>,
    /// The same without the measures; nothing where there are none.
    pub without: Option<Vec<f64>>,
}

impl Model {
    pub fn new(scenario: Scenario) -> Model {
        let outcome = run(&scenario);
        let hours = hours(&scenario);
        let groups: Vec<Heads> = (0..hours).map(|hour| at(&outcome, hour)).collect();
        let heads = groups.iter().map(|groups| groups.iter().sum()).collect();
        let without = (!scenario.measures.is_empty()).then(|| {
            let outcome = run(&scenario.with_measures(Vec::new()));
            (0..hours).map(|hour| at(&outcome, hour).iter().sum()).collect()
        });
        Model { scenario, outcome, heads, groups, without }
    }
}

/// An hour's heads by group; nobody once all is over.
fn at(outcome: &Outcome, hour: usize) -> Heads {
    outcome.hours.get(hour).map_or([0.0; 5], |hour| outcome.groups(hour))
}

/// How many hours are drawn.
pub fn hours(scenario: &Scenario) -> usize {
    scenario.outage.minutes.div_ceil(60) as usize + AFTER
}

/// The area between two curves, in person-hours.
pub fn area(expected: &[f64], model: &[f64]) -> f64 {
    expected.iter().zip(model).map(|(expected, model)| (expected - model).abs()).sum()
}

/// A curve being drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Sketch {
    /// People expected to be locked out, an hour each; what is not drawn yet is nobody.
    pub drawn: Vec<f64>,
    /// Which of [`SCALES`] the picture has.
    pub scale: usize,
    pub revealed: bool,
    /// Where a pointer was last, so that a quick one leaves no gaps.
    last: Option<(usize, f64)>,
    most: f64,
}

impl Sketch {
    /// Nothing drawn yet.
    pub fn new(scenario: &Scenario) -> Sketch {
        Sketch {
            drawn: vec![0.0; hours(scenario)],
            scale: 0,
            revealed: false,
            last: None,
            most: everyone(scenario),
        }
    }

    /// The number of people at the top of the picture.
    pub fn top(&self) -> f64 {
        nice(self.most * SCALES[self.scale.min(SCALES.len() - 1)])
    }

    /// What a key moves a slider by.
    pub fn step(&self) -> f64 {
        (self.top() / 100.0).max(1.0).floor()
    }

    /// Takes the scale that shows most of both curves, and all of them.
    pub fn fit(&mut self, model: &Model) {
        let highest = self.drawn.iter().chain(&model.heads).copied().fold(0.0, f64::max);
        for scale in (0..SCALES.len()).rev() {
            self.scale = scale;
            if self.top() >= highest {
                return;
            }
        }
    }

    /// Expects so many in an hour, in whole people. Nothing can be drawn once the model's curve is shown.
    pub fn set(&mut self, hour: usize, people: f64) {
        if let Some(drawn) = self.drawn.get_mut(hour).filter(|_| !self.revealed) {
            *drawn = if people.is_finite() { people.round().clamp(0.0, self.most) } else { *drawn };
        }
    }

    /// Draws nothing again, unless the model's curve is shown.
    pub fn clear(&mut self) {
        if !self.revealed {
            self.drawn.fill(0.0);
        }
    }

    /// A pointer at a place, as shares of the picture's width and height from its upper left corner; `begins`
    /// where it has just come down.
    pub fn draw(&mut self, x: f64, y: f64, begins: bool) {
        let hours = self.drawn.len();
        let Some(hour) = (0..hours).rev().find(|&hour| x * of(hours) >= of(hour)).or(Some(0))
        else {
            return;
        };
        let people = (1.0 - y.clamp(0.0, 1.0)) * self.top();
        let (from, was) = self.last.filter(|_| !begins).unwrap_or((hour, people));
        let steps = from.abs_diff(hour);
        for step in 1..=steps {
            let at = if hour > from { from + step } else { from - step };
            self.set(at, was + (people - was) * of(step) / of(steps));
        }
        self.set(hour, people);
        self.last = Some((hour, people));
    }

    /// All that was done, as a text.
    pub fn write(&self) -> String {
        if self.drawn.iter().all(|&people| people == 0.0) && self.scale == 0 && !self.revealed {
            return String::new();
        }
        let drawn: Vec<String> = self.drawn.iter().map(ToString::to_string).collect();
        format!("{};{};{}", drawn.join(","), self.scale, if self.revealed { "shown" } else { "" })
    }

    /// Goes on from such a text; what is none leaves nothing drawn.
    #[must_use]
    pub fn read(text: &str, scenario: &Scenario) -> Sketch {
        let mut sketch = Sketch::new(scenario);
        let mut parts = text.split(';');
        let drawn = parts.next().unwrap_or_default();
        for (hour, people) in drawn.split(',').enumerate() {
            sketch.set(hour, people.parse().unwrap_or_default());
        }
        let scale = parts.next().and_then(|scale| scale.parse().ok()).unwrap_or(0);
        sketch.scale = if scale < SCALES.len() { scale } else { 0 };
        sketch.revealed = parts.next() == Some("shown");
        sketch
    }
}

#[allow(clippy::cast_precision_loss)] // a few hours
fn of(count: usize) -> f64 {
    count as f64
}

/// Everyone who could be locked out: those with a session, and a day's arrivals.
pub fn everyone(scenario: &Scenario) -> f64 {
    let people = &scenario.people;
    let arriving = people.new_hires + people.mfa_resets + people.registrations_due;
    people.guests + people.live_sessions + arriving
}

/// The next number that is one, two or five with naughts behind it, at least ten.
pub fn nice(n: f64) -> f64 {
    let mut power = 10.0;
    loop {
        for digit in [1.0, 2.0, 5.0] {
            if n <= digit * power || power > 1e12 {
                return digit * power;
            }
        }
        power *= 10.0;
    }
}
