### The close of a workshop, and the activity report. The labels of the form itself are in assets/reports/.

cli-workshop-report = Der Tätigkeitsbericht: zum Abschreiben, zum Drucken oder für ein Tabellenprogramm
cli-workshop-close = Einen Workshop schließen: was gemacht wurde, wer was erreicht hat, was Sie melden
cli-workshop-all = Alle geschlossenen Workshops
cli-workshop-form = Das Formular: la-coop, plain oder eine Datei
cli-workshop-separator = Zwischen den Zellen der CSV-Datei: comma (Komma) oder semicolon (Strichpunkt)
cli-workshop-bom = Die CSV-Datei mit der Marke beginnen, an der Excel die Umlaute erkennt: yes oder no
cli-close-minutes = Wie lange es wirklich gedauert hat, in Minuten
cli-close-nameless = Wie viele Personen ohne Spitznamen da waren
cli-close-count = Eine Zahl des Formulars, etwa age/70-plus=3; bei Bedarf mehrmals
cli-close-set = Eine Antwort des Formulars, etwa niveau=debutant; bei Bedarf mehrmals
cli-close-badges = Auch die Abzeichen der Anwesenden signieren

## Which workshop, which form

report-none-closed = Noch kein Workshop ist geschlossen.
report-none-closed-hint = Schließen Sie einen: tremplin workshop close last
report-form-mistakes = Dieses Formular hat Fehler: { $file }
report-form-mistakes-hint = Verbessern Sie die Datei an den gezeigten Stellen. docs/report.md erklärt jeden Schlüssel.
report-form-rests = Zwei Gruppen sagen rest = true: Nur eine kann den Rest aufnehmen.
report-form-rests-fix = Lassen Sie rest = true nur bei einer Gruppe stehen.
report-no-columns = Das Formular „{ $form }“ hat keine Spalten für eine CSV-Datei.
report-no-columns-hint = Fügen Sie Blöcke [[column]] hinzu, oder verlangen Sie --format text.

## What is missing, what is wrong

report-to-complete = Noch zu ergänzen
report-nobody = Niemand ist als anwesend vermerkt. Es braucht mindestens eine Person.
report-missing = { $label }: Pflichtfeld, noch leer.
report-beyond = { $label }: { $n } ist zu groß für dieses Formular. Die größte mögliche Zahl ist { $most }.
report-too-many = { $label }: Die Summe ist { $n }, aber „{ $of }“ zählt nur { $most }.
report-apart = { $label }: Sie haben { $n } geschrieben. Zahl der Anwesenden: { $most }.
report-unknown = { $label }: Das Formular kennt die Antwort „{ $answer }“ nicht.
report-other-form = Dieser Workshop wurde mit einem anderen Formular gemeldet ({ $form }). Seine Antworten und Zahlen werden hier nicht übernommen.

## What is typed

report-no-field = Das Formular „{ $form }“ hat kein Feld „{ $typed }“.
report-no-number = „{ $typed }“ ist keine ganze Zahl.
report-no-number-fix = Schreiben Sie nur Ziffern, zum Beispiel 12.
report-no-day = „{ $typed }“ ist kein Datum.
report-no-day-fix = Schreiben Sie es so: 2026-12-01.
report-no-choice = { $label }: keine Auswahl „{ $typed }“.
report-no-choice-fix = Zur Auswahl stehen: { $known }
report-no-band = { $label }: keine Gruppe „{ $typed }“.
report-one-only = { $label }: Nur eine Auswahl ist möglich.
report-one-only-fix = Lassen Sie für dieses Feld nur eine Antwort stehen.
report-computed = { $label }: Diese Zahl ergibt sich von selbst.
report-computed-fix = Sie kommt aus den Anwesenheiten und aus den Personen ohne Spitznamen (--nameless).
report-counted = { $label }: Dieses Feld will Zahlen.
report-counted-fix = Schreiben Sie sie mit --count, zum Beispiel --count { $field }=3 oder --count { $field }/GRUPPE=3.
report-not-counted = { $label }: Dieses Feld will keine Zahl von Personen.
report-not-counted-fix = Antworten Sie mit --set { $field }=ANTWORT.

## The close

close-covered = { $n ->
        [0] { $title }: keine Lektion vermerkt.
        [one] { $title }: { $n } Lektion gemacht.
       *[other] { $title }: { $n } Lektionen gemacht.
    }
close-line = {"  "}{ $what }
close-lasted = { $took ->
        [one] Nach der Uhr: etwa { $took } Minute ({ $planned } geplant).
       *[other] Nach der Uhr: etwa { $took } Minuten ({ $planned } geplant).
    }
close-person = { $n ->
        [0] { $name }: an diesem Tag keine Lektion am Computer beendet.
        [one] { $name }: { $n } Lektion.
       *[other] { $name }: { $n } Lektionen.
    }
close-mastered = {"  "}geschafft: { $what }
close-finished = {"  "}beendet: { $what }
close-badge = {"  "}Abzeichen erhalten: { $module }
close-missing = { $n ->
        [one] Ein Laptop ist noch nicht zurück: die Nummer { $laptops }. Sie können ihn später ergänzen.
       *[other] { $n } Laptops sind noch nicht zurück: die Nummern { $laptops }. Sie können sie später ergänzen.
    }
close-wrong = Der Workshop ist nicht geschlossen: Zahlen oder Antworten passen nicht zusammen.
close-wrong-hint = Verbessern Sie es mit --count, --nameless oder --set, und versuchen Sie es noch einmal. Nichts geht verloren.
close-again = Dieser Workshop war schon geschlossen. Was Sie jetzt melden, ersetzt die erste Meldung; diese bleibt im Journal.
close-sure = Um den Workshop zu schließen, tippen Sie die Zahl der Anwesenden: { $n }
close-done = Der Workshop ist geschlossen.
close-cancelled = Dieser Workshop wurde abgesagt: Er kann nicht geschlossen werden.
close-cancelled-hint = Planen Sie ihn neu, wenn er stattgefunden hat.
close-no-pair = „{ $typed }“ hat kein Zeichen =.
close-no-pair-hint = Schreiben Sie zum Beispiel --set niveau=debutant oder --count age/70-plus=3.
close-badges-ready = { $n ->
        [one] { $n } Abzeichen kann signiert werden: noch einmal mit --badges.
       *[other] { $n } Abzeichen können signiert werden: noch einmal mit --badges.
    }

## Der Abschluss am Bildschirm

close-story = Was gemacht wurde
close-to-counts = Weiter: Personen zählen
close-counts = { $n ->
        [one] Eine Person. Wer war da, in Zahlen?
       *[other] { $n } Personen. Wer war da, in Zahlen?
    }
close-counts-how = Tippen Sie nur, was Sie wissen. Lassen Sie den Rest leer. Nichts davon wird mit einem Namen gespeichert.
close-rest = { $label }: { $n }
close-to-report = Weiter: den Bericht ansehen
close-empty = —
close-declare = Workshop abschließen
close-declare-again = Neu melden
close-minutes = Wie lange er wirklich gedauert hat, in Minuten
close-badges-wait = { $n ->
        [one] Ein Badge kann signiert werden:
       *[other] { $n } Badges können signiert werden:
    }
close-badge-of = { $name }: { $module }
close-sign = { $n ->
        [one] Den Badge signieren
       *[other] Die { $n } Badges signieren
    }
close-badges-refused = Signierte Badges: { $n }. Die anderen konnten nicht signiert werden: { $why }
close-print = Bericht drucken
close-text = Als Text zum Kopieren
close-table = Als Tabelle (CSV)
close-written = Geschrieben. Die Datei: { $path }
close-change = Bericht ändern
close-row = **{ $label }**: { $value }
workshop-close = Abschließen
workshop-report = Bericht und Badges
close-none-alone = Keine Lektion am Computer beendet: { $names }.
close-none-in = { $n ->
        [one] Noch ist kein Laptop eingelesen ({ $n } geplant).
       *[other] Noch ist kein Laptop eingelesen ({ $n } geplant).
    }
