### The same person known twice: joined by hand, and parted again.
cli-learner-join = Združi dve osebi, ki sta ista, po potrditvi
cli-learner-part = Razveljavi združitev: to sta dve osebi
cli-learner-joins = Kdo je znan dvakrat in kaj je združeno
cli-same-from = Oseba, znana dvakrat: njen vzdevek ali njena oznaka
cli-same-into = Ista oseba, z vzdevkom, ki ostane
same-name = »{ $name }«, { $sign }
same-days = - od { $first } do { $last }
same-day = - dne { $first }
same-no-day = - datum ni znan
same-units = { $n ->
    [0] noben korak ni opravljen
    [one] { $n } opravljen korak
    [two] { $n } opravljena koraka
    [few] { $n } opravljeni koraki
   *[other] { $n } opravljenih korakov
}
same-what = - { $units }, { $on }
same-on-this = na tem računalniku
same-on-label = na računalniku »{ $label }«
same-on-other = na drugem računalniku
same-on-many = število računalnikov: { $n }
same-sure = Je to res ista oseba? Najprej jo vprašajte. Če je, vpišite vzdevek, ki ostane: { $name }
same-undo = Za razveljavitev: tremplin learner part { $from } { $into }
same-already = »{ $name }« je že ena sama oseba.
same-already-hint = »learner joins« pokaže, kaj je združeno. Za dve osebi z istim vzdevkom navedite njuni oznaki.
same-several = Več oseb ima vzdevek »{ $name }«.
same-several-hint = Navedite oznako. Pokaže jih »learner list --json«.
same-no-join = Ti dve osebi nista združeni.
same-no-join-hint = »learner joins« pokaže, kaj je združeno.
same-many-joins = Ta vzdevka ustrezata več združitvam.
same-many-joins-hint = Navedite oznaki. Pokaže ju »learner joins«.
same-parted = Narejeno: »{ $from }« in »{ $into }« sta dve osebi. Kar je bilo narejeno po združitvi, ostane pri »{ $into }«.
same-parted-still = Še vedno ju povezuje druga združitev. Razveljavite tudi to.
same-proposed-row = Morda ista oseba: { $from } in { $into }
same-made-row = Združeni dne { $day }: { $from } v { $into }
same-made-row-undated = Združeni: { $from } v { $into }
same-proposed-many = { $n ->
    [0] Ničesar ni treba potrditi.
    [one] Za potrditev: { $n }. »learner join« ali prostor za vodenje delavnice, Osebe, znane dvakrat.
    [two] Za potrditev: { $n }. »learner join« ali prostor za vodenje delavnice, Osebe, znane dvakrat.
    [few] Za potrditev: { $n }. »learner join« ali prostor za vodenje delavnice, Osebe, znane dvakrat.
   *[other] Za potrditev: { $n }. »learner join« ali prostor za vodenje delavnice, Osebe, znane dvakrat.
}
same-merge-proposes = { $n ->
    [one] Glede na kartico je morda dvakrat znana { $n } oseba. Poglejte »learner joins« ali prostor za vodenje delavnice, Osebe, znane dvakrat.
    [two] Glede na kartici sta morda dvakrat znani { $n } osebi. Poglejte »learner joins« ali prostor za vodenje delavnice, Osebe, znane dvakrat.
    [few] Glede na kartice so morda dvakrat znane { $n } osebe. Poglejte »learner joins« ali prostor za vodenje delavnice, Osebe, znane dvakrat.
   *[other] Glede na kartice je morda dvakrat znanih { $n } oseb. Poglejte »learner joins« ali prostor za vodenje delavnice, Osebe, znane dvakrat.
}
told-parted = združitev z drugo stranjo je bila razveljavljena
same-by-hand = Izberi dve osebi
same-made = Kaj je združeno
same-made-many = { $n ->
    [0] Nič ni združeno.
    [one] { $n } združitev. Izberite jo, če jo želite razveljaviti.
    [two] { $n } združitvi. Izberite eno, če jo želite razveljaviti.
    [few] { $n } združitve. Izberite eno, če jo želite razveljaviti.
   *[other] { $n } združitev. Izberite eno, če jo želite razveljaviti.
}
same-first = Kdo je znan dvakrat?
same-second = Kdo je ista oseba kot »{ $name }«?
same-swap = Obdrži drugi vzdevek
same-part-title = Sta to vendarle dve osebi?
same-part-what = Vsaka ima spet, kar je bilo narejeno z njenim vzdevkom. Kar je bilo narejeno po združitvi, ostane pri »{ $into }«.
same-part-yes = Da, dve osebi
