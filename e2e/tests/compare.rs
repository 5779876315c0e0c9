//! Scenarios side by side, as their users compare them: by keyboard, by link, on a telephone.

use anyhow::Result;
use e2e::{Browser, Look, Site};
use serde_json::json;

/// The primary service down for eight hours; with 120 more guests; and for half as long.
const THREE: &str = "#v=1&m=1&kind=authentication&hours=8;v=1&m=1&kind=authentication&hours=8&guests=320\
                     ;v=1&m=1&name=Half&kind=authentication&hours=4";

/// What the comparison says: sentences, and all tables.
fn compared(browser: &Browser) -> Result<Vec<String>> {
    browser.wait_for("#comparison .document:not([hidden]) table")?;
    browser.wait_until("!document.querySelector('.details.stale')")?;
    browser.texts(".why p, #comparison .document p, #comparison .document tr")
}

fn press_on(browser: &Browser, css: &str) -> Result<()> {
    browser.focus(css)?;
    browser.press("Enter")
}

/// The second program's figures are worked out by hand in tests/compare.rs. Here by the shares of
/// the guests alone: every one of 120 more loses the same work as each of the 200.
#[test]
fn a_comparison_is_built_by_keyboard_and_opens_from_its_link() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link("#v=1&m=1&kind=authentication&hours=8"), Look::WIDE)?;
    assert!(!browser.has("#side-by-side")? && !browser.has("#comparison")?);
    press_on(&browser, "#compare-start")?;
    browser.wait_for("#side-by-side")?;
    browser.fill("#guests", "320")?;
    browser.wait_for_text(".why", "120 more guests: ")?;
    browser.fill("#scenario-name", "More guests; really")?;
    browser.wait_for_text("#compare-b", "B More guests; really")?;
    browser.wait_until("location.hash.includes(';v=1')")?;
    assert!(browser.text("#compare-a")?.contains("base"));
    // at worst all guests are locked out, so 120 more of them are 120 more people
    browser.wait_for_text("#comparison", "590 +120")?;
    browser.wait_until("document.querySelectorAll('#comparison .line-of').length === 2")?;

    press_on(&browser, "#compare-a")?;
    browser.wait_for_text("#say", "all 200 guests")?;
    browser.wait_until("location.hash.startsWith('#v=1&m=1&kind=authentication&hours=8;')")?;
    browser.click("#copy-link")?;
    browser.wait_for_text("#copy-link", "Link copied")?;
    let link = browser.clipboard()?;
    let expected = compared(&browser)?;
    let fresh = Browser::open(&link, Look::WIDE)?;
    assert_eq!(compared(&fresh)?, expected);
    assert_eq!(fresh.text("#compare-b")?, "B More guests; really");
    assert_eq!(browser.complaints()?, [""; 0]);
    assert_eq!(fresh.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn scenarios_are_switched_removed_and_brought_back() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link(THREE), Look::WIDE)?;
    browser.wait_for_text(".why", "C: Half")?;
    press_on(&browser, "#compare-c")?;
    browser.wait_until("document.querySelector('#hours').value.startsWith('4')")?;
    press_on(&browser, "#compare-base")?;
    browser.wait_until("location.hash.includes('place=C&base=C')")?;
    assert!(browser.text("#compare-c")?.contains("base"));
    browser.wait_for_text("#comparison thead", "C: Half (base)")?;
    press_on(&browser, "#compare-remove")?;
    browser.wait_for_text(".removed", "C Half was removed.")?;
    browser.wait_until("!document.querySelector('#compare-c')")?;
    // the address follows after a pause
    browser.wait_until("!location.hash.includes('place=C')")?;
    press_on(&browser, "#compare-put-back")?;
    browser.wait_for_text("#compare-c", "C Half base")?;
    // each step can be gone back, and forward
    browser.wait_until("location.hash.includes('place=C&base=C')")?;
    browser.back()?;
    browser.wait_until("!document.querySelector('#compare-c')")?;
    browser.forward()?;
    browser.wait_for_text("#compare-c", "C Half base")?;
    // a fourth, and no more
    press_on(&browser, "#compare-copy")?;
    browser.wait_for("#compare-d")?;
    assert!(!browser.has("#compare-copy")?);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn what_is_wrong_in_one_scenario_is_named_with_its_letter() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&m=1&place=B;v=1&m=1&guests=many&hours=8;v=1;v=1;v=1";
    let browser = Browser::open(&site.link(link), Look::WIDE)?;
    let notes = browser.text(".notes")?;
    assert!(notes.contains("In scenario A:") && notes.contains("people.guests"), "{notes}");
    assert!(notes.contains("more than four scenarios"), "{notes}");
    browser.wait_for("#compare-d")?;
    Ok(())
}

/// Told apart by dashes and letters, not by colour; 1280 pixels at 400 % are 320.
#[test]
fn a_comparison_is_accessible_and_never_scrolls_sideways() -> Result<()> {
    let site = Site::start()?;
    let four = format!("{THREE};v=1&m=1&kind=mfa&hours=40&measure=disableMfa,60,240");
    let browser = Browser::open(&site.link(&four), Look::WIDE)?;
    browser.wait_for("#comparison .document:not([hidden]) table")?;
    browser.open_all_folds()?;
    let dashes = browser.script(
        "return new Set(Array.from(document.querySelectorAll('.line-of'), \
         (line) => getComputedStyle(line).strokeDasharray)).size",
        &[],
    )?;
    assert_eq!(dashes, json!(4));
    let letters = browser.script(
        "return Array.from(document.querySelectorAll('.compared .letter'), (l) => l.textContent).join('')",
        &[],
    )?;
    assert_eq!(letters, json!("ABCD"));
    browser.is_accessible()?;
    browser.look(Look::sized(320, 256))?;
    browser.wait_for_paint()?;
    assert!(!browser.scrolls_sideways()?);
    Ok(())
}
