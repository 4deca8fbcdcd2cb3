### The same person known twice: joined by hand, and parted again.
cli-learner-join = Zwei Personen zusammenführen, die dieselbe sind, nach Bestätigung
cli-learner-part = Eine Zusammenführung zurücknehmen: Es sind zwei Personen
cli-learner-joins = Wer doppelt bekannt ist, und was zusammengeführt wurde
cli-same-from = Die doppelt bekannte Person: ihr Spitzname oder ihre Kennung
cli-same-into = Dieselbe Person, unter dem Spitznamen, der bleibt
same-name = „{ $name }“, { $sign }
same-days = - vom { $first } bis zum { $last }
same-day = - am { $first }
same-no-day = - Datum unbekannt
same-units = { $n ->
    [0] keine Lektion beendet
    [one] { $n } Lektion beendet
   *[other] { $n } Lektionen beendet
}
same-what = - { $units }, { $on }
same-on-this = auf diesem Computer
same-on-label = auf dem Computer „{ $label }“
same-on-other = auf einem anderen Computer
same-on-many = auf { $n } Computern
same-sure = Ist das wirklich dieselbe Person? Fragen Sie sie zuerst. Wenn ja, tippen Sie den Spitznamen, der bleibt: { $name }
same-undo = Zum Zurücknehmen: tremplin learner part { $from } { $into }
same-already = „{ $name }“ ist schon eine einzige Person.
same-already-hint = „learner joins“ zeigt, was zusammengeführt wurde. Bei zwei Personen mit demselben Spitznamen geben Sie die Kennungen an.
same-several = Mehrere Personen heißen „{ $name }“.
same-several-hint = Geben Sie die Kennung an. „learner list --json“ zeigt sie.
same-no-join = Diese zwei Personen wurden nicht zusammengeführt.
same-no-join-hint = „learner joins“ zeigt, was zusammengeführt wurde.
same-many-joins = Diese Spitznamen passen zu mehreren Zusammenführungen.
same-many-joins-hint = Geben Sie die Kennungen an. „learner joins“ zeigt sie.
same-parted = Erledigt: „{ $from }“ und „{ $into }“ sind zwei Personen. Was seit der Zusammenführung gemacht wurde, bleibt bei „{ $into }“.
same-parted-still = Sie sind noch durch eine andere Zusammenführung verbunden. Nehmen Sie auch diese zurück.
same-proposed-row = Vielleicht dieselbe Person: { $from } und { $into }
same-made-row = Zusammengeführt am { $day }: { $from } in { $into }
same-made-row-undated = Zusammengeführt: { $from } in { $into }
same-proposed-many = { $n ->
    [0] Nichts zu bestätigen.
    [one] { $n } zu bestätigen: „learner join“, oder im Bereich der Kursleitung unter „Doppelt bekannte Personen“.
   *[other] { $n } zu bestätigen: „learner join“, oder im Bereich der Kursleitung unter „Doppelt bekannte Personen“.
}
same-merge-proposes = { $n ->
    [one] { $n } Person ist nach ihrer Karte vielleicht doppelt bekannt. Sehen Sie nach: „learner joins“, oder im Bereich der Kursleitung unter „Doppelt bekannte Personen“.
   *[other] { $n } Personen sind nach ihren Karten vielleicht doppelt bekannt. Sehen Sie nach: „learner joins“, oder im Bereich der Kursleitung unter „Doppelt bekannte Personen“.
}
told-parted = eine Zusammenführung mit einer anderen Seite wurde zurückgenommen
same-by-hand = Zwei Personen nennen
same-made = Was zusammengeführt wurde
same-made-many = { $n ->
    [0] Nichts wurde zusammengeführt.
    [one] { $n } Zusammenführung. Wählen Sie sie, um sie zurückzunehmen.
   *[other] { $n } Zusammenführungen. Wählen Sie eine, um sie zurückzunehmen.
}
same-first = Wer ist doppelt bekannt?
same-second = Wer ist dieselbe Person wie „{ $name }“?
same-swap = Den anderen Spitznamen behalten
same-part-title = Doch zwei Personen?
same-part-what = Jede hat wieder, was unter ihrem Spitznamen gemacht wurde. Was seit der Zusammenführung gemacht wurde, bleibt bei „{ $into }“.
same-part-yes = Ja, zwei Personen
