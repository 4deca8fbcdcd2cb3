# Das Fenster für den Raum: was die Gruppe an der Wand sieht. Kurze Zeilen: 38 Spalten.

room-title = Kurs
room-awaited = Warten auf das andere Fenster …
room-awaited-how = Sobald die Kursleitung eine Seite zeigt, erscheint sie hier.
room-soon = Wir beginnen gleich
room-soon-sit = Machen Sie es sich bequem.
room-number = Öffnen Sie auf jedem Computer mit dieser Zahl:
# $letter: A, B, C …; $answer: die Antwort
room-answer = **{ $letter }.** { $answer }
# $n: wie viele Personen
room-untold = { $n ->
    [one] 1 Person möchte es lieber nicht sagen.
   *[other] { $n } Personen möchten es lieber nicht sagen.
}

# $at: welcher Teil der Seite, ab 1; $all: wie viele es sind
room-below = weiter unten ({ $at } von { $all })
room-above = weiter oben
# Ein kleines Zeichen unten auf der Seite, die stehen bleibt. Sehr kurz.
room-lost = Pause

room-other-version = Das andere Fenster hat eine andere Version.
room-other-lesson = Dieses Fenster hat eine andere Fassung dieser Lektion.
room-open-again = Schließen Sie es und öffnen Sie es im Fenster der Kursleitung noch einmal.
room-close = Dieses Fenster schließen?
room-close-how = Eingabetaste: schließen. Esc: weiter zeigen.

room-busy = Ein anderes Fenster zeigt dem Raum schon Seiten.
room-busy-hint = Gehen Sie in dieses andere Fenster oder schließen Sie es.
room-not-open = Das Fenster für den Raum ist nicht zu erreichen.
room-not-open-hint = Der Kurs geht ohne es weiter: Zeigen Sie dieses Fenster und behalten Sie Ihre Notizen auf Papier.
room-no-folder = Dem Raum kann nichts gezeigt werden: Es gibt keinen Datenordner.
room-no-folder-hint = Schaffen Sie Platz auf der Festplatte oder wählen Sie mit --data einen Ordner, und öffnen Sie Tremplin dann noch einmal.
room-too-long = Diese Seite ist zu lang für das Fenster des Raums.
room-too-long-hint = Der Raum sieht weiter die Seite davor. Kürzen Sie, was geschrieben wurde.

cli-workshop-room = Das Fenster für den Raum, für den Beamer: Es zeigt, was das Fenster der Kursleitung sagt
