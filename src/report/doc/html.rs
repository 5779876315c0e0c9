//! A document as a page of its own, without a script.

use super::{Block, Span, plain, standing_class, standing_word};
use crate::report::escaped::escaped;
use crate::words::{manner, say};
use std::fmt::Write;

/// The page may load its own styles and nothing else, and send nothing anywhere. The icon is empty,
/// lest the browser ask for one.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/// The same page in another language.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The language's code and its own name.
    pub code: String,
    pub name: String,
    pub address: String,
}

/// A complete page with a table of contents, in the language in force: its title, the addresses of
/// its style sheets, where it is to be had in other languages, and what it says.
pub fn to_html(
    title: &str,
    styles: &[&str],
    translations: &[Translation],
    blocks: &[Block],
) -> String {
    let mut page = Page::default();
    page.blocks(blocks);
    let mut links = String::new();
    for address in styles {
        // writing into a text cannot fail
        let _ = writeln!(links, "<link rel=\"stylesheet\" href=\"{}\">", escaped(address));
    }
    let mut others = String::new();
    for Translation { code, name, address } in translations {
        let [code, name, address] = [code, name, address].map(|text| escaped(text));
        let _ = writeln!(links, "<link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\">");
        let _ = write!(
            others,
            "<a class=\"other\" href=\"{address}\" hreflang=\"{code}\" lang=\"{code}\">{name}</a>"
        );
    }
    let title = escaped(title);
    let (language, direction) = (say::LANGUAGE_CODE.text(), say::LANGUAGE_DIRECTION.text());
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <title>{title} · Lockout</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <link rel=\"icon\" href=\"data:,\">\n{links}</head>\n<body>\n\
         <header class=\"head\"><a class=\"brand\" href=\"./\">Lockout</a>{others}</header>\n\
         <main class=\"page\">\n<h1>{title}</h1>\n{}{}</main>\n</body>\n</html>\n",
        page.contents(),
        page.body
    )
}

/// What is written so far, and its headings.
#[derive(Default)]
struct Page {
    body: String,
    headings: Vec<Heading>,
}

struct Heading {
    level: u8,
    id: String,
    title: String,
}

/// Headings of these levels stand in the table of contents.
const LISTED: u8 = 2;

impl Page {
    fn add(&mut self, text: std::fmt::Arguments) {
        let _ = self.body.write_fmt(text);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, title) => self.heading(*level, title),
            Block::Para(spans) => self.add(format_args!("<p>{}</p>\n", said(spans))),
            Block::List(points) => {
                self.body += "<ul>\n";
                for point in points {
                    self.add(format_args!("<li>{}</li>\n", said(point)));
                }
                self.body += "</ul>\n";
            }
            Block::Table { head, rows } => self.table(head, rows),
            Block::Details { summary, body } => {
                self.add(format_args!("<details><summary>{}</summary>\n", said(summary)));
                self.blocks(body);
                self.body += "</details>\n";
            }
            Block::Code(code) => {
                self.add(format_args!("<pre><code>{}</code></pre>\n", escaped(code)));
            }
        }
    }

    fn heading(&mut self, level: u8, title: &str) {
        let id = self.free_id(title);
        let rank = level.clamp(1, 4) + 1;
        self.add(format_args!("<h{rank} id=\"{id}\">{}</h{rank}>\n", escaped(title)));
        self.headings.push(Heading { level, id, title: title.to_owned() });
    }

    /// A heading's words in lower case with hyphens between them, and a number where that is taken.
    fn free_id(&self, title: &str) -> String {
        let mut id = String::new();
        for sign in title.chars().flat_map(char::to_lowercase) {
            if sign.is_alphanumeric() {
                id.push(sign);
            } else if matches!(sign, ' ' | '-') && !id.ends_with('-') && !id.is_empty() {
                id.push('-');
            }
        }
        let id = id.trim_end_matches('-').to_owned();
        let alike = |other: &&Heading| {
            let rest = other.id.strip_prefix(&*id);
            rest.is_some_and(|rest| {
                rest.is_empty() || rest.strip_prefix('-').is_some_and(|n| n.parse::<u32>().is_ok())
            })
        };
        match self.headings.iter().filter(alike).count() {
            0 => id,
            n => format!("{id}-{}", n + 1),
        }
    }

    fn contents(&self) -> String {
        let label = escaped(say::DOC_CONTENTS.text());
        let mut contents = format!("<nav aria-label=\"{label}\">\n<ul>\n");
        for heading in self.headings.iter().filter(|heading| heading.level <= LISTED) {
            let Heading { level, id, title } = heading;
            let title = escaped(title);
            let line = format!("<li class=\"level{level}\"><a href=\"#{id}\">{title}</a></li>\n");
            contents += &line;
        }
        contents + "</ul>\n</nav>\n"
    }

    /// In a box of its own that scrolls where the table is wider than the page.
    fn table(&mut self, head: &[String], rows: &[Vec<Vec<Span>>]) {
        let names = escaped(&head.join(", "));
        self.add(format_args!(
            "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{names}\"><table>\n\
             <thead><tr>"
        ));
        for name in head {
            self.add(format_args!("<th scope=\"col\">{}</th>", escaped(name)));
        }
        self.body += "</tr></thead>\n<tbody>\n";
        for row in rows {
            self.body += "<tr>";
            for (at, cell) in row.iter().enumerate() {
                let cell_said = said(cell);
                match at {
                    0 => self.add(format_args!("<th scope=\"row\">{cell_said}</th>")),
                    _ if is_figure(&plain(cell)) => {
                        self.add(format_args!("<td class=\"num\">{cell_said}</td>"));
                    }
                    _ => self.add(format_args!("<td>{cell_said}</td>")),
                }
            }
            self.body += "</tr>\n";
        }
        self.body += "</tbody></table></div>\n";
    }
}

/// A cell that holds a figure and nothing else.
fn is_figure(text: &str) -> bool {
    let digits = text.trim_start_matches(['−', '<']);
    let manner = manner();
    let within =
        |c: char| c == manner.decimal || manner.group.contains(c) || c == '%' || c.is_whitespace();
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || within(c))
}

fn said(spans: &[Span]) -> String {
    let each = spans.iter().map(|span| match span {
        Span::Text(text) => escaped(text),
        Span::Strong(text) => format!("<b>{}</b>", escaped(text)),
        Span::Link { address, text } => {
            let address = escaped(address);
            format!("<a href=\"{address}\" rel=\"noreferrer\">{}</a>", escaped(text))
        }
        Span::Standing(standing) => {
            let (class, word) = (standing_class(*standing), escaped(standing_word(*standing)));
            format!("<span class=\"standing {class}\">{word}</span>")
        }
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::{Translation, to_html};
    use crate::decision::Standing;
    use crate::report::doc::{Block, Span, line, para};

    #[test]
    fn nothing_said_becomes_markup() {
        let nasty = "<script>alert(\"1\" & '2')</script>";
        let link = Span::Link { address: "https://x/?a=1&b=\"".to_owned(), text: nasty.to_owned() };
        let html = to_html(
            nasty,
            &["\"x.css"],
            &[Translation {
                code: "\"".to_owned(),
                name: nasty.to_owned(),
                address: nasty.to_owned(),
            }],
            &[
                Block::Heading(1, nasty.to_owned()),
                para(nasty),
                Block::Code(nasty.to_owned()),
                Block::List(vec![vec![Span::strong(nasty), link]]),
                Block::Table { head: vec![nasty.to_owned()], rows: vec![vec![line(nasty)]] },
                Block::Details { summary: line(nasty), body: vec![para(nasty)] },
            ],
        );
        assert!(!html.contains("<script") && !html.contains("alert(\""), "{html}");
        assert!(html.contains("href=\"https://x/?a=1&amp;b=&quot;\""), "{html}");
        assert!(html.contains("href=\"&quot;x.css\""), "{html}");
    }

    #[test]
    fn headings_lead_from_the_contents_to_their_places() {
        let heading = |level, title: &str| Block::Heading(level, title.to_owned());
        let html = to_html(
            "T",
            &[],
            &[],
            &[heading(1, "What it is"), heading(2, "Guests’ share"), heading(1, "What it is")],
        );
        for (id, title) in [
            ("what-it-is", "What it is"),
            ("guests-share", "Guests’ share"),
            ("what-it-is-2", "What it is"),
        ] {
            assert!(html.contains(&format!("<a href=\"#{id}\">{title}</a>")), "{html}");
            assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{html}");
        }
        assert!(
            html.contains("<h2 id=\"what-it-is\">") && html.contains("<h3 id=\"guests-share\">")
        );
    }

    #[test]
    fn figures_stand_to_the_right_and_standings_have_their_mark() {
        let table = Block::Table {
            head: ["Who", "Heads", "Sure"].map(str::to_owned).to_vec(),
            rows: vec![vec![
                line("Guests"),
                line("1,234.5"),
                vec![Span::Standing(Standing::Documented)],
            ]],
        };
        let html = to_html("T", &[], &[], &[table]);
        assert!(html.contains("<th scope=\"row\">Guests</th><td class=\"num\">1,234.5</td>"));
        assert!(html.contains("<span class=\"standing documented\">documented</span>"), "{html}");
        assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
    }
}
