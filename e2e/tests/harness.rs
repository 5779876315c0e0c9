//! The harness itself, on a page made for it: a test that fails should be the app's fault.

use std::path::Path;

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site, until};
use serde_json::json;

fn site() -> Result<Site> {
    Site::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("fixture"))
}

#[test]
fn it_types_and_presses_keys() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.fill("#guests", "4 500")?;
    assert_eq!(browser.value("#guests")?, "4 500");
    assert_eq!(browser.text("#said")?, "guests 4 500");
    browser.press("Enter")?;
    assert_eq!(browser.text("#said")?, "guests 4 500 Enter");
    browser.press("Tab")?;
    browser.press("ArrowRight")?;
    assert_eq!(browser.text("#said")?, "sessions 11");
    browser.press("Shift+Tab")?;
    assert_eq!(browser.script("return document.activeElement.id", &[])?, json!("guests"));
    Ok(())
}

#[test]
fn it_moves_a_slider() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.slide("#sessions", 42.0)?;
    assert_eq!(browser.text("#said")?, "sessions 42");
    browser.drag("#sessions", (0.42, 0.5), (1.0, 0.5))?;
    assert_eq!(browser.value("#sessions")?, "100");
    Ok(())
}

#[test]
fn it_points_and_clicks() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::NARROW)?;
    browser.hover("#chart", 0.5, 0.25)?;
    assert_eq!(browser.text("#said")?, "pointermove 100,25");
    browser.click_at("#chart", 0.1, 0.5)?;
    assert!(browser.text("#said")?.ends_with("click 20,50"), "{}", browser.text("#said")?);
    Ok(())
}

#[test]
fn it_reads_tables_and_tells_what_shows() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    assert_eq!(browser.table("#hours")?, [["from", "locked out"], ["09:00", "265"]]);
    assert!(browser.shows("#hours")? && !browser.shows("#hidden")? && !browser.shows("#absent")?);
    assert!(browser.text("#absent").is_err());
    Ok(())
}

#[test]
fn it_carries_a_copied_link_into_a_fresh_browser() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.link("#v1&guests=7"), Look::WIDE)?;
    browser.click("#copy")?;
    browser.wait_for_text("#said", "copied")?;
    let link = browser.clipboard()?;
    let other = Browser::open(&link, Look::NARROW)?;
    assert_eq!(other.text("#where")?, "#v1&guests=7");
    Ok(())
}

#[test]
fn it_sees_requests_and_complaints() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    assert!(browser.requests()?.contains(&site.link("page.js")));
    // The browser's own question for an icon, which this page doesn't name.
    browser.complaints()?;
    browser.script_async("await fetch('absent.txt'); console.error('ouch')", &[])?;
    assert_eq!(browser.requests()?, [site.link("absent.txt")]);
    let mut complaints = Vec::new();
    until("both complaints", || {
        complaints.extend(browser.complaints()?);
        let heard = |wanted| complaints.iter().any(|said: &String| said.contains(wanted));
        Ok((heard("ouch") && heard("404")).then_some(()))
    })
    .with_context(|| format!("{complaints:?}"))
}

#[test]
fn it_sets_the_users_look() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::NARROW.dark().reduced_motion())?;
    let seen =
        "return [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(prefers-reduced-motion: reduce)').matches]";
    assert_eq!(browser.script(seen, &[])?, json!([390, 844, true, true]));
    browser.look(Look::WIDE)?;
    assert_eq!(browser.script(seen, &[])?, json!([1440, 900, false, false]));
    Ok(())
}

#[test]
fn it_finds_what_is_inaccessible() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.script(
        "document.querySelector('label').replaceWith(document.querySelector('#guests'))",
        &[],
    )?;
    let findings = browser.accessibility_findings()?;
    assert!(findings.iter().any(|finding| finding.starts_with("label:")), "{findings:?}");
    Ok(())
}
