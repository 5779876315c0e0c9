//! The exercises that come with the program.

use super::exercise::Exercise;
use super::mistake::Mistake;
use super::read::read;

/// An exercise ready to be played.
#[derive(Debug)]
pub struct Ready {
    /// As links name it, for ever.
    pub id: &'static str,
    pub file: &'static str,
}

pub static READY: [Ready; 3] = [
    Ready { id: "registration", file: include_str!("../../../exercises/registration.txt") },
    Ready { id: "prompts", file: include_str!("../../../exercises/prompts.txt") },
    Ready { id: "weekend", file: include_str!("../../../exercises/weekend.txt") },
];

impl Ready {
    pub fn of_id(id: &str) -> Option<&'static Ready> {
        READY.iter().find(|ready| ready.id == id)
    }

    /// The exercise itself.
    ///
    /// # Errors
    /// None, as the tests see to it.
    pub fn exercise(&self) -> Result<Exercise, Vec<Mistake>> {
        read(self.file)
    }
}
