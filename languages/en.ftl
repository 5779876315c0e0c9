# What Lockout says in English. Every other language is held against this file.

language-code = en
language-name = English
language-direction = ltr
language-is-complete = yes
language-decimal-sign = .
language-group-sign = ,
language-plurals = one 1
language-first-weekday = 1

## Round the page

frame-claim = Who can’t get into Microsoft 365 while Entra is down, hour by hour
frame-colours = Colours
frame-colours-system = Colours: system
frame-colours-light = Colours: light
frame-colours-dark = Colours: dark
frame-copy-link = Copy link
frame-link-copied = Link copied
frame-copy-by-hand = This browser lets no page copy here. Copy it by hand:
frame-a-model = A model. Microsoft offers no simulation.
frame-model-in-full = The model in full
frame-facts-as-of = Facts as of { $day }
frame-version = Version { $version }, model { $model }
frame-no-requests = No requests since it loaded, but for its own explanations.
frame-not-microsofts = Not a Microsoft product.

## Words everywhere

figure-less-than-one = <1
figure-percent = { $n } %
duration-days = { $n }{ "\u00A0" }d
duration-hours = { $n }{ "\u00A0" }h
duration-minutes = { $n }{ "\u00A0" }min
# what people type for a unit of time, in lower case
duration-words-minutes = m min mins minute minutes
duration-words-hours = h hr hrs hour hours
duration-words-days = d day days
duration-words-weeks = w week weeks
# Monday first
weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
weekdays-short = Mon Tue Wed Thu Fri Sat Sun
weekday-and-time = { $day } { $time }
months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
date = { $day } { $month } { $year }
date-and-time = { $date }, { $time }

standing-documented = documented
standing-reported = reported
standing-inferred = inferred

## The answer

## Problems and presets

problem-at = `{ $path }`: { $problem }
problem-value = found { $found }; allowed: { $allowed }
problem-unknown-field = unknown field; allowed: { $allowed }
problem-sum = the three postures add up to { $sum }; allowed: { $allowed }
problem-not-json = not JSON: { $reason }; allowed: { $allowed }
problem-quoted = “{ $text }”
problem-range = { $from } to { $to }
allowed-text = a text of at most { $n } characters on one line
allowed-one-of = one of { $words }
allowed-whole-number = a whole number from { $least } to { $most }
allowed-number = a number from { $least } to { $most }
allowed-minute = minutes after the start of the outage, in steps of 5, at most { $most }
allowed-length = { $least } to { $most } hours in steps of 5 minutes
allowed-start = a weekday and time in steps of 5 minutes, such as { $example }
allowed-time = a time of day in steps of 5 minutes, such as 08:00
allowed-days = at least one of { $days }
allowed-flag = true or false
allowed-sum = { $a }, { $b } and { $c } adding up to 100
allowed-working-day = a `to` later than `from`, at most 24:00
allowed-until = a minute not before `{ $from }`, which is { $minute }
preset-mo1329260 = 1 June 2026: MFA setup down (MO1329260)
preset-mo1329260-line = Whoever must register is stuck; everyone else signs in and works on.
preset-mo1329260-press = 1 June 2026 as the press read it
preset-mo1329260-press-line = The same hours, had the sign-in service failed: guests out within 90 minutes, no new sign-ins.
preset-mo1237461 = 23 February 2026: Duo down (MO1237461)
preset-mo1237461-line = Where Duo answers the prompts, nobody passes MFA for over two and a half hours.
preset-mo1093654 = 13 June 2025: adding MFA methods fails (MO1093654)
preset-mo1093654-line = Nobody can register, and the help desk can’t add a method for them either.
preset-op978247 = 13 January 2025: MFA fails in Europe (OP978247)
preset-op978247-line = Fresh MFA prompts fail on a Monday morning; sessions that need none go on.
preset-2021-12-16 = 16 December 2021: sign-in down for two hours
preset-2021-12-16-line = The sign-in service fails in Europe’s night and Asia’s morning.
preset-2021-03-15 = 15 March 2021: signing key removed too soon
preset-2021-03-15-line = Sign-in fails for two hours, and tokens already issued are refused too.
preset-2020-12-14 = 14 December 2020: one European scale unit
preset-2020-12-14-line = A small part of Europe’s sign-ins fails for an hour and a quarter.
preset-2020-09-28 = 28 September 2020: sign-in down worldwide
preset-2020-09-28-line = Most sign-ins fail for three hours, in America’s early evening and Australia’s morning.
preset-2018-11-19 = 19 November 2018: MFA down for 14 hours
preset-2018-11-19-line = No MFA prompt is answered for a whole working day.

## Inputs

## Rules, kinds, groups and names of inputs

group-new-hires = New hires
group-new-hires-short = hires
group-new-hires-note = first day, nothing registered
group-mfa-resets = MFA resets
group-mfa-resets-short = resets
group-mfa-resets-note = lost or new phone, must register again
group-registrations-due = Registrations due
group-registrations-due-short = due
group-registrations-due-note = a policy makes them register now
group-guests = Guests
group-guests-short = guests
group-guests-note = signed in here, at home elsewhere
group-live-sessions = Live sessions
group-live-sessions-short = sessions
group-live-sessions-note = your own people, signed in at the start

rule-token-still-valid = Token still valid
rule-healthy = Nothing needed is down
rule-must-register = Must register first
rule-prompt-fails = MFA prompt fails
rule-new-session = New session
rule-guest-not-covered = Guest
rule-revoked = Session revoked
rule-not-seen-in-three-days = Not seen in three days
rule-app-not-covered = App not covered
rule-no-policy = No policy
rule-controls-satisfied = Controls already met
rule-defaults-on-not-applied = Defaults on, didn’t apply
rule-defaults-on-applied = Defaults on, applies
rule-defaults-off = Defaults off
rule-evaluated-live-applies = Checked live, applies
rule-evaluated-live-does-not-apply = Checked live, doesn’t apply
rule-sign-in-frequency = Sign-in frequency
rule-defaults-off-strict = Defaults off, strict reading

kind-registration = Setting up sign-in methods
kind-registration-works = Everyone with a registered method signs in, answers MFA prompts and keeps working.
kind-registration-fails = Nobody can register or change a method. Whoever must register can’t get in.
kind-registration-incident = as on 1 June 2026 and 13 June 2025
kind-mfa = MFA prompts
kind-mfa-works = Sessions go on, and sign-ins that need no fresh prompt succeed.
kind-mfa-fails = MFA prompts fail, and registration with them. New sign-ins that need MFA are refused.
kind-mfa-incident = as on 19 November 2018 and 13 January 2025
kind-authentication = The sign-in service
kind-authentication-works = A valid token still works. The backup service renews some existing sessions.
kind-authentication-fails = Every fresh sign-in, every guest once the token runs out, registration and prompts.
kind-authentication-incident = as on 28 September 2020 and 16 December 2021

input-name = Name
input-kind = What is down
input-starts-at = Starts
input-hours = Lasts
input-affected = People affected
input-new-hires = New hires
input-mfa-resets = MFA resets
input-registrations-due = Registrations due
input-guests = Guests
input-live-sessions = Live sessions
input-no-policy = No policy
input-mfa-satisfied = Policy, controls met
input-mfa-not-satisfied = Policy, controls not met
input-long-lived-token = Long-lived tokens
input-served-by-backup = Served by the backup
input-sign-in-frequency = Under a sign-in frequency
input-sign-in-frequency-hours = Sign in again every
input-defaults-disabled = Resilience defaults disabled
input-condition-unevaluable = Condition can’t be checked
input-applied-at-start = Condition held at the start
input-fresh-sign-ins = Fresh sign-ins
input-guest-fresh-sign-ins = Guests’ fresh sign-ins
input-guests-to-register = Guests who must register
input-guests-with-trusted-home-mfa = Guests with trusted MFA
input-registrations-per-hour = Registrations per hour
input-work-from = Working day from
input-work-to = Working day to
input-work-days = Working days
input-read-frequency = Sign-in frequency
input-read-disabled = Disabled resilience defaults
input-read-access-token = Access token
input-read-long-lived = Long-lived token
input-pass-blocked = Pass doesn’t help
input-admins-with-live-session = Administrators signed in
input-emergency-count = Emergency accounts
input-emergency-cloud-only = Cloud-only
input-emergency-domain = On an onmicrosoft.com domain
input-emergency-role = Permanent Global Administrator
input-emergency-method = Their sign-in method
input-emergency-same-method = Same method as daily admins
input-emergency-excluded = Outside blocking policies
input-emergency-validated = Last validated on

unit-people = people
unit-per-working-day = per working day
unit-per-hour = per hour
unit-percent = %
unit-percent-per-day = % per day
unit-hours = h
unit-accounts = accounts
unit-days = days

method-fido2 = FIDO2 security key
method-passkey = Passkey
method-certificate = Certificate
method-authenticator = Microsoft Authenticator
method-phone = Phone call or text message
method-password = Password only

reading-c1 = Does the backup service renew a session whose policy sets a sign-in frequency?
reading-c1-answer-1 = Renewed all the same
reading-c1-answer-2 = Not renewed
reading-c2 = Does a required authentication strength keep the backup service from renewing a session? There is no switch: the model takes the first page’s side. A strength is one of six conditions that can’t be checked, and resilience defaults decide.
reading-c2-answer-1 = Not checked during an outage
reading-c2-answer-2 = Reduces resilience
reading-c3 = Whom does a policy with resilience defaults disabled refuse?
reading-c3-answer-1 = Only what can’t be checked
reading-c3-answer-2 = Everyone under the policy
reading-c4 = How long does a token live in an app with continuous access evaluation?
reading-c4-answer-1 = 20 to 28 hours
reading-c4-answer-2 = Up to 28 hours
reading-c4-answer-3 = 24 hours
reading-c5 = How long does an ordinary access token live?
reading-c5-answer-1 = 60 to 90 minutes
reading-c5-answer-2 = One hour

## The chart, the table and the turns

## Measures, desk, emergency and cost

## Compare

compare-note = In scenario { $letter }: { $note }
compare-note-too-many = It carries more than four scenarios. The first four were opened.

## Keep

keep-undo = Undo
keep-redo = Redo
keep-undone = Undone: { $what }
keep-redone = Done again: { $what }
keep-input-now = { $label } { $value } { $unit }
keep-several-inputs = { $n } inputs
keep-measures = what is done about it
keep-cost = what an hour of work costs
keep-view = what the page shows

## Take away

## Present

## Live

## Offline

### The second program

## Problems in files

file-is-an-object = a scenario file: one JSON object
file-is-empty = an empty file
file-is-too-large = a file of { $bytes } bytes, more than { $most }
file-field-again = the field a second time
file-each-field-once = each field once
file-fields = an object with { $n } fields
file-at-most = at most { $n }
file-object = an object in braces
file-list = a list in square brackets
file-measures = { $n } measures
file-only-version = { $version }, the only version yet
file-nothing = nothing
file-an-object = an object
file-a-list = the list [{ $items }]
file-too-deep = lists or objects nested more than { $most } deep

## Explanations

explain-nothing-left = There is nothing to explain here any more.
doc-contents = Contents

## Explanations: sums

explain-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
explain-person-hours = { $n ->
    [one] { $n } person-hour
   *[other] { $n } person-hours
}
explain-exposed-person-hours = { $n ->
    [one] { $n } exposed person-hour
   *[other] { $n } exposed person-hours
}
explain-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
explain-together = Together
explain-named = { $name }: { $value }

## Why rules decide, and what inputs mean

rule-token-still-valid-when = The app still holds a valid access token, and nobody has revoked the session.
rule-token-still-valid-because = Until that token runs out, nothing has to be asked of Entra.
rule-healthy-when = Every part of Entra that this request needs is up.
rule-healthy-because = It is answered as on any other day.
rule-must-register-when = Someone with no usable sign-in method starts a new session while methods can’t be set up.
rule-must-register-because = The sign-in stops at a registration step that can’t be finished.
rule-prompt-fails-when = MFA is demanded afresh while prompts fail, and the person’s method needs the prompt service.
rule-prompt-fails-because = The prompt never completes; a passkey, security key or certificate should not need it.
rule-new-session-when = Someone signs in afresh while the sign-in service is down.
rule-new-session-because = The backup service extends sessions that exist; it starts none.
rule-guest-not-covered-when = The person is at home in another tenant, whether invited as a guest or as a member.
rule-guest-not-covered-because = The backup service serves people in their home tenant only.
rule-revoked-when = The session was revoked: a password reset, a disabled account, an administrator’s action.
rule-revoked-because = The backup service hears of revocations and doesn’t renew what was revoked.
rule-not-seen-in-three-days-when = The sign-in service last saw this person in this app on this device more than three days ago.
rule-not-seen-in-three-days-because = The backup service keeps what it knows of a session for three days.
rule-app-not-covered-when = The app signs in by a route the backup service doesn’t support.
rule-app-not-covered-because = Only some kinds of app can be handed a token by the backup service.
rule-no-policy-when = A session is renewed and no Conditional Access policy applies to it.
rule-no-policy-because = There is nothing to check, so the backup service issues the token.
rule-controls-satisfied-when = A session is renewed whose policy was satisfied earlier, for example by MFA.
rule-controls-satisfied-because = What was satisfied when the session began still counts.
rule-defaults-on-not-applied-when = Controls weren’t satisfied, the condition can’t be checked, and it did not hold when the session began.
rule-defaults-on-not-applied-because = With resilience defaults on, the answer from the session’s start stands: the policy doesn’t apply.
rule-defaults-on-applied-when = Controls weren’t satisfied, the condition can’t be checked, and it held when the session began.
rule-defaults-on-applied-because = The policy still applies, and the control it asks for can’t be asked for now.
rule-defaults-off-when = Controls weren’t satisfied, the condition can’t be checked, and resilience defaults are disabled.
rule-defaults-off-because = Without the answer from the session’s start, what can’t be checked is refused.
rule-evaluated-live-applies-when = Controls weren’t satisfied, and a condition that can be checked live says the policy applies.
rule-evaluated-live-applies-because = The control is owed and can’t be asked for while the sign-in service is down.
rule-evaluated-live-does-not-apply-when = Controls weren’t satisfied, and a condition that can be checked live says the policy doesn’t apply.
rule-evaluated-live-does-not-apply-because = Nothing is owed, so the backup service issues the token.
rule-sign-in-frequency-when = The policy sets a sign-in frequency, and the cautious reading is chosen.
rule-sign-in-frequency-because = One Microsoft page counts such policies among those the backup service doesn’t support.
rule-defaults-off-strict-when = The policy has resilience defaults disabled, and the strict reading is chosen.
rule-defaults-off-strict-because = One Microsoft page says access under such a policy ends when the session expires.

kind-registration-days = on 1 June 2026 and 13 June 2025
kind-mfa-days = on 19 November 2018 and 13 January 2025
kind-authentication-days = on 28 September 2020 and 16 December 2021

input-name-help = Heads the page, the print and every file. It travels in the link, so keep confidential names out.
input-kind-help = Which part fails decides more than any figure below. Microsoft’s rules for the backup service concern an outage of the sign-in service only.
input-kind-find = Microsoft 365 admin center › Health › Service health › the incident: “set up MFA” or “mysignins” is the first kind, “when using MFA” the second, “sign in” or “authenticate” the third
input-starts-at-help = Weekday and time on your own clock. Only working time is lost, so the same outage weighs differently on a Sunday and on a Monday.
input-starts-at-find = Microsoft 365 admin center › Health › Service health › the incident › Start time
input-hours-help = From 15 minutes to 14 days. While it is still running, try what you hope for and what you fear.
input-hours-find = Microsoft 365 admin center › Health › Service health › the incident; Microsoft seldom gives an end in advance
input-affected-help = The share of your people whose requests reach the failing side. A person is affected for the whole outage or not at all.
input-affected-find = Microsoft’s posts rarely give a share: “some users” is no figure
input-affected-note = set it against the same hour a week ago
input-new-hires-help = People whose first day it is. They hold no session and have nothing registered. They come in the first two hours of the working day.
input-new-hires-find-1 = HR’s list of starters for that day
input-new-hires-find-2 = The report also names people who never registered, however long they have been here
input-mfa-resets-help = People with a lost or new phone whose method the help desk clears. Until they register again they can’t pass MFA.
input-mfa-resets-find = Help desk tickets for lost and new phones
input-mfa-resets-note = 20 working days
input-registrations-due-help = Staff whom a policy makes register that day: a new policy, a campaign, or a grace period that ends.
input-registrations-due-find = Entra admin center › Entra ID › Authentication methods › User registration details: who is not MFA capable, and by when they must be
input-registrations-due-note = take off hires and resets
input-guests-help = External people holding a session in your tenant when it starts. Don’t count by user type: partners invited as members are at home elsewhere too.
input-guests-find = Replace TENANT by your tenant’s ID:
input-live-sessions-help = Your own people holding a session when it starts. Count people, not sign-ins, and count background renewals too: most sessions show there only.
input-live-sessions-find = Entra admin center › Entra ID › Monitoring & health › Sign-in logs: download interactive and non-interactive sign-ins, two files
input-no-policy-help = Live sessions that no Conditional Access policy applies to. The backup service renews these.
input-mfa-satisfied-help = Live sessions under a policy whose controls, such as MFA, were satisfied when the session began. The backup service renews these.
input-mfa-not-satisfied-help = Live sessions under a policy whose controls haven’t been asked for yet, for example because its condition did not hold. Resilience defaults decide.
input-mfa-not-satisfied-find = What the two shares above leave of 100 %
input-long-lived-token-help = Live sessions in apps that take part in continuous access evaluation. Their access tokens last about a day instead of about an hour.
input-long-lived-token-find = Entra admin center › Entra ID › Monitoring & health › Sign-in logs › filter “Is CAE Token”
input-served-by-backup-help = Live sessions the backup service can renew: a covered app, used on the same device within three days, nothing revoked.
input-served-by-backup-find-1 = Compare the apps in your sign-in logs with learn.microsoft.com/entra/architecture/backup-authentication-system
input-served-by-backup-find-2 = Sign-in logs › filter “Token issuer type” = Microsoft Entra Backup Auth: sessions served in Microsoft’s monthly exercises
input-sign-in-frequency-help = Live sessions under a policy that makes people sign in again after a set time. It matters where a prompt is owed.
input-sign-in-frequency-find = Entra admin center › Entra ID › Conditional Access › Policies › the policy › Session › Sign-in frequency
input-sign-in-frequency-note = only those it made sign in again
input-sign-in-frequency-hours-help = The period of that sign-in frequency. With several policies, take the one most people are under.
input-sign-in-frequency-hours-find = There: sessionControls.signInFrequency, its value and type
input-defaults-disabled-help = Sessions under a policy with resilience defaults switched off. Such a policy on a group or role reaches everyone who uses its apps, members or not.
input-defaults-disabled-find-1 = Entra admin center › Entra ID › Conditional Access › Policies › the policy › Session › Disable resilience defaults
input-defaults-disabled-find-2 = There: sessionControls.disableResilienceDefaults; absent, null or false means they are on
input-condition-unevaluable-help = Sessions whose policy rests on something the backup service can’t look up: a group, a role, sign-in or user risk, a country, an authentication strength.
input-condition-unevaluable-find = There: groups, roles, risk levels and country locations under conditions, and grantControls.authenticationStrength
input-applied-at-start-help = Of the sessions whose controls aren’t met: how many the policy applied to when they began. The control is still owed there.
input-applied-at-start-note = notApplied: it did not hold
input-fresh-sign-ins-help = People who lose a session for ordinary reasons in a working day: a new device, a cleared browser, a restart.
input-fresh-sign-ins-note = divide by live sessions
input-guest-fresh-sign-ins-help = The same for guests. They come back more seldom, so more of them start afresh.
input-guest-fresh-sign-ins-note = divide by guests
input-guests-to-register-help = Guests who must set up MFA in your tenant, because you don’t trust their own tenant’s MFA and they haven’t registered here.
input-guests-to-register-find = Keep userType guest, and leave out the tenants whose MFA you trust
input-guests-with-trusted-home-mfa-help = Guests whose own tenant’s MFA you trust. Their prompts are their tenant’s matter.
input-guests-with-trusted-home-mfa-find = Entra admin center › Entra ID › External Identities › Cross-tenant access settings › Inbound access › Trust settings, in the defaults and for each organisation
input-registrations-per-hour-help = How many people can register per working hour once it works again: what your help desk can walk through, not what the portal could take.
input-registrations-per-hour-note = your best hour
input-work-from-help = Local time. New hires come in the two hours from here.
input-work-to-help = Local time. Nobody loses work after it, and nobody registers.
input-work-days-help = On other days nobody arrives and no work is lost.
input-read-frequency-help = Whether the backup service renews a session whose policy sets a sign-in frequency. Two pages of Microsoft’s disagree.
input-read-disabled-help = How far a policy with resilience defaults disabled reaches. Microsoft’s pages put it in two ways.
input-read-access-token-help = How long an ordinary access token lives. Two pages of Microsoft’s disagree.
input-read-long-lived-help = How long a token lives in apps with continuous access evaluation. Three pages of Microsoft’s disagree.
input-pass-blocked-help = People whom a registration policy sends to registration right after a browser sign-in with a Temporary Access Pass. With registration down they stay out.
input-pass-blocked-find-1 = Entra admin center › ID Protection › Dashboard › Multifactor authentication registration policy
input-pass-blocked-find-2 = Entra admin center › Entra ID › Password reset › Registration
input-admins-with-live-session-help = Administrators who hold a live session when it starts and may change policies or issue passes. Without them, only emergency accounts can act.
input-admins-with-live-session-note = Azure and Entra portals
input-emergency-count-help = Accounts kept for the day nobody else can sign in. Microsoft asks for two or more.
input-emergency-count-find = Entra admin center › Entra ID › Roles & admins › Global Administrator: those not tied to a person
input-emergency-cloud-only-help = Neither federated nor synchronised from on-premises, so a fault at home doesn’t take them along.
input-emergency-cloud-only-find = onPremisesSyncEnabled is null or false
input-emergency-domain-help = Their name ends in .onmicrosoft.com, so no domain or federation of yours stands between.
input-emergency-domain-find = Entra admin center › Entra ID › Users › the account › User principal name
input-emergency-role-help = The role is active for good, not one to be activated first.
input-emergency-role-find = Entra admin center › ID Governance › Privileged Identity Management › Microsoft Entra roles › Assignments › Active assignments: permanent
input-emergency-method-help = A FIDO2 key, passkey or certificate should not need the prompt service. A password alone no longer opens the admin portals.
input-emergency-same-method-help = If both use the same method, one fault stops both.
input-emergency-same-method-find = There: methodsRegistered of the emergency accounts and of the others
input-emergency-excluded-help = Excluded from the Conditional Access policies that could block them. Microsoft’s own MFA demand on its admin portals holds all the same.
input-emergency-excluded-find = Entra admin center › Entra ID › Conditional Access › Policies › each policy › Users › Exclude
input-emergency-validated-help = When somebody last signed in with them and changed something. Microsoft asks for that at least every 90 days. A link carries how many days ago it was, not the date.
input-emergency-validated-find = The portal’s own logs go back 30 days at most

reading-c1-says-1 = The resilience defaults page: sessions are extended even where a policy enforces a sign-in frequency.
reading-c1-says-2 = The backup system page: sign-in frequency is among the policies that don’t go together with the backup service.
reading-c2-says-1 = The resilience defaults page: the methods a strength asks for aren’t checked, and no prompt follows.
reading-c2-says-2 = The backup system page: policies that require a strength don’t go together with the backup service.
reading-c3-says-1 = The resilience defaults page: refused where a condition can’t be checked; whoever met the controls before goes on.
reading-c3-says-2 = The session controls page: access ends for every session under the policy when it expires.
reading-c4-says-1 = The access tokens page: between 20 and 28 hours. The model spreads lifetimes evenly over that range.
reading-c4-says-2 = The continuous access evaluation page: up to 28 hours. The model gives every such token exactly 28, the most that page allows.
reading-c4-says-3 = The resilience defaults page: 24 hours. The model gives every such token exactly that.
reading-c5-says-1 = The access tokens page: a random length between 60 and 90 minutes, 75 on average.
reading-c5-says-2 = The continuous access evaluation page: one hour by default.

## The page on the model

## Facts, sources and records

## Compare in full

## The brief and the files

## Look-back
