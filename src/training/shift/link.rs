//! An exercise in a link: its file's text in base64url, as RFC 4648 has it, without padding.

use super::exercise::Exercise;
use super::lines::MOST_BYTES;
use super::{mistake::Mistake, read::read};
use crate::words::say;

/// No exercise of a longer file, in bytes, travels in a link: it comes to 32,000 signs, which every
/// browser opens. Programs that pass links on may cut them off sooner; then a file is the way.
pub const MOST_IN_LINK: usize = 24_000;

const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text of a file as a link carries it.
///
/// # Errors
/// The file's length in bytes, where it is longer than a link carries.
pub fn to_link(file: &str) -> Result<String, usize> {
    if file.len() > MOST_IN_LINK {
        return Err(file.len());
    }
    let mut link = String::new();
    for three in file.as_bytes().chunks(3) {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - three.len()));
        for nth in 0..=three.len() {
            let sign = SIGNS[(bits >> (18 - 6 * nth) & 63) as usize];
            link.push(char::from(sign));
        }
    }
    Ok(link)
}

/// The text of a file out of a link.
///
/// # Errors
/// The link is cut off or damaged, in the place of a mistake.
pub fn text_of_link(link: &str) -> Result<String, Mistake> {
    let damaged = |column| Mistake { line: 1, column, what: say::SHIFT_WRONG_LINK.into() };
    if link.len() > MOST_BYTES * 4 / 3 + 4 {
        return Err(damaged(1));
    }
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for (at, sign) in link.bytes().enumerate() {
        let value = SIGNS.iter().position(|known| *known == sign).ok_or_else(|| damaged(at + 1))?;
        bits = (bits << 6 | u32::try_from(value).unwrap_or_default()) & 0xff_ffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(((bits >> held) & 255) as u8);
        }
    }
    String::from_utf8(bytes).map_err(|_| damaged(link.len().max(1)))
}

/// An exercise out of a link.
///
/// # Errors
/// Every mistake in it.
pub fn from_link(link: &str) -> Result<Exercise, Vec<Mistake>> {
    read(&text_of_link(link).map_err(|mistake| vec![mistake])?)
}

#[cfg(test)]
mod tests {
    use super::{MOST_IN_LINK, text_of_link, to_link};

    /// The examples of RFC 4648, section 10, without padding.
    #[test]
    fn links_are_base64url() {
        for (text, link) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
            ("?ü>", "P8O8Pg"),
        ] {
            assert_eq!(to_link(text).as_deref(), Ok(link));
            assert_eq!(text_of_link(link).as_deref(), Ok(text));
        }
        assert_eq!(to_link(&"x".repeat(MOST_IN_LINK + 1)), Err(MOST_IN_LINK + 1));
        assert!(to_link(&"x".repeat(MOST_IN_LINK)).is_ok_and(|link| link.len() == 32_000));
        assert_eq!(text_of_link("Zm 9v").unwrap_err().column, 3);
        assert!(text_of_link("_w").is_err(), "no text");
    }
}
