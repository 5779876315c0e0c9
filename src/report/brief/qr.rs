//! The link as a QR code.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Printed 34 mm wide, a finer code has squares of less than a third of a millimetre, which a
/// telephone no longer reads off paper. This one holds 858 characters.
const FINEST: u8 = 20;

/// Light squares that must be round a code.
const QUIET: i32 = 4;

/// A code as something to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its width and height in squares, with the light ones round it.
    pub size: i32,
    /// SVG path data of the dark squares.
    pub path: String,
}

/// The code of a link; none if the link is too long for one that can be read off paper.
pub fn code(link: &str) -> Option<Code> {
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok()?;
    if code.version().value() > FINEST {
        return None;
    }
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|&x| code.get_module(x, y)).count();
            let dark = i32::try_from(dark).unwrap_or(0);
            if dark > 0 {
                // writing into a text cannot fail
                let _ = write!(path, "M{} {}h{dark}v1h-{dark}z", x + QUIET, y + QUIET);
            }
            x += dark + 1;
        }
    }
    Some(Code { size: code.size() + 2 * QUIET, path })
}
