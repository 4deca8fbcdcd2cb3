### What is kept about a person: seeing it, taking it away, erasing it; and the time after which all is erased.

mine-title = Was über mich gespeichert ist
mine-name = Ihr Spitzname: { $name }
mine-sign = Ihre Zeichnung: { $word }
mine-code = Ein Code aus drei Bildern schützt Ihre Seite.
mine-no-code = Sie haben keinen Bilder-Code.
mine-days = Zum ersten Mal hier am { $first }, zuletzt am { $last }.
mine-until = Wenn Sie nicht wiederkommen, wird alles gelöscht: ab dem { $day }.
mine-work = { $answers ->
    [0] Keine Antwort
    [one] Eine Antwort
   *[other] { $answers } Antworten
}; Lektionen angefangen: { $started }, beendet: { $done }, geschafft: { $mastered }.
mine-files = Abzeichen: { $badges }. Seiten und Abzeichen auf diesem Computer: { $files }. Selbst geschriebene Zeilen: { $plans }.
mine-seen = Notizen der Kursleitung über Ihre Erfolge: { $n }.
mine-take = Mitnehmen, als Seite zum Drucken
mine-erase = Alles löschen
mine-sure = Möchten Sie alles löschen?
mine-sure-what = Ihr Spitzname, Ihre Antworten, Ihre Abzeichen und Ihre hier gedruckten Seiten werden endgültig gelöscht. Niemand kann sie zurückholen.
mine-sure-take = Möchten Sie etwas davon behalten? Dann nehmen Sie es zuerst mit.
mine-yes = Ja, alles löschen
mine-no = Nein, alles behalten
mine-done = Es ist gelöscht
mine-gone = Ihre Daten sind aus dem Lernprotokoll gelöscht, aber etwas ist noch zu tun
export-day = Seite erstellt am { $day }.
export-drafts = Nicht zu Ende gemachte Lektionen
export-events = Alles Gespeicherte, der Reihe nach

told-line = { $day }: { $what }
told-unit = { $module } – { $unit }
told-unknown = eine Notiz aus einer anderen Version von Tremplin ({ $kind })
told-added = Sie sind hier bekannt als „{ $name }“
told-setting = Einstellung { $key }: { $value }
told-sign = Ihre Zeichnung: { $word }
told-lang = Ihre Sprache: { $value }
told-notice = Sie haben gelesen, was über Sie gespeichert wird (Version { $value })
told-started = Lektion angefangen: { $unit }
told-done = Lektion beendet: { $unit }
told-mastered = Lektion geschafft: { $unit } ({ $right } von { $of })
told-right = richtige Antwort: { $unit }, „{ $item }“, in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}
told-again = Antwort zum Wiederholen: { $unit }, „{ $item }“, in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}
told-opening = am Anfang
told-closing = am Ende
told-form-started = Fragen { $moment } angefangen: { $module }
told-form-done = Fragen { $moment } beendet: { $module }
told-form-refused = Fragen { $moment } ausgelassen: { $module }
told-confidence = wie sicher Sie sich fühlen, { $module }: { $sure }
told-sure-not = gar nicht sicher
told-sure-little = ein wenig sicher
told-sure-yes = sicher
told-own-task = bei Ihnen zu Hause zu tun, { $unit }: „{ $answer }“
told-plan = was Sie geschrieben haben, { $unit }: { $lines }
told-badge = Abzeichen erhalten: { $module }
told-code-reset = Ihr Bilder-Code wurde entfernt
told-joined = aus Ihren zwei Seiten ist eine geworden
told-kept = die Zeit bis zum Löschen hat neu begonnen

person-erase = Diese Person löschen
erase-sure = Diese Person endgültig löschen?
erase-what = Gelöscht werden alle Antworten, Abzeichen und hier gedruckten Seiten. Das gilt auch für die Sicherungskopien. Nichts lässt sich zurückholen.
erase-stays = Die Zahlen früherer Berichte bleiben, ohne Namen.
erase-yes = Ja, löschen
erase-done = Es ist gelöscht
erase-busy = Ein anderes Tremplin-Fenster liest gerade das Lernprotokoll: Das Gelöschte bliebe lesbar.
erase-busy-hint = Schließen Sie die anderen Tremplin-Fenster und versuchen Sie es noch einmal.
erase-not-proved = Es bleibt eine Spur, oder diese Datei lässt sich nicht bis zum Ende lesen: { $file }
erase-not-proved-hint = Entfernen oder reparieren Sie diese Datei und versuchen Sie es noch einmal. Vorher kann nichts als „gelöscht“ gelten.
erase-again-hint = Das Löschen ist nicht bewiesen. Schließen Sie die anderen Fenster und entfernen Sie die genannte Datei. Tippen Sie dann: tremplin learner erase { $id }

receipt-title = Bestätigung der Löschung
receipt-day = Erledigt am { $day }.
receipt-people = { $n ->
    [one] Eine Person wurde gelöscht.
   *[other] { $n } Personen wurden gelöscht.
}
receipt-events = Aus dem Lernprotokoll gelöscht: { $n } Zeilen, davon { $answers } Antworten.
receipt-files = Gelöschte Dateien – Abzeichen: { $badges }; gedruckte Seiten: { $prints }.
receipt-copies = { $n ->
    [0] Es gab keine Sicherungskopie.
    [one] Eine Sicherungskopie wurde ohne diese Daten neu geschrieben.
   *[other] { $n } Sicherungskopien wurden ohne diese Daten neu geschrieben.
}
receipt-looked = Danach wurde jedes Byte des Datenordners noch einmal gelesen: keine Spur mehr.
receipt-short = Ein Spitzname mit weniger als acht Buchstaben lässt sich so nicht suchen: Er steht zufällig auch in anderen Wörtern.
receipt-shared = Der Spitzname ist auch ein Wort, das eine andere Person geschrieben hat: Dort bleibt er.
receipt-unowned = { $n ->
    [one] Eine gedruckte Seite gehört zu keiner bekannten Person: Sehen Sie sie an.
   *[other] { $n } gedruckte Seiten gehören zu keiner bekannten Person: Sehen Sie sie an.
}
receipt-not-promised = Was sich nicht versprechen lässt: Ein SSD-Speicher kann alte Spuren eine Weile behalten. Kopien auf USB-Sticks oder auf Papier sind hier nicht erfasst.
receipt-counts = Frühere Berichte behalten ihre Zahlen, ohne Namen.

adviser-due = Wer nicht mehr kommt
due-title = Wer nicht mehr kommt
due-what = Personen bleiben nach ihrem letzten Besuch { $months ->
    [one] einen Monat
   *[other] { $months } Monate
} gespeichert. Kreuzen Sie an, wen Sie noch einmal so lange behalten.
due-row = { $name } – { $value }
due-passed = Frist abgelaufen am { $day }
due-soon = bis zum { $day }
due-kept = behalten
due-erase = { $n ->
    [one] Die nicht angekreuzte Person löschen, Frist abgelaufen
   *[other] Die { $n } nicht angekreuzten löschen, Frist abgelaufen
}
due-none = Niemanden löschen
due-later = Später
due-nobody = Alle waren vor nicht langer Zeit hier. Niemand ist zu löschen.
kept-longer = Sie waren lange nicht hier: Bald wäre alles gelöscht worden. Weil Sie da sind, bleibt alles { $months ->
    [one] einen Monat
   *[other] { $months } Monate
} länger gespeichert.
notice-mine = Ansehen oder löschen
notice-not-now = Jetzt nicht

adviser-unguarded = Auf diesem Computer ist keine Passphrase gewählt: Jeder, der ihn benutzt, kann das tun.
cli-learners = Die Personen: ansehen, mitnehmen oder löschen, was gespeichert ist
cli-learner-add = Eine Person bekannt machen, ohne Code
cli-learner-list = Wer hier bekannt ist
cli-learner-due = Nur wer zu löschen ist, jetzt oder innerhalb eines Monats
cli-learner-show = Was über eine Person gespeichert ist, in wenigen Zeilen
cli-learner-export = Alle Daten einer Person, für diese Person
cli-learner-erase = Eine Person endgültig löschen, mit einer Bestätigung ohne Namen
cli-learner-reset = Den Bilder-Code einer Person entfernen
cli-learner-purge = Löschen, wer zu lange nicht gekommen ist
cli-passphrase = Datei, deren erste Zeile die Passphrase der Kursleitung ist
cli-yes = Nichts fragen
learner-added = „{ $name }“ ist hier bekannt.
learner-row = { $name } – { $day }
learner-row-soon = { $name } – bis zum { $day }
learner-row-passed = { $name } – Frist abgelaufen am { $day }
learner-erase-sure = Alles, was über „{ $name }“ gespeichert ist, wird endgültig gelöscht. Tippen Sie diesen Namen zur Bestätigung noch einmal:
learner-purge-sure = { $n ->
    [one] Diese Person wird endgültig gelöscht. Tippen Sie zur Bestätigung 1:
   *[other] Diese { $n } Personen werden endgültig gelöscht. Tippen Sie zur Bestätigung { $n }:
}
learner-purge-none = Niemand ist zu löschen.
learner-reset-sure = Der Bilder-Code von „{ $name }“ wird entfernt. Tippen Sie diesen Namen zur Bestätigung noch einmal:
not-sure = Nichts wurde getan: Die Bestätigung war nicht die erwartete.
not-sure-hint = Versuchen Sie es noch einmal und tippen Sie genau, was verlangt ist.
not-sure-yes-hint = Tippen Sie genau, was verlangt ist, oder hängen Sie --yes an.
told-diagnosis-started = „Wo fange ich an?“ wurde geöffnet.
told-diagnosis-done = „Wo fange ich an?“: Stufen von 0 bis 3 ({ $levels }), { $n ->
    [one] eine Lektion vorgeschlagen
   *[other] { $n } Lektionen vorgeschlagen
}.
told-diagnosis-refused = „Wo fange ich an?“ wurde abgelehnt.
told-card = Eine Karte von einem anderen Ort wurde eingetippt.
told-join-refused = Die Kursleitung hat gesagt: Es ist nicht dieselbe Person.
told-recall-started = Eine Auffrischung mit einigen Fragen hat begonnen.
told-recall-done = Eine Auffrischung mit einigen Fragen ist beendet.
told-there = Sie waren bei einem Workshop.
told-not-there = Ein Workshop: am Ende als nicht anwesend vermerkt.
