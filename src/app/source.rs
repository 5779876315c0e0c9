//! How sure we may be, as it stands beside every rule.

use super::dom::{El, el};
use crate::decision::Standing;
use crate::report::doc::{standing_class, standing_word};

pub fn standing(standing: Standing) -> El {
    el("span.standing").class_if(true, standing_class(standing)).text(standing_word(standing))
}
