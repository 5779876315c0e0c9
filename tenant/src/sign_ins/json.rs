//! Sign-ins out of JSON: the portal's, Graph's (8.9), Log Analytics'.

use super::record::{Log, Posture, SignIn, is_backup, is_unsupported};
use super::time;
use crate::json::{Controls, Device, ErrorCode, Events, Frequency, LongLived, Text};
use crate::problem::Wrong;
use serde::Deserialize;

/// A record, as far as it's needed.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Record<'a> {
    #[serde(borrow, alias = "Id")]
    id: Text<'a>,
    #[serde(borrow, alias = "CreatedDateTime")]
    created_date_time: Text<'a>,
    #[serde(borrow, alias = "TimeGenerated", alias = "time")]
    time_generated: Text<'a>,
    #[serde(borrow, alias = "UserId")]
    user_id: Text<'a>,
    #[serde(borrow, alias = "UserPrincipalName")]
    user_principal_name: Text<'a>,
    #[serde(borrow, alias = "UserType")]
    user_type: Text<'a>,
    #[serde(borrow, alias = "CrossTenantAccessType")]
    cross_tenant_access_type: Text<'a>,
    #[serde(borrow, alias = "HomeTenantId")]
    home_tenant_id: Text<'a>,
    #[serde(borrow, alias = "ResourceTenantId")]
    resource_tenant_id: Text<'a>,
    #[serde(borrow, alias = "AppId")]
    app_id: Text<'a>,
    #[serde(borrow, alias = "AppDisplayName")]
    app_display_name: Text<'a>,
    #[serde(borrow, alias = "AppOwnerTenantId")]
    app_owner_tenant_id: Text<'a>,
    #[serde(borrow, alias = "DeviceDetail")]
    device_detail: Device<'a>,
    #[serde(alias = "Status")]
    status: ErrorCode,
    #[serde(borrow, alias = "ResultType")]
    result_type: Text<'a>,
    #[serde(borrow, alias = "ConditionalAccessStatus")]
    conditional_access_status: Text<'a>,
    #[serde(borrow, alias = "AuthenticationProtocol")]
    authentication_protocol: Text<'a>,
    #[serde(borrow, alias = "TokenIssuerType")]
    token_issuer_type: Text<'a>,
    #[serde(borrow, alias = "IsInteractive")]
    is_interactive: Text<'a>,
    #[serde(alias = "SignInEventTypes")]
    sign_in_event_types: Events,
    #[serde(borrow, alias = "Category")]
    category: Text<'a>,
    #[serde(borrow, rename = "Type")]
    table: Text<'a>,
    #[serde(alias = "SessionLifetimePolicies")]
    session_lifetime_policies: Frequency,
    #[serde(alias = "AppliedConditionalAccessPolicies")]
    applied_conditional_access_policies: Controls,
    #[serde(alias = "ConditionalAccessPolicies")]
    conditional_access_policies: Controls,
    #[serde(alias = "AuthenticationProcessingDetails")]
    authentication_processing_details: LongLived,
    /// The record itself, where Azure Monitor has put it into an envelope of `time`, `category` and more.
    #[serde(borrow, alias = "Properties")]
    properties: Option<Box<Record<'a>>>,
}

impl Record<'_> {
    /// Names its issuer; a file of records that don't can't say whether the backup service was at work.
    pub fn has_issuer(&self) -> bool {
        !self.inner().token_issuer_type.bytes().is_empty()
    }

    /// The category of a log that is none of sign-ins.
    pub fn other_category(&self) -> Option<&str> {
        let category = self.category.0.trim();
        let is_of_sign_ins =
            category.len() >= 10 && category.to_ascii_lowercase().ends_with("signinlogs");
        (!category.is_empty() && !is_of_sign_ins).then_some(category)
    }

    /// As a sign-in; `log` is which one it is, unless the record says so itself.
    ///
    /// # Errors
    /// A time or a result that cannot be read.
    pub fn read(&self, log: Log) -> Result<SignIn<'_>, Wrong> {
        let of = self.inner();
        let created = [&of.created_date_time, &of.time_generated, &self.time_generated]
            .into_iter()
            .find(|text| !text.bytes().is_empty());
        let created = created.unwrap_or(&of.created_date_time);
        let time = time::read(created.bytes(), false)
            .ok_or_else(|| Wrong::value("createdDateTime", &created.0))?;
        let listed = match of.applied_conditional_access_policies {
            Controls(None) => of.conditional_access_policies,
            listed => listed,
        };
        Ok(SignIn {
            request: of.id.bytes(),
            time,
            user_id: of.user_id.bytes(),
            user_name: of.user_principal_name.bytes(),
            user_type: of.user_type.bytes(),
            cross_tenant: of.cross_tenant_access_type.bytes(),
            home_tenant: of.home_tenant_id.bytes(),
            resource_tenant: of.resource_tenant_id.bytes(),
            app_id: of.app_id.bytes(),
            app_name: of.app_display_name.bytes(),
            doubled: false,
            app_owner: of.app_owner_tenant_id.bytes(),
            device_id: of.device_detail.id.bytes(),
            system: of.device_detail.system.bytes(),
            browser: of.device_detail.browser.bytes(),
            success: self.succeeded()?,
            policy: Posture::read(of.conditional_access_status.bytes()),
            unsupported: is_unsupported(of.authentication_protocol.bytes()),
            backup: is_backup(of.token_issuer_type.bytes()),
            log: of.log(Log::named(&self.category.0).or(log)),
            frequency: of.session_lifetime_policies.of(listed),
            long_lived: of.authentication_processing_details.0,
        })
    }

    fn inner(&self) -> &Self {
        self.properties.as_deref().unwrap_or(self)
    }

    fn succeeded(&self) -> Result<bool, Wrong> {
        let of = self.inner();
        let codes =
            [of.status.0.as_deref().unwrap_or_default(), &of.result_type.0, &self.result_type.0];
        let code =
            codes.into_iter().map(str::trim).find(|code| !code.is_empty()).unwrap_or_default();
        let is_number = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
        if is_number {
            return Ok(code.bytes().all(|digit| digit == b'0'));
        }
        Err(Wrong::value("status", code))
    }

    fn log(&self, log: Log) -> Log {
        let interactive = self.is_interactive.bytes();
        if interactive.eq_ignore_ascii_case(b"true") {
            return Log::Interactive;
        }
        if interactive.eq_ignore_ascii_case(b"false") {
            return Log::NonInteractive;
        }
        let words = [self.sign_in_event_types.0.as_str(), &self.category.0, &self.table.0];
        words.map(Log::named).into_iter().fold(Log::Unknown, Log::or).or(log)
    }
}
