//! What stands for a person, an app or a device, so that nobody's name is kept.

use siphasher::sip::SipHasher13;
use std::hash::Hasher;

/// A random key of one import. Without it nothing that was hashed can be matched with a name; it is given up
/// with the reading.
#[derive(Clone)]
pub struct Key([u8; 16]);

impl Key {
    /// From sixteen random bytes.
    pub fn new(random: [u8; 16]) -> Key {
        Key(random)
    }

    /// The same number for the same text, whatever the case of its ASCII letters.
    pub fn hash(&self, text: &[u8]) -> u64 {
        let mut hasher = SipHasher13::new_with_key(&self.0);
        let mut lower = [0; 64];
        for piece in text.chunks(lower.len()) {
            let lower = &mut lower[..piece.len()];
            lower.copy_from_slice(piece);
            lower.make_ascii_lowercase();
            hasher.write(lower);
        }
        hasher.finish()
    }
}
