//! The harness itself, on a page made for it: a test that fails should be the app's fault.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site, until};
use serde_json::json;

fn site() -> Result<Site> {
    Site::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("fixture"))
}

#[test]
fn it_types_and_presses_keys() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.fill("#guests", "4 500")?;
    assert_eq!(browser.value("#guests")?, "4 500");
    assert_eq!(browser.text("#said")?, "guests 4 500");
    browser.press("Enter")?;
    assert_eq!(browser.text("#said")?, "guests 4 500 Enter");
    browser.press("Tab")?;
    browser.press("ArrowRight")?;
    assert_eq!(browser.text("#said")?, "sessions 11");
    browser.press("Shift+Tab")?;
    assert_eq!(browser.script("return document.activeElement.id", &[])?, json!("guests"));
    Ok(())
}

#[test]
fn it_moves_a_slider() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.slide("#sessions", 42.0)?;
    assert_eq!(browser.text("#said")?, "sessions 42");
    browser.drag("#sessions", (0.42, 0.5), (1.0, 0.5))?;
    assert_eq!(browser.value("#sessions")?, "100");
    Ok(())
}

#[test]
fn it_points_and_clicks() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::NARROW)?;
    browser.hover("#chart", 0.5, 0.25)?;
    assert_eq!(browser.text("#said")?, "pointermove 100,25");
    browser.click_at("#chart", 0.1, 0.5)?;
    assert!(browser.text("#said")?.ends_with("click 20,50"), "{}", browser.text("#said")?);
    Ok(())
}

#[test]
fn it_reads_tables_and_tells_what_shows() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    assert_eq!(browser.table("#hours")?, [["from", "locked out"], ["09:00", "265"]]);
    assert!(browser.shows("#hours")? && !browser.shows("#hidden")? && !browser.shows("#absent")?);
    assert!(browser.text("#absent").is_err());
    Ok(())
}

#[test]
fn it_carries_a_copied_link_into_a_fresh_browser() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.link("#v1&guests=7"), Look::WIDE)?;
    browser.click("#copy")?;
    browser.wait_for_text("#said", "copied")?;
    let link = browser.clipboard()?;
    let other = Browser::open(&link, Look::NARROW)?;
    assert_eq!(other.text("#where")?, "#v1&guests=7");
    Ok(())
}

#[test]
fn it_sees_requests_and_complaints() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    assert!(browser.requests()?.contains(&site.link("page.js")));
    // The browser's own question for an icon, which this page doesn't name.
    browser.complaints()?;
    browser.script_async("await fetch('absent.txt'); console.error('ouch')", &[])?;
    assert_eq!(browser.requests()?, [site.link("absent.txt")]);
    let mut complaints = Vec::new();
    until("both complaints", || {
        complaints.extend(browser.complaints()?);
        let heard = |wanted| complaints.iter().any(|said: &String| said.contains(wanted));
        Ok((heard("ouch") && heard("404")).then_some(()))
    })
    .with_context(|| format!("{complaints:?}"))
}

#[test]
fn it_sets_the_users_look() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::NARROW.dark().reduced_motion())?;
    let seen =
        "return [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(prefers-reduced-motion: reduce)').matches]";
    assert_eq!(browser.script(seen, &[])?, json!([390, 844, true, true]));
    browser.look(Look::WIDE)?;
    assert_eq!(browser.script(seen, &[])?, json!([1440, 900, false, false]));
    Ok(())
}

#[test]
fn it_finds_what_is_inaccessible() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.script(
        "document.querySelector('label').replaceWith(document.querySelector('#guests'))",
        &[],
    )?;
    let findings = browser.accessibility_findings()?;
    assert!(findings.iter().any(|finding| finding.starts_with("label:")), "{findings:?}");
    Ok(())
}

#[test]
fn every_browser_begins_with_nothing() -> Result<()> {
    let site = site()?;
    let nothing = json!(["", "", 0, 0, 0, "prompt", 900, false, "visible", true]);
    let seen = "
        const state = [document.cookie, localStorage.getItem('left') ?? '', (await caches.keys()).length,
            (await indexedDB.databases()).length, (await navigator.serviceWorker.getRegistrations()).length,
            (await navigator.permissions.query({ name: 'clipboard-read' })).state, innerHeight,
            matchMedia('(prefers-color-scheme: dark)').matches, document.visibilityState, document.hasFocus()];
        document.cookie = 'left=1';
        localStorage.setItem('left', '1');
        await caches.open('left');
        await new Promise((done) => { indexedDB.open('left').onsuccess = done; });
        return state;";
    for begin in [Browser::start, Browser::alone, Browser::start] {
        let browser = begin(Look::WIDE)?;
        assert_eq!(browser.windows()?, [browser.window()?]);
        browser.go(&site.address())?;
        assert_eq!(browser.script_async(seen, &[])?, nothing);
        // whatever a test may leave
        browser.look(Look::NARROW.dark())?;
        browser.clipboard()?;
        browser.block("*")?;
        browser.before_each_page("globalThis.left = true")?;
        browser.another_window()?;
        browser.go(&site.address()).ok();
        browser.script("onbeforeunload = () => false; console.error('left')", &[]).ok();
    }
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    assert_eq!(browser.script("return globalThis.left ?? null", &[])?, json!(null));
    assert_eq!(browser.complaints()?.iter().filter(|said| said.contains("left")).count(), 0);
    Ok(())
}

#[test]
fn a_page_found_clean_is_looked_at_again_once_anything_changes() -> Result<()> {
    let site = site()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    browser.script("document.querySelector('main').prepend(document.createElement('h1')); document.querySelector('h1').textContent = 'Heading'", &[])?;
    browser.is_accessible()?;
    browser.is_accessible()?;
    for (does, undoes, rule) in [
        (
            "const style = new CSSStyleSheet(); style.replaceSync('h1 { color: #eee }'); document.adoptedStyleSheets = [style]",
            "document.adoptedStyleSheets = []",
            "color-contrast",
        ),
        (
            "document.querySelector('#chart').removeAttribute('aria-label')",
            "document.querySelector('#chart').setAttribute('aria-label', 'chart')",
            "svg-img-alt",
        ),
    ] {
        browser.script(does, &[])?;
        let error = browser.is_accessible().err().context(rule)?;
        assert!(error.to_string().contains(rule), "{error}");
        browser.script(undoes, &[])?;
        browser.is_accessible()?;
    }
    Ok(())
}

/// The processes below one, itself left out.
fn below(process: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let one = path.file_name()?.to_str()?.parse().ok()?;
            let said = std::fs::read_to_string(path.join("stat")).ok()?;
            let parent = said.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()?;
            Some((one, parent))
        })
        .collect();
    let mut found = vec![process];
    let mut at = 0;
    while let Some(&process) = found.get(at) {
        found.extend(parents.iter().filter(|(_, parent)| *parent == process).map(|(one, _)| *one));
        at += 1;
    }
    found.split_off(1)
}

fn kill(processes: &[u32]) -> Result<()> {
    let numbers: Vec<_> = processes.iter().map(u32::to_string).collect();
    let kill = format!("kill -s KILL {}", numbers.join(" "));
    Command::new("sh").args(["-c", &kill]).stderr(Stdio::null()).status()?;
    Ok(())
}

/// Waits until a folder and all that was in it is gone.
fn wait_until_gone(folder: &Path) -> Result<()> {
    until(&format!("{} to go", folder.display()), || Ok((!folder.exists()).then_some(())))
}

#[test]
#[ignore = "left open on purpose, for the next one"]
fn a_browser_stays_open() -> Result<()> {
    let (one, other) = (Browser::start(Look::WIDE)?, Browser::alone(Look::WIDE)?);
    println!("\nkept in {}\nkept in {}", one.folder().display(), other.folder().display());
    loop {
        std::thread::park();
    }
}

#[test]
fn a_run_that_is_killed_leaves_no_browser_and_no_file() -> Result<()> {
    let passing = xtask::paths::root().join("target/e2e/passing");
    let _ = std::fs::remove_dir_all(&passing);
    std::fs::create_dir_all(&passing)?;
    let mut run = Command::new(std::env::current_exe()?)
        .args(["--exact", "harness::a_browser_stays_open", "--ignored", "--nocapture"])
        .envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, &passing)))
        .stdout(Stdio::piped())
        .spawn()?;
    let lines = BufReader::new(run.stdout.take().context("no output")?).lines();
    let folders = lines.map_while(Result::ok);
    let folders = folders.filter_map(|line| Some(PathBuf::from(line.strip_prefix("kept in ")?)));
    let folders: Vec<_> = folders.take(2).collect();
    let browsers = below(run.id());
    let kept = folders.iter().all(|folder| folder.is_dir());
    run.kill()?;
    run.wait()?;
    assert!(folders.len() == 2 && kept, "{folders:?}");
    for folder in folders {
        wait_until_gone(&folder)?;
    }
    assert_eq!(std::fs::read_dir(&passing)?.count(), 0, "files are left in {}", passing.display());
    if Path::new("/proc/self").exists() {
        assert!(browsers.len() > 4, "{browsers:?}");
        until("the browsers to end", || {
            let there = |one: &u32| Path::new(&format!("/proc/{one}/exe")).read_link().is_ok();
            Ok((!browsers.iter().any(there)).then_some(()))
        })?;
    }
    Ok(())
}

#[test]
fn a_browser_that_is_killed_leaves_no_file() -> Result<()> {
    if !Path::new("/proc/self").exists() {
        println!("SKIPPED: this system does not say which processes a browser is");
        return Ok(());
    }
    let browser = Browser::alone(Look::WIDE)?;
    let folder = browser.folder().to_path_buf();
    assert!(std::fs::read_dir(&folder)?.count() > 0, "its profile is there");
    kill(&below(browser.process()))?;
    wait_until_gone(&folder)
}
