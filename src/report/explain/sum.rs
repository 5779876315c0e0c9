//! A figure as a calculation that a person can redo on a pocket calculator to the last digit shown.
//!
//! A calculation is written from the top down: a figure is shown to so many decimals, its operands
//! to as many as it takes for the written line to come out right, and each operand that is itself
//! calculated opens to its own line, which ends in just those digits.

use crate::report::doc::{Block, HERE, about, line, para};
use crate::report::figures::percent_entered;
use crate::scenario::number;
use crate::words::say;

/// A figure, how it is called, and how it comes about.
#[derive(Clone, Debug)]
pub struct Figure {
    pub name: String,
    pub unit: Unit,
    /// The calculation in words.
    pub words: String,
    pub how: Expr,
    /// What its columns add up, for [`Expr::Column`].
    pub table: Option<Table>,
    /// Reasons and sources, below the line.
    pub notes: Vec<Block>,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    People,
    PersonHours,
    ExposedHours,
    Minutes,
    /// Nothing: it is a share, or money.
    Bare,
}

impl Unit {
    /// A number as it is written, and its unit.
    fn said(self, n: String) -> String {
        match self {
            Unit::People => say::explain_people(n),
            Unit::PersonHours => say::explain_person_hours(n),
            Unit::ExposedHours => say::explain_exposed_person_hours(n),
            Unit::Minutes => say::explain_minutes(n),
            Unit::Bare => n,
        }
    }
}

/// A calculation.
#[derive(Clone, Debug)]
pub enum Expr {
    /// As entered or as a page has it: written in full.
    Given(f64),
    /// The same, in percent.
    Percent(f64),
    /// What a run says: written to the digits its use needs.
    Counted(f64),
    /// A figure with a calculation of its own.
    Part(Box<Figure>),
    Sum(Vec<Expr>),
    Minus(Box<Expr>, Box<Expr>),
    Times(Vec<Expr>),
    Over(Box<Expr>, Box<Expr>),
    Squared(Box<Expr>),
    /// `e^(−…)`
    Decay(Box<Expr>),
    /// The sum of one of the table's columns.
    Column(usize),
}

/// Figures in rows, to be added up by column.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// A word for each column, the rows' names among them.
    pub head: Vec<String>,
    /// A row's name, what else is said of it, and its figures.
    pub rows: Vec<(String, Vec<String>, Vec<f64>)>,
}

/// More decimals than this are noise; a share may have some more.
const MOST_DECIMALS: u32 = 9;
const MOST_OF_A_SHARE: u32 = 15;

/// Decimals in which a line's operands are written. A share of many people needs more of them than
/// the people do.
#[derive(Clone, Copy, Debug)]
struct Digits {
    figures: u32,
    shares: u32,
}

impl Digits {
    fn of(self, figure: &Figure) -> u32 {
        if figure.unit == Unit::Bare { self.shares } else { self.figures }
    }
}

/// What floating-point sums may miss of a last digit.
const NOISE: f64 = 1e-6;

/// A value to so many decimals, a half going up.
pub fn rounded(value: f64, decimals: u32) -> f64 {
    let unit = number::exact(10_u64.pow(decimals));
    let scaled = value.abs() * unit + 0.5;
    (scaled + NOISE).floor() / unit * value.signum()
}

/// A value as it is written: thousands apart, and to the last decimal unless it ends before.
pub fn written(value: f64, decimals: u32) -> String {
    let near = rounded(value, decimals);
    let digits = number::with_decimals(near, decimals);
    let (sign, digits) = digits.strip_prefix('-').map_or(("", &*digits), |digits| ("−", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    // zeros at the end say that there is more which they round off
    let exact = (near - value).abs() <= EXACTLY * value.abs().max(1.0);
    let places = if exact { 0 } else { decimals as usize };
    let point = if fraction.is_empty() && places == 0 { "" } else { "." };
    format!("{sign}{}", number::shown(&format!("{whole}{point}{fraction:0<places$}")))
}

/// What a sum may miss of a value it comes to exactly.
const EXACTLY: f64 = 1e-9;

impl Figure {
    pub fn new(name: impl Into<String>, unit: Unit, how: Expr) -> Figure {
        let (name, words) = (name.into(), String::new());
        Figure { name, unit, words, how, table: None, notes: Vec::new() }
    }

    pub fn words(mut self, words: impl Into<String>) -> Figure {
        self.words = words.into();
        self
    }

    pub fn table(mut self, table: Table) -> Figure {
        self.table = Some(table);
        self
    }

    pub fn note(mut self, note: Block) -> Figure {
        self.notes.push(note);
        self
    }

    pub fn notes(mut self, notes: impl IntoIterator<Item = Block>) -> Figure {
        self.notes.extend(notes);
        self
    }

    pub fn value(&self) -> f64 {
        self.how.value(None, self.table.as_ref())
    }

    /// As an operand.
    pub fn part(self) -> Expr {
        Expr::Part(Box::new(self))
    }

    /// The figure to so many decimals, with its unit.
    pub fn said(&self, decimals: u32) -> String {
        self.unit.said(written(self.value(), decimals))
    }

    /// The figure to so many decimals, opened for how it comes about.
    pub fn opened(&self, decimals: u32) -> Block {
        let summary = about(&say::explain_named(&*self.name, HERE), self.said(decimals));
        Block::Details { summary, body: self.show(decimals) }
    }

    /// How it comes about, ending in so many decimals.
    pub fn show(&self, decimals: u32) -> Vec<Block> {
        let figures = self.digits(decimals);
        let digits = self.operands(figures);
        let mut blocks = Vec::new();
        if !self.words.is_empty() {
            blocks.push(para(&*self.words));
        }
        if let Some(table) = &self.table {
            blocks.push(table.show(digits.figures));
        }
        if !matches!(self.how, Expr::Given(_) | Expr::Percent(_) | Expr::Counted(_)) {
            let calculation = self.how.write(digits, self.table.as_ref(), 0);
            // a table's sum says it already where nothing is left to be rounded
            if calculation != written(self.value(), decimals) {
                blocks.push(Block::Code(self.line(decimals)));
            }
        }
        blocks.extend(self.notes.iter().cloned());
        self.how.each_part(&mut |part| {
            if part.opens() {
                blocks.push(part.opened(digits.of(part)));
            }
        });
        blocks
    }

    /// Its calculation and its result in one line.
    pub fn line(&self, decimals: u32) -> String {
        let figures = self.digits(decimals);
        let calculation = self.how.write(self.operands(figures), self.table.as_ref(), 0);
        let sign = if self.comes_out(figures, decimals) { "=" } else { "≈" };
        format!("{calculation} {sign} {}", self.said(decimals))
    }

    /// There is more to be said of it than its value.
    fn opens(&self) -> bool {
        let plain = matches!(self.how, Expr::Given(_) | Expr::Percent(_) | Expr::Counted(_));
        !plain || !self.words.is_empty() || !self.notes.is_empty()
    }

    /// The fewest decimals of its operands with which the line as written comes out right.
    pub fn digits(&self, decimals: u32) -> u32 {
        let comes_out = |digits: &u32| self.comes_out(*digits, decimals);
        (decimals.max(2)..MOST_DECIMALS).find(comes_out).unwrap_or(MOST_DECIMALS)
    }

    /// The line as written with so many decimals gives the figure to the last of its own.
    fn comes_out(&self, figures: u32, decimals: u32) -> bool {
        let written = self.how.value(Some(self.operands(figures)), self.table.as_ref());
        rounded(written, decimals) == rounded(self.value(), decimals)
    }

    /// As many more decimals for shares as the figure has digits beyond the first.
    fn operands(&self, figures: u32) -> Digits {
        let mut shares = figures;
        let mut rest = self.value().abs();
        while rest >= 10.0 && shares < MOST_OF_A_SHARE {
            rest /= 10.0;
            shares += 1;
        }
        Digits { figures, shares }
    }
}

impl Expr {
    pub fn over(self, other: Expr) -> Expr {
        Expr::Over(Box::new(self), Box::new(other))
    }

    pub fn minus(self, other: Expr) -> Expr {
        Expr::Minus(Box::new(self), Box::new(other))
    }

    pub fn squared(self) -> Expr {
        Expr::Squared(Box::new(self))
    }

    /// Its value, all operands being rounded to so many decimals as they are written.
    fn value(&self, digits: Option<Digits>, table: Option<&Table>) -> f64 {
        let of = |expr: &Expr| expr.value(digits, table);
        let as_written = |value: f64| digits.map_or(value, |digits| rounded(value, digits.figures));
        match self {
            Expr::Given(n) => *n,
            Expr::Percent(n) => n / 100.0,
            Expr::Counted(n) => as_written(*n),
            Expr::Part(figure) => {
                let value = figure.value();
                // what is given is written in full
                let digits = digits.filter(|_| !matches!(figure.how, Expr::Given(_)));
                digits.map_or(value, |digits| rounded(value, digits.of(figure)))
            }
            Expr::Sum(terms) => terms.iter().map(of).sum(),
            Expr::Minus(a, b) => of(a) - of(b),
            Expr::Times(factors) => factors.iter().map(of).product(),
            Expr::Over(a, b) => of(a) / of(b),
            Expr::Squared(a) => of(a) * of(a),
            Expr::Decay(a) => libm::exp(-of(a)),
            Expr::Column(column) => {
                let rows = table.map_or(&[][..], |table| &table.rows);
                rows.iter().map(|(_, _, figures)| as_written(figures[*column])).sum()
            }
        }
    }

    /// As people write it; `binds` says how tightly what stands around it does.
    fn write(&self, digits: Digits, table: Option<&Table>, binds: u8) -> String {
        let of = |expr: &Expr, binds| expr.write(digits, table, binds);
        let listed = |exprs: &[Expr], sign: &str, binds| {
            exprs.iter().map(|expr| of(expr, binds)).collect::<Vec<_>>().join(sign)
        };
        let (text, own) = match self {
            Expr::Given(n) => (in_full(*n), 9),
            Expr::Percent(n) => (percent_entered(*n), 9),
            Expr::Counted(n) => (written(*n, digits.figures), 9),
            Expr::Part(figure) => match figure.how {
                Expr::Given(n) => (in_full(n), 9),
                _ => (written(figure.value(), digits.of(figure)), 9),
            },
            Expr::Sum(terms) if terms.is_empty() => ("0".to_owned(), 9),
            Expr::Sum(terms) if terms.len() == 1 => return of(&terms[0], binds),
            Expr::Sum(terms) => (listed(terms, " + ", 1), 1),
            Expr::Minus(a, b) => (format!("{} − {}", of(a, 1), of(b, 2)), 1),
            Expr::Times(factors) if factors.len() == 1 => return of(&factors[0], binds),
            Expr::Times(factors) => (listed(factors, " × ", 2), 2),
            Expr::Over(a, b) => (format!("{} ÷ {}", of(a, 2), of(b, 3)), 2),
            Expr::Squared(a) => (format!("{}²", of(a, 4)), 4),
            Expr::Decay(a) => (format!("e^(−{})", of(a, 2)), 9),
            Expr::Column(_) => (written(self.value(Some(digits), table), digits.figures), 9),
        };
        if own < binds { format!("({text})") } else { text }
    }

    fn each_part(&self, see: &mut impl FnMut(&Figure)) {
        match self {
            Expr::Part(figure) => see(figure),
            Expr::Sum(all) | Expr::Times(all) => all.iter().for_each(|expr| expr.each_part(see)),
            Expr::Minus(a, b) | Expr::Over(a, b) => {
                a.each_part(see);
                b.each_part(see);
            }
            Expr::Squared(a) | Expr::Decay(a) => a.each_part(see),
            Expr::Given(_) | Expr::Percent(_) | Expr::Counted(_) | Expr::Column(_) => {}
        }
    }
}

/// With every digit it was entered with.
fn in_full(n: f64) -> String {
    written(n, MOST_DECIMALS)
}

impl Table {
    fn show(&self, digits: u32) -> Block {
        let row = |name: &str, says: &[String], figures: &[f64]| {
            let mut cells = vec![line(name)];
            cells.extend(says.iter().map(|text| line(&**text)));
            cells.extend(figures.iter().map(|&figure| line(written(figure, digits))));
            cells
        };
        let mut rows: Vec<_> =
            self.rows.iter().map(|(name, says, figures)| row(name, says, figures)).collect();
        if let Some((_, says, figures)) = self.rows.first().filter(|_| self.rows.len() > 1) {
            let sums: Vec<f64> = (0..figures.len())
                .map(|at| {
                    let digits = Digits { figures: digits, shares: digits };
                    Expr::Column(at).value(Some(digits), Some(self))
                })
                .collect();
            let together = say::EXPLAIN_TOGETHER.text();
            rows.push(row(together, &vec![String::new(); says.len()], &sums));
        }
        Block::Table { head: self.head.clone(), rows }
    }
}

#[cfg(test)]
mod tests;
