//! Two windows of one browser on the site: what one keeps the other lists, and neither destroys what
//! the other has.

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site, until};
use serde_json::json;

/// The names listed as kept, in the order of the alphabet.
fn kept(browser: &Browser) -> Result<Vec<String>> {
    let mut names = browser.texts("#kept b")?;
    names.sort();
    Ok(names)
}

/// Waits until these are the names listed, in the order of the alphabet.
fn wait_for_kept(browser: &Browser, names: &[&str]) -> Result<()> {
    let listed = "Array.from(document.querySelectorAll('#kept b'), (each) => each.textContent)";
    let wanted = json!(json!(names).to_string());
    browser
        .wait_until(&format!("JSON.stringify({listed}.sort()) === {wanted}"))
        .with_context(|| format!("{:?}", kept(browser)))
}

/// What is stored, the links of all that begins so, in the order of the alphabet.
fn links(browser: &Browser, prefix: &str) -> Result<Vec<String>> {
    let links = browser.script(
        "return Object.entries(localStorage).filter(([key]) => key.startsWith(arguments[0]))
            .map(([, stored]) => stored.slice(stored.indexOf('#') + 1)).sort()",
        &[json!(prefix)],
    )?;
    Ok(serde_json::from_value(links)?)
}

/// Waits until this is what is stored: what another window stores comes a little later.
fn wait_for_links(browser: &Browser, prefix: &str, wanted: &[&str]) -> Result<()> {
    until(&format!("{wanted:?} to be stored"), || {
        Ok((links(browser, prefix)? == wanted).then_some(()))
    })
    .with_context(|| format!("{:?}", links(browser, prefix)))
}

/// Opens a scenario and the list of what is kept.
fn open(browser: &Browser, site: &Site, guests: &str) -> Result<()> {
    browser.go(&site.link(&format!("#v=1&m=1&guests={guests}")))?;
    browser.wait_for_the_app()?;
    browser.click("#scenarios summary")?;
    browser.wait_for("#keep")
}

fn keep(browser: &Browser, name: &str) -> Result<()> {
    browser.fill("#name", name)?;
    browser.click("#keep")?;
    browser.wait_for_text("#keep-said", &format!("“{name}” is kept"))
}

fn delete(browser: &Browser, name: &str) -> Result<()> {
    browser.click(&format!("[aria-label='Delete: {name}']"))?;
    browser.wait_for_text("#keep-said", &format!("“{name}” is deleted"))
}

/// Two windows, each with its own scenario and none kept; the first is spoken of.
fn two(site: &Site) -> Result<(Browser, [String; 2])> {
    let browser = Browser::start(Look::WIDE)?;
    open(&browser, site, "300")?;
    let first = browser.window()?;
    let second = browser.another_window()?;
    open(&browser, site, "400")?;
    browser.turn_to(&first)?;
    Ok((browser, [first, second]))
}

#[test]
fn each_sees_what_the_other_keeps_and_deletes() -> Result<()> {
    let site = Site::start()?;
    let (browser, [first, second]) = two(&site)?;
    keep(&browser, "Alpha")?;
    browser.turn_to(&second)?;
    wait_for_kept(&browser, &["Alpha"])?;
    keep(&browser, "Beta")?;
    browser.turn_to(&first)?;
    wait_for_kept(&browser, &["Alpha", "Beta"])?;
    // the work on the screen is each window's own
    assert_eq!(browser.value("#guests")?, "300");
    // the other's is deleted here: it goes from both lists, and stays on the other's screen
    delete(&browser, "Beta")?;
    wait_for_kept(&browser, &["Alpha"])?;
    browser.turn_to(&second)?;
    wait_for_kept(&browser, &["Alpha"])?;
    assert_eq!((browser.value("#guests")?, browser.value("#name")?), ("400".into(), "Beta".into()));
    browser.wait_until("location.hash === '#v=1&m=1&name=Beta&guests=400'")?;
    // and comes back as it was
    browser.turn_to(&first)?;
    browser.click("#put-back")?;
    browser.turn_to(&second)?;
    wait_for_kept(&browser, &["Alpha", "Beta"])?;
    let stored = ["v=1&m=1&name=Alpha&guests=300", "v=1&m=1&name=Beta&guests=400"];
    wait_for_links(&browser, "lockout.kept.", &stored)?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn the_same_name_in_both_costs_neither_its_work() -> Result<()> {
    let site = Site::start()?;
    let (browser, [first, second]) = two(&site)?;
    keep(&browser, "Drill")?;
    browser.turn_to(&second)?;
    wait_for_kept(&browser, &["Drill"])?;
    keep(&browser, "Drill")?;
    assert!(browser.text("#keep-said")?.contains("in the place of the earlier one"));
    // the first still shows its own, and what it deletes now is the second's
    browser.turn_to(&first)?;
    browser.wait_until(
        "Object.entries(localStorage).some(([key, stored]) =>
            key.startsWith('lockout.kept.') && stored.endsWith('guests=400'))",
    )?;
    assert_eq!(browser.value("#guests")?, "300");
    delete(&browser, "Drill")?;
    browser.turn_to(&second)?;
    wait_for_kept(&browser, &[])?;
    // the second puts back what it wrote over
    browser.click("#put-back")?;
    wait_for_kept(&browser, &["Drill"])?;
    wait_for_links(&browser, "lockout.kept.", &["v=1&m=1&name=Drill&guests=300"])?;
    browser.turn_to(&first)?;
    wait_for_kept(&browser, &["Drill"])?;
    // under its key something stands again, so the deleted one comes under a name of its own
    browser.click("#put-back")?;
    wait_for_kept(&browser, &["Drill", "Drill (2)"])?;
    let stored = ["v=1&m=1&name=Drill%20(2)&guests=400", "v=1&m=1&name=Drill&guests=300"];
    wait_for_links(&browser, "lockout.kept.", &stored)?;
    browser.turn_to(&second)?;
    wait_for_kept(&browser, &["Drill", "Drill (2)"])
}

/// Browsers put pages to sleep, which then hear of nothing.
#[test]
fn a_window_that_heard_of_nothing_writes_over_nothing() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page(
        "addEventListener('storage', (event) => event.stopImmediatePropagation(), true)",
    )?;
    open(&browser, &site, "300")?;
    keep(&browser, "Drill")?;
    let first = browser.window()?;
    let second = browser.another_window()?;
    open(&browser, &site, "400")?;
    keep(&browser, "Drill")?;
    // deleted in the first, where the list still has what was kept first
    browser.turn_to(&first)?;
    wait_for_links(&browser, "lockout.kept.", &["v=1&m=1&name=Drill&guests=400"])?;
    delete(&browser, "Drill")?;
    wait_for_links(&browser, "lockout.kept.", &[])?;
    browser.click("#put-back")?;
    wait_for_kept(&browser, &["Drill"])?;
    wait_for_links(&browser, "lockout.kept.", &["v=1&m=1&name=Drill&guests=400"])?;
    // kept under a name that the second has taken since
    browser.turn_to(&second)?;
    browser.fill("#guests", "500")?;
    keep(&browser, "Monday")?;
    browser.turn_to(&first)?;
    let stored = ["v=1&m=1&name=Drill&guests=400", "v=1&m=1&name=Monday&guests=500"];
    wait_for_links(&browser, "lockout.kept.", &stored)?;
    keep(&browser, "Monday")?;
    assert!(browser.text("#keep-said")?.contains("in the place of the earlier one"));
    browser.click("#put-back")?;
    wait_for_kept(&browser, &["Drill", "Monday", "Monday (2)"])?;
    let stored = ["Drill&guests=400", "Monday%20(2)&guests=500", "Monday&guests=300"];
    let stored = stored.map(|one| format!("v=1&m=1&name={one}"));
    let stored = stored.each_ref().map(String::as_str);
    wait_for_links(&browser, "lockout.kept.", &stored)?;
    Ok(())
}

/// The key under which work is stored, by what its link ends with.
fn work(browser: &Browser, link: &str) -> Result<String> {
    let key = browser.script(
        "return Object.keys(localStorage).find((key) =>
            key.startsWith('lockout.tab.') && localStorage[key].endsWith(arguments[0]))",
        &[json!(link)],
    )?;
    key.as_str().map(str::to_owned).context("it is not stored")
}

#[test]
fn each_goes_on_with_its_own_work() -> Result<()> {
    let site = Site::start()?;
    let (browser, [first, second]) = two(&site)?;
    for (window, guests) in [(&first, "301"), (&second, "401"), (&first, "302")] {
        browser.turn_to(window)?;
        browser.fill("#guests", guests)?;
        browser.wait_until(&format!("location.hash.includes('guests={guests}')"))?;
    }
    let worked_on = ["v=1&m=1&guests=302", "v=1&m=1&guests=401"];
    wait_for_links(&browser, "lockout.tab.", &worked_on)?;
    // each can go on where the other is, and comes back to its own
    for (window, own, other) in [(&first, "302", "401"), (&second, "401", "302")] {
        browser.turn_to(window)?;
        wait_for_links(&browser, "lockout.tab.", &worked_on)?;
        let key = work(&browser, &format!("guests={other}"))?;
        let entry = format!("#lately [data-kept='{key}']");
        browser.wait_for(&entry)?;
        browser.click(&entry)?;
        browser.wait_until(&format!("location.hash.endsWith('guests={other}')"))?;
        browser.press("Control+z")?;
        browser.wait_until(&format!("location.hash.endsWith('guests={own}')"))?;
    }
    wait_for_links(&browser, "lockout.tab.", &worked_on)?;
    Ok(())
}
