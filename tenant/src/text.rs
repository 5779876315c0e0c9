//! Bytes into UTF-8, whatever the encoding, in pieces that were cut anywhere.

/// How a file's letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
}

impl Encoding {
    /// From the first bytes of a file, with the length of its mark. Without a mark, ASCII letters of two bytes each
    /// tell UTF-16.
    pub fn find(head: &[u8]) -> (Encoding, usize) {
        match head {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
            [0xFF, 0xFE, ..] => (Encoding::Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (Encoding::Utf16BigEndian, 2),
            [1..=255, 0, 1..=255, 0, ..] => (Encoding::Utf16LittleEndian, 0),
            [0, 1..=255, 0, 1..=255, ..] => (Encoding::Utf16BigEndian, 0),
            _ => (Encoding::Utf8, 0),
        }
    }
}

/// Lines that end in carriage returns alone, as old programs of the Mac write them.
pub fn has_old_line_ends(head: &[u8]) -> bool {
    head.contains(&b'\r') && !head.contains(&b'\n')
}

/// Turns UTF-16 into UTF-8.
pub struct Decoder {
    big: bool,
    /// The first byte of a unit that was cut.
    half: Option<u8>,
    /// The first unit of a pair.
    first: Option<u16>,
    text: String,
    line: u64,
    /// Units that are no letters, and the line of the first.
    pub astray: Option<(u64, u64)>,
}

impl Decoder {
    pub fn new(big: bool) -> Decoder {
        Decoder { big, half: None, first: None, text: String::new(), line: 1, astray: None }
    }

    /// The letters of the next piece.
    pub fn take(&mut self, piece: &[u8]) -> &[u8] {
        self.text.clear();
        let mut rest = piece;
        if let (Some(half), Some((&byte, after))) = (self.half, rest.split_first()) {
            self.half = None;
            self.unit([half, byte]);
            rest = after;
        }
        let (units, odd) = rest.as_chunks::<2>();
        for unit in units {
            self.unit(*unit);
        }
        if let [byte] = odd {
            self.half = Some(*byte);
        }
        self.text.as_bytes()
    }

    /// The end of the file must not be amid a letter.
    pub fn end(&mut self) {
        if self.half.is_some() || self.first.is_some() {
            self.no_letter();
        }
    }

    fn unit(&mut self, bytes: [u8; 2]) {
        let unit = if self.big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) };
        self.line += u64::from(unit == u16::from(b'\n'));
        let first = self.first.take();
        let read = match first {
            Some(first) => char::decode_utf16([first, unit]).next(),
            None if (0xD800..0xDC00).contains(&unit) => {
                self.first = Some(unit);
                return;
            }
            None => char::decode_utf16([unit]).next(),
        };
        if let Some(Ok(letter)) = read {
            self.text.push(letter);
            return;
        }
        self.no_letter();
        if first.is_some() {
            // the second one is on its own
            self.line -= u64::from(unit == u16::from(b'\n'));
            self.unit(bytes);
        }
    }

    fn no_letter(&mut self) {
        let (line, times) = self.astray.unwrap_or((self.line, 0));
        self.astray = Some((line, times + 1));
        self.text.push(char::REPLACEMENT_CHARACTER);
    }
}

#[cfg(test)]
mod tests {
    use super::{Decoder, Encoding};

    fn units(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn either_way_and_cut_anywhere() {
        let text = "Zoë,\u{1F511}\nß";
        for big in [false, true] {
            let bytes = units(text, big);
            for cut in 0..=bytes.len() {
                let mut decoder = Decoder::new(big);
                let mut read = decoder.take(&bytes[..cut]).to_vec();
                read.extend_from_slice(decoder.take(&bytes[cut..]));
                decoder.end();
                assert_eq!(String::from_utf8(read).unwrap(), text, "cut at {cut}");
                assert_eq!(decoder.astray, None);
            }
        }
    }

    #[test]
    fn units_that_are_no_letters() {
        let mut bytes = units("a\n", false);
        bytes.extend([0x00, 0xD8, b'b', 0, 0x00]);
        let mut decoder = Decoder::new(false);
        assert_eq!(decoder.take(&bytes), "a\n\u{FFFD}b".as_bytes());
        decoder.end();
        assert_eq!(decoder.astray, Some((2, 2)), "half a pair, and half a unit at the end");
    }

    #[test]
    fn marks_and_their_absence() {
        for (head, want) in [
            (&b"\xEF\xBB\xBFDate"[..], (Encoding::Utf8, 3)),
            (b"\xFF\xFED\0", (Encoding::Utf16LittleEndian, 2)),
            (b"\xFE\xFF\0D", (Encoding::Utf16BigEndian, 2)),
            (b"D\0a\0", (Encoding::Utf16LittleEndian, 0)),
            (b"\0D\0a", (Encoding::Utf16BigEndian, 0)),
            (b"Date", (Encoding::Utf8, 0)),
            (b"", (Encoding::Utf8, 0)),
        ] {
            assert_eq!(Encoding::find(head), want);
        }
    }
}
