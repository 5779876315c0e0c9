//! Methods by what they need.

use crate::csv::plain;

/// Works without the prompt service: passkeys and security keys, Windows Hello for Business, certificates, the Mac's
/// enclave (4.17). One-time codes of an app are checked by that service, so they don't.
pub fn is_independent(method: &str) -> bool {
    const WORDS: [&str; 6] =
        ["fido2", "passkey", "windowshello", "certificate", "secureenclave", "platformcredential"];
    let method = plain(method);
    WORDS.iter().any(|word| method.contains(word))
}

/// Good for MFA at all: mail, questions and passwords only reset a password.
pub fn is_for_mfa(method: &str) -> bool {
    const OTHERS: [&str; 6] =
        ["", "none", "email", "password", "securityquestion", "securityquestions"];
    !OTHERS.contains(&plain(method).as_str())
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
