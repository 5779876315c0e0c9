//! The single file: the whole site in one page that opens by double click, without a server.
//!
//! Its policy allows its own inline parts by their hashes and nothing else, no request least of all.
//! All but what stands there at first lies in a block no browser runs, packed together, since the pages say what the
//! texts say; boot/unpack.js unpacks it. The first two programs are one here (`src/bin/whole.rs`), since they have much
//! in common; for the third there is no room.
//!
//! The file is in UTF-16, since that holds sixteen bits in two bytes, where UTF-8 holds seven in one. Its first two
//! bytes say so, and a browser takes their word before a host's.

use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lzma_rust2::{LzmaOptions, LzmaWriter};
use sha2::{Digest, Sha256};
use xtask::weight::{SINGLE, files_in};

use crate::{loading, scripts};
use xtask::contents::{digest, has_ending};
use xtask::paths;

const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";
const STYLE: &str = "<link rel=\"stylesheet\"";
const ICON: &str = "<link rel=\"icon\"";
const FIRST: &str = "<script src=";
const BOOT: &str = "<script type=\"module\" src=";

/// What the site's page has and the file does not need, or has no room for.
const OF_THE_SITE: [&str; 4] = [
    "<link rel=\"manifest\"",
    "<link rel=\"modulepreload\"",
    "<link rel=\"preload\"",
    "<meta name=\"lockout-tenant\"",
];

/// Under what names the styles and the script that starts it lie in the file.
const STYLES: &str = "styles.css";
const START: &str = "single.js";

/// Under what name boot/single.js knows the program.
const PROGRAM: &str = "whole.wasm";

/// The script that unpacks them.
const UNPACK: &str = "unpack.js";

/// What lies in the file packed: its name in the site, and its content.
type Part = (String, Vec<u8>);

/// The program in one, and its script.
pub(crate) struct Whole {
    pub program: Vec<u8>,
    pub script: PathBuf,
}

/// Writes the file, and its checksum beside it.
pub(crate) fn write(dist: &Path, whole: &Whole) -> Result<()> {
    let page = read(dist, "index.html")?;
    let first = read(dist, attribute(tag(&page, FIRST)?, "src")?)?;
    let icon = read(dist, attribute(tag(&page, ICON)?, "href")?)?;
    let unpack = unpack(dist)?;
    let script = bundled(dist, START, &[("lockout-whole", &whole.script)])?;
    let (models, mut allowed) = model_pages(dist)?;
    let (page, styles) = without_styles(dist, &page, &mut allowed)?;
    allowed.sort();
    allowed.dedup();
    let policy = format!(
        "{POLICY} content=\"default-src 'none'; script-src {} {} {} 'wasm-unsafe-eval'; style-src {}; \
         img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'\">",
        sources(&first),
        sources(&unpack),
        sources(&script),
        allowed.join(" ")
    );
    let icon =
        format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">", STANDARD.encode(icon));
    let mut page = page.replacen("<html ", "<html data-one-file ", 1);
    for (start, with) in [
        (POLICY, policy),
        (ICON, icon),
        (FIRST, format!("<script>{first}")),
        (BOOT, "<script>".to_owned()),
    ] {
        page = page.replacen(tag(&page, start)?, &with, 1);
    }
    for start in OF_THE_SITE {
        while let Ok(found) = tag(&page, start) {
            page = page.replacen(found, "", 1);
        }
    }
    // what the module's place in the head has become
    page = page.replacen("<script></script>", "", 1);
    let mut parts = parts(dist, models)?;
    parts.insert(0, (PROGRAM.to_owned(), whole.program.clone()));
    parts.push((START.to_owned(), script.into_bytes()));
    parts.push((STYLES.to_owned(), styles.into_bytes()));
    let named: Vec<String> =
        parts.iter().map(|(name, content)| format!("{name}:{}", content.len())).collect();
    let all: Vec<u8> = parts.into_iter().flat_map(|(_, content)| content).collect();
    let mut end = format!(
        "<script type=\"text/plain\" data-parts=\"{}\">{}</script>\n",
        named.join(" "),
        packed(&all)?
    );
    let _ = write!(end, "<script type=\"module\">{unpack}</script>\n</body>");
    let page = page.replacen("</body>", &end, 1);
    let file: Vec<u8> = in_utf_16(&format!("{BEGINNING}{page}")).collect();
    fs::write(dist.join(SINGLE), &file)?;
    // as `sha256sum --check` reads it
    let checksum = format!("{}  {SINGLE}\n", digest(&file));
    Ok(fs::write(dist.join(format!("{SINGLE}.sha256")), checksum)?)
}

/// The page with those styles inside that what stands there at first needs, and all others, which lie packed:
/// the policy allows them when they come.
fn without_styles(dist: &Path, page: &str, allowed: &mut Vec<String>) -> Result<(String, String)> {
    let main = tag(page, STYLE)?;
    let rest = tag(page, "<meta name=\"lockout-rest\"")?;
    let second = tag(page, "<meta name=\"lockout-more\"")?;
    let of_second = attribute(second, "data-styles")?;
    let sheet = read(dist, attribute(main, "href")?)?;
    let at = sheet.find(loading::STYLES).context("the style sheet says nothing of loading")?;
    let (all, first) = sheet.split_at(at);
    let first = first.trim_end();
    let mut all = all.to_owned();
    for more in [attribute(rest, "data-styles")?, of_second] {
        all += &read(dist, more)?;
    }
    let without = second.replace(&format!(" data-styles=\"{of_second}\""), "");
    allowed.extend([sources(first), sources(&all)]);
    let page = page
        .replacen(main, &format!("<style>{first}</style>"), 1)
        .replacen(rest, "", 1)
        .replacen(second, &without, 1);
    Ok((page, all))
}

/// The script that unpacks the rest, and so stands in the page as it is.
fn unpack(dist: &Path) -> Result<String> {
    // the package's own front brings the compressor along
    let lzma = paths::node_modules().join("lzma1").join("lib");
    let (decoder, streams) = (lzma.join("decoder.js"), lzma.join("streams.js"));
    let aliases = [("lzma-decoder", decoder.as_path()), ("lzma-streams", streams.as_path())];
    let script = bundled(dist, UNPACK, &aliases)?;
    ensure!(
        !script.contains("</script") && !script.contains("<!--"),
        "the script would end the page's block"
    );
    Ok(script)
}

/// A script of `boot/` with all it imports.
fn bundled(dist: &Path, name: &str, aliases: &[(&str, &Path)]) -> Result<String> {
    let file = dist.join(name);
    scripts::bundle(name, &file, aliases)?;
    let script = fs::read_to_string(&file)?;
    fs::remove_file(&file)?;
    Ok(script)
}

/// What the script unpacks besides the program: the texts of every language, the pages on the model. Alike stands beside
/// alike.
fn parts(dist: &Path, models: Vec<Part>) -> Result<Vec<Part>> {
    let mut parts = models;
    for file in files_in(dist)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if has_ending(&name, "txt") {
            parts.push((name, fs::read(file)?));
        }
    }
    let kind = |name: &str| ["txt", "html"].map(|ending| !has_ending(name, ending));
    parts.sort_by_key(|(name, _)| (kind(name), name.clone()));
    Ok(parts)
}

/// The pages on the model with their styles inside, and the sources of those for the policy, which
/// a page opened from another one inherits.
fn model_pages(dist: &Path) -> Result<(Vec<Part>, Vec<String>)> {
    let (mut pages, mut sources) = (Vec::new(), Vec::new());
    for file in files_in(dist)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.starts_with("model") || !has_ending(&name, "html") {
            continue;
        }
        let (mut page, own) = with_styles_inside(dist, fs::read_to_string(&file)?)?;
        page = page.replacen("style-src 'self'", &format!("style-src {}", own.join(" ")), 1);
        // where it came from stays open beside it
        page = page.replacen(
            "<a class=\"brand\" href=\"./\">Lockout</a>",
            "<b class=\"brand\">Lockout</b>",
            1,
        );
        pages.push((name, page.into_bytes()));
        sources.extend(own);
    }
    Ok((pages, sources))
}

/// A page with its style sheets inside, and their sources for the policy.
fn with_styles_inside(dist: &Path, mut page: String) -> Result<(String, Vec<String>)> {
    let mut sources = Vec::new();
    while let Ok(link) = tag(&page, STYLE) {
        let styles = read(dist, attribute(link, "href")?)?;
        sources.push(source(&styles));
        page = page.replacen(link, &format!("<style>{styles}</style>"), 1);
    }
    Ok((page, sources))
}

/// As LZMA, which no browser unpacks by itself but which weighs a quarter less than what they do, as
/// letters.
fn packed(content: &[u8]) -> Result<String> {
    let mut options = LzmaOptions::with_preset(9);
    // programs and texts have no rhythm of four bytes
    (options.lc, options.pb) = (4, 0);
    // the longest there is
    options.nice_len = 273;
    let size = Some(u64::try_from(content.len())?);
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, size)?;
    writer.write_all(content)?;
    Ok(lettered(&writer.finish()?))
}

/// Letters that a page does not hold as they are: it makes others of the first two, the third may end the block,
/// and those from here to there are halves of others.
const NOT_HELD: [u32; 3] = [0, 13, 60];
const HALVES: RangeInclusive<u32> = 0xD800..=0xDFFF;

/// The letters that stand for them begin here. They take four bytes each and so hold eight bits more.
const OTHERS: u32 = 0x1_0000;

/// Bytes as letters of UTF-16, sixteen bits each, the highest first.
fn lettered(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3 / 2 + 2);
    let mut bits = Bits { bytes, at: 0 };
    while bits.at < bytes.len() * 8 {
        let value = bits.take(16);
        let other = (0..).zip(NOT_HELD.into_iter().chain(HALVES)).find(|(_, held)| *held == value);
        let letter = other.map_or(value, |(place, _)| OTHERS + (place << 8) + bits.take(8));
        text.extend(char::from_u32(letter));
    }
    text
}

/// Bits of bytes, from the highest of the first on; behind the last there are zeros.
struct Bits<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> u32 {
        (0..count).fold(0, |taken, _| {
            let byte = self.bytes.get(self.at / 8).copied().unwrap_or_default();
            let bit = byte >> (7 - self.at % 8) & 1;
            self.at += 1;
            taken << 1 | u32::from(bit)
        })
    }
}

/// What tells a browser that a file is in UTF-16, whatever its host says.
const BEGINNING: char = '\u{feff}';

fn in_utf_16(text: &str) -> impl Iterator<Item = u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes)
}

/// How a policy allows an inline part of the file itself. Safari takes the hash of it as it stands in the file,
/// the others of the same in UTF-8.
fn sources(inline: &str) -> String {
    let as_it_stands: Vec<u8> = in_utf_16(inline).collect();
    [source(inline), hashed(&as_it_stands)].join(" ")
}

/// How a policy allows an inline part.
fn source(inline: &str) -> String {
    hashed(inline.as_bytes())
}

fn hashed(bytes: &[u8]) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(bytes)))
}

fn read(dist: &Path, name: &str) -> Result<String> {
    fs::read_to_string(dist.join(name)).with_context(|| format!("cannot read {name}"))
}

/// The first tag of a page that begins like this.
fn tag<'p>(page: &'p str, start: &str) -> Result<&'p str> {
    let from = page.find(start).with_context(|| format!("the page has no {start}"))?;
    let end = page[from..].find('>').with_context(|| format!("{start} never ends"))?;
    Ok(&page[from..=from + end])
}

fn attribute<'t>(tag: &'t str, name: &str) -> Result<&'t str> {
    let (_, value) =
        tag.split_once(&format!("{name}=\"")).with_context(|| format!("{tag} has no {name}"))?;
    value.split('"').next().context("the attribute never ends")
}

#[cfg(test)]
mod tests {
    use super::{attribute, lettered, packed, source, tag};
    use lzma_rust2::LzmaReader;
    use std::io::Read;

    #[test]
    fn tags_and_attributes_are_found() {
        let page = "<p><link rel=\"icon\" href=\"./a.svg\"/><link rel=\"x\" href=\"b\">";
        let icon = tag(page, "<link rel=\"icon\"").unwrap();
        assert_eq!(icon, "<link rel=\"icon\" href=\"./a.svg\"/>");
        assert_eq!(attribute(icon, "href").unwrap(), "./a.svg");
        assert!(tag(page, "<script").is_err() && attribute(icon, "src").is_err());
    }

    #[test]
    fn an_inline_part_is_allowed_by_its_hash() {
        // the example of the policy's own specification
        let hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        assert_eq!(source("alert('Hello, world.');"), hash);
    }

    /// As boot/unpack.js has it.
    fn bytes(text: &str) -> Vec<u8> {
        let held = |letter: u32| {
            let other = letter.saturating_sub(0x1_0000);
            let stands_for = match other >> 8 {
                place @ 0..3 => [0, 13, 60][place as usize],
                place => 0xD800 + place - 3,
            };
            match letter {
                0..0x1_0000 => format!("{letter:016b}"),
                _ => format!("{stands_for:016b}{:08b}", other % 256),
            }
        };
        let bits: String = text.chars().map(|letter| held(letter.into())).collect();
        let whole = (0..bits.len() / 8).map(|at| &bits[at * 8..at * 8 + 8]);
        whole.map(|byte| u8::from_str_radix(byte, 2).unwrap()).collect()
    }

    #[test]
    fn what_is_packed_unpacks() {
        let content = "who is locked out? ".repeat(50);
        let packed = packed(content.as_bytes()).unwrap();
        let mut unpacked = String::new();
        let packed = bytes(&packed);
        let mut reader = LzmaReader::new_mem_limit(&packed[..], u32::MAX, None).unwrap();
        reader.read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, content);
    }

    #[test]
    fn letters_hold_every_byte_and_end_no_block() {
        assert_eq!(lettered(b"whom"), "\u{7768}\u{6f6d}");
        // by hand: the first three of those not held, then the first and the last half, each with eight bits more
        let few = lettered(&[0, 0, 1, 0, 13, 2, 0, 60, 3, 0xD8, 0, 4, 0xDF, 0xFF, 5]);
        assert_eq!(few, "\u{10001}\u{10102}\u{10203}\u{10304}\u{90205}");
        // and at the end the bits that are not there are zeros
        assert_eq!(lettered(b"a"), "\u{6100}");
        assert_eq!(lettered(&[0x20, 0x3C, 0]), "\u{203c}\u{10000}");
        for length in 0..40_usize {
            let all: Vec<u8> = (0..=255_u8).cycle().skip(length * 7).take(length * 9).collect();
            let text = lettered(&all);
            assert_eq!(bytes(&text)[..all.len()], all[..]);
            assert!(!text.contains(['\0', '\r', '<']));
            assert!(bytes(&text).len() <= all.len() + 2);
        }
    }
}
