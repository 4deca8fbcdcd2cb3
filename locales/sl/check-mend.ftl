# Kako popraviti, kar krši pravilo.

check-mend-toml = Poglejte navedeno vrstico in tisto pred njo: pogosto manjka narekovaj ali oklepaj.
check-mend-too-many-values = Dejavnosti razporedite na več enot.
check-mend-missing-key = Dodajte manjkajočo vrstico: ključ, znak =, nato vrednost.
check-mend-wrong-type = Dodajte ali odstranite narekovaje ali dajte vrednost v oklepaje, kjer se pričakuje seznam.
check-mend-unknown-word = Napišite eno od besed, ki jih navaja sporočilo.
check-mend-how-many = Dodajte ali odstranite dele: vsak se začne z naslovom v dvojnih oklepajih.
check-mend-empty-text = Napišite besedilo ali izbrišite vrstico.
check-mend-too-long = Razdelite ga na več dejavnosti.
check-mend-no-module = Ustvarite to mapo z njenim module.toml ali odstranite ime iz »modules«.
check-mend-no-units = V »units« po vrsti napišite imena datotek svojih enot, brez .toml.
check-mend-no-unit = Popravite ime, ustvarite datoteko ali jo odstranite s seznama.
check-mend-hard-word-bare = Besedo v enoti enkrat dajte v dvojne oklepaje: [[beseda|id]].
check-mend-feedback-missing = Pod ta odgovor dodajte vrstico feedback = "…": povejte, zakaj, brez sodbe.
check-mend-idea-missing = Dodajte vrstico idea = "…" z imenom zamisli iz module.toml.
check-mend-given-right = V »given« dajte druge odgovore, nikoli pravilnega.
check-mend-half-without-given = Dodajte »given« ali odstranite show = "half".
check-mend-too-many-hints = Obdržite tri, ki najbolj pomagajo, od najblažjega do najmočnejšega.
check-mend-same-texts = Povejte drugo situacijo z isto zamislijo.
check-mend-mastery = Napišite »right«, ki je enak »of« ali manjši.
check-mend-idle-idea = Napišite dejavnost o tej zamisli ali zamisel odstranite.
check-mend-unknown-mark = Dodajte razdelek s tem imenom (id) ali odstranite oznako iz besedila.
check-mend-idle-mark = Označite del v besedilu ali izbrišite razdelek.
check-mend-goal-needs = Dodajte vrstico, ki jo navaja sporočilo: »mail« ali »folder«.
check-mend-given-all = Iz »given« odstranite vsaj en cilj.
check-mend-link-unmarked = Označite povezavo v »body« ali naredite iz nje gumb: button = true, z besedilom text.
check-mend-setting-is = Napišite "on" ali "off" za stikalo, id možnosti za izbiro, "set" za kodo, least ali most za mejo.
check-mend-form-codes = Obdržite eno samo polje type = "code".
check-mend-picture-size = Narišite manjše: stvari približajte.
check-mend-steps-contact = Dajte dejanju nujnost ali odstranite stik.
check-mend-plan-nothing-own = Dodajte vrstico type = "write" ali type = "tick".
check-mend-discuss-expect = Napišite dve do pet stvari, ki jih ljudje pogosto rečejo.
check-mend-form-hints = Odstranite vrstico »hints«.
check-mend-overlay-status = Napišite status = "draft" ali status = "reread", ko je pregledal nekdo drug.
check-mend-overlay-not-a-text = Izbrišite to vrstico iz prevoda.
