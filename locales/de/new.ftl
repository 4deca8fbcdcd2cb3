# „curriculum new“: ein Curriculum beginnen.

cli-new = Ein Curriculum beginnen: eine Lektion, die läuft, und ein Beispiel für jede Art von Aufgabe
cli-new-name = Der Name des Ordners: kleine Buchstaben ohne Umlaute, Ziffern, Bindestriche
cli-new-language = Sprache der Texte: fr, en, de, es oder sl
cli-new-title = Titel
cli-new-aim = Was die Leute können werden, in einem Satz
cli-new-unit = Titel der ersten Einheit
cli-new-publisher = Wer veröffentlicht: der Name Ihrer Organisation
cli-new-minutes = Dauer der ersten Einheit in Minuten
cli-new-from = Von einem vorhandenen Modul ausgehen: sein Name oder sein Ordner

new-how = Ein paar Fragen. Die Eingabetaste allein nimmt, was in Klammern steht; alles lässt sich später ändern.
new-question = { $question } [{ $proposed }]
new-ask-language = In welcher Sprache schreiben Sie? (fr, en, de, es, sl)
new-ask-title = Wie lautet der Titel?
new-ask-aim = Was können die Leute am Ende? Ein Satz.
new-ask-unit = Wie lautet der Titel der ersten Einheit?
new-ask-publisher = Wer veröffentlicht? Der Name Ihrer Organisation.

new-default-title = Codes für sich behalten
new-default-aim = Einen Code für sich behalten und auf eigenem Weg nachsehen.
new-default-unit = Der Code per SMS
new-default-publisher = Unser Verein
new-after = Nach „{ $title }“ ({ $module } { $version }) von { $publisher }, Lizenz { $licence }.
new-after-unknown = Nach „{ $title }“ ({ $module } { $version }). Lizenz: { $licence }.
new-licence-unknown = beim Verfasser zu erfragen

new-no-id = „{ $name }“ kann hier kein Ordnername sein.
new-no-id-near = Versuchen Sie: { $near }
new-no-id-hint = Nehmen Sie kleine Buchstaben ohne Umlaute, Ziffern, Bindestriche. Zum Beispiel: mein-kurs
new-ships-already = Ein Modul, das mit Tremplin kommt, heißt schon „{ $name }“.
new-there-already = „{ $path }“ ist schon da. Nichts wurde geändert.
new-there-already-hint = Wählen Sie einen anderen Namen, oder gehen Sie in einen anderen Ordner.
new-not-made = Der Ordner „{ $path }“ lässt sich nicht anlegen.
new-not-made-hint = Gehen Sie in einen Ordner, in den Sie schreiben dürfen, zum Beispiel Ihre Dokumente.
new-bad-language = Auf „{ $lang }“ gibt es noch keine Lektion.
new-bad-language-hint = Wählen Sie fr, en, de, es oder sl.
new-several-modules = „{ $path }“ enthält mehrere Module: { $names }.
new-several-modules-hint = Nennen Sie den Ordner eines einzigen Moduls.
new-hostile = Dieser Text enthält ein Zeichen, das man nicht sieht: { $text }
new-hostile-hint = Tippen Sie ihn neu, statt ihn einzufügen.
new-missing = Es fehlen Antworten: { $options }
new-missing-hint = Beantworten Sie die Fragen, je eine Zeile, oder geben Sie diese Optionen an. Nichts wurde geschrieben.
stdin-not-read = Was über die Eingabe kommt, lässt sich nicht lesen.

new-done = Der Ordner „{ $path }“ ist fertig.
new-remarks = { $n ->
    [0] Die Prüfung hat nichts anzumerken.
    [one] Die Prüfung hat eine Anmerkung: Sie steht oben.
   *[other] Die Prüfung hat { $n } Anmerkungen: Sie stehen oben.
}
new-next = Als Nächstes:
    - die Lektion spielen: tremplin --curricula { $path } learn { $path }
    - { $file } in einem Editor öffnen, ändern, speichern
    - den Bildschirm der Lernenden sehen, während Sie schreiben: tremplin curriculum preview { $file }
    - prüfen: tremplin curriculum check { $path }
    - Beispiele zum Kopieren: { $path }/examples
