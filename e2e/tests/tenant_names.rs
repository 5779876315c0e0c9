//! No name in a tenant's file is anywhere once it has been read. The tenant is made up.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use e2e::{Browser, Look, Site};
use serde_json::json;

use crate::tenant::{NAME, log, open};

/// Keeps hold of the memory of every program and of what is saved, so that they can be looked through.
const KEEP: &str = "
    globalThis.memories = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await real.apply(WebAssembly, given);
            const { exports } = made.instance ?? made;
            for (const one of Object.values(exports)) {
                if (one instanceof WebAssembly.Memory && !memories.includes(one)) { memories.push(one); }
            }
            return made;
        };
    }
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        blob.text?.().then((text) => { globalThis.saved = text; });
        return make.call(URL, blob);
    };";

/// Where in the page a text is, in upper or lower case.
const LOOK: &str = "
    const text = arguments[0].toLowerCase();
    const wanted = [...new TextEncoder().encode(text)];
    const lower = (byte) => (byte > 64 && byte < 91 ? byte + 32 : byte);
    const within = (bytes) => {
        for (let at = 0; at <= bytes.length - wanted.length; at += 1) {
            let n = 0;
            while (n < wanted.length && lower(bytes[at + n]) === wanted[n]) { n += 1; }
            if (n === wanted.length) { return true; }
        }
        return false;
    };
    const found = [];
    if (memories.length < 2) { found.push('too few memories'); }
    memories.forEach((memory, at) => {
        if (within(new Uint8Array(memory.buffer))) { found.push(`memory ${at}`); }
    });
    const cached = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const asked of await cache.keys()) {
            cached.push(asked.url, await (await cache.match(asked)).text());
        }
    }
    const places = {
        page: document.documentElement.outerHTML,
        fields: [...document.querySelectorAll('input, textarea')].map((field) => field.value).join(' '),
        link: location.href,
        local: JSON.stringify({ ...localStorage }),
        session: JSON.stringify({ ...sessionStorage }),
        databases: JSON.stringify(await indexedDB.databases()),
        cached: cached.join(' '),
        saved: globalThis.saved ?? '',
    };
    for (const [place, content] of Object.entries(places)) {
        if (content.toLowerCase().includes(text)) { found.push(place); }
    }
    return found.join()";

/// What of the files must not be found: a person's name, their address, their device, their number.
const PERSONAL: [&str; 4] =
    [NAME, "made-up.example", "77777777-7777-4777-8777", "5ca1ab1e-0000-4000"];

/// Where a text is, in the page and in the objects that its scripts can still reach.
fn holds(browser: &Browser, heap: &str, text: &str) -> Result<String> {
    let found = browser.script_async(LOOK, &[json!(text)])?;
    let found = found.as_str().unwrap_or_default();
    Ok([found, if heap.contains(text) { " heap" } else { "" }].concat())
}

/// What is in a file is read in a worker of its own, which is gone afterwards; what remains of it is looked through: the
/// memory of the page's programs, all that its scripts can reach, the page, storage, caches, the link, and what can be
/// taken away. What was found is in some of these, which shows that looking finds something.
#[test]
fn no_name_in_a_file_is_anywhere_afterwards() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page(KEEP)?;
    browser.go(&site.link("#v=1&m=1&guests=7"))?;
    browser.wait_for_the_app()?;
    open(&browser)?;
    let file = folder()?.join("InteractiveSignIns_made_up.csv");
    fs::write(&file, log())?;
    browser.choose_file("#tenant-files", &file)?;
    browser.wait_for("#tenant-take")?;
    browser.click("#tenant-save")?;
    browser.wait_until("typeof saved === 'string'")?;
    browser.click("#tenant-copy")?;
    browser.wait_for_text("#tenant-said", "Copied")?;
    let copied = browser.clipboard()?;
    let shown = browser.heap()?;
    browser.click("#tenant-take")?;
    browser.wait_until("location.hash.includes('guests=1&')")?;
    let taken = browser.heap()?;
    for heap in [&shown, &taken] {
        let known = holds(&browser, heap, "InteractiveSignIns_made_up")?;
        ensure!(known.contains("saved") && known.contains("heap"), "{known}");
        ensure!(holds(&browser, heap, "liveSessions")?.contains("memory"));
        for name in PERSONAL {
            assert_eq!(holds(&browser, heap, name)?, "", "{name}");
        }
    }
    ensure!(PERSONAL.iter().all(|name| !copied.contains(name)));
    fs::remove_file(file)?;
    Ok(())
}

/// Two people's registrations.
fn registrations() -> String {
    let person = |n: u32, registered: bool| {
        json!({
            "id": format!("5ca1ab1e-0000-4000-8000-00000000000{n}"),
            "userPrincipalName": format!("{NAME}{n}@made-up.example"),
            "userDisplayName": format!("{NAME} {n}"),
            "userType": "member", "isAdmin": false, "isMfaRegistered": registered,
            "isMfaCapable": registered, "methodsRegistered": [],
        })
    };
    json!({ "value": [person(1, true), person(2, false)] }).to_string()
}

/// What is brought to the page itself is looked at by another program first, which tells it from a scenario.
#[test]
fn no_name_in_a_file_brought_to_the_page_is_anywhere_afterwards() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page(KEEP)?;
    browser.go(&site.link("#v=1&m=1&guests=7"))?;
    browser.wait_for_the_app()?;
    browser.click("#scenarios summary")?;
    browser.wait_for("#open-file")?;
    let users = format!(r#"{{"users": [{{"mail": "{NAME}@made-up.example"}}]}}"#);
    let files = [("registrations.json", registrations()), ("no_export.json", users)];
    for (name, text) in files {
        let file = folder()?.join(name);
        fs::write(&file, text)?;
        browser.choose_file("#open-file", &file)?;
        if name == "registrations.json" {
            browser.wait_for("#tenant-take")?;
            browser.click("#tenant-close")?;
            browser.wait_until("!document.querySelector('#tenant')")?;
        } else {
            browser.wait_until("document.body.innerText.includes('no_export.json')")?;
        }
        let heap = browser.heap()?;
        for personal in PERSONAL {
            assert_eq!(holds(&browser, &heap, personal)?, "", "{name}: {personal}");
        }
        fs::remove_file(file)?;
    }
    Ok(())
}

/// What is pasted stands in a field, which is gone with what it held.
#[test]
fn no_name_in_a_pasted_text_is_anywhere_afterwards() -> Result<()> {
    let site = Site::start()?;
    let browser = Browser::start(Look::WIDE)?;
    browser.before_each_page(KEEP)?;
    browser.go(&site.link("#v=1&m=1&guests=7"))?;
    browser.wait_for_the_app()?;
    open(&browser)?;
    let text = registrations();
    browser.click(".tenant-drop summary")?;
    browser.fill("#tenant-pasted", &text)?;
    ensure!(holds(&browser, "", NAME)?.contains("fields"), "looking finds what stands in a field");
    browser.click("#tenant-paste")?;
    browser.wait_for("#tenant-take")?;
    let heap = browser.heap()?;
    for name in PERSONAL {
        assert_eq!(holds(&browser, &heap, name)?, "", "{name}");
    }
    Ok(())
}

fn folder() -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("lockout-tenant-e2e-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
