//! Who signed in: people, and what they are to our tenant.

use super::record::{Log, NOBODY, SignIn};
use super::table::{Met, mixed};
use super::tenants::{Class, Context, Contexts};
use crate::Key;

/// A day, in seconds.
pub const DAY: u32 = 86_400;

/// Days looked back for how often people sign in afresh.
pub const DAYS: u32 = 60;

/// Somebody, by the hashes of id and name; 0 for what isn't known.
#[derive(Clone, Copy)]
pub struct Person {
    pub id: u64,
    pub name: u64,
}

/// A person in one context, and the days on which they signed in.
pub struct Member {
    pub person: u32,
    context: u32,
    newest_day: u32,
    /// One bit for each day, the newest the lowest.
    active: u64,
    interactive: u64,
}

#[derive(Default)]
pub struct People {
    met: Met<Person>,
    members: Met<Member>,
    contexts: Contexts,
}

impl People {
    /// The place of the row's member; none for a row that is nobody's.
    pub fn member(&mut self, key: &Key, row: &SignIn) -> Option<u32> {
        let context = self.contexts.place(key, row);
        let person = self.person(key, row)?;
        let hash = mixed(u64::from(person) << 32 | u64::from(context));
        let place = self.members.place(hash, || Member {
            person,
            context,
            newest_day: 0,
            active: 0,
            interactive: 0,
        });
        if row.success
            && let Some(member) = self.members.all.get_mut(place as usize)
        {
            member.was_active(row.time / DAY, row.log == Log::Interactive);
        }
        Some(place)
    }

    fn person(&mut self, key: &Key, row: &SignIn) -> Option<u32> {
        if row.user_id == NOBODY || (row.user_id.is_empty() && row.user_name.is_empty()) {
            return None;
        }
        let has_id = !row.user_id.is_empty();
        let hash = key.hash(if has_id { row.user_id } else { row.user_name });
        let id = if has_id { hash } else { 0 };
        let place = self.met.place(hash, || Person { id, name: 0 });
        if !row.user_name.is_empty()
            && let Some(person) = self.met.all.get_mut(place as usize)
            && person.name == 0
        {
            person.name = key.hash(row.user_name);
        }
        Some(place)
    }

    /// Each person's own place, or that of the one with the same name and an id: some files have names alone.
    pub fn same(&self) -> Vec<u32> {
        let places = || (0u32..).zip(&self.met.all);
        let mut by_name = super::table::Table::default();
        if places().any(|(_, person)| person.id == 0) {
            by_name.extend(
                places()
                    .filter(|(_, person)| person.id != 0)
                    .map(|(place, person)| (person.name, place)),
            );
        }
        let same = |(place, person): (u32, &Person)| match by_name.get(&person.name) {
            Some(&with_id) if person.id == 0 => with_id,
            _ => place,
        };
        places().map(same).collect()
    }

    pub fn len(&self) -> usize {
        self.met.all.len()
    }

    pub fn get(&self, place: u32) -> Option<&Person> {
        self.met.all.get(place as usize)
    }

    pub fn members(&self) -> &[Member] {
        &self.members.all
    }

    pub fn classes(&self) -> Vec<Class> {
        self.contexts.classes()
    }

    pub fn rows_of_contexts(&self) -> Vec<u64> {
        self.contexts.rows()
    }

    pub fn set_rows_of_contexts(&mut self, rows: &[u64]) {
        self.contexts.set_rows(rows);
    }

    pub fn context(&self, member: &Member) -> Option<&Context> {
        self.contexts.get(member.context)
    }
}

impl Member {
    fn was_active(&mut self, day: u32, interactive: bool) {
        if day > self.newest_day {
            let by = day - self.newest_day;
            self.active = self.active.checked_shl(by).unwrap_or(0);
            self.interactive = self.interactive.checked_shl(by).unwrap_or(0);
            self.newest_day = day;
        }
        let bit = 1u64.checked_shl(self.newest_day - day).unwrap_or(0);
        self.active |= bit;
        if interactive {
            self.interactive |= bit;
        }
    }

    /// Whether there was a success on that day, and an interactive one. Days long before the newest are forgotten.
    pub fn on(&self, day: u32) -> (bool, bool) {
        let bit =
            self.newest_day.checked_sub(day).and_then(|ago| 1u64.checked_shl(ago)).unwrap_or(0);
        (self.active & bit != 0, self.interactive & bit != 0)
    }

    pub fn class(&self, classes: &[Class]) -> Class {
        classes.get(self.context as usize).copied().unwrap_or(Class::Elsewhere)
    }
}
