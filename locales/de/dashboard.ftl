# Die Zahlen auf dem Bildschirm, im Bereich der Beratung.

dashboard-title = Zahlen
dashboard-of-group = { $period } Gruppe: { $group }
dashboard-group = Gruppe: { $group }
dashboard-counting = Es wird gezählt …
dashboard-counting-how = Auf einem Werkstattrechner geht das sofort; mit den Daten einer ganzen Organisation dauert es eine halbe Minute. Sie können jederzeit abbrechen.
dashboard-counting-read = { $n ->
    [one] { $n } Handlung gelesen.
   *[other] { $n } Handlungen gelesen.
}
dashboard-stop = Abbrechen
dashboard-look = Wie weit ist es?
dashboard-nothing = In diesem Zeitraum wurde nichts getan.
dashboard-change-in = Vorher und nachher, in Punkten: { $module }
dashboard-caught-in = Falsche Nachrichten erkannt: { $module }
dashboard-false-in = Fehlalarme: { $module }
dashboard-people-by-month = Personen nach Monat
dashboard-answers-by-month = Antworten nach Monat
dashboard-spark = { $last } im { $month }; höchstens { $most }, im { $when }
dashboard-spark-top = { $last } im { $month }, der höchste Wert
dashboard-tables = Alle Tabellen
dashboard-next = Nächste Tabelle
dashboard-before = Vorige
dashboard-place = { $n } von { $of }
dashboard-choose = Zeitraum
dashboard-which-span = Von wann?
dashboard-which-group = Von wem?
dashboard-everybody = Von allen
dashboard-span-all = Von Anfang an
dashboard-span-this-month = Dieser Monat
dashboard-span-last-month = Letzter Monat
dashboard-span-this-year = Dieses Jahr
dashboard-span-twelve-months = Die letzten 12 Monate
dashboard-paper = Auf Papier
dashboard-paper-ask = Für wen?
dashboard-for-own = Für Sie
dashboard-for-own-what = Die genauen Zahlen, wie auf dem Bildschirm.
dashboard-for-partners = Für Partner
dashboard-for-partners-what = Gerundet; nichts über weniger als 5 Personen.
dashboard-for-public = Für alle
dashboard-for-public-what = Gerundet; nichts über weniger als 11 Personen.
work-no-thread = Diese Arbeit konnte nicht beginnen.
work-no-thread-hint = Schließen Sie andere Programme, und versuchen Sie es noch einmal.
