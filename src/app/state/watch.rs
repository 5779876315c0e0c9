//! Figures observed while the outage lasts, as they are typed.

use super::{Gesture, State};
use crate::report::measures::moment;
use crate::report::seen::{self, MOST_SEEN, Seen, What};
use crate::timeline::LONGEST;

/// What is done to them.
pub enum Watching {
    Add,
    Remove(usize),
    Time(usize, String),
    Number(usize, String),
    What(usize, What),
    /// The look-back was written, or did not come.
    LookedBack(bool),
    LookAgain,
}

/// A figure, with text that is no value yet.
#[derive(Clone, PartialEq)]
pub struct Row {
    pub minute: Option<u32>,
    pub number: Option<u32>,
    pub what: What,
    /// What was typed instead, where it is wrong.
    pub wrong_time: Option<String>,
    pub wrong_number: Option<String>,
}

impl Row {
    fn of(seen: Seen) -> Row {
        let Seen { minute, number, what } = seen;
        let (minute, number) = (Some(minute), Some(number));
        Row { minute, number, what, wrong_time: None, wrong_number: None }
    }

    pub fn seen(&self) -> Option<Seen> {
        Some(Seen { minute: self.minute?, number: self.number?, what: self.what })
    }
}

/// All of them, and what became of the look-back.
#[derive(Clone, Default, PartialEq)]
pub struct Watched {
    pub rows: Vec<Row>,
    pub looked_back: Option<bool>,
}

impl Watched {
    /// What a link says of them, and its parts that say nothing.
    pub(super) fn of(screen: &[(&'static str, String)]) -> (Watched, Vec<String>) {
        let mut watched = Watched::default();
        let Some((_, text)) = screen.iter().find(|(key, _)| *key == "seen") else {
            return (watched, Vec::new());
        };
        let (all, wrong) = seen::read(text);
        watched.rows = all.into_iter().map(Row::of).collect();
        (watched, wrong)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.rows.iter().filter_map(Row::seen).collect()
    }

    pub(super) fn link(&self) -> (&'static str, Option<String>) {
        ("seen", Some(seen::write(self.seen().into_iter())).filter(|text| !text.is_empty()))
    }

    pub fn is_full(&self) -> bool {
        self.rows.len() >= MOST_SEEN
    }
}

impl State {
    pub(super) fn watching(&mut self, act: &Watching) {
        let now = self.lived.so_far.map(|so_far| so_far.minute);
        let rows = &mut self.watched.rows;
        match *act {
            Watching::Add if rows.len() < MOST_SEEN => {
                let what = rows.last().map_or(What::Tickets, |row| row.what);
                rows.push(Row {
                    minute: now.map(|now| now - now % 5),
                    number: None,
                    what,
                    wrong_time: None,
                    wrong_number: None,
                });
            }
            Watching::Remove(nth) if nth < rows.len() => {
                rows.remove(nth);
            }
            Watching::Time(nth, ref typed) => {
                let Some(row) = rows.get_mut(nth) else { return };
                row.minute = moment(&self.run.scenario, typed).filter(|&at| at <= LONGEST);
                let wrong = row.minute.is_none() && !typed.trim().is_empty();
                row.wrong_time = wrong.then(|| typed.clone());
            }
            Watching::Number(nth, ref typed) => {
                let Some(row) = rows.get_mut(nth) else { return };
                row.number = seen::count(typed);
                let wrong = row.number.is_none() && !typed.trim().is_empty();
                row.wrong_number = wrong.then(|| typed.clone());
            }
            Watching::What(nth, what) => {
                let Some(row) = rows.get_mut(nth) else { return };
                row.what = what;
            }
            Watching::LookedBack(done) => {
                self.watched.looked_back = Some(done);
                return;
            }
            Watching::LookAgain => {
                self.watched.looked_back = None;
                return;
            }
            Watching::Add | Watching::Remove(_) => return,
        }
        self.gesture = Gesture::Live;
        self.draw();
    }
}
