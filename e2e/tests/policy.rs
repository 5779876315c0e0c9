//! The page's own policy, and that the built page keeps to it.

use anyhow::{Context, Result};
use e2e::{Browser, Look, Site};
use serde_json::json;
use xtask::paths;
use xtask::server::Manner;

fn page() -> Result<String> {
    let path = paths::dist().join("index.html");
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// The tags of a page, comments left out.
fn tags(page: &str) -> Vec<String> {
    let code: String = page
        .split("<!--")
        .enumerate()
        .map(
            |(index, part)| {
                if index == 0 { part } else { part.split_once("-->").unwrap_or_default().1 }
            },
        )
        .collect();
    code.split('<').skip(1).filter_map(|tag| Some(tag.split_once('>')?.0.to_owned())).collect()
}

#[test]
fn the_policy_comes_before_anything_that_loads() -> Result<()> {
    let tags = tags(&page()?);
    let place = |start: &str| tags.iter().position(|tag| tag.starts_with(start));
    let policy =
        place("meta http-equiv=\"Content-Security-Policy\"").context("the page has no policy")?;
    for loading in ["script", "link"] {
        assert!(
            place(loading).is_some_and(|at| at > policy),
            "a {loading} stands before the policy"
        );
    }
    Ok(())
}

#[test]
fn the_policy_allows_nothing_but_the_sites_own_files() -> Result<()> {
    let page = page()?;
    let (_, rest) = page
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .context("no policy")?;
    let policy = rest.split('"').next().unwrap_or_default();
    let rules: Vec<&str> = policy.split(';').map(str::trim).collect();
    for wanted in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "connect-src 'self'",
    ] {
        assert!(rules.contains(&wanted), "the policy lacks {wanted}");
    }
    for forbidden in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"] {
        assert!(
            !policy.split([' ', ';']).any(|word| word.starts_with(forbidden)),
            "the policy allows {forbidden}"
        );
    }
    Ok(())
}

#[test]
fn the_page_holds_no_inline_script_or_style() -> Result<()> {
    for tag in tags(&page()?) {
        let name = tag.split([' ', '\n', '>']).next().unwrap_or_default();
        assert!(name != "style", "<{tag}>");
        assert!(name != "script" || tag.contains(" src="), "<{tag}>");
        assert!(!tag.contains(" style=") && !tag.contains(" on"), "<{tag}>");
    }
    Ok(())
}

#[test]
fn every_address_in_the_page_is_relative() -> Result<()> {
    for tag in tags(&page()?) {
        for attribute in [" src=\"", " href=\"", " data-glue=\""] {
            if let Some((_, value)) = tag.split_once(attribute) {
                assert!(value.starts_with("./") && !value.starts_with("./\\"), "<{tag}>");
            }
        }
    }
    Ok(())
}

#[test]
fn the_policy_is_enforced() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    let attempt = "
        const refused = new Promise((done) => document.addEventListener(
            'securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true }));
        fetch(arguments[0]).catch(() => {});
        return await Promise.race([refused, new Promise((done) => setTimeout(done, 5000, 'nothing'))]);";
    let directive = browser.script_async(attempt, &[json!("http://localhost:9/elsewhere")])?;
    assert_eq!(directive, "connect-src");
    Ok(())
}

#[test]
fn the_headers_the_readme_advises_break_nothing() -> Result<()> {
    let site = Site::in_manner(Manner::Advised)?;
    let browser = Browser::open(&site.address(), Look::WIDE)?;
    assert!(!browser.has("#app .boot")?, "{}", browser.text("#app")?);
    browser.wait_until_kept()?;
    browser.explain_the_worst()?;
    browser.reload()?;
    assert!(!browser.has("#app .boot")?, "{}", browser.text("#app")?);
    browser.go(&format!("{}model.html", site.address()))?;
    assert_eq!(browser.style("main", "display")?, "block");
    browser.go(&format!("{}lockout.html", site.address()))?;
    browser.wait_for_the_app()?;
    assert!(!browser.has("#app .boot")?, "{}", browser.text("#app")?);
    assert_eq!(browser.complaints()?, [""; 0]);
    Ok(())
}
