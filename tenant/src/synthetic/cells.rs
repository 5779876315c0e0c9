//! What every format says of a row, and how a line of CSV is put together.

use super::dice::{Id, Of};
use super::people::Person;
use super::plan::{Applied, FIRST_DAY, Look, Outcome, Place, Row, Strand};
use super::things::{APPS, App, DEVICES, Device, Known, MICROSOFT, Owner};
use super::{Part, Tenant};

/// A row with all that is known of it.
pub(super) struct Seen<'t> {
    tenant: &'t Tenant,
    pub(super) number: u64,
    pub(super) at: i64,
    pub(super) look: Look,
    pub(super) strand: &'t Strand,
    pub(super) strand_number: u32,
    /// Nobody: a service, or a name that nobody has.
    pub(super) person: Option<&'t Person>,
    pub(super) app: &'static App,
    pub(super) device: &'static Device,
}

/// The rows of a part, the newest first.
pub(super) fn rows(tenant: &Tenant, part: Part) -> impl Iterator<Item = Seen<'_>> {
    let all = tenant.plan.rows.iter().zip(0..);
    all.filter_map(move |(row, number)| {
        let seen = seen(tenant, *row, number);
        part.has(seen.strand.person).then_some(seen)
    })
}

fn seen(tenant: &Tenant, row: Row, number: u64) -> Seen<'_> {
    let strand = &tenant.plan.strands[row.strand as usize];
    Seen {
        tenant,
        number,
        at: FIRST_DAY + i64::from(row.at),
        look: row.look,
        strand,
        strand_number: row.strand,
        person: strand.person.map(|number| &tenant.plan.people[number as usize]),
        app: &APPS[usize::from(strand.app)],
        device: &DEVICES[usize::from(strand.device)],
    }
}

/// What stands for a name that nobody has.
pub(super) const NO_ONE: &str = "00000000-0000-0000-0000-000000000000";

impl Seen<'_> {
    pub(super) fn id(&self, of: Of) -> Id {
        self.tenant.id(of, self.number)
    }

    /// One for as long as the app runs on the device.
    pub(super) fn session(&self) -> Id {
        self.tenant.id(Of::Session, self.strand_number)
    }

    pub(super) fn person_id(&self) -> String {
        match self.person {
            Some(person) => person.id(self.tenant.order.seed).text().to_owned(),
            None if self.look.outcome == Outcome::NoSuchUser => NO_ONE.to_owned(),
            None => String::new(),
        }
    }

    pub(super) fn app_id(&self) -> String {
        let synthetic = || self.tenant.id(Of::App, self.strand.app).text().to_owned();
        self.app.id.map_or_else(synthetic, str::to_owned)
    }

    pub(super) fn app_owner(&self) -> String {
        match self.app.owner {
            Owner::Microsoft => MICROSOFT.to_owned(),
            Owner::Maker => {
                self.tenant.id(Of::Tenant, 1000 + u64::from(self.strand.app)).text().to_owned()
            }
            Owner::Us => self.tenant.tenant(None).text().to_owned(),
        }
    }

    pub(super) fn resource_id(&self) -> Id {
        self.tenant.id(Of::Resource, self.strand.app)
    }

    /// Where it is signed in to.
    pub(super) fn resource_tenant(&self) -> Id {
        match self.strand.place {
            Place::Here => self.tenant.tenant(None),
            Place::Abroad(partner) => self.tenant.tenant(Some(partner)),
        }
    }

    /// Where the person comes from.
    pub(super) fn home_tenant(&self) -> String {
        let Some(person) = self.person else { return self.tenant.tenant(None).text().to_owned() };
        if person.home_unsaid && self.strand.place == Place::Here {
            return String::new();
        }
        self.tenant.tenant(person.partner()).text().to_owned()
    }

    pub(super) fn access(&self) -> &'static str {
        match (self.strand.place, self.person) {
            (Place::Abroad(_), _) => "b2bCollaboration",
            (Place::Here, Some(person)) => person.access(),
            (Place::Here, None) => "none",
        }
    }

    pub(super) fn device_id(&self) -> String {
        match (self.device.id, self.person) {
            (Known::Own, Some(person)) => {
                let number = u64::from(person.number) * 10 + u64::from(self.strand.device);
                self.tenant.id(Of::Device, number).text().to_owned()
            }
            (Known::Shared, Some(person)) => self
                .tenant
                .id(Of::Device, (1_u64 << 40) + u64::from(person.number % 40))
                .text()
                .to_owned(),
            _ => String::new(),
        }
    }

    /// An address of those kept for documentation.
    pub(super) fn address(&self) -> String {
        let number = self.strand_number;
        format!(
            "{}.{}",
            ["192.0.2", "198.51.100", "203.0.113"][(number % 3) as usize],
            number / 3 % 254 + 1
        )
    }

    /// City, state, country.
    pub(super) fn place(&self) -> [&'static str; 3] {
        [["Berlin", "Berlin", "DE"], ["München", "Bayern", "DE"], ["Wien", "Wien", "AT"]]
            [(self.strand_number % 3) as usize]
    }

    /// The error's number, and what it means.
    pub(super) fn error(&self) -> (u32, &'static str) {
        match self.look.outcome {
            Outcome::Success => (0, "Other."),
            Outcome::WrongPassword => {
                (50_126, "Error validating credentials due to invalid username or password.")
            }
            Outcome::NeedsMfa => (
                50_076,
                "Due to a configuration change made by your administrator, or because you moved to a new location, \
                 you must use multi-factor authentication.",
            ),
            Outcome::Interrupted => (50_140, "This occurred due to 'Keep me signed in' interrupt."),
            Outcome::NoSuchUser => (50_034, "The user account does not exist in this directory."),
        }
    }

    /// As the API has it.
    pub(super) fn policy(&self) -> Option<&'static str> {
        match self.look.policy {
            Applied::Unsaid => None,
            Applied::Not => Some("notApplied"),
            Applied::Success => Some("success"),
            Applied::Failure => Some("failure"),
        }
    }

    pub(super) fn by_mfa(&self) -> bool {
        matches!(self.look.policy, Applied::Success | Applied::Failure)
    }

    pub(super) fn client(&self) -> &'static str {
        if self.device.managed { "Mobile Apps and Desktop clients" } else { "Browser" }
    }
}

/// Year, month, day, hour, minute, second of a time in seconds since 1970, UTC.
pub(super) fn calendar(at: i64) -> [i64; 6] {
    let (days, seconds) = (at.div_euclid(86_400), at.rem_euclid(86_400));
    // months counted from March, so that the odd day comes last
    let from_march = days + 719_468;
    let (era, day_of_era) = (from_march.div_euclid(146_097), from_march.rem_euclid(146_097));
    let year = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day = day_of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, month) =
        (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    let year = year + era * 400 + i64::from(month <= 2);
    [year, month, day, seconds / 3600, seconds / 60 % 60, seconds % 60]
}

/// `2026-11-19T14:37:21Z`
pub(super) fn iso(at: i64) -> String {
    let [year, month, day, hour, minute, second] = calendar(at);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Lines of CSV, gathered before they are handed on.
pub(super) struct Lines<'w> {
    to: &'w mut dyn std::io::Write,
    gathered: Vec<u8>,
    begun: bool,
    end: &'static str,
}

/// So much is handed on at a time.
const PIECE: usize = 1 << 16;

impl<'w> Lines<'w> {
    pub(super) fn new(to: &'w mut dyn std::io::Write, end: &'static str) -> Lines<'w> {
        Lines { to, gathered: Vec::with_capacity(2 * PIECE), begun: false, end }
    }

    pub(super) fn cell(&mut self, text: &str) {
        if self.begun {
            self.gathered.push(b',');
        }
        self.begun = true;
        if !text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n')) {
            self.gathered.extend_from_slice(text.as_bytes());
            return;
        }
        self.gathered.push(b'"');
        for (nth, part) in text.split('"').enumerate() {
            if nth > 0 {
                self.gathered.extend_from_slice(b"\"\"");
            }
            self.gathered.extend_from_slice(part.as_bytes());
        }
        self.gathered.push(b'"');
    }

    pub(super) fn cells<'c>(&mut self, texts: impl IntoIterator<Item = &'c str>) {
        for text in texts {
            self.cell(text);
        }
    }

    pub(super) fn end_line(&mut self) -> std::io::Result<()> {
        self.gathered.extend_from_slice(self.end.as_bytes());
        self.begun = false;
        if self.gathered.len() >= PIECE { self.flush() } else { Ok(()) }
    }

    pub(super) fn flush(&mut self) -> std::io::Result<()> {
        self.to.write_all(&self.gathered)?;
        self.gathered.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_the_calendar() {
        assert_eq!(iso(0), "1970-01-01T00:00:00Z");
        assert_eq!(iso(951_782_399), "2000-02-28T23:59:59Z");
        assert_eq!(iso(951_782_400), "2000-02-29T00:00:00Z");
        // 2 000 000 000 s are known to end on this second
        assert_eq!(iso(2_000_000_000), "2033-05-18T03:33:20Z");
        assert_eq!(iso(FIRST_DAY), "2026-11-08T00:00:00Z");
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let mut to = Vec::new();
        let mut lines = Lines::new(&mut to, "\r\n");
        lines.cells(["a", "b, c", "", "say \"x\"", "two\nlines"]);
        lines.end_line().unwrap();
        lines.flush().unwrap();
        assert_eq!(
            String::from_utf8(to).unwrap(),
            "a,\"b, c\",,\"say \"\"x\"\"\",\"two\nlines\"\r\n"
        );
    }
}
