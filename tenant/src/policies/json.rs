//! JSON as the many exporters write it: keys in any case, side properties, nulls spelled in many ways.

use serde_json::{Map, Value};

static NULL: Value = Value::Null;

/// Where PowerShell's objects keep the properties its module didn't know.
const MORE: &str = "additionalProperties";

/// A field whatever the case of its name; null where there is none.
pub(super) fn field<'a>(value: &'a Value, name: &str) -> &'a Value {
    let Some(object) = value.as_object() else { return &NULL };
    let own = find(object, name);
    let own = own.filter(|value| !value.is_null());
    own.or_else(|| find(object, MORE)?.as_object().and_then(|more| find(more, name)))
        .unwrap_or(&NULL)
}

fn find<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// The fields that say something, without the side properties such as `state@odata.type`.
pub(super) fn said(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let more = value.as_object().and_then(|object| find(object, MORE));
    let objects = [Some(value), more].into_iter().flatten().filter_map(Value::as_object);
    objects.flatten().filter_map(|(key, value)| {
        let says = !key.contains('@') && !key.eq_ignore_ascii_case(MORE) && !is_nothing(value);
        says.then_some((key.as_str(), value))
    })
}

/// Null, empty, or an object of nothing but such.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.iter().all(is_nothing),
        Value::Object(object) => {
            object.iter().all(|(key, value)| key.contains('@') || is_nothing(value))
        }
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// It says that it is switched off.
pub(super) fn is_off(value: &Value) -> bool {
    said(value).any(|(name, value)| {
        name.eq_ignore_ascii_case("isEnabled") && flag(value) == Ok(Some(false))
    })
}

pub(super) fn text(value: &Value) -> Option<&str> {
    value.as_str().map(str::trim).filter(|text| !text.is_empty())
}

/// True or false, also in quotes; `None` for nothing.
///
/// # Errors
/// Anything else.
pub(super) fn flag(value: &Value) -> Result<Option<bool>, ()> {
    match value {
        Value::Bool(flag) => Ok(Some(*flag)),
        Value::String(text) if text.trim().eq_ignore_ascii_case("true") => Ok(Some(true)),
        Value::String(text) if text.trim().eq_ignore_ascii_case("false") => Ok(Some(false)),
        _ if is_nothing(value) => Ok(None),
        _ => Err(()),
    }
}

/// A list of texts; a text alone is a list of one.
///
/// # Errors
/// Anything else in it.
pub(super) fn texts(value: &Value) -> Result<Vec<&str>, ()> {
    match value {
        Value::Array(list) => list
            .iter()
            .filter(|value| !is_nothing(value))
            .map(|value| text(value).ok_or(()))
            .collect(),
        Value::String(one) if !unreadable(one) => Ok(text(value).into_iter().collect()),
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
    use super::{field, flag, is_nothing, said, texts};
    use serde_json::json;

    #[test]
    fn keys_are_found_in_any_case_and_beside_the_known_ones() {
        let value = json!({ "IncludeUsers": ["All"], "AdditionalProperties": { "new": 1 } });
        assert_eq!(field(&value, "includeUsers"), &json!(["All"]));
        assert_eq!(field(&value, "new"), &json!(1));
        assert!(field(&value, "old").is_null());
        assert!(field(&json!("text"), "old").is_null());
    }

    #[test]
    fn nothing_has_many_spellings() {
        for nothing in [
            json!(null),
            json!(""),
            json!([]),
            json!({}),
            json!([null, ""]),
            json!({ "rule": null, "mode": {}, "x@odata.type": "#String" }),
        ] {
            assert!(is_nothing(&nothing), "{nothing}");
        }
        for something in [json!(false), json!(0), json!(["a"]), json!({ "a": { "b": true } })] {
            assert!(!is_nothing(&something), "{something}");
        }
    }

    #[test]
    fn side_properties_say_nothing() {
        let value = json!({ "a": 1, "a@odata.type": "#Int32", "@odata.context": "…", "b": null,
            "AdditionalProperties": { "c": 2 } });
        assert_eq!(said(&value).map(|(key, _)| key).collect::<Vec<_>>(), ["a", "c"]);
    }

    #[test]
    fn a_text_alone_is_a_list_of_one() {
        assert_eq!(texts(&json!("All")), Ok(vec!["All"]));
        assert_eq!(texts(&json!(["a", null, "b"])), Ok(vec!["a", "b"]));
        assert_eq!(texts(&json!({})), Ok(vec![]));
        assert_eq!(texts(&json!([1])), Err(()));
        assert_eq!(texts(&json!("System.Object[]")), Err(()));
        assert_eq!(flag(&json!("True")), Ok(Some(true)));
        assert_eq!(flag(&json!(null)), Ok(None));
        assert_eq!(flag(&json!(1)), Err(()));
    }
}
