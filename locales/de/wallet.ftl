### A person's own page of badges.
wallet-title = Meine Abzeichen
wallet-none = Noch kein Abzeichen. Es kommt, wenn alle Lektionen eines Moduls geschafft sind.
wallet-waits = erworben, wartet auf die Signatur
wallet-signed = signiert
wallet-revoked = zurückgezogen
wallet-day = Erworben am { $day }
wallet-by = Signiert von: { $issuer }
wallet-fingerprint = Die acht Wörter der Organisation: { $words }
wallet-how = So bekommen Sie es
wallet-phone = Ein Abzeichen ist auch eine Datei, die man senden kann. Sie haben nur ein Handy? Die Kursleitung kann Ihnen die Datei später senden, wenn Sie es wünschen. Tremplin speichert keine Adresse.
wallet-check = Wer die Datei bekommt, kann prüfen, ob sie echt ist: mit Tremplin oder einem anderen Programm für „Open Badges“.
wallet-three = Drei Dateien haben diesen Namen. Behalten Sie vor allem die, die auf .json endet. Die beiden anderen sind Bilder, mit dem Abzeichen darin.
wallet-waits-why = Eine Organisation signiert es: Sie unterschreibt digital. Die Kursleitung kann sie darum bitten. Ohne Signatur lässt sich nicht prüfen, woher das Abzeichen kommt.
wallet-revoked-why = Die Organisation hat dieses Abzeichen zurückgezogen. Vielleicht hat sie sich geirrt: Fragen Sie sie nach dem Grund. Was Sie gelernt haben, bleibt Ihnen.
wallet-all = Alle meine Abzeichen
