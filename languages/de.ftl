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

## Rules, kinds, groups and names of inputs

# Ein Wort für eine Sache:
#   access token = Zugriffstoken; authentication strength = Authentifizierungsstärke
#   backup (authentication) service = Backup-(Authentifizierungs-)Dienst
#   Conditional Access policy = Richtlinie für bedingten Zugriff
#   continuous access evaluation = fortlaufende Zugriffsevaluierung
#   control = Vorgabe; satisfied, met = erfüllt; owed, not met = offen
#   emergency access accounts = Notfallzugriffskonten, kurz Notfallkonten
#   fresh sign-in = neue Anmeldung; sign in afresh = sich neu anmelden; sign-in frequency = Anmeldehäufigkeit
#   granted, refused = gewährt, abgelehnt; revoked = widerrufen
#   home tenant = Heimatmandant; help desk = Helpdesk
#   locked out = ausgesperrt; outage = Störung; incident (service health) = Vorfall; down = ausgefallen, gestört
#   MFA prompt = MFA-Abfrage; prompt service = Abfragedienst
#   pass, Temporary Access Pass = Pass, befristeter Zugriffspass
#   reading = Lesart; register = (sich) registrieren
#   resilience defaults = Resilienz-Standardwerte; on, off, disabled = an, aus, deaktiviert
#   session, live session = Sitzung, laufende Sitzung; renew, extend = verlängern

group-new-hires = Neue Beschäftigte
group-new-hires-short = Neue
group-new-hires-note = erster Tag, nichts registriert
group-mfa-resets = MFA-Resets
group-mfa-resets-short = Resets
group-mfa-resets-note = Telefon weg oder neu, Registrierung nötig
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
rule-controls-satisfied = Vorgaben bereits erfüllt
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
input-new-hires = Neue Beschäftigte
input-mfa-resets = MFA-Resets
input-registrations-due = Fällige Registrierungen
input-guests = Gäste
input-live-sessions = Laufende Sitzungen
input-no-policy = Keine Richtlinie
input-mfa-satisfied = Richtlinie, Vorgaben erfüllt
input-mfa-not-satisfied = Richtlinie, Vorgaben offen
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
input-registrations-per-hour = Registrierungen pro Stunde
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
input-emergency-validated = Zuletzt geprüft am

unit-people = Personen
unit-per-working-day = pro Arbeitstag
unit-per-hour = pro Stunde
unit-percent = %
unit-percent-per-day = % pro Tag
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
rule-defaults-on-not-applied-when = Vorgaben waren nicht erfüllt, die Bedingung lässt sich nicht prüfen und traf bei Beginn der Sitzung nicht zu.
rule-defaults-on-not-applied-because = Mit Resilienz-Standardwerten bleibt es bei der Antwort vom Beginn der Sitzung: Die Richtlinie gilt nicht.
rule-defaults-on-applied-when = Vorgaben waren nicht erfüllt, die Bedingung lässt sich nicht prüfen und traf bei Beginn der Sitzung zu.
rule-defaults-on-applied-because = Die Richtlinie gilt weiter, und die Vorgabe, die sie verlangt, kann jetzt nicht abgefragt werden.
rule-defaults-off-when = Vorgaben waren nicht erfüllt, die Bedingung lässt sich nicht prüfen, und die Resilienz-Standardwerte sind deaktiviert.
rule-defaults-off-because = Ohne die Antwort vom Beginn der Sitzung wird abgelehnt, was sich nicht prüfen lässt.
rule-evaluated-live-applies-when = Vorgaben waren nicht erfüllt, und nach einer live prüfbaren Bedingung gilt die Richtlinie.
rule-evaluated-live-applies-because = Die Vorgabe ist offen und kann nicht abgefragt werden, solange der Anmeldedienst ausgefallen ist.
rule-evaluated-live-does-not-apply-when = Vorgaben waren nicht erfüllt, und nach einer live prüfbaren Bedingung gilt die Richtlinie nicht.
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
input-starts-at-help = Wochentag und Uhrzeit nach Ihrer eigenen Uhr. Nur Arbeitszeit geht verloren, darum wiegt dieselbe Störung am Sonntag anders als am Montag.
input-starts-at-find = Microsoft 365 admin center › Health › Service health › der Vorfall › Start time
input-hours-help = Von 15 Minuten bis 14 Tage. Solange die Störung andauert: Probieren Sie, was Sie hoffen und was Sie fürchten.
input-hours-find = Microsoft 365 admin center › Health › Service health › der Vorfall; Microsoft nennt selten vorab ein Ende
input-affected-help = Der Anteil Ihrer Personen, deren Anfragen die gestörte Seite erreichen. Eine Person ist für die ganze Störung betroffen oder gar nicht.
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
input-registrations-due-note = neue Beschäftigte und Resets abziehen
input-guests-help = Externe, die bei Beginn eine Sitzung in Ihrem Mandanten haben. Nicht nach Benutzertyp zählen: Auch als Mitglied eingeladene Partner sind anderswo zu Hause.
input-guests-find = TENANT durch die ID Ihres Mandanten ersetzen:
input-live-sessions-help = Ihre eigenen Leute mit einer Sitzung bei Beginn. Zählen Sie Personen, nicht Anmeldungen, und auch Verlängerungen im Hintergrund: Die meisten Sitzungen zeigen sich nur dort.
input-live-sessions-find = Entra admin center › Entra ID › Monitoring & health › Sign-in logs: interaktive und nicht interaktive Anmeldungen herunterladen, zwei Dateien
input-no-policy-help = Laufende Sitzungen, für die keine Richtlinie für bedingten Zugriff gilt. Der Backup-Dienst verlängert sie.
input-mfa-satisfied-help = Laufende Sitzungen unter einer Richtlinie, deren Vorgaben, etwa MFA, bei Beginn der Sitzung erfüllt wurden. Der Backup-Dienst verlängert sie.
input-mfa-not-satisfied-help = Laufende Sitzungen unter einer Richtlinie, deren Vorgaben noch nicht verlangt wurden, etwa weil ihre Bedingung nicht zutraf. Die Resilienz-Standardwerte entscheiden.
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
input-applied-at-start-help = Von den Sitzungen mit offenen Vorgaben: für wie viele die Richtlinie galt, als sie begannen. Dort ist die Vorgabe noch offen.
input-applied-at-start-note = notApplied: sie traf nicht zu
input-fresh-sign-ins-help = Personen, die an einem Arbeitstag aus gewöhnlichen Gründen eine Sitzung verlieren: neues Gerät, geleerter Browser, Neustart.
input-fresh-sign-ins-note = durch die laufenden Sitzungen teilen
input-guest-fresh-sign-ins-help = Dasselbe für Gäste. Sie kommen seltener wieder, darum beginnen mehr von ihnen neu.
input-guest-fresh-sign-ins-note = durch die Gäste teilen
input-guests-to-register-help = Gäste, die MFA in Ihrem Mandanten einrichten müssen, weil Sie der MFA ihres eigenen Mandanten nicht vertrauen und sie hier nicht registriert sind.
input-guests-to-register-find = Nur userType guest behalten und die Mandanten weglassen, deren MFA Sie vertrauen
input-guests-with-trusted-home-mfa-help = Gäste, bei denen Sie der MFA ihres eigenen Mandanten vertrauen. Ihre Abfragen sind Sache ihres Mandanten.
input-guests-with-trusted-home-mfa-find = Entra admin center › Entra ID › External Identities › Cross-tenant access settings › Inbound access › Trust settings, in den Standardeinstellungen und für jede Organisation
input-registrations-per-hour-help = Wie viele Personen sich pro Arbeitsstunde registrieren können, wenn es wieder geht: was Ihr Helpdesk begleiten kann, nicht was das Portal schaffen würde.
input-registrations-per-hour-note = Ihre beste Stunde
input-work-from-help = Ortszeit. Neue Beschäftigte kommen in den zwei Stunden ab hier.
input-work-to-help = Ortszeit. Danach verliert niemand Arbeit, und niemand registriert sich.
input-work-days-help = An anderen Tagen kommt niemand, und es geht keine Arbeit verloren.
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
reading-c3-says-1 = Die Seite zu Resilienz-Standardwerten: abgelehnt, wo sich eine Bedingung nicht prüfen lässt; wer die Vorgaben vorher erfüllt hat, arbeitet weiter.
reading-c3-says-2 = Die Seite zu Sitzungssteuerungen: Der Zugriff endet für jede Sitzung unter der Richtlinie, wenn sie abläuft.
reading-c4-says-1 = Die Seite zu Zugriffstoken: zwischen 20 und 28 Stunden. Das Modell verteilt die Lebensdauern gleichmäßig über diesen Bereich.
reading-c4-says-2 = Die Seite zur fortlaufenden Zugriffsevaluierung: bis zu 28 Stunden. Das Modell gibt jedem solchen Token genau 28, das Höchste, was diese Seite zulässt.
reading-c4-says-3 = Die Seite zu Resilienz-Standardwerten: 24 Stunden. Das Modell gibt jedem solchen Token genau das.
reading-c5-says-1 = Die Seite zu Zugriffstoken: eine zufällige Länge zwischen 60 und 90 Minuten, im Mittel 75.
reading-c5-says-2 = Die Seite zur fortlaufenden Zugriffsevaluierung: standardmäßig eine Stunde.

## The page on the model

## Facts, sources and records

fact-0-1 = Backup-Dienst und Resilienz-Standardwerte sind für eine Störung des primären Anmeldedienstes beschrieben und für keine andere Art.
fact-0-2 = Das Einrichten von Methoden, MFA-Abfragen und der Anmeldedienst fallen getrennt voneinander aus: Frühere Vorfälle zeigen jede Art allein, und jede sperrt andere Personen aus.
fact-0-3 = Am 1. Juni 2026 hätten sich bereits Registrierte wie gewohnt anmelden sollen; wen eine Richtlinie zur Registrierung zwang, der konnte ausgesperrt sein.
fact-1-1 = Eine neue Sitzung erhält keinen Zugriff. Eine bestehende läuft weiter, wenn keine Richtlinie gilt oder ihre Vorgaben vorher erfüllt wurden; sonst entscheiden die Resilienz-Standardwerte.
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
fact-2-6 = Als Richtlinien, die sich schlecht mit dem Backup-Dienst vertragen, sind genannt: Anmeldehäufigkeit, verlangte Authentifizierungsstärke, klassische Richtlinien.
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
fact-4-3 = Zur Registrierung aufgefordert wird, wer etwas nutzt, das MFA verlangt, oder wenn eine Richtlinie zur Registrierung oder zur Kennwortzurücksetzung es vorsieht.
fact-4-5 = Microsofts Seiten sagen nicht, ob die Registrierung während einer Anmeldung auf denselben Servern läuft wie die Seite für die eigenen Methoden. Die Meldung vom 1. Juni 2026 nennt beide als gestört.
fact-4-6 = Die Registrierungsrichtlinie lässt 14 Tage Zeit. Danach kommt niemand hinein, ohne sich zu registrieren.
fact-4-9 = Ein befristeter Zugriffspass gilt 10 Minuten bis 30 Tage; Mandanten haben als Vorgabe 1 Stunde und höchstens 8. Nur Personen in seiner Richtlinie können einen nutzen.
fact-4-9b = Ein Pass braucht einige Minuten, bis er jeden Server erreicht, jede Person kann nur einen zur Zeit haben, und wo man sich damit anmeldet, endet der Zugriff mit dem Pass.
fact-4-10 = Ein Pass zählt als MFA, aber weder als kennwortlose noch als Phishing-resistente MFA.
fact-4-11 = Personen unter einer Richtlinie zur Registrierung oder zur Kennwortzurücksetzung werden nach einer Browser-Anmeldung mit Pass zur Registrierung geschickt.
fact-4-12 = Microsofts Seiten sagen nicht, ob ein Pass hineinführt, während die Registrierung gestört ist. Wir nehmen an: dann ja, und nein, während Abfragen oder der Anmeldedienst ausfallen.
fact-4-12b = Pässe stellt ein Authentifizierungsadministrator aus, für Administratoren ein privilegierter; niemand kann sich selbst einen ausstellen.
fact-4-13 = Ein befristeter Zugriffspass funktioniert nicht für Gäste.
fact-4-13b = Ein Gast darf sich zu Hause mit einem Pass des Heimatmandanten anmelden; was Ihr Mandant verlangt, muss trotzdem hier geschehen.
fact-4-14 = Eine erneute Registrierung zu verlangen löscht Telefonnummern, Apps und Token der Person; die nächste Anmeldung fragt nach neuen.
fact-4-15 = Die MFA eines Gasts geschieht zu Hause, wenn Sie ihr vertrauen; sonst registriert sich der Gast in Ihrem Mandanten und führt MFA dort aus.
fact-4-16 = Microsoft rät zu mehreren Methoden pro Person und zu Notfallrichtlinien im Nur-Bericht-Modus, die bei einer Störung eingeschaltet werden.
fact-4-17 = Windows Hello und Passkeys hängen von den wenigsten anderen Diensten ab; unter den zweiten Faktoren sind es Einmalcodes.
fact-5-1 = Zwei oder mehr Notfallkonten: nur in der Cloud, auf onmicrosoft.com, dauerhaft globaler Administrator, mit einem Passkey oder Zertifikat, das die täglichen Administratoren nicht nutzen.
fact-5-2 = Von den Notfallkonten selbst sollte Phishing-resistente MFA verlangt werden.
fact-5-3 = Notfallkonten sollten von Richtlinien ausgenommen sein, damit keine fehlerhafte Richtlinie alle aussperrt.
fact-5-4 = Notfallkonten sollten mindestens alle 90 Tage ausprobiert werden und immer, wenn sich Personal oder Abonnements ändern.
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
record-op978247-beyond-1 = Es kam nach und nach zurück, und manche in Amerika hatten noch Stunden länger Mühe. Im Modell sind alle in einem Augenblick zurück.

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
record-2020-09-28-2 = In den Vereinigten Staaten gelangen im schlimmsten Augenblick nur 17 % der Anmeldungen; auch Australien war schwer getroffen. Für alle vorbei war es um 02:25.
record-2020-09-28-3 = Damals deckte der Backup-Dienst nur Outlook im Web und SharePoint Online ab.
record-2020-09-28-ours-1 = 83 % ist, was in den Vereinigten Staaten im schlimmsten Augenblick scheiterte. Wir nehmen es als Anteil der Personen und für die ganze Zeit, was für die meisten anderen Orte zu viel ist.
record-2020-09-28-ours-2 = Wir beenden es um 00:23. Bis alle zurück waren, vergingen 5 Stunden.
record-2020-09-28-beyond-1 = Es stieg und fiel und war von Region zu Region verschieden. Im Modell bleibt es gleich stark.

record-2018-11-19-1 = Von 04:39 bis 18:38 UTC konnte man sich in Asien, Europa und Amerika nicht anmelden, wo eine Richtlinie MFA verlangte.
record-2018-11-19-2 = Microsoft fand drei Fehler, von denen jeder den nächsten auslöste: einen langsamen Cache, einen Wettlauf zwischen Servern und ein Back-End, dem die Ressourcen ausgingen. Zwei kamen mit einer Aktualisierung Tage zuvor.
record-2018-11-19-beyond-1 = Es erreichte Europa und Asien zuerst und Amerika zuletzt. Im Modell beginnt es für alle zugleich.
record-2018-11-19-beyond-2 = Auch das Zurücksetzen von Kennwörtern durch Benutzer scheiterte.

record-no-share = Keine Quelle nennt einen Anteil der Personen: Wir nehmen 100 %.

## Compare in full

## The brief and the files

## Look-back
