//! Another engine: the site and the single file in Firefox, where there is one.

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site, until};
use xtask::{paths, weight};

const LINK: &str = "#v=1&kind=authentication&hours=8&guests=1200";

/// Opens an address and does what every reader does; the figures are those of Chromium.
fn works(firefox: &Browser, address: &str, like: &Browser) -> Result<()> {
    firefox.go(&format!("{address}{LINK}"))?;
    firefox.wait_for_the_app()?;
    assert!(!firefox.has("#app .boot")?, "{}", firefox.text("#app")?);
    assert_eq!(firefox.text("#say")?, like.text("#say")?);
    assert_eq!(firefox.table("table")?, like.table("table")?);
    for browser in [firefox, like] {
        browser.fill("#guests", "77")?;
        browser.wait_until("location.hash.includes('guests=77')")?;
        browser.wait_until("!document.querySelector('.details.stale')")?;
        browser.click("[data-topic=worst]")?;
        browser.wait_for("#explanation section")?;
    }
    assert_eq!(firefox.text("#say")?, like.text("#say")?);
    assert_eq!(firefox.table("table")?, like.table("table")?);
    assert_eq!(firefox.text("#explanation")?, like.text("#explanation")?);
    assert_eq!(firefox.firefox_complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn the_site_and_the_single_file_work_in_firefox() -> Result<()> {
    let Some(firefox) = Browser::firefox(Look::WIDE)? else { return Ok(()) };
    let site = Site::start()?;
    let chromium = Browser::open(&site.link(LINK), Look::WIDE)?;
    works(&firefox, &site.address(), &chromium)?;
    // it is kept there too
    firefox.wait_until_kept()?;
    let single = format!("file://{}", paths::dist().join(weight::SINGLE).display());
    let chromium = Browser::open(&site.link(LINK), Look::WIDE)?;
    works(&firefox, &single, &chromium)?;
    let loaded = firefox
        .script("return performance.getEntriesByType('resource').map((one) => one.name)", &[])?;
    assert_eq!(loaded, serde_json::json!([]), "the file asks for nothing");
    let address = site.link(LINK);
    drop(site);
    firefox.go(&address)?;
    firefox.wait_for_the_app()?;
    assert!(!firefox.has("#app .boot")?, "without a host: {}", firefox.text("#app")?);
    Ok(())
}

#[test]
fn its_console_is_heard() -> Result<()> {
    let Some(firefox) = Browser::firefox(Look::WIDE)? else { return Ok(()) };
    let site = Site::start()?;
    firefox.go(&site.address())?;
    firefox.wait_for_the_app()?;
    firefox.firefox_complaints()?;
    firefox.script(
        "const style = document.createElement('style'); style.textContent = 'p { color: red }';
        document.head.append(style); setTimeout(() => { throw new Error('thrown') })",
        &[],
    )?;
    let mut said = Vec::new();
    until("both complaints", || {
        said.extend(firefox.firefox_complaints()?);
        let heard = |wanted| said.iter().any(|one: &String| one.contains(wanted));
        Ok((heard("thrown") && heard("Content-Security-Policy")).then_some(()))
    })
    .with_context(|| format!("{said:?}"))
}

/// Firefox runs little of a page that is left.
#[test]
fn what_was_entered_right_before_leaving_is_there_to_go_on_with() -> Result<()> {
    let Some(firefox) = Browser::firefox(Look::WIDE)? else { return Ok(()) };
    let site = Site::start()?;
    for guests in ["321", "322", "323"] {
        firefox.go(&site.link(LINK))?;
        firefox.wait_for_the_app()?;
        firefox.fill("#guests", guests)?;
        firefox.go("about:blank")?;
        firefox.go(&site.address())?;
        firefox.wait_for("#go-on")?;
        firefox.click("#go-on")?;
        firefox.wait_until(&format!("document.querySelector('#guests').value === '{guests}'"))?;
    }
    assert_eq!(firefox.firefox_complaints()?, [""; 0]);
    Ok(())
}
