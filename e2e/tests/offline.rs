//! Without a host: the site opens again, whole, in the version it was kept in.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use e2e::{Browser, Look, Site, until};
use serde_json::json;
use xtask::server::Manner;
use xtask::{contents, offline, paths, weight};

const LINK: &str = "#v=1&kind=authentication&hours=8&guests=1200";

/// The sentence and the table of the hours.
fn answer(browser: &Browser) -> Result<(String, Vec<Vec<String>>)> {
    Ok((browser.text("#say")?, browser.table("table")?))
}

/// Opens the site and waits until it is kept.
fn kept(site: &Site) -> Result<Browser> {
    let browser = Browser::alone(Look::WIDE)?;
    browser.go(&site.link(LINK))?;
    browser.wait_for_the_app()?;
    browser.wait_until_kept()?;
    Ok(browser)
}

/// A copy of the site in a folder of its own.
fn copy(name: &str) -> Result<PathBuf> {
    let folder = paths::root().join("target").join("e2e").join(name);
    if folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for path in weight::files_in(&paths::dist())? {
        fs::copy(&path, folder.join(path.file_name().context("no name")?))?;
    }
    Ok(folder)
}

/// The file of a folder whose name begins and ends like this.
fn file(folder: &Path, begin: &str, end: &str) -> Result<PathBuf> {
    let fits = |path: &&PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(begin) && name.ends_with(end)
    };
    weight::files_in(folder)?
        .iter()
        .find(fits)
        .cloned()
        .with_context(|| format!("no {begin}…{end}"))
}

const OLD: &str = "Not a Microsoft product.";
const NEW: &str = "Not a product of Microsoft’s.";

/// Makes another version of the site in a folder: it says one thing otherwise, and nothing of the old
/// one is left but what did not change.
fn renew(folder: &Path) -> Result<()> {
    let texts = file(folder, "words-en-", ".txt")?;
    let said = fs::read_to_string(&texts)?;
    assert!(said.contains(OLD), "the texts don't say {OLD:?}");
    fs::write(&texts, said.replace(OLD, NEW))?;
    // and the second program, whose script ends in a remark now
    let script = file(folder, "more-", ".js")?;
    fs::write(&script, fs::read_to_string(&script)? + "\n//\n")?;
    contents::name(folder)?;
    offline::write(folder)
}

fn says(browser: &Browser) -> Result<&'static str> {
    let foot = browser.text(".foot")?;
    match (foot.contains(OLD), foot.contains(NEW)) {
        (true, false) => Ok(OLD),
        (false, true) => Ok(NEW),
        _ => bail!("the page says {foot:?}"),
    }
}

fn kept_versions(browser: &Browser) -> Result<u64> {
    let count = browser.script_async("return (await caches.keys()).length", &[])?;
    count.as_u64().context("no count")
}

/// Waits until so many versions are kept.
fn wait_for_versions(browser: &Browser, wanted: u64) -> Result<()> {
    until(&format!("{wanted} versions kept"), || {
        Ok((kept_versions(browser)? == wanted).then_some(()))
    })
}

#[test]
fn it_opens_again_without_a_host_in_every_part() -> Result<()> {
    let site = Site::start()?;
    let browser = kept(&site)?;
    let (address, with_a_host) = (site.address(), answer(&browser)?);
    drop(site);
    browser.reload()?;
    assert_eq!(answer(&browser)?, with_a_host);
    assert!(browser.explain_the_worst()?.len() > 100);
    browser.script("localStorage.setItem('lockout.language', 'de')", &[])?;
    browser.reload()?;
    assert_eq!(browser.attribute("html", "lang")?.as_deref(), Some("de"));
    assert!(browser.text(".foot")?.contains("Kein Produkt von Microsoft."));
    assert!(browser.explain_the_worst()?.len() > 100);
    browser.go(&format!("{address}index.html{LINK}"))?;
    browser.wait_for_the_app()?;
    assert!(!browser.has("#app .boot")?, "{}", browser.text("#app")?);
    browser.go(&format!("{address}model.html"))?;
    assert!(browser.text("h1")?.len() > 3);
    assert_eq!(browser.style("main", "display")?, "block", "the page on the model has its styles");
    Ok(())
}

#[test]
fn once_it_is_kept_nothing_more_is_asked_for() -> Result<()> {
    let site = Site::start()?;
    let browser = kept(&site)?;
    let so_far = site.requests_of_pages().len();
    browser.explain_the_worst()?;
    browser.fill("#guests", "77")?;
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(site.requests_of_pages()[so_far..], [""; 0]);
    // and when it is opened again, only whether there is a new version
    browser.reload()?;
    browser.wait_until_kept()?;
    std::thread::sleep(Duration::from_secs(1));
    assert!(site.requests_of_pages()[so_far..].iter().all(|path| path == "/sw.js"));
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_new_version_is_offered_and_taken_whole() -> Result<()> {
    let folder = copy("renewed")?;
    let site = Site::of(&folder)?;
    let browser = kept(&site)?;
    renew(&folder)?;
    browser.reload()?;
    browser.wait_for("#renew")?;
    assert_eq!(says(&browser)?, OLD, "it is offered, not forced");
    browser.is_accessible()?;
    browser.click("#not-now")?;
    browser.wait_until("!document.querySelector('#renew')")?;
    browser.fill("#guests", "77")?;
    browser.wait_until("location.hash.includes('guests=77')")?;
    browser.reload()?;
    browser.wait_for("#renew")?;
    assert_eq!((says(&browser)?, browser.value("#guests")?.as_str()), (OLD, "77"));
    // typed, and not yet in the address
    browser.fill("#guests", "78")?;
    browser.click("#renew")?;
    browser.wait_until(&format!(
        "document.querySelector('.foot')?.innerText.includes({})",
        json!(NEW)
    ))?;
    assert_eq!(browser.value("#guests")?, "78", "what was entered is kept");
    wait_for_versions(&browser, 1)?;
    assert!(!browser.has("#renew")?, "nothing newer is there");
    drop(site);
    browser.reload()?;
    assert_eq!(says(&browser)?, NEW);
    assert!(browser.explain_the_worst()?.len() > 100);
    Ok(())
}

#[test]
fn an_old_page_beside_a_new_one_keeps_its_own_parts() -> Result<()> {
    let folder = copy("two-windows")?;
    let site = Site::of(&folder)?;
    let browser = kept(&site)?;
    let old = browser.window()?;
    browser.another_window()?;
    browser.go(&site.link(LINK))?;
    browser.wait_for_the_app()?;
    renew(&folder)?;
    browser.reload()?;
    browser.wait_for("#renew")?;
    browser.click("#renew")?;
    browser.wait_until(&format!(
        "document.querySelector('.foot')?.innerText.includes({})",
        json!(NEW)
    ))?;
    browser.turn_to(&old)?;
    browser.wait_for("#renew")?;
    assert_eq!(says(&browser)?, OLD);
    // its second program, which the host no longer has
    assert!(browser.explain_the_worst()?.len() > 100);
    assert_eq!(kept_versions(&browser)?, 2);
    browser.click("#renew")?;
    browser.wait_until(&format!(
        "document.querySelector('.foot')?.innerText.includes({})",
        json!(NEW)
    ))?;
    wait_for_versions(&browser, 1)
}

#[test]
fn a_host_that_is_not_through_with_its_upload_changes_nothing() -> Result<()> {
    for missing in [true, false] {
        let folder = copy("half-uploaded")?;
        let site = Site::of(&folder)?;
        let browser = kept(&site)?;
        renew(&folder)?;
        let part = file(&folder, "more-", ".wasm")?;
        if missing {
            fs::remove_file(&part)?;
        } else {
            // as some hosts do: a page in the place of what is missing, and no error
            fs::copy(folder.join("index.html"), &part)?;
        }
        // what did not change is in the browser already; this is as if it had
        let from = site.requests().len();
        browser.reload()?;
        let asked = || site.requests()[from..].iter().any(|path| path.contains("more-en-"));
        until("the new version to be tried", || Ok(asked().then_some(())))
            .with_context(|| format!("{:?}", &site.requests()[from..]))?;
        wait_for_versions(&browser, 1)?;
        assert!(!browser.has("#renew")?, "half a version is offered");
        drop(site);
        browser.reload()?;
        assert_eq!(says(&browser)?, OLD);
        assert!(browser.explain_the_worst()?.len() > 100);
    }
    Ok(())
}

#[test]
fn what_the_browser_threw_away_is_fetched_again() -> Result<()> {
    let site = Site::start()?;
    let browser = kept(&site)?;
    let count = "
        const cache = await caches.open((await caches.keys())[0]);
        const names = await cache.keys();
        if (arguments[0]) {
            await cache.delete(names.find(({ url }) => url.includes('/lockout-') && url.endsWith('_bg.wasm')));
        }
        return names.length;";
    let all = browser.script_async(count, &[json!(true)])?;
    assert_eq!(browser.script_async(count, &[json!(false)])?, json!(all.as_u64().unwrap_or(0) - 1));
    browser.reload()?;
    assert!(!browser.has("#app .boot")?, "{}", browser.text("#app")?);
    until("all files again", || {
        Ok((browser.script_async(count, &[json!(false)])? == all).then_some(()))
    })?;
    drop(site);
    browser.reload()?;
    assert!(browser.explain_the_worst()?.len() > 100);
    Ok(())
}

#[test]
fn a_workshop_keeps_nothing_and_ends_what_was_kept() -> Result<()> {
    let folder = copy("workshop")?;
    let site = Site::of(&folder)?;
    let browser = kept(&site)?;
    let port = site.port();
    drop(site);
    renew(&folder)?;
    let _workshop = Site::again(Manner::Workshop, &folder, port)?;
    browser.reload()?;
    wait_for_versions(&browser, 0)?;
    browser.reload()?;
    assert_eq!(says(&browser)?, NEW, "what was built last is what is shown");
    assert_eq!(kept_versions(&browser)?, 0);
    Ok(())
}
