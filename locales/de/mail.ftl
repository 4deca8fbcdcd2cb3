# A simulated mail program: the words of real ones.

mail-inbox = Posteingang
mail-sent = Gesendet
mail-drafts = Entwürfe
mail-junk-folder = Spam
mail-trash = Papierkorb
mail-tab-unread = { $folder } ({ $n })

mail-write = Neue Nachricht
mail-search = Suchen
mail-back = Zurück
mail-reply = Antworten
mail-reply-all = Allen antworten
mail-forward = Weiterleiten
mail-delete = Löschen
mail-restore = Wiederherstellen
mail-junk = Spam
mail-not-junk = Kein Spam
mail-more = Mehr
mail-move-to = Verschieben nach:
mail-mark-unread = Als ungelesen markieren
mail-save = Speichern

mail-line = { $who } – { $subject }
mail-to-whom = An: { $who }
mail-to-nobody = Ohne Empfänger
mail-no-subject = (kein Betreff)
mail-now = gerade eben
mail-where = { $folder }, { $date }
mail-empty = Dieser Ordner ist leer.
mail-size = { $n } MB
mail-size-tenths = { $n },{ $tenths } MB
mail-file = { $name }, { $size }

mail-query = Suchwörter
mail-search-empty = Tippen Sie zuerst ein Wort, das Sie suchen: einen Namen, ein Thema.
mail-found = { $n ->
    [0] Keine Nachricht gefunden. Versuchen Sie ein kürzeres Wort.
    [one] Eine Nachricht gefunden.
   *[other] { $n } Nachrichten gefunden.
}

mail-to = An
mail-cc = Cc (sichtbare Kopie)
mail-bcc = Bcc (verborgene Kopie)
mail-subject = Betreff
mail-body = Nachricht
mail-copies = Cc / Bcc
mail-book = Adressbuch
mail-attach = Datei anhängen
mail-send = Senden
mail-send-anyway = Ohne Betreff senden
mail-keep = Schließen
mail-detach = { $name }, { $size } entfernen
mail-detach-reduced = { $name } entfernen, verkleinert auf { $size }
mail-beneath = Unter Ihrem Text steht die erste Nachricht: { $who } – { $subject }
mail-original = – Ursprüngliche Nachricht von { $who }, { $date }: { $subject } –
mail-choose-file = Dateien auf dem Computer
mail-no-file = Hier gibt es keine Datei zum Anhängen.
mail-reduce = Verkleinerte Kopie anhängen, { $size }

mail-trouble-nobody = An wen soll die Nachricht gehen? Schreiben Sie eine Adresse.
mail-trouble-space = „{ $text }“: In einer Adresse gibt es kein Leerzeichen.
mail-trouble-at = „{ $text }“: Das Zeichen @ fehlt, und dieser Name steht nicht im Adressbuch.
mail-trouble-address = „{ $text }“: Diese Adresse ist unvollständig oder hat ein Zeichen zu viel.
mail-trouble-several = Mehrere Personen heißen „{ $text }“. Wählen Sie im Adressbuch aus.
mail-trouble-subject = Der Betreff ist leer. Ergänzen Sie ihn oder senden Sie ohne Betreff.
mail-trouble-large = Zu groß: { $size }. Dieses Postfach nimmt höchstens { $limit } an.

mail-notice-sent = Nachricht gesendet. Eine Kopie liegt in „Gesendet“.
mail-notice-back = Nachricht gesendet. Eine automatische Antwort ist gerade angekommen.
mail-notice-binned = Die Nachricht liegt im Papierkorb.
mail-notice-restored = Die Nachricht ist wieder da: { $folder }.
mail-notice-junked = Die Nachricht liegt im Spam-Ordner.
mail-notice-not-junk = Die Nachricht liegt im Posteingang. Die nächsten kommen auch dorthin.
mail-notice-moved = Die Nachricht ist jetzt hier: { $folder }.
mail-notice-kept = Die angefangene Nachricht liegt in den Entwürfen.
mail-notice-unread = Die Nachricht ist als ungelesen markiert.
mail-notice-opened = „{ $file }“ öffnet sich. Die Datei ist noch nicht auf dem Computer gespeichert.
mail-notice-saved = „{ $file }“ ist auf dem Computer gespeichert.
mail-notice-left = Ihre Abmeldung ist notiert. Diese Liste schreibt Ihnen nicht mehr.

mail-postmaster = E-Mail-Dienst
mail-returned = Nachricht nicht zugestellt
mail-unknown-address =
    Ihre Nachricht an { $address } konnte nicht zugestellt werden.

    Diese Adresse gibt es nicht. Vergleichen Sie sie Buchstabe für Buchstabe mit der, die Sie bekommen haben.
mail-unread-address =
    Ihre Nachricht an { $address } konnte nicht zugestellt werden.

    Diese Adresse verschickt Nachrichten, aber niemand liest dort die Antworten.

mail-no-button = Hier gibt es nichts zu bestätigen: Die Übung merkt von selbst, wann Sie fertig sind.
mail-not-yet = Die Nachricht ist gesendet. Sie ist aber noch nicht so, wie es verlangt war. Sie können weitermachen.
mail-not-that-one = Gemeint war eine andere Nachricht. Nichts ist verloren, Sie können weitermachen.
mail-lost = Alles andere ist erledigt. Nur eine Nachricht ist nicht mehr an ihrem Platz: „{ $subject }“. Holen Sie sie zurück.
mail-closer = Ein Schritt ist geschafft: { $done } von { $of }. Machen Sie weiter.
mail-closer-part = Das ist ein guter Schritt. Machen Sie genauso weiter.

# Spread out on paper.
mail-spread-folder = Im Ordner { $folder }:
mail-spread-files = Dateien auf diesem Gerät: { $files }
mail-spread-people = Adressbuch: { $people }
