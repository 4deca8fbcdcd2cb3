# Der Registereintrag (DSGVO, Artikel 30): was gespeichert wird, von wem, wozu, wie lange.

cli-doctor-gdpr = Der Registereintrag: was hier gespeichert wird, von wem, wozu, wie lange, und wer es sehen kann

gdpr-title = Registereintrag: Lernen mit Tremplin (DSGVO, Artikel 30)
gdpr-day = Gemacht am { $day } von Tremplin { $version }, nach dem, was das Programm speichert, und nach den Einstellungen dieses Computers.
gdpr-folder = Datenordner: { $folder }
gdpr-proposal = Zwecke und Rechtsgrundlagen sind Vorschläge: Die Einrichtung liest, berichtigt und bestätigt sie. Was nur sie weiß, bleibt leer.

gdpr-line = { $id }: { $what } Von wem: { $whom }. Wozu: { $why }. Wie lange: { $term }.
gdpr-group = Von wem: { $whom }. Wozu: { $why }. Wie lange: { $term }.
gdpr-to-fill = { $label }: ……………
gdpr-purpose = { $name }: { $basis }
gdpr-place = { $what } { $erased }

gdpr-whom-learner = Lernende
gdpr-whom-adviser = die Kursleitung
gdpr-whom-group = eine Gruppe, niemand mit Namen
gdpr-whom-organisation = eine Einrichtung
gdpr-whom-all = Lernende, die Kursleitung, die Einrichtung
gdpr-whom-nobody = niemand

gdpr-why-learn = Lernen
gdpr-why-prove = Abzeichen
gdpr-why-gather = Workshops
gdpr-why-share = Lernspuren
gdpr-why-protect = Sicherheit
gdpr-why-rights = Rechte

gdpr-basis-learn = Menschen lernen in ihrem Tempo, finden ihre Stelle wieder und sehen, was sie können. Vorgeschlagene Grundlage: Aufgabe im öffentlichen Interesse oder berechtigtes Interesse (Art. 6 Abs. 1 e oder f).
gdpr-basis-prove = Abzeichen geben für das, was beherrscht wird, und zeigen, dass sie echt sind. Vorgeschlagene Grundlage: dieselbe; Abzeichen werden auf Wunsch der Person unterschrieben und übergeben.
gdpr-basis-gather = Workshops vorbereiten, leiten und darüber berichten. Vorgeschlagene Grundlage: dieselbe.
gdpr-basis-share = Lernspuren ohne Namen an einen Speicher der Einrichtung geben. Vorgeschlagene Grundlage: dieselbe, nachdem die Menschen informiert wurden.
gdpr-basis-protect = nichts verlieren, und die Seite jeder Person für sich halten. Vorgeschlagene Grundlage: rechtliche Verpflichtung (Art. 6 Abs. 1 c, mit Art. 32).
gdpr-basis-rights = tun, was Menschen verlangen dürfen, und eine Löschung überall befolgen. Vorgeschlagene Grundlage: rechtliche Verpflichtung (Art. 6 Abs. 1 c, mit Art. 12 bis 22).

gdpr-term-person = bis die Person es verlangt; sonst { $months ->
    [one] einen Monat
   *[other] { $months } Monate
} nach ihrem letzten Besuch
gdpr-term-draft = bis die Lektion fertig ist; spätestens mit der Person
gdpr-term-folder = solange dieser Ordner behalten wird: Eine Frist ist nicht eingebaut
gdpr-term-stays = bleibt nach einer Löschung: Allein damit lässt sich niemand finden
gdpr-term-replaced = bis etwas anderes an die Stelle tritt
gdpr-term-copies = einige werden behalten (siehe „Wie lange“); bei jeder Löschung neu geschrieben
gdpr-term-deleted = bis es jemand löscht; spätestens bis zur nächsten Löschung einer Person
gdpr-term-file = mit der Person gelöscht, wenn bekannt ist, wem es gehört; sonst bis es jemand löscht
gdpr-term-minute = gilt eine Minute, wird beim Lesen entfernt

gdpr-controller = Wer dafür einsteht (von Hand auszufüllen)
gdpr-controller-note = Das Programm weiß davon nichts.
gdpr-blank-name = Einrichtung (Verantwortlicher)
gdpr-blank-address = Anschrift
gdpr-blank-contact = An wen man schreibt, E-Mail oder Telefon
gdpr-blank-officer = Datenschutzbeauftragte Person, wenn es eine gibt
gdpr-blank-joint = Gemeinsam Verantwortliche, Auftragsverarbeiter
gdpr-blank-laptops = Computer, für die dieser Eintrag gilt
gdpr-blank-abroad = Übermittlungen außerhalb der Europäischen Union (keine durch das Programm)
gdpr-blank-confirmed = Zwecke und Rechtsgrundlagen bestätigt von, am

gdpr-purposes = Wozu, und auf welcher Grundlage (Vorschläge)
gdpr-purposes-note = Von der Einrichtung zu lesen, zu berichtigen und zu bestätigen.

gdpr-people = Von wem
gdpr-people-learners = Lernende, bekannt unter einem Spitznamen und einer ausgelosten Nummer. Heute hier bekannt: { $n }.
gdpr-people-guests = Gäste („Nur ausprobieren“): Ihre Arbeit steht nur im Arbeitsspeicher und ist weg, wenn sie gehen, außer sie wollen sie behalten.
gdpr-people-advisers = Kursleitung: kein Konto, kein Name; ihre Passphrase als Prüfwert, und die Worte, die sie schreiben.
gdpr-people-groups = Gruppen eines Workshops: Anzahlen, Abstimmungen mit der Hand und Ergebnisse auf Papier nach Platz, ohne Namen.
gdpr-people-sensitive = Kein Feld fragt nach Gesundheit, Herkunft, Überzeugung, Familie oder Einkommen (Art. 9). In getippten Worten könnte so etwas stehen: Bitten Sie darum, es zu lassen.

gdpr-events = Was gespeichert wird: jede Art von Ereignis im Lernprotokoll
gdpr-events-note = Jedes Ereignis trägt auch eine eigene Nummer, Tag und Uhrzeit, die Nummer des Datenordners, in dem es entstand, und die ausgeloste Nummer der Person, wenn es eine betrifft.
gdpr-kind-learner-added = Der Spitzname.
gdpr-kind-learner-set = Eigene Einstellungen einer Person: Sprache, Farben, Größe und Abstand der Buchstaben, Zeichnung neben dem Spitznamen, Gruppe, Wunsch nach Vorlesen, Fassung der gezeigten Information.
gdpr-kind-try-started = Dass eine Lektion begonnen wurde, in welcher Fassung, nach welcher Regel.
gdpr-kind-attempt = Eine Antwort: welche Frage, was gewählt wurde (Kennungen, nie getippte Worte), richtig oder nicht, genommene Hinweise, gebrauchte Zeit, Sprache, Bildschirm oder Zeilen.
gdpr-kind-unit-done = Dass eine Lektion bis zum Ende gegangen wurde.
gdpr-kind-unit-mastered = Dass eine Lektion geschafft ist, mit wie vielen richtigen Antworten.
gdpr-kind-form-started = Dass die Fragen vor oder nach einem Modul begonnen wurden.
gdpr-kind-form-done = Dass diese Fragen alle beantwortet wurden.
gdpr-kind-form-refused = Dass diese Fragen abgelehnt oder abgebrochen wurden.
gdpr-kind-confidence-told = Wie sicher sich die Person bei einem Thema fühlt, mit drei Gesichtern.
gdpr-kind-own-task-told = Wie eine Aufgabe am eigenen Gerät ging, in drei möglichen Antworten: erledigt, heute nicht, Hilfe gewünscht. Nichts vom Gerät.
gdpr-kind-plan-kept = Was die Person auf einem eigenen Plan oder einer eigenen Karte schrieb oder ankreuzte, Wort für Wort (zum Beispiel eine Telefonnummer).
gdpr-kind-recall-started = Dass eine Auffrischung begonnen wurde, und welche Fragen sie stellte.
gdpr-kind-recall-done = Wie viele Fragen einer Auffrischung beantwortet wurden und wie viele richtig waren.
gdpr-kind-diagnosis-started = Dass „Wo fange ich an?“ geöffnet wurde.
gdpr-kind-diagnosis-done = Was dabei herauskam: Stufen von 0 bis 3, vorgeschlagene Lektionen, und ob allein, in der Gruppe oder neben jemandem.
gdpr-kind-diagnosis-refused = Dass „Wo fange ich an?“ abgelehnt wurde.
gdpr-kind-card-claimed = Was eine Karte von anderswo sagt: Sprache, Stufe, begonnene, fertige oder geschaffte Module, und ein Zeichen ohne Namen.
gdpr-kind-observed = Was die Kursleitung gesehen hat, in ihren Worten oder denen des Moduls.
gdpr-kind-badge-earned = Dass ein Abzeichen erworben wurde, mit den geschafften Lektionen, die dafür zählen.
gdpr-kind-badge-issued = Das ganze unterschriebene Abzeichen: eine Nummer statt eines Namens, was beherrscht wird, und was die Kursleitung sah, wenn es hineingeschrieben wurde.
gdpr-kind-badge-revoked = Dass ein Abzeichen zurückgenommen wurde, mit seiner Nummer, und warum (einer von vier Gründen).
gdpr-kind-issuer-trusted = Ein Aussteller von Abzeichen, dem hier vertraut wird: Schlüssel und Name.
gdpr-kind-issuer-distrusted = Ein Aussteller, dem nicht mehr vertraut wird: sein Schlüssel.
gdpr-kind-attended = Dass die Person in einem Workshop war: pünktlich, später, früher gegangen oder doch nicht da.
gdpr-kind-workshop = Ein Workshop: Plan (Titel, Tag, Ort, Gruppe, Notizen der Kursleitung), wo er steht, Abstimmungen mit der Hand, Ergebnisse auf Papier nach Platz, Anzahlen nach Altersgruppen und Ähnlichem, eingesammelte Computer, Abschlussbericht.
gdpr-kind-code-reset = Dass die Kursleitung einen Bilder-Code entfernt hat.
gdpr-kind-learner-joined = Dass zwei Nummern eine Person sind, nach dem Wort der Kursleitung.
gdpr-kind-learner-parted = Dass die Kursleitung eine Zusammenführung zurücknahm; die andere Person als Zeichen.
gdpr-kind-join-refused = Dass die Kursleitung sagte, zwei Personen seien nicht eine; die andere als Zeichen.
gdpr-kind-learner-kept = Dass die Person wiederkam oder länger behalten wird: Die Frist beginnt neu.
gdpr-kind-learner-erased = Dass jemand gelöscht wurde: ein Zeichen, und Anzahlen nach Monat und Modul für Berichte.
gdpr-kind-machine-set = Eine Einstellung dieses Computers, zum Beispiel: Tastatur, Land, ob Spitznamen gezeigt werden, Monate der Aufbewahrung, Nummer des Computers, Webadresse der Einrichtung, Schlüssel, für den Lernprotokolle verschlossen werden.

gdpr-tables = Wo im Lernprotokoll: jede Tabelle
gdpr-tables-note = Abgeleitete Tabellen werden aus den Ereignissen neu gemacht und folgen ihnen.
gdpr-table-event = Alle oben genannten Ereignisse, jedes so lange, wie dort steht.
gdpr-table-draft = Wo eine Person in einer Lektion stehen blieb, mit den Worten, die sie gerade tippte.
gdpr-table-device = Die ausgeloste Nummer dieses Datenordners und der Tag seiner letzten Prüfung.
gdpr-table-learner = Abgeleitet: Spitznamen nach Nummer.
gdpr-table-setting = Abgeleitet: Einstellungen der Personen und des Computers.
gdpr-table-standing = Abgeleitet: begonnene, fertige und geschaffte Lektionen jeder Person.
gdpr-table-joined = Abgeleitet: welche Nummern eine Person sind.
gdpr-table-parted = Abgeleitet: Zusammenführungen, die zurückgenommen wurden.
gdpr-table-erased = Abgeleitet: Zeichen derer, die gelöscht wurden.
gdpr-table-past = Abgeleitet: Anzahlen, die Berichte von Gelöschten behalten.
gdpr-table-code = Bilder-Codes als Prüfwerte. Nie ausgeführt.
gdpr-table-machine = Passphrase und Notfall-Code der Kursleitung als Prüfwerte, Fehlversuche in Folge, was die letzte Kopie enthielt, eine Löschung, die nicht fertig ist. Nie ausgeführt.
gdpr-table-made = Wem ein Abzeichen oder eine gedruckte Seite gehört, um sie bei einer Löschung wiederzufinden.
gdpr-table-statement = Lernspuren, wie sie für einen Speicher gemacht wurden: Nummern und Kennungen, nie ein Name.
gdpr-table-store = Adressen von Speichern und ihre letzte Antwort. Nie ein Passwort.
gdpr-table-delivery = Welche Lernspur ein Speicher nahm oder ablehnte, und seine Antwort.

gdpr-places = Wo auf der Festplatte: jede Stelle des Datenordners
gdpr-places-note = Die Namen sind die des Datenordners.
gdpr-place-journal = Das Lernprotokoll: alles, was oben steht.
gdpr-place-backups = Ganze Kopien des Lernprotokolls.
gdpr-place-set-aside = Beschädigte Lernprotokolle, die eine Wiederherstellung beiseitelegte, ganz.
gdpr-place-badges = Abzeichen, die Menschen zum Mitnehmen gespeichert haben.
gdpr-place-prints = Gedruckte Seiten: was von einer Person gespeichert ist, Pläne, Urkunden (mit dem Namen, den die Person drucken ließ), Papiere und Berichte von Workshops, Bestätigungen.
gdpr-place-handover = Wo man war, während das Fenster die Buchstaben wechselt.
gdpr-place-lock = Eine leere Datei, gehalten, solange der Bereich der Kursleitung offen ist.
gdpr-place-keys = Die Schlüssel des Ausstellers und der Sammelschlüssel, versiegelt; Name und Adresse der Einrichtung.
gdpr-place-key-copies = Kopien der Schlüssel des Ausstellers, versiegelt.
gdpr-place-taken = Der Plan eines Workshops, vom Stick der Kursleitung: Er nennt keine lernende Person.
gdpr-place-to-learn = Orte, an denen man hier lernen kann.
gdpr-place-curricula = Mitgebrachte oder eingerichtete Lehrgänge.
gdpr-place-contacts = Wen man hier anruft, vom Stick der Kursleitung.
gdpr-place-author-key = Der Schlüssel, mit dem jemand Pakete unterschreibt, versiegelt, wenn eine Passphrase gewählt wurde.
gdpr-place-author-public = Die öffentliche Hälfte dieses Schlüssels.
gdpr-place-signers = Wessen Pakete hier bekannt sind: Schlüssel.
gdpr-erasure-rewritten = Bei einer Löschung: ohne die Person neu geschrieben.
gdpr-erasure-deleted = Bei einer Löschung: Dateien mit einer Spur der Person werden gelöscht.
gdpr-erasure-whole = Bei jeder Löschung: ganz gelöscht.
gdpr-erasure-empty = Es wird nie etwas hineingeschrieben.
gdpr-erasure-untouched = Enthält nichts von Lernenden; eine Löschung lässt es stehen.

gdpr-retention = Wie lange
gdpr-keep-usual = Wer nicht mehr kommt, bleibt { $months } Monate gespeichert (was das Programm vorschlägt).
gdpr-keep-chosen = Wer nicht mehr kommt, bleibt { $months ->
    [one] einen Monat
   *[other] { $months } Monate
} gespeichert: auf diesem Computer gewählt (das Programm schlägt { $usual } vor).
gdpr-keep-notice = { $days } Tage vorher zeigt der Bereich der Kursleitung, wen es betrifft. Niemand wird allein durch die Uhr gelöscht: Die Kursleitung bestätigt es.
gdpr-keep-due = Soweit der Uhr dieses Computers zu glauben ist, heute über der Frist: { $passed }; innerhalb eines Monats: { $soon }.
gdpr-keep-copies = Kopien des Lernprotokolls: die letzten { $newest }, und eine pro Woche über { $weeks } Wochen. Kopien von vor einer neuen Fassung bleiben, bis sie jemand löscht.
gdpr-keep-past = Berichte vergangener Monate behalten ihre Zahlen von Gelöschten, ohne Namen.
gdpr-keep-workshops = Workshops (Pläne, Anzahlen, Berichte) haben keine eingebaute Frist: Entscheiden Sie, wie lange die Einrichtung sie behält.

gdpr-recipients = Wer es sehen kann
gdpr-recipients-note = Das Programm sendet nichts von selbst.
gdpr-to-here = Wer hier den Bereich der Kursleitung öffnet, und wer die Dateien dieses Computers öffnen kann.
gdpr-to-person = Die Person: ihre Daten zum Mitnehmen, gedruckte Seiten, Karte, Abzeichen; und wem sie diese gibt.
gdpr-to-laptops = Andere Computer der Einrichtung, durch eine Datei auf einem Stick: Ereignisse mit Spitznamen; kein Bilder-Code, Passphrase, Schlüssel, Entwurf und keine gedruckte Seite.
gdpr-to-badges = Wem ein für „{ $name }“ unterschriebenes Abzeichen gezeigt wird: Darin steht eine Nummer statt eines Namens.
gdpr-to-no-badges = Abzeichen: Auf diesem Computer ist kein Aussteller eingerichtet, also wird hier keines unterschrieben.
gdpr-to-reports = Partner und Geldgeber: Berichte, die nichts über weniger als { $partners } Personen sagen, öffentliche nichts über weniger als { $public }. Der eigene Bericht der Kursleitung ist genau.
gdpr-to-store = Speicher für Lernspuren: { $url } (bisher gesendet: { $n }, mit Nummern statt Namen).
gdpr-to-no-store = Speicher für Lernspuren: Von diesem Computer wurde nie etwas gesendet.
gdpr-to-statements = Lernspuren wurden mindestens einmal in eine Datei geschrieben: Wo sie ist, weiß dieses Programm nicht.
gdpr-to-nobody-else = Sonst niemand: kein Konto, keine Messung der Nutzung, keine Werbung.

gdpr-security = Wie es geschützt ist
gdpr-safe-least = Es wird wenig gefragt: kein amtlicher Name, keine Anschrift, kein Geburtsdatum, keine E-Mail, kein Telefon. Getippte Worte bleiben nur in Entwürfen, in Plänen und in dem, was die Kursleitung schreibt.
gdpr-safe-files = Rechte des Datenordners unter Linux und macOS: Dateien { $files }, Ordner { $folders }, nur für den eigenen Benutzer. Unter Windows die des Benutzerordners. Ein Stick mit FAT kennt keine Rechte.
gdpr-safe-hash = argon2id, { $mib } MiB, { $passes } Durchgänge
gdpr-safe-codes = Bilder-Codes: { $pictures } Bilder, als Prüfwert ({ $hash }). Sie trennen Menschen in einem Raum; sie schützen nicht die Datei.
gdpr-safe-passphrase = Der Bereich der Kursleitung: eine Passphrase von mindestens { $least } Buchstaben, als Prüfwert ({ $hash }). { $chosen }
gdpr-safe-chosen = Auf diesem Computer: gewählt.
gdpr-safe-not-chosen = Auf diesem Computer: noch nicht gewählt. Wählen Sie eine im Bereich der Kursleitung.
gdpr-safe-waits = Ab { $n } falschen Codes oder Passphrasen in Folge: { $first } Sekunden Warten, bis zu { $most } Minuten.
gdpr-safe-keys = Die Schlüssel der Einrichtung: mit der Passphrase versiegelt (XChaCha20-Poly1305).
gdpr-safe-sticks = Lernprotokolle auf einem Stick können für einen Schlüssel verschlossen werden (age). { $locked }
gdpr-safe-locked = Auf diesem Computer: Ein solcher Schlüssel ist bekannt.
gdpr-safe-not-locked = Auf diesem Computer: Noch ist keiner bekannt.
gdpr-safe-lost = Jede Antwort steht auf der Festplatte, bevor die Rückmeldung erscheint: Ein Stromausfall nimmt keine weg.
gdpr-safe-copies = Kopien des Lernprotokolls am Ende der Sitzungen, oder beim Abschluss eines Workshops, wenn es groß ist; jede wird geprüft. Behalten werden die letzten { $newest }, und eine pro Woche über { $weeks } Wochen.
gdpr-safe-erasure = Löschungen: Gelöschte Bytes werden überschrieben, die Dateien neu geschrieben, auch die Kopien; dann wird jedes Byte des Datenordners durchgesehen und eine Bestätigung ohne Namen gegeben.
gdpr-safe-network = Kein Netz, außer für Lernspuren, wenn die Kursleitung sie ausdrücklich sendet (https, außer mit --insecure-http).
gdpr-safe-disk = Das Lernprotokoll selbst ist nicht verschlüsselt: Verschlüsseln Sie die Festplatte des Computers, und schließen Sie ihn ein.

gdpr-rights = Was Menschen verlangen dürfen
gdpr-rights-note = SPITZNAME steht für den Spitznamen oder die Nummer der Person.
gdpr-right-informed = Informiert werden (Art. 13): Was gespeichert wird, steht da, bevor ein Spitzname gewählt wird, und kann jederzeit wieder gelesen werden.
gdpr-right-access = Sehen und mitnehmen (Art. 15 und 20): auf der Seite der Person, oder: tremplin learner export SPITZNAME --format html -o DATEI (oder json)
gdpr-right-erasure = Gelöscht werden (Art. 17): auf der Seite der Person, oder: tremplin learner erase SPITZNAME
gdpr-right-purge = Ende der Frist: tremplin learner list --due, dann tremplin learner purge
gdpr-right-rectify = Berichtigen (Art. 16): Einstellungen und Pläne auf der Seite der Person; Anwesenheit mit tremplin workshop attendance. Ein Spitzname oder eine Antwort lässt sich nicht ändern: löschen und neu beginnen.
gdpr-right-object = Widersprechen (Art. 21): „Nur ausprobieren“ behält nichts im Lernprotokoll. Einschränken ohne zu löschen (Art. 18): Das kann das Programm nicht.
gdpr-right-automated = Das Programm schlägt einen Weg vor und sagt, was beherrscht wird; es entscheidet über niemandes Rechte (Art. 22).

gdpr-unknown = Was dieses Programm nicht wissen kann
gdpr-unknown-paper = Papier: Anwesenheitslisten, gedruckte Seiten, ausgefüllte Übungen.
gdpr-unknown-copies = Kopien auf Sticks und anderen Festplatten, und andere Computer, bis sie zusammengeführt werden: Eine Löschung hier erreicht sie nicht.
gdpr-unknown-stores = Was ein Speicher, ein veröffentlichtes Abzeichen oder ein Bericht an andere weitergab.
gdpr-unknown-words = Was frei getippt wurde: Beobachtungen, Pläne, Titel und Orte von Workshops, Abschlussberichte. Darin können Personen genannt sein.
gdpr-unknown-folder = Was jemand von Hand in den Datenordner legte.
gdpr-unknown-disk = Was unter den Dateien liegt: alte Spuren auf einer SSD, Kopien des Systems.
