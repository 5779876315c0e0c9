//! The page in its reader's language: chosen in the header, kept, and laid out from either side.

use anyhow::Result;
use e2e::{Browser, Look, Site};
use serde_json::json;

/// Chooses a language as a reader does, and waits for the page in it.
fn choose(browser: &Browser, code: &str) -> Result<()> {
    let choose = "const list = document.querySelector('#language'); list.value = arguments[0]; \
                  list.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.cross(|| browser.script(choose, &[json!(code)]).map(drop))?;
    browser.wait_for_the_app()?;
    assert_eq!(browser.attribute("html", "lang")?.as_deref(), Some(code));
    Ok(())
}

/// The contract's worked example, of which the English sentence is worked out in `tests/report.rs`.
#[test]
fn a_chosen_language_keeps_the_inputs_and_stays_chosen() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link("#v=1&m=1&kind=authentication"), Look::WIDE)?;
    browser.fill("#hours", "8")?;
    // at once, before the address has been written by itself
    choose(&browser, "de")?;
    browser.wait_for_text("#say", "Bis Montag 17:00 Uhr kommen 470 Personen nicht hinein")?;
    assert!(browser.address()?.contains("kind=authentication&hours=8"));
    assert_eq!(browser.value("#liveSessions")?, "2.000");
    // what is typed is read in German, and the link stays as everyone reads it
    browser.fill("#guests", "1.234")?;
    browser.wait_until("location.hash.includes('&guests=1234')")?;
    browser.fill("#affectedPercent", "12,5")?;
    browser.wait_until("location.hash.includes('&affectedPercent=12.5')")?;
    browser.fill("#guests", "viele")?;
    browser.wait_for_text("#guests-says", "„viele“ ist nicht verwendbar")?;
    browser.fill("#guests", "200")?;
    browser.fill("#startsAt", "Di 10:15")?;
    browser.wait_until("location.hash.includes('startsAt=Tue-10:15')")?;
    browser.reload()?;
    browser.wait_for_the_app()?;
    assert_eq!(browser.attribute("html", "lang")?.as_deref(), Some("de"));
    assert_eq!(browser.value("#startsAt")?, "Di 10:15");
    choose(&browser, "en")?;
    assert_eq!(browser.value("#startsAt")?, "Tue 10:15");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn where_nothing_is_stored_a_choice_lasts_as_long_as_the_window() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.refuse_storage()?;
    browser.go(&site.address())?;
    browser.wait_for_the_app()?;
    choose(&browser, "de")?;
    browser.reload()?;
    browser.wait_for_the_app()?;
    assert_eq!(browser.attribute("html", "lang")?.as_deref(), Some("de"));
    Ok(())
}

#[test]
fn a_page_read_from_the_right_begins_there_and_its_chart_does_not() -> Result<()> {
    let site = Site::start()?;
    for look in [Look::WIDE, Look::NARROW] {
        let browser = Browser::open(&site.link("#v=1&m=1&kind=authentication&hours=8"), look)?;
        choose(&browser, "ar")?;
        assert_eq!(browser.attribute("html", "dir")?.as_deref(), Some("rtl"));
        assert!(browser.text("#say")?.contains("470"));
        assert!(!browser.scrolls_sideways()?);
        assert_eq!(browser.style("#chart", "direction")?, "ltr");
        // the brand stands at the right, and hours run from left to right
        let place = "const x = (css) => document.querySelector(css).getBoundingClientRect(); \
                     return [x('.brand').right > innerWidth * 0.75, \
                     x('#chart .tick.day').left < x('#chart').left + x('#chart').width / 2]";
        assert_eq!(browser.script(place, &[])?, json!([true, true]));
        browser.is_accessible()?;
        assert_eq!(browser.complaints()?, [""; 0]);
    }
    Ok(())
}

/// In German everything is said in German: none of the longer English words is left on the page.
#[test]
fn nothing_english_is_left_on_the_german_page() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&m=1&kind=authentication&hours=80&measure=exclusion,60,480,20&rate=45";
    let browser = Browser::open(&site.link(link), Look::WIDE)?;
    choose(&browser, "de")?;
    // explanations name Microsoft's pages, which have English titles
    let parts = [".head", ".answer", ".inputs", ".measures", ".column", ".reasons", ".foot"];
    let texts = parts.iter().map(|css| browser.text(css)).collect::<Result<Vec<_>>>()?;
    let page = texts.join("\n").to_lowercase();
    for word in [" the ", " and ", " of ", " with ", " which ", "people", "hours", "outage"] {
        let at = page.find(word);
        let near = at.map(|at| page.get(at.saturating_sub(40)..).unwrap_or_default());
        assert!(at.is_none(), "{word}: {:.80}", near.unwrap_or_default());
    }
    assert!(!browser.scrolls_sideways()?);
    Ok(())
}
