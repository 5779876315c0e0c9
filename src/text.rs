//! Putting texts together without the standard library's formatting.
//!
//! It is the only part of the program that would need that machinery, which weighs 2 KB in the page,
//! and some bytes more at every use.

use std::borrow::Cow;

/// A text with parts put in for each `{}`, as one `String`. A part is a `&str`, a `&String`, or a
/// `String`, which is handed over: that way a part costs its place in a list and nothing else.
macro_rules! text {
    ($template:literal, $($part:expr),+ $(,)?) => {{
        let mut parts = [$(std::borrow::Cow::from($part)),+];
        let text = $crate::text::fill($template, &mut parts);
        // all of them are empty by now, so nothing is lost
        std::mem::forget(parts);
        text
    }};
}

pub(crate) use text;

/// Takes the parts, and puts them in their places.
#[inline(never)]
pub(crate) fn fill(template: &str, parts: &mut [Cow<'_, str>]) -> String {
    let mut pieces = template.split('{');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for (part, piece) in parts.iter_mut().zip(pieces) {
        text += &std::mem::take(part);
        text += piece.trim_start_matches('}');
    }
    text
}

/// A whole number, digit by digit.
pub(crate) fn digits(mut n: u64) -> String {
    let mut digits = [b'0'; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    digits[at..].iter().map(|&digit| char::from(digit)).collect()
}

/// A whole number below a hundred, in two digits.
pub(crate) fn two_digits(n: u32) -> String {
    let digits = digits(u64::from(n));
    if n < 10 { text!("0{}", digits) } else { digits }
}

#[cfg(test)]
mod tests {
    use super::{digits, two_digits};

    #[test]
    fn writes_what_the_standard_library_writes() {
        for n in [0, 7, 10, 99, 100, 65_535, u64::MAX] {
            assert_eq!(digits(n), n.to_string());
        }
        assert_eq!([0, 5, 10, 59].map(two_digits), ["00", "05", "10", "59"]);
        let own = String::from("c");
        assert_eq!(text!("a{}-{}{}.", String::from("b"), &own, ""), "ab-c.");
    }
}
