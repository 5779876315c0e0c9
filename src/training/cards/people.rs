//! Who the cards are about: jobs, and the places where they are done. Nobody has a name.

use crate::words::{Word, say};

/// A field of work: its jobs, its places, and whether it works at night and on Sundays.
pub(super) struct Sector {
    pub(super) jobs: &'static [Word],
    pub(super) places: &'static [Word],
    pub(super) always_open: bool,
}

#[rustfmt::skip]
pub(super) static SECTORS: [Sector; 8] = [
    Sector {
        jobs: &[say::CARD_JOB_NURSE, say::CARD_JOB_WARD_DOCTOR, say::CARD_JOB_PARAMEDIC, say::CARD_JOB_PHYSIOTHERAPIST, say::CARD_JOB_PHARMACIST, say::CARD_JOB_NIGHT_SITTER],
        places: &[say::CARD_PLACE_HOSPITAL, say::CARD_PLACE_CARE_HOME, say::CARD_PLACE_REHABILITATION, say::CARD_PLACE_HEALTH_CENTRE],
        always_open: true,
    },
    Sector {
        jobs: &[say::CARD_JOB_TEACHER, say::CARD_JOB_LECTURER, say::CARD_JOB_SECRETARY, say::CARD_JOB_LIBRARIAN, say::CARD_JOB_LABORATORY],
        places: &[say::CARD_PLACE_SECONDARY_SCHOOL, say::CARD_PLACE_UNIVERSITY, say::CARD_PLACE_VOCATIONAL_COLLEGE, say::CARD_PLACE_MUSIC_SCHOOL],
        always_open: false,
    },
    Sector {
        jobs: &[say::CARD_JOB_CASE_WORKER, say::CARD_JOB_REGISTRAR, say::CARD_JOB_BUILDING_INSPECTOR, say::CARD_JOB_SOCIAL_WORKER, say::CARD_JOB_TOWN_PLANNER],
        places: &[say::CARD_PLACE_TOWN_HALL, say::CARD_PLACE_COUNTY, say::CARD_PLACE_CITY, say::CARD_PLACE_REGIONAL_OFFICE],
        always_open: false,
    },
    Sector {
        jobs: &[say::CARD_JOB_DISPATCHER, say::CARD_JOB_WAREHOUSE, say::CARD_JOB_DRIVER, say::CARD_JOB_FREIGHT, say::CARD_JOB_CUSTOMS],
        places: &[say::CARD_PLACE_FREIGHT_DEPOT, say::CARD_PLACE_AIRPORT, say::CARD_PLACE_PORT, say::CARD_PLACE_BUS_COMPANY],
        always_open: true,
    },
    Sector {
        jobs: &[say::CARD_JOB_MACHINE_OPERATOR, say::CARD_JOB_WELDER, say::CARD_JOB_QUALITY_INSPECTOR, say::CARD_JOB_ELECTRICIAN, say::CARD_JOB_SHIFT_LEADER, say::CARD_JOB_DESIGN_ENGINEER],
        places: &[say::CARD_PLACE_PARTS_PLANT, say::CARD_PLACE_STEELWORKS, say::CARD_PLACE_DAIRY, say::CARD_PLACE_POWER_STATION],
        always_open: true,
    },
    Sector {
        jobs: &[say::CARD_JOB_SHOP_ASSISTANT, say::CARD_JOB_FLORIST, say::CARD_JOB_RECEPTION, say::CARD_JOB_COOK, say::CARD_JOB_BUYER],
        places: &[say::CARD_PLACE_DEPARTMENT_STORE, say::CARD_PLACE_SUPERMARKET, say::CARD_PLACE_HOTEL, say::CARD_PLACE_GARDEN_CENTRE],
        always_open: false,
    },
    Sector {
        jobs: &[say::CARD_JOB_LOAN_ADVISER, say::CARD_JOB_CLAIMS_HANDLER, say::CARD_JOB_PARALEGAL, say::CARD_JOB_DEVELOPER, say::CARD_JOB_ANALYST],
        places: &[say::CARD_PLACE_SAVINGS_BANK, say::CARD_PLACE_INSURANCE, say::CARD_PLACE_LAW_FIRM, say::CARD_PLACE_SOFTWARE_HOUSE],
        always_open: false,
    },
    Sector {
        jobs: &[say::CARD_JOB_JOURNALIST, say::CARD_JOB_GUIDE, say::CARD_JOB_STAGE_TECHNICIAN, say::CARD_JOB_SOUND_ENGINEER, say::CARD_JOB_ARCHIVIST],
        places: &[say::CARD_PLACE_NEWSPAPER, say::CARD_PLACE_MUSEUM, say::CARD_PLACE_THEATRE, say::CARD_PLACE_RADIO],
        always_open: false,
    },
];

/// Jobs there are anywhere.
#[rustfmt::skip]
pub(super) static ANYWHERE: [Word; 9] = [
    say::CARD_JOB_ACCOUNTANT,
    say::CARD_JOB_PAYROLL,
    say::CARD_JOB_HELP_DESK,
    say::CARD_JOB_PERSONNEL,
    say::CARD_JOB_PROJECT_MANAGER,
    say::CARD_JOB_TRAINEE,
    say::CARD_JOB_DATA_PROTECTION,
    say::CARD_JOB_SECURITY_GUARD,
    say::CARD_JOB_ADMINISTRATOR,
];

/// Jobs of those who come from elsewhere.
#[rustfmt::skip]
pub(super) static FROM_ELSEWHERE: [Word; 6] = [
    say::CARD_JOB_AUDITOR,
    say::CARD_JOB_CONSULTANT,
    say::CARD_JOB_TRANSLATOR,
    say::CARD_JOB_SERVICE_TECHNICIAN,
    say::CARD_JOB_ARCHITECT,
    say::CARD_JOB_AGENCY,
];
