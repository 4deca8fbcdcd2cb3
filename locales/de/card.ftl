### The card: twelve characters that say what one has done, without saying who one is. And people known twice.
card-title = Meine Karte
card-name = Tremplin-Karte
card-why = Diese zwölf Zeichen sagen, wie weit Sie sind. Notieren Sie sie: So können Sie sie auf einem anderen Computer mit Tremplin eintippen.
card-claim = Ihr Name steht nicht darauf. Die Karte gibt kein Abzeichen: Ein Abzeichen verdient man sich mit Antworten.
card-elsewhere = Ich habe eine Karte von anderswo
card-empty = Die Karte sagt noch nichts: Noch ist kein Modul angefangen.
card-row = - { $title }: { $said }
card-row-claimed = - { $title }: { $said }, laut einer anderen Karte
card-rows =
    { $first }
    { $rest }
card-begun = angefangen
card-done = beendet
card-mastered = geschafft
card-said = Laut Karte: { $said }
card-line = Tremplin-Karte: { $code }
card-paper-what = Auf einem anderen Computer mit Tremplin: Wählen Sie „Ich bin zum ersten Mal hier“, dann „Ich habe eine Karte von anderswo“. Tippen Sie dort die Zeichen ein. Auf der Karte steht kein Name. Sie ist kein Abzeichen.
card-day = Gedruckt am { $day }.
card-type-title = Eine Karte von anderswo
card-type-how = Tippen Sie die zwölf Zeichen Ihrer Karte. Großbuchstaben, Leerzeichen und Striche sind egal.
card-type-label = Die zwölf Zeichen
card-type-signs = Das runde Zeichen ist immer eine Null, der gerade Strich immer eine Eins. Ein U gibt es nicht.
card-told-title = Was diese Karte sagt
card-told-claim = Wir glauben Ihnen und speichern es so. In diesen Modulen können Sie überall anfangen. Abzeichen verdient man sich hier mit Antworten.
card-level-beginning = Stufe: Sie fangen gerade an.
card-level-under-way = Stufe: Sie kennen schon die Grundlagen.
card-level-at-ease = Stufe: Sie kommen gut zurecht.
card-take = Ja, das ist meine Karte
card-taken = Ihre Karte ist gelesen. Wählen Sie jetzt einen Spitznamen.
card-misread-empty = Tippen Sie zuerst die zwölf Zeichen der Karte.
card-misread-count = Eine Karte hat zwölf Zeichen. Getippt haben Sie { $n }. Vergleichen Sie Gruppe für Gruppe.
card-misread-u = Auf einer Karte gibt es kein U. Sehen Sie Gruppe { $group } an: Es ist wohl ein V.
card-misread-sign = „{ $sign }“ steht auf keiner Karte. Sehen Sie Gruppe { $group } an.
card-misread-group = Ein Zeichen stimmt nicht. Sehen Sie zuerst Gruppe { $group } an.
card-misread-somewhere = Ein Zeichen stimmt nicht, oder zwei sind vertauscht. Vergleichen Sie jedes Zeichen, ganz in Ruhe.
card-misread-newer = Diese Karte kommt von einem neueren Tremplin. Machen Sie ohne sie weiter: Nichts ist verloren.
joins-title = Doppelt bekannte Personen
joins-many = { $n ->
    [0] Nichts zu bestätigen: Niemand hat die Karte einer hier bekannten Person eingetippt.
    [one] Eine Person hat die Karte einer hier bekannten Person eingetippt.
   *[other] { $n }-mal wurde die Karte einer hier bekannten Person eingetippt.
}
joins-row = { $from } und { $into }
join-title = Ist das dieselbe Person?
join-why = „{ $from }“ hat die Karte von „{ $into }“ eingetippt.
join-no-drawing = ohne Zeichnung
join-ask = Fragen Sie die Person, bevor Sie antworten.
join-what = Wenn ja, kommen ihre Antworten und Abzeichen unter dem Spitznamen „{ $into }“ zusammen. Das lässt sich zurücknehmen.
join-chance = Sehr selten gleichen sich zwei Karten durch Zufall.
join-yes = Ja, dieselbe
join-no = Nein, zwei Personen
join-done = Erledigt: nur noch eine Person, „{ $name }“.
join-refused = Notiert: Es sind zwei Personen. Sie werden nicht mehr danach gefragt.
