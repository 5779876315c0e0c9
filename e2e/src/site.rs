//! The built site on a server of its own.

use std::path::Path;

use anyhow::Result;
use xtask::paths;
use xtask::server::{Manner, Server};

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

    /// Serves another site in a manner, on a port that one had before.
    pub fn again(manner: Manner, folder: &Path, port: u16) -> Result<Self> {
        Ok(Self(Server::in_manner(manner, folder, "/", port)?))
    }

    /// Serves the site in a manner.
    pub fn in_manner(manner: Manner) -> Result<Self> {
        Ok(Self(Server::in_manner(manner, &paths::dist(), "/", 0)?))
    }

    /// The port it is served on.
    pub fn port(&self) -> u16 {
        let address = self.address();
        let port = address.trim_end_matches('/').rsplit(':').next();
        port.and_then(|port| port.parse().ok()).unwrap_or_default()
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

    /// The same without the icon, which a browser's frame asks for whenever it likes.
    pub fn requests_of_pages(&self) -> Vec<String> {
        let all = self.requests().into_iter();
        all.filter(|path| !path.contains("/icon-")).collect()
    }
}
