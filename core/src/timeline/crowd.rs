//! What the engine needs to know of the population: how sessions end, and who has to queue.

use super::cells::{Cell, each_cell};
use super::curve::{Curve, Curves};
use super::groups::Group;
use crate::decision::RuleId;
use crate::scenario::Scenario;

/// The population, drawn together.
#[derive(Debug, Default)]
pub struct Crowd {
    pub curves: Vec<Curve>,
    /// Heads of each arriving group a working day whom the outage refuses while it lasts.
    pub(super) refused: [f64; 3],
    /// The rule that sends each group's people into the registration queue.
    pub(super) queued_by: [Option<RuleId>; 5],
}

impl Crowd {
    /// Draws a scenario's cells together. `idle` is how many minutes before the start people last
    /// worked.
    pub fn new(scenario: &Scenario, idle: f64) -> Crowd {
        let mut crowd = Crowd::default();
        let mut curves = Curves::default();
        each_cell(scenario, &mut |cell| match Curve::of(cell, idle) {
            Some(curve) => {
                if curve.registers {
                    crowd.queued_by[cell.group as usize] = curve.fresh;
                }
                curves.add(curve);
            }
            None => crowd.arrive(cell),
        });
        crowd.curves = curves.0;
        crowd
    }

    /// A cell of people who hold no session yet.
    fn arrive(&mut self, cell: &Cell) {
        let Some(rule) = cell.new.answer.denied_by() else { return };
        self.queued_by[cell.group as usize] = Some(rule);
        if let Some(at) = Group::ARRIVING.iter().position(|group| *group == cell.group) {
            self.refused[at] += cell.heads;
        }
    }
}
