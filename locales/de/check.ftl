### What the check of a module tells the person who writes it: what is wrong, then what to write.

## Keys and values

check-missing-key = Es fehlt „{ $key }“.
check-missing-key-fix = Fügen Sie eine Zeile hinzu, die so beginnt: { $key } =
check-unknown-key = Tremplin kennt den Schlüssel „{ $key }“ an dieser Stelle nicht.
check-unknown-key-fix = Löschen Sie diese Zeile oder prüfen Sie, unter welche Überschrift in Klammern sie gehört.
check-did-you-mean = Meinten Sie „{ $word }“?
check-unknown-word = „{ $word }“ kann nicht der Wert von „{ $key }“ sein.
check-one-of = Schreiben Sie eines dieser Wörter: { $list }
check-wrong-type = Der Wert von „{ $key }“ ist nicht von der richtigen Art.
check-want-text = Schreiben Sie einen Text zwischen geraden Anführungszeichen: { $key } = "Ihr Text"
check-want-list = Schreiben Sie eine Liste von Texten, mit Kommas getrennt: { $key } = ["eins", "zwei"]
check-want-flag = Schreiben Sie Ja oder Nein auf Englisch und ohne Anführungszeichen: { $key } = true oder { $key } = false
check-want-whole = Schreiben Sie eine ganze Zahl von { $least } bis { $most }, ohne Anführungszeichen: { $key } = { $least }
check-want-number = Schreiben Sie eine Zahl, ohne Anführungszeichen und mit einem Punkt: { $key } = 0.5
check-want-table = Schreiben Sie eine Überschrift in Klammern, allein auf ihrer Zeile, und darunter ihre Schlüssel. In einer Aufgabe: [activity.{ $key }]; sonst: [{ $key }]
check-want-tables = Schreiben Sie eine Überschrift in doppelten Klammern, allein auf ihrer Zeile, einmal je Element. In einer Aufgabe: [[activity.{ $key }]]; sonst: [[{ $key }]]
check-empty-text = Der Text von „{ $key }“ ist leer: Schreiben Sie ihn oder löschen Sie die Zeile.
check-too-long = Dieser Text ist zu lang: { $most ->
    [one] höchstens { $most } Zeichen
   *[other] höchstens { $most } Zeichen
}. Teilen Sie ihn auf mehrere Aufgaben auf.
check-how-many = „{ $key }“: Davon gibt es { $found }. Nötig sind { $least } bis { $most }.
check-how-many-fix = Fügen Sie Teile hinzu oder nehmen Sie welche weg. Jeder Teil beginnt mit einer Überschrift in doppelten Klammern, die auf { $key }]] endet.

## Names (id)

check-bad-id = „{ $id }“ kann kein Name (id) sein.
check-bad-id-fix = Benutzen Sie nur Kleinbuchstaben ohne Akzent oder Umlaut, Ziffern und Bindestriche, höchstens 64 Zeichen. Beispiel: "meine-frage-2"
check-same-id = Den Namen „{ $id }“ gibt es schon.
check-same-id-fix = Geben Sie einem der beiden einen anderen Namen. Ändern Sie am besten den neueren: Der Lernstand ist unter diesen Namen gespeichert.
check-unknown-id = Hier heißt nichts „{ $id }“.
check-unknown-id-fix = Schreiben Sie einen der Namen (id) dieser Datei, genau wie er dort steht.

## How the file is written

check-toml-twice = Dieser Schlüssel oder diese Überschrift steht zweimal da.
check-toml-twice-fix = Behalten Sie eine der beiden Zeilen. Soll ein Element zu einer Liste dazukommen? Dann setzen Sie seine Überschrift in doppelte Klammern: [[activity]]
check-toml-string = Dieser Text ist nicht geschlossen oder enthält ein falsch geschriebenes Zeichen.
check-toml-string-fix = Schließen Sie ihn mit einem geraden Anführungszeichen ("). Über mehrere Zeilen öffnen und schließen Sie mit dreien ("""). Innerhalb eines Textes schreiben Sie \" für ein gerades Anführungszeichen und \\ für einen umgekehrten Schrägstrich.
check-toml-curved = Dieser Text steht zwischen runden Anführungszeichen.
check-toml-curved-fix = Setzen Sie gerade Anführungszeichen an ihre Stelle: title = "Guten Tag". Ein Textverarbeitungsprogramm rundet sie von selbst; ein einfacher Texteditor lässt sie gerade.
check-toml-no-value = Da ist ein Name, aber nichts danach.
check-toml-no-value-fix = Schreiben Sie: name = "wert"
check-toml-bracket = Diese Überschrift in Klammern ist falsch geschrieben.
check-toml-bracket-fix = Schreiben Sie davor und danach gleich viele Klammern, allein auf der Zeile: [notes] oder [[activity]]
check-toml-list = Diese Liste ist falsch geschrieben.
check-toml-list-fix = Trennen Sie die Texte mit Kommas und schließen Sie mit einer Klammer: ["eins", "zwei"]
check-toml-other = Diese Zeile lässt sich nicht lesen.
check-toml-other-fix = Eine Zeile ist eine Überschrift wie [[activity]] oder ein Schlüssel mit seinem Wert: name = "wert". Eine Notiz für Sie selbst beginnt mit dem Zeichen #.
check-hostile = Hier steht ein unsichtbares oder gefährliches Zeichen ({ $code }).
check-hostile-fix = Löschen Sie diese Stelle und tippen Sie sie neu: Das Zeichen kam wohl beim Kopieren und Einfügen mit.
check-too-many-values = Diese Datei ist zu groß: { $most ->
    [one] höchstens { $most } Wert
   *[other] höchstens { $most } Werte
}. Verteilen Sie sie auf mehrere Lektionen.

## Translations

check-overlay-status = „status“ sagt, wie weit die Übersetzung ist: Schreiben Sie "draft" (noch nicht gegengelesen) oder "reread" (von einer anderen Person gegengelesen).
check-overlay-not-a-text = „{ $key }“ ist kein Text. Eine Übersetzungsdatei enthält nur Texte, unter den Namen (id) der Ausgangsdatei.

## Activities

check-one-right = { $found ->
    [0] Keine Antwort ist als die richtige angegeben.
   *[other] { $found } Antworten sind als richtig angegeben: Es darf nur eine sein.
}
check-one-right-fix = Schreiben Sie right = true unter die richtige Antwort und nur dort. Gibt es mehrere, nehmen Sie kind = "choices".
check-several-right = Es braucht mindestens zwei richtige Antworten und mindestens eine, die nicht richtig ist.
check-several-right-fix = Schreiben Sie right = true unter jede richtige Antwort. Gibt es nur eine, nehmen Sie kind = "choice".
check-given-right = „{ $id }“ ist die richtige Antwort: „given“ kann sie nicht von vornherein ausschließen.
check-half-without-given = Diese Aufgabe ist halb gelöst (show = "half"). Aber nichts sagt, was schon gemacht ist: Fügen Sie „given“ hinzu.
check-too-many-hints = Es gibt zu viele Tipps: Behalten Sie höchstens drei. Jeder hilft etwas mehr als der vorige.
check-form-shape = Die Datei der Anfangs- und Schlussfragen enthält { $practice } Probefrage(n), { $a } Fragen der Reihe A und { $b } der Reihe B.
check-form-shape-fix = Schreiben Sie eine Probefrage ohne „form“, dann vier mit form = "a" und vier mit form = "b".
check-form-match = „{ $a }“ und „{ $b }“ messen nicht dasselbe: Ihre Idee oder ihre Schwierigkeit ist verschieden.
check-form-match-fix = Die erste Frage A gehört zur ersten Frage B, und so weiter: Geben Sie beiden die gleiche Idee und die gleiche Schwierigkeit.
check-form-hints = Eine Anfangs- oder Schlussfrage hat keinen Tipp: Der Tipp würde etwas anderes messen.
check-form-kind = Eine Anfangs- oder Schlussfrage wird mit vorgegebenen Antworten beantwortet. So lässt sich die Antwort am Ende noch einmal zeigen.
check-form-kind-fix = Schreiben Sie kind = "choice" oder kind = "choices".
