//! What the record says of a past outage.

use crate::report::doc::{Block, Span, line, para};
use crate::report::figures::percent_entered;
use crate::report::inputs::kind;
use crate::scenario::duration;
use crate::scenario::presets::{self, Claim, Utc, preset};
use crate::scenario::time::to_tick;
use crate::words::say;

/// The claims about a past outage, what we chose, and what the model leaves out.
pub fn record(id: &str) -> Vec<Block> {
    let (Some(preset), Some(known)) = (preset(id), presets::record(id)) else { return Vec::new() };
    let start = preset.starts_utc.minute;
    let rounded = to_tick(start) != start || to_tick(preset.minutes) != preset.minutes;
    let times = say::explain_record_times(
        if rounded { "yes" } else { "no" },
        utc(preset.starts_utc),
        duration::write(preset.minutes),
    );
    let counted =
        say::explain_record_counted(kind(preset.kind).title, percent_entered(preset.affected));
    let mut blocks = vec![
        Block::Para(vec![
            Span::strong(format!("{}. ", preset.title.text())),
            Span::text(preset.line.text()),
        ]),
        para(format!("{counted} {times}")),
        para(say::EXPLAIN_RECORD_SAYS),
        Block::List(known.says.iter().map(claim).collect()),
    ];
    for (title, items) in
        [(say::EXPLAIN_RECORD_OURS, known.ours), (say::EXPLAIN_RECORD_BEYOND, known.beyond)]
    {
        if !items.is_empty() {
            blocks.push(para(title));
            blocks.push(Block::List(items.iter().map(|&item| line(item)).collect()));
        }
    }
    blocks
}

fn claim(claim: &Claim) -> Vec<Span> {
    let by = match claim.address {
        "" => Span::text(claim.publisher),
        address => Span::Link { address: address.to_owned(), text: claim.publisher.into() },
    };
    vec![
        Span::text(format!("{} ", claim.text)),
        Span::Standing(claim.standing),
        Span::text(" "),
        by,
    ]
}

fn utc(at: Utc) -> String {
    format!("{:04}-{:02}-{:02} {:02}:{:02}", at.year, at.month, at.day, at.hour, at.minute)
}
