//! Names by content: a file that changes gets another name, so that no cache holds an old one for it,
//! and a page gets the very files it was built with or none.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::weight::{SINGLE, WORKER, files_in};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Digits of the hash in a name.
const DIGITS: usize = 16;

/// The SHA-256 digest in hexadecimal.
pub fn digest(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Does a file's name end in this, behind a dot?
pub fn has_ending(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, its)| its == ending)
}

/// Gives every file the hash of its content, there and wherever another file names it; but not those
/// that are known by their names: pages, the manifest, the worker.
pub fn name(dist: &Path) -> Result<()> {
    let mut renamed = Vec::new();
    let mut naming = Vec::new();
    for file in files_in(dist)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // it names no other file, and is no text in UTF-8
        if name.starts_with(SINGLE) {
            continue;
        }
        if has_ending(&name, "html") || has_ending(&name, "webmanifest") {
            naming.push(file);
            continue;
        }
        if name == WORKER {
            continue;
        }
        let new = named_by(&name, &digest(&fs::read(&file)?));
        fs::rename(&file, file.with_file_name(&new)).with_context(|| name.clone())?;
        renamed.push((name, new));
    }
    for file in naming {
        let text = fs::read_to_string(&file)?;
        let text = renamed.iter().fold(text, |text, (old, new)| replaced(&text, old, new));
        fs::write(file, text)?;
    }
    Ok(())
}

/// Does the name carry a hash of the content?
pub fn is_named_by_content(name: &str) -> bool {
    let stem = name.split(['_', '.']).next().unwrap_or_default();
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == DIGITS && is_hash(hash))
}

/// Trunk's own hashes are shorter where they begin with a zero.
fn is_hash(text: &str) -> bool {
    (DIGITS - 4..=DIGITS).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// `app_bg.wasm` and `app-0123456789abcdef_bg.wasm` with a hash: `app-HASH_bg.wasm`.
fn named_by(name: &str, digest: &str) -> String {
    let end = name.find(['_', '.']).unwrap_or(name.len());
    let (stem, ending) = name.split_at(end);
    let bare =
        stem.rsplit_once('-').filter(|(_, hash)| is_hash(hash)).map_or(stem, |(bare, _)| bare);
    format!("{bare}-{}{ending}", &digest[..DIGITS])
}

/// A text with one file's name in the place of another's, where it is not the end of a longer one.
fn replaced(text: &str, old: &str, new: &str) -> String {
    let mut parts = text.split(old);
    let mut all = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let longer =
            all.ends_with(|sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign));
        // a path begins with a dot and a slash; a dot alone is of a name
        all.push_str(if longer { old } else { new });
        all.push_str(part);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_carries_one_hash_of_the_content() {
        let digest = digest(b"abc");
        // from the standard's own examples
        assert!(digest.starts_with("ba7816bf8f01cfea414140de5dae2223"));
        assert_eq!(named_by("more_bg.wasm", &digest), "more-ba7816bf8f01cfea_bg.wasm");
        assert_eq!(named_by("main-0123456789abcdef.css", &digest), "main-ba7816bf8f01cfea.css");
        assert_eq!(named_by("main-123456789abcdef.css", &digest), "main-ba7816bf8f01cfea.css");
        assert_eq!(named_by("icon-192.png", &digest), "icon-192-ba7816bf8f01cfea.png");
    }

    #[test]
    fn only_a_whole_hash_promises_that_the_content_never_changes() {
        for name in ["more-ba7816bf8f01cfea_bg.wasm", "icon-192-3fb5e3eaffba818d.png"] {
            assert!(is_named_by_content(name), "{name}");
        }
        for name in
            ["", "index.html", "model-de.html", "sw.js", "icon-192.png", "a-ba7816bf8f01.js"]
        {
            assert!(!is_named_by_content(name), "{name}");
        }
    }

    #[test]
    fn only_whole_names_are_replaced() {
        let text = "<a href=\"./more.js\"> \"more.js\" lockout-more.js more.js";
        let new = "<a href=\"./more-1.js\"> \"more-1.js\" lockout-more.js more-1.js";
        assert_eq!(replaced(text, "more.js", "more-1.js"), new);
    }
}
