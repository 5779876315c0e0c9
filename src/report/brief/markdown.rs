//! The brief as Markdown, for a ticket or a wiki.

use super::super::answer::plain;
use super::plain::{figure_says, update};
use super::{Act, Brief};
use crate::words::{Word, say};
use std::fmt::Write;

/// The whole brief.
pub fn markdown(brief: &Brief) -> String {
    let mut text = format!("# {}\n\n", safe(&brief.title));
    let about = [&brief.organisation, &brief.incident, &brief.made];
    let about: Vec<String> =
        about.into_iter().filter(|part| !part.is_empty()).map(|part| safe(part)).collect();
    let _ = write!(text, "{}\n\n**{}**\n\n", about.join(" · "), safe(&plain(&brief.sentence)));
    for figure in &brief.figures {
        let _ = writeln!(text, "- {}: **{}**", safe(figure.label), safe(&figure_says(figure)));
    }
    list(&mut text, brief.cost.iter());
    heading(&mut text, say::BRIEF_STATUS);
    let _ = writeln!(text, "{}", safe(&brief.status));
    if !brief.worse.is_empty() {
        heading(&mut text, say::BRIEF_WORSE);
        for (when, why) in &brief.worse {
            let _ = writeln!(text, "- **{}**: {}", safe(when), safe(why));
        }
    }
    if !brief.taken.is_empty() {
        heading(&mut text, say::BRIEF_TAKEN);
        acts(&mut text, &brief.taken, say::BRIEF_WHEN);
    }
    heading(&mut text, say::BRIEF_TO_DO);
    match &brief.decision {
        Some(decision) => drop(writeln!(text, "**{}**", safe(decision))),
        None => drop(writeln!(text, "{}", safe(say::BRIEF_NO_DECISION.text()))),
    }
    if !brief.open.is_empty() {
        text.push('\n');
        acts(&mut text, &brief.open, say::BRIEF_BY);
    }
    if !brief.idle.is_empty() {
        text.push('\n');
        for (name, why) in &brief.idle {
            let _ = writeln!(text, "- {}: {}", safe(name), safe(&say::brief_idle(why)));
        }
    }
    heading(&mut text, say::BRIEF_KNOWN);
    list(&mut text, brief.known.iter());
    heading(&mut text, say::BRIEF_UNKNOWN);
    list(&mut text, brief.unknown.iter());
    if let Some(update) = update(brief) {
        heading(&mut text, say::BRIEF_UPDATE);
        let _ = writeln!(text, "{}", safe(&update));
    }
    let [model, revision] = &brief.standing;
    let _ = writeln!(text, "\n---\n\n{} {}\n\n<{}>", safe(model), safe(revision), brief.link);
    text
}

fn heading(text: &mut String, title: Word) {
    let _ = write!(text, "\n## {}\n\n", safe(title.text()));
}

fn list<'t>(text: &mut String, items: impl Iterator<Item = &'t String>) {
    for item in items {
        let _ = writeln!(text, "- {}", safe(item));
    }
}

fn acts(text: &mut String, acts: &[Act], when: Word) {
    let head = [say::BRIEF_MEASURE, say::BRIEF_SAVES, say::BRIEF_EXPOSES, when, say::BRIEF_WHO];
    let head: Vec<String> = head.iter().map(|word| safe(word.text())).collect();
    let _ = writeln!(text, "| {} |\n| --- | --- | --- | --- | --- |", head.join(" | "));
    for act in acts {
        let remark =
            if act.remark.is_empty() { String::new() } else { format!(" ({})", act.remark) };
        let cells = [&act.name, &(act.saves.clone() + &remark), &act.exposes, &act.by, &act.who];
        let cells = cells.map(|cell| safe(cell));
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
}

/// Signs that mean something to a reader of Markdown wherever they stand, and at a line's beginning.
const SIGNS: &str = "\\`*_[]<>#|~&";
const AT_FIRST: &str = "-+=";

/// Text that no reader of Markdown takes for anything else.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (at, sign) in text.chars().enumerate() {
        if SIGNS.contains(sign) || (at == 0 && AT_FIRST.contains(sign)) {
            safe.push('\\');
        }
        safe.push(sign);
    }
    safe
}
