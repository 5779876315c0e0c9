//! Methods by what they need.

use crate::csv::plain;

/// Parts of names of what works without the prompt service: passkeys and security keys, Windows Hello for Business,
/// certificates, the Mac's enclave (4.17).
const INDEPENDENT: [&str; 6] =
    ["fido2", "passkey", "windowshello", "certificate", "secureenclave", "platformcredential"];

/// Parts of names of what is good for MFA and needs that service: the app, telephones, one-time codes of an app or a token.
const PROMPTED: [&str; 7] =
    ["authenticator", "phone", "sms", "voice", "onetimepasscode", "oath", "totp"];

/// Works without the prompt service. One-time codes of an app are checked by that service, so they don't.
pub fn is_independent(method: &str) -> bool {
    names_one_of(&INDEPENDENT, method)
}

/// Strong enough for MFA. Mail, questions and passwords only reset a password, a temporary pass runs out, and what
/// nobody knew when this was written is not taken for more than it may be.
pub fn is_for_mfa(method: &str) -> bool {
    (is_independent(method) || names_one_of(&PROMPTED, method)) && !plain(method).contains("email")
}

fn names_one_of(parts: &[&str], method: &str) -> bool {
    let method = plain(method);
    parts.iter().any(|part| method.contains(part))
}

#[cfg(test)]
mod tests {
    use super::{is_for_mfa, is_independent};

    #[test]
    fn methods_as_graph_and_as_the_portal_write_them() {
        for (method, independent, mfa) in [
            ("fido2SecurityKey", true, true),
            ("passKeyDeviceBoundAuthenticator", true, true),
            ("Passkey (device-bound)", true, true),
            ("windowsHelloForBusiness", true, true),
            ("Windows Hello for Business", true, true),
            ("x509CertificateMultiFactor", true, true),
            ("macOsSecureEnclaveKey", true, true),
            ("microsoftAuthenticatorPush", false, true),
            ("mobilePhone", false, true),
            ("softwareOneTimePasscode", false, true),
            ("email", false, false),
            ("Security questions", false, false),
            ("Email one-time passcode", false, false),
            ("temporaryAccessPass", false, false),
            ("Temporary Access Pass", false, false),
            ("appPassword", false, false),
            ("password", false, false),
            ("somethingNew", false, false),
            ("hardwareOneTimePasscode", false, true),
            ("Hardware OATH token", false, true),
            ("Microsoft Authenticator app (push notification)", false, true),
            ("microsoftAuthenticatorPasswordless", false, true),
            ("alternateMobilePhone", false, true),
            ("", false, false),
        ] {
            assert_eq!(
                (is_independent(method), is_for_mfa(method)),
                (independent, mfa),
                "{method}"
            );
        }
    }
}
