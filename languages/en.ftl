# What Lockout says in English. Every other language is held against this file.

language-code = en
language-name = English
language-direction = ltr
language-is-complete = yes
language-decimal-sign = .
language-group-sign = ,
language-plurals = one 1

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

standing-documented = documented
standing-reported = reported
standing-inferred = inferred

## The answer

## Problems and presets

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
