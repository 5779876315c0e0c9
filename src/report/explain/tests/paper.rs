//! A reader with a pocket calculator, and scenarios for it to work on.

use super::{KINDS, measure};
use crate::report::doc::{Block, Span, plain};
use crate::report::explain::came::COUNTED;
use crate::report::explain::people::LET_IN;
use crate::report::explain::queue::{QUEUE_HOURS, SERVICE};
use crate::report::explain::sessions::SHARES;
use crate::scenario::time::{DayTime, WeekTime};
use crate::scenario::{
    AccessToken, LongLivedToken, MeasureKind, Outage, People, Percent, Scenario,
};
use crate::words::{Word, manner, say};

/// Calculates every line and adds up every table of a document.
pub(super) fn check(blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Code(code) => check_line(code),
            Block::Table { head, rows } => {
                check_table(rows);
                check_rows(head, rows);
            }
            Block::Details { body, .. } => check(body),
            _ => {}
        }
    }
}

/// `12 × 60 ÷ 120 = 6 people`
fn check_line(code: &str) {
    let (calculation, result) = code
        .rsplit_once(" = ")
        .or_else(|| code.rsplit_once(" ≈ "))
        .unwrap_or_else(|| panic!("{code}"));
    // beyond what an f64 holds a line may come out nearly: in companies of many thousands only
    let units = if code.contains(" ≈ ") { 20.0 } else { 0.500_01 };
    let result = result.split(' ').next().unwrap_or_default();
    let value = Calculator::of(calculation);
    let (said, unit) = said(result);
    // half a unit of the last digit written, and what noise may add to a half
    assert!((value - said).abs() <= unit * units, "{code}: {value}");
}

/// Rows whose last is the sum of the others; rows that say how a figure comes about.
fn check_table(rows: &[Vec<Vec<Span>>]) {
    let Some((last, others)) = rows.split_last() else { return };
    if plain(&last[0]) != say::EXPLAIN_TOGETHER.text() {
        return;
    }
    for (column, cell) in last.iter().enumerate().skip(1) {
        let total = plain(cell);
        if total.is_empty() {
            continue;
        }
        let sum: f64 = others.iter().map(|row| said(&plain(&row[column])).0).sum();
        assert!((sum - said(&total).0).abs() < 1e-6 * sum.max(1.0), "{total} is not {sum}");
    }
}

/// Tables whose every row is a sum of its own, by their heads.
fn check_rows(head: &[String], rows: &[Vec<Vec<Span>>]) {
    let is = |words: &[Word]| head.iter().eq(words.iter().map(|word| word.text()));
    for row in rows {
        let cell = |at: usize| said(&plain(&row[at])).0;
        let together = plain(&row[0]) == say::EXPLAIN_TOGETHER.text();
        let (told, counted, by) = match () {
            () if is(&QUEUE_HOURS) => (cell(4), cell(1) + cell(2) - cell(3), 1e-6),
            () if is(&LET_IN) => (cell(4), cell(1) - cell(2) - cell(3), 1e-6),
            () if is(&SERVICE) => {
                let left = if cell(4) > 0.0 { 1.0 - cell(3) / cell(4) } else { 0.0 };
                (cell(5), (cell(1) + cell(2)) * left, 2.5e-4)
            }
            () if is(&SHARES) && !together => {
                // the shares of a whole that the words above name: held against each other
                let share = Calculator::of(&plain(&row[1]));
                let first = Calculator::of(&plain(&rows[0][1]));
                let people = said(&plain(&rows[0][2])).0;
                let (_, unit) = said(&plain(&row[2]));
                (cell(2) * first, people * share, unit)
            }
            () if is(&COUNTED) && !together => {
                let (told, unit) = said(&plain(&row[2]));
                (told, Calculator::of(&plain(&row[1])), unit)
            }
            () => continue,
        };
        assert!((told - counted).abs() <= by + 1e-6, "{}: {told}, {counted}", plain(&row[0]));
    }
}

/// A written number, and the value of one in its last digit.
fn said(text: &str) -> (f64, f64) {
    let manner = manner();
    let digits = text.replace(manner.group, "").replace(manner.decimal, ".").replace('−', "-");
    let decimals = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let value = digits.parse().unwrap_or_else(|_| panic!("no number: {text}"));
    (value, 10_f64.powi(-i32::try_from(decimals).unwrap()))
}

/// Reads a calculation as it is written on paper.
pub(super) struct Calculator<'a>(&'a str);

impl Calculator<'_> {
    pub(super) fn of(text: &str) -> f64 {
        let mut calculator = Calculator(text);
        let value = calculator.sum();
        assert!(calculator.0.trim().is_empty(), "{text}: left over {}", calculator.0);
        value
    }

    fn takes(&mut self, sign: &str) -> bool {
        let rest = self.0.trim_start().strip_prefix(sign);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn sum(&mut self) -> f64 {
        let mut value = self.product();
        loop {
            if self.takes("+") {
                value += self.product();
            } else if self.takes("−") {
                value -= self.product();
            } else {
                return value;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut value = self.power();
        loop {
            if self.takes("×") {
                value *= self.power();
            } else if self.takes("÷") {
                value /= self.power();
            } else {
                return value;
            }
        }
    }

    fn power(&mut self) -> f64 {
        let value = self.one();
        if self.takes("²") { value * value } else { value }
    }

    fn one(&mut self) -> f64 {
        if self.takes("e^(−") {
            let value = self.sum();
            assert!(self.takes(")"));
            return (-value).exp();
        }
        if self.takes("(") {
            let value = self.sum();
            assert!(self.takes(")"));
            return value;
        }
        let text = self.0.trim_start();
        let manner = manner();
        let of_number =
            |c: char| c.is_ascii_digit() || c == manner.decimal || manner.group.contains(c);
        let digits = text.find(|c: char| !of_number(c));
        let (number, rest) = text.split_at(digits.unwrap_or(text.len()));
        self.0 = rest;
        let value = said(number).0;
        if self.takes("%") { value / 100.0 } else { value }
    }
}

/// Numbers that look random and are the same every time.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn next(&mut self) -> u64 {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: u32) -> u32 {
        u32::try_from(self.next() % u64::from(most)).unwrap()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(u32::try_from(from.len()).unwrap()) as usize]
    }

    fn percent(&mut self) -> Percent {
        let tenths = self.below(1001);
        let any = f64::from(tenths) / 10.0;
        Percent(self.pick(&[0.0, 100.0, any, any, any]))
    }

    fn heads(&mut self, most: u32) -> f64 {
        let any = f64::from(self.below(most));
        self.pick(&[0.0, any, any, any, any, 500.0 * any])
    }

    pub(super) fn scenario(&mut self) -> Scenario {
        let mut scenario = Scenario::default();
        let hours = self.pick(&[1, 3, 8, 8, 30, 80, 120]);
        scenario.outage = Outage {
            kind: self.pick(&KINDS),
            starts_at: WeekTime(self.below(7 * 24 * 12) * 5),
            minutes: hours * 60 + self.below(12) * 5,
            affected: self.percent(),
        };
        scenario.people = People {
            new_hires: self.heads(60),
            mfa_resets: self.heads(200),
            registrations_due: self.heads(90),
            guests: self.heads(900),
            live_sessions: self.heads(20_000),
        };
        self.sessions(&mut scenario);
        let assumed = &mut scenario.assumptions;
        assumed.fresh_sign_ins_per_day = self.percent();
        assumed.guest_fresh_sign_ins_per_day = self.percent();
        assumed.guests_to_register = self.percent();
        assumed.guests_with_trusted_home_mfa = self.percent();
        assumed.registrations_per_hour = f64::from(self.pick(&[3, 17, 60, 400]));
        assumed.pass_blocked = self.percent();
        if self.below(3) == 0 {
            let from = self.below(20 * 12) * 5;
            scenario.working_day.from = DayTime(from);
            scenario.working_day.to = DayTime(from + 5 + self.below((1440 - from) / 5) * 5);
        }
        for kind in MeasureKind::ALL {
            if self.below(4) == 0 {
                let from = self.below(scenario.outage.minutes / 5) * 5;
                let until = from + self.below(scenario.outage.minutes / 5) * 5;
                scenario.measures.push(measure(kind, &scenario, from, until));
            }
        }
        scenario
    }

    fn sessions(&mut self, scenario: &mut Scenario) {
        let none = f64::from(self.below(101));
        let met = f64::from(self.below(101)).min(100.0 - none);
        let sessions = &mut scenario.sessions;
        sessions.no_policy = Percent(none);
        sessions.mfa_satisfied = Percent(met);
        sessions.mfa_not_satisfied = Percent(100.0 - none - met);
        sessions.long_lived_token = self.percent();
        sessions.served_by_backup = self.percent();
        sessions.sign_in_frequency = self.percent();
        sessions.sign_in_frequency_hours = f64::from(self.pick(&[1, 4, 12, 24]));
        sessions.defaults_disabled = self.percent();
        sessions.condition_unevaluable = self.percent();
        sessions.applied_at_start = self.percent();
        let readings = &mut scenario.readings;
        readings.access_token = self.pick(&[AccessToken::From60To90Min, AccessToken::OneHour]);
        readings.long_lived_token = self.pick(&[
            LongLivedToken::From20To28h,
            LongLivedToken::UpTo28h,
            LongLivedToken::Flat24h,
        ]);
    }
}
