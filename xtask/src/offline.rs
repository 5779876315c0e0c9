//! What makes the site open again without a network: the worker that keeps it, and what it keeps.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::contents::digest;
use crate::weight::{TRAINING, WORKER, files_in};

/// Where index.html names its version.
const VERSION: &str = "<meta name=\"lockout-version\" content=\"";

/// Digits that name a version.
const DIGITS: usize = 16;

/// How the line begins that tells the worker what it keeps.
const HEAD: &str = "const VERSION=";

/// Names the version in the page, after all that belongs to it, and tells the worker what that is. Both
/// may have been told before.
pub fn write(site: &Path) -> Result<()> {
    let pages = ["index.html", TRAINING].map(|name| site.join(name));
    let of = |version: &str| {
        pages.iter().filter(|page| page.exists()).try_for_each(|page| set_version(page, version))
    };
    of("")?;
    let worker = site.join(WORKER);
    let code = fs::read_to_string(&worker)?;
    let code = match code.split_once('\n') {
        Some((head, code)) if head.starts_with(HEAD) => code.to_owned(),
        _ => code,
    };
    let version = digest(format!("{code}{:?}", files(site)?).as_bytes())[..DIGITS].to_owned();
    of(&version)?;
    let files = serde_json::to_string(&files(site)?)?;
    Ok(fs::write(&worker, format!("{HEAD}\"{version}\",FILES={files};\n{code}"))?)
}

fn set_version(index: &Path, version: &str) -> Result<()> {
    let page = fs::read_to_string(index)?;
    let (before, after) =
        page.split_once(VERSION).context("the page has no place for a version")?;
    let (_, after) = after.split_once('"').context("the page's version never ends")?;
    Ok(fs::write(index, format!("{before}{VERSION}{version}\"{after}"))?)
}

/// All that belongs to a version, by the addresses a browser asks for, with digests.
fn files(site: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for path in files_in(site)? {
        let name = path.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        if belongs(&name) {
            // hosts lead away from the page's file name, to the folder
            let name = if name == "index.html" { String::new() } else { name };
            files.insert(name, digest(&fs::read(&path)?));
        }
    }
    Ok(files)
}

/// Not the worker itself, nor what is there to be carried away or for the host.
fn belongs(name: &str) -> bool {
    name != WORKER && !name.starts_with("lockout.html") && !name.starts_with('_')
}
