# Texte der Beispiellektion, die „curriculum new“ schreibt und die stehen geblieben sind.

check-sample-left = Dieser Text ist noch Wort für Wort der der Beispiellektion.
check-sample-left-publisher = Das ist noch der Name, der für das Beispiel vorgeschlagen wurde.
check-sample-left-fix = Schreiben Sie diesen Text für Ihre Lektion.
check-sample-left-badge-fix = Schreiben Sie, was man in Ihrer Lektion lernt: Das bescheinigt das Abzeichen. Sehen Sie auch unter [[alignment]] nach, ob die Kompetenz stimmt.
check-sample-left-can-fix = Schreiben Sie, was man nach Ihrer Lektion kann, zum Beispiel „Ich kann eine Fahrkarte kaufen.“
check-sample-left-tomorrow-fix = Schreiben Sie, was man ab morgen kann: Es setzt „Morgen kann ich …“ fort, zum Beispiel „allein eine Fahrkarte kaufen“.
check-sample-left-objective-fix = Schreiben Sie das Ziel Ihrer Lektion. Sehen Sie auch unter [[alignment]] nach, ob die Kompetenz stimmt.
check-sample-left-idea-fix = Schreiben Sie in einem Satz, was man aus Ihrer Lektion wissen soll.
check-sample-left-publisher-fix = Schreiben Sie den Namen Ihrer Organisation.
check-asks-sample-left = Eine neue Lektion behält die Texte der Beispiellektion nicht.
check-why-sample-left = Ein Abzeichen sagt, was ein Mensch kann. Bleibt der Text des Beispiels stehen, bescheinigt es, was niemand gelernt hat. Ein Paket wird abgelehnt, solange etwas davon da ist.
pack-sample-left = Das Paket ist noch nicht gemacht: { $n ->
        [one] Ein Text stammt noch aus dem Beispiel, er steht oben.
       *[other] { $n } Texte stammen noch aus dem Beispiel, sie stehen oben.
    }
pack-sample-left-hint = Schreiben Sie Ihre eigenen an deren Stelle, dann versuchen Sie es noch einmal. So sagt das Abzeichen, was man bei Ihnen lernt.
