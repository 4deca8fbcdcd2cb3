# The person's own page, and recall at later visits
desk-hello = Guten Tag, { $name }
desk-hello-guest = Guten Tag
desk-new = Sie sind zum ersten Mal hier. Sie können gleich anfangen oder ein anderes Thema wählen.
desk-go-on-line = Weitermachen: { $title }
desk-next-line = Als Nächstes: { $title }
desk-begin-line = Zum Anfangen: { $title }
desk-why = { $module }. { $why }
desk-why-kept = Ihr Platz ist gemerkt.
desk-why-module = So geht es in diesem Modul weiter.
desk-why-scams = Betrug kann alle treffen: Es ist gut, ihn früh zu kennen.
desk-why-order = Das ist das nächste Modul.
desk-why-first = Damit fängt man am leichtesten an.
desk-why-badge = Für das Abzeichen fehlt noch diese Lektion.
desk-recall-line = { $n ->
    [one] Auffrischen: { $n } Frage, eine Minute
   *[other] Auffrischen: { $n } Fragen, fünf Minuten
}
desk-recall-what = Was Sie vor einiger Zeit gelernt haben, damit es bleibt. Ohne Noten.
desk-recall-begun = Sie haben angefangen: Ihr Platz ist gemerkt. Ohne Noten.
desk-recall = Auffrischen
desk-go-on = Weitermachen
desk-do-next = Weiter
desk-badges = { $n ->
    [one] Ihr Abzeichen:
   *[other] Ihre Abzeichen:
}
desk-choose = Ein Modul wählen
menu-desk = Meine Seite

recall-title = Auffrischen
recall-stop = Hier aufhören
recall-end-title = Für heute ist es geschafft
recall-held = Daran erinnern Sie sich:
recall-again = Zum Wiederholen, wann Sie möchten. In einer Woche kommt es noch einmal.
recall-home = Zurück zu meiner Seite
desk-why-path = So geht der Weg weiter, den „Wo fange ich an?“ vorgeschlagen hat.
