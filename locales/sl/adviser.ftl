### The adviser's room.
adviser-title = Prostor za vodenje delavnice
adviser-ask = Vaše geslo iz besed
adviser-guards = Geslo iz besed varuje zaslone z nastavitvami, ne pa datotek: kdor zna odpreti mape tega računalnika, lahko prebere podatke.
adviser-passphrase = Geslo iz besed
adviser-again = Isto geslo še enkrat
adviser-lost = Pozabljeno geslo
adviser-lost-title = Rešilna koda
adviser-lost-how = Vpišite rešilno kodo, ki ste jo prvi dan zapisali ali natisnili. Nato boste izbrali novo geslo iz besed.
adviser-lost-both = Nimate ne gesla ne kode? Priročnik pove, kako začeti znova. Osebe in njihovi odgovori ostanejo.
adviser-recovery = Rešilna koda
adviser-choose = Izberite geslo iz besed
adviser-choose-how = Dobro geslo so štiri besede, ki ne sodijo skupaj. Imeti mora vsaj deset znakov.
adviser-short = To geslo je prekratko. Imeti mora vsaj { $least ->
    [one] { $least } znak.
    [two] { $least } znaka.
    [few] { $least } znake.
   *[other] { $least } znakov.
}
adviser-differ = Gesli se razlikujeta. Vpišite ju še enkrat.
adviser-not-that = To ni pravo geslo. Preverite velike črke, nato poskusite znova.
adviser-busy = Prostor za vodenje delavnice je že odprt
adviser-busy-how = Uporablja ga drugo okno na tem računalniku. Najprej ga zaprite.
adviser-recovery-title = Shranite to rešilno kodo
adviser-recovery-how = Ta prostor odpre, če geslo iz besed pozabite. Prikaže se samo zdaj.
adviser-recovery-where = Hranite jo pod ključem, daleč od tega računalnika.
adviser-recovery-noted = Koda je zapisana
adviser-room = Prostor za vodenje delavnice
adviser-room-open = Zapre se, takoj ko za računalnik sede kdo drug.
adviser-workshop-open = Delavnica »{ $title }« je odprta.
adviser-people = Osebe
adviser-rules = Kaj velja na tem računalniku
adviser-change = Zamenjaj geslo iz besed
adviser-close = Zapri ta prostor
adviser-needed = To se naredi v prostoru za vodenje delavnice.
adviser-needed-hint = Odprite ga z geslom iz besed ali ukazu dodajte --passphrase-file.
rule-names = Ob prihodu pokaži seznam vzdevkov
rule-names-yes = Da
rule-names-no = Ne, vpis dveh črk
rule-codes = Ponudi kodo iz sličic
rule-codes-offered = Da, po želji
rule-codes-off = Ne
rule-retention = Izbriši osebe, ki se ne vrnejo, po
rule-months = { $n ->
    [one] { $n } mesecu
    [two] { $n } mesecih
    [few] { $n } mesecih
   *[other] { $n } mesecih
}
people-many = { $n ->
    [one] Tukaj je znana { $n } oseba.
    [two] Tukaj sta znani { $n } osebi.
    [few] Tukaj so znane { $n } osebe.
   *[other] Tukaj je znanih { $n } oseb.
}
people-last = nazadnje tukaj { $day }
person-sign = Risba: { $word }
person-code = Ta oseba ima kodo iz sličic.
person-no-code = Ta oseba nima kode.
person-reset = Odstrani kodo iz sličic
person-reset-sure = Odstraniti kodo te osebe?
person-reset-what = Oseba bo vstopila brez sličic. Odgovori in značke ostanejo.
person-reset-yes = Da, odstrani kodo
person-reset-done = Narejeno: sličice niso več potrebne.
rule-lock = Jezik gumbov in menijev
rule-lock-none = Vsaka oseba izbere svojega
