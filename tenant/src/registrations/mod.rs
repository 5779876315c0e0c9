//! User registration details: who has registered which methods.

mod methods;
pub mod read;

use crate::Key;
use crate::found::{Caveat, Count, Fact, Value};
use crate::sign_ins::Totals;
use crate::sign_ins::offers::{in_percent, number, tenths};
use lockout_core::scenario::Field;
use read::Registration;
use std::collections::HashMap;

/// What all registration files say together. Someone who is in several counts once, as the last one says.
#[derive(Default)]
pub struct Registrations {
    people: HashMap<u64, Known>,
    /// A file said who is an administrator.
    roles: bool,
}

struct Known {
    /// Hashes of id and name; 0 for what isn't known.
    id: u64,
    name: u64,
    guest: bool,
    registered: bool,
    independent: Option<bool>,
    administrator: bool,
}

impl Registrations {
    pub fn add(&mut self, key: &Key, row: &Registration) {
        let hash = |text: &str| if text.is_empty() { 0 } else { key.hash(text.as_bytes()) };
        let (id, name) = (hash(&row.id), hash(&row.name));
        self.roles |= row.administrator.is_some();
        let known = Known {
            id,
            name,
            guest: row.guest,
            registered: row.registered,
            independent: row.independent,
            administrator: row.administrator.unwrap_or(false),
        };
        self.people.insert(if name == 0 { id } else { name }, known);
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
        if home[1] > 0 {
            offer(
                Field::RegistrationsDue,
                number(home[1] - home[0]),
                from.to_vec(),
                rows,
                vec![Caveat::AllAtOnce],
            );
        }
        if let Some(share) = tenths(guests[1] - guests[0], guests[1]) {
            offer(Field::GuestsToRegister, in_percent(share), from.to_vec(), rows, Vec::new());
        }
        if let (Some((totals, logs, log_rows)), true) = (sign_ins, self.roles) {
            let live = |person: &&Known| {
                [person.id, person.name].iter().any(|hash| *hash != 0 && totals.live.contains(hash))
            };
            let admins =
                self.people.values().filter(|person| person.administrator && !person.guest);
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
        let administrators = of(&|person| person.administrator);
        if administrators > 0 {
            let told = of(&|person| person.administrator && person.independent.is_some()) > 0;
            facts.push(Fact::Administrators {
                people: administrators,
                not_registered: of(&|person| person.administrator && !person.registered),
                not_independent: told.then(|| {
                    of(&|person| person.administrator && person.independent != Some(true))
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
