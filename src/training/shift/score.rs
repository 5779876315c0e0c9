//! What it came to: estimates against the answers, and what each decision cost or saved. Nothing
//! here knows how long anybody took.

use super::exercise::Asked;
use super::play::{Shift, Taken};
use crate::report::measures::{Gain, gain};
use crate::scenario::{Measure, Scenario};
use crate::timeline::{Outcome, Standing, run, standing};

/// How sure the team says it is of its ranges.
pub const SURE_PERCENT: u32 = 80;

/// What a miss costs, times how far the answer lay outside: two over the chance that it does.
pub(super) const MISS: f64 = 2.0 / (1.0 - SURE_PERCENT as f64 / 100.0);

/// A penalty is a share of the answer, and of no smaller one than this.
pub(super) const LEAST_ANSWER: f64 = 10.0;

/// The interval score of Winkler: the range's width and, if the answer lies outside, ten times how
/// far. Smaller is better; whoever says the range they are 80 % sure of does best in the long run.
pub fn interval_score(low: f64, high: f64, answer: f64) -> f64 {
    high - low + MISS * ((low - answer).max(0.0) + (answer - high).max(0.0))
}

/// A range that was stated, and the answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    pub question: usize,
    pub what: Asked,
    pub turn: usize,
    pub low: f64,
    pub high: f64,
    pub answer: f64,
    /// In the answer's own unit.
    pub score: f64,
    /// The score as a share of the answer, so that questions of all sizes count alike.
    pub share: f64,
}

impl Estimate {
    pub fn holds(&self) -> bool {
        // what is shown is whole people, hours, minutes
        (self.low - 0.5..=self.high + 0.5).contains(&self.answer)
    }
}

/// How well a team knows what it knows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Calibration {
    pub asked: usize,
    /// So many ranges held the answer; of ten, eight should.
    pub held: usize,
    /// The mean of the scores' shares; smaller is better.
    pub score: f64,
}

/// A decision, and what would be otherwise without it alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    pub taken: Taken,
    pub measure: Measure,
    pub standing: Standing,
    pub gain: Gain,
}

/// The whole shift, counted with what was known at its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The scenario as known at the end, without measures.
    pub scenario: Scenario,
    pub nothing: Outcome,
    pub theirs: Outcome,
    /// Theirs against doing nothing.
    pub gain: Gain,
    pub decisions: Vec<Decision>,
    pub estimates: Vec<Estimate>,
    pub calibration: Calibration,
}

impl Shift {
    /// The ranges whose answers are out.
    pub fn estimates(&self) -> Vec<Estimate> {
        let all = self.exercise().questions.iter().enumerate();
        let known = all.filter_map(|(question, asked)| {
            let (low, high) = self.estimate(question)?;
            let answer = self.answer(question)?;
            let score = interval_score(low, high, answer);
            // of a small answer, one person more or less is no great miss
            let share = score / answer.max(LEAST_ANSWER);
            let (what, turn) = (asked.what, asked.turn);
            Some(Estimate { question, what, turn, low, high, answer, score, share })
        });
        known.collect()
    }

    /// What it came to, with all that was decided until now.
    pub fn score(&self) -> Score {
        let turn = self.exercise().turns.len().saturating_sub(1);
        let (scenario, decided) = (self.scenario(turn), self.decided(turn));
        let (nothing, theirs) = (run(&scenario), run(&decided));
        let mut decisions = Vec::new();
        for taken in self.taken() {
            let Some(measure) = self.measure(&taken, &scenario) else { continue };
            let mut others = decided.measures.clone();
            others.retain(|other| other.kind != measure.kind);
            let without = run(&scenario.with_measures(others));
            let (standing, gain) = (standing(&scenario, &measure), gain(&without, &theirs));
            decisions.push(Decision { taken, measure, standing, gain });
        }
        let estimates = self.estimates();
        Score {
            gain: gain(&nothing, &theirs),
            calibration: calibration(&estimates),
            scenario,
            nothing,
            theirs,
            decisions,
            estimates,
        }
    }
}

fn calibration(estimates: &[Estimate]) -> Calibration {
    let held = estimates.iter().filter(|estimate| estimate.holds()).count();
    let shares: f64 = estimates.iter().map(|estimate| estimate.share).sum();
    let score = crate::scenario::number::exact(estimates.len().max(1) as u64);
    Calibration { asked: estimates.len(), held, score: shares / score }
}

#[cfg(test)]
mod tests {
    use super::interval_score;

    /// By hand: 80 % sure leaves 20 %, and two over 0.2 is ten.
    #[test]
    fn a_range_costs_its_width_and_ten_times_a_miss() {
        assert_eq!(interval_score(10.0, 30.0, 20.0), 20.0);
        assert_eq!(interval_score(10.0, 30.0, 30.0), 20.0);
        assert!((interval_score(10.0, 30.0, 33.0) - 50.0).abs() < 1e-9);
        assert!((interval_score(10.0, 30.0, 8.0) - 40.0).abs() < 1e-9);
        assert_eq!(interval_score(5.0, 5.0, 5.0), 0.0);
    }
}
