//! The incidents, newest first.

use super::{Claim, Preset, Record, Utc};
use crate::decision::Standing::{Documented, Reported};
use crate::scenario::OutageKind::{Authentication, Mfa, Registration};
use lockout_words::say;

const fn utc(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> Utc {
    Utc { year, month, day, hour, minute }
}

/// Microsoft's own words, even where only a copy of them is still to be had.
const fn microsoft(publisher: &'static str, address: &'static str, text: &'static str) -> Claim {
    Claim { text, standing: Documented, publisher, address }
}

const fn press(publisher: &'static str, address: &'static str, text: &'static str) -> Claim {
    Claim { text, standing: Reported, publisher, address }
}

const JUNE_2026: &str = "https://m365jp.net/?p=16623";
const JUNE_2026_BY: &str = "Microsoft Service Health, copied by m365jp.net";
const DEFAULTS: &str =
    "https://learn.microsoft.com/entra/identity/conditional-access/resilience-defaults";
const DUO: &str = "https://microsoftmessageid.com/microsoft-issue-id-mo1237461-2026-02-23-users-may-have-experienced-issues-when-trying-to-access-services-that-required-multi-factor-authentication-mfa";
const DUO_BY: &str = "Microsoft Service Health, copied by microsoftmessageid.com";
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
const NO_SHARE: &str = "No source gives a share of people: we take 100 %.";

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
                "From 05:50 to 09:50 UTC some users could neither set up MFA nor open mysignins.microsoft.com, which answered with error 504.",
            ),
            microsoft(
                JUNE_2026_BY,
                JUNE_2026,
                "A change to a cache made a failover necessary; where it led to, processors and memory ran full as Europe’s traffic peaked. Going back ended it.",
            ),
            press(
                "linux.org.hk",
                "https://www.linux.org.hk/archive/20260601-884-microsoft-mfa-and-my-sign-ins-platform-h.html",
                "People already enrolled should have signed in as usual; those whom a policy made register could be locked out.",
            ),
        ],
        ours: &["“Some users” is no figure: we take 100 %. With fewer, everything shrinks alike."],
        beyond: &[
            "It was worst while Europe was busiest. The model keeps an outage level from start to end.",
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
                "An article of that day",
                "",
                "While no cause was known, the outage was held against Microsoft’s table for a failed sign-in service: new sessions get no access.",
            ),
            microsoft(
                "Microsoft Learn",
                DEFAULTS,
                "That table is for an outage of the primary sign-in service.",
            ),
            microsoft(
                JUNE_2026_BY,
                JUNE_2026,
                "Microsoft’s closing text names MFA setup and the mysignins site, and nothing else.",
            ),
        ],
        ours: &[
            "Times and share are those of the other MO1329260 preset; only the kind of outage differs. Hold the two side by side: the kind decides more than the length.",
        ],
        beyond: &[
            "Nothing published says that sign-in failed that day. This is what it would have been, not what it was.",
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
                "From 14:00 to 16:38 UTC people in North America whose sign-in uses Cisco Duo met error 504 where MFA was required.",
            ),
            microsoft(
                DUO_BY,
                DUO,
                "Microsoft’s own services worked as expected; the fault was at the other provider, which put it right.",
            ),
            press(
                "Windows Forum",
                "https://windowsforum.com/threads/microsoft-365-mfa-504-outage-tied-to-third-party-duo-incident-mo1237461.403281",
                "It was first taken for an outage of Microsoft’s MFA.",
            ),
        ],
        ours: &[
            "100 % is for a tenant that sends every prompt to Duo. Take the share of people you send there; with none, it passed you by.",
        ],
        beyond: &[
            "People with a Microsoft method were untouched, and could still register one. In the model prompts of every provider fail, and registration with them.",
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
                "Cyber Press",
                "https://cyberpress.org/microsoft-365-authentication-issues/",
                "Administrators in Europe, the Middle East, Africa, Asia and the Pacific could not add MFA methods. A change meant to improve MFA sign-in was to blame.",
            ),
            press(
                "Windows Forum",
                "https://windowsforum.com/threads/microsoft-365-authentication-disruption-on-june-13-2025-causes-impact-and-solutions.370198/",
                "By 09:20, time zone not stated, Microsoft had confirmed the cause and prepared a configuration update.",
            ),
            press(
                "Mighty Technologies",
                "https://mighty-technologies.com/technology/microsoft-365-authentication-issues-affect-users-globally-now-mitigated/",
                "Users could neither register methods nor reset passwords. For some it had begun as early as 18 April.",
            ),
        ],
        ours: &[
            "No source gives a start or an end: we take 08:00 to 12:00 UTC, four hours around the one time that is known.",
            NO_SHARE,
        ],
        beyond: &[
            "Password resets by users failed as well, and administrators could not help out. The model knows neither.",
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
                "Windows Forum, after The Register",
                JANUARY_2025,
                "It began at about 10:33 UTC, mostly in Western Europe with some in the United States and Chile, and was largely over four hours later.",
            ),
            press(
                "Techzine",
                "https://www.techzine.eu/news/applications/127754/microsoft-mfa-outage-blocks-access-to-microsoft-365-apps/",
                "Another start: about 16:00 Dutch time, 15:00 UTC. Both can’t be right.",
            ),
            press(
                "WinBuzzer",
                "https://winbuzzer.com/2025/01/13/microsoft-365-users-face-widespread-lockouts-amid-mfa-disruptions-xcxwbn/",
                "People signing in with MFA could not open some Microsoft 365 apps. Microsoft sent their traffic elsewhere and declared OP978247 resolved that day.",
            ),
        ],
        ours: &[
            "Of the two starts we take the earlier. The end is the reported four hours, no published time.",
            NO_SHARE,
        ],
        beyond: &[
            "It came back bit by bit, and some in America had trouble for hours longer. In the model everyone is back at one moment.",
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
                "Microsoft, copied by Workspot’s status page",
                DECEMBER_2021,
                "From 00:11 to 02:25 UTC people had trouble signing in with work and with personal accounts.",
            ),
            microsoft(
                "Microsoft, copied by Workspot’s status page",
                DECEMBER_2021,
                "A configuration error and a routine update together cut off several endpoints meant to stand in for each other; a failover ended it.",
            ),
        ],
        ours: &[
            NO_SHARE,
            "It was less in fact: that availability comes to ten minutes of full outage in the month.",
        ],
        beyond: &[
            "Sign-ins failed for some and not for others. In the model they fail for everyone affected.",
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
                "Microsoft’s analysis, quoted on transistor.fm",
                MARCH_2021,
                "A key marked to be kept was removed by a cleaning job at 19:00 UTC; apps then stopped trusting tokens signed with it. At 21:05 the key was put back.",
            ),
            press(
                "BleepingComputer, copied by cybersecurityinformer.com",
                "https://www.cybersecurityinformer.com/edition/daily-network-security-cybersecurity-2021-03-16/?open-article-id=15667564",
                "Microsoft’s first analysis counts errors until 09:25 UTC the next day.",
            ),
            press(
                "Practical 365",
                "https://practical365.com/azure-ad-outage-march-15-2021/",
                "Apps that needed no new token carried on for a while; Teams asks for one about every hour.",
            ),
        ],
        ours: &[
            "We end it when the key was put back. For the whole time with errors, set it to last 14 h 25 min.",
            NO_SHARE,
        ],
        beyond: &[
            "Apps refused tokens already issued. In the model a valid token works until it runs out, so in fact people were out sooner.",
            "The backup service covered far fewer apps then than now.",
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
                "Azure status history, PS0T-790",
                DECEMBER_2020,
                "From 08:01 to 09:20 UTC people served by one back-end scale unit in Europe got error AADSTS90033.",
            ),
            microsoft(
                "Azure status history, PS0T-790",
                DECEMBER_2020,
                "95.85 % of Europe’s authentications succeeded meanwhile. Threads blocked each other after a change to that unit.",
            ),
        ],
        ours: &[
            "4.15 % of Europe’s authentications failed: we take it as the share of people. A tenant served by that unit saw far more: try 100 %.",
        ],
        beyond: &[
            "The error called itself transient and asked people to try again. In the model nobody affected gets through.",
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
                "Microsoft’s analysis, copied by Build5Nines",
                SEPTEMBER_2020,
                "From 21:25 to 00:23 UTC sign-ins failed worldwide. An update meant for a test ring went straight to production.",
            ),
            press(
                "MSPoweruser",
                "https://mspoweruser.com/microsoft-posts-root-cause-analysis-for-this-weeks-microsoft-365-login-issues/",
                "In the United States only 17 % of sign-ins succeeded at the worst moment; Australia was hit hard too. It was over for all at 02:25.",
            ),
            microsoft(
                "Azure blog",
                BACKUP_BLOG,
                "At that time the backup service covered Outlook on the web and SharePoint Online only.",
            ),
        ],
        ours: &[
            "83 % is what failed in the United States at the worst moment. We take it as a share of people and for the whole time, which is too much for most other places.",
            "We end it at 00:23. Until everyone was back it took 5 hours.",
        ],
        beyond: &[
            "It rose and fell, and differed from region to region. The model keeps it level.",
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
                "Redmond Magazine",
                NOVEMBER_2018,
                "From 04:39 to 18:38 UTC people could not sign in where a policy required MFA, in Asia, Europe and America.",
            ),
            press(
                "SecurityWeek",
                NOVEMBER_2018_CAUSE,
                "Microsoft found three faults, each setting off the next: a slow cache, a race between servers, and a back end that ran out of resources. Two came with an update days before.",
            ),
        ],
        ours: &[NO_SHARE],
        beyond: &[
            "It reached Europe and Asia first and America last. The model has one start for everyone.",
            "Password resets by users failed too.",
        ],
    };
}
