//! The result as text, for a mail or a ticket.

use super::offers::Offer;
use super::{answers, facts, files, findings, policy, problems, sourced};
use crate::report::doc::{Block, Span, about, head, line, para, to_text};
use crate::report::figures::grouped;
use crate::report::inputs::label;
use crate::words::say;
use lockout_tenant::Found;
use lockout_tenant::policies::{Checked, Finding, Said};

/// All of it, the figures as they stand in `offers`.
pub fn text(found: &Found, offers: &[Offer]) -> String {
    let mut blocks = vec![
        Block::Heading(1, say::KEEP_TENANT.text().to_owned()),
        para(say::TENANT_MODEL),
        Block::Heading(2, say::TENANT_FIGURES.text().to_owned()),
        figures(offers),
    ];
    let in_force = found.policies.iter().filter(|policy| policy.is_on());
    if !found.policies.is_empty() {
        blocks.push(Block::Heading(2, say::TENANT_FINDINGS.text().to_owned()));
        blocks.extend(found.findings.iter().map(finding));
        blocks.push(Block::Heading(2, say::TENANT_POLICIES_ON.text().to_owned()));
        blocks.extend(in_force.flat_map(of_policy));
    }
    if !found.facts.is_empty() {
        blocks.push(Block::Heading(2, say::TENANT_FACTS.text().to_owned()));
        blocks.extend(found.facts.iter().flat_map(of_fact));
    }
    blocks.push(Block::Heading(2, say::TENANT_PROBLEMS.text().to_owned()));
    blocks.push(of_files(found));
    blocks.extend(found.problems.iter().map(|problem| {
        let (place, what) = (problems::place(problem), problems::what(&problem.wrong));
        let mend = problems::mend(&problem.wrong).text();
        let parts = [&*problem.file, &*place, &*what, mend];
        Block::List(vec![line(
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        )])
    }));
    to_text(&blocks)
}

fn figures(offers: &[Offer]) -> Block {
    if offers.is_empty() {
        return para(say::TENANT_FIGURES_NONE);
    }
    let rows = offers.iter().map(|offer| {
        let mut from = vec![offer.from.clone()];
        from.extend(offer.caveats.iter().cloned());
        [label(offer.field).0, &offer.now, &offer.then, &from.join(" ")].map(line).to_vec()
    });
    Block::Table {
        head: head([
            say::TENANT_COLUMN_INPUT,
            say::TENANT_COLUMN_NOW,
            say::TENANT_COLUMN_FILES,
            say::TENANT_COLUMN_WHERE,
        ]),
        rows: rows.collect(),
    }
}

fn finding(of: &Finding) -> Block {
    let told = findings::told(of);
    let mut spans = about("\u{fffc} ", told.title);
    spans.push(Span::text([&told.concerns, ". ", &told.says, " "].concat()));
    spans.push(Span::Standing(told.standing));
    Block::List(vec![spans])
}

fn of_policy(of: &Checked) -> Vec<Block> {
    let mut blocks =
        vec![Block::Heading(3, of.name.clone()), para(policy::defaults(of.resilience_defaults))];
    blocks.push(Block::List(
        policy::lines(of)
            .into_iter()
            .map(|(name, says)| line([name.text(), ": ", &says].concat()))
            .collect(),
    ));
    blocks.extend(of.findings.iter().map(finding));
    let mut columns = vec![say::TENANT_ANSWERS_SESSION.text().to_owned()];
    columns.extend(answers::columns().map(|word| word.text().to_owned()));
    let cell = |said: Option<&Said>| {
        let word = said.map_or(say::TENANT_NO_SUCH, |said| answers::outcome(said.outcome));
        line(word.text())
    };
    let rows = answers::rows(&of.answers).into_iter().map(|row| {
        let mut cells = vec![line(row.who.text())];
        cells.extend(row.cells.map(cell));
        cells
    });
    blocks.push(Block::Table { head: columns, rows: rows.collect() });
    blocks
}

fn of_fact(fact: &lockout_tenant::found::Fact) -> Vec<Block> {
    let told = facts::told(fact);
    let mut blocks = vec![para([&told.title, ". ", &told.says].concat())];
    blocks.extend(sourced(told.fact).map(|says| Block::List(vec![says])));
    if !told.apps.is_empty() {
        let rows = told.apps.iter().map(|app| {
            let (people, sessions) = (grouped(app.people), grouped(app.sessions));
            let covered = facts::coverage(app.covered).text();
            [&*app.name, &people, &sessions, covered].map(line).to_vec()
        });
        blocks.push(Block::Table {
            head: head([
                say::TENANT_APP,
                say::TENANT_APP_PEOPLE,
                say::TENANT_APP_SESSIONS,
                say::TENANT_APP_COVERED,
            ]),
            rows: rows.collect(),
        });
    }
    blocks
}

fn of_files(found: &Found) -> Block {
    let rows = found.files.iter().map(|file| {
        let (rows, bad) = (grouped(file.rows), grouped(file.bad_rows));
        let kind = files::kind(file.kind).text();
        [&*file.name, kind, &rows, &bad, &files::span(file)].map(line).to_vec()
    });
    Block::Table {
        head: head([
            say::TENANT_COLUMN_FILE,
            say::TENANT_COLUMN_KIND,
            say::TENANT_COLUMN_ROWS,
            say::TENANT_COLUMN_BAD,
            say::TENANT_COLUMN_SPAN,
        ]),
        rows: rows.collect(),
    }
}
