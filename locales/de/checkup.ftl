# Die Prüfung des Computers (tremplin doctor), das wiederhergestellte Terminal, der unerwartete Abbruch.

cli-doctor = Was dieser Computer kann und nicht kann, und wie man es behebt
cli-reset-terminal = Ein Terminal wiederherstellen, das nicht mehr zeigt, was man tippt. Wenn die Eingabetaste nichts tut: Strg+J

checkup-title = Prüfung dieses Computers, { $day }. Tremplin { $version }.
checkup-line = [{ $state }] { $means }
checkup-do = Zu tun: { $mend }
checkup-good = gut
checkup-to-know = zu wissen
checkup-to-mend = zu beheben
checkup-closing-good = Alles ist gut: nichts zu beheben.
checkup-closing-know = Nichts zu beheben. { $n ->
    [one] { $n } Hinweis steht oben.
   *[other] { $n } Hinweise stehen oben.
}
checkup-closing-mend = { $n ->
    [one] { $n } Sache zu beheben: { $list }.
   *[other] { $n } Sachen zu beheben, in dieser Reihenfolge: { $list }.
}
checkup-no-page = Die Prüfung des Computers gibt es nicht als Seite zum Drucken.
checkup-no-page-hint = Tippen Sie: tremplin doctor, oder: tremplin doctor --json

checkup-terminal = Terminal
checkup-voice = Vorlesen
checkup-folder = Datenordner
checkup-clock = Uhr
checkup-journal = Lernprotokoll
checkup-curricula = Was man lernen kann
checkup-badges = Abzeichen
checkup-contacts = Offizielle Kontakte
checkup-icon = Symbol
checkup-crashes = Unerwartete Abbrüche

checkup-terminal-none = Diese Prüfung wurde nicht auf dem Bildschirm eines Terminals verlangt: Größe und Zeichen sind von hier nicht zu sehen.
checkup-terminal-none-mend = Öffnen Sie ein Terminal und tippen Sie: tremplin doctor
checkup-terminal-dumb = Dieses Terminal kann keine Seiten zeichnen: Tremplin spricht hier Zeile für Zeile, und alles ist so möglich.
checkup-terminal-dumb-mend = Für farbig gezeichnete Seiten öffnen Sie ein anderes Terminal oder tippen Sie: tremplin open
checkup-size-whole = { $columns } Spalten und { $lines } Zeilen: Jede Seite passt auf den Bildschirm.
checkup-size-scrolls = { $columns } Spalten und { $lines } Zeilen: Alles ist möglich, aber manche Seiten muss man rollen.
checkup-size-tiny = { $columns } Spalten und { $lines } Zeilen: Das ist zu klein für die Seiten.
checkup-size-unknown = Dieses Terminal sagt seine Größe nicht: Manche Seiten muss man vielleicht rollen.
checkup-size-mend = Vergrößern Sie das Fenster auf 80 Spalten und 24 Zeilen, oder tippen Sie: tremplin open
checkup-colours = Farben werden gezeigt. Nichts wird allein durch Farbe gesagt.
checkup-colours-off = Farben sind ausgeschaltet (NO_COLOR): Alles ist auch ohne sie lesbar.
checkup-colours-off-mend = Wenn das nicht gewollt ist, tippen Sie: unset NO_COLOR
checkup-colours-none = Dieses Terminal hat keine Farben: Alles ist auch ohne sie lesbar.
checkup-signs = Umlaute, Rahmen und kleine Zeichnungen werden gezeigt (UTF-8).
checkup-signs-console = Konsole ohne Fenster: Umlaute werden gezeigt, Rahmen und kleine Zeichnungen bestehen aus einfachen Zeichen (+ - |).
checkup-signs-console-mend = Wenn der Computer einen Desktop hat, öffnen Sie dort ein Terminal.
checkup-signs-simple = Das System ist nicht auf UTF-8 eingestellt ({ $locale }): Rahmen und Zeichnungen bestehen aus einfachen Zeichen, Umlaute werden vielleicht falsch gezeigt.
checkup-signs-simple-mend = Bevor Sie Tremplin starten, tippen Sie: export LANG=de_DE.UTF-8
checkup-mouse = Die Maus funktioniert auf den Seiten: Klick und Rad. Alles geht auch mit der Tastatur.
checkup-mouse-none = Keine Maus in dieser Konsole: Alles geht mit der Tastatur.

checkup-voice-speaks = Eine Stimme kann die Seiten vorlesen ({ $program }). Sprachen: { $list }.
checkup-voice-some = Eine Stimme kann die Seiten vorlesen ({ $program }). Sprachen: { $list }. Ohne Stimme: { $lacks }.
checkup-voice-no-language = Das Programm { $program } ist da, hat aber für keine unserer Sprachen eine Stimme.
checkup-voice-mute = Das Programm { $program } ist da, antwortet aber nicht: Nichts wird vorgelesen.
checkup-voice-none = Keine Stimme hier: Nichts kann vorgelesen werden.
checkup-voice-mend = Linux: sudo apt install espeak-ng. Windows und macOS: Fügen Sie in den Systemeinstellungen eine Stimme hinzu.
checkup-voice-given = Vorgelesen wird durch das Programm { $program }, gewählt mit TREMPLIN_VOICE.
checkup-voice-off = Das Vorlesen ist ausgeschaltet (TREMPLIN_VOICE ist leer).
checkup-voice-off-mend = Wenn das nicht gewollt ist, tippen Sie: unset TREMPLIN_VOICE

checkup-folder-good = Man kann hineinschreiben: { $folder }
checkup-folder-new = Er wird bei der ersten Sitzung angelegt: { $folder }
checkup-folder-locked = Dieser Datenträger lässt sich nicht beschreiben, also kann nichts behalten werden: { $folder }
checkup-folder-locked-mend = Wenn der Stick oder die Karte einen kleinen Schieber hat, schieben Sie ihn um. Sonst wählen Sie einen anderen Ordner: tremplin --data ORDNER
checkup-folder-refused = Das System erlaubt hier kein Schreiben, also kann nichts behalten werden: { $folder }
checkup-folder-refused-mend = Wählen Sie einen eigenen Ordner: tremplin --data ORDNER. Oder fragen Sie, wer sich um den Computer kümmert.
checkup-disk-network = Dieser Ordner liegt auf einem Netzlaufwerk ({ $sort }): Fällt das Netz aus, steht alles still, und zwei Computer dürfen ihn nicht zugleich benutzen.
checkup-disk-network-mend = Besser ist ein Ordner dieses Computers: tremplin --data ORDNER
checkup-disk-ownerless = Dieser Ordner liegt auf einem Stick oder einer Karte ({ $sort }): Wer sie in der Hand hat, kann die Spitznamen lesen.
checkup-disk-ownerless-mend = Tragen Sie sie bei sich, oder schließen Sie sie weg.
checkup-room = Freier Platz: { $n } MB. Das genügt.
checkup-room-little = Freier Platz: { $n } MB. Das ist wenig.
checkup-room-none = Freier Platz: { $n } MB. Der Datenträger ist fast voll: Antworten könnten nicht mehr behalten werden.
checkup-room-mend = Leeren Sie den Papierkorb, und entfernen Sie von diesem Datenträger, was nicht mehr gebraucht wird.

checkup-clock-good = Sie sagt { $day }: Das kann sein.
checkup-clock-wrong = Sie sagt { $day }: Das kann nicht sein. Mit falschem Datum wird kein Abzeichen signiert.
checkup-clock-mend = Stellen Sie Datum und Uhrzeit in den Systemeinstellungen. Sind sie nach jedem Start falsch, ist die kleine Batterie des Computers leer.

checkup-journal-none = Noch kein Lernprotokoll: Es wird bei der ersten Sitzung angelegt.
checkup-journal-sound = Es ist in Ordnung. Personen: { $learners }. Ereignisse: { $events }.
checkup-journal-large = Es lässt sich öffnen; zu groß, um hier ganz durchgesehen zu werden. Personen: { $learners }. Ereignisse: { $events }.
checkup-journal-large-mend = Um es ganz durchzusehen: tremplin journal check
checkup-journal-unfinished = Das Programm wurde beim Schreiben unterbrochen. Nichts, was bestätigt war, ist verloren.
checkup-journal-unfinished-mend = Öffnen Sie Tremplin einmal, schließen Sie es, und verlangen Sie dann diese Prüfung noch einmal.
checkup-journal-busy = Ein anderes Fenster benutzt es gerade.
checkup-journal-foreign = Die Datei journal.db gehört einem anderen Programm: Tremplin rührt sie nicht an.
checkup-journal-newer = Es wurde von einer neueren Version von Tremplin angelegt: Diese rührt es nicht an.
checkup-journal-damaged = Es ist beschädigt.
checkup-journal-shut = Das System erlaubt nicht, das Lernprotokoll zu lesen.
checkup-copies = Letzte Kopie: { $day }. Aufbewahrte Kopien: { $n }.
checkup-copies-none = Es gibt noch keine Kopie davon.
checkup-copies-mend = Um jetzt eine zu machen: tremplin journal backup

checkup-modules = Module, die man hier lernen kann: { $n }.
checkup-modules-none = Kein Modul lässt sich öffnen.
checkup-modules-none-mend = Starten Sie noch einmal ohne --curricula. Ändert sich nichts, setzen Sie das Programm neu auf.
checkup-modules-folder = Module aus einem Ordner, den niemand signiert hat: { $n }. Ordner: { $folder }
checkup-modules-signed = Module aus einem signierten Paket von jemandem, der hier bekannt ist: { $n }. Signatur: { $words }. Ordner: { $folder }
checkup-modules-stranger = Module aus einem Paket, dessen Signatur dieser Computer nicht mehr kennt: { $n }. Signatur: { $words }. Ordner: { $folder }
checkup-modules-folder-mend = Wenn Sie wissen, woher sie kommen: nichts. Sonst fragen Sie, wer sie gebracht hat.
checkup-installed-broken = Das Curriculum „{ $name }“, das hier installiert ist, kann nicht gelesen werden.
checkup-installed-broken-mend = Installieren Sie es neu aus seinem Paket: tremplin curriculum install PAKET

checkup-issuer = Abzeichen werden signiert im Namen von: { $name }. Die Schlüssel sind da.
checkup-issuer-none = Hier ist keine Organisation eingerichtet: Abzeichen werden erworben, aber niemand signiert sie.
checkup-issuer-none-mend = Soll dieser Computer Abzeichen signieren: tremplin badge issuer init, oder import mit der Kopie eines anderen Computers.
checkup-issuer-copy = Von diesen Schlüsseln liegt nirgends eine Kopie: Geht dieser Computer verloren, sind auch sie verloren.
checkup-issuer-copy-mend = Machen Sie eine Kopie für einen sicheren Ort: tremplin badge issuer export

checkup-contacts-good = Kontakte, die hier gezeigt werden ({ $country }): { $n }, alle vor weniger als einem Jahr geprüft.
checkup-contacts-clock = Wie alt sie sind, lässt sich nicht sagen: Die Uhr geht falsch.
checkup-contacts-clock-mend = Stellen Sie zuerst die Uhr.
checkup-contacts-expired = Kontakte, deren Datum vorbei ist ({ $country }): { $n }. Sie werden mit einer Warnung gezeigt. Neu zu prüfen seit:
checkup-contacts-old = Kontakte, die vor mehr als einem Jahr geprüft wurden ({ $country }): { $n }. Zuletzt gesehen:
checkup-contacts-soon = Kontakte, die bald neu zu prüfen sind ({ $country }): { $n }. Gültig bis:
checkup-contact = { $name }: { $day }
checkup-contacts-mend = Bevor Sie eine dieser Nummern weitergeben, sehen Sie auf der offiziellen Seite nach. Eine neuere Version von Tremplin bringt geprüfte mit.

checkup-icon-there = Das Symbol von Tremplin ist da: Ein Doppelklick öffnet die Startseite.
checkup-icon-none = Kein Symbol auf dem Desktop: Man muss tremplin in einem Terminal tippen.
checkup-icon-mend = Um eines anzulegen: tremplin install
checkup-icon-no-desktop = Kein Desktop hier, also kein Symbol: Tippen Sie tremplin, um anzufangen.

checkup-crashes-none = Hier ist kein unerwarteter Abbruch vermerkt.
checkup-crashes-some = Das Programm ist von selbst abgebrochen. Aufbewahrte Berichte: { $n }, im Ordner „crashes“ der Daten. Keiner enthält einen Namen oder eine Antwort.
checkup-crashes-mend = Schicken Sie den letzten an die Person, von der Sie Tremplin haben, und löschen Sie sie dann.

gdpr-place-crashes = Was das Programm über sich selbst sagt, wenn es von selbst abgebrochen ist: kein Name, keine Antwort, kein Pfad. Die letzten fünf.

reset-terminal-done = Das Terminal ist wiederhergestellt.
reset-terminal-drawn = Die Anzeige ist wiederhergestellt. Wenn noch immer nicht zu sehen ist, was Sie tippen, tippen Sie: stty sane, dann Strg+J. Oder schließen Sie dieses Fenster und öffnen Sie ein neues.
reset-terminal-none = Hier ist kein Terminal: nichts wiederherzustellen.
reset-terminal-gone = Das Terminal antwortet nicht mehr.
reset-terminal-gone-hint = Schließen Sie dieses Fenster und öffnen Sie ein neues.

crash-head = Bericht über einen unerwarteten Abbruch von Tremplin. Er enthält keinen Namen, keine Antwort und nichts, was getippt wurde.
crash-what = Tremplin ist abgebrochen: Das ist ein Fehler des Programms, nicht Ihrer.
crash-kept = Jede schon gespeicherte Antwort bleibt erhalten. Nur ein Versuch als Gast, ohne Spitznamen, beginnt von vorn.
crash-again = Um weiterzumachen, starten Sie einfach noch einmal: tremplin
crash-report = Ein Bericht, ohne Namen und Antworten, liegt hier: { $file } Bitte schicken Sie ihn an die Person, von der Sie Tremplin haben.
crash-no-report = Es konnte kein Bericht geschrieben werden. Bitte kopieren Sie die folgenden Zeilen, ohne Namen und Antworten, für die Person, von der Sie Tremplin haben.
