//! Sums write themselves to the digits they need.

use super::{Expr, Figure, Table, Unit, written};
use crate::report::doc::{Block, to_text};

#[test]
fn a_line_says_its_operands_to_the_digits_it_needs() {
    // 1 ÷ 3 of 1,000: 333.33 needs five decimals of the share
    let share = Figure::new("share", Unit::Bare, Expr::Given(1.0).over(Expr::Given(3.0)));
    let people =
        Figure::new("", Unit::People, Expr::Times(vec![Expr::Given(1000.0), share.part()]));
    let blocks = people.show(2);
    assert_eq!(blocks[0], Block::Code("1,000 × 0.33333 = 333.33 people".to_owned()));
    assert!(to_text(&blocks).contains("1 ÷ 3 = 0.33333"));
}

#[test]
fn signs_bind_as_on_paper() {
    let n = Expr::Given;
    let two = || Expr::Sum(vec![n(1.0), n(2.0)]);
    for (how, text) in [
        (Expr::Times(vec![n(3.0), two()]), "3 × (1 + 2) = 9"),
        (n(6.0).over(Expr::Times(vec![n(3.0), n(2.0)])), "6 ÷ (3 × 2) = 1"),
        (n(5.0).minus(two()), "5 − (1 + 2) = 2"),
        (two().squared().over(n(2.0)), "(1 + 2)² ÷ 2 = 4.5"),
        (n(1.0).minus(Expr::Percent(12.5)), "1 − 12.5 % = 0.88"),
        (
            Expr::Decay(Box::new(Expr::Times(vec![Expr::Percent(5.0), n(240.0)]).over(n(540.0)))),
            "e^(−5 % × 240 ÷ 540) = 0.98",
        ),
    ] {
        assert_eq!(Figure::new("", Unit::Bare, how).show(2)[0], Block::Code(text.to_owned()));
    }
}

#[test]
fn a_table_adds_up_as_shown() {
    let table = Table {
        head: vec!["row".to_owned(), "figure".to_owned()],
        rows: (0..3).map(|at| (at.to_string(), Vec::new(), vec![1.0 / 3.0])).collect(),
    };
    let figure = Figure::new("", Unit::Bare, Expr::Column(0)).table(table);
    // 0.33 three times is 0.99, so three decimals: 0.999, which is 1
    assert!(to_text(&figure.show(2)).contains("0.999 = 1"));
}

#[test]
fn halves_go_up_whatever_noise_lies_below_them() {
    assert_eq!(written(0.1 + 0.2 - 0.25, 2), "0.05");
    assert_eq!(written(1.005, 2), "1.01");
    assert_eq!(written(-1234.5, 1), "−1,234.5");
    assert_eq!(written(1_234_567.0, 2), "1,234,567");
    // six tenths are written so; what only comes near them, to the last decimal
    assert_eq!([0.6, 0.5975, 0.001].map(|n| written(n, 2)), ["0.6", "0.60", "0.00"]);
}
