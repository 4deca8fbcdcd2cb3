### Journals brought together: how far it is, and curricula that differ.
merge-progress = Datei { $at } von { $files }: { $n } Ereignisse gelesen…
merge-differs = { $n ->
    [one] Modul { $module }: { $n } Antwort galt einer anderen Fassung der Frage. Sie bleibt gespeichert; die Frage wird noch einmal gestellt.
   *[other] Modul { $module }: { $n } Antworten galten einer anderen Fassung der Fragen. Sie bleiben gespeichert; diese Fragen werden noch einmal gestellt.
}
merge-differs-hint = Bringen Sie dieselbe Fassung der Module auf alle Computer.
journal-differs = { $n ->
    [one] Modul { $module }: { $n } Antwort galt einer anderen Fassung der Frage als die übrigen.
   *[other] Modul { $module }: { $n } Antworten galten einer anderen Fassung der Fragen als die übrigen.
}
stick-differs = Nicht alle Computer hatten dieselbe Fassung der Fragen: Bringen Sie überall dieselbe auf.
stick-proposes = { $n ->
    [one] { $n } Person ist vielleicht doppelt bekannt: siehe „Doppelt bekannte Personen“.
   *[other] { $n } Personen sind vielleicht doppelt bekannt: siehe „Doppelt bekannte Personen“.
}
