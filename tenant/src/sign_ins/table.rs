//! Tables by keyed hash: what is looked up is random already.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map by hashes of a [`Key`](crate::Key), or by numbers that went through [`mixed`].
pub type Table<V> = HashMap<u64, V, BuildHasherDefault<AsItIs>>;

#[derive(Default)]
pub struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = mixed(self.0 ^ u64::from(byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// A number that looks random, and another one for each.
pub fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

/// Things in the order they were met, each found again by its hash.
pub struct Met<T> {
    pub all: Vec<T>,
    places: Table<u32>,
}

impl<T> Default for Met<T> {
    fn default() -> Met<T> {
        Met { all: Vec::new(), places: Table::default() }
    }
}

impl<T> Met<T> {
    /// Its place; it is made when it's met for the first time.
    #[inline]
    pub fn place(&mut self, hash: u64, make: impl FnOnce() -> T) -> u32 {
        let all = &mut self.all;
        *self.places.entry(hash).or_insert_with(|| {
            all.push(make());
            u32::try_from(all.len() - 1).unwrap_or(u32::MAX)
        })
    }
}
