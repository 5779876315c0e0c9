//! What the page is looked at with.

/// A window and its user's settings.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub width: u32,
    pub height: u32,
    pub dark: bool,
    pub reduced_motion: bool,
}

impl Look {
    /// An office screen.
    pub const WIDE: Self = Self::sized(1440, 900);
    /// A telephone, upright.
    pub const NARROW: Self = Self::sized(390, 844);

    /// A light window of this size in CSS pixels.
    pub const fn sized(width: u32, height: u32) -> Self {
        Self { width, height, dark: false, reduced_motion: false }
    }

    #[must_use]
    pub const fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    #[must_use]
    pub const fn reduced_motion(self) -> Self {
        Self { reduced_motion: true, ..self }
    }

    /// The four a page is checked and pictured in.
    pub const fn usual() -> [Self; 4] {
        [Self::WIDE, Self::WIDE.dark(), Self::NARROW, Self::NARROW.dark()]
    }

    /// A telephone's browser lays out by the viewport tag and floats its scroll bars.
    pub(crate) const fn is_telephone(self) -> bool {
        self.width < 600
    }

    /// For file names and messages: `1440x900-dark`.
    pub fn name(self) -> String {
        let Self { width, height, .. } = self;
        format!("{width}x{height}-{}", if self.dark { "dark" } else { "light" })
    }
}
