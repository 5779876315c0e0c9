//! What has been counted so far, and the file at hand.

use crate::Key;
use crate::found::{File, Kind};
use crate::problem::{Problems, Wrong};
use crate::query::Answer;
use crate::registrations::Registrations;
use crate::sign_ins::record::{Log, NOBODY, SignIn};
use crate::sign_ins::{SignIns, Weights, stretch};

/// Sums over all files, and those of the file at hand.
pub struct Tally {
    pub key: Key,
    pub sign_ins: SignIns,
    pub registrations: Registrations,
    /// Rows of queries that were counted elsewhere.
    pub queries: Vec<Answer>,
    pub problems: Problems,
    pub file: File,
    /// Its place among all files.
    pub place: u32,
    begun: u32,
    /// Which log the file's name tells of.
    pub log: Log,
    /// Rows of sign-ins that are somebody's.
    somebody: u64,
    span: Option<[u32; 2]>,
    /// A bit for each kind of log it has rows of.
    pub logs: u8,
    /// Whether more pages follow the one at hand; none where it is no page.
    pub more: Option<bool>,
    /// What must be as it was, should the file turn out to be one that was read before.
    before: Weights,
    answers_before: usize,
}

/// A line and a column in it, as far as they are known.
pub type Place = (Option<u64>, Option<u64>);

impl Tally {
    pub fn new(key: Key) -> Tally {
        Tally {
            key,
            sign_ins: SignIns::default(),
            registrations: Registrations::default(),
            queries: Vec::new(),
            problems: Problems::default(),
            file: File::new(""),
            place: 0,
            begun: 0,
            log: Log::Unknown,
            somebody: 0,
            span: None,
            logs: 0,
            more: None,
            before: Weights::default(),
            answers_before: 0,
        }
    }

    pub fn begin(&mut self, name: &str) {
        self.file = File::new(name);
        self.place = self.begun;
        self.begun += 1;
        // of a path only its end
        self.log = Log::named(name.rsplit(['/', '\\']).next().unwrap_or(name));
        self.somebody = 0;
        self.span = None;
        self.logs = 0;
        self.more = None;
        self.before = self.sign_ins.weights();
        self.answers_before = self.queries.len();
        self.problems.begin();
    }

    /// The file was read before: nothing of it counts again. What it said of people and sessions is what was known.
    pub fn forget(&mut self, known: &File, place: usize) {
        self.sign_ins.forget(&self.before);
        self.registrations.forget(self.place, u32::try_from(place).unwrap_or(u32::MAX));
        self.queries.truncate(self.answers_before);
        self.problems.forget();
        self.logs = 0;
        self.wrong((None, None), Wrong::SameFile { first: known.name.clone() });
        let (name, bytes) = (std::mem::take(&mut self.file.name), self.file.bytes);
        self.file = File { name, bytes, rows: 0, bad_rows: 0, ..known.clone() };
    }

    /// The file is counted: what its rows say of it as a whole.
    pub fn end(&mut self) -> File {
        if let Some(span) = self.span.take() {
            self.file.span = Some(span.map(i64::from));
        }
        let File { kind, rows, bad_rows, .. } = self.file;
        if kind != Kind::Unknown && rows + bad_rows == 0 && self.problems.is_clean() {
            self.wrong((None, None), Wrong::EmptyList);
        }
        if self.file.kind == Kind::SignIns && self.file.rows > 0 && self.somebody == 0 {
            self.wrong((None, None), Wrong::NotPeople);
        }
        if self.logs & (1 << Log::Unknown as u8) != 0 && self.somebody > 0 {
            self.wrong((None, None), Wrong::WhichLog);
        }
        std::mem::replace(&mut self.file, File::new(""))
    }

    pub fn sign_in(&mut self, row: &SignIn, issuers: bool) {
        self.file.rows += 1;
        let nobody = row.user_id == NOBODY || (row.user_id.is_empty() && row.user_name.is_empty());
        self.somebody += u64::from(!nobody);
        stretch(&mut self.span, row.time);
        self.logs |= 1 << row.log as u8;
        self.sign_ins.add(&self.key, row, issuers);
    }

    /// The row of a query.
    pub fn answer(&mut self, answer: Answer) {
        self.file.rows += 1;
        self.file.span = answer.span;
        self.queries.push(answer);
    }

    /// A row that cannot be understood.
    pub fn bad(&mut self, at: Place, wrong: Wrong) {
        self.file.bad_rows += 1;
        self.wrong(at, wrong);
    }

    pub fn wrong(&mut self, at: Place, wrong: Wrong) {
        self.problems.add(&self.file.name, at, wrong, 1);
    }
}

impl File {
    fn new(name: &str) -> File {
        File {
            name: name.to_owned(),
            kind: Kind::Unknown,
            bytes: 0,
            rows: 0,
            bad_rows: 0,
            span: None,
        }
    }
}
