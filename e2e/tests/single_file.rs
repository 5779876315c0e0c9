//! The single file, opened as one opens a file: nothing but itself, and the same figures as the site's.

use anyhow::Result;
use e2e::{Browser, Look, Site, until};
use xtask::{paths, weight};

const LINK: &str = "#v=1&kind=authentication&hours=8&guests=1200";

fn address() -> String {
    format!("file://{}", paths::dist().join(weight::SINGLE).display())
}

fn open(browser: &Browser) -> Result<()> {
    browser.go(&(address() + LINK))?;
    browser.wait_for_the_app()?;
    assert!(!browser.has("#app .boot")?, "{}", browser.text("#app")?);
    Ok(())
}

#[test]
fn it_gives_the_figures_of_the_site_and_asks_for_nothing() -> Result<()> {
    let site = Site::start()?;
    let on_the_site = Browser::open(&site.link(LINK), Look::WIDE)?;
    let browser = Browser::start(Look::WIDE)?;
    open(&browser)?;
    assert_eq!(browser.text("#say")?, on_the_site.text("#say")?);
    assert_eq!(browser.table("table")?, on_the_site.table("table")?);
    assert_eq!(browser.explain_the_worst()?, on_the_site.explain_the_worst()?);
    browser.fill("#guests", "77")?;
    browser.wait_until("location.hash.includes('guests=77')")?;
    let asked = browser.requests()?;
    assert!(asked.iter().all(|address| address.contains(weight::SINGLE)), "{asked:?}");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn it_says_what_it_lacks_and_copies_what_is_of_use() -> Result<()> {
    for look in [Look::WIDE, Look::NARROW.dark()] {
        let browser = Browser::start(look)?;
        open(&browser)?;
        browser.click("#one-file summary")?;
        let note = browser.text("#one-file")?;
        assert!(note.contains("installed") && note.contains('#'), "{note}");
        browser.is_accessible()?;
        browser.shot("single-file")?;
        if browser.shows("#others-open")? {
            browser.click("#others-open")?;
        }
        browser.click("#copy-link")?;
        browser.wait_for_text("#copy-link", "copied")?;
        assert!(browser.clipboard()?.starts_with("#v=1&"), "{}", browser.clipboard()?);
        assert!(!browser.has(".foot a[download]")?);
    }
    Ok(())
}

#[test]
fn it_speaks_the_other_languages() -> Result<()> {
    let browser = Browser::start(Look::WIDE)?;
    open(&browser)?;
    browser.script("localStorage.setItem('lockout.language', 'de')", &[])?;
    browser.reload()?;
    assert!(browser.text(".foot")?.contains("Kein Produkt von Microsoft."));
    assert!(browser.explain_the_worst()?.len() > 100);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn the_page_on_the_model_opens_beside_it() -> Result<()> {
    let browser = Browser::start(Look::WIDE)?;
    open(&browser)?;
    let own = browser.window()?;
    browser.click(".foot a[href^=model]")?;
    let other = until("another window", || {
        Ok(browser.windows()?.into_iter().find(|window| *window != own))
    })?;
    browser.turn_to(&other)?;
    browser.wait_until(
        "document.styleSheets.length === 2 && document.querySelectorAll('h2').length > 5",
    )?;
    assert_eq!(browser.style("main", "display")?, "block", "it has its styles");
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

#[test]
fn a_host_that_calls_it_utf_8_does_no_harm() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.go(&format!("{}{}{LINK}", site.address(), weight::SINGLE))?;
    browser.wait_for_the_app()?;
    assert!(!browser.has("#app .boot")?, "{}", browser.text("#app")?);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}

/// The file as a text: it is in UTF-16, the lower byte first.
fn page() -> Result<String> {
    let file = std::fs::read(paths::dist().join(weight::SINGLE))?;
    assert!(file.starts_with(&[0xFF, 0xFE]), "it says so itself");
    let units = file.chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]]));
    Ok(String::from_utf16(&units.collect::<Vec<_>>())?)
}

#[test]
fn its_policy_allows_its_own_parts_by_hash_and_nothing_else() -> Result<()> {
    let page = page()?;
    let (_, rest) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap();
    let policy = rest.split('"').next().unwrap_or_default();
    for rule in policy.split("; ") {
        let (name, sources) = rule.split_once(' ').unwrap();
        for source in sources.split(' ') {
            let by_hash = source.starts_with("'sha256-") && name.ends_with("-src");
            let fits = match name {
                "script-src" => by_hash || source == "'wasm-unsafe-eval'",
                "style-src" => by_hash,
                "img-src" => source == "data:" || source == "blob:",
                _ => source == "'none'",
            };
            assert!(fits, "{name} {source}");
        }
    }
    for needed in
        ["default-src 'none'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'"]
    {
        assert!(policy.contains(needed), "{needed}");
    }
    let browser = Browser::start(Look::WIDE)?;
    open(&browser)?;
    let refused = browser.script_async(
        "const refused = new Promise((done) => document.addEventListener('securitypolicyviolation',
            (event) => done(event.effectiveDirective), { once: true }));
        const script = document.createElement('script');
        script.textContent = 'globalThis.intruder = true';
        document.body.append(script);
        return [await Promise.race([refused, new Promise((done) => setTimeout(done, 5000, 'nothing'))]),
            globalThis.intruder ?? null];",
        &[],
    )?;
    assert_eq!(refused, serde_json::json!(["script-src-elem", null]));
    Ok(())
}

#[test]
fn its_checksum_is_right() -> Result<()> {
    let said = std::fs::read_to_string(paths::dist().join("lockout.html.sha256"))?;
    let content = std::fs::read(paths::dist().join(weight::SINGLE))?;
    assert_eq!(said, format!("{}  lockout.html\n", xtask::contents::digest(&content)));
    Ok(())
}
