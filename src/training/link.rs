//! What the address says of a training session: `train=cards&seed=7&grade=2&view=notes`.
//!
//! A link once made opens for ever: keys are only ever added.

use std::fmt::Write;

/// What is practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exercise {
    /// Who gets in?
    Cards,
    /// Draw it first.
    Sketch,
    /// The shift.
    Shift,
}

impl Exercise {
    pub const ALL: [Exercise; 3] = [Exercise::Cards, Exercise::Sketch, Exercise::Shift];

    /// As links write it.
    pub fn name(self) -> &'static str {
        ["cards", "sketch", "shift"][self as usize]
    }
}

/// Who looks at it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Somebody alone.
    #[default]
    Plain,
    /// The audience, on a wall: large, and without the answers until they are revealed.
    Projector,
    /// The facilitator, in a second window that follows the other one.
    Notes,
}

impl View {
    fn name(self) -> &'static str {
        ["", "projector", "notes"][self as usize]
    }
}

/// A session as its link writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// None while it is yet to be chosen.
    pub exercise: Option<Exercise>,
    pub seed: Option<u64>,
    pub view: View,
    /// What else the exercise is told: names, and values as they stand in the link.
    pub rest: Vec<(String, String)>,
}

impl Link {
    /// Reads a fragment, with or without its `#`. What it does not know of the first three it takes as not said.
    pub fn read(fragment: &str) -> Link {
        let mut link = Link::default();
        for part in fragment.trim_start_matches('#').split('&').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            match name {
                "train" => {
                    link.exercise = Exercise::ALL.into_iter().find(|known| known.name() == value);
                }
                "seed" => link.seed = value.parse().ok(),
                "view" => {
                    let views = [View::Projector, View::Notes];
                    let known = views.into_iter().find(|view| view.name() == value);
                    link.view = known.unwrap_or_default();
                }
                _ => link.rest.push((name.to_owned(), value.to_owned())),
            }
        }
        link
    }

    /// The fragment without its `#`.
    pub fn write(&self) -> String {
        let mut text = self.session();
        if self.view != View::Plain {
            // writing into a text cannot fail
            let _ = write!(text, "&view={}", self.view.name());
        }
        text
    }

    /// The same for all who look at it: what a session is known by.
    pub fn session(&self) -> String {
        let mut text = "train".to_owned();
        if let Some(exercise) = self.exercise {
            let _ = write!(text, "={}", exercise.name());
        }
        if let Some(seed) = self.seed {
            let _ = write!(text, "&seed={seed}");
        }
        for (name, value) in &self.rest {
            let _ = write!(text, "&{name}={value}");
        }
        text
    }

    /// What the exercise is told under a name, as it stands in the link.
    pub fn told(&self, name: &str) -> Option<&str> {
        self.rest.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    /// The same with something else told under a name.
    #[must_use]
    pub fn telling(mut self, name: &str, value: &str) -> Link {
        self.rest.retain(|(known, _)| known != name);
        self.rest.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same for another who looks at it.
    #[must_use]
    pub fn seen_as(&self, view: View) -> Link {
        Link { view, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Exercise, Link, View};

    #[test]
    fn a_link_reads_as_it_was_written() {
        for text in [
            "train",
            "train=cards&seed=7",
            "train=cards&seed=7&grade=2&view=notes",
            "train=sketch&seed=18446744073709551615&view=projector",
            "train=shift&seed=0&exercise=registration&file=a%3Db",
        ] {
            assert_eq!(Link::read(text).write(), text);
            assert_eq!(Link::read(&["#", text].concat()), Link::read(text));
        }
        let link = Link::read("train=shift&seed=7&exercise=registration&view=notes");
        assert_eq!(
            (link.exercise, link.seed, link.view),
            (Some(Exercise::Shift), Some(7), View::Notes)
        );
        assert_eq!((link.told("exercise"), link.told("file")), (Some("registration"), None));
        assert_eq!(link.session(), "train=shift&seed=7&exercise=registration");
        let told = link.seen_as(View::Plain).telling("exercise", "primary");
        assert_eq!(told.write(), "train=shift&seed=7&exercise=primary");
    }

    #[test]
    fn what_a_link_does_not_know_is_not_said() {
        let link = Link::read("#train=dice&seed=-1&view=above&&new=1");
        assert_eq!(link.write(), "train&new=1");
    }
}
