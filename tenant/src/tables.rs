//! A table's rows, into the tally.

use crate::csv::{Head, Row, Rows, Scanner};
use crate::found::Kind;
use crate::problem::Wrong;
use crate::sniff::{is_auth_details, is_not_people};
use crate::tally::Tally;
use crate::{query, registrations, sign_ins};

/// A table that is being read.
pub struct Table {
    scanner: Scanner,
    head: Option<(Head, Columns)>,
    scratch: sign_ins::columns::Scratch,
}

/// What its columns are.
enum Columns {
    SignIns(sign_ins::columns::Columns),
    Registrations(registrations::read::Columns),
    QueryRow,
    /// Not to be read; why is among the problems.
    Nothing,
}

impl Table {
    pub fn new(separator: u8) -> Table {
        Table {
            scanner: Scanner::new(separator),
            head: None,
            scratch: sign_ins::columns::Scratch::default(),
        }
    }

    pub fn take(&mut self, piece: &[u8], tally: &mut Tally) {
        let Table { scanner, head, scratch } = self;
        scanner.take(piece, &mut Into { head, scratch, tally });
    }

    pub fn end(&mut self, tally: &mut Tally) {
        let Table { scanner, head, scratch } = self;
        scanner.end(&mut Into { head, scratch, tally });
    }
}

struct Into<'a> {
    head: &'a mut Option<(Head, Columns)>,
    scratch: &'a mut sign_ins::columns::Scratch,
    tally: &'a mut Tally,
}

impl Rows for Into<'_> {
    fn row(&mut self, row: &Row) {
        if !row.is_text() {
            self.tally.wrong((Some(row.line), None), Wrong::Encoding);
        }
        let Some((head, columns)) = self.head else {
            if !row.is_declaration() {
                let head = Head::new(row);
                let columns = Columns::find(&head, row.line, self.tally);
                *self.head = Some((head, columns));
            }
            return;
        };
        if let Columns::Nothing = columns {
            return;
        }
        if row.fields != head.len() {
            return self.wrong_length(row);
        }
        let bad = match columns {
            Columns::SignIns(columns) => {
                match columns.read(head, row, self.tally.log, self.scratch) {
                    Ok(sign_in) => return self.tally.sign_in(&sign_in, columns.has_issuers()),
                    Err(bad) => bad,
                }
            }
            Columns::Registrations(columns) => match columns.read(head, row) {
                Ok(person) => {
                    self.tally.file.rows += 1;
                    return self.tally.registrations.add(&self.tally.key, &person);
                }
                Err(bad) => bad,
            },
            Columns::QueryRow => match query::read_row(&self.tally.file.name, head, row) {
                Ok(answer) => return self.tally.answer(answer),
                Err(bad) => bad,
            },
            Columns::Nothing => return,
        };
        if !row.is_blank() {
            let (wrong, column) = bad;
            self.tally.bad((Some(row.line), row.column(column)), wrong);
        }
    }

    fn unclosed(&mut self, line: u64, ended: bool) {
        let wrong = if ended { Wrong::Truncated } else { Wrong::Quote };
        self.tally.bad((Some(line), None), wrong);
    }

    fn wanted(&self) -> usize {
        self.head.as_ref().map_or(0, |(head, _)| head.len())
    }
}

impl Into<'_> {
    fn wrong_length(&mut self, row: &Row) {
        if row.is_blank() {
            return;
        }
        let (found, wanted) = (row.fields as u64, self.wanted() as u64);
        let wrong = if row.last && found < wanted {
            Wrong::Truncated
        } else {
            Wrong::Fields { found, wanted }
        };
        self.tally.bad((Some(row.line), None), wrong);
    }
}

impl Columns {
    /// Tells what the table is by its head, and what is wrong with that.
    fn find(head: &Head, line: u64, tally: &mut Tally) -> Columns {
        let at = (Some(line), None);
        if is_auth_details(head) {
            tally.wrong(at, Wrong::AuthDetails);
            return Columns::Nothing;
        }
        if is_not_people(head) {
            tally.wrong(at, Wrong::NotPeople);
            return Columns::Nothing;
        }
        let (kind, columns, missing) = if query::is_head(head) {
            (Kind::QueryRow, Columns::QueryRow, Vec::new())
        } else if let Some(columns) = sign_ins::columns::Columns::find(head) {
            let missing = columns.missing();
            (Kind::SignIns, Columns::SignIns(columns), missing)
        } else if let Some(columns) = registrations::read::Columns::find(head) {
            let missing = columns.missing();
            (Kind::Registrations, Columns::Registrations(columns), missing)
        } else {
            tally.wrong((None, None), Wrong::Unknown);
            return Columns::Nothing;
        };
        tally.file.kind = kind;
        if missing.is_empty() {
            return columns;
        }
        tally.wrong(at, Wrong::Columns { missing });
        Columns::Nothing
    }
}
