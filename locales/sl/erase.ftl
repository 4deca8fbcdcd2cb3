### What is kept about a person: seeing it, taking it away, erasing it; and the time after which all is erased.

mine-title = Kaj je shranjeno o meni
mine-name = Vaš vzdevek: { $name }
mine-sign = Vaša risba: { $word }
mine-code = Vašo stran varuje koda iz treh sličic.
mine-no-code = Nimate kode iz sličic.
mine-days = Prvi obisk { $first }, zadnji obisk { $last }.
mine-until = Če se ne vrnete, se od { $day } naprej vse izbriše.
mine-work = { $answers ->
    [0] Ni odgovorov
    [one] { $answers } odgovor
    [two] { $answers } odgovora
    [few] { $answers } odgovori
   *[other] { $answers } odgovorov
}; koraki – začeti: { $started }, opravljeni: { $done }, usvojeni: { $mastered }.
mine-files = Značke: { $badges }. Strani in značke, zapisane na tem računalniku: { $files }. Vrstice, ki ste jih napisali: { $plans }.
mine-seen = Zapisi osebe, ki vodi delavnico, o vaših uspehih: { $n }.
mine-take = Odnesi kot stran za tiskanje
mine-erase = Izbriši vse
mine-sure = Želite izbrisati vse?
mine-sure-what = Vaš vzdevek, odgovori, značke in tukaj natisnjene strani bodo dokončno izbrisani. Nihče jih ne bo mogel obnoviti.
mine-sure-take = Če želite kaj obdržati, to najprej odnesite.
mine-yes = Da, izbriši vse
mine-no = Ne, obdrži vse
mine-done = Izbrisano je
mine-gone = Vaši podatki so izbrisani iz dnevnika, nekaj pa je treba še dokončati
export-day = Stran je narejena { $day }.
export-drafts = Koraki, ki ostajajo nedokončani
export-events = Vse, kar je shranjeno, po vrsti

told-line = { $day }: { $what }
told-unit = { $module } – { $unit }
told-unknown = zapis iz druge različice programa Tremplin ({ $kind })
told-added = tukaj imate vzdevek »{ $name }«
told-setting = nastavitev { $key }: { $value }
told-sign = vaša risba: { $word }
told-lang = vaš jezik: { $value }
told-notice = prebrali ste, kaj se o vas shrani (različica { $value })
told-started = začet korak: { $unit }
told-done = opravljen korak: { $unit }
told-mastered = usvojen korak: { $unit } ({ $right } od { $of })
told-right = pravilen odgovor: { $unit }, »{ $item }«, v { $seconds ->
    [one] { $seconds } sekundi
    [two] { $seconds } sekundah
    [few] { $seconds } sekundah
   *[other] { $seconds } sekundah
}
told-again = odgovor za ponovitev: { $unit }, »{ $item }«, v { $seconds ->
    [one] { $seconds } sekundi
    [two] { $seconds } sekundah
    [few] { $seconds } sekundah
   *[other] { $seconds } sekundah
}
told-opening = na začetku
told-closing = na koncu
told-form-started = vprašanja { $moment }, začeta: { $module }
told-form-done = vprašanja { $moment }, opravljena: { $module }
told-form-refused = vprašanja { $moment }, izpuščena: { $module }
told-confidence = kako se pri tem počutite, { $module }: { $sure }
told-sure-not = sploh ne dobro
told-sure-little = še kar dobro
told-sure-yes = dobro
told-own-task = za doma, { $unit }: »{ $answer }«
told-plan = kar ste napisali, { $unit }: { $lines }
told-badge = pridobljena značka: { $module }
told-code-reset = vaša koda iz sličic je odstranjena
told-joined = vaši dve strani sta zdaj ena sama
told-kept = čas do izbrisa se je začel šteti znova

person-erase = Izbriši to osebo
erase-sure = Dokončno izbrisati to osebo?
erase-what = Vse odgovore, značke in tukaj natisnjene strani, tudi v varnostnih kopijah. Ničesar ne bo mogoče obnoviti.
erase-stays = Številke v preteklih poročilih ostanejo, brez imena.
erase-yes = Da, izbriši
erase-done = Izbrisano je
erase-busy = Drugo okno programa Tremplin ravno bere dnevnik: izbrisano bi ostalo berljivo.
erase-busy-hint = Zaprite druga okna programa Tremplin, nato poskusite znova.
erase-not-proved = Ostala je sled ali pa te datoteke ni mogoče prebrati do konca: { $file }
erase-not-proved-hint = Odstranite ali popravite to datoteko, nato poskusite znova. Do takrat ničesar ni mogoče imenovati »izbrisano«.
erase-again-hint = Izbris ni dokazan. Zaprite druga okna, odstranite navedeno datoteko, nato vpišite: tremplin learner erase { $id }

receipt-title = Potrdilo o izbrisu
receipt-day = Narejeno { $day }.
receipt-people = { $n ->
    [one] Izbrisana je { $n } oseba.
    [two] Izbrisani sta { $n } osebi.
    [few] Izbrisane so { $n } osebe.
   *[other] Izbrisanih je { $n } oseb.
}
receipt-events = Izbrisano iz dnevnika – vrstice: { $n }, med njimi odgovori: { $answers }.
receipt-files = Izbrisane datoteke – značke: { $badges }; natisnjene strani: { $prints }.
receipt-copies = { $n ->
    [0] Varnostnih kopij ni bilo.
    [one] { $n } varnostna kopija je na novo zapisana brez teh podatkov.
    [two] { $n } varnostni kopiji sta na novo zapisani brez teh podatkov.
    [few] { $n } varnostne kopije so na novo zapisane brez teh podatkov.
   *[other] { $n } varnostnih kopij je na novo zapisanih brez teh podatkov.
}
receipt-looked = Vsak bajt v mapi s podatki je bil nato znova prebran: sledi ni več.
receipt-short = Vzdevka z manj kot osmimi črkami ni mogoče iskati tako: po naključju je tudi v drugih besedah.
receipt-shared = Vzdevek je tudi beseda, ki jo je napisala druga oseba: tam ostane.
receipt-unowned = { $n ->
    [one] { $n } natisnjena stran ne pripada nobeni znani osebi: poglejte jo.
    [two] { $n } natisnjeni strani ne pripadata nobeni znani osebi: poglejte ju.
    [few] { $n } natisnjene strani ne pripadajo nobeni znani osebi: poglejte jih.
   *[other] { $n } natisnjenih strani ne pripada nobeni znani osebi: poglejte jih.
}
receipt-not-promised = Česa ni mogoče obljubiti: disk SSD lahko nekaj časa hrani stare sledi. Kopij na USB-ključih ali papirju ta izbris ne doseže.
receipt-counts = Pretekla poročila ohranijo svoje številke, brez imena.

adviser-due = Kdo več ne prihaja
due-title = Kdo več ne prihaja
due-what = Podatki se po zadnjem obisku hranijo še { $months ->
    [one] { $months } mesec
    [two] { $months } meseca
    [few] { $months } mesece
   *[other] { $months } mesecev
}. Obkljukajte osebe, ki jih obdržite še enkrat toliko časa.
due-row = { $name } – { $value }
due-passed = rok je potekel { $day }
due-soon = do { $day }
due-kept = obdrži
due-erase = { $n ->
    [one] Izbriši { $n } osebo brez kljukice, rok je potekel
    [two] Izbriši { $n } osebi brez kljukice, rok je potekel
    [few] Izbriši { $n } osebe brez kljukice, rok je potekel
   *[other] Izbriši { $n } oseb brez kljukice, rok je potekel
}
due-none = Ne izbriši nikogar
due-later = Pozneje
due-nobody = Vse osebe so bile tukaj pred kratkim. Nikogar ni treba izbrisati.
kept-longer = Dolgo vas ni bilo: vse bi se kmalu izbrisalo. Ker ste tukaj, ostane shranjeno še { $months ->
    [one] { $months } mesec
    [two] { $months } meseca
    [few] { $months } mesece
   *[other] { $months } mesecev
}.
notice-mine = Poglej ali izbriši
notice-not-now = Ne zdaj

adviser-unguarded = Na tem računalniku ni izbrano geslo iz besed: to lahko naredi vsakdo, ki ga uporablja.
cli-learners = Osebe: ogled, prenos ali izbris shranjenega
cli-learner-add = Doda osebo, brez kode
cli-learner-list = Kdo je tukaj znan
cli-learner-due = Samo osebe, ki jih je treba izbrisati zdaj ali v enem mesecu
cli-learner-show = Kaj je shranjeno o osebi, v nekaj vrsticah
cli-learner-export = Vsi podatki osebe, zanjo
cli-learner-erase = Dokončno izbriše osebo, s potrdilom brez imena
cli-learner-reset = Odstrani kodo iz sličic neke osebe
cli-learner-purge = Izbriše osebe, ki jih predolgo ni bilo
cli-passphrase = Datoteka, v kateri je prva vrstica geslo iz besed za vodenje delavnice
cli-yes = Ničesar ne vpraša
learner-added = Oseba »{ $name }« je tukaj zdaj znana.
learner-row = { $name } – { $day }
learner-row-soon = { $name } – do { $day }
learner-row-passed = { $name } – rok je potekel { $day }
learner-erase-sure = Vse, kar je shranjeno o osebi »{ $name }«, bo dokončno izbrisano. Za potrditev še enkrat vpišite ta vzdevek:
learner-purge-sure = { $n ->
    [one] { $n } oseba bo dokončno izbrisana. Za potrditev vpišite { $n }:
    [two] { $n } osebi bosta dokončno izbrisani. Za potrditev vpišite { $n }:
    [few] { $n } osebe bodo dokončno izbrisane. Za potrditev vpišite { $n }:
   *[other] { $n } oseb bo dokončno izbrisanih. Za potrditev vpišite { $n }:
}
learner-purge-none = Nikogar ni treba izbrisati.
learner-reset-sure = Koda iz sličic osebe »{ $name }« bo odstranjena. Za potrditev še enkrat vpišite ta vzdevek:
not-sure = Nič ni narejeno: potrditev ni bila takšna, kot je treba.
not-sure-hint = Poskusite znova in vpišite natanko to, kar je zahtevano.
not-sure-yes-hint = Vpišite natanko to, kar je zahtevano, ali dodajte --yes.
told-diagnosis-started = »Kje začeti?« je bil odprt.
told-diagnosis-done = »Kje začeti?«: ravni od 0 do 3 ({ $levels }), { $n ->
    [one] { $n } predlagan korak
    [two] { $n } predlagana koraka
    [few] { $n } predlagani koraki
   *[other] { $n } predlaganih korakov
}.
told-diagnosis-refused = »Kje začeti?« je bil odklonjen.
told-card = Vpisana je bila kartica od drugod.
told-join-refused = Oseba, ki vodi delavnico, je povedala: to ni ista oseba.
told-recall-started = Začela se je obnova znanja z nekaj vprašanji.
told-recall-done = Obnova znanja z nekaj vprašanji je končana.
told-there = Bili ste na delavnici.
told-not-there = Delavnica: na koncu zapisano, da vas ni bilo.
