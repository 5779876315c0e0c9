//! Measures: taking them, changing them, dragging their lines.

use super::{Gesture, Shared, State};
use crate::report::measures::{Board, board, moment, proposal};
use crate::report::table::minute;
use crate::scenario::time::WeekTime;
use crate::scenario::{Measure, MeasureKind, Part, Value, duration, number};
use crate::words::say;

/// What is done to the measures of the scenario.
pub enum Measuring {
    /// One more, as it is proposed.
    Add(MeasureKind),
    Remove(usize),
    /// A line dragged, or a step by a key, to a minute of the outage.
    Move(usize, Part, u32),
    /// What was typed into one of its boxes.
    Type(usize, Part, String),
    /// A line taken hold of, or let go.
    Grab(Option<(usize, Part)>),
}

/// Text in a measure's box that is no value.
#[derive(Clone, PartialEq)]
pub struct Slip {
    pub nth: usize,
    pub part: Part,
    pub text: String,
    pub message: String,
}

impl State {
    pub(super) fn measure(&mut self, act: &Measuring) {
        let mut measures = self.run.scenario.measures.clone();
        match *act {
            Measuring::Add(kind) => {
                let from = self.proposed_from();
                measures.push(proposal(&self.run.scenario, &self.run.outcome, kind, from));
                self.step();
            }
            Measuring::Remove(nth) if nth < measures.len() => {
                measures.remove(nth);
                self.slip = None;
                self.step();
            }
            Measuring::Move(nth, part, minute) => {
                let Some(measure) = measures.get_mut(nth) else { return };
                *measure = measure.moved(part, minute.min(self.run.scenario.outage.minutes));
                self.gesture = Gesture::Measure(nth, part);
            }
            Measuring::Type(nth, part, ref text) => {
                let Some(measure) = measures.get_mut(nth) else { return };
                match self.read(measure, part, text) {
                    Ok(changed) => *measure = changed,
                    Err(message) => {
                        self.slip = Some(Slip { nth, part, text: text.clone(), message });
                        return;
                    }
                }
                self.slip = None;
                self.gesture = Gesture::Measure(nth, part);
            }
            Measuring::Grab(held) => {
                self.held = held;
                return;
            }
            Measuring::Remove(_) => return,
        }
        if measures != self.run.scenario.measures {
            self.rerun(self.run.scenario.with_measures(measures));
        }
    }

    /// The measure as the text changes it, or what is wrong with the text.
    fn read(&self, measure: &Measure, part: Part, typed: &str) -> Result<Measure, String> {
        let scenario = &self.run.scenario;
        let value = match part {
            Part::From | Part::Until => moment(scenario, typed).map(Value::Minute),
            Part::Lifetime => {
                duration::typed(typed.trim()).map(|minutes| Value::Length(ticks(minutes)))
            }
            _ => number::typed(typed.trim().trim_end_matches('%')).map(Value::Number),
        };
        let allowed = match part {
            Part::From | Part::Until => say::slip_moment(WeekTime(24 * 60 + 615).shown()),
            _ => part.shape().allowed_typed(),
        };
        let wrong = || say::slip_refused(typed.trim(), &allowed);
        let value = value.ok_or_else(wrong)?;
        match (part, &value) {
            // an end that the start passes goes along
            (Part::From, Value::Minute(minute)) => Ok(measure.moved(part, *minute)),
            (Part::Until, Value::Minute(minute)) if *minute < measure.from => {
                Err(say::SLIP_ENDS_BEFORE.into())
            }
            _ => measure.with(part, &value).map_err(|_| wrong()),
        }
    }

    /// Proposals begin in the pinned hour; otherwise half an hour into the outage, which is about
    /// what it takes to see one.
    pub fn proposed_from(&self) -> u32 {
        self.below.pinned.map_or(30, minute)
    }

    pub(super) fn rest_board(&self) -> Shared<Board> {
        let run = &self.run;
        Shared::new(board(&run.scenario, &run.outcome, self.proposed_from()))
    }
}

/// The nearest whole tick.
fn ticks(minutes: f64) -> u32 {
    u32::try_from(number::whole(minutes / 5.0 + 0.5)).unwrap_or(u32::MAX / 5).saturating_mul(5)
}
