# The diagnosis: its offer, the first contact, what it finds, the slip; and the file of places.

home-diagnose = Herausfinden, wo ich anfange

diagnosis-offer = Herausfinden, wo ich anfange
diagnosis-offer-what = Ein paar Situationen aus dem Alltag, um Ihnen einen Weg vorzuschlagen. Rechnen Sie mit 6 bis 10 Minuten, ohne Uhr. Es ist keine Prüfung: keine Noten, keine Fallen. „Ich weiß es nicht“ ist eine echte Antwort.
diagnosis-offer-free = Sie dürfen ablehnen oder jederzeit aufhören: Ihre Antworten bleiben gespeichert.
diagnosis-again = Sie hatten schon angefangen. Wir machen da weiter, wo Sie waren.
diagnosis-earlier = Meinen Weg vom { $date } ansehen
diagnosis-yes = Anfangen
diagnosis-go-on = Weitermachen
diagnosis-no = Nein danke
diagnosis-stop = Hier aufhören
diagnosis-not-here = Diesen Einstieg gibt es in Ihrer Sprache noch nicht.
diagnosis-not-here-hint = Wählen Sie in den Einstellungen eine andere Sprache, oder gehen Sie gleich zu den Modulen.

diagnosis-contact-title = Zuerst die Hand
diagnosis-contact-what = Möchten Sie die nützlichen Handgriffe ausprobieren? Bestätigen, klicken, @ tippen: zwei Minuten, nur zur Übung.
diagnosis-contact-yes = Ja, ausprobieren
diagnosis-contact-no = Kenne ich, weiter
diagnosis-contact-enough = Zu den Fragen
diagnosis-practice = Ein Versuch, nur zur Übung.
diagnosis-felt-ask = Wie waren diese Handgriffe für Sie?
diagnosis-felt-easy = Leicht
diagnosis-felt-so-so = Es geht, mit etwas Zeit
diagnosis-felt-hard = Schwer

diagnosis-topic-email = Haben Sie eine E-Mail-Adresse, oder möchten Sie eine?
diagnosis-topic-children = Gibt es Kinder in Ihrer Umgebung?
diagnosis-topic-way = Wie lernen Sie am liebsten?
diagnosis-topic-why = Das hilft, Ihren Weg zu wählen. Es wird nicht gespeichert.
diagnosis-reply-yes = Ja
diagnosis-reply-no = Nein
diagnosis-reply-untold = Das möchte ich nicht sagen
diagnosis-reply-alone = Allein, in meinem Tempo
diagnosis-reply-group = In der Gruppe, bei einem Kaffee
diagnosis-reply-person = Mit einer Person neben mir

diagnosis-place = Thema { $at } von { $all }
diagnosis-unknown = Ich weiß es nicht
diagnosis-ready = Das war alles: danke.

diagnosis-strengths = Ihre Stärken
diagnosis-theme = { $title }: { $level }.
diagnosis-strength-begun = Sie haben gelesen, gewählt, geantwortet. Und Sie trauen sich zu sagen: „Ich weiß es nicht“. So lernt man.
diagnosis-known = Das wissen Sie schon:
diagnosis-to-discover = In Ruhe zu entdecken:
diagnosis-new = { $title }.
diagnosis-level-0 = zu entdecken
diagnosis-level-1 = Sie kennen sich schon ein wenig aus
diagnosis-level-2 = das Wichtigste fällt Ihnen leicht
diagnosis-level-3 = Sie kommen allein zurecht, auch mit Neuem
diagnosis-no-mark = Das ist keine Note: Es ist ein Anfang.
diagnosis-see-path = Meinen Weg ansehen

diagnosis-path = Ihr Weg
diagnosis-path-what = In Ihrem Tempo, in der Reihenfolge, die Ihnen gefällt.
diagnosis-path-none = Sie haben schon alles gemacht, was es hier gibt. Bravo! Wiederholen Sie, was Ihnen gefällt.
diagnosis-step = { $n }. { $title }
diagnosis-why-hand = Zuerst Maus und Tastatur: Dann wird alles andere leichter.
diagnosis-why-harm = Früh, denn ein Betrug kann viel Geld kosten.
diagnosis-why-start = { $title }: von Anfang an.
diagnosis-why-next = { $title }: so geht es weiter.
diagnosis-why-hesitated = Hier haben Sie gezögert: { $title }.
diagnosis-why-point = Zu diesem Punkt: { $idea }
diagnosis-why-further = Das Wichtigste wissen Sie schon: Hier geht es weiter.

diagnosis-where = Wo Sie lernen können
diagnosis-orientation-self-study = Sie können allein weitermachen, hier, in Ihrem Tempo.
diagnosis-orientation-workshop = Ein Kurs in einer kleinen Gruppe passt gut zu Ihnen.
diagnosis-orientation-person = Mit einer Person an Ihrer Seite geht am Anfang alles leichter.
diagnosis-no-place = Fragen Sie die Person, die Ihnen dieses Programm gezeigt hat.
diagnosis-print = Mein Blatt drucken
diagnosis-review = Fragen und Antworten noch einmal ansehen
diagnosis-enough = Genug angesehen
diagnosis-said-unknown = Sie hatten gesagt: „Ich weiß es nicht“.
diagnosis-begin = Anfangen: { $title }
diagnosis-end = Alle Module ansehen

diagnosis-slip = Hier fange ich an
diagnosis-slip-date = Erstellt am { $date }.
diagnosis-slip-step = { $n }. { $title } ({ $module })
diagnosis-slip-adviser = Für die Person, die Sie begleitet (DigComp 3.0, geschätzt aus zwei oder drei Fragen pro Thema):
diagnosis-slip-level = { $title }: { $level }
diagnosis-digcomp-0 = vor Grundstufe 1
diagnosis-digcomp-1 = Grundstufe 1
diagnosis-digcomp-2 = Grundstufe 2
diagnosis-digcomp-3 = Mittelstufe 3
diagnosis-place-line = { $name }, { $more }

places-trouble = Für das Team: { $file }, Zeile { $line }. { $cause }
places-written = Ein Beispiel zum Ausfüllen wurde geschrieben: { $path }
places-read = { $n ->
    [one] { $n } Ort gelesen
   *[other] { $n } Orte gelesen
}, { $wrong ->
    [0] kein Fehler.
    [one] { $wrong } Fehler.
   *[other] { $wrong } Fehler.
}
cli-diagnose = Herausfinden, wo man anfängt: einige Fragen, ein Weg, ein Blatt
cli-places = Die Datei der Lernorte prüfen; ein Beispiel schreiben, wenn es keine gibt

check-why-diagnostic-shape = Mindestens zwei Fragen pro Thema und Stufe: Niemand sieht dieselbe noch einmal. Jede gehört zu einer Idee eines Moduls, also zu einem Ergebnis von DigComp 3.0. Regel des Hauses.
check-diagnostic-kind = Eine Einstiegsfrage ist ein „choice“ für eine Person allein, mit purpose = "diagnostic" und einer Lösung. Sie hat weder Tipp noch Variante noch Form.
check-diagnostic-contact = Der erste Kontakt ist ein Versuch: Keine Aufgabe darin wird gezählt.
check-diagnostic-idea = Die Idee „{ $id }“ muss zu einem Modul gehören, und nur zu einem: { $n } gefunden.
check-diagnostic-outcome = Das Lernziel dieser Idee nennt kein Ergebnis von DigComp 3.0.
check-diagnostic-few = { $module }, Stufe { $level }: { $n ->
    [0] keine Frage.
    [one] nur eine Frage.
   *[other] { $n } Fragen.
}
check-diagnostic-fix = Siehe „diagnostic“ im Handbuch (docs/author/format.md).
