//! Cards without end, dealt so that nothing but the rules tells what comes: as many granted as
//! denied, and each rule of a grade as often as the others of its outcome.

use super::recipes::RECIPES;
use super::situation::Scene;
use super::{Card, Grade, Id};
use crate::decision::{Outcome, RuleId, TABLE, decide};
use crate::training::draws::Draws;
use std::collections::VecDeque;

/// So many cards in a row are about different scenes.
const APART: usize = 40;
/// And so many are about different jobs.
const JOBS_APART: usize = 8;
/// Granted and denied come in lots of twice as many.
const LOT: usize = 5;

/// The cards of a seed; of one grade, or of all in turn.
pub fn deck(seed: u64, grade: Option<Grade>) -> Deck {
    // a grade's cards are others than those of another grade with the same seed
    let mut draws = Draws::new(seed);
    for _ in 0..grade.map_or(0, Grade::number) {
        draws = Draws::new(draws.next_u64());
    }
    Deck {
        draws,
        grade,
        grades: Vec::new(),
        lots: std::array::from_fn(|_| Lots::default()),
        second: None,
        before: VecDeque::new(),
    }
}

#[derive(Clone, Debug)]
pub struct Deck {
    draws: Draws,
    grade: Option<Grade>,
    grades: Vec<Grade>,
    lots: [Lots; 5],
    /// The second moment of the situation just asked about.
    second: Option<Id>,
    /// The scenes of the last cards.
    before: VecDeque<Scene>,
}

/// What a grade has still to deal before it is shuffled anew.
#[derive(Clone, Debug, Default)]
struct Lots {
    outcomes: Vec<Outcome>,
    granted: Vec<RuleId>,
    denied: Vec<RuleId>,
}

impl Iterator for Deck {
    type Item = Card;

    fn next(&mut self) -> Option<Card> {
        let id = match self.second.take() {
            Some(second) => second,
            None => self.deal()?,
        };
        if self.before.len() == APART {
            self.before.pop_front();
        }
        self.before.extend(id.scene());
        Card::of(id)
    }
}

impl Deck {
    fn deal(&mut self) -> Option<Id> {
        let grade = self.next_grade()?;
        let lots = self.lots.get_mut(grade as usize)?;
        let outcome = take(&mut lots.outcomes, &mut self.draws, || {
            [Outcome::Granted, Outcome::Denied].repeat(LOT)
        })?;
        let rules = match outcome {
            Outcome::Granted => &mut lots.granted,
            Outcome::Denied => &mut lots.denied,
        };
        let rule = take(rules, &mut self.draws, || rules_of(grade, outcome))?;
        let recipes: Vec<u16> = (0..)
            .zip(&RECIPES)
            .filter(|(_, recipe)| recipe.grade == grade && recipe.rule == rule)
            .map(|(at, _)| at)
            .collect();
        let recipe = *self.draws.pick(&recipes);
        let id = self.draw_apart(recipe)?;
        if RECIPES.get(usize::from(recipe)).is_some_and(|recipe| recipe.twice) {
            self.second = id.second();
            self.count_second(grade);
        }
        Some(id)
    }

    fn next_grade(&mut self) -> Option<Grade> {
        match self.grade {
            Some(grade) => Some(grade),
            None => take(&mut self.grades, &mut self.draws, || Grade::ALL.to_vec()),
        }
    }

    /// A card that shares neither its scene with the last cards nor its job with the very last.
    fn draw_apart(&mut self, recipe: u16) -> Option<Id> {
        let mut id = Id { recipe, seed: self.draws.next_u64(), later: false };
        // far more scenes than cards: this ends at once, and surely
        for _ in 0..1000 {
            let scene = id.scene()?;
            let repeated = self.before.contains(&scene)
                || self.before.iter().rev().take(JOBS_APART).any(|last| last.who == scene.who);
            if !repeated {
                break;
            }
            id.seed = self.draws.next_u64();
        }
        Some(id)
    }

    /// The second moment is a card, too: its outcome is dealt with it, so that the lots stay even.
    fn count_second(&mut self, grade: Grade) {
        let outcome = self
            .second
            .and_then(Id::situation)
            .map(|situation| decide(&situation.request()).outcome);
        if let (Some(outcome), Some(lots)) = (outcome, self.lots.get_mut(grade as usize))
            && let Some(at) = lots.outcomes.iter().position(|&left| left == outcome)
        {
            lots.outcomes.remove(at);
        }
    }
}

/// The next of a shuffled list, which is filled again when it is empty.
fn take<T>(list: &mut Vec<T>, draws: &mut Draws, fill: impl FnOnce() -> Vec<T>) -> Option<T> {
    if list.is_empty() {
        *list = fill();
        draws.shuffle(list);
    }
    list.pop()
}

/// The rules with this outcome of which a grade has cards.
fn rules_of(grade: Grade, outcome: Outcome) -> Vec<RuleId> {
    let asked = |rule: RuleId| {
        RECIPES.iter().any(|it| it.grade == grade && it.rule == rule && it.outcome() == outcome)
    };
    TABLE.iter().map(|rule| rule.id).filter(|&id| asked(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::RECIPES;
    use crate::decision::decide;
    use crate::training::draws::Draws;

    /// Whatever a recipe draws, its rule is one that decides.
    #[test]
    fn a_recipe_makes_what_it_says() {
        for (at, recipe) in RECIPES.iter().enumerate() {
            for seed in 0..200 {
                let request = (recipe.make)(&mut Draws::new(seed)).request();
                let answer = decide(&request);
                assert!(
                    answer.decisive.contains(recipe.rule),
                    "recipe {at}, seed {seed}: {:?} instead of {}: {request:?}",
                    answer.decisive.iter().map(crate::decision::RuleId::name).collect::<Vec<_>>(),
                    recipe.rule.name()
                );
            }
        }
    }
}
