//! Whose people they are: ours, others' with us, ours with others.

use super::record::SignIn;
use super::table::{Met, mixed};
use crate::Key;

/// What a row says of tenants. Rows share a few of these.
pub struct Context {
    home: Option<u64>,
    resource: Option<u64>,
    /// None where the row doesn't say.
    cross: Option<bool>,
    pub guest: bool,
    /// User type says member.
    pub member: bool,
    rows: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Home,
    External,
    /// Ours, as a guest elsewhere.
    Outbound,
    /// Others, elsewhere.
    Elsewhere,
}

#[derive(Default)]
pub struct Contexts {
    met: Met<Context>,
    last: Last,
}

/// The texts of the row before: most rows repeat them.
#[derive(Default)]
struct Last {
    place: Option<u32>,
    texts: [Vec<u8>; 4],
}

impl Contexts {
    /// Its place; its rows are counted.
    #[inline]
    pub fn place(&mut self, key: &Key, row: &SignIn) -> u32 {
        let texts = [row.home_tenant, row.resource_tenant, row.cross_tenant, row.user_type];
        let place = match self.last.place {
            Some(place) if self.last.texts.iter().zip(texts).all(|(last, now)| last == now) => {
                place
            }
            _ => self.look_up(key, texts),
        };
        if let Some(context) = self.met.all.get_mut(place as usize) {
            context.rows += 1;
        }
        place
    }

    fn look_up(&mut self, key: &Key, texts: [&[u8]; 4]) -> u32 {
        let [home, resource, cross, user_type] = texts;
        let tenant = |text: &[u8]| (!text.is_empty()).then(|| key.hash(text));
        let context = Context {
            home: tenant(home),
            resource: tenant(resource),
            cross: (!cross.is_empty()).then(|| !cross.eq_ignore_ascii_case(b"none")),
            guest: user_type.eq_ignore_ascii_case(b"guest"),
            member: user_type.eq_ignore_ascii_case(b"member"),
            rows: 0,
        };
        let words = u64::from(context.cross == Some(true))
            | u64::from(context.guest) << 1
            | u64::from(context.member) << 2
            | u64::from(context.cross.is_none()) << 3;
        let hash =
            mixed(mixed(mixed(context.home.unwrap_or(1)) ^ context.resource.unwrap_or(2)) ^ words);
        let place = self.met.place(hash, || context);
        for (last, now) in self.last.texts.iter_mut().zip(texts) {
            last.clear();
            last.extend_from_slice(now);
        }
        self.last.place = Some(place);
        place
    }

    /// Of each context, by its place.
    pub fn rows(&self) -> Vec<u64> {
        self.met.all.iter().map(|context| context.rows).collect()
    }

    /// As they were before; contexts met since then have none.
    pub fn set_rows(&mut self, rows: &[u64]) {
        let rows = rows.iter().copied().chain(std::iter::repeat(0));
        for (context, rows) in self.met.all.iter_mut().zip(rows) {
            context.rows = rows;
        }
    }

    pub fn get(&self, place: u32) -> Option<&Context> {
        self.met.all.get(place as usize)
    }

    /// Each context's class, by its place.
    pub fn classes(&self) -> Vec<Class> {
        let ours = self.ours();
        self.met.all.iter().map(|context| context.class(ours)).collect()
    }

    /// Our own tenant: the resource tenant of most rows; of two alike the one that was met first.
    fn ours(&self) -> Option<u64> {
        let mut votes: Vec<(u64, u64)> = Vec::new();
        for context in &self.met.all {
            let Some(resource) = context.resource else { continue };
            match votes.iter_mut().find(|(tenant, _)| *tenant == resource) {
                Some((_, rows)) => *rows += context.rows,
                None => votes.push((resource, context.rows)),
            }
        }
        votes.into_iter().rev().max_by_key(|(_, rows)| *rows).map(|(tenant, _)| tenant)
    }
}

impl Context {
    /// Nothing says whose people they are.
    pub fn is_untold(&self) -> bool {
        self.home.is_none() && self.cross.is_none() && !self.guest && !self.member
    }

    /// The first that fits: with others; a guest by user type; another home; across tenants; ours.
    fn class(&self, ours: Option<u64>) -> Class {
        let known_ours = |tenant: Option<u64>| tenant.is_some() && tenant == ours;
        let known_other =
            |tenant: Option<u64>| tenant.is_some() && ours.is_some() && tenant != ours;
        if known_other(self.resource) {
            return if known_other(self.home) { Class::Elsewhere } else { Class::Outbound };
        }
        if self.guest
            || known_other(self.home)
            || (self.cross == Some(true) && !known_ours(self.home))
        {
            Class::External
        } else {
            Class::Home
        }
    }
}
