//! One answer out of several sources: a query's row before the logs, the logs before the policies.

use crate::found::{Count, Fact, File, Kind};
use crate::problem::{Problem, Wrong};
use crate::query::Answer;
use lockout_core::scenario::Field;
use std::mem::discriminant;

/// The row that counts: the one whose logs end last; of two alike the one read last.
pub fn newest(answers: &[Answer]) -> Option<&Answer> {
    answers.iter().max_by_key(|answer| answer.span.map(|[_, last]| last))
}

/// That the other rows don't count, and that the logs' figures don't where the row has them.
pub fn given_way(answers: &[Answer], logs: &[Count], files: &[File]) -> Vec<Problem> {
    let Some(newest) = newest(answers) else { return Vec::new() };
    let others = answers.iter().filter(|answer| !std::ptr::eq(*answer, newest));
    let mut problems: Vec<Problem> = others
        .map(|other| problem(&other.file, Wrong::GivesWay { to: newest.file.clone() }))
        .collect();
    let counted = |count: &Count| newest.counts.iter().any(|other| other.field == count.field);
    if logs.iter().any(counted) {
        let logs = files.iter().filter(|file| file.kind == Kind::SignIns && file.rows > 0);
        problems.push(problem(&newest.file, Wrong::Outweighs { files: logs.count() as u64 }));
    }
    problems
}

/// A page of a list that was brought.
#[derive(Clone, Debug)]
pub struct Page {
    pub file: String,
    pub kind: Kind,
    /// Which logs its rows stand in: the pages of each log are counted by themselves.
    pub logs: u8,
    /// It says where the next one is.
    pub more: bool,
}

/// Lists whose last page isn't there: it would be the one that names no next.
pub fn missing_pages(pages: &[Page]) -> Vec<Problem> {
    let all: Vec<&Page> = pages.iter().collect();
    let cut = without_end(&all).into_iter().filter_map(|at| pages.get(at));
    cut.map(|page| problem(&page.file, Wrong::MorePages)).collect()
}

/// The place of the page read last, of each list none of whose pages is its end.
pub fn without_end(pages: &[&Page]) -> Vec<usize> {
    let of_its_list =
        |page: &Page, other: &Page| (page.kind, page.logs) == (other.kind, other.logs);
    let is_last = |(at, page): &(usize, &&Page)| {
        !pages.iter().skip(at + 1).any(|other| of_its_list(page, other))
    };
    let ends = |page: &Page| pages.iter().any(|other| of_its_list(page, other) && !other.more);
    let lists = pages.iter().enumerate().filter(is_last);
    lists.filter(|(_, page)| !ends(page)).map(|(at, _)| at).collect()
}

fn problem(file: &str, wrong: Wrong) -> Problem {
    Problem { file: file.to_owned(), line: None, column: None, times: 1, wrong }
}

/// The first offer for each field, in the order of the fields.
pub fn one_a_field(mut counts: Vec<Count>) -> Vec<Count> {
    let place = |count: &Count| Field::ALL.iter().position(|field| field.key() == count.field);
    counts.sort_by_key(place);
    counts.dedup_by(|later, earlier| later.field == earlier.field);
    counts
}

/// The first of each kind of fact, and of these what is worth knowing.
pub fn one_a_kind(facts: Vec<Fact>) -> Vec<Fact> {
    let mut kept: Vec<Fact> = Vec::new();
    for fact in facts {
        if !kept.iter().any(|known| alike(known, &fact)) {
            kept.push(fact);
        }
    }
    kept.retain(|fact| !is_nobody(fact));
    kept
}

fn alike(one: &Fact, other: &Fact) -> bool {
    let backup =
        |fact: &Fact| matches!(fact, Fact::BackupTokens { .. } | Fact::NoBackupTokens { .. });
    discriminant(one) == discriminant(other) || (backup(one) && backup(other))
}

fn is_nobody(fact: &Fact) -> bool {
    matches!(fact, Fact::Outbound { people: 0 } | Fact::ExternalMembers { people: 0 })
}
