//! Chromium (or Chrome) and the program that drives it.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::run::{apt_install, is_root_on_debian, output};

/// A browser and the program that drives it.
#[derive(Clone, Debug)]
pub struct Browser {
    pub chrome: PathBuf,
    pub driver: PathBuf,
}

/// The browser `CHROME` and `CHROMEDRIVER` name, or one on `PATH`.
pub fn find() -> Option<Browser> {
    let chrome = named_by("CHROME")
        .or_else(|| {
            on_path(&[
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
                "chrome",
            ])
        })
        .or_else(|| at(MAC_CHROME))?;
    let driver = named_by("CHROMEDRIVER").or_else(|| on_path(&["chromedriver"]))?;
    Some(Browser { chrome, driver })
}

/// As [`find`]; as root on Debian, installs what is missing.
pub fn find_or_install() -> Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if is_root_on_debian() {
        println!("Installing Chromium and its driver: the tests run the app in a real browser.");
        apt_install(&["chromium", "chromium-driver"])?;
        if let Some(browser) = find() {
            return Ok(browser);
        }
    }
    bail!(
        "the tests drive a real browser and need Chromium (or Chrome) and `chromedriver` of the same version: \
         install both (Debian: `apt install chromium chromium-driver`; others: \
         https://googlechromelabs.github.io/chrome-for-testing/), put them on PATH, \
         or name them in the variables CHROME and CHROMEDRIVER"
    )
}

const MAC_CHROME: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

pub(super) fn named_by(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

pub(super) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    names.iter().find_map(|name| {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&file)).find(|path| path.is_file())
    })
}

fn at(path: &str) -> Option<PathBuf> {
    Path::new(path).is_file().then(|| PathBuf::from(path))
}

/// What the browser calls itself, for the head of a report.
pub fn version(browser: &Browser) -> String {
    let program = browser.chrome.to_string_lossy();
    output(&program, &["--version"]).unwrap_or_else(|| "a browser of unknown version".to_owned())
}
