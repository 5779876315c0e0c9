//! The five groups of people. Everyone is counted in exactly one.

/// A group, in the order of the result file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Group {
    NewHires,
    MfaResets,
    RegistrationsDue,
    Guests,
    LiveSessions,
}

/// Heads by group.
pub type Heads = [f64; 5];

impl Group {
    pub const ALL: [Group; 5] = [
        Group::NewHires,
        Group::MfaResets,
        Group::RegistrationsDue,
        Group::Guests,
        Group::LiveSessions,
    ];

    /// Those who arrive over time rather than hold a session at the start.
    pub const ARRIVING: [Group; 3] = [Group::NewHires, Group::MfaResets, Group::RegistrationsDue];

    /// As files write it, such as `newHires`.
    pub fn name(self) -> &'static str {
        ["newHires", "mfaResets", "registrationsDue", "guests", "liveSessions"][self as usize]
    }
}
