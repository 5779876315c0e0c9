//! Observed figures beside the curve, the look-back, and axe-core in every mode.

use anyhow::Result;
use e2e::{Browser, Look, Site};

/// Registration down from Monday 09:00 with a hundred resets an hour: 100 wait after one hour, 200
/// after two.
const HUNDRED: &str = "#v=1&m=1&newHires=0&mfaResets=900&registrationsDue=0&guests=0\
    &liveSessions=0&registrationsPerHour=6000";

fn set(browser: &Browser, list: &str, value: &str) -> Result<()> {
    browser
        .script(
            "const list = document.querySelector(arguments[0]);
             list.value = arguments[1];
             list.dispatchEvent(new Event('change', { bubbles: true }));",
            &[serde_json::json!(list), serde_json::json!(value)],
        )
        .map(drop)
}

#[test]
fn figures_are_entered_drawn_and_kept_in_the_link() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link(HUNDRED), Look::WIDE)?;
    assert!(!browser.has("#seen-table")?);
    browser.click("#seen-add")?;
    browser.wait_for("#seen-time-0")?;
    // half a row is no figure, and says what is missing
    browser.wait_for_text("#seen-says-0", "A time is missing")?;
    browser.fill("#seen-time-0", "10:00")?;
    browser.press("Enter")?;
    browser.wait_for_text("#seen-says-0", "A number is missing")?;
    assert!(!browser.has("#points")?);
    browser.fill("#seen-number-0", "20")?;
    browser.press("Enter")?;
    browser.wait_for("#points .point")?;
    browser.wait_until("location.hash.includes('seen=60t20')")?;
    assert!(browser.text("#seen-legend")?.contains("tickets, on a scale of their own up to 20"));
    // 100 people by the model for 20 tickets: one for five
    assert!(browser.text("#seen-table tbody tr")?.contains("100: one for 5"));
    set(&browser, "#seen-what-0", "p")?;
    browser.wait_for_text("#seen-table tbody tr", "100: 0.2 times")?;
    browser.wait_for_text("#seen-legend", "people, on the chart’s scale")?;
    // a slip is named in its row, keeps its text, and is not drawn
    browser.fill("#seen-number-0", "lots")?;
    browser.press("Enter")?;
    browser.wait_for_text("#seen-says-0", "“lots” can’t be used as a number")?;
    assert_eq!(browser.value("#seen-number-0")?, "lots");
    assert_eq!(browser.attribute("#seen-number-0", "aria-invalid")?.as_deref(), Some("true"));
    assert!(!browser.has("#points")?);
    browser.fill("#seen-number-0", "1000")?;
    browser.press("Enter")?;
    browser.wait_until("location.hash.includes('seen=60p1000')")?;
    // the scale holds it, though the curve ends at 400
    let scale = "Array.from(document.querySelectorAll('.chart .tick'))
        .some((tick) => tick.textContent === '1,000')";
    browser.wait_until(scale)?;
    browser.reload()?;
    browser.wait_until(scale)?;
    assert_eq!(browser.value("#seen-time-0")?, "Mon 10:00");
    assert_eq!(browser.value("#seen-what-0")?, "p");
    browser.click("#seen-table tbody button")?;
    browser.wait_until("!location.hash.includes('seen')")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

/// 150 where the curve has 100 and 270 where it has 200: 420 of 300 is 1.4 times.
#[test]
fn after_the_all_clear_it_looks_back() -> Result<()> {
    let site = Site::start()?;
    let link =
        format!("{HUNDRED}&began=20261123T0800Z&ended=20261123T1225Z&seen=60p150,120p270,90t30");
    let browser = Browser::open(&site.link(&link), Look::WIDE)?;
    browser.wait_for("#look-back table")?;
    let text = browser.text("#look-back")?;
    for said in [
        "It lasted 4 h 25 min, 25 min more than the 4 h entered.",
        "Observed people were about 1.4 times the curve",
        "Furthest off at 11:00 on Monday: 270 observed, 200 by the model.",
        "One ticket stood for about 5 people",
        "This compares and fits nothing",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    let rows = browser.table("#look-back table")?;
    assert_eq!(rows[1], ["Outage ends", "Mon 13:00", "Mon 13:25"]);
    // another end, another look back
    browser.click("#not-over")?;
    browser.wait_until("!document.querySelector('#look-back')")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn every_mode_is_accessible() -> Result<()> {
    let site = Site::start()?;
    let live = format!("{HUNDRED}&began=20261123T0800Z&seen=60p150,90t30,95f400");
    for link in [
        // long over: it asks whether it goes on
        live.clone(),
        format!("{live}&ended=20261123T1225Z"),
        format!("{HUNDRED}&inputs=locked"),
        format!("{HUNDRED}&inputs=hidden"),
    ] {
        let browser = Browser::open(&site.link(&link), Look::WIDE)?;
        if link.contains("ended") {
            browser.wait_for("#look-back table")?;
        }
        browser.open_all_folds()?;
        browser.is_accessible().map_err(|error| error.context(link))?;
    }
    for step in [1, 2, 3, 4, 5] {
        let link = format!("{HUNDRED}&view=present&step={step}");
        let browser = Browser::open(&site.link(&link), Look::WIDE)?;
        browser.wait_for("#present")?;
        browser.is_accessible().map_err(|error| error.context(link))?;
    }
    Ok(())
}
