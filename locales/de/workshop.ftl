# Workshops: vorbereiten, empfangen, leiten.

workshops-title = Workshops
workshops-many = { $n ->
    [0] Noch kein Workshop.
    [one] Ein Workshop.
   *[other] { $n } Workshops.
}
workshop-new = Einen Workshop vorbereiten
workshop-carry-on = Mit dem Workshop weitermachen
workshop-no-day = Tag noch offen
workshop-no-place = Ort noch offen
workshop-no-group = offen für alle
workshop-stand-open = { $day }, läuft
workshop-stand-planned = { $day }
workshop-stand-closed = { $day }, beendet
workshop-stand-cancelled = { $day }, abgesagt
workshop-is-planned = Er ist vorbereitet. Er beginnt, wenn die Leute ankommen.
workshop-is-open = Er läuft. Anwesende: { $n }, davon mit Spitznamen: { $named }.
workshop-is-closed = Er ist beendet. Anwesende: { $n }.
workshop-is-cancelled = Dieser Workshop ist abgesagt.
workshop-cancelled-hint = Bereiten Sie einen anderen vor: „Noch einmal so vorbereiten“.
workshop-where = { $day } · { $place } · { $group } · { $level }
workshop-where-series = { $day } · { $place } · { $group } · { $level } · Termin { $at } von { $of }
workshop-begin = Beginnen und empfangen
workshop-people = Wer da ist
workshop-lead = Leiten
workshop-change = Ändern
workshop-agenda = Ablauf
workshop-cancel = Workshop absagen
workshop-cancel-sure = Diesen Workshop absagen?
workshop-cancel-what = Nichts wird gelöscht: Er bleibt in der Liste, mit dem Vermerk „abgesagt“.
workshop-cancel-yes = Ja, absagen
workshop-like = Noch einmal so vorbereiten
print-file-agenda = workshop-ablauf
print-file-sign-in = workshop-anwesenheitsliste
print-file-results = workshop-tabelle-der-ergebnisse
workshop-kept = Notiert.
workshops-planned = { $n ->
    [one] { $n } Termin ist notiert. Hier ist er.
   *[other] { $n } Termine sind notiert, einer pro Woche. Hier ist der erste.
}
no-such-workshop = Kein Workshop passt zu „{ $id }“.
no-such-workshop-hint = „tremplin workshop list“ zeigt die Workshops und den Anfang ihrer Nummern.

plan-title = Name des Workshops
plan-day = Tag (Tag/Monat/Jahr)
plan-start = Beginn (wie 14:00)
plan-place = Ort
plan-group = Gruppe
plan-minutes = Dauer in Minuten
plan-laptops = Computer für die Teilnehmenden
plan-bring = Mitzubringen, mit Kommas
workshop-bring = Mitzubringen: { $things }.
plan-times = Zahl der Termine, einer pro Woche
plan-nobody = Schreiben Sie hier keine Namen von Teilnehmenden hin: Ein Plan kann weitergegeben werden.
plan-to-agenda = Weiter zum Ablauf
plan-keep = Behalten
plan-needs-title = Geben Sie dem Workshop einen Namen.
plan-bad-day = Das ist kein Tag. Schreiben Sie zum Beispiel 15.12.2026, oder 15.12. für den nächsten.
plan-bad-start = Das ist keine Uhrzeit. Schreiben Sie zum Beispiel 14:00 oder 9:30, oder gar nichts.
plan-bad-minutes = Die Dauer reicht von 5 bis 600 Minuten.
plan-bad-laptops = Die Zahl der Computer reicht von 0 bis 99.
plan-bad-times = Die Zahl der Termine reicht von 1 bis { $most }.
plan-series-day = Bei mehreren Terminen schreiben Sie den Tag des ersten.
plan-file-mistakes = { $n ->
    [one] In dieser Plan-Datei ist ein Fehler.
   *[other] In dieser Plan-Datei sind { $n } Fehler.
}
plan-file-hint = Berichtigen Sie die Datei und versuchen Sie es noch einmal. Es wurde nichts notiert.

agenda-title = Ablauf: { $title }
agenda-line = nach { $start } Min.: { $step } ({ $minutes } Min.)
agenda-line-first = am Anfang: { $step } ({ $minutes } Min.)
agenda-line-clock = { $clock } · { $step } ({ $minutes } Min.)
agenda-minutes = { $n } Min.
agenda-fits = Der Ablauf passt genau: { $all } Minuten.
agenda-left = { $used } von { $all } Minuten. Noch frei: { $left }.
agenda-over = { $used } statt { $all } Minuten: { $over } zu viel.
agenda-keep = Diesen Ablauf behalten
agenda-keep-series = { $n ->
    [one] Behalten, für { $n } Termin
   *[other] Behalten, für { $n } Termine
}
agenda-add = Einen Schritt hinzufügen
agenda-add-what = Welchen Schritt hinzufügen?
agenda-add-of = { $module }: Was soll dazukommen?
agenda-added = Fertig
agenda-others = Andere Module
agenda-there = schon { $n }×
agenda-full = Ein Ablauf hat höchstens { $most } Schritte.
agenda-put-back = „{ $step }“ zurückholen
agenda-step-of = Schritt { $number } von { $of } · { $n } Min.
step-welcome = Begrüßung
step-ice-breaker = Zum Auflockern: { $title }
step-confidence-before = Selbstvertrauen vorher: { $module }
step-confidence-after = Selbstvertrauen nachher: { $module }
step-form-before = Fragen vorher: { $module }
step-form-after = Fragen nachher: { $module }
step-unit = { $unit } ({ $how })
step-pause = Pause
step-own = Ein eigener Schritt
step-close = Zum Abschluss
step-shorter = 5 Minuten weniger
step-longer = 5 Minuten mehr
step-earlier = Früher
step-later = Später
step-is-first = Das ist schon der erste Schritt.
step-is-last = Das ist schon der letzte Schritt.
step-out = Herausnehmen
step-note = Ihre Notiz zu diesem Schritt
step-done = Fertig
how-together = gemeinsam
how-alone = jede Person am eigenen Computer
how-paper = auf Papier
level-beginner = Einstieg
level-intermediate = Mittelstufe
level-advanced = Fortgeschritten

arrival-title = Wer ist da?
arrival-count = { $n ->
    [0] Noch ist niemand da.
    [one] Eine Person ({ $named } mit Spitznamen, { $nameless } ohne Namen).
   *[other] { $n } Personen ({ $named } mit Spitznamen, { $nameless } ohne Namen).
}
arrival-new = Spitzname der Person, die ankommt, dann Enter
arrival-add = Jemand Neues
arrival-added = { $name } ist da.
arrival-nameless-more = Noch eine Person ohne Namen
arrival-nameless-fewer = Eine weniger
arrival-how = Auf einem Namen: da, dann später gekommen, früher gegangen, nicht da. Oder tippen Sie, wie der Name beginnt.
arrival-rows = Personen { $first } bis { $last } von { $n }.
arrival-undo = Nein, nicht { $name }
arrival-number = Keine Zeile hat diese Nummer. Tippen Sie einen Spitznamen.
arrival-already = { $name } ist schon da.
arrival-done = Anfangen
presence-none = —
presence-present = anwesend
presence-late = mit Verspätung
presence-left = vor dem Ende gegangen
presence-absent = doch nicht da
presence-changed = { $now } (vorher: { $before })

lead-time = { $been } von { $minutes } Min. Danach: { $next }.
lead-time-last = { $been } von { $minutes } Min. Das ist der letzte Schritt.
lead-next = Nächster Schritt
lead-before = Voriger Schritt
lead-leave-sure = Die Lektion ist nicht zu Ende. Verlassen?
lead-leave-what = „Voriger Schritt“ führt zurück, auf genau diese Seite.
lead-leave-stay = In der Lektion bleiben
lead-leave-yes = Verlassen
lead-end = Ende des Ablaufs
lead-desk = Der Workshop
lead-nothing = Dieser Ablauf hat keinen Schritt. Fügen Sie unter „Ablauf“ einen hinzu.
lead-votes = Abstimmung per Handzeichen: Tippen Sie für jede Antwort, wie viele Hände oben sind.
lead-hands = Hände für { $letter }
lead-reveal = Stimmen zeigen
lead-change = Zählung ändern
lead-group = Mit der Gruppe { $letter } antworten
lead-go-on = Ohne Antwort weiter
lead-felt-ask = „{ $module }“: Fühlen Sie sich dabei sicher? Zählen Sie die Hände.
lead-felt-worried = Gar nicht
lead-felt-unsure = Ein wenig
lead-felt-glad = Ja
lead-felt-untold = Möchte es nicht sagen
lead-felt-now = Notiert: gar nicht { $worried }, ein wenig { $unsure }, ja { $glad }, möchte es nicht sagen { $untold }.
lead-felt-kept = Wie sicher sich die Gruppe fühlt, ist notiert.
lead-unit-alone = Alle arbeiten im eigenen Tempo. Gehen Sie durch den Raum.
desk-today = Heute im Workshop
desk-number = Die angesagte Zahl tippen
lead-number = Auf den mit dem Stick vorbereiteten Computern öffnet sich diese Lektion mit „{ desk-number }“: **{ $number }**. Der Raum sieht sie.
lead-form = Alle antworten für sich, am Computer oder auf Papier. Es eilt nicht.
lead-welcome = Begrüßen Sie jede Person. Sagen Sie, dass Fehler hier nicht schlimm sind.
lead-pause = Pause.
lead-close = Fragen Sie: „Was machen Sie gleich morgen?“ Danken Sie dann allen.
lead-paper = Ergebnis: Platz, richtige Antworten, von wie vielen (3 4 5)
lead-paper-how = Beispiel: „3 4 5“ heißt Platz 3, 4 richtige Antworten von 5. Der Platz nennt niemanden beim Namen.
lead-paper-kept = Platz { $seat }: { $right } von { $of }. Notiert.
lead-paper-done = { $n ->
    [0] Kein Ergebnis notiert.
    [one] Ein Ergebnis notiert.
   *[other] { $n } Ergebnisse notiert.
}
lead-notes = Für Sie:
lead-notes-see = Notizen zur Lektion
lead-notes-back = Zurück zur Seite
lead-note = **Ihre Notiz:** { $note }
lead-note-page = **Zu dieser Seite:** { $note }
lead-note-line = { $label }: { $text }

cli-workshop = Workshops vorbereiten und leiten
cli-workshop-new = Einen Workshop vorbereiten
cli-workshop-plan = Einen Plan in eine Datei schreiben, die man weitergeben kann
cli-workshop-list = Die Workshops, oder einer davon mit seinem Ablauf
cli-workshop-open = Einen Workshop am Bildschirm öffnen
cli-workshop-attendance = Wer da ist; später berichtigen
cli-workshop-print = Den Ablauf, die Anwesenheitsliste, die Blätter der Lektionen, die Tabelle der Ergebnisse, die Urkunden drucken (HTML)
cli-workshop-which = Die Nummer des Workshops oder ihr Anfang; „next“ für den nächsten, „last“ für den zuletzt geöffneten, „open“ für den, der gerade läuft
cli-workshop-level = Für wen
cli-workshop-unit = Eine Lektion und die Art: together, alone oder paper
cli-workshop-unit-hint = Schreiben Sie Modul/Lektion:Art, wie scams/parcel-sms:together.
cli-workshop-bring = Etwas, das mitzubringen ist
cli-workshop-from = Ein Plan, den jemand weitergegeben hat
cli-workshop-like = Ein Workshop, der wieder aufgenommen wird
cli-workshop-title-hint = Hängen Sie --title "Name des Workshops" an.
cli-workshop-day-hint = Beispiel: --day 2026-12-01
cli-workshop-day = Der Tag, wie 2026-12-01
cli-workshop-bad-day = Das ist kein Tag. Schreiben Sie Jahr, Monat und Tag: 2026-12-01.
cli-workshop-present = Vermerken, dass eine Person da ist, mit ihrem Spitznamen
cli-workshop-late = Vermerken, dass sie zu spät kam
cli-workshop-left = Vermerken, dass sie vor dem Ende ging
cli-workshop-absent = Vermerken, dass sie doch nicht da war
cli-workshop-nameless = Wie viele Personen ohne Namen
cli-workshop-sheet = Welches: Ablauf (agenda), Anwesenheit (sign-in), Ergebnisse (results), Urkunden (certificate), zum Mitnehmen (handout), Übungen (exercise), Lösungen (answers), für die Leitung (script); alle (all), in den Ordner nach -o

lead-room = Fenster für den Raum öffnen
lead-room-down = Raum: weiter unten
lead-room-up = Raum: weiter oben
lead-room-comes = Das Fenster für den Raum öffnet sich. Legen Sie es auf den Projektor, und machen Sie seine Schrift groß.
lead-room-type = Tippen Sie in einem anderen Terminal: { $command }
shown-welcome = Willkommen. Fehler kosten hier nichts.
shown-each-alone = Alle gehen in ihrem Tempo vor, jede Person an ihrem Gerät.
shown-laptop = Auf dem Computer: „{ desk-today }“.
shown-open = Auf dem Computer: „{ $module }“, dann „{ $unit }“.
shown-on-paper = Mit einem Stift, auf Papier.
shown-form = Jede Person antwortet für sich. Es eilt nicht.
shown-pause = Pause: { $n } Minuten.
shown-close = Was werden Sie schon morgen tun?
workshop-print-nothing = Im Ablauf dieses Workshops steht keine Lektion: nichts zum Mitnehmen, nichts zum Üben.
workshop-print-nothing-hint = Fügen Sie dem Ablauf eine Lektion hinzu, oder drucken Sie eine mit „tremplin curriculum print“.
workshop-print-no-badge = Niemand in diesem Workshop hat schon ein Abzeichen erhalten: keine Urkunde zum Drucken.
workshop-print-no-badge-hint = „tremplin badge list“ zeigt, wie weit alle sind.
workshop-print-folder = Um alle Blätter zu drucken, braucht es einen Ordner: eine Datei je Blatt.
workshop-print-folder-hint = Fügen Sie -o und den Namen eines Ordners hinzu, zum Beispiel: -o blaetter
workshop-print-names = Die Urkunden tragen die Spitznamen. Für einen anderen Namen: „tremplin badge certificate --name“.
workshop-printed = { $n ->
    [one] { $n } Blatt in { $path } geschrieben.
   *[other] { $n } Blätter in { $path } geschrieben.
}

# The keys of leading: always the same. Short: they stand at the foot of the page.
lead-keyed = { $label } · { $key }
lead-key-down = Strg+D
lead-key-up = Strg+U
lead-key-next = Strg+E
lead-key-people = Strg+P
lead-key-votes = Strg+R
lead-key-go-on = Strg+G
lead-key-notes = Strg+O
lead-do-down = Raum, weiter unten
lead-do-up = Raum, weiter oben
lead-do-next = nächster Schritt
lead-do-people = wer da ist
lead-do-votes = Hände zählen, dann zeigen
lead-do-go-on = ohne Antwort weiter
lead-do-notes = Notizen zur Lektion

workshop-papers = Papiere zum Drucken
papers-which = Welches Papier drucken?
papers-large = In großen Buchstaben
papers-agenda = Der Ablauf
papers-agenda-what = Ihre Notizen, Schritt für Schritt
papers-sign-in = Die Anwesenheitsliste
papers-sign-in-what = zum Unterschreiben
papers-script = Der Leitfaden
papers-script-what = was Sie sagen und tun, Lektion für Lektion
papers-exercise = Die Übungsblätter
papers-exercise-what = mit einem Stift, für jede Person
papers-answers = Die Lösungen
papers-answers-what = für Sie
papers-results = Das Ergebnisraster
papers-results-what = nach Platznummer
papers-handout = Das Blatt zum Mitnehmen
papers-handout-what = für jede Person
papers-certificates = Die Urkunden
papers-certificates-what = für alle mit einem Badge
print-file-script = leitfaden
print-file-exercise = uebungen
print-file-answers = loesungen
print-file-handout = mitnehmblatt
print-file-certificates = urkunden
arrival-enter = { $name } notieren
arrival-enter-line = Zeile { $n } notieren
arrival-enter-new = { $name } notieren, neu hier
arrival-nameless-now = Personen ohne Namen: { $n }.
print-file-report = workshop-bericht
