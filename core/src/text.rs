//! Putting texts together without the standard library's formatting.
//!
//! It is the only part of the program that would need that machinery, which weighs 2 KB in the page,
//! and some bytes more at every use.

use std::borrow::Cow;

/// A text with parts put in for each `{}`, as one `String`. A part is a `&str`, a `&String`, or a
/// `String`, which is handed over: that way a part costs its place in a list and nothing else.
#[macro_export]
macro_rules! text {
    ($template:literal, $($part:expr),+ $(,)?) => {{
        let mut parts = [$(std::borrow::Cow::from($part)),+];
        let text = $crate::text::fill($template, &mut parts);
        // all of them are empty by now, so nothing is lost
        std::mem::forget(parts);
        text
    }};
}

pub use crate::text;

/// Takes the parts, and puts them in their places.
#[inline(never)]
pub fn fill(template: &str, parts: &mut [Cow<'_, str>]) -> String {
    let (first, mut rest) = cut(template, b'{');
    let mut text = first.to_owned();
    for part in parts {
        text += &std::mem::take(part);
        let (piece, after) = cut(rest.and_then(|rest| rest.get(1..)).unwrap_or_default(), b'{');
        text += piece;
        rest = after;
    }
    text
}

/// Texts in a row, with something between them.
#[inline(never)]
pub fn listed(parts: &mut dyn Iterator<Item = &str>, between: &str) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text += between;
        }
        text += part;
    }
    text
}

/// The text before an ASCII sign and the text after it; all of it and nothing where there is none.
/// By bytes: looking for characters weighs more.
#[inline(never)]
pub fn cut(text: &str, sign: u8) -> (&str, Option<&str>) {
    let at = text.bytes().position(|byte| byte == sign).unwrap_or(text.len());
    (text.get(..at).unwrap_or_default(), text.get(at + 1..))
}

/// A text of anyone's making, as a message repeats it: its first eighty characters.
pub fn short(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((end, _)) => text!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A text's first bytes of a kind, and the rest of it.
#[inline(never)]
pub fn lead(text: &str, is: fn(u8) -> bool) -> (&str, &str) {
    let at = text.bytes().position(|byte| !is(byte)).unwrap_or(text.len());
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// A whole number, digit by digit.
pub fn digits(n: u64) -> String {
    let mut text = String::new();
    push_digits(&mut text, n);
    text
}

/// Adds a whole number to a text.
pub fn push_digits(text: &mut String, n: u64) {
    if n > 9 {
        push_digits(text, n / 10);
    }
    text.push(char::from(b'0' + (n % 10) as u8));
}

/// A whole number below a hundred, in two digits.
pub fn two_digits(n: u32) -> String {
    let digits = digits(u64::from(n));
    if n < 10 { text!("0{}", digits) } else { digits }
}

#[cfg(test)]
mod tests {
    use super::{cut, digits, lead, listed, short, two_digits};

    #[test]
    fn writes_what_the_standard_library_writes() {
        for n in [0, 7, 10, 99, 100, 65_535, u64::MAX] {
            assert_eq!(digits(n), n.to_string());
        }
        assert_eq!(cut("a|é|", b'|'), ("a", Some("é|")));
        assert_eq!(
            [cut("", b'|'), cut("é", b'|'), cut("é|", b'|')].map(|(_, rest)| rest),
            [None, None, Some("")]
        );
        assert_eq!(listed(&mut ["a", "b"].into_iter(), ", "), "a, b");
        assert_eq!(lead("90min", |byte| byte.is_ascii_digit()), ("90", "min"));
        assert_eq!(lead("é1", |byte| byte > 0x7f), ("é", "1"));
        assert_eq!([0, 5, 10, 59].map(two_digits), ["00", "05", "10", "59"]);
        assert_eq!(short(&"é".repeat(80)), "é".repeat(80));
        assert_eq!(short(&"é".repeat(81)), format!("{}…", "é".repeat(80)));
        let own = String::from("c");
        assert_eq!(text!("a{}-{}{}.", String::from("b"), &own, ""), "ab-c.");
    }
}
