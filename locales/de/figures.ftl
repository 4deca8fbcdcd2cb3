# Die Zahlen: was getan wurde, und was es verändert hat.

cli-report = Die Zahlen: wer gekommen ist, was getan wurde, was es verändert hat
cli-report-from = Von diesem Tag an, zum Beispiel 2026-09-01
cli-report-to = Bis zu diesem Tag, er zählt mit
cli-report-group = Nur die einer Gruppe: ihr Name, wie er bei --group angegeben wurde
cli-report-for = Für wen: own (Sie, genaue Zahlen), partners (Partner, Geldgeber), public (alle)
figures-no-day = Dieser Tag ist nicht zu lesen: { $typed }
figures-no-day-hint = Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2026-09-01.
figures-turned = Der Zeitraum endet, bevor er beginnt.
figures-turned-hint = Schreiben Sie den ersten Tag nach --from und den letzten nach --to.

figures-title = Bericht über Tätigkeit und Fortschritte
figures-always = Von Anfang an, auf diesem Computer und allen, die hier zusammengeführt sind.
figures-since = Ab { $from }.
figures-until = Bis { $to }, dieser Tag zählt mit.
figures-between = Von { $from } bis { $to }, beide Tage zählen mit.
figures-exact = Genaue Zahlen, für Sie. Um sie weiterzugeben, fügen Sie --for partners oder --for public hinzu.
figures-for-others = Damit niemand erkannt wird: Was weniger als { $least } Personen betrifft, wird nicht gezeigt, und Zahlen sind abgerundet.

figures-n = { $n }
figures-empty = —
figures-hidden = nicht gezeigt
figures-hours = { $n } h
figures-percent = { $n } %
figures-decimal = { $sign }{ $whole },{ $tenth }
figures-points = { $n } ({ $low } bis { $high })
figures-points-alone = { $n }
figures-cell = { $title }: { $value }
figures-row = { $label } — { $cells }
figures-month = { $month } { $year }
figures-more = { $n ->
    [one] { $n } weitere Zeile
   *[other] { $n } weitere Zeilen
} in der Tabelle (--format csv).
figures-others = Andere, zusammengefasst

figures-summary = In Kürze
figures-value = Zahl
figures-people = Personen mit einem Spitznamen
figures-workshops = Gehaltene Workshops
figures-at-workshops = Bekannte Personen in Workshops
figures-visits = Teilnahmen an Workshops
figures-nameless = Davon ohne Spitznamen
figures-workshop-hours = Stunden in Workshops, alle Personen zusammen
figures-alone-hours = Stunden mit Antworten, alle Personen zusammen
figures-answers = Gegebene Antworten
figures-done = Abgeschlossene Lektionen
figures-mastered = Beherrschte Lektionen
figures-badges = Erworbene Abzeichen
figures-sure-and-wrong = Personen, die sich am Ende sicher fühlten und weniger als die Hälfte richtig hatten
figures-erased = Seither gelöschte Personen, deren Monate weiter zählen
figures-undated = Handlungen ohne sicheres Datum (die Uhr des Computers ging falsch)

figures-modules = Was getan wurde, nach Modul
figures-modules-note = Eine Lektion zählt je Person einmal.
figures-change = Vorher und nachher
figures-change-note = Anteil richtiger Antworten der Personen, die beide gleich schweren Fragebögen beantwortet haben. Der Unterschied ist in Punkten; in Klammern, wo der wahre Mittelwert in 95 von 100 Fällen liegt. Leerer Balken: vorher; voller: nachher.
figures-forms = Angebotene Fragebögen
figures-forms-note = Wer ablehnt oder aufhört, steht nicht in „vorher und nachher“: So viele sind es.
figures-detection = Falsche und echte Nachrichten
figures-detection-note = Erkannt: falsche Nachrichten, die beiseitegelegt wurden. Fehlalarme: echte, die verworfen wurden. d′: wie gut die Gruppe sie unterscheidet (0 = zufällig). c: Über 0 lässt sie zu viel durch, darunter ist sie zu misstrauisch. Leerer Balken: erkannt; voller: Fehlalarme.
figures-sure = Sich sicher fühlen und richtig liegen
figures-sure-note = Anteil richtiger Antworten nach dem, was die Personen von sich sagten. Leerer Balken: vorher; voller: nachher.
figures-kept = Was später bleibt
figures-kept-note = Anteil der beim ersten Mal richtigen Antworten auf Fragen, die nach einer Woche, einem Monat, vier Monaten wiederkamen. Leerer Balken: ein Monat; voller: vier Monate.
figures-places = Workshops nach Ort
figures-levels = Workshops nach Niveau
figures-languages = Personen nach Sprache
figures-diagnoses = Einstufungen: was geraten wurde
figures-needs = Karte des Bedarfs
figures-needs-note = Wo die Personen bei ihrer letzten Einstufung standen, nach Thema. Niemand wird genannt.
figures-plan = Vorgeschlagener Schulungsplan
figures-plan-note = Die geratenen Lektionen, für Gruppen von 12 Personen; ein Workshop von 90 Minuten lässt eine Stunde für Lektionen. Die Stunden sind die der Leitung.
figures-months = Monat für Monat

figures-no-place = Ort nicht angegeben
figures-no-language = Haben noch nicht am Computer geantwortet
figures-level-beginner = Zum Anfangen
figures-level-intermediate = Für alle, die ein wenig können
figures-level-advanced = Für alle, die sicher sind
figures-face-1 = Gar nicht sicher
figures-face-2 = Ein wenig sicher
figures-face-3 = Sicher
figures-advice-alone = Im eigenen Tempo lernen
figures-advice-workshop = In einen Workshop kommen
figures-advice-person = Von einer Person begleitet werden
figures-advice-refused = Einstufung abgelehnt

figures-col-people = Personen
figures-col-answers = Antworten
figures-col-right = richtig
figures-col-done = Lektionen beendet
figures-col-mastered = Lektionen beherrscht
figures-col-whole-done = Modul beendet
figures-col-whole-mastered = Modul beherrscht
figures-col-badges = Abzeichen
figures-col-pairs = verglichene Personen
figures-col-before = vorher
figures-col-after = nachher
figures-col-change = Unterschied
figures-col-opening-done = vorher: beantwortet
figures-col-opening-begun = vorher: abgebrochen
figures-col-opening-refused = vorher: abgelehnt
figures-col-closing-done = nachher: beantwortet
figures-col-closing-begun = nachher: abgebrochen
figures-col-closing-refused = nachher: abgelehnt
figures-col-caught = erkannt
figures-col-false-alarms = Fehlalarme
figures-col-d-prime = d′
figures-col-criterion = c
figures-col-before-people = vorher: Personen
figures-col-after-people = nachher: Personen
figures-col-week-people = 1 Woche: Personen
figures-col-week = nach 1 Woche
figures-col-month-people = 1 Monat: Personen
figures-col-month = nach 1 Monat
figures-col-four-months-people = 4 Monate: Personen
figures-col-four-months = nach 4 Monaten
figures-col-workshops = Workshops
figures-col-visits = Teilnahmen
figures-col-hours = Stunden
figures-col-level-0 = kennt es nicht
figures-col-level-1 = am Anfang
figures-col-level-2 = unterwegs
figures-col-level-3 = sicher
figures-col-units = Lektionen
