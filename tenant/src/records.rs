//! Records of a JSON list, into the tally.

use crate::found::Kind;
use crate::json::{Elements, Grid, Splitter, wrong};
use crate::problem::Wrong;
use crate::query;
use crate::registrations::read::Record as Registration;
use crate::sign_ins::json::Record as SignIn;
use crate::sniff::Records;
use crate::tally::Tally;

/// A list that is being read.
pub struct List {
    finder: Finder,
    records: Records,
}

/// What finds the records.
enum Finder {
    Objects(Splitter),
    Rows(Grid),
}

impl List {
    pub fn new(records: Records, as_rows: bool, tally: &mut Tally) -> List {
        tally.file.kind = match records {
            Records::SignIns => Kind::SignIns,
            Records::Registrations => Kind::Registrations,
            Records::QueryRow => Kind::QueryRow,
            Records::Others => Kind::Unknown,
        };
        let finder = if as_rows {
            Finder::Rows(Grid::default())
        } else {
            Finder::Objects(Splitter::default())
        };
        List { finder, records }
    }

    pub fn take(&mut self, piece: &[u8], tally: &mut Tally) {
        let mut into = Into { records: self.records, tally };
        match &mut self.finder {
            Finder::Objects(splitter) => splitter.take(piece, &mut into),
            Finder::Rows(grid) => grid.take(piece, &mut into),
        }
    }

    pub fn end(&mut self, tally: &mut Tally) {
        let open = match &self.finder {
            Finder::Objects(splitter) => {
                tally.more = splitter.more();
                splitter.end()
            }
            Finder::Rows(grid) => grid.end(),
        };
        if let Some(line) = open {
            tally.bad((Some(line), None), Wrong::Truncated);
        }
    }
}

struct Into<'a> {
    records: Records,
    tally: &'a mut Tally,
}

impl Elements for Into<'_> {
    fn element(&mut self, bytes: &[u8], line: u64) {
        let read = match self.records {
            Records::SignIns => self.sign_in(bytes, line),
            Records::Registrations => self.registration(bytes),
            Records::QueryRow => self.query_row(bytes, line),
            Records::Others => return,
        };
        match read {
            Ok(()) => {}
            Err(Bad::Json(error)) => {
                let wrong = if std::str::from_utf8(bytes).is_ok() {
                    wrong(&error)
                } else {
                    Wrong::Encoding
                };
                let within = error.line() as u64;
                // in the record's first line the column would be counted from its beginning
                let column = (within > 1).then_some(error.column() as u64);
                self.tally.bad((Some(line + within.saturating_sub(1)), column), wrong);
            }
            Err(Bad::Wrong(wrong)) => self.tally.bad((Some(line), None), wrong),
        }
    }

    fn too_large(&mut self, line: u64) {
        let most = crate::json::LONGEST as u64;
        self.tally.bad((Some(line), None), Wrong::TooLarge { most });
    }

    fn fields(&mut self, found: u64, wanted: u64, line: u64) {
        self.tally.bad((Some(line), None), Wrong::Fields { found, wanted });
    }

    fn astray(&mut self, line: u64) {
        let reason = "something between the records".to_owned();
        self.tally.wrong((Some(line), None), Wrong::Json { reason });
    }
}

enum Bad {
    Json(serde_json::Error),
    Wrong(Wrong),
}

impl From<serde_json::Error> for Bad {
    fn from(error: serde_json::Error) -> Bad {
        Bad::Json(error)
    }
}

impl From<Wrong> for Bad {
    fn from(wrong: Wrong) -> Bad {
        Bad::Wrong(wrong)
    }
}

impl Into<'_> {
    fn sign_in(&mut self, bytes: &[u8], line: u64) -> Result<(), Bad> {
        let record: SignIn = serde_json::from_slice(bytes)?;
        if let Some(category) = record.other_category() {
            let category = Wrong::word(category);
            self.tally.wrong((Some(line), None), Wrong::Category { category });
            return Ok(());
        }
        let sign_in = record.read(self.tally.log)?;
        self.tally.sign_in(&sign_in, record.has_issuer());
        Ok(())
    }

    fn registration(&mut self, bytes: &[u8]) -> Result<(), Bad> {
        let record: Registration = serde_json::from_slice(bytes)?;
        let person = record.read()?;
        self.tally.registrations.add(&self.tally.key, &person, self.tally.place);
        self.tally.file.rows += 1;
        Ok(())
    }

    fn query_row(&mut self, bytes: &[u8], line: u64) -> Result<(), Bad> {
        let mut answer = query::read_record(&self.tally.file.name, bytes)?;
        for (wrong, _) in std::mem::take(&mut answer.wrongs) {
            self.tally.wrong((Some(line), None), wrong);
        }
        self.tally.answer(answer);
        Ok(())
    }
}
