# Sheets to print for a unit, a module or a gathering: which there are, and what stands on them.

cli-sheet = Welches: alle (all), zum Mitnehmen (handout), Übungen (exercise), Lösungen (answers), für die Leitung (script)
cli-large = In Großschrift (18 Punkt)

sheet-handout = Zum Mitnehmen
sheet-exercise = Übungen
sheet-script = Für die Leitung
sheet-sign-in = Anwesenheitsliste
sheet-agenda = Ablauf
sheet-results = Ergebnisse auf Papier

## Ein Treffen

sheet-day = Datum
sheet-days = { $from } bis { $to }
sheet-place = Ort
sheet-group = Gruppe
sheet-level = Stufe
sheet-seat = Platz
sheet-name = Vorname oder Spitzname
sheet-signature = Unterschrift oder Kreuz

## Die Anwesenheitsliste

sheet-sign-in-why = Diese Liste zeigt, wer da war und wie viele. Ein Vorname oder Spitzname genügt.
sheet-sign-in-rights = Sie können teilnehmen, ohne etwas einzutragen. Sie können Ihre Zeile ansehen, berichtigen oder streichen lassen.
sheet-keeper = Aufbewahrt von
sheet-destroyed = Vernichtet nach
sheet-months = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monaten
}

## Der Ablauf

sheet-done = Fertig
sheet-from-to = Von… bis
sheet-lasts = Dauer
sheet-what = Was
sheet-span = { $from } bis { $to }
sheet-min = { $n } Min.
sheet-in-all = insgesamt
sheet-bring = Bereitlegen
sheet-note-of = { $unit }: { $label }

## Ergebnisse auf Papier

sheet-results-how = Notieren Sie für jeden Platz, wie viele Antworten richtig sind. Ein leeres Feld heißt: nicht gemacht.
sheet-results-columns = Über jeder Spalte: die Nummer der Übung, und von wie vielen.
sheet-sum = Summe
sheet-out-of = / { $of }

## Zum Mitnehmen

sheet-ideas = Das Wichtigste
sheet-words = Nützliche Wörter
sheet-contacts = An wen man sich wendet

## Für die Leitung

sheet-course = Schritt für Schritt
sheet-half-min = ½ Min.
sheet-min-and-half = { $n }½ Min.
sheet-bring-exercises = für jede Person ein Übungsblatt und ein Stift
sheet-bring-cards = zum Abstimmen: die Hände oder Karten A, B, C, D
sheet-bring-handout = das Blatt „Zum Mitnehmen“, am Ende zu verteilen
sheet-bring-device = das eigene Telefon oder Tablet, für das Ende
sheet-in-room = { $what }, gemeinsam
sheet-read = Gemeinsam laut lesen.
sheet-right = Antwort
sheet-to-key = Siehe Lösungsblatt, Nr. { $n }.
sheet-if-answered = Wenn jemand { $letter } sagt
sheet-help = Zum Helfen
sheet-votes = Handzeichen
sheet-noted = Für das nächste Mal merken
