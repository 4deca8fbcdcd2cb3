# Simulated online forms: what any form says by itself.

form-required = { $label } (Pflichtfeld)
form-refused = { $n ->
    [one] Ein Feld ist noch zu prüfen. Was Sie getippt haben, bleibt erhalten.
   *[other] { $n } Felder sind noch zu prüfen. Was Sie getippt haben, bleibt erhalten.
}
form-use-button = Um die Seite abzuschicken, wählen Sie den Knopf „{ $button }“.
form-not-yet = Das Formular ist abgeschickt. Es weicht aber von der Aufgabe ab.
form-look-again = Lesen Sie noch einmal, was für dieses Feld verlangt ist.

form-trouble-required = Dieses Feld muss ausgefüllt sein.
form-trouble-tick = Um weiterzukommen, müssen Sie dieses Feld ankreuzen.
form-trouble-choose = Wählen Sie eine der Antworten.
form-trouble-email = Diese Adresse ist unvollständig oder hat ein Zeichen zu viel.
form-trouble-email-at = In dieser Adresse fehlt das Zeichen @.
form-trouble-email-many = Eine Adresse hat nur ein einziges Zeichen @.
form-trouble-email-space = In einer Adresse gibt es kein Leerzeichen.
form-trouble-phone = Tippen Sie die Nummer in Ziffern, zum Beispiel 06 39 98 00 00.
form-trouble-date = Tippen Sie Tag, Monat und Jahr, zum Beispiel 03/11/1962.
form-trouble-short = { $missing ->
    [one] Es müssen mindestens { $least } Zeichen sein: Eines fehlt noch.
   *[other] Es müssen mindestens { $least } Zeichen sein: { $missing } fehlen noch.
}
form-trouble-differs = Die beiden Texte sind verschieden. Tippen Sie zweimal dasselbe.
form-trouble-code = Das ist nicht der Code, den Sie bekommen haben. Schreiben Sie ihn Ziffer für Ziffer ab.
