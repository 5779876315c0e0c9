//! Bytes as printable signs, 13 or 14 bits in two of them: lighter than base64, and as safe wherever text is.
//!
//! It is Joachim Henke's basE91 with an alphabet that begins no tag, ends no attribute and escapes nothing.
//! boot/single.js reads it.

/// Two signs are one of 91², which is 89 more than 13 bits hold: so many values take a bit more.
const SIGNS: u32 = 91;
const SHORT: u32 = 13;
const LONGER: u32 = SIGNS * SIGNS - (1 << SHORT);

/// All signs that print, but for three, in the order of their codes.
fn signs() -> Vec<char> {
    ('!'..='~').filter(|sign| !['"', '<', '\\'].contains(sign)).collect()
}

/// Bytes as signs.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let signs = signs();
    let mut text = String::with_capacity(bytes.len() * 5 / 4);
    let mut put = |value: u32, both: bool| {
        text.push(signs[(value % SIGNS) as usize]);
        if both {
            text.push(signs[(value / SIGNS) as usize]);
        }
    };
    let (mut bits, mut held) = (0_u32, 0);
    for &byte in bytes {
        bits |= u32::from(byte) << held;
        held += 8;
        if held > SHORT {
            let mut taken = SHORT;
            let mut value = bits & ((1 << SHORT) - 1);
            if value < LONGER {
                taken += 1;
                value = bits & ((1 << taken) - 1);
            }
            bits >>= taken;
            held -= taken;
            put(value, true);
        }
    }
    if held > 0 {
        put(bits, held > 7 || bits >= SIGNS);
    }
    text
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{LONGER, SHORT, SIGNS, encode, signs};

    /// As boot/single.js does it.
    pub(crate) fn decode(text: &str) -> Vec<u8> {
        let signs = signs();
        let values: Vec<u32> = text
            .chars()
            .map(|sign| u32::try_from(signs.iter().position(|one| *one == sign).unwrap()).unwrap())
            .collect();
        let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
        for pair in values.chunks(2) {
            let value = pair[0] + SIGNS * pair.get(1).copied().unwrap_or(0);
            bits |= value << held;
            held += match pair {
                [_] => 7,
                _ if value & ((1 << SHORT) - 1) < LONGER => SHORT + 1,
                _ => SHORT,
            };
            while held > 7 {
                bytes.push((bits & 255) as u8);
                bits >>= 8;
                held -= 8;
            }
        }
        if held > 0 && values.len() % 2 == 1 {
            bytes.push((bits & 255) as u8);
        }
        bytes
    }

    #[test]
    fn there_are_91_signs_and_none_that_html_would_read() {
        let signs = signs();
        assert_eq!(signs.len(), SIGNS as usize);
        assert!(signs.iter().all(char::is_ascii_graphic) && !signs.contains(&'<'));
    }

    #[test]
    fn whatever_is_written_is_read_again() {
        let mut bytes = Vec::new();
        let mut state = 7_u32;
        for length in 0..600 {
            assert_eq!(decode(&encode(&bytes))[..length], bytes, "{length}");
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            bytes.push(if length % 5 == 0 { 0 } else { (state >> 24) as u8 });
        }
        // 89 of 8,192 values take 14 bits, so 16 signs hold a little more than 13 bytes
        assert!(encode(&bytes).len() < bytes.len() * 5 / 4);
    }
}
