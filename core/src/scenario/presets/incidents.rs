//! The incidents, newest first.

use super::{Claim, Preset, Record, Utc};
use crate::decision::Standing::{Documented, Reported};
use crate::scenario::OutageKind::{Authentication, Mfa, Registration};
use lockout_words::{Word, say};

const fn utc(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> Utc {
    Utc { year, month, day, hour, minute }
}

/// Microsoft's own words, even where only a copy of them is still to be had.
const fn microsoft(publisher: Word, address: &'static str, text: Word) -> Claim {
    Claim { text, standing: Documented, publisher, address }
}

const fn press(publisher: Word, address: &'static str, text: Word) -> Claim {
    Claim { text, standing: Reported, publisher, address }
}

const JUNE_2026: &str = "https://m365jp.net/?p=16623";
const JUNE_2026_BY: Word = say::BY_M365JP;
const DEFAULTS: &str =
    "https://learn.microsoft.com/entra/identity/conditional-access/resilience-defaults";
const DUO: &str = "https://microsoftmessageid.com/microsoft-issue-id-mo1237461-2026-02-23-users-may-have-experienced-issues-when-trying-to-access-services-that-required-multi-factor-authentication-mfa";
const DUO_BY: Word = say::BY_MICROSOFTMESSAGEID;
const JANUARY_2025: &str = "https://windowsforum.com/threads/349396";
const DECEMBER_2021: &str = "https://pingoru.io/providers/workspot/incidents/2277298";
const MARCH_2021: &str = "https://share.transistor.fm/s/e4f0344b";
const DECEMBER_2020: &str = "https://status.azure.com/status/history/";
const SEPTEMBER_2020: &str = "https://build5nines.com/azure-ad-is-down-blocking-access-to-azure-teams-and-more-september-28-2020-microsoft-azure-outage/";
const BACKUP_BLOG: &str = "https://azure.microsoft.com/blog/advancing-service-resilience-in-azure-active-directory-with-its-backup-authentication-service/";
const NOVEMBER_2018: &str =
    "https://redmondmag.com/articles/2018/11/27/microsoft-restores-azure-mfa.aspx";
const NOVEMBER_2018_CAUSE: &str = "https://www.securityweek.com/microsoft-details-cause-recent-multi-factor-authentication-outage/";

/// Everyone: no source gives a share.
const NO_SHARE: Word = say::RECORD_NO_SHARE;

/// The two tables from one list: what an incident is, and what is known of it.
macro_rules! incidents {
    ($($preset:expr, $record:expr;)+) => {
        pub static PRESETS: &[Preset] = &[$($preset),+];

        /// In the order of [`PRESETS`].
        pub static RECORDS: &[Record] = &[$($record),+];
    };
}

incidents! {
    Preset {
        id: "mo1329260",
        title: say::PRESET_MO1329260,
        line: say::PRESET_MO1329260_LINE,
        kind: Registration,
        starts_utc: utc(2026, 6, 1, 5, 50),
        minutes: 240,
        affected: 100.0,
    },
    Record {
        says: &[
            microsoft(
                JUNE_2026_BY,
                JUNE_2026,
                say::RECORD_MO1329260_1,
            ),
            microsoft(
                JUNE_2026_BY,
                JUNE_2026,
                say::RECORD_MO1329260_2,
            ),
            press(
                say::BY_LINUX_ORG_HK,
                "https://www.linux.org.hk/archive/20260601-884-microsoft-mfa-and-my-sign-ins-platform-h.html",
                say::RECORD_MO1329260_3,
            ),
        ],
        ours: &[say::RECORD_MO1329260_OURS_1],
        beyond: &[
            say::RECORD_MO1329260_BEYOND_1,
        ],
    };
    Preset {
        id: "mo1329260-press",
        title: say::PRESET_MO1329260_PRESS,
        line: say::PRESET_MO1329260_PRESS_LINE,
        kind: Authentication,
        starts_utc: utc(2026, 6, 1, 5, 50),
        minutes: 240,
        affected: 100.0,
    },
    Record {
        says: &[
            press(
                say::BY_AN_ARTICLE,
                "",
                say::RECORD_MO1329260_PRESS_1,
            ),
            microsoft(
                say::BY_MICROSOFT_LEARN,
                DEFAULTS,
                say::RECORD_MO1329260_PRESS_2,
            ),
            microsoft(
                JUNE_2026_BY,
                JUNE_2026,
                say::RECORD_MO1329260_PRESS_3,
            ),
        ],
        ours: &[
            say::RECORD_MO1329260_PRESS_OURS_1,
        ],
        beyond: &[
            say::RECORD_MO1329260_PRESS_BEYOND_1,
        ],
    };
    Preset {
        id: "mo1237461",
        title: say::PRESET_MO1237461,
        line: say::PRESET_MO1237461_LINE,
        kind: Mfa,
        starts_utc: utc(2026, 2, 23, 14, 0),
        minutes: 158,
        affected: 100.0,
    },
    Record {
        says: &[
            microsoft(
                DUO_BY,
                DUO,
                say::RECORD_MO1237461_1,
            ),
            microsoft(
                DUO_BY,
                DUO,
                say::RECORD_MO1237461_2,
            ),
            press(
                say::BY_WINDOWS_FORUM,
                "https://windowsforum.com/threads/microsoft-365-mfa-504-outage-tied-to-third-party-duo-incident-mo1237461.403281",
                say::RECORD_MO1237461_3,
            ),
        ],
        ours: &[
            say::RECORD_MO1237461_OURS_1,
        ],
        beyond: &[
            say::RECORD_MO1237461_BEYOND_1,
        ],
    };
    Preset {
        id: "mo1093654",
        title: say::PRESET_MO1093654,
        line: say::PRESET_MO1093654_LINE,
        kind: Registration,
        starts_utc: utc(2025, 6, 13, 8, 0),
        minutes: 240,
        affected: 100.0,
    },
    Record {
        says: &[
            press(
                say::BY_CYBER_PRESS,
                "https://cyberpress.org/microsoft-365-authentication-issues/",
                say::RECORD_MO1093654_1,
            ),
            press(
                say::BY_WINDOWS_FORUM,
                "https://windowsforum.com/threads/microsoft-365-authentication-disruption-on-june-13-2025-causes-impact-and-solutions.370198/",
                say::RECORD_MO1093654_2,
            ),
            press(
                say::BY_MIGHTY_TECHNOLOGIES,
                "https://mighty-technologies.com/technology/microsoft-365-authentication-issues-affect-users-globally-now-mitigated/",
                say::RECORD_MO1093654_3,
            ),
        ],
        ours: &[
            say::RECORD_MO1093654_OURS_1,
            NO_SHARE,
        ],
        beyond: &[
            say::RECORD_MO1093654_BEYOND_1,
        ],
    };
    Preset {
        id: "op978247",
        title: say::PRESET_OP978247,
        line: say::PRESET_OP978247_LINE,
        kind: Mfa,
        starts_utc: utc(2025, 1, 13, 10, 33),
        minutes: 240,
        affected: 100.0,
    },
    Record {
        says: &[
            press(
                say::BY_WINDOWS_FORUM_AFTER_THE_REGISTER,
                JANUARY_2025,
                say::RECORD_OP978247_1,
            ),
            press(
                say::BY_TECHZINE,
                "https://www.techzine.eu/news/applications/127754/microsoft-mfa-outage-blocks-access-to-microsoft-365-apps/",
                say::RECORD_OP978247_2,
            ),
            press(
                say::BY_WINBUZZER,
                "https://winbuzzer.com/2025/01/13/microsoft-365-users-face-widespread-lockouts-amid-mfa-disruptions-xcxwbn/",
                say::RECORD_OP978247_3,
            ),
        ],
        ours: &[
            say::RECORD_OP978247_OURS_1,
            NO_SHARE,
        ],
        beyond: &[
            say::RECORD_OP978247_BEYOND_1,
        ],
    };
    Preset {
        id: "2021-12-16",
        title: say::PRESET_2021_12_16,
        line: say::PRESET_2021_12_16_LINE,
        kind: Authentication,
        starts_utc: utc(2021, 12, 16, 0, 11),
        minutes: 134,
        affected: 100.0,
    },
    Record {
        says: &[
            microsoft(
                say::BY_WORKSPOT,
                DECEMBER_2021,
                say::RECORD_2021_12_16_1,
            ),
            microsoft(
                say::BY_WORKSPOT,
                DECEMBER_2021,
                say::RECORD_2021_12_16_2,
            ),
        ],
        ours: &[
            NO_SHARE,
            say::RECORD_2021_12_16_OURS_1,
        ],
        beyond: &[
            say::RECORD_2021_12_16_BEYOND_1,
        ],
    };
    Preset {
        id: "2021-03-15",
        title: say::PRESET_2021_03_15,
        line: say::PRESET_2021_03_15_LINE,
        kind: Authentication,
        starts_utc: utc(2021, 3, 15, 19, 0),
        minutes: 125,
        affected: 100.0,
    },
    Record {
        says: &[
            microsoft(
                say::BY_TRANSISTOR_FM,
                MARCH_2021,
                say::RECORD_2021_03_15_1,
            ),
            press(
                say::BY_BLEEPINGCOMPUTER,
                "https://www.cybersecurityinformer.com/edition/daily-network-security-cybersecurity-2021-03-16/?open-article-id=15667564",
                say::RECORD_2021_03_15_2,
            ),
            press(
                say::BY_PRACTICAL_365,
                "https://practical365.com/azure-ad-outage-march-15-2021/",
                say::RECORD_2021_03_15_3,
            ),
        ],
        ours: &[
            say::RECORD_2021_03_15_OURS_1,
            NO_SHARE,
        ],
        beyond: &[
            say::RECORD_2021_03_15_BEYOND_1,
            say::RECORD_2021_03_15_BEYOND_2,
        ],
    };
    Preset {
        id: "2020-12-14",
        title: say::PRESET_2020_12_14,
        line: say::PRESET_2020_12_14_LINE,
        kind: Authentication,
        starts_utc: utc(2020, 12, 14, 8, 1),
        minutes: 79,
        affected: 4.15,
    },
    Record {
        says: &[
            microsoft(
                say::BY_AZURE_STATUS_HISTORY,
                DECEMBER_2020,
                say::RECORD_2020_12_14_1,
            ),
            microsoft(
                say::BY_AZURE_STATUS_HISTORY,
                DECEMBER_2020,
                say::RECORD_2020_12_14_2,
            ),
        ],
        ours: &[
            say::RECORD_2020_12_14_OURS_1,
        ],
        beyond: &[
            say::RECORD_2020_12_14_BEYOND_1,
        ],
    };
    Preset {
        id: "2020-09-28",
        title: say::PRESET_2020_09_28,
        line: say::PRESET_2020_09_28_LINE,
        kind: Authentication,
        starts_utc: utc(2020, 9, 28, 21, 25),
        minutes: 178,
        affected: 83.0,
    },
    Record {
        says: &[
            microsoft(
                say::BY_BUILD5NINES,
                SEPTEMBER_2020,
                say::RECORD_2020_09_28_1,
            ),
            press(
                say::BY_MSPOWERUSER,
                "https://mspoweruser.com/microsoft-posts-root-cause-analysis-for-this-weeks-microsoft-365-login-issues/",
                say::RECORD_2020_09_28_2,
            ),
            microsoft(
                say::BY_AZURE_BLOG,
                BACKUP_BLOG,
                say::RECORD_2020_09_28_3,
            ),
        ],
        ours: &[
            say::RECORD_2020_09_28_OURS_1,
            say::RECORD_2020_09_28_OURS_2,
        ],
        beyond: &[
            say::RECORD_2020_09_28_BEYOND_1,
        ],
    };
    Preset {
        id: "2018-11-19",
        title: say::PRESET_2018_11_19,
        line: say::PRESET_2018_11_19_LINE,
        kind: Mfa,
        starts_utc: utc(2018, 11, 19, 4, 39),
        minutes: 839,
        affected: 100.0,
    },
    Record {
        says: &[
            press(
                say::BY_REDMOND_MAGAZINE,
                NOVEMBER_2018,
                say::RECORD_2018_11_19_1,
            ),
            press(
                say::BY_SECURITYWEEK,
                NOVEMBER_2018_CAUSE,
                say::RECORD_2018_11_19_2,
            ),
        ],
        ours: &[NO_SHARE],
        beyond: &[
            say::RECORD_2018_11_19_BEYOND_1,
            say::RECORD_2018_11_19_BEYOND_2,
        ],
    };
}
