//! What a presentation shows, one thing at a time.

use super::fold::{Stretch, stretches};
use crate::scenario::Scenario;
use crate::timeline::Outcome;

/// One screen of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The sentence.
    Answer,
    Figures,
    /// The chart with the hour that matters now.
    Chart,
    /// What can be done.
    Todo,
    /// An hour, or a stretch of them in which nothing changes.
    Hour(Stretch),
}

/// All of them in order: the answer, then the hours one by one.
pub fn screens(scenario: &Scenario, outcome: &Outcome) -> Vec<Screen> {
    let mut all = vec![Screen::Answer, Screen::Figures, Screen::Chart, Screen::Todo];
    all.extend(stretches(scenario, outcome, true).into_iter().map(Screen::Hour));
    all
}

/// Whether an audience sees the inputs of a link, and may change them.
///
/// It is a courtesy: whoever has the link can read and change it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Inputs {
    #[default]
    Open,
    /// Shown, not to be changed.
    Locked,
    Hidden,
}

impl Inputs {
    pub const ALL: [Inputs; 3] = [Inputs::Open, Inputs::Locked, Inputs::Hidden];

    /// As links say it.
    pub fn word(self) -> &'static str {
        ["open", "locked", "hidden"][self as usize]
    }

    pub fn read(word: &str) -> Option<Inputs> {
        Inputs::ALL.into_iter().find(|inputs| inputs.word() == word)
    }
}

/// What a link says of the presentation: the screen it is on, if it is one, and the inputs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Staged {
    /// The first is 0.
    pub step: Option<usize>,
    pub inputs: Inputs,
}

impl Staged {
    /// What a link says, and its parts that say nothing.
    pub fn of(screen: &[(&'static str, String)]) -> (Staged, Vec<String>) {
        let mut staged = Staged::default();
        let mut wrong = Vec::new();
        let value = |wanted: &str| screen.iter().find(|(key, _)| *key == wanted);
        let mut refuse = |(key, value): &(&'static str, String)| {
            wrong.push(crate::text::text!("{}={}", *key, value));
        };
        if let Some(part) = value("view") {
            if part.1 == "present" { staged.step = Some(0) } else { refuse(part) }
        }
        if let Some(part) = value("step") {
            // screens are counted from 1, as the foot of each shows it
            match part.1.parse::<usize>().ok().filter(|&step| step > 0 && staged.step.is_some()) {
                Some(step) => staged.step = Some(step - 1),
                None => refuse(part),
            }
        }
        if let Some(part) = value("inputs") {
            match Inputs::read(&part.1) {
                Some(inputs) => staged.inputs = inputs,
                None => refuse(part),
            }
        }
        (staged, wrong)
    }
}
