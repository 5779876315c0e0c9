//! Which apps the backup service covers, as far as Microsoft says (2.8).

use crate::found::Coverage;

/// The tenants Microsoft's own apps belong to.
const MICROSOFT: [&[u8]; 2] =
    [b"f8cdef31-a31e-4b4a-93e4-5f571e91255a", b"72f988bf-86f1-41af-91ab-2d7cd011db47"];

/// Microsoft's own apps by id, for logs without the owner's tenant.
const FIRST_PARTY: &[&str] = &[
    "00000002-0000-0ff1-ce00-000000000000", // Office 365 Exchange Online
    "00000003-0000-0000-c000-000000000000", // Microsoft Graph
    "00000003-0000-0ff1-ce00-000000000000", // Office 365 SharePoint Online
    "00b41c95-dab0-4487-9791-b9d2c32c80f2", // Office 365 Management
    "04b07795-8ddb-461a-bbee-02f9e1bf7b46", // Microsoft Azure CLI
    "08e18876-6177-487e-b8b5-cf950c1e598c", // SharePoint Online Web Client Extensibility
    "14d82eec-204b-4c2f-b7e8-296a70dab67e", // Microsoft Graph Command Line Tools
    "1950a258-227b-4e31-a9cf-717495945fc2", // Microsoft Azure PowerShell
    "1fec8e78-bce4-4aaf-ab1b-5451cc387264", // Microsoft Teams
    "26a7ee05-5602-4d76-a7ba-eae8b7b67941", // Windows Search
    "27922004-5251-4030-b22d-91ecd9a37ea4", // Outlook Mobile
    "29d9ed98-a469-4536-ade2-f981bc1d605e", // Microsoft Authentication Broker
    "2d4d3d8e-2be3-4bef-9f87-7875a61c29de", // OneNote
    "38aa3b87-a06d-4817-b275-7a316988d93b", // Windows Sign In
    "4765445b-32c6-49b0-83e6-1d93765276ca", // OfficeHome
    "57fb890c-0dab-4253-a5e0-7188c88b2bb4", // SharePoint Online Client
    "5e3ce6c0-2b1f-4285-8d4b-75ee78787346", // Microsoft Teams Web Client
    "872cd9fa-d31f-45e0-9eab-6e460a02d1f1", // Visual Studio
    "89bee1f7-5e6e-4d8a-9f3d-ecd601259da7", // Office365 Shell WCSS-Client
    "9199bf20-a13f-4107-85dc-02114787ef48", // One Outlook Web
    "9ba1a5c7-f17a-4de9-a1f1-6178c8d51223", // Microsoft Intune Company Portal
    "ab9b8c07-8f02-4f72-87fa-80105867a763", // OneDrive Sync Engine
    "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", // Azure Portal
    "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe", // Microsoft Teams Services
    "d3590ed6-52b3-4102-aeff-aad2292ab01c", // Microsoft Office
    "de8bc8b5-d9f9-48b1-a8ad-b748da725064", // Graph Explorer
];

const COVERED: &[&str] = &[
    "adp",
    "apple internet accounts",
    "apple mail",
    "aqua mail",
    "boxer",
    "gmail",
    "samsung email",
    "spark",
    "vmware boxer",
];

const NOT_COVERED: &[&str] = &[
    "anyconnect",
    "box",
    "cisco anyconnect",
    "cisco webex",
    "fortigate ssl vpn",
    "globalprotect",
    "palo alto networks globalprotect",
    "palo alto networks - globalprotect",
    "salesforce",
    "servicenow",
    "slack",
    "webex",
    "workday",
    "zoom",
];

/// What is known of an app. Third parties that are covered only where the sign-in begins at Microsoft (Atlassian, SAP
/// Concur and others) stay unknown: no log tells where one began.
pub fn coverage(id: &[u8], name: &[u8], owner: &[u8]) -> Coverage {
    let is_owned = MICROSOFT.into_iter().any(|known| known.eq_ignore_ascii_case(owner));
    let is_first_party =
        || FIRST_PARTY.iter().any(|known| id.eq_ignore_ascii_case(known.as_bytes()));
    let is_named = |list: &[&str]| list.iter().any(|known| begins_with(name, known));
    if is_owned || is_first_party() || is_named(COVERED) {
        Coverage::Yes
    } else if is_named(NOT_COVERED) {
        Coverage::No
    } else {
        Coverage::Unknown
    }
}

/// With these words as a whole: `Box for Teams` begins with `box`, `Boxer` does not.
fn begins_with(name: &[u8], words: &str) -> bool {
    name.split_at_checked(words.len()).is_some_and(|(first, rest)| {
        first.eq_ignore_ascii_case(words.as_bytes())
            && !rest.first().is_some_and(u8::is_ascii_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::{COVERED, Coverage, FIRST_PARTY, MICROSOFT, NOT_COVERED, coverage};
    use crate::sign_ins::record::is_unsupported;

    #[test]
    fn by_owner_by_id_by_name() {
        for (id, name, owner, want) in [
            ("", "Synthetic App", "F8CDEF31-A31E-4B4A-93E4-5F571E91255A", Coverage::Yes),
            ("1FEC8E78-bce4-4aaf-ab1b-5451cc387264", "", "", Coverage::Yes),
            ("x", "ADP", "", Coverage::Yes),
            ("x", "Boxer", "", Coverage::Yes),
            ("x", "Box", "", Coverage::No),
            ("x", "box for teams", "", Coverage::No),
            ("x", "Salesforce", "", Coverage::No),
            ("x", "Atlassian Cloud", "", Coverage::Unknown),
            ("x", "Zoomable", "", Coverage::Unknown),
            ("x", "", "", Coverage::Unknown),
        ] {
            assert_eq!(
                coverage(id.as_bytes(), name.as_bytes(), owner.as_bytes()),
                want,
                "{id} {name}"
            );
        }
    }

    const QUERY: &str = include_str!("../../../queries/sign-ins.kql");

    /// What stands between a beginning and an end, in quotes.
    fn quoted(from: &str, to: &str) -> Vec<String> {
        let (_, rest) = QUERY.split_once(from).unwrap();
        let (list, _) = rest.split_once(to).unwrap();
        list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    }

    /// The alternatives of a pattern.
    fn pattern(name: &str) -> Vec<&'static str> {
        let (_, rest) = QUERY.split_once(&format!("let {name} = @'^(")).unwrap();
        let (list, end) = rest.split_once(')').unwrap();
        assert!(end.starts_with("([^0-9a-z]|$)'"), "{name}: whole words");
        list.split('|').collect()
    }

    #[test]
    fn the_query_knows_the_same_apps() {
        let owners = MICROSOFT.map(|owner| String::from_utf8_lossy(owner).into_owned());
        assert_eq!(quoted("let microsoft = ", ";"), owners);
        assert_eq!(quoted("let microsoftApps = ", "]"), FIRST_PARTY);
        assert_eq!(pattern("covered"), COVERED);
        assert_eq!(pattern("uncovered"), NOT_COVERED);
        let protocols = quoted("let uncoveredProtocols = ", ";");
        assert_eq!(protocols, ["ropc", "devicecode"]);
        assert!(protocols.iter().all(|protocol| is_unsupported(protocol.as_bytes())));
    }
}
