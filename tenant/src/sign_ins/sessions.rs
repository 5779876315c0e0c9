//! Sessions: a person, an app, a device.

use super::apps::coverage;
use super::record::{Posture, SignIn};
use super::table::{Met, mixed};
use crate::Key;
use crate::found::Coverage;

/// What is kept of a session.
#[derive(Clone, Copy)]
pub struct Session {
    pub device: u64,
    pub member: u32,
    pub app: u32,
    /// The newest success, in seconds since 1970.
    pub success: Option<u32>,
    /// What that one says.
    pub newest: Newest,
    /// When Conditional Access last said something, and what.
    pub policy: Option<(u32, Posture)>,
}

/// What the newest success says; the greater wins within a second.
#[derive(Clone, Copy, Default)]
pub struct Newest {
    pub unsupported: bool,
    pub frequency: Option<bool>,
    pub long_lived: Option<bool>,
}

pub struct App {
    pub name: String,
    pub coverage: Coverage,
    owned: bool,
}

#[derive(Default)]
pub struct Sessions {
    met: Met<Session>,
    apps: Met<App>,
    /// The app of the row before, and its place.
    last: (Vec<u8>, Option<u32>),
}

impl Sessions {
    pub fn add(&mut self, key: &Key, member: u32, row: &SignIn) {
        let app = self.app(key, row);
        let device = if row.device_id.is_empty() {
            mixed(key.hash(row.system)) ^ key.hash(row.browser)
        } else {
            key.hash(row.device_id)
        };
        let hash = mixed(mixed(u64::from(member) << 32 | u64::from(app)) ^ device);
        let new = || Session {
            device,
            member,
            app,
            success: None,
            newest: Newest::default(),
            policy: None,
        };
        let place = self.met.place(hash, new);
        if let Some(session) = self.met.all.get_mut(place as usize) {
            if row.success {
                let newest = Newest {
                    unsupported: row.unsupported,
                    frequency: row.frequency,
                    long_lived: row.long_lived,
                };
                session.succeeded(row.time, newest);
            }
            // before the first factor no policy is looked at, so that none applied says nothing then
            if let Some(posture) = row.policy
                && (row.success || posture != Posture::NotApplied)
            {
                session.policy = session.policy.max(Some((row.time, posture)));
            }
        }
    }

    fn app(&mut self, key: &Key, row: &SignIn) -> u32 {
        let text = if row.app_id.is_empty() { row.app_name } else { row.app_id };
        let place = match self.last.1 {
            Some(place) if self.last.0 == text => place,
            _ => {
                let place = self.apps.place(key.hash(text), || App::new(text, row));
                self.last.0.clear();
                self.last.0.extend_from_slice(text);
                self.last.1 = Some(place);
                place
            }
        };
        if !row.app_owner.is_empty()
            && let Some(app) = self.apps.all.get_mut(place as usize)
            && !app.owned
        {
            *app = App::new(text, row);
        }
        place
    }

    pub fn all(&self) -> &[Session] {
        &self.met.all
    }

    pub fn apps(&self) -> &[App] {
        &self.apps.all
    }
}

impl App {
    fn new(text: &[u8], row: &SignIn) -> App {
        let name = if row.app_name.is_empty() { text } else { row.app_name };
        let name = String::from_utf8_lossy(name);
        App {
            name: if row.doubled { name.replace("\"\"", "\"") } else { name.into_owned() },
            coverage: coverage(row.app_id, row.app_name, row.app_owner),
            owned: !row.app_owner.is_empty(),
        }
    }
}

impl Session {
    fn succeeded(&mut self, time: u32, newest: Newest) {
        match self.success.cmp(&Some(time)) {
            std::cmp::Ordering::Less => {
                self.success = Some(time);
                self.newest = newest;
            }
            std::cmp::Ordering::Equal => self.newest = self.newest.or(newest),
            std::cmp::Ordering::Greater => {}
        }
    }

    /// One session out of two that turned out to be the same.
    pub fn join(&mut self, other: &Session) {
        if let Some(time) = other.success {
            self.succeeded(time, other.newest);
        }
        self.policy = self.policy.max(other.policy);
    }
}

impl Newest {
    fn or(self, other: Newest) -> Newest {
        Newest {
            unsupported: self.unsupported | other.unsupported,
            frequency: self.frequency.max(other.frequency),
            long_lived: self.long_lived.max(other.long_lived),
        }
    }
}
