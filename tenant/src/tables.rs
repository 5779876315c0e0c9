//! A table's rows, into the tally.

use crate::csv::{Head, Row, Rows, Scanner, plain};
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
            if !self.is_head_again(row) {
                self.wrong_length(row);
            }
            return;
        }
        let bad = match columns {
            Columns::SignIns(columns) => {
                match columns.read(head, row, self.tally.log, self.scratch) {
                    Ok(sign_in) if sign_in.is_torn() => {
                        return self.tally.bad((Some(row.line), None), Wrong::Encoding);
                    }
                    Ok(sign_in) => return self.tally.sign_in(&sign_in, columns.has_issuers()),
                    Err(bad) => bad,
                }
            }
            Columns::Registrations(columns) => match columns.read(head, row) {
                Ok(person) if person.is_torn() => {
                    return self.tally.bad((Some(row.line), None), Wrong::Encoding);
                }
                Ok(person) => {
                    if let Some(of) = columns.flattened(head, row) {
                        self.tally
                            .wrong((Some(row.line), None), Wrong::Flattened { of: of.to_owned() });
                    }
                    self.tally.file.rows += 1;
                    let place = self.tally.place;
                    return self.tally.registrations.add(&self.tally.key, &person, place);
                }
                Err(bad) => bad,
            },
            Columns::QueryRow => match query::read_row(&self.tally.file.name, head, row) {
                Ok(mut answer) => {
                    for (wrong, name) in std::mem::take(&mut answer.wrongs) {
                        let column = row.column(head.find(&[&plain(&name)]));
                        self.tally.wrong((Some(row.line), column), wrong);
                    }
                    return self.tally.answer(answer);
                }
                Err(bad) => bad,
            },
            Columns::Nothing => return,
        };
        if !row.is_blank() && !self.is_head_again(row) {
            let (wrong, column) = bad;
            self.tally.bad((Some(row.line), row.column(column)), wrong);
        }
    }

    fn unclosed(&mut self, line: u64, ended: bool) {
        let wrong = if ended { Wrong::Truncated } else { Wrong::Quote };
        self.tally.bad((Some(line), None), wrong);
    }

    fn too_long(&mut self, line: u64, most: u64) {
        self.tally.bad((Some(line), None), Wrong::LongRow { most });
    }

    fn wanted(&self) -> usize {
        self.head.as_ref().map_or(0, |(head, _)| head.len())
    }
}

impl Into<'_> {
    /// Another download was put behind this one: its head holds from here on.
    #[cold]
    fn is_head_again(&mut self, row: &Row) -> bool {
        let head = Head::new(row);
        let again = Columns::of(&head)
            .filter(|(kind, _, missing)| *kind == self.tally.file.kind && missing.is_empty());
        let Some((_, columns, _)) = again else { return false };
        *self.head = Some((head, columns));
        true
    }

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
        let Some((kind, columns, missing)) = Columns::of(head) else {
            tally.wrong((None, None), Wrong::Unknown);
            return Columns::Nothing;
        };
        tally.file.kind = kind;
        if missing.is_empty() {
            return columns;
        }
        let is_time = |name: &String| name == sign_ins::columns::NEEDED[0];
        let local = head.local_time().filter(|_| missing.iter().any(is_time));
        tally.wrong(
            at,
            match local {
                Some(of) => Wrong::LocalTime { of: of.to_owned() },
                None => Wrong::Columns { missing },
            },
        );
        Columns::Nothing
    }

    /// What a head is that of, and which of its columns are needed and not there.
    fn of(head: &Head) -> Option<(Kind, Columns, Vec<String>)> {
        if query::is_head(head) {
            return Some((Kind::QueryRow, Columns::QueryRow, Vec::new()));
        }
        if let Some(columns) = sign_ins::columns::Columns::find(head) {
            let missing = columns.missing();
            return Some((Kind::SignIns, Columns::SignIns(columns), missing));
        }
        let columns = registrations::read::Columns::find(head)?;
        let missing = columns.missing();
        Some((Kind::Registrations, Columns::Registrations(columns), missing))
    }
}
