//! The result as JSON: what the command line prints and the screen saves. Apart from the words it is the same in every
//! language, and it holds no name of a person.

use super::caveats::caveat;
use super::{facts, findings, policy, problems};
use lockout_tenant::Found;
use lockout_tenant::found::Count;
use lockout_tenant::policies::{Checked, Finding};
use lockout_tenant::problem::Problem;
use serde_json::{Map, Value, json};

/// `counts` by the scenario's fields, `policies`, `problems`; and beside these what else was found.
pub fn json(found: &Found) -> String {
    let counts: Map<String, Value> =
        found.counts.iter().map(|one| (one.field.clone(), count(one))).collect();
    let all = json!({
        "counts": counts,
        "policies": found.policies.iter().map(checked).collect::<Vec<_>>(),
        "findings": found.findings.iter().map(finding).collect::<Vec<_>>(),
        "facts": found.facts.iter().map(|fact| {
            let told = facts::told(fact);
            with(json!(fact), [("title", told.title.into()), ("says", told.says.into())])
        }).collect::<Vec<_>>(),
        "files": found.files,
        "problems": found.problems.iter().map(problem).collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&all).unwrap_or_default();
    text.push('\n');
    text
}

fn count(count: &Count) -> Value {
    json!({
        "value": count.value,
        "from": count.from.join(", "),
        "rows": count.rows,
        "caveats": count.caveats.iter().map(|one| {
            with(json!(one), [("says", caveat(one).into())])
        }).collect::<Vec<_>>(),
    })
}

fn checked(of: &Checked) -> Value {
    let mut all = json!(of);
    if let Value::Object(all) = &mut all {
        let reaches = all.remove("reaches").unwrap_or_default();
        let says = policy::reach(&of.reaches);
        all.insert("reaches".to_owned(), with(reaches, [("says", says.into())]));
        let findings = of.findings.iter().map(finding).collect::<Vec<_>>();
        all.insert("findings".to_owned(), findings.into());
    }
    all
}

fn finding(of: &Finding) -> Value {
    let told = findings::told(of);
    with(json!(of), [("title", told.title.into()), ("says", told.says.into())])
}

fn problem(of: &Problem) -> Value {
    json!({
        "file": of.file,
        "line": of.line,
        "column": of.column,
        "times": of.times,
        "what": problems::what(&of.wrong),
        "mend": problems::mend(&of.wrong).text(),
    })
}

/// An object with more in it.
fn with<const N: usize>(mut object: Value, more: [(&str, Value); N]) -> Value {
    if let Value::Object(object) = &mut object {
        object.extend(more.map(|(name, value)| (name.to_owned(), value)));
    }
    object
}
