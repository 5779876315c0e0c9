//! What can be kept of JSON that is broken, and where in it things stand.

/// Names that only policies and named locations have, so that a broken file can be told.
const OURS: [&str; 6] = [
    "\"grantcontrols\"",
    "\"sessioncontrols\"",
    "\"includeusers\"",
    "\"includeapplications\"",
    "\"ipranges\"",
    "\"countriesandregions\"",
];

/// Text that begins as JSON and names something only ours has.
pub(super) fn looks_like_ours(text: &str) -> bool {
    let start = text.trim_start();
    if !start.starts_with(['{', '[']) {
        return false;
    }
    let lower = start.to_ascii_lowercase();
    OURS.iter().any(|name| lower.contains(name))
}

/// How often something that doesn't end is passed over, so that no file takes for ever.
const MOST_BREAKS: usize = 64;

/// The objects of the outermost list, or the outermost objects, whole ones only. Where one doesn't end, those in it.
pub(super) fn objects(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = &text[inside(text)..];
    let mut breaks = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find('{')?;
            let Some(length) = whole(&rest[start..]) else {
                breaks += 1;
                if breaks > MOST_BREAKS {
                    return None;
                }
                rest = &rest[start + 1..];
                continue;
            };
            let object = &rest[start..start + length];
            rest = &rest[start + length..];
            return Some(object);
        }
    })
}

/// Where the elements begin: after the bracket of a list, be it in an object or not.
fn inside(text: &str) -> usize {
    let Some(list) = text.find('[') else { return 0 };
    let head = text[..list].trim().to_ascii_lowercase();
    let wrapped = head.trim_end_matches(':').trim_end();
    let wraps = ["\"value\"", "\"conditional_access_policies\""];
    if head.is_empty() || wraps.iter().any(|name| wrapped.ends_with(name)) { list + 1 } else { 0 }
}

/// The length of the object a text begins with; `None` where it does not end.
fn whole(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Finds where texts stand, one after the other: elements come in the file's order.
pub(super) struct Places<'a> {
    text: &'a str,
    /// Up to where it has looked, and the lines before.
    at: usize,
    lines: u64,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Places { text, at: 0, lines: 0 }
    }

    /// The line and column, in letters from one, of the next place where a text stands in quotes; from the start
    /// again where there is none.
    pub(super) fn of(&mut self, needle: &str) -> Option<(u64, u64)> {
        let at = self.next(needle).or_else(|| {
            (self.at, self.lines) = (0, 0);
            self.next(needle)
        })?;
        let newlines = self.text[self.at..at].bytes().filter(|&byte| byte == b'\n').count();
        self.lines += newlines as u64;
        self.at = at;
        let line_start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let letters = self.text[line_start..at].chars().count();
        Some((self.lines + 1, letters as u64 + 1))
    }

    fn next(&self, needle: &str) -> Option<usize> {
        let quoted = |at: &usize| *at > 0 && self.text.as_bytes().get(at - 1) == Some(&b'"');
        let mut places = self.text.get(self.at..)?.match_indices(needle);
        places.find_map(|(at, _)| Some(self.at + at).filter(quoted))
    }
}

/// The parser counts bytes within a line; people count letters.
pub(super) fn letters(text: &str, line: usize, column: usize) -> (u64, u64) {
    let of_line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    let letters = of_line.char_indices().take_while(|(at, _)| *at < column).count();
    (line as u64, letters.max(1) as u64)
}

#[cfg(test)]
mod tests {
    use super::{Places, letters, objects};

    #[test]
    fn whole_objects_are_found_in_broken_lists() {
        let broken = r#"{"@odata.context": "x", "value": [{"a": "}"}, {"b": [1, {}]}, {"c": "#;
        assert_eq!(objects(broken).collect::<Vec<_>>(), [r#"{"a": "}"}"#, r#"{"b": [1, {}]}"#]);
        let unended = r#"[{"a": {"b": 1}, {"c": 2}"#;
        assert_eq!(objects(unended).collect::<Vec<_>>(), [r#"{"b": 1}"#, r#"{"c": 2}"#]);
        assert_eq!(objects("[,]").count(), 0);
        assert_eq!(objects(&"{".repeat(100_000)).count(), 0);
    }

    #[test]
    fn places_are_counted_in_letters() {
        let text = "{\n  \"ü\": \"abc\", \"d\": abc }";
        let mut places = Places::new(text);
        assert_eq!(places.of("d"), Some((2, 16)));
        assert_eq!(places.of("abc"), Some((2, 9)));
        assert_eq!(places.of("ü"), Some((2, 4)));
        assert_eq!(places.of("b"), None);
        // a two-byte letter before the place
        assert_eq!(letters("x\nü}", 2, 3), (2, 2));
        assert_eq!(letters("", 1, 0), (1, 1));
    }
}
