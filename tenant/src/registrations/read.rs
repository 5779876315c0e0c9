//! One person's registration, out of a table (8.12; its head isn't documented) or a record (8.11).

use super::methods::{is_for_mfa, is_independent};
use crate::csv::{Head, NONE, Row, plain};
use crate::json::{Methods, Text, is_class};
use crate::problem::Wrong;
use serde::Deserialize;

/// What is needed of a person's registration. Id and name are there to be hashed.
pub struct Registration {
    pub id: String,
    pub name: String,
    pub guest: bool,
    pub registered: bool,
    /// The file itself says so; else it follows from the methods, or from who is said to be capable.
    pub told: bool,
    /// Has a method that works without the prompt service; none where no methods are listed.
    pub independent: Option<bool>,
    /// None where the file doesn't say.
    pub administrator: Option<bool>,
}

impl Registration {
    /// Bytes of nothing stand in it: part of the file was never written.
    pub fn is_torn(&self) -> bool {
        self.id.contains('\0') || self.name.contains('\0')
    }
}

/// Where what is needed stands.
pub struct Columns {
    id: usize,
    name: usize,
    user_type: usize,
    administrator: usize,
    registered: usize,
    capable: usize,
    methods: usize,
}

impl Columns {
    /// The head's columns; `None` when it isn't that of registrations.
    pub fn find(head: &Head) -> Option<Columns> {
        let columns = Columns {
            id: head.find(&["userid", "objectid", "id"]),
            name: head.find(&["userprincipalname", "upn", "username", "user"]),
            user_type: head.find(&["usertype", "type"]),
            administrator: head.find(&[
                "isadmin",
                "admin",
                "isadministrator",
                "administrator",
                "hasadminrole",
            ]),
            registered: head.find(&[
                "ismfaregistered",
                "mfaregistered",
                "multifactorauthenticationregistered",
                "multifactorauthregistered",
                "registeredformfa",
            ]),
            capable: head.find(&[
                "ismfacapable",
                "mfacapable",
                "multifactorauthenticationcapable",
                "multifactorauthcapable",
                "capableofmfa",
            ]),
            methods: head.find(&[
                "methodsregistered",
                "registeredmethods",
                "authenticationmethodsregistered",
            ]),
        };
        let its_own = [columns.registered, columns.capable, columns.methods];
        its_own.iter().any(|&column| column != NONE).then_some(columns)
    }

    /// Names of columns that are needed and not there.
    pub fn missing(&self) -> Vec<String> {
        let nobody = self.id == NONE && self.name == NONE;
        if nobody { vec!["User principal name".to_owned()] } else { Vec::new() }
    }

    fn methods(&self, row: &Row) -> Option<Methods> {
        let text = (self.methods != NONE).then(|| row.text(self.methods))?;
        (!is_class(&text)).then(|| Methods::read(&text))
    }

    /// The name of the column of methods, where the row has only the name of their class.
    pub fn flattened<'h>(&self, head: &'h Head, row: &Row) -> Option<&'h str> {
        let is_lost = self.methods != NONE && is_class(&row.text(self.methods));
        is_lost.then(|| head.written(self.methods))
    }

    /// Reads a row.
    ///
    /// # Errors
    /// What is wrong, and in which column.
    pub fn read(&self, head: &Head, row: &Row) -> Result<Registration, (Wrong, usize)> {
        let flag = |column: usize| {
            if column == NONE {
                return Ok(None);
            }
            let text = row.text(column);
            match yes(&text) {
                None if !text.is_empty() => {
                    Err((Wrong::value(head.written(column), &text), column))
                }
                flag => Ok(flag),
            }
        };
        let said = Said {
            id: row.text(self.id),
            name: row.text(self.name),
            user_type: row.text(self.user_type),
            administrator: flag(self.administrator)?,
            registered: flag(self.registered)?,
            capable: flag(self.capable)?,
            methods: self.methods(row).map(|methods| methods.0),
        };
        said.understood().ok_or_else(|| {
            let column =
                [self.registered, self.capable, self.methods].into_iter().min().unwrap_or(NONE);
            (Wrong::value(head.written(column), ""), column)
        })
    }
}

/// A record of Graph's.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Record<'a> {
    #[serde(borrow, alias = "Id")]
    id: Text<'a>,
    #[serde(borrow, alias = "UserPrincipalName")]
    user_principal_name: Text<'a>,
    #[serde(borrow, alias = "UserType")]
    user_type: Text<'a>,
    #[serde(borrow, alias = "IsAdmin")]
    is_admin: Text<'a>,
    #[serde(borrow, alias = "IsMfaRegistered")]
    is_mfa_registered: Text<'a>,
    #[serde(borrow, alias = "IsMfaCapable")]
    is_mfa_capable: Text<'a>,
    #[serde(alias = "MethodsRegistered")]
    methods_registered: Option<Methods>,
}

impl Record<'_> {
    /// Reads it.
    ///
    /// # Errors
    /// When it doesn't say who it is, or whether they are registered.
    pub fn read(self) -> Result<Registration, Wrong> {
        let said = Said {
            id: self.id.0.into_owned(),
            name: self.user_principal_name.0.into_owned(),
            user_type: self.user_type.0.into_owned(),
            administrator: yes(&self.is_admin.0),
            registered: yes(&self.is_mfa_registered.0),
            capable: yes(&self.is_mfa_capable.0),
            methods: self.methods_registered.map(|methods| methods.0),
        };
        said.understood().ok_or_else(|| Wrong::value("isMfaRegistered", ""))
    }
}

/// As any file says it.
struct Said {
    id: String,
    name: String,
    user_type: String,
    administrator: Option<bool>,
    registered: Option<bool>,
    capable: Option<bool>,
    methods: Option<Vec<String>>,
}

impl Said {
    /// Registered is who is said to be; without a word on it, who is capable, which is registered and allowed by
    /// policy, or has a method that is strong enough for MFA.
    fn understood(self) -> Option<Registration> {
        if self.id.is_empty() && self.name.is_empty() {
            return None;
        }
        let methods = self.methods.as_deref();
        let any =
            |is: fn(&str) -> bool| methods.map(|methods| methods.iter().any(|method| is(method)));
        Some(Registration {
            guest: self.user_type.eq_ignore_ascii_case("guest")
                || self.name.to_ascii_uppercase().contains("#EXT#"),
            registered: self.registered.or_else(|| any(is_for_mfa).max(self.capable))?,
            told: self.registered.is_some(),
            independent: any(is_independent),
            administrator: self.administrator,
            id: self.id,
            name: self.name,
        })
    }
}

/// `true`, `Yes`, `Capable`, `Registered`, or the opposite of these.
fn yes(text: &str) -> Option<bool> {
    match plain(text).as_str() {
        "true" | "yes" | "1" | "capable" | "registered" | "enabled" | "admin" | "administrator" => {
            Some(true)
        }
        "false" | "no" | "0" | "notcapable" | "notregistered" | "notenabled" | "disabled"
        | "notanadmin" | "notadmin" => Some(false),
        _ => None,
    }
}
