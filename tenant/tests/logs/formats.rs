//! The same sign-ins in every format say the same.

use crate::{number, portal, read};
use lockout_tenant::Found;
use lockout_tenant::found::{Caveat, Fact, Kind};
use lockout_tenant::problem::Wrong;

/// Log Analytics' table: a device as JSON in quotes, American times whose head says UTC.
pub const LOG_ANALYTICS: &str = "\u{feff}\"TimeGenerated [UTC]\",ResultType,UserId,UserPrincipalName,UserType,HomeTenantId,ResourceTenantId,CrossTenantAccessType,AppId,AppDisplayName,DeviceDetail,ConditionalAccessStatus,IsInteractive,TokenIssuerType,ConditionalAccessPolicies,SessionLifetimePolicies,AuthenticationProcessingDetails\n\
\"11/10/2026, 12:00:00.123 PM\",0,person-1,one@contoso.example,Member,ours,ours,none,app-1,\"Synthetic, App\",\"{\"\"deviceId\"\":\"\"d-1\"\",\"\"operatingSystem\"\":\"\"Windows\"\",\n\"\"browser\"\":\"\"Edge\"\"}\",success,true,AzureAD,\"[{\"\"result\"\":\"\"success\"\",\"\"enforcedSessionControls\"\":[]}]\",\"[{\"\"expirationRequirement\"\":\"\"signInFrequencyPeriodicReauthentication\"\"}]\",\"[{\"\"key\"\":\"\"Is CAE Token\"\",\"\"value\"\":\"\"True\"\"}]\"\n\
\"11/10/2026, 11:00:00.000 AM\",0,person-2,two@contoso.example,Member,ours,ours,none,app-1,\"Synthetic, App\",\"{\"\"deviceId\"\":\"\"d-2\"\"}\",notApplied,false,AzureAD,\"[{\"\"result\"\":\"\"notApplied\"\",\"\"enforcedSessionControls\"\":[\"\"SignInFrequency\"\"]}]\",[],\"[{\"\"key\"\":\"\"Is CAE Token\"\",\"\"value\"\":\"\"False\"\"}]\"\n\
\"11/10/2026, 12:30:00.000 AM\",50126,person-3,three@contoso.example,Member,ours,ours,none,app-1,\"Synthetic, App\",\"{\"\"deviceId\"\":\"\"d-3\"\"}\",failure,true,AzureAD,[],[],[]\n";

pub fn graph() -> [String; 3] {
    [
        r#"{"createdDateTime":"2026-11-10T12:00:00.123Z","userId":"person-1","userPrincipalName":"one@contoso.example","userType":"member","homeTenantId":"ours","resourceTenantId":"ours","crossTenantAccessType":"none","appId":"app-1","appDisplayName":"Synthetic \"App\"","deviceDetail":{"deviceId":"d-1","operatingSystem":null},"status":{"errorCode":0,"failureReason":"Other."},"conditionalAccessStatus":"success","isInteractive":true,"tokenIssuerType":"AzureAD","appliedConditionalAccessPolicies":[{"id":"1","result":"success","enforcedSessionControls":[]}],"sessionLifetimePolicies":[{"expirationRequirement":"signInFrequencyPeriodicReauthentication","detail":"x"}],"authenticationProcessingDetails":[{"key":"Is CAE Token","value":"True"}],"location":{"city":"]}{["}}"#,
        r#"{"createdDateTime":"2026-11-10T11:00:00Z","userId":"person-2","userType":"member","homeTenantId":"ours","resourceTenantId":"ours","appId":"app-1","deviceDetail":{"deviceId":"d-2"},"status":{"errorCode":0},"conditionalAccessStatus":"notApplied","signInEventTypes":["nonInteractiveUser"],"appliedConditionalAccessPolicies":[{"id":"1","result":"notApplied","enforcedSessionControls":["SignInFrequency"]}],"sessionLifetimePolicies":[],"authenticationProcessingDetails":[{"key":"Is CAE Token","value":"False"}]}"#,
        r#"{"createdDateTime":"2026-11-10T00:30:00Z","userId":"person-3","homeTenantId":"ours","resourceTenantId":"ours","appId":"app-1","status":{"errorCode":50126},"conditionalAccessStatus":"failure","isInteractive":"true","deviceDetail":null,"sessionLifetimePolicies":null}"#,
    ]
    .map(str::to_owned)
}

pub fn says_what_is_true(found: &Found, what: &str) {
    assert_eq!(found.problems, [], "{what}");
    assert_eq!((found.files[0].kind, found.files[0].rows), (Kind::SignIns, 3), "{what}");
    for (field, want) in [
        ("liveSessions", 2.0),
        ("guests", 0.0),
        ("noPolicyPercent", 50.0),
        ("mfaSatisfiedPercent", 50.0),
        ("mfaNotSatisfiedPercent", 0.0),
        ("signInFrequencyPercent", 50.0),
        ("longLivedTokenPercent", 50.0),
    ] {
        assert_eq!(number(found, field), Some(want), "{field}, {what}");
    }
}

#[test]
fn log_analytics() {
    says_what_is_true(&read(&[("query_data.csv", LOG_ANALYTICS.as_bytes())]), "a table");
}

#[test]
fn json_in_a_list_in_a_wrapper_and_by_lines() {
    let [one, two, three] = graph();
    for (what, text) in [
        ("a list", format!("[{one},\r\n {two},{three}]")),
        (
            "a page",
            format!(
                r#"{{"@odata.context":"https://graph.example/$metadata#auditLogs/signIns","value":[{one},{two},{three}],"@odata.nextLink":null}}"#
            ),
        ),
        ("lines", format!("{one}\n{two}\n{three}\n")),
        ("a mark", format!("\u{feff}[{one},{two},{three}]")),
    ] {
        says_what_is_true(&read(&[("signins.json", text.as_bytes())]), what);
    }
}

#[test]
fn every_encoding_separator_and_line_end() {
    let text = portal(&[&[], &[("User ID", "person-2"), ("User", "\"Zoë\r\n\"\"Synthetic\"\"\"")]]);
    let sixteen = |big: bool, mark: &str| -> Vec<u8> {
        let units = format!("{mark}{text}").encode_utf16().collect::<Vec<_>>();
        units
            .iter()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    };
    // a spreadsheet quotes no comma when it separates by other letters
    let by = |separator: &str| {
        let bare = text.replace("\"Person 1, Synthetic\"", "Person 1");
        format!("sep={separator}\r\n{}", bare.replace(',', separator)).into_bytes()
    };
    let turned: Vec<String> = text
        .replace("\"Person 1, Synthetic\"", "x")
        .replace("Zoë\r\n", "")
        .lines()
        .map(|line| line.split(',').rev().chain(["extra"]).collect::<Vec<_>>().join(","))
        .collect();
    for (what, bytes) in [
        ("UTF-8", text.clone().into_bytes()),
        ("with a mark", format!("\u{feff}{text}").into_bytes()),
        ("little endian", sixteen(false, "\u{feff}")),
        ("big endian", sixteen(true, "\u{feff}")),
        ("little endian without a mark", sixteen(false, "")),
        ("big endian without a mark", sixteen(true, "")),
        ("semicolons", by(";")),
        ("tabs", by("\t")),
        ("line feeds alone", text.replace("\r\n", "\n").into_bytes()),
        ("no line break at the end", text.trim_end().as_bytes().to_vec()),
        ("blank lines at the end", format!("{text}\r\n\r\n").into_bytes()),
        ("columns in another order", turned.join("\n").into_bytes()),
    ] {
        let found = read(&[("InteractiveSignIns.csv", &bytes)]);
        assert_eq!(found.problems, [], "{what}");
        assert_eq!(found.files[0].rows, 2, "{what}");
        assert_eq!(number(&found, "liveSessions"), Some(2.0), "{what}");
    }
}

#[test]
fn the_row_of_a_query() {
    let table = "lockoutQuery,rows,hoursBack,liveSessions,guests,noPolicyPercent,longLivedTokenPercent\n1,5000000,168,1234,56,12.5,\n";
    let tabs = table.replace(',', "\t");
    let json = r#"[{"lockoutQuery":1,"rows":"5000000","hoursBack":168.0,"liveSessions":1234,"guests":"56","noPolicyPercent":12.5,"longLivedTokenPercent":null}]"#;
    for text in [table, &tabs, json] {
        // it wins over what a log says
        let log = portal(&[&[]]);
        let found = read(&[("InteractiveSignIns.csv", log.as_bytes()), ("row", text.as_bytes())]);
        let wins = Wrong::Outweighs { files: 1 };
        assert_eq!(crate::problems(&found), [(None, None, 1, &wins)], "{text}");
        assert_eq!(found.files[1].kind, Kind::QueryRow);
        let people = crate::count(&found, "liveSessions").unwrap();
        assert_eq!((people.from.as_slice(), people.rows), (&["row".to_owned()][..], 5_000_000));
        assert_eq!(people.caveats, []);
        assert_eq!(number(&found, "liveSessions"), Some(1234.0));
        assert_eq!(number(&found, "guests"), Some(56.0));
        assert_eq!(number(&found, "noPolicyPercent"), Some(12.5));
        assert_eq!(number(&found, "longLivedTokenPercent"), None);
    }
}

#[test]
fn what_belongs_to_the_row_of_a_query() {
    let text = "lockoutQuery,rows,interactiveRows,nonInteractiveRows,hoursBack,rowsRead,servedByBackupPercent,appsUnknownPercent,externalMembers,outboundPeople,backupTokens,backupFirst,backupLast\n1,50,50,0,24.5,900,80,12.5,3,0,2,2026-11-08T00:00:00Z,2026-11-09T00:00:00Z\n";
    let found = read(&[("row.csv", text.as_bytes())]);
    assert_eq!(found.problems, []);
    let only = Caveat::OnlyInteractive;
    let served = crate::count(&found, "servedByBackupPercent").unwrap();
    assert_eq!(
        served.caveats,
        [Caveat::TooShort { hours: 24.5 }, only, Caveat::AppsUnknown { percent: 12.5 }]
    );
    let first = 20_765 * 86_400;
    let backup = Fact::BackupTokens { count: 2, first, last: first + 86_400 };
    assert_eq!(found.facts, [backup, Fact::ExternalMembers { people: 3 }]);

    let none =
        "lockoutQuery,rows,rowsRead,backupTokens,liveSessions\n1,50,900,0,many\n1,50,900,0,7\n";
    let found = read(&[("row.csv", none.as_bytes())]);
    assert_eq!(found.facts, [Fact::NoBackupTokens { rows: 900 }]);
    assert_eq!(crate::number(&found, "liveSessions"), Some(7.0));
    let problem = &found.problems[0];
    assert_eq!((problem.line, problem.column), (Some(2), Some(12)));
}
