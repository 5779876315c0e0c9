//! What is wrong with a file, where, and how to mend it.

use super::all_of;
use crate::report::figures::{entered, grouped};
use crate::words::{Word, say};
use lockout_tenant::problem::{Problem, Wrong};

/// Bytes of a megabyte.
const MEGABYTE: u64 = 1_048_576;

/// What is wrong.
pub fn what(wrong: &Wrong) -> String {
    let word = match wrong {
        Wrong::Archive { kind } if is_workbook(kind) => return say::tenant_wrong_workbook(kind),
        Wrong::Archive { kind } => return say::tenant_wrong_archive(kind),
        Wrong::Json { reason } => return say::tenant_wrong_json(reason),
        Wrong::Columns { missing } => return say::tenant_wrong_columns(all_of(missing.clone())),
        Wrong::Fields { found, wanted } => {
            return say::tenant_wrong_fields(grouped(*found), grouped(*wanted));
        }
        Wrong::Value { of, value } if value.is_empty() => {
            return say::tenant_wrong_value_unsaid(of);
        }
        Wrong::Value { of, value } => return say::tenant_wrong_value(of, value),
        Wrong::UnknownPart { policy, part } => return say::tenant_wrong_part(policy, part),
        Wrong::Duplicate { policy, kept } => return say::tenant_wrong_duplicate(policy, kept),
        Wrong::Head { wanted } => return say::tenant_wrong_head(all_of(wanted.clone())),
        Wrong::Category { category } => return say::tenant_wrong_category(category),
        Wrong::Flattened { of } => return say::tenant_wrong_flattened(of),
        Wrong::SameFile { first } => return say::tenant_wrong_same_file(first),
        Wrong::GivesWay { to } => return say::tenant_wrong_gives_way(to),
        Wrong::Outweighs { files } => return say::tenant_wrong_outweighs(grouped(*files)),
        Wrong::LongRow { most } => return say::tenant_wrong_long_row(grouped(most / MEGABYTE)),
        Wrong::TooLarge { most } => return say::tenant_wrong_large(grouped(most / MEGABYTE)),
        Wrong::People { kept } => return say::tenant_wrong_people(kept),
        Wrong::Range { of, least, most } => {
            return say::tenant_wrong_range(of, entered(*least), entered(*most));
        }
        Wrong::Shares { of } => return say::tenant_wrong_shares(all_of(of.clone())),
        Wrong::LocalTime { of } => return say::tenant_wrong_local_time(of),
        Wrong::Refusal { denied: true } => say::TENANT_WRONG_REFUSED,
        Wrong::Refusal { denied: false } => say::TENANT_WRONG_ANSWER,
        Wrong::EmptyList => say::TENANT_WRONG_EMPTY_LIST,
        Wrong::WhichLog => say::TENANT_WRONG_WHICH_LOG,
        Wrong::Page => say::TENANT_WRONG_PAGE,
        Wrong::Empty => say::TENANT_WRONG_EMPTY,
        Wrong::Unknown => say::TENANT_WRONG_UNKNOWN,
        Wrong::Encoding => say::TENANT_WRONG_ENCODING,
        Wrong::Truncated => say::TENANT_WRONG_TRUNCATED,
        Wrong::MorePages => say::TENANT_WRONG_PAGES,
        Wrong::NotPeople => say::TENANT_WRONG_NOT_PEOPLE,
        Wrong::AuthDetails => say::TENANT_WRONG_AUTH_DETAILS,
        Wrong::Quote => say::TENANT_WRONG_QUOTE,
        Wrong::Users => say::TENANT_WRONG_USERS,
    };
    word.text().to_owned()
}

fn is_workbook(kind: &str) -> bool {
    kind == "xlsx" || kind == "xls"
}

/// How to mend it.
pub fn mend(wrong: &Wrong) -> Word {
    match wrong {
        Wrong::Archive { kind } if is_workbook(kind) => say::TENANT_MEND_WORKBOOK,
        Wrong::Archive { .. } => say::TENANT_MEND_ARCHIVE,
        Wrong::People { .. } => say::TENANT_MEND_PEOPLE,
        Wrong::Range { .. } | Wrong::Shares { .. } => say::TENANT_MEND_RANGE,
        Wrong::LocalTime { .. } => say::TENANT_MEND_LOCAL_TIME,
        Wrong::Refusal { denied: true } => say::TENANT_MEND_REFUSED,
        Wrong::Refusal { denied: false } => say::TENANT_MEND_ANSWER,
        Wrong::EmptyList => say::TENANT_MEND_EMPTY_LIST,
        Wrong::WhichLog => say::TENANT_MEND_WHICH_LOG,
        Wrong::Page => say::TENANT_MEND_PAGE,
        Wrong::Empty => say::TENANT_MEND_EMPTY,
        Wrong::Unknown => say::TENANT_MEND_UNKNOWN,
        Wrong::Encoding => say::TENANT_MEND_ENCODING,
        Wrong::Truncated => say::TENANT_MEND_TRUNCATED,
        Wrong::Json { .. } => say::TENANT_MEND_JSON,
        Wrong::Columns { .. } => say::TENANT_MEND_COLUMNS,
        Wrong::Fields { .. } => say::TENANT_MEND_FIELDS,
        Wrong::Value { .. } => say::TENANT_MEND_VALUE,
        Wrong::UnknownPart { .. } => say::TENANT_MEND_PART,
        Wrong::MorePages => say::TENANT_MEND_PAGES,
        Wrong::Duplicate { .. } => say::TENANT_MEND_DUPLICATE,
        Wrong::TooLarge { .. } => say::TENANT_MEND_LARGE,
        Wrong::NotPeople => say::TENANT_MEND_NOT_PEOPLE,
        Wrong::AuthDetails => say::TENANT_MEND_AUTH_DETAILS,
        Wrong::Quote => say::TENANT_MEND_QUOTE,
        Wrong::Users => say::TENANT_MEND_USERS,
        Wrong::Head { .. } => say::TENANT_MEND_HEAD,
        Wrong::Category { .. } => say::TENANT_MEND_CATEGORY,
        Wrong::Flattened { .. } => say::TENANT_MEND_FLATTENED,
        Wrong::SameFile { .. } => say::TENANT_MEND_SAME_FILE,
        Wrong::GivesWay { .. } => say::TENANT_MEND_GIVES_WAY,
        Wrong::Outweighs { .. } => say::TENANT_MEND_OUTWEIGHS,
        Wrong::LongRow { .. } => say::TENANT_MEND_LONG_ROW,
    }
}

/// Where in its file it is, and how often; empty for what concerns the file as a whole.
pub fn place(problem: &Problem) -> String {
    let mut parts = Vec::new();
    match (problem.line, problem.column) {
        (Some(line), Some(column)) => {
            parts.push(say::tenant_line_column(grouped(line), grouped(column)));
        }
        (Some(line), None) => parts.push(say::tenant_line(grouped(line))),
        (None, _) => {}
    }
    if problem.times > 1 {
        parts.push(say::tenant_times(grouped(problem.times)));
    }
    parts.join(", ")
}
