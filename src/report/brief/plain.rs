//! The brief as plain text, for a chat: short, and in the same order.

use super::super::answer::plain;
use super::Brief;
use crate::words::say;

/// A line a statement.
pub fn text(brief: &Brief) -> String {
    let mut lines = vec![headline(brief), String::new(), plain(&brief.sentence)];
    for figure in &brief.figures {
        lines.push(format!("• {}: {}", figure.label, figure_says(figure)));
    }
    lines.extend(brief.cost.iter().map(|cost| format!("• {cost}")));
    lines.push(String::new());
    lines.push(brief.status.clone());
    lines.extend(brief.worse.iter().map(|(when, why)| format!("• {when}: {why}")));
    lines.push(String::new());
    lines.push(match &brief.decision {
        Some(decision) => decision.clone(),
        None => say::BRIEF_NO_DECISION.text().to_owned(),
    });
    for act in &brief.taken {
        lines.push(format!("• {} {}: {}, {}", act.name, act.by, act.saves, act.exposes));
    }
    if let Some(update) = update(brief) {
        lines.push(update);
    }
    lines.push(String::new());
    lines.push(brief.standing[0].clone());
    lines.push(brief.link.clone());
    lines.join("\n") + "\n"
}

/// What it is about, and whose: `Registration down · Example Ltd · INC-7 · 22 Nov 2026, 17:30`.
pub fn headline(brief: &Brief) -> String {
    let parts = [&brief.title, &brief.organisation, &brief.incident, &brief.made];
    let there: Vec<&str> =
        parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    there.join(" · ")
}

/// `470 of 2,546 people, 17:00 on Monday`.
pub fn figure_says(figure: &super::Figure) -> String {
    let unit = if figure.unit.is_empty() { String::new() } else { format!(" {}", figure.unit) };
    format!("{}{unit}, {}", figure.value, figure.note)
}

/// When more will be known and from whom, if somebody said.
pub fn update(brief: &Brief) -> Option<String> {
    match (brief.update.as_str(), brief.owner.as_str()) {
        ("", "") => None,
        ("", owner) => Some(say::brief_owner_is(owner)),
        (update, "") => Some(say::brief_update_at(update)),
        (update, owner) => Some(say::brief_update_by(update, owner)),
    }
}
