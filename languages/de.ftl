# Was Lockout auf Deutsch sagt.

language-code = de
language-name = Deutsch
language-direction = ltr
language-is-complete = yes
language-decimal-sign = ,
language-group-sign = .
language-plurals = one 1

## Round the page

frame-claim = Wer nicht in Microsoft 365 kommt, solange Entra gestört ist, Stunde für Stunde
frame-colours = Farben
frame-colours-system = Farben: wie das System
frame-colours-light = Farben: hell
frame-colours-dark = Farben: dunkel
frame-copy-link = Link kopieren
frame-link-copied = Link kopiert
frame-copy-by-hand = Dieser Browser erlaubt Seiten hier kein Kopieren. Bitte von Hand kopieren:
frame-a-model = Ein Modell. Microsoft bietet keine Simulation.
frame-model-in-full = Das ganze Modell
frame-facts-as-of = Stand der Fakten: { $day }
frame-version = Version { $version }, Modell { $model }
frame-no-requests = Seit dem Laden keine Abrufe außer den eigenen Erklärungen.
frame-not-microsofts = Kein Produkt von Microsoft.

## Words everywhere

figure-less-than-one = <1
figure-percent = { $n }{ "\u00A0" }%

standing-documented = dokumentiert
standing-reported = berichtet
standing-inferred = gefolgert

## The answer

## Problems and presets

## Inputs

## The chart, the table and the turns

## Measures, desk, emergency and cost

## Compare

compare-note = In Szenario { $letter }: { $note }
compare-note-too-many = Er enthält mehr als vier Szenarien. Die ersten vier wurden geöffnet.

## Keep

keep-undo = Rückgängig
keep-redo = Wiederholen
keep-undone = Rückgängig gemacht: { $what }
keep-redone = Wiederholt: { $what }
keep-input-now = { $label } { $value } { $unit }
keep-several-inputs = { $n } Eingaben
keep-measures = Maßnahmen
keep-cost = Kosten einer Arbeitsstunde
keep-view = Ansicht

## Take away

## Present

## Live

## Offline

### The second program

## Explanations
#
# Ein Wort für eine Sache: locked out = ausgesperrt, refused/granted = abgelehnt/gewährt,
# outage = Störung, work lost = Arbeitsausfall, person-hours = Personenstunden, put off = verschoben,
# let in = eingelassen, exposed = ungeschützt, queue = Warteschlange, worst moment = schlimmster Zeitpunkt,
# fresh sign-in = neue Anmeldung, renewal = Verlängerung, reading = Lesart, run = Rechenlauf.

explain-nothing-left = Hier gibt es nichts mehr zu erklären.
doc-contents = Inhalt

## Explanations: sums

explain-people = { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}
explain-person-hours = { $n ->
    [one] { $n } Personenstunde
   *[other] { $n } Personenstunden
}
explain-exposed-person-hours = { $n ->
    [one] { $n } ungeschützte Personenstunde
   *[other] { $n } ungeschützte Personenstunden
}
explain-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
explain-together = Zusammen
explain-named = { $name }: { $value }

## The page on the model

## Facts, sources and records

## Compare in full

## The brief and the files

## Look-back
