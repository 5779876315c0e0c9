//! JSON as the many exporters write it: keys in any case, side properties, nulls spelled in many ways.

use super::tree::Json;

static NULL: Json = Json::Null;

/// Where PowerShell's objects keep the properties its module didn't know.
const MORE: &str = "additionalProperties";

/// A field whatever the case of its name; null where there is none.
pub(super) fn field<'a, 'b>(value: &'a Json<'b>, name: &str) -> &'a Json<'b> {
    let own = find(value, name).filter(|value| !value.is_null());
    own.or_else(|| find(find(value, MORE)?, name)).unwrap_or(&NULL)
}

/// The last of that name, should there be several.
fn find<'a, 'b>(value: &'a Json<'b>, name: &str) -> Option<&'a Json<'b>> {
    let mut fields = value.fields().iter().rev();
    fields.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// The fields that say something, without the side properties such as `state@odata.type`.
pub(super) fn said<'a, 'b>(value: &'a Json<'b>) -> impl Iterator<Item = (&'a str, &'a Json<'b>)> {
    let objects = [Some(value), find(value, MORE)].into_iter().flatten();
    objects.flat_map(Json::fields).filter_map(|(key, value)| {
        let says = !key.contains('@') && !key.eq_ignore_ascii_case(MORE) && !is_nothing(value);
        says.then_some((key.as_ref(), value))
    })
}

/// Null, empty, or an object of nothing but such.
pub(super) fn is_nothing(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::Text(text) => text.trim().is_empty(),
        Json::List(list) => list.iter().all(is_nothing),
        Json::Object(fields) => {
            fields.iter().all(|(key, value)| key.contains('@') || is_nothing(value))
        }
        Json::Flag(_) | Json::Number(_) => false,
    }
}

/// It says that it is switched off.
pub(super) fn is_off(value: &Json) -> bool {
    said(value).any(|(name, value)| {
        name.eq_ignore_ascii_case("isEnabled") && flag(value) == Ok(Some(false))
    })
}

pub(super) fn text<'a>(value: &'a Json) -> Option<&'a str> {
    match value {
        Json::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

/// True or false, also in quotes; `None` for nothing.
///
/// # Errors
/// Anything else.
pub(super) fn flag(value: &Json) -> Result<Option<bool>, ()> {
    match value {
        Json::Flag(flag) => Ok(Some(*flag)),
        Json::Text(text) if text.trim().eq_ignore_ascii_case("true") => Ok(Some(true)),
        Json::Text(text) if text.trim().eq_ignore_ascii_case("false") => Ok(Some(false)),
        _ if is_nothing(value) => Ok(None),
        _ => Err(()),
    }
}

/// A list of texts; a text alone is a list of one.
///
/// # Errors
/// Anything else in it.
pub(super) fn texts<'a>(value: &'a Json) -> Result<Vec<&'a str>, ()> {
    match value {
        Json::List(list) => list
            .iter()
            .filter(|value| !is_nothing(value))
            .map(|value| text(value).ok_or(()))
            .collect(),
        Json::Text(one) if !unreadable(one) => Ok(text(value).into_iter().collect()),
        _ if is_nothing(value) => Ok(Vec::new()),
        _ => Err(()),
    }
}

/// What PowerShell leaves of an object that lies too deep: its type, or its fields run together.
fn unreadable(text: &str) -> bool {
    text.starts_with("@{") || text.starts_with("System.") || text.starts_with("Microsoft.")
}

#[cfg(test)]
mod tests {
    use super::{Json, field, flag, is_nothing, said, text, texts};

    fn json(text: &str) -> Json<'_> {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn keys_are_found_in_any_case_and_beside_the_known_ones() {
        let value = json(r#"{ "IncludeUsers": "All", "AdditionalProperties": { "new": "1" } }"#);
        assert_eq!(text(field(&value, "includeUsers")), Some("All"));
        assert_eq!(text(field(&value, "new")), Some("1"));
        assert!(field(&value, "old").is_null());
        assert!(field(&json("1"), "old").is_null());
        assert_eq!(text(field(&json(r#"{ "a": "1", "a": "2" }"#), "a")), Some("2"));
    }

    #[test]
    fn nothing_has_many_spellings() {
        for nothing in [
            "null",
            r#""""#,
            "[]",
            "{}",
            r#"[null, ""]"#,
            r##"{ "a": null, "b": {}, "x@odata.type": "#y" }"##,
        ] {
            assert!(is_nothing(&json(nothing)), "{nothing}");
        }
        for something in ["false", "0", r#"["a"]"#, r#"{ "a": { "b": true } }"#] {
            assert!(!is_nothing(&json(something)), "{something}");
        }
    }

    #[test]
    fn side_properties_say_nothing() {
        let value = json(
            r##"{ "a": 1, "a@odata.type": "#Int32", "@odata.context": "…", "b": null,
            "AdditionalProperties": { "c": 2 } }"##,
        );
        assert_eq!(said(&value).map(|(key, _)| key).collect::<Vec<_>>(), ["a", "c"]);
    }

    #[test]
    fn a_text_alone_is_a_list_of_one() {
        assert_eq!(texts(&json(r#""All""#)), Ok(vec!["All"]));
        assert_eq!(texts(&json(r#"["a", null, "\u0062"]"#)), Ok(vec!["a", "b"]));
        assert_eq!(texts(&json("{}")), Ok(vec![]));
        assert_eq!(texts(&json("[1]")), Err(()));
        assert_eq!(texts(&json(r#""System.Object[]""#)), Err(()));
        assert_eq!(flag(&json(r#""True""#)), Ok(Some(true)));
        assert_eq!(flag(&json("null")), Ok(None));
        assert_eq!(flag(&json("1")), Err(()));
    }
}
