### The organisation, its key, and badges in the adviser's room.
badges-title = Die Abzeichen
badges-waiting = { $n ->
        [0] Kein Abzeichen wartet auf eine Signatur.
        [one] { $n } Abzeichen wartet auf Ihre Signatur.
       *[other] { $n } Abzeichen warten auf Ihre Signatur.
    }
badges-sign-all = { $n ->
        [one] Das Abzeichen signieren
       *[other] { $n } Abzeichen signieren
    }
badges-speak-for = Die Abzeichen werden signiert im Namen von: { $name }
badges-no-issuer = Ein Abzeichen wird im Namen Ihrer Organisation signiert. Sie ist hier noch nicht bekannt.
badges-issuer = Die Organisation und ihr Schlüssel
badges-issuer-why = Der Fingerabdruck ist das Kennzeichen Ihres Schlüssels, in acht Wörtern. Zeigen Sie ihn am Empfang und auf Ihrer Website: So können alle vergleichen.
badges-make = Organisation anlegen
badges-make-how = Tremplin erzeugt einen Signatur-Schlüssel: einen geheimen Code, der Ihre Abzeichen signiert. Er bleibt hier, geschützt durch die Passphrase.
badges-make-name = Name der Organisation
badges-make-url = Webadresse (freiwillig)
badges-make-email = E-Mail-Adresse (freiwillig)
badges-make-public = Alle können diese drei Zeilen in Ihren Abzeichen lesen.
badges-make-do = Anlegen
badges-made = Erledigt. Kopieren Sie den Signatur-Schlüssel gleich auf einen USB-Stick.
badges-not-copied = Hier wurde keine Kopie des Signatur-Schlüssels gemacht. Ohne Kopie gibt es für einen verlorenen Schlüssel keinen Ersatz.
badges-copy = Signatur-Schlüssel kopieren
badges-copy-how = Die Kopie ist Ihre Reserve. Mit ihr signieren Sie auch auf einem anderen Computer. Die Passphrase der Kopie darf dieselbe sein wie Ihre: Nur sie öffnet die Kopie. Wohin mit der Kopie? Am besten auf einen USB-Stick.
badges-copy-passphrase = Passphrase der Kopie
badges-copy-do = Kopie machen
badges-copied = Die Kopie ist hier: { $path }. Bewahren Sie sie fern von diesem Computer auf.
badges-copy-found = { $name } ({ $path })
badges-bring = Signatur-Schlüssel von einem anderen Computer holen
badges-bring-how = Welche Kopie? Wählen Sie eine und tippen Sie ihre Passphrase.
badges-bring-none = Es wurde keine Kopie eines Signatur-Schlüssels gefunden.
badges-bring-none-how = Kopieren Sie am anderen Computer den Signatur-Schlüssel auf einen USB-Stick. Stecken Sie diesen Stick hier ein. Öffnen Sie dann diese Seite neu.
badges-bring-do = Schlüssel holen
badges-brought = Der Signatur-Schlüssel ist da. Sie signieren jetzt für dieselbe Organisation.
badges-who = Die Personen und ihre Abzeichen
badges-who-line = { $name }: { $signed ->
        [0] kein signiertes Abzeichen
        [one] { $signed } signiertes Abzeichen
       *[other] { $signed } signierte Abzeichen
    }{ $waiting ->
        [0] { "" }
        [one] , { $waiting } wartet
       *[other] , { $waiting } warten
    }
badges-of = Abzeichen von { $name }
badges-of-none = Diese Person hat noch kein Modul angefangen.
badges-one-of = { $name }: { $said }
badges-one-wanted = Noch zu beobachten: { $text }
badges-one-seen = Notiert: { $text }
badges-lacks-seen = es ist noch etwas zu beobachten
badges-lacks-units = { $n ->
        [one] es fehlt { $n } von { $of } Lektionen
       *[other] es fehlen { $n } von { $of } Lektionen
    }
badges-sign = Dieses Abzeichen signieren
badges-sign-again = Neu signieren, mit den neuen Notizen
badges-observe = Notieren, was ich gesehen habe
badges-observe-how = Was hat diese Person vor Ihren Augen getan? Schreiben Sie einen Satz. Oder wählen Sie einen, wenn das Modul welche anbietet.
badges-observe-own = Was ich gesehen habe
badges-observe-public = Der Satz steht im Abzeichen. Nennen Sie darin keinen Namen.
badges-observe-do = Notieren
badges-hand-out = Dateien des Abzeichens mitgeben
badges-hand-out-how = Wo soll Tremplin die drei Dateien speichern? Die Namen verraten nicht, wem sie gehören.
badges-hand-out-phone = Die Person hat nur ein Handy? Legen Sie die Dateien auf Ihren USB-Stick. Senden Sie sie später, wenn die Person es wünscht. Tremplin speichert keine Adresse.
badges-handed-out = Erledigt: { $path } Daneben liegt derselbe Name als .png und als .svg.
badges-certificate = Urkunde drucken
badges-certificate-how = Welchen Namen möchte die Person auf der Urkunde lesen? Tippen Sie ihn gemeinsam.
badges-certificate-name = Name auf der Urkunde
badges-certificate-kept = Dieser Name kommt nur auf die Seite zum Drucken. Die Seite bleibt auf diesem Computer, bei den anderen gedruckten Seiten. Ohne Namen bleibt eine Zeile zum Ausfüllen frei.
badges-revoke = Dieses Abzeichen zurückziehen
badges-revoke-how = Die Person bekommt das Abzeichen nicht zurück. Warum ziehen Sie es zurück?
badges-revoke-do = Ja, Abzeichen zurückziehen
person-badges = Abzeichen und was ich gesehen habe
place-stick = Auf dem USB-Stick: { $path }
place-here = Auf diesem Computer: { $path }
issuer-none = Auf diesem Computer signiert keine Organisation Abzeichen.
issuer-none-hint = Legen Sie sie im Bereich der Kursleitung an oder mit „badge issuer init“.
issuer-closed-hint = Der Schlüssel öffnet sich nur mit der Passphrase: im Bereich der Kursleitung oder mit --passphrase-file.
issuer-shut = Der Signatur-Schlüssel öffnet sich nicht.
issuer-shut-hint = Die Datei keys.json wurde verändert. Holen Sie den Schlüssel neu aus seiner Kopie.
issuer-there = Hier signiert schon eine Organisation: { $name }.
issuer-there-hint = Zum Wechseln hängen Sie --replace an: Der alte Schlüssel bleibt, geschützt, in key-copies.
issuer-needs-passphrase = Ein Signatur-Schlüssel wird durch eine Passphrase geschützt.
issuer-needs-passphrase-hint = Wählen Sie sie im Bereich der Kursleitung oder geben Sie eine Datei an: --passphrase-file.
issuer-old-passphrase = Die Passphrase wurde gewählt, bevor es Schlüssel gab.
issuer-old-passphrase-hint = Wählen Sie sie noch einmal im Bereich der Kursleitung. Es darf dieselbe sein.
issuer-name = Die Organisation braucht einen Namen mit höchstens { $most } Zeichen.
issuer-name-hint = Schreiben Sie ihn so, wie er auf dem Abzeichen stehen soll.
issuer-url = „{ $url }“ ist keine vollständige Webadresse.
issuer-url-hint = Sie beginnt mit https:// und hat kein Leerzeichen.
issuer-email = „{ $email }“ ist keine E-Mail-Adresse.
issuer-email-hint = Sie hat ein @ und einen Punkt, aber kein Leerzeichen.
issuer-image = Das Bild ist zu groß: höchstens { $most } KB.
issuer-image-hint = Nehmen Sie ein kleines PNG, JPEG oder SVG: Es steht in jedem Abzeichen.
issuer-image-sort = Diese Datei ist kein PNG, kein JPEG und kein SVG.
issuer-line-name = Organisation: { $name }
issuer-line-url = Webadresse: { $url }
issuer-line-email = E-Mail-Adresse: { $email }
issuer-line-words = Fingerabdruck des Schlüssels: { $words }
issuer-line-tokens = Fingerabdruck für die selteneren .jwt-Dateien: { $words }
issuer-line-id = Kennung für Programme: { $id }
issuer-line-copied = Letzte Kopie des Schlüssels: { $day }
issuer-line-not-copied = Hier wurde noch keine Kopie des Schlüssels gemacht.
issuer-paper = So erkennen Sie unsere Abzeichen
issuer-paper-how = Diese acht Wörter sind unser Kennzeichen, auf Deutsch. Wer ein von uns signiertes Abzeichen prüft, muss dieselben lesen, in derselben Reihenfolge.
issuer-no-random = Dieser Computer liefert keine sicheren Zufallszahlen: Hier lässt sich kein Schlüssel erzeugen.
issuer-no-random-hint = Erzeugen Sie ihn auf einem anderen Computer und holen Sie seine Kopie.
issuer-not-sealed = Der Schlüssel ließ sich nicht schützen.
issuer-file-broken = Die Datei mit den Schlüsseln ist nicht lesbar: { $file }
issuer-file-broken-hint = Nehmen Sie diese Datei aus dem Ordner. Holen Sie dann den Schlüssel aus seiner Kopie.
issuer-no-copy = Diese Datei ist keine Kopie eines Schlüssels.
issuer-no-copy-hint = Eine Kopie machen Sie mit „badge issuer export“.
issuer-copy-shut = Die Kopie öffnet sich mit dieser Passphrase nicht.
issuer-copy-shut-hint = Es ist die Passphrase, die zur Kopie gehört. Prüfen Sie die Großbuchstaben.
issuer-copy-short = Die Kopie braucht eine Passphrase.
issuer-copy-short-hint = Vier Wörter, die nicht zusammengehören, sind gut.
issuer-copy-file-hint = Geben Sie sie in einer Datei an: --copy-passphrase-file.
issuer-copied = Bewahren Sie diese Kopie fern von diesem Computer auf. Wer sie und ihre Passphrase hat, kann in Ihrem Namen signieren.
issuer-recovery = Passphrase gewählt. Notfall-Code, nur dieses eine Mal gezeigt: { $code }
issuer-back-up = Kopieren Sie jetzt den Schlüssel: „badge issuer export“. Geht er verloren, gibt es keinen Ersatz.
batch-unknown = Zeile { $line }: Hier heißt niemand „{ $name }“.
batch-signed = { $n ->
        [0] Kein Abzeichen signiert.
        [one] { $n } Abzeichen signiert.
       *[other] { $n } Abzeichen signiert.
    }
batch-ready = { $n ->
        [0] Kein Abzeichen ist bereit.
        [one] { $n } Abzeichen ist bereit.
       *[other] { $n } Abzeichen sind bereit.
    }
batch-line = { $name }, { $module }: { $said }
batch-said-signed = bereit zum Mitgeben
batch-said-already = schon früher signiert
batch-said-revoked = zurückgezogen
batch-said-refused = nicht signiert. { $why }
batch-said-lacks-seen = es fehlt, was die Kursleitung gesehen haben muss: { $seen }
batch-said-lacks-units = { $n ->
        [one] es fehlt { $n } Lektion: { $units }
       *[other] es fehlen { $n } Lektionen: { $units }
    }
list-line = { $name }: { $badge } ({ $said })
list-many = { $n ->
        [0] Kein Abzeichen.
        [one] { $n } Abzeichen.
       *[other] { $n } Abzeichen.
    }
trust-unknown = „{ $which }“ steht nicht auf der Liste.
trust-unknown-hint = „badge trust list“ zeigt, wer darauf steht.
trust-no-issuer = Diese Datei sagt nicht, wer signiert.
trust-no-issuer-hint = Geben Sie die Ausgabe von „badge issuer show --format json“ an oder ein gültiges Abzeichen.
trust-added = Hier anerkannt: { $name }. Vergleichen Sie diese Wörter mit der Organisation selbst: { $words }
trust-removed = Hier nicht mehr anerkannt: { $name }
trust-line = { $name }: { $words }
trust-many = { $n ->
        [0] Hier ist keine Organisation anerkannt.
        [one] { $n } anerkannter Schlüssel.
       *[other] { $n } anerkannte Schlüssel.
    }
publish-done = { $badges ->
        [one] { $badges } Abzeichen
       *[other] { $badges } Abzeichen
    }, { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    } in { $path }
publish-not = Es wurde nichts veröffentlicht. { $why }
publish-address = Die Adresse gehört nicht zu einem Ordner im Internet.
publish-address-hint = Sie beginnt mit https:// und hat weder „?“ noch „#“.
publish-needs-url = Die ältere Form der Abzeichen braucht die Webadresse der Organisation.
publish-needs-email = Die ältere Form der Abzeichen braucht die E-Mail-Adresse der Organisation.
publish-needs-hint = Die Organisation wurde ohne sie angelegt. Abzeichen der heutigen Form brauchen sie nicht.
publish-other-keys = Die Schlüssel gehören nicht der Organisation.
publish-badge = Dieses Abzeichen lässt sich nicht veröffentlichen: { $badge }
publish-badge-hint = Signieren Sie es neu: „badge issue --again“. Versuchen Sie es dann noch einmal.
publish-readme =
    Dieser Ordner enthält Abzeichen („Open Badges 2.0“) für { $url }

    1. Kopieren Sie den ganzen Ordner unverändert auf Ihren Webspace. Seine Dateien müssen unter der Adresse oben lesbar sein.
    2. Die .json-Dateien werden so ausgeliefert: Content-Type: application/json
    3. Für Prüfprogramme, die im Browser laufen, fügen Sie hinzu: Access-Control-Allow-Origin: *
    4. Nach jedem neuen oder zurückgezogenen Abzeichen: Führen Sie den Befehl noch einmal aus. Kopieren Sie dann den Ordner neu.

    revocations-3.0.json ist die Liste der zurückgezogenen Abzeichen. Sie lässt sich auch ohne Internet prüfen: badge verify --revocations
issuer-line-code = Derselbe Fingerabdruck, in allen Sprachen: { $code }
issuer-paper-word = { $at }. { $word }
badges-printed-shown = Die Seite öffnet sich zum Drucken. Sie liegt auch hier: { $path }
badges-printed = Die Seite ist bereit zum Drucken, hier: { $path }
badges-another-why = Dieses Abzeichen ist für immer zurückgezogen. Sie können ein anderes vergeben, verbessert und mit neuer Nummer.
badges-another = Ein anderes Abzeichen vergeben
batch-said-now = jetzt signiert
badges-look = Ein erhaltenes Abzeichen prüfen
badges-look-how = Welche Datei?
badges-look-none = Auf keinem USB-Stick wurde ein Abzeichen gefunden. Legen Sie die Datei auf einen Stick, stecken Sie ihn ein und kommen Sie auf diese Seite zurück.
badges-trust = Diese Organisation anerkennen
badges-trust-first = Vergleichen Sie zuerst die acht Wörter mit der Organisation selbst, auf Ihrem eigenen Weg.
