//! What explains, in the second program.

use super::more;
use std::rc::Rc;
use web_sys::Element;

/// Asks for explanations, and whom to tell whether they were written.
pub struct Explainer(Rc<dyn Fn(bool)>);

impl Explainer {
    pub fn new(done: impl Fn(bool) + 'static) -> Explainer {
        Explainer(Rc::new(done))
    }

    /// Has topics, with blanks between them, explained in an element, for the scenario of a link's
    /// fragment.
    pub fn explain(&self, into: &Element, link: &str, topics: &str) {
        let done = Rc::clone(&self.0);
        more::call("explain", &[into.into(), link.into(), topics.into()], move |came| {
            done(came.is_some());
        });
    }
}
