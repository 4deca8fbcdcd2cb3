# Das Qualitätsraster: eine Seite für alle, die Geld geben.

cli-check-grid = Das Qualitätsraster auf einer Seite zum Drucken erstellen (oder als Daten, mit --json)
check-language = { $lang }: { $fresh } von { $all } Texten sind aktuell; { $reread ->
        [0] keine Datei gegengelesen
        [one] { $reread } Datei gegengelesen
       *[other] { $reread } Dateien gegengelesen
    } von { $files }.

grid-title = Qualitätsraster
grid-nothing = Ohne Titel
grid-unsaid = nicht angegeben
grid-publisher = Herausgeber
grid-version = Version
grid-licence = Lizenz
grid-size = Inhalt
grid-size-said = { $modules ->
        [one] { $modules } Modul
       *[other] { $modules } Module
    }, { $units ->
        [one] { $units } Einheit
       *[other] { $units } Einheiten
    }
grid-day = Gemessen am
grid-languages = Sprache
grid-language-source = { $name } (Ausgangssprache)
grid-head-texts = Übersetzte Texte
grid-language-texts = { $n } von { $all }
grid-head-reread = Gegengelesene Dateien
grid-language-reread = { $n } von { $all }
grid-head-words = Wörter je Satz
grid-language-words = { $n } im Schnitt, höchstens { $most }
grid-head-ease = Lesbarkeit
grid-language-ease = { $ease } von 100 ({ $author })
grid-no-formula = keine veröffentlichte Formel
grid-head-criterion = Kriterium und Quelle
grid-head-measured = Gemessen
grid-head-verdict = Ergebnis
grid-met = erfüllt
grid-not-met = nicht erfüllt
grid-idle = entfällt
grid-person = gesehen von:
grid-not-measured = nicht gemessen: zuerst sind Fehler zu beheben
grid-note = Alle Zahlen misst das Programm. Ein leeres Kästchen wartet auf einen Menschen: Name und Datum. Die Prüfung auf leichtes Lesen zählt Wörter und Silben: Nur betroffene Leserinnen und Leser können einen Text gutheißen.

grid-rules = Die Regeln des Hauses sind eingehalten
grid-rules-source = Liste der Regeln, jede mit ihrem Grund: Handbuch des Curriculums, 2026
grid-rules-said = { $errors ->
        [0] kein Fehler
       *[other] { $errors } Fehler
    }, { $advice ->
        [0] kein Hinweis
        [one] { $advice } Hinweis
       *[other] { $advice } Hinweise
    }
grid-readability = Jede Einheit liest sich leicht, in jeder Sprache
grid-readability-source = Flesch 1948; Kandel und Moles 1958; Fernández-Huerta 1959; Flesch-Vacca 1972; Amstad 1978
grid-readability-said = { $list }; leicht ab { $least }
grid-sentences = Die Sätze sind kurz
grid-sentences-source = Inclusion Europe, „Informationen für alle“, 2009; die Zahlen sind unsere Wahl
grid-sentences-said = Wörter je Satz im Schnitt (höchstens): { $list }; erwartet { $most } im Schnitt
grid-feedback = Jede Antwort wird erklärt, ob richtig oder nicht
grid-feedback-source = Pan und Rickard, Transfer beim Lernen durch Testen, 2018
grid-feedback-said = { $items ->
        [one] { $items } gewertete Antwort
       *[other] { $items } gewertete Antworten
    }, { $missing ->
        [0] keine ohne Erklärung
       *[other] { $missing } ohne Erklärung
    }
grid-cues = Weder Länge noch Platz verraten die richtige Antwort
grid-cues-source = Haladyna, Downing und Rodriguez, Regeln für Auswahlfragen, 2002
grid-cues-said = { $questions ->
        [one] { $questions } Auswahlfrage
       *[other] { $questions } Auswahlfragen
    }, { $habits ->
        [0] keine Gewohnheit gefunden
        [one] eine Gewohnheit gefunden
       *[other] { $habits } Gewohnheiten gefunden
    }
grid-real = Echte Nachrichten zwischen den Betrugsversuchen
grid-real-source = O'Connor et al. 2021; Modirrousta-Galian und Higham 2023
grid-real-said = { $real } echte von { $all } Nachrichten
grid-real-shown = keine Nachricht zu beurteilen; Nachrichten, deren Zeichen gesucht werden: { $n }
grid-ideas = Jede Idee wird zweimal gefragt, jede Einheit kann noch einmal fragen
grid-ideas-source = Latimier et al. 2021; Pan und Rickard 2018
grid-ideas-said = { $ideas ->
        [one] { $ideas } Idee
       *[other] { $ideas } Ideen
    }, davon { $thin } zu wenig geübt; Einheiten ohne Variante: { $spare }
grid-objectives = Jedes Ziel wird geübt und ist mit DigComp verbunden
grid-objectives-source = DigComp 3.0, Europäische Kommission (JRC144121), 2025; Biggs 1996
grid-objectives-said = { $objectives ->
        [one] { $objectives } Ziel
       *[other] { $objectives } Ziele
    }, { $uncovered } ohne Übung, { $unaligned } ohne Bezug; { $competences ->
        [one] { $competences } Kompetenz aus DigComp
       *[other] { $competences } Kompetenzen aus DigComp
    }
grid-contacts = Offizielle Kontakte sind geprüft und datiert
grid-contacts-source = Regel des Hauses: an der Quelle gesehen, mit Enddatum
grid-contacts-said = { $verified } von { $all } geprüft; die anderen bleiben verborgen
grid-contacts-none = keine eigenen Kontakte: die des Programms werden gezeigt
grid-pages = Jede Seite passt auf einen kleinen Bildschirm
grid-pages-source = WCAG 2.2, Kriterium 1.4.10, 2023; Größen des Hauses
grid-pages-said = { $pages } Seiten in 80x24, 60x20 und 40x14 gezeichnet: { $n ->
        [0] keine Bemerkung
        [one] eine Bemerkung
       *[other] { $n } Bemerkungen
    }
grid-faces = Alles geht auch in Zeilen (Bildschirmleser) und auf Papier
grid-faces-source = WCAG 2.2, Prinzipien 1 und 2, 2023
grid-faces-said = { $all ->
        [one] { $all } Aktivität
       *[other] { $all } Aktivitäten
    }; { $lines } in Zeilen gespielt, { $paper } auf Papier gebracht
grid-minutes = Die angegebenen Zeiten stimmen
grid-minutes-source = Brysbaert 2019 (238 Wörter in der Minute), die Hälfte für langsame Leser
grid-minutes-said = { $said ->
        [one] { $said } Minute angegeben
       *[other] { $said } Minuten angegeben
    }, { $measured } bei 120 Wörtern in der Minute gemessen; { $n ->
        [0] keine Einheit zu prüfen
        [one] eine Einheit zu prüfen
       *[other] { $n } Einheiten zu prüfen
    }
grid-translations = Die Übersetzungen sind vollständig und aktuell
grid-translations-source = Regel des Hauses: jeder übersetzte Text trägt das Zeichen seiner Quelle
grid-translations-said = { $list }
grid-translations-none = nur eine Sprache
grid-reread = Eine zweite Person hat die Texte gegengelesen
grid-reread-source = ISO 17100, Revision durch eine zweite Person, 2015
grid-reread-said = { $n } von { $all } übersetzten Dateien nennen sich gegengelesen
grid-readers = Betroffene Leserinnen und Leser haben gelesen und zugestimmt
grid-readers-source = Inclusion Europe, „Schreiben Sie nichts ohne uns“, 2009
grid-readers-said = das kann das Programm nicht beurteilen
grid-facts = Tatsachen, Gesetze und Abläufe stimmen an diesem Tag
grid-facts-source = Von einer Fachperson gelesen
grid-facts-said = das kann das Programm nicht beurteilen
