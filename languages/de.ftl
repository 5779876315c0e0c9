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
frame-colours-system = Farben: System
frame-colours-light = Farben: hell
frame-colours-dark = Farben: dunkel
frame-copy-link = Link kopieren
frame-link-copied = Link kopiert
frame-copy-by-hand = Dieser Browser erlaubt Seiten hier kein Kopieren. Bitte von Hand kopieren:
frame-a-model = Ein Modell. Microsoft bietet keine Simulation.
frame-model-in-full = Das ganze Modell
frame-model-page = model.de.html
frame-facts-as-of = Stand der Fakten: { $day }
frame-version = Version { $version }, Modell { $model }
frame-no-requests = Seit dem Laden keine Abrufe, außer für eigene Teile.
frame-training = Schulung
frame-not-microsofts = Kein Produkt von Microsoft.
frame-language = Sprache
frame-others = Mehr
app-details = Einzelheiten
app-lacking = Ein Teil dieser Seite ist nicht angekommen. Ihre Eingaben sind nicht verloren. Bleibt er aus, notieren Sie sie und laden Sie die Seite neu.
panel-about = Zu: { $what }
panel-how = { $figure } { $of }: wie die Zahl zustande kommt
panel-of = { $unit }, { $label }
panel-close = Schließen
panel-rule = Zu dieser Regel
panel-input = Zu dieser Eingabe
panel-reading = Was Microsofts Seiten sagen
panel-kind = Woher wir das wissen
panel-case = Was gefragt wurde und was die Regeln sagten
panel-measure = Zu dieser Maßnahme
panel-prepared = Wären wir vorbereitet gewesen
panel-record = Was überliefert ist
panel-figure = Wie diese Zahl zustande kommt
panel-every-figure = Wie jede Zahl zustande kommt
panel-loading = Erklärung wird geladen
panel-failed = Die Erklärung kam nicht an. Erklärungen sind ein Teil dieser Seite, der erst bei Bedarf geladen wird; die Zahlen brauchen ihn nicht.
panel-again = Erneut versuchen
to-mend = zu berichtigen

## Words everywhere

figure-less-than-one = <1
figure-percent = { $n }{ "\u00A0" }%
duration-days = { $n ->
    [one] { $n }{ "\u00A0" }Tag
   *[other] { $n }{ "\u00A0" }Tage
}
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
list-between = ,{ " " }
list-last = { $others } und { $last }
range-times = { $from }–{ $until }
range-moments = { $from } – { $until }
when-in-week = { $day } { $time } (Tag { $n })
when-long = { $day } { $time } Uhr
when-long-in-week = { $day } { $time } Uhr (Tag { $n })
person-hours = Personenstunden
not-in-14-days = nicht in 14 Tagen
at-once = sofort

## The answer

# was zwischen Sternen steht, ist die Zahl, um die es im Satz geht
answer-sentence = { $n ->
    [one] Bis { $when } kommt *{ $n } Person* nicht hinein: { $who }.
   *[other] Bis { $when } kommen *{ $n } Personen* nicht hinein: { $who }.
}
answer-registered = Wer registriert ist, kommt hinein.
answer-nobody = Niemand ist ausgesperrt: { $why }.
answer-hardly-anyone = Im Mittel ist weniger als eine Person ausgesperrt: { $why }.
answer-nobody-registration = Wer registriert ist, kommt hinein, und kaum jemand muss sich währenddessen registrieren
answer-nobody-mfa = Kaum jemand wird währenddessen zur MFA aufgefordert oder muss sich registrieren
answer-nobody-authentication = Währenddessen endet keine Sitzung, und niemand meldet sich neu an
answer-part-prompted = { $n } mit fälliger MFA-Abfrage
answer-part-ended = { $n } mit beendeter Sitzung
answer-part-waiting = { $n } mit ausstehender Registrierung
answer-part-hires = { $n ->
    [one] { $n } neu eingestellte Person
   *[other] { $n } neue Mitarbeitende
}
answer-part-resets = { $n ->
    [one] { $n } MFA-Zurücksetzung
   *[other] { $n } MFA-Zurücksetzungen
}
answer-part-due = { $n } mit fälliger Registrierung
answer-part-guests = { $n ->
    [one] { $n } Gast
   *[other] { $n } Gäste
}
answer-part-guests-all = alle { $n } Gäste
answer-part-guests-here = { $n ->
    [one] { $n } hier zu registrierender Gast
   *[other] { $n } hier zu registrierende Gäste
}
answer-worst = Höchstens ausgesperrt
answer-worst-of = von { $n } Personen
answer-worst-people = Personen
answer-worst-never = zu keiner Zeit
answer-lost = Ausgefallene Arbeit
answer-lost-note = nur in der Arbeitszeit
answer-exposed = Ungeschützt
answer-exposed-note = Zugriff ohne MFA, Nächte eingerechnet
answer-next = Wird als Nächstes schlimmer
answer-back = Alle zurück
answer-back-nobody = niemand ist ausgesperrt
answer-back-never = der Helpdesk holt den Rückstand nie auf
answer-back-with-outage = mit dem Ende der Störung
answer-back-after = { $time } nach dem Ende der Störung
answer-last-good = Die letzte gültige Antwort. Bitte bei den Eingaben berichtigen, was markiert ist.
answer-link-remark = Dieser Link wurde mit einer Anmerkung geöffnet:
answer-understood = Verstanden
note-unknown = „{ $part }“ ist hier unbekannt und wurde übergangen.
note-refused = { $problem }. An seiner Stelle steht die Voreinstellung.
note-rounded = „{ $field }“ wurde gerundet: Das Modell rechnet in Schritten von 5 Minuten.
note-other-model = Er stammt von Revision { $theirs } des Modells; dies ist Revision { $ours }. Die Eingaben sind dieselben, die Zahlen können abweichen.
note-other-version = Er ist von Version { $theirs }; diese Seite kennt Version { $ours }. Geöffnet wurde, was sie kennt.

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
presets-start = Von einer früheren Störung ausgehen
presets-note = Das ändert, was gestört ist und wann. Ihre Personenzahlen bleiben.
presets-legend = Frühere Störung
preset-summary = { $kind }, { $time }. { $line }
presets-times = { $utc } UTC laut Bericht, { $local } auf Ihrer Uhr.
presets-times-rounded = { $utc } UTC laut Bericht, { $local } auf Ihrer Uhr; hier auf 5 Minuten gerundet.

## Inputs

inputs-title = Eingaben
inputs-what = Was gestört ist
inputs-still-works = Es geht weiter:
inputs-when = Wann
inputs-who = Wer
inputs-assumptions = Annahmen
inputs-assumptions-note = Unsere, nicht Microsofts, bis Sie Ihre eigenen eintragen.
inputs-sessions = Sitzungen
inputs-habits = Gewohnheiten und Helpdesk
inputs-work = Arbeitstag
inputs-acting = Notfallzugriff
inputs-readings = Wo Microsofts Seiten sich widersprechen
inputs-pages-say = Was die Seiten sagen
inputs-none-changed = nichts geändert
inputs-changed = { $n } geändert
inputs-nothing-differs = Nichts weicht von den Voreinstellungen ab.
inputs-differ = { $n ->
    [one] { $n } Angabe weicht von den Voreinstellungen ab.
   *[other] { $n } Angaben weichen von den Voreinstellungen ab.
}
inputs-reset-all = Alles zurücksetzen
field-date-allowed = Erlaubt: ein Tag bis heute, höchstens 100 Jahre zurück.
field-rounded = Auf { $value } gerundet: Das Modell rechnet in Schritten von 5 Minuten.
field-slider = { $label }, Schieberegler
field-reset = Zurücksetzen
field-reset-label = { $label } zurücksetzen
field-yes = ja
field-no = nein
field-30-days-ago = vor 30 Tagen
field-default = Voreinstellung: { $value }
field-nothing = Es ist nichts eingetragen. Erlaubt: { $allowed }.
field-refused = { $found } ist nicht verwendbar. Erlaubt: { $allowed }.
field-sum = Zusammen sind das { $sum } %: Zu verteilen sind höchstens 100.
field-days = Arbeitstage

## Rules, kinds, groups and names of inputs

# Ein Wort für eine Sache:
#   access token = Zugriffstoken; authentication strength = Authentifizierungsstärke
#   backup (authentication) service = Backup-(Authentifizierungs-)Dienst
#   Conditional Access policy = Richtlinie für bedingten Zugriff
#   continuous access evaluation = fortlaufende Zugriffsevaluierung
#   control = Kontrolle; satisfied, met = erfüllt; owed = offen
#   emergency access accounts = Notfallzugriffskonten, kurz Notfallkonten
#   fresh sign-in = neue Anmeldung; sign in afresh = sich neu anmelden; sign-in frequency = Anmeldehäufigkeit
#   granted, refused = gewährt, abgelehnt; revoked = widerrufen
#   home tenant = Heimatmandant; help desk = Helpdesk
#   locked out = ausgesperrt; outage = Störung; incident (service health) = Vorfall; down = ausgefallen, gestört
#   MFA prompt = MFA-Abfrage; prompt service = Abfragedienst
#   pass, Temporary Access Pass = Pass, befristeter Zugriffspass
#   exclusion = Ausnahme; a day, an hour = je Tag, je Stunde
#   reading = Lesart; register = (sich) registrieren
#   resilience defaults = Resilienz-Standardwerte; on, off, disabled = an, aus, deaktiviert
#   session, live session = Sitzung, laufende Sitzung; renew, extend = verlängern

group-new-hires = Neue Mitarbeitende
group-new-hires-short = Neue
group-new-hires-note = erster Tag, nichts registriert
group-mfa-resets = MFA-Zurücksetzungen
group-mfa-resets-short = Resets
group-mfa-resets-note = Telefon weg oder neu: neu registrieren
group-registrations-due = Fällige Registrierungen
group-registrations-due-short = fällig
group-registrations-due-note = eine Richtlinie verlangt sie jetzt
group-guests = Gäste
group-guests-short = Gäste
group-guests-note = hier angemeldet, anderswo zu Hause
group-live-sessions = Laufende Sitzungen
group-live-sessions-short = Sitz.
group-live-sessions-note = eigene Leute, bei Beginn angemeldet

rule-token-still-valid = Token noch gültig
rule-healthy = Alles Nötige läuft
rule-must-register = Muss sich erst registrieren
rule-prompt-fails = MFA-Abfrage scheitert
rule-new-session = Neue Sitzung
rule-guest-not-covered = Gast
rule-revoked = Sitzung widerrufen
rule-not-seen-in-three-days = Drei Tage nicht gesehen
rule-app-not-covered = App nicht abgedeckt
rule-no-policy = Keine Richtlinie
rule-controls-satisfied = Kontrollen bereits erfüllt
rule-defaults-on-not-applied = Standardwerte an, galt nicht
rule-defaults-on-applied = Standardwerte an, gilt
rule-defaults-off = Standardwerte aus
rule-evaluated-live-applies = Live geprüft, gilt
rule-evaluated-live-does-not-apply = Live geprüft, gilt nicht
rule-sign-in-frequency = Anmeldehäufigkeit
rule-defaults-off-strict = Standardwerte aus, strenge Lesart

kind-registration = Einrichten von Anmeldemethoden
kind-registration-works = Wer eine Methode registriert hat, meldet sich an, beantwortet MFA-Abfragen und arbeitet weiter.
kind-registration-fails = Niemand kann eine Methode registrieren oder ändern. Wer sich registrieren muss, kommt nicht hinein.
kind-registration-incident = wie am 1. Juni 2026 und am 13. Juni 2025
kind-mfa = MFA-Abfragen
kind-mfa-works = Sitzungen laufen weiter, und Anmeldungen ohne neue Abfrage gelingen.
kind-mfa-fails = MFA-Abfragen scheitern und mit ihnen die Registrierung. Neue Anmeldungen, die MFA brauchen, werden abgelehnt.
kind-mfa-incident = wie am 19. November 2018 und am 13. Januar 2025
kind-authentication = Der Anmeldedienst
kind-authentication-works = Ein gültiges Token gilt weiter. Der Backup-Dienst verlängert manche bestehende Sitzungen.
kind-authentication-fails = Jede neue Anmeldung, jeder Gast, sobald das Token abläuft, Registrierung und Abfragen.
kind-authentication-incident = wie am 28. September 2020 und am 16. Dezember 2021

input-name = Name
input-kind = Was ausgefallen ist
input-starts-at = Beginn
input-hours = Dauer
input-affected = Betroffene Personen
input-new-hires = Neue Mitarbeitende
input-mfa-resets = MFA-Zurücksetzungen
input-registrations-due = Fällige Registrierungen
input-guests = Gäste
input-live-sessions = Laufende Sitzungen
input-no-policy = Keine Richtlinie
input-mfa-satisfied = Kontrollen erfüllt
input-mfa-not-satisfied = Kontrollen nicht erfüllt
input-long-lived-token = Langlebige Token
input-served-by-backup = Vom Backup-Dienst bedient
input-sign-in-frequency = Mit Anmeldehäufigkeit
input-sign-in-frequency-hours = Neu anmelden alle
input-defaults-disabled = Resilienz-Standardwerte aus
input-condition-unevaluable = Bedingung nicht prüfbar
input-applied-at-start = Bedingung traf anfangs zu
input-fresh-sign-ins = Neue Anmeldungen
input-guest-fresh-sign-ins = Neue Anmeldungen der Gäste
input-guests-to-register = Gäste mit Registrierungspflicht
input-guests-with-trusted-home-mfa = Gäste mit vertrauter MFA
input-registrations-per-hour = Registrierungen je Stunde
input-work-from = Arbeitstag von
input-work-to = Arbeitstag bis
input-work-days = Arbeitstage
input-read-frequency = Anmeldehäufigkeit
input-read-disabled = Deaktivierte Standardwerte
input-read-access-token = Zugriffstoken
input-read-long-lived = Langlebiges Token
input-pass-blocked = Pass hilft nicht
input-admins-with-live-session = Angemeldete Administratoren
input-emergency-count = Notfallkonten
input-emergency-cloud-only = Nur in der Cloud
input-emergency-domain = In onmicrosoft.com-Domäne
input-emergency-role = Dauerhaft globaler Administrator
input-emergency-method = Anmeldemethode der Konten
input-emergency-same-method = Gleiche Methode wie im Alltag
input-emergency-excluded = Frei von sperrenden Richtlinien
input-emergency-validated = Zuletzt erprobt am

unit-people = Personen
unit-per-working-day = je Arbeitstag
unit-per-hour = je Stunde
unit-percent = %
unit-percent-per-day = % je Tag
unit-hours = h
unit-accounts = Konten
unit-days = Tage

method-fido2 = FIDO2-Sicherheitsschlüssel
method-passkey = Passkey
method-certificate = Zertifikat
method-authenticator = Microsoft Authenticator
method-phone = Anruf oder SMS
method-password = Nur Kennwort

reading-c1 = Verlängert der Backup-Dienst eine Sitzung, deren Richtlinie eine Anmeldehäufigkeit festlegt?
reading-c1-answer-1 = Trotzdem verlängert
reading-c1-answer-2 = Nicht verlängert
reading-c2 = Hält eine verlangte Authentifizierungsstärke den Backup-Dienst davon ab, eine Sitzung zu verlängern? Dafür gibt es keinen Schalter: Das Modell folgt der ersten Seite. Eine Stärke ist eine von sechs Bedingungen, die sich nicht prüfen lassen, und die Resilienz-Standardwerte entscheiden.
reading-c2-answer-1 = Während der Störung nicht geprüft
reading-c2-answer-2 = Verringert die Resilienz
reading-c3 = Wen lehnt eine Richtlinie mit deaktivierten Resilienz-Standardwerten ab?
reading-c3-answer-1 = Nur wo etwas nicht prüfbar ist
reading-c3-answer-2 = Alle unter der Richtlinie
reading-c4 = Wie lange gilt ein Token in einer App mit fortlaufender Zugriffsevaluierung?
reading-c4-answer-1 = 20 bis 28 Stunden
reading-c4-answer-2 = Bis zu 28 Stunden
reading-c4-answer-3 = 24 Stunden
reading-c5 = Wie lange gilt ein gewöhnliches Zugriffstoken?
reading-c5-answer-1 = 60 bis 90 Minuten
reading-c5-answer-2 = Eine Stunde

## The chart, the table and the turns

next-until = bis { $when }
next-not-again = nicht mehr
next-over = die Störung ist vorbei
next-steadily = stetig
next-more-by = { $n } mehr bis { $when }
next-nobody = niemand weiter wird ausgesperrt
turn-tokens = { $n ->
    [one] Token laufen ab und werden nicht verlängert: { $n } Person
   *[other] Token laufen ab und werden nicht verlängert: { $n } Personen
}
turn-long-lived-tokens = { $n ->
    [one] langlebige Token laufen ab: { $n } Person
   *[other] langlebige Token laufen ab: { $n } Personen
}
turn-three-days = { $n ->
    [one] drei Tage ohne den primären Dienst: { $n } Person
   *[other] drei Tage ohne den primären Dienst: { $n } Personen
}
turn-shift = der Arbeitstag am { $day } beginnt: { $n } mehr bis zu seinem Ende
turn-frequency = { $n ->
    [one] Anmeldehäufigkeiten werden fällig: { $n } Person
   *[other] Anmeldehäufigkeiten werden fällig: { $n } Personen
}
turn-passes = { $n ->
    [one] Zugriffspässe laufen ab: { $n } Person wartet wieder
   *[other] Zugriffspässe laufen ab: { $n } Personen warten wieder
}
turn-exclusion = { $n ->
    [one] die Ausnahme endet: { $n } Person wartet wieder
   *[other] die Ausnahme endet: { $n } Personen warten wieder
}
turn-mfa-on = { $n ->
    [one] MFA ist wieder an: { $n } Person wird abgelehnt
   *[other] MFA ist wieder an: { $n } Personen werden abgelehnt
}
turn-deferred = { $n ->
    [one] wer verschoben wurde, kommt jetzt: { $n } Person
   *[other] wer verschoben wurde, kommt jetzt: { $n } Personen
}
turn-backlog = es kommen mehr, als der Helpdesk registriert: { $n } mehr bis { $time } Uhr
chart-outage = Störung { $span }
chart-tail = vorbei, aber es warten noch welche auf die Registrierung
chart-desk = Helpdesk: { $n } je Stunde
chart-slider = Stunde der Störung. Pfeiltasten bewegen, Eingabe hält fest, Escape lässt los.
chart-hour = { $day } { $span }: { $n } ausgesperrt. { $groups }
chart-hour-group = { $n } { $group }
picture-alone = Nur { $group }
picture-share = Als Anteil davon
picture-all-groups = Alle Gruppen
picture-people = Ausgesperrte nach Gruppen
picture-unfold = Ruhige Stunden ausklappen
picture-fold = Ruhige Stunden einklappen
legend-group = Gruppe
legend-locked-out = Ausgesperrt
legend-out-of = Von insgesamt
legend-locked-out-now = ausgesperrt
legend-of = von { $n }
legend-worst = schlimmste Stunde
legend-pointed = angezeigt
legend-pinned = festgehalten
legend-shown-alone = , allein gezeigt
legend-as-before = wie in der Stunde davor
legend-change = { $change } gegenüber der Stunde davor
table-title = Stunde für Stunde
table-note = Ausgesperrte im schlimmsten Moment jeder Stunde und die in ihr ausgefallenen Personenstunden.
table-hour = Stunde
table-locked-out = draußen
table-lost = Ausfall (h)
table-exposed = ungeschützt (h)
table-deferred = kommen noch
table-locked-out-at = ausgesperrt, { $when }
table-more = { $n ->
    [one] { $n } weitere Zeile zeigen
   *[other] { $n } weitere Zeilen zeigen
}
table-first = Die ersten { $n } Zeilen zeigen
turns-title = Wann es schlimmer wird
turns-more = { $n } weitere
why-title = Warum, in der Stunde ab { $when }
why-alone = Nur { $group }. „Alle Gruppen“ oben zeigt den Rest.
why-nobody = Hier ist niemand ausgesperrt.
why-let-in = Wer hineinkommt und warum
rules-title = Die Regeln mit den Personen dieser Stunde
rules-label = Die Regeln
rules-note = Markierte Zeilen wirken in diesem Szenario. Eine Person zählt einmal, bei der ersten Regel, die entschied; ein gültiges Token zählt vor allen anderen.
rules-rule = Regel
rules-says = Urteil
rules-people = Personen
rules-standing = Beleg
rules-refused = abgelehnt
rules-granted = gewährt
rules-acts = wirkt hier
rules-contradicted = widersprüchlich

## Measures, desk, emergency and cost

measure-postpone = Erste Arbeitstage verschieben
measure-postpone-short = Erste Tage
measure-postpone-does = Neue Mitarbeitende kommen am nächsten Arbeitstag nach der Störung.
measure-postpone-actor = Personalabteilung und Vorgesetzte
measure-pause = Zurücksetzungen aussetzen
measure-pause-short = Zurücksetzen
measure-pause-does = Der Helpdesk setzt bei niemandem MFA zurück und zwingt niemanden zur Registrierung.
measure-pause-actor = Der Helpdesk
measure-exclusion = Ausnahme von der Richtlinie
measure-exclusion-short = Ausnahme
measure-exclusion-does = Wartende kommen ohne MFA an der Richtlinie vorbei.
measure-exclusion-actor = Administrator für bedingten Zugriff
measure-pass = Befristete Zugriffspässe
measure-pass-short = Zugriffspässe
measure-pass-does = Wartende erhalten einen Pass, der MFA ersetzt, solange er gilt.
measure-pass-actor = Authentifizierungsadministrator
measure-keep = Angemeldet bleiben
measure-keep-short = Angemeldet bleiben
measure-keep-does = Alle werden gebeten, sich nicht abzumelden, nicht neu zu starten und den Browser nicht zu leeren.
measure-keep-actor = Alle, per Chat oder E-Mail
measure-disable = MFA für alle aus
measure-disable-short = MFA aus
measure-disable-does = Niemand wird zu MFA oder Registrierung aufgefordert.
measure-disable-actor = Administrator für bedingten Zugriff
idle-nobody-can-act = niemand kann handeln: Kein Administrator hat eine laufende Sitzung, und kein Notfallzugriffskonto ist bereit
idle-pass-refused = keine Seite sagt, ob ein Pass dann angenommen wird; das Modell rechnet mit Ablehnung
idle-new-sessions-refused = jede neue Anmeldung wird abgelehnt, was auch immer die Richtlinien verlangen
idle-no-first-day = in die restliche Zeit fällt kein erster Arbeitstag
idle-no-reset = in die restliche Zeit fällt keine Zurücksetzung
idle-no-fresh-sign-in = wer sich neu anmeldet, würde kaum je abgelehnt
idle-nobody-waits = währenddessen wartet kaum jemand
gain-costs = { $n ->
    [one] kostet { $n } Personenstunde
   *[other] kostet { $n } Personenstunden
}
gain-nothing = spart nichts
gain-saves = { $n ->
    [one] spart { $n } Personenstunde
   *[other] spart { $n } Personenstunden
}
gain-exposes-nobody = lässt niemanden ungeschützt
gain-exposes = { $n ->
    [one] lässt { $n } Personenstunde ungeschützt
   *[other] lässt { $n } Personenstunden ungeschützt
}
gain-too-late = zu spät
gain-come-on = { $n ->
    [one] { $n } Person kommt am { $day }
   *[other] { $n } Personen kommen am { $day }
}
gain-come-on-backlog = { $n ->
    [one] { $n } Person kommt am { $day }, wenn der Helpdesk nicht nachkommt
   *[other] { $n } Personen kommen am { $day }, wenn der Helpdesk nicht nachkommt
}
part-from = ab
part-until = bis
part-people = für höchstens
part-people-unit = Personen
part-percent = Anteil
part-percent-unit = %
part-per-hour = Pässe
part-per-hour-unit = je Stunde
part-lifetime = Gültigkeit je
acting-can = In dieser Störung kann jemand handeln: { $who }.
acting-cannot = Niemand kann handeln: { $why }. Ausnahmen, Zugriffspässe und das Abschalten von MFA bewirken hier also nichts.
acting-both = { $administrators } und { $accounts }
acting-neither = { $why }, und { $also }
acting-no-session = kein Administrator hat eine laufende Sitzung
acting-sessions-refused = die Sitzungen der Administratoren werden abgelehnt ({ $rule })
acting-administrators = { $n ->
    [one] { $n } Administrator mit laufender Sitzung
   *[other] { $n } Administratoren mit laufender Sitzung
}
acting-until = { $who }, bis { $when }
acting-no-account = es gibt kein Notfallzugriffskonto
acting-new-session = eine Anmeldung mit dem Notfallzugriffskonto ist eine neue Sitzung und wird abgelehnt
acting-sign-in-refused = eine Anmeldung mit dem Notfallzugriffskonto wird abgelehnt ({ $rule })
acting-not-ready = die Notfallzugriffskonten sind nicht bereit
acting-accounts = { $n ->
    [one] { $n } Notfallzugriffskonto
   *[other] { $n } Notfallzugriffskonten
}
acting-all-in-vain = In dieser Art von Störung bewirken Ausnahmen, Zugriffspässe und das Abschalten von MFA trotzdem nichts.
acting-passes-in-vain = In dieser Art von Störung bewirken Zugriffspässe trotzdem nichts.
lack-second = zwei oder mehr Konten
lack-cloud-only = reine Cloudkonten
lack-domain = in der Domäne onmicrosoft.com
lack-role = dauerhaft globaler Administrator
lack-strong-method = Passkey, FIDO2-Schlüssel oder Zertifikat
lack-own-method = eine andere Methode als die täglichen Administratoren
lack-exclusion = außerhalb der Richtlinien, die sie sperren könnten
lack-validation = in den letzten 90 Tagen erprobt
validation-next = Nächste Erprobung bis zum { $date }.
validation-overdue = { $days ->
    [one] Seit { $days } Tag überfällig: Sie war bis zum { $date } fällig.
   *[other] Seit { $days } Tagen überfällig: Sie war bis zum { $date } fällig.
}
desk-waiting = Warten am Ende
desk-waiting-at = am { $when }
desk-empty = Warteschlange leer
desk-empty-unfinished = nach Beginn der Störung
desk-empty-with-outage = mit dem Ende der Störung
desk-empty-after = { $time } nach dem Ende der Störung
desk-longest = Längste Wartezeit
desk-longest-none = keine
desk-longest-nobody = niemand muss warten
desk-longest-over = über { $time }
desk-longest-worked = davon höchstens { $time } Arbeitszeit
desk-come = Kommen je Arbeitstag
desk-takes = der Helpdesk schafft { $n }
desk-never = Der Helpdesk holt den Rückstand nie auf: Je Arbeitstag kommen { $come }, und er schafft { $takes }.
desk-not-in-run = Der Helpdesk holt den Rückstand in den { $days } Tagen, die ein Lauf umfasst, nicht auf.
desk-gains = { $n ->
    [one] Der Helpdesk verkürzt die Warteschlange je Arbeitstag um { $n } Person.
   *[other] Der Helpdesk verkürzt die Warteschlange je Arbeitstag um { $n } Personen.
}
cost-amount = { $amount }{ "\u00A0" }{ $currency }
cost-rate = { $amount }{ "\u00A0" }{ $currency } je Stunde
cause-fresh = { $share } von ihnen müssen sich je Arbeitstag neu anmelden: ein neues Gerät, ein geleerter Browser, ein Neustart. Gearbeitet wurde seither { $worked }; das ergibt { $needed }, und eine neue Anmeldung wird abgelehnt. Hier gezählt: die { $n }, deren Sitzung zuerst auf diese Weise endete.
cause-forgotten = Drei Tage nachdem der primäre Dienst sie zuletzt gesehen hat, verlängert der Backup-Dienst nicht mehr.
cause-token = Ihre Token gelten { $life }. { $when } sind noch { $left } der verbliebenen gültig, und keines wird verlängert: Bei { $n } sind sie abgelaufen.
cause-prompt = Ihre Anmeldehäufigkeit verlangt alle { $hours } h MFA, gleichmäßig verteilt: Bis jetzt hat sie { $due } von ihnen gefragt, und die Abfrage scheitert.
cause-token-valid = Ihre Token verlängert niemand, aber { $left } davon sind noch gültig: Sie gelten { $life }.
cause-renewed = Der Backup-Dienst verlängert ihre Token, solange nichts sie zu einer neuen Anmeldung zwingt.
cause-up = Was ihre Sitzung braucht, läuft.
cause-untouched = Die Störung ist vorbei: Sie sind sofort wieder drin oder waren nie draußen.
cause-excluded = Eine Ausnahme lässt { $n } ohne MFA an der Richtlinie vorbei. Registrieren müssen sie sich noch.
cause-with-pass = { $n } sind mit einem Zugriffspass drin, bis er abläuft.
cause-mfa-off = MFA ist für alle aus: { $n } sind drin, die sonst abgelehnt würden. Sobald sie wieder an ist, müssen sie sich registrieren oder eine Abfrage beantworten.
cause-came-hires = { $day } kommen in den ersten zwei Stunden jedes Arbeitstags; { $n } kamen seit Beginn.
cause-came-evenly = { $day } kommen gleichmäßig über jeden Arbeitstag; { $n } kamen seit Beginn.
cause-come-hires = Sie kommen in den ersten zwei Stunden jedes Arbeitstags.
cause-come-evenly = Sie kommen gleichmäßig über jeden Arbeitstag.
cause-come-fresh = Sie mussten sich neu anmelden und müssen sich hier registrieren.
cause-wait = { $n } warten: Bis zum Ende der Störung kann sich niemand registrieren. Danach bewältigt eine gemeinsame Warteschlange { $rate } je Stunde, in der Arbeitszeit.
cause-wait-over = { $n } warten noch in der Warteschlange zur Registrierung, die in der Arbeitszeit { $rate } je Stunde bewältigt.
cause-minutes = { $n } min
cause-hours = { $n } h
cause-life = { $shortest } bis { $longest }
line-end = Ende: { $name }
line-keys = { $name }, Pfeiltasten verschieben um 15 Minuten
line-spared = { $n ->
    [one] { $n } Personenstunde gespart
   *[other] { $n } Personenstunden gespart
}
measures-title = Was sich tun lässt
measures-note = Was noch nicht ergriffen ist, ist ab { $when } gerechnet; eine Stunde festhalten, um dort zu beginnen.
measures-remove = Entfernen
measures-idle-because = Bewirkt hier nichts: { $why }.
measures-until = lohnt sich bis { $when }
measures-head-measure = In dieser Art von Störung
measures-head-price = Spart und lässt ungeschützt
measures-head-actor = Wer handeln muss
measures-head-until = Beginn bis
measures-head-take = Ergreifen
measures-actor = Wer handeln muss:
measures-begin-by = Beginn bis
measures-offers = Mögliche Maßnahmen
measures-add = Hinzufügen
measures-add-anyway = Trotzdem hinzufügen
measures-compute = Durchrechnen
measures-idle = Bewirkt hier nichts
measures-not-advised = Nicht zu empfehlen
slip-moment = eine Uhrzeit wie 10:15, { $example } oder 90 min nach Beginn
slip-refused = „{ $text }“ ist nicht verwendbar. Erlaubt: { $allowed }.
slip-ends-before = Sie würde enden, bevor sie beginnt.
desk-title = Die Warteschlange nach der Störung
desk-note = Längste Wartezeit: bis zur Registrierung, wenn der Reihe nach bedient wird. Die Linie des Helpdesks im Diagramm: die Warteschlange, wenn niemand neu hinzukäme.
acting-title = Wer handeln kann
acting-ready = Notfallzugriffskonten: bereit.
acting-lacking = Notfallzugriffskonten: nicht bereit. Es fehlt: { $what }.
cost-title = Kosten
cost-off = aus
cost-note = Bewertet die ausgefallene Arbeit. Steht im Link, nicht im Szenario.
cost-hour = Eine Arbeitsstunde kostet
cost-currency = Währung
cost-hour-allowed = Eine Zahl von 0 bis { $most }.
cost-currency-allowed = Drei Buchstaben, etwa EUR.
cost-of-work-lost = Kosten der ausgefallenen Arbeit
cost-at = bei { $rate }

## Compare

compare-note = In Szenario { $letter }: { $note }
compare-note-too-many = Er enthält mehr als vier Szenarien. Die ersten vier wurden geöffnet.
compare-start = Vergleichen
compare-copy = Kopie hinzufügen
compare-scenarios = Verglichene Szenarien
compare-is-base = Basis
compare-name = Name von { $letter }
compare-make-base = Mit { $letter } vergleichen
compare-remove = { $letter } entfernen
compare-removed = { $name } wurde entfernt.
compare-put-back = Zurückholen
compare-tab = { $letter } { $name }
compare-heading = Vergleich
compare-undone = der Vergleich

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
keep-scenarios = Szenarien
keep-none = keine gespeichert
keep-count = { $n } gespeichert
keep-name = Name dieses Szenarios
keep-keep = Speichern
keep-kept = „{ $name }“ ist in diesem Browser gespeichert.
keep-kept-over = „{ $name }“ ist gespeichert und ersetzt das frühere.
keep-lately = Zuletzt bearbeitet
keep-line = { $kind }, höchstens { $worst } ausgesperrt, { $when }
keep-line-unnamed = höchstens { $worst } ausgesperrt, { $when }
keep-just-now = gerade eben
keep-minutes-ago = { $n ->
    [one] vor { $n } Minute
   *[other] vor { $n } Minuten
 }
keep-hours-ago = { $n ->
    [one] vor { $n } Stunde
   *[other] vor { $n } Stunden
 }
keep-days-ago = { $n ->
    [one] vor { $n } Tag
   *[other] vor { $n } Tagen
 }
keep-rename = Umbenennen
keep-new-name = Neuer Name
keep-cancel = Abbrechen
keep-renamed = Es heißt jetzt „{ $name }“.
keep-name-taken = „{ $name }“ gibt es schon. Bitte einen anderen Namen wählen.
keep-no-name = Ein Name ist eine Zeile mit höchstens 120 Zeichen.
keep-duplicate = Duplizieren
keep-compare = Vergleichen
keep-duplicated = „{ $name }“ ist daneben gespeichert.
keep-delete = Löschen
keep-deleted = „{ $name }“ ist gelöscht.
keep-put-back = „{ $name }“ zurückholen
keep-is-back = „{ $name }“ ist wieder da.
keep-newer = Von einer neueren Version
keep-newer-help = Diese Version versteht nicht alles darin und öffnet deshalb nichts davon. Laden Sie die Seite neu, um die neuere Version zu erhalten, oder nehmen Sie den Eintrag so mit, wie er ist.
keep-damaged = Beschädigt
keep-damaged-help = Es ist nicht mehr vollständig und wird deshalb nicht geöffnet. Nehmen Sie es so mit, wie es ist, oder löschen Sie es.
keep-take-away = Unverändert sichern
keep-off = Dieser Browser speichert für diese Seite nichts: ein privates Fenster, eine Einstellung oder eine Richtlinie. Ihre Eingaben stehen in der Adresse; kopieren Sie den Link oder sichern Sie eine Datei.
keep-full = Nicht gespeichert: Der Speicher des Browsers für diese Seite ist voll; darin wurde nichts verändert. Löschen Sie ein Szenario, das Sie nicht mehr brauchen, oder sichern Sie dieses als Datei.
keep-work-full = Der Speicher des Browsers für diese Seite ist voll: Ihre letzten Änderungen stehen nur in der Adresse. Löschen Sie ein Szenario, das Sie nicht mehr brauchen, oder sichern Sie dieses als Datei.
keep-offer = Sie haben { $when } an „{ $name }“ gearbeitet: höchstens { $worst } ausgesperrt.
keep-save-file = Als Datei sichern
keep-open-file = Dateien öffnen
keep-tenant = Die Dateien Ihres Mandanten
keep-or-drop = oder auf der Seite ablegen
keep-drop = Szenarien oder die Dateien Ihres Mandanten hier ablegen
keep-file-open = „{ $name }“ ist geöffnet. „Rückgängig“ führt zurück zu dem, was hier war.
keep-files-away = Der Teil der Seite, der Dateien liest, kam nicht an; es wurde nichts geöffnet. Bitte noch einmal versuchen.
keep-go-on = Damit weitermachen
keep-not-now = Jetzt nicht

## Take away

away-open = Mitnehmen
away-loading = Wird geladen
away-failed = Dieser Teil der Seite ist nicht angekommen. Die Zahlen brauchen ihn nicht.
away-again = Noch einmal versuchen

## Present

show-present = Präsentieren
show-keys = Präsentation: Die Pfeiltasten blättern, P spielt ab, Escape beendet
show-figures = In Zahlen
show-worst-hour = Die schlimmste Stunde: { $when }
show-now-hour = Jetzt: { $when }
show-todo = Was sich tun lässt
show-todo-nothing = Hier spart keine Maßnahme Arbeit.
show-taken = beschlossen
show-begin-by = Beginnen bis { $time }
show-locked-out = ausgesperrt
show-back = Zurück
show-next = Weiter
show-play = Abspielen
show-pause = Anhalten
show-full = Vollbild
show-leave = Beenden
show-place = { $number } von { $all }
audience-fold = Link für ein Publikum
audience-opens = Er öffnet
audience-page = die Seite
audience-presentation = die Präsentation
audience-inputs = Eingaben sind
audience-open = änderbar
audience-lock = sichtbar, aber gesperrt
audience-hide = verborgen
audience-courtesy = Eine Höflichkeit, kein Schutz: Wer den Link hat, kann alles darin lesen und ändern.
audience-copy = Diesen Link kopieren
audience-locked = Die Eingaben dieses Links sind gesperrt.
audience-hidden = Die Eingaben dieses Links sind verborgen.
audience-unlock = Mit einer Kopie arbeiten

## Live

live-title = Läuft die Störung gerade?
live-began = Sie begann um
live-ended = Sie endete um
live-now-button = Jetzt
live-began-now = Sie begann jetzt
live-ended-now = Sie endete jetzt
live-stop = Nicht live
live-not-over = Nicht vorbei
live-counted = Gezählt ab { $time }: Das Modell rechnet in Schritten von 5 Minuten.
live-till = Wenn sie dauert bis
live-till-wrong = „{ $typed }“ ist nicht zu verwenden. Erlaubt: eine Uhrzeit wie 17:00 oder eine Dauer wie 6 h, 15 Minuten bis 14 Tage nach dem Beginn.
live-strip = Live
live-now = Jetzt { $time }, { $since } nach dem Beginn
live-ahead = Sie beginnt um { $time }, es bleiben noch { $left }.
live-locked-out = Jetzt ausgesperrt
live-so-far = Bisher ausgefallen
live-to-come = Kommt noch hinzu
live-if = wenn sie bis { $time } dauert
live-people = Personen
live-hours = Personenstunden
live-nothing-before = seit { $time }
live-longer = Schon länger als eingegeben: Sie sollte um { $time } enden, das ist { $ago } her. Die Zahlen rechnen sie als beendet.
live-extend = Sie dauert an, mindestens bis { $time }
live-over = Entwarnung um { $time }, Dauer { $length }.
live-predicted = Vorhergesagt war { $time }, Dauer { $length }.
live-as-predicted = So lang wie vorhergesagt.
live-line = jetzt { $time }
live-line-ended = vorbei { $time }
live-row = jetzt, { $time }
live-row-ended = vorbei, { $time }
live-clocks = Die Uhr des Diagramms zeigt { $chart }, Ihre { $yours }: Der Link entstand in einer anderen Zeitzone, oder der Beginn wurde von Hand geändert.

seen-title = Was beobachtet wurde
seen-note = Zahlen aus der wirklichen Störung, als Punkte neben der Kurve. Sie bleiben im Link; das Modell ändert sich dadurch nicht.
seen-time = Zeit
seen-number = Anzahl
seen-what = Was
seen-model = Laut Modell ausgesperrt
seen-remove-head = Entfernen
seen-people = bekannte Ausgesperrte
seen-tickets = Tickets
seen-failures = fehlgeschlagene Anmeldungen
seen-add = Zahl hinzufügen
seen-remove = Entfernen
seen-of-row = { $what }, Zahl { $number }
seen-full = Ein Link trägt 24 Zahlen, nicht mehr.
seen-wrong-time = „{ $typed }“ ist keine brauchbare Zeit. Erlaubt: eine Uhrzeit wie 10:15 oder 90 min nach dem Beginn.
seen-wrong-number = „{ $typed }“ ist keine brauchbare Anzahl. Erlaubt: eine ganze Zahl von 0 bis 10.000.000.
seen-no-time = Die Zeit fehlt; die Zahl wird noch nicht gezeichnet.
seen-no-number = Die Anzahl fehlt; die Zahl wird noch nicht gezeichnet.
seen-each = je { $people }
seen-times = das { $times }-Fache
seen-legend-people = Personen, auf der Skala des Diagramms
seen-legend-own = { $what }, auf eigener Skala bis { $most }
look-back-title = Rückblick
look-back-away = Der Rückblick wird geladen
look-back-failed = Der Rückblick kam nicht an. Er ist ein Teil dieser Seite, der erst bei Bedarf geladen wird.
look-back-again = Noch einmal versuchen

## Offline

offline-new-version = Eine neue Version von Lockout ist bereit.
offline-reload = Damit neu laden
offline-not-now = Nicht jetzt
offline-copy-part = Linkteil kopieren
offline-one-file = Alles in einer Datei
offline-file = Eine Datei: was sie nicht kann
offline-file-works = Das ist ganz Lockout in einer Datei. Sie braucht weder Server noch Netz, ruft nichts ab und sendet nichts. Was ein Browser Dateien verwehrt:
offline-file-updates = Sie lässt sich nicht installieren und erneuert sich nicht selbst: Eine neuere Datei gibt es dort, wo diese herkam.
offline-file-links = Ihre Adresse führt niemand anderen hierher. „Linkteil kopieren“ kopiert alles ab dem #: Hinter der Adresse jeder Kopie von Lockout öffnet das dieselben Eingaben.
offline-file-storage = Dieser Browser lässt eine Datei sich nichts merken: Was Sie behalten, ist beim Schließen weg. Sichern Sie es stattdessen als Datei.
offline-file-place = Was sie sich merkt, gehört zu der Datei an ihrem jetzigen Ort: Verschoben oder umbenannt beginnt sie von vorn.
offline-file-clipboard = Dieser Browser lässt eine Datei nichts kopieren: Was zu kopieren wäre, wird stattdessen gezeigt.

### The second program

## Files

keep-file-empty = „{ $name }“ ist leer. Wählen Sie eine Datei, die hier gesichert wurde.
keep-file-image = „{ $name }“ ist ein Bild und keine Szenariodatei. Wählen Sie die Datei, die auf .json endet.
keep-file-utf16 = „{ $name }“ ist in UTF-16 geschrieben. Speichern Sie die Datei als UTF-8 und öffnen Sie sie erneut.
keep-file-no-text = „{ $name }“ ist kein Text und damit keine Szenariodatei. Wählen Sie die Datei, die auf .json endet.
keep-file-large = „{ $name }“ ist größer als 256 KB; das ist keine Szenariodatei.
keep-file-unreadable = „{ $name }“ kann nicht gelesen werden. Ordner lassen sich nicht öffnen: Wählen Sie die Dateien darin.
keep-file-wrong = „{ $name }“ wurde nicht geöffnet. { $problems }
keep-file-too-many = „{ $name }“ blieb weg: Höchstens vier Szenarien stehen nebeneinander.

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

## Requests and requirements in words

todo-second = Noch eines anlegen: Ein einziges kann verloren gehen.
todo-cloud-only = In der Cloud anlegen, weder im Verbund noch synchronisiert.
todo-domain = Namen geben, die auf .onmicrosoft.com enden.
todo-role = Die Rolle aktiv und dauerhaft zuweisen, nicht nur als berechtigt.
todo-strong-method = Eine registrieren: Die Admin-Portale verlangen MFA, und Abfragen können scheitern.
todo-own-method = Eine andere verwenden: Kein einzelner Fehler soll beide treffen.
todo-exclusion = Von diesen Richtlinien für bedingten Zugriff ausnehmen.
todo-validation = Mit jedem anmelden, etwas ändern, das Datum eintragen.
sign-in-but-password = Aber die Admin-Portale verlangen MFA, und ein Kennwort allein ist keine.
sign-in-but-prompt = Aber die Admin-Portale verlangen MFA, was auch immer eine Richtlinie ausnimmt, und diese Abfrage scheitert.
request-nothing-down = nichts ist gestört
request-registration-down = die Registrierung ist gestört
request-mfa-down = MFA-Abfragen sind gestört
request-authentication-down = der primäre Anmeldedienst ist gestört
request-member = ein Mitglied, in diesem Mandanten zu Hause
request-guest = ein Gast, in einem anderen Mandanten zu Hause
request-new-session = verlangt eine neue Sitzung
request-valid-token = hat eine Sitzung mit gültigem Token
request-late-renewal = verlängert eine Sitzung; vom primären Dienst seit drei Tagen nicht gesehen oder vom Backup-Dienst aus anderem Grund nicht bedient
request-renewal = verlängert eine Sitzung, die in den letzten drei Tagen gesehen wurde, in einer abgedeckten App
request-no-policy = keine Richtlinie greift
request-must-register = muss eine Anmeldemethode registrieren
request-must-reregister = muss sich nach einer Zurücksetzung neu registrieren
request-independent = MFA hängt nicht von den Abfragen dieses Mandanten ab
request-controls-met = eine Richtlinie, deren Kontrollen früher erfüllt wurden
request-controls-not-met = eine Richtlinie, deren Kontrollen nicht erfüllt sind
request-condition-unknown-held = ihre Bedingung lässt sich jetzt nicht prüfen und traf zu Beginn zu
request-condition-unknown-did-not = ihre Bedingung lässt sich jetzt nicht prüfen und traf zu Beginn nicht zu
request-condition-holds = ihre Bedingung lässt sich jetzt prüfen und trifft zu
request-condition-does-not-hold = ihre Bedingung lässt sich jetzt prüfen und trifft nicht zu
request-defaults-off = die Resilienz-Standardwerte sind aus
request-frequency-not-due = unter einer Anmeldehäufigkeit, die nicht fällig ist
request-frequency-due = unter einer Anmeldehäufigkeit, die fällig ist

## Explanations
#
# Ein Wort für eine Sache: locked out = ausgesperrt, refused/granted = abgelehnt/gewährt,
# outage = Störung, work lost = ausgefallene Arbeit, person-hours = Personenstunden, put off = verschoben,
# let in = eingelassen, exposed = ungeschützt, queue = Warteschlange, worst moment = schlimmster Moment,
# exclusion = Ausnahme, step = Stufe, run = Lauf, heads = Personen, a day, an hour = je Tag, je Stunde.
# Was Regeln, Gruppen und Eingaben betrifft: siehe dort.

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
explain-from-to = { $from } bis { $until }
explain-yes = ja
explain-no = nein
explain-head-when = Wann
explain-head-hour = Stunde
explain-head-group = Gruppe
explain-head-people = Personen
explain-head-minutes = Minuten
explain-head-five-minutes = Fünf Minuten bis

## Explanations: who has come

explain-came = { $affected ->
    [some] Personen je Tag × Anteil der Betroffenen × Minuten, in denen sie kamen, ÷ die { $span } Minuten, auf die sich die eines Tages verteilen. Niemand von ihnen kann sich registrieren, bevor die Störung vorbei ist.
   *[all] Personen je Tag × Minuten, in denen sie kamen, ÷ die { $span } Minuten, auf die sich die eines Tages verteilen. Niemand von ihnen kann sich registrieren, bevor die Störung vorbei ist.
}
explain-none-due = In dieser Zeit war niemand fällig.
explain-minutes-they-came = Minuten, in denen sie kamen
explain-hires-come = Neue Mitarbeitende kommen in den ersten { $minutes } Minuten jedes Arbeitstags.{ $measured ->
    [yes] { " " }Wer durch eine Maßnahme verschoben wird, zählt hier nicht mit.
   *[no] { "" }
}
explain-come-evenly = Sie kommen gleichmäßig über jeden Arbeitstag.{ $measured ->
    [yes] { " " }Wer durch eine Maßnahme verschoben wird, zählt hier nicht mit.
   *[no] { "" }
}
explain-head-counted = Gezählt
explain-guests-to-register = Gäste × Anteil derer, die sich hier registrieren müssen × (1 − Anteil ohne neue Anmeldung bisher). Sobald sie eine brauchen, warten sie wie alle, die sich registrieren müssen.

## Explanations: what was asked

explain-case-nobody = In dieser Stunde ist dort niemand mehr.
explain-case-granted = Gewährt. Die Regeln, die sich äußerten:
explain-case-refused = Abgelehnt. Die Regeln, die sich äußerten:
explain-case-request = Die Anfrage, für die sie stehen:
explain-rule-spoke = { $decided ->
    [yes] { $here } entschied { $here }
   *[no] { $here } äußerte sich und wurde überstimmt { $here }
}

## Explanations: emergency accounts

explain-accounts-ready = Die Notfallzugriffskonten haben alles, was von ihnen verlangt wird.
explain-accounts-lack = { $lacking ->
    [one] Den Notfallzugriffskonten fehlt { $lacking } der { $asked } verlangten Voraussetzungen, deshalb rechnet das Modell nicht mit ihnen.
   *[other] Den Notfallzugriffskonten fehlen { $lacking } der { $asked } verlangten Voraussetzungen, deshalb rechnet das Modell nicht mit ihnen.
}
explain-accounts-told = Was die Regeln sagen, wenn sich ein solches Konto neu anmeldet:
explain-requirement = Hier: { $here }. { $why }
explain-given = erfüllt
explain-lacking = fehlt
explain-why-second-account = Gibt es nur eines, sperrt ein verlorener Schlüssel den Mandanten zu.
explain-why-cloud-only = Ein synchronisiertes oder verbundenes (föderiertes) Konto fällt mit dem aus, was dahintersteht.
explain-why-microsoft-domain = Dann braucht die Anmeldung weder eine eigene Domäne noch deren Verbund.
explain-why-global-administrator = Eine Rolle, die erst aktiviert werden muss, braucht einen Dienst, der ausgefallen sein kann.
explain-why-strong-method = Die Methode sollte keinen Abfragedienst brauchen, und sie erfüllt die MFA, die Microsofts Admin-Portale von allen verlangen. Ein Kennwort allein öffnet diese Portale nicht mehr.
explain-why-own-method = Ein einzelner Fehler darf nicht beide treffen.
explain-why-excluded = Eine fehlerhafte Richtlinie darf nicht die Konten aussperren, die sie reparieren würden. Microsofts eigene MFA-Pflicht für seine Portale gilt trotzdem, und eine Seite verlangt für diese Konten eine Richtlinie, die Phishing-resistente MFA fordert.
explain-why-validated = Ein Konto, das niemand erprobt hat, kann seinen Schlüssel, seine Rolle oder seine Ausnahme verloren haben.
explain-accounts = { $n ->
    [one] { $n } Konto
   *[other] { $n } Konten
}
explain-same-method = dieselbe Methode
explain-other-method = eine andere Methode
explain-days-ago = { $days ->
    [one] vor { $days } Tag, erlaubt sind { $allowed }
   *[other] vor { $days } Tagen, erlaubt sind { $allowed }
}
explain-answer-but = { $answer }. { $but }
explain-head-down = Was ausgefallen ist
explain-head-emergency = Eine Anmeldung mit einem Notfallzugriffskonto
explain-who-can-act = Wer während dieser Störung handeln kann
explain-acting = Eine Ausnahme, Pässe und das Abschalten von MFA brauchen jeweils jemanden, den die Regeln einlassen, wenn die Maßnahme beginnt: Administratoren mit laufender Sitzung (Mitglieder, in einer abgedeckten App, deren Richtlinie zu Beginn der Sitzung erfüllt war) oder ein Notfallzugriffskonto, das alles Obige hat.
explain-acting-at = Am { $when }: { $n ->
    [one] { $n } Administrator angemeldet; die Regeln sagen „{ $answer }“
   *[other] { $n } Administratoren angemeldet; die Regeln sagen allen „{ $answer }“
}; { $verdict }
explain-acting-none-at = Am { $when }: kein Administrator ist angemeldet; { $verdict }
explain-can-act = jemand kann handeln
explain-cannot-act = niemand kann handeln

## Explanations: exposure, and who is put off

explain-nobody-exposed = Keine Maßnahme lässt jemanden an einer verlangten Kontrolle vorbei ein, also ist niemand ungeschützt.
explain-exposed = Ungeschützt
explain-exposed-how = Personen, deren Zugriff eine verlangte Kontrolle übersprungen hat × die Dauer, Nächte eingeschlossen. Die Stunden ergeben zusammen:
explain-head-exposed-hours = Ungeschützte Personenstunden
explain-nobody-exposed-then = In dieser Stunde wird niemand an einer verlangten Kontrolle vorbei eingelassen.
explain-exposed-in-hour = Für je fünf Minuten, Nächte eingeschlossen: ungeschützte Personen × 5 Minuten. Zusammen, in Stunden: Summe × 5 ÷ 60.
explain-head-exposed = Ungeschützte Personen
explain-exposed-are = Ungeschützt sind die, die eine Ausnahme eingelassen hat und die noch nicht registriert sind.
explain-exposed-mfa-off = Solange MFA abgeschaltet ist, sind alle ungeschützt: { $guests } Gäste, { $sessions } laufende Sitzungen und alle, die gekommen und noch nicht registriert sind.
explain-nobody-put-off = Keine Maßnahme verschiebt jemanden.
explain-put-off-come = Wer verschoben ist, ist weder ausgesperrt, noch fällt seine Arbeit aus. Sie kommen am ersten Arbeitstag, der nach der Störung beginnt, zusammen mit denen dieses Tages.
explain-put-off = Verschoben
explain-put-off-how = Neue Mitarbeitende + MFA-Zurücksetzungen + fällige Registrierungen, jeweils verschoben, ob von der Störung betroffen oder nicht:
explain-minutes-put-off = Verschobene Minuten
explain-minutes-put-off-how = Minuten der Störung, in denen sie fällig waren − Minuten, die als Kommen zählen; verschiebt eine Maßnahme nur einen Anteil, zählt eine Minute als das, was übrig bleibt.
explain-group-put-off = Personen je Tag × verschobene Minuten ÷ { $span } Minuten.
explain-still-to-come = Noch zu erwarten
explain-nobody-still-to-come = Am Ende dieser Stunde ist niemand verschoben und noch zu erwarten.
explain-come-meanwhile = Inzwischen gekommen
explain-come-meanwhile-how = Sie kommen gleichmäßig über ihre Spanne des ersten Arbeitstags, der nach der Störung beginnt; am Ende dieser Stunde sind so viele da:
explain-still-to-come-how = Während der Störung verschoben − inzwischen gekommen:

## Explanations: the answer’s figures

explain-nobody-ever = Zu keiner Zeit ist jemand ausgesperrt.
explain-worst = Alle fünf Minuten werden die Ausgesperrten gezählt, jeweils kurz vor dem Ende der fünf Minuten. Die meisten zugleich sind es am { $when }, { $length } nach dem Beginn.
explain-out-of = Von insgesamt
explain-out-of-how = Gäste + laufende Sitzungen + alle, die seit dem Beginn gekommen sind, betroffen oder nicht, Gruppe für Gruppe; wer verschoben ist, ist nicht gekommen:
explain-no-work-lost = In der Arbeitszeit ist niemand ausgesperrt, also fällt keine Arbeit aus.
explain-head-person-hours = Personenstunden
explain-work-lost = Ausgefallene Arbeit
explain-work-lost-how = Ausgesperrte Personen × die Dauer, nur in der Arbeitszeit: Wer nachts ausgesperrt ist, zählt als ausgesperrt, doch es fällt keine Arbeit aus. Die Stunden, in denen Arbeit ausfällt, ergeben zusammen:
explain-hours-on-screen = { $n ->
    [one] Auf dem Bildschirm ist das { $n } Personenstunde, auf ganze gerundet.
   *[other] Auf dem Bildschirm sind das { $n } Personenstunden, auf ganze gerundet.
}
explain-open-an-hour = Öffnen Sie eine Stunde der Tabelle auf dem Bildschirm, um zu sehen, wie sich ihre Personen Gruppe für Gruppe ergeben.
explain-back-at-end = Niemand der Ausgesperrten muss sich registrieren; wer abgelehnt wird, meldet sich also an, sobald die Störung am { $end } endet. Die letzten fünf Minuten, in denen jemand ausgesperrt ist, enden am { $clear }.
explain-back-never = Die Störung endet am { $end }. Wer sich nur anmelden musste, ist sofort zurück; registrieren müssen sich { $people }, in der Arbeitszeit und nacheinander: Der Helpdesk holt das in den 14 Tagen, die ein Lauf umfasst, nicht auf.
explain-back-later = Die Störung endet am { $end }. Wer sich nur anmelden musste, ist sofort zurück; registrieren müssen sich { $people }, in der Arbeitszeit und nacheinander: Die letzten fünf Minuten, in denen jemand ausgesperrt ist, enden am { $clear }, { $length } danach.
explain-group-on-screen = Auf dem Bildschirm: { $n } der { $total } dieser Stunde, in ganzen Personen. Die Gruppen einer Zeile sind so gerundet, dass sie zusammen deren Summe ergeben.
explain-worst-moment = Die Stunde { $hour } wird in ihrem schlimmsten Moment gezeigt, den fünf Minuten mit den meisten Ausgesperrten, abgelesen kurz vor deren Ende: am { $when }, { $length } nach dem Beginn.
explain-group-locked-out = Ausgesperrt, { $group }: { $people }

## Explanations: inputs

explain-input-here = Hier: { $value }
explain-input-default = Voreinstellung: { $value }
explain-input-allowed = Erlaubt: { $what }
explain-input-names = In Dateien heißt dies { $path }, in Links { $key }.
explain-input-ours = Die Voreinstellung ist unsere Annahme, keine Aussage von Microsoft. Ersetzen Sie sie durch Ihren eigenen Wert.
explain-input-example = Die Voreinstellung ist ein Beispiel für den Anfang und behauptet nichts.
explain-input-ways = Wo Sie Ihren eigenen Wert finden:
explain-input-weighs = Was es hier ausmacht: Mit { $more } statt { $now } fielen { $lost } Personenstunden aus statt { $lost_now }, und im schlimmsten Moment wären { $people } Personen ausgesperrt statt { $people_now }.
explain-input-none = keine Angabe
explain-with-unit = { $n } { $unit }
explain-head-who-they-are = Wer sie sind
explain-head-here = Hier
explain-head-when-they-come = Wann sie kommen
explain-come-first = gleichmäßig über die ersten zwei Stunden jedes Arbeitstags
explain-come-all-day = gleichmäßig über jeden Arbeitstag
explain-come-before = sind zu Beginn schon da
explain-groups = Jede Person wird einmal gezählt, in einer von fünf Gruppen. Die ersten drei haben keine nutzbare Anmeldemethode und kommen Tag für Tag; die letzten beiden haben eine Sitzung, wenn die Störung beginnt.
explain-groups-affected = Von jeder Gruppe werden { $share } auf die gestörte Seite geleitet, für die ganze Störung. Die anderen merken nichts.

## Explanations: measures

explain-costs-nothing = Keiner: Niemand wird an einer Richtlinie vorbei eingelassen.
explain-announcement = Niemand mit Rechten im Mandanten: Es ist eine Bekanntmachung.
explain-policy-administrator = Ein Administrator für bedingten Zugriff, wenn die Maßnahme beginnt.
explain-postpone-does = Neue Mitarbeitende, die später während der Störung fällig wären, werden verschoben: Sie sind nicht ausgesperrt, und ihre Arbeit fällt nicht aus. Sie kommen am ersten Arbeitstag, der nach der Störung beginnt, gleichmäßig über dessen erste zwei Stunden, zusammen mit denen dieses Tages.
explain-postpone-beware = Es kann Arbeit kosten, wenn der Helpdesk an dem Tag nicht nachkommt, an dem alle kommen.
explain-pause-does = Ein Anteil der MFA-Zurücksetzungen und erzwungenen Registrierungen, die später während der Störung fällig wären, wird verschoben und kommt gleichmäßig über den ersten Arbeitstag verteilt, der nach ihr beginnt.
explain-pause-who = Niemand mit Rechten im Mandanten: Der Helpdesk setzt keine Methoden mehr zurück, und eine Kampagne wartet.
explain-pause-beware = Wem das Telefon gestohlen wurde, der sollte nicht warten: Setzen Sie weniger als alle aus. Es kann Arbeit kosten, wenn der Helpdesk an dem Tag nicht nachkommt, an dem alle kommen.
explain-exclusion-does = Solange sie offen ist, werden bis zu so viele Personen, die auf die Registrierung warten, an der Richtlinie vorbei eingelassen. Sie müssen sich danach trotzdem registrieren, in derselben Warteschlange wie die Wartenden. Wer bei ihrem Ende nicht registriert ist, wartet wieder.
explain-exclusion-cost = Alle, die sie einlässt, haben Zugriff ohne MFA, solange sie nicht registriert sind und die Ausnahme offen ist.
explain-exclusion-beware = Im Modell wirkt sie sofort. Eine echte braucht einige Minuten, bis sie geschrieben ist und greift. Entfernen Sie sie danach, und sehen Sie nach, wer sie genutzt hat.
explain-pass-does = In der Arbeitszeit während der Störung erhalten Wartende Pässe mit einer bestimmten Rate und sind eingelassen, solange ein Pass gilt; dann warten sie wieder. Ein Anteil jeder Gruppe wird trotzdem zur Registrierung gezwungen und kann keinen nutzen.
explain-pass-cost = Keiner in dieser Zählung: Ein Pass ist selbst eine starke Anmeldung. Was es braucht, ist Sorgfalt, ihn der richtigen Person zu geben.
explain-pass-who = Ein Authentifizierungsadministrator, wenn die Maßnahme beginnt.
explain-pass-beware = Das Modell gibt Pässe an alle Wartenden, auch an Gäste, die sich hier registrieren müssen; laut Microsofts Seite funktioniert ein Pass für Gäste nicht, um sie ist die Zahl also zu günstig. Ein Pass erfüllt keine Richtlinie, die Phishing-resistente MFA verlangt, und braucht einige Minuten, bis er überall gilt.
explain-keep-does = „Nicht abmelden, den Browser nicht leeren, nicht für Updates neu starten“: Von da an kommen neue Anmeldungen um diesen Anteil seltener vor, bei den eigenen Leuten und bei Gästen, bis die Störung endet.
explain-keep-beware = Wie viele einer solchen Bitte folgen, ist geschätzt. Wo Sitzungen aus anderen Gründen enden, etwa wegen Token, die niemand verlängert, ändert sie nichts.
explain-mfa-off-does = Solange die Abschaltung gilt, wird niemand wegen einer Registrierung oder Abfrage abgelehnt. Wer so hineinkam, wird wieder abgelehnt, wenn sie vor der Störung endet.
explain-mfa-off-cost = Alle sind ungeschützt: Gäste, laufende Sitzungen und alle, die gekommen und nicht registriert sind. Die Abschaltung wird berechnet, damit ihr Preis zu sehen ist, und nie empfohlen.
explain-mfa-off-beware = Microsofts eigene MFA-Pflicht für seine Admin-Portale lässt sich nicht abschalten. Microsoft rät zu Richtlinien, die vorher vorbereitet sind und im Modus „Nur Bericht“ bereitliegen.
explain-security-cost = Preis an Sicherheit:
explain-who-must-act = Wer handeln muss:
explain-beware = Zu beachten:
explain-measure-in-kinds = Was die Regeln bei jeder Art von Störung dazu sagen:
explain-kind-here = { $kind } (hier)
explain-head-measure = Die Maßnahme
explain-effect-acts = wirkt
explain-effect-nobody-acts = bewirkt nichts: Wenn sie beginnt, kann niemand handeln
explain-effect-nothing = bewirkt nichts, denn wen sie einließe, dem antworten die Regeln „{ $answer }“ ({ $request })
explain-measure-not-taken = In diesem Szenario ist keine solche Maßnahme ergriffen.
explain-measure-taken = In diesem Szenario ergriffen:
explain-from = ab { $from }
explain-share-from = { $share } ab { $from }
explain-people-from-to = { $n ->
    [one] bis zu { $n } Person von { $from } bis { $until }
   *[other] bis zu { $n } Personen von { $from } bis { $until }
}
explain-passes-from = { $n ->
    [one] { $n } Pass je Stunde ab { $from }, Gültigkeit je { $lifetime }
   *[other] { $n } Pässe je Stunde ab { $from }, Gültigkeit je { $lifetime }
}
explain-open-from-to = von { $from } bis { $until }

## Explanations: what makes it worse next

explain-step = Die Angabe nennt die erste Stufe, mit der es nach dem gezeigten Zeitpunkt schlimmer wird. Eine Stufe ist ein Abschnitt von höchstens drei Stunden, in dem etwas die Leute hinausdrängt, oder was zu einem Zeitpunkt einsetzt: ein Arbeitstag, das Ende einer Maßnahme, der Tag, an dem die Verschobenen kommen.
explain-no-step = Bei dieser Störung sperrt keine Stufe eine halbe Person oder mehr aus.
explain-steps = Alles, was diese Störung schlimmer macht, in zeitlicher Reihenfolge:
explain-still-grows = Wo keine Stufe bevorsteht, sagt die Angabe, um wie viele die Zahl noch wächst: die Ausgesperrten im schlimmsten Moment überhaupt, { $worst }, oder in der letzten Stunde der Störung, { $last }, je nachdem, was mehr ist, weniger die der gezeigten Stunde.
explain-step-summary = { $when }: { $people }, { $reason }
explain-step-measure-ends = Die sie einließ, die nicht registriert sind und wieder warten, weniger die, die eine andere Maßnahme sofort einlässt:
explain-step-mfa-on = Alle, die in den fünf Minuten nach dem Wiedereinschalten ausgesperrt sind:
explain-step-deferred = Alle, die während der Störung verschoben wurden:
explain-step-backlog = Die meisten Wartenden an diesem Arbeitstag, weniger die, die bei seinem Beginn oder beim Ende der Störung warteten:
explain-more-by-its-end = Mehr bis zu seinem Ende
explain-step-shift = Ausgesperrte in der Stunde { $after } − Ausgesperrte in der Stunde { $before }, jeweils im schlimmsten Moment:
explain-left = Übrig
explain-sessions-ended = Beendete Sitzungen
explain-sessions-ended-how = Personen, deren Sitzungen so enden × (1 − was bis dahin von ihnen übrig ist). Neue Anmeldungen bleiben hier außer Betracht, es ist also die Größe der Stufe und nicht die Zahl der Ausgesperrten:
explain-step-tokens = gewöhnliche Token laufen ab und werden nicht verlängert
explain-step-long-lived-tokens = langlebige Token laufen ab und werden nicht verlängert
explain-step-cliff = der Backup-Dienst hat sie nach drei Tagen vergessen
explain-step-working-day = ein Arbeitstag beginnt: Leute kommen und brauchen neue Anmeldungen
explain-step-frequency = Anmeldehäufigkeiten werden fällig
explain-step-passes-end = Pässe laufen ab, und die sie einließen, warten wieder
explain-step-exclusion-ends = eine Ausnahme endet, und die sie einließ, warten wieder
explain-step-mfa-is-on = MFA ist wieder an, und alle, die sie aufhält, werden abgelehnt
explain-step-deferred-come = die Verschobenen kommen, am ersten Arbeitstag nach der Störung
explain-step-desk = nach der Störung kommen mehr Personen, als der Helpdesk registriert

## Explanations: people at a moment

explain-locked-out-at = Ausgesperrt am { $when }
explain-everyone = Neue Mitarbeitende + MFA-Zurücksetzungen + fällige Registrierungen + Gäste + laufende Sitzungen:
explain-mfa-is-off = MFA ist zu diesem Zeitpunkt abgeschaltet, also wird niemand abgelehnt.
explain-parts = Sie bestehen aus Teilen, deren Sitzungen gleich enden, und die Teile ergeben zusammen:
explain-none-waiting = Zu diesem Zeitpunkt wartet niemand von ihnen.
explain-back-at-once = Die Störung ist vorbei: Wer sich nur anmelden musste, ist sofort zurück.
explain-nothing-needed = Nichts, was in dieser Störung ausfällt, wird von ihnen gebraucht.
explain-let-in-past = An der Richtlinie vorbei eingelassen
explain-in-with-pass = Mit einem Pass eingelassen
explain-came-must-register = Gekommen und müssen sich registrieren
explain-waiting = Wartend
explain-waiting-how = Wer kam und sich registrieren muss − wer trotzdem eingelassen ist:
explain-let-in-past-how = Eine Ausnahme lässt Wartende ein, bis zu ihrer Zahl; sie kommen aus jeder Gruppe im Verhältnis zu den Wartenden.
explain-in-with-pass-how = Pässe gehen an Wartende, die einen nutzen können, im Verhältnis zu den Wartenden; sie laufen nach ihrer Gültigkeit ab, und wer einen hatte, wartet wieder.
explain-let-in-table = Die Personen der Gruppe in dieser Stunde, alle fünf Minuten; jede Zeile geht auf:
explain-head-until = Bis
explain-head-must-register = Müssen sich registrieren
explain-head-past = An der Richtlinie vorbei
explain-head-pass = Mit Pass
explain-less-than-one = Auf dem Bildschirm steht für weniger als eine halbe Person { $less }.
explain-on-screen = Auf dem Bildschirm sind das ganze Personen: { $sum }. Sie sind so gerundet, dass sie zusammen die gerundete Summe ergeben; wer beim Abrunden am meisten verlöre, wird zuerst aufgerundet.
explain-nobody-works = In dieser Stunde arbeitet niemand, also fällt in ihr keine Arbeit aus.
explain-head-at-start = Ausgesperrt zu ihrem Beginn
explain-head-before-end = kurz vor ihrem Ende
explain-lost-in-hour = Für je fünf Minuten Arbeitszeit: das Mittel der Ausgesperrten zu ihrem Beginn und kurz vor ihrem Ende, × 5 Minuten. Zusammen, in Stunden: (Summe der Anfänge + Summe der Enden) ÷ 2 × 5 ÷ 60.

## Explanations: had we prepared

explain-prepared = Nichts davon lässt sich während einer Störung tun. Jede Zeile ist ein ganzer Lauf des Szenarios, in dem nur dies geändert ist, verglichen mit dem Lauf, wie er steht.
explain-head-prepared = Vorbereitet
explain-head-compared = Verglichen
explain-head-in-this-outage = In dieser Störung
explain-defaults-on = Resilienz-Standardwerte überall an
explain-defaults-on-means = Keine Richtlinie hat sie deaktiviert.
explain-second-method = Eine zweite Methode für alle
explain-second-method-means = Alle Mitglieder sind früh registriert und haben neben der Abfrage einen Passkey: keine Zurücksetzungen, keine Abfragen.
explain-contingency = Notfallrichtlinien griffbereit
explain-contingency-means = Sie liegen im Modus „Nur Bericht“ bereit und werden nach 15 Minuten eingeschaltet; sie verlangen eine andere Kontrolle als MFA.
explain-prepared-exposes = { $saved }, { $exposes } (allein mit der anderen Kontrolle)

## Explanations: the queue

explain-nobody-worked = Seit dem Ende der Störung hat niemand gearbeitet, also warten alle, die damals warteten.
explain-left-in-queue = In je fünf Minuten Arbeit stellt sich an, wer kommt, und dann wird bedient: (vorher in der Warteschlange + Kommende) × (1 − Bediente ÷ alle in der Warteschlange). Die letzten fünf Minuten:
explain-none-registered-since = Seit { $when } hat sich niemand registriert.
explain-service-table = Alle fünf Minuten dieser Stunde, auf vier Nachkommastellen; eine nachgerechnete Zeile kann die letzte verfehlen.
explain-head-queue-before = Vorher
explain-head-come = Kommende
explain-head-served = Bediente
explain-head-queue-all = Alle
explain-desk = { $rate } Personen können sich in einer Stunde Arbeit registrieren, { $in_five } in fünf Minuten, aufgeteilt auf die Gruppen im Verhältnis zu den Wartenden. Die Rate ist unsere Annahme, bis Sie Ihre eigene eingeben.
explain-queue-at-end = Wenn die Störung am { $when } endet, müssen sich { $people } registrieren. Wer sich nur anmelden muss, ist sofort zurück.
explain-come-a-day = Kommen je Arbeitstag
explain-come-a-day-how = Neue Mitarbeitende + MFA-Zurücksetzungen + fällige Registrierungen je Arbeitstag:
explain-desk-takes = Der Helpdesk schafft
explain-desk-takes-how = Registrierungen je Stunde × Minuten eines Arbeitstags ÷ 60. Wo nicht mehr kommen als das, wird die Warteschlange kürzer:
explain-queue-when-it-ends = Die Warteschlange beim Ende der Störung
explain-queue-when-it-ends-how = Alle, die während der Störung kamen und sich registrieren müssen, inzwischen eingelassen oder nicht:
explain-queue-hours = Stunde für Stunde, ohne die, in denen sich nichts ändert: in der Warteschlange + Kommende − Registrierte = übrig. Was durch Runden nicht aufginge, steht bei denen, die kommen, oder, wo deren Zahl ganz ist, bei denen, die sich registrieren.
explain-head-queue = In der Warteschlange
explain-head-register = Registrierte
explain-queue-unfinished = Die Warteschlange ist nicht leer, wenn der Lauf endet, { $days } Tage nach dem Beginn der Störung.
explain-queue-empty = Die letzten fünf Minuten, in denen sich noch jemand registrieren muss, enden am { $when }: { $sum } nach der Störung.
explain-longest-wait = Längste Wartezeit: { $here } { $here }
explain-wait-order = Eine Warteschlange, die im Verhältnis bedient wird, hat keine Reihenfolge; hier gilt deshalb, wer zuerst kam. Am Ende der fünf Minuten ab { $from } waren seit dem Beginn { $people } Personen gekommen, und in den fünf Minuten ab { $until } sind so viele registriert:
explain-wait-unfinished = Eine Warteschlange, die im Verhältnis bedient wird, hat keine Reihenfolge; hier gilt deshalb, wer zuerst kam. Am Ende der fünf Minuten ab { $from } waren seit dem Beginn { $people } Personen gekommen, und nicht alle von ihnen sind registriert, wenn der Lauf endet:
explain-wait-minutes = Das sind Minuten nach dem Beginn der Störung, Nächte und freie Tage eingeschlossen.

## Explanations: past outages

explain-record-counted = Gerechnet als: { $kind }, { $share } der Personen betroffen.
explain-record-times = { $rounded ->
    [yes] Sie begann am { $start } UTC und dauerte { $length }; das Modell rundet auf Schritte von 5 Minuten.
   *[no] Sie begann am { $start } UTC und dauerte { $length }.
}
explain-record-says = Was überliefert ist:
explain-record-ours = Von uns, da keine Quelle es angibt:
explain-record-beyond = Was sie tat und das Modell nicht abbildet:

## Explanations: rules, readings and kinds of outage

explain-rule-head = { $rule }: { $verdict ->
    [granted] gewährt.
   *[refused] abgelehnt.
}
explain-rule-no-page = Sie folgt aus der Bedeutung der Wörter und beruht auf keiner Seite.
explain-rule-name = In Dateien und Exporten heißt diese Regel { $name }.
explain-rules-combine = Jede Regel wird zu jeder Anfrage befragt. Eine, die ablehnt, überstimmt jede, die gewährt; nur ein noch gültiges Token beendet die Sache, bevor die anderen befragt werden.
explain-rule-decides-at = { $n ->
    [one] In diesem Szenario entscheidet sie am { $when } für { $n } Person.
   *[other] In diesem Szenario entscheidet sie am { $when } für { $n } Personen.
}
explain-rule-decides = { $n ->
    [one] In diesem Szenario entscheidet sie für höchstens { $n } Person zugleich.
   *[other] In diesem Szenario entscheidet sie für höchstens { $n } Personen zugleich.
}
explain-rule-decides-nothing = In diesem Szenario entscheidet sie für niemanden.
explain-rule-says = { $rule }: { $verdict ->
    [granted] gewährt
   *[refused] abgelehnt
} { $sure }
explain-rule-refuses = Die Regel „{ $rule }“ lehnt ab
explain-answer = { $verdict ->
    [granted] gewährt
   *[refused] abgelehnt
}: { $rule }
explain-side-taken = { $side } (hier gewählt)
explain-head-read-as = Gelesen als
explain-head-at-worst = Ausgesperrt im schlimmsten Moment
explain-head-hours-lost = Ausgefallene Personenstunden
explain-readings = Dasselbe Szenario unter jeder Lesart:
explain-kind = { $kind }, { $incident }.
explain-works = Funktioniert:
explain-fails = Fällt aus:
explain-kind-told = Was die Personen dieses Szenarios bei einer solchen Störung erhalten:
explain-kind-rules = Die Regeln, die sich dabei äußern können
explain-head-new-session = Eine neue Sitzung
explain-head-renewal = Eine Verlängerung
explain-a-day = { $n } je Tag
explain-holds-none = haben keine
explain-all-kinds = alle

## Explanations: sessions and tokens

explain-share-not-fresh = Anteil ohne neue Anmeldung bisher
explain-share-token-good = Anteil, dessen Token noch gilt
explain-share-not-asked = Anteil, der noch nicht nach MFA gefragt wurde
explain-share-all = alle, da niemand eine neue Anmeldung braucht
explain-part = Personen × (1 − { $left }).
explain-part-multiplied = Beide werden multipliziert, weil jedes von beiden eine Sitzung beenden kann und keines vom anderen abhängt.
explain-part-fresh-only = Sitzungen, die nur durch eine neue Anmeldung enden
explain-part-tokens = { $token ->
    [long] Langlebige Token
   *[ordinary] Gewöhnliche Token
}, { $renewed ->
    [yes] drei Tage lang verlängert
   *[no] nicht verlängert
}
explain-part-frequency = Unter einer Anmeldehäufigkeit
explain-part-fresh-works = { $part }; eine neue Anmeldung gelingt
explain-of-this-group = Aus dieser Gruppe
explain-head-who = Wer
explain-head-share = Anteil an der Gruppe
explain-shares = Jede Zeile ist ihr Anteil an den { $people } betroffenen Personen dieser Gruppe; die Anteile sind voneinander unabhängig.
explain-shares-assumed = Die Anteile sind Annahmen, bis Sie Ihre eigenen eingeben: siehe die Eingaben unter „Annahmen“.
explain-not-fresh-yet = Noch ohne neue Anmeldung
explain-not-fresh-yet-how = e^(−neue Anmeldungen je Tag × Arbeitsminuten ÷ Minuten eines Arbeitstags). { $share } von ihnen verlieren ihre Sitzung an einem Arbeitstag aus gewöhnlichen Gründen, mit gleichbleibender Rate, solange gearbeitet wird; e^x ist die Taste dieses Namens auf einem Taschenrechner.
explain-rate-is-ours = Die Rate ist unsere Annahme, bis Sie Ihre eigene eingeben.
explain-working-minutes = Arbeitsminuten
explain-working-minutes-how = Arbeitsminuten seit dem Beginn.
explain-working-minutes-kept = Arbeitsminuten seit dem Beginn; solange die Leute gebeten sind, ihre Sitzungen zu behalten, zählt nur, was davon übrig bleibt.
explain-token-good = Noch gültige Token
explain-token-renewed = Der Backup-Dienst verlängert sie bis drei Tage, nachdem der primäre Dienst sie zuletzt gesehen hat; am { $when } ist das noch nicht vorbei.
explain-minutes-unrenewed = Minuten ohne Verlängerung
explain-minutes-unrenewed-how = Minuten seit dem Beginn − die Minuten, bis der Backup-Dienst sie vergisst:
explain-tokens-live = Ihre Token gelten { $minutes } Minuten.
explain-tokens-live-between = Ihre Token gelten { $shortest } bis { $longest } Minuten, jede Dauer gleich wahrscheinlich.
explain-tokens-first = In den ersten { $minutes } Minuten: 1 − t ÷ mittlere Lebensdauer.
explain-tokens-between = Zwischen { $shortest } und { $longest } Minuten: (längste − t)² ÷ (2 × (längste − kürzeste) × mittlere Lebensdauer).
explain-tokens-after = Nach { $minutes } Minuten ist keines mehr übrig.
explain-mean-lifetime = Mittlere Lebensdauer
explain-mean-lifetime-how = (kürzeste + längste) ÷ 2
explain-forgotten-after = Vergessen nach
explain-forgotten-after-how = Drei Tage sind 72 × 60 = { $three_days } Minuten, gezählt ab der letzten Arbeit: { $three_days } − die Minuten vor dem Beginn, in denen niemand arbeitete.
explain-tokens-of-every-age = Zu Beginn sind die Token verschieden alt; was von einem übrig ist, liegt also irgendwo zwischen nichts und seiner ganzen Lebensdauer. Deshalb fällt der Anteil von der ersten Minute an.
explain-not-asked-yet = Noch nicht nach MFA gefragt
explain-all-asked = Nach { $minutes } Minuten sind alle einmal gefragt worden.
explain-not-asked-yet-how = 1 − Minuten seit dem Beginn ÷ { $minutes }: Die Anmeldehäufigkeit fragt alle einmal in so vielen Minuten, gleichmäßig verteilt, und was sie verlangt, schlägt fehl.

## Explanations: who is in a part

explain-who-all = alle
explain-who-must-register = müssen sich hier registrieren
explain-who-registered = registriert
explain-who-mfa-at-home = vertraute MFA von zu Hause
explain-who-mfa-here = MFA hier
explain-who-no-policy = keine Richtlinie
explain-who-served = vom Backup-Dienst bedient
explain-who-not-served = nicht bedient
explain-who-long-lived = langlebiges Token
explain-who-ordinary = gewöhnliches Token
explain-who-met = Kontrollen erfüllt
explain-who-not-met = Kontrollen nicht erfüllt
explain-who-frequency = Anmeldehäufigkeit
explain-who-no-frequency = keine Anmeldehäufigkeit
explain-who-defaults-off = Standardwerte deaktiviert
explain-who-defaults-on = Standardwerte an
explain-who-unchecked = Bedingung nicht prüfbar
explain-who-checked = Bedingung prüfbar
explain-who-held = Bedingung galt zu Beginn
explain-who-not-held = Bedingung galt nicht

## Explanations: where it is from

explain-fact = { $says } { $sure }
explain-fact-without-page = { $says } { $sure } von uns; keine Seite sagt es
explain-page-of = { $page }, Stand { $dated }
explain-disputed = Microsofts Seiten widersprechen sich hier ({ $id })
explain-sure = Wie sicher: { $sure } { $means }
explain-sure-documented = Microsofts eigene Seiten sagen es.
explain-sure-reported = Die Presse oder Dritte sagen es; Microsofts Seiten nicht.
explain-sure-inferred = Wir schließen darauf; keine Seite sagt es ausdrücklich.

## Explanations: what it is worth

explain-saved-head = { $measure }, { $described }:
explain-saved = Gespart
explain-saved-how = Ausgefallene Personenstunden ohne diese Maßnahme, alle anderen wie sie sind − ausgefallene Personenstunden mit ihr:
explain-costs-work = Sie kostet Arbeit, statt welche zu sparen: Die Verschobenen kommen alle auf einmal, zu einem Helpdesk, der nicht nachkommt.
explain-hour-by-hour = Stunde für Stunde
explain-price-in-safety = Ihr Preis an Sicherheit, ungeschützte Personenstunden mit ihr − ohne sie:
explain-head-lost-without = Ausfall ohne sie
explain-head-lost-with = Ausfall mit ihr
explain-same-left-out = Stunden, in denen beide gleich viel verlieren, sind weggelassen.
explain-effect-here = { $measure }, hier: { $effect }.
explain-latest-how = Alle fünf Minuten der Arbeitszeit während der Störung werden als ihr Beginn erprobt, der Rest des Szenarios bleibt, wie er ist: Gerechnet wird noch einmal mit der Maßnahme ab dort, und die ausgefallenen Personenstunden werden mit denen ohne sie verglichen. Weniger als { $least } Personenstunden, drei Minuten einer Person, zählen als nichts. Der späteste Beginn, der mehr spart, ist die Antwort.
explain-tried-as = Erprobt wird sie so: { $described }.
explain-saves-never = Sie spart hier nichts, wann immer sie beginnt.
explain-latest = { $measure }: lohnt sich bei Beginn bis { $when }.
explain-starts = Drei der Anfänge, ausgerechnet:
explain-start-saves = Ausfall ohne die Maßnahme − Ausfall mit ihr:
explain-begun-at = Begonnen am { $when }: { $saved }
explain-saved-so-much = { $hours } gespart
explain-cost = Kosten
explain-cost-is = Die ausgefallene Arbeit kostet { $amount }: ausgefallene Personenstunden × { $rate } je Stunde, ein Satz, der hier eingegeben wurde und den sonst niemand kennt.
explain-cost-is-no-more = Es ist der Preis der Stunden und nicht mehr: kein entgangener Umsatz, keine Überstunden am Helpdesk, kein Schaden am Ruf.

## Why rules decide, and what inputs mean

rule-token-still-valid-when = Die App hat noch ein gültiges Zugriffstoken, und niemand hat die Sitzung widerrufen.
rule-token-still-valid-because = Bis dieses Token abläuft, muss Entra nach nichts gefragt werden.
rule-healthy-when = Jeder Teil von Entra, den diese Anfrage braucht, läuft.
rule-healthy-because = Sie wird beantwortet wie an jedem anderen Tag.
rule-must-register-when = Jemand ohne nutzbare Anmeldemethode beginnt eine neue Sitzung, während sich keine Methoden einrichten lassen.
rule-must-register-because = Die Anmeldung bleibt an einem Registrierungsschritt hängen, der sich nicht abschließen lässt.
rule-prompt-fails-when = MFA wird neu verlangt, während Abfragen scheitern, und die Methode der Person braucht den Abfragedienst.
rule-prompt-fails-because = Die Abfrage kommt nie zum Ende; ein Passkey, Sicherheitsschlüssel oder Zertifikat sollte sie nicht brauchen.
rule-new-session-when = Jemand meldet sich neu an, während der Anmeldedienst ausgefallen ist.
rule-new-session-because = Der Backup-Dienst verlängert bestehende Sitzungen; er beginnt keine.
rule-guest-not-covered-when = Die Person ist in einem anderen Mandanten zu Hause, ob als Gast oder als Mitglied eingeladen.
rule-guest-not-covered-because = Der Backup-Dienst bedient Personen nur in ihrem Heimatmandanten.
rule-revoked-when = Die Sitzung wurde widerrufen: Kennwort zurückgesetzt, Konto deaktiviert, Eingriff eines Administrators.
rule-revoked-because = Der Backup-Dienst erfährt von Widerrufen und verlängert nicht, was widerrufen wurde.
rule-not-seen-in-three-days-when = Der Anmeldedienst hat diese Person in dieser App auf diesem Gerät zuletzt vor mehr als drei Tagen gesehen.
rule-not-seen-in-three-days-because = Was der Backup-Dienst von einer Sitzung weiß, behält er drei Tage.
rule-app-not-covered-when = Die App meldet auf einem Weg an, den der Backup-Dienst nicht unterstützt.
rule-app-not-covered-because = Nur manchen Arten von Apps kann der Backup-Dienst ein Token geben.
rule-no-policy-when = Eine Sitzung wird verlängert, und keine Richtlinie für bedingten Zugriff gilt für sie.
rule-no-policy-because = Es gibt nichts zu prüfen, also stellt der Backup-Dienst das Token aus.
rule-controls-satisfied-when = Eine Sitzung wird verlängert, deren Richtlinie früher erfüllt wurde, zum Beispiel durch MFA.
rule-controls-satisfied-because = Was bei Beginn der Sitzung erfüllt war, zählt weiter.
rule-defaults-on-not-applied-when = Kontrollen waren nicht erfüllt, die Bedingung lässt sich nicht prüfen und traf bei Beginn der Sitzung nicht zu.
rule-defaults-on-not-applied-because = Mit Resilienz-Standardwerten bleibt es bei der Antwort vom Beginn der Sitzung: Die Richtlinie gilt nicht.
rule-defaults-on-applied-when = Kontrollen waren nicht erfüllt, die Bedingung lässt sich nicht prüfen und traf bei Beginn der Sitzung zu.
rule-defaults-on-applied-because = Die Richtlinie gilt weiter, und die Kontrolle, die sie verlangt, kann jetzt nicht abgefragt werden.
rule-defaults-off-when = Kontrollen waren nicht erfüllt, die Bedingung lässt sich nicht prüfen, und die Resilienz-Standardwerte sind deaktiviert.
rule-defaults-off-because = Ohne die Antwort vom Beginn der Sitzung wird abgelehnt, was sich nicht prüfen lässt.
rule-evaluated-live-applies-when = Kontrollen waren nicht erfüllt, und nach einer live prüfbaren Bedingung gilt die Richtlinie.
rule-evaluated-live-applies-because = Die Kontrolle ist offen und kann nicht abgefragt werden, solange der Anmeldedienst ausgefallen ist.
rule-evaluated-live-does-not-apply-when = Kontrollen waren nicht erfüllt, und nach einer live prüfbaren Bedingung gilt die Richtlinie nicht.
rule-evaluated-live-does-not-apply-because = Nichts ist offen, also stellt der Backup-Dienst das Token aus.
rule-sign-in-frequency-when = Die Richtlinie legt eine Anmeldehäufigkeit fest, und die vorsichtige Lesart ist gewählt.
rule-sign-in-frequency-because = Eine Seite von Microsoft zählt solche Richtlinien zu denen, die der Backup-Dienst nicht unterstützt.
rule-defaults-off-strict-when = Die Richtlinie hat die Resilienz-Standardwerte deaktiviert, und die strenge Lesart ist gewählt.
rule-defaults-off-strict-because = Eine Seite von Microsoft sagt, dass der Zugriff unter einer solchen Richtlinie endet, wenn die Sitzung abläuft.

kind-registration-days = am 1. Juni 2026 und am 13. Juni 2025
kind-mfa-days = am 19. November 2018 und am 13. Januar 2025
kind-authentication-days = am 28. September 2020 und am 16. Dezember 2021

input-name-help = Überschrift der Seite, des Ausdrucks und jeder Datei. Der Name steht im Link; lassen Sie Vertrauliches weg.
input-kind-help = Welcher Teil ausfällt, entscheidet mehr als jede Zahl weiter unten. Microsofts Regeln für den Backup-Dienst betreffen nur eine Störung des Anmeldedienstes.
input-kind-find = Microsoft 365 admin center › Health › Service health › der Vorfall: „set up MFA“ oder „mysignins“ ist die erste Art, „when using MFA“ die zweite, „sign in“ oder „authenticate“ die dritte
input-starts-at-help = Wochentag und Uhrzeit nach Ihrer eigenen Uhr. Arbeit fällt nur in der Arbeitszeit aus, darum wiegt dieselbe Störung am Sonntag anders als am Montag.
input-starts-at-find = Microsoft 365 admin center › Health › Service health › der Vorfall › Start time
input-hours-help = Von 15 Minuten bis 14 Tage. Solange die Störung andauert: Probieren Sie, was Sie hoffen und was Sie fürchten.
input-hours-find = Microsoft 365 admin center › Health › Service health › der Vorfall; Microsoft nennt selten vorab ein Ende
input-affected-help = Der Anteil der Personen, deren Anfragen die gestörte Seite erreichen. Eine Person ist für die ganze Störung betroffen oder gar nicht.
input-affected-find = Microsofts Meldungen nennen selten einen Anteil: „some users“ ist keine Zahl
input-affected-note = mit derselben Stunde vor einer Woche vergleichen
input-new-hires-help = Personen, die ihren ersten Tag haben. Sie haben keine Sitzung und nichts registriert. Sie kommen in den ersten zwei Stunden des Arbeitstags.
input-new-hires-find-1 = Die Liste der Personalabteilung mit den Eintritten dieses Tages
input-new-hires-find-2 = Der Bericht nennt auch Personen, die sich nie registriert haben, wie lange sie auch schon da sind
input-mfa-resets-help = Personen mit verlorenem oder neuem Telefon, deren Methode der Helpdesk löscht. Bis sie sich neu registrieren, bestehen sie keine MFA-Abfrage.
input-mfa-resets-find = Helpdesk-Tickets zu verlorenen und neuen Telefonen
input-mfa-resets-note = 20 Arbeitstage
input-registrations-due-help = Beschäftigte, die sich an diesem Tag wegen einer Richtlinie registrieren müssen: einer neuen Richtlinie, einer Kampagne oder einer Frist, die abläuft.
input-registrations-due-find = Entra admin center › Entra ID › Authentication methods › User registration details: wer nicht MFA-fähig ist und bis wann er es sein muss
input-registrations-due-note = neue Mitarbeitende und Zurücksetzungen abziehen
input-guests-help = Externe, die bei Beginn eine Sitzung in Ihrem Mandanten haben. Nicht nach Benutzertyp zählen: Auch als Mitglied eingeladene Partner sind anderswo zu Hause.
input-guests-find = TENANT durch die ID Ihres Mandanten ersetzen:
input-live-sessions-help = Ihre eigenen Leute mit einer Sitzung bei Beginn. Zählen Sie Personen, nicht Anmeldungen, und auch Verlängerungen im Hintergrund: Die meisten Sitzungen zeigen sich nur dort.
input-live-sessions-find = Entra admin center › Entra ID › Monitoring & health › Sign-in logs: interaktive und nicht interaktive Anmeldungen herunterladen, zwei Dateien
input-no-policy-help = Laufende Sitzungen, für die keine Richtlinie für bedingten Zugriff gilt. Der Backup-Dienst verlängert sie.
input-mfa-satisfied-help = Laufende Sitzungen unter einer Richtlinie, deren Kontrollen, etwa MFA, bei Beginn der Sitzung erfüllt wurden. Der Backup-Dienst verlängert sie.
input-mfa-not-satisfied-help = Laufende Sitzungen unter einer Richtlinie, deren Kontrollen noch nicht verlangt wurden, etwa weil ihre Bedingung nicht zutraf. Die Resilienz-Standardwerte entscheiden.
input-mfa-not-satisfied-find = Was die zwei Anteile oben von 100 % übrig lassen
input-long-lived-token-help = Laufende Sitzungen in Apps, die an der fortlaufenden Zugriffsevaluierung teilnehmen. Ihre Zugriffstoken gelten etwa einen Tag statt etwa einer Stunde.
input-long-lived-token-find = Entra admin center › Entra ID › Monitoring & health › Sign-in logs › Filter „Is CAE Token“
input-served-by-backup-help = Laufende Sitzungen, die der Backup-Dienst verlängern kann: eine abgedeckte App, binnen drei Tagen auf demselben Gerät benutzt, nichts widerrufen.
input-served-by-backup-find-1 = Die Apps in Ihren Anmeldeprotokollen vergleichen mit learn.microsoft.com/entra/architecture/backup-authentication-system
input-served-by-backup-find-2 = Sign-in logs › Filter „Token issuer type“ = Microsoft Entra Backup Auth: Sitzungen, die in Microsofts monatlichen Übungen bedient wurden
input-sign-in-frequency-help = Laufende Sitzungen unter einer Richtlinie, die nach fester Zeit eine neue Anmeldung verlangt. Das zählt dort, wo eine Abfrage offen ist.
input-sign-in-frequency-find = Entra admin center › Entra ID › Conditional Access › Policies › die Richtlinie › Session › Sign-in frequency
input-sign-in-frequency-note = nur wer sich ihretwegen neu anmelden musste
input-sign-in-frequency-hours-help = Der Zeitraum dieser Anmeldehäufigkeit. Bei mehreren Richtlinien der, unter dem die meisten Personen stehen.
input-sign-in-frequency-hours-find = Dort: sessionControls.signInFrequency, dessen value und type
input-defaults-disabled-help = Sitzungen unter einer Richtlinie mit deaktivierten Resilienz-Standardwerten. Eine solche Richtlinie für eine Gruppe oder Rolle trifft alle, die ihre Apps nutzen, Mitglied oder nicht.
input-defaults-disabled-find-1 = Entra admin center › Entra ID › Conditional Access › Policies › die Richtlinie › Session › Disable resilience defaults
input-defaults-disabled-find-2 = Dort: sessionControls.disableResilienceDefaults; fehlend, null oder false heißt, dass sie an sind
input-condition-unevaluable-help = Sitzungen, deren Richtlinie auf etwas beruht, das der Backup-Dienst nicht nachschlagen kann: Gruppe, Rolle, Anmelde- oder Benutzerrisiko, Land, Authentifizierungsstärke.
input-condition-unevaluable-find = Dort: Gruppen, Rollen, Risikostufen und Standorte nach Land unter conditions, dazu grantControls.authenticationStrength
input-applied-at-start-help = Von den Sitzungen mit nicht erfüllten Kontrollen: für wie viele die Richtlinie galt, als sie begannen. Dort ist die Kontrolle noch offen.
input-applied-at-start-note = notApplied: sie traf nicht zu
input-fresh-sign-ins-help = Personen, die an einem Arbeitstag aus gewöhnlichen Gründen eine Sitzung verlieren: neues Gerät, geleerter Browser, Neustart.
input-fresh-sign-ins-note = durch die laufenden Sitzungen teilen
input-guest-fresh-sign-ins-help = Dasselbe für Gäste. Sie kommen seltener wieder, darum beginnen mehr von ihnen neu.
input-guest-fresh-sign-ins-note = durch die Gäste teilen
input-guests-to-register-help = Gäste, die MFA in Ihrem Mandanten einrichten müssen, weil Sie der MFA ihres eigenen Mandanten nicht vertrauen und sie hier nicht registriert sind.
input-guests-to-register-find = Nur userType guest behalten und die Mandanten weglassen, deren MFA Sie vertrauen
input-guests-with-trusted-home-mfa-help = Gäste, bei denen Sie der MFA ihres eigenen Mandanten vertrauen. Ihre Abfragen sind Sache ihres Mandanten.
input-guests-with-trusted-home-mfa-find = Entra admin center › Entra ID › External Identities › Cross-tenant access settings › Inbound access › Trust settings, in den Standardeinstellungen und für jede Organisation
input-registrations-per-hour-help = Wie viele Personen sich je Arbeitsstunde registrieren können, wenn es wieder geht: was Ihr Helpdesk begleiten kann, nicht was das Portal schaffen würde.
input-registrations-per-hour-note = Ihre beste Stunde
input-work-from-help = Ortszeit. Neue Mitarbeitende kommen in den zwei Stunden ab hier.
input-work-to-help = Ortszeit. Danach fällt keine Arbeit aus, und niemand registriert sich.
input-work-days-help = An anderen Tagen kommt niemand, und es fällt keine Arbeit aus.
input-read-frequency-help = Ob der Backup-Dienst eine Sitzung verlängert, deren Richtlinie eine Anmeldehäufigkeit festlegt. Zwei Seiten von Microsoft widersprechen sich.
input-read-disabled-help = Wie weit eine Richtlinie mit deaktivierten Resilienz-Standardwerten reicht. Microsofts Seiten sagen es auf zwei Weisen.
input-read-access-token-help = Wie lange ein gewöhnliches Zugriffstoken gilt. Zwei Seiten von Microsoft widersprechen sich.
input-read-long-lived-help = Wie lange ein Token in Apps mit fortlaufender Zugriffsevaluierung gilt. Drei Seiten von Microsoft widersprechen sich.
input-pass-blocked-help = Personen, die eine Registrierungsrichtlinie nach einer Browser-Anmeldung mit befristetem Zugriffspass gleich zur Registrierung schickt. Ist diese ausgefallen, bleiben sie draußen.
input-pass-blocked-find-1 = Entra admin center › ID Protection › Dashboard › Multifactor authentication registration policy
input-pass-blocked-find-2 = Entra admin center › Entra ID › Password reset › Registration
input-admins-with-live-session-help = Administratoren, die bei Beginn eine laufende Sitzung haben und Richtlinien ändern oder Pässe ausstellen dürfen. Ohne sie können nur Notfallkonten handeln.
input-admins-with-live-session-note = Azure- und Entra-Portal
input-emergency-count-help = Konten für den Tag, an dem sich sonst niemand anmelden kann. Microsoft erwartet zwei oder mehr.
input-emergency-count-find = Entra admin center › Entra ID › Roles & admins › Global Administrator: die, die keiner Person gehören
input-emergency-cloud-only-help = Weder verbunden (föderiert) noch von lokal synchronisiert, sodass ein Fehler im eigenen Haus sie nicht mitreißt.
input-emergency-cloud-only-find = onPremisesSyncEnabled ist null oder false
input-emergency-domain-help = Ihr Name endet auf .onmicrosoft.com, sodass keine eigene Domäne und kein eigener Verbund dazwischensteht.
input-emergency-domain-find = Entra admin center › Entra ID › Users › das Konto › User principal name
input-emergency-role-help = Die Rolle ist dauerhaft aktiv und muss nicht erst aktiviert werden.
input-emergency-role-find = Entra admin center › ID Governance › Privileged Identity Management › Microsoft Entra roles › Assignments › Active assignments: permanent
input-emergency-method-help = Ein FIDO2-Schlüssel, Passkey oder Zertifikat sollte den Abfragedienst nicht brauchen. Ein Kennwort allein öffnet die Admin-Portale nicht mehr.
input-emergency-same-method-help = Nutzen Notfallkonten und tägliche Administratoren dieselbe Methode, trifft ein einziger Fehler beide.
input-emergency-same-method-find = Dort: methodsRegistered der Notfallkonten und der übrigen
input-emergency-excluded-help = Ausgenommen von den Richtlinien für bedingten Zugriff, die sie sperren könnten. Microsofts eigene MFA-Pflicht in seinen Admin-Portalen gilt trotzdem.
input-emergency-excluded-find = Entra admin center › Entra ID › Conditional Access › Policies › jede Richtlinie › Users › Exclude
input-emergency-validated-help = Wann sich zuletzt jemand mit ihnen angemeldet und etwas geändert hat. Microsoft erwartet das mindestens alle 90 Tage. Ein Link nennt, wie viele Tage das her ist, nicht das Datum.
input-emergency-validated-find = Die Protokolle des Portals selbst reichen höchstens 30 Tage zurück

reading-c1-says-1 = Die Seite zu Resilienz-Standardwerten: Sitzungen werden verlängert, auch wo eine Richtlinie eine Anmeldehäufigkeit erzwingt.
reading-c1-says-2 = Die Seite zum Backup-System: Die Anmeldehäufigkeit gehört zu den Richtlinien, die sich nicht mit dem Backup-Dienst vertragen.
reading-c2-says-1 = Die Seite zu Resilienz-Standardwerten: Die Methoden, die eine Stärke verlangt, werden nicht geprüft, und es folgt keine Abfrage.
reading-c2-says-2 = Die Seite zum Backup-System: Richtlinien, die eine Stärke verlangen, vertragen sich nicht mit dem Backup-Dienst.
reading-c3-says-1 = Die Seite zu Resilienz-Standardwerten: abgelehnt, wo sich eine Bedingung nicht prüfen lässt; wer die Kontrollen vorher erfüllt hat, arbeitet weiter.
reading-c3-says-2 = Die Seite zu Sitzungssteuerungen: Der Zugriff endet für jede Sitzung unter der Richtlinie, wenn sie abläuft.
reading-c4-says-1 = Die Seite zu Zugriffstoken: zwischen 20 und 28 Stunden. Das Modell verteilt die Lebensdauern gleichmäßig über diesen Bereich.
reading-c4-says-2 = Die Seite zur fortlaufenden Zugriffsevaluierung: bis zu 28 Stunden. Das Modell gibt jedem solchen Token genau 28, das Höchste, was diese Seite zulässt.
reading-c4-says-3 = Die Seite zu Resilienz-Standardwerten: 24 Stunden. Das Modell gibt jedem solchen Token genau das.
reading-c5-says-1 = Die Seite zu Zugriffstoken: eine zufällige Länge zwischen 60 und 90 Minuten, im Mittel 75.
reading-c5-says-2 = Die Seite zur fortlaufenden Zugriffsevaluierung: standardmäßig eine Stunde.

## The page on the model

page-title = Das Modell
page-what = Was das ist
page-what-1 = Lockout berechnet, wer aus Microsoft 365 ausgesperrt ist, während ein Teil von Entra ausgefallen ist: wie viele Personen, Stunde für Stunde, bis wann und durch welche Regel. Es ist ein Modell. Microsoft bietet keinen Probelauf seines Backup-Authentifizierungsdienstes und keine Simulation der Resilienz-Standardwerte; darum kann niemand außerhalb von Microsoft diese Zahlen an der Wirklichkeit messen. Es ist kein Produkt von Microsoft.
page-what-2 = Diese Seite schreibt das Programm aus den Tabellen, mit denen es rechnet: Modellrevision { $model }, Seiten von Microsoft und anderen, wie sie am { $day } zu lesen waren. Microsoft ändert seine Seiten; was hier steht, kann vom nächsten Tag an veraltet sein.
page-marks = Jede Aussage trägt eine von drei Marken:
page-mark-documented = { $mark } Microsofts eigene Seiten oder Meldungen sagen es.
page-mark-reported = { $mark } Die Presse oder ein Dritter sagt es, und Microsofts Seiten sagen es nicht.
page-mark-inferred = { $mark } Wir folgern es. Andere können aus denselben Seiten anderes folgern.
page-what-3 = Alles wird in Ihrem Browser berechnet. Nichts, was Sie eingeben, wird irgendwohin gesendet, und von Ihrem Mandanten ist nur bekannt, was Sie eingeben.

page-kinds = Drei Arten von Störung
page-kinds-1 = Was ausfällt, entscheidet mehr als wie lange es ausfällt. Jede Art sperrt andere Personen aus, und frühere Vorfälle zeigen jede von ihnen allein.
page-works = Funktioniert:
page-fails = Fällt aus:
page-for-example = Zum Beispiel { $days }.
page-kinds-2 = Dass die Registrierung überall ausfällt, wo Abfragen ausfallen, weil sie in einer endet, ist unsere Folgerung. Eine vierte Art ist vorgekommen: Zugänge und Portale sind nicht erreichbar, während die Anmeldung funktioniert; das Modell kennt sie nicht.

page-rules = Die Regeln
page-rules-1 = Jede Zahl kommt aus einer Frage, die oft gestellt wird: Jemand bittet um Zugriff, wird er gewährt? Eine Anfrage sagt, wer fragt, mit welcher Sitzung, unter welcher Richtlinie, registriert oder nicht. Achtzehn Regeln werden zu ihr befragt.
page-rules-2 = Eine Person zählt einmal, unter der ersten entscheidenden Regel in der Reihenfolge dieser Tabelle. Eine widerrufene Sitzung zählt als neue.
page-rules-3 = MFA wird verlangt, wo eine Richtlinie sie fordert und die Sitzung neu ist oder besteht und ihre Anmeldehäufigkeit fällig ist. Von Passkeys, FIDO2-Schlüsseln und Zertifikaten nehmen wir an, dass sie den Dienst nicht brauchen, der Abfragen sendet.
page-granted = gewährt
page-refused = abgelehnt
page-contradicted = ; widersprüchlich, siehe { $reading }
page-fact = Fakt { $number }
page-head-rule = Regel
page-head-says = Urteil
page-head-speaks = Äußert sich, während dies ausgefallen ist
page-head-when = Wann und warum
page-head-who-says = Wie sicher, und wer es sagt

page-people = Die Personen
page-formulas = Die Formeln
page-formulas-1 = Das Modell zählt, wie viele Personen zu erwarten sind, und darum auch Bruchteile von ihnen. Es würfelt nichts aus; es rechnet mit Mittelwerten.
page-constants = Die Konstanten
page-constants-1 = Außer den Eingaben gehen diese Zahlen in die Formeln ein und keine anderen.
page-head-constant = Konstante
page-head-value = Wert
page-head-from = Woher
page-step = Schritt der Uhr
page-step-ours = von uns: der kleinste Schritt, den das Modell macht
page-hires-within = Neue Mitarbeitende kommen innerhalb von
page-hires-ours = von uns: wie erste Tage verlaufen
page-backup-looks-back = Der Backup-Dienst blickt zurück
page-tried-out-within = Notfallkonten werden erprobt innerhalb von
page-least-saving = Eine Maßnahme spart etwas ab
page-least-saving-ours = von uns: drei Minuten einer Person
page-run-ends = Ein Lauf endet spätestens nach
page-ours = von uns
page-hours = { $n } h
page-days = { $n } Tage
page-minutes = { $n } min
page-minutes-from-to = { $from } bis { $to } min
page-person-hours = { $n } Personenstunden
page-token-c5-1 = Gewöhnliches Token (C5, Standard)
page-token-c5-2 = Gewöhnliches Token (C5, andere Seite)
page-token-c4-1 = Langlebiges Token (C4, Standard)
page-token-c4-2 = Langlebiges Token (C4, zweite Seite)
page-token-c4-3 = Langlebiges Token (C4, dritte Seite)

page-example = Ein durchgerechnetes Beispiel
page-example-1 = Eine kleine Firma an einem Montag: Der Anmeldedienst ist von 09:00 bis 10:00 Uhr ausgefallen. Was von den Voreinstellungen des Rechners abweicht:
page-example-2 = Jede Zeile unten lässt sich mit einem Taschenrechner nachrechnen, bis zur letzten gezeigten Stelle. Eine Zahl in einer Zeile ist entweder eine Eingabe oder das Ergebnis einer Zeile oder Tabelle danach, mit gerade so vielen Nachkommastellen, wie die Zeile braucht. So erklärt der Rechner jede seiner Zahlen.
page-example-locked-out = Ausgesperrt, wenn die Stunde endet
page-example-minutes = Alle fünf Minuten
page-example-minutes-1 = Dasselbe für alle fünf Minuten der Störung. Neue Mitarbeitende: 12 × t ÷ 120. Zurücksetzungen: 18 × t ÷ 540. Gäste: 75 × (t ÷ 75), das ist t. Laufende Sitzungen: 360 × (1 − e^(−5 % × t ÷ 540)) + 40 × (1 − e^(−5 % × t ÷ 540) × (1 − t ÷ 75)).
page-example-lost = Ausgefallene Arbeit
page-example-back = Zurückkommen
page-example-back-1 = Gäste und laufende Sitzungen sind um 10:00 Uhr zurück. In der Warteschlange sind 6 neue Mitarbeitende und 2 Zurücksetzungen; alle fünf Minuten kommen 18 × 5 ÷ 540 Zurücksetzungen dazu, und 5 Personen registrieren sich.
page-head-minute = Minute t
page-head-locked-out = Ausgesperrt
page-work-lost = Ausgefallene Arbeit
page-work-lost-how = Die Stunden, in denen Arbeit ausfällt, ergeben zusammen:
page-head-hour = Stunde
page-head-person-hours = Personenstunden
page-follows = { $name }:
page-lost-in-all = Insgesamt fallen { $hours } an Arbeit aus.

page-readings = Wo Microsofts Seiten sich widersprechen
page-readings-1 = Sagen zwei Seiten von Microsoft Verschiedenes, sind beide hier in unseren Worten wiedergegeben, und der Rechner lässt Sie wählen. Was er sonst annimmt, ist markiert.
page-reading = { $reading }: { $about }
page-strength = Authentifizierungsstärke
page-assumptions = Annahmen
page-assumptions-1 = Keine Seite nennt diese Anteile, und jeder Mandant hat eigene. Die Werte unten sind von uns, damit der Rechner mit etwas beginnen kann. Ersetzen Sie sie; bei jedem steht, wo Sie nachsehen.
page-unless-changed = { $value }, wenn Sie es nicht ändern. { $help }
page-measures = Was sich tun lässt
page-measures-1 = Sechs Maßnahmen, jede mit einem Beginn und manche mit einem Ende. Was sie an Arbeit sparen, steht neben dem, was sie an Sicherheit kosten. Personen um etwas zu bitten braucht niemanden mit Rechten; die anderen brauchen jemanden, den die Regeln einlassen, wenn sie beginnen.
page-security-cost = Preis an Sicherheit:
page-who-must-act = Wer handeln muss:
page-beware = Zu beachten:
page-order = In welcher Reihenfolge
page-order-1 = In je fünf Minuten kommen zuerst Personen; dann warten die wieder, deren Ausnahme oder Pass geendet hat, dann lassen Ausnahmen Personen ein, dann werden Pässe ausgegeben, und zuletzt registriert der Helpdesk. Wer sich bewegt, verteilt sich auf die Gruppen im Verhältnis zu denen, die dort sind, wo er herkommt.
page-order-2 = Resilienz-Standardwerte einzuschalten, mehr Methoden zu registrieren und Notfallrichtlinien bereitzuhalten hilft nur vor einer Störung. Der Rechner vergleicht es als das, was gewesen wäre, und bietet es nie als etwas an, das jetzt zu tun wäre.
page-emergency = Notfallzugriffskonten
page-emergency-1 = Ein Administrator mit laufender Sitzung kann handeln, wenn die Regeln diese Sitzung verlängern würden. Sonst können es Notfallzugriffskonten, wenn sie all dies haben und die Regeln sie einlassen: Sie melden sich neu an.
page-emergency-2 = Was die Regeln Konten sagen, die alles haben:
page-head-asked = Was verlangt wird
page-head-why = Warum
page-head-facts = Fakten

page-limits = Grenzen
page-unsaid = Was Microsoft ungesagt lässt
page-concluded = Was wir folgern
page-concluded-1 = Außer den oben so markierten Regeln sind diese Aussagen von uns:
page-says-fact = { $says } (Fakt { $number })
page-facts = Alle Fakten
page-facts-1 = Zuletzt gelesen am { $day }. Das Datum einer Seite steht dort, wo sie eines nennt.
page-head-fact = Fakt
page-head-our-words = In unseren Worten
page-head-how-sure = Wie sicher
page-head-page = Seite

page-formula-arrivals = Wer kommt und sich registrieren muss
page-formula-arrivals-is = Personen = Personen je Tag × Anteil der Betroffenen × Minuten, in denen sie kamen ÷ Minuten, auf die sich die eines Tages verteilen
page-formula-arrivals-1 = Neue Mitarbeitende kommen gleichmäßig über die ersten zwei Stunden eines Arbeitstags oder, wo er kürzer ist, über den ganzen; MFA-Zurücksetzungen und erzwungene Registrierungen über den ganzen. Alle wollen eine neue Sitzung, die jede Art von Störung ablehnt, und warten, bis die Registrierung zurückkehrt. Wer vor dem Beginn kam, ist hineingekommen. Nach der Störung reihen sich alle, die kommen, in die Warteschlange ein, betroffen oder nicht.
page-formula-tokens = Token in der Hand
page-formula-tokens-is = S(t) = 1 − t ÷ m für t bis a; (b − t)² ÷ (2 × (b − a) × m) von a bis b; 0 nach b; m = (a + b) ÷ 2
page-formula-tokens-1 = S ist der Anteil der Token, die t Minuten, nachdem niemand sie mehr verlängert, noch gelten. Die Lebensdauern sind gleichmäßig zwischen a und b Minuten verteilt. Zu Beginn kann ein Token jedes Alter haben, sein Rest liegt also irgendwo zwischen nichts und seiner ganzen Lebensdauer: S(t) ist das Mittel dessen, was länger als t lebt, geteilt durch die mittlere Lebensdauer. Wo a = b ist, entfällt die zweite Zeile.
page-formula-fresh = Neue Anmeldungen
page-formula-fresh-is = noch nicht gebraucht = e^(−Prozent je Tag ÷ 100 × Arbeitsminuten bisher ÷ Minuten eines Arbeitstags)
page-formula-fresh-1 = Manche verlieren eine Sitzung aus gewöhnlichen Gründen: ein neues Gerät, ein geleerter Browser, ein Neustart. Das geschieht mit gleichbleibender Rate, während sie arbeiten.
page-formula-sessions = Laufende Sitzungen
page-formula-sessions-is = ausgesperrt = Personen × (1 − Anteil ohne neue Anmeldung bisher × was ihre Verlängerungen übrig lassen)
page-formula-sessions-1 = Sitzungen werden nach Richtlinie geteilt (keine; Kontrollen erfüllt; Kontrollen nicht erfüllt) und unabhängig davon nach Anmeldehäufigkeit, nach Resilienz-Standardwerten, danach, ob sich die Bedingung prüfen lässt, ob sie zu Beginn zutraf, ob der Backup-Dienst sie bedient, und nach langlebigen oder gewöhnlichen Token. Für jeden Teil werden die Regeln gefragt, was eine neue Sitzung und was eine Verlängerung erhält.
page-formula-sessions-2 = Neue Sitzung abgelehnt: Es zählt der Anteil, der noch keine neue Anmeldung gebraucht hat. Verlängerung abgelehnt: Es zählt S(t). Verlängerung gewährt, während der Anmeldedienst ausgefallen ist: Alle bleiben, bis der Backup-Dienst sie vergisst, drei Tage, nachdem sie zuletzt gearbeitet haben, und dann zählt von dort an S. Während MFA-Abfragen ausgefallen sind, lässt eine Anmeldehäufigkeit von P Minuten, bei der eine Abfrage offen ist, 1 − t ÷ P übrig. Was nicht zutrifft, zählt als 1.
page-formula-sessions-3 = Personen, die der Backup-Dienst nicht bedient, zählen von Beginn an als drei Tage nicht gesehen. Von einem Token, das der Backup-Dienst ausgestellt hat, wird angenommen, dass es die drei Tage nicht neu beginnt.
page-formula-guests = Gäste
page-formula-guests-is = ausgesperrt = betroffene Gäste × (1 − Anteil ohne neue Anmeldung bisher × S(t))
page-formula-guests-1 = So ist es, während der Anmeldedienst ausgefallen ist: Kein Gast wird verlängert, und Gäste haben nie langlebige Token. Während Abfragen ausgefallen sind, sind Gäste, deren MFA zu Hause nicht vertraut wird, ausgesperrt, sobald sie eine neue Anmeldung brauchen. Während die Registrierung ausgefallen ist, sind es die, die sich hier registrieren müssen, und sie warten dann in der Warteschlange.
page-formula-worst = Der schlimmste Moment der Stunde
page-formula-worst-is = Zeile der Stunde = die fünf Minuten mit den meisten Ausgesperrten, abgelesen, kurz bevor sie enden
page-formula-worst-1 = Der früheste, wo mehrere gleich sind. Die Gruppen einer Zeile gehören zu einem Moment und lassen sich darum addieren. Auf dem Bildschirm sind es ganze Personen, so gerundet, dass sie zusammen die gerundete Summe ergeben.
page-formula-lost = Ausgefallene Arbeit
page-formula-lost-is = Personenstunden = (ausgesperrt am Anfang + ausgesperrt kurz vor dem Ende) ÷ 2 × 5 ÷ 60, für je fünf Minuten Arbeitszeit
page-formula-lost-1 = Nachts und an freien Tagen fällt keine Arbeit aus, auch wenn dann Personen ausgesperrt sind. Am Ende der Störung zählt als zurück, wer sofort zurück ist.
page-formula-back = Zurückkommen
page-formula-back-is = noch in der Warteschlange = (in der Warteschlange + wer kommt) × (1 − bedient ÷ alle in der Warteschlange)
page-formula-back-1 = Wenn die Störung endet, ist sofort zurück, wer sich nur anmelden musste. Wer sich registrieren muss, steht in einer Warteschlange, die in der Arbeitszeit mit der Rate des Helpdesks bedient wird, verteilt auf die Gruppen im Verhältnis zu den Wartenden. In je fünf Minuten reihen sich erst Personen ein und werden dann bedient.
page-formula-wait = Längste Wartezeit
page-formula-wait-is = längste Wartezeit = wann der Letzte derer, die zusammen kamen, sich registriert − wann sie kamen
page-formula-wait-1 = Eine im Verhältnis bediente Warteschlange hat keine Reihenfolge. Nur für diese Zahl werden Personen in der Reihenfolge genommen, in der sie kamen; das ist unsere Folgerung und niemandes Regel.
page-formula-exposure = Ungeschützt
page-formula-exposure-is = ungeschützte Personenstunden = ungeschützte Personen × 5 ÷ 60, für je fünf Minuten, Nächte eingeschlossen
page-formula-exposure-1 = Ungeschützt ist, wer Zugriff hat, der eine von einer Richtlinie verlangte Kontrolle übersprungen hat: wen eine Ausnahme eingelassen hat und wer sich nicht registriert hat; bei abgeschalteter MFA alle Gäste, alle laufenden Sitzungen und alle, die gekommen sind und sich nicht registriert haben. Ausgesperrt und ungeschützt werden immer zusammen gezeigt.

page-left-out-outage = Was das Modell weglässt: die Störung
page-left-out-outage-1 = Eine Störung ist von einer Art, beginnt mit einem Schlag, bleibt gleich stark und endet mit einem Schlag. Sie kommt und geht nicht, heilt nicht nach und nach und geht nicht von einer Art in eine andere über.
page-left-out-outage-2 = Sie erreicht einen festen Anteil der Personen, jede für ihre ganze Dauer oder gar nicht. Es gibt keine Regionen, keine Mandanten und keine Apps, denen es besser geht als anderen.
page-left-out-outage-3 = Nicht erreichbare Zugänge und Admin-Portale bei funktionierender Anmeldung sind hier keine Art von Störung. Von jedem, der handeln kann, wird angenommen, dass er das Portal erreicht.
page-left-out-outage-4 = Bereits ausgestellte Token bleiben gültig. Am 15. März 2021 blieben sie es nicht.
page-left-out-outage-5 = Der Backup-Dienst springt sofort ein und bedient alle, die er bedienen darf, wie viele es auch sind.
page-left-out-outage-6 = Nur Personen werden gezählt: keine Dienstprinzipale, keine Geräte, keine Automatisierung, kein Mandant in einer Cloud, die der Backup-Dienst nicht bedient.

page-left-out-people = Was das Modell weglässt: die Personen
page-left-out-people-1 = Es zählt Anteile von Gruppen, gleichmäßig verteilt, und keine einzelne Person. Ein Anteil in einer Teilung gilt als gleich in jedem Teil der anderen.
page-left-out-people-2 = Eine Person hat eine Sitzung in einer App unter einer Richtlinie. In Wahrheit zählt der Backup-Dienst App für App, und eine Person kann zugleich drinnen und draußen sein.
page-left-out-people-3 = Beschäftigte ohne Sitzung bei Beginn, etwa zurück aus dem Urlaub, sind in keiner Gruppe und werden nicht gezählt. Sie würden abgelehnt, während der Anmeldedienst ausgefallen ist; um sie sind die Zahlen also zu niedrig.
page-left-out-people-4 = Während MFA-Abfragen ausgefallen sind, wird von allen eigenen Leuten angenommen, dass sie den Dienst brauchen, der sie sendet, wo eine Richtlinie MFA verlangt. Wer einen Passkey, einen Sicherheitsschlüssel oder Windows Hello hat, sollte hineinkommen: Um sie sind die Zahlen zu hoch. Nehmen Sie sie aus den betroffenen Personen heraus.
page-left-out-people-5 = Wessen Registrierung fällig ist, der wird sofort abgelehnt. Fristen und Aufforderungen, die sich überspringen lassen, sind nicht modelliert: Zählen Sie nur die als fällig, die nicht überspringen dürfen.
page-left-out-people-6 = Niemandes Sitzung wird während der Störung widerrufen, obwohl es eine Regel dafür gibt. Eine Kennwortzurücksetzung mittendrin würde die Person aussperren.
page-left-out-people-7 = Ihre eigenen Leute, die in anderen Mandanten Gäste sind, verlieren auch diese. Das wird nicht gezählt.
page-left-out-people-8 = Wer ausgesperrt ist, bleibt es, bis die Störung endet oder eine Maßnahme einlässt; es erneut zu versuchen hilft niemandem.
page-left-out-people-9 = Wer eine Arbeitsstunde lang ausgesperrt ist, verliert diese Stunde, und zwar ganz. Was sich offline tun lässt, am Telefon oder in einer Sitzung, die anderswo noch lebt, wird nicht abgezogen.
page-left-out-people-10 = Ein Arbeitstag für alle: keine Feiertage, Schichten oder Zeitzonen und keine Überstunden zum Aufholen.
page-left-out-people-11 = Resilienz-Standardwerte bei einer Richtlinie für eine Gruppe oder Rolle zu deaktivieren trifft alle, die deren Apps nutzen. Der Rechner sagt das bei der Eingabe; den Anteil der Sitzungen, den es trifft, müssen Sie selbst eingeben.
page-left-out-people-12 = Token für zwei Stunden, wie Mandanten ohne bedingten Zugriff sie erhalten, sind nicht modelliert. Aktualisierungstoken, Browser-Cookies und die Anmeldung am Gerät stecken alle in einer Zahl, den neuen Anmeldungen.
page-left-out-people-13 = Eine verlangte Authentifizierungsstärke ist eine der Bedingungen, die sich nicht prüfen lassen. Für das, was eine zweite Seite von Microsoft dazu sagt, gibt es keinen Schalter (C2).

page-left-out-measures = Was das Modell weglässt: Maßnahmen und der Weg zurück
page-left-out-measures-1 = Ausnahmen und abgeschaltete MFA wirken, sobald sie beginnen, und enden, sobald sie enden. In Wahrheit dauert es Minuten, bis Richtlinien geschrieben und verteilt sind, und jemand muss daran denken, sie zurückzunehmen.
page-left-out-measures-2 = Ein Pass wirkt, sobald er ausgegeben ist. Microsofts Seite spricht von einigen Minuten.
page-left-out-measures-3 = Pässe gehen an alle Wartenden, auch an Gäste, die sich hier registrieren müssen. Nach Microsofts Seite funktioniert ein Pass nicht für Gäste: Wo solche Gäste warten, ist die gezeigte Ersparnis um sie zu hoch.
page-left-out-measures-4 = Von allen außer dem Anteil, den Sie eingeben, wird angenommen, dass sie einen Pass haben dürfen, und von keiner Richtlinie, dass sie mehr als MFA verlangt. Nur Personen in der Richtlinie für Pässe können einen nutzen, und ein Pass erfüllt keine Richtlinie, die Phishing-resistente MFA verlangt.
page-left-out-measures-5 = Von einem Pass wird angenommen, dass er niemanden ungeschützt lässt, wem immer er gegeben wird.
page-left-out-measures-6 = Wie viele der Bitte folgen, ihre Sitzung zu behalten, ist Ihre Schätzung.
page-left-out-measures-7 = Verschieben und Pausieren betreffen auch Personen, die die Störung nicht getroffen hätte: Vorher kann niemand sagen, wer betroffen ist.
page-left-out-measures-8 = Wer verschoben ist, kommt gleich am ersten Arbeitstag nach der Störung, und zwar alle.
page-left-out-measures-9 = Der Helpdesk registriert Personen mit gleichbleibender Rate in der Arbeitszeit, im Verhältnis zu den Wartenden und nicht in der Reihenfolge des Kommens. Er wird nicht müde, nimmt keine anderen Anrufe an und arbeitet nicht länger, und niemand gibt das Warten auf.
page-left-out-measures-10 = Wer handeln kann, wird gefragt, wenn eine Maßnahme beginnt, und danach nicht wieder.
page-left-out-measures-11 = Ein Lauf endet nach 14 Tagen, wer auch immer noch wartet.
page-left-out-measures-12 = Zahlen sind Mittelwerte. Keine Spanne sagt, wie weit eine wirkliche Störung von ihnen abweichen kann.

## Facts, sources and records

fact-0-1 = Backup-Dienst und Resilienz-Standardwerte sind für eine Störung des primären Anmeldedienstes beschrieben und für keine andere Art.
fact-0-2 = Das Einrichten von Methoden, MFA-Abfragen und der Anmeldedienst fallen getrennt voneinander aus: Frühere Vorfälle zeigen jede Art allein, und jede sperrt andere Personen aus.
fact-0-3 = Am 1. Juni 2026 hätten sich bereits Registrierte wie gewohnt anmelden sollen; wen eine Richtlinie zur Registrierung zwang, der konnte ausgesperrt sein.
fact-1-1 = Eine neue Sitzung erhält keinen Zugriff. Eine bestehende läuft weiter, wenn keine Richtlinie gilt oder ihre Kontrollen vorher erfüllt wurden; sonst entscheiden die Resilienz-Standardwerte.
fact-1-2 = Läuft das Token einer Sitzung während einer Störung ab, prüft der Backup-Dienst alle Richtlinien erneut, bevor er ein neues ausstellt.
fact-1-3 = Über 90 % der Authentifizierungen verlängern eine bestehende Sitzung. Das ist ein Anteil der Anfragen, nicht der Personen.
fact-1-4 = Der Backup-Dienst unterstützt weder neue Sitzungen noch Gäste.
fact-1-5 = Sechs Bedingungen lassen sich bei einer Störung nicht live prüfen: Gruppe, Rolle, Anmelderisiko, Benutzerrisiko, Land oder Region, Authentifizierungsstärke.
fact-1-6 = Der Backup-Dienst prüft nicht, welche Methode eine verlangte Authentifizierungsstärke fordert, und fragt niemanden nach einer stärkeren.
fact-1-7 = Sind die Resilienz-Standardwerte an, wie bei jeder Richtlinie, die sie nicht deaktiviert, tritt das bei Beginn der Sitzung Bekannte an die Stelle dessen, was sich nicht prüfen lässt.
fact-1-8 = Sind die Resilienz-Standardwerte deaktiviert, wird der Zugriff abgelehnt, sobald sich eine Bedingung nicht live prüfen lässt.
fact-1-9 = Microsofts Beispiel, MFA für privilegierte Rollen: Wer die Rolle nicht hat, kommt mit Standardwerten hinein und wird bei deaktivierten Standardwerten blockiert.
fact-1-10 = Standardwerte bei einer Richtlinie für eine Gruppe oder Rolle zu deaktivieren trifft alle, die deren Apps nutzen, Mitglied oder nicht: Die Mitgliedschaft lässt sich nicht prüfen.
fact-1-11 = Microsoft bietet keinen Probelauf des Backup-Dienstes und keine Simulation der Resilienz-Standardwerte.
fact-1-12 = Microsoft übt den Backup-Dienst jeden Monat; die Anmeldeprotokolle zeigen am Typ des Tokenausstellers, wer bedient wurde.
fact-1-13 = Sind die Resilienz-Standardwerte an, werden Sitzungen verlängert, auch wo eine Richtlinie eine Anmeldehäufigkeit erzwingt.
fact-1-14 = Der Backup-Dienst erhält die Widerrufsereignisse der fortlaufenden Zugriffsevaluierung: Wer widerrufen wurde, kann sich nicht anmelden.
fact-1-15 = Die Einstellung einer Richtlinie heißt sessionControls.disableResilienceDefaults.
fact-1-18 = Sind die Resilienz-Standardwerte deaktiviert, wird der Zugriff abgelehnt, sobald bestehende Sitzungen ablaufen.
fact-1-19 = Microsofts Seiten sagen nicht, wie sich alle Richtlinien mit deaktivierten Resilienz-Standardwerten auflisten lassen; der Export der Richtlinien zeigt es einzeln.
fact-1-20 = Microsofts Seiten sagen nicht, was man sieht, wenn man abgelehnt wird: Kein Fehlercode und kein Bildschirm sind beschrieben.
fact-1-c4 = Mit fortlaufender Zugriffsevaluierung gelten Zugriffstoken 24 Stunden.
fact-2-1 = Um bedient zu werden: dieselbe App und dasselbe Gerät binnen drei Tagen, nichts Interaktives verlangt, im Heimatmandanten, keine Richtlinie, die den Dienst einschränkt, seither nichts widerrufen.
fact-2-2 = Gezählt wird App für App: Wer eine App in den letzten drei Tagen nicht genutzt hat, wird dort nicht bedient.
fact-2-3 = Der Backup-Dienst arbeitet von selbst. Er deckte ab 2019 Outlook im Web und SharePoint Online ab und ab 2021 native Apps.
fact-2-4 = Standardmäßig treten frühere Ergebnisse an die Stelle dessen, was manche Richtlinien nachschlagen müssten.
fact-2-5 = Resilienz-Standardwerte helfen nur, wenn sie vor der Störung an waren.
fact-2-6 = Als Richtlinien, die mit dem Backup-Dienst schlecht vereinbar sind, nennt Microsoft: Anmeldehäufigkeit, verlangte Authentifizierungsstärke, klassische Richtlinien.
fact-2-7 = Zertifikatsperrungen werden nicht neu geprüft; es zählt der zuletzt gesicherte Stand.
fact-2-8 = Abgedeckt: Microsofts Apps, native Mail-Apps, Web-Apps nur mit ID-Token, SAML mit Beginn beim Identitätsanbieter. Nicht abgedeckt: Web-Apps, die Zugriffstoken anfordern, SAML mit Beginn in der App.
fact-2-9 = Native Apps müssen ihre Token drei Tage aufbewahren. Nicht unterstützt sind unter anderem Gerätecode, Single-Page-Apps mit Code und PKCE sowie Dienstprinzipale.
fact-2-10 = Verwaltete Identitäten sind geschützt; Dienstprinzipale nicht.
fact-2-11 = Der Backup-Dienst arbeitet für Personen in jeder Cloud außer der von 21Vianet, wo er nur verwaltete Identitäten bedient.
fact-2-12 = Externe können als Mitglieder eingeladen werden: Ihr Benutzertyp ist dann Mitglied, und sie melden sich trotzdem anderswo an.
fact-2-13 = Ihre eigenen Leute sind anderswo Gäste: Was sie in anderen Mandanten nutzen, liegt ebenfalls außer Reichweite des Backup-Dienstes.
fact-2-16 = Microsofts Seiten sagen nicht, wie lange der Backup-Dienst eine Sitzung tragen kann oder ob seine eigenen Token die drei Tage neu beginnen. Wir nehmen an, dass sie es nicht tun.
fact-2-17 = Microsofts Seiten sagen nicht, wie viele der Backup-Dienst bedienen kann, wie bald er einspringt und was man dann sieht.
fact-3-1 = Ein gewöhnliches Zugriffstoken gilt zufällig 60 bis 90 Minuten, im Mittel 75.
fact-3-2 = In Mandanten ohne bedingten Zugriff erhalten Clients wie Teams Token für zwei Stunden.
fact-3-3 = Mit fortlaufender Zugriffsevaluierung gilt ein Token zwischen 20 und 28 Stunden.
fact-3-3b = Mit fortlaufender Zugriffsevaluierung gilt ein Token bis zu 28 Stunden.
fact-3-4 = Die fortlaufende Zugriffsevaluierung umfasst Exchange und SharePoint Online und einen Teil von Teams, nicht jeden Client. Sonst gilt ein Token standardmäßig eine Stunde.
fact-3-5 = Richtlinien zu Ländern oder zu mehr als 5.000 IP-Bereichen führen Token auf eine Stunde zurück.
fact-3-6 = Die fortlaufende Zugriffsevaluierung unterstützt keine Gäste, ein Gast hat also nie ein langlebiges Token.
fact-3-7 = Ein deaktiviertes Konto, ein geändertes oder zurückgesetztes Kennwort, neu aktivierte MFA, ein Widerruf durch Administratoren oder hohes Benutzerrisiko beendet eine Sitzung, binnen 15 Minuten.
fact-3-13 = Ohne Richtlinie meldet man sich nach gleitenden 90 Tagen neu an; eine Richtlinie kann es nach Stunden, nach Tagen oder jedes Mal verlangen.
fact-3-17 = Sind Lebensdauern und Alter gleichmäßig verteilt, ist der Anteil der nach einer Zeit t noch gültigen Token das Mittel dessen, was von ihnen übrig ist, geteilt durch die mittlere Lebensdauer.
fact-3-18 = Am 15. März 2021 arbeiteten Apps weiter, bis sie ein neues Token brauchten; Teams auf dem Desktop meldet sich stündlich an.
fact-4-1 = Das Registrieren von Sicherheitsinformationen ist eine Benutzeraktion, die eine Richtlinie für bedingten Zugriff regeln kann.
fact-4-3 = Zur Registrierung aufgefordert wird, wer etwas nutzt, das MFA verlangt, oder wenn eine Richtlinie zur Registrierung oder zur Kennwortzurücksetzung es vorsieht.
fact-4-5 = Microsofts Seiten sagen nicht, ob die Registrierung während einer Anmeldung auf denselben Servern läuft wie die Seite für die eigenen Methoden. Die Meldung vom 1. Juni 2026 nennt beide als gestört.
fact-4-6 = Die Registrierungsrichtlinie lässt 14 Tage Zeit. Danach kommt niemand hinein, ohne sich zu registrieren.
fact-4-9 = Ein befristeter Zugriffspass gilt 10 Minuten bis 30 Tage; Mandanten haben standardmäßig 1 Stunde und höchstens 8. Nur Personen in seiner Richtlinie können einen nutzen.
fact-4-9b = Ein Pass braucht einige Minuten, bis er jeden Server erreicht, jede Person kann nur einen zur Zeit haben, und wo man sich damit anmeldet, endet der Zugriff mit dem Pass.
fact-4-10 = Ein Pass zählt als MFA, aber weder als kennwortlose noch als Phishing-resistente MFA.
fact-4-11 = Personen unter einer Richtlinie zur Registrierung oder zur Kennwortzurücksetzung werden nach einer Browser-Anmeldung mit Pass zur Registrierung geschickt.
fact-4-12 = Microsofts Seiten sagen nicht, ob ein Pass hineinführt, während die Registrierung gestört ist. Wir nehmen an: dann ja, und nein, während Abfragen oder der Anmeldedienst ausfallen.
fact-4-12b = Pässe stellt ein Authentifizierungsadministrator aus, für Administratoren ein privilegierter; niemand kann sich selbst einen ausstellen.
fact-4-13 = Ein befristeter Zugriffspass funktioniert nicht für Gäste.
fact-4-13b = Ein Gast darf sich zu Hause mit einem Pass des Heimatmandanten anmelden; was Ihr Mandant verlangt, muss trotzdem hier geschehen.
fact-4-14 = Eine erneute Registrierung zu verlangen löscht Telefonnummern, Apps und Token der Person; die nächste Anmeldung fragt nach neuen.
fact-4-15 = Die MFA eines Gasts geschieht zu Hause, wenn Sie ihr vertrauen; sonst registriert sich der Gast in Ihrem Mandanten und führt MFA dort aus.
fact-4-16 = Microsoft rät zu mehreren Methoden je Person und zu Notfallrichtlinien im Nur-Bericht-Modus, die bei einer Störung eingeschaltet werden.
fact-4-17 = Windows Hello und Passkeys hängen von den wenigsten anderen Diensten ab; unter den zweiten Faktoren sind es Einmalcodes.
fact-5-1 = Zwei oder mehr Notfallkonten: nur in der Cloud, auf onmicrosoft.com, dauerhaft globaler Administrator, mit einem Passkey oder Zertifikat, das die täglichen Administratoren nicht nutzen.
fact-5-2 = Von den Notfallkonten selbst sollte Phishing-resistente MFA verlangt werden.
fact-5-3 = Notfallkonten sollten von Richtlinien ausgenommen sein, damit keine fehlerhafte Richtlinie alle aussperrt.
fact-5-4 = Notfallkonten sollten mindestens alle 90 Tage erprobt werden und immer, wenn sich Personal oder Abonnements ändern.
fact-5-5 = Microsoft verlangt MFA in seinen Admin-Portalen seit Oktober 2024 und für Änderungen über Befehlszeile und API seit Oktober 2025.
fact-5-6 = Das gilt auch für Notfallkonten, was auch immer eine Richtlinie ausnimmt. Ein Passkey oder Zertifikat genügt dem.
fact-5-7 = Sicherheitsschlüssel, Passkey oder Zertifikat sollten gehen, während Abfragen scheitern. Ist der Anmeldedienst ausgefallen, ist eine Notfallanmeldung eine neue Sitzung und scheitert. Microsoft verspricht keins von beiden.
fact-8-5 = Welche Richtlinien auf einer solchen Bedingung beruhen, lässt sich ihrem Export entnehmen: Gruppen, Rollen, Risikostufen, Länder, Authentifizierungsstärke.
fact-8-7 = Interaktive und nicht interaktive Anmeldungen sind getrennte Downloads. Protokolle bleiben 7 Tage, mit einer P1- oder P2-Lizenz 30.
fact-8-11 = Der Registrierungsbericht sagt für jede Person, ob MFA registriert ist und ob die Richtlinie die Methode erlaubt.
fact-8-14 = Laufende Sitzungen zählt man am besten als Personen mit einer erfolgreichen Anmeldung binnen drei Tagen in ihrem Heimatmandanten, Verlängerungen im Hintergrund eingeschlossen.

by-m365jp = Microsoft Service Health, Abschrift auf m365jp.net
by-microsoftmessageid = Microsoft Service Health, Abschrift auf microsoftmessageid.com
by-microsoft-learn = Microsoft Learn
by-an-article = Ein Artikel von jenem Tag
by-linux-org-hk = linux.org.hk
by-windows-forum = Windows Forum
by-cyber-press = Cyber Press
by-mighty-technologies = Mighty Technologies
by-windows-forum-after-the-register = Windows Forum nach The Register
by-techzine = Techzine
by-winbuzzer = WinBuzzer
by-workspot = Microsoft, Abschrift auf Workspots Statusseite
by-transistor-fm = Microsofts Analyse, zitiert auf transistor.fm
by-bleepingcomputer = BleepingComputer, Abschrift auf cybersecurityinformer.com
by-practical-365 = Practical 365
by-azure-status-history = Azure-Statusverlauf, PS0T-790
by-build5nines = Microsofts Analyse, Abschrift auf Build5Nines
by-mspoweruser = MSPoweruser
by-azure-blog = Azure-Blog
by-redmond-magazine = Redmond Magazine
by-securityweek = SecurityWeek
by-microsoft-on-github = Microsoft, auf GitHub

record-mo1329260-1 = Von 05:50 bis 09:50 UTC konnten manche Benutzer weder MFA einrichten noch mysignins.microsoft.com öffnen, das mit Fehler 504 antwortete.
record-mo1329260-2 = Eine Änderung an einem Cache machte ein Failover nötig; dort, wohin es führte, liefen Prozessoren und Speicher voll, als Europas Verkehr seine Spitze erreichte. Der Weg zurück beendete es.
record-mo1329260-3 = Bereits Registrierte hätten sich wie gewohnt anmelden sollen; wen eine Richtlinie zur Registrierung zwang, der konnte ausgesperrt sein.
record-mo1329260-ours-1 = „Manche Benutzer“ ist keine Zahl: Wir nehmen 100 %. Mit weniger schrumpft alles gleichermaßen.
record-mo1329260-beyond-1 = Am schlimmsten war es, als in Europa am meisten los war. Im Modell bleibt eine Störung von Anfang bis Ende gleich stark.

record-mo1329260-press-1 = Solange keine Ursache bekannt war, wurde die Störung an Microsofts Tabelle für einen ausgefallenen Anmeldedienst gemessen: Neue Sitzungen erhalten keinen Zugriff.
record-mo1329260-press-2 = Diese Tabelle gilt für eine Störung des primären Anmeldedienstes.
record-mo1329260-press-3 = Microsofts Abschlusstext nennt die MFA-Einrichtung und die Seite mysignins, sonst nichts.
record-mo1329260-press-ours-1 = Zeiten und Anteil sind die der anderen Vorlage MO1329260; nur die Art der Störung ist anders. Halten Sie beide nebeneinander: Die Art entscheidet mehr als die Dauer.
record-mo1329260-press-beyond-1 = Nichts Veröffentlichtes sagt, dass an jenem Tag die Anmeldung ausfiel. Dies ist, was es gewesen wäre, nicht, was es war.

record-mo1237461-1 = Von 14:00 bis 16:38 UTC stießen Personen in Nordamerika, deren Anmeldung Cisco Duo nutzt, auf Fehler 504, wo MFA verlangt war.
record-mo1237461-2 = Microsofts eigene Dienste arbeiteten wie erwartet; der Fehler lag beim anderen Anbieter, der ihn behob.
record-mo1237461-3 = Zuerst wurde es für eine Störung von Microsofts MFA gehalten.
record-mo1237461-ours-1 = 100 % gilt für einen Mandanten, der jede Abfrage an Duo schickt. Nehmen Sie den Anteil der Personen, die Sie dorthin schicken; ohne solche ging es an Ihnen vorbei.
record-mo1237461-beyond-1 = Personen mit einer Methode von Microsoft waren nicht betroffen und konnten weiterhin eine registrieren. Im Modell scheitern Abfragen jedes Anbieters und mit ihnen die Registrierung.

record-mo1093654-1 = Administratoren in Europa, im Nahen Osten, in Afrika, Asien und im Pazifikraum konnten keine MFA-Methoden hinzufügen. Schuld war eine Änderung, die die MFA-Anmeldung verbessern sollte.
record-mo1093654-2 = Bis 09:20, Zeitzone nicht angegeben, hatte Microsoft die Ursache bestätigt und eine Konfigurationsänderung vorbereitet.
record-mo1093654-3 = Benutzer konnten weder Methoden registrieren noch Kennwörter zurücksetzen. Für manche hatte es schon am 18. April begonnen.
record-mo1093654-ours-1 = Keine Quelle nennt Anfang oder Ende: Wir nehmen 08:00 bis 12:00 UTC, vier Stunden um die eine bekannte Uhrzeit.
record-mo1093654-beyond-1 = Auch das Zurücksetzen von Kennwörtern durch Benutzer scheiterte, und Administratoren konnten nicht aushelfen. Das Modell kennt beides nicht.

record-op978247-1 = Es begann gegen 10:33 UTC, vor allem in Westeuropa, teils auch in den Vereinigten Staaten und Chile, und war vier Stunden später weitgehend vorbei.
record-op978247-2 = Ein anderer Beginn: gegen 16:00 niederländischer Zeit, 15:00 UTC. Beides kann nicht stimmen.
record-op978247-3 = Wer sich mit MFA anmeldete, konnte manche Microsoft-365-Apps nicht öffnen. Microsoft leitete den Verkehr um und erklärte OP978247 noch am selben Tag für gelöst.
record-op978247-ours-1 = Von den zwei Anfängen nehmen wir den früheren. Das Ende sind die berichteten vier Stunden, keine veröffentlichte Uhrzeit.
record-op978247-beyond-1 = Es kam nach und nach zurück, und manche in Amerika hatten noch Stunden länger Mühe. Im Modell sind alle mit einem Schlag zurück.

record-2021-12-16-1 = Von 00:11 bis 02:25 UTC gab es Schwierigkeiten, sich mit Geschäfts- und mit persönlichen Konten anzumelden.
record-2021-12-16-2 = Ein Konfigurationsfehler und eine routinemäßige Aktualisierung trennten zusammen mehrere Endpunkte ab, die füreinander einspringen sollten; ein Failover beendete es.
record-2021-12-16-ours-1 = Tatsächlich war es weniger: Die Verfügbarkeit, die Microsoft für jenen Monat angab, entspricht zehn Minuten vollständiger Störung.
record-2021-12-16-beyond-1 = Anmeldungen scheiterten für manche und für andere nicht. Im Modell scheitern sie für alle Betroffenen.

record-2021-03-15-1 = Ein zum Behalten markierter Schlüssel wurde um 19:00 UTC von einem Aufräumvorgang entfernt; Apps vertrauten dann den damit signierten Token nicht mehr. Um 21:05 war der Schlüssel wieder da.
record-2021-03-15-2 = Microsofts erste Analyse zählt Fehler bis 09:25 UTC am nächsten Tag.
record-2021-03-15-3 = Apps, die kein neues Token brauchten, liefen noch eine Weile; Teams verlangt etwa jede Stunde eines.
record-2021-03-15-ours-1 = Wir beenden es, als der Schlüssel wieder da war. Für die ganze Zeit mit Fehlern stellen Sie die Dauer auf 14 h 25 min.
record-2021-03-15-beyond-1 = Apps lehnten bereits ausgestellte Token ab. Im Modell gilt ein gültiges Token, bis es abläuft; tatsächlich waren also Personen früher draußen.
record-2021-03-15-beyond-2 = Der Backup-Dienst deckte damals weit weniger Apps ab als heute.

record-2020-12-14-1 = Von 08:01 bis 09:20 UTC erhielten Personen, die eine bestimmte Back-End-Einheit in Europa bediente, den Fehler AADSTS90033.
record-2020-12-14-2 = 95,85 % der Authentifizierungen Europas gelangen währenddessen. Nach einer Änderung an jener Einheit blockierten Threads einander.
record-2020-12-14-ours-1 = 4,15 % der Authentifizierungen Europas scheiterten: Wir nehmen das als Anteil der Personen. Ein Mandant, den jene Einheit bediente, sah weit mehr: Probieren Sie 100 %.
record-2020-12-14-beyond-1 = Der Fehler nannte sich vorübergehend und bat, es erneut zu versuchen. Im Modell kommt kein Betroffener durch.

record-2020-09-28-1 = Von 21:25 bis 00:23 UTC scheiterten weltweit Anmeldungen. Eine für einen Testring bestimmte Aktualisierung ging direkt in die Produktion.
record-2020-09-28-2 = In den Vereinigten Staaten gelangen im schlimmsten Moment nur 17 % der Anmeldungen; auch Australien war schwer getroffen. Für alle vorbei war es um 02:25.
record-2020-09-28-3 = Damals deckte der Backup-Dienst nur Outlook im Web und SharePoint Online ab.
record-2020-09-28-ours-1 = 83 % ist, was in den Vereinigten Staaten im schlimmsten Moment scheiterte. Wir nehmen es als Anteil der Personen und für die ganze Zeit, was für die meisten anderen Orte zu viel ist.
record-2020-09-28-ours-2 = Wir beenden es um 00:23. Bis alle zurück waren, vergingen 5 Stunden.
record-2020-09-28-beyond-1 = Es stieg und fiel und war von Region zu Region verschieden. Im Modell bleibt es gleich stark.

record-2018-11-19-1 = Von 04:39 bis 18:38 UTC konnte man sich in Asien, Europa und Amerika nicht anmelden, wo eine Richtlinie MFA verlangte.
record-2018-11-19-2 = Microsoft fand drei Fehler, von denen jeder den nächsten auslöste: einen langsamen Cache, einen Wettlauf zwischen Servern und ein Back-End, dem die Ressourcen ausgingen. Zwei kamen mit einer Aktualisierung Tage zuvor.
record-2018-11-19-beyond-1 = Es erreichte Europa und Asien zuerst und Amerika zuletzt. Im Modell beginnt es für alle zugleich.
record-2018-11-19-beyond-2 = Auch das Zurücksetzen von Kennwörtern durch Benutzer scheiterte.

record-no-share = Keine Quelle nennt einen Anteil der Personen: Wir nehmen 100 %.

## Compare in full

compare-list = { $first }, { $next }
compare-list-end = { $first } und { $last }
compare-effects = { $first }, { $next }
compare-why = { $causes }: { $effects }.
compare-smaller = { $n ->
    [one] 1 kleinere Änderung
   *[other] { $n } kleinere Änderungen
  }
compare-together = { $first } zusammen mit { $others }
compare-same-inputs = Die Eingaben sind gleich.
compare-no-difference = { $causes }: Das ändert keine der Zahlen.
compare-nothing-new = keine der gezeigten Zahlen ändert sich
compare-most = Den größten Teil macht aus: { $cause } ({ $hours } Personenstunden).
compare-opposed = Das wirkt gegeneinander: { $up } ({ $more } Personenstunden), { $down } ({ $fewer }).
compare-cancel = Das hebt sich auf: { $up } ({ $more } Personenstunden), { $down } ({ $fewer }).
compare-only-together = Keine der mit „zusammen“ verbundenen Änderungen bewirkt allein etwas: Ihre Anteile lassen sich nicht trennen.
compare-idle = { $n ->
    [one] 1 weitere Eingabe ist anders und bewirkt hier nichts.
   *[other] { $n } weitere Eingaben sind anders und bewirken hier nichts.
  }

compare-lost-more = { $n ->
    [one] 1 ausgefallene Personenstunde mehr
   *[other] { $n } ausgefallene Personenstunden mehr
  }
compare-lost-fewer = { $n ->
    [one] 1 ausgefallene Personenstunde weniger
   *[other] { $n } ausgefallene Personenstunden weniger
  }
compare-lost-same = gleich viel ausgefallene Arbeit
compare-heads-more = { $n ->
    [one] im schlimmsten Moment 1 ausgesperrte Person mehr
   *[other] im schlimmsten Moment { $n } Ausgesperrte mehr
  }
compare-heads-fewer = { $n ->
    [one] im schlimmsten Moment 1 ausgesperrte Person weniger
   *[other] im schlimmsten Moment { $n } Ausgesperrte weniger
  }
compare-worst-later = schlimmster Moment { $length } später
compare-worst-earlier = schlimmster Moment { $length } früher
compare-clear-later = alle { $length } später zurück
compare-clear-earlier = alle { $length } früher zurück
compare-never-back = binnen 14 Tagen nicht alle zurück
compare-back-after-all = binnen 14 Tagen alle zurück
compare-nobody = niemand mehr ausgesperrt
compare-somebody = Ausgesperrte, wo vorher niemand war
compare-exposed-more = { $n ->
    [one] 1 ungeschützte Personenstunde mehr
   *[other] { $n } ungeschützte Personenstunden mehr
  }
compare-exposed-fewer = { $n ->
    [one] 1 ungeschützte Personenstunde weniger
   *[other] { $n } ungeschützte Personenstunden weniger
  }

compare-kind = { $now ->
    [registration] Einrichten von Anmeldemethoden
    [mfa] MFA-Abfragen
   *[authentication] Anmeldedienst
  } gestört statt { $before ->
    [registration] Einrichten von Anmeldemethoden
    [mfa] MFA-Abfragen
   *[authentication] Anmeldedienst
  }
compare-starts = Beginn { $now } statt { $before }
compare-longer = { $length } länger
compare-shorter = { $length } kürzer
compare-affected = { $now } der Personen betroffen statt { $before }
compare-new-hires-more = { $n ->
    [one] 1 neu eingestellte Person je Tag mehr
   *[other] { $n } neue Mitarbeitende je Tag mehr
  }
compare-new-hires-fewer = { $n ->
    [one] 1 neu eingestellte Person je Tag weniger
   *[other] { $n } neue Mitarbeitende je Tag weniger
  }
compare-resets-more = { $n ->
    [one] 1 MFA-Zurücksetzung je Tag mehr
   *[other] { $n } MFA-Zurücksetzungen je Tag mehr
  }
compare-resets-fewer = { $n ->
    [one] 1 MFA-Zurücksetzung je Tag weniger
   *[other] { $n } MFA-Zurücksetzungen je Tag weniger
  }
compare-due-more = { $n ->
    [one] 1 fällige Registrierung je Tag mehr
   *[other] { $n } fällige Registrierungen je Tag mehr
  }
compare-due-fewer = { $n ->
    [one] 1 fällige Registrierung je Tag weniger
   *[other] { $n } fällige Registrierungen je Tag weniger
  }
compare-guests-more = { $n ->
    [one] 1 Gast mehr
   *[other] { $n } Gäste mehr
  }
compare-guests-fewer = { $n ->
    [one] 1 Gast weniger
   *[other] { $n } Gäste weniger
  }
compare-sessions-more = { $n ->
    [one] 1 laufende Sitzung mehr
   *[other] { $n } laufende Sitzungen mehr
  }
compare-sessions-fewer = { $n ->
    [one] 1 laufende Sitzung weniger
   *[other] { $n } laufende Sitzungen weniger
  }
compare-postures = Sitzungen ohne Richtlinie, mit erfüllten und mit offenen Kontrollen zu { $now } statt { $before }
compare-long-lived = langlebige Token in { $now } der Sitzungen statt { $before }
compare-served = { $now } der Sitzungen vom Backup-Dienst bedient statt { $before }
compare-frequency = Anmeldehäufigkeit für { $now } der Sitzungen statt { $before }
compare-frequency-hours = erneute Anmeldung alle { $now } h statt alle { $before } h
compare-defaults = Resilienz-Standardwerte aus bei { $now } der Sitzungen statt { $before }
compare-unevaluable = nicht prüfbare Bedingung bei { $now } der Sitzungen statt { $before }
compare-applied = anfangs zutreffende Bedingung bei { $now } der Sitzungen statt { $before }
compare-fresh = { $now } neue Anmeldungen je Tag statt { $before }
compare-guest-fresh = { $now } neue Anmeldungen von Gästen je Tag statt { $before }
compare-guests-register = { $now } der Gäste mit fälliger Registrierung statt { $before }
compare-guests-trusted = vertraute MFA bei { $now } der Gäste statt { $before }
compare-desk = { $now } Registrierungen je Stunde statt { $before }
compare-pass-blocked = Zugriffspässe ohne Nutzen für { $now } der Personen statt { $before }
compare-admins = { $now } angemeldete Administratoren statt { $before }
compare-emergency = andere Notfallzugriffskonten
compare-working-hours = Arbeitstag { $now } statt { $before }
compare-working-days = andere Arbeitstage
compare-read-frequency = { $now ->
    [lenient] nachsichtige
   *[cautious] vorsichtige
  } Lesart der Anmeldehäufigkeit
compare-read-disabled = { $now ->
    [literal] wörtliche
   *[strict] strenge
  } Lesart deaktivierter Resilienz-Standardwerte
compare-read-access = Zugriffstoken mit { $now ->
    [oneHour] einer Stunde
   *[from60To90min] 60 bis 90 Minuten
  } Laufzeit gelesen
compare-read-long-lived = langlebige Token mit { $now ->
    [upTo28h] bis zu 28 Stunden
    [flat24h] 24 Stunden
   *[from20To28h] 20 bis 28 Stunden
  } Laufzeit gelesen
compare-measure-added = „{ $name }“ ergriffen
compare-measure-removed = „{ $name }“ nicht ergriffen
compare-measure-changed = „{ $name }“ anders eingestellt

compare-more = +{ $n }
compare-fewer = −{ $n }
compare-same = gleich
compare-by-later = { $length } später
compare-by-earlier = { $length } früher
compare-column-figure = Zahl
compare-base = Vergleichsbasis
compare-figure-lost = Ausgefallene Arbeit, Personenstunden
compare-figure-heads = Ausgesperrte im schlimmsten Moment
compare-figure-worst = Schlimmster Moment
compare-figure-clear = Alle zurück
compare-figure-exposed = Ungeschützt, Personenstunden
compare-never = nicht binnen 14 Tagen
compare-at-once = sofort
compare-no-time = zu keiner Zeit
compare-title-figures = Nebeneinander
compare-title-why = Warum sie sich unterscheiden
compare-title-lines = Ausgesperrte, auf einer Skala
compare-title-shares = { $name }: was jede Änderung ausmacht
compare-column-change = Änderung
compare-column-lost = ausgefallene Arbeit
compare-column-heads = Ausgesperrte
compare-column-worst = schlimmster Moment
compare-column-clear = alle zurück
compare-column-exposed = ungeschützt
compare-row-rest = { $n } weitere Änderungen zusammen
compare-row-whole = Insgesamt
compare-method = Jeder Anteil ist, was eine Änderung im Mittel ausmacht, über alle Reihenfolgen, in denen die Änderungen einzeln vorgenommen werden können. So ergeben die Anteile das Ganze.
compare-method-many = Die wichtigsten Änderungen werden getrennt, alle anderen zählen als eine.
compare-hours-since = Stunden seit Beginn
compare-hour = Stunde
compare-lines-say = { $names }: Ausgesperrte im Verlauf, je eine Linie. Die Tabelle darunter hat dieselben Zahlen.
compare-lines-table = Die Linien als Zahlen
compare-named = { $letter }: { $name }

## Training: the shift

shift-from-status = Statusseite
shift-from-manager = Leitung
shift-from-desk = Helpdesk
shift-from-account = Konten
shift-from-news = Meldungen
shift-mistake-at = Zeile { $line }, Spalte { $column }: { $what }
shift-wrong-no-exercise = Die Datei muss mit der Zeile `exercise: 1` beginnen.
shift-wrong-version = `{ $found }` ist keine Version von Übungsdateien. Schreiben Sie `exercise: 1`.
shift-wrong-empty = Die Datei ist leer. Beginnen Sie mit der Zeile `exercise: 1` oder mit einer fertigen Übung.
shift-wrong-too-large = Die Datei hat { $is } KB; höchstens { $most } KB werden gelesen. Kürzen Sie die Texte.
shift-wrong-no-colon = „{ $found }“ ist keine Zeile einer Übung: Schreiben Sie `Schlüssel: Wert`. Ein Text geht in einer Zeile weiter, die mit `|` beginnt; eine Bemerkung beginnt mit `#`.
shift-wrong-goes-on = Eine Zeile, die mit `|` beginnt, setzt den Text davor fort, und davor steht keiner.
shift-wrong-indented = `{ $key }` ist eingerückt, aber kein Block ist offen. Rücken Sie es an den Zeilenanfang, oder eröffnen Sie davor `measure:`, `inject:`, `ask:` oder `notes:`.
shift-wrong-not-indented = `{ $key }` gehört in einen Block. Rücken Sie es um zwei Leerzeichen ein.
shift-wrong-unknown-near = `{ $found }` ist nicht bekannt. Meinten Sie `{ $near }`?
shift-wrong-unknown = `{ $found }` ist nicht bekannt. Schreiben Sie eines von: { $known }.
shift-wrong-unknown-of-many = `{ $found }` ist nicht bekannt. docs/exercises.md zählt auf, was es ist.
shift-wrong-again = `{ $key }` steht hier ein zweites Mal. Behalten Sie eines von beiden.
shift-wrong-lacks = `{ $key }` fehlt. Ergänzen Sie eine Zeile `{ $key }: …`.
shift-wrong-no-value = Hinter dem Doppelpunkt steht nichts. Schreiben Sie den Text dorthin, oder lassen Sie die Zeile weg.
shift-wrong-too-long = Der Text hat { $has } Zeichen; erlaubt sind höchstens { $most }. Kürzen Sie ihn.
shift-wrong-language = Die Sprache `{ $found }` gibt es hier nicht. Schreiben Sie eine von { $known } oder gar keine.
shift-wrong-brace = Ein `{ "{" }` eröffnet eine Zahl und wird nicht geschlossen. Schließen Sie es, oder schreiben Sie es zweimal, wenn das Zeichen selbst gemeint ist.
shift-wrong-moment = `{ $found }` ist kein Zeitpunkt dieser Übung. Schreiben Sie eine Uhrzeit in Schritten von 5 Minuten wie `10:00`, mit dem Tag wie `Tue 10:00`, oder Minuten wie `+90`; Beginn ist { $start }.
shift-wrong-turn-hour = `{ $found }` ist keine volle Stunde nach dem Beginn. Schreiben Sie { $before } oder { $next }.
shift-wrong-turn-order = `{ $found }` liegt nicht nach dem Zeitpunkt davor. Ordnen Sie nach der Zeit.
shift-wrong-no-turn = Um `{ $found }` entscheidet das Team nicht. Schreiben Sie eines von: { $turns }.
shift-wrong-inject-late = Davon würde niemand erfahren: Das Team entscheidet zuletzt um { $last }. Legen Sie es nach vorn, oder ergänzen Sie `turns`.
shift-wrong-known = Die Antwort steht um { $due } fest, gefragt wird um { $at }. Fragen Sie nach einem späteren Zeitpunkt, oder fragen Sie früher.
shift-wrong-value = `{ $found }` ist hier nicht erlaubt. Erlaubt: { $allowed }.
shift-wrong-vary = Schreiben Sie ein Feld und den Bereich in ganzen Zahlen, aus dem gezogen wird, wie `guests 100 to 300`.
shift-wrong-set = Schreiben Sie ein Feld und seinen neuen Wert, wie `mfaResets 70` oder `mfaResets +40`.
shift-wrong-asked = Nach `{ $found }` kann nicht gefragt werden. Schreiben Sie `lockedOut at 12:00`, `lockedOut guests at 12:00`, `peak`, `lost`, `lost by 12:00` oder `allClear`.
shift-wrong-no-parts = `{ $kind }` hat keine Werte zur Auswahl, also auch kein `{ $found }`. Lassen Sie die Zeile weg.
shift-wrong-too-many = Zu oft `{ $what }`: höchstens { $most }. Lassen Sie einige weg.
shift-wrong-plays = Die Maßnahmen lassen sich auf { $plays } Arten ergreifen; höchstens { $most } können nach der besten durchsucht werden. Bieten Sie weniger Werte oder Maßnahmen an, oder lassen Sie seltener entscheiden.
shift-wrong-scenario-link = Ein Teil des Szenario-Links ist nicht zu gebrauchen: { $note }. Kopieren Sie den Link noch einmal.
shift-wrong-scenario-measures = Das Szenario hat Maßnahmen oder weitere Szenarien neben sich. Maßnahmen ergreift das Team: Kopieren Sie den Link eines einzelnen Szenarios ohne sie.
shift-wrong-link = Der Link ist hier abgeschnitten oder beschädigt. Lassen Sie ihn sich noch einmal geben, oder die Datei.
shift-wrong-record = Das ist kein Protokoll einer Schicht, oder es wurde hier verändert. Sichern Sie es noch einmal aus dem Programm.
shift-refused-not-now = Das geht an dieser Stelle der Schicht nicht.
shift-refused-unknown = Diese Maßnahme oder Frage gibt es in dieser Runde nicht.
shift-refused-again = Diese Maßnahme ist schon ergriffen.
shift-refused-ends-before = Sie würde enden, bevor sie beginnt.
shift-refused-no-range = Geben Sie einen Bereich von einer kleineren bis zu einer größeren Zahl an.
shift-refused-estimates = { $n ->
    [one] { $n } Frage hat noch keine Schätzung.
   *[other] { $n } Fragen haben noch keine Schätzung.
}
shift-until-end = bis die Störung vorbei ist
shift-part = { $label } { $value }
shift-part-unit = { $label } { $value } { $unit }
shift-way = { $when }, { $how }
shift-asks-locked-out = Wie viele Personen sind um { $when } ausgesperrt?
shift-asks-group = Wie viele sind um { $when } ausgesperrt, und zwar von: { $group }?
shift-asks-peak = Wie viele Personen sind im schlimmsten Moment ausgesperrt?
shift-asks-lost-by = Wie viele Personenstunden Arbeit sind bis { $when } ausgefallen?
shift-asks-lost = Wie viele Personenstunden Arbeit fallen insgesamt aus?
shift-asks-all-clear = Wann ist die letzte Person wieder drin?
shift-debrief-counted = Die Stunden wurden so gezeigt, wie man sie damals kannte. Dieses Blatt zählt die ganze Schicht mit dem Wissen von ihrem Ende. Ein Modell: Microsoft bietet keine Simulation an. Tempo zählt nicht.
shift-debrief-seed = Zahlen wurden mit Startwert { $seed } gezogen: Derselbe Startwert zieht wieder dieselben.
shift-debrief-short = In Kürze
shift-debrief-decisions = Ihre Entscheidungen
shift-debrief-best = Das Beste, was möglich war
shift-debrief-estimates = Ihre Schätzungen
shift-debrief-known = Was wann bekannt war
shift-debrief-discuss = Zum Besprechen
shift-debrief-none = Sie haben keine Maßnahme ergriffen.
shift-debrief-alone = Jede wird gezählt, indem nur sie weggelassen wird. Zwei, die dasselbe leisten, sparen einzeln wenig; deshalb müssen sich die Zahlen nicht zum Ganzen addieren.
shift-debrief-no-better = Nichts Erlaubtes hätte weniger Arbeit gekostet, ohne mehr ohne Schutz zu lassen.
shift-debrief-better = { $n ->
    [one] { $n } Personenstunde weniger hätte ausfallen können, ohne mehr ohne Schutz zu lassen als Sie.
   *[other] { $n } Personenstunden weniger hätten ausfallen können, ohne mehr ohne Schutz zu lassen als Sie.
}
shift-debrief-searched = Alle { $n } Arten, die erlaubten Maßnahmen zu Ihren Entscheidungszeiten mit den angebotenen Werten zu ergreifen, wurden mit dem Wissen vom Ende durchgerechnet. Diese kostet am wenigsten Arbeit von allen, die nicht mehr ohne Schutz lassen als Ihre.
shift-debrief-front = Was weniger Ausfall an Schutz kostet
shift-debrief-score = Die letzte Spalte ist die Breite des Bereichs und dazu das Zehnfache dessen, was die Antwort daneben lag, als Anteil der Antwort. Auf lange Sicht hat den kleinsten Wert, wer genau den Bereich nennt, dessen man sich zu 80 % sicher ist; zu weit zu raten kostet ebenso wie zu eng.
shift-how-come = So kommen diese Zahlen zustande
shift-how-saved = Gespart: { $saved } = { $nothing } − { $lost }, was ausfällt, wenn nichts getan wird, weniger, was so ausfällt.
shift-how-without = Gespart: { $saved } = { $without } − { $with }, die ausgefallenen Personenstunden ohne diese eine Entscheidung weniger die mit allen.
shift-how-exposed = Personenstunden ohne Schutz: { $gain } = { $with } − { $without }, mit allen Entscheidungen weniger ohne diese eine.
shift-how-ways = Jede Maßnahme bleibt weg oder wird auf eine der Arten ergriffen, die etwas bewirken: von jedem Ihrer Entscheidungszeitpunkte an, mit jedem der angebotenen Werte. Was auch mit der einen geschieht, die anderen sind frei; deshalb werden die Arten malgenommen. So viele Arten gibt es jeweils:
shift-how-ways-of = { $name }: { $n }
shift-how-chosen = Jede davon wurde durchgerechnet. Von denen, die höchstens Ihre { $exposed } Personenstunden ohne Schutz lassen, heißt die mit dem geringsten Arbeitsausfall das Beste. { $standing }
shift-how-minutes = Gezählt in Minuten vom Beginn der Störung an.
shift-how-width = Breite: { $high } − { $low } = { $width }
shift-how-miss = Die Antwort, { $answer }, liegt { $off } daneben, und das zählt { $times }-fach: { $cost }
shift-how-share = Abzug: { $width } + { $cost } = { $score }; als Anteil von { $whole }: { $percent }
shift-how-rule = Die Breite und bei einem Fehlgriff 2 ÷ (1 − 80 %) = { $times }-mal der Abstand: der Intervallscore. Auf lange Sicht ist er am kleinsten für den, der den Bereich nennt, an den er glaubt. { $standing }
shift-how-page = Gneiting und Raftery 2007: Strictly Proper Scoring Rules, Prediction, and Estimation, Abschnitt 6.2
shift-how-least = Als Anteil der Antwort, oder von { $least }, wo diese kleiner ist, damit große und kleine Fragen gleich viel zählen: unsere Wahl. { $standing }
shift-play-nothing = Nichts getan
shift-play-theirs = Ihre Schicht
shift-play-best = Bestes, ohne weniger zu schützen
shift-play-unexposed = Bestes bei vollem Schutz
shift-head-play = Was
shift-head-lost = Ausgefallene Personenstunden
shift-head-saved = Gespart
shift-head-exposed = Personenstunden ohne Schutz
shift-head-peak = Höchstens ausgesperrt
shift-head-clear = Alle wieder drin
shift-head-decision = Maßnahme
shift-head-how = Wie
shift-head-when = Wann
shift-head-best = Im Besten
shift-head-question = Frage
shift-head-said = Ihr Bereich
shift-head-truth = Antwort
shift-head-held = Bereich
shift-head-score = Abzug
shift-head-from = Von
shift-head-text = Was
shift-head-changed = Von da an bekannt
shift-did-nobody = nichts: niemand konnte handeln
shift-did-nothing = nichts bei dieser Art von Störung
shift-best-not = nicht ergriffen
shift-best-nothing = Nichts zu tun.
shift-front = { $exposed } ohne Schutz, { $lost } ausgefallen: { $ways }
shift-front-way = { $name } ({ $way })
shift-held = getroffen
shift-missed = verfehlt
shift-range = { $low } bis { $high }
shift-changed = { $field }: { $value }
shift-calibration-too-sure = { $held } von { $asked } Bereichen enthielten die Antwort; von Bereichen, deren man sich zu 80 % sicher ist, sollten es etwa { $expected } sein. Sie waren sich sicherer, als Sie Grund hatten: Nennen Sie weitere Bereiche. Mittlerer Abzug: { $mean }.
shift-calibration-all = Alle { $held } von { $asked } Bereichen enthielten die Antwort. Vielleicht wissen Sie mehr, als Sie sich zu sagen trauen: Engere kosten weniger. Mittlerer Abzug: { $mean }.
shift-calibration-well = { $held } von { $asked } Bereichen enthielten die Antwort; von Bereichen, deren man sich zu 80 % sicher ist, sollten es etwa { $expected } sein. Mittlerer Abzug: { $mean }.
shift-ask-not-taken = Das Beste ergreift diese Maßnahme, Sie nicht: { $name }. Was sprach dagegen?
shift-ask-earlier = { $name }: Sie begannen { $own }, das Beste beginnt { $best }. Was hätten Sie bis dahin wissen müssen?
shift-ask-in-vain = { $name }: ohne Wirkung. Woran hätte man das vorher erkennen können?
shift-ask-cost = { $name }: kostete { $n } Personenstunden. Warum, und war das abzusehen?

shift-choice = Übung
shift-choice-registration = Registrierung gestört (MO1329260)
shift-choice-prompts = Ein Montag ohne MFA-Abfragen
shift-choice-weekend = Das lange Wochenende
shift-choice-own = Selbst eine schreiben
shift-preview-measures = Erlaubte Maßnahmen
shift-preview-ways = : { $ways }
shift-preview-searched = Das Beste wird unter { $n } Arten gesucht.
shift-note = Für die Leitung: { $note }
shift-turn-at = Entscheidung { $when }
shift-inject-at = { $when }, { $from }:
shift-stage-briefing = Einweisung
shift-stage-turn = { $when }, Entscheidung { $nth } von { $of }
shift-begin = Schicht beginnen
shift-stage-debrief = Nachbesprechung
shift-arrived = Was eingegangen ist
shift-arrived-nothing = Nichts Neues ist eingegangen.
shift-arrived-before = Was früher einging
shift-passed = Was geschehen ist
shift-passed-as-known = Jede Zeile, wie sie damals bekannt war, mit dem, was bis dahin entschieden war.
shift-passed-when = Wann
shift-passed-most = Höchstens ausgesperrt
shift-passed-who = Davon
shift-passed-group = { $name } { $n }
shift-passed-lost = Ausgefallene Personenstunden
shift-passed-exposed = Ohne Schutz
shift-decide = Entscheiden
shift-decide-says = Eine Maßnahme wirkt ab { $when }. Jede kann einmal ergriffen werden.
shift-how = Wie: { $name }
shift-take = Ergreifen
shift-take-it = Ergreifen: { $name }
shift-taken = Ergriffen { $when }
shift-taken-how = Ergriffen { $when }: { $how }
shift-took = Ergriffen: { $name }.
shift-acts-nobody = Sie bewirkt nichts: Niemand kann handeln.
shift-acts-nothing = Sie bewirkt bei dieser Art von Störung nichts.
shift-undo = Letzte Eingabe zurücknehmen
shift-undone = Zurückgenommen.
shift-estimate = Schätzen
shift-estimate-says = Nennen Sie einen Bereich, dessen Sie sich zu 80 % sicher sind: Von zehn solchen Bereichen sollten acht die Antwort enthalten.
shift-estimate-moment = Eine Zeit wie { $example }.
shift-low = Von
shift-high = Bis
shift-low-of = Von: { $question }
shift-high-of = Bis: { $question }
shift-stated = Sie nannten { $range }.
shift-not-stated = Beide Enden sind nötig, das kleinere zuerst.
shift-no-number = „{ $typed }“ ist nicht zu gebrauchen.
shift-reveal-until = Aufdecken: die Zeit bis { $when }
shift-reveal-end = Aufdecken: die Zeit, bis alle wieder drin sind
shift-revealed = Es ist { $when }.
shift-searching = Das Beste, was möglich war, wird gesucht: { $percent }
shift-foreseen = Wie es steht, lautet die Antwort { $answer }.
shift-next = Als Nächstes kommt
shift-print = Blatt drucken
shift-save-record = Protokoll sichern
shift-own-title = Selbst eine Übung schreiben
shift-own-lead = Ein Text, der beim Schreiben geprüft wird. Beginnen Sie mit einer fertigen Übung und ändern Sie sie; das Format steht in docs/exercises.md.
shift-own-text = Die Übung
shift-own-start = Beginnen mit
shift-own-open = Datei öffnen
shift-own-right = Daran ist nichts falsch.
shift-own-wrong = { $n ->
    [one] { $n } Fehler
   *[other] { $n } Fehler
}
shift-own-play = Spielen
shift-own-copy = Link kopieren, der sie spielt
shift-own-save = Als Datei sichern
shift-own-edit = Zurück zum Text
shift-own-too-long = Für einen Link ist sie zu lang ({ $is } Byte, höchstens { $most }). Geben Sie sie als Datei weiter.
shift-own-preview = Vorschau
shift-link-wrong = Die Übung dieses Links lässt sich nicht spielen:

## The brief and the files

brief-word = Briefing
brief-unnamed = Gestört: { $what }
brief-moment = { $day }, { $time }
brief-cost = Die ausgefallene Arbeit kostet { $cost } ({ $rate }).
brief-status = Lage
brief-outage = Gestört: { $what }. Von { $from } bis { $until } ({ $length }), für { $percent } der Personen.
brief-worse = Wann es schlimmer wird
brief-taken = Was getan wird
brief-to-do = Was sich tun lässt, und was es kostet
brief-known = Bekannt
brief-unknown = Nicht bekannt
brief-update = Nächste Meldung
brief-measure = Maßnahme
brief-saves = Spart
brief-exposes = Ungeschützt
brief-when = Wann
brief-by = Beginnen bis
brief-who = Wer handeln muss
brief-from = ab { $from }
brief-from-until = von { $from } bis { $until }
brief-idle = bewirkt hier nichts: { $why }
brief-nothing = bewirkt hier nichts
brief-decision = Entscheidung nötig: { $measure }. Das { $saves } und { $exposes }, wenn es { $begun } beginnt, und lohnt sich bis { $until }.
brief-no-decision = Keine noch offene Maßnahme spart Arbeit.
brief-works = Funktioniert: { $what }
brief-fails = Fällt aus: { $what } ({ $standing })
brief-end-unknown = Wann es endet. Eingegeben ist { $end }.
brief-beyond = Was nach 14 Tagen kommt: Weiter wird nicht gerechnet.
brief-reach-unknown = Wen es trifft. Eingegeben sind { $percent } der Personen.
brief-assumed = Die eigenen Zahlen dieses Mandanten für { $kept } von { $all } Annahmen: dort gelten noch unsere Voreinstellungen.
brief-contradictions = Welche Seite von Microsoft stimmt, wo sie einander widersprechen ({ $n } Stellen). Was angenommen ist, steht auf Seite zwei.
brief-update-at = Nächste Meldung: { $when }.
brief-update-by = Nächste Meldung: { $when }, von { $owner }.
brief-owner-is = Nächste Meldung von { $owner }.
brief-owner = Verantwortlich
brief-a-model = Ein Modell; Microsoft bietet keine Simulation.
brief-link-says = Das Szenario zum Weiterrechnen
brief-no-code = Der Link ist zu lang für einen Code, der sich vom Papier lesen ließe. Er steht in den Dateien, und „Link kopieren“ kopiert ihn.
brief-inputs = Was eingegeben ist
brief-changed = Geändert, die Voreinstellung in Klammern
brief-kept = Wie voreingestellt
brief-ours = unsere Annahme
brief-sources = Worauf es beruht
brief-no-page = unser Schluss; keine Seite sagt es
brief-not-taken = nicht ergriffen
brief-yes = ja
brief-no = nein
brief-was = { $value } ({ $default })
brief-page-two = Seite zwei: was eingegeben ist, und worauf es beruht
picture-name = Ausgesperrte Personen, Stunde für Stunde
picture-made = Erstellt { $moment }
picture-worst = { $people } um { $when }
picture-at-worst = Im schlimmsten Moment:
picture-without = ohne Maßnahmen
csv-hour = Stunde der Störung
csv-from = Von (Ortszeit)
csv-until = Bis (Ortszeit)
csv-locked-out = { $group } ausgesperrt im schlimmsten Moment (Personen)
csv-in-all = Ausgesperrt im schlimmsten Moment (Personen)
csv-lost = Ausgefallene Arbeit (Personenstunden)
csv-exposed = Ungeschützt (Personenstunden)
csv-to-come = Verschoben, kommen noch (Personen)
csv-input = Eingabe
csv-value = Wert
csv-unit = Einheit
csv-default = Voreinstellung
csv-field = Feld der Szenariodatei
csv-model = Revision des Modells
csv-version = Version von Lockout
csv-facts = Stand der Fakten
csv-made = Erstellt (Ortszeit)
csv-link = Link
csv-note = Hinweis
away-call = Für die Besprechung
away-copy = Für die Besprechung kopieren
away-copy-says = Satz, Bild und Link auf einmal, zum Einfügen in Chat oder Mail.
away-copied-all = Kopiert: Satz, Bild und Link.
away-copied-picture-alone = Kopiert: Satz und Link, dazu das Bild für Programme, die Bilder annehmen. Text mit Bild darin hat dieser Browser nicht erlaubt.
away-copied-text = Kopiert: Satz und Link, als Text. Ein Bild hat dieser Browser nicht erlaubt: bitte als PNG speichern.
away-copied-nothing = Dieser Browser erlaubt Seiten hier kein Kopieren. Bitte den Text von Hand kopieren, das Bild mit der rechten Maustaste:
away-by-hand = Text für die Besprechung
away-picture = Das Diagramm mit Titel und Legende
away-chat = Kurzfassung als Text kopieren
away-chat-copied = Kopiert: die Kurzfassung als Text.
away-brief = Das Briefing
away-brief-says = Alles kann leer bleiben. Was hier steht, kommt in den Link.
away-org = Organisation
away-incident = Vorfallsnummer
away-update = Nächste Meldung
away-update-such = etwa 14:30 oder in einer Stunde
away-owner = Verantwortlich
away-print = Briefing drucken
away-print-says = Zwei Seiten, mit einem Code, der hierher zurückführt.
away-printing = Strg+P druckt jetzt das Briefing.
away-print-page = Mit Strg+P wieder die Seite drucken
away-page-again = Strg+P druckt die Seite.
away-files = Dateien
away-hours = Stunden und Eingaben (CSV)
away-result = Ergebnis (JSON)
away-svg = Diagramm (SVG)
away-png = Diagramm (PNG)
away-markdown = Kurzfassung (Markdown)
away-text = Kurzfassung (Text)
away-saved = Gespeichert: { $name }
away-no-file = Dieser Browser hat keine Datei erzeugt. { $why }

## Training: who gets in

card-opening = Am { $day } um { $time } Uhr möchte { $place } { $who } { $app } öffnen.
card-down-nothing = In Entra ist nichts mehr gestört: Der Ausfall endete { $at }.
card-down-registration = Die MFA-Registrierung ist seit { $since } gestört; alles andere läuft.
card-down-mfa = MFA-Abfragen scheitern seit { $since }, und mit ihnen die Registrierung; was keine Abfrage braucht, läuft.
card-down-authentication = Der primäre Anmeldedienst ist seit { $since } ausgefallen.
card-question = Kommt die Person um { $time } Uhr hinein?
card-since-today = { $time } Uhr
card-since-yesterday = gestern { $time } Uhr
card-since-day = { $day } { $time } Uhr
card-since-tomorrow = morgen { $time } Uhr
card-at-today = um { $time } Uhr
card-at-yesterday = gestern um { $time } Uhr
card-at-day = am { $day } um { $time } Uhr
card-at-tomorrow = morgen um { $time } Uhr
card-home-staff = Die Person gehört zur Belegschaft und ist in diesem Mandanten zu Hause.
card-home-account = Das Konto ist in diesem Mandanten zu Hause.
card-guest-partner = Die Person ist hier Gast: Ihr Konto ist im Mandanten eines Partnerunternehmens zu Hause.
card-guest-invited = Die Person wurde als Gast eingeladen und meldet sich mit dem Konto einer anderen Organisation an.
card-guest-member = Das Konto ist im Mandanten eines Lieferanten zu Hause; hier wurde es mit dem Benutzertyp Mitglied eingeladen.
card-new-device = Der Laptop ist neu, und die Person meldet sich darauf zum ersten Mal an.
card-new-cleared = Die Person hat die Daten des Browsers gelöscht und meldet sich neu an.
card-new-signed-out = Die Person hatte sich abgemeldet und meldet sich jetzt neu an.
card-new-elsewhere = Die Person sitzt an einem anderen Rechner als sonst, hat dort keine Sitzung und meldet sich neu an.
card-new-private = Die Person meldet sich in einem privaten Fenster an, in dem es keine Sitzung gibt.
card-new-reinstalled = Der Rechner wurde über Nacht neu aufgesetzt: Alle Sitzungen darauf sind weg, und die Person meldet sich neu an.
card-new-first-day = Es ist der erste Arbeitstag; der Laptop wurde { $at } übergeben, und die Person meldet sich zum ersten Mal an.
card-session = Die Sitzung der App auf diesem Gerät hat der primäre Dienst zuletzt { $at } authentifiziert, und niemand hat sie widerrufen.
card-session-then = Die Sitzung der App auf diesem Gerät hat der primäre Dienst zuletzt { $at } authentifiziert.
card-revoked-password = Das Kennwort wurde { $at } zurückgesetzt; damit ist diese Sitzung widerrufen.
card-revoked-administrator = Diese Sitzung wurde { $at } von der Administration widerrufen.
card-revoked-lost = Ein verlorenes Telefon wurde gemeldet, und der Helpdesk hat diese Sitzung { $at } widerrufen.
card-token-valid = Das Token der App gilt bis { $since }.
card-token-long = Die App hat ein langlebiges Token, das bis { $since } gilt.
card-token-expired = Das Token der App ist { $at } abgelaufen.
card-token-long-expired = Das langlebige Token ist { $at } abgelaufen.
card-covered-microsoft = Der Backup-Dienst deckt die App ab, eine von Microsofts eigenen.
card-covered-id-token = Der Backup-Dienst deckt die App ab, eine Web-App, die nur ID-Token anfordert.
card-covered-saml = Der Backup-Dienst deckt die App ab, deren SAML-Anmeldung im Portal „Meine Apps“ beginnt.
card-uncovered-access-token = Der Backup-Dienst deckt die App nicht ab, eine Web-App, die Zugriffstoken anfordert.
card-uncovered-saml = Der Backup-Dienst deckt die App nicht ab, deren SAML-Anmeldung in ihr selbst beginnt.
card-policy-none = Es gilt keine Richtlinie für bedingten Zugriff.
card-policy-plain = Eine Richtlinie für bedingten Zugriff verlangt für die App immer MFA.
card-policy-group = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA von den Mitgliedern einer Gruppe.
card-held-group = Zu Beginn der Sitzung war die Person Mitglied dieser Gruppe.
card-not-held-group = Zu Beginn der Sitzung war die Person kein Mitglied dieser Gruppe.
card-policy-role = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA von allen mit einer bestimmten Rolle.
card-held-role = Zu Beginn der Sitzung hatte die Person diese Rolle.
card-not-held-role = Zu Beginn der Sitzung hatte die Person diese Rolle nicht.
card-policy-sign-in-risk = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA, wenn das Anmelderisiko hoch ist.
card-held-sign-in-risk = Zu Beginn der Sitzung war das Anmelderisiko hoch.
card-not-held-sign-in-risk = Zu Beginn der Sitzung war das Anmelderisiko niedrig.
card-policy-user-risk = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA, wenn das Benutzerrisiko hoch ist.
card-held-user-risk = Zu Beginn der Sitzung war das Benutzerrisiko hoch.
card-not-held-user-risk = Zu Beginn der Sitzung war das Benutzerrisiko niedrig.
card-policy-country = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA aus dem Ausland, nach dem Land.
card-held-country = Zu Beginn der Sitzung war die Person im Ausland.
card-not-held-country = Zu Beginn der Sitzung war die Person im Inland.
card-policy-network = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA außerhalb der IP-Bereiche des Büros.
card-held-network = Die Person ist außerhalb dieser Bereiche.
card-not-held-network = Die Person ist innerhalb dieser Bereiche.
card-policy-platform = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA auf Telefonen.
card-held-platform = Die Person benutzt ein Telefon.
card-not-held-platform = Die Person benutzt einen Laptop.
card-policy-unmanaged = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA auf Geräten, die nicht verwaltet werden.
card-held-unmanaged = Dieses Gerät wird nicht verwaltet.
card-not-held-unmanaged = Dieses Gerät wird verwaltet.
card-policy-named = Eine Richtlinie für bedingten Zugriff verlangt für die App MFA von Konten, die sie einzeln nennt.
card-held-named = Dieses Konto ist eines davon.
card-not-held-named = Dieses Konto ist keines davon.
card-excluded = Dieses Konto ist von allen Richtlinien ausgenommen.
card-not-excluded = Dieses Konto ist von keiner Richtlinie ausgenommen.
card-emergency = Die Person benutzt ein Notfallzugriffskonto.
card-controls-met = Die MFA wurde zu Beginn der Sitzung erfüllt.
card-controls-not-met = Die MFA wurde in dieser Sitzung nicht erfüllt.
card-terms-none = Die Richtlinie hat { $defaults ->
    [on] aktivierte
   *[off] deaktivierte
} Resilienz-Standardwerte und legt keine Anmeldehäufigkeit fest.
card-terms-not-due = Die Richtlinie hat { $defaults ->
    [on] aktivierte
   *[off] deaktivierte
} Resilienz-Standardwerte und legt eine Anmeldehäufigkeit von { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} fest, die { $at } fällig wird.
card-terms-due = Die Richtlinie hat { $defaults ->
    [on] aktivierte
   *[off] deaktivierte
} Resilienz-Standardwerte und legt eine Anmeldehäufigkeit von { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} fest, die { $at } fällig wurde.
card-frequency-none = Die Richtlinie legt keine Anmeldehäufigkeit fest.
card-frequency-not-due = Die Richtlinie legt eine Anmeldehäufigkeit von { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} fest, die { $at } fällig wird.
card-frequency-due = Die Richtlinie legt eine Anmeldehäufigkeit von { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} fest, die { $at } fällig wurde.
card-reading-lenient = Wo sich Microsofts Seiten zur Anmeldehäufigkeit widersprechen, gilt hier die nachsichtige Lesart.
card-reading-cautious = Wo sich Microsofts Seiten zur Anmeldehäufigkeit widersprechen, gilt hier die vorsichtige Lesart.
card-reading-literal = Wo sich Microsofts Seiten zu deaktivierten Resilienz-Standardwerten widersprechen, gilt hier die wörtliche Lesart.
card-reading-strict = Wo sich Microsofts Seiten zu deaktivierten Resilienz-Standardwerten widersprechen, gilt hier die strenge Lesart.
card-registered = Die Anmeldemethode ist seit Langem registriert.
card-must-register-new = Noch ist keine Anmeldemethode registriert, und die Richtlinien verlangen eine.
card-must-register-due = Die Registrierung einer Anmeldemethode wurde 14 Tage aufgeschoben, und die Registrierungsrichtlinie besteht jetzt darauf.
card-must-reregister = Das Telefon ging verloren; der Helpdesk hat { $at } die alte Anmeldemethode gelöscht, und die Richtlinien verlangen eine neue.
card-pass = Die Person hat einen gültigen befristeten Zugriffspass.
card-no-pass = Die Person hat keinen befristeten Zugriffspass.
card-method-push = Die Person bestätigt MFA in der Authenticator-App, auf eine Abfrage hin.
card-planned-push = Für MFA soll die Person Abfragen in der Authenticator-App bekommen.
card-method-text = Für MFA bekommt die Person einen Code per SMS.
card-planned-text = Für MFA soll die Person Codes per SMS bekommen.
card-method-call = Für MFA wird die Person angerufen.
card-planned-call = Für MFA soll die Person angerufen werden.
card-method-key = Für MFA benutzt die Person einen FIDO2-Sicherheitsschlüssel, der keine Abfrage braucht.
card-planned-key = Für MFA soll die Person einen FIDO2-Sicherheitsschlüssel benutzen, der keine Abfrage braucht.
card-method-passkey = Für MFA benutzt die Person einen Passkey, der keine Abfrage braucht.
card-planned-passkey = Für MFA soll die Person einen Passkey benutzen, der keine Abfrage braucht.
card-method-certificate = Für MFA benutzt die Person ein Zertifikat, das keine Abfrage braucht.
card-planned-certificate = Für MFA soll die Person ein Zertifikat benutzen, das keine Abfrage braucht.
card-method-home = Die Person erfüllt MFA in ihrem Heimatmandanten, wo Abfragen laufen; dieser Mandant vertraut dem.
card-app-teams = Teams
card-app-outlook = Outlook
card-app-sharepoint = SharePoint
card-app-onedrive = OneDrive
card-app-planner = Planner
card-app-tickets = das Ticketsystem
card-app-roster = die Dienstplan-App
card-app-learning = die Lernplattform
card-app-expenses = das Portal für Reisekosten
card-app-orders = das Bestellportal
card-job-nurse = eine Pflegekraft
card-job-ward-doctor = eine Person aus dem ärztlichen Dienst
card-job-paramedic = eine Kraft aus dem Rettungsdienst
card-job-physiotherapist = eine Person aus der Physiotherapie
card-job-pharmacist = eine Person aus der Apotheke
card-job-night-sitter = eine Kraft aus der Nachtwache
card-place-hospital = in einem Kreiskrankenhaus
card-place-care-home = in einem Pflegeheim
card-place-rehabilitation = in einer Rehaklinik
card-place-health-centre = in einem Gesundheitszentrum
card-job-teacher = eine Lehrkraft
card-job-lecturer = eine lehrbeauftragte Person
card-job-secretary = eine Kraft aus dem Sekretariat
card-job-librarian = eine Fachkraft aus der Bibliothek
card-job-laboratory = eine Laborfachkraft
card-place-secondary-school = an einer weiterführenden Schule
card-place-university = an einer Universität
card-place-vocational-college = an einer Berufsschule
card-place-music-school = an einer Musikschule
card-job-case-worker = eine Kraft aus der Sachbearbeitung
card-job-registrar = eine Person aus dem Standesamt
card-job-building-inspector = eine Person aus der Bauaufsicht
card-job-social-worker = eine Fachkraft aus der Sozialarbeit
card-job-town-planner = eine Person aus der Stadtplanung
card-place-town-hall = in einem Rathaus
card-place-county = bei einer Kreisverwaltung
card-place-city = bei einer Stadtverwaltung
card-place-regional-office = in einer Bezirksverwaltung
card-job-dispatcher = eine Kraft aus der Disposition
card-job-warehouse = eine Fachkraft aus dem Lager
card-job-driver = eine Fahrkraft
card-job-freight = eine Kraft aus der Frachtabfertigung
card-job-customs = eine Fachkraft für Zollabwicklung
card-place-freight-depot = auf einem Frachthof
card-place-airport = an einem Flughafen
card-place-port = in einem Containerhafen
card-place-bus-company = bei einem Busunternehmen
card-job-machine-operator = eine Fachkraft an den Maschinen
card-job-welder = eine Schweißfachkraft
card-job-quality-inspector = eine Fachkraft aus der Qualitätsprüfung
card-job-electrician = eine Elektrofachkraft
card-job-shift-leader = eine Person aus der Schichtleitung
card-job-design-engineer = eine Fachkraft aus der Konstruktion
card-place-parts-plant = in einem Zulieferwerk
card-place-steelworks = in einem Stahlwerk
card-place-dairy = in einer Molkerei
card-place-power-station = in einem Kraftwerk
card-job-shop-assistant = eine Verkaufskraft
card-job-florist = eine Fachkraft aus der Floristik
card-job-reception = eine Kraft vom Empfang
card-job-cook = eine Küchenkraft
card-job-buyer = eine Kraft aus dem Einkauf
card-place-department-store = in einem Kaufhaus
card-place-supermarket = bei einer Supermarktkette
card-place-hotel = in einem Hotel
card-place-garden-centre = in einem Gartencenter
card-job-loan-adviser = eine Kraft aus der Kreditberatung
card-job-claims-handler = eine Kraft aus der Schadenbearbeitung
card-job-paralegal = eine Kraft aus dem Rechtsbüro
card-job-developer = eine Fachkraft aus der Softwareentwicklung
card-job-analyst = eine Fachkraft aus der Datenanalyse
card-place-savings-bank = bei einer Sparkasse
card-place-insurance = bei einer Versicherung
card-place-law-firm = in einer Anwaltskanzlei
card-place-software-house = bei einem Softwarehaus
card-job-journalist = eine Person aus der Redaktion
card-job-guide = eine Kraft aus dem Führungsdienst
card-job-stage-technician = eine Fachkraft für Bühnentechnik
card-job-sound-engineer = eine Fachkraft für Tontechnik
card-job-archivist = eine Fachkraft aus dem Archiv
card-place-newspaper = bei einer Regionalzeitung
card-place-museum = in einem Museum
card-place-theatre = an einem Theater
card-place-radio = bei einem Radiosender
card-job-accountant = eine Kraft aus der Buchhaltung
card-job-payroll = eine Kraft aus der Lohnabrechnung
card-job-help-desk = eine Kraft vom Helpdesk
card-job-personnel = eine Kraft aus der Personalabteilung
card-job-project-manager = eine Person aus der Projektleitung
card-job-trainee = eine auszubildende Person
card-job-data-protection = eine Person aus dem Datenschutz
card-job-security-guard = eine Wachkraft
card-job-administrator = eine Person aus der IT-Administration
card-job-auditor = eine Person aus der Wirtschaftsprüfung
card-job-consultant = eine Person aus einer Unternehmensberatung
card-job-translator = eine Person aus einem Übersetzungsbüro
card-job-service-technician = eine Kraft vom Kundendienst eines Herstellers
card-job-architect = eine Person aus einem Architekturbüro
card-job-agency = eine Kraft aus der Zeitarbeit
card-progress-other = Das ist kein Lernstand: Die erste Zeile ist nicht „{ $expected }“.
card-progress-newer = Dieser Lernstand stammt von einer neueren Version von Lockout ({ $version }); diese liest Version { $known }.
card-progress-line = Zeile { $line } ist beschädigt: gefunden „{ $found }“; erlaubt sind eine Stufe von 1 bis 5, eine Regel und drei Zahlen, die nicht steigen, etwa „{ $example }“.
card-grade-1 = Die vier Zeilen von Microsofts Tabelle
card-grade-2 = Neue Sitzungen, Gäste, Registrierung, erste Tage
card-grade-3 = Widerrufene Sitzungen und Bedingungen, die sich nicht prüfen lassen
card-grade-4 = Anmeldehäufigkeit in beiden Lesarten, langlebige Token
card-grade-5 = Richtlinien für eine Gruppe oder Rolle mit deaktivierten Standardwerten

## Look-back

look-back-as-long = Sie dauerte { $length }, so lang wie eingegeben.
look-back-shorter = Sie dauerte { $length }, { $less } weniger als die eingegebenen { $entered }.
look-back-longer = Sie dauerte { $length }, { $more } mehr als die eingegebenen { $entered }.
look-back-what = Was
look-back-predicted = Wie eingegeben
look-back-real = Mit der wirklichen Dauer
look-back-end = Ende der Störung
look-back-worst = Höchstens ausgesperrt
look-back-at = { $people } um { $time }
look-back-lost = Ausgefallene Personenstunden
look-back-back = Alle zurück
look-back-observed = Beobachtet, gegen die Kurve mit der wirklichen Dauer
look-back-time = Zeit
look-back-seen = Beobachtet
look-back-curve = Laut Modell ausgesperrt
look-back-against = Beobachtung dagegen
look-back-each = je { $people } Personen
look-back-people =
    { $number ->
        [one] { $number } Person
       *[other] { $number } Personen
    }
look-back-tickets =
    { $number ->
        [one] { $number } Ticket
       *[other] { $number } Tickets
    }
look-back-failures =
    { $number ->
        [one] { $number } fehlgeschlagene Anmeldung
       *[other] { $number } fehlgeschlagene Anmeldungen
    }
look-back-over = Beobachtet wurde etwa das { $times }-Fache der Kurve: mehr Betroffene oder mehr Gäste, Sitzungen oder neue Mitarbeitende als eingegeben; oder eine Regel trifft mehr von ihnen als angenommen.
look-back-under = Beobachtet wurde etwa das { $times }-Fache der Kurve: weniger Betroffene als eingegeben, oder nicht alle Ausgesperrten wurden bemerkt.
look-back-about = Beobachtet wurden etwa so viele, wie die Kurve sagt: das { $times }-Fache.
look-back-nobody-expected = Ausgesperrte wurden zu Zeiten beobachtet, zu denen laut Modell niemand ausgesperrt ist: Prüfen Sie die Art der Störung und ihren Beginn.
look-back-furthest = Am weitesten daneben um { $time }: { $seen } beobachtet, { $modelled } laut Modell.
look-back-ratio =
    { $what ->
        [t] Ein Ticket stand für etwa { $people } laut Modell Ausgesperrte.
       *[f] Eine fehlgeschlagene Anmeldung stand für etwa { $people } laut Modell Ausgesperrte.
    }
look-back-ratios =
    { $what ->
        [t] Ein Ticket stand für { $least } bis { $most } laut Modell Ausgesperrte.
       *[f] Eine fehlgeschlagene Anmeldung stand für { $least } bis { $most } laut Modell Ausgesperrte.
    }
look-back-nothing-seen = Es sind keine Beobachtungen eingegeben, also lässt sich nur die Dauer vergleichen.
look-back-no-fit = Das vergleicht und passt nichts an: Beobachtungen zählen, wer bemerkt wurde, das Modell, wer ausgesperrt ist. Die Vorhersage sind die Eingaben, wie sie jetzt stehen.

## Training

train-title = Schulung
train-claim = Schulung an dem Modell, mit dem der Rechner rechnet
train-calculator = Rechner
train-all = Alle Übungen
train-lead = Üben, was ein Ausfall bewirkt, bevor einer kommt. Jede Antwort stammt aus den Regeln und dem Modell des Rechners, mit Quellen; Tempo zählt hier nirgends.
train-cards = Wer kommt hinein?
train-cards-says = Jemand in einer Lage: gewährt oder verweigert, und nach welcher Regel? Was falsch war, kommt später wieder.
train-sketch = Erst zeichnen
train-sketch-says = Zeichnen Sie, wie viele Sie Stunde um Stunde ausgesperrt erwarten. Dann folgt die Kurve des Modells, und was verschätzt war.
train-shift = Die Schicht
train-shift-says = Ein Ausfall entwickelt sich Stunde um Stunde. Entscheiden und schätzen, bevor die Stunde aufgedeckt wird; danach die Nachbesprechung.
train-start = Beginnen
train-go-on = Fortsetzen
train-with = { $button }: { $exercise }
train-seed = Startzahl
train-seed-draw = Andere ziehen
train-seed-says = Dieselbe Startzahl gibt allen dieselben Karten, Szenarien und Zahlen.
train-seed-wrong = „{ $typed }“ ist keine Startzahl: Geben Sie eine ganze Zahl ab 0 ein. Es gilt weiter { $seed }.
train-seed-is = Startzahl { $seed }
train-progress = Fortschritt
train-progress-none = Noch nichts geübt.
train-progress-says = Nur in diesem Browser gemerkt, nirgendwohin gesendet.
train-session = Sitzung
train-session-is = { $exercise }, Startzahl { $seed }
train-answered = Beantwortet
train-right = Richtig
train-day = Zuletzt am
train-export = Als Datei ausgeben
train-saved = Gesichert als { $name }.
train-not-saved = Dieser Browser sichert hier keine Datei.
train-open-shift = Gesicherte Schicht öffnen
train-import = Aus einer Datei einlesen
train-drop = Loslassen, um es zu öffnen: eine gesicherte Schicht, eine Übung oder ausgegebenen Fortschritt
train-closed = „{ $name }“ wurde nicht geöffnet. Was hier steht, bleibt, wie es war.
train-closed-other = Das ist keine Datei der Schulung. Eine gesicherte Schicht beginnt mit der Zeile `shift: 1`, eine Übung mit `exercise: 1`; Fortschritt ist die .json-Datei, die hier ausgegeben wird.
train-closed-newer = Dieser Fortschritt stammt von einer neueren Version von Lockout. Öffnen Sie ihn dort.
train-closed-at = Zeile { $line }, Spalte { $column }: Von hier an ist der Fortschritt nicht lesbar; er wurde abgeschnitten oder verändert. Geben Sie ihn noch einmal aus, oder nehmen Sie die Änderung zurück.
train-closed-session = Der Sitzung { $nth } seiner Liste fehlt etwas, oder sie wurde verändert. Geben Sie ihn noch einmal aus, oder nehmen Sie diese Sitzung aus der Liste.
train-closed-no-text = Das ist kein Text in UTF-8. Speichern Sie die Datei als UTF-8 und öffnen Sie sie erneut.
train-closed-large = Sie ist größer als jede Datei der Schulung. Wählen Sie eine, die hier gesichert wurde.
train-closed-many = Öffnen Sie eine Datei nach der anderen.
train-closed-unreadable = Der Browser kann sie nicht lesen. Ordner lassen sich nicht öffnen: Wählen Sie die Datei darin.
train-close = Schließen
train-import-holds = Sitzungen in „{ $name }“: { $n }. Davon auch hier: { $both }.
train-import-add = Hinzufügen
train-import-add-says = Was hier steht, bleibt. Von einer Sitzung, die es zweimal gibt, die zuletzt fortgesetzte.
train-import-replace = Ersetzen
train-import-replace-says = Was jetzt hier steht, ist dann weg, wenn es nicht vorher als Datei ausgegeben wurde.
train-import-no = Nichts einlesen
train-imported = Eingelesen. Sitzungen hier: { $n }.
train-how-of = { $what }, { $when }: So kommt es zustande
train-wipe = Fortschritt löschen
train-wipe-sure = Alles löschen, was dieser Browser von der Schulung gemerkt hat?
train-wipe-yes = Ja, löschen
train-wipe-no = Nein, behalten
train-wiped = Gelöscht. Von der Schulung ist in diesem Browser nichts mehr gemerkt.
train-keep-off = Dieser Browser lässt die Seite nichts speichern: Alles geht, aber der Fortschritt ist beim Schließen weg.
train-keep-full = Der Browser hat für diese Seite keinen Platz mehr: Alles geht, aber der Fortschritt wird nicht mehr gemerkt.
train-keep-newer = Was hier gemerkt ist, hat eine neuere Version geschrieben. Es bleibt, wie es ist, und was Sie jetzt tun, wird nicht gemerkt. Öffnen Sie die neuere Version, oder geben Sie es aus und löschen es unter „Fortschritt“.
train-keep-damaged = Was hier gemerkt ist, ist beschädigt. Es bleibt, wie es ist, und was Sie jetzt tun, wird nicht gemerkt. Geben Sie es bei Bedarf aus und löschen es dann unter „Fortschritt“.
train-again = Von vorn
train-projector = Ansicht für die Leinwand
train-no-projector = Leinwandansicht verlassen
train-notes = Notizen der Leitung öffnen
train-step-none = Dieser Browser lässt zwei Fenster einander nichts mitteilen. Gehen Sie in beiden von Hand weiter.
train-step-alone = Noch antwortet kein anderes Fenster dieser Sitzung. Öffnen Sie dort in diesem Browser denselben Link; bis dahin geht dieses Fenster allein weiter.
train-step-file = Dies ist eine Datei, und ein Browser kann Dateien verbieten, einander etwas mitzuteilen: Kommt keine Antwort, gehen Sie in beiden Fenstern von Hand weiter.
train-step-together = Im Gleichschritt mit dem anderen Fenster. Was Sie hier tun, geschieht dort.

## Training: draw it first

sketch-situation = Ausfall ab { $when }, { $length } lang: { $what }.
sketch-affected = Betroffen sind { $percent } der Personen.
sketch-task = Wie viele Personen sind im schlimmsten Augenblick jeder Stunde ausgesperrt? Zeichnen Sie die Kurve, die Sie erwarten.
sketch-how = Ziehen Sie über das Bild, oder stellen Sie darunter jede Stunde ein.
sketch-inputs = Was bekannt ist
sketch-scale = Bild bis
sketch-scale-people = { $n } Personen
sketch-picture = Ihre Kurve
sketch-picture-both = Ihre Kurve und die des Modells
sketch-yours = Sie
sketch-models = das Modell
sketch-hour = Stunde
sketch-expected = Sie erwarten
sketch-model = Modell
sketch-off = Daneben um
sketch-slider = { $hour }: ausgesperrte Personen
sketch-box = { $hour }: Zahl der Personen
sketch-people = { $n } Personen
sketch-reveal = Kurve des Modells zeigen
sketch-revealed = Was das Modell sagt
sketch-area = Zwischen den beiden Kurven: { $area } Personenstunden, nämlich was Sie danebenliegen, über die Stunden zusammengezählt. Die Kurve des Modells selbst umfasst { $whole }.
sketch-close = Das ist nah daran.
sketch-nothing-misjudged = Nichts verschätzt, was einen Satz wert wäre.
sketch-open = Im Rechner öffnen
sketch-next = Anderes Szenario
sketch-clear = Leeren
sketch-notes-curve = Die Kurve des Modells, nur für Sie, bis sie gezeigt wird
sketch-who-arriving = Personen vor der Registrierung
sketch-who-hires = neue Mitarbeitende
sketch-who-resets = Personen nach einem MFA-Reset
sketch-who-due = Personen mit fälliger Registrierung
sketch-who-guests = Gäste
sketch-who-live = die eigenen Leute mit laufender Sitzung
sketch-left-out-arriving = Sie erwarteten, dass { $who } hineinkommen. Registrieren kann sich niemand, solange es dauert: { $time } warteten { $n } von ihnen.
sketch-left-out-guests-gone = Sie erwarteten, dass Gäste weiterarbeiten. Der Backup-Authentifizierungsdienst bedient keine Gäste, und um { $time } waren ihre Token abgelaufen.
sketch-left-out-guests-going = Sie erwarteten, dass Gäste weiterarbeiten. Der Backup-Authentifizierungsdienst bedient keine Gäste: Bis { $time } waren die Token von { $n } abgelaufen.
sketch-left-out-guests-register = Sie erwarteten, dass Gäste weiterarbeiten. Manche müssen sich neu anmelden und hier registrieren, was misslingt: { $n } bis { $time }.
sketch-left-out-guests-prompt = Sie erwarteten, dass Gäste weiterarbeiten. Wer sich neu anmeldet, wird hier nach MFA gefragt, und das misslingt: { $n } bis { $time }.
sketch-left-out = Sie erwarteten, dass { $who } weiterarbeiten. { $time } konnten { $n } das nicht, die meisten nach der Regel „{ $rule }“.
sketch-too-few = { $from } bis { $until }: Es waren mehr ausgesperrt, als Sie erwarteten. { $time } waren es { $there }, gezeichnet haben Sie { $drawn }; die meisten: { $who }.
sketch-still-waiting = Sie erwarteten, dass mit dem Ende ({ $end }) alle zurück sind. Wer sich registrieren muss, steht in der Schlange: { $time } warteten noch { $there }, bei { $rate } Registrierungen je Stunde.
sketch-measure = { $from } bis { $until }: Ihre Kurve liegt näher an dem, was ohne „{ $measure }“ wäre. Mit ihr waren { $time } { $there } ausgesperrt.
sketch-back-at-once = Sie erwarteten nach dem Ende ({ $end }) noch Ausgesperrte. Wer sich nur anmelden musste, ist sofort zurück; { $time } waren es { $there }.
sketch-tokens = Sie erwarteten sofort { $drawn } Ausgesperrte. Ein ausgestelltes Token gilt, bis es abläuft: { $time } waren es { $there }, und das letzte gewöhnliche Token endet { $gone }.
sketch-too-many-registration = { $from } bis { $until }: Es waren weniger ausgesperrt, als Sie erwarteten. Wer registriert ist, meldet sich an und arbeitet weiter. { $time } waren es { $there }, gezeichnet haben Sie { $drawn }.
sketch-too-many-mfa = { $from } bis { $until }: Es waren weniger ausgesperrt, als Sie erwarteten. Eine Sitzung läuft weiter, bis eine MFA-Abfrage fällig ist. { $time } waren es { $there }, gezeichnet haben Sie { $drawn }.
sketch-too-many-authentication = { $from } bis { $until }: Es waren weniger ausgesperrt, als Sie erwarteten. Der Backup-Authentifizierungsdienst erneuert Sitzungen, die in den letzten { $span } gesehen wurden. { $time } waren es { $there }, gezeichnet haben Sie { $drawn }.
sketch-peak = Den Höchststand erwarteten Sie { $between } mit { $drawn }. Er war { $time } mit { $there }.

## Training: the cards’ screen

card-turn = Karte { $n }
card-score = { $right } von { $asked } richtig
card-to-come-back = { $n } kommen wieder
card-back = Noch einmal: Diese war nicht richtig beantwortet.
card-outcome = Gewährt oder verweigert?
card-granted = Gewährt
card-denied = Verweigert
card-which-rule = { $outcome }: nach welcher Regel?
card-no-rule = Unsicher. Antwort zeigen
card-right = Richtig.
card-wrong-rule = Das Ergebnis stimmt, die Regel ist eine andere.
card-wrong = Nein.
card-yours = Ihre Antwort: { $outcome }.
card-yours-by = Ihre Antwort: { $outcome }, nach „{ $rule }“.
card-comes-back = Sie kommt nach einigen anderen Karten wieder.
card-next = Nächste Karte
card-notes = Nur für Sie, bis es gezeigt wird
card-grade = Karten
card-grade-all = Alle Stufen im Wechsel

## Your tenant

tenant-wrong-archive = Das ist ein Archiv ({ $kind }).
tenant-mend-archive = Bitte entpacken und die Dateien daraus bringen.
tenant-wrong-workbook = Das ist eine Arbeitsmappe einer Tabellenkalkulation ({ $kind }).
tenant-mend-workbook = Bitte die CSV-Datei bringen, wie sie heruntergeladen wurde: Eine Tabellenkalkulation schreibt Datumsangaben und Zahlen um.
tenant-wrong-people = Personen darin stehen auch in { $file }, das ebenso viel oder mehr sagt; es zählt, was dort steht.
tenant-mend-people = Hier ist nichts zu beheben. Von zwei Exporten genügt der neuere, eher der von Graph als der des Portals.
tenant-wrong-range = In { $column } liegt eine Zahl nicht zwischen { $least } und { $most }.
tenant-wrong-shares = { $columns } ergeben zusammen nicht 100 %.
tenant-mend-range = Das bleibt außer Betracht, die übrigen Zahlen der Zeile gelten. Bitte die Abfrage unverändert noch einmal ausführen.
tenant-wrong-local-time = { $column } steht in Ihrer eigenen Zeitzone, die die Datei nicht nennt.
tenant-mend-local-time = Bitte vor dem Export die Anzeigezeitzone auf UTC stellen, oder JSON bringen.
tenant-wrong-refused = Das ist eine Ablehnung von Microsoft Graph anstelle der Liste: Eine Berechtigung oder Rolle fehlt.
tenant-mend-refused = Richtlinien und benannte Standorte brauchen Policy.Read.All, Anmeldungen und Registrierungen AuditLog.Read.All. Wer abfragt, braucht außerdem eine Rolle: Sicherheitsleseberechtigter oder, für die Protokolle, Berichtleseberechtigter.
tenant-wrong-answer = Das ist die Fehlermeldung eines Dienstes anstelle der Liste.
tenant-mend-answer = Bitte noch einmal abfragen und die Antwort bringen.
tenant-wrong-empty-list = Das ist eine leere Liste.
tenant-mend-empty-list = Bitte prüfen, mit welchem Filter und für welchen Zeitraum sie erstellt wurde; bleibt sie leer, hat sie nichts zu sagen.
tenant-wrong-which-log = Weder die Zeilen noch der Dateiname sagen, ob die Anmeldungen interaktiv sind. So bleibt offen, wie viele sich an einem Tag neu anmelden.
tenant-mend-which-log = Bitte den Namen des Downloads behalten (InteractiveSignIns…, NonInteractiveSignIns…) und die Datei noch einmal bringen.
tenant-wrong-page = Das ist eine Webseite, vermutlich eine Anmeldeseite, anstelle des Exports.
tenant-mend-page = Bitte anmelden, den Export erneut herunterladen und diese Datei bringen.
tenant-wrong-empty = Sie ist leer.
tenant-mend-empty = Bitte erneut herunterladen; bleibt sie leer, sagt sie nichts aus.
tenant-wrong-unknown = Darin stehen weder Richtlinien, Anmeldungen, Registrierungen noch die Zeile der Abfrage.
tenant-mend-unknown = Bitte eine der Dateien bringen, die unter „Dateien, die helfen“ stehen.
tenant-wrong-encoding = Sie enthält Bytes, die in der Kodierung ihres Anfangs keine Zeichen sind.
tenant-mend-encoding = Bitte als UTF-8 speichern oder erneut herunterladen.
tenant-wrong-truncated = Sie endet mittendrin.
tenant-mend-truncated = Bitte erneut herunterladen, denn das Ende fehlt. Was davor steht, wurde gelesen.
tenant-wrong-json = Das ist kein gültiges JSON: { $reason }.
tenant-mend-json = Bitte erneut exportieren; von Hand geänderte Dateien sind leicht beschädigt.
tenant-wrong-columns = Spalten fehlen: { $columns }.
tenant-mend-columns = Bitte das Protokoll mit allen Spalten herunterladen und die erste Zeile lassen, wie sie ist.
tenant-wrong-fields = Eine Zeile hat { $found } Felder, die erste Zeile aber { $wanted }.
tenant-mend-fields = Solche Zeilen werden ausgelassen. Bitte erneut herunterladen und nicht aus einer Tabellenkalkulation speichern.
tenant-wrong-value = In { $column } ist „{ $value }“ nicht lesbar.
tenant-wrong-value-unsaid = Ein Wert in { $column } ist nicht lesbar.
tenant-mend-value = Solche Zeilen werden ausgelassen. Bitte die Datei so bringen, wie sie heruntergeladen wurde: Tabellenkalkulationen schreiben Daten und Zahlen um.
tenant-wrong-part = „{ $policy }“ hat einen Teil, der hier nicht bekannt ist: { $part }.
tenant-mend-part = Was dieser Teil bewirkt, bleibt offen. Bitte diese Richtlinie selbst ansehen.
tenant-wrong-pages = Das ist eine Seite einer längeren Liste.
tenant-mend-pages = Bitte auch holen, wohin @odata.nextLink führt, und alle Seiten zusammen bringen.
tenant-wrong-duplicate = „{ $policy }“ ist doppelt; es zählt die Fassung in { $file }.
tenant-mend-duplicate = Bitte jede Richtlinie einmal bringen, aus einem Export.
tenant-wrong-large = Sie ist größer als die { $size } MB, die von dieser Art gelesen werden können.
tenant-mend-large = Bitte aufteilen oder weniger auf einmal exportieren.
tenant-wrong-not-people = Darin stehen Anmeldungen von Anwendungen, nicht von Menschen.
tenant-mend-not-people = Bitte die Benutzeranmeldungen bringen, interaktive und nicht interaktive.
tenant-wrong-auth-details = Darin stehen die Einzelheiten der Authentifizierungen, eine Zeile je Schritt, nicht die Anmeldungen selbst.
tenant-mend-auth-details = Bitte die Datei daneben bringen, in deren Namen „AuthDetails“ fehlt.
tenant-wrong-quote = Ein Anführungszeichen wird nicht geschlossen, wo es sollte.
tenant-mend-quote = Diese Zeile wird ausgelassen, in der nächsten geht es weiter. Bitte erneut herunterladen.
tenant-wrong-users = Das ist die Liste aller Benutzer. Sie sagt weder, wer sich anmeldet, noch, wer registriert ist.
tenant-mend-users = Bringen Sie stattdessen die Anmeldeprotokolle und die Registrierungsdetails der Benutzer.
tenant-wrong-head = Die erste Zeile nennt keine Spalte, die hier bekannt ist, etwa { $columns }.
tenant-mend-head = Sind die Überschriften in einer anderen Sprache, stellen Sie das Portal vor dem Herunterladen auf Englisch, oder laden Sie JSON herunter: Dort heißen die Namen in jeder Sprache gleich. Sonst bringen Sie eine der Dateien unter „Dateien, die helfen“.
tenant-wrong-category = Datensätze einer anderen Kategorie, { $category }, werden übergangen.
tenant-mend-category = Nichts zu beheben: Gezählt werden nur Anmeldungen von Benutzern.
tenant-wrong-flattened = In { $column } steht nur, was für ein Ding es war, nicht, was darin stand: So schreibt es Export-Csv in PowerShell.
tenant-mend-flattened = Exportieren Sie als JSON: ConvertTo-Json -Depth 10 oder Invoke-MgGraphRequest mit -OutputType Json.
tenant-wrong-same-file = Das ist dieselbe Datei wie { $file }; sie zählt einmal.
tenant-mend-same-file = Nichts zu beheben. Bringen Sie jede Datei einmal.
tenant-wrong-gives-way = Es zählt eine andere Zeile der Abfrage, die neuere, in { $file }.
tenant-mend-gives-way = Lassen Sie die weg, die nicht zählen soll.
tenant-wrong-outweighs = { $n ->
    [one] Diese Zeile zählt, nicht das Protokoll daneben. Zahlen, die nur das Protokoll gibt, sind von dort.
   *[other] Diese Zeile zählt, nicht die { $n } Protokolle daneben. Zahlen, die nur die Protokolle geben, sind von dort.
}
tenant-mend-outweighs = Lassen Sie diese Datei weg, wenn die Protokolle zählen sollen.
tenant-wrong-long-row = Eine Zeile endet nicht innerhalb von { $size } MB.
tenant-mend-long-row = Die Datei ist beschädigt. Was darin ganz ist, wurde gelesen; laden Sie sie noch einmal herunter.
tenant-line = Zeile { $line }
tenant-line-column = Zeile { $line }, Spalte { $column }
tenant-times = { $n ->
    [one] einmal
   *[other] { $n }-mal
}
tenant-caveat-short = Die Protokolle umfassen { $hours } Stunden. Die Regel blickt drei Tage zurück, der Wert ist also wohl zu niedrig.
tenant-caveat-interactive = Hier sind nur interaktive Anmeldungen. Die meisten Sitzungen erneuern sich im Hintergrund, der Wert ist also wohl zu niedrig: Bitte das nicht interaktive Protokoll ergänzen.
tenant-caveat-non-interactive = Hier sind nur nicht interaktive Anmeldungen: Bitte das interaktive Protokoll ergänzen.
tenant-caveat-days = { $n ->
    [one] Das beruht auf einem einzigen ganzen Tag. Ein Protokoll von einer Woche oder mehr sagt es besser.
   *[other] Das ist der Mittelwert von nur { $n } ganzen Tagen. Ein Protokoll von einer Woche oder mehr sagt es besser.
}
tenant-caveat-at-once = Alle, die noch nicht registriert sind. Wie viele davon an einem Arbeitstag kommen, sagt keine Datei: Bitte selbst aufteilen.
tenant-caveat-apps = Bei { $percent } der Sitzungen ist nicht bekannt, ob der Backup-Authentifizierungsdienst die App abdeckt. Sie zählen als nicht abgedeckt.
tenant-caveat-capable = Die Zahl beruht auf der Tabelle des Portals. Sie sagt, wer MFA-fähig ist, nicht, wer registriert ist. Wer registriert, aber nicht fähig ist, zeigt sich nur an den Methoden: Die Registrierungsdetails von Graph sagen es geradeheraus.
tenant-caveat-tenant = { $n ->
    [one] Von einer dieser Personen sagen die Protokolle nicht, zu welchem Mandanten sie gehört: Sie zählt zu Ihrem.
   *[other] Von { $n } dieser Personen sagen die Protokolle nicht, zu welchem Mandanten sie gehören: Sie zählen zu Ihrem.
}
tenant-caveat-scope = Das folgt daraus, wem die Richtlinien zugewiesen sind, nicht aus gezählten Personen.
tenant-caveat-without = { $n ->
    [one] Ein benanntes Konto ist ausgenommen; angenommen wird, dass es keine Sitzung hat.
   *[other] { $n } benannte Konten sind ausgenommen; angenommen wird, dass sie keine Sitzung haben.
}
tenant-caveat-candidates = { $n ->
    [one] Ein Konto ist von jeder Richtlinie ausgenommen. Nur Sie wissen, ob es ein Notfallzugriffskonto ist.
   *[other] { $n } Konten sind von jeder Richtlinie ausgenommen. Nur Sie wissen, ob das die Notfallzugriffskonten sind.
}
tenant-fact-backup = Der Backup-Authentifizierungsdienst arbeitet bereits für Sie
tenant-fact-backup-says = { $n ->
    [one] In diesen Protokollen hat er ein Token ausgestellt, am { $from }: Microsofts monatliche Übung hat diesen Mandanten erreicht.
   *[other] In diesen Protokollen hat er { $n } Token ausgestellt, vom { $from } bis zum { $until }: Microsofts monatliche Übung hat diesen Mandanten erreicht.
}
tenant-fact-backup-one-day = In diesen Protokollen hat er { $n } Token ausgestellt, alle am { $from }: Microsofts monatliche Übung hat diesen Mandanten erreicht.
tenant-fact-no-backup = Kein Token des Backup-Authentifizierungsdienstes in diesen Protokollen
tenant-fact-no-backup-says = Keine von { $n } Anmeldungen hat er bedient. Microsoft übt einmal im Monat, was ein Protokoll über einige Tage verpassen kann: Das beweist nichts. Im Portal einen Monat nach Art des Tokenausstellers filtern.
tenant-fact-outbound = { $n ->
    [one] Eine Ihrer Personen arbeitet anderswo als Gast
   *[other] { $n } Ihrer Personen arbeiten anderswo als Gäste
}
tenant-fact-outbound-says = In einem anderen Mandanten sind sie Gäste, die der Backup-Authentifizierungsdienst nicht bedient. Sie sind hier nicht mitgezählt und verlieren auch diesen Zugang.
tenant-fact-members = { $n ->
    [one] Eine externe Person hat den Benutzertyp Mitglied
   *[other] { $n } externe Personen haben den Benutzertyp Mitglied
}
tenant-fact-members-says = Sie melden sich trotzdem anderswo an und zählen deshalb als Gäste. Ein Filter nach Benutzertyp übersieht sie.
tenant-fact-registered = { $registered } von { $people } Personen sind für MFA registriert
tenant-fact-registered-says = { $n } haben eine Methode ohne Abfragedienst, etwa einen Passkey oder ein Zertifikat: Fallen Abfragen aus, können sie sich weiter anmelden.
tenant-fact-methods-untold = Mit welchen Methoden, und ob diese auch ohne Aufforderungsdienst gehen, sagt die Datei nicht: Bringen Sie die Registrierungsdetails als JSON.
tenant-fact-admins = { $n } von { $people } Administratoren haben keine Methode registriert
tenant-fact-admins-says = { $n } haben keine, die ohne Abfragedienst auskommt. Fallen MFA-Abfragen aus, bleiben ihnen die Admin-Portale verschlossen.
tenant-fact-apps = Sitzungen nach App
tenant-fact-apps-says = Personen und Sitzungen der letzten drei Tage. Eine nicht abgedeckte App verweigert Erneuerungen, solange der primäre Anmeldedienst ausfällt.
tenant-app = App
tenant-app-people = Personen
tenant-app-sessions = Sitzungen
tenant-app-covered = Backup-Dienst
tenant-covered = abgedeckt
tenant-not-covered = nicht abgedeckt
tenant-coverage-unknown = nicht bekannt
tenant-find-off-scoped = Resilienz-Standardwerte sind aus, und sie trifft alle, die ihre Apps nutzen
tenant-find-off-scoped-says = Sie ist Gruppen oder Rollen zugewiesen. Mitgliedschaft lässt sich im Ausfall nicht prüfen, also werden Mitglieder und alle anderen gleichermaßen abgewiesen. Nicht prüfbar: { $conditions }.
tenant-find-off-all = Resilienz-Standardwerte sind für alle aus, auch für per Gruppe oder Rolle Ausgenommene
tenant-find-off-all-says = Ob jemand ausgenommen ist, lässt sich im Ausfall nicht prüfen; die Ausnahme hilft also nicht. Nicht prüfbar: { $conditions }.
tenant-find-off-scope = Resilienz-Standardwerte sind aus
tenant-find-off-scope-says = Wer die Anforderungen noch nicht erfüllt hat, wird abgewiesen, sobald die Sitzung zu erneuern ist. Nicht prüfbar: { $conditions }.
tenant-find-off-nothing = Resilienz-Standardwerte sind aus, obwohl sie nichts verlangt
tenant-find-off-nothing-says = Sie prägt nur Sitzungen, also steht nichts aus. Wörtlich genommen weist Microsofts Seite dann niemanden ab; eine andere weist alle im Geltungsbereich ab, sobald Sitzungen ablaufen.
tenant-find-off-strict = Resilienz-Standardwerte sind aus, obwohl jede Bedingung prüfbar ist
tenant-find-off-strict-says = Wörtlich genommen weist Microsofts Seite dann niemanden ab; eine andere weist alle im Geltungsbereich ab, sobald Sitzungen ablaufen.
tenant-find-block = Sie blockiert alle und nimmt niemanden aus
tenant-find-block-says = Nicht einmal ein Notfallzugriffskonto kommt daran vorbei.
tenant-find-misses = { $n ->
    [one] Ein Konto, das andere Richtlinien ausnehmen, ist hier nicht ausgenommen
   *[other] { $n } Konten, die andere Richtlinien ausnehmen, sind hier nicht ausgenommen
}
tenant-find-misses-says = Falls das die Notfallzugriffskonten sind, gilt diese Richtlinie für sie.
tenant-find-registration = Sie regelt das Registrieren von Sicherheitsinformationen
tenant-find-registration-says = Solange Registrierung oder MFA-Abfragen ausfallen, warten alle, die sich registrieren müssen.
tenant-find-frequency = Anmeldehäufigkeit: { $frequency }
tenant-find-frequency-says = Eine Seite von Microsoft verlängert solche Sitzungen im Ausfall, eine andere sagt, sie würden nicht bedient. Lockout zeigt beide Lesarten.
tenant-find-strength = Authentifizierungsstärke „{ $name }“
tenant-find-strength-unnamed = Eine Authentifizierungsstärke
tenant-find-strength-says = Im Ausfall prüft der Backup-Authentifizierungsdienst nicht, welche Methode benutzt wurde; eine andere Seite nennt solche Richtlinien als abträglich für die Resilienz.
tenant-find-live = Im Ausfall nicht prüfbar: { $conditions }
tenant-find-live-says = Resilienz-Standardwerte sind an, also gilt, was bei Sitzungsbeginn bekannt war.
tenant-find-short = Ihre Standorte halten Token bei etwa einer Stunde
tenant-find-short-says = Länder, Regionen oder vertrauenswürdige MFA-Adressen schließen Token von einem Tag aus: Diese Personen müssen früher erneuern.
tenant-find-locations = { $n ->
    [one] Ob einer ihrer Standorte ein Land ist, ist nicht bekannt
   *[other] Ob { $n } ihrer Standorte Länder sind, ist nicht bekannt
}
tenant-find-locations-says = Mit den benannten Standorten ist das geklärt.
tenant-find-guests = Sie gilt für Gäste
tenant-find-guests-says = Der Backup-Authentifizierungsdienst bedient keine Gäste: Fällt der primäre Anmeldedienst aus, sind sie draußen, was immer diese Richtlinie sagt.
tenant-find-open = Nicht ganz verstanden: { $parts }
tenant-find-open-says = Diese Teile waren nicht bekannt, als dies geschrieben wurde. Die Antworten unten lassen sie außer Acht.
tenant-find-candidates = { $n ->
    [one] Ein Konto ist von jeder Richtlinie ausgenommen, die es abweisen könnte (zusammen { $policies })
   *[other] { $n } Konten sind von jeder Richtlinie ausgenommen, die sie abweisen könnte (zusammen { $policies })
}
tenant-find-candidates-says = Sind das Ihre Notfallzugriffskonten? Ihre Ids beginnen mit { $ids }.
tenant-find-candidates-unnamed = Sind das Ihre Notfallzugriffskonten?
tenant-find-candidates-open = { $n ->
    [one] Ob eine weitere Richtlinie, für eine Gruppe, für sie gilt, sagt keine Datei.
   *[other] Ob { $n } weitere Richtlinien, für Gruppen, für sie gelten, sagt keine Datei.
}
tenant-find-by-group = { $n ->
    [one] Eine Gruppe ist von jeder Richtlinie ausgenommen, die sie abweisen könnte (zusammen { $policies })
   *[other] { $n } Gruppen sind von jeder Richtlinie ausgenommen, die sie abweisen könnte (zusammen { $policies })
}
tenant-find-by-group-says = Eine Ausnahme per Gruppe lässt sich im Ausfall nicht prüfen. Die Notfallkonten auch selbst ausnehmen.
tenant-find-no-emergency = Kein Konto ist von jeder Richtlinie ausgenommen, die es abweisen könnte (zusammen { $policies })
tenant-find-no-emergency-says = Eine einzige fehlerhafte Richtlinie könnte alle aussperren, auch die Administratoren.
tenant-find-contingency = { $n ->
    [one] Eine Richtlinie scheint für den Notfall vorbereitet
   *[other] { $n } Richtlinien scheinen für den Notfall vorbereitet
}
tenant-find-contingency-says = Im Nur-Bericht-Modus, um bei einer Störung eingeschaltet zu werden: wie Microsoft es rät.
tenant-find-managed = Von Microsoft verwaltete Richtlinien: { $on } an, { $reported } im Nur-Bericht-Modus
tenant-find-managed-says = Microsoft kann die im Nur-Bericht-Modus einschalten.
tenant-find-classic = Klassische Richtlinien stehen nicht in diesem Export
tenant-find-classic-says = Sie mindern die Resilienz. Im Portal unter Bedingter Zugriff, Klassische Richtlinien nachsehen.
tenant-find-not-settled = Die Richtlinien klären „{ $input }“ nicht
tenant-why-incomplete = Seiten der Liste fehlen.
tenant-why-not-understood = Eine aktive Richtlinie ist nicht ganz verstanden.
tenant-why-members = Es kommt darauf an, wer in einer Gruppe oder Rolle ist; das sagt die Datei nicht.
tenant-why-accounts = Es kommt darauf an, welche Konten die Notfallzugriffskonten sind; das sagt keine Richtlinie.
tenant-why-apps = Es gilt nur für einige Apps.
tenant-why-conditions = Es hängt von Bedingungen wie Plattformen oder Adressen ab.
tenant-why-locations = Ob ein Standort ein Land ist, ist nicht bekannt.
tenant-why-sessions = Es kommt darauf an, wie viele Sitzungen es gibt: Bitte die Anmeldeprotokolle ergänzen.
tenant-why-differ = Richtlinien verlangen verschiedene Häufigkeiten.
tenant-why-mixed = Von den Sitzungen mit ausgeschalteten Standardwerten beruhen einige auf einer solchen Bedingung, andere nicht.
tenant-why-every-time = Sie fragt jedes Mal, das ist keine Zahl von Stunden.
tenant-condition-group = Gruppenmitgliedschaft
tenant-condition-role = Rollenmitgliedschaft
tenant-condition-sign-in-risk = Anmelderisiko
tenant-condition-user-risk = Benutzerrisiko
tenant-condition-country = Land oder Region
tenant-condition-strength = Authentifizierungsstärke
tenant-frequency-time = jedes Mal
tenant-frequency-hours = alle { $hours } Stunden
tenant-concerns-everyone = Alle
tenant-concerns-apps = Alle, die ihre Apps nutzen
tenant-concerns-members = Mitglieder von Gruppen oder Rollen
tenant-concerns-guests = Gäste
tenant-concerns-users = Benannte Konten
tenant-concerns-nobody = Zu wissen
tenant-concerns = { $who }: { $people }
tenant-people = { $n ->
    [one] 1 Person
   *[other] { $n } Personen
}
tenant-people-at-most = { $n ->
    [one] höchstens 1 Person
   *[other] höchstens { $n } Personen
}
tenant-state-on = an
tenant-state-report = nur Bericht
tenant-state-off = aus
tenant-state-unknown = Status nicht bekannt
tenant-defaults-on = Resilienz-Standardwerte an
tenant-defaults-off = Resilienz-Standardwerte aus
tenant-asks-nothing = Nichts; sie prägt nur die Sitzung
tenant-asks-block = Nichts: Sie blockiert
tenant-asks-prompt = MFA
tenant-asks-prompt-or = MFA oder etwas ohne Abfrage
tenant-asks-independent = MFA ohne Abfragedienst
tenant-asks-no-prompt = Anderes als MFA, etwa ein konformes Gerät
tenant-reach-everyone = Alle
tenant-reach-guests = Gäste und andere Externe
tenant-reach-workloads = Anwendungen, keine Personen
tenant-reach-nobody = Niemand
tenant-groups = { $n ->
    [one] 1 Gruppe
   *[other] { $n } Gruppen
}
tenant-roles = { $n ->
    [one] 1 Rolle
   *[other] { $n } Rollen
}
tenant-users = { $n ->
    [one] 1 benanntes Konto
   *[other] { $n } benannte Konten
}
tenant-some-guests = Gäste
tenant-apps-all = alle Apps
tenant-apps-all-but = { $n ->
    [one] alle Apps außer 1
   *[other] alle Apps außer { $n }
}
tenant-apps-office = Office 365
tenant-apps-portals = Microsoft-Admin-Portale
tenant-apps-named = { $n ->
    [one] 1 benannte App
   *[other] { $n } benannte Apps
}
tenant-apps-filtered = per Filter gewählte Apps
tenant-apps-contexts = { $n ->
    [one] 1 Authentifizierungskontext
   *[other] { $n } Authentifizierungskontexte
}
tenant-apps-but = { $apps }, außer { $n }
tenant-apps-registration = Sicherheitsinformationen registrieren
tenant-apps-action = die Benutzeraktion { $action }
tenant-apps-none = keine App
tenant-reaches = { $who }, in { $apps }
tenant-reaches-without = { $who }, ohne { $excluded }, in { $apps }
tenant-in-an-outage = Im Ausfall trifft sie alle, die ihre Apps nutzen, ob Mitglied oder nicht.
tenant-narrowed = { $conditions }: hier nicht betrachtet
tenant-policy-conditions = Außerdem eingeschränkt durch
tenant-row-new = Neue Sitzung
tenant-row-outside = Sitzung von jemandem, für den sie nicht gilt
tenant-row-satisfied = Sitzung, Anforderungen schon erfüllt
tenant-row-owed-applied = Sitzung, Anforderungen nicht erfüllt, Richtlinie galt bei Beginn
tenant-row-owed-not-applied = Sitzung, Anforderungen nicht erfüllt, Richtlinie galt bei Beginn nicht
tenant-row-register = Neue Sitzung, muss sich erst registrieren
tenant-granted = erlaubt
tenant-denied = verweigert
tenant-no-such = keine solche Sitzung
tenant-by-policy = die Richtlinie selbst weist ab, an jedem Tag
tenant-when-cautious = { $outcome }, vorsichtig gelesen
tenant-when-strict = { $outcome }, streng gelesen
tenant-when-due = { $outcome }, sobald die Häufigkeit abgelaufen ist
tenant-when-country = { $outcome }, falls ihr Standort ein Land ist
tenant-kind-policies = Richtlinien für bedingten Zugriff
tenant-kind-locations = Benannte Standorte
tenant-kind-sign-ins = Anmeldungen
tenant-kind-registrations = Registrierungen
tenant-kind-query = Zeile der Abfrage
tenant-kind-unknown = Nicht erkannt
tenant-lead = Ihre eigenen Exporte füllen die Zahlen dieses Szenarios, und Ihre Richtlinien für bedingten Zugriff bekommen den Probelauf, den Microsoft nicht anbietet.
tenant-private = Nichts verlässt diesen Browser: keine Zustimmung, keine App-Registrierung, kein Hochladen. Aus Namen werden beim Lesen verschlüsselte Nummern, und der Schlüssel wird weggeworfen.
tenant-not-here = Diese einzelne Datei hat keinen Platz für den Teil, der Dateien liest. Bitte Lockout stattdessen von seiner Website öffnen.
tenant-untouched = Das Szenario bleibt, wie es ist, bis Sie etwas übernehmen.
tenant-close = Schließen
tenant-drop = Dateien oder einen ganzen Ordner hier ablegen, so viele Sie haben
tenant-choose = Dateien wählen
tenant-choose-folder = Ordner wählen
tenant-made-up = Mit einem erfundenen Mandanten ausprobieren
tenant-made-up-banner = Erfundener Mandant: Niemand in diesen Dateien existiert, und keine dieser Zahlen ist Ihre.
tenant-paste = Oder Text einfügen
tenant-paste-label = Richtlinien als JSON oder die Zeile einer Abfrage
tenant-paste-read = Diesen Text lesen
tenant-paste-name = eingefügter Text
tenant-useful = Dateien, die helfen
tenant-useful-says = Jede hilft für sich; zusammen sagen sie mehr.
tenant-useful-policies-fills = Der Probelauf jeder Richtlinie; Resilienz-Standardwerte, Anmeldehäufigkeit, Notfallkonten.
tenant-useful-locations-fills = Trennt Länder, die im Ausfall nicht prüfbar sind, von Adressbereichen, die es sind.
tenant-useful-sign-ins-fills = Personen mit aktiver Sitzung, Gäste, Anteile der Sitzungen, was der Backup-Authentifizierungsdienst abdeckt und schon bedient hat.
tenant-useful-sign-ins-get = Entra Admin Center › Überwachung & Integrität › Anmeldeprotokolle › Herunterladen: CSV oder JSON, Benutzeranmeldungen interaktiv und, als weitere Datei, nicht interaktiv, über mindestens drei Tage.
tenant-useful-registrations-fills = Wer noch nicht registriert ist, wer eine Methode ohne Abfrage hat, Administratoren ohne eine.
tenant-useful-query = Die Zeile einer Abfrage
tenant-useful-query-fills = Dieselben Zahlen, in Log Analytics oder Sentinel gezählt, wenn Protokolle für einen Browser zu groß sind.
tenant-column-fills = Füllt
tenant-column-get = Woher sie kommt
tenant-more-findings = { $n ->
    [one] Ein weiterer Befund
   *[other] { $n } weitere Befunde
}
tenant-more-apps = { $n ->
    [one] Eine weitere App
   *[other] { $n } weitere Apps
}
tenant-from-files = Das folgt allein aus den Dateien.
tenant-useful-permission = Geringste Berechtigung: { $permission }
tenant-useful-role = Geringste Rolle: { $role }
tenant-copy = Kopieren
tenant-copy-what = Kopieren: { $what }
tenant-copied = Kopiert.
tenant-not-copied = Dieser Browser hat das Kopieren nicht erlaubt. Bitte den Text markieren und von Hand kopieren.
tenant-reading = Ihre Dateien werden gelesen
tenant-reading-made-up = Ein Mandant wird erfunden und gelesen
tenant-rows-so-far = bisher { $n } Zeilen
tenant-waits = wartet
tenant-cancel = Abbrechen
tenant-cancelled = Abgebrochen. Nichts davon wurde behalten, und das Szenario ist, wie es war.
tenant-failed = Die Dateien konnten nicht gelesen werden: { $why } Nichts wurde geändert.
tenant-nothing-brought = Darin war keine Datei.
tenant-read-done = Gelesen: { $files } Dateien, { $n } Zeilen.
tenant-other-files = Andere Dateien lesen
tenant-summary-figures = Zahlen für das Szenario
tenant-summary-policies = aktive Richtlinien
tenant-summary-act = Befunde, bei denen etwas zu tun ist
tenant-summary-problems = Probleme mit Dateien
tenant-figures = Zahlen für das Szenario
tenant-figures-none = Diese Dateien klären keine Zahl des Szenarios.
tenant-column-take = Übernehmen
tenant-column-input = Eingabe
tenant-column-now = Jetzt
tenant-column-files = Aus den Dateien
tenant-column-where = Woher
tenant-from = { $file }, { $rows } Zeilen
tenant-from-more = { $n ->
    [one] { $file } und eine weitere Datei, { $rows } Zeilen
   *[other] { $file } und { $n } weitere Dateien, { $rows } Zeilen
}
tenant-from-rows = { $rows } Zeilen
tenant-together = Nur zusammen: Die drei Anteile ergeben 100 %.
tenant-same = wie jetzt
tenant-refused = Das Szenario kann dies nicht übernehmen: { $why }
tenant-yes = ja
tenant-no = nein
tenant-take = { $n ->
    [0] Nichts zum Übernehmen gewählt
    [one] 1 Zahl übernehmen
   *[other] { $n } Zahlen übernehmen
}
tenant-taken = { $n ->
    [one] Eine Zahl aus Ihren Dateien steht jetzt im Szenario. Strg+Z nimmt sie zurück.
   *[other] { $n } Zahlen aus Ihren Dateien stehen jetzt im Szenario. Strg+Z nimmt sie zurück.
}
tenant-now-says = Mit den Zahlen, wie sie jetzt sind
tenant-then-says = Mit den gewählten Zahlen
tenant-stays = Bleibt Ihre Annahme
tenant-stays-says = Keine der Dateien klärt sie. Wo jede zu finden ist, steht bei den Eingaben.
tenant-dry-run = Der Probelauf Ihrer Richtlinien
tenant-model = Dies ist ein Modell. Microsoft bietet keine Simulation seines Backup-Authentifizierungsdienstes oder der Resilienz-Standardwerte an.
tenant-findings = Befunde, nach betroffenen Personen
tenant-no-findings = An den aktiven Richtlinien fällt nichts auf.
tenant-sources = Woher das kommt
tenant-policies-on = Aktive Richtlinien
tenant-policies-report = Nur Bericht: was sie täten, wären sie aktiv
tenant-policies-off = Deaktiviert
tenant-policy-asks = Verlangt
tenant-policy-reaches = Gilt für
tenant-policy-unevaluable = Im Ausfall nicht prüfbar
tenant-policy-frequency = Anmeldehäufigkeit
tenant-policy-strength = Authentifizierungsstärke
tenant-policy-file = Datei
tenant-none = keine
tenant-answers-of = Was „{ $policy }“ tut, während etwas ausfällt
tenant-short-registration = Einrichtung
tenant-short-mfa = MFA-Abfragen
tenant-short-authentication = Anmeldung
tenant-answers-session = Wer fragt
tenant-rule-how = { $rule }: die Regel
tenant-what-if = Was, wenn ich die Standardwerte hier wieder einschaltete?
tenant-what-if-spares = Mit Standardwerten hier: { $people } Ausgesperrte weniger in der schlimmsten Stunde, { $hours } verlorene Personenstunden weniger.
tenant-what-if-at-most = Mit Standardwerten hier: höchstens { $people } Ausgesperrte weniger in der schlimmsten Stunde, höchstens { $hours } verlorene Personenstunden weniger.
tenant-what-if-others = Nichts, solange es nur hier geschieht: Andere Richtlinien mit ausgeschalteten Standardwerten erreichen dieselben Sitzungen. Auch dort müssten sie wieder eingeschaltet werden.
tenant-what-if-nobody = Nichts in diesem Szenario: Niemand ist ausgesperrt, weil die Standardwerte hier ausgeschaltet sind.
tenant-what-if-open = Wie viele Sitzungen diese Richtlinie erreicht, sagt ihr Geltungsbereich nicht. Diese Zahlen nehmen alle an: Die Wahrheit liegt zwischen keinem Unterschied und diesem.
tenant-what-if-own-share = Für wie viele Sitzungen die Standardwerte jetzt ausgeschaltet sind, sagt der Geltungsbereich der Richtlinien nicht. Diese Zahlen nehmen den Anteil Ihres Szenarios, { $share }.
tenant-what-if-bound = Höchstens, wenn es alle Sitzungen wären: { $people } Ausgesperrte weniger, { $hours } verlorene Personenstunden weniger.
tenant-what-if-other-outage = In Ihrem Szenario ist etwas anderes ausgefallen. Auf die Standardwerte kommt es nur an, wenn die Anmeldung selbst ausfällt: Dies ist Ihr Szenario mit ausgefallener Anmeldung, ebenso lange.
tenant-what-if-caption = Anmeldung { $length } lang ausgefallen
tenant-what-if-figure = Angabe
tenant-what-if-now = Wie es ist
tenant-what-if-then = Mit Standardwerten hier
tenant-what-if-difference = Unterschied
tenant-what-if-less = −{ $n }
tenant-what-if-people = Ausgesperrt in der schlimmsten Stunde
tenant-what-if-hours = Verlorene Arbeit, in Personenstunden
tenant-what-if-share = Sitzungen mit ausgeschalteten Standardwerten
tenant-what-if-from = Woher diese Zahlen kommen
tenant-what-if-by = Die Rechnung hinter der Antwort der Seite lief zweimal, mit den oben gewählten Angaben. Nur der Anteil der Sitzungen mit ausgeschalteten Standardwerten ist ein anderer.
tenant-what-if-from-scenario = Ihr Szenario
tenant-what-if-from-scope = nach dem Geltungsbereich der Richtlinien
tenant-what-if-from-all = angenommen: so viele wie möglich
tenant-what-if-from-none = angenommen: so wenige wie möglich
tenant-what-if-from-share = { $share } ({ $origin })
tenant-what-if-from-shares = wie es ist { $now }, dann { $later }
tenant-facts = Wissenswert
tenant-problems = Die Dateien, und was an ihnen falsch ist
tenant-files = Die Dateien
tenant-column-file = Datei
tenant-column-kind = Was sie ist
tenant-column-rows = Gelesene Zeilen
tenant-column-bad = Ausgelassen
tenant-column-span = Von, bis (UTC)
tenant-column-problem = Problem
tenant-column-mend = Wie es zu beheben ist
tenant-column-place = Wo
tenant-save = Als JSON speichern
tenant-copy-text = Als Text kopieren
tenant-saved = Gespeichert als { $name }. Namen von Personen stehen nicht darin.

## Loading, which the build writes into the page

loading = Lockout wird geladen
loading-progress = Lockout wird geladen: { $received } von { $total } KB
loading-noscript-title = Diese Seite braucht JavaScript
loading-noscript = Lockout rechnet ganz im Browser und sendet nichts; ohne JavaScript geht das nicht. Bitte JavaScript für diese Adresse in den Website-Einstellungen des Browsers zulassen und die Seite neu laden.
loading-file-title = Als Datei geöffnet
loading-file = Browser führen die Module einer Seite nicht aus einer Datei heraus aus. Öffnen Sie stattdessen { $file } aus demselben Ordner: Darin steckt alles, ein Server ist nicht nötig. Oder legen Sie diesen Ordner auf einen beliebigen Webserver.
loading-old-title = Dieser Browser ist zu alt
loading-old = Öffnen Sie diese Adresse in einem aktuellen Edge, Chrome, Firefox oder Safari. In Edge bitte den Internet-Explorer-Modus verlassen.
loading-no-wasm-title = WebAssembly fehlt oder ist abgeschaltet
loading-no-wasm = Lockout rechnet mit WebAssembly, und dieser Browser bietet es nicht an. Das liegt wahrscheinlich an einem der folgenden Punkte:
loading-no-wasm-policy = Eine Richtlinie schaltet den JavaScript-JIT ab und damit WebAssembly ({ $setting } in Edge und Chrome): Nehmen Sie diese Adresse in { $list } auf.
loading-no-wasm-edge = In Edge ist „Ihre Sicherheit im Web verbessern“ eingeschaltet: Nehmen Sie diese Adresse davon aus.
loading-no-wasm-lockdown = Ein Apple-Gerät ist im Blockierungsmodus: Nehmen Sie diese Website davon aus.
loading-no-wasm-firefox = Die Sicherheitsstufe des Tor-Browsers ist die höchste, oder { $setting } ist in Firefox abgeschaltet.
loading-no-wasm-old = Der Browser stammt aus der Zeit vor 2018: Nehmen Sie einen aktuellen.
loading-no-compile-title = Der Browser hat das Programm nicht übersetzt
loading-no-compile = Entweder setzt der Server eine Content-Security-Policy ohne { $source } (dort lässt sich das in { $directive } ergänzen), oder die Datei kam beschädigt an (bitte neu laden), oder der Browser ist zu alt (bitte einen aktuellen nehmen).
loading-network-title = Das Programm ist nicht angekommen
loading-network = Die Verbindung ist abgerissen, oder auf dem Server fehlt eine Datei. Ihre Eingaben sind nicht verloren: Sie stehen in der Adresse.
loading-stopped-title = Das Programm hat beim Start angehalten
loading-stopped = Laden Sie die Seite neu. Hält es wieder an, öffnet der Link darunter Lockout ohne das, was dieser Link mitbringt.
loading-stopped-link = Lockout ohne diese Angaben öffnen
loading-again = Noch einmal versuchen
