//! What is handed to the second program, whenever it is not what stands there already.

use super::doing::Doing;
use super::state::{Action, Explainer};
use super::{Ui, explain};
use crate::browser::more;
use std::rc::Rc;
use web_sys::Element;

impl Doing {
    /// Has written what is to be explained, where that is not what stands there. While the inputs
    /// move it waits, as all that stands below the answer.
    pub(super) fn explain(&mut self, ui: &Ui) {
        let state = &ui.state;
        if state.now() != state.below || state.explainer == Explainer::Failed {
            return;
        }
        let wanted = explain::wanted(ui);
        for (done, (place, topics)) in self.explained.iter_mut().zip(wanted) {
            let now = place.map(|place| (place, self.link.clone(), topics));
            if *done == now {
                continue;
            }
            done.clone_from(&now);
            if let Some((place, link, topics)) = now {
                self.explainer.explain(&place, &link, &topics);
            }
        }
    }

    /// Has the menu drawn where it is open, and tells it what the page shows from then on: it may print.
    pub(super) fn take_away(&mut self, ui: &Ui) {
        let place: Option<Element> = ui.places.away.cast();
        if place.is_none() && self.away.is_none() {
            return;
        }
        let now = Some((place, self.link.clone()));
        if self.away == now {
            return;
        }
        self.away.clone_from(&now);
        if let Some((place, link)) = now {
            let act = ui.act.clone();
            let given = [place.into(), link.into(), self.fill.clone()];
            more::call("take_away", &given, move |came| {
                act.emit(Rc::new(Action::Away(came.is_some())));
            });
        }
    }
}
