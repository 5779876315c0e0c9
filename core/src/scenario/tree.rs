//! Data as it comes from a file, before anybody knows what it means.

use super::number;
use crate::text::{digits, short};
use lockout_words::say;
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer};
use std::fmt;

/// No file has lists or objects in each other so deep.
const DEEPEST: usize = 16;

/// A message has no more items of a list.
const MOST_ITEMS: usize = 32;

/// Data of any shape, with the order and the doubles of its keys.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

impl Tree {
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What a message says was found.
    pub(super) fn describe(&self) -> String {
        match self {
            Tree::Null => "null".to_owned(),
            Tree::Flag(flag) => flag.to_string(),
            Tree::Number(n) => number::write(*n),
            Tree::Text(text) => format!("\"{}\"", short(text)),
            Tree::List(items) => {
                let items: Vec<String> =
                    items.iter().take(MOST_ITEMS).map(Tree::describe).collect();
                short(&say::file_a_list(items.join(", ")))
            }
            Tree::Map(_) => say::FILE_AN_OBJECT.into(),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Level(0).deserialize(deserializer)
    }
}

/// So many lists or objects around a value. Data from a browser comes from another parser, which
/// nests as deep as one likes, and deeper than a program's stack.
#[derive(Clone, Copy)]
struct Level(usize);

impl Level {
    fn deeper<E: de::Error>(self) -> Result<Level, E> {
        if self.0 < DEEPEST {
            Ok(Level(self.0 + 1))
        } else {
            Err(E::custom(say::file_too_deep(digits(DEEPEST as u64))))
        }
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> de::Visitor<'de> for Level {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Tree, E> {
        Ok(Tree::Flag(flag))
    }

    #[allow(clippy::cast_precision_loss)] // limits are far below where a whole number loses digits
    fn visit_u64<E>(self, n: u64) -> Result<Tree, E> {
        Ok(Tree::Number(n as f64))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E>(self, n: i64) -> Result<Tree, E> {
        Ok(Tree::Number(n as f64))
    }

    fn visit_f64<E>(self, n: f64) -> Result<Tree, E> {
        Ok(Tree::Number(n))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let (mut items, inside) = (Vec::new(), self.deeper()?);
        while let Some(item) = list.next_element_seed(inside)? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let (mut entries, inside) = (Vec::new(), self.deeper()?);
        while let Some(key) = map.next_key()? {
            entries.push((key, map.next_value_seed(inside)?));
        }
        Ok(Tree::Map(entries))
    }
}
