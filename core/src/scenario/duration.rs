//! Lengths of time as people say them: `4`, `4h`, `90 min`, `1d 2h`, `13h30`, `1:30`.

use super::number;
use crate::text::{cut, digits, lead, text};

/// Reads a length in minutes, unrounded. A bare number is hours.
pub fn read(text: &str) -> Option<f64> {
    let text = text.trim().to_ascii_lowercase();
    if let (hours, Some(minutes)) = cut(&text, b':') {
        let minutes = number::read(minutes).filter(|&m| m < 60.0)?;
        return Some(number::read(hours)? * 60.0 + minutes);
    }
    let mut total = 0.0;
    let mut smallest = None;
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (amount, after) = lead(rest, |byte| !byte.is_ascii_alphabetic());
        let (word, after) = lead(after, |byte| byte.is_ascii_alphabetic());
        let minutes = match (word, smallest) {
            // `13h30`: what follows hours without a unit is minutes
            ("", Some(60)) => 1,
            ("", None) => 60,
            _ => unit(word)?,
        };
        if smallest.is_some_and(|smallest| minutes >= smallest) {
            return None;
        }
        smallest = Some(minutes);
        total += number::read(amount)? * number::exact(minutes);
        rest = lead(after.trim_start(), |byte| matches!(byte, b',' | b' ')).1.trim_start();
    }
    smallest.map(|_| total)
}

/// Minutes in a unit.
fn unit(word: &str) -> Option<u64> {
    Some(match word {
        "m" | "min" | "mins" | "minute" | "minutes" => 1,
        "h" | "hr" | "hrs" | "hour" | "hours" => 60,
        "d" | "day" | "days" => 24 * 60,
        "w" | "week" | "weeks" => 7 * 24 * 60,
        _ => return None,
    })
}

/// Writes a length the way it is said: `45 min`, `8 h`, `1 d 2 h`, `13 h 30 min`.
pub fn write(minutes: u32) -> String {
    let parts = [(minutes / 1440, "d"), (minutes / 60 % 24, "h"), (minutes % 60, "min")];
    let mut said = String::new();
    for (amount, unit) in parts {
        if amount > 0 {
            let before = if said.is_empty() { "" } else { " " };
            said += &text!("{}{}\u{a0}{}", before, digits(amount.into()), unit);
        }
    }
    if said.is_empty() { "0\u{a0}min".to_owned() } else { said }
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn reads_lengths_as_people_say_them() {
        for (text, minutes) in [
            ("4", 240.0),
            ("4h", 240.0),
            ("4 h", 240.0),
            ("90 min", 90.0),
            ("90m", 90.0),
            ("1d 2h", 1560.0),
            ("1 day, 2 hours", 1560.0),
            ("13h30m", 810.0),
            ("13h30", 810.0),
            ("1:30", 90.0),
            ("0.25", 15.0),
            ("2.5 h", 150.0),
            ("1,5h", 90.0),
            ("2 weeks", 20_160.0),
            ("45 MIN", 45.0),
        ] {
            assert_eq!(read(text), Some(minutes), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_length() {
        for text in ["", "h", "4x", "four hours", "2h 1d", "1h 2h", "1:75", "-", "4 h and", "90 30"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn writes_what_it_reads() {
        for minutes in [15, 60, 90, 240, 1440, 1560, 20_160, 810] {
            assert_eq!(read(&write(minutes)), Some(f64::from(minutes)));
        }
        assert_eq!(write(1560), "1\u{a0}d 2\u{a0}h");
    }
}
