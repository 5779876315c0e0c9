//! The presentation, by keys, by buttons and by link; and inputs kept from an audience.

use anyhow::Result;
use e2e::{Browser, Look, Site};

fn open(site: &Site, fragment: &str, look: Look) -> Result<Browser> {
    Browser::open(&site.link(fragment), look)
}

/// An outage of four hours from Monday 09:00, all back at its end or within an hour of it.
const LINK: &str = "#v=1&m=1&kind=mfa";

#[test]
fn it_is_stepped_through_by_the_keyboard_alone() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, LINK, Look::WIDE)?;
    let sentence = browser.text("#say")?;
    browser.focus("#present-button")?;
    browser.press("Enter")?;
    browser.wait_for("#present")?;
    assert!(!browser.shows("#inputs")?, "one thing on a screen");
    assert_eq!(browser.text("#show-head")?, sentence);
    assert_eq!(
        browser.script("return document.activeElement.id", &[])?,
        serde_json::json!("present")
    );
    browser.wait_until("location.hash.includes('view=present')")?;
    for (key, place, head) in [
        ("ArrowRight", "2 of", "In figures"),
        ("PageDown", "3 of", "The worst hour: Monday"),
        ("Space", "4 of", "What can be done"),
        ("ArrowDown", "5 of", "Monday, 09:00–10:00"),
        ("ArrowRight", "6 of", "Monday, 10:00–11:00"),
        ("ArrowLeft", "5 of", "Monday, 09:00–10:00"),
        ("PageUp", "4 of", "What can be done"),
        ("Home", "1 of", &sentence),
        ("ArrowLeft", "1 of", &sentence),
    ] {
        browser.press(key)?;
        browser.wait_for_text(".place", place)?;
        browser.wait_for_text("#show-head", head)?;
        // a screen reader hears the screen's heading
        browser.wait_until(&format!(
            "document.querySelector('#show-said').textContent.includes({})",
            serde_json::json!(head)
        ))?;
    }
    browser.press("End")?;
    let last = browser.text(".place")?;
    let (at, all) = last.split_once(" of ").unwrap_or_default();
    assert_eq!(at, all, "{last}");
    browser.press("ArrowRight")?;
    assert_eq!(browser.text(".place")?, last, "the last screen stays");
    assert!(browser.text(".bar")?.contains("A model. Microsoft offers no simulation."));
    // the hour's figures are those of the table
    browser.press("Home")?;
    for _ in 0..4 {
        browser.press("ArrowRight")?;
    }
    browser.wait_for_text("#show-head", "Monday, 09:00–10:00")?;
    let total = browser.text(".total b")?;
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#present')")?;
    assert_eq!(
        browser.script("return document.activeElement.id", &[])?,
        serde_json::json!("present-button")
    );
    browser.wait_until("!location.hash.includes('view=')")?;
    let rows = browser.table("#hour-table")?;
    assert!(rows[2].contains(&total), "{total} in {:?}", rows[2]);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_link_opens_on_its_screen_and_the_buttons_do_what_the_keys_do() -> Result<()> {
    let site = Site::start()?;
    for look in [Look::WIDE, Look::NARROW, Look::sized(1920, 1080)] {
        let browser = open(&site, &format!("{LINK}&view=present&step=6"), look)?;
        browser.wait_for_text("#show-head", "Monday, 10:00–11:00")?;
        browser.click("#show-next")?;
        browser.wait_for_text("#show-head", "Monday, 11:00–12:00")?;
        browser.wait_until("location.hash.includes('step=7')")?;
        browser.click("#show-back")?;
        browser.wait_for_text("#show-head", "Monday, 10:00–11:00")?;
        assert!(!browser.scrolls_sideways()?, "{}", look.name());
        browser.click("#show-leave")?;
        browser.wait_until("!document.querySelector('#present')")?;
        assert!(browser.shows("#say")?);
        assert!(browser.shows(".chart svg .layer")?);
        assert_eq!(browser.complaints()?, [""; 0]);
    }
    Ok(())
}

/// Long timers go off when the test says so.
const TIMERS: &str = "
    const wait = globalThis.setTimeout;
    let waiting = new Map();
    globalThis.setTimeout = (then, delay, ...rest) => {
        const id = wait(then, delay >= 5000 ? 1e9 : delay, ...rest);
        if (delay >= 5000) { waiting.set(id, then); }
        return id;
    };
    const clear = globalThis.clearTimeout;
    globalThis.clearTimeout = (id) => { waiting.delete(id); clear(id); };
    globalThis.goOn = () => {
        const due = [...waiting.values()];
        waiting.clear();
        due.forEach((then) => then());
        return due.length;
    };
";

#[test]
fn it_plays_to_its_end_and_stops_when_it_is_taken_over() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE.reduced_motion())?;
    browser.before_each_page(TIMERS)?;
    browser.go(&site.link(&format!("{LINK}&view=present")))?;
    browser.wait_for_the_app()?;
    browser.press("p")?;
    browser.wait_for_text("#show-play", "Pause")?;
    for place in ["2 of", "3 of"] {
        browser.script("return goOn()", &[])?;
        browser.wait_for_text(".place", place)?;
    }
    browser.press("ArrowRight")?;
    browser.wait_for_text("#show-play", "Play")?;
    assert_eq!(browser.script("return goOn()", &[])?, serde_json::json!(0), "it stands");
    browser.click("#show-play")?;
    let last = "document.querySelector('.place').textContent.split(' of ').every((n, _, all) => n === all[0])";
    browser.wait_until(&format!("goOn() + 1 && {last}"))?;
    browser.wait_for_text("#show-play", "Play")?;
    assert_eq!(browser.script("return goOn()", &[])?, serde_json::json!(0), "it ends");
    // played again it begins at the beginning
    browser.press("P")?;
    browser.wait_for_text(".place", "1 of")?;
    Ok(())
}

#[test]
fn a_finger_swipes_or_taps_an_edge() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, &format!("{LINK}&view=present&step=2"), Look::NARROW)?;
    let touch = |from: i32, to: i32| {
        let script = format!(
            "const screen = document.querySelector('.screen');
             const at = (kind, x) => screen.dispatchEvent(new PointerEvent(kind,
                 {{ bubbles: true, pointerType: 'touch', clientX: x, clientY: 300 }}));
             at('pointerdown', {from});
             await new Promise((done) => setTimeout(done, 50));
             at('pointerup', {to});"
        );
        browser.script_async(&script, &[])
    };
    touch(300, 100)?;
    browser.wait_for_text(".place", "3 of")?;
    touch(100, 300)?;
    browser.wait_for_text(".place", "2 of")?;
    touch(200, 220)?;
    browser.click_at(".screen", 0.97, 0.5)?;
    browser.wait_for_text(".place", "3 of")?;
    browser.click_at(".screen", 0.03, 0.5)?;
    browser.wait_for_text(".place", "2 of")?;
    browser.click_at(".screen", 0.5, 0.5)?;
    browser.wait_for_text(".place", "2 of")?;
    Ok(())
}

#[test]
fn locked_inputs_are_shown_and_refuse() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1&guests=7&inputs=locked", Look::WIDE)?;
    assert!(browser.text(".held")?.contains("The inputs of this link are locked."));
    assert_eq!(browser.value("#guests")?, "7");
    assert_eq!(
        browser.script("return document.querySelector('#guests').matches(':disabled')", &[])?,
        true
    );
    // what an input is can be asked all the same
    browser.focus(".field [data-topic='input:people.guests']")?;
    browser.press("Enter")?;
    browser.wait_for("#explanation section")?;
    browser.press("Escape")?;
    let sentence = browser.text("#say")?;
    // whatever gets past the boxes is refused all the same
    browser.script(
        "const box = document.querySelector('#guests');
         box.closest('fieldset[disabled]').disabled = false;
         box.value = '900'; box.dispatchEvent(new Event('input', { bubbles: true }));",
        &[],
    )?;
    browser.wait_for(".refused")?;
    assert_eq!(browser.text("#say")?, sentence);
    assert!(browser.address()?.contains("guests=7"));
    // looking is not changing
    browser.focus("#chart")?;
    browser.press("Home")?;
    browser.press("Enter")?;
    browser.wait_until(
        "location.hash.includes('hour=0') && location.hash.includes('inputs=locked')",
    )?;
    browser.click("#unlock")?;
    browser.wait_until("!location.hash.includes('inputs=')")?;
    assert!(!browser.has(".held")?);
    browser.fill("#guests", "8")?;
    browser.wait_until("location.hash.includes('guests=8')")?;
    Ok(())
}

#[test]
fn hidden_inputs_are_not_shown_and_a_facilitator_makes_such_links() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1&guests=7", Look::WIDE)?;
    browser.click(".audience summary")?;
    browser.wait_for("#hand-link")?;
    let link = browser.value("#hand-link")?;
    assert!(link.ends_with("#v=1&m=1&guests=7&view=present&inputs=hidden"), "{link}");
    for (list, value, ends) in [
        ("hand-opens", "page", "guests=7&inputs=hidden"),
        ("hand-inputs", "locked", "guests=7&inputs=locked"),
    ] {
        browser.script(
            "const list = document.getElementById(arguments[0]);
             list.value = arguments[1];
             list.dispatchEvent(new Event('change', { bubbles: true }));",
            &[serde_json::json!(list), serde_json::json!(value)],
        )?;
        browser.wait_until(&format!(
            "document.querySelector('#hand-link').value.endsWith('{ends}')"
        ))?;
    }
    browser.go("about:blank")?;
    browser.go(&link)?;
    browser.wait_for_the_app()?;
    browser.wait_for("#present")?;
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#present')")?;
    assert!(browser.text(".held")?.contains("hidden"));
    assert!(!browser.shows("#inputs")?);
    browser.click("#unlock")?;
    browser.wait_until("document.querySelector('#inputs').checkVisibility()")?;
    assert_eq!(browser.value("#guests")?, "7");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}
