//! Before anything was brought: what this does, what helps, and the ways to bring it.

use super::{button, section, table};
use crate::element::{El, el};
use crate::tenant::hands::{DOES, QUERY};
use crate::words::{Word, say};

const POLICIES: &str = "GET https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies";
const LOCATIONS: &str =
    "GET https://graph.microsoft.com/v1.0/identity/conditionalAccess/namedLocations";
const REGISTRATIONS: &str =
    "GET https://graph.microsoft.com/v1.0/reports/authenticationMethods/userRegistrationDetails";

pub fn draw() -> Vec<El> {
    vec![
        el("p.tenant-lead").say(say::TENANT_LEAD),
        el("p.tenant-private").say(say::TENANT_PRIVATE),
        bring(),
        section("tenant-useful", say::TENANT_USEFUL)
            .child(el("p.dim").say(say::TENANT_USEFUL_SAYS))
            .child(useful())
            .child(query()),
    ]
}

/// Files, a folder, pasted text, or none of one's own.
fn bring() -> El {
    let files = |folder: bool, label: Word| {
        let input = el("input.unseen|type=file|multiple")
            .attr(DOES, "files")
            .id(if folder { "tenant-folder" } else { "tenant-files" })
            .flag("webkitdirectory", folder);
        el("label.plain").text(label.text()).child(input)
    };
    let buttons = el("p.tenant-buttons")
        .child(files(false, say::TENANT_CHOOSE).attr("class", "plain strong"))
        .child(files(true, say::TENANT_CHOOSE_FOLDER))
        .child(button("made-up", say::TENANT_MADE_UP).id("tenant-try"));
    let area = el("textarea|id=tenant-pasted|rows=4|spellcheck=false|autocomplete=off");
    let paste = el("details.more")
        .child(el("summary").say(say::TENANT_PASTE))
        .child(el("label|for=tenant-pasted").say(say::TENANT_PASTE_LABEL))
        .child(area)
        .child(el("p").child(button("paste", say::TENANT_PASTE_READ).id("tenant-paste")));
    el("div.tenant-drop")
        .child(el("p.tenant-drop-says").say(say::TENANT_DROP))
        .child(buttons)
        .child(el("p.dim").say(say::TENANT_UNTOUCHED))
        .child(paste)
}

/// The files, what each fills, and how to get it.
fn useful() -> El {
    let heads = [say::TENANT_COLUMN_FILE, say::TENANT_COLUMN_FILLS, say::TENANT_COLUMN_GET];
    let row = |name: Word, fills: Word, get: El| {
        el("tr").child(el("th|scope=row").say(name)).child(el("td").say(fills)).child(get)
    };
    let read_all = say::tenant_useful_permission("Policy.Read.All");
    let rows = [
        row(
            say::TENANT_KIND_POLICIES,
            say::TENANT_USEFUL_POLICIES_FILLS,
            call(POLICIES, read_all.clone()),
        ),
        row(
            say::TENANT_KIND_SIGN_INS,
            say::TENANT_USEFUL_SIGN_INS_FILLS,
            el("td")
                .child(el("p").say(say::TENANT_USEFUL_SIGN_INS_GET))
                .child(el("p.dim").text(say::tenant_useful_role("Reports Reader"))),
        ),
        row(
            say::TENANT_KIND_REGISTRATIONS,
            say::TENANT_USEFUL_REGISTRATIONS_FILLS,
            call(REGISTRATIONS, say::tenant_useful_permission("AuditLog.Read.All")),
        ),
        row(
            say::TENANT_KIND_LOCATIONS,
            say::TENANT_USEFUL_LOCATIONS_FILLS,
            call(LOCATIONS, read_all),
        ),
    ];
    table(say::TENANT_USEFUL.text(), &heads, rows).attr("class", "scroll tenant-useful")
}

/// A call of Graph, to be copied.
fn call(call: &'static str, permission: String) -> El {
    let copy = button(["copy-call ", call].concat(), say::TENANT_COPY)
        .attr("aria-label", say::tenant_copy_what(call));
    el("td")
        .child(el("p.tenant-call").child(el("code").text(call)).child(copy))
        .child(el("p.dim").text(permission))
}

/// The query, for logs that are too large to be brought.
fn query() -> El {
    el("details.more")
        .child(el("summary").say(say::TENANT_USEFUL_QUERY))
        .child(el("p").say(say::TENANT_USEFUL_QUERY_FILLS))
        .child(el("p.dim").text(say::tenant_useful_role("Log Analytics Reader")))
        .child(el("p").child(button("copy-query", say::TENANT_COPY).id("tenant-copy-query")))
        .child(
            el("pre.tenant-query|tabindex=0")
                .attr("aria-label", say::TENANT_USEFUL_QUERY.text())
                .child(el("code").text(QUERY)),
        )
}
