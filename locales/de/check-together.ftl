# What the check says of the kinds steps, poll, plan and discuss.

check-steps-contact = Ein Kontakt gehört zu etwas, das zu tun ist. Hier fehlt urgency.
check-steps-urgency = Es braucht mindestens zwei Dinge, die zu tun sind.
check-steps-urgency-fix = Schreiben Sie urgency = 1 (sofort), 2 (heute) oder 3 (in den nächsten Tagen) zu allem, was zu tun ist.
check-poll-scale = Die Skala der Gesichter hat schon ihre drei Antworten.
check-poll-scale-fix = Nehmen Sie die [[activity.option]] weg oder die Zeile scale.
check-plan-nothing-own = Dieser Plan hat nur Kontakte: Es gibt nichts zu schreiben oder anzukreuzen.
check-discuss-expect = expect enthält zwei bis fünf Texte.
