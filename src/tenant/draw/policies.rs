//! The dry run: findings first, then every policy by itself with its answers.

use super::{findings, section, what_if};
use crate::element::{El, el};
use crate::report::figures::grouped;
use crate::report::tenant::{answers, policy};
use crate::tenant::desk::Shown;
use crate::tenant::hands::DOES;
use crate::words::{Word, say};
use lockout_tenant::policies::{
    Checked, Concerns, Defaults, Finding, Outcome, Said, State, ranked as by_people,
};

/// Of so many findings the rest is behind a fold.
const FIRST: usize = 6;

/// A policy, and its place among all.
pub(super) type Placed<'p> = (usize, &'p Checked);

pub fn dry_run(shown: &Shown) -> El {
    let policies = &shown.found.policies;
    let of = |is: fn(State) -> bool| -> Vec<Placed<'_>> {
        policies.iter().enumerate().filter(|(_, policy)| is(policy.state)).collect()
    };
    let on = of(|state| state == State::Enabled);
    let report = of(|state| state == State::ReportOnly);
    let off = of(|state| matches!(state, State::Disabled | State::Unknown));
    section("tenant-dry-run", say::TENANT_DRY_RUN)
        .child(el("p.tenant-model").say(say::TENANT_MODEL))
        .child(el("h3").say(say::TENANT_FINDINGS))
        .children(ranked(shown))
        .child(
            el("h3|id=tenant-policies|tabindex=-1")
                .say(say::TENANT_POLICIES_ON)
                .text(" ")
                .child(count(on.len())),
        )
        .children(on.into_iter().map(|placed| one(shown, placed)))
        .maybe(folded(shown, say::TENANT_POLICIES_REPORT, report))
        .maybe(folded(shown, say::TENANT_POLICIES_OFF, off))
}

fn count(n: usize) -> El {
    el("span.dim").text(grouped(n as u64))
}

fn folded(shown: &Shown, title: Word, policies: Vec<Placed<'_>>) -> Option<El> {
    (!policies.is_empty()).then(|| {
        let summary =
            el("summary").child(el("b").say(title)).text(" ").child(count(policies.len()));
        el("details.more tenant-others")
            .child(summary)
            .children(policies.into_iter().map(|placed| one(shown, placed)))
    })
}

/// Those of the policies in force and of them all together, by people affected.
fn ranked(shown: &Shown) -> Vec<El> {
    let found = &shown.found;
    let mut all: Vec<(&Finding, Option<&str>)> = by_people(&found.policies, &found.findings)
        .into_iter()
        .map(|(of, one)| (one, of.map(|at| &*found.policies[at].name)))
        .collect();
    // what refuses people before what is only to be known
    all.sort_by_key(|(one, _)| {
        (one.concerns == Concerns::Nobody, findings::alarming([*one].into_iter()) == 0)
    });
    if all.is_empty() {
        return vec![el("p").say(say::TENANT_NO_FINDINGS)];
    }
    let draw = |all: &[(&Finding, Option<&str>)]| {
        el("ul.tenant-findings").children(all.iter().map(|(one, of)| findings::one(one, *of)))
    };
    let (first, rest) = all.split_at(all.len().min(FIRST));
    let mut drawn = vec![draw(first)];
    if !rest.is_empty() {
        let more = say::tenant_more_findings(grouped(rest.len() as u64));
        drawn.push(el("details.more").child(el("summary").text(more)).child(draw(rest)));
    }
    drawn
}

/// A policy behind a fold: its name, its defaults and what stands out before it is opened.
fn one(shown: &Shown, (at, policy): Placed<'_>) -> El {
    let off = policy.resilience_defaults == Defaults::Off;
    let defaults = el("span")
        .attr("class", if off { "tenant-mark off" } else { "tenant-mark" })
        .say(policy::defaults(policy.resilience_defaults));
    let state = (!policy.is_on()).then(|| el("span.tenant-mark").say(policy::state(policy.state)));
    let summary = el("summary")
        .child(el("b").text(&*policy.name))
        .text(" ")
        .maybe(state)
        .text(" ")
        .child(defaults)
        .child(el("small.dim").text(policy::reach(&policy.reaches)));
    let warning = policy
        .reaches
        .everyone_in_an_outage
        .then(|| el("p.tenant-warning").say(say::TENANT_IN_AN_OUTAGE));
    let lines = policy::lines(policy)
        .into_iter()
        .flat_map(|(name, says)| [el("dt").say(name), el("dd").text(says)]);
    let own = (!policy.findings.is_empty()).then(|| {
        el("ul.tenant-findings")
            .children(policy.findings.iter().map(|finding| findings::one(finding, None)))
    });
    el("details.tenant-policy")
        .id(format!("tenant-policy-{at}"))
        .child(summary)
        .maybe(warning)
        .child(el("dl").children(lines))
        .child(matrix(policy))
        .maybe(what_if::draw(shown, (at, policy)))
        .maybe(own)
}

/// Who asks, and what they get while something is down.
fn matrix(policy: &Checked) -> El {
    let caption = say::tenant_answers_of(&*policy.name);
    let head = el("tr|role=row")
        .child(el("th|scope=col|role=columnheader").say(say::TENANT_ANSWERS_SESSION))
        .children(answers::columns().map(|kind| el("th|scope=col|role=columnheader").say(kind)));
    let rows = answers::rows(&policy.answers).into_iter().map(|row| {
        let kinds = answers::short_columns().into_iter();
        let cells = kinds.zip(row.cells).map(|(kind, said)| cell(kind, said));
        el("tr|role=row").child(el("th|scope=row|role=rowheader").say(row.who)).children(cells)
    });
    el("div.scroll|tabindex=0|role=group").attr("aria-label", &*caption).child(
        el("table.tenant-matrix|role=table")
            .child(el("caption").text(caption))
            .child(el("thead|role=rowgroup").child(head))
            .child(el("tbody|role=rowgroup").children(rows)),
    )
}

/// The roles say what the cells are where a narrow screen stacks them and the style takes that away.
fn cell(kind: Word, said: Option<&Said>) -> El {
    // the column's head, in short, for a narrow screen
    let head = || el("span.tenant-column|aria-hidden=true").say(kind);
    let Some(said) = said else {
        return el("td.dim|role=cell").child(head()).say(say::TENANT_NO_SUCH);
    };
    let (class, mark) = match said.outcome {
        Outcome::Granted => ("granted", "✓ "),
        Outcome::Denied => ("denied", "✗ "),
    };
    let rules = said.decisive.iter().map(|rule| {
        let (title, topic) = answers::rule(rule.0);
        el("button.how|type=button|aria-haspopup=dialog")
            .attr(DOES, ["explain ", &topic].concat())
            .attr("aria-label", say::tenant_rule_how(title))
            .text(title)
    });
    let by_policy = said.by_policy.then(|| el("small").say(say::TENANT_BY_POLICY));
    let otherwise = said
        .otherwise
        .iter()
        .map(|other| el("small.tenant-otherwise").text(answers::otherwise(other)));
    el("td|role=cell")
        .child(head())
        .child(
            el("b")
                .attr("class", ["tenant-outcome ", class].concat())
                .child(el("span|aria-hidden=true").text(mark))
                .say(answers::outcome(said.outcome)),
        )
        .children(rules)
        .maybe(by_policy)
        .children(otherwise)
}
