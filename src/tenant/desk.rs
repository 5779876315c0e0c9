//! What the dialog knows: how far it is, what was found, what the reader has chosen of it.

use crate::import::{Heard, Import};
use crate::report::answer::{answer, plain};
use crate::report::figures::grouped;
use crate::report::tenant::offers::{self, Offer};
use crate::report::tenant::what_if::{WhatIf, what_if};
use crate::report::tenant::{json, text};
use crate::scenario::{Scenario, link};
use crate::timeline::run;
use crate::words::say;
use js_sys::Function;
use lockout_tenant::Found;
use wasm_bindgen::JsValue;

pub struct Desk {
    /// The page's link, with the scenario as it is now.
    pub link: String,
    pub scenario: Scenario,
    take: Function,
    pub stage: Stage,
    /// The tenant is made up.
    pub made_up: bool,
    /// What a screen reader is told.
    pub said: String,
    /// What has gone wrong.
    pub wrong: String,
    pub wants_focus: Option<String>,
}

pub enum Stage {
    Empty,
    Reading { _import: Import, files: Vec<Coming> },
    Found(Box<Shown>),
}

/// A file on its way.
#[derive(Clone, Default)]
pub struct Coming {
    pub name: String,
    pub bytes: u64,
    /// Nought where it isn't known.
    pub of: u64,
    pub rows: u64,
    pub begun: bool,
}

/// What was found, and what is chosen of it.
pub struct Shown {
    pub found: Found,
    pub offers: Vec<Offer>,
    /// In their order.
    pub chosen: Vec<bool>,
    /// The scenario with what is chosen, or what stands against that.
    pub then: Result<Scenario, String>,
    pub now_says: String,
    pub then_says: String,
    /// What turning defaults back on would change, by the policy's place, once it was asked.
    pub if_on: Vec<Option<WhatIf>>,
}

impl Desk {
    pub fn new(link: String, take: Function) -> Desk {
        Desk {
            scenario: link::read(&link).scenario,
            link,
            take,
            stage: Stage::Empty,
            made_up: false,
            said: String::new(),
            wrong: String::new(),
            wants_focus: None,
        }
    }

    /// Back to the beginning, with something to be said.
    pub fn empty(&mut self, wrong: String) {
        self.stage = Stage::Empty;
        self.made_up = false;
        self.wrong = wrong;
        self.said.clear();
        self.wants_focus = Some("tenant-title".to_owned());
    }

    /// A reading begins. Of a tenant that is made up the files are not known yet.
    pub fn begin(&mut self, import: Import, names: Vec<String>, made_up: bool) {
        let files = names.into_iter().map(|name| Coming { name, ..Coming::default() }).collect();
        self.stage = Stage::Reading { _import: import, files };
        self.made_up = made_up;
        self.wrong.clear();
        say::TENANT_READING.text().clone_into(&mut self.said);
        self.wants_focus = Some("tenant-title".to_owned());
    }

    pub fn hear(&mut self, heard: Heard) {
        let Stage::Reading { files, .. } = &mut self.stage else { return };
        match heard {
            Heard::File { at, name, bytes, of, rows, .. } => {
                if files.len() <= at {
                    files.resize(at + 1, Coming::default());
                }
                if let Some(file) = files.get_mut(at) {
                    *file = Coming { name, bytes, of, rows, begun: true };
                }
            }
            Heard::Found(found) => self.show(*found),
            Heard::Failed(why) => self.empty(say::tenant_failed(why)),
        }
    }

    fn show(&mut self, found: Found) {
        let offers = offers::offers(&found, &self.scenario);
        let chosen = offers.iter().map(|offer| offer.is_sound).collect();
        let rows = found.files.iter().map(|file| file.rows).sum();
        self.said = say::tenant_read_done(grouped(found.files.len() as u64), grouped(rows));
        let mut shown = Shown {
            if_on: vec![None; found.policies.len()],
            found,
            offers,
            chosen,
            then: Ok(self.scenario.clone()),
            now_says: says(&self.scenario),
            then_says: String::new(),
        };
        shown.settle(&self.scenario);
        self.stage = Stage::Found(Box::new(shown));
        self.wants_focus = Some("tenant-title".to_owned());
    }

    /// A figure is chosen, or no longer; the shares only together.
    pub fn choose(&mut self, at: usize) {
        let Stage::Found(shown) = &mut self.stage else { return };
        let Some(on) = shown.chosen.get(at).map(|on| !on) else { return };
        let is_posture = |at: usize| shown.offers.get(at).is_some_and(Offer::is_posture);
        let together: Vec<usize> = if is_posture(at) {
            (0..shown.offers.len()).filter(|at| is_posture(*at)).collect()
        } else {
            vec![at]
        };
        for at in together {
            shown.chosen[at] = on;
        }
        shown.settle(&self.scenario);
    }

    /// Asks what turning defaults back on at a policy would change, or no longer.
    pub fn ask(&mut self, at: usize) {
        let Stage::Found(shown) = &mut self.stage else { return };
        let answer = match shown.if_on.get(at) {
            Some(None) => shown.if_on(&self.scenario, at),
            _ => None,
        };
        if let Some(place) = shown.if_on.get_mut(at) {
            *place = answer;
        }
    }

    /// Hands the page what was chosen. Tells whether it did.
    pub fn take(&mut self) -> bool {
        let Stage::Found(shown) = &self.stage else { return false };
        let count = shown.count();
        let (Ok(then), true) = (&shown.then, count > 0) else { return false };
        let (_, beside) = self
            .link
            .split_once(';')
            .map_or((&*self.link, None), |(first, rest)| (first, Some(rest)));
        let opened = link::read(&self.link);
        let mut link = link::write(then, opened.preset.as_deref(), &opened.screen);
        if let Some(beside) = beside {
            link.push(';');
            link.push_str(beside);
        }
        let said = say::tenant_taken(grouped(count as u64));
        self.take.call1(&JsValue::NULL, &[&*link, "\n", &said].concat().into()).is_ok()
    }

    pub fn json(&self) -> Option<String> {
        let Stage::Found(shown) = &self.stage else { return None };
        Some(json::json(&shown.found))
    }

    pub fn text(&self) -> Option<String> {
        let Stage::Found(shown) = &self.stage else { return None };
        Some(text::text(&shown.found, &shown.offers))
    }
}

impl Shown {
    /// How many figures are chosen.
    pub fn count(&self) -> usize {
        self.chosen.iter().filter(|on| **on).count()
    }

    fn settle(&mut self, scenario: &Scenario) {
        let chosen = self.offers.iter().zip(&self.chosen).filter(|(_, on)| **on);
        self.then = offers::take(scenario, chosen.map(|(offer, _)| offer));
        self.then_says = self.then.as_ref().map(says).unwrap_or_default();
        // what was asked is answered anew
        for at in 0..self.if_on.len() {
            if self.if_on[at].is_some() {
                self.if_on[at] = self.if_on(scenario, at);
            }
        }
    }

    /// What turning defaults back on at a policy would change, with what is chosen; with nothing of it where that
    /// can't be taken.
    fn if_on(&self, scenario: &Scenario, at: usize) -> Option<WhatIf> {
        let chosen = self.offers.iter().zip(&self.chosen).filter(|(_, on)| **on);
        let chosen: Vec<&Offer> = chosen.map(|(offer, _)| offer).collect();
        let (scenario, chosen) = match &self.then {
            Ok(then) => (then, &*chosen),
            Err(_) => (scenario, &[][..]),
        };
        what_if(scenario, chosen, &self.found.policies, at)
    }
}

/// The answer for a scenario, in its sentence.
fn says(scenario: &Scenario) -> String {
    plain(&answer(scenario, &run(scenario), 0).sentence)
}
