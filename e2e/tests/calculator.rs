//! The main job, as its users do it: on the built site, under its real policy.

use anyhow::Result;
use e2e::{Browser, Look, Site};
use serde_json::json;

/// A browser whose clock stands in a time zone.
fn open_in(zone: &str, address: &str) -> Result<Browser> {
    let browser = Browser::start(Look::WIDE)?;
    browser.cdp("Emulation.setTimezoneOverride", &json!({ "timezoneId": zone }))?;
    browser.go(address)?;
    browser.wait_for_the_app()?;
    Ok(browser)
}

/// What is on screen: the sentence, the figures, the legend, the table.
fn screen(browser: &Browser) -> Result<Vec<String>> {
    let parts = ["#say", ".figures dd", "#legend tr", ".hours tr"];
    Ok(parts.iter().map(|css| browser.texts(css)).collect::<Result<Vec<_>>>()?.concat())
}

fn take_preset(browser: &Browser, id: &str) -> Result<()> {
    browser.click("#presets")?;
    browser.wait_for(&format!("[data-preset='{id}']"))?;
    browser.click(&format!("[data-preset='{id}']"))
}

/// The job this program is for, on a company of 2,500: 2,300 live sessions and 200 guests.
///
/// By hand, in UTC: down from 05:50 to 09:50, work begins at 08:00, so 110 minutes of work. New
/// hires come over two hours: 12 · 110/120 = 11.0. Resets 30 · 110/540 = 6.11, due 15 · 110/540 =
/// 3.06. Guests who must register here are 10 % of 200; of them 1 − exp(−0.1 · 110/540) = 2.02 %
/// need a fresh sign-in: 0.40. Together 20.57.
///
/// In Berlin it is 07:50 to 11:50: 230 minutes of work. All 12 hires came, 12.78 resets, 6.39 due,
/// 20 · (1 − exp(−0.1 · 230/540)) = 0.83 guests: together 32.00.
#[test]
fn mo1329260_on_a_company_of_2500() -> Result<()> {
    let site = Site::start()?;
    for (zone, starts, sentence, worst) in [
        ("UTC", "Mon 05:50", "By 09:50 on Monday 21 people can’t get in", "21 of 2,520 people"),
        (
            "Europe/Berlin",
            "Mon 07:50",
            "By 11:50 on Monday 32 people can’t get in",
            "32 of 2,531 people",
        ),
    ] {
        let browser = open_in(zone, &site.address())?;
        browser.fill("#liveSessions", "2300")?;
        take_preset(&browser, "mo1329260")?;
        browser.wait_for_text("#say", sentence)?;
        assert_eq!(browser.value("#startsAt")?, starts);
        assert_eq!(browser.value("#liveSessions")?, "2,300");
        assert!(browser.text("#say")?.contains("Everyone who is registered gets in"));
        assert!(browser.texts(".figures dd")?[0].starts_with(worst), "{zone}");
        assert!(browser.text(".presets")?.contains("1 Jun 2026, 05:50 UTC as reported"));
        assert_eq!(browser.complaints()?, [""; 0]);
    }
    Ok(())
}

/// The contract's worked example, read off the screen.
#[test]
fn the_worked_example_stands_on_the_screen() -> Result<()> {
    let site = Site::start()?;
    let browser =
        Browser::open(&site.link("#v=1&m=1&kind=authentication&hours=8&hour=3"), Look::WIDE)?;
    browser.wait_for_text("#say", "By 17:00 on Monday 470 people can’t get in")?;
    let legend = browser.table("#legend")?;
    let of = |name: &str| {
        let row = legend.iter().find(|row| row[0].starts_with(name));
        row.map(|row| row[1].clone()).unwrap_or_default()
    };
    // 161.1 + 200.0 + 6.7 + 13.3 + 6.0 = 387.1; whoever loses most by rounding down goes up
    let shown =
        ["Live sessions", "Guests", "Registrations due", "MFA resets", "New hires", "Locked out"];
    assert_eq!(shown.map(of), ["161", "200", "7", "13", "6", "387"]);
    let figures = browser.texts(".figures dd")?;
    assert!(figures[1].starts_with("2,926 person-hours"), "{}", figures[1]);
    assert!(figures[3].starts_with("Tue 08:55"), "{}", figures[3]);
    Ok(())
}

#[test]
fn type_pin_copy_and_open_the_link_in_a_fresh_browser() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.click(".kind input[value=authentication]")?;
    browser.fill("#hours", "1d 2h")?;
    browser.fill("#guests", "1,200")?;
    browser.click_at("#chart", 0.3, 0.5)?;
    browser.wait_for_text("#legend caption", "pinned")?;
    browser.wait_until("location.hash.includes('hour=')")?;
    browser.click("#copy-link")?;
    browser.wait_for_text("#copy-link", "Link copied")?;
    let link = browser.clipboard()?;
    assert_eq!(link, browser.address()?);
    // below the answer it is drawn a moment later
    browser.wait_until("!document.querySelector('.details.stale')")?;
    let expected = screen(&browser)?;
    let fresh = Browser::open(&link, Look::WIDE)?;
    assert_eq!(screen(&fresh)?, expected);
    assert_eq!(fresh.value("#guests")?, "1,200");
    Ok(())
}

#[test]
fn nothing_is_requested_after_the_load_whatever_is_done_but_explained() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.wait_until_kept()?;
    let loaded = site.requests_of_pages().len();
    browser.click(".kind input[value=mfa]")?;
    browser.fill("#guests", "77")?;
    browser.slide("input[type=range][data-field=liveSessions]", 90.0)?;
    browser.click_at("#chart", 0.5, 0.5)?;
    take_preset(&browser, "2020-09-28")?;
    // before, going back would leave the page
    browser.wait_until("location.hash.includes('preset=2020-09-28')")?;
    browser.script(
        "document.querySelectorAll('details:not(#every-figure)').forEach((d) => { d.open = true })",
        &[],
    )?;
    browser.wait_for_paint()?;
    browser.back()?;
    browser.forward()?;
    assert_eq!(site.requests_of_pages()[loaded..], [""; 0]);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn the_keyboard_alone_points_at_hours_and_pins_them() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link("#v=1&kind=authentication&hours=8"), Look::WIDE)?;
    let mut presses = 0;
    while browser.script("return document.activeElement.id", &[])? != json!("chart") {
        browser.press("Tab")?;
        presses += 1;
        assert!(presses < 60, "the chart is out of the keyboard's reach");
    }
    browser.press("Home")?;
    browser.wait_for_text("#legend caption", "09:00–10:00")?;
    browser.press("ArrowRight")?;
    browser.wait_for_text("#legend caption", "10:00–11:00")?;
    let spoken = browser.attribute("#chart", "aria-valuetext")?.unwrap_or_default();
    // 128.7 + 200 + 6.7 + 3.3 + 6.0 = 344.7
    assert!(spoken.starts_with("Monday 10:00–11:00: 345 locked out."), "{spoken}");
    browser.press("Enter")?;
    browser.wait_for_text("#legend caption", "pinned")?;
    browser.wait_until("location.hash.includes('hour=1')")?;
    browser.press("Escape")?;
    browser.wait_for_text("#legend caption", "worst hour")?;
    Ok(())
}

#[test]
fn bad_input_says_what_is_wrong_and_keeps_the_last_answer() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    let before = browser.text("#say")?;
    browser.fill("#hours", "a while")?;
    browser.wait_for_text("#hours-says", "“a while” can’t be used")?;
    assert!(browser.text("#hours-says")?.contains("0.25 to 336 hours"));
    assert_eq!(browser.attribute("#hours", "aria-invalid")?.as_deref(), Some("true"));
    assert_eq!(browser.text("#say")?, before);
    assert!(browser.has(".answer.stale")?);
    browser.fill("#hours", "2h")?;
    browser.wait_until("!document.querySelector('.answer.stale')")?;
    assert!(browser.text("#say")?.starts_with("By 11:00 on Monday"));
    browser.fill("#startsAt", "Mon 09:02")?;
    browser.wait_for_text("#startsAt-says", "Rounded to Mon 09:00")?;
    Ok(())
}

#[test]
fn back_and_forward_go_through_what_was_done() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.fill("#guests", "999")?;
    browser.wait_until("location.hash.includes('guests=999')")?;
    browser.click(".kind input[value=authentication]")?;
    browser.wait_until("location.hash.includes('kind=authentication')")?;
    browser.back()?;
    browser.wait_until("document.querySelector('.kind input[value=registration]').checked")?;
    assert_eq!(browser.value("#guests")?, "999");
    browser.back()?;
    browser.wait_until("document.querySelector('#guests').value === '200'")?;
    browser.forward()?;
    browser.wait_until("document.querySelector('#guests').value === '999'")?;
    Ok(())
}

#[test]
fn a_damaged_link_names_what_it_skips_and_opens_the_rest() -> Result<()> {
    let site = Site::start()?;
    let fragment = "#v=1&m=7&guests=lots&wings=2&liveSessions=500";
    let browser = Browser::open(&site.link(fragment), Look::WIDE)?;
    let notes = browser.text(".notes")?;
    for part in ["revision 7", "people.guests", "wings=2"] {
        assert!(notes.contains(part), "{part} is not named: {notes}");
    }
    assert_eq!(browser.value("#liveSessions")?, "500");
    assert_eq!(browser.value("#guests")?, "200");
    Ok(())
}

/// With everything open that opens: help, presets, readings, reasons, sources.
#[test]
fn an_open_page_has_no_accessibility_findings() -> Result<()> {
    let site = Site::start()?;
    let browser =
        Browser::open(&site.link("#v=1&kind=authentication&hours=30&guests=x&hour=2"), Look::WIDE)?;
    take_preset(&browser, "mo1329260-press")?;
    browser.click("#presets")?;
    browser.open_all_folds()?;
    browser.click(".ask")?;
    browser.wait_for("#explanation section")?;
    browser.fill("#newHires", "nobody")?;
    browser.wait_for_paint()?;
    browser.is_accessible()
}

/// 1280 pixels at 400 % are 320.
#[test]
fn at_four_hundred_percent_nothing_scrolls_sideways() -> Result<()> {
    let site = Site::start()?;
    let browser =
        Browser::open(&site.link("#v=1&kind=authentication&hours=40"), Look::sized(320, 256))?;
    assert!(!browser.scrolls_sideways()?);
    Ok(())
}

#[test]
fn the_theme_chosen_by_hand_stays() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    let light = browser.style("body", "background-color")?;
    browser.script(
        "const s = document.querySelector('#colours'); s.value = 'dark';
         s.dispatchEvent(new Event('change', { bubbles: true }))",
        &[],
    )?;
    browser.wait_until("document.documentElement.dataset.theme === 'dark'")?;
    browser.reload()?;
    browser.wait_for_the_app()?;
    assert_ne!(browser.style("body", "background-color")?, light);
    assert_eq!(browser.value("#colours")?, "dark");
    Ok(())
}

/// Every text that must always be in sight.
#[test]
fn what_this_is_and_is_not_stays_in_sight() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    let foot = browser.text("footer")?;
    for said in [
        "Microsoft offers no simulation",
        "Not a Microsoft product",
        "Facts as of",
        "No requests since it loaded",
    ] {
        assert!(foot.contains(said), "{said}: {foot}");
    }
    browser.script("scrollTo(0, document.body.scrollHeight)", &[])?;
    let bottom = browser.script(
        "return document.querySelector('footer').getBoundingClientRect().bottom <= innerHeight + 1",
        &[],
    )?;
    assert_eq!(bottom, json!(true));
    Ok(())
}
