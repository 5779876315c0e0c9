//! Firefox and the program that drives it. The tests go without where it can't be had.

use std::path::PathBuf;

use super::browser::{named_by, on_path};
use super::rust;
use crate::paths;
use crate::run::{apt_install, is_root_on_debian};

/// Firefox and the program that drives it.
#[derive(Clone, Debug)]
pub struct Firefox {
    pub firefox: PathBuf,
    pub driver: PathBuf,
}

/// The ones `FIREFOX` and `GECKODRIVER` name, or those on `PATH` or among this project's tools.
pub fn find() -> Option<Firefox> {
    let ours = paths::tools_bin().join(format!("geckodriver{}", std::env::consts::EXE_SUFFIX));
    let driver = named_by("GECKODRIVER")
        .or_else(|| ours.is_file().then_some(ours))
        .or_else(|| on_path(&["geckodriver"]))?;
    Some(Firefox { firefox: firefox()?, driver })
}

fn firefox() -> Option<PathBuf> {
    named_by("FIREFOX").or_else(|| on_path(&["firefox", "firefox-esr"]))
}

/// Installs what is missing as far as it can, and says what becomes of it.
pub(super) fn install_if_possible() {
    if find().is_some() {
        return;
    }
    if firefox().is_none() && is_root_on_debian() {
        println!("Installing Firefox: the tests open the site and the single file in it too.");
        if let Err(error) = apt_install(&["firefox-esr"]) {
            println!("That failed: {error:#}");
        }
    }
    if firefox().is_some()
        && find().is_none()
        && let Err(error) = rust::geckodriver()
    {
        println!("That failed: {error:#}");
    }
    if find().is_none() {
        println!(
            "Firefox is NOT tested: it takes Firefox and `geckodriver`, on PATH or named in the variables \
             FIREFOX and GECKODRIVER (Debian: `apt install firefox-esr`, `cargo install geckodriver`)."
        );
    }
}
