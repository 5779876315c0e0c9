//! Names of files.

/// A text as a part of a file's name: its letters and digits in lower case, hyphens between its
/// words, at most sixty characters. Empty where it has none.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() {
            slug.extend(c.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let short: String = slug.chars().take(60).collect();
    short.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_text_becomes_part_of_a_file_name() {
        assert_eq!(slug("Registration down on a Monday"), "registration-down-on-a-monday");
        assert_eq!(slug("  Übung №1: “../etc” \\ C:* "), "übung-1-etc-c");
        assert_eq!(slug("…?"), "");
        assert_eq!(slug(&"ab ".repeat(40)), "ab-".repeat(20).trim_end_matches('-'));
    }
}
