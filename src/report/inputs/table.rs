//! The inputs, one entry each, in the order of the scenario file.

use super::Input;
use super::Way::{Query, Words};
use crate::decision::Fact;
use crate::scenario::Field;
use crate::words::{Word, say};

/// The default is our assumption.
const OURS: bool = true;
/// The default only has to start the reader off.
const EXAMPLE: bool = false;

const NONE: Option<Word> = None;
const PEOPLE: Option<Word> = Some(say::UNIT_PEOPLE);
const PER_WORKING_DAY: Option<Word> = Some(say::UNIT_PER_WORKING_DAY);
const PER_HOUR: Option<Word> = Some(say::UNIT_PER_HOUR);
const PERCENT: Option<Word> = Some(say::UNIT_PERCENT);
const PERCENT_PER_DAY: Option<Word> = Some(say::UNIT_PERCENT_PER_DAY);
const HOURS: Option<Word> = Some(say::UNIT_HOURS);
const ACCOUNTS: Option<Word> = Some(say::UNIT_ACCOUNTS);
const DAYS: Option<Word> = Some(say::UNIT_DAYS);

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
    ($($field:ident: $text:path, $unit:ident, $whose:ident, $help:path,
        [$($find:expr),*], [$($fact:literal),*];)+) => {
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
            let (label, unit) = match field {
                $(Field::$field => ($text, $unit)),+
            };
            (label.text(), unit.map_or("", Word::text))
        }
    };
}

inputs! {
    Name: say::INPUT_NAME, NONE, EXAMPLE, say::INPUT_NAME_HELP,
        [], [];
    Kind: say::INPUT_KIND, NONE, EXAMPLE, say::INPUT_KIND_HELP,
        [Words(say::INPUT_KIND_FIND)], ["0.1", "0.2", "0.3"];
    StartsAt: say::INPUT_STARTS_AT, NONE, EXAMPLE, say::INPUT_STARTS_AT_HELP,
        [Words(say::INPUT_STARTS_AT_FIND)], [];
    Hours: say::INPUT_HOURS, NONE, EXAMPLE, say::INPUT_HOURS_HELP,
        [Words(say::INPUT_HOURS_FIND)], [];
    Affected: say::INPUT_AFFECTED, PERCENT, EXAMPLE, say::INPUT_AFFECTED_HELP,
        [
            Words(say::INPUT_AFFECTED_FIND),
            Query("SigninLogs | where TimeGenerated > ago(1h) | summarize 100.0 * dcountif(UserId, ResultType != \"0\") / dcount(UserId)", Some(say::INPUT_AFFECTED_NOTE))
        ], [];
    NewHires: say::INPUT_NEW_HIRES, PER_WORKING_DAY, EXAMPLE, say::INPUT_NEW_HIRES_HELP,
        [
            Words(say::INPUT_NEW_HIRES_FIND_1),
            Query(registrations!("isMfaRegistered eq false"), None),
            Words(say::INPUT_NEW_HIRES_FIND_2)
        ], ["4.3", "8.11"];
    MfaResets: say::INPUT_MFA_RESETS, PER_WORKING_DAY, EXAMPLE, say::INPUT_MFA_RESETS_HELP,
        [
            Words(say::INPUT_MFA_RESETS_FIND),
            Query("AuditLogs | where TimeGenerated > ago(28d) and OperationName == \"Admin deleted security info\" | summarize dcount(tostring(TargetResources[0].id)) / 20.0", Some(say::INPUT_MFA_RESETS_NOTE))
        ], ["4.14"];
    RegistrationsDue: say::INPUT_REGISTRATIONS_DUE, PER_WORKING_DAY, EXAMPLE, say::INPUT_REGISTRATIONS_DUE_HELP,
        [
            Words(say::INPUT_REGISTRATIONS_DUE_FIND),
            Query("AuditLogs | where OperationName == \"User registered all required security info\" and Result == \"success\" | summarize count() by bin(TimeGenerated, 1d)", Some(say::INPUT_REGISTRATIONS_DUE_NOTE))
        ], ["4.3", "4.6", "8.11"];
    Guests: say::INPUT_GUESTS, PEOPLE, EXAMPLE, say::INPUT_GUESTS_HELP,
        [
            Words(say::INPUT_GUESTS_FIND),
            Query(sign_ins!("HomeTenantId != ResourceTenantId and ResourceTenantId == \"TENANT\" | summarize dcount(UserId)"), None)
        ], ["1.4", "2.12", "3.6"];
    LiveSessions: say::INPUT_LIVE_SESSIONS, PEOPLE, EXAMPLE, say::INPUT_LIVE_SESSIONS_HELP,
        [
            Query(sign_ins!("HomeTenantId == ResourceTenantId | summarize dcount(UserId)"), None),
            Words(say::INPUT_LIVE_SESSIONS_FIND)
        ], ["2.1", "8.7", "8.14"];
    NoPolicy: say::INPUT_NO_POLICY, PERCENT, OURS, say::INPUT_NO_POLICY_HELP,
        [Query(share!("ConditionalAccessStatus == \"notApplied\""), None)], ["1.1"];
    MfaSatisfied: say::INPUT_MFA_SATISFIED, PERCENT, OURS, say::INPUT_MFA_SATISFIED_HELP,
        [
            Query(share!("AuthenticationRequirement == \"multiFactorAuthentication\""), None)
        ], ["1.1"];
    MfaNotSatisfied: say::INPUT_MFA_NOT_SATISFIED, PERCENT, OURS, say::INPUT_MFA_NOT_SATISFIED_HELP,
        [Words(say::INPUT_MFA_NOT_SATISFIED_FIND)], ["1.1", "1.2"];
    LongLivedToken: say::INPUT_LONG_LIVED_TOKEN, PERCENT, OURS, say::INPUT_LONG_LIVED_TOKEN_HELP,
        [
            Words(say::INPUT_LONG_LIVED_TOKEN_FIND),
            Query(share!("AuthenticationProcessingDetails matches regex @'Is CAE Token\"[^}]*True'"), None)
        ], ["3.3", "3.4", "3.5", "3.6"];
    ServedByBackup: say::INPUT_SERVED_BY_BACKUP, PERCENT, OURS, say::INPUT_SERVED_BY_BACKUP_HELP,
        [
            Words(say::INPUT_SERVED_BY_BACKUP_FIND_1),
            Words(say::INPUT_SERVED_BY_BACKUP_FIND_2)
        ], ["1.12", "2.1", "2.2", "2.8", "2.9"];
    SignInFrequency: say::INPUT_SIGN_IN_FREQUENCY, PERCENT, OURS, say::INPUT_SIGN_IN_FREQUENCY_HELP,
        [
            Words(say::INPUT_SIGN_IN_FREQUENCY_FIND),
            Query(share!("SessionLifetimePolicies contains \"signInFrequency\""), Some(say::INPUT_SIGN_IN_FREQUENCY_NOTE))
        ], ["1.13", "2.6", "3.13"];
    SignInFrequencyHours: say::INPUT_SIGN_IN_FREQUENCY_HOURS, HOURS, OURS, say::INPUT_SIGN_IN_FREQUENCY_HOURS_HELP,
        [Query(policies!(), None), Words(say::INPUT_SIGN_IN_FREQUENCY_HOURS_FIND)], ["3.13"];
    DefaultsDisabled: say::INPUT_DEFAULTS_DISABLED, PERCENT, OURS, say::INPUT_DEFAULTS_DISABLED_HELP,
        [
            Words(say::INPUT_DEFAULTS_DISABLED_FIND_1),
            Query(policies!(), None),
            Words(say::INPUT_DEFAULTS_DISABLED_FIND_2)
        ], ["1.7", "1.8", "1.10", "1.15"];
    ConditionUnevaluable: say::INPUT_CONDITION_UNEVALUABLE, PERCENT, OURS, say::INPUT_CONDITION_UNEVALUABLE_HELP,
        [Query(policies!(), None), Words(say::INPUT_CONDITION_UNEVALUABLE_FIND)], ["1.5", "1.6", "8.5"];
    AppliedAtStart: say::INPUT_APPLIED_AT_START, PERCENT, OURS, say::INPUT_APPLIED_AT_START_HELP,
        [
            Query("SigninLogs | where TimeGenerated > ago(3d) | mv-expand P = ConditionalAccessPolicies | where P.displayName == \"POLICY\" | summarize dcount(UserId) by tostring(P.result)", Some(say::INPUT_APPLIED_AT_START_NOTE))
        ], ["1.7", "1.9"];
    FreshSignIns: say::INPUT_FRESH_SIGN_INS, PERCENT_PER_DAY, OURS, say::INPUT_FRESH_SIGN_INS_HELP,
        [
            Query("SigninLogs | where ResultType == \"0\" and HomeTenantId == ResourceTenantId and AuthenticationDetails !has \"Previously satisfied\" | summarize dcount(UserId) by bin(TimeGenerated, 1d)", Some(say::INPUT_FRESH_SIGN_INS_NOTE))
        ], [];
    GuestFreshSignIns: say::INPUT_GUEST_FRESH_SIGN_INS, PERCENT_PER_DAY, OURS, say::INPUT_GUEST_FRESH_SIGN_INS_HELP,
        [
            Query("SigninLogs | where ResultType == \"0\" and HomeTenantId != ResourceTenantId | summarize dcount(UserId) by bin(TimeGenerated, 1d)", Some(say::INPUT_GUEST_FRESH_SIGN_INS_NOTE))
        ], [];
    GuestsToRegister: say::INPUT_GUESTS_TO_REGISTER, PERCENT, OURS, say::INPUT_GUESTS_TO_REGISTER_HELP,
        [
            Query(registrations!("isMfaRegistered eq false"), None),
            Words(say::INPUT_GUESTS_TO_REGISTER_FIND)
        ], ["4.15", "8.11"];
    GuestsWithTrustedHomeMfa: say::INPUT_GUESTS_WITH_TRUSTED_HOME_MFA, PERCENT, OURS, say::INPUT_GUESTS_WITH_TRUSTED_HOME_MFA_HELP,
        [
            Words(say::INPUT_GUESTS_WITH_TRUSTED_HOME_MFA_FIND),
            Query("SigninLogs | where HomeTenantId != ResourceTenantId | summarize dcount(UserId) by HomeTenantId", None)
        ], ["4.15"];
    RegistrationsPerHour: say::INPUT_REGISTRATIONS_PER_HOUR, PER_HOUR, OURS, say::INPUT_REGISTRATIONS_PER_HOUR_HELP,
        [
            Query("AuditLogs | where OperationName == \"User registered all required security info\" and Result == \"success\" | summarize count() by bin(TimeGenerated, 1h)", Some(say::INPUT_REGISTRATIONS_PER_HOUR_NOTE))
        ], [];
    WorkFrom: say::INPUT_WORK_FROM, NONE, EXAMPLE, say::INPUT_WORK_FROM_HELP,
        [], [];
    WorkTo: say::INPUT_WORK_TO, NONE, EXAMPLE, say::INPUT_WORK_TO_HELP,
        [], [];
    WorkDays: say::INPUT_WORK_DAYS, NONE, EXAMPLE, say::INPUT_WORK_DAYS_HELP,
        [], [];
    ReadFrequency: say::INPUT_READ_FREQUENCY, NONE, EXAMPLE, say::INPUT_READ_FREQUENCY_HELP,
        [], ["1.13", "2.6"];
    ReadDisabled: say::INPUT_READ_DISABLED, NONE, EXAMPLE, say::INPUT_READ_DISABLED_HELP,
        [], ["1.8", "1.18"];
    ReadAccessToken: say::INPUT_READ_ACCESS_TOKEN, NONE, EXAMPLE, say::INPUT_READ_ACCESS_TOKEN_HELP,
        [], ["3.1", "3.4"];
    ReadLongLived: say::INPUT_READ_LONG_LIVED, NONE, EXAMPLE, say::INPUT_READ_LONG_LIVED_HELP,
        [], ["3.3", "3.3b", "1.C4"];
    PassBlocked: say::INPUT_PASS_BLOCKED, PERCENT, OURS, say::INPUT_PASS_BLOCKED_HELP,
        [Words(say::INPUT_PASS_BLOCKED_FIND_1), Words(say::INPUT_PASS_BLOCKED_FIND_2)], ["4.9", "4.11", "4.12"];
    AdminsWithLiveSession: say::INPUT_ADMINS_WITH_LIVE_SESSION, PEOPLE, EXAMPLE, say::INPUT_ADMINS_WITH_LIVE_SESSION_HELP,
        [
            Query("SigninLogs | where TimeGenerated > ago(8h) and ResultType == \"0\" and AppId == \"c44b4083-3bb0-49c1-b47d-974e53cbdf3c\" | distinct UserPrincipalName", Some(say::INPUT_ADMINS_WITH_LIVE_SESSION_NOTE))
        ], ["1.1", "4.12"];
    EmergencyCount: say::INPUT_EMERGENCY_COUNT, ACCOUNTS, EXAMPLE, say::INPUT_EMERGENCY_COUNT_HELP,
        [Words(say::INPUT_EMERGENCY_COUNT_FIND)], ["5.1"];
    EmergencyCloudOnly: say::INPUT_EMERGENCY_CLOUD_ONLY, NONE, EXAMPLE, say::INPUT_EMERGENCY_CLOUD_ONLY_HELP,
        [
            Query("GET https://graph.microsoft.com/v1.0/users/ID?$select=userPrincipalName,onPremisesSyncEnabled", None),
            Words(say::INPUT_EMERGENCY_CLOUD_ONLY_FIND)
        ], ["5.1"];
    EmergencyDomain: say::INPUT_EMERGENCY_DOMAIN, NONE, EXAMPLE, say::INPUT_EMERGENCY_DOMAIN_HELP,
        [Words(say::INPUT_EMERGENCY_DOMAIN_FIND)], ["5.1"];
    EmergencyRole: say::INPUT_EMERGENCY_ROLE, NONE, EXAMPLE, say::INPUT_EMERGENCY_ROLE_HELP,
        [Words(say::INPUT_EMERGENCY_ROLE_FIND)], ["5.1"];
    EmergencyMethod: say::INPUT_EMERGENCY_METHOD, NONE, EXAMPLE, say::INPUT_EMERGENCY_METHOD_HELP,
        [
            Query("GET https://graph.microsoft.com/v1.0/users/ID/authentication/methods", None)
        ], ["5.1", "5.6", "5.7"];
    EmergencySameMethod: say::INPUT_EMERGENCY_SAME_METHOD, NONE, EXAMPLE, say::INPUT_EMERGENCY_SAME_METHOD_HELP,
        [
            Query(registrations!("isAdmin eq true"), None),
            Words(say::INPUT_EMERGENCY_SAME_METHOD_FIND)
        ], ["5.1"];
    EmergencyExcluded: say::INPUT_EMERGENCY_EXCLUDED, NONE, EXAMPLE, say::INPUT_EMERGENCY_EXCLUDED_HELP,
        [Words(say::INPUT_EMERGENCY_EXCLUDED_FIND)], ["5.2", "5.3", "5.6"];
    EmergencyValidated: say::INPUT_EMERGENCY_VALIDATED, DAYS, EXAMPLE, say::INPUT_EMERGENCY_VALIDATED_HELP,
        [
            Query("SigninLogs | where UserPrincipalName == \"NAME@TENANT.onmicrosoft.com\" and ResultType == \"0\" | summarize max(TimeGenerated)", None),
            Words(say::INPUT_EMERGENCY_VALIDATED_FIND)
        ], ["5.4", "8.7"];
}
