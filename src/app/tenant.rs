//! The way to a tenant's files; all else of them is the third program's.

use super::Ui;
use super::dom::{El, On, el};
use super::state::Action;
use crate::browser::offline::is_a_file;
use crate::words::say;

/// The single file has no room for that program.
pub fn opener(ui: &Ui) -> Option<El> {
    (!is_a_file()).then(|| {
        el("button.plain|type=button|id=tenant-open|aria-haspopup=dialog")
            .on(On::Click, ui, Action::Tenant)
            .say(say::KEEP_TENANT)
    })
}
