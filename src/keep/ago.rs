//! How long ago something was.

use crate::text::digits;
use crate::words::say;

/// In the largest whole unit, from a minute up; both in seconds since 1970.
pub fn ago(at: u64, now: u64) -> String {
    let minutes = now.saturating_sub(at) / 60;
    match (minutes, minutes / 60, minutes / 60 / 24) {
        (0, ..) => say::KEEP_JUST_NOW.text().to_owned(),
        (_, 0, _) => say::keep_minutes_ago(digits(minutes)),
        (_, hours, 0) => say::keep_hours_ago(digits(hours)),
        (_, _, days) => say::keep_days_ago(digits(days)),
    }
}

#[cfg(test)]
mod tests {
    use super::ago;

    #[test]
    fn in_the_largest_whole_unit() {
        let said = |seconds: u64| ago(1_000_000, 1_000_000 + seconds);
        for (seconds, text) in [
            (0, "just now"),
            (59, "just now"),
            (60, "1 minute ago"),
            (14 * 60 + 59, "14 minutes ago"),
            (3600, "1 hour ago"),
            (86_399, "23 hours ago"),
            (86_400, "1 day ago"),
            (400 * 86_400, "400 days ago"),
        ] {
            assert_eq!(said(seconds), text);
        }
        assert_eq!(ago(5, 0), "just now", "another clock was fast");
    }
}
