# Wie man behebt, was eine Regel verletzt.

check-mend-toml = Sehen Sie die genannte Zeile an und die davor: Oft fehlt ein Anführungszeichen oder eine Klammer.
check-mend-too-many-values = Verteilen Sie die Aufgaben auf mehrere Lektionen.
check-mend-missing-key = Fügen Sie die fehlende Zeile hinzu: Schlüssel, Zeichen =, dann der Wert.
check-mend-wrong-type = Setzen oder entfernen Sie die Anführungszeichen, oder setzen Sie den Wert in Klammern, wo eine Liste erwartet wird.
check-mend-unknown-word = Schreiben Sie eines der Wörter, die die Meldung nennt.
check-mend-how-many = Fügen Sie Teile hinzu oder entfernen Sie welche: Jeder beginnt mit seiner Überschrift in doppelten Klammern.
check-mend-empty-text = Schreiben Sie den Text, oder löschen Sie die Zeile.
check-mend-too-long = Teilen Sie ihn auf mehrere Aufgaben auf.
check-mend-no-module = Legen Sie diesen Ordner mit seiner module.toml an, oder nehmen Sie den Namen aus „modules“.
check-mend-no-units = Schreiben Sie in „units“ die Namen Ihrer Lektionsdateien, ohne .toml, der Reihe nach.
check-mend-no-unit = Berichtigen Sie den Namen, legen Sie die Datei an, oder nehmen Sie sie aus der Liste.
check-mend-hard-word-bare = Setzen Sie das Wort einmal in der Lektion in doppelte Klammern: [[Wort|id]].
check-mend-feedback-missing = Fügen Sie unter dieser Antwort eine Zeile feedback = "…" hinzu: Sagen Sie, warum, ohne zu urteilen.
check-mend-idea-missing = Fügen Sie eine Zeile idea = "…" mit dem Namen einer Idee aus module.toml hinzu.
check-mend-given-right = Schreiben Sie in „given“ andere Antworten, nie die richtige.
check-mend-half-without-given = Fügen Sie „given“ hinzu, oder nehmen Sie show = "half" weg.
check-mend-too-many-hints = Behalten Sie die drei hilfreichsten, vom leichtesten zum stärksten.
check-mend-same-texts = Erzählen Sie eine andere Situation, mit derselben Idee.
check-mend-mastery = Schreiben Sie „right“ gleich „of“ oder kleiner.
check-mend-idle-idea = Schreiben Sie eine Aufgabe zu dieser Idee, oder nehmen Sie die Idee weg.
check-mend-unknown-mark = Fügen Sie eine Tabelle mit diesem Namen (id) hinzu, oder nehmen Sie die Marke aus dem Text.
check-mend-idle-mark = Markieren Sie die Stelle im Text, oder löschen Sie die Tabelle.
check-mend-goal-needs = Fügen Sie die Zeile hinzu, die die Meldung nennt: „mail“ oder „folder“.
check-mend-given-all = Nehmen Sie mindestens ein Ziel aus „given“.
check-mend-link-unmarked = Markieren Sie den Link in „body“, oder machen Sie ihn zur Schaltfläche: button = true, mit einem text.
check-mend-setting-is = Schreiben Sie "on" oder "off" für einen Schalter, die id einer Möglichkeit für eine Auswahl, "set" für einen Code, least oder most für eine Grenze.
check-mend-form-codes = Behalten Sie nur ein Feld type = "code".
check-mend-picture-size = Zeichnen Sie kleiner: Rücken Sie die Dinge zusammen.
check-mend-steps-contact = Geben Sie der Handlung eine Dringlichkeit, oder nehmen Sie den Kontakt weg.
check-mend-plan-nothing-own = Fügen Sie eine Zeile type = "write" oder type = "tick" hinzu.
check-mend-discuss-expect = Schreiben Sie zwei bis fünf Dinge, die oft gesagt werden.
check-mend-form-hints = Nehmen Sie die Zeile „hints“ weg.
check-mend-overlay-status = Schreiben Sie status = "draft", oder status = "reread", sobald jemand anderes gegengelesen hat.
check-mend-overlay-not-a-text = Löschen Sie diese Zeile aus der Übersetzung.
