# The screen face: what it adds around pages.

screen-menu = Menü
screen-more-above = davor: Taste Bild auf
screen-more-below = weiter: Taste Bild ab
screen-too-small = Dieses Fenster ist zu klein zum Lesen. Machen Sie es größer: Es braucht mindestens { $wide } Spalten und { $high } Zeilen.
screen-foreign = Dieser Text ist noch nicht übersetzt: Er steht hier in seiner eigenen Sprache.
screen-progress = { $done } von { $all }

# The word above a text that is set apart.
screen-tone-example = Beispiel
screen-tone-aside = Wussten Sie das?
screen-tone-good = Gut gesehen
screen-tone-again = Noch nicht
screen-tone-hint = Tipp
screen-tone-solution = Die Antwort erklärt
screen-tone-trouble = Zu verbessern
screen-tone-news = Was passiert
# The word beside an answer.
screen-mark-right = gut gesehen
screen-mark-other = noch einmal ansehen

# A message as received.
screen-letter-from = Von
screen-letter-to = An
screen-letter-cc = Kopie an
screen-letter-date = Datum
screen-letter-subject = Betreff
screen-letter-attached = Anhang:

# The line of keys at the foot of a page.
screen-foot = { $key }: { $does }
screen-key-enter = Enter
screen-key-enter-or-space = Enter oder Leertaste
screen-key-space = Leertaste
screen-key-arrows = Pfeile
screen-key-sideways = Pfeile links und rechts
screen-key-digits = 1 bis 9
screen-key-tab = Tab
screen-key-back-tab = Umschalt und Tab
screen-key-page-down = Bild ab
screen-key-page-up = Bild auf
screen-key-home = Pos1
screen-key-end = Ende
screen-key-backspace = Rücktaste
screen-key-delete = Entf
screen-key-esc = Esc
screen-key-help = ?
screen-key-f1 = F1
screen-key-f10 = F10
screen-key-f3 = F3
screen-key-ctrl-l = Strg und L
screen-do-answer = antworten
screen-do-go-on = weiter
screen-do-toggle = wählen
screen-do-press = öffnen
screen-do-onward = nächstes Feld
screen-do-new-line = neue Zeile
screen-do-select = diese Antwort wählen
screen-do-move = bewegen
screen-do-digit = nach Nummer wählen
screen-do-next = nächstes Element
screen-do-previous = voriges Element
screen-do-page-down = weiter unten lesen
screen-do-page-up = weiter oben lesen
screen-do-first = zur ersten Auswahl
screen-do-last = zur letzten Auswahl
screen-do-erase = Zeichen vor dem Strich löschen
screen-do-erase-next = Zeichen nach dem Strich löschen
screen-do-cursor = den Strich im Text bewegen
screen-do-cursor-start = zum Anfang der Zeile
screen-do-cursor-end = zum Ende der Zeile
screen-do-menu = Menü
screen-do-help = Hilfe
screen-do-other-language = andere Sprache
screen-do-next-person = nächste Person
screen-do-redraw = Bildschirm neu zeichnen
screen-do-suspend = zurück zum Terminal

# The help page.
screen-help-title = Tasten und Maus
screen-help-mouse = Mit der Maus: Klicken Sie auf das, was Sie wählen möchten, dann auf den Knopf zum Antworten. Mit dem Mausrad bewegen Sie die Seite nach oben und unten. Es eilt nicht, und Sie können immer neu anfangen.
screen-help-line = **{ $key }**: { $does }
screen-help-line-in = **{ $key }**: { $does } ({ $place })
screen-in-nowhere = solange nichts gewählt ist
screen-in-radio = auf einer vorgeschlagenen Antwort
screen-in-toggle = auf einem Kästchen oder etwas zum Einordnen
screen-in-press = auf einem Knopf, einem Link, einer Zeile
screen-in-answer = in einer Antwort zum Schreiben
screen-in-field = in einem Feld eines Formulars
screen-in-area = in einem langen Text
screen-in-text = beim Schreiben
screen-help-close = Hilfe schließen

# Where there is no screen.
screen-no-terminal = Der Bildschirm kann hier nicht geöffnet werden: Das ist kein Terminal.
screen-no-terminal-hint = Öffnen Sie ein Terminal und starten Sie neu. Oder hängen Sie --linear an, um Zeile für Zeile zu arbeiten.
screen-terminal-failed = Das Terminal hat nicht wie erwartet geantwortet.

# Of a thing that was given a number.
screen-place = Platz { $n }

# What was marked in a text, quoted beneath it with what is said of it.
screen-quoted = „{ $text }“
# Beside a stretch that was marked and is no clue; beside a clue that was not marked
screen-mark-no-clue = diese nicht
screen-mark-missed = diese auch
# How a switch stands.
screen-switch-on = eingeschaltet
screen-switch-off = ausgeschaltet
# What Enter does on a stretch of text, on a switch.
screen-do-mark = Markierung setzen oder lösen
screen-do-switch = ein- oder ausschalten
screen-do-gesture = die verlangte Bewegung machen
# Beneath a picture to click in
screen-picture-how = Mit der Tastatur: Tab oder die Pfeile, dann Enter. Enter macht die Bewegung.
screen-do-close = Seite schließen
