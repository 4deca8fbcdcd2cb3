### Translations and versions of a curriculum.

cli-translate-table = Zeigen, wie weit jede Datei in jeder Sprache ist
cli-translate-status = Dateien als Entwurf (draft) oder als ganz gelesen (reread) kennzeichnen
cli-translate-export = Die Texte als PO-Katalog ausgeben, für Werkzeuge zum Übersetzen
cli-translate-import = Einen übersetzten PO-Katalog übernehmen: Geben Sie seine Datei an
cli-translate-paths = Der Ordner, dann Dateien für --status oder der Katalog für --import
translate-done = { $path }: { $missing } zu übersetzen, { $stale } noch einmal zu lesen ({ $words ->
    [one] { $words } Wort
   *[other] { $words } Wörter
})
translate-whole = { $path }: Alles ist übersetzt.
translate-up-to-date = { $path }: Nichts zu ändern.
translate-sum = { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
}. Zu übersetzen oder noch einmal zu lesen: { $words ->
    [0] kein Wort
    [one] { $words } Wort
   *[other] { $words } Wörter
}.
translate-left = { $path }, Zeile { $line }: { $key } ist ausgefüllt, aber das # steht noch davor. Nehmen Sie es weg, damit dieser Text zählt.
translate-orphan = { $path } gibt es in der Ausgangsdatei nicht mehr: Die Übersetzung bleibt als Kommentar am Ende der Datei.
translate-orphan-note = Diese Texte gibt es in der Ausgangsdatei nicht mehr. Nehmen Sie, was noch nützlich ist, und löschen Sie dann diese Zeilen.
translate-demoted = { $path } ist nicht mehr „reread“: Es gibt wieder Texte zu übersetzen oder noch einmal zu lesen.
translate-not-spoken = Tremplin spricht „{ $lang }“ noch nicht. Diese Übersetzungen kann man schreiben und prüfen; gezeigt werden sie, sobald es auch die Knöpfe und Meldungen in dieser Sprache gibt.
translate-source-mistakes = { $file } hat Fehler: Einige Texte konnten nicht gelesen werden, und ihre Übersetzungen hätten ihren Platz verloren. Nichts wurde geschrieben.
translate-no-file = In diesem Ordner gibt es keine Datei mit Texten „{ $file }“.
translate-no-file-hint = Geben Sie zuerst den Ordner an, dann Dateien, zum Beispiel: curricula/ email/write
translate-unready-missing = { $file }: { $path } ist nicht übersetzt.
translate-unready-changed = { $file }: { $path } ist noch einmal zu lesen, der Ausgangstext hat sich geändert.
translate-unready = { $n ->
    [one] Ein Text steht „reread“ im Weg.
   *[other] { $n } Texte stehen „reread“ im Weg.
} Nichts wurde geändert.
translate-status = { $path }: { $status }

coverage-file = Datei
coverage-sum = Alle
coverage-draft = Entwurf
coverage-reread = gelesen
coverage-whole = { $fresh }/{ $all } { $status }
coverage-part = { $fresh }/{ $all } { $status } ({ $words })
coverage-none = 0/{ $all } – ({ $words })
coverage-no-language = Es gibt noch keine Übersetzung.
coverage-legend = Aktuelle Texte / alle Texte, Stand; in Klammern die Wörter, die zu übersetzen oder noch einmal zu lesen sind.

po-head = Texte eines Curriculums von Tremplin. Lassen Sie msgctxt, wie es ist: Es sagt, wohin jeder Text gehört.
po-exported = { $n ->
    [one] { $n } Text im Katalog.
   *[other] { $n } Texte im Katalog.
}
po-one-file = Es braucht einen Katalog zum Übernehmen, und nur einen.
po-one-file-hint = Zum Beispiel: tremplin curriculum translate --to en --import po ORDNER DATEI.po
po-imported = { $entries ->
    [one] { $entries } Text gelesen
   *[other] { $entries } Texte gelesen
}: { $taken } übernommen, { $same } schon da, { $empty } ohne Übersetzung, { $fuzzy } noch anzusehen (fuzzy), { $outdated } aus einem Text, der sich geändert hat, { $refused } abgelehnt.
po-charset = Dieser Katalog ist in „{ $charset }“ geschrieben.
po-charset-hint = Speichern Sie ihn in Ihrem Werkzeug als UTF-8 und beginnen Sie noch einmal.
po-language = Dieser Katalog ist in „{ $there }“, verlangt ist „{ $lang }“.
po-language-hint = Geben Sie mit --to die richtige Sprache an, oder die richtige Datei.
po-too-large = Dieser Katalog ist zu groß: Der Rest wird nicht gelesen.
po-more-mistakes = Es folgen weitere Fehler; nicht alle werden gezeigt.
po-stray = „{ $line }“ hat hier keinen Sinn: Dieser Text wird nicht übernommen.
po-quotes = In { $line } stimmen die Anführungszeichen oder ein \ nicht: Dieser Text wird nicht übernommen.
po-plural = Mehrzahlformen (msgid_plural) gibt es hier nicht: Dieser Text wird nicht übernommen.
po-incomplete = msgid oder msgstr fehlt: Dieser Text wird nicht übernommen.
po-two-heads = Der Katalog hat zwei Köpfe: Der erste zählt.
po-text-too-long = Dieser Text ist zu lang: Er wird nicht übernommen.
po-twice = { $context } steht zweimal da: Das erste zählt.
po-unknown = { $context } gibt es in diesem Ordner nicht: Dieser Text wird nicht übernommen.
po-fuzzy = { $context } ist als „fuzzy“ gekennzeichnet: Es wird erst übernommen, wenn es bestätigt ist.
po-hostile = In der Übersetzung steht ein unsichtbares oder gefährliches Zeichen ({ $code }): Sie wird nicht übernommen.
po-too-long = Die Übersetzung ist zu lang (mehr als { $most } Buchstaben): Sie wird nicht übernommen.
po-outdated = Der Ausgangstext von { $context } hat sich seit dem Export geändert: Die Übersetzung gilt nicht als aktuell.
po-mark-broken = Ein Zeichen ist nicht geschlossen ({"{"}…|…{"}"}, [[…]] oder **…**): Die Übersetzung wird nicht übernommen.
po-mark-unknown = { $mark } steht nicht im Ausgangstext: Die Übersetzung wird nicht übernommen.
po-mark-missing = { $mark } fehlt: Die Übersetzung wird nicht übernommen.
po-marks = Behalten Sie diese Zeichen: { $marks }
po-kind-line = { $kind } (höchstens { $most } Buchstaben)
po-kind-title = Ein Titel oder ein Name, kurz
po-kind-ask = Die Frage oder das Ziel
po-kind-text = Ein Text zum Lesen oder eine Antwort zur Wahl
po-kind-feedback = Was nach der Antwort gesagt wird
po-kind-solution = Warum die richtige Antwort richtig ist
po-kind-hint = Eine Hilfe
po-kind-aim = Wozu es dient
po-kind-can = Was die Person am Ende kann, in der Ich-Form
po-kind-task = Eine Aufgabe für zu Hause
po-kind-say = Was vorgelesen wird
po-kind-answers = Eine gültige Antwort, wie jemand sie tippt
po-kind-message = Ein Teil einer Nachricht, die als Beispiel gezeigt wird
po-kind-notes = Für die Kursleitung
po-kind-other = Ein Text „{ $key }“

cli-diff = Was sich für Lernende zwischen zwei Versionen ändert
cli-diff-a = Die alte Version: ihr Ordner oder ihr Paket; ohne B die neue
cli-diff-b = Die neue Version, ebenso; ohne sie wird A mit dem Mitgelieferten oder Installierten verglichen
cli-diff-exit-code = Mit Code 1 enden, wenn es einen Unterschied gibt
diff-none = Es gibt keinen Unterschied.
diff-mistakes = { $file } hat Fehler: Der Vergleich wäre falsch.
diff-no-module-hint = Dieses Modul muss in beiden Versionen sein.
diff-no-other = Unter diesem Namen ist nichts mitgeliefert oder installiert.
diff-no-other-hint = Geben Sie beide Versionen an: die alte, dann die neue.
diff-kept = { $n ->
    [0] Keine Einheit stellt dieselben Fragen wie vorher.
    [one] { $n } Einheit stellt dieselben Fragen wie vorher.
   *[other] { $n } Einheiten stellen dieselben Fragen wie vorher.
}
diff-again-sum = { $units ->
    [one] { $units } Einheit fragt
   *[other] { $units } Einheiten fragen
} { $n ->
    [one] { $n } Frage noch einmal.
   *[other] { $n } Fragen noch einmal.
}
diff-stays = Was schon gekonnt ist, bleibt gekonnt.
diff-texts = { $n ->
    [0] Kein Text hat sich geändert.
    [one] { $n } Text hat sich geändert
   *[other] { $n } Texte haben sich geändert
}{ $n ->
    [0] {""}
   *[other] {" "}({ $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }).
}
diff-bump-none = Die Versionsnummer kann bleiben.
diff-bump-patch = Nur Wörter oder Werte ändern sich: Erhöhen Sie die dritte Zahl der Version.
diff-bump-minor = Es gibt Neues: Erhöhen Sie die zweite Zahl der Version.
diff-bump-major = Fragen werden noch einmal gestellt oder sind weg, oder die Regel ist anders: Erhöhen Sie die erste Zahl der Version.
diff-heading-decides = Was entscheidet:
diff-heading-values = Werte:
diff-heading-lesson = Texte der Lektion:
diff-heading-titles = Titel und Namen:
diff-heading-notes = Hinweise für die Kursleitung:
diff-heading-version = Versionen:
diff-module-added = Neues Modul: { $id }
diff-module-removed = Modul entfernt: { $id }
diff-mastery = { $id }: Die Regel ändert sich von { $right } richtigen Antworten aus { $of } zu { $now } aus { $of_now }.
diff-units-moved = { $id }: Einheiten verschoben: { $list }
diff-elsewhere = { $id } wechselt von { $from } zu { $to }: Dort werden die Fragen noch einmal gestellt.
diff-unit-added = Neue Einheit: { $place }
diff-unit-removed = Einheit entfernt: { $place }
diff-again = { $place }: noch einmal gefragt, weil sich geändert hat, was entscheidet: { $list }
diff-activities-added = { $place }: neue Aufgaben: { $list }
diff-activities-removed = { $place }: Aufgaben entfernt: { $list }
diff-activities-moved = { $place }: Aufgaben verschoben: { $list }
diff-items-added = { $place }: neue Fragen: { $list }
diff-items-removed = { $place }: Fragen entfernt: { $list }
diff-file-added = Neue Datei: { $file }
diff-file-removed = Datei entfernt: { $file }
diff-whole = Das Ganze
diff-version-fits = { $name }: von { $old } auf { $new }, das passt.
diff-version-low = { $name }: von { $old } auf { $new }; es sollte mindestens { $wanted } sein.
