//! Findings, each with whom it concerns, where it comes from and how sure it is.

use crate::element::{El, el, spans};
use crate::report::doc::{standing_class, standing_word};
use crate::report::tenant::findings::{Told, told};
use crate::report::tenant::sourced;
use crate::words::say;
use lockout_tenant::policies::{Concerns, Finding, OffReach, What};

/// How many of them ask for something to be done: people are refused, or could be.
pub fn alarming<'f>(findings: impl Iterator<Item = &'f Finding>) -> usize {
    findings.filter(|finding| is_alarming(&finding.what)).count()
}

fn is_alarming(what: &What) -> bool {
    match what {
        What::DefaultsOff { reach, .. } => {
            !matches!(reach, OffReach::NothingAsked | OffReach::OnlyStrictly)
        }
        What::BlockExcludesNobody | What::NoEmergencyAccount { .. } => true,
        _ => false,
    }
}

/// A finding; `of` is the policy's name, where that isn't clear.
pub fn one(finding: &Finding, of: Option<&str>) -> El {
    let told = told(finding);
    let class = match finding.concerns {
        _ if is_alarming(&finding.what) => "tenant-finding alarm",
        Concerns::Nobody => "tenant-finding quiet",
        _ => "tenant-finding",
    };
    let policy = of.map(|name| el("p.tenant-finding-of").text(name));
    el("li").attr("class", class).child(el("p.tenant-concerns").text(&*told.concerns)).child(
        el("div")
            .child(el("p").child(el("b").text(&*told.title)))
            .maybe(policy)
            .child(el("p").text(&*told.says))
            .child(where_from(finding, &told)),
    )
}

/// The field, the standing, and the page.
fn where_from(finding: &Finding, told: &Told) -> El {
    let standing = el("span")
        .attr("class", ["standing ", standing_class(told.standing)].concat())
        .text(standing_word(told.standing));
    let field = finding.field.as_ref().map(|field| el("code").text(field.as_str()));
    let summary = el("summary").child(standing).text(" ").maybe(field);
    let facts = [&finding.fact, &finding.against].into_iter().flatten();
    let lines: Vec<El> =
        facts.filter_map(|number| sourced(number)).map(|line| spans(el("li"), &line)).collect();
    if lines.is_empty() {
        let field = finding.field.as_ref().map(|field| el("code").text(field.as_str()));
        return el("p.tenant-where dim").say(say::TENANT_FROM_FILES).text(" ").maybe(field);
    }
    el("details.tenant-where").child(summary).child(el("ul.sources").children(lines))
}
