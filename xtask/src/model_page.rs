//! The page “The model”, which the program writes about itself.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use xtask::paths;
use xtask::weight::files_in;

/// Writes the page and its own style sheet into the site, beside the calculator and its styles.
pub(crate) fn write(dist: &Path) -> Result<()> {
    let main = files_in(dist)?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .find(|name| name.starts_with("main-"))
        .context("the build left no style sheet")?;
    let styles = fs::read(paths::root().join("styles/model.css"))?;
    let mut hash = DefaultHasher::new();
    hash.write(&styles);
    let own = format!("model-{:016x}.css", hash.finish());
    fs::write(dist.join(&own), styles)?;
    let page = Command::new("cargo")
        .args(["run", "--quiet", "--package", "lockout", "--example", "model_page", "--"])
        .args([&main, &own])
        .current_dir(paths::root())
        .stderr(std::process::Stdio::inherit())
        .output()?;
    ensure!(page.status.success(), "the page on the model could not be written");
    Ok(fs::write(dist.join("model.html"), page.stdout)?)
}
