//! A session of cards: one shown at a time, answered, explained; what was answered wrongly comes back.

use super::{Card, Deck, Grade, Id, Progress, deck};
use crate::decision::{Answer, Outcome, Readings, RuleId, Standing};
use crate::report::doc::Block;
use crate::report::explain::spoken;
use crate::report::rules::{RuleText, rule_text};
use crate::report::sources::{Source, source};
use crate::scenario::Scenario;

/// Other cards before a wrongly answered one comes back,
const SOON: usize = 3;
/// and before it does again once it was answered rightly.
const LATER: usize = 8;
/// Right so many times, it is done.
const DONE: u32 = 2;

/// The cards of a seed in turn. Nothing here knows how long anybody takes.
#[derive(Clone, Debug)]
pub struct Session {
    deck: Deck,
    /// The card shown, and its verdict once it is answered.
    card: Card,
    verdict: Option<Verdict>,
    /// Counts the cards shown, from 1.
    turn: usize,
    again: Vec<Again>,
    progress: Progress,
}

/// A card that was answered wrongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Again {
    id: Id,
    due: usize,
    /// How often it was answered rightly since.
    right: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The outcome, and the rule where one was named.
    Right,
    /// The outcome by a rule that does not decide.
    WrongRule,
    Wrong,
}

/// What an answer is worth, and the core's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// Whether the reader let them in, and by which rule.
    pub granted: bool,
    pub rule: Option<RuleId>,
    pub mark: Mark,
    pub answer: Answer,
    readings: Readings,
}

/// A rule that spoke.
#[derive(Debug)]
pub struct Spoke {
    pub id: RuleId,
    pub decided: bool,
    pub text: &'static RuleText,
    pub standing: Standing,
    pub sources: Vec<&'static Source>,
}

impl Session {
    /// None only if there were no cards, which there always are.
    pub fn new(seed: u64, grade: Option<Grade>) -> Option<Session> {
        let mut deck = deck(seed, grade);
        let card = deck.next()?;
        let progress = Progress::default();
        Some(Session { deck, card, verdict: None, turn: 1, again: Vec::new(), progress })
    }

    pub fn card(&self) -> &Card {
        &self.card
    }

    /// Once the card is answered.
    pub fn verdict(&self) -> Option<Verdict> {
        self.verdict
    }

    /// Which card of the session it is, from 1.
    pub fn turn(&self) -> usize {
        self.turn
    }

    /// The card was answered wrongly before.
    pub fn is_back(&self) -> bool {
        self.again.iter().any(|it| it.id == self.card.id)
    }

    /// How many cards are still to come back.
    pub fn to_come_back(&self) -> usize {
        self.again.len()
    }

    /// What was answered in this session.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Answers the card: are they in, and, if the reader names one, by which rule? An answered card
    /// keeps its first answer.
    pub fn answer(&mut self, granted: bool, rule: Option<RuleId>) -> Verdict {
        if let Some(verdict) = self.verdict {
            return verdict;
        }
        let answer = self.card.answer;
        let mark = if granted != (answer.outcome == Outcome::Granted) {
            Mark::Wrong
        } else if rule.is_some_and(|rule| !answer.decisive.contains(rule)) {
            Mark::WrongRule
        } else {
            Mark::Right
        };
        let readings = self.card.request.readings;
        let verdict = Verdict { granted, rule, mark, answer, readings };
        self.verdict = Some(verdict);
        self.progress.count(&self.card, verdict);
        self.bring_back(mark);
        verdict
    }

    /// The next card: one that is due again, the longest due first, or a new one. Unanswered, the
    /// card stays.
    pub fn next(&mut self) {
        if self.verdict.is_none() {
            return;
        }
        let turn = self.turn + 1;
        let due = self.again.iter().filter(|it| it.due <= turn).min_by_key(|it| it.due);
        let card = due.and_then(|it| Card::of(it.id)).or_else(|| self.deck.next());
        if let Some(card) = card {
            (self.card, self.verdict, self.turn) = (card, None, turn);
        }
    }

    /// Tells the card in the language in force.
    pub fn retell(&mut self) {
        if let Some(card) = Card::of(self.card.id) {
            self.card = card;
        }
    }

    fn bring_back(&mut self, mark: Mark) {
        let id = self.card.id;
        let at = self.again.iter().position(|it| it.id == id);
        let after = |others: usize| self.turn + 1 + others;
        match (at, mark) {
            (None, Mark::Right) => {}
            (None, _) => self.again.push(Again { id, due: after(SOON), right: 0 }),
            (Some(at), mark) => {
                let known = self.again.remove(at);
                let right = if mark == Mark::Right { known.right + 1 } else { 0 };
                let due = after(if right > 0 { LATER } else { SOON });
                if right < DONE {
                    self.again.push(Again { id, due, right });
                }
            }
        }
    }
}

impl Verdict {
    /// All rules that spoke, in the table's order.
    pub fn rules(&self) -> Vec<Spoke> {
        let spoke = |id: RuleId| Spoke {
            id,
            decided: self.answer.decisive.contains(id),
            text: rule_text(id),
            standing: id.rule().standing,
            sources: id.rule().source.iter().filter_map(|&fact| source(fact)).collect(),
        };
        self.answer.rules.iter().map(spoke).collect()
    }

    /// The same as a document: what the core says, and each rule to be opened.
    pub fn document(&self) -> Vec<Block> {
        let scenario = Scenario::default();
        let mut readings = scenario.readings;
        readings.decision = self.readings;
        spoken(&Scenario { readings, ..scenario }, &self.answer)
    }
}
