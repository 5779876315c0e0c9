//! The pages on the model: they read like any page, without a script, and ask for nothing but their
//! styles.

use anyhow::Result;
use e2e::{Browser, Look, Site};
use serde_json::json;

const PAGES: [(&str, &str); 2] = [("model.html", "en"), ("model.de.html", "de")];

#[test]
fn the_pages_on_the_model_are_accessible_and_fit() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    for (page, _) in PAGES {
        browser.go(&format!("{}{page}", site.address()))?;
        browser.is_accessible()?;
    }
    Ok(())
}

#[test]
fn their_contents_lead_somewhere_and_they_load_their_styles_alone() -> Result<()> {
    for (page, _) in PAGES {
        let site = Site::start()?;
        let browser = Browser::start(Look::WIDE)?;
        browser.go(&format!("{}{page}", site.address()))?;
        let lost = browser.script(
            "return [...document.querySelectorAll('nav a')].map(a => decodeURIComponent(a.hash))
                .filter(hash => !document.getElementById(hash.slice(1)))",
            &[],
        )?;
        assert_eq!(lost, json!([]));
        let styled = browser.script(
            "return document.styleSheets.length == 2 && document.scripts.length == 0
                && getComputedStyle(document.querySelector('main')).display == 'block'",
            &[],
        )?;
        assert_eq!(styled, json!(true));
        let mut loaded = site.requests();
        loaded.retain(|path| !path.contains(".css") && !path.contains(page));
        assert_eq!(loaded, Vec::<String>::new());
        // nothing that the page's policy refuses
        assert_eq!(browser.complaints()?, Vec::<String>::new());
    }
    Ok(())
}

#[test]
fn each_page_says_its_language_and_leads_to_the_other() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    for ((page, code), (other, its_code)) in [(PAGES[0], PAGES[1]), (PAGES[1], PAGES[0])] {
        browser.go(&format!("{}{page}", site.address()))?;
        let said = browser.script(
            "const link = document.querySelector('header a.other');
             const head = document.querySelector('link[rel=alternate]');
             return [document.documentElement.lang, document.documentElement.dir, link.lang, link.hreflang,
                link.getAttribute('href'), head.hreflang, head.getAttribute('href')]",
            &[],
        )?;
        assert_eq!(said, json!([code, "ltr", its_code, its_code, other, its_code, other]));
        browser.script("document.querySelector('header a.other').click()", &[])?;
        browser.wait_until(&format!("document.documentElement.lang == '{its_code}'"))?;
    }
    Ok(())
}
