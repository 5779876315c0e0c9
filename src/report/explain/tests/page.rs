//! The page on the model, and its worked example done again.

use super::paper::check;
use crate::decision::TABLE;
use crate::report::doc::{Block, Span, plain, to_html, to_text};
use crate::report::explain::model_page;
use crate::report::explain::page::worked_example;
use crate::report::inputs::input;
use crate::report::rules::{GROUPS, rule_text};
use crate::report::sources::{CONTRADICTIONS, FACTS};
use crate::scenario::Field;
use crate::timeline::run;
use crate::words::{LANGUAGES, speak};

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
    let html = to_html("The model", &["main.css"], &[], &model_page());
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

/// What a page is built of, without its words: kinds of blocks, and how many of what in each.
fn shape(blocks: &[Block]) -> Vec<String> {
    let spans = |spans: &[Span]| {
        let mark = |span: &Span| match span {
            Span::Text(_) | Span::Strong(_) => None,
            Span::Link { address, .. } => Some(address.clone()),
            Span::Standing(standing) => Some(format!("{standing:?}")),
        };
        spans.iter().filter_map(mark).collect::<Vec<_>>().join(" ")
    };
    let mut shape = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(level, _) => shape.push(format!("heading {level}")),
            Block::Para(para) => shape.push(format!("para {}", spans(para))),
            Block::List(points) => {
                shape.push("list".to_owned());
                shape.extend(points.iter().map(|point| format!("- {}", spans(point))));
            }
            Block::Table { head, rows } => {
                shape.push(format!("table of {}", head.len()));
                let row = |row: &Vec<Vec<Span>>| {
                    row.iter().map(|cell| spans(cell)).collect::<Vec<_>>().join(" | ")
                };
                shape.extend(rows.iter().map(row));
            }
            Block::Details { body, .. } => {
                shape.push("details".to_owned());
                shape.extend(self::shape(body));
            }
            Block::Code(_) => shape.push("code".to_owned()),
        }
    }
    shape
}

/// The numbers in a text, without the signs by which a language groups and parts their digits.
fn figures(text: &str) -> Vec<String> {
    let mut figures = Vec::new();
    let runs = text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','));
    for run in runs {
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        if !digits.is_empty() {
            figures.push(digits);
        }
    }
    figures.sort();
    figures
}

/// The pieces of a page that stand for themselves: a paragraph, a point, a cell, a calculation.
fn pieces(blocks: &[Block]) -> Vec<String> {
    let mut pieces = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(_, text) | Block::Code(text) => pieces.push(text.clone()),
            Block::Para(spans) => pieces.push(plain(spans)),
            Block::List(points) => pieces.extend(points.iter().map(|point| plain(point))),
            Block::Table { head, rows } => {
                pieces.extend(head.iter().cloned());
                pieces.extend(rows.iter().flatten().map(|cell| plain(cell)));
            }
            Block::Details { summary, body } => {
                pieces.push(plain(summary));
                pieces.extend(self::pieces(body));
            }
        }
    }
    pieces
}

#[test]
fn the_page_is_built_alike_and_says_the_same_figures_in_every_language() {
    let english = model_page();
    let (built, said) = (shape(&english), pieces(&english));
    for language in &LANGUAGES {
        assert!(speak(language.code));
        let page = model_page();
        assert_eq!(shape(&page), built, "{}", language.code);
        let other = pieces(&page);
        assert_eq!(other.len(), said.len(), "{}", language.code);
        for (ours, theirs) in said.iter().zip(&other) {
            assert_eq!(figures(theirs), figures(ours), "{ours}\n{theirs}");
        }
    }
    assert!(speak("de") && to_text(&model_page()).contains("6 + 2 + 0 + 60 + 34,04 = 102,04 "));
    speak("en");
}

/// Sentences kept short enough for where they stand, in German as in English.
#[test]
fn german_texts_end_like_sentences_and_keep_within_bounds() {
    let sentences = || {
        let rules = TABLE.iter().flat_map(|rule| {
            let text = rule_text(rule.id);
            [(text.when, 130), (text.because, 130)]
        });
        let facts = FACTS.iter().map(|fact| (fact.says, 260));
        let helps = Field::ALL.iter().map(|&field| (input(field).help, 260));
        rules.chain(facts).chain(helps).collect::<Vec<_>>()
    };
    assert!(speak("de"));
    for (word, most) in sentences() {
        let text = word.text();
        assert!(text.ends_with('.') && text.chars().count() <= most, "{text}");
    }
    for &field in Field::ALL {
        assert!(input(field).label.text().chars().count() <= 32, "{}", field.path());
    }
    for group in &GROUPS {
        assert!(group.short.text().chars().count() <= 8, "{}", group.name);
        assert!(group.note.text().chars().count() <= 40, "{}", group.name);
    }
    speak("en");
}
