//! The facts, in the order of their numbers.

use super::Source;
use super::pages::{
    AZURE_BLOG, BACKUP, BACKUP_APPS, CAE, CONTROLS, CREDENTIALS, DEFAULTS, EMERGENCY, EXCLUDE,
    EXTERNAL, GRAPH_REGISTRATION, GRAPH_SESSION, LOGS, MANDATORY, MARCH_2021, METHODS, MO1329260,
    PASS, Page, REGISTRATION, REGISTRATION_POLICY, SECURITY_INFO, SESSION, SESSION_LIFETIME,
    STRENGTHS, TOKENS,
};
use crate::decision::{Fact, Standing};

/// What is known of a fact.
pub fn source(fact: Fact) -> Option<&'static Source> {
    FACTS.iter().find(|entry| entry.fact == fact)
}

const fn documented(fact: &'static str, page: &'static Page, says: &'static str) -> Source {
    Source { fact: Fact(fact), standing: Standing::Documented, says, page: Some(page) }
}

const fn reported(fact: &'static str, page: &'static Page, says: &'static str) -> Source {
    Source { fact: Fact(fact), standing: Standing::Reported, says, page: Some(page) }
}

/// We conclude it from what a page says.
const fn inferred(fact: &'static str, page: &'static Page, says: &'static str) -> Source {
    Source { fact: Fact(fact), standing: Standing::Inferred, says, page: Some(page) }
}

/// We conclude it, and no one page says it; or Microsoft's pages are silent.
const fn ours(fact: &'static str, says: &'static str) -> Source {
    Source { fact: Fact(fact), standing: Standing::Inferred, says, page: None }
}

#[rustfmt::skip]
pub static FACTS: &[Source] = &[
    documented("0.1", &DEFAULTS, "The backup service and resilience defaults are described for an outage of the primary sign-in service, and for no other kind."),
    ours("0.2", "Setting up methods, MFA prompts and the sign-in service fail apart from each other: past incidents show each kind alone, and each locks out other people."),
    reported("0.3", &MO1329260, "On 1 June 2026 people already enrolled should have signed in as usual; those whom a policy made register could be locked out."),
    documented("1.1", &DEFAULTS, "A new session gets no access. An existing one goes on if no policy applies or its controls were satisfied before; otherwise resilience defaults decide."),
    documented("1.2", &DEFAULTS, "When a session’s token runs out during an outage, the backup service checks all policies again before it issues another."),
    documented("1.3", &DEFAULTS, "More than 90 % of authentications renew an existing session. That is a share of requests, not of people."),
    documented("1.4", &DEFAULTS, "The backup service supports neither new sessions nor guests."),
    documented("1.5", &DEFAULTS, "Six conditions can’t be evaluated live in an outage: group, role, sign-in risk, user risk, country or region, authentication strength."),
    documented("1.6", &DEFAULTS, "The backup service doesn’t check which method a required authentication strength asks for, and prompts nobody for a stronger one."),
    documented("1.7", &DEFAULTS, "With resilience defaults on, as they are for every policy unless disabled, what was known when the session began stands in for what can’t be checked."),
    documented("1.8", &DEFAULTS, "With resilience defaults disabled, access is refused whenever a condition can’t be evaluated live."),
    documented("1.9", &DEFAULTS, "Microsoft’s example, MFA for privileged roles: someone without the role gets in with defaults on, and is blocked with defaults disabled."),
    documented("1.10", &DEFAULTS, "Disabling defaults on a policy for a group or role costs everyone who uses its apps, members or not: membership can’t be checked."),
    documented("1.11", &DEFAULTS, "Microsoft offers no dry run of the backup service and no simulation of resilience defaults."),
    documented("1.12", &DEFAULTS, "Microsoft exercises the backup service every month; the sign-in logs show who was served, by token issuer type."),
    documented("1.13", &DEFAULTS, "With resilience defaults on, sessions are extended even where a policy enforces a sign-in frequency."),
    documented("1.14", &DEFAULTS, "The backup service receives the revocation events of continuous access evaluation: whoever was revoked can’t sign in."),
    documented("1.15", &GRAPH_SESSION, "A policy’s setting is sessionControls.disableResilienceDefaults."),
    documented("1.18", &SESSION, "With resilience defaults disabled, access is refused once existing sessions expire."),
    ours("1.19", "Microsoft’s pages don’t say how to list every policy with resilience defaults disabled; the policies’ export shows it one by one."),
    ours("1.20", "Microsoft’s pages don’t say what people see when they are refused: no error code and no screen is described."),
    documented("1.C4", &DEFAULTS, "With continuous access evaluation, access tokens are valid for 24 hours."),
    documented("2.1", &BACKUP, "To be served: same app and device within three days, nothing interactive required, in one’s home tenant, no policy that limits the service, nothing revoked since."),
    documented("2.2", &BACKUP, "It counts app by app: whoever wasn’t in an app in the last three days isn’t served there."),
    documented("2.3", &AZURE_BLOG, "The backup service works by itself. It covered Outlook on the web and SharePoint Online from 2019, and native apps from 2021."),
    documented("2.4", &BACKUP, "By default, earlier results stand in for what some policies would have to look up."),
    documented("2.5", &BACKUP, "Resilience defaults help only if they were on before the outage."),
    documented("2.6", &BACKUP, "Named as policies that go badly with the backup service: sign-in frequency, required authentication strength, classic policies."),
    documented("2.7", &BACKUP, "Certificate revocation isn’t checked afresh; the state last backed up counts."),
    documented("2.8", &BACKUP, "Covered: Microsoft’s apps, native mail apps, web apps using ID tokens only, SAML begun at the identity provider. Not covered: web apps requesting access tokens, SAML begun at the app."),
    documented("2.9", &BACKUP_APPS, "Native apps must keep their tokens for three days. Not supported are, among others, device code, single-page apps with code and PKCE, and service principals."),
    documented("2.10", &BACKUP, "Managed identities are protected; service principals are not."),
    documented("2.11", &BACKUP, "The backup service works for people in every cloud but 21Vianet’s, where it serves managed identities only."),
    documented("2.12", &EXTERNAL, "External people may be invited as members: their user type is then member, and they sign in elsewhere all the same."),
    inferred("2.13", &BACKUP, "Your own people are guests elsewhere: what they use in other tenants is out of the backup service’s reach too."),
    ours("2.16", "Microsoft’s pages don’t say how long the backup service can carry a session, or whether its own tokens restart the three days. We take it that they don’t."),
    ours("2.17", "Microsoft’s pages don’t say how many the backup service can serve, how soon it steps in, or what people then see."),
    documented("3.1", &TOKENS, "An ordinary access token lives a random 60 to 90 minutes, 75 on average."),
    documented("3.2", &TOKENS, "In tenants without Conditional Access, clients such as Teams get tokens of two hours."),
    documented("3.3", &TOKENS, "With continuous access evaluation a token lives between 20 and 28 hours."),
    documented("3.3b", &CAE, "With continuous access evaluation a token lives up to 28 hours."),
    documented("3.4", &CAE, "Continuous access evaluation covers Exchange and SharePoint Online and part of Teams, not every client. Elsewhere a token lives one hour by default."),
    documented("3.5", &CAE, "Policies on countries, or on more than 5,000 IP ranges, bring tokens back to one hour."),
    documented("3.6", &CAE, "Continuous access evaluation doesn’t support guests, so a guest never holds a long-lived token."),
    documented("3.7", &CAE, "A disabled account, a password change or reset, MFA newly enabled, an administrator’s revocation or high user risk ends a session, within 15 minutes."),
    documented("3.13", &SESSION_LIFETIME, "Without a policy, people sign in again after a rolling 90 days; a policy can ask in hours, in days, or every time."),
    ours("3.17", "If lifetimes and ages are spread evenly, the share of tokens still good after a time t is the mean of what is left of them over the mean lifetime."),
    reported("3.18", &MARCH_2021, "On 15 March 2021 apps went on working until they needed a new token; Teams on the desktop signs in hourly."),
    documented("4.3", &REGISTRATION, "People are asked to register when they use something that requires MFA, or when a registration or password reset policy says so."),
    ours("4.5", "Microsoft’s pages don’t say whether registration during a sign-in runs on the same servers as the page for one’s own methods. The post on 1 June 2026 names both as down."),
    documented("4.6", &REGISTRATION_POLICY, "The registration policy gives 14 days. After that nobody gets in without registering."),
    documented("4.9", &PASS, "A Temporary Access Pass lasts 10 minutes to 30 days; tenants default to 1 hour and at most 8. Only people in its policy can use one."),
    documented("4.9b", &PASS, "A pass takes a few minutes to reach every server, each person can have one at a time, and whatever they sign in to with it ends with the pass."),
    documented("4.10", &STRENGTHS, "A pass counts as MFA, but neither as passwordless nor as phishing-resistant MFA."),
    documented("4.11", &PASS, "People under a registration or password reset policy are sent to registration after a browser sign-in with a pass."),
    ours("4.12", "Microsoft’s pages don’t say whether a pass gets people in while registration is down. We take yes there, and no while prompts or the sign-in service fail."),
    documented("4.12b", &PASS, "Passes are issued by an authentication administrator, for administrators by a privileged one; nobody can issue one for themselves."),
    documented("4.13", &SECURITY_INFO, "A Temporary Access Pass doesn’t work for guests."),
    documented("4.13b", &PASS, "A guest may sign in at home with a pass of the home tenant; what your tenant asks for must still be done here."),
    documented("4.14", &METHODS, "Requiring a user to register again deletes their phone numbers, apps and tokens; the next sign-in asks for new ones."),
    documented("4.15", &EXTERNAL, "A guest’s MFA is done at home if you trust it; otherwise the guest registers and does MFA in your tenant."),
    documented("4.16", &CONTROLS, "Microsoft advises several methods per person and contingency policies kept in report-only mode, to be switched on in a disruption."),
    documented("4.17", &CREDENTIALS, "Windows Hello and passkeys depend on the fewest other services; among second factors, one-time codes do."),
    documented("5.1", &EMERGENCY, "Two or more emergency accounts: cloud-only, on onmicrosoft.com, permanently Global Administrator, with a passkey or certificate the daily admins don’t use."),
    documented("5.2", &EMERGENCY, "Emergency accounts should themselves be required to use phishing-resistant MFA."),
    documented("5.3", &EXCLUDE, "Emergency accounts should be excluded from policies, lest a faulty policy locks everyone out."),
    documented("5.4", &EMERGENCY, "Emergency accounts should be tried out at least every 90 days, and whenever staff or subscriptions change."),
    documented("5.5", &MANDATORY, "Microsoft demands MFA in its admin portals since October 2024, and for changes by command line and API since October 2025."),
    documented("5.6", &MANDATORY, "That demand holds for emergency accounts too, whatever a policy excludes. A passkey or certificate satisfies it."),
    inferred("5.7", &EMERGENCY, "A security key, passkey or certificate should work while prompts fail. With the sign-in service down, an emergency sign-in is a new session and fails. Microsoft promises neither."),
    inferred("8.5", &DEFAULTS, "Which policies rest on such a condition can be read from their export: groups, roles, risk levels, countries, authentication strength."),
    documented("8.7", &LOGS, "Interactive and non-interactive sign-ins are separate downloads. Logs are kept for 7 days, with a P1 or P2 licence for 30."),
    documented("8.11", &GRAPH_REGISTRATION, "The registration report says for each person whether MFA is registered, and whether policy allows the method."),
    ours("8.14", "Live sessions are counted best as people with a successful sign-in, background renewals included, in their home tenant within three days."),
];
