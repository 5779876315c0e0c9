//! The pages that facts rest on.

use crate::words::{Word, say};

/// A page a reader can open.
#[derive(Debug)]
pub struct Page {
    pub title: &'static str,
    pub publisher: Word,
    pub address: &'static str,
    /// The page's own date, empty if unknown.
    pub dated: &'static str,
}

macro_rules! learn {
    ($($name:ident $title:literal $path:literal $dated:literal;)+) => {$(
        pub(super) static $name: Page = Page {
            title: $title,
            publisher: say::BY_MICROSOFT_LEARN,
            address: concat!("https://learn.microsoft.com/", $path),
            dated: $dated,
        };
    )+};
}

learn! {
    DEFAULTS "Conditional Access: Resilience defaults" "entra/identity/conditional-access/resilience-defaults" "2024-08-13";
    SESSION "Conditional Access: Session" "entra/identity/conditional-access/concept-conditional-access-session" "2024-08-13";
    SESSION_LIFETIME "Conditional Access adaptive session lifetime" "entra/identity/conditional-access/concept-session-lifetime" "";
    CAE "Continuous access evaluation" "entra/identity/conditional-access/concept-continuous-access-evaluation" "";
    BACKUP "Microsoft Entra ID’s backup authentication system" "entra/architecture/backup-authentication-system" "2025-07-22";
    BACKUP_APPS "Application requirements for the backup authentication system" "entra/architecture/backup-authentication-system-apps" "";
    TOKENS "Access tokens" "entra/identity-platform/access-tokens#token-lifetime" "";
    REGISTRATION "Combined security information registration" "entra/identity/authentication/concept-registration-mfa-sspr-combined" "";
    REGISTRATION_POLICY "Configure the MFA registration policy" "entra/id-protection/howto-identity-protection-configure-mfa-policy" "";
    PASS "Temporary Access Pass" "entra/identity/authentication/howto-authentication-temporary-access-pass" "";
    STRENGTHS "Conditional Access authentication strengths" "entra/identity/authentication/concept-authentication-strengths" "";
    SECURITY_INFO "Protect security information registration with Conditional Access" "entra/identity/conditional-access/policy-all-users-security-info-registration" "";
    CREDENTIALS "Build resilience with credential management" "entra/architecture/resilience-in-credentials" "";
    METHODS "Manage authentication methods for users" "entra/identity/authentication/howto-mfa-userdevicesettings" "";
    EXTERNAL "Authentication and Conditional Access for external users" "entra/external-id/authentication-conditional-access" "";
    CONTROLS "Create a resilient access control management strategy" "entra/identity/authentication/concept-resilient-controls" "";
    EMERGENCY "Manage emergency access accounts" "entra/identity/role-based-access-control/security-emergency-access" "2025-02-10";
    MANDATORY "Mandatory multifactor authentication" "entra/identity/authentication/concept-mandatory-multifactor-authentication" "2026-04-03";
    LOGS "Download logs" "entra/identity/monitoring-health/howto-download-logs" "";
    GRAPH_SESSION "conditionalAccessSessionControls" "graph/api/resources/conditionalaccesssessioncontrols" "";
    GRAPH_REGISTRATION "userRegistrationDetails" "graph/api/resources/userregistrationdetails" "";
}

pub(super) static EXCLUDE: Page = Page {
    title: "Excluding users from Conditional Access policies",
    publisher: say::BY_MICROSOFT_ON_GITHUB,
    address: "https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/includes/entra-policy-exclude-user.md",
    dated: "",
};

pub(super) static AZURE_BLOG: Page = Page {
    title: "Advancing service resilience in Azure Active Directory with its backup authentication service",
    publisher: say::BY_AZURE_BLOG,
    address: "https://azure.microsoft.com/blog/advancing-service-resilience-in-azure-active-directory-with-its-backup-authentication-service/",
    dated: "2021-11",
};

pub(super) static MO1329260: Page = Page {
    title: "Microsoft MFA and My Sign-Ins platform outage",
    publisher: say::BY_LINUX_ORG_HK,
    address: "https://www.linux.org.hk/archive/20260601-884-microsoft-mfa-and-my-sign-ins-platform-h.html",
    dated: "2026-06-01",
};

pub(super) static MARCH_2021: Page = Page {
    title: "Azure AD outage of 15 March 2021",
    publisher: say::BY_PRACTICAL_365,
    address: "https://practical365.com/azure-ad-outage-march-15-2021/",
    dated: "2021-03",
};
