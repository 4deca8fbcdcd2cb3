### The adviser's room.
adviser-title = Bereich der Kursleitung
adviser-ask = Ihre Passphrase
adviser-guards = Die Passphrase schützt die Einstellungen am Bildschirm, nicht die Dateien: Wer die Ordner dieses Computers öffnen kann, kann die Daten lesen.
adviser-passphrase = Passphrase
adviser-again = Dieselbe noch einmal
adviser-lost = Passphrase vergessen
adviser-lost-title = Der Notfall-Code
adviser-lost-how = Tippen Sie den Notfall-Code, den Sie am ersten Tag notiert oder gedruckt haben. Danach wählen Sie eine neue Passphrase.
adviser-lost-both = Weder Passphrase noch Code? Das Handbuch erklärt, wie Sie neu anfangen. Die Personen und ihre Antworten bleiben.
adviser-recovery = Notfall-Code
adviser-choose = Wählen Sie eine Passphrase
adviser-choose-how = Vier Wörter, die nicht zusammengehören, ergeben eine gute Passphrase. Mindestens zehn Zeichen.
adviser-short = Diese Passphrase ist zu kurz: mindestens { $least } Zeichen.
adviser-differ = Die beiden sind verschieden. Tippen Sie sie noch einmal.
adviser-not-that = Das stimmt noch nicht. Prüfen Sie die Großbuchstaben und versuchen Sie es noch einmal.
adviser-busy = Der Bereich der Kursleitung ist schon offen
adviser-busy-how = Ein anderes Fenster auf diesem Computer benutzt ihn. Schließen Sie es zuerst.
adviser-recovery-title = Bewahren Sie diesen Notfall-Code auf
adviser-recovery-how = Er öffnet diesen Bereich, wenn die Passphrase vergessen ist. Er wird nur dieses eine Mal gezeigt.
adviser-recovery-where = Schließen Sie ihn weg, fern von diesem Computer.
adviser-recovery-noted = Ich habe ihn notiert
adviser-room = Bereich der Kursleitung
adviser-room-open = Er schließt sich, sobald jemand anderes hier Platz nimmt.
adviser-workshop-open = Der Workshop „{ $title }“ ist geöffnet.
adviser-people = Die Personen
adviser-rules = Was auf diesem Computer gilt
adviser-change = Passphrase ändern
adviser-close = Diesen Bereich schließen
adviser-needed = Das geht nur im Bereich der Kursleitung.
adviser-needed-hint = Öffnen Sie ihn mit der Passphrase, oder hängen Sie --passphrase-file an den Befehl an.
rule-names = Beim Ankommen die Liste der Spitznamen zeigen
rule-names-yes = Ja
rule-names-no = Nein, zwei Buchstaben tippen
rule-codes = Einen Bilder-Code anbieten
rule-codes-offered = Ja, wer möchte
rule-codes-off = Nein
rule-retention = Personen löschen, die nicht wiederkommen, nach
rule-months = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monaten
}
people-many = { $n ->
    [one] Eine Person ist hier bekannt.
   *[other] { $n } Personen sind hier bekannt.
}
people-last = zuletzt hier am { $day }
person-sign = Zeichnung: { $word }
person-code = Diese Person hat einen Bilder-Code.
person-no-code = Diese Person hat keinen Code.
person-reset = Bilder-Code entfernen
person-reset-sure = Den Code dieser Person entfernen?
person-reset-what = Die Person kommt dann ohne Bilder hinein. Antworten und Abzeichen bleiben.
person-reset-yes = Ja, Code entfernen
person-reset-done = Erledigt: Es werden keine Bilder mehr verlangt.
rule-lock = Sprache der Knöpfe und Menüs
rule-lock-none = Jede Person wählt selbst
