//! What is kept in the browser: scenarios under names, and what every tab last worked on.

mod tab;

use super::{Shared, State, put};
use crate::app::fold::Fold;
use crate::app::keep::title;
use crate::browser::storage::{self, Refused};
use crate::browser::{clock, focus, more};
use crate::keep::envelope::Entry;
use crate::keep::shelf::{free_name, outdated, sort};
use crate::report::inputs::kind;
use crate::scenario::link::named;
use crate::scenario::{Field, Value, number};
use crate::text::{cut, digits, text};
use crate::words::say;

/// Scenarios kept under names, an entry each.
pub const KEPT: &str = "lockout.kept.";
/// What a tab worked on, an entry each: no tab writes over another's.
const TABS: &str = "lockout.tab.";
/// Both of them.
pub const STORED: &str = "lockout.";

#[derive(Clone, Default, PartialEq)]
pub struct Keep {
    /// Newest first.
    pub kept: Shared<Vec<Entry>>,
    /// What other tabs work on, and what was worked on before; newest first.
    pub tabs: Shared<Vec<Entry>>,
    /// The browser stores nothing for this page.
    pub off: bool,
    pub said: String,
    /// What is said went wrong.
    pub wrong: bool,
    /// What deletions, and keeping over earlier ones, took away; the last one last.
    pub taken: Vec<Entry>,
    /// The name that is being typed, by the entry's key.
    pub renaming: Option<(String, String)>,
    /// The page began without a link, and offers to go on where one was.
    pub offering: bool,
    /// Where this tab's work is stored.
    tab: String,
}

/// What is done with what is kept; an entry goes by its key.
pub enum Keeping {
    Keep,
    Open(String),
    Rename(String),
    /// What is typed while renaming.
    Name(String),
    Renamed,
    NotRenamed,
    Duplicate(String),
    /// Beside the one shown.
    Compare(String),
    Delete(String),
    /// This scenario, as a file.
    Save,
    /// What can’t be opened, as a file.
    TakeAway(String),
    PutBack,
    /// No offer any more.
    Decline,
    /// Another tab changed what is stored.
    Changed,
}

impl Keep {
    /// The page begins, without a link or with one.
    pub fn begin(&mut self, bare: bool) {
        self.off = storage::is_off();
        self.offering = bare;
        self.tab = new_key(TABS);
        self.look();
        for key in outdated(&self.tabs, clock::seconds()) {
            storage::remove(&key);
        }
    }

    /// Reads what is stored now.
    fn look(&mut self) {
        let all = |prefix| {
            let stored = storage::all(prefix).into_iter();
            let mut entries: Vec<Entry> = stored.map(|(key, raw)| Entry::new(key, raw)).collect();
            sort(&mut entries);
            Shared::new(entries)
        };
        self.kept = all(KEPT);
        self.tabs = all(TABS);
    }

    fn raw(&self, key: &str) -> Option<&Entry> {
        self.kept.iter().chain(self.tabs.iter()).find(|entry| entry.key == key)
    }

    /// Stores an entry; says what is wrong where that fails.
    fn store(&mut self, key: &str, raw: &str) -> bool {
        let done = storage::set(key, raw);
        match done {
            Ok(()) => self.off = false,
            Err(Refused::Off) => self.off = true,
            Err(Refused::Full) => say::KEEP_FULL.text().clone_into(&mut self.said),
        }
        self.wrong = done.is_err();
        done.is_ok()
    }
}

/// The entry itself has the focus.
fn focus_on(key: &str) {
    focus::give(text!("[data-kept=\"{}\"]", key));
}

/// A key nothing is stored under: the moment and a number drawn.
fn new_key(prefix: &'static str) -> String {
    let drawn = number::whole(js_sys::Math::random() * 1e9);
    text!("{}{}-{}", prefix, digits(clock::seconds()), digits(drawn))
}

impl State {
    pub(super) fn keeping(&mut self, act: &Keeping) {
        // what was said of the last act is over
        if !matches!(act, Keeping::Changed | Keeping::Name(_) | Keeping::Decline) {
            self.keep.said.clear();
            self.keep.wrong = false;
        }
        // a page that slept heard of nothing: what is done is done to what is stored now
        self.keep.look();
        match act {
            Keeping::Keep => self.keep_this(),
            Keeping::Open(key) => {
                self.keep.offering = false;
                if let Some(link) = self.keep.raw(key).and_then(Entry::link).map(str::to_owned) {
                    self.reopen(&link);
                    self.step();
                }
            }
            Keeping::Rename(key) => {
                let name = self.keep.raw(key).map(|entry| entry.name().to_owned());
                self.keep.renaming = name.map(|name| (key.clone(), name));
                focus::give("#rename".to_owned());
            }
            Keeping::Name(name) => {
                if let Some(renaming) = &mut self.keep.renaming {
                    renaming.1.clone_from(name);
                }
            }
            Keeping::Renamed => self.rename(),
            Keeping::NotRenamed => {
                if let Some((key, _)) = self.keep.renaming.take() {
                    focus_on(&key);
                }
            }
            Keeping::Duplicate(key) => {
                let known = self.keep.raw(key).and_then(|entry| entry.shown.clone().ok());
                if let Some(mut shown) = known {
                    let name = free_name(&self.keep.kept, &shown.name);
                    shown.kept.link = named(&shown.kept.link, &name);
                    shown.kept.at = clock::seconds();
                    if self.keep.store(&new_key(KEPT), &shown.kept.write()) {
                        self.keep.said = say::keep_duplicated(name);
                    }
                }
            }
            Keeping::Compare(key) => {
                if let Some(link) = self.keep.raw(key).and_then(Entry::link).map(str::to_owned) {
                    self.compare(&State::add(&link));
                }
            }
            Keeping::Delete(key) => {
                if let Some(entry) = self.keep.raw(key).cloned() {
                    storage::remove(key);
                    self.keep.said = say::keep_deleted(title(&entry));
                    self.keep.taken.push(entry);
                    focus::give("#put-back".to_owned());
                }
            }
            Keeping::Save => more::call("save_scenario", &[self.link().into()], |_| ()),
            Keeping::TakeAway(key) => {
                if let Some(entry) = self.keep.raw(key) {
                    let name = text!("{}.txt", key);
                    let given = [name.into(), "text/plain".into(), entry.raw.as_str().into()];
                    more::call("download", &given, |_| ());
                }
            }
            Keeping::PutBack => self.put_back(),
            Keeping::Decline => self.keep.offering = false,
            Keeping::Changed => {}
        }
        self.keep.look();
    }

    /// Under its name, in the place of what was kept under that name before.
    fn keep_this(&mut self) {
        if self.run.scenario.name.trim().is_empty() {
            self.name_this();
        }
        let name = self.run.scenario.name.clone();
        let known =
            self.keep.kept.iter().find(|entry| entry.link().is_some() && entry.name() == name);
        let known = known.cloned();
        let key = known.as_ref().map_or_else(|| new_key(KEPT), |entry| entry.key.clone());
        let raw = self.stored().write();
        if self.keep.store(&key, &raw) {
            self.keep.said =
                if known.is_some() { say::keep_kept_over(name) } else { say::keep_kept(name) };
            self.keep.taken.extend(known);
        }
    }

    /// What has no name is called after what is down and when.
    fn name_this(&mut self) {
        let outage = &self.run.scenario.outage;
        let name = text!(
            "{}, {}",
            kind(outage.kind).title,
            Field::StartsAt.get(&self.run.scenario).write()
        );
        self.set(Field::Name, Value::Text(name));
        self.step();
    }

    /// What was taken away last comes back: under its own key, or under another key and name where
    /// something stands there now.
    fn put_back(&mut self) {
        let Some(entry) = self.keep.taken.pop() else { return };
        let (mut key, mut raw) = (entry.key.clone(), entry.raw.clone());
        if storage::get(&key).is_some_and(|now| now != raw)
            && let Ok(shown) = &entry.shown
        {
            let mut kept = shown.kept.clone();
            kept.link = named(&kept.link, &free_name(&self.keep.kept, &shown.name));
            (key, raw) = (new_key(KEPT), kept.write());
        }
        if self.keep.store(&key, &raw) {
            self.keep.said = say::keep_is_back(title(&entry));
            focus_on(&key);
        } else {
            self.keep.taken.push(entry);
        }
    }

    fn rename(&mut self) {
        let Some((key, name)) = self.keep.renaming.clone() else { return };
        let name = name.trim().to_owned();
        let taken = self.keep.kept.iter().any(|entry| entry.key != key && entry.name() == name);
        let allowed = Field::Name.parse(&name).is_ok() && !name.is_empty();
        if taken || !allowed {
            self.keep.said = if taken {
                say::keep_name_taken(name)
            } else {
                say::KEEP_NO_NAME.text().to_owned()
            };
            self.keep.wrong = true;
            return;
        }
        if let Some(mut shown) = self.keep.raw(&key).and_then(|entry| entry.shown.clone().ok()) {
            shown.kept.link = named(&shown.kept.link, &name);
            if self.keep.store(&key, &shown.kept.write()) {
                self.keep.said = say::keep_renamed(name);
            }
        }
        if !self.keep.wrong {
            self.keep.renaming = None;
            focus_on(&key);
        }
    }

    /// What was taken from a tenant's files, in one step.
    pub(super) fn take_in(&mut self, taken: &str) {
        let (link, said) = cut(taken, b'\n');
        self.reopen(link);
        self.step();
        said.unwrap_or_default().clone_into(&mut self.undone);
        focus::give(".steps button".to_owned());
    }

    /// What became of files that were to be opened.
    pub(super) fn came(&mut self, came: Option<&str>) {
        let (link, said) = cut(came.unwrap_or_default(), b'\n');
        let said = said.unwrap_or(say::KEEP_FILES_AWAY.text());
        self.keep.wrong = !said.is_empty();
        if !link.is_empty() {
            self.keep.offering = false;
            self.reopen(link);
            self.step();
        }
        let name = &self.run.scenario.name;
        self.keep.said = if said.is_empty() { say::keep_file_open(name) } else { said.to_owned() };
        put(&mut self.folds, Fold::Scenarios, true);
        focus::give("#scenarios summary".to_owned());
    }
}
