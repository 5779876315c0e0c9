//! Figures as a screen shows them: whole people, thousands apart, and rows that add up.

use crate::scenario::number;
use crate::text::{digits, text};

/// A whole number with commas between its thousands.
pub fn grouped(n: u64) -> String {
    number::grouped(&digits(n))
}

/// People, person-hours: the nearest whole number, and never 0 for what is not nothing.
pub fn heads(n: f64) -> String {
    match round(n) {
        0 if n > 1e-6 => "<1".to_owned(),
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
    text!("{} %", number::with_decimals(percent, decimals))
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
    use super::{add_up, grouped, heads, percent};

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
