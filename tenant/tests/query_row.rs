//! The row that the queries return: what it fills are inputs, under their own names.

use lockout_core::scenario::{Field, Shape};
use serde_json::Value;

const ROW: &str = include_str!("../../queries/row.json");

#[test]
fn what_fills_an_input_has_its_name_and_nothing_else_has_one() {
    let row: Value = serde_json::from_str(ROW).unwrap();
    let columns = row["columns"].as_array().unwrap();
    let named = |key: &str| Field::ALL.iter().find(|field| field.key() == key);
    for column in columns {
        let name = column["name"].as_str().unwrap();
        let field = named(name);
        assert_eq!(field.is_some(), column["field"] == true, "{name}");
        if let Some(field) = field {
            assert!(matches!(field.shape(), Shape::Number { .. }), "{name} is no number");
        }
    }
    assert!(columns.iter().filter(|column| column["field"] == true).count() > 5);
    assert_eq!(columns[0]["name"], "lockoutQuery");
}
