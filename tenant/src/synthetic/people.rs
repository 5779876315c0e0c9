//! Who is who: decided before any row is written.

use super::dice::{Dice, Id, Of};
use super::things::{DOMAIN, PARTNERS};

#[allow(clippy::struct_excessive_bools)] // each is a fact of its own
pub(super) struct Person {
    pub(super) number: u32,
    pub(super) standing: Standing,
    pub(super) habit: Habit,
    /// Works as a guest in a partner's tenant, too.
    pub(super) abroad: bool,
    pub(super) admin: bool,
    pub(super) registered: bool,
    /// Has a method that works without prompts.
    pub(super) independent: bool,
    /// The logs leave this person's home tenant empty.
    pub(super) home_unsaid: bool,
    /// Days with a successful sign-in here, a bit each from the first on; and those with an interactive one.
    pub(super) active: u16,
    pub(super) interactive: u16,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Standing {
    Home,
    /// From that partner, as a guest.
    Guest(u8),
    /// From that partner, though the user type says member.
    MemberFrom(u8),
    /// From that partner, to run things; not in the directory.
    Provider(u8),
    /// A guest whose account is the tenant's own.
    GuestAtHome,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Habit {
    /// Signs in, also within the last three days.
    Lively,
    /// Not in the last three days.
    Stale,
    /// Tries, and never gets in.
    Failing,
    Absent,
}

/// The first people are there for what chance might leave out.
pub(super) const FIRST_AND_LAST: u32 = 0;
pub(super) const EMERGENCY: [u32; 2] = [1, 2];
/// Last seen a second before the three days begin, and a second after.
pub(super) const JUST_TOO_OLD: u32 = 5;
pub(super) const JUST_IN_TIME: u32 = 10;
/// So many must there be.
pub(super) const FEWEST: u32 = 20;

impl Person {
    pub(super) fn new(seed: u64, number: u32) -> Person {
        let mut dice = Dice::new(seed, (1 << 40) | u64::from(number));
        let standing = standing(&mut dice, number);
        let home = standing == Standing::Home;
        let habit = habit(&mut dice, number, standing);
        let emergency = EMERGENCY.contains(&number);
        let registered = emergency || dice.percent(if home { 93 } else { 70 });
        Person {
            number,
            standing,
            habit,
            abroad: home
                && !emergency
                && matches!(habit, Habit::Lively | Habit::Absent)
                && dice.percent(4),
            admin: emergency || number == FIRST_AND_LAST || (home && dice.percent(2)),
            registered,
            independent: emergency || (registered && dice.percent(35)),
            home_unsaid: home && dice.percent(1),
            active: 0,
            interactive: 0,
        }
    }

    pub(super) fn is_home(&self) -> bool {
        self.standing == Standing::Home
    }

    pub(super) fn is_in_directory(&self) -> bool {
        !matches!(self.standing, Standing::Provider(_))
    }

    /// The user type as the API has it.
    pub(super) fn is_guest_by_type(&self) -> bool {
        matches!(self.standing, Standing::Guest(_) | Standing::GuestAtHome)
    }

    /// The partner the person comes from.
    pub(super) fn partner(&self) -> Option<u8> {
        match self.standing {
            Standing::Guest(from) | Standing::MemberFrom(from) | Standing::Provider(from) => {
                Some(from)
            }
            Standing::Home | Standing::GuestAtHome => None,
        }
    }

    /// The cross tenant access type of sign-ins here, as the API has it.
    pub(super) fn access(&self) -> &'static str {
        match self.standing {
            Standing::Home | Standing::GuestAtHome => "none",
            Standing::Guest(_) | Standing::MemberFrom(_) => "b2bCollaboration",
            Standing::Provider(_) => "serviceProvider",
        }
    }

    pub(super) fn id(&self, seed: u64) -> Id {
        Id::new(seed, Of::Person, u64::from(self.number))
    }

    /// Names say that they are made up; some have what a careless reader trips over.
    pub(super) fn name(&self) -> String {
        let number = self.number;
        match number {
            _ if number % 97 == 5 => format!("Synthetic\nPerson {number:04}"),
            _ if number % 31 == 4 => format!("Synthetic \"Syn\" Person {number:04}"),
            _ if number % 11 == 6 => format!("Synthetic Persön {number:04} ✓"),
            _ if number % 7 == 3 => format!("Person {number:04}, Synthetic"),
            _ => format!("Synthetic Person {number:04}"),
        }
    }

    pub(super) fn address(&self) -> String {
        let number = self.number;
        match self.standing {
            Standing::Home if EMERGENCY.contains(&number) => {
                format!("synthetic.emergency.{number}@contoso.onmicrosoft.example")
            }
            Standing::Home | Standing::GuestAtHome => {
                format!("synthetic.person.{number:04}@{DOMAIN}")
            }
            Standing::Provider(from) => {
                format!("synthetic.person.{number:04}@{}", PARTNERS[usize::from(from)])
            }
            Standing::Guest(from) | Standing::MemberFrom(from) => {
                let from = PARTNERS[usize::from(from)];
                format!("synthetic.person.{number:04}_{from}#EXT#@{DOMAIN}")
            }
        }
    }
}

fn standing(dice: &mut Dice, number: u32) -> Standing {
    let partner = u8::try_from(dice.weighted(&[3, 2, 1])).unwrap_or(0);
    let drawn = dice.weighted(&[880, 84, 24, 6, 6]);
    match number {
        FIRST_AND_LAST | JUST_TOO_OLD | JUST_IN_TIME => return Standing::Home,
        _ if EMERGENCY.contains(&number) => return Standing::Home,
        15 => return Standing::Guest(partner),
        _ => {}
    }
    match drawn {
        0 => Standing::Home,
        1 => Standing::Guest(partner),
        2 => Standing::MemberFrom(partner),
        3 => Standing::Provider(partner),
        _ => Standing::GuestAtHome,
    }
}

fn habit(dice: &mut Dice, number: u32, standing: Standing) -> Habit {
    let all = [Habit::Lively, Habit::Stale, Habit::Failing, Habit::Absent];
    let weights = if standing == Standing::Home { [78, 9, 5, 8] } else { [50, 22, 8, 20] };
    let drawn = all[dice.weighted(&weights)];
    match number {
        FIRST_AND_LAST | 15 => Habit::Lively,
        JUST_TOO_OLD | JUST_IN_TIME => Habit::Absent,
        _ if EMERGENCY.contains(&number) => Habit::Absent,
        // so that every external member is either counted or nowhere
        _ if matches!(standing, Standing::MemberFrom(_) | Standing::Provider(_)) => {
            if drawn == Habit::Absent { Habit::Absent } else { Habit::Lively }
        }
        _ => drawn,
    }
}
