//! axe-core over the page as it opens, wide and narrow, light and dark.

use anyhow::Result;
use e2e::{Browser, Look, Site};

#[test]
fn the_page_as_it_opens_has_no_accessibility_findings() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    for look in Look::usual() {
        browser.look(look)?;
        browser.wait_for_paint()?;
        let findings = browser.accessibility_findings()?;
        assert!(findings.is_empty(), "{}:\n{}", look.name(), findings.join("\n"));
        assert!(!browser.scrolls_sideways()?, "{}: the page scrolls sideways", look.name());
    }
    Ok(())
}
