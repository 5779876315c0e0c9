//! The catalogue: what the files of all languages say, and whether they agree.
//!
//! A language is a Fluent file (<https://projectfluent.org>), of which this much is understood:
//! messages; `{ $name }`; literals such as `{ "\u202F" }`; and choices, `{ $name -> [one] … *[other] … }`,
//! by what stands in a variable or by the plural category of a number as it is shown. English says
//! which messages there are and what they are given. `### The second program` parts what the page
//! begins with from what it loads when that is first needed.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The language whose file the others are held against.
const FIRST: &str = "en";

/// The heading that begins the second part.
const SECOND_PART: &str = "The second program";

/// Messages that say what a language is like.
const ABOUT: [&str; 8] = [
    "language-code",
    "language-name",
    "language-direction",
    "language-is-complete",
    "language-decimal-sign",
    "language-group-sign",
    "language-plurals",
    "language-first-weekday",
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub name: String,
    /// The template: `{0}` stands for the first variable, `{0?one=…|other=…}` for a choice by it.
    pub template: String,
    pub variables: Vec<String>,
    pub second: bool,
}

#[derive(Debug)]
pub struct Language {
    pub code: String,
    pub messages: Vec<Message>,
}

/// All languages; the first is the one the others are held against, and all have its messages in
/// its order.
#[derive(Debug)]
pub struct Catalogue {
    pub languages: Vec<Language>,
}

impl Catalogue {
    /// Reads the files, each with its language's code.
    ///
    /// # Errors
    /// What is wrong, a line each: with file, line and message.
    pub fn read(sources: &[(String, String)]) -> Result<Catalogue, Vec<String>> {
        let mut problems = Vec::new();
        let mut languages = Vec::new();
        for (code, text) in sources {
            match read(code, text) {
                Ok(messages) => languages.push(Language { code: code.clone(), messages }),
                Err(more) => problems.extend(more),
            }
        }
        languages.sort_by_key(|language| (language.code != FIRST, language.code.clone()));
        if languages.first().is_none_or(|language| language.code != FIRST) {
            problems.push(format!("languages/{FIRST}.ftl is missing or cannot be read"));
            return Err(problems);
        }
        let mut others = languages.split_off(1);
        if let Some(english) = languages.first_mut() {
            english.messages.sort_by_key(|message| message.second);
            check_about(english, &mut problems);
            for other in &mut others {
                fit(english, other, &mut problems);
            }
        }
        languages.extend(others);
        if problems.is_empty() { Ok(Catalogue { languages }) } else { Err(problems) }
    }

    /// The Rust that stands for the catalogue.
    pub fn rust(&self) -> String {
        let mut rust = String::new();
        let Some(english) = self.languages.first() else { return rust };
        for (at, message) in english.messages.iter().enumerate() {
            let Message { name, template, variables, .. } = message;
            let name = name.replace('-', "_");
            let _ = writeln!(rust, "/// {}", template.replace('`', "'").replace(['[', ']'], "|"));
            let _ = if variables.is_empty() {
                writeln!(rust, "pub const {}: Word = Word({at});", name.to_uppercase())
            } else {
                let given = |write: fn(&str) -> String| {
                    variables.iter().map(|name| write(name)).collect::<Vec<_>>().join(", ")
                };
                writeln!(
                    rust,
                    "#[inline]\npub fn {name}<'a>({}) -> String {{ fill({at}, &mut [{}]) }}",
                    given(|name| format!("{name}: impl Into<Cow<'a, str>>")),
                    given(|name| format!("{name}.into()"))
                )
            };
        }
        let _ = writeln!(rust, "pub(crate) const FINGERPRINT: &str = \"{}\";", self.fingerprint());
        let names = self.languages.iter().map(|language| {
            let named = language.messages.iter().find(|message| message.name == "language-name");
            format!("({:?}, {:?})", language.code, named.map_or("", |message| &message.template))
        });
        let _ = writeln!(
            rust,
            "/// Every language's code, and its own name for itself.\npub static NAMES: [(&str, &str); {}] = [{}];",
            self.languages.len(),
            names.collect::<Vec<_>>().join(", ")
        );
        let _ = writeln!(
            rust,
            "/// All languages.\n#[cfg(feature = \"built-in\")]\npub static LANGUAGES: [Language; {}] = [",
            self.languages.len()
        );
        for language in &self.languages {
            let part = |second: bool| {
                let texts = language.messages.iter().filter(|message| message.second == second);
                texts.fold(format!("{}\n", self.fingerprint()), |all, text| {
                    all + &text.template + "\n"
                })
            };
            let _ = writeln!(
                rust,
                "Language {{ code: {:?}, first: {:?}, second: {:?} }},",
                language.code,
                part(false),
                part(true)
            );
        }
        rust + "];\n"
    }

    /// The same for texts that go with a program, and other for texts of another version.
    fn fingerprint(&self) -> String {
        let mut hash = DefaultHasher::new();
        for message in self.languages.iter().flat_map(|language| &language.messages) {
            (&message.name, &message.variables, message.second).hash(&mut hash);
        }
        format!("{:016x}", hash.finish())
    }
}

/// What every language must say of itself.
fn check_about(language: &Language, problems: &mut Vec<String>) {
    for name in ABOUT {
        if !language.messages.iter().any(|message| message.name == name) {
            problems.push(format!("languages/{}.ftl: `{name}` is missing", language.code));
        }
    }
}

/// Puts a language's messages in the order of English, and names what does not fit.
fn fit(english: &Language, other: &mut Language, problems: &mut Vec<String>) {
    let file = format!("languages/{}.ftl", other.code);
    check_about(other, problems);
    let mut known: BTreeMap<String, Message> =
        other.messages.drain(..).map(|message| (message.name.clone(), message)).collect();
    let complete =
        known.get("language-is-complete").is_some_and(|message| message.template == "yes");
    let leftward = known.get("language-direction").is_some_and(|message| message.template == "rtl");
    for wanted in &english.messages {
        match known.remove(&wanted.name) {
            Some(mut message) => {
                let unknown: Vec<_> = message
                    .variables
                    .iter()
                    .filter(|name| !wanted.variables.contains(name))
                    .cloned()
                    .collect();
                if !unknown.is_empty() {
                    let names = unknown.join(", $");
                    problems.push(format!("{file}: `{}` has no variable ${names}", wanted.name));
                    continue;
                }
                // a language may leave a variable out where its grammar does, and order them as it likes
                message.template =
                    renumbered(&message.template, &message.variables, &wanted.variables);
                message.variables.clone_from(&wanted.variables);
                message.second = wanted.second;
                other.messages.push(message);
            }
            None if complete => {
                problems.push(format!("{file}: `{}` is missing", wanted.name));
            }
            // English within a page that is read from the right keeps its own order of signs;
            // a single word has one, and may be an address
            None if leftward && wanted.template.contains([' ', '{']) => {
                let template = format!("\u{2066}{}\u{2069}", wanted.template);
                other.messages.push(Message { template, ..wanted.clone() });
            }
            None => other.messages.push(wanted.clone()),
        }
    }
    for name in known.keys() {
        problems.push(format!("{file}: `{name}` is not in languages/{FIRST}.ftl"));
    }
}

/// A template with its variables counted as another message counts them.
fn renumbered(template: &str, from: &[String], to: &[String]) -> String {
    let mut text = String::new();
    let mut signs = template.chars();
    while let Some(sign) = signs.next() {
        text.push(sign);
        if sign == '{'
            && let Some(digit) = signs.next().and_then(|sign| sign.to_digit(10))
            && let Some(name) = from.get(digit as usize)
            && let Some(at) = to.iter().position(|other| other == name)
        {
            text += &at.to_string();
        }
    }
    text
}

/// The messages of one file.
fn read(code: &str, text: &str) -> Result<Vec<Message>, Vec<String>> {
    let place = |at: usize| {
        let line = text.get(..at).unwrap_or_default().lines().count().max(1);
        format!("languages/{code}.ftl:{line}")
    };
    let resource = parser::parse(text).map_err(|(_, errors)| {
        let said = errors.iter().map(|error| format!("{}: {error}", place(error.pos.start)));
        said.collect::<Vec<_>>()
    })?;
    let (mut messages, mut problems) = (Vec::<Message>::new(), Vec::new());
    let mut second = false;
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) => {
                second |= comment.content.iter().any(|line| line.trim() == SECOND_PART);
            }
            Entry::Message(message) => {
                let name = message.id.name.to_owned();
                let mut reader = Reader::default();
                let written = message.value.as_ref().map(|pattern| reader.pattern(pattern, false));
                match written {
                    None => problems.push(format!("languages/{code}.ftl: `{name}` says nothing")),
                    Some(Err(problem)) => {
                        problems.push(format!("languages/{code}.ftl: `{name}`: {problem}"));
                    }
                    Some(Ok(_)) if messages.iter().any(|known| known.name == name) => {
                        problems.push(format!("languages/{code}.ftl: `{name}` is there twice"));
                    }
                    Some(Ok(template)) => {
                        let variables = reader.variables;
                        messages.push(Message { name, template, variables, second });
                    }
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) => {}
            Entry::Term(_) | Entry::Junk { .. } => {
                problems.push(format!("languages/{code}.ftl: only messages are understood"));
            }
        }
    }
    if problems.is_empty() { Ok(messages) } else { Err(problems) }
}

/// Turns patterns into a template, and notes the variables in the order in which they come.
#[derive(Default)]
struct Reader {
    variables: Vec<String>,
}

impl Reader {
    fn pattern(&mut self, pattern: &Pattern<&str>, inside: bool) -> Result<String, String> {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut text, value, inside)?,
                PatternElement::Placeable { expression } => {
                    text += &self.expression(expression, inside)?;
                }
            }
        }
        Ok(text)
    }

    fn expression(&mut self, of: &Expression<&str>, inside: bool) -> Result<String, String> {
        match of {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Ok(unescape_unicode_to_string(value).into_owned())
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                Ok(format!("{{{}}}", self.place(id.name)?))
            }
            Expression::Select { selector, variants } => {
                if inside {
                    return Err("a choice within a choice is not understood".into());
                }
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("only a variable can be chosen by".into());
                };
                let mut text = format!("{{{}?", self.place(id.name)?);
                // the default comes last: it is what is left
                for variant in variants
                    .iter()
                    .filter(|v| !v.default)
                    .chain(variants.iter().filter(|v| v.default))
                {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = variant.key;
                    let said = self.pattern(&variant.value, true)?;
                    if !text.ends_with('?') {
                        text.push('|');
                    }
                    let _ = write!(text, "{key}={said}");
                }
                Ok(text + "}")
            }
            Expression::Inline(_) => Err("only variables and literals stand in braces".into()),
        }
    }

    fn place(&mut self, name: &str) -> Result<usize, String> {
        let known = self.variables.iter().position(|known| known == name);
        let place = known.unwrap_or_else(|| {
            self.variables.push(name.to_owned());
            self.variables.len() - 1
        });
        if place > 9 { Err("it has more than ten variables".into()) } else { Ok(place) }
    }
}

/// Adds text, lines of the file as one.
fn push_text(text: &mut String, value: &str, inside: bool) -> Result<(), String> {
    if value.contains(['{', '}']) || inside && value.contains('|') {
        return Err("braces, and bars within a choice, are the template’s own signs".into());
    }
    *text += &value.replace(['\n', '\r'], " ");
    Ok(())
}
