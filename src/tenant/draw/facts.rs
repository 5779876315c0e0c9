//! What is worth knowing, though no field asks for it.

use super::{section, table};
use crate::element::{El, el, spans};
use crate::report::figures::grouped;
use crate::report::tenant::facts::{coverage, told};
use crate::report::tenant::sourced;
use crate::words::say;
use lockout_tenant::found::{App, Coverage, Fact};

/// So many apps are in sight at first.
const FIRST: usize = 10;

pub fn draw(facts: &[Fact]) -> El {
    section("tenant-facts", say::TENANT_FACTS)
        .child(el("ul.tenant-facts").children(facts.iter().map(one)))
}

fn one(fact: &Fact) -> El {
    let told = told(fact);
    let source = sourced(told.fact).map(|line| {
        el("details.tenant-where")
            .child(el("summary").say(say::TENANT_SOURCES))
            .child(el("ul.sources").child(spans(el("li"), &line)))
    });
    let class = if matches!(fact, Fact::BackupTokens { .. }) { "tenant-proof" } else { "" };
    el("li")
        .attr("class", class)
        .child(el("p").child(el("b").text(&*told.title)))
        .child(el("p").text(&*told.says))
        .children(apps(told.apps))
        .maybe(source)
}

fn apps(all: &[App]) -> Vec<El> {
    if all.is_empty() {
        return Vec::new();
    }
    let heads = [
        say::TENANT_APP,
        say::TENANT_APP_PEOPLE,
        say::TENANT_APP_SESSIONS,
        say::TENANT_APP_COVERED,
    ];
    let draw = |apps: &[App]| table(say::TENANT_FACT_APPS.text(), &heads, apps.iter().map(app));
    let (first, rest) = all.split_at(all.len().min(FIRST));
    let mut drawn = vec![draw(first)];
    if !rest.is_empty() {
        let more = say::tenant_more_apps(grouped(rest.len() as u64));
        drawn.push(el("details.more").child(el("summary").text(more)).child(draw(rest)));
    }
    drawn
}

fn app(app: &App) -> El {
    let class = match app.covered {
        Coverage::Yes => "tenant-outcome granted",
        Coverage::No => "tenant-outcome denied",
        Coverage::Unknown => "tenant-outcome",
    };
    el("tr")
        .child(el("th|scope=row").text(&*app.name))
        .child(el("td.num").text(grouped(app.people)))
        .child(el("td.num").text(grouped(app.sessions)))
        .child(el("td").child(el("span").attr("class", class).say(coverage(app.covered))))
}
