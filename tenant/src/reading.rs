//! Files in, piece by piece; what they say out.

use crate::Key;
use crate::found::{Count, File, Found, Kind, Value};
use crate::joined::{self, Page};
use crate::others;
use crate::policies::{self, Known, Policies};
use crate::print::Print;
use crate::problem::Wrong;
use crate::records::List;
use crate::sign_ins::Totals;
use crate::sniff::{self, Content, LOOK_AT, Records};
use crate::tables::Table;
use crate::tally::Tally;
use crate::text::{Decoder, Encoding, has_old_line_ends};
use lockout_core::scenario::Field;

/// A file of policies must be read whole; larger ones are none.
const LARGEST_WHOLE: usize = 64 << 20;

/// Takes files one after the other and counts what is in them. Its memory grows with the number of distinct
/// people and sessions, not with the size of the files; only policies are kept whole until their file ends.
pub struct Reading {
    tally: Tally,
    policies: Policies,
    files: Vec<File>,
    /// By what each of them, and the one at hand, would be known again.
    prints: Vec<Print>,
    pages: Vec<Page>,
    print: Print,
    stage: Stage,
}

/// How far a reading has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Of the file at hand.
    pub bytes: u64,
    /// Rows, records or policies understood in it.
    pub rows: u64,
    pub bad_rows: u64,
}

/// What becomes of the file at hand.
enum Stage {
    /// There is none.
    Idle,
    /// Its beginning, as long as it isn't known what it is.
    Looking(Vec<u8>),
    Reading(Letters, Body),
}

/// How bytes become letters.
enum Letters {
    AsTheyAre,
    Decoded(Box<Decoder>),
    /// Carriage returns alone end its lines; those of the piece at hand.
    OldLines(Vec<u8>),
}

/// The letters of a file go here.
enum Body {
    Table(Box<Table>),
    List(Box<List>),
    Whole { bytes: Vec<u8>, too_large: bool },
    Nothing,
}

impl Reading {
    /// Everything that could name somebody is hashed with this key, which is forgotten with the reading.
    pub fn new(key: Key) -> Reading {
        Reading {
            tally: Tally::new(key),
            policies: Policies::default(),
            files: Vec::new(),
            prints: Vec::new(),
            pages: Vec::new(),
            print: Print::default(),
            stage: Stage::Idle,
        }
    }

    /// The next file begins. Its name is a hint as to which log it is, and is shown with what it says.
    pub fn begin(&mut self, name: &str) {
        self.end();
        self.tally.begin(name);
        self.print = Print::default();
        self.stage = Stage::Looking(Vec::new());
    }

    /// The next piece of it, cut anywhere.
    pub fn take(&mut self, piece: &[u8]) {
        self.tally.file.bytes += piece.len() as u64;
        self.print.take(piece);
        match &mut self.stage {
            Stage::Idle => {}
            Stage::Looking(head) => {
                // exactly as much is looked at, however the file is cut
                let (more, rest) = piece.split_at(piece.len().min(LOOK_AT - head.len()));
                head.extend_from_slice(more);
                if head.len() == LOOK_AT {
                    self.decide();
                    self.read(rest);
                }
            }
            Stage::Reading(..) => self.read(piece),
        }
    }

    pub fn progress(&self) -> Progress {
        let File { bytes, rows, bad_rows, .. } = self.tally.file;
        Progress { bytes, rows, bad_rows }
    }

    /// The file is at its end.
    pub fn end(&mut self) {
        if let Stage::Looking(_) = self.stage {
            self.decide();
        }
        let Stage::Reading(letters, mut body) = std::mem::replace(&mut self.stage, Stage::Idle)
        else {
            return;
        };
        if let Letters::Decoded(mut decoder) = letters {
            decoder.end();
            if let Some((line, times)) = decoder.astray {
                let name = &self.tally.file.name;
                self.tally.problems.add(name, (Some(line), None), Wrong::Encoding, times);
            }
        }
        let print = std::mem::take(&mut self.print).finish(&self.tally.key);
        let known = self.prints.iter().position(|known| *known == print && !print.is_empty());
        match &mut body {
            Body::Table(table) => table.end(&mut self.tally),
            Body::List(list) => list.end(&mut self.tally),
            Body::Whole { .. } if known.is_some() => {}
            Body::Whole { bytes, too_large } => self.whole(bytes, *too_large),
            Body::Nothing => {}
        }
        if let Some(place) = known
            && let Some(known) = self.files.get(place)
        {
            self.tally.forget(known, place);
        }
        let file = self.tally.end();
        if let (Some(more), None) = (self.tally.more, known) {
            let (name, logs) = (file.name.clone(), self.tally.logs);
            self.pages.push(Page { file: name, kind: file.kind, logs, more });
        }
        self.files.push(file);
        self.prints.push(print);
    }

    /// What all files that ended said.
    pub fn found(&self) -> Found {
        let (logs, log_rows) = self.of(Kind::SignIns);
        let (lists, list_rows) = self.of(Kind::Registrations);
        let totals = self.tally.sign_ins.totals();
        let from_logs = totals.as_ref().map(|totals| (totals, logs.as_slice(), log_rows));

        let counted: Vec<Count> =
            from_logs.iter().flat_map(|(totals, logs, rows)| totals.counts(logs, *rows)).collect();
        let queries = &self.tally.queries;
        let given_way = joined::given_way(queries, &counted, &self.files);
        let answer = joined::newest(queries);
        let mut counts = answer.map_or_else(Vec::new, |answer| answer.counts.clone());
        counts.extend(counted);
        counts.extend(self.tally.registrations.counts(&lists, list_rows, from_logs));
        let ruled = self.policies.found(known(&counts));
        counts.extend(ruled.counts);
        let mut facts = answer.map_or_else(Vec::new, |answer| answer.facts.clone());
        facts.extend(totals.iter().flat_map(Totals::facts));
        facts.extend(self.tally.registrations.facts());

        Found {
            files: self.files.clone(),
            counts: joined::one_a_field(counts),
            facts: joined::one_a_kind(facts),
            policies: ruled.policies,
            findings: ruled.findings,
            problems: [
                self.tally.problems.all.as_slice(),
                &given_way,
                &joined::missing_pages(&self.pages),
                &self.policies.missing_pages(),
                &self.tally.registrations.twice(&self.files),
            ]
            .concat(),
        }
    }

    /// The files of a kind, and the rows understood in them.
    fn of(&self, kind: Kind) -> (Vec<String>, u64) {
        let files = || self.files.iter().filter(|file| file.kind == kind && file.rows > 0);
        (files().map(|file| file.name.clone()).collect(), files().map(|file| file.rows).sum())
    }

    /// Tells from the beginning what the file is, and reads that much.
    fn decide(&mut self) {
        let Stage::Looking(head) = std::mem::replace(&mut self.stage, Stage::Idle) else { return };
        self.print.begins(&self.tally.key, &head);
        let (encoding, mark) = Encoding::find(&head);
        let body = &head[mark..];
        let decoder = |big| Letters::Decoded(Box::new(Decoder::new(big)));
        let (content, letters) = match encoding {
            Encoding::Utf8 if has_old_line_ends(body) && sniff::archive(body).is_none() => {
                let mut lines = Letters::OldLines(Vec::new());
                (sniff::text(lines.of(body)), lines)
            }
            Encoding::Utf8 => {
                (sniff::archive(body).unwrap_or_else(|| sniff::text(body)), Letters::AsTheyAre)
            }
            Encoding::Utf16LittleEndian => {
                (sniff::text(Decoder::new(false).take(body)), decoder(false))
            }
            Encoding::Utf16BigEndian => (sniff::text(Decoder::new(true).take(body)), decoder(true)),
        };
        let nothing = |tally: &mut Tally, wrong| {
            tally.wrong((None, None), wrong);
            Body::Nothing
        };
        let tally = &mut self.tally;
        let to_be_read = match content {
            Content::Table { separator } => Body::Table(Box::new(Table::new(separator))),
            Content::Json(Records::Others) => Body::Whole { bytes: Vec::new(), too_large: false },
            Content::Json(records) => Body::List(Box::new(List::new(records, false, tally))),
            Content::Grid(records) => Body::List(Box::new(List::new(records, true, tally))),
            Content::Other(wrong) => nothing(tally, wrong),
            Content::Empty => nothing(tally, Wrong::Empty),
            Content::Page => nothing(tally, Wrong::Page),
            Content::Archive(kind) => nothing(tally, Wrong::Archive { kind: kind.to_owned() }),
            Content::Unknown => nothing(tally, Wrong::Unknown),
        };
        self.stage = Stage::Reading(letters, to_be_read);
        self.read(body);
    }

    fn read(&mut self, piece: &[u8]) {
        let Stage::Reading(letters, body) = &mut self.stage else { return };
        let letters = letters.of(piece);
        match body {
            Body::Table(table) => table.take(letters, &mut self.tally),
            Body::List(list) => list.take(letters, &mut self.tally),
            Body::Whole { bytes, too_large } if bytes.len() + letters.len() > LARGEST_WHOLE => {
                *too_large = true;
                *bytes = Vec::new();
            }
            Body::Whole { too_large: true, .. } | Body::Nothing => {}
            Body::Whole { bytes, .. } => bytes.extend_from_slice(letters),
        }
    }

    /// Policies or named locations, or nothing that is known.
    fn whole(&mut self, bytes: &[u8], too_large: bool) {
        if too_large {
            return self.tally.wrong((None, None), Wrong::TooLarge { most: LARGEST_WHOLE as u64 });
        }
        if let Err(error) = std::str::from_utf8(bytes) {
            let line = bytes[..error.valid_up_to()].split(|&byte| byte == b'\n').count() as u64;
            self.tally.wrong((Some(line), None), Wrong::Encoding);
        }
        let text = String::from_utf8_lossy(bytes);
        let Tally { file, problems, .. } = &mut self.tally;
        let took = policies::read(&file.name, &text, &mut self.policies, &mut problems.all);
        if let Some(took) = took {
            (file.kind, file.rows, file.bad_rows) = (took.kind, took.rows, took.bad_rows);
        } else {
            let (at, wrong) = others::not_ours(&text);
            self.tally.wrong(at, wrong);
        }
    }
}

impl Letters {
    fn of<'a>(&'a mut self, piece: &'a [u8]) -> &'a [u8] {
        match self {
            Letters::AsTheyAre => piece,
            Letters::Decoded(decoder) => decoder.take(piece),
            Letters::OldLines(lines) => {
                lines.clear();
                lines.extend(piece.iter().map(|&byte| if byte == b'\r' { b'\n' } else { byte }));
                lines
            }
        }
    }
}

/// Who would be reached, from the offers so far.
fn known(counts: &[Count]) -> Known {
    let number = |field: Field| {
        let count = counts.iter().find(|count| count.field == field.key())?;
        match count.value {
            Value::Number(number) => Some(number),
            Value::Flag(_) => None,
        }
    };
    Known { members: number(Field::LiveSessions), guests: number(Field::Guests) }
}
