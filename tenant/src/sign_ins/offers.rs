//! What the sums offer for fields of a scenario, and what else is worth knowing.

use super::Totals;
use crate::found::{Caveat, Count, Fact, Value};
use lockout_core::scenario::Field;

/// A log of the last three days rarely has its first row in their first second.
const SHORTEST_HOURS: f64 = 71.0;

const A_WEEK: u64 = 7;

impl Totals {
    /// Offers, with the files and the number of rows they rest on.
    pub fn counts(&self, from: &[String], rows: u64) -> Vec<Count> {
        let whole = |people: u64| Some(number(people));
        let share = |[part, of]: [u64; 2]| tenths(part, of).map(in_percent);
        let [no_policy, satisfied, not_satisfied] = self.postures_in_percent();
        let offers = [
            (Field::Guests, whole(self.guests)),
            (Field::LiveSessions, whole(self.people)),
            (Field::NoPolicy, no_policy),
            (Field::MfaSatisfied, satisfied),
            (Field::MfaNotSatisfied, not_satisfied),
            (Field::LongLivedToken, share(self.long_lived)),
            (Field::ServedByBackup, share([self.covered, self.sessions])),
            (Field::SignInFrequency, share(self.frequency)),
            (Field::FreshSignIns, self.fresh.map(|days| rounded(days.mean))),
            (Field::GuestFreshSignIns, self.guest_fresh.map(|days| rounded(days.mean))),
        ];
        let count = |(field, value): (Field, Option<f64>)| {
            Some(Count {
                field: field.key().to_owned(),
                value: Value::Number(value?),
                from: from.to_vec(),
                rows,
                caveats: self.caveats(field),
            })
        };
        offers.into_iter().filter_map(count).collect()
    }

    /// They add up to exactly 100.
    fn postures_in_percent(&self) -> [Option<f64>; 3] {
        let all = self.postures.iter().sum();
        match (tenths(self.postures[0], all), tenths(self.postures[1], all)) {
            (Some(none), Some(satisfied)) => {
                let satisfied = satisfied.min(1000 - none);
                [none, satisfied, 1000 - none - satisfied].map(|tenths| Some(in_percent(tenths)))
            }
            _ => [None; 3],
        }
    }

    pub fn caveats(&self, field: Field) -> Vec<Caveat> {
        let mut caveats = Vec::new();
        // a share per day rests on whole days, not on three
        let days = match field {
            Field::FreshSignIns => self.fresh,
            Field::GuestFreshSignIns => self.guest_fresh,
            _ => None,
        };
        caveats.extend(days.and_then(|days| few_days(days.days)));
        if !matches!(field, Field::FreshSignIns | Field::GuestFreshSignIns) {
            caveats.extend(too_short(self.hours()));
            match (self.spans.interactive, self.spans.non_interactive, self.spans.unknown) {
                (Some(_), None, None) => caveats.push(Caveat::OnlyInteractive),
                (None, Some(_), None) => caveats.push(Caveat::OnlyNonInteractive),
                _ => {}
            }
        }
        if matches!(field, Field::LiveSessions | Field::Guests) && self.untold > 0 {
            caveats.push(Caveat::TenantUnknown { people: self.untold });
        }
        if field == Field::ServedByBackup && self.unknown_apps > 0 {
            let percent = tenths(self.unknown_apps, self.sessions).map_or(0.0, in_percent);
            caveats.push(Caveat::AppsUnknown { percent });
        }
        caveats
    }

    /// How far the shorter of the two logs looks back from the newest row of all.
    fn hours(&self) -> f64 {
        let newest = self.spans.all.map_or(0, |[_, last]| last);
        let logs = [self.spans.interactive, self.spans.non_interactive, self.spans.unknown];
        let looked_back =
            logs.into_iter().flatten().map(|[first, _]| newest - first).min().unwrap_or(0);
        f64::from(looked_back) / 3600.0
    }

    pub fn facts(&self) -> Vec<Fact> {
        let mut facts = Vec::new();
        match self.backup_span {
            Some([first, last]) => facts.push(Fact::BackupTokens {
                count: self.backup_tokens,
                first: i64::from(first),
                last: i64::from(last),
            }),
            None if self.backup_rows > 0 => {
                facts.push(Fact::NoBackupTokens { rows: self.backup_rows });
            }
            None => {}
        }
        if self.outbound > 0 {
            facts.push(Fact::Outbound { people: self.outbound });
        }
        if self.external_members > 0 {
            facts.push(Fact::ExternalMembers { people: self.external_members });
        }
        if !self.apps.is_empty() {
            facts.push(Fact::Apps { apps: self.apps.clone() });
        }
        facts
    }
}

/// The caveat of a log that looks back fewer hours than the rule does.
pub fn too_short(hours: f64) -> Option<Caveat> {
    (hours < SHORTEST_HOURS).then(|| Caveat::TooShort { hours: rounded(hours) })
}

/// The caveat of a mean of fewer days than a week's: weekends weigh too much or too little in it.
pub fn few_days(days: u64) -> Option<Caveat> {
    (days < A_WEEK).then_some(Caveat::FewDays { days })
}

/// A share in tenths of a percent, half up; none of nothing.
pub fn tenths(part: u64, of: u64) -> Option<u64> {
    (part * 1000 + of / 2).checked_div(of)
}

pub fn in_percent(tenths: u64) -> f64 {
    number(tenths) / 10.0
}

fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[expect(
    clippy::cast_precision_loss,
    reason = "heads and rows are far fewer than a float can tell apart"
)]
pub fn number(count: u64) -> f64 {
    count as f64
}
