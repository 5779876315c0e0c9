//! The page on the model, and its worked example done again.

use super::paper::check;
use crate::decision::TABLE;
use crate::report::doc::{Block, plain, to_html, to_text};
use crate::report::explain::model_page;
use crate::report::explain::page::worked_example;
use crate::report::inputs::input;
use crate::report::rules::rule_text;
use crate::report::sources::{CONTRADICTIONS, FACTS};
use crate::scenario::Field;
use crate::timeline::run;

#[test]
fn every_line_of_the_page_comes_out_as_written() {
    // formulas in words are no calculations
    let from =
        |block: &Block| matches!(block, Block::Heading(1, title) if title.contains("worked"));
    let page = model_page();
    let begins = page.iter().position(from).unwrap();
    let length = page[begins + 1..].iter().position(|b| matches!(b, Block::Heading(1, _))).unwrap();
    let example = &page[begins..=begins + length];
    assert!(example.iter().filter(|block| matches!(block, Block::Code(_))).count() > 12);
    check(example);
}

#[test]
fn the_page_holds_every_rule_fact_reading_and_assumption() {
    let text = to_text(&model_page());
    for rule in &TABLE {
        assert!(text.contains(rule_text(rule.id).when.text()), "{}", rule.name);
    }
    for fact in FACTS {
        assert!(text.contains(fact.says.text()), "{}", fact.fact.0);
    }
    for side in CONTRADICTIONS.iter().flat_map(|contradiction| contradiction.sides) {
        assert!(text.contains(side.says.text()), "{}", side.label);
    }
    for &field in Field::ALL.iter().filter(|&&field| input(field).ours) {
        assert!(text.contains(input(field).help.text()), "{}", field.path());
    }
}

#[test]
fn the_page_is_whole_and_without_a_script() {
    let html = to_html("The model", &["main.css"], &model_page());
    assert!(html.starts_with("<!doctype html>") && html.ends_with("</html>\n"));
    assert!(!html.contains("<script") && !html.contains("style="));
    for tag in ["table", "ul", "p", "li", "h2", "h3", "main", "nav", "td", "pre"] {
        let opened =
            html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

/// The worked example from its inputs alone: none of the engine's code, nor the page's.
///
/// After t minutes: 12 × t ÷ 120 hires, 18 × t ÷ 540 resets, 75 × (t ÷ 75) = t guests. Of 400 live
/// sessions 360 are renewed and end by fresh sign-ins only, 40 by those and by their tokens.
#[test]
fn the_worked_example_by_hand() {
    let live = |t: f64| {
        let fresh = (-0.05 * t / 540.0).exp();
        360.0 * (1.0 - fresh) + 40.0 * (1.0 - fresh * (1.0 - t / 75.0))
    };
    let out = |t: f64| t / 10.0 + t / 30.0 + t + live(t);
    let mut lost = 0.0;
    for tick in 0..12 {
        let t = f64::from(tick) * 5.0;
        lost += f64::midpoint(out(t), out(t + 5.0)) * 5.0 / 60.0;
    }
    // at 10:00 guests and sessions are back: 6 hires and 2 resets wait, and 5 register in a tick
    let first = 8.0 + 18.0 * 5.0 / 540.0 - 5.0;
    lost += f64::midpoint(8.0, first) * 5.0 / 60.0 + first / 2.0 * 5.0 / 60.0;

    let outcome = run(&worked_example());
    assert!((outcome.lost_person_hours - lost).abs() < 1e-9, "{lost}");
    assert!((outcome.peak_locked_out - out(60.0)).abs() < 1e-9);
    assert_eq!((outcome.all_clear_minute, outcome.hours[0].worst), (65, 60));

    // 6 + 2 + 60 + 34.04, and 51.05 + 0.60
    let text = to_text(&model_page());
    assert!(text.contains("6 + 2 + 0 + 60 + 34.04 = 102.04 people"), "{}", out(60.0));
    assert!(
        text.contains(&format!("All in all {lost:.2} person-hours of work are lost.")),
        "{lost}"
    );
    for tick in 1..=12 {
        let t = f64::from(tick) * 5.0;
        let row = model_page().iter().any(|block| match block {
            Block::Table { rows, .. } => rows.iter().any(|row| {
                let cells: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
                cells.len() == 6
                    && cells[0] == format!("{t}")
                    && cells[4] == format!("{:.4}", live(t))
                    && cells[5] == format!("{:.4}", out(t))
            }),
            _ => false,
        });
        assert!(row, "minute {t}: {:.4}, {:.4}", live(t), out(t));
    }
}
