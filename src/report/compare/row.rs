//! The scenarios compared as a row: one is shown and can be changed, one is the base.

use crate::scenario::link::{Beside, MOST_SCENARIOS, Opened};

/// What is done to the row.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparing {
    /// The one shown stays as it is; a copy of it is shown and can be changed.
    Copy,
    /// Another one is shown, by its place.
    Show(usize),
    /// The one shown goes.
    Remove,
    /// The one removed last comes back.
    PutBack,
    /// The others are held against the one shown.
    Base,
    /// Scenarios come in, as many as there is room for.
    Add(Vec<Beside>),
}

/// All but the scenario shown, in their order, and where that one and the base stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compared {
    pub others: Vec<Beside>,
    pub place: usize,
    pub base: usize,
    /// The one removed last, where it stood, and whether it was the base.
    pub removed: Option<(Beside, usize, bool)>,
}

impl Compared {
    pub fn of(opened: &Opened) -> Compared {
        Compared {
            others: opened.beside.clone(),
            place: opened.place("place"),
            base: opened.place("base"),
            removed: None,
        }
    }

    pub fn count(&self) -> usize {
        self.others.len() + 1
    }

    pub fn is_comparing(&self) -> bool {
        !self.others.is_empty()
    }

    pub fn is_full(&self) -> bool {
        self.count() >= MOST_SCENARIOS
    }

    /// The one of another place than the shown one’s.
    pub fn other(&self, place: usize) -> Option<&Beside> {
        self.others.get(place - usize::from(place > self.place))
    }

    /// Does something to the row in which `shown` is shown; the one that is shown then. Nothing
    /// where it can't be done.
    pub fn act(&mut self, shown: Beside, act: &Comparing) -> Option<Beside> {
        let mut all = self.others.clone();
        all.insert(self.place.min(all.len()), shown);
        let (mut place, mut base) = (self.place, self.base);
        let mut removed = None;
        match act {
            Comparing::Copy if !self.is_full() => {
                let mut copy = all[place].clone();
                // two of the same name could not be told apart
                copy.scenario.name.clear();
                place = all.len();
                all.push(copy);
            }
            Comparing::Show(to) if *to < all.len() && *to != place => place = *to,
            Comparing::Remove if all.len() > 1 => {
                removed = Some((all.remove(place), place, base == place));
                if base == place {
                    base = 0;
                } else if base > place {
                    base -= 1;
                }
                place = place.min(all.len() - 1);
            }
            Comparing::PutBack if !self.is_full() => {
                let (back, at, was_base) = self.removed.take()?;
                place = at.min(all.len());
                all.insert(place, back);
                base = if was_base { place } else { base + usize::from(base >= place) };
            }
            Comparing::Base if base != place => base = place,
            Comparing::Add(more) if !self.is_full() && !more.is_empty() => {
                all.extend_from_slice(more);
                all.truncate(MOST_SCENARIOS);
            }
            _ => return None,
        }
        let shown = all.remove(place);
        *self = Compared { others: all, place, base, removed };
        Some(shown)
    }
}

#[cfg(test)]
mod tests {
    use super::{Compared, Comparing};
    use crate::scenario::link::{Beside, read};

    /// Scenarios by their head counts of guests, the base marked by a star, the shown one first.
    fn says(row: &Compared, shown: &Beside) -> String {
        let guests = |of: &Beside| of.scenario.people.guests.to_string();
        let mut all: Vec<String> = row.others.iter().map(guests).collect();
        all.insert(row.place, guests(shown));
        all[row.base].push('*');
        format!("{}: {}", guests(shown), all.join(" "))
    }

    fn with(guests: u32) -> Beside {
        let scenario = read(&format!("v=1&guests={guests}&name=n{guests}")).scenario;
        Beside { scenario, preset: None }
    }

    #[test]
    fn scenarios_come_go_and_change_places() {
        let (mut row, mut shown) = (Compared::default(), with(1));
        let mut seen = Vec::new();
        for act in [
            Comparing::Copy,
            Comparing::Add(vec![with(3), with(4), with(5)]),
            Comparing::Copy,
            Comparing::Show(2),
            Comparing::Show(2),
            Comparing::Base,
            Comparing::Show(0),
            Comparing::Remove,
            Comparing::PutBack,
            Comparing::PutBack,
            Comparing::Show(2),
            Comparing::Remove,
            Comparing::PutBack,
            Comparing::Show(3),
            Comparing::Remove,
        ] {
            if let Some(now) = row.act(shown.clone(), &act) {
                shown = now;
                if act == Comparing::Copy {
                    assert_eq!(shown.scenario.name, "");
                    shown = with(2);
                }
                seen.push(says(&row, &shown));
            } else {
                seen.push("no".to_owned());
            }
        }
        assert_eq!(
            seen,
            [
                "2: 1* 2",
                "2: 1* 2 3 4",
                "no",
                "3: 1* 2 3 4",
                "no",
                "3: 1 2 3* 4",
                "1: 1 2 3* 4",
                "2: 2 3* 4",
                "1: 1 2 3* 4",
                "no",
                "3: 1 2 3* 4",
                "4: 1* 2 4",
                "3: 1 2 3* 4",
                "4: 1 2 3* 4",
                "3: 1 2 3*",
            ]
        );
    }

    #[test]
    fn the_last_one_stays() {
        let mut row = Compared::default();
        assert_eq!(row.act(with(1), &Comparing::Remove), None);
        assert_eq!(row.act(with(1), &Comparing::Base), None);
        assert!(row.act(with(1), &Comparing::Copy).is_some());
        assert!(row.act(with(2), &Comparing::Remove).is_some());
        assert!(!row.is_comparing() && row.removed.is_some());
        assert_eq!(row.act(with(1), &Comparing::PutBack), Some(with(2)));
        assert_eq!(row.other(0), Some(&with(1)));
    }
}
