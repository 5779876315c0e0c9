//! One file's text into policies and named locations, in whatever wrapping they come.

use super::json::{field, text as text_of};
use super::location::{Locations, is_location};
use super::policy::{Policy, is_policy};
use super::salvage::{self, Places};
use super::tree::Json;
use crate::found::Kind;
use crate::joined::{self, Page};
use crate::problem::{Problem, Wrong};
use std::collections::HashMap;

/// What was taken from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Took {
    /// Policies, if there is one of them; else named locations.
    pub kind: Kind,
    pub rows: u64,
    pub bad_rows: u64,
}

/// Policies and named locations of any number of files.
#[derive(Clone, Debug, Default)]
pub struct Policies {
    pub(super) all: Vec<Policy>,
    by_id: HashMap<String, usize>,
    pub(super) locations: Locations,
    /// A list of policies was read, be it empty.
    pub(super) any: bool,
    /// A list was only one page of several, or ended too early.
    pub(super) incomplete: bool,
    broken: bool,
    pages: Vec<(Page, Option<(u64, u64)>)>,
}

impl Policies {
    /// Lists whose last page isn't there, with where each one says that more follows.
    pub fn missing_pages(&self) -> Vec<Problem> {
        let pages: Vec<&Page> = self.pages.iter().map(|(page, _)| page).collect();
        let missing = joined::without_end(&pages).into_iter().filter_map(|at| self.pages.get(at));
        let problem = |(page, at): &(Page, Option<(u64, u64)>)| {
            let (line, column) = at.unzip();
            Problem { file: page.file.clone(), line, column, times: 1, wrong: Wrong::MorePages }
        };
        missing.map(problem).collect()
    }
}

/// Reads a file of policies or named locations, whose text may begin with a byte order mark. `None` where it is
/// neither: then nothing was taken, and no problem said.
pub fn read(
    file: &str,
    text: &str,
    into: &mut Policies,
    problems: &mut Vec<Problem>,
) -> Option<Took> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // values pasted one after the other are as good as one
    let values: Result<Vec<Json>, _> =
        serde_json::Deserializer::from_str(text).into_iter().collect();
    let places = Places::new(text);
    let mut reader = Reader { file, into, problems, places, taken: Taken::default() };
    match values {
        Ok(values) => {
            for value in &values {
                reader.value(value, 0);
            }
        }
        Err(error) if salvage::looks_like_ours(text) => reader.broken(text, &error),
        Err(_) => {}
    }
    let told = reader.taken.told();
    into.incomplete = into.broken || !into.missing_pages().is_empty();
    told
}

/// How deep in wrappings policies are looked for.
const DEEPEST: usize = 5;

struct Reader<'a> {
    file: &'a str,
    into: &'a mut Policies,
    problems: &'a mut Vec<Problem>,
    places: Places<'a>,
    taken: Taken,
}

#[derive(Default)]
struct Taken {
    policies: u64,
    locations: u64,
    bad: u64,
    /// Not one of them, but a list that says what it would hold, or a broken one.
    list: Option<Kind>,
}

impl Taken {
    fn told(&self) -> Option<Took> {
        let kind = match (self.policies, self.locations, self.list) {
            (0, 0, None) if self.bad == 0 => return None,
            (0, 0, Some(kind)) => kind,
            (0, _, _) => Kind::NamedLocations,
            _ => Kind::Policies,
        };
        Some(Took { kind, rows: self.policies + self.locations, bad_rows: self.bad })
    }
}

impl Reader<'_> {
    /// Policies may stand alone, in a list, or in lists within objects of any name.
    fn value(&mut self, value: &Json, depth: usize) {
        if self.element(value) || depth > DEEPEST {
            return;
        }
        match value {
            Json::List(list) => self.list(list, depth),
            Json::Object(fields) => {
                let before = (self.taken.policies, self.taken.locations);
                let promised = listed_kind(value);
                self.taken.list = self.taken.list.or(promised);
                self.into.any |= promised == Some(Kind::Policies);
                for (_, value) in fields {
                    self.value(value, depth + 1);
                }
                let held = if self.taken.policies > before.0 {
                    Some(Kind::Policies)
                } else {
                    (self.taken.locations > before.1).then_some(Kind::NamedLocations)
                };
                if let Some(kind) = promised.or(held)
                    && field(value, "value").is_list()
                {
                    self.page(kind, text_of(field(value, "@odata.nextLink")).is_some());
                }
            }
            _ => {}
        }
    }

    /// An answer is a page; the last one names no next.
    fn page(&mut self, kind: Kind, more: bool) {
        let at = more.then(|| self.places.of("@odata.nextLink")).flatten();
        self.into.pages.push((Page { file: self.file.to_owned(), kind, logs: 0, more }, at));
    }

    fn list(&mut self, list: &[Json], depth: usize) {
        if !list.iter().any(|value| is_policy(value) || is_location(value)) {
            for value in list {
                self.value(value, depth + 1);
            }
            return;
        }
        for value in list {
            if !self.element(value) {
                self.bad_element(value);
            }
        }
    }

    /// Something else in a list of policies.
    fn bad_element(&mut self, value: &Json) {
        self.taken.bad += 1;
        let missing: &[&str] = if is_location(value) { &["id"] } else { &["state", "conditions"] };
        let missing = missing.iter().filter(|name| field(value, name).is_null());
        let missing: Vec<String> = missing.map(|&name| name.to_owned()).collect();
        let id = text_of(field(value, "id"));
        self.say(id, Wrong::Columns { missing });
    }

    fn element(&mut self, value: &Json) -> bool {
        if is_policy(value) {
            let policy = Policy::read(self.file, value);
            for part in &policy.unknown.0 {
                let wrong = Wrong::UnknownPart { policy: policy.name.clone(), part: part.clone() };
                self.say(text_of(field(value, "id")), wrong);
            }
            self.taken.policies += 1;
            self.into.any = true;
            self.keep(policy, text_of(field(value, "id")));
            return true;
        }
        let taken = is_location(value) && self.into.locations.take(value);
        self.taken.locations += u64::from(taken);
        taken
    }

    /// A policy that is there already counts once: the copy that was modified last, else the one read last.
    fn keep(&mut self, policy: Policy, id: Option<&str>) {
        let known = self.into.by_id.get(&policy.id).copied().filter(|_| !policy.id.is_empty());
        let Some(slot) = known.and_then(|at| self.into.all.get_mut(at)) else {
            self.into.by_id.insert(policy.id.clone(), self.into.all.len());
            self.into.all.push(policy);
            return;
        };
        let newer = policy.modified >= slot.modified;
        let dropped = if newer { std::mem::replace(slot, policy) } else { policy };
        let wrong = Wrong::Duplicate { policy: slot.name.clone(), kept: slot.file.clone() };
        let here = id.filter(|_| dropped.file == self.file);
        let at = here.and_then(|id| self.places.of(id));
        push(self.problems, &dropped.file, at, wrong);
    }

    /// JSON that is none: said, and what is whole in it kept.
    fn broken(&mut self, text: &str, error: &serde_json::Error) {
        self.taken.list = Some(Kind::Policies);
        self.into.any = true;
        self.into.broken = true;
        let mut faults = 0;
        for piece in salvage::objects(text) {
            match serde_json::from_str::<Json>(piece) {
                Ok(value) => self.value(&value, 1),
                Err(_) => faults += 1,
            }
        }
        self.taken.bad += 1.max(faults);
        let at = salvage::letters(text, error.line(), error.column());
        let wrong =
            if error.is_eof() { Wrong::Truncated } else { Wrong::Json { reason: reason(error) } };
        push(self.problems, self.file, Some(at), wrong);
    }

    /// A problem, at the next place where the file has the text.
    fn say(&mut self, text: Option<&str>, wrong: Wrong) {
        let at = text.and_then(|text| self.places.of(text));
        push(self.problems, self.file, at, wrong);
    }
}

/// What a list says that it holds: the address it came from.
fn listed_kind(value: &Json) -> Option<Kind> {
    if field(value, "conditional_access_policies").is_list() {
        return Some(Kind::Policies);
    }
    let context = text_of(field(value, "@odata.context"))?.to_ascii_lowercase();
    if !field(value, "value").is_list() {
        None
    } else if context.contains("conditionalaccess/policies") {
        Some(Kind::Policies)
    } else {
        context.contains("conditionalaccess/namedlocations").then_some(Kind::NamedLocations)
    }
}

/// The parser's words, without the place, which stands beside them.
fn reason(error: &serde_json::Error) -> String {
    let words = error.to_string();
    words.split(" at line ").next().unwrap_or_default().to_owned()
}

fn push(problems: &mut Vec<Problem>, file: &str, at: Option<(u64, u64)>, wrong: Wrong) {
    let known = problems.iter_mut().find(|known| known.file == file && known.wrong == wrong);
    if let Some(known) = known {
        known.times += 1;
        return;
    }
    let (line, column) = at.unzip();
    problems.push(Problem { file: file.to_owned(), line, column, times: 1, wrong });
}
