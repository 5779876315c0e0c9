//! What a policy asks for: grant controls, an authentication strength, a sign-in frequency.

use super::checked::{Asks, Frequency, Strength};
use super::json::{field, flag, is_nothing, text};
use super::policy::Unknown;
use super::tree::Json;

pub(super) const GRANT: &[&str] = &[
    "operator",
    "builtInControls",
    "customAuthenticationFactors",
    "termsOfUse",
    "authenticationStrength",
];

pub(super) const SESSION: &[&str] = &[
    "applicationEnforcedRestrictions",
    "cloudAppSecurity",
    "continuousAccessEvaluation",
    "disableResilienceDefaults",
    "globalSecureAccessFilteringProfile",
    "persistentBrowser",
    "secureSignInSession",
    "signInFrequency",
];

/// What one control needs of a person.
#[derive(Clone, Copy, PartialEq)]
enum Need {
    Prompt,
    Independent,
    Other,
}

/// All its grant controls as one. Without any, a sign-in frequency that asks for the second factor again is a prompt.
pub(super) fn asks(
    grant: &Json,
    session: &Json,
    frequency: Option<Frequency>,
    unknown: &mut Unknown,
) -> Asks {
    let path = "grantControls";
    let mut needs = Vec::new();
    for control in unknown.list(grant, path, "builtInControls") {
        match control.to_ascii_lowercase().as_str() {
            "block" => return Asks::Block,
            // risk is remediated by a secure change of the password: with a prompt
            "mfa" | "passwordchange" | "riskremediation" => needs.push(Need::Prompt),
            "compliantdevice"
            | "domainjoineddevice"
            | "approvedapplication"
            | "compliantapplication" => needs.push(Need::Other),
            _ => unknown.add("grantControls.builtInControls", control),
        }
    }
    for name in ["customAuthenticationFactors", "termsOfUse"] {
        if !unknown.list(grant, path, name).is_empty() {
            needs.push(Need::Other);
        }
    }
    if let Some(strength) = strength(grant) {
        needs.push(if strength.independent { Need::Independent } else { Need::Prompt });
    }
    if needs.is_empty() {
        return if frequency.is_some() && second_factor_again(session) {
            Asks::Prompt
        } else {
            Asks::Nothing
        };
    }
    let any = text(field(grant, "operator")).is_some_and(|word| word.eq_ignore_ascii_case("or"));
    let has = |need| needs.contains(&need);
    match (has(Need::Prompt), has(Need::Independent), has(Need::Other)) {
        (true, false, false) => Asks::Prompt,
        (true, _, _) if any => Asks::PromptOrOther,
        (true, _, _) => Asks::Prompt,
        (false, true, true) if any => Asks::NoPrompt,
        (false, true, _) => Asks::Independent,
        (false, false, _) => Asks::NoPrompt,
    }
}

fn second_factor_again(session: &Json) -> bool {
    let kind = field(field(session, "signInFrequency"), "authenticationType");
    text(kind).is_some_and(|kind| kind.eq_ignore_ascii_case("secondaryAuthentication"))
}

/// The built-in strength whose methods all resist phishing.
const PHISHING_RESISTANT: &str = "00000000-0000-0000-0000-000000000004";

/// Methods that need no prompt service (5.7).
const INDEPENDENT: [&str; 4] = [
    "windowshelloforbusiness",
    "fido2",
    "x509certificatemultifactor",
    "x509certificatesinglefactor",
];

pub(super) fn strength(grant: &Json) -> Option<Strength> {
    let strength = field(grant, "authenticationStrength");
    if is_nothing(strength) {
        return None;
    }
    let combinations = super::json::texts(field(strength, "allowedCombinations"));
    let combinations = combinations.unwrap_or_default();
    let independent = if combinations.is_empty() {
        text(field(strength, "id")) == Some(PHISHING_RESISTANT)
    } else {
        let known =
            |method: &str| INDEPENDENT.iter().any(|m| m.eq_ignore_ascii_case(method.trim()));
        combinations.iter().all(|methods| methods.split(',').all(known))
    };
    Some(Strength { name: text(field(strength, "displayName")).map(str::to_owned), independent })
}

/// None where it is switched off or says nothing.
pub(super) fn frequency(session: &Json, unknown: &mut Unknown) -> Option<Frequency> {
    let path = "sessionControls.signInFrequency";
    let control = field(session, "signInFrequency");
    if is_nothing(control) {
        return None;
    }
    match flag(field(control, "isEnabled")) {
        Ok(Some(false)) => return None,
        Ok(_) => {}
        Err(()) => {
            unknown.add(path, "isEnabled");
            return None;
        }
    }
    let word = |name: &str| text(field(control, name)).unwrap_or_default().to_ascii_lowercase();
    match word("frequencyInterval").as_str() {
        "everytime" => return Some(Frequency::Time),
        "" | "timebased" => {}
        _ => {
            unknown.add(path, "frequencyInterval");
            return None;
        }
    }
    let hours = match word("type").as_str() {
        "hours" => Some(1.0),
        "days" => Some(24.0),
        _ => None,
    };
    let Some(hours) = hours else {
        unknown.add(path, "type");
        return None;
    };
    let value = field(control, "value");
    let value = value.number().or_else(|| text(value)?.parse().ok());
    let value = value.filter(|n| *n > 0.0 && n.is_finite());
    if value.is_none() {
        unknown.add(path, "value");
    }
    value.map(|value| Frequency::Hours { hours: value * hours })
}
