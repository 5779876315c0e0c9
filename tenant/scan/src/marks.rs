//! Where the letters that matter stand, 64 bytes at a time.

/// One bit for each of 64 bytes, the first the lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The separator of fields.
    pub separators: u64,
    /// Line feeds.
    pub line_feeds: u64,
    pub quotes: u64,
    /// Bytes that are not ASCII: their encoding must be looked at.
    pub high: u64,
}

/// Bytes of a block.
pub const BLOCK: usize = 64;

/// Marks block after block; `out` is as long as `blocks`.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub fn mark(blocks: &[[u8; BLOCK]], separator: u8, out: &mut [Marks]) {
    for (block, marks) in blocks.iter().zip(out) {
        *marks = one(block, separator);
    }
}

#[cfg(target_arch = "wasm32")]
use vectors::one;
#[cfg(not(target_arch = "wasm32"))]
use words::one;

/// With the browser's 128-bit vectors. Every browser that has been current since 2023 has them.
#[cfg(target_arch = "wasm32")]
mod vectors {
    use super::{BLOCK, Marks};
    use core::arch::wasm32::{i8x16_bitmask, u8x16_eq, u8x16_splat, u64x2, v128};

    #[target_feature(enable = "simd128")]
    pub fn one(block: &[u8; BLOCK], separator: u8) -> Marks {
        let mut marks = Marks::default();
        let (separator, line_feed, quote) =
            (u8x16_splat(separator), u8x16_splat(b'\n'), u8x16_splat(b'"'));
        for (i, lane) in block.as_chunks::<16>().0.iter().enumerate() {
            let bytes = load(lane);
            let bits = |matching: v128| u64::from(i8x16_bitmask(matching)) << (16 * i);
            marks.separators |= bits(u8x16_eq(bytes, separator));
            marks.line_feeds |= bits(u8x16_eq(bytes, line_feed));
            marks.quotes |= bits(u8x16_eq(bytes, quote));
            marks.high |= bits(bytes);
        }
        marks
    }

    #[target_feature(enable = "simd128")]
    fn load(lane: &[u8; 16]) -> v128 {
        let whole = u128::from_le_bytes(*lane);
        #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
        u64x2(whole as u64, (whole >> 64) as u64)
    }
}

/// With whole words, anywhere.
#[cfg(not(target_arch = "wasm32"))]
mod words {
    use super::{BLOCK, Marks};

    pub fn one(block: &[u8; BLOCK], separator: u8) -> Marks {
        Marks {
            separators: gather(&block.map(|byte| u8::from(byte == separator))),
            line_feeds: gather(&block.map(|byte| u8::from(byte == b'\n'))),
            quotes: gather(&block.map(|byte| u8::from(byte == b'"'))),
            high: gather(&block.map(|byte| byte >> 7)),
        }
    }

    /// The lowest bits of 64 bytes that are 0 or 1, side by side.
    fn gather(bytes: &[u8; BLOCK]) -> u64 {
        // each factor's bit moves one byte's bit to its place in the uppermost byte of the product
        const TO_THE_TOP: u64 = 0x0102_0408_1020_4080;
        let mut all = 0;
        for (i, eight) in bytes.as_chunks::<8>().0.iter().enumerate() {
            let bits = u64::from_le_bytes(*eight).wrapping_mul(TO_THE_TOP) >> 56;
            all |= bits << (8 * i);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_letter_is_marked_where_it_stands() {
        for place in 0..BLOCK {
            for (letter, want) in [
                (b';', Marks { separators: 1 << place, ..Marks::default() }),
                (b'\n', Marks { line_feeds: 1 << place, ..Marks::default() }),
                (b'"', Marks { quotes: 1 << place, ..Marks::default() }),
                (0xFC, Marks { high: 1 << place, ..Marks::default() }),
                (b',', Marks::default()),
            ] {
                let mut block = [b'x'; BLOCK];
                block[place] = letter;
                let mut out = [Marks::default()];
                mark(&[block], b';', &mut out);
                assert_eq!(out, [want], "{letter} at {place}");
            }
        }
    }

    #[test]
    fn all_at_once() {
        let mut out = [Marks::default(); 2];
        mark(&[[b','; BLOCK], [b'\n'; BLOCK]], b',', &mut out);
        assert_eq!(out[0], Marks { separators: u64::MAX, ..Marks::default() });
        assert_eq!(out[1], Marks { line_feeds: u64::MAX, ..Marks::default() });
    }
}
