//! What only this app has, and what a reader's browser may refuse it.

use anyhow::Result;

use crate::Browser;

impl Browser {
    /// Opens the explanation of the worst hour and gives its text.
    pub fn explain_the_worst(&self) -> Result<String> {
        self.click("[data-topic=worst]")?;
        self.wait_for("#explanation section")?;
        self.text("#explanation")
    }

    /// Refuses the pages to come all storage, as a browser does that is told to store nothing.
    pub fn refuse_storage(&self) -> Result<()> {
        self.before_each_page(
            "Object.defineProperty(window, 'localStorage', \
             { get() { throw new DOMException('no', 'SecurityError'); } })",
        )
    }
}
