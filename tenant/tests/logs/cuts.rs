//! However a file is cut into pieces, it says the same.

use crate::formats::{LOG_ANALYTICS, graph};
use crate::portal;
use lockout_tenant::{Found, Key, Reading};

fn read_pieces<'a>(name: &str, pieces: impl IntoIterator<Item = &'a [u8]>) -> Found {
    let mut reading = Reading::new(Key::new([3; 16]));
    reading.begin(name);
    for piece in pieces {
        reading.take(piece);
    }
    reading.end();
    reading.found()
}

fn small_files() -> Vec<(&'static str, Vec<u8>)> {
    let rows = portal(&[
        &[],
        &[("User", "\"a \"\"b\"\"\r\n, c\""), ("User ID", "person-2")],
        &[("Date (UTC)", "yesterday")],
        &[("User", "\"never closed"), ("User ID", "person-3")],
        &[("User", "Zoë"), ("User ID", "person-4")],
    ]);
    let short = rows.replace("person-4", "person-4,");
    let utf16 = rows.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut wrong = rows.clone().into_bytes();
    wrong.extend(b"\xff\xfe,\n");
    let [one, two, three] = graph();
    vec![
        ("bad rows among good ones", rows.clone().into_bytes()),
        ("a field too many", short.into_bytes()),
        ("UTF-16", utf16),
        ("bytes that are no text", wrong),
        ("Log Analytics", LOG_ANALYTICS.as_bytes().to_vec()),
        ("a list", format!("[{one},\n{two},{{\"no\": json}},{three}]").into_bytes()),
        ("a page", format!("{{\"@odata.count\":3,\"value\":[{one},{two}],\"x\":{{\"y\":{{}}}}}}").into_bytes()),
        ("lines, the last one cut", format!("{one}\n{two}\n{}", &three[..90]).into_bytes()),
        ("rows of a table", crate::shapes::grid().into_bytes()),
        ("an envelope", crate::shapes::envelopes().join("\n").into_bytes()),
        ("old line ends", rows.replace("\r\n", "\r").into_bytes()),
        ("two downloads in one", format!("{rows}\u{feff}{rows}").into_bytes()),
        ("registrations", b"User principal name,MFA Capable\none@contoso.example,Capable\ntwo@contoso.example,?\n".to_vec()),
        ("policies", br#"{"value":[{"id":"1","displayName":"P","state":"enabled","conditions":{},"grantControls":null}]}"#.to_vec()),
        ("a page of HTML", b"\n<!DOCTYPE html><title>Sign in</title>".to_vec()),
        ("an archive", b"PK\x03\x04....".to_vec()),
        ("nothing", Vec::new()),
    ]
}

#[test]
fn in_two_at_every_place() {
    for (name, bytes) in small_files() {
        let whole = read_pieces(name, [&bytes[..]]);
        for cut in 0..=bytes.len() {
            let (before, after) = bytes.split_at(cut);
            assert_eq!(read_pieces(name, [before, after]), whole, "{name}, cut at {cut}");
        }
    }
}

#[test]
fn in_pieces_of_every_small_size() {
    for (name, bytes) in small_files() {
        let whole = read_pieces(name, [&bytes[..]]);
        for size in (1..=70).chain([127, 128, 129]) {
            assert_eq!(read_pieces(name, bytes.chunks(size)), whole, "{name}, pieces of {size}");
        }
    }
}

/// A quote that is never closed takes no more than its own row, be the rest of the file longer than any row may be.
#[test]
fn a_quote_that_is_never_closed_in_a_large_file() {
    let mut text = portal(&[&[("User", "\"open")]]);
    let row = portal(&[&[("User", "Synthetic Person 7")]]);
    let (_, row) = row.split_once("\r\n").unwrap();
    let rows = 2_500_000 / row.len();
    text.push_str(&row.repeat(rows));
    let whole = read_pieces("InteractiveSignIns.csv", [text.as_bytes()]);
    assert_eq!((whole.files[0].rows, whole.files[0].bad_rows), (rows as u64, 1));
    assert_eq!(whole.problems[0].line, Some(2));
    for size in [1 << 16, 1_000_003] {
        assert_eq!(read_pieces("InteractiveSignIns.csv", text.as_bytes().chunks(size)), whole);
    }
}
