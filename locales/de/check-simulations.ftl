# What the checker says of simulated messages, sorting messages, finding clues and investigating.

check-unknown-mark = „{ $id }“ ist im Text markiert, aber keine [[{ $key }]] spricht davon.
check-unknown-mark-fix = Fügen Sie eine Tabelle „{ $key }“ mit dieser id hinzu oder nehmen Sie die Marke aus dem Text.
check-idle-mark = „{ $id }“ ist nirgends im Text markiert.
check-idle-mark-fix = Schreiben Sie die Stelle im Text als {"{"}{ $id }|Stelle{"}"}.
check-look-shows = Ein genauerer Blick zeigt nur eines: wohin ein Link führt oder eine Notiz.
check-look-shows-fix = Schreiben Sie „leads“ oder „note“, nur eines von beiden.
check-reserved-look = „{ $id }“ ist schon der Name des Blicks auf den Absender.
check-bad-site = „{ $address }“ ist keine Adresse einer Website.
check-bad-site-fix = Schreiben Sie zum Beispiel https://colis-rapide.example/suivi
check-real-number = „{ $number }“ ist eine Nummer, die jemand haben kann.
check-real-number-fix = Nehmen Sie eine Nummer, die für Erfundenes reserviert ist: 06 39 98 xx xx oder 01 99 00 xx xx. Eine Kurznummer schreibt man 38 XXX.

check-ways-needed = „{ $id }“ kann geprüft werden, aber kein Weg wird angeboten.
check-ways-needed-fix = Fügen Sie „ways“ mit zwei bis vier Wegen hinzu, darunter mindestens ein eigener Weg der Person.
check-ways-mixed = Die Wege von „{ $id }“ lassen keine Wahl.
check-ways-mixed-fix = Bieten Sie zwei bis vier Wege an: mindestens einen durch die Nachricht („inside = true“) und mindestens einen anderen.
check-scam-act = „{ $id }“ ist eine Falle: Danach zu handeln kann nicht richtig sein.
check-scam-act-fix = Nehmen Sie „act“ aus „right“ und „accept“ heraus oder nehmen Sie „scam = true“ weg.
check-real-leave = „{ $id }“ ist echt: Nicht darauf einzugehen kann nicht richtig sein.
check-real-leave-fix = Nehmen Sie „leave“ aus „right“ und „accept“ heraus oder fügen Sie „scam = true“ hinzu.
check-real-share = { $real } von { $of } Nachrichten sind echt: Das sind zu wenige.
check-real-share-fix = Mindestens vier von zehn Nachrichten müssen echt sein. Sonst lernt man, alles wegzuwerfen.
check-plain-real =
    { $found ->
        [0] Keine echte Nachricht kommt ohne Prüfung aus: Nötig sind zwei.
        [one] Nur eine echte Nachricht kommt ohne Prüfung aus: Nötig sind zwei.
       *[other] { $found } echte Nachrichten kommen ohne Prüfung aus: Nötig sind zwei.
    }
check-plain-real-fix = Fügen Sie echte Nachrichten hinzu, die nur informieren, mit „right = "act"“ und ohne „check“ in „accept“.
check-never-right = „{ $word }“ ist bei keiner Nachricht die beste Entscheidung.
check-never-right-fix = Jede der drei Entscheidungen (act, check, leave) muss mindestens einmal die richtige sein.
check-same-answer = „{ $word }“ ist bei { $n } von { $of } Nachrichten die richtige Entscheidung: Immer dasselbe würde fast genügen.
check-same-answer-fix = Verteilen Sie die richtigen Entscheidungen: Keine darf für mehr als die Hälfte der Nachrichten gelten.
check-constant = Immer mit „{ $word }“ zu antworten würde genügen, um eine Ziehung zu bestehen.
check-draw-fits = „draw = { $draw }“ passt nicht zu diesem Stapel von { $of } Nachrichten.
check-draw-fits-fix = Jede Ziehung muss in den Stapel passen: mit einer Falle, zwei echten Nachrichten ohne Prüfung und 40 % echten.

check-few-clues =
    { $found ->
        [0] Keine Stelle ist ein Hinweis: Nötig sind mindestens zwei.
        [one] Nur eine Stelle ist ein Hinweis: Nötig sind mindestens zwei.
       *[other] { $found } Stellen sind Hinweise: Nötig sind mindestens zwei.
    }
check-few-clues-fix = Fügen Sie bei den Stellen, die etwas verraten, „clue = true“ hinzu.
check-all-clues = Alle Stellen sind Hinweise: Alles zu markieren würde genügen.
check-all-clues-fix = Fügen Sie mindestens eine Stelle ohne „clue“ hinzu, mit dem Grund, warum sie nichts verrät.

check-no-decisive = Keine Seite auf dem Schreibtisch bringt die Entscheidung.
check-no-decisive-fix = Geben Sie mindestens einer Seite „worth = "decisive"“.
check-all-decisive = Alle Seiten auf dem Schreibtisch bringen die Entscheidung: Irgendeine zu öffnen würde genügen.
check-all-decisive-fix = Fügen Sie mindestens eine Seite „useful“ oder „noise“ hinzu.
