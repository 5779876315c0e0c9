//! While files are read: how far each is.

use super::button;
use crate::element::{El, el};
use crate::report::figures::grouped;
use crate::tenant::desk::{Coming, Desk};
use crate::words::say;

pub fn draw(desk: &Desk, files: &[Coming]) -> Vec<El> {
    let title = if desk.made_up { say::TENANT_READING_MADE_UP } else { say::TENANT_READING };
    let rows: u64 = files.iter().map(|file| file.rows).sum();
    vec![
        el("section.tenant-reading|aria-labelledby=tenant-reading")
            .child(el("h2|id=tenant-reading").say(title))
            .child(el("p.tenant-rows").text(say::tenant_rows_so_far(grouped(rows))))
            .child(el("ul.tenant-coming").children(files.iter().map(coming)))
            .child(el("p").child(button("cancel", say::TENANT_CANCEL).id("tenant-cancel")))
            .child(el("p.dim").say(say::TENANT_PRIVATE)),
    ]
}

fn coming(file: &Coming) -> El {
    let bar = el("progress").attr("aria-label", &*file.name);
    let bar = match file {
        Coming { begun: false, .. } => bar.attr("value", "0").attr("max", "1"),
        // how long it is isn't known: it only moves
        Coming { of: 0, .. } => bar,
        Coming { bytes, of, .. } => {
            bar.attr("value", bytes.to_string()).attr("max", of.to_string())
        }
    };
    let said = if file.begun {
        say::tenant_from_rows(grouped(file.rows))
    } else {
        say::TENANT_WAITS.text().to_owned()
    };
    el("li").child(el("span").text(&*file.name)).child(bar).child(el("span.dim").text(said))
}
