//! The headers a host should send with the site, none of which it needs to work.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::contents;
use crate::weight::{SINGLE, WORKER, files_in};

/// With every answer.
pub const EVERYWHERE: [(&str, &str); 2] =
    [("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff")];

/// With pages and the worker: what the page says itself, and what only a header can.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'";

/// With the single file, whose scripts stand inside it, where its own policy allows them and no others.
pub const POLICY_OF_THE_SINGLE_FILE: &str = "frame-ancestors 'none'";

/// For files that carry a hash of their content in their names, and for the others.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";
pub const ASK_AGAIN: &str = "no-cache";

/// The headers of one file of the site, beside those of all.
pub fn of(name: &str) -> Vec<(&'static str, &'static str)> {
    let mut headers = Vec::new();
    if name == SINGLE {
        headers.push(("Content-Security-Policy", POLICY_OF_THE_SINGLE_FILE));
    } else if name.is_empty() || contents::has_ending(name, "html") || name == WORKER {
        headers.push(("Content-Security-Policy", POLICY));
    }
    let named = contents::is_named_by_content(name);
    headers.push(("Cache-Control", if named { FOR_EVER } else { ASK_AGAIN }));
    headers
}

/// Writes them as `_headers`, which Netlify, Cloudflare Pages and others read. There the rules that fit
/// an address add up, so what differs stands under each file's own.
pub fn write(site: &Path) -> Result<()> {
    let mut lines = String::from("/*\n");
    for (header, value) in EVERYWHERE {
        let _ = writeln!(lines, "  {header}: {value}");
    }
    let mut names = vec![String::new()];
    for path in files_in(site)? {
        names.push(path.strip_prefix(site)?.to_string_lossy().replace('\\', "/"));
    }
    for name in names {
        let _ = writeln!(lines, "/{name}");
        for (header, value) in of(&name) {
            let _ = writeln!(lines, "  {header}: {value}");
        }
    }
    Ok(fs::write(site.join("_headers"), lines)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_names_them() {
        let readme = fs::read_to_string(crate::paths::root().join("README.md")).unwrap();
        for wanted in [POLICY, POLICY_OF_THE_SINGLE_FILE, FOR_EVER, ASK_AGAIN] {
            assert!(readme.contains(wanted), "README.md does not name {wanted}");
        }
        for (header, value) in EVERYWHERE {
            assert!(readme.contains(header) && readme.contains(value), "{header}: {value}");
        }
    }

    #[test]
    fn each_file_has_its_own() {
        let policy = ("Content-Security-Policy", POLICY);
        assert_eq!(of("index.html"), [policy, ("Cache-Control", "no-cache")]);
        assert_eq!(of("sw.js"), [policy, ("Cache-Control", "no-cache")]);
        assert_eq!(of("more-ba7816bf8f01cfea_bg.wasm"), [("Cache-Control", FOR_EVER)]);
        assert_eq!(of("lockout.html")[0].1, "frame-ancestors 'none'");
    }
}
