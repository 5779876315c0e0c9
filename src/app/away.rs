//! What is taken away: a menu behind a fold beside the link. The second program draws it and does all
//! that it does; here stands what is round it, and what is filled in for the briefing.

use super::Ui;
use super::dom::{El, On, el};
use super::fold::Fold;
use super::state::{Action, Explainer, State};
use crate::words::say;

/// What is filled in for the briefing, under the link's keys. It belongs to the screen and its
/// link, not to the scenario.
#[derive(Clone, Default, PartialEq)]
pub struct Filled(Vec<(&'static str, String)>);

const KEYS: [&str; 4] = ["org", "incident", "update", "owner"];

/// A link carries no more of any of them. The briefing has limits of its own below this.
const MOST: usize = 60;

impl Filled {
    /// What a link carries.
    pub fn of(screen: &[(&'static str, String)]) -> Filled {
        let mut filled = Filled::default();
        for (key, value) in screen {
            filled.put(key, value);
        }
        filled
    }

    pub fn put(&mut self, key: &str, value: &str) {
        let Some(key) = KEYS.into_iter().find(|known| *known == key) else { return };
        self.0.retain(|(known, _)| *known != key);
        let mut line = String::new();
        for sign in value.chars().filter(|sign| !sign.is_control()).take(MOST) {
            line.push(sign);
        }
        if !line.is_empty() {
            self.0.push((key, line));
        }
    }

    /// For a link.
    pub fn screen(&self) -> &[(&'static str, String)] {
        &self.0
    }
}

pub fn same(a: &State, b: &State) -> bool {
    a.away == b.away && a.folds == b.folds
}

pub fn draw(ui: &Ui) -> El {
    let open = ui.state.folds.contains(&Fold::Away);
    // the menu's place stays taken, or the summary is made anew when it closes and loses the focus
    el("details.away|id=away")
        .fold(ui, Fold::Away, open)
        .child(el("summary.plain").text(say::AWAY_OPEN.text()))
        .maybe(open.then(|| menu(ui)))
}

fn menu(ui: &Ui) -> El {
    let place =
        el("div").node_ref(&ui.places.away).flag("hidden", ui.state.away != Explainer::Here);
    let wait = match ui.state.away {
        Explainer::Here => None,
        Explainer::Away => Some(el("p.dim|role=status").text(say::AWAY_LOADING.text())),
        Explainer::Failed => Some(
            el("div|role=alert").child(el("p").text(say::AWAY_FAILED.text())).child(
                el("button.plain|type=button|id=away-again")
                    .on(On::Click, ui, Action::AwayAgain)
                    .text(say::AWAY_AGAIN.text()),
            ),
        ),
    };
    el("div.away-menu").maybe(wait).child(place)
}
