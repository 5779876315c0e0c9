//! Where things are in a checkout.

use std::path::{Path, PathBuf};

/// The top folder of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The built site. `LOCKOUT_DIST` names another one, for trying a downloaded build: as seen from the top folder, since
/// tests run in others.
pub fn dist() -> PathBuf {
    root().join(std::env::var_os("LOCKOUT_DIST").unwrap_or_else(|| "dist".into()))
}

/// Tools this project installs for itself, away from the user's own.
pub fn tools() -> PathBuf {
    root().join("target").join("tools")
}

/// Programs installed by `cargo install`.
pub fn tools_bin() -> PathBuf {
    tools().join("bin")
}

/// Packages installed by npm.
pub fn node_modules() -> PathBuf {
    tools().join("npm").join("node_modules")
}

/// Pictures taken of the running app.
pub fn shots() -> PathBuf {
    root().join("target").join("shots")
}

/// The longest path of a folder in which Chromium can still open its socket, in bytes.
const LONGEST: usize = 56;

/// Where browsers keep what they write while they run, each in a folder of its own: in the system's folder for passing
/// files, a browser that is killed leaves all of it.
pub fn browsers() -> PathBuf {
    let ours = root().join("target").join("browsers");
    if ours.as_os_str().len() + "/4294967295-999".len() <= LONGEST {
        ours
    } else {
        std::env::temp_dir().join("lockout-browsers")
    }
}
