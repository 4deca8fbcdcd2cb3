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

## Beside the badge

badge-not-signed = Dieses Abzeichen ist noch nicht signiert. Es sagt, was Sie gelernt haben. Aber niemand kann prüfen, woher es kommt.

## What keeps a badge from being made

badge-not-earned = Dieses Abzeichen ist noch nicht verdient: Noch keine Lektion des Moduls ist geschafft.
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
