//! An explanation as a small document: what a screen, a page and paper show alike.
//!
//! It has no styles and no handlers. Whatever opens does so by itself, without a program.

mod html;

pub use html::{Translation, to_html};

use crate::decision::Standing;
use crate::words::{Word, say};

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading below the document's own title, 1 being the highest.
    Heading(u8, String),
    Para(Vec<Span>),
    /// One line a point.
    List(Vec<Vec<Span>>),
    /// A row of column heads, and rows of as many cells; the first cell of a row names it.
    Table {
        head: Vec<String>,
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// Opened by its summary.
    Details {
        summary: Vec<Span>,
        body: Vec<Block>,
    },
    /// A query to be copied as it is, or a formula.
    Code(String),
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    Text(String),
    /// The figure or word the line is about.
    Strong(String),
    /// A page elsewhere.
    Link {
        address: String,
        text: String,
    },
    /// How sure we may be of what stands before it.
    Standing(Standing),
}

impl Span {
    pub fn text(text: impl Into<String>) -> Span {
        Span::Text(text.into())
    }

    pub fn strong(text: impl Into<String>) -> Span {
        Span::Strong(text.into())
    }
}

/// A line of plain text.
pub fn line(text: impl Into<String>) -> Vec<Span> {
    vec![Span::text(text)]
}

/// A paragraph of plain text.
pub fn para(text: impl Into<String>) -> Block {
    Block::Para(line(text))
}

/// Stands in a message for what is no plain text: [`with`] puts it there.
pub const HERE: &str = "\u{fffc}";

/// A message, and spans in the places it keeps for them.
pub fn with(message: &str, spans: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut said = Vec::new();
    let mut spans = spans.into_iter();
    for (at, text) in message.split(HERE).enumerate() {
        if at > 0 {
            said.extend(spans.next());
        }
        if !text.is_empty() {
            said.push(Span::text(text));
        }
    }
    said
}

/// A message whose place is for the figure or word it is about.
pub fn about(message: &str, what: impl Into<String>) -> Vec<Span> {
    with(message, [Span::strong(what)])
}

/// The head of a table.
pub fn head<const N: usize>(words: [Word; N]) -> Vec<String> {
    words.map(String::from).to_vec()
}

/// A standing as every screen and paper names it.
pub fn standing_word(standing: Standing) -> &'static str {
    let word = match standing {
        Standing::Documented => say::STANDING_DOCUMENTED,
        Standing::Reported => say::STANDING_REPORTED,
        Standing::Inferred => say::STANDING_INFERRED,
    };
    word.text()
}

/// A standing as style sheets know it.
pub fn standing_class(standing: Standing) -> &'static str {
    match standing {
        Standing::Documented => "documented",
        Standing::Reported => "reported",
        Standing::Inferred => "inferred",
    }
}

/// A document as plain text: a line a paragraph, points and cells indented by their depth.
pub fn to_text(blocks: &[Block]) -> String {
    let mut text = String::new();
    push_text(&mut text, blocks, 0);
    text
}

fn push_text(text: &mut String, blocks: &[Block], depth: usize) {
    let indent = "  ".repeat(depth);
    let push = |text: &mut String, line: &str| {
        *text += &indent;
        *text += line;
        text.push('\n');
    };
    for block in blocks {
        match block {
            Block::Heading(level, title) => {
                push(text, &format!("{} {title}", "#".repeat(usize::from(*level))));
            }
            Block::Para(spans) => push(text, &plain(spans)),
            Block::List(points) => {
                for point in points {
                    push(text, &format!("- {}", plain(point)));
                }
            }
            Block::Table { head, rows } => {
                push(text, &head.join(" | "));
                for row in rows {
                    let cells: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
                    push(text, &cells.join(" | "));
                }
            }
            Block::Details { summary, body } => {
                push(text, &plain(summary));
                push_text(text, body, depth + 1);
            }
            Block::Code(code) => push(text, code),
        }
    }
}

/// A line as plain text; a link is followed by its address.
pub fn plain(spans: &[Span]) -> String {
    let words = spans.iter().map(|span| match span {
        Span::Text(words) | Span::Strong(words) => words.clone(),
        Span::Link { address, text } => format!("{text} <{address}>"),
        Span::Standing(standing) => format!("[{}]", standing_word(*standing)),
    });
    words.collect()
}
