# Lernspuren für einen fremden Speicher: in eine Datei geschrieben oder gesendet.

cli-xapi = Die Lernspuren für einen Speicher (LRS)
cli-xapi-export = Die Lernspuren in eine Datei schreiben, eine je Zeile
cli-xapi-push = An einen Speicher senden, was er noch nicht erhalten hat
cli-xapi-status = Sagen, was jeder Speicher erhalten hat
cli-xapi-home = Die Webadresse Ihrer Einrichtung, unter der die Personen gezählt werden; ab dem ersten Mal behalten
cli-xapi-from = Erst ab diesem Tag (2026-11-30)
cli-xapi-to = Nur bis zu diesem Tag einschließlich
cli-xapi-endpoint = Die Adresse des Speichers, bis vor „statements“
cli-xapi-credentials = Datei mit Name und Passwort, die der Speicher gab (Name:Passwort)
cli-xapi-batch = Wie viele auf einmal (250)
cli-xapi-again = Noch einmal senden, was der Speicher abgelehnt hat
cli-xapi-insecure = Eine Adresse mit http annehmen: unterwegs kann gelesen werden, was gesendet wird
cli-xapi-authority = Datei mit dem Zertifikat der eigenen Zertifizierungsstelle Ihrer Organisation (PEM); nur ihr wird dann vertraut

xapi-exported = { $n ->
        [one] { $n } Lernspur geschrieben: { $file }
       *[other] { $n } Lernspuren geschrieben: { $file }
    }
xapi-pushed = { $n ->
        [0] Nichts gesendet.
        [one] { $n } Lernspur gesendet.
       *[other] { $n } Lernspuren gesendet.
    }{ $refused ->
        [0] { "" }
        [one] { " " }{ $refused } abgelehnt und beiseitegelegt.
       *[other] { " " }{ $refused } abgelehnt und beiseitegelegt.
    }
xapi-goes-on = { $n } gesendet…
xapi-waits = Der Speicher antwortet nicht oder ist beschäftigt. Nächster Versuch in { $seconds } s.
xapi-store = { $url }: { $sent } gesendet, { $waiting } warten, { $quarantined } beiseitegelegt.
xapi-last = Letzte Antwort: { $status }, { $at }.
xapi-last-said = Letzte Antwort: { $status }, { $at }: { $said }
xapi-last-none = Keine Antwort, { $at }: { $said }
xapi-last-no-host = Keine Antwort, { $at }: Es wurde kein Computer mit diesem Namen gefunden.
xapi-last-unproven = Keine Antwort, { $at }: Wer unter dieser Adresse antwortet, konnte nicht beweisen, der Speicher zu sein.
xapi-last-closed = Keine Antwort, { $at }: Unter dieser Adresse nimmt nichts etwas entgegen.
xapi-last-late = Keine Antwort, { $at }: Es hat zu lange gedauert.
xapi-last-broken = Keine Antwort, { $at }: Die Verbindung ist abgebrochen.
xapi-refused = Beiseitegelegt: { $id } ({ $status }): { $said }
xapi-none = Noch wurde nichts an einen Speicher gesendet.
xapi-type-credentials = Name und Passwort des Speichers, als Name:Passwort, dann die Eingabetaste. Beim Tippen ist nichts zu sehen. Ohne Passwort: Eingabetaste.
xapi-insecure-warning = Vorsicht: Diese Adresse ist nicht geschützt. Unterwegs können andere lesen, was gesendet wird, auch das Passwort.

xapi-no-home = Unter welcher Webadresse ist Ihre Einrichtung bekannt?
xapi-no-home-hint = Sagen Sie es einmal mit --home https://…: Die Personen werden dort mit einer Nummer gezählt, nie mit einem Namen. Die Adresse bleibt danach gleich.
xapi-bad-home = Das ist keine Webadresse: { $url }
xapi-bad-home-hint = Schreiben Sie sie wie https://mediatheque.example, ohne Fragezeichen und ohne Passwort.
xapi-home-stays = Die Lernspuren wurden unter { $home } gemacht. Unter einer anderen Adresse wäre jeder eine andere Person.
xapi-home-stays-hint = Starten Sie den Befehl noch einmal ohne --home.
xapi-bad-store = Das ist nicht die Adresse eines Speichers.
xapi-bad-store-hint = Schreiben Sie sie wie https://lrs.example/xapi, ohne Name und Passwort: diese gehören in eine Datei (--credentials).
xapi-insecure = Diese Adresse beginnt mit http: Unterwegs könnte jeder lesen, was gesendet wird.
xapi-insecure-hint = Fragen Sie nach einer Adresse mit https. Nur für einen Speicher in Ihrem eigenen Raum: --insecure-http hinzufügen.
xapi-bad-credentials = Das sind nicht Name und Passwort.
xapi-bad-credentials-hint = Schreiben Sie Name:Passwort in eine Zeile, oder Name und Passwort in zwei Zeilen.
xapi-bad-authority = In { $file } ist kein Zertifikat.
xapi-bad-authority-hint = Fragen Sie, wer den Speicher betreibt, nach dem Zertifikat der Zertifizierungsstelle als PEM: ein Text, der mit -----BEGIN CERTIFICATE----- beginnt.
xapi-bad-day = Das ist kein Tag: { $day }
xapi-bad-day-hint = Schreiben Sie ihn wie 2026-11-30.
xapi-not-written = Die Lernspuren konnten nicht bis zum Ende geschrieben werden.
xapi-not-written-hint = Prüfen Sie, ob noch Platz ist, und versuchen Sie es noch einmal.
xapi-denied = Der Speicher nimmt diesen Namen und dieses Passwort nicht an.
xapi-denied-hint = Prüfen Sie beides mit der Person, die den Speicher betreut. Was nicht gesendet wurde, wartet.
xapi-no-host = Es wurde kein Computer mit diesem Namen gefunden.
xapi-no-host-hint = Lesen Sie die Adresse noch einmal, Buchstabe für Buchstabe. Prüfen Sie auch, ob dieser Computer mit dem Internet verbunden ist. Was nicht gesendet wurde, wartet.
xapi-no-store = Unter dieser Adresse gibt es keinen Speicher.
xapi-no-store-hint = Prüfen Sie die Adresse mit der Person, die den Speicher betreut. Was nicht gesendet wurde, wartet.
xapi-unproven = Wer unter dieser Adresse antwortet, konnte nicht beweisen, dass er der Speicher ist: Nichts wurde gesendet.
xapi-unproven-hint = Prüfen Sie Datum und Uhrzeit dieses Computers: Ein Nachweis gilt nur eine Zeit lang. Hat Ihre Organisation eine eigene Zertifizierungsstelle, nennen Sie deren Zertifikat: --authority DATEI. Sonst fragen Sie, wer den Speicher betreibt.
xapi-refuses-all = Der Speicher lehnt alles ab, was er bekommt.
xapi-refuses-all-hint = Zeigen Sie seine letzte Antwort der Person, die ihn betreut. Nichts wurde beiseitegelegt; alles wartet.
xapi-unreachable = Der Speicher war nicht zu erreichen oder hatte keine Zeit.
xapi-later = { $minutes ->
        [one] Der Speicher bittet, in { $minutes } Minute wiederzukommen.
       *[other] Der Speicher bittet, in { $minutes } Minuten wiederzukommen.
    }
xapi-kept-hint = Nichts ist verloren: Was nicht gesendet wurde, wartet. Starten Sie denselben Befehl später noch einmal.
