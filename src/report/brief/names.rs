//! What a file is called.

use super::super::date::Date;

/// Letters of a scenario's name that a file's takes.
const MOST: usize = 60;

/// `Lockout - Registration down - 2026-11-22 - hours.csv`: safe on every system and in every mail.
/// What a name may not hold becomes a blank, so that none is a path, a device or a command.
pub fn file_name(name: &str, day: Date, kind: &str) -> String {
    let allowed = |c: char| if c.is_alphanumeric() || "-_,()&+".contains(c) { c } else { ' ' };
    let name: String = name.chars().map(allowed).collect();
    let name: Vec<&str> = name.split_whitespace().collect();
    let name: String = name.join(" ").chars().take(MOST).collect();
    let name = name.trim_matches([' ', '-']);
    let name = if name.is_empty() { String::new() } else { format!("{name} - ") };
    format!("Lockout - {name}{} - {kind}", day.write())
}

#[cfg(test)]
mod tests {
    use super::{Date, file_name};

    #[test]
    fn a_file_s_name_is_safe_everywhere() {
        let day = Date::new(2026, 11, 22);
        let named = |name| file_name(name, day, "hours.csv");
        assert_eq!(named(""), "Lockout - 2026-11-22 - hours.csv");
        assert_eq!(named("  "), "Lockout - 2026-11-22 - hours.csv");
        assert_eq!(named("Montag früh"), "Lockout - Montag früh - 2026-11-22 - hours.csv");
        assert_eq!(named("../../etc/passwd"), "Lockout - etc passwd - 2026-11-22 - hours.csv");
        assert_eq!(named("a<b>:\"c\"|d?*\\"), "Lockout - a b c d - 2026-11-22 - hours.csv");
        assert_eq!(named("a\u{202e}fdp\u{0}"), "Lockout - a fdp - 2026-11-22 - hours.csv");
        let long = named(&"ä".repeat(120));
        assert_eq!(long.chars().filter(|&c| c == 'ä').count(), 60);
    }
}
