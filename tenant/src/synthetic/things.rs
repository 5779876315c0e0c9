//! The apps, devices and partners of the synthetic tenant.

use crate::found::Coverage;

/// An app people sign in to.
pub(super) struct App {
    pub(super) name: &'static str,
    /// Microsoft's own carry the identifiers that are the same in every tenant; others get one of the seed.
    pub(super) id: Option<&'static str>,
    pub(super) owner: Owner,
    pub(super) resource: &'static str,
    /// As Microsoft's page on the backup service has it (2.8).
    pub(super) covered: Coverage,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Owner {
    Microsoft,
    Maker,
    /// The tenant itself.
    Us,
}

/// The tenant that owns Microsoft's apps.
pub(super) const MICROSOFT: &str = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

const fn own(name: &'static str, id: &'static str, resource: &'static str) -> App {
    App { name, id: Some(id), owner: Owner::Microsoft, resource, covered: Coverage::Yes }
}

/// The most used first.
pub(super) static APPS: [App; 11] = [
    own("Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", "Microsoft Teams Services"),
    own(
        "Office 365 Exchange Online",
        "00000002-0000-0ff1-ce00-000000000000",
        "Office 365 Exchange Online",
    ),
    own(
        "Office 365 SharePoint Online",
        "00000003-0000-0ff1-ce00-000000000000",
        "Office 365 SharePoint Online",
    ),
    own("Outlook Mobile", "27922004-5251-4030-b22d-91ecd9a37ea4", "Office 365 Exchange Online"),
    own("OfficeHome", "4765445b-32c6-49b0-83e6-1d93765276ca", "Microsoft Graph"),
    own("Azure Portal", "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure Resource Manager"),
    own("Microsoft Azure CLI", "04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Azure Resource Manager"),
    App {
        name: "Samsung Email",
        id: None,
        owner: Owner::Maker,
        resource: "Office 365 Exchange Online",
        covered: Coverage::Yes,
    },
    App {
        name: "Salesforce",
        id: None,
        owner: Owner::Maker,
        resource: "Salesforce",
        covered: Coverage::No,
    },
    App { name: "Zoom", id: None, owner: Owner::Maker, resource: "Zoom", covered: Coverage::No },
    App {
        name: "Expenses, synthetic",
        id: None,
        owner: Owner::Us,
        resource: "Expenses, synthetic",
        covered: Coverage::Unknown,
    },
];

/// How often each is used.
pub(super) const USE: [u32; APPS.len()] = [24, 20, 16, 10, 8, 3, 3, 3, 6, 4, 3];

/// The app people are guests in elsewhere with.
pub(super) const TEAMS: usize = 0;

/// A kind of device a person has.
pub(super) struct Device {
    pub(super) id: Known,
    pub(super) system: &'static str,
    pub(super) browser: &'static str,
    pub(super) agent: &'static str,
    pub(super) managed: bool,
    pub(super) join: &'static str,
}

/// What the logs have as its identifier.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Known {
    /// Each person's own.
    Own,
    /// One that several people share.
    Shared,
    /// None: it isn't registered.
    Not,
}

const WINDOWS: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
    Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0";

/// The last is used for nothing but attempts that fail.
pub(super) static DEVICES: [Device; 6] = [
    Device {
        id: Known::Own,
        system: "Windows10",
        browser: "Edge 142.0.0",
        agent: WINDOWS,
        managed: true,
        join: "Microsoft Entra joined",
    },
    Device {
        id: Known::Own,
        system: "Ios 26.1",
        browser: "Mobile Safari",
        agent: "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
            Mobile/15E148, \"synthetic\"",
        managed: true,
        join: "Microsoft Entra registered",
    },
    Device {
        id: Known::Not,
        system: "MacOs",
        browser: "Chrome 142.0.0",
        agent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) \
            Chrome/142.0.0.0 Safari/537.36",
        managed: false,
        join: "",
    },
    Device {
        id: Known::Not,
        system: "Android 16",
        browser: "Chrome Mobile 142.0.0",
        agent: "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile \
            Safari/537.36",
        managed: false,
        join: "",
    },
    Device {
        id: Known::Shared,
        system: "Windows10",
        browser: "Edge 142.0.0",
        agent: WINDOWS,
        managed: true,
        join: "Microsoft Entra hybrid joined",
    },
    Device {
        id: Known::Not,
        system: "Linux",
        browser: "Firefox 145.0",
        agent: "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
        managed: false,
        join: "",
    },
];

/// The one of attempts that fail.
pub(super) const STRANGE: usize = DEVICES.len() - 1;

/// The tenant's own domain, and those of its partners: names that no one can register.
pub(super) const DOMAIN: &str = "contoso.example";
pub(super) const PARTNERS: [&str; 3] = ["fabrikam.example", "northwind.example", "adatum.example"];
