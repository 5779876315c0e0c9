//! A file somebody brings: is it a scenario's, and if not, what is it?

use crate::scenario::Scenario;
use crate::words::say;

/// No scenario's file is as large, in bytes. Larger ones are not even read.
pub const MOST_BYTES: f64 = 262_144.0;

/// Reads a scenario's file. `name` is the file's.
///
/// # Errors
/// What is wrong with it and how to mend it, in words.
pub fn read(name: &str, bytes: &[u8]) -> Result<Scenario, String> {
    if bytes.is_empty() {
        return Err(say::keep_file_empty(name));
    }
    let image: [&[u8]; 5] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF"];
    if image.iter().any(|begin| bytes.starts_with(begin)) {
        return Err(say::keep_file_image(name));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(say::keep_file_utf16(name));
    }
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    let text = text.ok_or_else(|| say::keep_file_no_text(name))?;
    Scenario::from_json(text).map_err(|problems| say::keep_file_wrong(name, problems.to_string()))
}

/// What no scenario's file has, and files of a tenant do: their own words.
const OF_A_TENANT: [&str; 9] = [
    "@odata",
    "\"displayname\"",
    "\"conditions\"",
    "\"value\"",
    "conditional_access_policies",
    "\"userprincipalname\"",
    "\"createddatetime\"",
    "\"isinteractive\"",
    "lockoutquery",
];

/// It is a file of a tenant's rather than a scenario's, by its name and how it begins.
pub fn is_of_a_tenant(name: &str, begins: &[u8]) -> bool {
    let json = name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("json"));
    if !json {
        return true;
    }
    // only exports of policies are written so
    if begins.starts_with(b"\xff\xfe") || begins.starts_with(b"\xfe\xff") {
        return true;
    }
    let text = begins.strip_prefix(b"\xef\xbb\xbf").unwrap_or(begins).trim_ascii_start();
    // read where it lies: a copy in small letters would be one more place where a name could stay
    let has =
        |own: &&str| text.windows(own.len()).any(|at| at.eq_ignore_ascii_case(own.as_bytes()));
    text.starts_with(b"[") || OF_A_TENANT.iter().any(has)
}

#[cfg(test)]
mod tests {
    use super::{is_of_a_tenant, read};
    use crate::scenario::Scenario;

    #[test]
    fn what_was_saved_opens() {
        let saved = Scenario::default().to_json();
        assert_eq!(read("a.json", saved.as_bytes()), Ok(Scenario::default()));
    }

    #[test]
    fn anything_else_is_named_with_what_to_do() {
        for (bytes, said) in [
            (&b""[..], "“x” is empty"),
            (b"\x89PNG\r\n", "“x” is a picture"),
            (b"\xff\xfe{\0}\0", "“x” is written in UTF-16"),
            (b"PK\x03\x04\xff", "“x” is no text"),
            (b"{\n  \"people\": {,", "line 2 column 14"),
            (b"{\"people\": {\"gests\": 3}}", "people.gests"),
        ] {
            let told = read("x", bytes).unwrap_err();
            assert!(told.contains(said), "{told}");
        }
    }

    #[test]
    fn files_of_a_tenant_are_told_from_scenarios() {
        for (name, text) in [
            ("InteractiveSignIns.csv", "Date (UTC),Request ID"),
            ("p.json", "{\"@odata.context\": \"x\", \"value\": []}"),
            ("p.JSON", "\u{feff}[{\"id\": 1}]"),
            ("p.json", "{\"DisplayName\": \"Block\", \"Conditions\": {}}"),
            ("export.zip", "PK"),
        ] {
            assert!(is_of_a_tenant(name, text.as_bytes()), "{name} {text}");
        }
        assert!(is_of_a_tenant("p.json", b"\xff\xfe{\0"));
        for text in ["", "GIF89a", "{", "{\"gests\": 1}", "{\"people\": {\"guests\": 3}}", "xxxx"] {
            assert!(!is_of_a_tenant("x.json", text.as_bytes()), "{text}");
        }
        let saved = Scenario::default().to_json();
        assert!(!is_of_a_tenant("lockout-drill.json", saved.as_bytes()));
    }
}
