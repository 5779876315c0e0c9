//! Sliders that reach both 5 and 500,000: every position is a round number.

use super::number;

/// The positions between ten and a hundred, and again in every decade above.
const DECADE: [u32; 26] = [
    10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30, 33, 36, 40, 45, 50, 55, 60, 65, 70,
    80, 90,
];

/// The last position, a million heads.
pub const LAST_HEADS: u32 = 10 + 26 * 5;

/// Heads at a position: each of the first ten is one head.
pub fn heads(position: u32) -> f64 {
    let position = position.min(LAST_HEADS);
    match position.checked_sub(10) {
        None => f64::from(position),
        Some(above) => {
            let nth = DECADE[above as usize % DECADE.len()];
            number::exact(u64::from(nth) * 10u64.pow(above / 26))
        }
    }
}

/// The position nearest below or at so many heads.
pub fn heads_position(value: f64) -> u32 {
    last_at_most(LAST_HEADS, |position| heads(position) <= value)
}

/// Lengths of an outage a slider stops at, in minutes.
const LENGTHS: [u32; 40] = [
    15, 30, 45, 60, 90, 120, 150, 180, 210, 240, 300, 360, 420, 480, 540, 600, 660, 720, 840, 960,
    1080, 1200, 1440, 1800, 2160, 2520, 2880, 3600, 4320, 5040, 5760, 6480, 7200, 8640, 10_080,
    11_520, 12_960, 14_400, 17_280, 20_160,
];

pub const LAST_LENGTH: u32 = 39;

/// Minutes at a position.
pub fn length(position: u32) -> u32 {
    LENGTHS[position.min(LAST_LENGTH) as usize]
}

/// The position nearest below or at a length.
pub fn length_position(minutes: u32) -> u32 {
    last_at_most(LAST_LENGTH, |position| length(position) <= minutes)
}

/// The last position for which something holds that holds up to a point; 0 where it never does.
fn last_at_most(last: u32, holds: impl Fn(u32) -> bool) -> u32 {
    (0..=last).rev().find(|&position| holds(position)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{LAST_HEADS, LAST_LENGTH, heads, heads_position, length, length_position};

    #[test]
    fn five_and_half_a_million_are_both_in_reach() {
        assert_eq!(heads(5), 5.0);
        assert_eq!(heads(heads_position(500_000.0)), 500_000.0);
        assert_eq!([0, 10, 11, 36, LAST_HEADS].map(heads), [0.0, 10.0, 11.0, 100.0, 1_000_000.0]);
        assert_eq!(heads(heads_position(2_000_000.0)), 1_000_000.0);
    }

    #[test]
    fn positions_rise_and_come_back() {
        for position in 1..=LAST_HEADS {
            assert!(heads(position) > heads(position - 1));
            assert_eq!(heads_position(heads(position)), position);
        }
        for position in 1..=LAST_LENGTH {
            assert!(length(position) > length(position - 1) && length(position).is_multiple_of(5));
            assert_eq!(length_position(length(position)), position);
        }
        assert_eq!(length(length_position(250)), 240);
    }
}
