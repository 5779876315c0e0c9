//! How sure we may be, as it stands beside every rule.

use super::dom::{El, el};
use crate::decision::Standing;
use crate::report::doc::standing_word;

pub fn standing(standing: Standing) -> El {
    let word = standing_word(standing);
    el("span.standing").class_if(true, word).text(word)
}
