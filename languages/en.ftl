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
frame-model-page = model.html
frame-facts-as-of = Facts as of { $day }
frame-version = Version { $version }, model { $model }
frame-no-requests = No requests since it loaded, but for its own parts.
frame-training = Training
frame-not-microsofts = Not a Microsoft product.
frame-language = Language
frame-others = More
app-details = Details
app-lacking = A part of this page did not arrive. What you did is not lost. If it stays away, note your entries and reload the page.
panel-about = About { $what }
panel-how = { $figure } { $of }: how it comes about
panel-of = { $unit }, { $label }
panel-close = Close
panel-rule = About this rule
panel-input = About this input
panel-reading = What Microsoft’s pages say
panel-kind = How we know
panel-case = What was asked, and what the rules said
panel-measure = About this measure
panel-prepared = Had we prepared
panel-record = What the record says
panel-figure = How this figure comes about
panel-every-figure = How every figure comes about
panel-loading = Loading the explanation
panel-failed = The explanation did not arrive. Explanations are a part of this page that is loaded when first asked for; the figures do not need it.
panel-again = Try again
to-mend = to mend

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
list-between = ,{ " " }
list-last = { $others } and { $last }
range-times = { $from }–{ $until }
range-moments = { $from } – { $until }
when-in-week = { $day } { $time } (day { $n })
when-long = { $time } on { $day }
when-long-in-week = { $time } on { $day } (day { $n })
person-hours = person-hours
not-in-14-days = not in 14 days
at-once = at once

## The answer

# what stands between stars is the figure the sentence is about
answer-sentence = { $n ->
    [one] By { $when } *{ $n } person* can’t get in: { $who }.
   *[other] By { $when } *{ $n } people* can’t get in: { $who }.
}
answer-registered = Everyone who is registered gets in.
answer-nobody = Nobody is locked out: { $why }.
answer-hardly-anyone = Fewer than one person is locked out on average: { $why }.
answer-nobody-registration = everyone who is registered gets in, and hardly anyone has to register while it lasts
answer-nobody-mfa = hardly anyone is asked for MFA or has to register while it lasts
answer-nobody-authentication = no session ends and nobody new signs in while it lasts
answer-part-prompted = { $n } asked for MFA
answer-part-ended = { $n } whose sessions ended
answer-part-waiting = { $n } waiting to register
answer-part-hires = { $n ->
    [one] { $n } new hire
   *[other] { $n } new hires
}
answer-part-resets = { $n ->
    [one] { $n } MFA reset
   *[other] { $n } MFA resets
}
answer-part-due = { $n } due to register
answer-part-guests = { $n ->
    [one] { $n } guest
   *[other] { $n } guests
}
answer-part-guests-all = all { $n } guests
answer-part-guests-here = { $n ->
    [one] { $n } guest who must register here
   *[other] { $n } guests who must register here
}
answer-worst = Locked out at worst
answer-worst-of = of { $n } people
answer-worst-people = people
answer-worst-never = at no time
answer-lost = Work lost
answer-lost-note = in working time only
answer-exposed = Exposed
answer-exposed-note = of access without MFA, nights included
answer-next = Gets worse next
answer-back = Everyone back
answer-back-nobody = nobody is locked out
answer-back-never = the help desk never catches up
answer-back-with-outage = when the outage ends
answer-back-after = { $time } after the outage ends
answer-last-good = The last good answer. Mend what is marked among the inputs to go on.
answer-link-remark = This link was opened, with a remark:
answer-understood = Understood
note-unknown = “{ $part }” means nothing here and was skipped.
note-refused = { $problem }. The default stands in its place.
note-rounded = “{ $field }” was rounded: the model counts in steps of 5 minutes.
note-other-model = It was made with revision { $theirs } of the model; this is revision { $ours }. The inputs are the same, the figures may differ.
note-other-version = It is of version { $theirs }; this page knows version { $ours }. What it knows was opened.

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
presets-start = Start from a past outage
presets-note = It changes what is down and when. Your head counts stay.
presets-legend = Past outage
preset-summary = { $kind }, { $time }. { $line }
presets-times = { $utc } UTC as reported, { $local } on your clock.
presets-times-rounded = { $utc } UTC as reported, { $local } on your clock; rounded here to steps of 5 minutes.

## Inputs

inputs-title = Inputs
inputs-what = What is down
inputs-still-works = Still works:
inputs-when = When
inputs-who = Who
inputs-assumptions = Assumptions
inputs-assumptions-note = Ours, not Microsoft’s, until you put in your own.
inputs-sessions = Sessions
inputs-habits = Habits and help desk
inputs-work = Working day
inputs-acting = Emergency access
inputs-readings = Where Microsoft’s pages disagree
inputs-pages-say = What the pages say
inputs-none-changed = none changed
inputs-changed = { $n } changed
inputs-nothing-differs = Nothing differs from the defaults.
inputs-differ = { $n ->
    [one] { $n } thing differs from the defaults.
   *[other] { $n } things differ from the defaults.
}
inputs-reset-all = Reset all
field-date-allowed = Allowed: a day up to today, at most 100 years back.
field-rounded = Rounded to { $value }: the model counts in steps of 5 minutes.
field-slider = { $label }, slider
field-reset = Reset
field-reset-label = Reset { $label }
field-yes = yes
field-no = no
field-30-days-ago = 30 days ago
field-default = Default: { $value }
field-nothing = Nothing is entered. Allowed: { $allowed }.
field-refused = { $found } can’t be used. Allowed: { $allowed }.
field-sum = Together that is { $sum } %: at most 100 are left to share out.
field-days = Working days

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

next-until = until { $when }
next-not-again = not again
next-over = the outage is over
next-steadily = steadily
next-more-by = { $n } more by { $when }
next-nobody = nobody further is locked out
turn-tokens = { $n ->
    [one] tokens run out and are not renewed: { $n } person
   *[other] tokens run out and are not renewed: { $n } people
}
turn-long-lived-tokens = { $n ->
    [one] long-lived tokens run out: { $n } person
   *[other] long-lived tokens run out: { $n } people
}
turn-three-days = { $n ->
    [one] three days without the primary service: { $n } person
   *[other] three days without the primary service: { $n } people
}
turn-shift = { $day }’s working day begins: { $n } more by its end
turn-frequency = { $n ->
    [one] sign-in frequencies come due: { $n } person
   *[other] sign-in frequencies come due: { $n } people
}
turn-passes = { $n ->
    [one] passes run out: { $n } person waits again
   *[other] passes run out: { $n } people wait again
}
turn-exclusion = { $n ->
    [one] the exclusion ends: { $n } person waits again
   *[other] the exclusion ends: { $n } people wait again
}
turn-mfa-on = { $n ->
    [one] MFA is on again: { $n } person is refused
   *[other] MFA is on again: { $n } people are refused
}
turn-deferred = { $n ->
    [one] those put off come now: { $n } person
   *[other] those put off come now: { $n } people
}
turn-backlog = more come than the help desk registers: { $n } more by { $time }
chart-outage = outage { $span }
chart-tail = over, but people still wait to register
chart-desk = desk: { $n } an hour
chart-slider = Hour of the outage. Arrow keys move, Enter pins, Escape lets go.
chart-hour = { $day } { $span }: { $n } locked out. { $groups }
chart-hour-group = { $n } { $group }
picture-alone = { $group } alone
picture-share = As a share of them
picture-all-groups = All groups
picture-people = People locked out, by group
picture-unfold = Unfold quiet hours
picture-fold = Fold quiet hours
legend-group = Group
legend-locked-out = Locked out
legend-out-of = Out of
legend-locked-out-now = locked out
legend-of = of { $n }
legend-worst = worst hour
legend-pointed = pointed at
legend-pinned = pinned
legend-shown-alone = , shown alone
legend-as-before = as in the hour before
legend-change = { $change } on the hour before
table-title = Hour by hour
table-note = People locked out at each hour’s worst moment, and the person-hours lost in it.
table-hour = Hour
table-locked-out = locked out
table-lost = hours lost
table-exposed = hours exposed
table-deferred = still to come
table-locked-out-at = locked out, { $when }
table-more = { $n ->
    [one] Show { $n } more row
   *[other] Show { $n } more rows
}
table-first = Show the first { $n } rows
turns-title = When it gets worse
turns-more = { $n } more
why-title = Why, in the hour from { $when }
why-alone = { $group } alone. “All groups” above shows the rest.
why-nobody = Nobody is locked out here.
why-let-in = Who gets in, and why
rules-title = The rules, with that hour’s people on them
rules-label = The rules
rules-note = Marked rows act in this scenario. A person counts once, under the first rule that decided; an open token counts before any of them.
rules-rule = Rule
rules-says = Says
rules-people = People
rules-standing = Standing
rules-refused = refused
rules-granted = granted
rules-acts = acts here
rules-contradicted = contradicted

## Measures, desk, emergency and cost

measure-postpone = Postpone first days
measure-postpone-short = First days
measure-postpone-does = New hires come on the next working day after the outage.
measure-postpone-actor = HR and line managers
measure-pause = Pause resets
measure-pause-short = Resets
measure-pause-does = The help desk resets nobody’s MFA and forces nobody to register.
measure-pause-actor = The help desk
measure-exclusion = Exclusion from the policy
measure-exclusion-short = Exclusion
measure-exclusion-does = Waiting people are let in past the policy, without MFA.
measure-exclusion-actor = A Conditional Access Administrator
measure-pass = Temporary Access Passes
measure-pass-short = Passes
measure-pass-does = Waiting people get a pass that stands in for MFA while it lasts.
measure-pass-actor = An Authentication Administrator
measure-keep = Stay signed in
measure-keep-short = Stay signed in
measure-keep-does = People are asked not to sign out, restart or clear the browser.
measure-keep-actor = Everyone, told by chat or mail
measure-disable = MFA off for everyone
measure-disable-short = MFA off
measure-disable-does = Nobody is asked for MFA or registration.
measure-disable-actor = A Conditional Access Administrator
idle-nobody-can-act = nobody can act: no administrator has a live session, and no emergency account is ready
idle-pass-refused = no page says whether a pass is accepted then; the model takes it as refused
idle-new-sessions-refused = every new sign-in is refused, whatever the policies ask for
idle-no-first-day = no first day falls into what is left
idle-no-reset = no reset falls into what is left
idle-no-fresh-sign-in = hardly anyone who signs in afresh would be refused
idle-nobody-waits = hardly anyone waits while it lasts
gain-costs = { $n ->
    [one] costs { $n } person-hour
   *[other] costs { $n } person-hours
}
gain-nothing = saves nothing
gain-saves = { $n ->
    [one] saves { $n } person-hour
   *[other] saves { $n } person-hours
}
gain-exposes-nobody = exposes nobody
gain-exposes = { $n ->
    [one] exposes { $n } person-hour
   *[other] exposes { $n } person-hours
}
gain-too-late = too late
gain-come-on = { $n ->
    [one] { $n } comes on { $day }
   *[other] { $n } come on { $day }
}
gain-come-on-backlog = { $n ->
    [one] { $n } comes on { $day }, when the help desk cannot keep up
   *[other] { $n } come on { $day }, when the help desk cannot keep up
}
part-from = from
part-until = until
part-people = for at most
part-people-unit = people
part-percent = share
part-percent-unit = %
part-per-hour = passes
part-per-hour-unit = an hour
part-lifetime = each lasting
acting-can = Somebody can act in this outage: { $who }.
acting-cannot = Nobody can act: { $why }. So exclusions, passes and switching MFA off do nothing here.
acting-both = { $administrators } and { $accounts }
acting-neither = { $why }, and { $also }
acting-no-session = no administrator has a live session
acting-sessions-refused = administrators’ sessions are refused ({ $rule })
acting-administrators = { $n ->
    [one] { $n } administrator with a live session
   *[other] { $n } administrators with a live session
}
acting-until = { $who }, until { $when }
acting-no-account = there is no emergency account
acting-new-session = an emergency sign-in is a new session, which is refused
acting-sign-in-refused = an emergency sign-in is refused ({ $rule })
acting-not-ready = the emergency accounts are not ready
acting-accounts = { $n ->
    [one] { $n } emergency account
   *[other] { $n } emergency accounts
}
acting-all-in-vain = In this kind of outage exclusions, passes and switching MFA off do nothing all the same.
acting-passes-in-vain = In this kind of outage passes do nothing all the same.
lack-second = two or more accounts
lack-cloud-only = cloud-only
lack-domain = on the onmicrosoft.com domain
lack-role = permanently Global Administrator
lack-strong-method = a passkey, FIDO2 key or certificate
lack-own-method = another method than the daily administrators’
lack-exclusion = outside the policies that could block them
lack-validation = tried out within 90 days
validation-next = Next validation by { $date }.
validation-overdue = { $days ->
    [one] Overdue by { $days } day: it was due by { $date }.
   *[other] Overdue by { $days } days: it was due by { $date }.
}
desk-waiting = Waiting when it ends
desk-waiting-at = at { $when }
desk-empty = Queue empty
desk-empty-unfinished = after the outage began
desk-empty-with-outage = when the outage ends
desk-empty-after = { $time } after the outage ends
desk-longest = Longest wait
desk-longest-none = none
desk-longest-nobody = nobody is kept waiting
desk-longest-over = over { $time }
desk-longest-worked = { $time } of work at most
desk-come = Come a working day
desk-takes = the desk takes { $n }
desk-never = The desk never catches up: { $come } come a working day, and it takes { $takes }.
desk-not-in-run = The desk doesn’t catch up in the { $days } days a run covers.
desk-gains = { $n ->
    [one] The desk gains { $n } person a working day on the queue.
   *[other] The desk gains { $n } people a working day on the queue.
}
cost-amount = { $amount }{ "\u00A0" }{ $currency }
cost-rate = { $amount }{ "\u00A0" }{ $currency } an hour
cause-fresh = { $share } of them need a fresh sign-in each working day: a new device, a cleared browser, a restart. After { $worked } of work that is { $needed }, and a fresh sign-in is refused. Counted here: the { $n } whose session ended that way first.
cause-forgotten = Three days after the primary service last saw them the backup service stops renewing.
cause-token = Their tokens live { $life }. At { $when } { $left } of those still in hand are good, and none is renewed: { $n } people’s have run out.
cause-prompt = Their sign-in frequency asks for MFA every { $hours } h, spread evenly: by now it has asked { $due } of them, and the prompt fails.
cause-token-valid = Nobody will renew their tokens, but { $left } of them are still good: they live { $life }.
cause-renewed = The backup service renews their tokens, as long as nothing makes them sign in afresh.
cause-up = What their session needs is up.
cause-untouched = The outage is over: they are back at once, or never lost access.
cause-excluded = An exclusion lets { $n } in past the policy, without MFA. They still have to register.
cause-with-pass = { $n } are in with a pass, until it runs out.
cause-mfa-off = MFA is off for everyone: { $n } are in who would be refused. They still have to register, or to answer a prompt, once it is on again.
cause-came-hires = { $day } come over the first two hours of each working day; { $n } came since the start.
cause-came-evenly = { $day } come evenly over each working day; { $n } came since the start.
cause-come-hires = They come over the first two hours of each working day.
cause-come-evenly = They come evenly over each working day.
cause-come-fresh = They needed a fresh sign-in and must register here.
cause-wait = { $n } wait: nobody can register until the outage is over. Then one queue takes { $rate } an hour in working time.
cause-wait-over = { $n } still wait in the registration queue, which takes { $rate } an hour in working time.
cause-minutes = { $n } min
cause-hours = { $n } h
cause-life = { $shortest } to { $longest }
line-end = end: { $name }
line-keys = { $name }, by 15 minutes with the arrow keys
line-spared = { $n ->
    [one] { $n } person-hour spared
   *[other] { $n } person-hours spared
}
measures-title = What can be done
measures-note = What is not taken yet is computed as begun at { $when }; pin an hour to begin it there.
measures-remove = Remove
measures-idle-because = Does nothing here: { $why }.
measures-until = worth beginning until { $when }
measures-head-measure = In this kind of outage
measures-head-price = Saves and exposes
measures-head-actor = Who must act
measures-head-until = Begin by
measures-head-take = Take it
measures-actor = Who must act:
measures-begin-by = Begin by
measures-offers = Measures to be had
measures-add = Add
measures-add-anyway = Add all the same
measures-compute = Compute it
measures-idle = Does nothing here
measures-not-advised = Not advised
slip-moment = a time such as 10:15, { $example }, or 90 min after the start
slip-refused = “{ $text }” can’t be used. Allowed: { $allowed }.
slip-ends-before = It would end before it starts.
desk-title = The queue after the outage
desk-note = Longest wait: until registered, if people are taken in the order they came. The desk’s line in the chart: the queue if nobody new came.
acting-title = Who can act
acting-ready = Emergency accounts: ready.
acting-lacking = Emergency accounts: not ready. Lacking: { $what }.
cost-title = Cost
cost-off = off
cost-note = Prices the work lost. Kept in the link, not in the scenario.
cost-hour = An hour of work costs
cost-currency = Currency
cost-hour-allowed = A number from 0 to { $most }.
cost-currency-allowed = Three letters, such as EUR.
cost-of-work-lost = cost of the work lost
cost-at = at { $rate }

## Compare

compare-note = In scenario { $letter }: { $note }
compare-note-too-many = It carries more than four scenarios. The first four were opened.
compare-start = Compare
compare-copy = Add a copy
compare-scenarios = Scenarios compared
compare-is-base = base
compare-name = Name of { $letter }
compare-make-base = Compare with { $letter }
compare-remove = Remove { $letter }
compare-removed = { $name } was removed.
compare-put-back = Put it back
compare-tab = { $letter } { $name }
compare-heading = Comparison
compare-undone = the comparison

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
keep-scenarios = Scenarios
keep-none = none kept
keep-count = { $n } kept
keep-name = Name of this one
keep-keep = Keep
keep-kept = “{ $name }” is kept in this browser.
keep-kept-over = “{ $name }” is kept, in the place of the earlier one.
keep-lately = Worked on lately
keep-line = { $kind }, { $worst } at worst, { $when }
keep-line-unnamed = { $worst } at worst, { $when }
keep-just-now = just now
keep-minutes-ago = { $n ->
    [one] { $n } minute ago
   *[other] { $n } minutes ago
 }
keep-hours-ago = { $n ->
    [one] { $n } hour ago
   *[other] { $n } hours ago
 }
keep-days-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
 }
keep-rename = Rename
keep-new-name = New name
keep-cancel = Cancel
keep-renamed = It is called “{ $name }” now.
keep-name-taken = There is a “{ $name }” already. Choose another name.
keep-no-name = A name is one line of at most 120 characters.
keep-duplicate = Duplicate
keep-compare = Compare
keep-duplicated = “{ $name }” is kept beside it.
keep-delete = Delete
keep-deleted = “{ $name }” is deleted.
keep-put-back = Put “{ $name }” back
keep-is-back = “{ $name }” is back.
keep-newer = From a newer version
keep-newer-help = This version can’t read all of it, so it opens none of it. Reload the page to get the newer version, or take the entry away as it is.
keep-damaged = Damaged
keep-damaged-help = Not all of it is there any more, so it is not opened. Take it away as it is, or delete it.
keep-take-away = Save as it is
keep-off = This browser stores nothing for this page: a private window, a setting or a policy. What you enter stays in the address; copy the link or save a file to keep it.
keep-full = Not kept: the browser’s store for this page is full, and nothing in it was changed. Delete a scenario you no longer need, or save this one to a file.
keep-work-full = The browser’s store for this page is full: your latest changes stand in the address only. Delete a scenario you no longer need, or save this one to a file.
keep-offer = You were working on “{ $name }” { $when }: { $worst } locked out at worst.
keep-save-file = Save to a file
keep-open-file = Open files
keep-tenant = Your tenant’s files
keep-or-drop = or drop them on the page
keep-drop = Drop scenarios, or your tenant’s files
keep-file-open = “{ $name }” is open. Undo leads back to what was here.
keep-files-away = The part of this page that reads files did not arrive, so nothing was opened. Try again.
keep-go-on = Go on with it
keep-not-now = Not now

## Take away

away-open = Take away
away-loading = Loading
away-failed = This part of the page did not arrive. Its figures do not need it.
away-again = Try again

## Present

show-present = Present
show-keys = Presentation: the arrow keys step, P plays, Escape leaves
show-figures = In figures
show-worst-hour = The worst hour: { $when }
show-now-hour = Now: { $when }
show-todo = What can be done
show-todo-nothing = No measure saves work here.
show-taken = decided
show-begin-by = Begin by { $time }
show-locked-out = locked out
show-back = Back
show-next = Next
show-play = Play
show-pause = Pause
show-full = Full screen
show-leave = Leave
show-place = { $number } of { $all }
audience-fold = Link for an audience
audience-opens = It opens
audience-page = the page
audience-presentation = the presentation
audience-inputs = Inputs are
audience-open = open to change
audience-lock = shown, but locked
audience-hide = hidden
audience-courtesy = A courtesy, no protection: whoever has the link can read all of it and change it.
audience-copy = Copy this link
audience-locked = The inputs of this link are locked.
audience-hidden = The inputs of this link are hidden.
audience-unlock = Work on a copy

## Live

live-title = Is it happening now?
live-began = It started at
live-ended = It ended at
live-now-button = Now
live-began-now = It started now
live-ended-now = It ended now
live-stop = Not live
live-not-over = Not over
live-counted = Counted from { $time }: the model works in steps of 5 minutes.
live-till = If it lasts till
live-till-wrong = “{ $typed }” can’t be used. Allowed: a time such as 17:00 or Tue 09:30, from 15 minutes to 14 days after the start.
live-strip = Live
live-now = Now { $time }, { $since } after the start
live-ahead = It begins at { $time }, in { $left }.
live-locked-out = Locked out now
live-so-far = Lost so far
live-to-come = Still to come
live-if = if it lasts till { $time }
live-people = people
live-hours = person-hours
live-nothing-before = since { $time }
live-longer = Already longer than entered: it was to end at { $time }, { $ago } ago. The figures count it as over.
live-extend = It goes on, till { $time } at least
live-over = All clear at { $time }, after { $length }.
live-predicted = Predicted was { $time }, after { $length }.
live-as-predicted = As long as predicted.
live-line = now { $time }
live-line-ended = over { $time }
live-row = now, { $time }
live-row-ended = over, { $time }
live-clocks = The chart’s clock shows { $chart }, yours { $yours }: the link was made in another time zone, or the start was changed by hand.

seen-title = What was observed
seen-note = Figures from the real outage, as points beside the curve. They stay in the link; the model does not change for them.
seen-time = Time
seen-number = Number
seen-what = What
seen-model = Locked out by the model
seen-remove-head = Remove
seen-people = people known to be locked out
seen-tickets = tickets
seen-failures = failed sign-ins
seen-add = Add a figure
seen-remove = Remove
seen-of-row = { $what }, figure { $number }
seen-full = A link carries 24 figures, no more.
seen-wrong-time = “{ $typed }” can’t be used as a time. Allowed: a time such as 10:15 or Tue 10:15, or 90 min after the start.
seen-wrong-number = “{ $typed }” can’t be used as a number. Allowed: a whole number from 0 to 10,000,000.
seen-no-time = A time is missing; the figure is not drawn yet.
seen-no-number = A number is missing; the figure is not drawn yet.
seen-each = one for { $people }
seen-times = { $times } times
seen-legend-people = people, on the chart’s scale
seen-legend-own = { $what }, on a scale of their own up to { $most }
look-back-title = Looking back
look-back-away = Loading the look-back
look-back-failed = The look-back did not arrive. It is a part of this page that is loaded when first asked for.
look-back-again = Try again

## Offline

offline-new-version = A new version of Lockout is ready.
offline-reload = Reload with it
offline-not-now = Not now
offline-copy-part = Copy the link’s part
offline-one-file = As one file
offline-file = One file: what it can’t do
offline-file-works = This is all of Lockout in one file. It needs no server and no network, asks for nothing and sends nothing. What a browser refuses to files:
offline-file-updates = It can’t be installed and doesn’t renew itself: take a newer file from where this one came from.
offline-file-links = Its address leads nobody else here. “Copy the link’s part” copies what stands from the # on: behind the address of any copy of Lockout it opens the same inputs.
offline-file-storage = This browser lets a file remember nothing: what you keep is gone when it is closed. Save it as a file instead.
offline-file-place = What it remembers belongs to the file where it lies now: moved or renamed, it begins anew.
offline-file-clipboard = This browser lets a file copy nothing: what is to be copied is shown instead.

### The second program

## Files

keep-file-empty = “{ $name }” is empty. Choose a file that was saved here.
keep-file-image = “{ $name }” is a picture, not a scenario file. Choose the file that ends in .json.
keep-file-utf16 = “{ $name }” is written in UTF-16. Save it as UTF-8 and open it again.
keep-file-no-text = “{ $name }” is no text, so no scenario file. Choose the file that ends in .json.
keep-file-large = “{ $name }” is larger than 256 KB, which no scenario file is.
keep-file-unreadable = “{ $name }” can’t be read. A folder can’t be opened: choose the files in it.
keep-file-wrong = “{ $name }” was not opened. { $problems }
keep-file-too-many = “{ $name }” was left out: at most four scenarios stand side by side.

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

## Requests and requirements in words

todo-second = Create another: one alone can be lost.
todo-cloud-only = Create them in the cloud, neither federated nor synchronised.
todo-domain = Give them names that end in .onmicrosoft.com.
todo-role = Assign the role as active and permanent, not as eligible.
todo-strong-method = Register one: the admin portals demand MFA, and prompts can fail.
todo-own-method = Use another one: no single fault should stop both.
todo-exclusion = Exclude them from those Conditional Access policies.
todo-validation = Sign in with each, change something, enter the date.
sign-in-but-password = But the admin portals demand MFA, and a password alone is none.
sign-in-but-prompt = But the admin portals demand MFA whatever a policy excludes, and that prompt fails.
request-nothing-down = nothing is down
request-registration-down = registration is down
request-mfa-down = MFA prompts are down
request-authentication-down = the primary sign-in service is down
request-member = a member, at home in this tenant
request-guest = a guest, at home in another tenant
request-new-session = asks for a new session
request-valid-token = has a session with a valid token
request-late-renewal = renews a session; not seen by the primary service in three days, or not served by the backup service for another reason
request-renewal = renews a session seen within three days, in a covered app
request-no-policy = no policy applies
request-must-register = must register a sign-in method
request-must-reregister = must register again after a reset
request-independent = MFA does not depend on this tenant’s prompts
request-controls-met = a policy whose controls were met earlier
request-controls-not-met = a policy whose controls are not met
request-condition-unknown-held = its condition can’t be checked now, and held at the start
request-condition-unknown-did-not = its condition can’t be checked now, and did not hold at the start
request-condition-holds = its condition can be checked now, and holds
request-condition-does-not-hold = its condition can be checked now, and does not hold
request-defaults-off = resilience defaults are off
request-frequency-not-due = under a sign-in frequency that is not due
request-frequency-due = under a sign-in frequency that is due

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
explain-from-to = { $from } to { $until }
explain-yes = yes
explain-no = no
explain-head-when = When
explain-head-hour = Hour
explain-head-group = Group
explain-head-people = People
explain-head-minutes = Minutes
explain-head-five-minutes = Five minutes until

## Explanations: who has come

explain-came = { $affected ->
    [some] A day’s heads × people affected × the minutes in which they came ÷ the { $span } minutes over which a day’s are spread. None of them can register until the outage is over.
   *[all] A day’s heads × the minutes in which they came ÷ the { $span } minutes over which a day’s are spread. None of them can register until the outage is over.
}
explain-none-due = None was due in that time.
explain-minutes-they-came = Minutes in which they came
explain-hires-come = New hires come over the first { $minutes } minutes of each working day.{ $measured ->
    [yes] { " " }Who is put off by a measure is not counted here.
   *[no] { "" }
}
explain-come-evenly = They come evenly over each working day.{ $measured ->
    [yes] { " " }Who is put off by a measure is not counted here.
   *[no] { "" }
}
explain-head-counted = Counted
explain-guests-to-register = Guests × those who must register here × (1 − the share that has not needed a fresh sign-in). Once they need one, they wait like everyone who must register.

## Explanations: what was asked

explain-case-nobody = Nobody is there in this hour any more.
explain-case-granted = Granted. The rules that spoke:
explain-case-refused = Refused. The rules that spoke:
explain-case-request = The request they stand for:
# $here stands for the rule, and then for how sure it is
explain-rule-spoke = { $decided ->
    [yes] { $here } decided { $here }
   *[no] { $here } spoke, and was outweighed { $here }
}

## Explanations: emergency accounts

explain-accounts-ready = The emergency access accounts have all that is asked of them.
explain-accounts-lack = The emergency access accounts lack { $lacking } of the { $asked } things asked of them, so the model does not count on them.
explain-accounts-told = What the rules say to such an account that signs in afresh:
explain-requirement = Here: { $here }. { $why }
explain-given = given
explain-lacking = lacking
explain-why-second-account = With one alone, a lost key locks the tenant.
explain-why-cloud-only = An account that is synchronised or federated falls with what stands behind it.
explain-why-microsoft-domain = Then neither a domain of yours nor its federation is needed to sign in.
explain-why-global-administrator = A role that must first be activated needs a service that may be down.
explain-why-strong-method = It should need no prompt service, and it satisfies the MFA that Microsoft’s admin portals demand of everyone. A password alone opens them no more.
explain-why-own-method = One fault must not stop both.
explain-why-excluded = A faulty policy must not lock out the accounts that would mend it. Microsoft’s own demand for MFA on its portals holds all the same, and one page asks for a policy that requires phishing-resistant MFA of these accounts.
explain-why-validated = An account nobody has tried may have lost its key, its role or its exclusion.
explain-accounts = { $n ->
    [one] { $n } account
   *[other] { $n } accounts
}
explain-same-method = the same method
explain-other-method = another method
explain-days-ago = { $days ->
    [one] { $days } day ago, { $allowed } allowed
   *[other] { $days } days ago, { $allowed } allowed
}
explain-answer-but = { $answer }. { $but }
explain-head-down = What is down
explain-head-emergency = A sign-in by an emergency account
explain-who-can-act = Who can act during this outage
explain-acting = An exclusion, passes and switching MFA off each need somebody the core lets in when it begins: an administrator with a live session (a member, in a covered app, whose policy was satisfied when the session began), or an emergency account that has all of the above.
explain-acting-at = At { $when }: { $n ->
    [one] { $n } administrator signed in; the rules say: { $answer }
   *[other] { $n } administrators signed in; the rules say to each: { $answer }
}; { $verdict }
explain-acting-none-at = At { $when }: no administrator is signed in; { $verdict }
explain-can-act = somebody can act
explain-cannot-act = nobody can act

## Explanations: exposure, and who is put off

explain-nobody-exposed = No measure lets anyone in past a demanded control, so nobody is exposed.
explain-exposed = Exposed
explain-exposed-how = People who hold access that skipped a demanded control × the time they do, nights included. The hours add up:
explain-head-exposed-hours = Exposed person-hours
explain-nobody-exposed-then = Nobody is let in past a demanded control in this hour.
explain-exposed-in-hour = For every five minutes, nights included: the people exposed × 5 minutes. Added up, in hours: sum × 5 ÷ 60.
explain-head-exposed = People exposed
explain-exposed-are = Exposed are those an exclusion has let in and who have not registered.
explain-exposed-mfa-off = While MFA is off everyone is exposed: { $guests } guests, { $sessions } live sessions, and all who have come and not registered.
explain-nobody-put-off = No measure puts anyone off.
explain-put-off-come = Whoever is put off is neither locked out nor loses work. They come on the first working day that begins after the outage, with that day’s own.
explain-put-off = Put off
explain-put-off-how = New hires + MFA resets + registrations due, each put off whether affected by the outage or not:
explain-minutes-put-off = Minutes put off
explain-minutes-put-off-how = Minutes of the outage in which they were due − those counted as coming; where a measure puts off a share, a minute counts as what is left.
explain-group-put-off = A day’s heads × minutes put off ÷ { $span } minutes.
explain-still-to-come = Still to come
explain-nobody-still-to-come = When this hour ends nobody is put off and still to come.
explain-come-meanwhile = Come meanwhile
explain-come-meanwhile-how = They come evenly over their span of the first working day that begins after the outage, so by the end of this hour so many are there:
explain-still-to-come-how = Put off during the outage − come meanwhile:

## Explanations: the answer’s figures

explain-nobody-ever = Nobody is locked out at any time.
explain-worst = Every five minutes the people locked out are counted just before they end. The most at once are counted at { $when }, { $length } after the start.
explain-out-of = Out of
explain-out-of-how = Guests + live sessions + those who have come since the start, affected or not, group by group; whoever is put off has not come:
explain-no-work-lost = Nobody is locked out in working time, so no work is lost.
explain-head-person-hours = Person-hours
explain-work-lost = Work lost
explain-work-lost-how = People locked out × the time they are, in working time only: who is locked out at night is counted as locked out and loses no work. The hours in which work is lost add up:
explain-hours-on-screen = { $n ->
    [one] On screen that is { $n } person-hour, in whole ones.
   *[other] On screen that is { $n } person-hours, in whole ones.
}
explain-open-an-hour = Open an hour of the table on the screen to see how its people come about, group by group.
explain-back-at-end = Nobody who is locked out has to register, so whoever is refused signs in when the outage ends, at { $end }. The last five minutes with anyone locked out end at { $clear }.
explain-back-never = The outage ends at { $end }. Whoever only had to sign in is back at once; { $people } must register, in working time and one after the other: the help desk never catches up within the 14 days a run covers.
explain-back-later = The outage ends at { $end }. Whoever only had to sign in is back at once; { $people } must register, in working time and one after the other: the last five minutes with anyone locked out end at { $clear }, { $length } after it.
explain-group-on-screen = On screen: { $n } of the hour’s { $total }, in whole people. The groups of a row are rounded so that they add up to its total.
explain-worst-moment = The hour { $hour } is shown at its worst moment, the five minutes with the most people locked out, read just before they end: { $when }, { $length } after the start.
explain-group-locked-out = { $group } locked out: { $people }

## Explanations: inputs

explain-input-here = Here: { $value }
explain-input-default = As it comes: { $value }
explain-input-allowed = Allowed: { $what }
explain-input-names = In files this is { $path }; in links it is { $key }.
explain-input-ours = The value it comes with is our assumption, not Microsoft’s word. Replace it by your own.
explain-input-example = The value it comes with is an example to start from, and claims nothing.
explain-input-ways = Where to find yours:
explain-input-weighs = What it weighs here: with { $more } instead of { $now }, { $lost } person-hours would be lost instead of { $lost_now }, and { $people } people locked out at worst instead of { $people_now }.
explain-input-none = none
explain-with-unit = { $n } { $unit }
explain-head-who-they-are = Who they are
explain-head-here = Here
explain-head-when-they-come = When they come
explain-come-first = evenly over the first two hours of each working day
explain-come-all-day = evenly over each working day
explain-come-before = there when it starts
explain-groups = Everyone is counted once, in one of five groups. The first three have no usable sign-in method and come day by day; the last two hold a session when the outage starts.
explain-groups-affected = Of each group { $share } are routed to the failing side, for the whole outage. The others notice nothing.

## Explanations: measures

explain-costs-nothing = None: nobody is let in past a policy.
explain-announcement = Nobody with rights in the tenant: it is an announcement.
explain-policy-administrator = A Conditional Access Administrator, when it begins.
explain-postpone-does = New hires due later during the outage are put off: they are not locked out and lose no work. They come on the first working day that begins after the outage, evenly over its first two hours, with that day’s own.
explain-postpone-beware = It can cost work if the help desk can’t keep up on the day they all come.
explain-pause-does = A share of the MFA resets and forced registrations due later during the outage is put off, and comes back evenly over the first working day that begins after it.
explain-pause-who = Nobody with rights in the tenant: the help desk stops clearing methods, and a campaign waits.
explain-pause-beware = Someone whose phone was stolen should not wait: pause less than all. It can cost work if the help desk can’t keep up on the day they all come.
explain-exclusion-does = While it is open, up to so many people who wait for registration are let in past the policy. They must still register afterwards, in the same queue as those who wait. Who has not registered when it ends waits again.
explain-exclusion-cost = Everyone it lets in has access without MFA, for as long as they have not registered and it is open.
explain-exclusion-beware = The model lets it act at once. A real one takes some minutes to write and to take effect. Remove it afterwards, and look at who used it.
explain-pass-does = In working time during the outage, waiting people are given passes at a rate, and are in for as long as a pass lasts; then they wait again. A share of each group is forced to register all the same and can’t use one.
explain-pass-cost = None in this count: a pass is itself a strong way to sign in. What it takes is care in handing it to the right person.
explain-pass-who = An authentication administrator, when it begins.
explain-pass-beware = The model hands passes to whoever waits, guests who must register here included; by Microsoft’s page a pass doesn’t work for guests, so the figure is too good by them. A pass doesn’t satisfy a policy that asks for phishing-resistant MFA, and takes a few minutes to spread.
explain-keep-does = “Don’t sign out, don’t clear the browser, don’t restart for updates”: from then on fresh sign-ins come about less often by that share, among your own people and guests, until the outage ends.
explain-keep-beware = How many follow such a request is a guess. Where sessions end for other reasons, such as tokens nobody renews, it changes nothing.
explain-mfa-off-does = While it is open nobody is refused for registration or a prompt. Who got in that way is refused again if it ends before the outage does.
explain-mfa-off-cost = Everyone is exposed: guests, live sessions, and all who have come and not registered. It is computed so that its price can be seen, and never advised.
explain-mfa-off-beware = Microsoft’s own demand for MFA on its admin portals can’t be switched off. Its advice is policies prepared beforehand and kept in report-only mode.
explain-security-cost = Security cost:
explain-who-must-act = Who must act:
explain-beware = Beware:
explain-measure-in-kinds = What the rules say of it in each kind of outage:
explain-kind-here = { $kind } (here)
explain-head-measure = The measure
explain-effect-acts = acts
explain-effect-nobody-acts = does nothing: nobody can act when it begins
explain-effect-nothing = does nothing: whoever it would let in is { $answer } ({ $request })
explain-measure-not-taken = This scenario takes no such measure.
explain-measure-taken = Taken in this scenario:
explain-from = from { $from }
explain-share-from = { $share } from { $from }
explain-people-from-to = { $n ->
    [one] up to { $n } person from { $from } to { $until }
   *[other] up to { $n } people from { $from } to { $until }
}
explain-passes-from = { $n ->
    [one] { $n } pass an hour from { $from }, each lasting { $lifetime }
   *[other] { $n } passes an hour from { $from }, each lasting { $lifetime }
}
explain-open-from-to = from { $from } to { $until }

## Explanations: what makes it worse next

explain-step = The figure names the first step for the worse after the moment the page shows. A step is a stretch of at most three hours in which something drives people out, or what sets in at a moment: a working day, a measure’s end, the day on which those come who were put off.
explain-no-step = In this outage no step locks out half a person or more.
explain-steps = Everything that makes this outage worse, in order of time:
explain-still-grows = Where no step is ahead, it says by how many the number still grows: the people locked out at the worst moment of all, { $worst }, or in the outage’s last hour, { $last }, whichever is more, less those of the hour shown.
explain-step-summary = { $when }: { $people }, { $reason }
explain-step-measure-ends = Those it let in who have not registered and wait again, less those another measure lets in at once:
explain-step-mfa-on = Everyone locked out in the five minutes after it is on again:
explain-step-deferred = Everyone put off while the outage lasted:
explain-step-backlog = Most people waiting on that working day, less those who waited as it began, or as the outage ended:
explain-more-by-its-end = More by its end
explain-step-shift = Locked out in the hour { $after } − locked out in the hour { $before }, each at its worst moment:
explain-left = Left
explain-sessions-ended = Sessions ended
explain-sessions-ended-how = People whose sessions end in this way × (1 − what is left of them by then). Fresh sign-ins are left aside here, so it is the size of the step and not the number locked out:
explain-step-tokens = ordinary tokens run out and are not renewed
explain-step-long-lived-tokens = long-lived tokens run out and are not renewed
explain-step-cliff = the backup service has forgotten them after three days
explain-step-working-day = a working day begins: people come, and need fresh sign-ins
explain-step-frequency = sign-in frequencies come due
explain-step-passes-end = passes run out, and those they let in wait again
explain-step-exclusion-ends = an exclusion ends, and those it let in wait again
explain-step-mfa-is-on = MFA is on again, and whoever it stops is refused
explain-step-deferred-come = who was put off comes, on the first working day after the outage
explain-step-desk = after the outage more people come than the help desk registers

## Explanations: people at a moment

explain-locked-out-at = Locked out at { $when }
explain-everyone = New hires + MFA resets + registrations due + guests + live sessions:
explain-mfa-is-off = MFA is switched off at that moment, so nobody is refused.
explain-parts = They fall into parts whose sessions end alike, and the parts add up:
explain-none-waiting = None of them is waiting at that moment.
explain-back-at-once = The outage is over: whoever only had to sign in is back at once.
explain-nothing-needed = Nothing this outage takes down is needed by any of them.
explain-let-in-past = Let in past the policy
explain-in-with-pass = In with a pass
explain-came-must-register = Came and must register
explain-waiting = Waiting
explain-waiting-how = Who came and must register − who is in all the same:
explain-let-in-past-how = An exclusion lets in people as they wait, up to its number; they are taken from each group in proportion to who waits.
explain-in-with-pass-how = Passes go to those who wait and can use one, in proportion to who waits; they run out after their lifetime, and whoever held one waits again.
explain-let-in-table = The group’s people tick by tick in that hour; each row adds up:
explain-head-until = Until
explain-head-must-register = Must register
explain-head-past = Past the policy
explain-head-pass = With a pass
explain-less-than-one = On screen, fewer than half a person is shown as { $less }.
explain-on-screen = On screen these are whole people: { $sum }. They are rounded so that they add up to the rounded total; whoever would lose most by rounding down is rounded up first.
explain-nobody-works = Nobody works in this hour, so no work is lost in it.
explain-head-at-start = Locked out at their start
explain-head-before-end = just before their end
explain-lost-in-hour = For every five minutes of working time: the mean of the people locked out at their start and just before their end, × 5 minutes. Added up, in hours: (sum of the starts + sum of the ends) ÷ 2 × 5 ÷ 60.

## Explanations: had we prepared

explain-prepared = None of this can be done during an outage. Each line is a whole run of the scenario with that one thing changed, against the run as it stands.
explain-head-prepared = Prepared
explain-head-compared = Compared
explain-head-in-this-outage = In this outage
explain-defaults-on = Resilience defaults on everywhere
explain-defaults-on-means = No policy has them disabled.
explain-second-method = A second method for everyone
explain-second-method-means = All members registered early, and have a passkey beside the prompt: no resets, no prompts.
explain-contingency = Contingency policies at hand
explain-contingency-means = Kept in report-only mode, switched on after 15 minutes; they ask for another control than MFA.
explain-prepared-exposes = { $saved }, { $exposes } to the other control alone

## Explanations: the queue

explain-nobody-worked = Nobody has worked since the outage ended, so all wait who did then.
explain-left-in-queue = In every five minutes of work those who come join the queue, and then it is served: (in the queue before + those who come) × (1 − served ÷ everyone in the queue). The last five minutes:
explain-none-registered-since = Nobody has registered since { $when }.
explain-service-table = Every five minutes of that hour, to four decimals; a row done again may miss the last one.
explain-head-queue-before = In the queue before
explain-head-come = Come
explain-head-served = Served
explain-head-queue-all = Everyone in it
explain-desk = { $rate } people can register in an hour of work, { $in_five } in five minutes, shared between the groups in proportion to who waits. The rate is an assumption of ours, until you enter your own.
explain-queue-at-end = When the outage ends, at { $when }, { $people } must register. Whoever only has to sign in is back at once.
explain-come-a-day = Come a working day
explain-come-a-day-how = New hires + MFA resets + registrations due, a working day:
explain-desk-takes = The desk takes
explain-desk-takes-how = Registrations an hour × minutes in a working day ÷ 60. Where no more come than that, the queue gets shorter:
explain-queue-when-it-ends = The queue when the outage ends
explain-queue-when-it-ends-how = Everyone who came during the outage and must register, let in meanwhile or not:
explain-queue-hours = Hour by hour, leaving out those in which nothing changes: in the queue + come − register = left. What rounding would put out of balance stands under those who come, or who register where their number is whole.
explain-head-queue = In the queue
explain-head-register = Register
explain-queue-unfinished = The queue is not empty when the run ends, { $days } days after the outage began.
explain-queue-empty = The last five minutes with anyone left to register end at { $when }: { $sum } after the outage.
explain-longest-wait = Longest wait: { $here } { $here }
explain-wait-order = A queue served in proportion has no order, so this takes people as they came. By the end of the five minutes from { $from } { $people } people had come since the start, and in the five minutes from { $until } so many have registered:
explain-wait-unfinished = A queue served in proportion has no order, so this takes people as they came. By the end of the five minutes from { $from } { $people } people had come since the start, and not all of them have registered when the run ends:
explain-wait-minutes = These are minutes after the start of the outage, nights and days off included.

## Explanations: past outages

explain-record-counted = Counted as: { $kind }, { $share } of people affected.
explain-record-times = { $rounded ->
    [yes] It began at { $start } UTC and lasted { $length }; the model rounds to steps of 5 minutes.
   *[no] It began at { $start } UTC and lasted { $length }.
}
explain-record-says = What the record says:
explain-record-ours = Ours, as no source gives it:
explain-record-beyond = What it did that the model does not:

## Explanations: rules, readings and kinds of outage

# $verdict is “granted” or “denied”
explain-rule-head = { $rule }: { $verdict ->
    [granted] granted.
   *[refused] refused.
}
explain-rule-no-page = It follows from the meaning of the words and rests on no page.
explain-rule-name = In files and exports this rule is { $name }.
explain-rules-combine = Every rule is asked about every request. One that refuses outweighs any that grants; only a token that is still valid ends the matter before the others are asked.
explain-rule-decides-at = { $n ->
    [one] In this scenario it decides for { $n } person at { $when }.
   *[other] In this scenario it decides for { $n } people at { $when }.
}
explain-rule-decides = { $n ->
    [one] In this scenario it decides for at most { $n } person at once.
   *[other] In this scenario it decides for at most { $n } people at once.
}
explain-rule-decides-nothing = In this scenario it decides for nobody.
explain-rule-says = { $rule }: { $verdict ->
    [granted] granted
   *[refused] refused
} { $sure }
explain-rule-refuses = The rule “{ $rule }” refuses
explain-answer = { $verdict ->
    [granted] granted
   *[refused] refused
}: { $rule }
explain-side-taken = { $side } (taken here)
explain-head-read-as = Read as
explain-head-at-worst = Locked out at worst
explain-head-hours-lost = Person-hours lost
explain-readings = The same scenario under each reading:
explain-kind = { $kind }, { $incident }.
explain-works = Works:
explain-fails = Fails:
explain-kind-told = What this scenario’s people are told in such an outage:
explain-kind-rules = The rules that can speak in it
explain-head-new-session = A new session
explain-head-renewal = A renewal
explain-a-day = { $n } a day
explain-holds-none = holds none
explain-all-kinds = all

## Explanations: sessions and tokens

explain-share-not-fresh = the share that has not needed a fresh sign-in
explain-share-token-good = the share whose token is still good
explain-share-not-asked = the share not asked for MFA yet
explain-share-all = all, as nobody needs a fresh sign-in
explain-part = People × (1 − { $left }).
explain-part-multiplied = The two are multiplied because either may end a session, and neither depends on the other.
explain-part-fresh-only = Sessions that end by a fresh sign-in only
explain-part-tokens = { $token ->
    [long] Long-lived tokens
   *[ordinary] Ordinary tokens
}, { $renewed ->
    [yes] renewed for three days
   *[no] not renewed
}
explain-part-frequency = Under a sign-in frequency
explain-part-fresh-works = { $part }; a fresh sign-in works
explain-of-this-group = Of this group
explain-head-who = Who
explain-head-share = Share of the group
explain-shares = Each line is its share of the { $people } people of this group who are affected; the shares are independent of each other.
explain-shares-assumed = The shares are assumptions until you enter your own: see the inputs under “Assumptions”.
explain-not-fresh-yet = Not needed a fresh sign-in yet
explain-not-fresh-yet-how = e^(−fresh sign-ins a day × working minutes ÷ minutes in a working day). { $share } of them lose their session in a working day for ordinary reasons, at a constant rate while people work; e^x is the key of that name on a calculator.
explain-rate-is-ours = The rate is an assumption of ours, until you enter your own.
explain-working-minutes = Working minutes
explain-working-minutes-how = Working minutes since the start.
explain-working-minutes-kept = Working minutes since the start; while people are asked to keep their sessions, only what that leaves counts.
explain-token-good = Token still good
explain-token-renewed = The backup service renews them until three days after the primary service last saw them; by { $when } that is not over.
explain-minutes-unrenewed = Minutes without renewal
explain-minutes-unrenewed-how = Minutes since the start − the minutes until the backup service forgets them:
explain-tokens-live = Their tokens live { $minutes } minutes.
explain-tokens-live-between = Their tokens live { $shortest } to { $longest } minutes, every length as likely.
explain-tokens-first = In the first { $minutes } minutes: 1 − t ÷ mean lifetime.
explain-tokens-between = Between { $shortest } and { $longest } minutes: (longest − t)² ÷ (2 × (longest − shortest) × mean lifetime).
explain-tokens-after = After { $minutes } minutes none is left.
explain-mean-lifetime = Mean lifetime
explain-mean-lifetime-how = (shortest + longest) ÷ 2
explain-forgotten-after = Forgotten after
explain-forgotten-after-how = Three days are 72 × 60 = { $three_days } minutes, counted from when people last worked: { $three_days } − the minutes before the start in which nobody worked.
explain-tokens-of-every-age = At the start tokens are of every age, so what is left of one is anything from nothing to its whole life. Hence the share falls from the first minute on.
explain-not-asked-yet = Not asked for MFA yet
explain-all-asked = After { $minutes } minutes everyone has been asked once.
explain-not-asked-yet-how = 1 − minutes since the start ÷ { $minutes }: the sign-in frequency asks everyone once in that many minutes, spread evenly, and what it asks for fails.

## Explanations: who is in a part

explain-who-all = everyone
explain-who-must-register = must register here
explain-who-registered = registered
explain-who-mfa-at-home = MFA done at home and trusted
explain-who-mfa-here = MFA done here
explain-who-no-policy = no policy
explain-who-served = served by the backup
explain-who-not-served = not served
explain-who-long-lived = long-lived token
explain-who-ordinary = ordinary token
explain-who-met = controls met
explain-who-not-met = controls not met
explain-who-frequency = sign-in frequency
explain-who-no-frequency = no sign-in frequency
explain-who-defaults-off = defaults disabled
explain-who-defaults-on = defaults on
explain-who-unchecked = condition can’t be checked
explain-who-checked = condition can be checked
explain-who-held = condition held at the start
explain-who-not-held = condition did not hold

## Explanations: where it is from

explain-fact = { $says } { $sure }
explain-fact-without-page = { $says } { $sure } by us; no page says it
explain-page-of = { $page }, page of { $dated }
explain-disputed = Microsoft’s pages disagree here ({ $id })
explain-sure = How sure: { $sure } { $means }
explain-sure-documented = Microsoft’s own pages say so.
explain-sure-reported = The press or a third party says so; Microsoft’s pages don’t.
explain-sure-inferred = We conclude it; no page says it in so many words.

## Explanations: what it is worth

explain-saved-head = { $measure }, { $described }:
explain-saved = Saved
explain-saved-how = Person-hours lost without this measure, all others staying − person-hours lost with it:
explain-costs-work = It costs work instead of saving it: those who were put off come all at once, to a help desk that can’t keep up with them.
explain-hour-by-hour = Hour by hour
explain-price-in-safety = Its price in safety, exposed person-hours with it − without it:
explain-head-lost-without = Lost without it
explain-head-lost-with = Lost with it
explain-same-left-out = Hours in which both lose the same are left out.
explain-effect-here = { $measure } { $effect } here.
explain-latest-how = Every five minutes of working time in the outage are tried as its start, the rest of the scenario staying as it is: the run is walked again with the measure beginning there, and its lost person-hours are set against those without it. Less than { $least } person-hours, three minutes of one person, counts as nothing. The latest start that saves more is the answer.
explain-tried-as = It is tried as: { $described }.
explain-saves-never = It saves nothing here, whenever it begins.
explain-latest = { $measure }: worth beginning until { $when }.
explain-starts = Three of the starts, worked out:
explain-start-saves = Lost without the measure − lost with it:
explain-begun-at = Begun at { $when }: { $saved }
explain-saved-so-much = { $hours } saved
explain-cost = Cost
explain-cost-is = The work lost costs { $amount }: person-hours lost × { $rate } an hour, a rate entered here and known to nobody else.
explain-cost-is-no-more = It is the price of the hours and nothing more: no lost sales, no overtime at the help desk, no damage to anyone’s name.

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

page-title = The model
page-what = What this is
page-what-1 = Lockout computes who is locked out of Microsoft 365 while a part of Entra is down: how many people, hour by hour, until when, and by which rule. It is a model. Microsoft offers no dry run of its backup authentication service and no simulation of resilience defaults, so nobody outside Microsoft can hold these figures against the real thing. It is not a Microsoft product.
page-what-2 = This page is written by the program from the tables it computes with: model revision { $model }, pages of Microsoft and others as read on { $day }. Microsoft changes its pages; what stands here may be out of date from the next day on.
page-marks = Every statement carries one of three marks:
page-mark-documented = { $mark } Microsoft’s own pages or posts say so.
page-mark-reported = { $mark } the press or a third party says so, and Microsoft’s pages don’t.
page-mark-inferred = { $mark } we conclude so. Another reader of the same pages may conclude otherwise.
page-what-3 = All is computed in the reader’s browser. Nothing that is typed in is sent anywhere, and nothing of a tenant is known but what is typed in.

page-kinds = Three kinds of outage
page-kinds-1 = What fails decides more than how long it fails. Each kind locks out other people, and past incidents show each of them alone.
page-works = Works:
page-fails = Fails:
page-for-example = For example { $days }.
page-kinds-2 = That registration fails wherever prompts do, because it ends in one, is our conclusion. A fourth kind has happened, front doors and portals out of reach while sign-in works; the model has none of it.

page-rules = The rules
page-rules-1 = Every figure comes from one question asked many times: somebody asks for access, and is it granted? A request says who asks, with which session, under which policy, registered or not. Eighteen rules are asked about it.
page-rules-2 = A person is counted once, under the first deciding rule in the order of this table. A revoked session counts as a new one.
page-rules-3 = MFA is asked for where a policy demands it and the session is new, or exists and its sign-in frequency is due. Passkeys, FIDO2 keys and certificates are taken not to need the service that sends prompts.
page-granted = granted
page-refused = refused
page-contradicted = ; contradicted, see { $reading }
page-fact = fact { $number }
page-head-rule = Rule
page-head-says = Says
page-head-speaks = Speaks while this is down
page-head-when = When, and why
page-head-who-says = How sure, and says who

page-people = The people
page-formulas = The formulas
page-formulas-1 = The model counts expected heads, and so fractions of people. A company is not drawn at random; its mean is computed.
page-constants = The constants
page-constants-1 = Apart from the inputs these numbers enter the formulas, and no others.
page-head-constant = Constant
page-head-value = Value
page-head-from = From
page-step = Step of the clock
page-step-ours = ours: the smallest step the model takes
page-hires-within = New hires come within
page-hires-ours = ours: how first days go
page-backup-looks-back = The backup service looks back
page-tried-out-within = Emergency accounts are tried out within
page-least-saving = A measure saves something from
page-least-saving-ours = ours: three minutes of one person
page-run-ends = A run ends at the latest after
page-ours = ours
page-hours = { $n } h
page-days = { $n } days
page-minutes = { $n } min
page-minutes-from-to = { $from } to { $to } min
page-person-hours = { $n } person-hours
page-token-c5-1 = Ordinary token (C5, default)
page-token-c5-2 = Ordinary token (C5, other side)
page-token-c4-1 = Long-lived token (C4, default)
page-token-c4-2 = Long-lived token (C4, second side)
page-token-c4-3 = Long-lived token (C4, third side)

page-example = A worked example
page-example-1 = A small company on a Monday: the sign-in service is down from 09:00 to 10:00. What differs from the calculator’s defaults:
page-example-2 = Every line below can be done again on a pocket calculator, to the last digit shown. A number in a line is either an input, or the result of a line or table after it, written with just the decimals that line needs. The calculator explains each of its figures in this way.
page-example-locked-out = Locked out when the hour ends
page-example-minutes = Every five minutes
page-example-minutes-1 = The same for every five minutes of the outage. New hires: 12 × t ÷ 120. Resets: 18 × t ÷ 540. Guests: 75 × (t ÷ 75), which is t. Live sessions: 360 × (1 − e^(−5 % × t ÷ 540)) + 40 × (1 − e^(−5 % × t ÷ 540) × (1 − t ÷ 75)).
page-example-lost = Work lost
page-example-back = Coming back
page-example-back-1 = Guests and live sessions are back at 10:00. In the queue are 6 new hires and 2 resets; every five minutes 18 × 5 ÷ 540 more resets come, and 5 people register.
page-head-minute = Minute t
page-head-locked-out = Locked out
page-work-lost = Work lost
page-work-lost-how = The hours in which work is lost add up:
page-head-hour = Hour
page-head-person-hours = Person-hours
page-follows = { $name }:
page-lost-in-all = All in all { $hours } of work are lost.

page-readings = Where Microsoft’s pages disagree
page-readings-1 = Two pages of Microsoft’s that say different things are both quoted here in our words, and the calculator lets you choose. What it takes unless you do is marked.
page-reading = { $reading }: { $about }
page-strength = Authentication strength
page-assumptions = Assumptions
page-assumptions-1 = No page gives these shares, and every tenant has its own. The values below are ours, so that the calculator has something to begin with. Replace them; each says where to look.
page-unless-changed = { $value } unless you change it. { $help }
page-measures = What can be done
page-measures-1 = Six measures, each with a beginning and some with an end. What they save in work is set beside what they cost in safety. Asking people for something needs nobody with rights; the others need somebody the rules let in when they begin.
page-security-cost = Security cost:
page-who-must-act = Who must act:
page-beware = Beware:
page-order = In what order
page-order-1 = In every five minutes people come first; then those whose exclusion or pass has ended wait again, then exclusions let people in, then passes are handed out, and last the desk registers. Moves are shared between the groups in proportion to who is in the pool they leave.
page-order-2 = Turning resilience defaults on, registering more methods and keeping contingency policies ready help only before an outage. The calculator compares them as what would have been, and never offers them as something to do now.
page-emergency = Emergency access accounts
page-emergency-1 = An administrator with a live session can act if the rules would renew that session. Failing that, emergency access accounts can, if they have all of this, and if the rules let them in: they sign in afresh.
page-emergency-2 = What the rules say to accounts that have it all:
page-head-asked = What is asked
page-head-why = Why
page-head-facts = Facts

page-limits = Limits
page-unsaid = What Microsoft leaves unsaid
page-concluded = What we conclude
page-concluded-1 = Beside the rules marked so above, these statements are ours:
page-says-fact = { $says } (fact { $number })
page-facts = All facts
page-facts-1 = Read last on { $day }. A page’s own date stands where it gives one.
page-head-fact = Fact
page-head-our-words = In our words
page-head-how-sure = How sure
page-head-page = Page

page-formula-arrivals = Who comes and must register
page-formula-arrivals-is = people = heads a day × people affected × minutes in which they came ÷ minutes over which a day’s are spread
page-formula-arrivals-1 = New hires come evenly over the first two hours of a working day, or over all of it where it is shorter; MFA resets and forced registrations over all of it. Each asks for a new session, which every kind of outage refuses, and waits for registration to return. Whoever came before the start got in. After the outage everyone who comes joins the queue, affected or not.
page-formula-tokens = Tokens in hand
page-formula-tokens-is = S(t) = 1 − t ÷ m for t up to a; (b − t)² ÷ (2 × (b − a) × m) from a to b; 0 after b; m = (a + b) ÷ 2
page-formula-tokens-1 = S is the share of tokens still good t minutes after nobody renews them any more. Lifetimes are spread evenly between a and b minutes. At the start a token may be of any age, so what is left of it lies anywhere between nothing and its whole life: S(t) is the mean of what lives longer than t, over the mean lifetime. Where a = b, the second line falls away.
page-formula-fresh = Fresh sign-ins
page-formula-fresh-is = not needed yet = e^(−percent a day ÷ 100 × working minutes so far ÷ minutes in a working day)
page-formula-fresh-1 = Some people lose a session for ordinary reasons: a new device, a cleared browser, a restart. They do so at a constant rate while they work.
page-formula-sessions = Live sessions
page-formula-sessions-is = locked out = people × (1 − not needed a fresh sign-in × what their renewals leave)
page-formula-sessions-1 = Sessions are split by policy (none; controls met; controls not met), and independently by sign-in frequency, by resilience defaults, by whether the condition can be checked, by whether it held at the start, by whether the backup service serves them, and by long-lived or ordinary tokens. For each part the rules are asked what a new session and what a renewal gets.
page-formula-sessions-2 = A new session refused: the share that has not needed a fresh sign-in counts. A renewal refused: S(t) counts. A renewal granted while the sign-in service is down: all stay until the backup service forgets them, three days after they last worked, and then S counts from there. While MFA prompts are down, a sign-in frequency of P minutes that owes a prompt leaves 1 − t ÷ P. What does not apply counts as 1.
page-formula-sessions-3 = People the backup service does not serve count as not seen in three days from the start on. A token that the backup service issued is taken not to begin the three days anew.
page-formula-guests = Guests
page-formula-guests-is = locked out = guests affected × (1 − not needed a fresh sign-in × S(t))
page-formula-guests-1 = That is while the sign-in service is down: no guest is renewed, and guests never hold long-lived tokens. While prompts are down, guests whose home MFA is not trusted are locked out once they need a fresh sign-in. While registration is down, those who must register here are, and then wait in the queue.
page-formula-worst = The hour’s worst moment
page-formula-worst-is = hour’s row = the five minutes with the most people locked out, read just before they end
page-formula-worst-1 = The earliest where several are equal. Groups of one row are of one moment, and so add up. On screen they are whole people, rounded so that they add up to the rounded total.
page-formula-lost = Work lost
page-formula-lost-is = person-hours = (locked out at the start + locked out just before the end) ÷ 2 × 5 ÷ 60, for every five minutes of work
page-formula-lost-1 = Nights and days off lose no work, though people are locked out then. At the outage’s end, who is back at once counts as back.
page-formula-back = Coming back
page-formula-back-is = left in the queue = (in the queue + those who come) × (1 − served ÷ everyone in the queue)
page-formula-back-1 = When the outage ends, whoever only had to sign in is back at once. Who must register stands in one queue, served in working time at the help desk’s rate and shared between the groups in proportion to who waits. In every five minutes people join first, and are served then.
page-formula-wait = Longest wait
page-formula-wait-is = longest wait = when the last of those who came together registers − when they came
page-formula-wait-1 = A queue served in proportion has no order. For this figure alone people are taken in the order in which they came, which is our conclusion and nobody’s rule.
page-formula-exposure = Exposure
page-formula-exposure-is = exposed person-hours = people exposed × 5 ÷ 60, for every five minutes, nights included
page-formula-exposure-1 = Exposed is whoever holds access that skipped a control a policy demands: those an exclusion let in and who have not registered; with MFA off for everyone, all guests, all live sessions, and all who came and have not registered. Lockout and exposure are always shown together.

page-left-out-outage = What the model leaves out: the outage
page-left-out-outage-1 = An outage is of one kind, begins at once, keeps its level, and ends at once. It does not come and go, heal by degrees, or pass from one kind to another.
page-left-out-outage-2 = It reaches a fixed share of people, each for the whole of it or not at all. There are no regions, no tenants and no apps that fare better than others.
page-left-out-outage-3 = Front doors and admin portals out of reach while sign-in works are no kind of outage here. Whoever can act is taken to reach the portal.
page-left-out-outage-4 = Tokens already issued stay good. On 15 March 2021 they did not.
page-left-out-outage-5 = The backup service steps in at once and serves everyone it may, however many.
page-left-out-outage-6 = Only people are counted: no service principals, no devices, no automation, no tenant in a cloud the backup service does not serve.

page-left-out-people = What the model leaves out: the people
page-left-out-people-1 = It counts shares of groups, evenly spread, and no person. A share in one split is taken to be the same in every part of the others.
page-left-out-people-2 = A person has one session in one app under one policy. In truth the backup service counts app by app, and one person may be in and out at once.
page-left-out-people-3 = Staff who hold no session at the start, back from leave for example, are in no group and are not counted. They would be refused while the sign-in service is down, so the figures are too low by them.
page-left-out-people-4 = While MFA prompts are down, your own people are all taken to need the service that sends them, where a policy asks for MFA. Those with a passkey, a security key or Windows Hello should get in: the figures are too high by them. Take them out of the people affected.
page-left-out-people-5 = Whoever is due to register is refused at once. Days of grace and prompts that may be skipped are not modelled: count as due only those who may not skip.
page-left-out-people-6 = Nobody’s session is revoked during the outage, though a rule for that exists. A password reset in the middle of it would lock its owner out.
page-left-out-people-7 = Your own people who are guests in other tenants lose those too. They are not counted.
page-left-out-people-8 = Whoever is locked out stays so until the outage ends or a measure lets them in; trying again helps nobody.
page-left-out-people-9 = A person locked out for an hour of work loses that hour, all of it. What can be done offline, by phone, or through a session that still lives elsewhere is not taken off.
page-left-out-people-10 = One working day for everyone: no holidays, shifts or time zones, and no overtime to catch up.
page-left-out-people-11 = Disabling resilience defaults on a policy for a group or role reaches all who use its apps. The calculator says so at the input; it is you who must enter the share of sessions it reaches.
page-left-out-people-12 = Tokens of two hours, which tenants without Conditional Access get, are not modelled. Refresh tokens, browser cookies and sign-in on the device are all in one figure, fresh sign-ins.
page-left-out-people-13 = A required authentication strength is one of the conditions that can’t be checked. What a second page of Microsoft’s says of it has no switch (C2).

page-left-out-measures = What the model leaves out: measures and the way back
page-left-out-measures-1 = Exclusions and MFA off take effect the moment they begin, and end the moment they end. In truth policies take minutes to be written and to spread, and somebody must remember to undo them.
page-left-out-measures-2 = A pass works the moment it is handed out. Microsoft’s page speaks of a few minutes.
page-left-out-measures-3 = Passes go to whoever waits, guests who must register here included. By Microsoft’s page a pass does not work for guests: where such guests wait, the saving shown is too high by them.
page-left-out-measures-4 = Everyone but the share you enter is taken to be allowed a pass, and no policy to ask for more than MFA. Only people in the pass policy can use one, and a pass does not satisfy a policy that asks for phishing-resistant MFA.
page-left-out-measures-5 = A pass is taken not to expose anyone, whoever it is handed to.
page-left-out-measures-6 = How many follow a request to keep their session is your guess.
page-left-out-measures-7 = Postponing and pausing put off people whom the outage would not have touched too: nobody can tell beforehand who is affected.
page-left-out-measures-8 = Whoever is put off comes on the very first working day after the outage, all of them.
page-left-out-measures-9 = The help desk registers people at one steady rate in working time, in proportion to who waits and not in the order of coming. It does not tire, take other calls or work late, and nobody gives up waiting.
page-left-out-measures-10 = Who can act is asked when a measure begins, and not again.
page-left-out-measures-11 = A run ends after 14 days, whoever still waits.
page-left-out-measures-12 = Figures are means. No range says how far a real outage may stray from them.

## Facts, sources and records

fact-0-1 = The backup service and resilience defaults are described for an outage of the primary sign-in service, and for no other kind.
fact-0-2 = Setting up methods, MFA prompts and the sign-in service fail apart from each other: past incidents show each kind alone, and each locks out other people.
fact-0-3 = On 1 June 2026 people already enrolled should have signed in as usual; those whom a policy made register could be locked out.
fact-1-1 = A new session gets no access. An existing one goes on if no policy applies or its controls were satisfied before; otherwise resilience defaults decide.
fact-1-2 = When a session’s token runs out during an outage, the backup service checks all policies again before it issues another.
fact-1-3 = More than 90 % of authentications renew an existing session. That is a share of requests, not of people.
fact-1-4 = The backup service supports neither new sessions nor guests.
fact-1-5 = Six conditions can’t be evaluated live in an outage: group, role, sign-in risk, user risk, country or region, authentication strength.
fact-1-6 = The backup service doesn’t check which method a required authentication strength asks for, and prompts nobody for a stronger one.
fact-1-7 = With resilience defaults on, as they are for every policy unless disabled, what was known when the session began stands in for what can’t be checked.
fact-1-8 = With resilience defaults disabled, access is refused whenever a condition can’t be evaluated live.
fact-1-9 = Microsoft’s example, MFA for privileged roles: someone without the role gets in with defaults on, and is blocked with defaults disabled.
fact-1-10 = Disabling defaults on a policy for a group or role costs everyone who uses its apps, members or not: membership can’t be checked.
fact-1-11 = Microsoft offers no dry run of the backup service and no simulation of resilience defaults.
fact-1-12 = Microsoft exercises the backup service every month; the sign-in logs show who was served, by token issuer type.
fact-1-13 = With resilience defaults on, sessions are extended even where a policy enforces a sign-in frequency.
fact-1-14 = The backup service receives the revocation events of continuous access evaluation: whoever was revoked can’t sign in.
fact-1-15 = A policy’s setting is sessionControls.disableResilienceDefaults.
fact-1-18 = With resilience defaults disabled, access is refused once existing sessions expire.
fact-1-19 = Microsoft’s pages don’t say how to list every policy with resilience defaults disabled; the policies’ export shows it one by one.
fact-1-20 = Microsoft’s pages don’t say what people see when they are refused: no error code and no screen is described.
fact-1-c4 = With continuous access evaluation, access tokens are valid for 24 hours.
fact-2-1 = To be served: same app and device within three days, nothing interactive required, in one’s home tenant, no policy that limits the service, nothing revoked since.
fact-2-2 = It counts app by app: whoever wasn’t in an app in the last three days isn’t served there.
fact-2-3 = The backup service works by itself. It covered Outlook on the web and SharePoint Online from 2019, and native apps from 2021.
fact-2-4 = By default, earlier results stand in for what some policies would have to look up.
fact-2-5 = Resilience defaults help only if they were on before the outage.
fact-2-6 = Named as policies that go badly with the backup service: sign-in frequency, required authentication strength, classic policies.
fact-2-7 = Certificate revocation isn’t checked afresh; the state last backed up counts.
fact-2-8 = Covered: Microsoft’s apps, native mail apps, web apps using ID tokens only, SAML begun at the identity provider. Not covered: web apps requesting access tokens, SAML begun at the app.
fact-2-9 = Native apps must keep their tokens for three days. Not supported are, among others, device code, single-page apps with code and PKCE, and service principals.
fact-2-10 = Managed identities are protected; service principals are not.
fact-2-11 = The backup service works for people in every cloud but 21Vianet’s, where it serves managed identities only.
fact-2-12 = External people may be invited as members: their user type is then member, and they sign in elsewhere all the same.
fact-2-13 = Your own people are guests elsewhere: what they use in other tenants is out of the backup service’s reach too.
fact-2-16 = Microsoft’s pages don’t say how long the backup service can carry a session, or whether its own tokens restart the three days. We take it that they don’t.
fact-2-17 = Microsoft’s pages don’t say how many the backup service can serve, how soon it steps in, or what people then see.
fact-3-1 = An ordinary access token lives a random 60 to 90 minutes, 75 on average.
fact-3-2 = In tenants without Conditional Access, clients such as Teams get tokens of two hours.
fact-3-3 = With continuous access evaluation a token lives between 20 and 28 hours.
fact-3-3b = With continuous access evaluation a token lives up to 28 hours.
fact-3-4 = Continuous access evaluation covers Exchange and SharePoint Online and part of Teams, not every client. Elsewhere a token lives one hour by default.
fact-3-5 = Policies on countries, or on more than 5,000 IP ranges, bring tokens back to one hour.
fact-3-6 = Continuous access evaluation doesn’t support guests, so a guest never holds a long-lived token.
fact-3-7 = A disabled account, a password change or reset, MFA newly enabled, an administrator’s revocation or high user risk ends a session, within 15 minutes.
fact-3-13 = Without a policy, people sign in again after a rolling 90 days; a policy can ask in hours, in days, or every time.
fact-3-17 = If lifetimes and ages are spread evenly, the share of tokens still good after a time t is the mean of what is left of them over the mean lifetime.
fact-3-18 = On 15 March 2021 apps went on working until they needed a new token; Teams on the desktop signs in hourly.
fact-4-1 = Registering security information is a user action that a Conditional Access policy can govern.
fact-4-3 = People are asked to register when they use something that requires MFA, or when a registration or password reset policy says so.
fact-4-5 = Microsoft’s pages don’t say whether registration during a sign-in runs on the same servers as the page for one’s own methods. The post on 1 June 2026 names both as down.
fact-4-6 = The registration policy gives 14 days. After that nobody gets in without registering.
fact-4-9 = A Temporary Access Pass lasts 10 minutes to 30 days; tenants default to 1 hour and at most 8. Only people in its policy can use one.
fact-4-9b = A pass takes a few minutes to reach every server, each person can have one at a time, and whatever they sign in to with it ends with the pass.
fact-4-10 = A pass counts as MFA, but neither as passwordless nor as phishing-resistant MFA.
fact-4-11 = People under a registration or password reset policy are sent to registration after a browser sign-in with a pass.
fact-4-12 = Microsoft’s pages don’t say whether a pass gets people in while registration is down. We take yes there, and no while prompts or the sign-in service fail.
fact-4-12b = Passes are issued by an authentication administrator, for administrators by a privileged one; nobody can issue one for themselves.
fact-4-13 = A Temporary Access Pass doesn’t work for guests.
fact-4-13b = A guest may sign in at home with a pass of the home tenant; what your tenant asks for must still be done here.
fact-4-14 = Requiring a user to register again deletes their phone numbers, apps and tokens; the next sign-in asks for new ones.
fact-4-15 = A guest’s MFA is done at home if you trust it; otherwise the guest registers and does MFA in your tenant.
fact-4-16 = Microsoft advises several methods per person and contingency policies kept in report-only mode, to be switched on in a disruption.
fact-4-17 = Windows Hello and passkeys depend on the fewest other services; among second factors, one-time codes do.
fact-5-1 = Two or more emergency accounts: cloud-only, on onmicrosoft.com, permanently Global Administrator, with a passkey or certificate the daily admins don’t use.
fact-5-2 = Emergency accounts should themselves be required to use phishing-resistant MFA.
fact-5-3 = Emergency accounts should be excluded from policies, lest a faulty policy locks everyone out.
fact-5-4 = Emergency accounts should be tried out at least every 90 days, and whenever staff or subscriptions change.
fact-5-5 = Microsoft demands MFA in its admin portals since October 2024, and for changes by command line and API since October 2025.
fact-5-6 = That demand holds for emergency accounts too, whatever a policy excludes. A passkey or certificate satisfies it.
fact-5-7 = A security key, passkey or certificate should work while prompts fail. With the sign-in service down, an emergency sign-in is a new session and fails. Microsoft promises neither.
fact-8-5 = Which policies rest on such a condition can be read from their export: groups, roles, risk levels, countries, authentication strength.
fact-8-7 = Interactive and non-interactive sign-ins are separate downloads. Logs are kept for 7 days, with a P1 or P2 licence for 30.
fact-8-11 = The registration report says for each person whether MFA is registered, and whether policy allows the method.
fact-8-14 = Live sessions are counted best as people with a successful sign-in, background renewals included, in their home tenant within three days.

by-m365jp = Microsoft Service Health, copied by m365jp.net
by-microsoftmessageid = Microsoft Service Health, copied by microsoftmessageid.com
by-microsoft-learn = Microsoft Learn
by-an-article = An article of that day
by-linux-org-hk = linux.org.hk
by-windows-forum = Windows Forum
by-cyber-press = Cyber Press
by-mighty-technologies = Mighty Technologies
by-windows-forum-after-the-register = Windows Forum, after The Register
by-techzine = Techzine
by-winbuzzer = WinBuzzer
by-workspot = Microsoft, copied by Workspot’s status page
by-transistor-fm = Microsoft’s analysis, quoted on transistor.fm
by-bleepingcomputer = BleepingComputer, copied by cybersecurityinformer.com
by-practical-365 = Practical 365
by-azure-status-history = Azure status history, PS0T-790
by-build5nines = Microsoft’s analysis, copied by Build5Nines
by-mspoweruser = MSPoweruser
by-azure-blog = Azure blog
by-redmond-magazine = Redmond Magazine
by-securityweek = SecurityWeek
by-microsoft-on-github = Microsoft, on GitHub

record-mo1329260-1 = From 05:50 to 09:50 UTC some users could neither set up MFA nor open mysignins.microsoft.com, which answered with error 504.
record-mo1329260-2 = A change to a cache made a failover necessary; where it led to, processors and memory ran full as Europe’s traffic peaked. Going back ended it.
record-mo1329260-3 = People already enrolled should have signed in as usual; those whom a policy made register could be locked out.
record-mo1329260-ours-1 = “Some users” is no figure: we take 100 %. With fewer, everything shrinks alike.
record-mo1329260-beyond-1 = It was worst while Europe was busiest. The model keeps an outage level from start to end.

record-mo1329260-press-1 = While no cause was known, the outage was held against Microsoft’s table for a failed sign-in service: new sessions get no access.
record-mo1329260-press-2 = That table is for an outage of the primary sign-in service.
record-mo1329260-press-3 = Microsoft’s closing text names MFA setup and the mysignins site, and nothing else.
record-mo1329260-press-ours-1 = Times and share are those of the other MO1329260 preset; only the kind of outage differs. Hold the two side by side: the kind decides more than the length.
record-mo1329260-press-beyond-1 = Nothing published says that sign-in failed that day. This is what it would have been, not what it was.

record-mo1237461-1 = From 14:00 to 16:38 UTC people in North America whose sign-in uses Cisco Duo met error 504 where MFA was required.
record-mo1237461-2 = Microsoft’s own services worked as expected; the fault was at the other provider, which put it right.
record-mo1237461-3 = It was first taken for an outage of Microsoft’s MFA.
record-mo1237461-ours-1 = 100 % is for a tenant that sends every prompt to Duo. Take the share of people you send there; with none, it passed you by.
record-mo1237461-beyond-1 = People with a Microsoft method were untouched, and could still register one. In the model prompts of every provider fail, and registration with them.

record-mo1093654-1 = Administrators in Europe, the Middle East, Africa, Asia and the Pacific could not add MFA methods. A change meant to improve MFA sign-in was to blame.
record-mo1093654-2 = By 09:20, time zone not stated, Microsoft had confirmed the cause and prepared a configuration update.
record-mo1093654-3 = Users could neither register methods nor reset passwords. For some it had begun as early as 18 April.
record-mo1093654-ours-1 = No source gives a start or an end: we take 08:00 to 12:00 UTC, four hours around the one time that is known.
record-mo1093654-beyond-1 = Password resets by users failed as well, and administrators could not help out. The model knows neither.

record-op978247-1 = It began at about 10:33 UTC, mostly in Western Europe with some in the United States and Chile, and was largely over four hours later.
record-op978247-2 = Another start: about 16:00 Dutch time, 15:00 UTC. Both can’t be right.
record-op978247-3 = People signing in with MFA could not open some Microsoft 365 apps. Microsoft sent their traffic elsewhere and declared OP978247 resolved that day.
record-op978247-ours-1 = Of the two starts we take the earlier. The end is the reported four hours, no published time.
record-op978247-beyond-1 = It came back bit by bit, and some in America had trouble for hours longer. In the model everyone is back at one moment.

record-2021-12-16-1 = From 00:11 to 02:25 UTC people had trouble signing in with work and with personal accounts.
record-2021-12-16-2 = A configuration error and a routine update together cut off several endpoints meant to stand in for each other; a failover ended it.
record-2021-12-16-ours-1 = It was less in fact: the availability Microsoft gave for that month comes to ten minutes of full outage.
record-2021-12-16-beyond-1 = Sign-ins failed for some and not for others. In the model they fail for everyone affected.

record-2021-03-15-1 = A key marked to be kept was removed by a cleaning job at 19:00 UTC; apps then stopped trusting tokens signed with it. At 21:05 the key was put back.
record-2021-03-15-2 = Microsoft’s first analysis counts errors until 09:25 UTC the next day.
record-2021-03-15-3 = Apps that needed no new token carried on for a while; Teams asks for one about every hour.
record-2021-03-15-ours-1 = We end it when the key was put back. For the whole time with errors, set it to last 14 h 25 min.
record-2021-03-15-beyond-1 = Apps refused tokens already issued. In the model a valid token works until it runs out, so in fact people were out sooner.
record-2021-03-15-beyond-2 = The backup service covered far fewer apps then than now.

record-2020-12-14-1 = From 08:01 to 09:20 UTC people served by one back-end scale unit in Europe got error AADSTS90033.
record-2020-12-14-2 = 95.85 % of Europe’s authentications succeeded meanwhile. Threads blocked each other after a change to that unit.
record-2020-12-14-ours-1 = 4.15 % of Europe’s authentications failed: we take it as the share of people. A tenant served by that unit saw far more: try 100 %.
record-2020-12-14-beyond-1 = The error called itself transient and asked people to try again. In the model nobody affected gets through.

record-2020-09-28-1 = From 21:25 to 00:23 UTC sign-ins failed worldwide. An update meant for a test ring went straight to production.
record-2020-09-28-2 = In the United States only 17 % of sign-ins succeeded at the worst moment; Australia was hit hard too. It was over for all at 02:25.
record-2020-09-28-3 = At that time the backup service covered Outlook on the web and SharePoint Online only.
record-2020-09-28-ours-1 = 83 % is what failed in the United States at the worst moment. We take it as a share of people and for the whole time, which is too much for most other places.
record-2020-09-28-ours-2 = We end it at 00:23. Until everyone was back it took 5 hours.
record-2020-09-28-beyond-1 = It rose and fell, and differed from region to region. The model keeps it level.

record-2018-11-19-1 = From 04:39 to 18:38 UTC people could not sign in where a policy required MFA, in Asia, Europe and America.
record-2018-11-19-2 = Microsoft found three faults, each setting off the next: a slow cache, a race between servers, and a back end that ran out of resources. Two came with an update days before.
record-2018-11-19-beyond-1 = It reached Europe and Asia first and America last. The model has one start for everyone.
record-2018-11-19-beyond-2 = Password resets by users failed too.

record-no-share = No source gives a share of people: we take 100 %.

## Compare in full

compare-list = { $first }, { $next }
compare-list-end = { $first } and { $last }
compare-effects = { $first }, { $next }
compare-why = { $causes }: { $effects }.
compare-smaller = { $n ->
    [one] 1 smaller change
   *[other] { $n } smaller changes
  }
compare-together = { $first } together with { $others }
compare-same-inputs = The inputs are the same.
compare-no-difference = { $causes }: this changes none of the figures.
compare-nothing-new = no figure changes, as shown
compare-most = Most of it: { $cause } ({ $hours } person-hours).
compare-opposed = They pull in opposite directions: { $up } ({ $more } person-hours), { $down } ({ $fewer }).
compare-cancel = They cancel out: { $up } ({ $more } person-hours), { $down } ({ $fewer }).
compare-only-together = Neither of the changes named as “together” does anything alone: their shares can’t be told apart.
compare-idle = { $n ->
    [one] 1 other input differs and changes nothing here.
   *[other] { $n } other inputs differ and change nothing here.
  }

compare-lost-more = { $n ->
    [one] 1 more person-hour lost
   *[other] { $n } more person-hours lost
  }
compare-lost-fewer = { $n ->
    [one] 1 person-hour lost fewer
   *[other] { $n } fewer person-hours lost
  }
compare-lost-same = as much work lost
compare-heads-more = { $n ->
    [one] 1 more person locked out at worst
   *[other] { $n } more people locked out at worst
  }
compare-heads-fewer = { $n ->
    [one] 1 person fewer locked out at worst
   *[other] { $n } fewer people locked out at worst
  }
compare-worst-later = worst moment { $length } later
compare-worst-earlier = worst moment { $length } earlier
compare-clear-later = everyone back { $length } later
compare-clear-earlier = everyone back { $length } earlier
compare-never-back = not everyone back within 14 days
compare-back-after-all = everyone back within 14 days
compare-nobody = nobody locked out any more
compare-somebody = people locked out where nobody was
compare-exposed-more = { $n ->
    [one] 1 more person-hour exposed
   *[other] { $n } more person-hours exposed
  }
compare-exposed-fewer = { $n ->
    [one] 1 person-hour exposed fewer
   *[other] { $n } fewer person-hours exposed
  }

compare-kind = { $now ->
    [registration] sign-in set-up
    [mfa] MFA prompts
   *[authentication] the sign-in service
  } down instead of { $before ->
    [registration] sign-in set-up
    [mfa] MFA prompts
   *[authentication] the sign-in service
  }
compare-starts = a start on { $now } instead of { $before }
compare-longer = { $length } longer
compare-shorter = { $length } shorter
compare-affected = { $now } of people affected instead of { $before }
compare-new-hires-more = { $n ->
    [one] 1 more new hire a day
   *[other] { $n } more new hires a day
  }
compare-new-hires-fewer = { $n ->
    [one] 1 new hire a day fewer
   *[other] { $n } fewer new hires a day
  }
compare-resets-more = { $n ->
    [one] 1 more MFA reset a day
   *[other] { $n } more MFA resets a day
  }
compare-resets-fewer = { $n ->
    [one] 1 MFA reset a day fewer
   *[other] { $n } fewer MFA resets a day
  }
compare-due-more = { $n ->
    [one] 1 more registration due a day
   *[other] { $n } more registrations due a day
  }
compare-due-fewer = { $n ->
    [one] 1 registration due a day fewer
   *[other] { $n } fewer registrations due a day
  }
compare-guests-more = { $n ->
    [one] 1 more guest
   *[other] { $n } more guests
  }
compare-guests-fewer = { $n ->
    [one] 1 guest fewer
   *[other] { $n } fewer guests
  }
compare-sessions-more = { $n ->
    [one] 1 more live session
   *[other] { $n } more live sessions
  }
compare-sessions-fewer = { $n ->
    [one] 1 live session fewer
   *[other] { $n } fewer live sessions
  }
compare-postures = sessions under no policy, with controls met and not met in the shares { $now } instead of { $before }
compare-long-lived = long-lived tokens in { $now } of sessions instead of { $before }
compare-served = { $now } of sessions served by the backup service instead of { $before }
compare-frequency = a sign-in frequency on { $now } of sessions instead of { $before }
compare-frequency-hours = signing in again every { $now } h instead of every { $before } h
compare-defaults = defaults off on { $now } of sessions instead of { $before }
compare-unevaluable = a condition that can’t be checked on { $now } of sessions instead of { $before }
compare-applied = a condition that held at the start on { $now } of sessions instead of { $before }
compare-fresh = { $now } fresh sign-ins a day instead of { $before }
compare-guest-fresh = { $now } fresh sign-ins of guests a day instead of { $before }
compare-guests-register = { $now } of guests due to register instead of { $before }
compare-guests-trusted = trusted MFA for { $now } of guests instead of { $before }
compare-desk = { $now } registrations an hour instead of { $before }
compare-pass-blocked = passes of no help to { $now } of people instead of { $before }
compare-admins = { $now } administrators signed in instead of { $before }
compare-emergency = other emergency accounts
compare-working-hours = a working day of { $now } instead of { $before }
compare-working-days = other working days
compare-read-frequency = the { $now ->
    [lenient] lenient
   *[cautious] cautious
  } reading of sign-in frequency
compare-read-disabled = the { $now ->
    [literal] literal
   *[strict] strict
  } reading of disabled defaults
compare-read-access = access tokens read as lasting { $now ->
    [oneHour] one hour
   *[from60To90min] 60 to 90 minutes
  }
compare-read-long-lived = long-lived tokens read as lasting { $now ->
    [upTo28h] up to 28 hours
    [flat24h] 24 hours
   *[from20To28h] 20 to 28 hours
  }
compare-measure-added = “{ $name }” taken
compare-measure-removed = “{ $name }” not taken
compare-measure-changed = “{ $name }” set otherwise

compare-more = +{ $n }
compare-fewer = −{ $n }
compare-same = same
compare-by-later = { $length } later
compare-by-earlier = { $length } earlier
compare-column-figure = Figure
compare-base = base
compare-figure-lost = Work lost, person-hours
compare-figure-heads = Locked out at worst
compare-figure-worst = Worst moment
compare-figure-clear = Everyone back
compare-figure-exposed = Exposed, person-hours
compare-never = not in 14 days
compare-at-once = at once
compare-no-time = at no time
compare-title-figures = Side by side
compare-title-why = Why they differ
compare-title-lines = Locked out, on one scale
compare-title-shares = { $name }: what each change makes of it
compare-column-change = Change
compare-column-lost = work lost
compare-column-heads = at worst
compare-column-worst = worst moment
compare-column-clear = everyone back
compare-column-exposed = exposed
compare-row-rest = { $n } other changes together
compare-row-whole = In all
compare-method = Each share is what a change makes on average, over all orders in which the changes could be made one at a time. So the shares add up.
compare-method-many = The changes that matter most are told apart; all others count as one.
compare-hours-since = Hours since the start
compare-hour = Hour
compare-lines-say = { $names }: people locked out over time, one line each. The table below has the same figures.
compare-lines-table = The lines as figures
compare-named = { $letter }: { $name }

## Training: the shift

shift-from-status = Status page
shift-from-manager = Manager
shift-from-desk = Help desk
shift-from-account = Accounts
shift-from-news = News
shift-mistake-at = Line { $line }, column { $column }: { $what }
shift-wrong-no-exercise = The file must begin with the line `exercise: 1`.
shift-wrong-version = `{ $found }` is no version of exercise files. Write `exercise: 1`.
shift-wrong-empty = The file is empty. Begin it with the line `exercise: 1`, or start from a ready exercise.
shift-wrong-too-large = The file has { $is } KB; at most { $most } KB are read. Shorten its texts.
shift-wrong-no-colon = “{ $found }” is no line of an exercise: write `key: value`. A text goes on in a line that begins with `|`, a remark begins with `#`.
shift-wrong-goes-on = A line that begins with `|` goes on with the text before it, and there is none.
shift-wrong-indented = `{ $key }` is indented, but no block is open. Move it to the beginning of the line, or open `measure:`, `inject:`, `ask:` or `notes:` before it.
shift-wrong-not-indented = `{ $key }` belongs into a block. Indent it by two blanks.
shift-wrong-unknown-near = `{ $found }` is not known. Did you mean `{ $near }`?
shift-wrong-unknown = `{ $found }` is not known. Write one of: { $known }.
shift-wrong-unknown-of-many = `{ $found }` is not known. docs/exercises.md lists what is.
shift-wrong-again = `{ $key }` stands here a second time. Keep one of the two.
shift-wrong-lacks = `{ $key }` is missing. Add a line `{ $key }: …`.
shift-wrong-no-value = Nothing stands behind the colon. Write the text there, or leave the line out.
shift-wrong-too-long = The text has { $has } characters; at most { $most } are allowed. Shorten it.
shift-wrong-language = There is no language `{ $found }` here. Write one of { $known }, or no language at all.
shift-wrong-brace = A `{ "{" }` opens a figure and is never closed. Close it, or write it twice for the sign itself.
shift-wrong-moment = `{ $found }` is no moment of this exercise. Write a time in steps of 5 minutes such as `10:00`, with its day such as `Tue 10:00`, or minutes such as `+90`; it starts at { $start }.
shift-wrong-turn-hour = `{ $found }` is no whole hour after the start. Write { $before } or { $next }.
shift-wrong-turn-order = `{ $found }` is not later than the one before it. Put them in order of time.
shift-wrong-no-turn = The team does not decide at `{ $found }`. Write one of: { $turns }.
shift-wrong-inject-late = Nobody would hear of it: the team decides last at { $last }. Move it forward, or add a moment to `turns`.
shift-wrong-known = The answer is out at { $due }, and the question is asked at { $at }. Ask for a later moment, or ask earlier.
shift-wrong-value = `{ $found }` is not allowed here. Allowed: { $allowed }.
shift-wrong-vary = Write a field and the range it is drawn from in whole numbers, such as `guests 100 to 300`.
shift-wrong-set = Write a field and its new value, such as `mfaResets 70` or `mfaResets +40`.
shift-wrong-asked = `{ $found }` can’t be asked. Write `lockedOut at 12:00`, `lockedOut guests at 12:00`, `peak`, `lost`, `lost by 12:00` or `allClear`.
shift-wrong-no-parts = `{ $kind }` has no values to choose, so no `{ $found }`. Leave the line out.
shift-wrong-too-many = There are too many of `{ $what }`: at most { $most }. Leave some out.
shift-wrong-plays = The measures can be taken in { $plays } ways; at most { $most } can be searched for the best. Offer fewer values or measures, or let the team decide less often.
shift-wrong-scenario-link = A part of the scenario’s link can’t be used: { $note }. Copy the link again.
shift-wrong-scenario-measures = The scenario has measures, or others beside it. Measures are the team’s to take: copy the link of a single scenario without them.
shift-wrong-link = The link is cut off or damaged here. Ask for it again, or for the file.
shift-wrong-record = This is no record of a shift, or it was changed here. Save it again from the program.
shift-refused-not-now = That is not possible at this point of the shift.
shift-refused-unknown = There is no such measure or question in this turn.
shift-refused-again = That measure is taken already.
shift-refused-ends-before = It would end before it begins.
shift-refused-no-range = Write a range from a lower to a higher number.
shift-refused-estimates = { $n ->
    [one] { $n } question has no estimate yet.
   *[other] { $n } questions have no estimate yet.
}
shift-until-end = until the outage is over
shift-part = { $label } { $value }
shift-part-unit = { $label } { $value } { $unit }
shift-way = { $when }, { $how }
shift-asks-locked-out = How many people are locked out at { $when }?
shift-asks-group = How many are locked out at { $when }, of: { $group }?
shift-asks-peak = How many people are locked out at the worst moment?
shift-asks-lost-by = How many person-hours of work are lost by { $when }?
shift-asks-lost = How many person-hours of work are lost in all?
shift-asks-all-clear = When is the last person back?
shift-debrief-counted = The hours were told as they were known then. This sheet counts the whole shift with what was known at its end. A model: Microsoft offers no simulation. Speed counts for nothing.
shift-debrief-seed = Numbers were drawn with seed { $seed }: the same seed draws the same again.
shift-debrief-short = In short
shift-debrief-decisions = Your decisions
shift-debrief-best = The best that could have been done
shift-debrief-estimates = Your estimates
shift-debrief-known = What was known when
shift-debrief-discuss = To talk over
shift-debrief-none = You took no measure.
shift-debrief-alone = Each is counted by leaving it out alone. Two that do the same work save little each, so these figures need not add up to the whole.
shift-debrief-no-better = Nothing allowed would have lost less work without exposing more.
shift-debrief-better = { $n ->
    [one] { $n } person-hour less could have been lost without exposing more than you did.
   *[other] { $n } person-hours less could have been lost without exposing more than you did.
}
shift-debrief-searched = All { $n } ways to take the allowed measures at your moments of decision, with the values offered, were run with what was known at the end. This one loses the least work of all that expose no more than yours did.
shift-debrief-front = What less lost work costs in exposure
shift-debrief-score = The last column is the range’s width, and ten times as far as the answer lay outside it, as a share of the answer. In the long run whoever states exactly the range they are 80 % sure of gets the smallest; guessing wide costs as guessing narrow does.
shift-how-come = How these figures come about
shift-how-saved = Saved: { $saved } = { $nothing } − { $lost }, what is lost with nothing done less what is lost this way.
shift-how-without = Saved: { $saved } = { $without } − { $with }, the person-hours lost without this decision alone less those lost with all of them.
shift-how-exposed = Exposed person-hours: { $gain } = { $with } − { $without }, with all decisions less without this one.
shift-how-ways = Each measure is left out, or taken in one of the ways that do anything: from any of your moments of decision on, with any of the values offered. Whatever is done with one, every other is free, so the ways multiply. That can be taken in so many ways:
shift-how-ways-of = { $name }: { $n }
shift-how-chosen = Each of them was run. Of those that expose at most your { $exposed } person-hours, the one that loses the least work is called the best. { $standing }
shift-how-minutes = Counted in minutes from the start of the outage on.
shift-how-width = Width: { $high } − { $low } = { $width }
shift-how-miss = The answer, { $answer }, lies { $off } outside, which counts { $times } times: { $cost }
shift-how-share = Penalty: { $width } + { $cost } = { $score }; as a share of { $whole }: { $percent }
shift-how-rule = Width, and for a miss 2 ÷ (1 − 80 %) = { $times } times how far: the interval score. In the long run it is smallest for whoever states the range they believe in. { $standing }
shift-how-page = Gneiting and Raftery 2007: Strictly Proper Scoring Rules, Prediction, and Estimation, section 6.2
shift-how-least = As a share of the answer, or of { $least } where that is smaller, so that large and small questions count alike: our choice. { $standing }
shift-play-nothing = Nothing done
shift-play-theirs = Your shift
shift-play-best = Best without more exposure
shift-play-unexposed = Best without any exposure
shift-head-play = What
shift-head-lost = Person-hours lost
shift-head-saved = Saved
shift-head-exposed = Exposed person-hours
shift-head-peak = Locked out at most
shift-head-clear = Everyone back
shift-head-decision = Measure
shift-head-how = How
shift-head-when = When
shift-head-best = In the best
shift-head-question = Question
shift-head-said = Your range
shift-head-truth = Answer
shift-head-held = Range
shift-head-score = Penalty
shift-head-from = From
shift-head-text = What
shift-head-changed = Known from then on
shift-did-nobody = nothing: nobody could act
shift-did-nothing = nothing in this kind of outage
shift-best-not = not taken
shift-best-nothing = To do nothing.
shift-front = { $exposed } exposed, { $lost } lost: { $ways }
shift-front-way = { $name } ({ $way })
shift-held = held
shift-missed = missed
shift-range = { $low } to { $high }
shift-changed = { $field }: { $value }
shift-calibration-too-sure = { $held } of { $asked } ranges held the answer; of ranges you are 80 % sure of, about { $expected } should. You were surer than you had reason to be: state wider ones. Mean penalty: { $mean }.
shift-calibration-all = All { $held } of { $asked } ranges held the answer. You may know more than you dare to say: narrower ones cost less. Mean penalty: { $mean }.
shift-calibration-well = { $held } of { $asked } ranges held the answer; of ranges you are 80 % sure of, about { $expected } should. Mean penalty: { $mean }.
shift-ask-not-taken = The best takes this measure and you did not: { $name }. What spoke against it?
shift-ask-earlier = { $name }: you began at { $own }, the best begins at { $best }. What would you have had to know by then?
shift-ask-in-vain = { $name } did nothing. How could you have known beforehand?
shift-ask-cost = { $name } cost { $n } person-hours. Why, and could it be foreseen?

shift-choice = Exercise
shift-choice-registration = Registration is down (MO1329260)
shift-choice-prompts = A Monday without MFA prompts
shift-choice-weekend = The long weekend
shift-choice-own = Write your own
shift-preview-measures = Measures allowed
shift-preview-ways = : { $ways }
shift-preview-searched = The best is searched among { $n } ways.
shift-note = For the facilitator: { $note }
shift-turn-at = Decision at { $when }
shift-inject-at = { $when }, { $from }:
shift-stage-briefing = Briefing
shift-stage-turn = { $when }, decision { $nth } of { $of }
shift-begin = Begin the shift
shift-stage-debrief = Debrief
shift-arrived = What has come in
shift-arrived-nothing = Nothing new has come in.
shift-arrived-before = What came in before
shift-passed = What has passed
shift-passed-as-known = Each row as it was known then, with what was decided by then.
shift-passed-when = When
shift-passed-most = Locked out at worst
shift-passed-who = Of them
shift-passed-group = { $name } { $n }
shift-passed-lost = Person-hours lost
shift-passed-exposed = Exposed
shift-decide = Decide
shift-decide-says = A measure acts from { $when } on. Each can be taken once.
shift-how = How: { $name }
shift-take = Take it
shift-take-it = Take it: { $name }
shift-taken = Taken at { $when }
shift-taken-how = Taken at { $when }: { $how }
shift-took = Taken: { $name }.
shift-acts-nobody = It does nothing: nobody can act.
shift-acts-nothing = It does nothing in this kind of outage.
shift-undo = Take back the last entry
shift-undone = Taken back.
shift-estimate = Estimate
shift-estimate-says = State a range you are 80 % sure of: of ten such ranges, eight should hold the answer.
shift-estimate-moment = A time such as { $example }.
shift-low = From
shift-high = To
shift-low-of = From: { $question }
shift-high-of = To: { $question }
shift-stated = You stated { $range }.
shift-not-stated = Both ends are needed, the lower one first.
shift-no-number = “{ $typed }” can’t be used.
shift-reveal-until = Reveal: the time until { $when }
shift-reveal-end = Reveal: the time until everyone is back
shift-revealed = It is { $when }.
shift-searching = Looking for the best that could have been done: { $percent }
shift-foreseen = As it stands, the answer is { $answer }.
shift-next = Comes next
shift-print = Print the sheet
shift-save-record = Save the record
shift-own-title = Write your own exercise
shift-own-lead = A text, checked as you write. Start from a ready exercise and change it; the format is described in docs/exercises.md.
shift-own-text = The exercise
shift-own-start = Start from
shift-own-open = Open a file
shift-own-right = Nothing is wrong with it.
shift-own-wrong = { $n ->
    [one] { $n } mistake
   *[other] { $n } mistakes
}
shift-own-play = Play it
shift-own-copy = Copy a link that plays it
shift-own-save = Save as a file
shift-own-edit = Back to the text
shift-own-too-long = It is too long for a link ({ $is } bytes; at most { $most }). Hand it out as a file.
shift-own-preview = Preview
shift-link-wrong = The exercise of this link can’t be played:

## The brief and the files

brief-word = Briefing
brief-unnamed = { $what } down
brief-moment = { $day }, { $time }
brief-cost = The work lost costs { $cost }, at { $rate }.
brief-status = Status
brief-outage = Down: { $what }. From { $from } until { $until } ({ $length }), for { $percent } of the people.
brief-worse = When it gets worse
brief-taken = What is being done
brief-to-do = What can be done, and what it costs
brief-known = Known
brief-unknown = Not known
brief-update = Next update
brief-measure = Measure
brief-saves = Saves
brief-exposes = Exposes
brief-when = When
brief-by = Begin by
brief-who = Who must act
brief-from = from { $from }
brief-from-until = from { $from } until { $until }
brief-idle = does nothing here: { $why }
brief-nothing = does nothing here
brief-decision = Decision needed: { $measure }. It { $saves } and { $exposes } if begun at { $begun }, and is worth beginning until { $until }.
brief-no-decision = No measure that is still open saves any work.
brief-works = Works: { $what }
brief-fails = Fails: { $what } ({ $standing })
brief-end-unknown = When it ends. { $end } is what was entered.
brief-beyond = What comes after 14 days: a run ends there.
brief-reach-unknown = Whom it reaches. { $percent } of the people is what was entered.
brief-assumed = This tenant’s own figures for { $kept } of { $all } assumptions: they are still our defaults.
brief-contradictions = Which of Microsoft’s pages is right where they contradict each other, in { $n } places. The readings taken stand on page two.
brief-update-at = Next update: { $when }.
brief-update-by = Next update: { $when }, from { $owner }.
brief-owner-is = Next update from { $owner }.
brief-owner = Owner
brief-a-model = A model; Microsoft offers no simulation.
brief-link-says = The live scenario
brief-no-code = The link is too long for a code that can be read off paper. It stands in the files, and “Copy link” copies it.
brief-inputs = What was entered
brief-changed = Changed, with the default in brackets
brief-kept = Kept at their defaults
brief-ours = an assumption of ours
brief-sources = What it rests on
brief-no-page = our conclusion; no page says it
brief-not-taken = not taken
brief-yes = yes
brief-no = no
brief-was = { $value } ({ $default })
brief-page-two = Page two: what was entered, and what it rests on
picture-name = People locked out, hour by hour
picture-made = Made { $moment }
picture-worst = { $people } at { $when }
picture-at-worst = At the worst moment:
picture-without = without measures
csv-hour = Hour of the outage
csv-from = From (local time)
csv-until = Until (local time)
csv-locked-out = { $group } locked out at worst (people)
csv-in-all = Locked out at worst (people)
csv-lost = Work lost (person-hours)
csv-exposed = Exposed (person-hours)
csv-to-come = Put off and still to come (people)
csv-input = Input
csv-value = Value
csv-unit = Unit
csv-default = Default
csv-field = Field in the scenario file
csv-model = Model revision
csv-version = Version of Lockout
csv-facts = Facts as of
csv-made = Made (local time)
csv-link = Link
csv-note = Note
away-call = For the call
away-copy = Copy for the call
away-copy-says = Sentence, picture and link at once, to paste into a chat or mail.
away-copied-all = Copied: sentence, picture and link.
away-copied-picture-alone = Copied: sentence and link, and the picture for programs that take pictures. This browser allowed no text with a picture in it.
away-copied-text = Copied: sentence and link, as text. This browser allowed no picture: save it as PNG.
away-copied-nothing = This browser lets no page copy here. Copy the text by hand, and the picture by a click with the right button:
away-by-hand = Text for the call
away-picture = The chart with its title and legend
away-chat = Copy the brief as text
away-chat-copied = Copied: the brief as text.
away-brief = The briefing
away-brief-says = Fill in what there is; each may stay empty. It goes into the link.
away-org = Organisation
away-incident = Incident number
away-update = Next update
away-update-such = such as 14:30, or in one hour
away-owner = Owner
away-print = Print the briefing
away-print-says = Two pages, with a code that leads back here.
away-printing = Ctrl+P prints the briefing now.
away-print-page = Let Ctrl+P print the page again
away-page-again = Ctrl+P prints the page.
away-files = Files
away-hours = Hours and inputs (CSV)
away-result = Result (JSON)
away-svg = Chart (SVG)
away-png = Chart (PNG)
away-markdown = Brief (Markdown)
away-text = Brief (text)
away-saved = Saved: { $name }
away-no-file = This browser made no file. { $why }

## Training: who gets in

card-opening = On { $day } at { $time }, { $who } { $place } wants to open { $app }.
card-down-nothing = Nothing in Entra is down any more: the outage ended { $at }.
card-down-registration = MFA registration has been down since { $since }; everything else works.
card-down-mfa = MFA prompts have failed since { $since }, and registration with them; whatever needs no prompt works.
card-down-authentication = The primary sign-in service has been down since { $since }.
card-question = Do they get in at { $time }?
card-since-today = { $time }
card-since-yesterday = { $time } yesterday
card-since-day = { $time } on { $day }
card-since-tomorrow = { $time } tomorrow
card-at-today = at { $time }
card-at-yesterday = yesterday at { $time }
card-at-day = on { $day } at { $time }
card-at-tomorrow = tomorrow at { $time }
card-home-staff = They are on the staff, at home in this tenant.
card-home-account = Their account is at home in this tenant.
card-guest-partner = They are a guest here: their account is at home in a partner’s tenant.
card-guest-invited = They were invited as a guest and sign in with the account of another organisation.
card-guest-member = Their account is at home in a supplier’s tenant; here it was invited with the user type Member.
card-new-device = The laptop is new, and they sign in on it for the first time.
card-new-cleared = They have cleared the browser and sign in afresh.
card-new-signed-out = They had signed out and now sign in afresh.
card-new-elsewhere = They sit at another computer than usual, where they have no session, and sign in afresh.
card-new-private = They sign in in a private window, in which there is no session.
card-new-reinstalled = Their computer was set up again overnight: every session on it is gone, and they sign in afresh.
card-new-first-day = It is their first day; the laptop was handed over { $at }, and they sign in for the first time.
card-session = The app’s session on this device was last authenticated by the primary service { $at }, and nobody has revoked it.
card-session-then = The app’s session on this device was last authenticated by the primary service { $at }.
card-revoked-password = Their password was reset { $at }, which revoked that session.
card-revoked-administrator = An administrator revoked that session { $at }.
card-revoked-lost = A lost phone was reported, and { $at } the help desk revoked that session.
card-token-valid = The app’s token runs until { $since }.
card-token-long = The app holds a long-lived token, which runs until { $since }.
card-token-expired = The app’s token ran out { $at }.
card-token-long-expired = The long-lived token ran out { $at }.
card-covered-microsoft = The backup service covers the app, one of Microsoft’s own.
card-covered-id-token = The backup service covers the app, a web app that asks for ID tokens only.
card-covered-saml = The backup service covers the app, whose SAML sign-in begins in the My Apps portal.
card-uncovered-access-token = The backup service does not cover the app, a web app that requests access tokens.
card-uncovered-saml = The backup service does not cover the app, whose SAML sign-in begins in the app itself.
card-policy-none = No Conditional Access policy is in force.
card-policy-plain = A Conditional Access policy always demands MFA for the app.
card-policy-group = A Conditional Access policy demands MFA for the app from the members of one group.
card-held-group = When the session began, they were a member of that group.
card-not-held-group = When the session began, they were not a member of that group.
card-policy-role = A Conditional Access policy demands MFA for the app from the holders of one role.
card-held-role = When the session began, they held that role.
card-not-held-role = When the session began, they did not hold that role.
card-policy-sign-in-risk = A Conditional Access policy demands MFA for the app where the sign-in risk is high.
card-held-sign-in-risk = When the session began, the sign-in risk was high.
card-not-held-sign-in-risk = When the session began, the sign-in risk was low.
card-policy-user-risk = A Conditional Access policy demands MFA for the app where the user risk is high.
card-held-user-risk = When the session began, the user risk was high.
card-not-held-user-risk = When the session began, the user risk was low.
card-policy-country = A Conditional Access policy demands MFA for the app from abroad, by country.
card-held-country = When the session began, they were abroad.
card-not-held-country = When the session began, they were in the home country.
card-policy-network = A Conditional Access policy demands MFA for the app from outside the office’s IP ranges.
card-held-network = They are outside those ranges.
card-not-held-network = They are inside those ranges.
card-policy-platform = A Conditional Access policy demands MFA for the app on phones.
card-held-platform = They are using a phone.
card-not-held-platform = They are using a laptop.
card-policy-unmanaged = A Conditional Access policy demands MFA for the app on devices that are not managed.
card-held-unmanaged = This device is not managed.
card-not-held-unmanaged = This device is managed.
card-policy-named = A Conditional Access policy demands MFA for the app from accounts that it names one by one.
card-held-named = This account is one of them.
card-not-held-named = This account is none of them.
card-excluded = This account is excluded from all policies.
card-not-excluded = This account is excluded from no policy.
card-emergency = They use an emergency access account.
card-controls-met = MFA was done when the session began.
card-controls-not-met = MFA has not been done in this session.
card-terms-none = The policy has { $defaults ->
    [on] resilience defaults on
   *[off] its resilience defaults disabled
} and sets no sign-in frequency.
card-terms-not-due = The policy has { $defaults ->
    [on] resilience defaults on
   *[off] its resilience defaults disabled
} and sets a sign-in frequency of { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}, which comes due { $at }.
card-terms-due = The policy has { $defaults ->
    [on] resilience defaults on
   *[off] its resilience defaults disabled
} and sets a sign-in frequency of { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}, which came due { $at }.
card-frequency-none = The policy sets no sign-in frequency.
card-frequency-not-due = The policy sets a sign-in frequency of { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}, which comes due { $at }.
card-frequency-due = The policy sets a sign-in frequency of { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}, which came due { $at }.
card-reading-lenient = Where Microsoft’s pages differ on sign-in frequency, take the lenient reading.
card-reading-cautious = Where Microsoft’s pages differ on sign-in frequency, take the cautious reading.
card-reading-literal = Where Microsoft’s pages differ on disabled resilience defaults, take the literal reading.
card-reading-strict = Where Microsoft’s pages differ on disabled resilience defaults, take the strict reading.
card-registered = They registered their sign-in method long ago.
card-must-register-new = No sign-in method is registered for them yet, and the policies ask for one.
card-must-register-due = They have put off registering a sign-in method for 14 days, and the registration policy now insists on it.
card-must-reregister = They lost their phone; { $at } the help desk deleted the old sign-in method, and the policies ask for a new one.
card-pass = They hold a valid Temporary Access Pass.
card-no-pass = They hold no Temporary Access Pass.
card-method-push = They confirm MFA in the Authenticator app, by a prompt.
card-planned-push = For MFA they are to get prompts in the Authenticator app.
card-method-text = For MFA they are sent a code by text message.
card-planned-text = For MFA they are to be sent codes by text message.
card-method-call = For MFA they are called on the phone.
card-planned-call = For MFA they are to be called on the phone.
card-method-key = For MFA they use a FIDO2 security key, which needs no prompt.
card-planned-key = For MFA they are to use a FIDO2 security key, which needs no prompt.
card-method-passkey = For MFA they use a passkey, which needs no prompt.
card-planned-passkey = For MFA they are to use a passkey, which needs no prompt.
card-method-certificate = For MFA they use a certificate, which needs no prompt.
card-planned-certificate = For MFA they are to use a certificate, which needs no prompt.
card-method-home = They do MFA in their home tenant, where prompts work; this tenant trusts it.
card-app-teams = Teams
card-app-outlook = Outlook
card-app-sharepoint = SharePoint
card-app-onedrive = OneDrive
card-app-planner = Planner
card-app-tickets = the ticket system
card-app-roster = the roster app
card-app-learning = the learning platform
card-app-expenses = the expenses portal
card-app-orders = the ordering portal
card-job-nurse = a nurse
card-job-ward-doctor = a ward doctor
card-job-paramedic = a paramedic
card-job-physiotherapist = a physiotherapist
card-job-pharmacist = a pharmacist
card-job-night-sitter = a night carer
card-place-hospital = at a district hospital
card-place-care-home = at a care home
card-place-rehabilitation = at a rehabilitation clinic
card-place-health-centre = at a health centre
card-job-teacher = a teacher
card-job-lecturer = a lecturer
card-job-secretary = a school secretary
card-job-librarian = a librarian
card-job-laboratory = a laboratory assistant
card-place-secondary-school = at a secondary school
card-place-university = at a university
card-place-vocational-college = at a vocational college
card-place-music-school = at a music school
card-job-case-worker = a case worker
card-job-registrar = a registrar
card-job-building-inspector = a building inspector
card-job-social-worker = a social worker
card-job-town-planner = a town planner
card-place-town-hall = at a town hall
card-place-county = at a county council
card-place-city = at a city administration
card-place-regional-office = at a regional office
card-job-dispatcher = a dispatcher
card-job-warehouse = a warehouse worker
card-job-driver = a driver
card-job-freight = a freight clerk
card-job-customs = a customs clerk
card-place-freight-depot = at a freight depot
card-place-airport = at an airport
card-place-port = at a container port
card-place-bus-company = at a bus company
card-job-machine-operator = a machine operator
card-job-welder = a welder
card-job-quality-inspector = a quality inspector
card-job-electrician = an electrician
card-job-shift-leader = a shift leader
card-job-design-engineer = a design engineer
card-place-parts-plant = at a car-parts plant
card-place-steelworks = at a steelworks
card-place-dairy = at a dairy
card-place-power-station = at a power station
card-job-shop-assistant = a shop assistant
card-job-florist = a florist
card-job-reception = a receptionist
card-job-cook = a cook
card-job-buyer = a buyer
card-place-department-store = at a department store
card-place-supermarket = at a supermarket chain
card-place-hotel = at a hotel
card-place-garden-centre = at a garden centre
card-job-loan-adviser = a loan adviser
card-job-claims-handler = a claims handler
card-job-paralegal = a paralegal
card-job-developer = a software developer
card-job-analyst = a data analyst
card-place-savings-bank = at a savings bank
card-place-insurance = at an insurance company
card-place-law-firm = at a law firm
card-place-software-house = at a software house
card-job-journalist = a journalist
card-job-guide = a tour guide
card-job-stage-technician = a stage technician
card-job-sound-engineer = a sound engineer
card-job-archivist = an archivist
card-place-newspaper = at a regional newspaper
card-place-museum = at a museum
card-place-theatre = at a theatre
card-place-radio = at a radio station
card-job-accountant = an accountant
card-job-payroll = a payroll clerk
card-job-help-desk = a help desk agent
card-job-personnel = a personnel officer
card-job-project-manager = a project manager
card-job-trainee = a trainee
card-job-data-protection = a data protection officer
card-job-security-guard = a security guard
card-job-administrator = an administrator
card-job-auditor = an auditor
card-job-consultant = a consultant
card-job-translator = a translator
card-job-service-technician = a service technician
card-job-architect = an architect
card-job-agency = an agency worker
card-progress-other = This is no progress of training: its first line is not “{ $expected }”.
card-progress-newer = This progress was written by a newer version of Lockout ({ $version }); this one reads version { $known }.
card-progress-line = Line { $line } is damaged: found “{ $found }”; allowed is a grade from 1 to 5, a rule, and three counts that don’t rise, such as “{ $example }”.
card-grade-1 = The four rows of Microsoft’s table
card-grade-2 = New sessions, guests, registration, first days
card-grade-3 = Revoked sessions, and conditions that can’t be checked
card-grade-4 = Sign-in frequency under both readings, long-lived tokens
card-grade-5 = Policies for a group or role with defaults off

## Look-back

look-back-as-long = It lasted { $length }, as long as entered.
look-back-shorter = It lasted { $length }, { $less } less than the { $entered } entered.
look-back-longer = It lasted { $length }, { $more } more than the { $entered } entered.
look-back-what = What
look-back-predicted = As entered
look-back-real = With the real length
look-back-end = Outage ends
look-back-worst = Locked out at worst
look-back-at = { $people } at { $time }
look-back-lost = Person-hours lost
look-back-back = Everyone back
look-back-observed = Observed, against the curve with the real length
look-back-time = Time
look-back-seen = Observed
look-back-curve = Locked out by the model
look-back-against = Observed against it
look-back-each = one for { $people } people
look-back-people = { $number } people
look-back-tickets =
    { $number ->
        [one] { $number } ticket
       *[other] { $number } tickets
    }
look-back-failures =
    { $number ->
        [one] { $number } failed sign-in
       *[other] { $number } failed sign-ins
    }
look-back-over = Observed people were about { $times } times the curve: more people affected, or more guests, sessions or arrivals, than entered; or a rule hits more of them than assumed.
look-back-under = Observed people were about { $times } times the curve: fewer people affected than entered, or not everyone who was locked out was noticed.
look-back-about = Observed people were about as many as the curve says: { $times } times.
look-back-nobody-expected = People were seen locked out at times when the model has nobody locked out: look at the kind of outage and at its start.
look-back-furthest = Furthest off at { $time }: { $seen } observed, { $modelled } by the model.
look-back-ratio =
    { $what ->
        [t] One ticket stood for about { $people } people the model has locked out.
       *[f] One failed sign-in stood for about { $people } people the model has locked out.
    }
look-back-ratios =
    { $what ->
        [t] One ticket stood for { $least } to { $most } people the model has locked out.
       *[f] One failed sign-in stood for { $least } to { $most } people the model has locked out.
    }
look-back-nothing-seen = No observed figures are entered, so only the length can be compared.
look-back-no-fit = This compares and fits nothing: observed figures count who was noticed, the model who is locked out. The prediction is the inputs as they stand now.

## Training

train-title = Training
train-claim = Training on the model the calculator computes with
train-calculator = Calculator
train-all = All exercises
train-lead = Practise what an outage does before one happens. Every answer comes from the rules and the engine of the calculator, with its sources; nothing here is scored by speed.
train-cards = Who gets in?
train-cards-says = Somebody in a situation: granted or denied, and by which rule? What went wrong comes back later.
train-sketch = Draw it first
train-sketch-says = Draw how many you expect to be locked out, hour by hour. Then see the model’s curve, and what you misjudged.
train-shift = The shift
train-shift-says = An outage unfolds hour by hour. Decide and estimate before each hour is revealed; a debrief follows.
train-start = Start
train-go-on = Go on
# the name of a button, for those who hear it without what stands round it
train-with = { $button }: { $exercise }
train-seed = Seed
train-seed-draw = Draw another
train-seed-says = The same seed gives everyone the same cards, scenarios and figures.
train-seed-wrong = “{ $typed }” is no seed: enter a whole number from 0 up. { $seed } still holds.
train-seed-is = Seed { $seed }
train-progress = Progress
train-progress-none = Nothing practised yet.
train-progress-says = Kept in this browser only and sent nowhere.
train-session = Session
train-session-is = { $exercise }, seed { $seed }
train-answered = Answered
train-right = Right
train-day = Last on
train-export = Export as a file
train-saved = Saved as { $name }.
train-not-saved = This browser saves no file here.
train-open-shift = Open a saved shift
train-import = Import from a file
train-drop = Let go to open it: a saved shift, an exercise, or exported progress
train-closed = “{ $name }” was not opened. What is here stays as it was.
train-closed-other = It is no file of training. A saved shift begins with the line `shift: 1`, an exercise with `exercise: 1`; progress is the .json file that is exported here.
train-closed-newer = This progress was written by a newer version of Lockout. Open it there.
train-closed-at = Line { $line }, column { $column }: the progress can’t be read on from here; it was cut off or changed. Export it again, or take the change back.
train-closed-session = Session { $nth } of its list lacks something or was changed. Export it again, or take that session out of the list.
train-closed-no-text = It is no text in UTF-8. Save it as UTF-8 and open it again.
train-closed-large = It is larger than any file of training. Choose one that was saved here.
train-closed-many = Open one file at a time.
train-closed-unreadable = The browser can’t read it. A folder can’t be opened: choose the file in it.
train-close = Close
train-import-holds = Sessions in “{ $name }”: { $n }. Kept here as well: { $both }.
train-import-add = Add them
train-import-add-says = What is kept here stays. Of a session that is in both, the one gone on with last.
train-import-replace = Replace what is kept
train-import-replace-says = What is kept here now is gone then, unless it was exported before.
train-import-no = Import nothing
train-imported = Imported. Sessions kept now: { $n }.
train-how-of = { $what }, { $when }: how it comes about
train-wipe = Wipe progress
train-wipe-sure = Wipe everything kept of training in this browser?
train-wipe-yes = Yes, wipe it
train-wipe-no = No, keep it
train-wiped = Wiped. Nothing of training is kept in this browser any more.
train-keep-off = This browser lets the page store nothing: everything works, but progress is gone once the page is closed.
train-keep-full = The browser has no room left for this page: everything works, but progress is no longer kept.
train-keep-newer = What is kept here was written by a newer version. It is left as it is, and what you do now is not kept. Open the newer version, or export it and wipe it under “Progress”.
train-keep-damaged = What is kept here is damaged. It is left as it is, and what you do now is not kept. Export it if you need it, then wipe it under “Progress”.
train-again = Begin again
train-projector = Projector view
train-no-projector = Leave projector view
train-notes = Open the facilitator’s notes
train-step-none = This browser lets two windows tell each other nothing. Move on in both by hand.
train-step-alone = No other window of this session answers yet. Open the same link there, in this browser; until then this window moves by itself.
train-step-file = This is a file, and a browser may forbid files to tell each other anything: if no answer comes, move on in both windows by hand.
train-step-together = In step with the other window. What you do here happens there.

## Training: draw it first

sketch-situation = Down from { $when }, for { $length }: { $what }.
sketch-affected = It reaches { $percent } of the people.
sketch-task = How many people are locked out at each hour’s worst moment? Draw the curve you expect.
sketch-how = Drag across the picture, or set each hour below it.
sketch-inputs = What is known
sketch-scale = Picture up to
sketch-scale-people = { $n } people
sketch-picture = Your curve
sketch-picture-both = Your curve and the model’s
sketch-yours = you
sketch-models = the model
sketch-hour = Hour
sketch-expected = You expect
sketch-model = The model
sketch-off = Off by
sketch-slider = { $hour }: people locked out
sketch-box = { $hour }: number of people
sketch-people = { $n } people
sketch-reveal = Show the model’s curve
sketch-revealed = What the model says
sketch-area = Between the two curves: { $area } person-hours, what you are off by added up over the hours. The model’s own curve holds { $whole }.
sketch-close = That is close.
sketch-nothing-misjudged = Nothing misjudged that is worth a sentence.
sketch-open = Open it in the calculator
sketch-next = Another scenario
sketch-clear = Clear
sketch-notes-curve = The model’s curve, for you alone until it is shown
sketch-who-arriving = those who come to register
sketch-who-hires = new hires
sketch-who-resets = people after an MFA reset
sketch-who-due = people a policy makes register
sketch-who-guests = guests
sketch-who-live = your own people with a live session
sketch-left-out-arriving = You expected { $who } to get in. Nobody can register while it lasts: at { $time } { $n } of them waited.
sketch-left-out-guests-gone = You expected guests to keep working. The backup service does not serve guests, and their tokens were gone by { $time }.
sketch-left-out-guests-going = You expected guests to keep working. The backup service does not serve guests: by { $time } the tokens of { $n } had run out.
sketch-left-out-guests-register = You expected guests to keep working. Some have to sign in afresh and must register here, which fails: { $n } by { $time }.
sketch-left-out-guests-prompt = You expected guests to keep working. Those who sign in afresh are asked for MFA here, and the prompt fails: { $n } by { $time }.
sketch-left-out = You expected { $who } to keep working. At { $time } { $n } could not, most of them under the rule “{ $rule }”.
sketch-too-few = { $from } to { $until }: more were locked out than you expected. At { $time } it was { $there }, and you drew { $drawn }; most were { $who }.
sketch-still-waiting = You expected everyone back with the end at { $end }. Whoever must register queues: at { $time } { $there } still waited, at { $rate } registrations an hour.
sketch-measure = { $from } to { $until }: your curve is nearer to what it would be without “{ $measure }”. With it, { $there } were locked out at { $time }.
sketch-back-at-once = You expected people locked out after the end at { $end }. Whoever only had to sign in is back at once; at { $time } it was { $there }.
sketch-tokens = You expected { $drawn } locked out at once. A token in hand works until it runs out: at { $time } it was { $there }, and the last ordinary token ends at { $gone }.
sketch-too-many-registration = { $from } to { $until }: fewer were locked out than you expected. Whoever is registered signs in and keeps working. At { $time } it was { $there }, and you drew { $drawn }.
sketch-too-many-mfa = { $from } to { $until }: fewer were locked out than you expected. A session goes on until a prompt is due. At { $time } it was { $there }, and you drew { $drawn }.
sketch-too-many-authentication = { $from } to { $until }: fewer were locked out than you expected. The backup service renews sessions seen within { $span }. At { $time } it was { $there }, and you drew { $drawn }.
sketch-peak = You expected the most at { $between }, with { $drawn }. It was at { $time }, with { $there }.

## Training: the cards’ screen

card-turn = Card { $n }
card-score = { $right } of { $asked } right
card-to-come-back = { $n } to come back
card-back = Once more: this one was not answered rightly.
card-outcome = Granted or denied?
card-granted = Granted
card-denied = Denied
card-which-rule = { $outcome }: by which rule?
card-no-rule = Not sure. Show the answer
card-right = Right.
card-wrong-rule = The outcome is right, the rule is another.
card-wrong = Not so.
card-yours = You said: { $outcome }.
card-yours-by = You said: { $outcome }, by “{ $rule }”.
card-comes-back = It comes back after some other cards.
card-next = Next card
card-notes = For you alone until it is shown
card-grade = Cards
card-grade-all = All grades in turn

## Your tenant

tenant-wrong-archive = It is an archive ({ $kind }).
tenant-mend-archive = Unpack it, then bring the files in it.
tenant-wrong-workbook = It is a workbook of a spreadsheet ({ $kind }).
tenant-mend-workbook = Bring the CSV as it was downloaded: a spreadsheet rewrites dates and numbers.
tenant-wrong-people = People in it stand in { $file } too, which says as much or more; what that one says counts.
tenant-mend-people = Nothing to mend. Of two exports bring the newer one alone, Graph’s rather than the portal’s.
tenant-wrong-range = In { $column }, a figure is not between { $least } and { $most }.
tenant-wrong-shares = { $columns } don’t add up to 100 %.
tenant-mend-range = It is left out, and the row’s other figures are kept. Run the query again, as it is.
tenant-wrong-local-time = { $column } is in your own time zone, which the file doesn’t name.
tenant-mend-local-time = Set the display time zone to UTC before you export, or bring JSON.
tenant-wrong-refused = It is a refusal by Microsoft Graph in place of the list: a permission or a role is missing.
tenant-mend-refused = Policies and named locations need Policy.Read.All; sign-ins and registrations need AuditLog.Read.All. Whoever calls also needs a role: Security Reader, or Reports Reader for the logs.
tenant-wrong-answer = It is an error message of a service in place of the list.
tenant-mend-answer = Make the call again, and bring its answer.
tenant-wrong-empty-list = It is a list with nothing in it.
tenant-mend-empty-list = Check the filter and the dates it was made with; if it stays empty, it has nothing to tell.
tenant-wrong-which-log = Neither its rows nor its name say whether its sign-ins are interactive, so it can’t tell how many sign in anew on a day.
tenant-mend-which-log = Keep the name the download had (InteractiveSignIns…, NonInteractiveSignIns…), and bring it again.
tenant-wrong-page = It is a web page, probably a sign-in page, in place of the export.
tenant-mend-page = Sign in, download the export again, and bring that file.
tenant-wrong-empty = There is nothing in it.
tenant-mend-empty = Download it again; if it stays empty, it has nothing to tell.
tenant-wrong-unknown = It holds neither policies, sign-ins, registrations nor the query’s row.
tenant-mend-unknown = Bring one of the files listed under “Files that help”.
tenant-wrong-encoding = It holds bytes that are no letters in the encoding it begins with.
tenant-mend-encoding = Save it as UTF-8, or download it again.
tenant-wrong-truncated = It ends in the middle of something.
tenant-mend-truncated = Download it again, as its end is missing. What stands before that was read.
tenant-wrong-json = It is not valid JSON: { $reason }.
tenant-mend-json = Export it again; a file mended by hand is easily broken.
tenant-wrong-columns = Columns are missing: { $columns }.
tenant-mend-columns = Download the log with all its columns, and leave the first line as it is.
tenant-wrong-fields = A row has { $found } fields where the first line has { $wanted }.
tenant-mend-fields = Such rows are left out. Download the file again, and don’t save it from a spreadsheet.
tenant-wrong-value = In { $column }, “{ $value }” can’t be read.
tenant-wrong-value-unsaid = A value in { $column } can’t be read.
tenant-mend-value = Such rows are left out. Bring the file as it was downloaded: a spreadsheet rewrites dates and numbers.
tenant-wrong-part = “{ $policy }” has a part that is not known here: { $part }.
tenant-mend-part = What that part does is left open. Look at this policy yourself.
tenant-wrong-pages = It is one page of a longer list.
tenant-mend-pages = Fetch what @odata.nextLink leads to as well, and bring all pages together.
tenant-wrong-duplicate = “{ $policy }” is there twice; the copy in { $file } counts.
tenant-mend-duplicate = Bring every policy once, from one export.
tenant-wrong-large = It is larger than the { $size } MB that can be read of its kind.
tenant-mend-large = Split it, or export fewer at a time.
tenant-wrong-not-people = Its sign-ins are those of applications, not of people.
tenant-mend-not-people = Bring the user sign-ins, interactive and non-interactive.
tenant-wrong-auth-details = It holds the details of authentications, a row a step, not the sign-ins themselves.
tenant-mend-auth-details = Bring the file beside it whose name lacks “AuthDetails”.
tenant-wrong-quote = A quotation mark is not closed where it should be.
tenant-mend-quote = That row is left out, and reading goes on in the next line. Download the file again.
tenant-wrong-users = It is the list of all users. It says neither who signs in nor who is registered.
tenant-mend-users = Bring the sign-in logs and the user registration details instead.
tenant-wrong-head = Its first line names no column that is known here, such as { $columns }.
tenant-mend-head = If the headings are in another language, set the portal to English before downloading, or download JSON, whose names are the same in every language. Otherwise bring one of the files listed under “Files that help”.
tenant-wrong-category = Records of another category, { $category }, are passed over.
tenant-mend-category = Nothing to mend: only sign-ins of users are counted.
tenant-wrong-flattened = In { $column } stands only what kind of thing it was, not what was in it: PowerShell’s Export-Csv writes it so.
tenant-mend-flattened = Export as JSON instead: ConvertTo-Json -Depth 10, or Invoke-MgGraphRequest with -OutputType Json.
tenant-wrong-same-file = It is the same file as { $file } and counts once.
tenant-mend-same-file = Nothing to mend. Bring each file once.
tenant-wrong-gives-way = Another row of the query counts, the newer one, in { $file }.
tenant-mend-gives-way = Leave out the one that should not count.
tenant-wrong-outweighs = { $n ->
    [one] This row counts, not the log beside it. Figures that only the log gives are from there.
   *[other] This row counts, not the { $n } logs beside it. Figures that only the logs give are from there.
}
tenant-mend-outweighs = Leave this file out if the logs should count.
tenant-wrong-long-row = A row doesn’t end within { $size } MB.
tenant-mend-long-row = The file is damaged. What is whole in it was read; download it again.
tenant-line = line { $line }
tenant-line-column = line { $line }, column { $column }
tenant-times = { $n ->
    [one] once
   *[other] { $n } times
}
tenant-caveat-short = The logs span { $hours } hours. The rule looks back three days, so this is probably too low.
tenant-caveat-interactive = Only interactive sign-ins are here. Most sessions renew in the background, so this is probably too low: add the non-interactive log.
tenant-caveat-non-interactive = Only non-interactive sign-ins are here: add the interactive log.
tenant-caveat-days = { $n ->
    [one] It rests on a single whole day. A log of a week or more says it better.
   *[other] It is the mean of only { $n } whole days. A log of a week or more says it better.
}
tenant-caveat-at-once = Everyone who is not registered yet. How many of them come on one working day no file tells: divide it yourself.
tenant-caveat-apps = For { $percent } of the sessions it is not known whether the backup service covers the app. They count as not covered.
tenant-caveat-capable = It rests on the portal’s table, which says who is capable of MFA, not who is registered. Those registered without being capable are known by their methods alone: Graph’s registration details say it outright.
tenant-caveat-tenant = { $n ->
    [one] Of one of these people the logs don’t say which tenant they are of: they count as yours.
   *[other] Of { $n } of these people the logs don’t say which tenant they are of: they count as yours.
}
tenant-caveat-scope = It follows from whom the policies are assigned to, not from counting people.
tenant-caveat-without = { $n ->
    [one] One named account is left out, and taken to hold no session.
   *[other] { $n } named accounts are left out, and taken to hold no session.
}
tenant-caveat-candidates = { $n ->
    [one] One account is left out of every policy. Only you know whether it is an emergency access account.
   *[other] { $n } accounts are left out of every policy. Only you know whether these are the emergency access accounts.
}
tenant-fact-backup = The backup service already works for you
tenant-fact-backup-says = { $n ->
    [one] It issued one token in these logs, on { $from }: Microsoft’s monthly exercise reached this tenant.
   *[other] It issued { $n } tokens in these logs, from { $from } to { $until }: Microsoft’s monthly exercise reached this tenant.
}
tenant-fact-backup-one-day = It issued { $n } tokens in these logs, all on { $from }: Microsoft’s monthly exercise reached this tenant.
tenant-fact-no-backup = No token of the backup service in these logs
tenant-fact-no-backup-says = None of { $n } sign-ins was served by it. Microsoft exercises once a month, which a log of some days can miss: this proves nothing either way. In the portal, filter a month by token issuer type.
tenant-fact-outbound = { $n ->
    [one] One of your people works as a guest elsewhere
   *[other] { $n } of your people work as guests elsewhere
}
tenant-fact-outbound-says = In another tenant they are guests, whom the backup service doesn’t serve. They are not counted here, and lose that access too.
tenant-fact-members = { $n ->
    [one] One external person has user type member
   *[other] { $n } external people have user type member
}
tenant-fact-members-says = They sign in elsewhere all the same, so they are counted as guests. A filter by user type misses them.
tenant-fact-registered = { $registered } of { $people } people are registered for MFA
tenant-fact-registered-says = { $n } have a method that needs no prompt service, such as a passkey or a certificate: while prompts fail, they can still sign in.
tenant-fact-methods-untold = With which methods, and whether these work while prompts fail, the file doesn’t say: bring the registration details as JSON.
tenant-fact-admins = { $n } of { $people } administrators have no method registered
tenant-fact-admins-says = { $n } have none that works without the prompt service. While MFA prompts are down, the admin portals stay closed to them.
tenant-fact-apps = Sessions by app
tenant-fact-apps-says = People and sessions of the last three days. An app that isn’t covered refuses renewals while the primary sign-in service is down.
tenant-app = App
tenant-app-people = People
tenant-app-sessions = Sessions
tenant-app-covered = Backup service
tenant-covered = covered
tenant-not-covered = not covered
tenant-coverage-unknown = not known
tenant-find-off-scoped = Resilience defaults are off, and it reaches everyone who uses its apps
tenant-find-off-scoped-says = It is assigned to groups or roles. Membership can’t be checked in an outage, so members and everyone else are refused alike. Can’t be checked: { $conditions }.
tenant-find-off-all = Resilience defaults are off for everyone, those excluded by group or role too
tenant-find-off-all-says = Whether somebody is excluded can’t be checked in an outage, so the exclusion doesn’t help. Can’t be checked: { $conditions }.
tenant-find-off-scope = Resilience defaults are off
tenant-find-off-scope-says = Whoever has not met its controls yet is refused when the session has to be renewed. Can’t be checked: { $conditions }.
tenant-find-off-nothing = Resilience defaults are off, though it asks for nothing
tenant-find-off-nothing-says = It only shapes sessions, so nothing is owed. Taken literally, Microsoft’s page then refuses nobody; another page of theirs refuses everyone in scope once sessions expire.
tenant-find-off-strict = Resilience defaults are off, though every condition can be checked
tenant-find-off-strict-says = Taken literally, Microsoft’s page then refuses nobody; another page of theirs refuses everyone in scope once sessions expire.
tenant-find-block = It blocks everyone and excludes nobody
tenant-find-block-says = Not even an emergency access account gets past it.
tenant-find-misses = { $n ->
    [one] An account that other policies exclude is not excluded here
   *[other] { $n } accounts that other policies exclude are not excluded here
}
tenant-find-misses-says = If those are the emergency access accounts, this policy holds for them.
tenant-find-registration = It governs registering security information
tenant-find-registration-says = While registration or MFA prompts are down, whoever must register waits.
tenant-find-frequency = Sign-in frequency: { $frequency }
tenant-find-frequency-says = One page of Microsoft’s extends such sessions in an outage, another says they are not served. Lockout shows both readings.
tenant-find-strength = Authentication strength “{ $name }”
tenant-find-strength-unnamed = An authentication strength
tenant-find-strength-says = In an outage the backup service doesn’t check which method was used; another page names such policies as reducing resilience.
tenant-find-live = Not checked live in an outage: { $conditions }
tenant-find-live-says = Resilience defaults are on, so what was known when the session began stands in for it.
tenant-find-short = Its locations keep tokens at about an hour
tenant-find-short-says = Country or region, or trusted MFA addresses, rule out tokens of a day: those people have to renew sooner.
tenant-find-locations = { $n ->
    [one] It is not known whether one of its locations is a country
   *[other] It is not known whether { $n } of its locations are countries
}
tenant-find-locations-says = Add the named locations, and it is settled.
tenant-find-guests = It reaches guests
tenant-find-guests-says = The backup service serves no guests: while the primary sign-in service is down, they are out whatever this policy says.
tenant-find-open = Not fully understood: { $parts }
tenant-find-open-says = These parts were not known when this was written. The answers below leave them out.
tenant-find-candidates = { $n ->
    [one] One account is excluded from every policy that could refuse it ({ $policies } in all)
   *[other] { $n } accounts are excluded from every policy that could refuse them ({ $policies } in all)
}
tenant-find-candidates-says = Are these your emergency access accounts? Their ids begin with { $ids }.
tenant-find-candidates-unnamed = Are these your emergency access accounts?
tenant-find-candidates-open = { $n ->
    [one] Whether one more policy, for a group, holds for them no file tells.
   *[other] Whether { $n } more policies, for groups, hold for them no file tells.
}
tenant-find-by-group = { $n ->
    [one] One group is excluded from every policy that could refuse it ({ $policies } in all)
   *[other] { $n } groups are excluded from every policy that could refuse them ({ $policies } in all)
}
tenant-find-by-group-says = An exclusion by group can’t be checked in an outage. Exclude the emergency accounts themselves as well.
tenant-find-no-emergency = No account is excluded from every policy that could refuse it ({ $policies } in all)
tenant-find-no-emergency-says = One faulty policy could lock everyone out, administrators included.
tenant-find-contingency = { $n ->
    [one] One policy looks prepared for an emergency
   *[other] { $n } policies look prepared for an emergency
}
tenant-find-contingency-says = Kept in report-only, to be turned on in a disruption: as Microsoft advises.
tenant-find-managed = Microsoft-managed policies: { $on } on, { $reported } in report-only
tenant-find-managed-says = Microsoft may turn on those in report-only.
tenant-find-classic = Classic policies don’t show in this export
tenant-find-classic-says = They reduce resilience. Look for them in the portal under Conditional Access, Classic policies.
tenant-find-not-settled = The policies don’t settle “{ $input }”
tenant-why-incomplete = Pages of the list are missing.
tenant-why-not-understood = A policy that is on is not fully understood.
tenant-why-members = It depends on who is in a group or role, which the file doesn’t say.
tenant-why-accounts = It depends on which accounts are the emergency access accounts, which no policy says.
tenant-why-apps = It holds for some apps only.
tenant-why-conditions = It depends on conditions such as platforms or addresses.
tenant-why-locations = It is not known whether a location is a country.
tenant-why-sessions = It depends on how many sessions there are: add the sign-in logs.
tenant-why-differ = Policies ask for different frequencies.
tenant-why-mixed = Some of the sessions with defaults off rest on such a condition, others don’t.
tenant-why-every-time = It asks every time, which is no number of hours.
tenant-condition-group = group membership
tenant-condition-role = role membership
tenant-condition-sign-in-risk = sign-in risk
tenant-condition-user-risk = user risk
tenant-condition-country = country or region
tenant-condition-strength = authentication strength
tenant-frequency-time = every time
tenant-frequency-hours = every { $hours } hours
tenant-concerns-everyone = Everyone
tenant-concerns-apps = Everyone who uses its apps
tenant-concerns-members = Members of groups or roles
tenant-concerns-guests = Guests
tenant-concerns-users = Named accounts
tenant-concerns-nobody = To know
tenant-concerns = { $who }: { $people }
tenant-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
tenant-people-at-most = { $n ->
    [one] 1 person at most
   *[other] { $n } people at most
}
tenant-state-on = on
tenant-state-report = report-only
tenant-state-off = off
tenant-state-unknown = state not known
tenant-defaults-on = Resilience defaults on
tenant-defaults-off = Resilience defaults off
tenant-asks-nothing = Nothing; it only shapes the session
tenant-asks-block = Nothing: it blocks
tenant-asks-prompt = MFA
tenant-asks-prompt-or = MFA, or something that needs no prompt
tenant-asks-independent = MFA that needs no prompt service
tenant-asks-no-prompt = Something other than MFA, such as a compliant device
tenant-reach-everyone = Everyone
tenant-reach-guests = Guests and other external people
tenant-reach-workloads = Applications, no people
tenant-reach-nobody = Nobody
tenant-groups = { $n ->
    [one] 1 group
   *[other] { $n } groups
}
tenant-roles = { $n ->
    [one] 1 role
   *[other] { $n } roles
}
tenant-users = { $n ->
    [one] 1 named account
   *[other] { $n } named accounts
}
tenant-some-guests = guests
tenant-apps-all = all apps
tenant-apps-all-but = { $n ->
    [one] all apps but 1
   *[other] all apps but { $n }
}
tenant-apps-office = Office 365
tenant-apps-portals = Microsoft admin portals
tenant-apps-named = { $n ->
    [one] 1 named app
   *[other] { $n } named apps
}
tenant-apps-filtered = apps chosen by a filter
tenant-apps-contexts = { $n ->
    [one] 1 authentication context
   *[other] { $n } authentication contexts
}
tenant-apps-but = { $apps }, but { $n }
tenant-apps-registration = registering security information
tenant-apps-action = the user action { $action }
tenant-apps-none = no app
tenant-reaches = { $who }, in { $apps }
tenant-reaches-without = { $who }, without { $excluded }, in { $apps }
tenant-in-an-outage = In an outage it reaches everyone who uses its apps, members or not.
tenant-narrowed = { $conditions }: not looked at here
tenant-policy-conditions = Also narrowed by
tenant-row-new = New session
tenant-row-outside = Session of somebody it leaves out
tenant-row-satisfied = Session, controls met before
tenant-row-owed-applied = Session, controls not met, policy applied at the start
tenant-row-owed-not-applied = Session, controls not met, policy didn’t apply at the start
tenant-row-register = New session, must register first
tenant-granted = granted
tenant-denied = denied
tenant-no-such = no such session
tenant-by-policy = the policy itself refuses, on any day
tenant-when-cautious = { $outcome }, read cautiously
tenant-when-strict = { $outcome }, read strictly
tenant-when-due = { $outcome } once its frequency has run out
tenant-when-country = { $outcome } if its location is a country
tenant-kind-policies = Conditional Access policies
tenant-kind-locations = Named locations
tenant-kind-sign-ins = Sign-ins
tenant-kind-registrations = Registrations
tenant-kind-query = The query’s row
tenant-kind-unknown = Not recognised
tenant-lead = Your own exports fill this scenario’s figures, and your Conditional Access policies get the dry run Microsoft doesn’t offer.
tenant-private = Nothing leaves this browser: no consent, no app registration, no upload. Names become keyed numbers on sight, and the key is thrown away.
tenant-not-here = This single file has no room for the part that reads files. Open Lockout from its site instead.
tenant-untouched = The scenario stays as it is until you take something.
tenant-close = Close
tenant-drop = Drop files or a whole folder here, as many as you have
tenant-choose = Choose files
tenant-choose-folder = Choose a folder
tenant-made-up = Try it with a made-up tenant
tenant-made-up-banner = Made-up tenant: nobody in these files exists, and none of these figures is yours.
tenant-paste = Or paste text
tenant-paste-label = Policies as JSON, or the row a query gave
tenant-paste-read = Read this text
tenant-paste-name = pasted text
tenant-useful = Files that help
tenant-useful-says = Each one helps alone; together they say more.
tenant-useful-policies-fills = The dry run of every policy; resilience defaults, sign-in frequency, emergency accounts.
tenant-useful-locations-fills = Tells countries, which can’t be checked in an outage, from address ranges, which can.
tenant-useful-sign-ins-fills = People with a live session, guests, shares of sessions, what the backup service covers and has already served.
tenant-useful-sign-ins-get = Entra admin center › Monitoring & health › Sign-in logs › Download: CSV or JSON, user sign-ins interactive and, as another file, non-interactive, over at least three days.
tenant-useful-registrations-fills = Who is not registered yet, who has a method that needs no prompt, administrators without one.
tenant-useful-query = A query’s row
tenant-useful-query-fills = The same counts, made in Log Analytics or Sentinel, where logs are too large for a browser.
tenant-column-fills = Fills
tenant-column-get = How to get it
tenant-more-findings = { $n ->
    [one] One more finding
   *[other] { $n } more findings
}
tenant-more-apps = { $n ->
    [one] One more app
   *[other] { $n } more apps
}
tenant-from-files = It follows from the files alone.
tenant-useful-permission = Least permission: { $permission }
tenant-useful-role = Least role: { $role }
tenant-copy = Copy
tenant-copy-what = Copy: { $what }
tenant-copied = Copied.
tenant-not-copied = This browser allowed no copying. Select the text and copy it by hand.
tenant-reading = Reading your files
tenant-reading-made-up = Making up a tenant and reading it
tenant-rows-so-far = { $n } rows so far
tenant-waits = waits
tenant-cancel = Cancel
tenant-cancelled = Cancelled. Nothing of it was kept, and the scenario is as it was.
tenant-failed = The files could not be read: { $why } Nothing was changed.
tenant-nothing-brought = There was no file in it.
tenant-read-done = Read: { $files } files, { $n } rows.
tenant-other-files = Read other files
tenant-summary-figures = figures for the scenario
tenant-summary-policies = policies on
tenant-summary-act = findings to act on
tenant-summary-problems = problems with files
tenant-figures = Figures for the scenario
tenant-figures-none = These files settle no figure of the scenario.
tenant-column-take = Take
tenant-column-input = Input
tenant-column-now = Now
tenant-column-files = From the files
tenant-column-where = Where from
tenant-from = { $file }, { $rows } rows
tenant-from-more = { $n ->
    [one] { $file } and one more file, { $rows } rows
   *[other] { $file } and { $n } more files, { $rows } rows
}
tenant-from-rows = { $rows } rows
tenant-together = Taken together: the three shares add up to 100 %.
tenant-same = as now
tenant-refused = The scenario can’t take this: { $why }
tenant-yes = yes
tenant-no = no
tenant-take = { $n ->
    [0] Nothing chosen to take
    [one] Take 1 figure
   *[other] Take { $n } figures
}
tenant-taken = { $n ->
    [one] One figure from your files is in the scenario now. Ctrl+Z takes it back.
   *[other] { $n } figures from your files are in the scenario now. Ctrl+Z takes them back.
}
tenant-now-says = With the figures as they are now
tenant-then-says = With the figures chosen
tenant-stays = Stays your assumption
tenant-stays-says = No file brought settles these. Where to find each one out stands beside it in the inputs.
tenant-dry-run = The dry run of your policies
tenant-model = This is a model. Microsoft offers no simulation of its backup service or of resilience defaults.
tenant-findings = Findings, by people affected
tenant-no-findings = Nothing stands out in the policies that are on.
tenant-sources = Where it is from
tenant-policies-on = Policies that are on
tenant-policies-report = Report-only: what they would do if they were on
tenant-policies-off = Disabled
tenant-policy-asks = Asks for
tenant-policy-reaches = Reaches
tenant-policy-unevaluable = Can’t be checked in an outage
tenant-policy-frequency = Sign-in frequency
tenant-policy-strength = Authentication strength
tenant-policy-file = File
tenant-none = none
tenant-answers-of = What “{ $policy }” does while something is down
tenant-short-registration = Set-up portal
tenant-short-mfa = MFA prompts
tenant-short-authentication = Sign-in
tenant-answers-session = Who asks
tenant-rule-how = { $rule }: the rule
tenant-what-if = What if I turned defaults back on here?
tenant-what-if-spares = With defaults back on here: { $people } fewer locked out at the worst hour, { $hours } person-hours of work less lost.
tenant-what-if-at-most = With defaults back on here: at most { $people } fewer locked out at the worst hour, at most { $hours } person-hours of work less lost.
tenant-what-if-others = Nothing, if it were only here: other policies with defaults off reach the same sessions. They would have to be turned back on there too.
tenant-what-if-nobody = Nothing in this scenario: nobody is locked out because defaults are off here.
tenant-what-if-open = How many sessions are in reach of this policy its scope doesn’t say. These figures assume all of them: the truth lies between no difference and this.
tenant-what-if-own-share = How many sessions have defaults off now the policies’ scope doesn’t say. These figures take your scenario’s share, { $share }.
tenant-what-if-bound = At most, if it were every session: { $people } fewer locked out, { $hours } person-hours less lost.
tenant-what-if-other-outage = In your scenario something else is down. Defaults matter only while sign-in itself is down: this is your scenario with sign-in down, for as long.
tenant-what-if-caption = Sign-in down for { $length }
tenant-what-if-figure = Figure
tenant-what-if-now = As it is
tenant-what-if-then = Defaults on here
tenant-what-if-difference = Difference
tenant-what-if-less = −{ $n }
tenant-what-if-people = Locked out at the worst hour
tenant-what-if-hours = Work lost, in person-hours
tenant-what-if-share = Sessions with defaults off
tenant-what-if-from = Where these figures come from
tenant-what-if-by = The calculation behind the page’s answer ran twice, with the figures chosen above. Only the share of sessions with defaults off differs.
tenant-what-if-from-scenario = your scenario
tenant-what-if-from-scope = by the policies’ scope
tenant-what-if-from-all = assumed: as many as can be
tenant-what-if-from-none = assumed: as few as can be
tenant-what-if-from-share = { $share } ({ $origin })
tenant-what-if-from-shares = as it is { $now }, then { $later }
tenant-facts = Worth knowing
tenant-problems = The files, and what is wrong with them
tenant-files = The files
tenant-column-file = File
tenant-column-kind = What it is
tenant-column-rows = Rows read
tenant-column-bad = Left out
tenant-column-span = From, to (UTC)
tenant-column-problem = Problem
tenant-column-mend = How to mend it
tenant-column-place = Where
tenant-save = Save as JSON
tenant-copy-text = Copy as text
tenant-saved = Saved as { $name }. It holds no names of people.

## Loading, which the build writes into the page

loading = Loading Lockout
loading-progress = Loading Lockout: { $received } of { $total } KB
loading-noscript-title = This page needs JavaScript
loading-noscript = Lockout computes everything in your browser and sends nothing anywhere, so it cannot work without JavaScript. Allow it for this address in the browser’s site settings, then reload the page.
loading-file-title = Opened as a file
loading-file = Browsers don’t run a page’s modules from a file. Open { $file } from the same folder instead: it holds everything in one and needs no server. Or put this folder on any web server.
loading-old-title = This browser is too old
loading-old = Open this address in a current Edge, Chrome, Firefox or Safari. In Edge, leave Internet Explorer mode.
loading-no-wasm-title = WebAssembly is missing or switched off
loading-no-wasm = Lockout computes with WebAssembly, and this browser doesn’t offer it. One of these is the likely cause:
loading-no-wasm-policy = A policy switches off the JavaScript JIT and WebAssembly with it ({ $setting } in Edge and Chrome): add this address to { $list }.
loading-no-wasm-edge = Edge’s “Enhance your security on the web” is on: add this address to its exceptions.
loading-no-wasm-lockdown = An Apple device is in Lockdown Mode: exclude this site from it.
loading-no-wasm-firefox = Tor Browser’s security level is “Safest”, or { $setting } is off in Firefox.
loading-no-wasm-old = The browser dates from before 2018: use a current one.
loading-no-compile-title = The browser refused to compile the program
loading-no-compile = Either the server adds a Content-Security-Policy without { $source } (its administrator can add that to { $directive }), or the file arrived damaged (reload the page), or the browser is too old (try a current one).
loading-network-title = The program did not arrive
loading-network = The connection broke, or a file is missing on the server. Nothing you entered is lost: it stands in the address.
loading-stopped-title = The program stopped while starting
loading-stopped = Reload the page. If it stops again, the link below opens Lockout without what this one carries.
loading-stopped-link = Open Lockout without it
loading-again = Try again
