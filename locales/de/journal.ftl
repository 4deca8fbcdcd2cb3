# The journal (what is kept) and the folder where it is.

journal-not-saved = Das ist noch nicht gespeichert.
journal-not-opened = Das Lernprotokoll lässt sich nicht öffnen: { $file }
journal-not-read = Das Lernprotokoll lässt sich nicht lesen: { $file }
journal-not-closed = Das Lernprotokoll wurde nicht richtig geschlossen. Nichts ist verloren: Beim nächsten Öffnen bringt es sich in Ordnung.
journal-not-copied = Das Lernprotokoll konnte vor der Aktualisierung nicht kopiert werden. Es ist so geblieben, wie es war.
journal-damaged = Das Lernprotokoll ist beschädigt: { $file }
journal-foreign = Diese Datei gehört zu einem anderen Programm. Tremplin hat sie nicht angerührt: { $file }
journal-newer = Dieses Lernprotokoll stammt von einer neueren Version von Tremplin. Es wurde nicht angerührt: { $file }
journal-erased = Diese Person wurde gelöscht: Über sie ist nichts mehr gespeichert.
journal-nobody = Es fehlt die Person, zu der das gehört, was gespeichert werden sollte.

journal-hint-full = Vielleicht ist kein Platz mehr auf der Festplatte. Schaffen Sie etwas Platz (leeren Sie zum Beispiel den Papierkorb) und versuchen Sie es noch einmal.
journal-hint-disk = Der Datenträger antwortet nicht, oder er ist voll. Prüfen Sie, ob der USB-Stick richtig steckt, oder schaffen Sie etwas Platz. Versuchen Sie es dann noch einmal.
journal-hint-busy = Ein anderes Fenster von Tremplin schreibt gerade. Warten Sie einen Moment und versuchen Sie es noch einmal.
journal-hint-read-only = Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob der USB-Stick richtig steckt. Oder wählen Sie mit --data ORDNER einen anderen Ordner.
journal-hint-damaged = Nichts wurde gelöscht. Kopieren Sie zuerst den ganzen Ordner dieser Datei an einen anderen Ort. Eine Kopie lässt sich oft reparieren. Stellen Sie danach die letzte gute Sicherung wieder her, mit allem, was noch lesbar ist: tremplin journal restore
journal-hint-foreign = Wählen Sie mit --data ORDNER einen anderen Ordner. Oder verschieben Sie diese Datei, falls sie dort nicht hingehört.
journal-hint-newer = Installieren Sie die neueste Version von Tremplin oder wählen Sie mit --data ORDNER einen anderen Ordner.
journal-hint-again = Schließen Sie Tremplin und öffnen Sie es noch einmal. Kommt das wieder vor? Dann zeigen Sie diese Meldung der Person, die es installiert hat.
journal-hint-erased = Gehen Sie zur Startseite zurück und wählen Sie einen anderen Spitznamen.

paths-data-empty = Nach --data fehlt der Name des Ordners.
paths-no-home = Tremplin findet keinen Platz für Ihren Lernstand: Dieser Computer nennt keinen persönlichen Ordner.
paths-data-hint = Geben Sie einen Ordner an, mit --data ORDNER oder mit der Variablen TREMPLIN_DATA.
