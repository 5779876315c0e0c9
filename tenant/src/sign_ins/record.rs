//! One sign-in, as any of the files tells it.

use super::table::mixed;
use crate::Key;

/// A sign-in, borrowed from where it was read. Texts are as in the file and may be empty.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // independent of each other
pub struct SignIn<'a> {
    /// Its own id, where the record has one.
    pub request: &'a [u8],
    /// Seconds since 1970 UTC.
    pub time: u32,
    /// The id in the directory.
    pub user_id: &'a [u8],
    /// The user principal name.
    pub user_name: &'a [u8],
    pub user_type: &'a [u8],
    pub cross_tenant: &'a [u8],
    pub home_tenant: &'a [u8],
    pub resource_tenant: &'a [u8],
    pub app_id: &'a [u8],
    pub app_name: &'a [u8],
    /// Quotes in it stand doubled, as in a table.
    pub doubled: bool,
    /// The tenant the app belongs to.
    pub app_owner: &'a [u8],
    pub device_id: &'a [u8],
    pub system: &'a [u8],
    pub browser: &'a [u8],
    pub success: bool,
    pub policy: Option<Posture>,
    /// By a protocol the backup service never supports (2.9).
    pub unsupported: bool,
    /// The backup service issued the token (1.12).
    pub backup: bool,
    pub log: Log,
    /// Under a sign-in frequency; none where the record can't tell.
    pub frequency: Option<bool>,
    /// The token lives long, since access is evaluated continuously; none where the record can't tell.
    pub long_lived: Option<bool>,
}

impl SignIn<'_> {
    /// Bytes of nothing stand in it: part of the file was never written.
    pub fn is_torn(&self) -> bool {
        let texts = [
            self.user_id,
            self.user_name,
            self.app_id,
            self.app_name,
            self.home_tenant,
            self.device_id,
            self.system,
        ];
        texts.iter().any(|text| text.contains(&0))
    }

    /// What stands for it: its id or, without one, who did what when.
    pub fn request(&self, key: &Key) -> u64 {
        if !self.request.is_empty() {
            return key.hash(self.request);
        }
        let person = if self.user_id.is_empty() { self.user_name } else { self.user_id };
        let app = if self.app_id.is_empty() { self.app_name } else { self.app_id };
        let all = [person, app, self.device_id, &self.time.to_ne_bytes()];
        all.into_iter().fold(0, |sum, text| mixed(sum ^ key.hash(text)))
    }
}

/// What Conditional Access said; the stricter the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Posture {
    NotApplied,
    Satisfied,
    NotSatisfied,
}

impl Posture {
    /// From `notApplied`, `Not Applied`, `success`, `failure`; anything else says nothing.
    pub fn read(text: &[u8]) -> Option<Posture> {
        match text.first()? | 0x20 {
            b's' if text.eq_ignore_ascii_case(b"success") => Some(Posture::Satisfied),
            b'f' if text.eq_ignore_ascii_case(b"failure") => Some(Posture::NotSatisfied),
            b'n' if text.eq_ignore_ascii_case(b"notApplied")
                || text.eq_ignore_ascii_case(b"Not Applied") =>
            {
                Some(Posture::NotApplied)
            }
            _ => None,
        }
    }
}

/// Which of the logs a sign-in stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Log {
    Interactive,
    NonInteractive,
    #[default]
    Unknown,
}

impl Log {
    /// This one or, where it isn't known, the other.
    pub fn or(self, other: Log) -> Log {
        if self == Log::Unknown { other } else { self }
    }

    /// From the name of a file, a table or an event type.
    pub fn named(name: &str) -> Log {
        let name: String = name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if name.contains("noninteractive") {
            Log::NonInteractive
        } else if name.contains("interactive") || name == "signinlogs" {
            Log::Interactive
        } else {
            Log::Unknown
        }
    }
}

/// `ropc` or `deviceCode`, whatever the spelling.
pub fn is_unsupported(protocol: &[u8]) -> bool {
    match protocol.first() {
        Some(b'r' | b'R') => protocol.eq_ignore_ascii_case(b"ropc"),
        Some(b'd' | b'D') => {
            protocol.eq_ignore_ascii_case(b"deviceCode")
                || protocol.eq_ignore_ascii_case(b"device code")
        }
        _ => false,
    }
}

/// `AzureADBackupAuth`, or the portal's words with “Backup Auth” in them.
pub fn is_backup(issuer: &[u8]) -> bool {
    const SHORTEST: usize = "Backup Auth".len();
    issuer.len() >= SHORTEST
        && issuer.windows(SHORTEST - 1).any(|part| {
            part.eq_ignore_ascii_case(b"BackupAuth") || part.eq_ignore_ascii_case(b"Backup Aut")
        })
}

/// Rows of accounts that are none carry this instead of an id.
pub const NOBODY: &[u8] = b"00000000-0000-0000-0000-000000000000";
