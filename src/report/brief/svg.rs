//! SVG as text: presentation attributes only, nothing from elsewhere, so that it is one file that
//! looks alike everywhere and that the page's policy lets in.

use crate::report::escaped as markup;
use std::fmt::Write;

/// Every system has one of them.
pub const FONTS: &str = "Helvetica,Arial,sans-serif";

pub const INK: &str = "#1c2025";
pub const DIM: &str = "#59616b";
pub const LINE: &str = "#dedbd3";
pub const NIGHT: &str = "#f1eee7";
pub const ALARM: &str = "#b3261e";

/// An SVG under construction.
#[derive(Default)]
pub struct Svg(pub String);

/// How a text stands.
#[derive(Clone, Copy)]
pub struct Hand {
    pub size: f64,
    pub colour: &'static str,
    pub bold: bool,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
}

impl Hand {
    pub const fn new(size: f64, colour: &'static str) -> Hand {
        Hand { size, colour, bold: false, anchor: "start" }
    }

    pub const fn bold(self) -> Hand {
        Hand { bold: true, ..self }
    }

    pub const fn at(self, anchor: &'static str) -> Hand {
        Hand { anchor, ..self }
    }
}

impl Svg {
    pub fn add(&mut self, text: std::fmt::Arguments) {
        // writing into a text cannot fail
        let _ = self.0.write_fmt(text);
    }

    pub fn text(&mut self, x: f64, y: f64, hand: Hand, said: &str) {
        let Hand { size, colour, bold, anchor } = hand;
        let weight = if bold { " font-weight=\"600\"" } else { "" };
        self.add(format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" fill=\"{colour}\"{weight} \
             text-anchor=\"{anchor}\">{}</text>",
            escaped(said)
        ));
    }

    /// A text with a halo, that is read over whatever is drawn there.
    pub fn over(&mut self, x: f64, y: f64, hand: Hand, said: &str) {
        self.add(format_args!(
            "<g stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">"
        ));
        self.text(x, y, hand, said);
        self.add(format_args!("</g>"));
    }

    pub fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), fill: &str) {
        self.add(format_args!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{fill}\"/>",
            width.max(0.0),
            height.max(0.0)
        ));
    }

    pub fn line(&mut self, (x1, y1): (f64, f64), (x2, y2): (f64, f64), colour: &str, more: &str) {
        self.add(format_args!(
            "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"{colour}\"{more}/>"
        ));
    }
}

/// Text as it may stand between tags and in quotes. What XML cannot hold is left out.
pub fn escaped(text: &str) -> String {
    let held = |sign: &char| !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}');
    markup::escaped(&text.chars().filter(held).collect::<String>())
}

/// About how wide a text is, in its own size: nothing measures it here. Rather too wide.
pub fn width(text: &str) -> f64 {
    let of = |sign: char| match sign {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' => 0.28,
        'f' | 'r' | 't' | '(' | ')' | '-' | ' ' | '\u{a0}' => 0.36,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.9,
        sign if sign.is_uppercase() => 0.7,
        sign if sign.is_ascii() || sign < '\u{2000}' => 0.57,
        _ => 1.0,
    };
    text.chars().map(of).sum()
}

/// A text in lines of at most this width, in its own size. What doesn't fit a line by itself is
/// broken anywhere.
pub fn wrapped(text: &str, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let with = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&with) <= most {
            line = with;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for sign in word.chars() {
            if width(&line) + width(sign.encode_utf8(&mut [0; 4])) > most {
                lines.push(std::mem::take(&mut line));
            }
            line.push(sign);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{escaped, width, wrapped};

    #[test]
    fn no_text_becomes_markup() {
        assert_eq!(escaped("<b a=\"1\">&\u{1b}</b>"), "&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;");
    }

    #[test]
    fn lines_are_no_wider_than_they_may_be_and_lose_nothing() {
        let text =
            "By 17:00 on Monday 470 people can’t get in, and Donaudampfschifffahrtsgesellschaft";
        let lines = wrapped(text, 8.0);
        assert!(lines.len() > 4 && lines.iter().all(|line| width(line) <= 8.0), "{lines:?}");
        let kept = |text: &str| text.replace(' ', "");
        assert_eq!(kept(&lines.concat()), kept(text));
        assert!(wrapped("  ", 8.0).is_empty());
    }
}
