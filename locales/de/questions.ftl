# Fragen, die aus anderen Werkzeugen kommen (GIFT, Aiken, CSV) und dorthin zurückgehen.

cli-import = Fragen aus einem anderen Werkzeug (Moodle-GIFT, Aiken, CSV) in eine Einheit holen, die Sie fertig schreiben
cli-import-file = Die Datei mit den Fragen
cli-import-format = Ihr Format; ohne Angabe wird es am Inhalt erkannt
cli-import-into = Der Ordner des Moduls, das die Einheit bekommt
cli-import-unit = Die Kennung der Einheit; ohne Angabe der Name der Datei
cli-import-yes = Die Datei ersetzen, wenn es sie schon gibt
cli-export-format = json: die Übersicht; answers: die Zeilen mit den richtigen Antworten; gift: für Moodle; csv: für eine Tabelle

# Was in die Datei der Einheit geschrieben wird.
import-todo = noch zu schreiben:
import-true = Richtig
import-false = Falsch
import-field = Ihre Antwort

# Der Bericht des Imports.
import-row = Zeile { $line }: „{ $name }“ wird { $kind } ({ $id }).
import-loss = {"  "}Zeile { $line }: { $what }
import-failed = Zeile { $line }: „{ $excerpt }“ konnte nicht übernommen werden. { $why }
import-sum = { $n ->
    [one] 1 Frage übernommen
   *[other] { $n } Fragen übernommen
}, { $failed ->
    [0] keine ausgelassen
    [one] 1 ausgelassen
   *[other] { $failed } ausgelassen
}, { $losses ->
    [0] nichts verloren.
    [one] 1 Verlust gemeldet.
   *[other] { $losses } Verluste gemeldet.
}
import-missing = { $n ->
    [one] Es bleibt 1 Stelle
   *[other] Es bleiben { $n } Stellen
} zu schreiben, in der Datei mit „noch zu schreiben“ markiert: { $list }. „tremplin curriculum check“ findet sie.
import-listed = Die Einheit { $unit } steht jetzt in der Liste von { $path }.
import-list-by-hand = Schreiben Sie die Einheit selbst in die Liste von { $path }: { $line }
import-nothing = In { $file } konnte keine Frage gelesen werden.
import-nothing-hint = Prüfen Sie das Format mit --format gift, aiken oder csv. docs/author/import.md zeigt alle drei.
import-there = { $path } gibt es schon.
import-there-hint = Wählen Sie einen anderen Namen, oder ersetzen Sie die Datei mit --yes.
import-no-module = { $path } ist nicht der Ordner eines Moduls.
import-no-module-hint = Geben Sie den Ordner an, in dem module.toml liegt.
import-bad-unit = Es fehlt eine passende Kennung für die Einheit.
import-bad-unit-hint = Schreiben Sie zum Beispiel --unit meine-fragen: Buchstaben ohne Umlaute, Ziffern, Bindestriche.

# Warum eine Frage nicht übernommen werden konnte.
import-bad-braces = Die öffnende oder die schließende Klammer der Antworten fehlt.
import-bad-number = „{ $text }“ ist keine Zahl.
import-bad-pair = Einem Paar fehlt eine Seite.
import-bad-right = „{ $text }“ sagt nicht, ob die Antwort richtig ist: Schreiben Sie x oder ein Gewicht wie 50%.
import-bad-true-false = „{ $text }“ ist weder richtig noch falsch.
import-no-answer = Es gibt keine Antwort.
import-no-columns = Die erste Zeile nennt die Spalten nicht: Nötig sind mindestens „question“ und „answer“.
import-no-right = Keine Antwort ist richtig.
import-no-such-letter = Die richtige Antwort „{ $letter }“ ist nicht unter den Antworten.
import-no-text = Es gibt keine Frage.
import-no-verdict = Die Zeile „ANSWER:“ fehlt.
import-too-many = Eine Datei hat höchstens { $most } Fragen: Der Rest wird nicht gelesen.
import-too-many-answers = { $found } Antworten: Eine Frage hat höchstens { $most }.
import-unknown-kind = „{ $kind }“ ist keine Art von Frage.

# Was verloren geht oder sich ändert.
import-lost-active = Ein Element „{ $name }“ kann nicht übernommen werden.
import-lost-any = Jede Antwort galt als richtig. Hier müssen Sie sagen, welche.
import-lost-between = Im Bereich { $range } gelten nur ganze Zahlen.
import-lost-category = Die Überschrift „{ $name }“ wird nicht übernommen: Eine Einheit hat nur eine.
import-lost-column = Die Spalte „{ $name }“ ist nicht bekannt.
import-lost-decoy = Die Antwort „{ $text }“ gehörte zu nichts: Sie wird nicht übernommen.
import-lost-feedbacks = Die richtigen Antworten hatten verschiedene Rückmeldungen: Nur die erste wird übernommen.
import-lost-formula = Eine Formel bleibt geschrieben wie in der Datei.
import-lost-group = Eine Frage hat nur eine Gruppe von Antworten. Diese bleibt weg: { $text }
import-lost-height = Ein hoch- oder tiefgestelltes Zeichen steht nun auf der Zeile.
import-lost-image = Das Bild „{ $name }“ wird nicht übernommen.
import-lost-link = Der Link zu „{ $to }“ wird nicht übernommen, seine Wörter schon.
import-lost-markdown = Ein Link oder Bild in Markdown bleibt geschrieben wie in der Datei.
import-lost-more = Weitere Verluste dieser Frage sind nicht aufgeführt.
import-lost-partial = Eine Antwort zählte zum Teil. Hier ist sie nicht richtig.
import-lost-range = Der Bereich { $range } kann nicht übernommen werden: Nur seine geschriebenen Werte gelten.
import-lost-sign = Ein unsichtbares oder gefährliches Zeichen ist entfernt: { $code }.
import-lost-table = Eine Tabelle wird zu Textzeilen.
import-lost-tag = Das Stichwort „{ $name }“ wird nicht übernommen.
import-lost-weights = Die Punkte jeder Antwort werden nicht übernommen: Hier sind alle richtigen anzukreuzen, und nur sie.
import-lost-wild = Der Stern in „{ $text }“ stand für beliebigen Text. Er ist entfernt.
import-lost-windows = Die Datei ist nicht in UTF-8: Sie wird als Windows-1252 gelesen. Prüfen Sie die Umlaute.
import-lost-word = Ein sehr langes Wort ist durch Leerzeichen geteilt.
import-told-all-right = Alle Antworten sind richtig: Mindestens eine darf es nicht sein.
import-told-any = Eine richtige Antwort genügte. Hier sind alle richtigen anzukreuzen.
import-told-blank = In den Klammern steht eine leere Zeile: Moodle würde die Frage hier trennen.
import-told-brackets = Zwei Klammern „[[“ rufen ein Wort des Glossars auf: Prüfen Sie diesen Text.
import-told-equals = Ein = in einer Adresse oder einem Tag wird als Text gelesen: Moodle sähe dort eine Antwort.
import-told-expected = { $found } erwartete Fehler: Eine Seite hat höchstens { $most }.
import-told-many-activities = Eine Einheit hat höchstens { $most } Aktivitäten: Verteilen Sie die folgenden auf andere Einheiten.
import-told-mixed = Die richtigen Antworten stehen zuerst: „shuffle = true“ mischt sie, wie Moodle es tut.
import-told-no-blank = Vor dieser Frage fehlt eine leere Zeile: Moodle würde sie mit der vorigen lesen.
import-told-no-right = Keine Antwort ist richtig: Die Frage wird zur Umfrage.
import-told-options = { $found } Antworten: Eine Seite zeigt höchstens { $most }.
import-told-pairs = { $found } Paare: Eine Seite zeigt höchstens { $most }.
import-told-same-right = Zwei Paare haben dieselbe Antwort: Ändern Sie eine.

# Der Bericht des Exports.
export-sum = { $n ->
    [one] 1 Frage geschrieben
   *[other] { $n } Fragen geschrieben
}, { $left ->
    [0] keine Aktivität ausgelassen.
    [one] 1 Aktivität ausgelassen.
   *[other] { $left } Aktivitäten ausgelassen.
}
export-left = Ausgelassen: { $place }. { $why }
export-lost = Verloren bei { $n ->
    [one] 1 Frage
   *[other] { $n } Fragen
}: { $what }
export-left-kind = Eine Aktivität „{ $kind }“ gibt es in diesem Format nicht.
export-any-number = Das Format nimmt „jede Zahl“ nicht als Antwort.
export-arrow = Eine Antwort enthält „->“, was das Format für ein Paar hält.
export-empty-answer = Eine Antwort ist leer.
export-general = Ein Text zum Lesen kann in diesem Format keine Erklärung haben.
export-no-right = Das Format verlangt mindestens eine richtige Antwort und eine, die es nicht ist.
export-no-text = Es gibt keine Frage.
export-lost-feedbacks = die Rückmeldungen zu jedem Paar oder jedem einsortierten Ding
export-lost-hints = die Hinweise
export-lost-ideas = die Idee jeder Zeile
export-lost-letter = die Gestaltung der gezeigten Nachricht, die zu Text wird
export-lost-more = der Platz des Beispiels und des „Wussten Sie“, die dem Text folgen
export-lost-notes = die Notizen für die Person, die den Workshop leitet
export-lost-order = die gesuchte Reihenfolge, die zur Zuordnung von Nummern wird, und ihre Rückmeldungen
export-lost-show = dass sie ganz oder zum Teil schon gelöst ist
export-lost-talk = was man oft hört; der Schluss bleibt
export-lost-tolerance = was in der Antwort nicht zählt (Akzente, Tippfehler) und der Name des Feldes
export-lost-words = die Verweise auf das Glossar und die Karten der Kontakte; ihre Wörter bleiben
