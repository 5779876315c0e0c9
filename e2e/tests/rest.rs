//! The first load ends with the answer. What comes after it is there when it is needed, and until then nothing
//! that is done is lost.

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site};
use serde_json::json;
use xtask::weight;

/// Nobody waits so long that the rest comes by itself: only what the reader does brings it.
const AT_REST: &str = "
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = (then, delay, ...more) =>
        wait(then, delay >= 3000 ? 1e9 : delay, ...more);";

/// A browser that shows the answer, and whose network refuses the rest.
fn without_the_rest(site: &Site, fragment: &str) -> Result<Browser> {
    let browser = Browser::start(Look::WIDE)?;
    browser.without_workers()?;
    browser.before_each_page(AT_REST)?;
    browser.block("*/rest-*")?;
    browser.go(&site.link(fragment))?;
    browser.wait_for_the_answer()?;
    Ok(browser)
}

fn rest_is_away(browser: &Browser) -> Result<bool> {
    Ok(browser.attribute("html", "data-rest")?.is_some())
}

#[test]
fn the_answer_its_chart_and_the_inputs_need_no_more_than_a_first_load() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&m=1&kind=mfa&hours=4&hour=2&guests=400";
    let browser = without_the_rest(&site, link)?;
    browser.wait_for_paint()?;
    assert!(rest_is_away(&browser)?);
    let whole = Browser::open(&site.link(link), Look::WIDE)?;
    for part in ["#say", ".answer .figures", ".legend", "#measures", "#inputs"] {
        assert_eq!(browser.text(part)?, whole.text(part)?, "{part}");
    }
    let drawn = "return [...document.querySelectorAll('.chart path.layer')].map((path) => path.getAttribute('d'))";
    assert_eq!(browser.script(drawn, &[])?, whole.script(drawn, &[])?);
    assert_eq!(browser.value("#guests")?, "400");
    assert!(!browser.has(".hours table")? && whole.has(".hours table")?);
    Ok(())
}

#[test]
fn the_rest_comes_when_the_reader_does_something_and_by_itself_a_little_later() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.without_workers()?;
    browser.before_each_page(AT_REST)?;
    browser.go(&site.address())?;
    browser.wait_for_the_answer()?;
    assert!(!site.requests().iter().any(|path| path.contains("/rest-")));
    browser.press("Tab")?;
    browser.wait_for(".hours table")?;
    assert!(!rest_is_away(&browser)?);
    let rest = weight::rest(&xtask::paths::dist())?;
    for name in rest.keys() {
        let asked = site.requests().iter().filter(|path| path.ends_with(name)).count();
        assert_eq!(asked, 1, "{name}");
    }
    // nobody there
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&site.address())?;
    browser.wait_for(".hours table")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn what_is_done_before_is_done_once_it_is_there() -> Result<()> {
    let site = Site::start()?;
    let browser = without_the_rest(&site, "")?;
    browser.fill("#guests", "77")?;
    browser.click("#scenarios summary")?;
    browser.wait_for("#fetch-again")?;
    let said = browser.text("[role=alert].round")?;
    // a host that has another version by now has it no more, and trying again can't bring it
    assert!(said.contains("not lost") && said.contains("reload the page"), "{said}");
    assert!(!browser.address()?.contains("guests"));
    browser.block("nothing")?;
    browser.click("#fetch-again")?;
    browser.wait_until("location.hash.includes('guests=77')")?;
    assert!(!browser.has("#fetch-again")?);
    assert_eq!(browser.value("#guests")?, "77");
    browser.wait_for("#save-file")?;
    // and what is typed from now on
    browser.fill("#guests", "78")?;
    browser.wait_until("location.hash.includes('guests=78')")
}

#[test]
fn another_address_opened_before_is_the_one_that_is_shown() -> Result<()> {
    let site = Site::start()?;
    let browser = without_the_rest(&site, "")?;
    browser.script("location.hash = '#v=1&m=1&guests=31'", &[])?;
    browser.wait_for("#fetch-again")?;
    browser.block("nothing")?;
    browser.click("#fetch-again")?;
    browser.wait_until("document.querySelector('#guests').value === '31'")
}

/// Whatever is pressed, typed and pointed at, nothing of the rest is called that is not there.
#[test]
fn nothing_on_the_first_page_stops_the_program() -> Result<()> {
    let site = Site::start()?;
    let browser = without_the_rest(&site, "#v=1&m=1&kind=authentication&hours=30&unfold=all")?;
    let touched = browser.script_async(
        "const all = [...document.querySelectorAll('#app *')];
         const events = [
           ...['pointermove', 'pointerdown', 'pointerup', 'pointerleave']
             .map((name) => () => new PointerEvent(name, { bubbles: true, clientX: 700, clientY: 400 })),
           ...['ArrowRight', 'Enter', 'Escape', ' ', 'End']
             .map((key) => () => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
           ...['input', 'change', 'toggle'].map((name) => () => new Event(name, { bubbles: true })),
           () => new FocusEvent('blur'),
         ];
         for (const one of all) {
           for (const event of events) one.dispatchEvent(event());
           if (one.matches('button, summary, input, .chart') && one.id !== 'fetch-again') one.click();
         }
         for (const name of ['resize', 'hashchange', 'visibilitychange']) dispatchEvent(new Event(name));
         await new Promise((done) => setTimeout(done, 200));
         return all.length",
        &[],
    )?;
    assert!(touched.as_u64().is_some_and(|touched| touched > 200), "{touched}");
    browser.look(Look::NARROW)?;
    browser.wait_for_paint()?;
    let others: Vec<String> = browser
        .complaints()?
        .into_iter()
        .filter(|said| !said.contains("/rest-") && !said.contains("Failed to fetch"))
        .collect();
    assert_eq!(others, [""; 0]);
    assert!(browser.text("#say")?.contains("people"));
    Ok(())
}

#[test]
fn a_link_that_asks_for_more_waits_for_all_of_it() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&m=1&kind=mfa&view=present";
    let browser = Browser::start(Look::WIDE)?;
    browser.without_workers()?;
    browser.block("*/rest-*")?;
    browser.go(&site.link(link))?;
    browser.wait_for_the_answer()?;
    let boot = browser.attribute("html", "data-boot")?.context("no message")?;
    assert_eq!(json!(boot), json!("network"));
    browser.block("nothing")?;
    browser.reload()?;
    browser.wait_for("#present")
}

#[test]
fn what_lies_over_the_chart_comes_with_it() -> Result<()> {
    let site = Site::start()?;
    let browser = without_the_rest(&site, "#v=1&m=1&measure=pauseResets,60,100")?;
    assert!(!browser.has("#line-0-fromMinute")?);
    browser.block("nothing")?;
    browser.press("Tab")?;
    browser.wait_for("#line-0-fromMinute .grip")
}
