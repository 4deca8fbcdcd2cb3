# What the checker says of text, order, match, sort and keyboard exercises.

check-expect-right = „{ $text }“ ist schon eine richtige Antwort: Diese Erklärung würde nie gezeigt.
check-expect-right-fix = Nehmen Sie diesen Text aus „expect“ heraus oder machen Sie „tolerate“ strenger.
check-same-text = Zwei Texte sind gleich: „{ $text }“. Niemand könnte sie unterscheiden.
check-same-text-fix = Schreiben Sie zwei verschiedene Texte.
check-keyboard-sign = Das Zeichen „{ $sign }“ gibt es nicht auf jeder Tastatur: Niemand könnte die Zeile beenden.
check-keyboard-sign-fix = Wählen Sie eine Zeile aus Buchstaben, Ziffern und üblichen Zeichen wie @ . - _
check-drag-onto-missing = Es fehlt „onto“: Wohin soll gezogen werden?
check-drag-onto-itself = „{ $id }“ kann nicht auf sich selbst gezogen werden.
check-drag-onto-idle = „onto“ gehört nur zu act = "drag": Die anderen Bewegungen haben kein Ziel.
check-drag-onto-fix = Mit act = "drag" schreiben Sie in „onto“ die id einer anderen Sache im Bild. Sonst nehmen Sie „onto“ weg.
# $wide, $high: columns and lines of the picture
check-picture-size = Dieses Bild braucht { $wide } Spalten und { $high } Zeilen.
check-picture-size-fix = Zeichnen Sie es mit höchstens { $widest } Spalten und { $tallest } Zeilen.
# $found, $wanted: lists of ids
check-picture-marks = Die Marken dieses Bildes ({ $found }) sind nicht die des Ausgangstextes ({ $wanted }).
check-picture-marks-fix = Behalten Sie jede Marke {"{"}id|Text{"}"} und übersetzen Sie nur den Text.
