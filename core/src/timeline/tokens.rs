//! How long a token already in hand still works (facts 3.1, 3.3, 3.17).

use crate::scenario::{AccessToken, LongLivedToken, Readings};

/// Token lifetimes spread evenly over a range, in minutes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lifetime {
    pub shortest: f64,
    pub longest: f64,
}

impl Lifetime {
    const fn hours(shortest: f64, longest: f64) -> Lifetime {
        Lifetime { shortest: shortest * 60.0, longest: longest * 60.0 }
    }

    fn mean(self) -> f64 {
        f64::midpoint(self.shortest, self.longest)
    }

    /// The share of tokens still valid `t` minutes on, 1 to 0, their ages spread evenly at the
    /// start: `E[(L − t)⁺] / E[L]`.
    pub fn still_valid(self, t: f64) -> f64 {
        if t <= 0.0 {
            1.0
        } else if t <= self.shortest {
            1.0 - t / self.mean()
        } else if t < self.longest {
            let left = self.longest - t;
            left * left / (2.0 * (self.longest - self.shortest) * self.mean())
        } else {
            0.0
        }
    }
}

/// The lifetimes of an ordinary and of a long-lived token, as the readings have it.
pub fn lifetimes(readings: &Readings) -> (Lifetime, Lifetime) {
    let ordinary = match readings.access_token {
        AccessToken::From60To90Min => Lifetime::hours(1.0, 1.5),
        AccessToken::OneHour => Lifetime::hours(1.0, 1.0),
    };
    let long_lived = match readings.long_lived_token {
        LongLivedToken::From20To28h => Lifetime::hours(20.0, 28.0),
        // a page that says "up to" gives no least: every token is taken to live that long
        LongLivedToken::UpTo28h => Lifetime::hours(28.0, 28.0),
        LongLivedToken::Flat24h => Lifetime::hours(24.0, 24.0),
    };
    (ordinary, long_lived)
}

#[cfg(test)]
mod tests {
    use super::Lifetime;

    /// `E[(L − t)⁺] / E[L]` summed up over many lifetimes.
    fn summed(life: Lifetime, t: f64) -> f64 {
        let steps = 20_000_u32;
        let width = (life.longest - life.shortest) / f64::from(steps);
        let lives = (0..steps).map(|i| life.shortest + (f64::from(i) + 0.5) * width);
        let (left, whole) = lives
            .fold((0.0, 0.0), |(left, whole), life| (left + (life - t).max(0.0), whole + life));
        left / whole
    }

    #[test]
    fn agrees_with_the_sum_over_all_lifetimes() {
        for life in [Lifetime::hours(1.0, 1.5), Lifetime::hours(20.0, 28.0)] {
            for tenth in 0..=10 {
                let t = life.longest * f64::from(tenth) / 10.0;
                assert!((life.still_valid(t) - summed(life, t)).abs() < 1e-6, "{life:?} at {t}");
            }
        }
    }

    #[test]
    fn figures_by_hand() {
        let ordinary = Lifetime::hours(1.0, 1.5);
        // 1 − 30/75, 1 − 60/75, 15² / (2·30·75), and none after an hour and a half
        for (t, share) in [(0.0, 1.0), (30.0, 0.6), (60.0, 0.2), (75.0, 0.05), (90.0, 0.0)] {
            assert!((ordinary.still_valid(t) - share).abs() < 1e-12);
        }
        let fixed = Lifetime::hours(1.0, 1.0);
        assert_eq!([0.0, 45.0, 60.0, 61.0].map(|t| fixed.still_valid(t)), [1.0, 0.25, 0.0, 0.0]);
    }
}
