### What is written in a badge, and what is said about it.

## In the badge

badge-evidence-name = Was geschafft ist
badge-evidence-description = { $units ->
    [one] { $units } Lektion in Tremplin geschafft. Bei jeder Frage zählt nur die erste Antwort.
   *[other] { $units } Lektionen in Tremplin geschafft. Bei jeder Frage zählt nur die erste Antwort.
}
badge-unit-mastered = { $title }: geschafft am { $date } ({ $right } { $right ->
    [one] richtige Antwort
   *[other] richtige Antworten
} von den letzten { $of })
badge-unit-mastered-undated = { $title }: geschafft ({ $right } { $right ->
    [one] richtige Antwort
   *[other] richtige Antworten
} von den letzten { $of })

## Beside the badge

badge-not-signed = Dieses Abzeichen ist noch nicht signiert. Es sagt, was Sie gelernt haben. Aber niemand kann prüfen, woher es kommt.

## What keeps a badge from being made

badge-not-earned = Dieses Abzeichen ist noch nicht erworben: Noch keine Lektion des Moduls ist geschafft.
badge-not-earned-hint = Machen Sie mit dem Modul weiter: Das Abzeichen kommt mit der letzten Lektion.
badge-empty-text = Das Abzeichen lässt sich nicht schreiben: Der Text „{ $key }“ ist leer.
badge-empty-text-hint = Ergänzen Sie module.toml oder curriculum.toml und versuchen Sie es dann noch einmal.
badge-bad-version = Das Abzeichen lässt sich nicht schreiben: Die Version „{ $version }“ beginnt nicht mit einer Zahl.
badge-bad-version-hint = Schreiben Sie in module.toml eine Version wie "1.0.0".
badge-bad-language = Das Abzeichen lässt sich nicht schreiben: „{ $language }“ ist kein Sprachcode.
badge-bad-language-hint = Schreiben Sie einen Code wie "fr", "fr-FR" oder "zh-Hans".
badge-bad-address = Das Abzeichen lässt sich nicht schreiben: In „{ $id }“ ist „{ $url }“ keine vollständige Webadresse.
badge-bad-address-hint = Schreiben Sie in module.toml eine Adresse ohne Leerzeichen, die mit https:// beginnt.
badge-bad-date = Das Abzeichen lässt sich nicht schreiben: Sein Datum gibt es in keinem Kalender.
badge-bad-date-hint = Stellen Sie die Uhr dieses Computers und versuchen Sie es dann noch einmal.

badge-seen-name = Von der Kursleitung gesehen
badge-seen-on = Die Kursleitung hat es am { $date } gesehen.
badge-seen = Die Kursleitung hat es gesehen.

badge-signed = Eine Organisation hat dieses Abzeichen signiert. Alle können es prüfen.
badge-to-see = Für das Abzeichen fehlt noch etwas. Die Kursleitung muss es gesehen haben: { $text }
badge-not-signable = Das Abzeichen lässt sich nicht signieren: { $why }.
badge-not-signable-hint = Vielleicht sind zwei Angaben im Modul gleich. Verbessern Sie module.toml und versuchen Sie es noch einmal.
badge-not-baked = Das Bild dieses Abzeichens ist beschädigt. Der Fehler liegt bei Tremplin, nicht bei Ihnen.
badge-clock = Die Uhr dieses Computers geht nicht richtig: Die Abzeichen warten.
badge-clock-hint = Stellen Sie das Datum ein, dann geht es weiter. Nichts ist verloren.
badge-no-language = Das Modul „{ $module }“ gibt es nicht in der Sprache „{ $lang }“.
badge-no-language-hint = Wählen Sie eine andere Sprache oder lassen Sie die der Person.
badge-not-seen-hint = Noch zu beobachten: { $text } Notieren Sie es, wenn Sie es gesehen haben.
badge-was-revoked = Das Abzeichen des Moduls „{ $module }“ wurde bei dieser Person zurückgezogen.
badge-was-revoked-hint = Sie können ein anderes vergeben, mit neuer Nummer: „badge issue --again“.
told-observed = die Kursleitung hat notiert ({ $module }): { $text }
told-issued = Abzeichen signiert ({ $lang }): { $module }
observe-unknown = Im Modul „{ $module }“ gibt es keine Beobachtung „{ $id }“.
observe-unknown-hint = Es gibt diese: { $known }. Sie können auch eine eigene schreiben.
observe-length = Was haben Sie gesehen? Schreiben Sie einen Satz: höchstens { $most } Zeichen.
observe-length-hint = Kein Name: Der Satz steht dann im Abzeichen.
observe-done = Notiert.
observe-done-earned = Notiert. Das Abzeichen ist erworben.
observe-earned = Das Abzeichen dieses Moduls ist erworben.
revoke-mistake = aus Versehen vergeben
revoke-other-person = an die falsche Person vergeben
revoke-asked = auf Wunsch der Person
revoke-key = der Signatur-Schlüssel ist nicht mehr sicher
revoke-nothing = Diese Person hat für dieses Modul kein signiertes Abzeichen.
revoke-nothing-hint = Ein Abzeichen ohne Signatur muss man nicht zurückziehen.
revoke-reason = „{ $name }“ ist kein bekannter Grund.
revoke-reason-hint = Zur Wahl stehen: { $names }.
revoke-sure = Das Abzeichen wird für immer zurückgezogen. Tippen Sie zur Bestätigung „{ $wanted }“.
revoke-no-id = „{ $id }“ ist keine Nummer eines Abzeichens.
revoke-no-id-hint = Sie beginnt mit urn:uuid: und „badge verify“ zeigt sie.
revoke-done = Das Abzeichen ist zurückgezogen. Veröffentlicht Ihre Organisation zurückgezogene Abzeichen im Internet? Dann veröffentlichen Sie die Liste neu.
certificate-too-long = Das Quadrat der Urkunde wäre zu groß: Der Name des Moduls ist zu lang.
revoke-not-here = Kein hier signiertes Abzeichen hat die Nummer { $id }.
revoke-not-here-hint = „badge verify DATEI“ zeigt die Nummer des Abzeichens. Wurde es auf einem anderen Computer signiert? Geben Sie seine Datei an: --file.
revoke-not-ours = Diese Datei ist kein Abzeichen, das Ihre Organisation signiert hat.
revoke-not-ours-hint = Zurückziehen kann man nur eigene Abzeichen.
observe-none-hint = Dieses Modul bietet keine an. Schreiben Sie eine eigene: --text.
certificate-no-square = Das Abzeichen ist signiert, aber das Quadrat fehlt auf der Seite: Es braucht den Schlüssel. Ergänzen Sie --passphrase-file.
certificate-no-square-text = Der Text des Quadrats entsteht mit dem Signaturschlüssel.
