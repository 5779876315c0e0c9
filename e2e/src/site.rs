//! The built site on a server of its own.

use std::path::Path;

use anyhow::Result;
use xtask::{paths, server::Server};

/// `dist/` (or what `LOCKOUT_DIST` names), served on a free port until dropped.
pub struct Site(Server);

impl Site {
    /// Serves the site at the top of a host.
    pub fn start() -> Result<Self> {
        Self::in_folder("/")
    }

    /// Serves the site in a folder of a host; `folder` begins and ends with a slash.
    pub fn in_folder(folder: &str) -> Result<Self> {
        Ok(Self(Server::start(&paths::dist(), folder, 0)?))
    }

    /// Serves another site than `dist/`.
    pub fn of(folder: &Path) -> Result<Self> {
        Ok(Self(Server::start(folder, "/", 0)?))
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        self.0.address()
    }

    /// The address of the page with a fragment, given with its `#`.
    pub fn link(&self, fragment: &str) -> String {
        self.address() + fragment
    }

    /// The paths asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.0.requests()
    }
}
