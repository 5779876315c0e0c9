# Was Lockout auf Deutsch sagt.

language-code = de
language-name = Deutsch
language-direction = ltr
language-is-complete = yes
language-decimal-sign = ,
language-group-sign = .
language-plurals = one 1
language-first-weekday = 1

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
duration-days = { $n }{ "\u00A0" }d
duration-hours = { $n }{ "\u00A0" }h
duration-minutes = { $n }{ "\u00A0" }min
# was für eine Zeiteinheit getippt wird, klein geschrieben
duration-words-minutes = m min minute minuten
duration-words-hours = h std stunde stunden
duration-words-days = d t tg tag tage tagen
duration-words-weeks = w wo woche wochen
# mit Montag zuerst
weekdays = Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
weekdays-short = Mo Di Mi Do Fr Sa So
weekday-and-time = { $day } { $time }
months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
date = { $day }. { $month } { $year }
date-and-time = { $date }, { $time } Uhr

standing-documented = dokumentiert
standing-reported = berichtet
standing-inferred = gefolgert

## The answer

## Problems and presets

problem-at = `{ $path }`: { $problem }
problem-value = gefunden: { $found }; erlaubt: { $allowed }
problem-unknown-field = unbekanntes Feld; erlaubt: { $allowed }
problem-sum = die drei Anteile ergeben zusammen { $sum }; erlaubt: { $allowed }
problem-not-json = kein JSON: { $reason }; erlaubt: { $allowed }
problem-quoted = „{ $text }“
problem-range = { $from } bis { $to }
allowed-text = ein Text von höchstens { $n } Zeichen in einer Zeile
allowed-one-of = eines von { $words }
allowed-whole-number = eine ganze Zahl von { $least } bis { $most }
allowed-number = eine Zahl von { $least } bis { $most }
allowed-minute = Minuten nach Beginn der Störung in Schritten von 5, höchstens { $most }
allowed-length = { $least } bis { $most } Stunden in Schritten von 5 Minuten
allowed-start = Wochentag und Uhrzeit in Schritten von 5 Minuten, etwa { $example }
allowed-time = eine Uhrzeit in Schritten von 5 Minuten, etwa 08:00
allowed-days = mindestens einer von { $days }
allowed-flag = true oder false
allowed-sum = { $a }, { $b } und { $c }, die zusammen 100 ergeben
allowed-working-day = ein `to` nach `from`, höchstens 24:00
allowed-until = eine Minute nicht vor `{ $from }`, also ab { $minute }
preset-mo1329260 = 1. Juni 2026: MFA-Einrichtung gestört (MO1329260)
preset-mo1329260-line = Wer sich registrieren muss, kommt nicht weiter; alle anderen melden sich an und arbeiten.
preset-mo1329260-press = 1. Juni 2026, wie die Presse es verstand
preset-mo1329260-press-line = Dieselben Stunden, wäre der Anmeldedienst ausgefallen: Gäste nach 90 Minuten draußen, keine neue Anmeldung.
preset-mo1237461 = 23. Februar 2026: Duo gestört (MO1237461)
preset-mo1237461-line = Wo Duo die MFA prüft, besteht sie über zweieinhalb Stunden lang niemand.
preset-mo1093654 = 13. Juni 2025: keine neuen MFA-Methoden (MO1093654)
preset-mo1093654-line = Niemand kann sich registrieren, und auch der Helpdesk kann keine Methode hinzufügen.
preset-op978247 = 13. Januar 2025: MFA gestört in Europa (OP978247)
preset-op978247-line = Neue MFA-Abfragen scheitern an einem Montagmorgen; Sitzungen ohne Abfrage laufen weiter.
preset-2021-12-16 = 16. Dezember 2021: zwei Stunden keine Anmeldung
preset-2021-12-16-line = Der Anmeldedienst fällt aus, nachts in Europa und morgens in Asien.
preset-2021-03-15 = 15. März 2021: Signaturschlüssel zu früh entfernt
preset-2021-03-15-line = Zwei Stunden keine Anmeldung, und auch ausgestellte Token werden abgelehnt.
preset-2020-12-14 = 14. Dezember 2020: eine Einheit in Europa
preset-2020-12-14-line = Ein kleiner Teil der Anmeldungen in Europa scheitert eineinviertel Stunden lang.
preset-2020-09-28 = 28. September 2020: Anmeldung weltweit gestört
preset-2020-09-28-line = Die meisten Anmeldungen scheitern drei Stunden lang, am frühen Abend in Amerika.
preset-2018-11-19 = 19. November 2018: MFA 14 Stunden lang gestört
preset-2018-11-19-line = Einen ganzen Arbeitstag lang wird keine MFA-Abfrage beantwortet.

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

## Problems in files

file-is-an-object = eine Szenariodatei: ein JSON-Objekt
file-is-empty = eine leere Datei
file-is-too-large = eine Datei von { $bytes } Byte, mehr als { $most }
file-field-again = das Feld ein zweites Mal
file-each-field-once = jedes Feld einmal
file-fields = ein Objekt mit { $n } Feldern
file-at-most = höchstens { $n }
file-object = ein Objekt in geschweiften Klammern
file-list = eine Liste in eckigen Klammern
file-measures = { $n } Maßnahmen
file-only-version = { $version }, bisher die einzige Version
file-nothing = nichts
file-an-object = ein Objekt
file-a-list = die Liste [{ $items }]
file-too-deep = Listen oder Objekte, mehr als { $most }-fach verschachtelt

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
