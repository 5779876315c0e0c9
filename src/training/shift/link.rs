//! An exercise in a link: its file's text in base64url, as RFC 4648 has it, without padding.

use base64::DecodeError;
use base64::engine::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::exercise::Exercise;
use super::lines::MOST_BYTES;
use super::{mistake::Mistake, read::read};
use crate::words::say;

/// No exercise of a longer file, in bytes, travels in a link: it comes to 32,000 signs, which every
/// browser opens. Programs that pass links on may cut them off sooner; then a file is the way.
pub const MOST_IN_LINK: usize = 24_000;

/// The text of a file as a link carries it.
///
/// # Errors
/// The file's length in bytes, where it is longer than a link carries.
pub fn to_link(file: &str) -> Result<String, usize> {
    if file.len() > MOST_IN_LINK {
        return Err(file.len());
    }
    Ok(URL_SAFE_NO_PAD.encode(file))
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
    let bytes = URL_SAFE_NO_PAD.decode(link).map_err(|error| match error {
        DecodeError::InvalidByte(at, _) => damaged(at + 1),
        _ => damaged(link.len()),
    })?;
    String::from_utf8(bytes).map_err(|_| damaged(link.len()))
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
        assert_eq!(text_of_link("Zm9vY").unwrap_err().column, 5, "cut off");
        assert!(text_of_link("_w").is_err(), "no text");
    }
}
