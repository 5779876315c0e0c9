//! User registration details: who has registered which methods.

mod methods;
pub mod read;

use crate::Key;
use crate::found::{Caveat, Count, Fact, File, Value};
use crate::problem::{Problem, Wrong};
use crate::sign_ins::Totals;
use crate::sign_ins::offers::{in_percent, number, tenths};
use lockout_core::scenario::Field;
use read::Registration;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// What all registration files say together. Someone who is in several counts once, as the one says that says most; of
/// two that say as much, the last.
#[derive(Default)]
pub struct Registrations {
    people: HashMap<u64, Known>,
    /// A file said who is an administrator.
    roles: bool,
    /// People of one file, by its place, who count as another one says.
    twice: BTreeMap<[u32; 2], u64>,
}

struct Known {
    /// Hashes of id and name; 0 for what isn't known.
    id: u64,
    name: u64,
    guest: bool,
    registered: bool,
    independent: Option<bool>,
    administrator: Option<bool>,
    /// The file itself says who is registered.
    told: bool,
    /// The place of the file.
    file: u32,
}

impl Known {
    /// The more, the more of it is said and need not be concluded.
    fn says(&self) -> [bool; 2] {
        [self.told, self.administrator.is_some()]
    }

    /// What only the other one says stands beside it.
    fn complete(&mut self, other: &Known) {
        self.administrator = self.administrator.or(other.administrator);
        self.independent = self.independent.or(other.independent);
        self.id = if self.id == 0 { other.id } else { self.id };
    }
}

impl Registrations {
    /// Counts a person in, from the file at that place.
    pub fn add(&mut self, key: &Key, row: &Registration, file: u32) {
        let hash = |text: &str| if text.is_empty() { 0 } else { key.hash(text.as_bytes()) };
        let (id, name) = (hash(&row.id), hash(&row.name));
        self.roles |= row.administrator.is_some();
        let mut known = Known {
            id,
            name,
            guest: row.guest,
            registered: row.registered,
            independent: row.independent,
            administrator: row.administrator,
            told: row.told,
            file,
        };
        match self.people.entry(if name == 0 { id } else { name }) {
            Entry::Vacant(free) => {
                free.insert(known);
            }
            Entry::Occupied(mut taken) => {
                let before = taken.get_mut();
                let wins = known.says() >= before.says();
                let files = if wins { [before.file, file] } else { [file, before.file] };
                if files[0] != files[1] {
                    *self.twice.entry(files).or_default() += 1;
                }
                if wins {
                    known.complete(before);
                    *before = known;
                } else {
                    before.complete(&known);
                }
            }
        }
    }

    /// The file at the one place is that at the other.
    pub fn forget(&mut self, file: u32, known: u32) {
        self.twice.retain(|files, _| !files.contains(&file));
        for person in self.people.values_mut().filter(|person| person.file == file) {
            person.file = known;
        }
    }

    /// Of each file, how many of its people count as another one says.
    pub fn twice(&self, files: &[File]) -> Vec<Problem> {
        let name = |place: u32| files.get(place as usize).map(|file| file.name.clone());
        let problem = |(&[of, kept], &times): (&[u32; 2], &u64)| {
            let wrong = Wrong::People { kept: name(kept)? };
            Some(Problem { file: name(of)?, line: None, column: None, times, wrong })
        };
        self.twice.iter().filter_map(problem).collect()
    }

    /// Offers, with the files and the number of rows they rest on, and those of the sign-ins, if any.
    pub fn counts(
        &self,
        from: &[String],
        rows: u64,
        sign_ins: Option<(&Totals, &[String], u64)>,
    ) -> Vec<Count> {
        let mut counts = Vec::new();
        let mut offer = |field: Field, value: f64, from: Vec<String>, rows, caveats| {
            counts.push(Count {
                field: field.key().to_owned(),
                value: Value::Number(value),
                from,
                rows,
                caveats,
            });
        };
        let [home, guests] = [false, true].map(|guest| self.registered(guest));
        let concluded = |guest: bool| {
            let untold = |person: &Known| person.guest == guest && !person.told;
            self.people.values().any(untold).then_some(Caveat::CapableOnly)
        };
        if home[1] > 0 {
            offer(
                Field::RegistrationsDue,
                number(home[1] - home[0]),
                from.to_vec(),
                rows,
                [Some(Caveat::AllAtOnce), concluded(false)].into_iter().flatten().collect(),
            );
        }
        if let Some(share) = tenths(guests[1] - guests[0], guests[1]) {
            let caveats = concluded(true).into_iter().collect();
            offer(Field::GuestsToRegister, in_percent(share), from.to_vec(), rows, caveats);
        }
        if let (Some((totals, logs, log_rows)), true) = (sign_ins, self.roles) {
            let live = |person: &&Known| {
                [person.id, person.name].iter().any(|hash| *hash != 0 && totals.live.contains(hash))
            };
            let admins = self
                .people
                .values()
                .filter(|person| person.administrator == Some(true) && !person.guest);
            let both = [from, logs].concat();
            let live = admins.filter(live).count();
            offer(
                Field::AdminsWithLiveSession,
                number(live as u64),
                both,
                rows + log_rows,
                totals.caveats(Field::AdminsWithLiveSession),
            );
        }
        counts
    }

    pub fn facts(&self) -> Vec<Fact> {
        let mut facts = Vec::new();
        let of = |is: &dyn Fn(&Known) -> bool| {
            self.people.values().filter(|person| !person.guest && is(person)).count() as u64
        };
        let people = of(&|_| true);
        if people > 0 {
            let told = of(&|person| person.independent.is_some()) > 0;
            let independent = told.then(|| of(&|person| person.independent == Some(true)));
            facts.push(Fact::Registered {
                people,
                registered: of(&|person| person.registered),
                independent,
            });
        }
        let administrators = of(&|person| person.administrator == Some(true));
        if administrators > 0 {
            let told =
                of(&|person| person.administrator == Some(true) && person.independent.is_some())
                    > 0;
            facts.push(Fact::Administrators {
                people: administrators,
                not_registered: of(&|person| {
                    person.administrator == Some(true) && !person.registered
                }),
                not_independent: told.then(|| {
                    of(&|person| {
                        person.administrator == Some(true) && person.independent != Some(true)
                    })
                }),
            });
        }
        facts
    }

    /// How many of the home people, or of the guests, are registered, and how many they are.
    fn registered(&self, guest: bool) -> [u64; 2] {
        let all = || self.people.values().filter(|person| person.guest == guest);
        [all().filter(|person| person.registered).count() as u64, all().count() as u64]
    }
}
