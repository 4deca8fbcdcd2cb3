### A person's own page of badges.
wallet-title = Meine Abzeichen
wallet-none = Noch kein Abzeichen. Es kommt, wenn alle Lektionen eines Moduls geschafft sind.
wallet-waits = erworben, wartet auf die Signatur
wallet-signed = signiert
wallet-revoked = zurückgezogen
wallet-day = Erworben am { $day }
wallet-by = Signiert von: { $issuer }
wallet-fingerprint = Fingerabdruck der Signatur: { $words }
wallet-how = So bekommen Sie es
wallet-phone = Sie haben nur ein Handy? Die Kursleitung nimmt die Datei auf ihrem USB-Stick mit. Auf Wunsch bekommen Sie sie dann zugeschickt. Tremplin speichert keine Adresse.
wallet-check = Wer die Datei bekommt, kann sie selbst prüfen, mit jedem Programm für „Open Badges“.
wallet-three = Drei Dateien haben denselben Namen. Die mit .json zählt. Auch beide Bilder enthalten sie.
wallet-waits-why = Die Kursleitung unterschreibt es beim nächsten Mal digital. Ohne diese Signatur kann niemand prüfen, woher es kommt.
wallet-revoked-why = Die Organisation hat dieses Abzeichen zurückgezogen. Fragen Sie dort, warum. Was Sie gelernt haben, bleibt Ihnen.
wallet-all = Alle meine Abzeichen
