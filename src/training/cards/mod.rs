//! Who gets in? Somebody in a situation, told in a few sentences, and the decision core's own answer.
//!
//! A card is made by rule: [`recipes`] draw a situation, [`tell`] says it, the request follows from
//! it, and the core is asked. The text tells every fact on which the answer depends. A [`Deck`]
//! deals cards without end, a [`Session`] asks them and brings back what was answered wrongly.

mod choices;
mod deck;
mod draw;
mod people;
mod progress;
mod props;
mod recipes;
mod session;
mod situation;
mod tell;
mod told;

pub use deck::{Deck, deck};
pub use progress::{Damaged, Progress, Tally};
pub use session::{Mark, Session, Spoke, Verdict};
pub use told::{Facts, Told};

use super::draws::Draws;
use crate::decision::{Answer, Outcome, Request, RuleId, RuleSet, decide};
use crate::text::digits;
use crate::words::{Word, say};
use recipes::RECIPES;
use situation::{Presence, Scene, Situation};

/// How much a card asks of who answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The four rows of Microsoft's table.
    One,
    /// New sessions, guests, registration, first days.
    Two,
    /// Revoked sessions, conditions that can't be checked.
    Three,
    /// Sign-in frequency under both readings, long-lived tokens.
    Four,
    /// Policies for a group or a role with resilience defaults off.
    Five,
}

impl Grade {
    pub const ALL: [Grade; 5] = [Grade::One, Grade::Two, Grade::Three, Grade::Four, Grade::Five];

    /// From 1 to 5.
    pub fn number(self) -> u32 {
        self as u32 + 1
    }

    pub fn read(number: &str) -> Option<Grade> {
        Grade::ALL.into_iter().find(|grade| digits(grade.number().into()) == number)
    }

    /// What its cards are about.
    pub fn title(self) -> Word {
        match self {
            Grade::One => say::CARD_GRADE_1,
            Grade::Two => say::CARD_GRADE_2,
            Grade::Three => say::CARD_GRADE_3,
            Grade::Four => say::CARD_GRADE_4,
            Grade::Five => say::CARD_GRADE_5,
        }
    }
}

/// Which card it is: the same one makes the same card again, in any language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    recipe: u16,
    seed: u64,
    /// The situation's second moment, after its token has run out.
    later: bool,
}

/// Somebody in a situation, and whether they get in.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub id: Id,
    pub grade: Grade,
    pub request: Request,
    /// The situation and the question, in the language that was in force when it was made.
    pub text: String,
    /// The same sentence by sentence: who, when and where; what is down; the facts; the question.
    pub sentences: Vec<String>,
    /// The core's own.
    pub answer: Answer,
    /// The facts that the text tells.
    pub told: Facts,
}

impl Card {
    /// The card of this id, told in the language in force.
    pub fn of(id: Id) -> Option<Card> {
        let recipe = RECIPES.get(usize::from(id.recipe))?;
        let situation = id.situation()?;
        let request = situation.request();
        let (sentences, told) = tell::tell(&situation);
        let (text, answer) = (sentences.join(" "), decide(&request));
        Some(Card { id, grade: recipe.grade, request, text, sentences, answer, told })
    }

    pub fn outcome(&self) -> Outcome {
        self.answer.outcome
    }

    pub fn decisive(&self) -> RuleSet {
        self.answer.decisive
    }

    /// The rules to choose the deciding one from: four to six, in the table's order.
    pub fn choices(&self) -> Vec<RuleId> {
        choices::choices(self)
    }

    /// It asks about a situation again, some time after the card before it.
    pub fn is_later(&self) -> bool {
        self.id.later
    }
}

impl Id {
    fn situation(self) -> Option<Situation> {
        let recipe = RECIPES.get(usize::from(self.recipe))?;
        let situation = (recipe.make)(&mut Draws::new(self.seed));
        if self.later { later(situation, self.seed) } else { Some(situation) }
    }

    fn scene(self) -> Option<Scene> {
        self.situation().map(|situation| situation.scene)
    }

    /// The same situation when its token has run out, if that is on the same day.
    fn second(self) -> Option<Id> {
        let second = Id { later: true, ..self };
        second.situation().map(|_| second)
    }
}

/// The end of a working day, past which nobody is asked about again.
const EVENING: u32 = 21 * 60;

fn later(situation: Situation, seed: u64) -> Option<Situation> {
    let Presence::Existing { token, .. } = situation.session else { return None };
    let left = u32::try_from(token.ends).ok()?;
    // on a round quarter of an hour, some time after the token's end
    let after = left + 15 * (1 + u32::from(seed & 1 == 1) * 3);
    let then = (situation.scene.now + after).next_multiple_of(15);
    (then < EVENING).then(|| {
        let by = then - situation.scene.now;
        situation.later(by)
    })
}
