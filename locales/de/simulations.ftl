# What simulated messages, the closer look, sorting messages, finding clues and investigating say.

## A message

message-mail = E-Mail erhalten
message-from = Von:
message-date = Datum:
message-subject = Betreff:
message-address = Adresse:
message-picture = Bild:
# $from: the sender; $subject: the subject
message-short = { $from } ({ $subject })
# Above a translation
message-translation = Das steht in dieser Nachricht:
# What one chooses to look at the sender
message-see-number = Zeigen, wer schreibt
message-see-call = Zeigen, wer anruft
message-see-profile = Profil zeigen
message-see-letter = Zeigen, woher der Brief kommt

## A closer look

lens-sender = Wer schreibt?
lens-name = Angezeigter Name: { $name }
lens-address = Wirkliche Adresse: { $address }
lens-number = Nummer: { $number }
lens-date = Datum: { $date }
lens-leads = Führt zu: { $address }
# $domain: the end of the address, which says who owns it
lens-site-owner = Diese Website gehört: { $domain }
lens-address-owner = Diese Adresse gehört: { $domain }

## Sorting messages

# $n: the message's number; $of: how many there are
triage-number = Nachricht { $n } von { $of }
triage-how = Wählen Sie den Absender oder einen Link, um genauer hinzusehen. Entscheiden Sie dann.
triage-act = Ich richte mich danach: Ich tue, was da steht
triage-act-call = Ich tue, worum die Person bittet
triage-share = Ich teile es
triage-check = Ich prüfe zuerst, auf meinem eigenen Weg
triage-leave = Ich gehe nicht darauf ein
triage-which-way = Wie prüfen Sie?
triage-rethink = Zurück zur Nachricht
# $what: the decision
triage-you = Ihre Wahl: { $what }
triage-inside = Dieser Weg führt durch die Nachricht selbst. Er kann nicht zeigen, ob sie echt ist.
# $what: the decision; $way: the way
triage-what-way = { $what }. { $way }
# $from: the sender; $what: the decision
triage-line = { $from }: { $what }

# The two figures, always together; $caught and $recognised: the two lines that follow
triage-figures =
    { $caught }
    { $recognised }
triage-caught =
    { $about ->
        [news] Falsche oder irreführende Meldungen, nicht geteilt: { $n } von { $of }
       *[messages] Fallen vermieden: { $n } von { $of }
    }
triage-recognised =
    { $about ->
        [news] Wahre Meldungen erkannt: { $n } von { $of }
       *[messages] Echte Nachrichten erkannt: { $n } von { $of }
    }
triage-same = Immer die gleiche Antwort schützt nicht. Sehen Sie sich jede Nachricht einzeln an.
triage-missed =
    { $about ->
        [news] Manche waren gut gemacht. Sehen Sie unten, welche. Versuchen Sie es dann mit anderen.
       *[messages] Manche Fallen waren gut gemacht. Sehen Sie unten, welche. Versuchen Sie es dann mit anderen Nachrichten.
    }
triage-alarms =
    { $about ->
        [news] Das Falsche ist aussortiert, aber auch Wahres ging verloren. Viele erstaunliche Meldungen sind wahr.
       *[messages] Die Fallen sind vermieden, aber echte Nachrichten gingen verloren. Die meisten Nachrichten sind echt.
    }
triage-trust =
    { $about ->
        [news] Eine wahre Meldung mit guter Quelle können Sie einfach teilen. Alles zu prüfen macht müde.
       *[messages] Eine echte Nachricht, die nichts verlangt, liest man einfach. Alles zu prüfen macht müde.
    }
triage-line-missed =
    { $about ->
        [news] Das war nicht als Tatsache zu teilen. Viele fallen darauf herein.
       *[messages] Das war eine Falle. Viele fallen darauf herein.
    }
triage-line-alarm =
    { $about ->
        [news] Diese Meldung war wahr.
       *[messages] Diese Nachricht war echt.
    }
triage-line-inside = { $was } Dieser Weg führte durch die Nachricht selbst: Es brauchte Ihren eigenen Weg.
triage-was-false =
    { $about ->
        [news] Das war falsch oder irreführend.
       *[messages] Das war eine Falle.
    }
triage-was-true =
    { $about ->
        [news] Diese Meldung war wahr.
       *[messages] Diese Nachricht war echt.
    }
triage-line-better = Hier besser: { $what }

# On paper and in an example
triage-sheet-number = **Nachricht { $n }**
triage-sheet-or = { $what } (oder auch: { $other })
triage-sheet-way = Wenn ich eine Nachricht zuerst prüfe: auf welchem Weg?

## Finding clues

hotspot-mark-first = Wählen Sie mindestens eine Stelle.
# $n: clues found; $of: clues in all
hotspot-count = Gefundene Stellen: { $n } von { $of }. Jede ist unten erklärt.
hotspot-found = Sie haben gesehen:
hotspot-missed = Das gehörte auch dazu:
hotspot-in-vain = Markiert, gehört aber nicht dazu:

## Investigating

investigate-desk = Auf Ihrem Schreibtisch können Sie öffnen:
investigate-on-paper = Auf dem Schreibtisch liegen diese Seiten. Wählen Sie, welche Sie lesen:
investigate-circle = Wie sicher sind Sie? Kreisen Sie ein: gar nicht · ein wenig · ganz sicher
investigate-opened = schon geöffnet
investigate-verdict = Ihr Ergebnis:
investigate-true = Es ist wahr
investigate-false = Es ist falsch
investigate-cannot-tell = Das kann man noch nicht sagen
investigate-verdict-first = Wählen Sie zuerst ein Ergebnis: wahr, falsch oder noch nicht zu sagen.
investigate-back = Zurück zum Schreibtisch
# $what: the conclusion
investigate-you = Ihr Ergebnis: { $what }
investigate-how-sure = Wie sicher sind Sie?
investigate-not-at-all = Gar nicht
investigate-a-little = Ein wenig
investigate-sure = Ganz sicher
# $sure: Not at all, A little, Quite sure
investigate-you-sure = Wie sicher Sie waren: { $sure }
investigate-lucky = Ihr Ergebnis stimmt. Aber nichts von dem, was Sie geöffnet haben, hat es bewiesen.
investigate-lucky-next = Eine Seite auf dem Schreibtisch gibt wirklich Antwort. Suchen Sie sie: Dann haben Sie den Beweis.
# $name: the name of a page
investigate-decisive = { $name }: **Das entscheidet**
investigate-useful = { $name }: Das hilft, entscheidet aber nicht
investigate-noise = { $name }: Das sagt nichts Sicheres
message-as-received = Diese Nachricht steht hier in der Sprache, in der sie ankam. Darunter steht die Übersetzung.
