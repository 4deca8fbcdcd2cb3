### The door: who is here, the nickname, the pictures, the next person.
door-title = Wer ist da?
door-new = Ich bin zum ersten Mal hier
door-new-what = Ein Spitzname, und Ihr Platz bleibt gemerkt.
door-been = Ich war schon einmal hier
door-been-what = Sie machen da weiter, wo Sie waren.
door-try = Nur ausprobieren
door-try-what = Für einen ersten Besuch. Nichts anzugeben, nichts zu merken.
door-adviser = Bereich der Kursleitung
door-try-title = Nur ausprobieren
door-try-nothing = Was Sie tun, wird auf diesem Computer nicht gespeichert. Wenn Sie gehen, ist alles vergessen.
door-try-keep = Gefällt es Ihnen? Am Ende jeder Lektion können Sie es speichern.
door-suggested = Keine Idee? Wählen Sie einen von diesen Spitznamen:
door-others = Andere Spitznamen
door-too-much = Das sieht aus wie eine E-Mail-Adresse oder eine Telefonnummer. Ein Spitzname genügt hier: Er muss nicht sagen, wer Sie sind.
door-too-much-anyway = Trotzdem behalten
door-nicknames = Rotkehlchen, Schwalbe, Ahorn, Rosmarin, Holunder, Klatschmohn, Zimt, Haselnuss, Kirsche, Himbeere, Glühwürmchen, Schmetterling, Marienkäfer, Igel, Eichhörnchen, Delfin, Wiese, Fluss, Komet, Kompass, Laterne, Veilchen, Maiglöckchen, Kastanie
door-sign-title = Wählen Sie Ihre Zeichnung
door-sign-why = Mit Ihrem Spitznamen und dieser Zeichnung finden Sie beim nächsten Mal Ihren Platz wieder.
door-sign-none = Wählen Sie zuerst eine Zeichnung.
notice-title = Was über Sie gespeichert wird
notice-kept =
    - Ihr Spitzname und Ihre Zeichnung.
    - Ihre Antworten in den Aufgaben, Ihre Einstellungen, Ihre Abzeichen.
    - Ihre Gruppe, und an welchen Workshops Sie teilgenommen haben, wenn eine Liste geführt wird.
    - Was die Kursleitung über Ihre Erfolge notiert hat.
    - Kein Name, keine Adresse, kein Geburtsdatum. Nichts geht ins Internet.
notice-who = Alles bleibt auf diesem Computer und, nach einem Workshop, auf dem der Kursleitung: Ein verschlossener Stick bringt es dorthin. Die Kursleitung kann es sehen. Das kann auch jeder Mensch, der die Dateien dieser Computer öffnen kann.
notice-long = Wenn Sie nicht wiederkommen, wird alles gelöscht: nach { $months ->
    [one] einem Monat
   *[other] { $months } Monaten
}.
notice-rights = Sie dürfen verlangen, alles zu sehen, mitzunehmen oder löschen zu lassen. Sie können auch ablehnen: Wählen Sie dann „Nur ausprobieren“.
notice-understood = Ich habe verstanden
door-offer-title = Möchten Sie einen Bilder-Code?
door-offer-what = Drei Bilder, in einer Reihenfolge gewählt. So öffnet niemand sonst aus der Gruppe Ihre Seite.
door-offer-limits = Das ist kein Tresor: Wer geschickt ist und Zeit hat, kann den Code herausfinden. Schreiben Sie hier nichts Geheimes hinein. Haben Sie Ihre Bilder vergessen? Die Kursleitung kann den Code entfernen.
door-offer-no = Nein, ohne Code
door-offer-yes = Ja, drei Bilder wählen
door-choose-title = Wählen Sie drei Bilder
door-choose-how = In der Reihenfolge, die Sie möchten. Denken Sie sich eine kleine Geschichte dazu aus: So merken Sie sie sich leichter.
door-chosen-title = Ihre drei Bilder
door-chosen-three = 1. { $first } – 2. { $second } – 3. { $third }
door-chosen-remember = Wenn Ihnen das lieber ist: Notieren Sie sie auf einem Zettel, der bei Ihnen zu Hause bleibt.
door-chosen-keep = Diese drei Bilder behalten
door-again = Noch einmal von vorn
door-list-title = Welcher ist Ihr Spitzname?
door-letters-title = Die ersten Buchstaben Ihres Spitznamens
door-letters-why = Tippen Sie mindestens zwei. Ob groß oder klein, mit oder ohne Akzent, ist egal.
door-letters-label = Erste Buchstaben
door-letters-few = Tippen Sie mindestens die ersten zwei Buchstaben Ihres Spitznamens.
door-which-title = Welche ist Ihre Zeichnung?
door-code-title = Ihre drei Bilder, der Reihe nach
door-code-how = { $n ->
    [0] Wählen Sie das erste.
    [1] Ein Bild ist gewählt. Wählen Sie das zweite.
   *[other] Zwei Bilder sind gewählt. Wählen Sie das dritte.
}
door-code-ready = Drei Bilder sind gewählt.
door-code-three = Wählen Sie drei Bilder.
door-code-wrong = Es sind andere Bilder oder eine andere Reihenfolge. Versuchen Sie es noch einmal. Auch die Kursleitung kann Ihnen helfen.
door-code-none = Sie haben keinen Code? Gehen Sie zurück: Vielleicht sind es andere Buchstaben oder eine andere Zeichnung.
door-wait = Warten Sie noch { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
}. Versuchen Sie es dann noch einmal. Nichts ist gesperrt.
lock-failed = Dieser Computer hat zu wenig freien Speicher, um den Code vorzubereiten.
drawing-house = Haus
drawing-boat = Boot
drawing-tree = Baum
drawing-key = Schlüssel
drawing-cup = Tasse
drawing-fish = Fisch
drawing-sun = Sonne
drawing-book = Buch
drawing-clock = Uhr
drawing-umbrella = Regenschirm
drawing-mountain = Berg
drawing-bicycle = Fahrrad
still-title = Sind Sie immer noch { $name }?
still-guest = Sind Sie immer noch dieselbe Person?
still-why = Seit zehn Minuten hat niemand diesen Computer berührt. Nichts ist verloren.
still-yes = Ja, ich mache weiter
still-no = Nein, hier ist jemand anderes
leave-title = Möchten Sie speichern, was Sie gemacht haben?
leave-why = Sie haben ausprobiert: Noch ist nichts gespeichert.
leave-keep = Ja, unter einem Spitznamen speichern
leave-next = Nein, alles vergessen
