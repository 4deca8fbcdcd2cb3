# The print face: what stands on paper beside the texts of the curriculum.

paper-first-name = Vorname
paper-date = Datum
paper-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
paper-worked = Beispiel, schon gelöst
paper-right = richtige Antwort
paper-example = Beispiel
paper-aside = Wussten Sie das?
paper-foreign = Ein Teil dieser Aufgabe ist noch nicht übersetzt.
paper-progress = { $done } von { $all }

# A message as it was received, and the signs of a mail program.
paper-from = Von
paper-to = An
paper-cc = Kopie an
paper-sent = Datum
paper-subject = Betreff
paper-clip = Anhang
paper-unread = ungelesen

# How each exercise is done with a pen.
paper-order-some = Schreiben Sie 1, 2, 3 … in die Kästchen bei dem, was zu tun ist. Die anderen bleiben leer.
paper-order = Schreiben Sie 1, 2, 3 … in die Kästchen.
paper-join = Verbinden Sie jeden Punkt links mit einem Punkt rechts.
paper-sort = Machen Sie ein Kreuz in der richtigen Spalte.
paper-steps = Was würden Sie tun? Schreiben Sie die Schritte in der richtigen Reihenfolge.

# At the end of a unit.
paper-can = Das kann ich jetzt
paper-task = Auf Ihrem eigenen Gerät
paper-task-done = erledigt
paper-task-later = heute nicht
paper-task-help = ich möchte Hilfe

# The answers.
paper-answers = Lösungen
paper-label = { $label }:
paper-unticked = Kreuz wegnehmen
paper-notes = Für die Kursleitung

# Simulations drawn for a pen: clues in a text, switches of a panel.
paper-underline = Unterstreichen Sie jede Stelle, die Sie wählen.
paper-quoted = „{ $text }“
paper-on = eingeschaltet
paper-off = ausgeschaltet
paper-stands = jetzt: { $stands }

# What a unit says to the adviser.
notes-aim = Das Ziel
notes-start = Zum Einstieg
notes-say = Das können Sie sagen
notes-mistakes = Häufige Fehler
notes-discuss = Zum Besprechen
notes-upset = Wenn es jemandem nahegeht
