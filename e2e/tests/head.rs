//! The head on a telephone: one row, and a menu that the browser opens and closes.

use anyhow::Result;
use e2e::{Browser, Look, Site};
use serde_json::json;

const LINK: &str = "#v=1&m=1&kind=mfa";

const OPEN: &str = "document.querySelector('#others').matches(':popover-open')";

fn focus(browser: &Browser) -> Result<serde_json::Value> {
    browser.script("return document.activeElement.id", &[])
}

#[test]
fn the_head_is_one_row_and_its_menu_works_by_keys() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link(LINK), Look::NARROW)?;
    for width in [390, 320] {
        for language in ["en", "de", "ar"] {
            browser.look(Look::sized(width, 844))?;
            speak(&browser, language)?;
            let height = browser.script(
                "return document.querySelector('.head').getBoundingClientRect().height",
                &[],
            )?;
            assert!(height.as_f64() < Some(70.0), "{language} at {width}: {height}");
            assert!(!browser.scrolls_sideways()?, "{language} at {width}");
        }
    }
    speak(&browser, "en")?;
    assert!(!browser.shows("#copy-link")?);
    browser.focus("#others-open")?;
    browser.press("Enter")?;
    browser.wait_until(OPEN)?;
    browser.is_accessible()?;
    // what is in the menu comes next, whatever stands before the button on the page
    for id in ["present-button", "language", "colours", "compare-start", "copy-link"] {
        browser.press("Tab")?;
        assert_eq!(focus(&browser)?, json!(id));
        let height =
            browser.script("return document.activeElement.getBoundingClientRect().height", &[])?;
        assert!(height.as_f64() >= Some(44.0), "{id}: {height}");
    }
    browser.press("Escape")?;
    browser.wait_until(&format!("!{OPEN}"))?;
    assert_eq!(focus(&browser)?, json!("others-open"));
    // after a presentation the focus is where it can be seen
    browser.press("Enter")?;
    browser.click("#present-button")?;
    browser.wait_for("#present")?;
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#present')")?;
    browser.wait_until(
        "['others-open', 'present-button'].includes(document.activeElement.id)
            && document.activeElement.checkVisibility()",
    )?;
    if browser.script(&format!("return {OPEN}"), &[])? != json!(true) {
        browser.click("#others-open")?;
    }
    browser.click("#compare-start")?;
    browser.wait_for("#compare-b")?;
    browser.wait_until(&format!("!{OPEN}"))?;
    assert_eq!(focus(&browser)?, json!("compare-b"), "the menu gives way to what was asked for");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn where_it_is_wide_all_of_it_lies_in_the_row() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link(LINK), Look::WIDE)?;
    assert!(!browser.shows("#others-open")?);
    browser.focus("#present-button")?;
    for id in ["language", "colours", "compare-start", "copy-link", "SUMMARY"] {
        browser.press("Tab")?;
        let at =
            browser.script("const at = document.activeElement; return at.id || at.tagName", &[])?;
        assert_eq!(at, json!(id));
    }
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

fn speak(browser: &Browser, language: &str) -> Result<()> {
    browser.cross(|| {
        let choose = "const choice = document.querySelector('#language');
            choice.value = arguments[0];
            choice.dispatchEvent(new Event('change', { bubbles: true }))";
        browser.script(choose, &[json!(language)]).map(drop)
    })?;
    browser.wait_for_the_app()?;
    assert_eq!(browser.attribute("html", "lang")?.as_deref(), Some(language));
    Ok(())
}
