# Die Vorschau: die Seite der Lernenden neben der Datei, die geschrieben wird. Was der schreibenden Person gesagt wird.

cli-preview = Eine Lektion sehen, wie Lernende sie sehen, neben der Datei, die Sie schreiben
cli-preview-path = Die Datei einer Lektion oder der Ordner eines Moduls oder eines Curriculums
cli-preview-at = Die Aktivität, mit der begonnen wird
cli-preview-paper = Die Seiten zum Ausdrucken (HTML) statt des Bildschirms

preview-not-there = Unter { $path } gibt es keine Lektion.
preview-not-there-hint = Geben Sie die Datei einer Lektion an, zum Beispiel „betrug/paket.toml“, oder den Ordner eines Moduls.
preview-no-unit = In { $path } gibt es noch keine Lektion.
preview-no-activity = Diese Lektion hat keine Aktivität „{ $id }“.
preview-no-activity-hint = Nehmen Sie eine „id“ aus ihrer Datei, oder lassen Sie „--at“ weg.
preview-no-terminal-hint = Öffnen Sie ein Terminal und starten Sie neu. Oder hängen Sie --linear an, um der Lektion Zeile für Zeile zu folgen, oder --paper für die Seiten zum Ausdrucken.

# Der Streifen unten im Fenster: Eine Zeile sagt, wo man ist. Kurz.
preview-word = VORSCHAU
# $at: welche Aktivität der Datei; $all: wie viele es gibt; $id: ihr Name in der Datei; $kind: ihre Art
preview-place = { $at } von { $all }: { $id } ({ $kind })
preview-place-first = erste Seite
preview-place-end = letzte Seite
preview-problems = { $n ->
    [0] kein Problem
    [one] 1 Problem
   *[other] { $n } Probleme
}
# Die Prüfung ist noch nicht fertig
preview-problems-so-far = { $n ->
    [0] wird geprüft…
    [one] 1 Problem…
   *[other] { $n } Probleme…
}

# Die Knöpfe des Streifens, jeder nach seinem Buchstaben. Ein oder zwei Wörter.
preview-tool-next = weiter
preview-tool-previous = zurück
preview-tool-told = alles lesen
preview-tool-problems = Probleme
preview-tool-language = Sprache
preview-tool-size = Größe
preview-tool-again = noch mal
preview-tool-paper = Papier
preview-tool-units = Lektionen
preview-tool-leave = beenden

preview-key-next = n oder F8
preview-key-previous = p oder F7
preview-key-told = a oder F6
preview-key-problems = e
preview-key-language = l oder F3
preview-key-size = w oder F9
preview-key-again = r oder F5
preview-key-paper = i
preview-key-units = u
preview-key-leave = q
preview-do-next = die nächste Aktivität
preview-do-previous = die Aktivität davor
preview-do-told = alles, was diese Aktivität sagen kann
preview-do-problems = die Probleme dieser Lektion
preview-do-language = dieselbe Seite in einer anderen Sprache
preview-do-size = eine andere Fenstergröße
preview-do-again = die Aktivität von vorn beginnen
preview-do-paper = die Lektion auf Papier
preview-do-units = zu einer anderen Lektion gehen
preview-do-leave = die Vorschau beenden

preview-title = Vorschau
preview-menu-what = Sie sehen die Seite der Lernenden. Nichts von dem, was Sie dort tun, wird aufbewahrt. Speichern Sie Ihre Datei: Die Seite folgt.
preview-back = Zurück zur Seite

# Was nicht stimmt; $cause: ein Satz
preview-problem = Zeile { $line }: { $cause }
preview-fault = { $file }, Zeile { $line }: { $cause }
preview-more = { $n ->
    [one] Und 1 weiteres Problem.
   *[other] Und { $n } weitere Probleme.
}
preview-last-good = { $n ->
    [0] Gezeigt wird die letzte Seite, die gezeigt werden konnte.
    [one] Und 1 weiteres Problem. Gezeigt wird die letzte gute Seite.
   *[other] Und { $n } weitere Probleme. Gezeigt wird die letzte gute Seite.
}
preview-gone = Die Datei { $file } ist nicht mehr da. Die Vorschau wartet auf sie.
preview-empty = In { $file } gibt es noch keine Aktivität zu zeigen.
preview-nothing-yet = Diese Lektion kann noch nicht gezeigt werden. Verbessern Sie, was folgt, und speichern Sie: Dann kommt die Seite.
preview-problems-title = Die Probleme der Lektion { $unit }
# $level: Fehler oder Rat; $rule: der Name der Regel
preview-problem-row = { $file }, Zeile { $line }: { $level } ({ $rule })
preview-looking = Die Prüfung läuft…
preview-no-problem = Kein Problem in dieser Lektion.

# Alles, was eine Aktivität sagen kann. $id: ein Name aus der Datei
preview-told-title = Alles, was „{ $id }“ sagen kann
preview-table = { $id }
preview-table-right = { $id } (richtige Antwort)
# $key: ein Schlüssel der Datei; $text: was er sagt
preview-entry = **{ $key }**: { $text }
preview-told-nothing = Diese Aktivität hat noch keinen Text.
preview-units-title = Alle Lektionen

preview-one-language = Diese Lektion ist nur in einer Sprache geschrieben. Eine Übersetzung ist eine Datei daneben, zum Beispiel { $file }.
preview-paper-opened = Die Seiten zum Ausdrucken sind geöffnet: { $path }
preview-paper-written = Die Seiten zum Ausdrucken sind geschrieben: { $path }
preview-not-printed = Dieser Knopf druckt für Lernende. Hier wird nichts gedruckt: „Papier“ gibt die Seiten der Lektion.
