//! The files, what each turned out to be, and what is wrong with them.

use super::{section, table};
use crate::element::{El, el};
use crate::report::figures::grouped;
use crate::report::tenant::{files, problems};
use crate::words::say;
use lockout_tenant::Found;
use lockout_tenant::found::File;
use lockout_tenant::problem::Problem;

pub fn draw(found: &Found) -> El {
    let heads = [
        say::TENANT_COLUMN_FILE,
        say::TENANT_COLUMN_KIND,
        say::TENANT_COLUMN_ROWS,
        say::TENANT_COLUMN_BAD,
        say::TENANT_COLUMN_SPAN,
    ];
    section("tenant-problems", say::TENANT_PROBLEMS).children(wrong(&found.problems)).child(table(
        say::TENANT_FILES.text(),
        &heads,
        found.files.iter().map(file),
    ))
}

fn wrong(problems: &[Problem]) -> Option<El> {
    let heads = [
        say::TENANT_COLUMN_FILE,
        say::TENANT_COLUMN_PLACE,
        say::TENANT_COLUMN_PROBLEM,
        say::TENANT_COLUMN_MEND,
    ];
    let row = |problem: &Problem| {
        el("tr")
            .child(el("th|scope=row").text(&*problem.file))
            .child(el("td").text(problems::place(problem)))
            .child(el("td").text(problems::what(&problem.wrong)))
            .child(el("td").say(problems::mend(&problem.wrong)))
    };
    (!problems.is_empty())
        .then(|| table(say::TENANT_COLUMN_PROBLEM.text(), &heads, problems.iter().map(row)))
}

fn file(file: &File) -> El {
    let bad = el(if file.bad_rows > 0 { "td.num wrong" } else { "td.num" });
    el("tr")
        .child(el("th|scope=row").text(&*file.name))
        .child(el("td").say(files::kind(file.kind)))
        .child(el("td.num").text(grouped(file.rows)))
        .child(bad.text(grouped(file.bad_rows)))
        .child(el("td").text(files::span(file)))
}
