//! What can be done about it, as its users do it: by pointer, by keyboard, by link.

use anyhow::Result;
use e2e::{Browser, Look, Site};

fn open(site: &Site, fragment: &str) -> Result<Browser> {
    Browser::open(&site.link(fragment), Look::WIDE)
}

/// The figures are worked out by hand in tests/measures.rs.
#[test]
fn a_measure_is_added_moved_by_keys_and_kept_in_the_link() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1")?;
    let first = browser.text(".offers tbody tr")?;
    assert!(first.contains("saves 62 person-hours, exposes 62 person-hours"), "{first}");
    browser.focus("#add-exclusion")?;
    browser.press("Enter")?;
    browser.wait_for_text(".taken .price", "saves 62 person-hours, exposes 62 person-hours")?;
    assert_eq!(browser.value("#measure-0-fromMinute")?, "Mon 09:30");
    browser.wait_until(
        "document.querySelector('.spared-label').textContent === '62 person-hours spared'",
    )?;
    for id in ["#line-0-fromMinute", "#line-0-untilMinute"] {
        assert_eq!(browser.attribute(id, "role")?.as_deref(), Some("slider"));
    }
    browser.focus("#line-0-fromMinute")?;
    browser.press("ArrowRight")?;
    browser.press("ArrowRight")?;
    browser.wait_until("document.querySelector('#measure-0-fromMinute').value === 'Mon 10:00'")?;
    let value = browser.attribute("#line-0-fromMinute", "aria-valuetext")?;
    assert_eq!(value.as_deref(), Some("Mon 10:00"));
    browser.wait_until("location.hash.includes('measure=exclusion,60,240,27')")?;
    browser.reload()?;
    browser.wait_for_the_app()?;
    assert_eq!(browser.value("#measure-0-fromMinute")?, "Mon 10:00");
    browser.click(".measure-head button")?;
    browser.wait_until("!location.hash.includes('measure')")?;
    assert!(!browser.has(".line")?);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_line_is_dragged_by_the_pointer() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1&measure=pauseResets,60,100")?;
    browser.script(
        "[...document.querySelectorAll('.chart .tick')].find((t) => t.textContent === '12').id = 'noon'",
        &[],
    )?;
    browser.drag_onto("#line-0-fromMinute .grip", "#noon")?;
    // the label stands in the middle of its hour
    browser.wait_until(
        "['Mon 12:25', 'Mon 12:30', 'Mon 12:35']\
         .includes(document.querySelector('#measure-0-fromMinute').value)",
    )?;
    // letting go of a line pins no hour
    assert!(!browser.has(".mark.pinned")?);
    Ok(())
}

#[test]
fn what_is_typed_wrong_is_said_and_the_last_good_value_stays() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1&measure=exclusion,60,240,20")?;
    browser.fill("#measure-0-untilMinute", "09:30")?;
    browser.press("Tab")?;
    browser.wait_for_text(".measure .wrong", "It would end before it starts.")?;
    browser.fill("#measure-0-untilMinute", "lunch")?;
    browser.press("Tab")?;
    browser.wait_for_text(".measure .wrong", "“lunch” can’t be used.")?;
    assert!(browser.script("return location.hash", &[])?.to_string().contains("60,240,20"));
    browser.fill("#measure-0-untilMinute", "12:30")?;
    browser.press("Tab")?;
    browser.wait_until("location.hash.includes('measure=exclusion,60,210,20')")?;
    assert!(!browser.has(".measure .wrong")?);
    Ok(())
}

#[test]
fn what_does_nothing_in_a_kind_is_listed_with_the_reason() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1&kind=authentication")?;
    let idle = browser.text(".idle")?;
    for name in ["Exclusion from the policy", "Temporary Access Passes", "MFA off for everyone"] {
        assert!(idle.contains(name), "{idle}");
    }
    assert!(idle.contains("every new sign-in is refused, whatever the policies ask for"));
    assert!(!browser.has(".unadvised")?);
    Ok(())
}

/// Its price stands beside what it saves, in letters of the same size.
#[test]
fn mfa_off_is_no_advice_and_shows_its_price() -> Result<()> {
    let site = Site::start()?;
    let browser = open(&site, "#v=1&m=1")?;
    let said = browser.text(".unadvised")?;
    assert!(said.starts_with("Not advised"), "{said}");
    assert!(said.contains("saves 62 person-hours, exposes 7,760 person-hours"), "{said}");
    assert_eq!(
        browser.style(".unadvised .gain b", "font-size")?,
        browser.style(".unadvised .gain .exposed", "font-size")?
    );
    assert!(!browser.text(".offers")?.contains("MFA off"));
    Ok(())
}

#[test]
fn with_measures_the_page_has_no_accessibility_findings() -> Result<()> {
    let site = Site::start()?;
    let all = "#v=1&m=1&measure=exclusion,60,240,20&measure=temporaryAccessPass,60,20,1\
               &measure=pauseResets,60,100&measure=postponeOnboarding,30&measure=keepSessions,0,50\
               &measure=disableMfa,120,180";
    let browser = open(&site, all)?;
    browser.fill("#measure-0-people", "many")?;
    browser.press("Tab")?;
    browser
        .script("document.querySelectorAll('details').forEach((d) => { d.open = true })", &[])?;
    browser.is_accessible()
}
