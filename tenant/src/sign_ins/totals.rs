//! Who counts, once all rows are known.

use super::offers::number;
use super::people::{DAY, DAYS, Member};
use super::record::Posture;
use super::sessions::Session;
use super::table::{Table, mixed};
use super::tenants::Class;
use super::{SignIns, Spans};
use crate::found::{App, Coverage};
use std::collections::HashSet;

/// What the backup service remembers (2.1): three days.
const WINDOW: u32 = 3 * DAY;

/// Apps listed at most.
const MOST_APPS: usize = 100;

/// Sums over all rows. People and sessions are those of the last three days.
#[derive(Default)]
pub struct Totals {
    pub spans: Spans,
    /// Home people with a session.
    pub people: u64,
    /// Of these, those of whom no row says whose people they are.
    pub untold: u64,
    pub guests: u64,
    /// Of the guests, those whose user type says member.
    pub external_members: u64,
    pub outbound: u64,
    pub sessions: u64,
    /// Sessions by what Conditional Access said last, in the order of [`Posture`].
    pub postures: [u64; 3],
    /// Sessions the backup service would serve, and those in apps of which that isn't known.
    pub covered: u64,
    pub unknown_apps: u64,
    /// Sessions of which it's so, and those whose records tell.
    pub frequency: [u64; 2],
    pub long_lived: [u64; 2],
    /// Percent a day, of home people and of guests.
    pub fresh: Option<Days>,
    pub guest_fresh: Option<Days>,
    pub apps: Vec<App>,
    pub backup_tokens: u64,
    pub backup_span: Option<[u32; 2]>,
    pub backup_rows: u64,
    /// Hashes of ids and names of the home people with a session.
    pub live: HashSet<u64>,
}

/// A mean over days.
#[derive(Clone, Copy)]
pub struct Days {
    pub mean: f64,
    pub days: u64,
}

impl SignIns {
    /// Nothing when there was no row.
    pub fn totals(&self) -> Option<Totals> {
        let [_, newest] = self.spans.all?;
        let live = Live {
            from: newest.saturating_sub(WINDOW),
            same: self.people.same(),
            classes: self.people.classes(),
        };
        let mut totals = Totals {
            spans: self.spans,
            backup_tokens: self.backup.tokens.len() as u64,
            backup_span: self.backup.span,
            backup_rows: self.backup.rows,
            ..Totals::default()
        };
        self.count_people(&live, &mut totals);
        let sessions = self.home_sessions(&live);
        totals.sessions = sessions.len() as u64;
        self.count_shares(&sessions, &mut totals);
        totals.apps = self.apps(&live, &sessions);
        totals.fresh = self.fresh(&live, Class::Home);
        totals.guest_fresh = self.fresh(&live, Class::External);
        Some(totals)
    }

    fn count_people(&self, live: &Live, totals: &mut Totals) {
        let mut seen = [(); 5].map(|()| Seen::new(self.people.len()));
        let [home, external, members, outbound, told] = &mut seen;
        for session in self.sessions.all().iter().filter(|session| live.is(session)) {
            let Some(member) = self.people.members().get(session.member as usize) else { continue };
            let person = live.person(member);
            let class = member.class(&live.classes);
            if class == Class::Home
                && self.people.context(member).is_some_and(|context| !context.is_untold())
            {
                told.first(person);
            }
            match class {
                Class::Home if home.first(person) => {
                    let same = [member.person, person]
                        .into_iter()
                        .filter_map(|place| self.people.get(place));
                    totals.live.extend(
                        same.flat_map(|person| [person.id, person.name]).filter(|&hash| hash != 0),
                    );
                }
                Class::External => {
                    external.first(person);
                    if self.people.context(member).is_some_and(|context| context.member) {
                        members.first(person);
                    }
                }
                Class::Outbound => {
                    outbound.first(person);
                }
                Class::Home | Class::Elsewhere => {}
            }
        }
        let told;
        [totals.people, totals.guests, totals.external_members, totals.outbound, told] =
            seen.map(|seen| seen.count);
        totals.untold = totals.people - told;
    }

    /// One for each distinct home person, app and device.
    fn home_sessions(&self, live: &Live) -> Vec<Session> {
        let mut all: Table<Session> = Table::default();
        for session in self.sessions.all() {
            let Some(member) = self.people.members().get(session.member as usize) else { continue };
            if member.class(&live.classes) == Class::Home {
                let person = live.person(member);
                let hash =
                    mixed(mixed(u64::from(person) << 32 | u64::from(session.app)) ^ session.device);
                all.entry(hash).and_modify(|known| known.join(session)).or_insert(*session);
            }
        }
        all.into_values().filter(|session| live.is(session)).collect()
    }

    fn count_shares(&self, sessions: &[Session], totals: &mut Totals) {
        for session in sessions {
            match session.policy {
                Some((_, Posture::NotApplied)) => totals.postures[0] += 1,
                Some((_, Posture::Satisfied)) => totals.postures[1] += 1,
                Some((_, Posture::NotSatisfied)) => totals.postures[2] += 1,
                None => {}
            }
            match self.sessions.apps().get(session.app as usize).map(|app| app.coverage) {
                Some(Coverage::Yes) => totals.covered += u64::from(!session.newest.unsupported),
                Some(Coverage::No) => {}
                Some(Coverage::Unknown) | None => totals.unknown_apps += 1,
            }
            for (sums, says) in [
                (&mut totals.frequency, session.newest.frequency),
                (&mut totals.long_lived, session.newest.long_lived),
            ] {
                sums[0] += u64::from(says == Some(true));
                sums[1] += u64::from(says.is_some());
            }
        }
    }

    fn apps(&self, live: &Live, sessions: &[Session]) -> Vec<App> {
        let empty = |app: &super::sessions::App| App {
            name: app.name.clone(),
            people: 0,
            sessions: 0,
            covered: app.coverage,
        };
        let mut apps: Vec<App> = self.sessions.apps().iter().map(empty).collect();
        let mut pairs = HashSet::new();
        for session in sessions {
            let member = self.people.members().get(session.member as usize);
            if let (Some(app), Some(member)) = (apps.get_mut(session.app as usize), member) {
                app.sessions += 1;
                app.people += u64::from(pairs.insert((session.app, live.person(member))));
            }
        }
        apps.retain(|app| app.sessions > 0);
        apps.sort_by(|a, b| (b.people, b.sessions, &a.name).cmp(&(a.people, a.sessions, &b.name)));
        apps.truncate(MOST_APPS);
        apps
    }

    /// The mean share, in percent, of those active on a day who sign in interactively on it.
    fn fresh(&self, live: &Live, class: Class) -> Option<Days> {
        let mut days = Vec::new();
        for day in self.spans.whole_days()? {
            let (mut active, mut interactive) =
                (Seen::new(self.people.len()), Seen::new(self.people.len()));
            for member in
                self.people.members().iter().filter(|member| member.class(&live.classes) == class)
            {
                let (was_active, was_interactive) = member.on(day);
                if was_active {
                    active.first(live.person(member));
                }
                if was_interactive {
                    interactive.first(live.person(member));
                }
            }
            if active.count > 0 {
                days.push(100.0 * number(interactive.count) / number(active.count));
            }
        }
        let count = days.len() as u64;
        (count > 0).then(|| Days { mean: days.iter().sum::<f64>() / number(count), days: count })
    }
}

impl Spans {
    /// The whole UTC days both kinds of log reach over.
    fn whole_days(&self) -> Option<std::ops::Range<u32>> {
        let ([first, last], interactive, others) =
            (self.all?, self.interactive?, self.non_interactive?);
        let from = first.div_ceil(DAY).max(interactive[0] / DAY).max(others[0] / DAY);
        let to = ((last + 1) / DAY).min(interactive[1] / DAY + 1).min(others[1] / DAY + 1);
        Some(from.max(to.saturating_sub(DAYS))..to)
    }
}

/// Whose sessions count.
struct Live {
    from: u32,
    same: Vec<u32>,
    classes: Vec<Class>,
}

impl Live {
    fn is(&self, session: &Session) -> bool {
        session.success.is_some_and(|time| time >= self.from)
    }

    fn person(&self, member: &Member) -> u32 {
        self.same.get(member.person as usize).copied().unwrap_or(member.person)
    }
}

/// Counts each place once.
struct Seen {
    seen: Vec<bool>,
    count: u64,
}

impl Seen {
    fn new(len: usize) -> Seen {
        Seen { seen: vec![false; len], count: 0 }
    }

    fn first(&mut self, place: u32) -> bool {
        let first =
            self.seen.get_mut(place as usize).is_some_and(|seen| !std::mem::replace(seen, true));
        self.count += u64::from(first);
        first
    }
}
