//! Chance that is the same for the same seed, everywhere and for ever.

/// A generator of numbers (`SplitMix64`).
pub(super) struct Dice(u64);

impl Dice {
    /// For one purpose of one seed: other purposes draw other numbers.
    pub(super) fn new(seed: u64, purpose: u64) -> Dice {
        Dice(mixed(seed ^ mixed(purpose)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// From nought up to, but not, `limit`.
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        let wide = (self.next() >> 32) * u64::from(limit);
        u32::try_from(wide >> 32).unwrap_or(0)
    }

    /// Both ends can come.
    pub(super) fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.below(most.saturating_sub(least) + 1)
    }

    pub(super) fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < chance
    }

    pub(super) fn one_in(&mut self, many: u32) -> bool {
        self.below(many) == 0
    }

    /// A place in a list by its weights.
    pub(super) fn weighted(&mut self, weights: &[u32]) -> usize {
        let mut drawn = self.below(weights.iter().sum());
        for (place, weight) in weights.iter().enumerate() {
            if drawn < *weight {
                return place;
            }
            drawn -= weight;
        }
        0
    }
}

fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// What an identifier is of.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Tenant = 1,
    Person,
    Device,
    Session,
    Request,
    Correlation,
    App,
    Resource,
    Policy,
    Group,
    Place,
}

/// An identifier in its usual form, such as `3f2504e0-4f89-41d3-9a0c-0305e82c3301`.
pub(super) struct Id([u8; 36]);

impl Id {
    pub(super) fn new(seed: u64, of: Of, number: u64) -> Id {
        let mut dice = Dice::new(seed, (of as u64) << 56 ^ number);
        let (high, low) = (dice.next(), dice.next());
        let mut text = [b'-'; 36];
        for digit in 0..32_u32 {
            let half = if digit < 16 { high } else { low };
            let value = (half >> (60 - 4 * (digit % 16))) & 15;
            let value = match digit {
                // a random one says so in these places
                12 => 4,
                16 => 8 | (value & 3),
                _ => value,
            };
            let dashes = usize::from(digit >= 8)
                + usize::from(digit >= 12)
                + usize::from(digit >= 16)
                + usize::from(digit >= 20);
            let place = usize::try_from(digit).unwrap_or(0) + dashes;
            text[place] = b"0123456789abcdef"[usize::try_from(value).unwrap_or(0)];
        }
        Id(text)
    }

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_and_another_another() {
        let drawn = |seed| -> Vec<u32> {
            let mut dice = Dice::new(seed, 1);
            (0..20).map(|_| dice.below(1000)).collect()
        };
        assert_eq!(drawn(7), drawn(7));
        assert_ne!(drawn(7), drawn(8));
        assert!(drawn(7).iter().all(|number| *number < 1000));
    }

    #[test]
    fn an_identifier_has_its_usual_form() {
        let id = Id::new(7, Of::Person, 42);
        let parts: Vec<usize> = id.text().split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert!(id.text().bytes().all(|sign| sign == b'-' || sign.is_ascii_hexdigit()));
        assert_eq!(&id.text()[14..15], "4");
        assert_ne!(id.text(), Id::new(7, Of::Person, 43).text());
        assert_ne!(id.text(), Id::new(7, Of::Device, 42).text());
    }

    #[test]
    fn weights_that_are_nought_are_never_drawn() {
        let mut dice = Dice::new(1, 1);
        assert!((0..200).all(|_| dice.weighted(&[0, 3, 0, 1]) % 2 == 1));
    }
}
