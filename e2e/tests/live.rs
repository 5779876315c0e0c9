//! An outage that is going on, by a clock that stands where the test puts it.

use anyhow::Result;
use e2e::{Browser, Look, Site};
use serde_json::json;

/// A clock that stands still, and whose long timers only the test lets go off.
const CLOCK: &str = "
    const Real = Date;
    let now = Real.parse('2026-11-23T08:14:00Z');
    globalThis.Date = class extends Real {
        constructor(...given) { if (given.length === 0) { super(now); } else { super(...given); } }
        static now() { return now; }
    };
    const wait = globalThis.setTimeout;
    let waiting = new Map();
    globalThis.setTimeout = (then, delay, ...rest) => {
        const id = wait(then, delay > 5000 ? 1e9 : delay, ...rest);
        if (delay > 5000) { waiting.set(id, then); }
        return id;
    };
    const clear = globalThis.clearTimeout;
    globalThis.clearTimeout = (id) => { waiting.delete(id); clear(id); };
    globalThis.timers = () => waiting.size;
    globalThis.setNow = (text) => { now = Real.parse(text); };
    globalThis.goOn = (text) => {
        now = Real.parse(text);
        const due = [...waiting.values()];
        waiting.clear();
        due.forEach((then) => then());
    };
";

fn open(site: &Site, fragment: &str, zone: &str) -> Result<Browser> {
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page(CLOCK)?;
    browser.cdp("Emulation.setTimezoneOverride", &json!({ "timezoneId": zone }))?;
    browser.go(&site.link(fragment))?;
    browser.wait_for_the_app()?;
    Ok(browser)
}

/// Where the now line stands: its share of the way from the hour it is in to the next.
fn line(browser: &Browser) -> Result<f64> {
    let at = browser.script(
        "return Number(document.querySelector('#now .now-stroke').getAttribute('x1'))",
        &[],
    )?;
    Ok(at.as_f64().unwrap_or(f64::NAN))
}

/// Resets alone, one an hour: after h hours h of them wait, and h²/2 person-hours are lost.
const ONE_AN_HOUR: &str = "newHires=0&mfaResets=9&registrationsDue=0&guests=0&liveSessions=0";

#[test]
fn it_starts_now_follows_the_clock_and_is_extended() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, &format!("#v=1&m=1&{ONE_AN_HOUR}"), "Europe/Berlin")?;
    assert!(!browser.has("#now")? && !browser.has("#strip")?);
    assert_eq!(browser.script("return timers()", &[])?, json!(0), "no timer while not live");
    browser.click("#began-now")?;
    browser.wait_for("#now")?;
    assert_eq!(browser.value("#began")?, "2026-11-23T09:14");
    assert_eq!(browser.value("#startsAt")?, "Mon 09:15");
    assert!(browser.text("#counted")?.contains("Counted from 09:15"));
    browser.wait_until("location.hash.includes('began=20261123T0814Z')")?;
    // what the new start changes is read out once; no minute after it is
    browser.wait_until("document.querySelector('#announcer').textContent !== ''")?;
    let said = browser.text("#announcer")?;
    // two hours on: two wait, 2 person-hours are lost; of the four hours 8 − 2 = 6 are to come, and
    // a sixth of one until the desk has registered all four
    browser.script("goOn('2026-11-23T10:15:00Z')", &[])?;
    browser.wait_for_text(".strip-head", "Now 11:15")?;
    assert_eq!(browser.text(".strip-head")?, "Now 11:15, 2 h after the start");
    assert_eq!(
        browser.texts("#strip dd")?,
        ["2 people", "2 person-hours since 09:15", "6 person-hours if it lasts till 13:15"]
    );
    assert_eq!(browser.text("#now-row th")?, "now, 11:15");
    assert_eq!(browser.texts("#now-row td")?.last().map(String::as_str), Some("2"));
    let at_two = line(&browser)?;
    // a minute on the line has moved, by a sixtieth of an hour's column
    browser.script("goOn('2026-11-23T10:16:00Z')", &[])?;
    browser.wait_for_text(".strip-head", "Now 11:16")?;
    let minute = line(&browser)? - at_two;
    browser.script("goOn('2026-11-23T11:15:00Z')", &[])?;
    browser.wait_for_text(".strip-head", "Now 12:15")?;
    let hour = line(&browser)? - at_two;
    assert!((minute * 60.0 - hour).abs() < 6.1, "{minute} a minute, {hour} an hour");
    std::thread::sleep(std::time::Duration::from_secs(1));
    assert_eq!(browser.text("#announcer")?, said, "nothing is read out every minute");
    // the clock goes on while the page is out of sight; it catches up when it is seen again
    browser.script(
        "setNow('2026-11-23T13:45:00Z'); document.dispatchEvent(new Event('visibilitychange'))",
        &[],
    )?;
    browser.wait_for_text("#strip", "Already longer than entered")?;
    assert!(browser.text("#strip")?.contains("13:15, 1 h 30 min ago"));
    browser.click("#extend")?;
    browser.wait_for_text("#strip", "if it lasts till 15:45")?;
    assert_eq!(browser.value("#till")?, "Mon 15:45");
    assert_eq!(browser.script("return timers()", &[])?, json!(1), "one timer while live");
    browser.click("#ended-now")?;
    browser.wait_for_text("#strip", "All clear at 14:45")?;
    assert!(browser.text("#strip")?.contains("All clear at 14:45, after 5 h 30 min."));
    assert!(browser.text("#strip")?.contains("Predicted was 15:45, after 6 h 30 min."));
    browser.wait_until("location.hash.includes('ended=20261123T1345Z')")?;
    assert_eq!(browser.script("return timers()", &[])?, json!(0), "no timer once it is over");
    browser.click("#not-live")?;
    browser.wait_until("!location.hash.includes('began') && !document.querySelector('#strip')")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_link_shows_the_same_now_in_every_time_zone() -> Result<()> {
    let site = Site::start()?;
    let link = format!("#v=1&m=1&startsAt=Mon-09:15&{ONE_AN_HOUR}&began=20261123T0614Z");
    for (zone, clocks) in [
        // 06:14 UTC was 07:14 in Berlin: the link's clock is two hours ahead of it
        ("Europe/Berlin", "shows Mon 11:15, yours Mon 09:15"),
        ("America/New_York", "shows Mon 11:15, yours Mon 03:15"),
    ] {
        let browser = open(&site, &link, zone)?;
        browser.script("goOn('2026-11-23T08:15:00Z')", &[])?;
        browser.wait_for_text(".strip-head", "Now 11:15")?;
        assert!(browser.text("#strip")?.contains(clocks), "{zone}: {}", browser.text("#strip")?);
    }
    let browser = open(&site, &link, "Europe/Athens")?;
    assert!(browser.text("#strip")?.contains("yours Mon 10:14"), "{}", browser.text("#strip")?);
    Ok(())
}

#[test]
fn the_length_follows_from_the_time_it_ends() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1", "Europe/Berlin")?;
    assert_eq!(browser.value("#till")?, "Mon 13:00");
    browser.fill("#till", "17:00")?;
    browser.press("Enter")?;
    browser.wait_until("document.querySelector('#hours').value.startsWith('8')")?;
    assert_eq!(browser.value("#till")?, "Mon 17:00");
    browser.fill("#till", "Tue 09:30")?;
    browser.press("Enter")?;
    browser.wait_until("location.hash.includes('hours=24.5')")?;
    // before it starts, or what is no time, is refused with what is allowed, and changes nothing
    for wrong in ["soon", "09:05"] {
        browser.fill("#till", wrong)?;
        browser.press("Enter")?;
        browser.wait_for_text("#till-says", "can’t be used")?;
        assert_eq!(browser.attribute("#till", "aria-invalid")?.as_deref(), Some("true"));
        assert_eq!(browser.value("#till")?, wrong);
        browser.wait_until("location.hash.includes('hours=24.5')")?;
    }
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_damaged_moment_is_named_and_the_rest_opens() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1&guests=7&began=9-ish", "Europe/Berlin")?;
    assert!(browser.text(".notes")?.contains("“began=9-ish”"));
    assert_eq!(browser.value("#guests")?, "7");
    assert!(!browser.has("#strip")?);
    Ok(())
}
