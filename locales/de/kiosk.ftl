### Ein Computer, den eine Gruppe teilt, eine Person nach der anderen; die Kursleitung rufen.
kiosk-cli = Für eine Gruppe, eine Person nach der anderen: Wer geht, macht Platz, und nur die Kursleitung schließt Tremplin
kiosk-bad-group = Dieser Name passt nicht für eine Gruppe.
kiosk-bad-group-hint = Geben Sie einen Namen in einer Zeile an, höchstens { $most } Zeichen. Zum Beispiel: --group "Dienstagmorgen"
kiosk-alone = --group passt weder zu einem Modul noch zu --as.
kiosk-alone-hint = Mit --group sagt jede Person beim Ankommen, wer sie ist, und wählt dann selbst. Geben Sie das eine oder das andere an.
kiosk-group = Gruppe: { $name }
kiosk-mine = Ihre Gruppe: { $name }
kiosk-not-listed = Ich stehe nicht auf der Liste
kiosk-back = Zurück zum Empfang
kiosk-close = Tremplin schließen
kiosk-close-title = Tremplin schließen?
kiosk-close-why = Dieser Computer empfängt die Gruppe „{ $name }“, eine Person nach der anderen. Nur die Kursleitung schließt ihn.
kiosk-close-saved = Wollten Sie nur aufhören? Das ist schon geschehen: Alles ist gespeichert, Sie können gehen.
kiosk-close-secret = Passphrase oder Notfall-Code
kiosk-open-why = Dieser Computer empfängt die Gruppe „{ $name }“. Hier ist keine Passphrase gewählt: Jeder Mensch kann Tremplin also schließen.
kiosk-open-choose = Ich leite den Kurs: eine Passphrase wählen
kiosk-open-close = Ohne Passphrase schließen
kiosk-stay = Nicht schließen
kiosk-twice-title = Tremplin wirklich schließen?
kiosk-twice-why = Die Frage wird zweimal gestellt, weil keine Passphrase diesen Computer schützt.
kiosk-twice-after = Alles ist gespeichert. Um die Gruppe wieder zu empfangen, muss derselbe Befehl noch einmal gestartet werden.
kiosk-twice-yes = Ja, schließen

# Der Ruf.
kiosk-call = Die Kursleitung rufen
kiosk-call-short = Rufen
kiosk-call-over = Es ist jemand da
kiosk-calling = { $name } bittet um Hilfe
kiosk-calling-nobody = Hier bittet jemand um Hilfe
# Das Wort des Banners, in Großbuchstaben, höchstens fünf. Erlaubt sind: A C Č D E F H I L M O P U Y.
kiosk-banner = HILFE
# $mark: was man tippt.
kiosk-told = Sie rufen gerade: { $said }. Tippen Sie { $mark }, wenn jemand da ist.
kiosk-told-over = Der Ruf ist beendet.
kiosk-linear-help = !: die Kursleitung rufen, oder sagen, dass jemand da ist. Wo ein Text getippt wird: /!
kiosk-key-f4 = F4
kiosk-key-call = !
kiosk-do-call = die Kursleitung rufen
