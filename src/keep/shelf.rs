//! Lists of what is stored: which entries stand in them, in which order, under which names.

use super::envelope::Entry;
use crate::text::{digits, text};

/// So long what somebody worked on is stored, in seconds: thirty days.
const LONGEST: u64 = 30 * 24 * 3600;

/// And of so many tabs.
const MOST: usize = 20;

/// Newest first. What can't be read stands at the end.
pub fn sort(entries: &mut [Entry]) {
    entries.sort_by(|a, b| b.at().cmp(&a.at()).then_with(|| a.key.cmp(&b.key)));
}

/// The keys of what may go of the work of tabs, newest first: too old, or too many. What can't be
/// read is left alone.
pub fn outdated(tabs: &[Entry], now: u64) -> Vec<String> {
    let readable = tabs.iter().filter(|entry| entry.shown.is_ok()).enumerate();
    let old = readable.filter(|(nth, entry)| *nth >= MOST || entry.at() + LONGEST < now);
    old.map(|(_, entry)| entry.key.clone()).collect()
}

/// What one worked on and is not on the screen: each link once, at most `most`.
pub fn recent<'a>(tabs: &'a [Entry], shown: &str, most: usize) -> Vec<&'a Entry> {
    let mut recent: Vec<&Entry> = Vec::new();
    for entry in tabs {
        let link = entry.link();
        let known = recent.iter().any(|known| link.is_some() && known.link() == link);
        if link != Some(shown) && !known && recent.len() < most {
            recent.push(entry);
        }
    }
    recent
}

/// A name like this one that no entry has: `Monday`, `Monday (2)`, `Monday (3)`. At most 120
/// characters long, as names are.
pub fn free_name(entries: &[Entry], name: &str) -> String {
    let mut free = name.to_owned();
    let mut nth = 2;
    while entries.iter().any(|entry| entry.name() == free) {
        let short: String = name.chars().take(110).collect();
        free = text!("{} ({})", short, digits(nth));
        nth += 1;
    }
    free
}

#[cfg(test)]
mod tests {
    use super::super::envelope::{Entry, Kept};
    use super::{free_name, outdated, recent, sort};

    fn entry(key: &str, at: u64, link: &str) -> Entry {
        let kept = Kept { at, worst: 1, link: link.to_owned() };
        Entry::new(key.to_owned(), kept.write())
    }

    fn keys(entries: &[Entry]) -> Vec<&str> {
        entries.iter().map(|entry| entry.key.as_str()).collect()
    }

    #[test]
    fn the_newest_come_first_and_what_cannot_be_read_last() {
        let broken = Entry::new("broken".to_owned(), "1 2".to_owned());
        let mut all = vec![broken, entry("b", 5, ""), entry("c", 9, ""), entry("a", 5, "")];
        sort(&mut all);
        assert_eq!(keys(&all), ["c", "a", "b", "broken"]);
    }

    #[test]
    fn what_is_old_or_too_much_goes_and_what_cannot_be_read_stays() {
        let day = 24 * 3600;
        let now = 100 * day;
        let mut tabs = vec![entry("new", now, ""), entry("month", now - 30 * day, "")];
        tabs.push(entry("older", now - 30 * day - 1, ""));
        tabs.push(Entry::new("broken".to_owned(), "?".to_owned()));
        assert_eq!(outdated(&tabs, now), ["older"]);
        let many: Vec<Entry> = (0..23).map(|n| entry(&n.to_string(), now - n, "")).collect();
        assert_eq!(outdated(&many, now), ["20", "21", "22"]);
    }

    #[test]
    fn the_same_work_is_listed_once_and_what_is_shown_not_at_all() {
        let tabs = [
            entry("a", 9, "v=1&m=1&guests=1"),
            entry("b", 8, "v=1&m=1&guests=1"),
            entry("c", 7, "v=1&m=1&guests=2"),
            entry("d", 6, "v=1&m=1&guests=3"),
            entry("e", 5, "v=1&m=1&guests=4"),
        ];
        let listed = recent(&tabs, "v=1&m=1&guests=2", 2);
        assert_eq!(listed.iter().map(|entry| &*entry.key).collect::<Vec<_>>(), ["a", "d"]);
    }

    #[test]
    fn a_name_is_free_or_numbered() {
        let all = [entry("a", 1, "v=1&m=1&name=Drill"), entry("b", 1, "v=1&m=1&name=Drill%20(2)")];
        assert_eq!(free_name(&all, "Monday"), "Monday");
        assert_eq!(free_name(&all, "Drill"), "Drill (3)");
        let long = "x".repeat(120);
        let taken = [entry("a", 1, &format!("v=1&m=1&name={long}"))];
        assert_eq!(free_name(&taken, &long), format!("{} (2)", "x".repeat(110)));
    }
}
