# Why the rules of simulations: decks, clues, desks, conversations, browsers and settings.

check-why-real-share = Ein Stapel nur aus Fallen lehrt, alles wegzuwerfen: Ältere misstrauen echten Nachrichten schon zu oft (O'Connor 2021). Auch kann Übung dazu führen, öfter „falsch“ zu sagen, ohne besser zu urteilen (Modirrousta-Galian 2023). Der Anteil von 40 % ist unsere Wahl.
check-why-plain-real = Muss jede echte Nachricht geprüft werden, wird „Ich prüfe“ zur Antwort auf alles. Zwei Nachrichten ohne Prüfung machen daraus eine echte Entscheidung. Unser Urteil.
check-why-never-right = Eine Entscheidung, die nie richtig ist, lässt man bald weg. Jede der drei ist mindestens einmal richtig. Unser Urteil.
check-why-same-answer = Immer die gleiche Antwort darf nie genügen: Sie beweist nichts. Regel des Hauses.
check-why-draw-fits = Jeder Besuch zeigt andere Nachrichten, und jede Ziehung behält die Anteile des ganzen Stapels: Die gleiche Idee in einem anderen Text ist das, was bleibt (Transfer of Test-Enhanced Learning, d = 0,40).
check-why-scam-act = Auf einen Betrug hin zu handeln ist nie richtig, auch nicht zufällig: Die Lektion würde das Falsche lehren.
check-why-real-leave = Auf eine echte Nachricht nicht einzugehen ist ein Fehlalarm und kostet einen Termin oder eine Rechnung (O'Connor 2021: Ältere misstrauen echten Nachrichten zu oft).
check-why-ways-needed = „Ich prüfe“ beweist nichts, solange man nicht sagt, wie. Die gute Gewohnheit: die Stelle auf dem eigenen Weg erreichen (Regel nach Ho 2025 und Lain 2024).
check-why-ways-mixed = Neben dem eigenen Weg muss ein Weg durch die Nachricht stehen. Sonst gibt es nichts zu wählen. Unser Urteil.
check-why-real-number = Eine Nummer in einer erfundenen Nachricht kann jemandem gehören: Erlaubt sind nur Bereiche, die für Erfundenes reserviert sind (Arcep, Nummernplan 2018).
check-why-few-clues = Bei einem einzigen Hinweis wird das Markieren zum Raten. Unser Urteil.
check-why-all-clues = Sind alle Stellen Hinweise, ist alles zu markieren richtig, und niemand lernt etwas. Unser Urteil.
check-why-drag-onto = Zum Ziehen gehören Anfang und Ziel. Die anderen Bewegungen haben nur einen Ort. Eine Regel des Formats.
check-why-picture-size = Ein Bild wird nie umbrochen: Es passt ganz ins kleinste Fenster, 40 Spalten ohne den Rahmen, und die Aufgabe bleibt sichtbar. Eine Regel des Hauses; neun Zeilen sind unsere Wahl.
check-why-picture-marks = Wer die Übersetzung liest, bewegt dieselben Dinge: Eine verlorene Marke würde eine Runde unmöglich machen. Eine Regel des Formats.
check-why-no-decisive = Das Quellenlesen (lateral reading) endet mit einer Seite, die entscheidet (Wineburg und McGrew; CTRL-F). Ohne sie kann niemand zu einem Ergebnis kommen.
check-why-all-decisive = Gelernt wird, zu wählen, was man öffnet. Entscheiden alle Seiten, ist jeder Klick richtig (Wineburg und McGrew).
check-why-scene-no-good-end = Wer ein Gespräch führt, muss es gut beenden können: keine Sackgasse. Regel des Hauses.
check-why-scene-orphan = Eine Szene, zu der keine Antwort führt, sieht niemand: Das ist ein Schreibfehler.
check-why-scene-no-exit = Niemand wird eingesperrt: Aus jeder Szene bleibt ein gutes Ende möglich. Regel des Hauses.
check-why-page-orphan = Eine Seite, die kein Link öffnet, sieht niemand: Das ist ein Schreibfehler.
check-why-goal-unreachable = Ein unmögliches Ziel lässt die Person glauben, sie scheitere. Die Prüfung spielt bis zum Ende.
check-why-goal-already = Was vor dem ersten Schritt schon erreicht ist, beweist nichts.
