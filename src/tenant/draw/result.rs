//! What the files say, in the order in which an administrator needs it.

use super::{button, facts, figures, files, findings, policies};
use crate::element::{El, el};
use crate::report::figures::grouped;
use crate::tenant::desk::Shown;
use crate::tenant::hands::DOES;
use crate::words::{Word, say};
use lockout_tenant::policies::{Checked, Concerns, Finding};

pub fn draw(shown: &Shown) -> Vec<El> {
    let mut all = vec![summary(shown), tools(), figures::draw(shown)];
    if !shown.found.policies.is_empty() || !shown.found.findings.is_empty() {
        all.push(policies::dry_run(shown));
    }
    if !shown.found.facts.is_empty() {
        all.push(facts::draw(&shown.found.facts));
    }
    all.push(files::draw(&shown.found));
    all
}

/// The four figures one looks for first; each leads to its part.
fn summary(shown: &Shown) -> El {
    let found = &shown.found;
    let on = found.policies.iter().filter(|policy| policy.is_on());
    let everyone = found
        .findings
        .iter()
        .chain(on.clone().flat_map(of_policy))
        .filter(|one| matches!(one.concerns, Concerns::Everyone | Concerns::EveryoneInApps));
    let refused = findings::alarming(everyone);
    let problems = found.problems.len();
    let card = |count: usize, says: Word, to: &str, class: &'static str| {
        el("button|type=button")
            .attr("class", class)
            .attr(DOES, ["jump ", to].concat())
            .child(el("b").text(grouped(count as u64)))
            .text(" ")
            .child(el("span").say(says))
    };
    let plain = "tenant-card";
    let mut all = el("div.tenant-summary").child(card(
        shown.offers.len(),
        say::TENANT_SUMMARY_FIGURES,
        "tenant-figures",
        plain,
    ));
    if !found.policies.is_empty() {
        all = all
            .child(card(
                refused,
                say::TENANT_SUMMARY_ACT,
                "tenant-dry-run",
                if refused > 0 { "tenant-card alarm" } else { plain },
            ))
            .child(card(on.count(), say::TENANT_SUMMARY_POLICIES, "tenant-policies", plain));
    }
    let class = if problems > 0 { "tenant-card wrong" } else { plain };
    all.child(card(problems, say::TENANT_SUMMARY_PROBLEMS, "tenant-problems", class))
}

fn of_policy(policy: &Checked) -> &[Finding] {
    &policy.findings
}

fn tools() -> El {
    el("p.tenant-buttons")
        .child(button("save", say::TENANT_SAVE).id("tenant-save"))
        .child(button("copy", say::TENANT_COPY_TEXT).id("tenant-copy"))
        .child(button("again", say::TENANT_OTHER_FILES).id("tenant-again"))
}
