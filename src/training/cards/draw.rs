//! Drawing a situation: what a recipe does not settle is left to the draws.

use super::people::{ANYWHERE, FROM_ELSEWHERE, SECTORS};
use super::props::{App, PROMPTS};
use super::situation::{
    Afresh, Duty, HOUR, Home, Presence, Revoked, Scene, Situation, Token, minutes,
};
use crate::decision::{Kind, Readings};
use crate::scenario::time::DAY;
use crate::training::draws::Draws;
use crate::words::{Word, say};

static HOMES: [Word; 2] = [say::CARD_HOME_STAFF, say::CARD_HOME_ACCOUNT];
static GUESTS: [Word; 2] = [say::CARD_GUEST_PARTNER, say::CARD_GUEST_INVITED];
static AFRESH: [Word; 6] = [
    say::CARD_NEW_DEVICE,
    say::CARD_NEW_CLEARED,
    say::CARD_NEW_SIGNED_OUT,
    say::CARD_NEW_ELSEWHERE,
    say::CARD_NEW_PRIVATE,
    say::CARD_NEW_REINSTALLED,
];

impl Situation {
    /// A member with a session whose token ran out, some time today while `kind` is down; no policy.
    pub(super) fn draw(draws: &mut Draws, kind: Kind) -> Situation {
        let scene = Scene::draw(draws, false);
        let token = Token { long: false, ends: 0 };
        let mut situation = Situation {
            scene,
            kind,
            outage: 0,
            home: Home::Here(*draws.pick(&HOMES)),
            session: Presence::Existing { seen: 0, token, revoked: None },
            app: App::draw(draws, true),
            policy: None,
            duty: Duty::Registered,
            method: *draws.pick(&PROMPTS),
            excluded: false,
            emergency: false,
            pass: false,
            readings: Readings::default(),
            asides: draws.next_u64(),
        };
        // since this morning; the token ran out after the outage began
        let morning = (scene.now.saturating_sub(6 * HOUR) / 15).clamp(7, 24);
        let seen = 15 * whole(draws, 7, morning);
        situation.seen(draws, seen);
        if let Presence::Existing { token, .. } = situation.session {
            let ran_out = token.ends.unsigned_abs();
            situation.outage = 5 * whole(draws, ran_out / 5 + 1, seen / 5 - 1);
        }
        situation
    }

    /// The primary service last saw this session so many minutes ago; its ordinary token has run out.
    pub(super) fn seen(&mut self, draws: &mut Draws, seen: u32) {
        let life = whole(draws, 60, 90);
        let ends = minutes(life) - minutes(seen);
        self.session =
            Presence::Existing { seen, token: Token { long: false, ends }, revoked: None };
        self.began_after(draws, seen);
    }

    /// The session's token is still valid, for some minutes or, a long-lived one, some hours.
    pub(super) fn token_runs(&mut self, draws: &mut Draws, long: bool) {
        let (seen, life) = if long {
            self.app = App::with_long_tokens(draws);
            (self.recently(draws), whole(draws, 20 * HOUR, 28 * HOUR))
        } else {
            (15 * whole(draws, 1, 3), whole(draws, 60, 90))
        };
        let ends = minutes(life) - minutes(seen);
        self.session = Presence::Existing { seen, token: Token { long, ends }, revoked: None };
        self.began_after(draws, seen);
    }

    /// A long-lived token that ran out some minutes ago.
    pub(super) fn long_token_ran_out(&mut self, draws: &mut Draws) {
        self.app = App::with_long_tokens(draws);
        let seen = self.at_work(draws, 1, 7 * HOUR, self.scene.now + 3 * HOUR);
        let life = whole(draws, 20 * HOUR, (seen - 15).min(28 * HOUR));
        let ends = minutes(life) - minutes(seen);
        self.session =
            Presence::Existing { seen, token: Token { long: true, ends }, revoked: None };
        self.began_after(draws, seen);
    }

    /// This morning or yesterday, some hours less than the shortest life of a long-lived token ago.
    fn recently(&self, draws: &mut Draws) -> u32 {
        let (now, earliest) = (self.scene.now, self.scene.now + 5 * HOUR);
        if draws.chance(50) && earliest < 17 * HOUR {
            self.at_work(draws, 1, earliest, 18 * HOUR)
        } else {
            15 * whole(draws, 8, (now.saturating_sub(6 * HOUR) / 15).max(8))
        }
    }

    /// How long ago some time of day was, so many days back.
    pub(super) fn at_work(&self, draws: &mut Draws, days: u32, from: u32, until: u32) -> u32 {
        let time = 5 * whole(draws, from.div_ceil(5), until / 5);
        days * DAY + self.scene.now - time
    }

    /// Who signs in afresh.
    pub(super) fn afresh(&mut self, draws: &mut Draws) {
        self.session = Presence::New(Afresh::Because(*draws.pick(&AFRESH)));
        self.outage = 5 * whole(draws, 3, 40);
    }

    /// Somebody's first day, with nothing registered yet.
    pub(super) fn first_day(&mut self, draws: &mut Draws) {
        let handed_over = 5 * whole(draws, 1, 8);
        self.session = Presence::New(Afresh::FirstDay(handed_over));
        self.duty = Duty::NewHire;
        self.outage = 5 * whole(draws, 3, 40);
    }

    /// The session was revoked after the primary service last saw it.
    pub(super) fn revoke(&mut self, draws: &mut Draws) {
        let ways: [Revoked; 3] =
            [say::card_revoked_password, say::card_revoked_administrator, say::card_revoked_lost];
        let way = *draws.pick(&ways);
        if let Presence::Existing { seen, revoked, .. } = &mut self.session {
            *revoked = Some((way, whole(draws, 1, (*seen / 5).saturating_sub(1).max(1)) * 5));
        }
    }

    /// Somebody from elsewhere.
    pub(super) fn guest(&mut self, draws: &mut Draws) {
        self.home = Home::Elsewhere(*draws.pick(&GUESTS));
        self.scene = Scene::draw(draws, true);
    }

    /// The same, invited as a member.
    pub(super) fn invited_member(&mut self, draws: &mut Draws) {
        self.guest(draws);
        self.home = Home::Elsewhere(say::CARD_GUEST_MEMBER);
    }

    /// An app the backup service does not cover.
    pub(super) fn uncovered(&mut self, draws: &mut Draws) {
        self.app = App::draw(draws, false);
    }

    /// An outage that began after the primary service last saw the session.
    fn began_after(&mut self, draws: &mut Draws, seen: u32) {
        let latest = (seen / 5).saturating_sub(1).max(1);
        self.outage = 5 * whole(draws, 1, latest.min(48));
    }
}

impl Scene {
    fn draw(draws: &mut Draws, from_elsewhere: bool) -> Scene {
        let sector = draws.pick(&SECTORS);
        let who = if from_elsewhere {
            *draws.pick(&FROM_ELSEWHERE)
        } else if draws.chance(18) {
            *draws.pick(&ANYWHERE)
        } else {
            *draws.pick(sector.jobs)
        };
        let place = *draws.pick(sector.places);
        let odd_hours = sector.always_open && draws.chance(30);
        let (day, now) = if odd_hours {
            (whole(draws, 0, 6), 5 * whole(draws, 12 * 5, 12 * 21))
        } else {
            (whole(draws, 0, 4), 5 * whole(draws, 12 * 8, 12 * 17))
        };
        Scene { who, place, day, now }
    }
}

/// A whole number from the first to the last, both among them.
pub(super) fn whole(draws: &mut Draws, first: u32, last: u32) -> u32 {
    let count = last.saturating_sub(first) as usize + 1;
    #[allow(clippy::cast_possible_truncation)] // below a u32
    let above = draws.below(count) as u32;
    first + above
}
