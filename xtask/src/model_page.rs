//! The page “The model”, which the program writes about itself.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use lockout_words::{LANGUAGES, say, speak};
use xtask::paths;
use xtask::weight::files_in;

/// Writes the page, in every language that says it all, and its own style sheet into the site, beside
/// the calculator and its styles.
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
    for language in &LANGUAGES {
        speak(language.code);
        if say::LANGUAGE_IS_COMPLETE.text() == "yes" {
            let page = written(&[language.code, &main, &own])?;
            fs::write(dist.join(say::FRAME_MODEL_PAGE.text()), page)?;
        }
    }
    Ok(())
}

fn written(given: &[&str]) -> Result<Vec<u8>> {
    let page = Command::new("cargo")
        .args(["run", "--quiet", "--package", "lockout", "--example", "model_page", "--"])
        .args(given)
        .current_dir(paths::root())
        .stderr(std::process::Stdio::inherit())
        .output()?;
    ensure!(page.status.success(), "the page on the model could not be written");
    Ok(page.stdout)
}
