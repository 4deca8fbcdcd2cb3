# A workshop's stick: prepared, taken, handed in.

stick-none = Kein Stick für den Workshop ist eingesteckt.
stick-none-hint = Stecken Sie den vorbereiteten Stick ein, warten Sie einige Sekunden, und versuchen Sie es noch einmal.
stick-not-written-hint = Prüfen Sie, ob der Stick gut steckt, Platz hat und nicht gesperrt ist. Nichts ist verloren.
stick-full = Dieser Stick hat schon 99 Computer.
stick-full-hint = Bereiten Sie einen anderen Stick vor.
stick-packed = Der Stick ist bereit: { $path }
stick-taken = Workshop „{ $title }“ übernommen. Dieser Computer ist Nummer { $number }.
stick-taken-missing = Workshop „{ $title }“ übernommen. Dieser Computer ist Nummer { $number }. Module, die fehlen oder eine andere Version haben: { $n }. Sagen Sie es der Leitung.
stick-handed-in = Abgegeben: { $done } von { $of }.
stick-all-in = Alle Computer sind da: { $came }.
stick-missing = Computer da: { $came } von { $of }. Es fehlen: { $missing }.
stick-refused = Computer da: { $came } von { $of }. Abgelehnte Dateien: { $refused }. Stecken Sie den Stick dort noch einmal ein.
workshop-pack = Stick vorbereiten
workshop-collect = Ergebnisse einholen
door-stick = Stick des Workshops
desk-today = Heute im Workshop
desk-number = Die angesagte Zahl tippen
desk-why-workshop = Im heutigen Workshop
number-label = Die zweistellige Zahl
number-how = Tippen Sie die zweistellige Zahl, die angesagt wird, dann Enter.
number-none = Diese Zahl öffnet hier nichts.
number-none-hint = Fragen Sie noch einmal nach, und tippen Sie die zwei Ziffern.
cli-workshop-pack = Einen Workshop auf einen Stick für die Computer im Raum legen
cli-workshop-collect = Einholen, was die Computer auf dem Stick gelassen haben
cli-workshop-stick = Der Ordner des Sticks; ohne ihn der erste Stick, der steckt
