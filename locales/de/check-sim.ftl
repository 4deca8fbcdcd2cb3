# What the checker says of simulated forms and mailboxes.

check-form-one-right = Bei diesem Feld sind mehrere Antworten richtig.
check-form-one-right-fix = Lassen Sie „right = true“ nur bei einer Antwort stehen.
check-form-same-as-fix = „same_as“ nennt ein Feld, das weiter oben in diesem Formular steht.
check-form-codes = Ein Formular verschickt nur einen einzigen Code.
check-form-sample = Dieses Feld ist ein Pflichtfeld, und die Lösung weiß nicht, was sie dort tippen soll.
check-form-sample-fix = Fügen Sie „sample = "…"“ hinzu, einen Wert, der die Regeln einhält.
check-form-unreachable = Die Lösung dieses Formulars erreicht das Ziel nicht.
check-form-unreachable-fix = Vergleichen Sie „accept“, „sample“, „min“, „tick“ und „required“: Sie müssen zusammenpassen.

check-goal-needs = Das Ziel „{ $act }“ braucht „{ $key }“.
check-goal-impossible = „{ $act }“ ist mit der Nachricht „{ $mail }“ am Anfang unmöglich.
check-goal-impossible-fix = Sehen Sie nach ihrem Ordner, ihren Anhängen, ihren Empfängern oder ihrem Link „leave“.
check-goal-unreachable = Diese Ziele lassen sich nicht alle erreichen.
check-goal-unreachable-fix = Suchen Sie zwei Ziele, die sich widersprechen, oder eine Datei, die man nicht anhängen kann.
check-given-all = „given“ enthält alle Ziele: Es bleibt nichts zu tun.
check-folder-fix = Schreiben Sie inbox, sent, drafts, junk, trash oder die id eines Ihrer Ordner.
check-bad-address = „{ $address }“ ist keine E-Mail-Adresse.
check-bad-address-fix = Schreiben Sie name@domain.example oder Name <name@domain.example>.
