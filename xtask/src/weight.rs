//! What a first load weighs: every file the page pulls in, as a host that compresses would send it.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::contents::has_ending;

/// What a first load may weigh at most, in bytes under brotli.
pub const LIMIT: usize = 130_000;

/// How the names of the files begin that hold what the page needs once the reader does something.
pub const REST: &str = "rest";

/// How the names of files begin that the page loads only when they are first needed.
pub const LATER: &str = "more-";

/// How the names of the files begin that show and read an administrator's files.
pub const TENANT: &str = "tenant";

/// How the names of the files begin that hold a language’s texts for the first program.
pub const WORDS: &str = "words-";

/// How the names of the pages on the model begin, and of their styles: they are opened by a link.
pub const MODEL: &str = "model";

/// The page for training alone, opened by a link.
pub const TRAINING: &str = "train.html";

/// The worker that keeps the site for offline use.
pub const WORKER: &str = "sw.js";

/// The whole site as one file, and the most it may weigh as it is, in bytes.
pub const SINGLE: &str = "lockout.html";
pub const SINGLE_LIMIT: usize = 600_000;

/// Brotli's and gzip's strongest settings, which hosts use for files they compress once.
const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 22;
const GZIP_LEVEL: u32 = 9;

/// One file's sizes in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    pub plain: usize,
    pub gzip: usize,
    pub brotli: usize,
}

impl std::ops::Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            plain: self.plain + other.plain,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

impl std::iter::Sum for Weight {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, each| sum + each)
    }
}

/// The files a first load fetches, by their path below the site: the page, what it names, and so on
/// through whatever those files name.
pub fn first_load(site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut others = all_files(site)?;
    // the page names these too, for later and for other uses
    let for_later = |name: &str| {
        [LATER, REST, TENANT, MODEL, TRAINING, SINGLE, WORKER].iter().any(|of| name.starts_with(of))
    };
    others.retain(|name, _| !for_later(name));
    keep_one_language(&mut others, WORDS)?;
    let mut found = BTreeMap::new();
    let mut unread = vec!["index.html".to_owned()];
    while let Some(name) = unread.pop() {
        let Some(content) = others.remove(&name) else { continue };
        if is_text(&name) {
            let text = String::from_utf8_lossy(&content);
            unread.extend(others.keys().filter(|other| text.contains(other.as_str())).cloned());
        }
        found.insert(name, content);
    }
    anyhow::ensure!(
        !found.is_empty(),
        "there is no site in {}: run `cargo xtask build` first",
        site.display()
    );
    Ok(found)
}

/// A reader loads the texts of one language: the heaviest, to be on the safe side.
fn keep_one_language(files: &mut BTreeMap<String, Vec<u8>>, kind: &str) -> Result<()> {
    let is_text = |name: &str| name.starts_with(kind) && has_ending(name, "txt");
    let texts: Vec<_> = files.iter().filter(|(name, _)| is_text(name)).collect();
    let mut weights = Vec::new();
    for (name, content) in texts {
        weights.push((weigh(content)?.brotli, name.clone()));
    }
    weights.sort();
    weights.pop();
    files.retain(|name, _| weights.iter().all(|(_, light)| light != name));
    Ok(())
}

/// The files that the first load leaves for when the reader does something, by their path below the site.
pub fn rest(site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = all_files(site)?;
    files.retain(|name, _| name.starts_with(REST));
    Ok(files)
}

/// The files that are loaded when they are first needed, by their path below the site.
pub fn on_demand(site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = all_files(site)?;
    files.retain(|name, _| name.starts_with(LATER));
    keep_one_language(&mut files, LATER)?;
    Ok(files)
}

/// The files that are loaded when an administrator's files are to be read, by their path below the site. The texts come
/// with the second program's.
pub fn tenant(site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = all_files(site)?;
    files.retain(|name, _| name.starts_with(TENANT));
    Ok(files)
}

/// What the worker fetches besides, once the first answer is there, so that the site opens without a
/// network: itself, the other languages, the pages on the model, the icons of an installed app.
pub fn in_the_background(site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let known = [first_load(site)?, rest(site)?, on_demand(site)?, tenant(site)?];
    let mut files = all_files(site)?;
    files.retain(|name, _| {
        let carried_away = name.starts_with(SINGLE) || name.starts_with('_');
        !carried_away && !known.iter().any(|files| files.contains_key(name))
    });
    Ok(files)
}

fn all_files(site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for path in files_in(site)? {
        let name = path.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        files.insert(name, fs::read(&path)?);
    }
    Ok(files)
}

/// All files in a folder and below, sorted.
pub fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_in(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Weighs a file.
pub fn weigh(content: &[u8]) -> Result<Weight> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(GZIP_LEVEL));
    gzip.write_all(content)?;
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    brotli.write_all(content)?;
    Ok(Weight {
        plain: content.len(),
        gzip: gzip.finish()?.len(),
        brotli: brotli.into_inner().len(),
    })
}

/// Only these name other files that a page loads. The manifest's are an installed app's.
fn is_text(name: &str) -> bool {
    [".html", ".js", ".css"].iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_load_leaves_out_what_is_loaded_later_and_other_pages() -> Result<()> {
        let site = std::env::temp_dir().join(format!("lockout-weight-{}", std::process::id()));
        fs::create_dir_all(&site)?;
        let page = "main.css app.js rest-1.css more-1.js words-en-1.txt words-de-1.txt model.html model.de.html";
        for (name, content) in [
            ("index.html", page),
            ("main.css", "model-1.css"),
            ("app.js", ""),
            ("rest-1.css", ""),
            ("more-1.js", ""),
            ("words-en-1.txt", "out"),
            ("words-de-1.txt", "ausgesperrt bis zum Abend"),
            ("model.html", ""),
            ("model.de.html", ""),
            ("model-1.css", ""),
        ] {
            fs::write(site.join(name), content)?;
        }
        let names: Vec<String> = first_load(&site)?.into_keys().collect();
        fs::remove_dir_all(&site)?;
        assert_eq!(names, ["app.js", "index.html", "main.css", "words-de-1.txt"]);
        Ok(())
    }

    #[test]
    fn a_file_is_lighter_compressed_and_lightest_under_brotli() -> Result<()> {
        let content = "who is locked out, and until when? ".repeat(200);
        let weight = weigh(content.as_bytes())?;
        assert_eq!(weight.plain, 7000);
        assert!(weight.brotli < weight.gzip && weight.gzip < weight.plain);
        Ok(())
    }
}
