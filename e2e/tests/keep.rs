//! What is kept: undo over many steps, files out and in, two tabs, storage that is blocked.

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site};
use serde_json::json;

/// Puts files into the page's own dialog, or lets them go over the page, as a reader would.
const BRING: &str = "
    const [files, drop] = arguments;
    const carried = new DataTransfer();
    for (const [name, text] of files) { carried.items.add(new File([text], name)); }
    if (drop) {
        for (const kind of ['dragover', 'drop']) {
            const event = new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true });
            document.querySelector('#say').dispatchEvent(event);
            if (kind === 'dragover' && !document.documentElement.dataset.drop) { throw new Error('no hint'); }
        }
    } else {
        const input = document.querySelector('#open-file');
        input.files = carried.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return document.documentElement.dataset.drop ?? ''";

/// Has downloads end in a variable of the page instead of a folder.
const CATCH: &str = "
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.saved = text; }); return make(blob); };
    HTMLAnchorElement.prototype.click = function () { globalThis.savedAs = this.download; };";

fn scenarios(browser: &Browser) -> Result<()> {
    browser.click("#scenarios summary")?;
    browser.wait_for("#keep")
}

#[test]
fn a_file_can_be_chosen_twice() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    scenarios(&browser)?;
    let file = json!(["guests.json", r#"{"version": 1, "people": {"guests": 321}}"#]);
    browser.script(BRING, &[json!([file]), json!(false)])?;
    browser.wait_until("document.querySelector('#guests').value === '321'")?;
    browser.fill("#guests", "5")?;
    // a browser tells of a choice that differs from the one before, so each begins with none
    let left = browser.script(
        "const input = document.querySelector('#open-file');
        const before = input.files.length;
        input.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        return [before, input.files.length]",
        &[],
    )?;
    assert_eq!(left, json!([1, 0]));
    browser.script(BRING, &[json!([file]), json!(false)])?;
    browser.wait_until("document.querySelector('#guests').value === '321'")
}

#[test]
fn many_steps_are_undone_and_done_again_by_keyboard() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    for guests in ["300", "400"] {
        browser.fill("#guests", guests)?;
        browser.click(".kind input[value=mfa]")?;
        browser.fill("#newHires", guests)?;
        browser.click(".kind input[value=authentication]")?;
    }
    browser.wait_until("location.hash.includes('guests=400')")?;
    let last = browser.text("#say")?;
    for _ in 0..8 {
        browser.press("Control+z")?;
    }
    browser.wait_until("document.querySelector('#guests').value === '200'")?;
    assert_eq!(browser.value("#newHires")?, "12");
    for _ in 0..8 {
        browser.press("Control+y")?;
    }
    browser.wait_until("document.querySelector('#newHires').value === '400'")?;
    assert_eq!(browser.text("#say")?, last);
    Ok(())
}

#[test]
fn a_scenario_goes_out_as_a_file_and_comes_in_again() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&m=1&name=Drill%20%C3%9C&kind=mfa&guests=321&measure=keepSessions,60,50";
    let browser = Browser::open(&site.link(link), Look::WIDE)?;
    browser.script(CATCH, &[])?;
    scenarios(&browser)?;
    browser.click("#save-file")?;
    browser.wait_until("globalThis.saved")?;
    let name = browser.script("return globalThis.savedAs", &[])?;
    assert_eq!(name, json!("lockout-drill-ü.json"));
    let saved = browser.script("return globalThis.saved", &[])?;
    let saved = saved.as_str().context("no text")?;
    for drop in [false, true] {
        let other = Browser::open(&site.address(), Look::WIDE)?;
        scenarios(&other)?;
        let hint = other.script(BRING, &[json!([["a.json", saved]]), json!(drop)])?;
        assert_eq!(hint, json!(""), "the hint goes");
        other.wait_until("document.querySelector('#guests').value === '321'")?;
        other.wait_until("location.hash.includes('measure=keepSessions')")?;
        assert!(other.address()?.ends_with(link), "{}", other.address()?);
        other.press("Control+z")?;
        other.wait_until("document.querySelector('#guests').value === '200'")?;
    }
    Ok(())
}

#[test]
fn what_is_no_scenario_file_is_named_and_changes_nothing() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link("#v=1&m=1&guests=7"), Look::WIDE)?;
    scenarios(&browser)?;
    let large = "x".repeat(300_000);
    for (text, said) in [
        ("", "is empty"),
        ("GIF89a", "is a picture"),
        ("{\n\"people\": {\"gests\": 1}}", "people.gests"),
        ("{", "line 1 column 1"),
        (large.as_str(), "larger than 256 KB"),
    ] {
        browser.script(BRING, &[json!([["x.json", text]]), json!(false)])?;
        browser.wait_for_text("#keep-said", said)?;
        assert_eq!(browser.value("#guests")?, "7");
    }
    browser.is_accessible()
}

#[test]
fn with_storage_blocked_all_else_works() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.refuse_storage()?;
    browser.go(&site.address())?;
    browser.wait_for_the_app()?;
    scenarios_off(&browser)?;
    browser.fill("#guests", "321")?;
    browser.wait_until("location.hash.includes('guests=321')")?;
    browser.press("Control+z")?;
    browser.wait_until("document.querySelector('#guests').value === '200'")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

fn scenarios_off(browser: &Browser) -> Result<()> {
    browser.click("#scenarios summary")?;
    browser.wait_for("#keep-off")?;
    assert!(!browser.has("#keep")?);
    Ok(())
}

#[test]
fn a_closed_page_can_be_gone_on_with_and_its_lists_are_accessible() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.fill("#guests", "321")?;
    // left at once, before any pause is over
    browser.go("about:blank")?;
    browser.go(&site.address())?;
    browser.wait_for_the_app()?;
    browser.wait_for("#go-on")?;
    browser.script(
        "localStorage.setItem('lockout.kept.a', '2 newer'); localStorage.setItem('lockout.kept.b', '1 2')",
        &[],
    )?;
    browser.click("#go-on")?;
    browser.wait_until("document.querySelector('#guests').value === '321'")?;
    scenarios(&browser)?;
    browser.click("#keep")?;
    browser.wait_until("document.querySelectorAll('#kept li').length === 3")?;
    browser.is_accessible()
}

#[test]
fn a_kept_scenario_is_put_beside_the_one_shown() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link("#v=1&m=1&name=More%20guests&guests=900"), Look::WIDE)?;
    scenarios(&browser)?;
    browser.click("#keep")?;
    browser.wait_for("#kept li")?;
    browser.click("#reset-all")?;
    browser.wait_until("document.querySelector('#guests').value === '200'")?;
    browser.click("#kept button[aria-label='Compare: More guests']")?;
    browser.wait_until("document.querySelectorAll('#side-by-side button.tab').length === 2")?;
    assert!(browser.text("#compare-b")?.contains("More guests"));
    assert_eq!(browser.value("#guests")?, "200");
    browser.wait_until("location.hash.includes(';v=') && location.hash.includes('guests=900')")
}
