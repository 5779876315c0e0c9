//! The way to a tenant's files; all else of them is the second program's.

use super::Ui;
use super::dom::{On, el};
use super::state::Action;
use crate::words::say;
use yew::Html;

pub fn opener(ui: &Ui) -> Html {
    el("button.plain tenant-open|type=button|id=tenant-open|aria-haspopup=dialog")
        .on(On::Click, ui, Action::Tenant)
        .say(say::KEEP_TENANT)
        .into()
}
