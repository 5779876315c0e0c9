//! What explains figures, rules and inputs: when it is loaded, and how it is read.

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site};
use serde_json::json;
use xtask::contents::has_ending;
use xtask::{paths, weight};

const OUTAGE: &str = "#v=1&m=1&kind=authentication&hours=8";

fn open(site: &Site) -> Result<Browser> {
    Browser::open(&site.link(OUTAGE), Look::WIDE)
}

fn explained(browser: &Browser) -> Result<String> {
    browser.wait_for("#explanation .document:not([hidden]) section")?;
    browser.text("#explanation .document")
}

fn focused(browser: &Browser) -> Result<serde_json::Value> {
    browser.script("const at = document.activeElement; return at.dataset.topic || at.id", &[])
}

#[test]
fn it_is_fetched_when_first_asked_for_and_once() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    // which would have fetched it already, once the first answer was there
    browser.without_workers()?;
    browser.go(&site.link(OUTAGE))?;
    browser.wait_for_the_app()?;
    let loaded = site.requests_of_pages().len();
    browser.fill("#guests", "77")?;
    browser.wait_until("location.hash.includes('guests=77')")?;
    assert_eq!(site.requests_of_pages()[loaded..], [""; 0], "nothing before it is needed");
    browser.click("[data-topic=worst]")?;
    explained(&browser)?;
    let mut parts: Vec<String> = site.requests_of_pages()[loaded..]
        .iter()
        .map(|path| path.trim_start_matches('/').into())
        .collect();
    parts.sort();
    // other languages' texts, and the styles of training
    let is_foreign = |name: &String| {
        has_ending(name, "css") || has_ending(name, "txt") && !name.starts_with("more-en-")
    };
    let mut own: Vec<String> = weight::files_in(&paths::dist())?
        .iter()
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .filter(|name| name.starts_with(weight::LATER) && !is_foreign(name))
        .collect();
    own.sort();
    assert_eq!(parts, own, "its own parts and nothing else");
    browser.click("[data-topic=lost]")?;
    browser.click("#every-figure summary")?;
    browser.wait_for("#every-figure section")?;
    assert_eq!(site.requests_of_pages().len(), loaded + own.len(), "and no more after that");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn when_a_part_is_missing_it_says_so_and_can_be_tried_again() -> Result<()> {
    let site = Site::start()?;
    for part in ["*/more-*.js*", "*/more-*.wasm"] {
        let browser = open(&site)?;
        browser.block(part)?;
        browser.click("[data-topic=back]")?;
        browser.wait_for_text("#explanation [role=alert]", "did not arrive")?;
        // still missing: it says so again
        browser.click("#explain-again")?;
        browser.wait_for_text("#explanation [role=alert]", "did not arrive")?;
        let findings = browser.accessibility_findings()?;
        assert!(findings.is_empty(), "{}", findings.join("\n"));
        browser.block("nothing-at-all")?;
        browser.click("#explain-again")?;
        explained(&browser)?;
        assert!(!browser.has("#explanation [role=alert]")?, "{part}");
        // the figures never needed it
        assert!(browser.text("#say")?.contains("470 people"));
    }
    Ok(())
}

#[test]
fn the_keyboard_alone_opens_reads_and_closes_it() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site)?;
    browser.focus("[data-topic=lost]")?;
    browser.press("Enter")?;
    explained(&browser)?;
    assert_eq!(focused(&browser)?, json!("explanation"));
    browser.press("Tab")?;
    assert_eq!(focused(&browser)?, json!("explanation-close"));
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#explanation')")?;
    assert_eq!(focused(&browser)?, json!("lost"));
    browser.press("Space")?;
    browser.wait_for("#explanation")?;
    browser.press("Tab")?;
    browser.press("Enter")?;
    browser.wait_until("!document.querySelector('#explanation')")?;
    assert_eq!(focused(&browser)?, json!("lost"));
    Ok(())
}

/// Whatever opens an explanation finds one.
#[test]
fn everything_that_opens_one_is_explained() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site)?;
    browser.click("#presets")?;
    browser.click("[data-preset='2020-09-28']")?;
    browser.open_all_folds()?;
    let body = "return [...new Set(Array.from(document.querySelectorAll('[data-topic]'), (o) => o.dataset.topic))]";
    let topics = browser.script(body, &[])?;
    let topics = topics.as_array().cloned().unwrap_or_default();
    assert!(topics.len() > 60, "{topics:?}");
    for topic in topics {
        // what explained the one before would pass for this one's
        browser.script(
            "document.querySelector('#explanation .document')?.replaceChildren();
             document.querySelector(`[data-topic='${arguments[0]}']`).click()",
            std::slice::from_ref(&topic),
        )?;
        browser
            .wait_until("document.querySelector('#explanation .document:not([hidden])')?.innerText")
            .with_context(|| topic.to_string())?;
        let text = browser.text("#explanation .document")?;
        assert!(text.len() > 40 && !text.contains("nothing to explain"), "{topic}: {text}");
    }
    Ok(())
}

#[test]
fn it_follows_the_inputs_once_they_rest() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site)?;
    browser.click("[data-topic=worst]")?;
    let before = explained(&browser)?;
    browser.fill("#guests", "1,234")?;
    browser.wait_until("location.hash.includes('guests=1234')")?;
    browser.wait_for_text("#explanation .document", "1,234")?;
    assert_ne!(explained(&browser)?, before);
    Ok(())
}

#[test]
fn an_open_explanation_has_no_accessibility_findings() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site)?;
    // sums and a table; sources, and queries to be copied
    for topic in ["worst", "input:people.guests"] {
        browser.script(
            "document.querySelector(`[data-topic='${arguments[0]}']`).click()",
            &[json!(topic)],
        )?;
        explained(&browser)?;
        browser.script(
            "document.querySelectorAll('#explanation details').forEach((d) => { d.open = true })",
            &[],
        )?;
        for look in Look::usual() {
            browser.look(look)?;
            browser.wait_for_paint()?;
            let findings = browser.accessibility_findings()?;
            assert!(findings.is_empty(), "{topic}, {}:\n{}", look.name(), findings.join("\n"));
            assert!(!browser.scrolls_sideways()?, "{topic}, {}: sideways", look.name());
        }
        browser.look(Look::WIDE)?;
    }
    Ok(())
}
