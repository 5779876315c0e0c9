//! Lengths of time as people say them: `4`, `4h`, `90 min`, `1d 2h`, `13h30`, `1:30`.

use super::number;
use crate::text::{cut, digits, lead, listed};
use lockout_words::{Word, say};

/// Reads a length in minutes, unrounded, as links carry it. A bare number is hours.
pub fn read(text: &str) -> Option<f64> {
    read_as(text, number::read, unit)
}

/// Reads it as a person types it: numbers in their way, units in their language or in English.
pub fn typed(text: &str) -> Option<f64> {
    read_as(text, number::typed, |word| own_unit(word).or_else(|| unit(word)))
}

type Number = fn(&str) -> Option<f64>;
type Minutes = fn(&str) -> Option<u64>;

fn read_as(text: &str, number: Number, unit: Minutes) -> Option<f64> {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ").trim().to_ascii_lowercase();
    if let (hours, Some(minutes)) = cut(&text, b':') {
        let minutes = number(minutes).filter(|&m| m < 60.0)?;
        return Some(number(hours)? * 60.0 + minutes);
    }
    let mut total = 0.0;
    let mut smallest = None;
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (amount, after) = lead(rest, |byte| !is_letter(byte));
        let (word, after) = lead(after, is_letter);
        let after = if word.is_empty() { after } else { after.strip_prefix('.').unwrap_or(after) };
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
        total += number(amount)? * number::exact(minutes);
        rest = lead(after.trim_start(), |byte| matches!(byte, b',' | b' ')).1.trim_start();
    }
    smallest.map(|_| total)
}

/// Of a word in any script.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte > 0x7f
}

/// Minutes in a unit of the language in force.
fn own_unit(word: &str) -> Option<u64> {
    let units = [
        (say::DURATION_WORDS_MINUTES, 1),
        (say::DURATION_WORDS_HOURS, 60),
        (say::DURATION_WORDS_DAYS, 24 * 60),
        (say::DURATION_WORDS_WEEKS, 7 * 24 * 60),
    ];
    let of = |words: Word| words.text().split(' ').any(|known| known == word);
    units.into_iter().find(|(words, _)| of(*words)).map(|(_, minutes)| minutes)
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

/// Writes a length the way it is said: `45 min`, `8 h`, `1 d 2 h`, `13 h 30 min`. [`typed`] reads it
/// back.
pub fn write(minutes: u32) -> String {
    let [days, hours, rest] = [minutes / 1440, minutes / 60 % 24, minutes % 60];
    let mut parts = Vec::new();
    if days > 0 {
        parts.push(say::duration_days(digits(days.into())));
    }
    if hours > 0 {
        parts.push(say::duration_hours(digits(hours.into())));
    }
    if rest > 0 || parts.is_empty() {
        parts.push(say::duration_minutes(digits(rest.into())));
    }
    listed(&mut parts.iter().map(String::as_str), " ")
}

#[cfg(test)]
mod tests {
    use super::{read, typed, write};

    #[test]
    fn people_type_lengths_in_their_own_language_or_in_english() {
        assert!(lockout_words::speak("de"));
        for (text, minutes) in [
            ("4", 240.0),
            ("1,5", 90.0),
            ("1,5 Std.", 90.0),
            ("90 Minuten", 90.0),
            ("1 Tag 2 Stunden", 1560.0),
            ("1 Tag, 2 Std. 30 Min.", 1590.0),
            ("2 Wochen", 20_160.0),
            ("2 weeks", 20_160.0),
            ("13h30", 810.0),
        ] {
            assert_eq!(typed(text), Some(minutes), "{text}");
        }
        for text in ["vier Stunden", "2 Std. 1 Tag", "4 Jahre", ""] {
            assert_eq!(typed(text), None, "{text}");
        }
        // what a link carries is the same in every language
        assert_eq!([read("2 Wochen"), read("1.5")], [None, Some(90.0)]);
        for language in ["de", "ar", "en"] {
            assert!(lockout_words::speak(language));
            for minutes in [0, 15, 60, 90, 1440, 1590, 20_160] {
                assert_eq!(typed(&write(minutes)), Some(f64::from(minutes)), "{language}");
            }
        }
    }

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
