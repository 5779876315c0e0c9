//! What must be known before a figure is taken.

use crate::report::figures::{entered, grouped, percent_entered};
use crate::words::say;
use lockout_tenant::found::Caveat;

pub fn caveat(of: &Caveat) -> String {
    let word = match of {
        Caveat::TooShort { hours } => return say::tenant_caveat_short(entered(*hours)),
        Caveat::AppsUnknown { percent } => {
            return say::tenant_caveat_apps(percent_entered(*percent));
        }
        Caveat::Without { users } => return say::tenant_caveat_without(grouped(*users)),
        Caveat::FewDays { days } => return say::tenant_caveat_days(grouped(*days)),
        Caveat::Candidates { accounts } => {
            return say::tenant_caveat_candidates(grouped(*accounts));
        }
        Caveat::TenantUnknown { people } => return say::tenant_caveat_tenant(grouped(*people)),
        Caveat::CapableOnly => say::TENANT_CAVEAT_CAPABLE,
        Caveat::OnlyInteractive => say::TENANT_CAVEAT_INTERACTIVE,
        Caveat::OnlyNonInteractive => say::TENANT_CAVEAT_NON_INTERACTIVE,
        Caveat::AllAtOnce => say::TENANT_CAVEAT_AT_ONCE,
        Caveat::ByScope => say::TENANT_CAVEAT_SCOPE,
    };
    word.text().to_owned()
}

/// It makes a figure so doubtful that the reader must choose it, not leave it out.
pub fn is_doubtful(of: &Caveat) -> bool {
    match of {
        Caveat::AllAtOnce | Caveat::Candidates { .. } => true,
        Caveat::TooShort { .. }
        | Caveat::FewDays { .. }
        | Caveat::OnlyInteractive
        | Caveat::OnlyNonInteractive
        | Caveat::AppsUnknown { .. }
        | Caveat::CapableOnly
        | Caveat::TenantUnknown { .. }
        | Caveat::ByScope
        | Caveat::Without { .. } => false,
    }
}
