//! The scenarios compared, in the state.

use super::{Shared, State};
use crate::report::compare::{Compared, Comparing};
use crate::scenario::link::{self, Beside, LETTERS};
use crate::scenario::presets;

impl State {
    /// What is done to the scenarios compared. What is half typed into the one shown goes.
    pub(super) fn compare(&mut self, act: &Comparing) {
        let preset = self.preset.map(|preset| preset.id.to_owned());
        let shown = Beside { scenario: self.run.scenario.clone(), preset };
        let mut row = Compared::clone(&self.row);
        let Some(shown) = row.act(shown, act) else { return };
        self.row = Shared::new(row);
        let preset = shown.preset.as_deref().and_then(presets::preset);
        if shown.scenario == self.run.scenario {
            self.preset = preset;
            self.step();
        } else {
            self.look.hour = None;
            self.anew(shown.scenario, preset);
        }
    }

    /// Adds the scenarios of a link, by its fragment, beside the one shown; as many as there is
    /// room for.
    pub fn add(fragment: &str) -> Comparing {
        let opened = link::read(fragment);
        let mut all = opened.beside;
        all.insert(0, Beside { scenario: opened.scenario, preset: opened.preset });
        Comparing::Add(all)
    }

    /// What a link says of the places of the shown scenario and of the base.
    pub(super) fn places(&self) -> [(&'static str, Option<String>); 2] {
        let letter = |place: usize| (place > 0).then(|| LETTERS[place].to_owned());
        [("place", letter(self.row.place)), ("base", letter(self.row.base))]
    }
}
