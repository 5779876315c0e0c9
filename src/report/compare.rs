//! Up to four scenarios side by side: their figures, how they differ from one of them, and why.

mod changes;
mod lines;
mod phrase;
mod row;
mod share;
mod signed;
mod tables;
mod why;

pub use changes::{Change, Pair};
pub use lines::{Line, Lines, lines};
pub use row::{Compared, Comparing};
pub use share::{
    CLEAR, EXPOSED, Figures, HEADS, LOST, MOST, NOTHING, Party, Share, Shares, WORST, figures,
    moved, shares,
};
pub use signed::add_up_signed;

use super::doc::{Block, para};
use crate::scenario::Scenario;
use crate::scenario::link::{LETTERS, Opened};
use crate::timeline::{Outcome, run};
use crate::words::say;

/// A scenario of a comparison, and what it comes to.
#[derive(Clone, Debug)]
pub struct Side {
    pub letter: &'static str,
    pub scenario: Scenario,
    pub outcome: Outcome,
    /// What each change makes of its difference from the base, which itself has none.
    pub shares: Option<Shares>,
}

impl Side {
    /// `B: As feared`, or its letter alone.
    pub fn name(&self) -> String {
        match self.scenario.name.trim() {
            "" => self.letter.to_owned(),
            name => say::compare_named(self.letter, name),
        }
    }
}

/// The scenarios in their order, and which of them the others are held against.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub sides: Vec<Side>,
    pub base: usize,
    /// Which one the screen shows.
    pub shown: usize,
}

impl Comparison {
    /// The scenarios of a link. One alone is a comparison with nothing.
    pub fn of(opened: &Opened) -> Comparison {
        let shown = opened.place("place");
        let mut all: Vec<&Scenario> = opened.beside.iter().map(|other| &other.scenario).collect();
        all.insert(shown.min(all.len()), &opened.scenario);
        let base = opened.place("base");
        let held_against = all[base].clone();
        let side = |(nth, (scenario, letter)): (usize, (&Scenario, &'static str))| Side {
            letter,
            scenario: scenario.clone(),
            outcome: run(scenario),
            shares: (nth != base).then(|| shares(&Pair::new(&held_against, scenario))),
        };
        let sides = all.into_iter().zip(LETTERS).enumerate().map(side).collect();
        Comparison { sides, base, shown }
    }

    pub fn base(&self) -> &Side {
        &self.sides[self.base]
    }

    /// Those held against the base.
    pub fn others(&self) -> impl Iterator<Item = &Side> {
        self.sides.iter().enumerate().filter(|(nth, _)| *nth != self.base).map(|(_, side)| side)
    }

    /// Why each differs from the base: its name, and what is to be said, sentence by sentence.
    pub fn why(&self) -> Vec<(String, Vec<String>)> {
        let base = self.base();
        let of = |side: &Side| {
            let pair = Pair::new(&base.scenario, &side.scenario);
            let shares = side.shares.as_ref()?;
            let said = why::sentences(&pair, shares, &base.outcome, &side.outcome);
            Some((side.name(), said))
        };
        self.others().filter_map(of).collect()
    }

    /// The sentences as a document, under a heading for each scenario.
    pub fn why_document(&self) -> Vec<Block> {
        let said = self
            .why()
            .into_iter()
            .flat_map(|(name, sentences)| [Block::Heading(2, name), para(sentences.join(" "))]);
        said.collect()
    }

    /// The figures of all, with what differs from the base.
    pub fn table(&self) -> Block {
        tables::side_by_side(self)
    }

    /// What each change makes of each difference, a fold a scenario.
    pub fn shares_document(&self) -> Vec<Block> {
        self.others().filter_map(|side| tables::shares_of(self, side)).collect()
    }

    /// The lines of [`lines()`] as figures.
    pub fn lines_table(&self) -> Block {
        tables::hours(self)
    }
}
