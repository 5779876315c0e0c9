//! Driving the built site in a real browser, as its user would.
//!
//! ```no_run
//! # fn main() -> anyhow::Result<()> {
//! use e2e::{Browser, Look, Site};
//!
//! let site = Site::start()?;
//! let browser = Browser::open(&site.address(), Look::WIDE.dark())?;
//! browser.fill("#guests", "300")?;
//! assert_eq!(browser.complaints()?, Vec::<String>::new());
//! # Ok(())
//! # }
//! ```

#![allow(clippy::missing_errors_doc)]

mod accessibility;
mod app;
mod browser;
mod driver;
mod firefox;
mod input;
mod look;
mod page;
mod pictures;
mod process;
mod profile;
mod protocol;
mod site;
mod traffic;

pub use browser::{Browser, until};
pub use look::Look;
pub use site::Site;
