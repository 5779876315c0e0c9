//! Figures as a screen shows them: whole people, thousands apart, and rows that add up.
//!
//! All of this is written in the reader's own way, `1.234,5` in German. What a program reads again
//! (links, files, coordinates, ids) comes from `scenario::number` and `text::digits` instead, which
//! write the same everywhere.

use crate::scenario::number;
use crate::text::digits;
use crate::words::say;

/// A whole number with its thousands apart: counts, revisions, ranks.
pub fn grouped(n: u64) -> String {
    number::shown(&digits(n))
}

/// A number rounded to so many decimals, without needless zeros: what was worked out.
pub fn shown(value: f64, decimals: u32) -> String {
    number::shown(&number::with_decimals(value, decimals))
}

/// A number with all the decimals it has: what was entered.
pub fn entered(value: f64) -> String {
    number::shown(&number::write(value))
}

/// People, person-hours: the nearest whole number, and never 0 for what is not nothing.
pub fn heads(n: f64) -> String {
    match round(n) {
        0 if n > 1e-6 => say::FIGURE_LESS_THAN_ONE.into(),
        whole => grouped(whole),
    }
}

/// The nearest whole number.
pub fn round(n: f64) -> u64 {
    number::whole(n + 0.5)
}

/// A share as a percentage, with a decimal where it is small.
pub fn percent(share: f64) -> String {
    let percent = share * 100.0;
    let decimals = u32::from(percent < 9.95 && percent > 0.0);
    say::figure_percent(shown(percent, decimals))
}

/// Percent as they were entered, with all their decimals.
pub fn percent_entered(percent: f64) -> String {
    say::figure_percent(entered(percent))
}

/// Rounds figures so that they add up to their rounded sum: whoever loses most by rounding down
/// goes up first.
pub fn add_up(parts: &[f64]) -> Vec<u64> {
    let mut whole = Vec::new();
    let mut lost = Vec::new();
    for &part in parts {
        whole.push(number::whole(part));
        lost.push(part.fract());
    }
    let missing = round(parts.iter().sum()).saturating_sub(whole.iter().sum());
    for _ in 0..missing.min(parts.len() as u64) {
        let mut most = 0;
        for at in 0..lost.len() {
            if lost[at] > lost[most] {
                most = at;
            }
        }
        whole[most] += 1;
        lost[most] = -1.0;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::{add_up, entered, grouped, heads, percent, percent_entered, shown};
    use crate::words::speak;

    #[test]
    fn numbers_are_written_in_the_reader_s_own_way() {
        let all = || {
            let (a, b) = (shown(1234.56, 1), entered(0.125));
            [grouped(1_234_567), a, b, heads(2345.4), percent(0.055), percent_entered(12.5)]
        };
        assert!(speak("de"));
        let german = ["1.234.567", "1.234,6", "0,125", "2.345", "5,5\u{a0}%", "12,5\u{a0}%"];
        assert_eq!(all(), german);
        assert!(speak("en"));
        assert_eq!(all(), ["1,234,567", "1,234.6", "0.125", "2,345", "5.5 %", "12.5 %"]);
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn something_is_never_shown_as_nothing() {
        assert_eq!([0.0, 0.2, 0.5, 470.45].map(heads), ["0", "<1", "1", "470"]);
        assert_eq!([0.0, 0.05, 0.5].map(percent), ["0 %", "5 %", "50 %"]);
    }

    #[test]
    fn what_is_shown_adds_up() {
        // 6.4 + 13.4 + 6.4 = 26.2: all round down, and add up to 25; the first to lose most goes up
        assert_eq!(add_up(&[6.4, 13.4, 6.4]), [7, 13, 6]);
        assert_eq!(add_up(&[6.0, 26.666, 13.333, 200.0, 224.453]), [6, 27, 13, 200, 224]);
        assert_eq!(add_up(&[0.5, 0.5]), [1, 0]);
        assert_eq!(add_up(&[]), Vec::<u64>::new());
    }
}
