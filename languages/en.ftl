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

## The page on the model

## Facts, sources and records

## Compare in full

## The brief and the files

## Look-back
