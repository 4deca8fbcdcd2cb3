# The line face: everything is heard, one line at a time.

linear-welcome = Tremplin, Zeile für Zeile. Drücken Sie nach jeder Zeile Enter. Tippen Sie ? für die Hilfe, 0 für das Menü, q zum Beenden.
linear-bye = Bis bald.
linear-where = { $title }, { $place }
linear-foreign = Ein Teil dieser Seite ist noch nicht übersetzt.
linear-next-person = Nächste Person. Was weiter oben steht, bleibt in diesem Fenster sichtbar: Schließen Sie es, wenn Ihnen das lieber ist.

# How a page is answered.
linear-enter = Enter: { $label }
linear-number-enter = Eine Nummer, dann Enter: { $label }
linear-text-enter = Ihr Text, dann Enter: { $label }
linear-lettered = { $letter }: { $label }
linear-guide = Tippen Sie die Nummer Ihrer Wahl, dann Enter. Bei mehreren Nummern setzen Sie ein Leerzeichen dazwischen.
# How things are put together; $first and $then: two numbers of the page, only to show how the line looks
linear-guide-match = Tippen Sie die zwei Nummern mit einem Leerzeichen dazwischen, dann Enter. Zum Beispiel { $first } { $then }: die obere Zeile, dann die untere.
linear-guide-sort = Tippen Sie die zwei Nummern mit einem Leerzeichen dazwischen, dann Enter. Zum Beispiel { $first } { $then }: die Sache, dann ihr Kästchen.
linear-prompt = { $label }: Tippen Sie den Text, dann Enter.
linear-prompt-held = { $label }: Tippen Sie den neuen Text, dann Enter. Nur Enter: nichts ändern. /x: leeren.
linear-whole-text = Tippen Sie den ganzen Text, auch was schon dasteht.
linear-type-again = Tippen Sie die ganze Zeile noch einmal, dann Enter.
linear-left-as-it-was = Nichts hat sich geändert.

# What things are and how they stand.
linear-labelled = { $label }: { $value }
linear-empty = leer
linear-secret = { $n ->
    [one] { $n } Zeichen getippt
   *[other] { $n } Zeichen getippt
}
linear-selected = gewählt
linear-ticked = angekreuzt
linear-not-ticked = nicht angekreuzt
# A box that was rightly left, after an answer; said together with linear-right
linear-left = frei gelassen
linear-taken = genommen
linear-put-back = abgelegt
# The folder or the page, among several, on which one is
linear-here = Sie sind hier
# Of a link of which a closer look is shown
linear-looked-at = angesehen
linear-on = eingeschaltet
linear-unread = ungelesen
linear-clip = mit Anhang
linear-done = gemacht
linear-star = geschafft
linear-warning = Achtung
linear-right = richtig
linear-other = noch einmal ansehen
linear-progress = { $done } von { $all }

# What a text is for.
linear-example = Beispiel:
linear-aside = Wussten Sie das?
linear-good = Das ist richtig.
linear-again = Noch einmal ansehen.
linear-hint = Tipp:
linear-solution = Erklärung:
linear-trouble = Achtung:
linear-gloss = Wort erklärt:

# A message as it was received, a program, a site.
linear-letter = Hier ist eine Nachricht.
linear-from = Von
linear-to = An
linear-cc = Kopie an
linear-date = Datum
linear-subject = Betreff
linear-attached = Anhang
linear-letter-end = Ende der Nachricht.
linear-badge = Abzeichen: { $title }.
linear-mail = E-Mail-Programm: { $title }
linear-site = Webseite: { $title }

# When a line cannot be used.
linear-unknown = Diese Zeile passt hier nicht.
linear-no-number = Hier gibt es keine Nummer { $n }.
linear-cannot-now = Die Nummer { $n } kann man jetzt nicht wählen.
linear-one-number = Hier nur eine Nummer auf einmal.
linear-nothing-to-answer = Nur Enter bewirkt hier nichts.
linear-no-hint = Hier gibt es keinen Tipp.
linear-no-back = Hier kann man nicht zurückgehen.
linear-same = Nichts Neues auf dieser Seite.
linear-rest-dropped = Die Seite hat sich geändert: Der Rest der Zeile wurde nicht ausgeführt.
linear-too-long = Diese Zeile ist zu lang: Sie wurde nicht angenommen.
linear-possible = Mögliche Nummern: { $list }
linear-possible-text = Tippen Sie Ihren Text, dann Enter. /?: Hilfe. /0: Menü.
linear-possible-always = ?: Hilfe. 0: Menü. r: Seite wiederholen.

# Its own help.
linear-help =
    Hilfe.
    Zum Wählen tippen Sie eine Nummer, dann Enter. Nur Enter antwortet oder geht weiter.
    h: ein Tipp. b: zurückgehen. r: Seite wiederholen. 0: Menü. q: beenden.
    Sollen Sie einen Text schreiben? Dann setzen Sie einen Schrägstrich / davor: /h, /b, /r, /0, /q.
    Es eilt nicht. Tippen Sie r, um die Seite noch einmal zu hören.
linear-help-text =
    Hilfe.
    Tippen Sie Ihren Text, dann Enter.
    /h: ein Tipp. /b: zurückgehen. /r: Seite wiederholen. /0: Menü. /q: beenden.
    Beginnt Ihr Text mit einem Schrägstrich? Dann tippen Sie ihn zweimal: //
    Es eilt nicht. Tippen Sie /r, um die Seite noch einmal zu hören.

# The machine.
linear-input-failed = Was Sie tippen, kommt im Programm nicht mehr an.
linear-output-failed = Der Text kann nicht mehr geschrieben werden.

# Frames that stand for a thing; $title: who, or what is written on it.
linear-phone = SMS auf dem Handy, von: { $title }
linear-chat = Ein Chat mit: { $title }
linear-post = Ein Beitrag in einem sozialen Netzwerk, von: { $title }
linear-call = Ein Anruf. Auf dem Telefon steht: { $title }
linear-counter = Im persönlichen Gespräch mit: { $title }
linear-paper = Ein Brief auf Papier, von: { $title }
linear-alert = Eine Seite füllt den ganzen Bildschirm: { $title }
linear-panel = Einstellungen: { $title }
linear-card = Karte: { $title }
linear-lens = Genauer angesehen: { $title }
linear-picture = Ein Bild: { $title }
linear-picture-how = Tippen Sie eine Nummer: Sie macht die verlangte Bewegung.

# How a switch stands, and a stretch of text that can be marked.
linear-switched-on = eingeschaltet
linear-switched-off = ausgeschaltet
linear-marked = markiert
linear-unmarked = nicht mehr markiert
linear-not-marked = nicht markiert
# After the answer: a clue that was not marked; a stretch that was marked and is none
linear-missed-clue = das gehörte dazu
linear-no-clue = das gehört nicht dazu

# Of something said by the person in whose place one acts; what can be looked at or marked in a text just said.
linear-you = Sie
linear-in-text = im Text: { $text }
linear-passage = Stelle: { $text }
