# A workshop's stick: prepared, taken, handed in.

stick-none = Kein Stick für den Workshop ist eingesteckt.
stick-none-hint = Stecken Sie den vorbereiteten Stick ein, warten Sie einige Sekunden, und versuchen Sie es noch einmal.
stick-none-at-all = Kein USB-Stick ist eingesteckt.
stick-none-at-all-hint = Stecken Sie einen ein, warten Sie einige Sekunden, und versuchen Sie es noch einmal. Im Befehl geben Sie seinen Ordner an.
stick-no-folder = Es gibt keinen Ordner { $path }.
stick-needs-passphrase = Um einen Stick vorzubereiten, braucht es zuerst eine Passphrase: Sie verschließt, was die Computer abgeben.
stick-needs-passphrase-hint = Wählen Sie sie im Raum der Leitung, oder mit dem Befehl „journal key --passphrase-file DATEI“. Beginnen Sie dann noch einmal.
stick-not-written = Auf den USB-Stick kann nicht geschrieben werden.
stick-not-written-hint = Prüfen Sie, ob er gut steckt, Platz hat und nicht gesperrt ist. Nichts ist verloren.
stick-full = Dieser Stick hat schon 99 Computer.
stick-full-hint = Bereiten Sie einen anderen Stick vor.
stick-of-another = Dieser Stick trägt einen anderen Workshop: „{ $title }“.
stick-of-another-hint = Öffnen Sie jenen Workshop, oder stecken Sie den anderen Stick ein.
stick-role-why = Dieser Computer kennt den USB-Stick noch nicht. Wer leitet, tippt die Passphrase, ein einziges Mal.
stick-packed = Der Stick ist bereit: { $path }. Stecken Sie ihn in jeden Computer: Eine Taste genügt.
stick-packed-next = Der Stick ist bereit. Stecken Sie ihn in jeden Computer im Raum: Eine Taste genügt.
stick-taken = Der Workshop „{ $title }“ ist auf diesem Computer, Nummer { $number }. Sie können den USB-Stick abziehen.
stick-taken-missing = Der Workshop „{ $title }“ ist auf diesem Computer, Nummer { $number }. { $n ->
    [one] Ein Modul fehlt oder hat
   *[other] { $n } Module fehlen oder haben
} eine andere Version: Sagen Sie es der Leitung.
stick-nothing-yet = Der Workshop „{ $title }“ ist schon auf diesem Computer, Nummer { $number }. Hier wurde noch nichts gemacht: Es gibt nichts abzugeben. Sie können den USB-Stick abziehen.
stick-handed-in = Abgegeben: { $done } von { $of }. Sie können den USB-Stick abziehen.
stick-all-in = Alle Computer sind da: { $came }.
stick-missing = Computer da: { $came } von { $of }. Es fehlen die Nummern: { $missing }.
stick-refused = Computer da: { $came } von { $of }. Es fehlen die Nummern: { $missing }. Beschädigte Dateien: { $refused }. Stecken Sie den Stick dort noch einmal ein, geben Sie ab, und beginnen Sie hier noch einmal. Dort ist nichts verloren.
stick-refused-again = Computer da: { $came } von { $of }. Beschädigte Dateien: { $refused }. Für den Rest ihrer Arbeit geben Sie dort noch einmal ab.
workshop-pack = Stick vorbereiten
workshop-collect = Ergebnisse einholen
door-stick-take = Den Workshop vom USB-Stick übernehmen
door-stick-take-what = „{ $title }“ wird auf diesem Computer bereit sein.
door-stick-hand-in = Die Arbeit auf dem USB-Stick abgeben
door-stick-hand-in-what = Für den Workshop „{ $title }“. Alles bleibt auch auf diesem Computer.
desk-do-today = Zum Workshop
desk-number-what = Wer leitet, sagt sie laut.
desk-why-workshop = Im heutigen Workshop
number-label = Die zweistellige Zahl
number-how = Tippen Sie die zweistellige Zahl, die angesagt wird, dann Enter.
number-none = Die Zahl { $number } öffnet hier nichts.
number-none-hint = Fragen Sie noch einmal nach, und tippen Sie die zwei Ziffern.
cli-workshop-pack = Einen Workshop auf einen Stick für die Computer im Raum legen
cli-workshop-collect = Einholen, was die Computer auf dem Stick gelassen haben
cli-workshop-stick = Der Ordner des Sticks; ohne ihn der erste Stick, der steckt
