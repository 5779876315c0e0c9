//! The page on the model: it reads like any page, without a script, and asks for nothing but its
//! styles.

use anyhow::Result;
use e2e::{Browser, Look, Site};

#[test]
fn the_page_on_the_model_is_accessible_and_fits() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&format!("{}model.html", site.address()))?;
    browser.is_accessible()
}

#[test]
fn its_contents_lead_somewhere_and_it_loads_its_styles_alone() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&format!("{}model.html", site.address()))?;
    let lost = browser.script(
        "return [...document.querySelectorAll('nav a')].map(a => a.hash)
            .filter(hash => !document.getElementById(hash.slice(1)))",
        &[],
    )?;
    assert_eq!(lost, serde_json::json!([]));
    let styled = browser.script(
        "return document.styleSheets.length == 2 && document.scripts.length == 0
            && getComputedStyle(document.querySelector('main')).display == 'block'",
        &[],
    )?;
    assert_eq!(styled, serde_json::json!(true));
    let mut loaded = site.requests();
    loaded.retain(|path| !path.contains(".css") && !path.contains("model.html"));
    assert_eq!(loaded, Vec::<String>::new());
    Ok(())
}
