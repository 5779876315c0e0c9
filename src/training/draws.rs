//! Repeatable random numbers: the same seed draws the same on every platform.
//!
//! The generator is splitmix64 (Steele, Lea, Flood 2014): small, and good enough to deal cards.

/// A row of draws that its seed settles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draws {
    state: u64,
}

impl Draws {
    pub fn new(seed: u64) -> Draws {
        Draws { state: seed }
    }

    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A whole number below `n`, each equally likely; 0 where `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        let n = n as u64;
        if n == 0 {
            return 0;
        }
        // what is left over when all 2^64 numbers are dealt out in rounds of n
        let left_over = (u64::MAX % n + 1) % n;
        loop {
            let drawn = self.next_u64();
            if drawn <= u64::MAX - left_over {
                #[allow(clippy::cast_possible_truncation)] // below n, which was a usize
                return (drawn % n) as usize;
            }
        }
    }

    /// One of a list, each equally likely.
    ///
    /// # Panics
    /// If the list is empty.
    pub fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }

    /// True in so many of a hundred cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// A list in another order, each order equally likely.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Draws;

    /// The generator's published first numbers for this seed.
    #[test]
    fn draws_what_splitmix64_draws() {
        let mut draws = Draws::new(1_234_567);
        let first = [(); 3].map(|()| draws.next_u64());
        let published =
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!(first, published);
    }

    #[test]
    fn below_is_below_and_reaches_all() {
        let mut draws = Draws::new(7);
        let mut seen = [0_u32; 6];
        for _ in 0..6000 {
            seen[draws.below(6)] += 1;
        }
        // within five standard deviations of a thousand each
        assert!(seen.iter().all(|n| (855..=1145).contains(n)), "{seen:?}");
        assert_eq!([draws.below(0), draws.below(1)], [0, 0]);
    }

    #[test]
    fn chances_are_those_asked_for() {
        let mut draws = Draws::new(7);
        let hits = (0..10_000).filter(|_| draws.chance(30)).count();
        assert!((2_770..=3_230).contains(&hits), "{hits}");
        assert!((0..1000).all(|_| !draws.chance(0) && draws.chance(100)));
    }

    #[test]
    fn a_shuffled_list_holds_the_same_in_any_place() {
        let mut draws = Draws::new(7);
        let mut firsts = [0_u32; 4];
        for _ in 0..4000 {
            let mut list = [0, 1, 2, 3];
            draws.shuffle(&mut list);
            firsts[list[0]] += 1;
            list.sort_unstable();
            assert_eq!(list, [0, 1, 2, 3]);
        }
        assert!(firsts.iter().all(|n| (863..=1137).contains(n)), "{firsts:?}");
    }
}
