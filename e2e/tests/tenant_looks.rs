//! How the dialog over a tenant's files looks: on a telephone, in German, enlarged, in the system's own colours, and in
//! another engine. All tenants here are made up.

use anyhow::{Result, ensure};
use e2e::{Browser, Look, Site};
use serde_json::json;

use crate::tenant::{POLICY, drop_on, log, open};

/// 1280 pixels at 400 %.
const ENLARGED: Look = Look::sized(320, 256);

/// What a reader can see of the dialog that sticks out of it.
const STICKS_OUT: &str = "
    const dialog = document.querySelector('#tenant');
    const right = dialog.getBoundingClientRect().left + dialog.clientLeft + dialog.clientWidth;
    return [...dialog.querySelectorAll('*')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > right + 0.5)
        .filter((one) => !one.closest('.scroll'))
        .map((one) => one.outerHTML.slice(0, 120))";

/// With the made-up tenant in it and everything opened.
fn shown(browser: &Browser) -> Result<()> {
    open(browser)?;
    browser.click("#tenant-try")?;
    browser.wait_for("#tenant-take")?;
    let ask = "document.querySelectorAll('.tenant-what-if > button').forEach((one) => one.click())";
    browser.script(ask, &[])?;
    browser.wait_for(".tenant-what-if-rest table")?;
    browser.open_all_folds()
}

fn nothing_sticks_out(browser: &Browser) -> Result<()> {
    let out = browser.script(STICKS_OUT, &[])?;
    assert_eq!(out, json!([]));
    Ok(())
}

#[test]
fn in_german_it_fits_a_telephone_and_every_look() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::NARROW)?;
    browser.before_each_page("localStorage.setItem('lockout.language', 'de')")?;
    browser.go(&site.link("#v=1&m=1"))?;
    browser.wait_for_the_app()?;
    assert_eq!(browser.attribute("html", "lang")?.as_deref(), Some("de"));
    shown(&browser)?;
    ensure!(browser.text("#tenant-title")?.contains("Mandanten"));
    for look in [Look::NARROW.dark(), Look::NARROW, Look::WIDE, ENLARGED] {
        browser.look(look)?;
        browser.wait_for_paint()?;
        nothing_sticks_out(&browser)?;
    }
    browser.is_accessible()
}

/// The dry run's answers are what somebody on a telephone came for: all three kinds of outage are in sight.
#[test]
fn the_dry_run_fits_a_telephone() -> Result<()> {
    let site = Site::start()?;
    for look in [Look::NARROW, ENLARGED] {
        let browser = Browser::open(&site.link("#v=1&m=1"), look)?;
        drop_on(&browser, "#say", &[("policies.json", POLICY)])?;
        browser.wait_for(".tenant-policy")?;
        browser.open_all_folds()?;
        let past = "
            const table = document.querySelector('.tenant-matrix');
            const right = document.querySelector('#tenant').clientWidth;
            return [...table.querySelectorAll('td')].filter((cell) => cell.getBoundingClientRect().right > right).length";
        assert_eq!(browser.script(past, &[])?, json!(0), "{}", look.name());
        // each answer says which outage it is of, where the heads have no room
        ensure!(browser.shows(".tenant-matrix td .tenant-column")?);
        let outside = browser.table(".tenant-matrix")?.remove(2);
        ensure!(outside[3].starts_with("Sign-in") && outside[3].contains("denied"));
    }
    Ok(())
}

/// Where the system's own colours replace ours, what is chosen, refused or pressed shows by more than its colour.
#[test]
fn in_forced_colours_nothing_is_lost() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link("#v=1&m=1"), Look::WIDE)?;
    browser.cdp(
        "Emulation.setEmulatedMedia",
        &json!({ "features": [{ "name": "forced-colors", "value": "active" }] }),
    )?;
    shown(&browser)?;
    ensure!(
        browser.script("return matchMedia('(forced-colors: active)').matches", &[])? == json!(true)
    );
    // refused and granted by sign and word
    let outcomes = browser.texts(".tenant-outcome")?;
    ensure!(
        outcomes.contains(&"✗ denied".to_owned()) && outcomes.contains(&"✓ granted".to_owned())
    );
    // what alarms by a broader edge than what doesn't
    let edge = |css: &str| browser.style(css, "border-inline-start-width");
    assert_eq!(edge(".tenant-findings > li.alarm")?, "6px");
    assert_eq!(edge(".tenant-findings > li:not(.alarm)")?, "3px");
    // the button that takes has an edge
    assert_eq!(browser.style("#tenant-take", "border-top-style")?, "solid");
    nothing_sticks_out(&browser)
}

/// The figures of Chromium, in Firefox, from the same files.
#[test]
fn in_firefox_the_same_files_say_the_same() -> Result<()> {
    let Some(firefox) = Browser::firefox(Look::WIDE)? else { return Ok(()) };
    let site = Site::start()?;
    let chromium = Browser::start(Look::WIDE)?;
    let log = log();
    let files = [("InteractiveSignIns_made_up.csv", log.as_str()), ("policies.json", POLICY)];
    for browser in [&firefox, &chromium] {
        browser.go(&site.link("#v=1&m=1&guests=7"))?;
        browser.wait_for_the_app()?;
        drop_on(browser, "#say", &files)?;
        browser.wait_for("#tenant-take")?;
        browser.open_all_folds()?;
    }
    assert_eq!(firefox.text("#tenant .tenant-body")?, chromium.text("#tenant .tenant-body")?);
    ensure!(firefox.table(".tenant-offers")?.len() > 3);
    for browser in [&firefox, &chromium] {
        browser.click("#tenant-take")?;
        browser.wait_until("location.hash.includes('guests=1&')")?;
    }
    assert_eq!(
        firefox.script("return location.hash", &[])?,
        chromium.script("return location.hash", &[])?
    );
    assert_eq!(firefox.firefox_complaints()?, [""; 0]);
    Ok(())
}
