# Computer zusammengeführt: das Lernprotokoll in einer Datei, und der Sammelschlüssel.

cli-journal-export = Das Lernprotokoll dieses Computers in eine Datei schreiben
cli-journal-merge = Die Lernprotokolle anderer Computer hier zusammenführen
cli-merge-files = Die Dateien, die zusammengeführt werden
cli-merge-dry = Sagen, was käme, und nichts speichern
cli-export-to = Die Datei für diesen Sammelschlüssel verschließen (age1…)
cli-merge-identity = Datei mit einem age-Schlüssel (AGE-SECRET-KEY-1…), der verschlossene Dateien öffnet
cli-journal-key = Den Sammelschlüssel zeigen; beim ersten Mal wird er gemacht
cli-key-set = Die Lernprotokolle dieses Computers ab jetzt für diesen Schlüssel verschließen

export-done = { $n ->
        [one] { $n } Ereignis geschrieben: { $file }
       *[other] { $n } Ereignisse geschrieben: { $file }
    }
export-plain = Diese Datei ist nicht verschlossen: Spitznamen und Notizen lassen sich darin lesen. Behalten Sie sie für sich, und löschen Sie sie nach dem Zusammenführen.
merge-row = { $file }: { $what }
merge-nothing = nichts Neues
merge-new = { $n ->
        [one] { $n } neues Ereignis
       *[other] { $n } neue Ereignisse
    }{ $people ->
        [0] { "" }
        [one] , { $people } neue Person
       *[other] , { $people } neue Personen
    }
merge-refused = abgelehnt. { $why }
merge-sum = Insgesamt: { $what }{ $refused ->
        [0] .
        [one] ; { $refused } Datei abgelehnt.
       *[other] ; { $refused } Dateien abgelehnt.
    }
merge-dry = Das war eine Probe: Nichts wurde gespeichert.
merge-left-out = { $n ->
        [one] { $n } Ereignis ausgelassen: Die Person wurde gelöscht.
       *[other] { $n } Ereignisse ausgelassen: Die Personen wurden gelöscht.
    }
merge-erased = { $n ->
        [one] { $n } Person wurde anderswo gelöscht und ist es nun auch hier.
       *[other] { $n } Personen wurden anderswo gelöscht und sind es nun auch hier.
    }
merge-unknown = { $n ->
        [one] { $n } Ereignis stammt von einer neueren Version von Tremplin: Es wird unverändert aufbewahrt.
       *[other] { $n } Ereignisse stammen von einer neueren Version von Tremplin: Sie werden unverändert aufbewahrt.
    }
merge-trust = Die Liste der vertrauten Organisationen hat sich geändert. Sehen Sie nach: „badge trust list“.
merge-other = Diese Datei widerspricht dem, was hier gespeichert ist: Dasselbe Ereignis sagt darin etwas anderes.
merge-other-hint = Nichts davon wurde übernommen. Heben Sie die Datei auf und zeigen Sie sie der Person, die Tremplin installiert hat.

carry-not-ours = Das ist kein Lernprotokoll von Tremplin.
carry-not-ours-hint = Ein Lernprotokoll wird mit „journal export“ geschrieben. Der Name der Datei endet auf .tremplin oder .tremplin.age.
carry-newer = Diese Datei stammt von einer neueren Version von Tremplin.
carry-newer-hint = Nichts davon wurde übernommen. Installieren Sie hier die neueste Version und versuchen Sie es noch einmal.
carry-cut = Die Datei ist nicht vollständig: Das Kopieren wurde wohl unterbrochen.
carry-changed = Die Datei wurde seit ihrer Entstehung beschädigt oder verändert (Zeile { $line }).
carry-again-hint = Nichts davon wurde übernommen. Schreiben Sie die Datei auf dem anderen Computer neu, warten Sie das Ende ab, bevor Sie den USB-Stick abziehen, und versuchen Sie es noch einmal.
carry-not-read = Das Lesen der Datei brach mittendrin ab.
carry-not-read-hint = Nichts davon wurde übernommen. Prüfen Sie, ob der USB-Stick steckt, und versuchen Sie es noch einmal.
carry-not-written = Das Lernprotokoll ließ sich nicht bis zum Ende schreiben.
carry-not-written-hint = Prüfen Sie, ob noch Platz ist und ob der USB-Stick steckt, und versuchen Sie es noch einmal.
carry-too-large = Dieses Lernprotokoll ist zu groß für eine Datei.
carry-too-large-hint = Zeigen Sie diese Meldung der Person, die Tremplin installiert hat.

sealed-broken = Die Datei ist nicht vollständig oder beschädigt: Das Kopieren wurde wohl unterbrochen.
sealed-other = Diese Datei ist für einen anderen Schlüssel verschlossen.
sealed-other-hint = Führen Sie sie auf dem Computer zusammen, der diesen Sammelschlüssel hat, oder schreiben Sie sie neu für den Schlüssel von hier.
sealed-none = Diese Datei ist verschlossen, und hier gibt es keinen Sammelschlüssel.
sealed-closed = Diese Datei ist verschlossen, und der Sammelschlüssel öffnet sich nur mit der Passphrase.
sealed-not = Das Lernprotokoll ließ sich nicht verschließen.
collect-made = Sammelschlüssel gemacht. Geben Sie ihn den anderen Computern: Er verschließt Dateien und öffnet keine.
collect-set = Die Lernprotokolle dieses Computers werden für diesen Schlüssel verschlossen.
collect-needs-passphrase = Ein Sammelschlüssel wird durch eine Passphrase geschützt.
collect-shut = Der Sammelschlüssel öffnet sich nicht.
collect-shut-hint = Die Datei keys.json wurde verändert. Heben Sie eine Kopie davon auf und zeigen Sie diese Meldung der Person, die Tremplin installiert hat.
collect-bad-key = „{ $key }“ ist kein Sammelschlüssel.
collect-bad-key-hint = Er beginnt mit age1 und wird ganz abgeschrieben. „journal key“ zeigt ihn.
collect-bad-identity = Die Datei { $file } enthält keinen age-Schlüssel.
collect-bad-identity-hint = Ein solcher Schlüssel beginnt mit AGE-SECRET-KEY-1 und steht allein auf seiner Zeile.

## Wer an den Laptops gearbeitet hat

met-ask = { $n ->
        [one] Eine Person hat sich an einem Laptop angemeldet. Wer ist das auf Ihrer Liste?
       *[other] { $n } Personen haben sich an den Laptops angemeldet. Wer sind sie auf Ihrer Liste?
    }
met-how = Nehmen Sie das Häkchen weg, wo es nicht die richtige Person ist. Im Zweifel fragen Sie nach.
met-laptop = ein Laptop
met-laptop-number = Laptop { $n }
met-same = { $laptop }: dieselbe Person wie beim Empfang
met-there = { $laptop }: war auch da
met-nameless = { $laptop }: eine der Personen ohne Namen
met-yes = Ja, das stimmt
met-later = Später
met-done = Es ist notiert.
met-waits = { $n ->
        [one] Eine Person hat an einem Laptop gearbeitet und steht nicht unter diesem Namen auf der Liste. „Abschließen“ zeigt sie; --met sagt ja.
       *[other] { $n } Personen haben an den Laptops gearbeitet und stehen nicht unter diesem Namen auf der Liste. „Abschließen“ zeigt sie; --met sagt ja.
    }
cli-workshop-met = Wer an den Laptops gearbeitet hat, ist dieselbe Person wie beim Empfang, nach dem Spitznamen
