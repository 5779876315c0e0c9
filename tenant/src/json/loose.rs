//! Values of records, read forgivingly: null or a number where a text should be, a list that is itself a text (as Log
//! Analytics writes it), or something quite different, which says nothing.

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// A value that can be read from any JSON; by default from none.
pub trait Loose<'a>: Default {
    fn text(_text: Cow<'a, str>) -> Self {
        Self::default()
    }

    fn map<M: MapAccess<'a>>(mut map: M) -> Result<Self, M::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }

    fn list<S: SeqAccess<'a>>(mut list: S) -> Result<Self, S::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }
}

pub struct Any<L>(pub PhantomData<L>);

impl<'a, L: Loose<'a>> Visitor<'a> for Any<L> {
    type Value = L;

    fn expecting(&self, into: &mut fmt::Formatter) -> fmt::Result {
        into.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<L, E> {
        Ok(L::default())
    }

    fn visit_bool<E>(self, flag: bool) -> Result<L, E> {
        Ok(L::text(Cow::Borrowed(if flag { "true" } else { "false" })))
    }

    fn visit_i64<E>(self, number: i64) -> Result<L, E> {
        Ok(L::text(Cow::Owned(number.to_string())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<L, E> {
        Ok(L::text(Cow::Owned(number.to_string())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<L, E> {
        Ok(L::text(Cow::Owned(number.to_string())))
    }

    fn visit_str<E>(self, text: &str) -> Result<L, E> {
        Ok(L::text(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<L, E> {
        Ok(L::text(Cow::Borrowed(text)))
    }

    fn visit_map<M: MapAccess<'a>>(self, map: M) -> Result<L, M::Error> {
        L::map(map)
    }

    fn visit_seq<S: SeqAccess<'a>>(self, list: S) -> Result<L, S::Error> {
        L::list(list)
    }
}

macro_rules! read_loosely {
    ($($of:ty),+) => {$(
        impl<'de: 'a, 'a> Deserialize<'de> for $of {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_any(Any::<$of>(PhantomData))
            }
        }
    )+};
}

pub(super) use read_loosely;

read_loosely!(Text<'a>, Device<'a>, ErrorCode);

/// A text; numbers and flags as they are written.
#[derive(Clone, Debug, Default)]
pub struct Text<'a>(pub Cow<'a, str>);

impl Text<'_> {
    pub fn bytes(&self) -> &[u8] {
        self.0.trim().as_bytes()
    }

    pub fn is(&self, word: &str) -> bool {
        self.0.eq_ignore_ascii_case(word)
    }
}

impl<'de: 'a, 'a> Loose<'de> for Text<'a> {
    fn text(text: Cow<'de, str>) -> Text<'a> {
        Text(text)
    }
}

/// `deviceDetail`.
#[derive(Clone, Debug, Default)]
pub struct Device<'a> {
    pub id: Text<'a>,
    pub system: Text<'a>,
    pub browser: Text<'a>,
}

impl<'de: 'a, 'a> Loose<'de> for Device<'a> {
    fn text(text: Cow<'de, str>) -> Device<'a> {
        if let Some(fields) = flat(&text) {
            let mut device = Device::default();
            for (key, value) in fields {
                let value = Text(Cow::Owned(value.to_owned()));
                match key.to_ascii_lowercase().as_str() {
                    "deviceid" => device.id = value,
                    "operatingsystem" => device.system = value,
                    "browser" => device.browser = value,
                    _ => {}
                }
            }
            return device;
        }
        let device: Device = nested(&text);
        let owned = |text: Text| Text(Cow::Owned(text.0.into_owned()));
        Device {
            id: owned(device.id),
            system: owned(device.system),
            browser: owned(device.browser),
        }
    }

    fn map<M: MapAccess<'de>>(mut map: M) -> Result<Device<'a>, M::Error> {
        let mut device = Device::default();
        while let Some(key) = map.next_key::<Text>()? {
            let value: Text = map.next_value()?;
            if key.is("deviceId") {
                device.id = value;
            } else if key.is("operatingSystem") {
                device.system = value;
            } else if key.is("browser") {
                device.browser = value;
            }
        }
        Ok(device)
    }
}

/// `errorCode` of `status`.
#[derive(Clone, Debug, Default)]
pub struct ErrorCode(pub Option<String>);

impl<'de> Loose<'de> for ErrorCode {
    fn text(text: Cow<'de, str>) -> ErrorCode {
        let is_code = |key: &str| key.eq_ignore_ascii_case("errorCode");
        match flat(&text) {
            Some(mut fields) => {
                ErrorCode(fields.find(|(key, _)| is_code(key)).map(|(_, code)| code.to_owned()))
            }
            None => nested(&text),
        }
    }

    fn map<M: MapAccess<'de>>(mut map: M) -> Result<ErrorCode, M::Error> {
        let mut code = ErrorCode::default();
        while let Some(key) = map.next_key::<Text>()? {
            let value: Text = map.next_value()?;
            if key.is("errorCode") {
                code = ErrorCode(Some(value.0.into_owned()));
            }
        }
        Ok(code)
    }
}

/// An object as PowerShell writes it where it makes a text of it: `@{errorCode=0; failureReason=}`.
fn flat(text: &str) -> Option<impl Iterator<Item = (&str, &str)>> {
    let inner = text.trim().strip_prefix("@{")?.strip_suffix('}')?;
    Some(inner.split(';').filter_map(|field| field.trim().split_once('=')))
}

/// The name of a class, as PowerShell writes it in place of what is in an object or a list.
pub fn is_class(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("Microsoft.Graph.") || text.starts_with("System.")
}

/// What a text holds that is itself JSON; nothing when it isn't.
pub fn nested<'a, T: Deserialize<'a> + Default>(text: &'a str) -> T {
    match text.trim_start().as_bytes().first() {
        Some(b'{' | b'[') => serde_json::from_str(text).unwrap_or_default(),
        _ => T::default(),
    }
}
