//! The game itself: what may be done when, and what has been done.

use super::exercise::{Exercise, Inject, Question, Set, told};
use crate::scenario::{Measure, Scenario, Value, number};
use crate::training::draws::Draws;

/// An exercise being played. All of its state is the exercise, the seed and the entries.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    pub(super) exercise: Exercise,
    pub(super) seed: u64,
    pub(super) entries: Vec<Entry>,
    /// The scenario with what the seed drew.
    pub(super) drawn: Scenario,
}

/// Something the team or the facilitator did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entry {
    /// The briefing is over.
    Begin,
    /// Takes one of the allowed measures in one of its ways, from this turn on.
    Take { allowed: usize, pick: usize },
    /// The answer to a question of this turn lies between the two, they are 80 % sure. A second one
    /// takes the place of the first.
    Estimate { question: usize, low: f64, high: f64 },
    /// The time passes until the next turn, and after the last one to the end.
    Reveal,
}

/// Where a shift stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Briefing,
    /// The team decides, in the turn of this place.
    Turn(usize),
    Debrief,
}

/// A measure that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub turn: usize,
    pub allowed: usize,
    pub pick: usize,
}

/// Why an entry is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Not in this stage.
    NotNow,
    /// There is no such measure, way to take it, or question of this turn.
    Unknown,
    /// The measure is taken already.
    Again,
    /// The measure would end before it begins.
    EndsBefore,
    /// The range has no ends, or the wrong way round.
    NoRange,
    /// So many questions of this turn have no estimate yet.
    EstimatesMissing(usize),
}

impl Shift {
    /// Begins an exercise. Seed 0 plays it as its file says; another draws the numbers that vary.
    pub fn new(exercise: Exercise, seed: u64) -> Shift {
        let mut drawn = exercise.scenario.clone();
        if seed > 0 {
            let mut of_seed = Draws::new(seed);
            for varied in &exercise.varied {
                let more = of_seed.below((varied.most - varied.least + 1) as usize);
                let number = number::exact(u64::from(varied.least) + more as u64);
                drawn = told(&drawn, &Set::To(varied.field, Value::Number(number)));
            }
        }
        Shift { exercise, seed, entries: Vec::new(), drawn }
    }

    pub fn exercise(&self) -> &Exercise {
        &self.exercise
    }

    pub fn seed(&self) -> u64 {
        self.seed
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn stage(&self) -> Stage {
        let is = |wanted: Entry| self.entries.iter().filter(move |entry| **entry == wanted).count();
        if is(Entry::Begin) == 0 {
            return Stage::Briefing;
        }
        let turn = is(Entry::Reveal);
        if turn < self.exercise.turns.len() { Stage::Turn(turn) } else { Stage::Debrief }
    }

    /// The place of the turn being played; the last one's in the debrief.
    pub fn turn(&self) -> usize {
        match self.stage() {
            Stage::Briefing => 0,
            Stage::Turn(turn) => turn,
            Stage::Debrief => self.exercise.turns.len().saturating_sub(1),
        }
    }

    /// Adds what was done.
    ///
    /// # Errors
    /// Why it is not possible; nothing changes then.
    pub fn enter(&mut self, entry: Entry) -> Result<(), Refused> {
        let turn = match (self.stage(), entry) {
            (Stage::Briefing, Entry::Begin) => {
                self.entries.push(entry);
                return Ok(());
            }
            (Stage::Turn(turn), Entry::Take { .. } | Entry::Estimate { .. } | Entry::Reveal) => {
                turn
            }
            _ => return Err(Refused::NotNow),
        };
        match entry {
            Entry::Take { allowed, pick } => {
                let offer = self.exercise.allowed.get(allowed).ok_or(Refused::Unknown)?;
                if pick >= offer.picks() {
                    return Err(Refused::Unknown);
                }
                if self.taken().iter().any(|taken| taken.allowed == allowed) {
                    return Err(Refused::Again);
                }
                let from = self.exercise.turns.get(turn).copied().unwrap_or_default();
                offer.measure(pick, &self.scenario(turn), from).ok_or(Refused::EndsBefore)?;
            }
            Entry::Estimate { question, low, high } => {
                let asked = self.exercise.questions.get(question);
                asked.filter(|asked| asked.turn == turn).ok_or(Refused::Unknown)?;
                if !(0.0..=1e12).contains(&low) || !(low..=1e12).contains(&high) {
                    return Err(Refused::NoRange);
                }
            }
            Entry::Reveal => {
                let asked = self.asked(turn);
                let missing = asked.filter(|(nth, _)| self.estimate(*nth).is_none()).count();
                if missing > 0 {
                    return Err(Refused::EstimatesMissing(missing));
                }
            }
            Entry::Begin => return Err(Refused::NotNow),
        }
        self.entries.push(entry);
        Ok(())
    }

    /// Takes back the last choice or estimate of this turn. What was revealed stays.
    pub fn undo(&mut self) -> Option<Entry> {
        match self.entries.last() {
            Some(Entry::Take { .. } | Entry::Estimate { .. }) => self.entries.pop(),
            _ => None,
        }
    }

    /// What was heard new in a turn.
    pub fn heard(&self, turn: usize) -> impl Iterator<Item = &Inject> {
        self.exercise.injects.iter().filter(move |inject| self.exercise.heard(inject) == turn)
    }

    /// What is asked in a turn, with each question's place among all.
    pub fn asked(&self, turn: usize) -> impl Iterator<Item = (usize, &Question)> {
        let all = self.exercise.questions.iter().enumerate();
        all.filter(move |(_, question)| question.turn == turn)
    }

    /// The range that was stated last for a question.
    pub fn estimate(&self, question: usize) -> Option<(f64, f64)> {
        self.entries.iter().rev().find_map(|entry| match *entry {
            Entry::Estimate { question: of, low, high } if of == question => Some((low, high)),
            _ => None,
        })
    }

    /// The measures taken so far, in order.
    pub fn taken(&self) -> Vec<Taken> {
        let mut turn = 0;
        let mut taken = Vec::new();
        for entry in &self.entries {
            match *entry {
                Entry::Take { allowed, pick } => taken.push(Taken { turn, allowed, pick }),
                Entry::Reveal => turn += 1,
                Entry::Begin | Entry::Estimate { .. } => {}
            }
        }
        taken
    }

    /// The scenario without measures, as far as it is known in a turn.
    pub fn scenario(&self, turn: usize) -> Scenario {
        let mut scenario = self.drawn.clone();
        for inject in &self.exercise.injects {
            if self.exercise.heard(inject) <= turn {
                for set in &inject.sets {
                    scenario = told(&scenario, set);
                }
            }
        }
        scenario
    }

    /// A measure as it is taken, in a scenario as it is known.
    pub fn measure(&self, taken: &Taken, scenario: &Scenario) -> Option<Measure> {
        let from = self.exercise.turns.get(taken.turn).copied()?;
        self.exercise.allowed.get(taken.allowed)?.measure(taken.pick, scenario, from)
    }

    /// The scenario as known in a turn, with what was decided until then.
    pub fn decided(&self, turn: usize) -> Scenario {
        let scenario = self.scenario(turn);
        let taken = self.taken();
        let taken = taken.iter().filter(|taken| taken.turn <= turn);
        let measures = taken.filter_map(|taken| self.measure(taken, &scenario)).collect();
        scenario.with_measures(measures)
    }

    /// A text with its figures filled in, as they are known in a turn, for a team that does nothing.
    pub fn said(&self, text: &super::Text, turn: usize) -> String {
        super::fill::fill(text.said(), &self.scenario(turn), &mut None)
    }
}
