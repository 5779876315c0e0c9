//! Sign-ins out of tables: the portal's CSV (8.8) and that of Log Analytics (8.10).

use super::record::{Log, Posture, SignIn, is_backup, is_unsupported};
use super::time;
use crate::csv::{Head, NONE, Row};
use crate::json::{Controls, Device, ErrorCode, Frequency, LongLived, Loose, is_class, nested};
use crate::problem::Wrong;

/// Where what is needed stands. Columns that aren't there are [`NONE`].
pub struct Columns {
    request: usize,
    time: usize,
    american: bool,
    user_id: usize,
    user_name: usize,
    user_type: usize,
    cross_tenant: usize,
    home_tenant: usize,
    resource_tenant: usize,
    app_id: usize,
    app_name: usize,
    app_owner: usize,
    device_id: usize,
    browser: usize,
    system: usize,
    device: usize,
    status: usize,
    code: usize,
    policy: usize,
    protocol: usize,
    issuer: usize,
    interactive: usize,
    table: usize,
    lifetime: usize,
    applied: usize,
    listed: usize,
    processing: usize,
}

/// Names of columns without which sign-ins can't be counted, as the portal has them.
pub const NEEDED: [&str; 4] = ["Date (UTC)", "User ID", "Application ID", "Status"];

/// What is wrong with a row, and in which column.
pub type Bad = (Wrong, usize);

/// The texts of a device that stood as JSON in a field.
#[derive(Default)]
pub struct Scratch {
    text: String,
    device: [String; 3],
}

impl Columns {
    /// The head's columns; `None` when it isn't that of sign-ins.
    pub fn find(head: &Head) -> Option<Columns> {
        let time = head.find(&["createddatetime", "date", "timegenerated", "datetime"]);
        let columns = Columns {
            request: head.find(&["requestid", "id"]),
            time,
            american: head.is_utc(time),
            user_id: head.find(&["userid"]),
            user_name: head.find(&["userprincipalname", "username"]),
            user_type: head.find(&["usertype"]),
            cross_tenant: head.find(&["crosstenantaccesstype"]),
            home_tenant: head.find(&["hometenantid"]),
            resource_tenant: head.find(&["resourcetenantid"]),
            app_id: head.find(&["applicationid", "appid"]),
            app_name: head.find(&["application", "appdisplayname"]),
            app_owner: head.find(&["appownertenantid"]),
            device_id: head.find(&["deviceid"]),
            browser: head.find(&["browser"]),
            system: head.find(&["operatingsystem"]),
            device: head.find(&["devicedetail"]),
            status: head.find(&["status"]),
            code: head.find(&["signinerrorcode", "resulttype", "errorcode"]),
            policy: head.find(&["conditionalaccess", "conditionalaccessstatus"]),
            protocol: head.find(&["authenticationprotocol"]),
            issuer: head.find(&["tokenissuertype"]),
            interactive: head.find(&["isinteractive"]),
            table: head.find(&["category", "type"]),
            lifetime: head.find(&["sessionlifetimepolicies"]),
            applied: head.find(&["conditionalaccesspolicies"]),
            listed: head.find(&["appliedconditionalaccesspolicies"]),
            processing: head.find(&["authenticationprocessingdetails"]),
        };
        let known = [
            columns.app_id,
            columns.app_name,
            columns.status,
            columns.code,
            columns.policy,
            columns.time,
        ];
        let its_own =
            [columns.cross_tenant, columns.issuer, columns.policy, columns.protocol, columns.code];
        let is =
            |all: &[usize], least| all.iter().filter(|&&column| column != NONE).count() >= least;
        (is(&known, 2) && is(&its_own, 1)).then_some(columns)
    }

    /// Names of columns that are needed and not there.
    pub fn missing(&self) -> Vec<String> {
        let missing = [
            self.time == NONE,
            self.user_id == NONE && self.user_name == NONE,
            self.app_id == NONE && self.app_name == NONE,
            self.status == NONE && self.code == NONE,
        ];
        let names = NEEDED.into_iter().zip(missing).filter(|(_, missing)| *missing);
        names.map(|(name, _)| name.to_owned()).collect()
    }

    /// The file says who issued each token.
    pub fn has_issuers(&self) -> bool {
        self.issuer != NONE
    }

    /// Reads a row; `log` is which one it is, unless the row says so itself.
    pub fn read<'a>(
        &self,
        head: &Head,
        row: &Row<'a>,
        log: Log,
        scratch: &'a mut Scratch,
    ) -> Result<SignIn<'a>, Bad> {
        let value = |column: usize| (Wrong::value(head.written(column), &row.text(column)), column);
        let time = time::read(row.get(self.time), self.american).ok_or_else(|| value(self.time))?;
        let success = succeeded(row.get(self.status), row.get(self.code))
            .or_else(|| self.nested_status(row))
            .ok_or_else(|| self.no_status(head, row))?;
        let mut sign_in = SignIn {
            request: row.get(self.request),
            time,
            user_id: row.get(self.user_id),
            user_name: row.get(self.user_name),
            user_type: row.get(self.user_type),
            cross_tenant: row.get(self.cross_tenant),
            home_tenant: row.get(self.home_tenant),
            resource_tenant: row.get(self.resource_tenant),
            app_id: row.get(self.app_id),
            app_name: row.get(self.app_name),
            doubled: true,
            app_owner: row.get(self.app_owner),
            device_id: row.get(self.device_id),
            system: row.get(self.system),
            browser: row.get(self.browser),
            success,
            policy: Posture::read(row.get(self.policy)),
            unsupported: is_unsupported(row.get(self.protocol)),
            backup: is_backup(row.get(self.issuer)),
            log: self.log(row, log),
            ..SignIn::default()
        };
        self.read_json(row, scratch, &mut sign_in);
        Ok(sign_in)
    }

    /// The status as an object in a field.
    #[cold]
    fn nested_status(&self, row: &Row) -> Option<bool> {
        let code = ErrorCode::text(row.text(self.status).into()).0?;
        succeeded(b"", code.as_bytes())
    }

    #[cold]
    fn no_status(&self, head: &Head, row: &Row) -> Bad {
        let said = if self.status == NONE { self.code } else { self.status };
        let (of, text) = (head.written(said), row.text(said));
        let wrong = if is_class(&text) {
            Wrong::Flattened { of: of.to_owned() }
        } else {
            Wrong::value(of, &text)
        };
        (wrong, said)
    }

    fn log(&self, row: &Row, log: Log) -> Log {
        let interactive = row.get(self.interactive);
        if interactive.eq_ignore_ascii_case(b"true") {
            Log::Interactive
        } else if interactive.eq_ignore_ascii_case(b"false") {
            Log::NonInteractive
        } else if self.table != NONE {
            Log::named(&row.text(self.table))
        } else {
            log
        }
    }

    /// What Log Analytics has as JSON in a field.
    fn read_json<'a>(&self, row: &Row<'a>, scratch: &'a mut Scratch, sign_in: &mut SignIn<'a>) {
        if self.applied != NONE || self.listed != NONE {
            let listed = match nested(&row.text(self.applied)) {
                Controls(None) => nested(&row.text(self.listed)),
                listed => listed,
            };
            sign_in.frequency = nested::<Frequency>(&row.text(self.lifetime)).of(listed);
        }
        if self.processing != NONE {
            sign_in.long_lived = nested::<LongLived>(&row.text(self.processing)).0;
        }
        if self.device != NONE {
            scratch.text = row.text(self.device);
            let device = Device::text(scratch.text.as_str().into());
            scratch.device =
                [device.id, device.system, device.browser].map(|text| text.0.trim().to_owned());
            let [id, system, browser] = &scratch.device;
            (sign_in.device_id, sign_in.system, sign_in.browser) =
                (id.as_bytes(), system.as_bytes(), browser.as_bytes());
        }
    }
}

/// From the portal's word or, without one, from the error code. None when neither is anything known.
fn succeeded(status: &[u8], code: &[u8]) -> Option<bool> {
    match status.first().map(|first| first | 0x20) {
        Some(b's') if status.eq_ignore_ascii_case(b"success") => return Some(true),
        Some(b'f') if status.eq_ignore_ascii_case(b"failure") => return Some(false),
        Some(b'i') if status.eq_ignore_ascii_case(b"interrupted") => return Some(false),
        _ => {}
    }
    let is_number = !code.is_empty() && code.iter().all(u8::is_ascii_digit);
    is_number.then(|| code.iter().all(|&digit| digit == b'0'))
}
