//! The inputs, one entry each, in the order of the scenario file.

use super::Input;
use crate::decision::Fact;
use crate::scenario::Field;

/// The default is our assumption.
const OURS: bool = true;
/// The default only has to start the reader off.
const EXAMPLE: bool = false;

/// A Log Analytics query over the successful sign-ins of three days, background renewals included.
macro_rules! sign_ins {
    ($rest:literal) => {
        concat!(
            "union SigninLogs, AADNonInteractiveUserSignInLogs | where TimeGenerated > ago(3d) and ResultType == \"0\" and ",
            $rest
        )
    };
}

/// The share of home-tenant people with at least one sign-in of a kind.
macro_rules! share {
    ($condition:literal) => {
        concat!(
            sign_ins!("HomeTenantId == ResourceTenantId | summarize 100.0 * dcountif(UserId, "),
            $condition,
            ") / dcount(UserId)"
        )
    };
}

/// A Graph query over who has registered what.
macro_rules! registrations {
    ($filter:literal) => {
        concat!(
            "GET https://graph.microsoft.com/v1.0/reports/authenticationMethods/userRegistrationDetails?$filter=",
            $filter
        )
    };
}

/// A Graph query for all Conditional Access policies.
macro_rules! policies {
    () => {
        "GET https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies"
    };
}

macro_rules! inputs {
    ($($field:ident: $text:literal, $unit:literal, $whose:ident,
        $help:literal, [$($find:expr),*], [$($fact:literal),*];)+) => {
        /// What a screen says of an input.
        #[allow(clippy::too_many_lines)] // one entry a field
        pub fn input(field: Field) -> &'static Input {
            match field {
                $(Field::$field => &Input {
                    label: $text,
                    unit: $unit,
                    help: $help,
                    find: &[$($find),*],
                    facts: &[$(Fact($fact)),*],
                    ours: $whose,
                }),+
            }
        }

        /// An input's label and unit alone: a program that shows no more carries no more.
        pub fn label(field: Field) -> (&'static str, &'static str) {
            match field {
                $(Field::$field => ($text, $unit)),+
            }
        }
    };
}

inputs! {
    Name: "Name", "", EXAMPLE,
        "Heads the page, the print and every file. It travels in the link, so keep confidential names out.",
        [], [];
    Kind: "What is down", "", EXAMPLE,
        "Which part fails decides more than any figure below. Microsoft’s rules for the backup service concern an outage of the sign-in service only.",
        ["Microsoft 365 admin center › Health › Service health › the incident: “set up MFA” or “mysignins” is the first kind, “when using MFA” the second, “sign in” or “authenticate” the third"],
        ["0.1", "0.2", "0.3"];
    StartsAt: "Starts", "", EXAMPLE,
        "Weekday and time on your own clock. Only working time is lost, so the same outage weighs differently on a Sunday and on a Monday.",
        ["Microsoft 365 admin center › Health › Service health › the incident › Start time"], [];
    Hours: "Lasts", "", EXAMPLE,
        "From 15 minutes to 14 days. While it is still running, try what you hope for and what you fear.",
        ["Microsoft 365 admin center › Health › Service health › the incident; Microsoft seldom gives an end in advance"], [];
    Affected: "People affected", "%", EXAMPLE,
        "The share of your people whose requests reach the failing side. A person is affected for the whole outage or not at all.",
        [
            "Microsoft’s posts rarely give a share: “some users” is no figure",
            "SigninLogs | where TimeGenerated > ago(1h) | summarize 100.0 * dcountif(UserId, ResultType != \"0\") / dcount(UserId) // set it against the same hour a week ago"
        ], [];
    NewHires: "New hires", "per working day", EXAMPLE,
        "People whose first day it is. They hold no session and have nothing registered. They come in the first two hours of the working day.",
        [
            "HR’s list of starters for that day",
            registrations!("isMfaRegistered eq false"),
            "The report also names people who never registered, however long they have been here"
        ], ["4.3", "8.11"];
    MfaResets: "MFA resets", "per working day", EXAMPLE,
        "People with a lost or new phone whose method the help desk clears. Until they register again they can’t pass MFA.",
        [
            "Help desk tickets for lost and new phones",
            "AuditLogs | where TimeGenerated > ago(28d) and OperationName == \"Admin deleted security info\" | summarize dcount(tostring(TargetResources[0].id)) / 20.0 // 20 working days"
        ], ["4.14"];
    RegistrationsDue: "Registrations due", "per working day", EXAMPLE,
        "Staff whom a policy makes register that day: a new policy, a campaign, or a grace period that ends.",
        [
            "Entra admin center › Entra ID › Authentication methods › User registration details: who is not MFA capable, and by when they must be",
            "AuditLogs | where OperationName == \"User registered all required security info\" and Result == \"success\" | summarize count() by bin(TimeGenerated, 1d) // take off hires and resets"
        ], ["4.3", "4.6", "8.11"];
    Guests: "Guests", "people", EXAMPLE,
        "External people holding a session in your tenant when it starts. Don’t count by user type: partners invited as members are at home elsewhere too.",
        [
            "Replace TENANT by your tenant’s ID:",
            sign_ins!("HomeTenantId != ResourceTenantId and ResourceTenantId == \"TENANT\" | summarize dcount(UserId)")
        ], ["1.4", "2.12", "3.6"];
    LiveSessions: "Live sessions", "people", EXAMPLE,
        "Your own people holding a session when it starts. Count people, not sign-ins, and count background renewals too: most sessions show there only.",
        [
            sign_ins!("HomeTenantId == ResourceTenantId | summarize dcount(UserId)"),
            "Entra admin center › Entra ID › Monitoring & health › Sign-in logs: download interactive and non-interactive sign-ins, two files"
        ], ["2.1", "8.7", "8.14"];
    NoPolicy: "No policy", "%", OURS,
        "Live sessions that no Conditional Access policy applies to. The backup service renews these.",
        [share!("ConditionalAccessStatus == \"notApplied\"")], ["1.1"];
    MfaSatisfied: "Policy, controls met", "%", OURS,
        "Live sessions under a policy whose controls, such as MFA, were satisfied when the session began. The backup service renews these.",
        [share!("AuthenticationRequirement == \"multiFactorAuthentication\"")], ["1.1"];
    MfaNotSatisfied: "Policy, controls not met", "%", OURS,
        "Live sessions under a policy whose controls haven’t been asked for yet, for example because its condition did not hold. Resilience defaults decide.",
        ["What the two shares above leave of 100 %"], ["1.1", "1.2"];
    LongLivedToken: "Long-lived tokens", "%", OURS,
        "Live sessions in apps that take part in continuous access evaluation. Their access tokens last about a day instead of about an hour.",
        [
            "Entra admin center › Entra ID › Monitoring & health › Sign-in logs › filter “Is CAE Token”",
            share!("AuthenticationProcessingDetails matches regex @'Is CAE Token\"[^}]*True'")
        ], ["3.3", "3.4", "3.5", "3.6"];
    ServedByBackup: "Served by the backup", "%", OURS,
        "Live sessions the backup service can renew: a covered app, used on the same device within three days, nothing revoked.",
        [
            "Compare the apps in your sign-in logs with learn.microsoft.com/entra/architecture/backup-authentication-system",
            "Sign-in logs › filter “Token issuer type” = Microsoft Entra Backup Auth: sessions served in Microsoft’s monthly exercises"
        ], ["1.12", "2.1", "2.2", "2.8", "2.9"];
    SignInFrequency: "Under a sign-in frequency", "%", OURS,
        "Live sessions under a policy that makes people sign in again after a set time. It matters where a prompt is owed.",
        [
            "Entra admin center › Entra ID › Conditional Access › Policies › the policy › Session › Sign-in frequency",
            concat!(share!("SessionLifetimePolicies contains \"signInFrequency\""), " // only those it made sign in again")
        ], ["1.13", "2.6", "3.13"];
    SignInFrequencyHours: "Sign in again every", "h", OURS,
        "The period of that sign-in frequency. With several policies, take the one most people are under.",
        [policies!(), "There: sessionControls.signInFrequency, its value and type"],
        ["3.13"];
    DefaultsDisabled: "Resilience defaults disabled", "%", OURS,
        "Sessions under a policy with resilience defaults switched off. Such a policy on a group or role reaches everyone who uses its apps, members or not.",
        [
            "Entra admin center › Entra ID › Conditional Access › Policies › the policy › Session › Disable resilience defaults",
            policies!(),
            "There: sessionControls.disableResilienceDefaults; absent, null or false means they are on"
        ], ["1.7", "1.8", "1.10", "1.15"];
    ConditionUnevaluable: "Condition can’t be checked", "%", OURS,
        "Sessions whose policy rests on something the backup service can’t look up: a group, a role, sign-in or user risk, a country, an authentication strength.",
        [policies!(), "There: groups, roles, risk levels and country locations under conditions, and grantControls.authenticationStrength"],
        ["1.5", "1.6", "8.5"];
    AppliedAtStart: "Condition held at the start", "%", OURS,
        "Of the sessions whose controls aren’t met: how many the policy applied to when they began. The control is still owed there.",
        ["SigninLogs | where TimeGenerated > ago(3d) | mv-expand P = ConditionalAccessPolicies | where P.displayName == \"POLICY\" | summarize dcount(UserId) by tostring(P.result) // notApplied: it did not hold"],
        ["1.7", "1.9"];
    FreshSignIns: "Fresh sign-ins", "% per day", OURS,
        "People who lose a session for ordinary reasons in a working day: a new device, a cleared browser, a restart.",
        ["SigninLogs | where ResultType == \"0\" and HomeTenantId == ResourceTenantId and AuthenticationDetails !has \"Previously satisfied\" | summarize dcount(UserId) by bin(TimeGenerated, 1d) // divide by live sessions"],
        [];
    GuestFreshSignIns: "Guests’ fresh sign-ins", "% per day", OURS,
        "The same for guests. They come back more seldom, so more of them start afresh.",
        ["SigninLogs | where ResultType == \"0\" and HomeTenantId != ResourceTenantId | summarize dcount(UserId) by bin(TimeGenerated, 1d) // divide by guests"],
        [];
    GuestsToRegister: "Guests who must register", "%", OURS,
        "Guests who must set up MFA in your tenant, because you don’t trust their own tenant’s MFA and they haven’t registered here.",
        [registrations!("isMfaRegistered eq false"), "Keep userType guest, and leave out the tenants whose MFA you trust"],
        ["4.15", "8.11"];
    GuestsWithTrustedHomeMfa: "Guests with trusted MFA", "%", OURS,
        "Guests whose own tenant’s MFA you trust. Their prompts are their tenant’s matter.",
        [
            "Entra admin center › Entra ID › External Identities › Cross-tenant access settings › Inbound access › Trust settings, in the defaults and for each organisation",
            "SigninLogs | where HomeTenantId != ResourceTenantId | summarize dcount(UserId) by HomeTenantId"
        ], ["4.15"];
    RegistrationsPerHour: "Registrations per hour", "per hour", OURS,
        "How many people can register per working hour once it works again: what your help desk can walk through, not what the portal could take.",
        ["AuditLogs | where OperationName == \"User registered all required security info\" and Result == \"success\" | summarize count() by bin(TimeGenerated, 1h) // your best hour"],
        [];
    WorkFrom: "Working day from", "", EXAMPLE,
        "Local time. New hires come in the two hours from here.", [], [];
    WorkTo: "Working day to", "", EXAMPLE,
        "Local time. Nobody loses work after it, and nobody registers.", [], [];
    WorkDays: "Working days", "", EXAMPLE,
        "On other days nobody arrives and no work is lost.", [], [];
    ReadFrequency: "Sign-in frequency", "", EXAMPLE,
        "Whether the backup service renews a session whose policy sets a sign-in frequency. Two pages of Microsoft’s disagree.",
        [], ["1.13", "2.6"];
    ReadDisabled: "Disabled resilience defaults", "", EXAMPLE,
        "How far a policy with resilience defaults disabled reaches. Microsoft’s pages put it in two ways.",
        [], ["1.8", "1.18"];
    ReadAccessToken: "Access token", "", EXAMPLE,
        "How long an ordinary access token lives. Two pages of Microsoft’s disagree.",
        [], ["3.1", "3.4"];
    ReadLongLived: "Long-lived token", "", EXAMPLE,
        "How long a token lives in apps with continuous access evaluation. Three pages of Microsoft’s disagree.",
        [], ["3.3", "3.3b", "1.C4"];
    PassBlocked: "Pass doesn’t help", "%", OURS,
        "People whom a registration policy sends to registration right after a browser sign-in with a Temporary Access Pass. With registration down they stay out.",
        [
            "Entra admin center › ID Protection › Dashboard › Multifactor authentication registration policy",
            "Entra admin center › Entra ID › Password reset › Registration"
        ], ["4.9", "4.11", "4.12"];
    AdminsWithLiveSession: "Administrators signed in", "people", EXAMPLE,
        "Administrators who hold a live session when it starts and may change policies or issue passes. Without them, only emergency accounts can act.",
        ["SigninLogs | where TimeGenerated > ago(8h) and ResultType == \"0\" and AppId == \"c44b4083-3bb0-49c1-b47d-974e53cbdf3c\" | distinct UserPrincipalName // Azure and Entra portals"],
        ["1.1", "4.12"];
    EmergencyCount: "Emergency accounts", "accounts", EXAMPLE,
        "Accounts kept for the day nobody else can sign in. Microsoft asks for two or more.",
        ["Entra admin center › Entra ID › Roles & admins › Global Administrator: those not tied to a person"],
        ["5.1"];
    EmergencyCloudOnly: "Cloud-only", "", EXAMPLE,
        "Neither federated nor synchronised from on-premises, so a fault at home doesn’t take them along.",
        ["GET https://graph.microsoft.com/v1.0/users/ID?$select=userPrincipalName,onPremisesSyncEnabled", "onPremisesSyncEnabled is null or false"],
        ["5.1"];
    EmergencyDomain: "On an onmicrosoft.com domain", "", EXAMPLE,
        "Their name ends in .onmicrosoft.com, so no domain or federation of yours stands between.",
        ["Entra admin center › Entra ID › Users › the account › User principal name"], ["5.1"];
    EmergencyRole: "Permanent Global Administrator", "", EXAMPLE,
        "The role is active for good, not one to be activated first.",
        ["Entra admin center › ID Governance › Privileged Identity Management › Microsoft Entra roles › Assignments › Active assignments: permanent"],
        ["5.1"];
    EmergencyMethod: "Their sign-in method", "", EXAMPLE,
        "A FIDO2 key, passkey or certificate should not need the prompt service. A password alone no longer opens the admin portals.",
        ["GET https://graph.microsoft.com/v1.0/users/ID/authentication/methods"], ["5.1", "5.6", "5.7"];
    EmergencySameMethod: "Same method as daily admins", "", EXAMPLE,
        "If both use the same method, one fault stops both.",
        [registrations!("isAdmin eq true"), "There: methodsRegistered of the emergency accounts and of the others"],
        ["5.1"];
    EmergencyExcluded: "Outside blocking policies", "", EXAMPLE,
        "Excluded from the Conditional Access policies that could block them. Microsoft’s own MFA demand on its admin portals holds all the same.",
        ["Entra admin center › Entra ID › Conditional Access › Policies › each policy › Users › Exclude"],
        ["5.2", "5.3", "5.6"];
    EmergencyValidated: "Last validated on", "days", EXAMPLE,
        "When somebody last signed in with them and changed something. Microsoft asks for that at least every 90 days. A link carries how many days ago it was, not the date.",
        ["SigninLogs | where UserPrincipalName == \"NAME@TENANT.onmicrosoft.com\" and ResultType == \"0\" | summarize max(TimeGenerated)", "The portal’s own logs go back 30 days at most"],
        ["5.4", "8.7"];
}
