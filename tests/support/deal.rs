//! How the people of the simulation come by what they are: evenly dealt, the same for a seed.

use super::random::Dice;

/// One person's place in the crowd, as a number from 0 to 1. Every question cuts the crowd in two
/// and keeps asking within the part, so each share is right to one person whatever is asked.
pub(crate) struct Lot {
    left: f64,
}

impl Lot {
    pub(crate) fn drawn(nth: u32, crowd: u32) -> Self {
        Lot { left: (f64::from(nth) + 0.5) / f64::from(crowd) }
    }

    pub(crate) fn of(card: f64) -> Self {
        Lot { left: card }
    }

    /// Is this person among the given percent?
    pub(crate) fn falls_in(&mut self, percent: f64) -> bool {
        let share = percent / 100.0;
        let is_in = self.left < share;
        self.left = if is_in { self.left / share } else { (self.left - share) / (1.0 - share) };
        is_in
    }

    /// What the questions have left open, still evenly spread from 0 to 1.
    pub(crate) fn rest(&self) -> f64 {
        self.left.clamp(0.0, 1.0 - f64::EPSILON)
    }
}

/// Cards from 0 to 1 that fill their square evenly, hand after hand: multiples of powers of the
/// root of `x⁴ = x + 1`, a many-dimensional golden ratio.
pub(crate) struct Deck {
    dice: Dice,
    luck: [f64; 3],
    dealt: u32,
}

impl Deck {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let luck = std::array::from_fn(|_| unit(&mut dice));
        Deck { dice, luck, dealt: 0 }
    }

    pub(crate) fn deal(&mut self) -> [f64; 3] {
        const STEPS: [f64; 3] =
            [0.819_172_513_396_164_4, 0.671_043_606_703_789_3, 0.549_700_477_901_970_3];
        self.dealt += 1;
        std::array::from_fn(|card| (self.luck[card] + f64::from(self.dealt) * STEPS[card]).fract())
    }

    /// A single card at a time, by the golden ratio itself: evener than any other for one question.
    pub(crate) fn golden(&mut self) -> f64 {
        const STEP: f64 = 0.618_033_988_749_894_8;
        self.dealt += 1;
        (self.luck[0] + f64::from(self.dealt) * STEP).fract()
    }

    /// A card from a shuffled deck, where an even deal is not to be had.
    pub(crate) fn shuffled(&mut self) -> f64 {
        unit(&mut self.dice)
    }
}

/// At least 0 and below 1.
fn unit(dice: &mut Dice) -> f64 {
    f64::from(dice.whole(0, u32::MAX - 1)) / f64::from(u32::MAX)
}

/// The token a person holds, by the minute it expires.
pub(crate) struct Token {
    pub(crate) expires: f64,
}

impl Token {
    /// At a moment picked at random one meets long lives more often than short ones, in proportion
    /// to their length, and any age within them.
    pub(crate) fn in_hand((shortest, longest): (f64, f64), life: f64, age: f64) -> Self {
        let squares = shortest * shortest..longest * longest;
        let life = (squares.start + life * (squares.end - squares.start)).sqrt();
        Token { expires: life * (1.0 - age) }
    }

    pub(crate) fn renew(&mut self, (shortest, longest): (f64, f64), life: f64) {
        self.expires += shortest + life * (longest - shortest);
    }
}
