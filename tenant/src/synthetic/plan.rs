//! What happens, from who is who: sessions, then rows that express them, then noise up to the number asked for.

use super::dice::Dice;
use super::people::{FEWEST, FIRST_AND_LAST, Habit, JUST_IN_TIME, JUST_TOO_OLD, Person};
use super::things::{DEVICES, STRANGE, TEAMS, USE};
use super::{Order, TooFewRows};

/// Midnight of the first day (a Sunday), in seconds since 1970 UTC; the logs begin some hours later.
pub(super) const FIRST_DAY: i64 = 1_794_096_000;
/// The newest row, in seconds since then: a Thursday, 14:37:21.
pub(super) const END: u32 = LAST_DAY * DAY + 14 * 3600 + 37 * 60 + 21;
const BEGIN: u32 = 6 * 3600 + 13 * 60;
const DAY: u32 = 86_400;
const LAST_DAY: u32 = 11;
/// What is within the last three days, and what is surely not, by the day.
const WINDOW_DAYS: [u32; 3] = [9, 10, 11];
const OLD_DAYS: u32 = 8;
const WINDOW: u32 = END - 3 * DAY;
/// The first and the last day are not whole.
pub(super) const WHOLE_DAYS: std::ops::Range<u32> = 1..LAST_DAY;
/// Microsoft's monthly exercise with the backup service.
const EXERCISE: u32 = 10 * DAY + 2 * 3600;

/// Somebody, or nobody, using an app on a device.
pub(super) struct Strand {
    pub(super) person: Option<u32>,
    pub(super) app: u8,
    pub(super) device: u8,
    pub(super) place: Place,
    /// It has a success in the last three days.
    pub(super) live: bool,
    pub(super) posture: Posture,
    pub(super) protocol: Protocol,
    /// Its tokens last long.
    pub(super) long_lived: bool,
    /// It is under a sign-in frequency.
    pub(super) frequency: bool,
    /// Days with a success, a bit each.
    days: u16,
    /// The time of the success nothing of the filler may come after.
    until: u32,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Here,
    /// In that partner's tenant.
    Abroad(u8),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Posture {
    NoPolicy,
    Satisfied,
    NotSatisfied,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Protocol {
    Usual,
    DeviceCode,
    Password,
}

#[derive(Clone, Copy)]
pub(super) struct Row {
    /// In seconds since the first day.
    pub(super) at: u32,
    pub(super) strand: u32,
    pub(super) look: Look,
}

#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) interactive: bool,
    pub(super) outcome: Outcome,
    pub(super) policy: Applied,
    pub(super) backup: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Outcome {
    Success,
    WrongPassword,
    NeedsMfa,
    Interrupted,
    NoSuchUser,
}

/// What Conditional Access did.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Applied {
    Unsaid,
    Not,
    Success,
    Failure,
}

impl Look {
    const RENEWAL: Look = Look {
        interactive: false,
        outcome: Outcome::Success,
        policy: Applied::Success,
        backup: false,
    };
    const SIGN_IN: Look = Look { interactive: true, ..Look::RENEWAL };

    fn failed(outcome: Outcome, policy: Applied) -> Look {
        Look { outcome, policy, ..Look::SIGN_IN }
    }
}

pub(super) struct Plan {
    pub(super) people: Vec<Person>,
    pub(super) strands: Vec<Strand>,
    /// The newest first, as in an export.
    pub(super) rows: Vec<Row>,
    /// Whom the backup service gave a token, and when.
    pub(super) backup: Vec<(u32, u32)>,
}

impl Plan {
    pub(super) fn new(order: &Order) -> Result<Plan, TooFewRows> {
        let people =
            (0..order.users.max(FEWEST)).map(|number| Person::new(order.seed, number)).collect();
        let mut plan = Plan { people, strands: Vec::new(), rows: Vec::new(), backup: Vec::new() };
        let mut dice = Dice::new(order.seed, 2 << 40);
        for number in 0..plan.people.len() {
            plan.person(&mut dice, number);
        }
        plan.nobody(&mut dice, order.users / 40);
        let least = u32::try_from(plan.rows.len()).unwrap_or(u32::MAX);
        if order.rows < least {
            return Err(TooFewRows { least });
        }
        plan.fill(&mut dice, order.rows - least);
        plan.rows.sort_by_key(|row| (std::cmp::Reverse(row.at), row.strand));
        Ok(plan)
    }

    /// All that one person does.
    fn person(&mut self, dice: &mut Dice, number: usize) {
        let first = self.strands.len();
        let number = u32::try_from(number).unwrap_or(0);
        match self.people[number as usize].habit {
            Habit::Lively => self.sessions(dice, number, true),
            Habit::Stale => self.sessions(dice, number, false),
            Habit::Failing => self.attempts(dice, number),
            Habit::Absent => {}
        }
        match number {
            FIRST_AND_LAST => {
                // both kinds of log reach from the first day to the last
                self.success(first, BEGIN, Look::RENEWAL);
                self.success(first, BEGIN + 30, Look::SIGN_IN);
                self.success(first, END - 30, Look::RENEWAL);
                self.success(first, END, Look::SIGN_IN);
            }
            JUST_TOO_OLD | JUST_IN_TIME => {
                self.strands.push(Strand::new(number, 1, 0));
                let live = number == JUST_IN_TIME;
                self.strands[first].live = live;
                let at = if live { WINDOW + 1 } else { WINDOW - 1 };
                self.success(first, at, Look::RENEWAL);
            }
            _ => {}
        }
        self.sign_ins(dice, number, first);
        for strand in first..self.strands.len() {
            self.settle(dice, strand, first);
        }
        if self.people[number as usize].abroad {
            self.abroad(dice, number);
        }
    }

    /// Sessions with the days they are used on.
    fn sessions(&mut self, dice: &mut Dice, number: u32, lively: bool) {
        let many = dice.between(1, 4);
        let mut used = Vec::new();
        for nth in 0..many {
            let app = dice.weighted(&USE);
            let device = dice.weighted(&[50, 25, 10, 8, 7]);
            if used.contains(&(app, device)) {
                continue;
            }
            used.push((app, device));
            let place = self.strands.len();
            let mut strand = Strand::new(number, app, device);
            strand.live = lively && (nth == 0 || dice.percent(75));
            strand.posture = match number {
                FIRST_AND_LAST => Posture::Satisfied,
                _ => [Posture::NoPolicy, Posture::Satisfied, Posture::NotSatisfied]
                    [dice.weighted(&[15, 77, 8])],
            };
            strand.protocol = match dice.below(40) {
                0 => Protocol::DeviceCode,
                1 => Protocol::Password,
                _ => Protocol::Usual,
            };
            strand.long_lived = dice.percent(40);
            strand.frequency = dice.percent(20);
            let live = strand.live;
            self.strands.push(strand);
            for _ in 0..dice.between(1, 5) {
                let day = dice.below(if live { LAST_DAY + 1 } else { OLD_DAYS });
                self.renewed(dice, place, day);
            }
            if live {
                let day = WINDOW_DAYS[dice.weighted(&[1, 2, 6])];
                self.renewed(dice, place, day);
                if number == FIRST_AND_LAST || dice.one_in(25) {
                    let at = EXERCISE + dice.below(3600);
                    self.success(place, at, Look { backup: true, ..Look::RENEWAL });
                    self.backup.push((number, at));
                }
            }
        }
    }

    fn renewed(&mut self, dice: &mut Dice, strand: usize, day: u32) {
        let at = time_of(dice, day);
        self.success(strand, at, Look::RENEWAL);
    }

    fn success(&mut self, strand: usize, at: u32, look: Look) {
        let day = 1 << (at / DAY);
        let of = &mut self.strands[strand];
        of.days |= day;
        of.until = of.until.max(at);
        if let (Some(person), Place::Here) = (of.person, of.place) {
            let person = &mut self.people[person as usize];
            person.active |= day;
            if look.interactive {
                person.interactive |= day;
            }
        }
        self.row(strand, at, look);
    }

    fn row(&mut self, strand: usize, at: u32, look: Look) {
        self.rows.push(Row { at, strand: u32::try_from(strand).unwrap_or(0), look });
    }

    /// On about half of the days on which somebody works, there is an interactive sign-in.
    fn sign_ins(&mut self, dice: &mut Dice, number: u32, first: usize) {
        for strand in first..self.strands.len() {
            for day in 0..=LAST_DAY {
                let person = &self.people[number as usize];
                let is_used = self.strands[strand].days & (1 << day) != 0;
                // those of the borders are seen but once
                let is_open = person.habit != Habit::Absent && person.interactive & (1 << day) == 0;
                if is_used && is_open && dice.percent(40) {
                    let at = time_of(dice, day);
                    self.success(strand, at, Look::SIGN_IN);
                }
            }
        }
    }

    /// The newest row that says what Conditional Access did decides what a session's posture is.
    fn settle(&mut self, dice: &mut Dice, strand: usize, first: usize) {
        let Strand { until, posture, live, days, .. } = self.strands[strand];
        let its = u32::try_from(strand).unwrap_or(0);
        for row in self.rows.iter_mut().rev().take_while(|row| row.strand as usize >= first) {
            if row.strand == its && row.look.outcome == Outcome::Success {
                row.look.policy =
                    if row.at < until { other(dice, posture) } else { posture.applied() };
            }
        }
        if days == 0 || until == END {
            return;
        }
        if posture == Posture::NotSatisfied {
            let look = Look::failed(Outcome::NeedsMfa, Applied::Failure);
            let at = (until + dice.between(1, 1800)).min(END);
            self.row(strand, at, Look { interactive: dice.percent(50), ..look });
        } else if live && dice.one_in(40) {
            // in the same night or day, so that it changes nothing else
            let at = until + dice.between(1, 300);
            self.row(strand, at, Look { policy: Applied::Unsaid, ..Look::RENEWAL });
        }
        if live && dice.one_in(30) {
            // before the first factor no policy is looked at: it decides nothing
            let at = (until + dice.between(1, 1800)).min(END);
            self.row(strand, at, failure(Outcome::WrongPassword));
        }
        if !live && dice.one_in(5) {
            let at = time_of(dice, WINDOW_DAYS[2]);
            self.row(strand, at, Look::failed(Outcome::NeedsMfa, Applied::Failure));
        }
    }

    /// What fails from the first to the last.
    fn attempts(&mut self, dice: &mut Dice, number: u32) {
        let device = if dice.percent(50) { 0 } else { STRANGE };
        let strand = self.strands.len();
        self.strands.push(Strand::new(number, dice.weighted(&USE), device));
        for _ in 0..dice.between(1, 3) {
            let day = dice.between(WINDOW_DAYS[0], LAST_DAY);
            let at = time_of(dice, day);
            let outcome = [Outcome::WrongPassword, Outcome::NeedsMfa][dice.weighted(&[1, 1])];
            self.row(strand, at, failure(outcome));
        }
    }

    /// In a partner's tenant.
    fn abroad(&mut self, dice: &mut Dice, number: u32) {
        let strand = self.strands.len();
        let partner = u8::try_from(dice.below(3)).unwrap_or(0);
        self.strands
            .push(Strand { place: Place::Abroad(partner), ..Strand::new(number, TEAMS, 0) });
        for interactive in [true, false] {
            let day = dice.between(WINDOW_DAYS[0], LAST_DAY);
            let at = time_of(dice, day);
            self.success(
                strand,
                at,
                Look { interactive, policy: Applied::Success, ..Look::RENEWAL },
            );
        }
    }

    /// Services, and attempts under names that nobody has.
    fn nobody(&mut self, dice: &mut Dice, many: u32) {
        let strand = self.strands.len();
        for _ in 0..2 {
            self.strands.push(Strand { person: None, ..Strand::new(0, 5, STRANGE) });
        }
        for _ in 0..=many {
            let day = dice.between(1, LAST_DAY);
            let at = time_of(dice, day);
            self.row(strand, at, Look { policy: Applied::Not, ..Look::RENEWAL });
            let at = time_of(dice, day);
            self.row(strand + 1, at, failure(Outcome::NoSuchUser));
        }
    }

    /// More of the same, which changes no count: renewals and failures before the last success of a session,
    /// on days on which it was used anyway.
    fn fill(&mut self, dice: &mut Dice, rows: u32) {
        let many = u32::try_from(self.strands.len()).unwrap_or(0);
        self.rows.reserve_exact(rows as usize);
        for _ in 0..rows {
            let (strand, at) = loop {
                let strand = dice.below(many) as usize;
                if let Some(at) = self.room(dice, strand) {
                    break (strand, at);
                }
            };
            let of = &self.strands[strand];
            let signed_in = of.person.is_some_and(|person| {
                self.people[person as usize].interactive & (1 << (at / DAY)) != 0
            });
            let policy = other(dice, of.posture);
            let look = match dice.below(20) {
                0 => failure(Outcome::WrongPassword),
                1 => failure(Outcome::Interrupted),
                2 => failure(Outcome::NeedsMfa),
                3 | 4 if signed_in && of.place == Place::Here => Look { policy, ..Look::SIGN_IN },
                _ => Look { policy, ..Look::RENEWAL },
            };
            self.row(strand, at, look);
        }
    }

    /// A time at which a session may have one more row.
    fn room(&self, dice: &mut Dice, strand: usize) -> Option<u32> {
        let Strand { days, until, .. } = self.strands[strand];
        if days == 0 {
            return None;
        }
        let mut nth = dice.below(days.count_ones());
        let day = (0..=LAST_DAY).filter(|day| days & (1 << day) != 0).find(|_| {
            let found = nth == 0;
            nth = nth.saturating_sub(1);
            found
        })?;
        let from = (day * DAY).max(BEGIN + 60);
        let to = ((day + 1) * DAY - 1).min(until.checked_sub(1)?);
        (from <= to).then(|| dice.between(from, to))
    }
}

impl Strand {
    fn new(person: u32, app: usize, device: usize) -> Strand {
        debug_assert!(app < USE.len() && device < DEVICES.len());
        Strand {
            person: Some(person),
            app: u8::try_from(app).unwrap_or(0),
            device: u8::try_from(device).unwrap_or(0),
            place: Place::Here,
            live: false,
            posture: Posture::Satisfied,
            protocol: Protocol::Usual,
            long_lived: false,
            frequency: false,
            days: 0,
            until: 0,
        }
    }
}

impl Posture {
    fn applied(self) -> Applied {
        match self {
            Posture::NoPolicy => Applied::Not,
            Posture::Satisfied | Posture::NotSatisfied => Applied::Success,
        }
    }
}

/// What stood there earlier: mostly the same.
fn other(dice: &mut Dice, posture: Posture) -> Applied {
    match dice.below(8) {
        0 => Applied::Not,
        1 => Applied::Success,
        _ => posture.applied(),
    }
}

fn failure(outcome: Outcome) -> Look {
    let policy = if outcome == Outcome::NeedsMfa { Applied::Failure } else { Applied::Not };
    Look::failed(outcome, policy)
}

/// During the day; on the last one early enough for what comes after.
fn time_of(dice: &mut Dice, day: u32) -> u32 {
    let (from, to) = match day {
        0 => (7 * 3600, 22 * 3600),
        LAST_DAY => (1800, 14 * 3600),
        _ => (5 * 3600, 22 * 3600),
    };
    day * DAY + dice.between(from, to)
}
