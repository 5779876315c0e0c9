//! What somebody has practised, as it is kept and taken away.

use serde_json::{Map, Value, json};

/// The version of the file.
const VERSION: u64 = 1;

/// At most so many sessions are kept; the one not touched for longest goes first.
pub const MOST: usize = 200;

/// A session as it was left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What the exercise needs to go on.
    pub state: String,
    /// How many questions were answered, and how many of them rightly.
    pub answered: u32,
    pub right: u32,
    /// The day it was last touched, as `2026-11-22`.
    pub day: String,
}

/// The sessions, by their links without `view`; the one touched last stands at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    sessions: Vec<(String, Kept)>,
}

/// Why what is kept can't be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It was written by a newer program.
    Newer,
    /// It is not what this program writes.
    Damaged(Damage),
}

/// Where the damage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is something else, as far as one can tell.
    Other,
    /// It can't be read on from a place; both from 1 on.
    At { line: usize, column: usize },
    /// A session, from 1 on, is not as it is written.
    Session(usize),
}

impl Progress {
    /// Reads what was kept; an empty text is nothing yet.
    ///
    /// # Errors
    /// It is of another version, or damaged.
    pub fn read(text: &str) -> Result<Progress, Unreadable> {
        if text.is_empty() {
            return Ok(Progress::default());
        }
        let file: Value = serde_json::from_str(text).map_err(|error| {
            Unreadable::Damaged(Damage::At { line: error.line(), column: error.column() })
        })?;
        let other = Unreadable::Damaged(Damage::Other);
        match file.get("version").and_then(Value::as_u64) {
            Some(VERSION) => {}
            Some(later) if later > VERSION => return Err(Unreadable::Newer),
            _ => return Err(other),
        }
        let sessions = file.get("sessions").and_then(Value::as_array).ok_or(other)?;
        let mut progress = Progress::default();
        for (value, nth) in sessions.iter().zip(1..) {
            let (link, kept) = session(value).ok_or(Unreadable::Damaged(Damage::Session(nth)))?;
            progress.keep(&link, kept);
        }
        Ok(progress)
    }

    pub fn write(&self) -> String {
        let sessions: Vec<Value> = self
            .sessions
            .iter()
            .map(|(link, Kept { state, answered, right, day })| {
                json!({ "link": link, "state": state, "answered": answered, "right": right, "day": day })
            })
            .collect();
        json!({ "kind": "lockout-training", "version": VERSION, "sessions": sessions }).to_string()
    }

    /// A session by its link.
    pub fn get(&self, link: &str) -> Option<&Kept> {
        self.sessions.iter().find(|(known, _)| known == link).map(|(_, kept)| kept)
    }

    /// Keeps a session in the place of what was kept of it.
    pub fn keep(&mut self, link: &str, kept: Kept) {
        self.forget(link);
        self.sessions.push((link.to_owned(), kept));
        let over = self.sessions.len().saturating_sub(MOST);
        self.sessions.drain(..over);
    }

    pub fn forget(&mut self, link: &str) {
        self.sessions.retain(|(known, _)| known != link);
    }

    /// The sessions, the one touched last first.
    pub fn latest(&self) -> impl Iterator<Item = (&str, &Kept)> {
        self.sessions.iter().rev().map(|(link, kept)| (&**link, kept))
    }

    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty()
    }

    /// How many sessions are kept.
    pub fn len(&self) -> usize {
        self.sessions.len()
    }

    /// How many sessions another has as well.
    pub fn in_both(&self, other: &Progress) -> usize {
        other.sessions.iter().filter(|(link, _)| self.get(link).is_some()).count()
    }

    /// Adds the sessions of another. Of one that is in both, that stays which was gone on with last, and of
    /// two of a day the one with more answers.
    pub fn add(&mut self, other: Progress) {
        for (link, kept) in other.sessions {
            let later = |known: &Kept| (&kept.day, kept.answered) > (&known.day, known.answered);
            if self.get(&link).is_none_or(later) {
                self.keep(&link, kept);
            }
        }
        self.sessions.sort_by(|(_, a), (_, b)| a.day.cmp(&b.day));
        let over = self.sessions.len().saturating_sub(MOST);
        self.sessions.drain(..over);
    }
}

fn session(value: &Value) -> Option<(String, Kept)> {
    let fields: &Map<String, Value> = value.as_object()?;
    let text = |name: &str| fields.get(name)?.as_str().map(str::to_owned);
    let count = |name: &str| u32::try_from(fields.get(name)?.as_u64()?).ok();
    let kept = Kept {
        state: text("state")?,
        answered: count("answered")?,
        right: count("right")?,
        day: text("day")?,
    };
    Some((text("link")?, kept))
}

#[cfg(test)]
mod tests {
    use super::{Damage, Kept, MOST, Progress, Unreadable};

    fn kept(state: &str) -> Kept {
        Kept { state: state.to_owned(), answered: 3, right: 2, day: "2026-11-22".to_owned() }
    }

    #[test]
    fn what_was_kept_reads_as_it_was() {
        let mut progress = Progress::default();
        progress.keep("train=cards&seed=7", kept("g\"1\n"));
        progress.keep("train=sketch&seed=7", kept(""));
        progress.keep("train=cards&seed=7", kept("later"));
        let read = Progress::read(&progress.write());
        assert_eq!(read.as_ref(), Ok(&progress));
        let links: Vec<_> = progress.latest().map(|(link, _)| link).collect();
        assert_eq!(links, ["train=cards&seed=7", "train=sketch&seed=7"]);
        assert_eq!(progress.get("train=cards&seed=7"), Some(&kept("later")));
        assert_eq!(Progress::read(""), Ok(Progress::default()));
    }

    #[test]
    fn damaged_and_newer_progress_is_told_apart() {
        let good =
            r#"{"version":1,"sessions":[{"link":"a","state":"","answered":1,"right":0,"day":""}]}"#;
        assert!(Progress::read(good).is_ok());
        for (damaged, damage) in [
            ("{\n\"version\": 1,\n \"sess", Damage::At { line: 3, column: 6 }),
            ("[]", Damage::Other),
            (r#"{"version":0,"sessions":[]}"#, Damage::Other),
            (r#"{"version":1}"#, Damage::Other),
            (&good.replace(":1,\"right\"", ":-1,\"right\""), Damage::Session(1)),
            (&good.replace("[{", "[{\"link\":1},{"), Damage::Session(1)),
            (&good.replace("}]", "},{\"link\":\"b\"}]"), Damage::Session(2)),
        ] {
            assert_eq!(Progress::read(damaged), Err(Unreadable::Damaged(damage)), "{damaged}");
        }
        let newer = good.replace("\"version\":1", "\"version\":2");
        assert_eq!(Progress::read(&newer), Err(Unreadable::Newer));
    }

    #[test]
    fn of_a_session_in_two_files_the_one_gone_on_with_last_stays() {
        let of = |day: &str, answered| Kept {
            state: format!("{day} {answered}"),
            answered,
            right: 0,
            day: day.to_owned(),
        };
        let mut ours = Progress::default();
        ours.keep("older", of("2026-11-20", 9));
        ours.keep("newer", of("2026-11-22", 1));
        ours.keep("equal", of("2026-11-22", 4));
        let mut theirs = Progress::default();
        theirs.keep("older", of("2026-11-21", 1));
        theirs.keep("newer", of("2026-11-21", 7));
        theirs.keep("equal", of("2026-11-22", 5));
        theirs.keep("alone", of("2026-11-01", 2));
        assert_eq!((ours.len(), ours.in_both(&theirs)), (3, 3));
        ours.add(theirs);
        let states: Vec<_> = ours.latest().map(|(link, kept)| (link, &*kept.state)).collect();
        assert_eq!(
            states,
            [
                ("equal", "2026-11-22 5"),
                ("newer", "2026-11-22 1"),
                ("older", "2026-11-21 1"),
                ("alone", "2026-11-01 2")
            ]
        );
    }

    #[test]
    fn the_oldest_goes_where_there_are_too_many() {
        let mut progress = Progress::default();
        for nth in 0..=MOST {
            progress.keep(&nth.to_string(), kept(""));
        }
        assert_eq!(progress.latest().count(), MOST);
        assert!(progress.get("0").is_none() && progress.get("1").is_some());
        progress.forget("1");
        assert!(progress.get("1").is_none() && !progress.is_empty());
    }
}
