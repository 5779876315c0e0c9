//! A tenant's files: brought by a click, a drop, a choice or as text; what is found, what is taken, what goes wrong.
//! All tenants here are made up.

use anyhow::{Result, ensure};
use e2e::{Browser, Look, Site};
use serde_json::json;

/// The heads of a portal's log.
const HEAD: &str = "Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,Cross tenant access type,Incoming token type,Authentication Protocol,Unique token identifier,Original transfer method,Client credential type,Token Protection - Sign In Session,Token Protection - Sign In Session StatusCode,Application,Application ID ,App owner tenant ID,Resource,Resource ID ,Resource tenant ID,Resource owner tenant ID,Home tenant ID,Home tenant name,IP address,Location,Status,Sign-in error code,Failure reason,Client app,Device ID,Browser,Operating System,Compliant,Managed,Join Type,Multifactor authentication result,Multifactor authentication auth method,Multifactor authentication auth detail,Authentication requirement,Sign-in identifier,Session ID,IP address (seen by resource),Through Global Secure Access,Global Secure Access IP address,Autonomous system  number,Flagged for review,Token issuer type,Incoming token type,Token issuer name,Latency,Conditional Access,Managed Identity type,Associated Resource Id,Federated Token Id,Federated Token Issuer";

/// A name that is nowhere else.
pub(crate) const NAME: &str = "Quillfeatherstone";

/// A policy for a group, with resilience defaults off.
pub(crate) const POLICY: &str = r#"{"value": [{"id": "11111111-1111-4111-8111-111111111111", "displayName": "Made up: MFA for a group", "state": "enabled",
    "conditions": {"users": {"includeGroups": ["22222222-2222-4222-8222-222222222222"]}, "applications": {"includeApplications": ["All"]}, "clientAppTypes": ["all"]},
    "grantControls": {"operator": "OR", "builtInControls": ["mfa"]},
    "sessionControls": {"disableResilienceDefaults": true}}]}"#;

/// One successful sign-in a person, by their number; `home` is the tenant they are of.
fn row(person: u32, home: &str) -> String {
    let us = "99999999-9999-4999-8999-999999999999";
    let of = |head: &str| match head {
        "Date (UTC)" => format!("2026-11-20T0{}:00:00Z", person % 10),
        "User ID" => format!("5ca1ab1e-0000-4000-8000-00000000000{person}"),
        "User" => format!("{NAME} {person}"),
        "Username" => format!("{NAME}{person}@made-up.example"),
        "User type" => (if home == "us" { "Member" } else { "Guest" }).to_owned(),
        "Cross tenant access type" => {
            (if home == "us" { "none" } else { "b2bCollaboration" }).to_owned()
        }
        "Application" => "Office 365 Exchange Online".to_owned(),
        "Application ID " => "00000002-0000-0ff1-ce00-000000000000".to_owned(),
        "App owner tenant ID" => "f8cdef31-a31e-4b4a-93e4-5f571e91255a".to_owned(),
        "Resource tenant ID" => us.to_owned(),
        "Home tenant ID" if home == "us" => us.to_owned(),
        "Home tenant ID" => "88888888-8888-4888-8888-888888888888".to_owned(),
        "Status" | "Conditional Access" => "Success".to_owned(),
        "Sign-in error code" => "0".to_owned(),
        "Device ID" => format!("77777777-7777-4777-8777-77777777777{person}"),
        "Token issuer type" => "Azure AD".to_owned(),
        _ => String::new(),
    };
    HEAD.split(',').map(of).collect::<Vec<_>>().join(",")
}

/// Three of our people and a guest.
pub(crate) fn log() -> String {
    let rows = [(1, "us"), (2, "us"), (3, "us"), (4, "elsewhere")];
    let rows = rows.map(|(person, home)| row(person, home)).join("\r\n");
    format!("{HEAD}\r\n{rows}\r\n")
}

pub(crate) fn opened(fragment: &str) -> Result<(Site, Browser)> {
    let site = Site::start()?;
    let browser = Browser::open(&site.link(fragment), Look::WIDE)?;
    Ok((site, browser))
}

/// Lets files go over an element.
pub(crate) fn drop_on(browser: &Browser, css: &str, files: &[(&str, &str)]) -> Result<()> {
    let script = "
        const [css, files] = arguments;
        const dataTransfer = new DataTransfer();
        for (const [name, text] of files) { dataTransfer.items.add(new File([text], name)); }
        for (const kind of ['dragover', 'drop']) {
            const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
            document.querySelector(css).dispatchEvent(event);
        }";
    browser.script(script, &[json!(css), json!(files)]).map(drop)
}

/// The dialog, with nothing brought yet.
pub(crate) fn open(browser: &Browser) -> Result<()> {
    browser.click("#tenant-open")?;
    browser.wait_for("#tenant[open] #tenant-try")
}

#[test]
fn a_made_up_tenant_fills_the_scenario_in_one_click_and_one_step_back() -> Result<()> {
    let (_site, browser) = opened("#v=1&m=1&guests=7")?;
    open(&browser)?;
    browser.is_accessible()?;
    browser.click("#tenant-try")?;
    browser.wait_for("#tenant-take")?;
    ensure!(browser.text("#tenant-made-up")?.contains("Made-up tenant"));
    // the scenario is as it was, and those who are there all at once are not taken by themselves
    assert_eq!(browser.value("#guests")?, "7");
    let at_once = "[...document.querySelectorAll('.tenant-offers tbody tr')].find((row) => row.textContent.includes('one working day'))";
    browser.wait_until(&format!("{at_once}.className === 'left'"))?;
    browser.is_accessible()?;
    let guests = "[...document.querySelectorAll('.tenant-offers tbody tr')].find((row) => row.querySelector('label').textContent === 'Guests').querySelectorAll('td')[2].textContent.match(/[0-9,]+/)[0].replace(',', '')";
    let guests = browser.script(&format!("return {guests}"), &[])?;
    let guests = guests.as_str().unwrap_or_default().to_owned();
    ensure!(guests != "7" && !guests.is_empty());
    browser.click("#tenant-take")?;
    browser.wait_until("!document.querySelector('#tenant')")?;
    browser.wait_until(&format!(
        "document.querySelector('#guests').value.replace(',', '') === '{guests}'"
    ))?;
    browser.wait_for_text("#undone", "from your files")?;
    browser.press("Control+z")?;
    browser.wait_until("document.querySelector('#guests').value === '7'")?;
    browser.wait_until("location.hash === '#v=1&m=1&guests=7'")?;
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

/// A policy for a group with defaults off, in all apps: asked, the figures are there at once; asked again, gone.
#[test]
fn what_turning_defaults_back_on_would_change_is_there_at_once() -> Result<()> {
    let (_site, browser) = opened("#v=1&m=1")?;
    open(&browser)?;
    drop_on(&browser, ".tenant-drop", &[("policies.json", POLICY)])?;
    browser.wait_for("#tenant-policy-0")?;
    browser.click("#tenant-policy-0 > summary")?;
    browser.click("#tenant-what-if-0")?;
    browser.wait_for("#tenant-what-if-0-figures")?;
    ensure!(browser.text(".tenant-what-if [role=status]")?.contains("fewer locked out"));
    let cells = browser.texts("#tenant-what-if-0-figures tbody tr:last-child td")?;
    assert_eq!(cells, ["100 %", "0 %", ""]);
    browser.click(".tenant-what-if .tenant-where > summary")?;
    browser.wait_for_text(".tenant-what-if .tenant-where", "your scenario")?;
    browser.is_accessible()?;
    browser.click("#tenant-what-if-0")?;
    browser.wait_until("!document.querySelector('#tenant-what-if-0-figures')")?;
    assert_eq!(browser.attribute("#tenant-what-if-0", "aria-expanded")?.as_deref(), Some("false"));
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn files_let_go_over_the_page_open_it_with_what_they_say() -> Result<()> {
    let (_site, browser) = opened("#v=1&m=1&guests=7")?;
    let log = log();
    let files = [("InteractiveSignIns_made_up.csv", log.as_str()), ("policies.json", POLICY)];
    drop_on(&browser, "#say", &files)?;
    browser.wait_for("#tenant-take")?;
    let rows = browser.table(".tenant-offers")?;
    let of = |name: &str| rows.iter().find(|row| row.iter().any(|cell| cell.starts_with(name)));
    // four rows: three people at home, one elsewhere
    ensure!(of("Live sessions").is_some_and(|row| row[3].starts_with('3')), "{rows:?}");
    ensure!(of("Guests").is_some_and(|row| row[3].starts_with('1')), "{rows:?}");
    ensure!(browser.text("#tenant-figures + table")?.contains("Only interactive sign-ins"));
    // a group's policy with defaults off reaches everyone (1.10)
    ensure!(browser.text(".tenant-findings .alarm")?.contains("everyone who uses its apps"));
    browser.click(".tenant-policy > summary")?;
    ensure!(browser.text(".tenant-warning")?.contains("members or not"));
    let matrix = browser.table(".tenant-matrix")?;
    let outside = matrix.iter().find(|row| row[0].contains("leaves out")).cloned();
    ensure!(outside.is_some_and(|row| row[3].contains("denied")), "{matrix:?}");
    // a rule leads to its explanation, above the dialog, and back
    browser.focus(".tenant-matrix .denied + .how")?;
    browser.press("Enter")?;
    browser.wait_for_text("#tenant-explained-body", "How sure")?;
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#tenant-explained[open]')")?;
    browser.is_accessible()?;
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#tenant')")?;
    assert_eq!(browser.value("#guests")?, "7");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

/// Explanations are another program's, which may not come.
#[test]
fn an_explanation_that_does_not_come_is_said() -> Result<()> {
    let (_site, browser) = opened("#v=1&m=1")?;
    browser.block("*/more-*.wasm")?;
    open(&browser)?;
    drop_on(&browser, ".tenant-drop", &[("policies.json", POLICY)])?;
    browser.wait_for(".tenant-policy")?;
    browser.click(".tenant-policy > summary")?;
    browser.click(".tenant-matrix .how")?;
    browser.wait_for_text("#tenant-explained-body", "did not arrive")?;
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#tenant-explained[open]')")?;
    Ok(())
}

#[test]
fn bad_files_are_named_with_what_to_do_and_change_nothing() -> Result<()> {
    let (_site, browser) = opened("#v=1&m=1&guests=7")?;
    open(&browser)?;
    let half = POLICY.split_at(300).0;
    let files = [
        ("export.zip", "PK\u{3}\u{4}\u{14}\0"),
        ("signin.html", "<!DOCTYPE html><html><head><title>Sign in</title></head></html>"),
        ("empty.csv", ""),
        ("half.json", half),
        ("letter.txt", "Dear reader, this is no export."),
    ];
    drop_on(&browser, ".tenant-drop", &files)?;
    browser.wait_for("#tenant-problems + .scroll")?;
    let said = browser.text("#tenant-problems + .scroll")?;
    for word in ["archive", "web page", "nothing in it", "Unpack it", "download the export again"] {
        ensure!(said.contains(word), "{word}: {said}");
    }
    browser.is_accessible()?;
    browser.click("#tenant-close")?;
    assert_eq!(browser.value("#guests")?, "7");
    assert_eq!(browser.script("return location.hash", &[])?, json!("#v=1&m=1&guests=7"));
    Ok(())
}

#[test]
fn all_of_it_goes_by_keyboard_alone() -> Result<()> {
    let (_site, browser) = opened("#v=1&m=1&guests=7")?;
    browser.focus("#tenant-open")?;
    browser.press("Enter")?;
    browser.wait_for("#tenant[open] #tenant-try")?;
    // it begins at its title
    browser.wait_until("document.activeElement.id === 'tenant-title'")?;
    let reach = |css: &str| -> Result<()> {
        for _ in 0..200 {
            let there = format!("return document.activeElement.matches({css:?})");
            if browser.script(&there, &[])? == json!(true) {
                return Ok(());
            }
            browser.press("Tab")?;
        }
        anyhow::bail!("{css} is not reached by Tab")
    };
    reach(".tenant-drop summary")?;
    browser.press("Enter")?;
    reach("#tenant-pasted")?;
    // as if it were pasted
    browser.type_text(&POLICY.replace(['\n', '\t'], " "))?;
    reach("#tenant-paste")?;
    browser.press("Enter")?;
    browser.wait_for(".tenant-policy")?;
    browser.wait_until("document.activeElement.id === 'tenant-title'")?;
    reach(".tenant-policy > summary")?;
    browser.press("Enter")?;
    browser.wait_for(".tenant-policy[open] .tenant-matrix")?;
    browser.press("Escape")?;
    browser.wait_until("!document.querySelector('#tenant')")?;
    // what opened it has the focus again
    browser.wait_until("document.activeElement.id === 'tenant-open'")
}

#[test]
fn a_reading_that_is_given_up_leaves_nothing() -> Result<()> {
    let (_site, browser) = opened("#v=1&m=1&guests=7")?;
    open(&browser)?;
    // it takes so long that there is time to give it up: as many rows as a large tenant has
    let script = "
        const [head, row] = arguments;
        const rows = (row + '\\r\\n').repeat(20000);
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([head + '\\r\\n', ...Array(60).fill(rows)], 'InteractiveSignIns.csv'));
        new MutationObserver((_, seen) => {
            const cancel = document.querySelector('#tenant-cancel');
            if (cancel) { seen.disconnect(); cancel.click(); }
        }).observe(document.querySelector('#tenant'), { childList: true, subtree: true });
        const input = document.querySelector('#tenant-files');
        input.files = dataTransfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.script(script, &[json!(HEAD), json!(row(1, "us"))])?;
    browser.wait_for_text("#tenant-said", "Cancelled")?;
    browser.wait_for("#tenant-try")?;
    assert_eq!(browser.value("#guests")?, "7");
    Ok(())
}
