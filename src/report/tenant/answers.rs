//! The answers of a policy's dry run: a row a session, a column a kind of outage.

use crate::decision::RuleId;
use crate::report::rules::rule_title;
use crate::words::{Word, say};
use lockout_tenant::policies::{Answers, Otherwise, Outcome, Rows, Said, When};

/// A row of the table: who asks, and what they get in each kind of outage.
pub struct Row<'a> {
    pub who: Word,
    pub cells: [Option<&'a Said>; 3],
}

type Take = fn(&Rows) -> Option<&Said>;

/// The rows there are: one of which no kind of outage says anything is left out.
pub fn rows(answers: &Answers) -> Vec<Row<'_>> {
    let all: [(Word, Take); 6] = [
        (say::TENANT_ROW_NEW, |rows| rows.new_session.as_ref()),
        (say::TENANT_ROW_OUTSIDE, |rows| rows.outside.as_ref()),
        (say::TENANT_ROW_SATISFIED, |rows| rows.satisfied.as_ref()),
        (say::TENANT_ROW_OWED_APPLIED, |rows| rows.owed_applied.as_ref()),
        (say::TENANT_ROW_OWED_NOT_APPLIED, |rows| rows.owed_not_applied.as_ref()),
        (say::TENANT_ROW_REGISTER, |rows| rows.must_register.as_ref()),
    ];
    let row = |(who, take): (Word, Take)| {
        let cells =
            [take(&answers.registration), take(&answers.mfa), take(&answers.authentication)];
        cells.iter().any(Option::is_some).then_some(Row { who, cells })
    };
    all.into_iter().filter_map(row).collect()
}

/// What is down, in the order of the columns.
pub fn columns() -> [Word; 3] {
    [say::KIND_REGISTRATION, say::KIND_MFA, say::KIND_AUTHENTICATION]
}

/// The same, where there is no room for more than a word.
pub fn short_columns() -> [Word; 3] {
    [say::TENANT_SHORT_REGISTRATION, say::TENANT_SHORT_MFA, say::TENANT_SHORT_AUTHENTICATION]
}

pub fn outcome(of: Outcome) -> Word {
    match of {
        Outcome::Granted => say::TENANT_GRANTED,
        Outcome::Denied => say::TENANT_DENIED,
    }
}

/// Where it would be another answer.
pub fn otherwise(of: &Otherwise) -> String {
    let outcome = outcome(of.outcome).text();
    match of.when {
        When::Cautious => say::tenant_when_cautious(outcome),
        When::Strict => say::tenant_when_strict(outcome),
        When::Due => say::tenant_when_due(outcome),
        When::Country => say::tenant_when_country(outcome),
    }
}

/// A rule's title, and the topic that explains it.
pub fn rule(id: RuleId) -> (&'static str, String) {
    let name =
        crate::decision::TABLE.iter().find(|rule| rule.id == id).map_or("", |rule| rule.name);
    (rule_title(id).0, ["rule:", name].concat())
}
