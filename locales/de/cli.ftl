# The command line: help, mistakes of typing, what commands say.

cli-about = Tremplin: Module, um die digitalen Grundlagen zu lernen, ganz ohne Internet. Ohne weitere Angaben öffnet sich die Startseite.
cli-help = Diese Hilfe zeigen
cli-version = Die Version zeigen
cli-data = Ordner, in dem der Lernstand aufbewahrt wird
cli-curricula = Ordner eines Curriculums oder Moduls; hat Vorrang vor dem Mitgelieferten. Darf mehrmals vorkommen
cli-lang = Sprache: fr, en, de, es oder sl
cli-linear = Zeile für Zeile, ohne gezeichneten Bildschirm (Vorleseprogramm, Braille)
cli-theme = Farben des Bildschirms
cli-ascii = Nur einfache Zeichen benutzen, keine Linien und Rahmen
cli-modules = Was man hier lernen kann
cli-json = Als JSON ausgeben
cli-learn = Lernen: alle Module oder nur eines
cli-place = Ein Modul oder eine Lektion eines Moduls: email, email/address
cli-as = Unter diesem Spitznamen; ein neuer Spitzname legt eine Person an
cli-badge = Die Abzeichen
cli-badge-issue = Die Datei des Abzeichens schreiben, das jemand erworben hat
cli-learner = Der Spitzname der Person oder ihre Kennung
cli-learner-card = Die Karte einer Person: zwölf Zeichen für sie
cli-module = Das Modul
cli-format = Das Format
cli-output = In diese Datei schreiben statt auf den Bildschirm
cli-curriculum = Curricula schreiben und prüfen
cli-check = Alle Fehler eines Curriculums finden
cli-folder = Der Ordner; ohne ihn: der, in dem Sie sind, oder das Mitgelieferte
cli-translate = Übersetzungsdateien anlegen oder auffrischen
cli-translate-to = In diese Sprache, zum Beispiel en
cli-export = Ein Modul ausgeben, mit den Zeilen, die es richtig beantworten
cli-print = Ein Aufgabenblatt mit Lösungen zum Ausdrucken (HTML)
cli-country = Das Land, dessen Kontakte und Aufgaben gezeigt werden
cli-journal = Das Lernprotokoll
cli-journal-check = Prüfen, ob das Lernprotokoll in Ordnung ist
cli-journal-rebuild = Zuerst die Übersichten aus den Ereignissen neu aufbauen
cli-no-command = Dieser Befehl ist noch nicht angeschlossen.

help-usage = Aufruf: { $usage }
help-commands = Befehle:
help-arguments = Angaben:
help-options = Optionen:
help-everywhere = Überall:

misuse-command = Es gibt keinen Befehl „{ $name }“.
misuse-unknown = Die Option „{ $name }“ gibt es hier nicht.
misuse-missing = Es fehlt: { $name }
misuse-no-command = Es fehlt ein Befehl.
misuse-twice = „{ $name }“ darf nur einmal vorkommen.
misuse-utf8 = Eines der Wörter des Befehls ist kein lesbarer Text.
misuse-no-value = Nach „{ $name }“ fehlt ein Wert.
misuse-value = „{ $value }“ passt nicht zu „{ $name }“.
misuse-other = Dieser Befehl ist nicht verständlich.
misuse-did-you-mean = Meinten Sie „{ $name }“?
misuse-of-curriculum = Meinten Sie „tremplin curriculum { $name }“?
misuse-possible = Das passt: { $list }
misuse-hint = Hängen Sie --help an, um die Schreibweise zu sehen.

stdout-not-written = Die Ausgabe lässt sich nicht schreiben.
file-written = Geschrieben: { $path }
modules-row = { $id }: { $title } ({ $units ->
    [one] 1 Lektion
   *[other] { $units } Lektionen
}, { $minutes } Min.)
no-such-unit = In diesem Modul gibt es keine Lektion „{ $id }“.
no-such-learner = Hier heißt niemand „{ $name }“.
no-such-learner-hint = Schreiben Sie den Spitznamen genau wie am Anfang.
bad-nickname = Dieser Spitzname geht nicht.
bad-nickname-hint = Ein Spitzname hat 1 bis 24 Zeichen.

level-error = Fehler
level-advice = Rat
check-shipped = Geprüft wird, was mit Tremplin mitgeliefert ist. Um Eigenes zu prüfen, geben Sie dessen Ordner an.
check-writing-first = Berichtigen Sie zuerst, was nicht gelesen werden kann, und prüfen Sie dann erneut: Der Rest kommt danach.
check-coverage = { $file }, Sprache „{ $lang }“: { $fresh } von { $all } Texttabellen auf dem neuesten Stand, { $words } Wörter zu übersetzen.
check-sum = { $n ->
    [0] Alles ist in Ordnung.
    [one] 1 Hinweis.
   *[other] { $n } Hinweise.
}
translate-bad-language = „{ $lang }“ ist kein Sprachcode.
translate-bad-language-hint = Geben Sie den Code einer anderen Sprache als der der Dateien an, zum Beispiel en, de, ar.
translate-own-language = „{ $lang }“ ist schon die Sprache dieses Curriculums.
translate-shipped = Das mitgelieferte Curriculum steckt im Programm: Man kann es nicht ändern.
translate-shipped-hint = Geben Sie den Ordner Ihres Curriculums an.
translate-stale-note = Der Ausgangstext hat sich geändert. Lesen Sie die Texte unten noch einmal durch. Löschen Sie dann die Zeile of = "stale".

journal-sound = Das Lernprotokoll ist in Ordnung: { $events } Ereignisse, { $learners ->
    [one] 1 Person
   *[other] { $learners } Personen
}.
journal-not-sound = Das Lernprotokoll ist beschädigt ({ $n }). Löschen Sie es nicht: Sichern Sie vor allem anderen eine Kopie des Ordners.

cli-prints = Die Seiten, die hier gedruckt wurden
cli-prints-copy = Alle kopieren, zum Beispiel auf einen USB-Stick; keine Datei wird überschrieben
cli-prints-to = Der Ordner, in den kopiert wird
prints-found = { $n ->
    [0] In { $path } wurde noch nichts gedruckt.
    [one] Eine Seite in { $path }.
   *[other] { $n } Seiten in { $path }.
}
prints-copied = { $n ->
    [0] Noch nichts wurde gedruckt: Es gibt nichts nach { $path } zu kopieren.
    [one] Eine Seite nach { $path } kopiert.
   *[other] { $n } Seiten nach { $path } kopiert.
}

cli-badge-list = Wer welche Abzeichen hat
cli-badge-again = Neu signieren: dasselbe Abzeichen, gültig ab jetzt
cli-badge-email = E-Mail-Adresse der Person; das Abzeichen enthält sie nur verborgen
cli-badge-all = Für alle Personen, die so weit sind
cli-badge-learners = Für die Personen in dieser Datei, eine pro Zeile
cli-badge-dry = Sagen, was signiert würde, ohne zu signieren
cli-issuer = Die Organisation, die Abzeichen signiert
cli-issuer-init = Die Organisation und ihren Schlüssel anlegen
cli-issuer-name = Name der Organisation
cli-issuer-url = Ihre Webadresse
cli-issuer-email = Ihre E-Mail-Adresse
cli-issuer-image = Ihr Logo, ein kleines PNG, JPEG oder SVG
cli-issuer-show = Sagen, wer signiert, mit dem Fingerabdruck des Schlüssels
cli-issuer-export = Den Signatur-Schlüssel kopieren, geschützt durch eine Passphrase
cli-issuer-import = Den Signatur-Schlüssel von einem anderen Computer holen
cli-copy-passphrase = Datei mit der Passphrase der Kopie (sonst die der Kursleitung)
cli-observe = Notieren, was man bei einer Person gesehen hat
cli-observe-id = Eine der Beobachtungen des Moduls
cli-observe-text = Was man gesehen hat, in einem Satz
cli-certificate = Die Urkunde zum Drucken schreiben
cli-certificate-name = Der Name, wie die Person ihn lesen möchte
cli-certificate-text = Nur den Text des Quadrats
cli-verify = Ein Abzeichen prüfen, egal von welcher Organisation
cli-verify-file = Die Datei des Abzeichens; „-“ für die Standardeingabe
cli-verify-trusted = Auch eine hier anerkannte Organisation verlangen
cli-verify-email = Mit der Adresse der Person vergleichen
cli-verify-list = Signierte Liste zurückgezogener Abzeichen
cli-verify-text = Die Datei ist der Text aus dem Quadrat einer Urkunde
cli-verify-name = Mit dem gedruckten Namen vergleichen, wenn man eine Urkunde prüft
cli-trust = Die Organisationen, die hier anerkannt sind
cli-trust-add = Die Organisation aus einer Datei anerkennen
cli-trust-file = Was „badge issuer show“ geschrieben hat, oder ein Abzeichen
cli-trust-list = Sagen, wer anerkannt ist
cli-trust-remove = Eine Organisation nicht mehr anerkennen
cli-trust-which = Ihr Name oder ihre Kennung (did:…)
cli-revoke = Ein Abzeichen zurückziehen
cli-revoke-badge = Die Nummer des Abzeichens (urn:uuid:…), nicht die der Person
cli-revoke-reason = Warum: mistake (aus Versehen), other-person (an die falsche Person), asked (auf Wunsch der Person), key (Schlüssel gestohlen oder verloren)
cli-publish = Den Ordner für das Internet schreiben (Open Badges 2.0)
cli-publish-url = Die Adresse, unter der der Ordner zu lesen ist
cli-publish-folder = Der Ordner, der geschrieben wird
cli-issuer-replace = Die bisherige Organisation beiseitelegen und diese nehmen
cli-issuer-file = Die Kopie des Schlüssels
cli-revoke-file = Die Datei des Abzeichens, auch wenn anderswo signiert
cli-revoke-list = Die signierte Liste der zurückgezogenen Abzeichen schreiben
