//! Decimal numbers as people type them and as links carry them.
//!
//! Of our own because the standard library's reader and writer of `f64` weigh some 30 KB in the
//! browser, and because people write `1,500`, `1 500` and `12.5 %`.

use crate::text::{cut, digits, lead};

/// Digits an `f64` holds without loss.
const MOST_DIGITS: u32 = 15;
const MOST_DECIMALS: u32 = 9;

/// Reads a plain or grouped decimal number as links and files write it: a comma before three digits
/// stands between thousands, before anything else it is the decimal sign, as a point always is. `None`
/// where the text is not a number of at most fifteen digits.
pub fn read(text: &str) -> Option<f64> {
    read_as(text, '.', ',')
}

/// Reads a number as a person types it, in the way of the language in force: `1.234` is 1234 where a
/// point stands between thousands. A sign that would be read otherwise elsewhere is refused where it
/// stands before three digits and belongs to neither.
pub fn typed(text: &str) -> Option<f64> {
    let manner = lockout_words::manner();
    read_as(text, manner.decimal, manner.group.chars().next().unwrap_or('\0'))
}

fn read_as(text: &str, decimal: char, group: char) -> Option<f64> {
    let signs: Vec<char> = text.trim().chars().collect();
    let (negative, mut signs) = match signs.as_slice() {
        ['-' | '\u{2212}', rest @ ..] => (true, rest),
        all => (false, all),
    };
    while let [blank, rest @ ..] = signs
        && blank.is_whitespace()
    {
        signs = rest;
    }
    let mut mantissa: u64 = 0;
    let mut digits = 0;
    let mut decimals = None;
    for (at, &c) in signs.iter().enumerate() {
        match c {
            '0'..='9' => {
                mantissa = mantissa * 10 + u64::from(c as u32 - '0' as u32);
                digits += u32::from(mantissa > 0);
                decimals = decimals.map(|d: u32| d + 1);
            }
            ' ' | '\u{a0}' | '\u{202f}' | '\'' | '\u{2019}' | '_' if groups(signs, at) => {}
            '.' | ',' if c != decimal && decimals.is_none() && groups(signs, at) => {
                if c != group {
                    return None;
                }
            }
            '.' | ',' if decimals.is_none() => decimals = Some(0),
            _ => return None,
        }
        if digits > MOST_DIGITS {
            return None;
        }
    }
    let decimals = decimals.unwrap_or(0);
    if !signs.iter().any(char::is_ascii_digit) || decimals > MOST_DIGITS {
        return None;
    }
    // both are exact in an f64, so the quotient is the nearest one to what was written
    let value = exact(mantissa) / power_of_ten(decimals);
    Some(if negative { -value } else { value })
}

/// The separator at `at` stands between digits and before exactly three of them.
fn groups(signs: &[char], at: usize) -> bool {
    let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let before = at > 0 && is_digit(at - 1);
    before && (1..=3).all(|ahead| is_digit(at + ahead)) && !is_digit(at + 4)
}

/// Writes a number with as few decimals as read back to the same value, at most nine, and at most
/// as many as are read back at all.
pub fn write(value: f64) -> String {
    let size = value.abs();
    let ahead = u32::try_from(digits(whole(size)).len()).unwrap_or(MOST_DIGITS);
    let most = MOST_DECIMALS.min(MOST_DIGITS.saturating_sub(ahead));
    let decimals = (0..most).find(|&d| rounded(size, d) / power_of_ten(d) == size).unwrap_or(most);
    with_decimals(value, decimals)
}

/// The number a link carries for this one: what [`write()`] writes, read back.
pub fn carried(value: f64) -> f64 {
    read(&write(value)).unwrap_or(value)
}

/// Writes a number rounded to so many decimals, without needless zeros behind the point.
pub fn with_decimals(value: f64, decimals: u32) -> String {
    let scaled = whole(rounded(value.abs(), decimals));
    let unit = 10u64.pow(decimals);
    let mut text = String::new();
    if value < 0.0 && scaled > 0 {
        text.push('-');
    }
    text.push_str(&digits(scaled / unit));
    if !scaled.is_multiple_of(unit) {
        // one digit in front keeps the leading zeros, and is cut off again
        let mut fraction = digits(unit + scaled % unit);
        while fraction.ends_with('0') {
            fraction.pop();
        }
        text.push('.');
        text += fraction.get(1..).unwrap_or_default();
    }
    text
}

/// A number that [`write()`] or [`with_decimals`] wrote, in the way of the language in force: for what
/// a person reads, never for links, files or drawings.
pub fn shown(plain: &str) -> String {
    let manner = lockout_words::manner();
    let (size, fraction) = cut(plain, b'.');
    let (sign, whole) = lead(size, |byte| byte == b'-');
    let mut text = sign.to_owned();
    for (at, digit) in whole.bytes().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text += manner.group;
        }
        text.push(char::from(digit));
    }
    if let Some(fraction) = fraction {
        text.push(manner.decimal);
        text += fraction;
    }
    text
}

fn rounded(size: f64, decimals: u32) -> f64 {
    (size * power_of_ten(decimals) + 0.5).floor()
}

fn power_of_ten(exponent: u32) -> f64 {
    exact(10u64.pow(exponent))
}

/// A whole number of at most fifteen digits as an `f64`.
#[allow(clippy::cast_precision_loss)]
pub fn exact(number: u64) -> f64 {
    number as f64
}

/// A non-negative number without its fraction; the largest `u64` where it does not fit.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn whole(number: f64) -> u64 {
    number as u64
}

#[cfg(test)]
mod tests {
    use super::{carried, read, shown, typed, with_decimals, write};

    #[test]
    fn people_type_and_read_numbers_in_their_own_way() {
        for (language, text, value) in [
            ("en", "1,234", Some(1234.0)),
            ("en", "1.234", Some(1.234)),
            ("de", "1.234", Some(1234.0)),
            ("de", "1,5", Some(1.5)),
            ("de", "1.234,5", Some(1234.5)),
            ("de", "1,234", Some(1.234)),
            ("de", "1.5", Some(1.5)),
            ("de", "1.234.567", Some(1_234_567.0)),
            ("de", "1 234", Some(1234.0)),
            ("de", "1,234.5", None),
        ] {
            assert!(lockout_words::speak(language));
            assert_eq!(typed(text), value, "{language}: {text}");
        }
        assert!(lockout_words::speak("de"));
        assert_eq!(
            ["0", "999", "1234", "1234567.25", "-1234"].map(shown),
            ["0", "999", "1.234", "1.234.567,25", "-1.234"]
        );
        // what links and files carry is the same in every language
        assert_eq!((write(1234.5), read("1234.5")), ("1234.5".to_owned(), Some(1234.5)));
        // where spaces part thousands a point may mean either
        lockout_words::write_numbers(',', "\u{202f}");
        assert_eq!(["1.234", "1.5", "1\u{202f}234"].map(typed), [None, Some(1.5), Some(1234.0)]);
        assert!(lockout_words::speak("en"));
        assert_eq!(["0", "999", "1234", "1234.5"].map(shown), ["0", "999", "1,234", "1,234.5"]);
    }

    #[test]
    fn reads_what_people_type() {
        for (text, value) in [
            ("4", 4.0),
            ("2,000", 2000.0),
            ("1,234,567", 1_234_567.0),
            ("2 000", 2000.0),
            ("2'000", 2000.0),
            ("12.5", 12.5),
            ("12,5", 12.5),
            (" 0.25 ", 0.25),
            (".5", 0.5),
            ("1,234.5", 1234.5),
            ("-3", -3.0),
            ("0.1", 0.1),
            ("4.1666666667", 4.166_666_666_7),
        ] {
            assert_eq!(read(text), Some(value), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["", "-", ".", "abc", "1.2.3", "1e5", "NaN", "12x", "1234567890123456", "1 2"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn writes_the_shortest_that_reads_back() {
        for (value, text) in [
            (4.0, "4"),
            (0.25, "0.25"),
            (33.3, "33.3"),
            (0.1, "0.1"),
            (10_000_000.0, "10000000"),
            (0.083_333_333, "0.083333333"),
            (-3.5, "-3.5"),
        ] {
            assert_eq!(write(value), text);
            assert_eq!(read(text), Some(value));
        }
    }

    /// Nine decimals, and no more than fifteen digits, for no more are read.
    #[test]
    fn carries_as_many_digits_as_come_back() {
        for (value, text) in [
            (1.0 / 3.0, "0.333333333"),
            (500.000_000_000_9, "500.000000001"),
            (1_234_567.123_456_78, "1234567.12345678"),
            (9_999_999.999_999_999, "10000000"),
            (12_345_678.123_456_78, "12345678.1234568"),
            (1e-12, "0"),
        ] {
            assert_eq!(write(value), text);
            assert_eq!(read(text), Some(carried(value)));
            assert_eq!(write(carried(value)), text);
        }
        assert!(carried(-0.0).is_sign_positive());
    }

    #[test]
    fn rounds_half_up_and_drops_zeros() {
        assert_eq!(with_decimals(2926.249, 1), "2926.2");
        assert_eq!(with_decimals(0.96, 1), "1");
        assert_eq!(with_decimals(-0.01, 1), "0");
        assert_eq!(with_decimals(470.4, 0), "470");
    }
}
