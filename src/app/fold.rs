//! Folds: what is in one is drawn while it is open.

use super::Ui;
use super::dom::{El, el};

/// Which fold.
#[derive(Clone, Copy, PartialEq)]
pub enum Fold {
    /// What is kept in this browser.
    Scenarios,
    Assumptions,
    Acting,
    Away,
    Cost,
    Turns,
    Readings,
    Kind,
    /// The source of one side of a contradiction, by its fact.
    Side(&'static str),
    /// How every figure comes about.
    Figures,
    /// The link for an audience.
    Audience,
}

/// A fold with its summary; `fill` draws the rest.
pub fn fold(ui: &Ui, which: Fold, spec: &'static str, summary: El, fill: &dyn Fn(El) -> El) -> El {
    let open = ui.state.folds.contains(&which);
    let fold = el(spec).fold(ui, which, open).child(summary);
    if open { fill(fold) } else { fold }
}
