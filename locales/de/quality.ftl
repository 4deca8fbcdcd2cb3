# Was die Prüfung zur Lesbarkeit, zu den Minuten und zu den Zielen sagt.

check-hard-to-read = Diese Einheit ist schwer zu lesen: { $ease } auf der Skala { $author }, ab { $least } ist ein Text leicht.
check-hard-to-read-words = Die Sätze dieser Einheit haben im Schnitt { $words } Wörter; höchstens { $most } lesen sich mühelos.
check-hard-to-read-fix = Teilen Sie lange Sätze, und nehmen Sie Wörter aus dem Alltag statt langer Wörter.
check-long-paragraph = Dieser Absatz braucht { $lines } Zeilen zu 60 Spalten; höchstens { $most } liest man auf einen Blick.
check-long-paragraph-fix = Machen Sie mit einer leeren Zeile zwei Absätze daraus, oder eine Liste.
check-many-brackets = Dieser Satz hat mehrere Klammern.
check-many-brackets-fix = Machen Sie aus der Klammer einen Satz, oder lassen Sie sie weg.
check-objective-uncovered = Keine gewertete Aktivität übt das Ziel { $id }.
check-objective-uncovered-fix = Verbinden Sie mit diesem Ziel eine Idee, die geübt wird, oder streichen Sie das Ziel.
check-minutes-range = Diese Einheit nennt { $n ->
        [one] eine Minute
       *[other] { $n } Minuten
    }; eine Einheit dauert { $least } bis { $most }.
check-minutes-range-fix = Teilen Sie die Einheit in zwei, oder legen Sie sie mit einer anderen zusammen.
check-minutes-far = Diese Einheit nennt { $n } Minuten; bei { $pace } Wörtern in der Minute dauert sie { $measured }.
check-minutes-far-fix = Berichtigen Sie „minutes“, oder die Länge der Einheit.
check-why-hard-to-read = Ein Text, der sich mühsam entziffert, lässt Menschen aufgeben. Für jede Sprache veröffentlichte Formeln (Flesch 1948, Kandel und Moles 1958, Amstad 1978, Fernández-Huerta 1959, Flesch-Vacca 1972); bei 70 beginnt „leicht“ auf der Skala von Flesch, 12 Wörter je Satz ist unsere Wahl. Nur betroffene Leserinnen und Leser können einen Text gutheißen.
check-why-long-paragraph = In einem langen Block verliert man die Zeile. Leichte Sprache will luftige Texte (Inclusion Europe 2009); 6 Zeilen zu 60 Spalten, ein Viertel des Fensters, ist unsere Wahl.
check-why-many-brackets = Jede Klammer unterbricht den Satz. Leichte Sprache will einen Gedanken je Satz (Inclusion Europe 2009).
check-why-objective-uncovered = Was versprochen wird, muss geübt werden: Ziel, Übung und Nachweis gehören zusammen (Biggs, „constructive alignment“, 1996).
check-why-minutes = Eine falsche Dauer lässt den Workshop ausufern. Gemessen mit 120 Wörtern in der Minute, halb so viel wie geübte Leser (238: Brysbaert 2019), dazu die Zeit der Handgriffe; 5 bis 15 Minuten je Einheit.
check-asks-hard-to-read = Was man von einer Einheit liest, ist leicht: mindestens 70 nach der veröffentlichten Formel der Sprache, im Schnitt höchstens 12 Wörter je Satz.
check-asks-long-paragraph = Ein Absatz braucht höchstens 6 Zeilen zu 60 Spalten.
check-asks-many-brackets = Ein Satz hat höchstens eine Klammer.
check-asks-objective-uncovered = Jedes Ziel des Moduls hat eine Idee, die eine gewertete Aktivität übt.
check-asks-minutes = Die angegebenen Minuten liegen nahe an den gemessenen, zwischen 5 und 15.
