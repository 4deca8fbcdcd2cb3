### Translations and versions of a curriculum.

cli-translate-table = Pokaže, kako daleč je vsaka datoteka v vsakem jeziku
cli-translate-status = Datoteke označi kot osnutek (draft) ali kot v celoti prebrane (reread)
cli-translate-export = Izpiše besedila kot katalog PO za prevajalska orodja
cli-translate-import = Prevzame preveden katalog PO: navedite njegovo datoteko
cli-translate-paths = Mapa, nato datoteke za --status ali katalog za --import
translate-done = { $path }: za prevod { $missing }, za pregled { $stale } ({ $words ->
    [one] { $words } beseda
    [two] { $words } besedi
    [few] { $words } besede
   *[other] { $words } besed
})
translate-whole = { $path }: vse je prevedeno.
translate-up-to-date = { $path }: nič ni treba spremeniti.
translate-sum = { $files ->
    [one] { $files } datoteka
    [two] { $files } datoteki
    [few] { $files } datoteke
   *[other] { $files } datotek
}. Za prevod ali pregled: { $words ->
    [0] nobena beseda
    [one] { $words } beseda
    [two] { $words } besedi
    [few] { $words } besede
   *[other] { $words } besed
}.
translate-left = { $path }, vrstica { $line }: { $key } je izpolnjen, vendar je pred njim še znak #. Odstranite ga, da bo to besedilo štelo.
translate-orphan = { $path } v izvirni datoteki ne obstaja več: prevod je ohranjen kot komentar na koncu datoteke.
translate-orphan-note = Teh besedil v izvirni datoteki ni več. Vzemite, kar še koristi, nato izbrišite te vrstice.
translate-demoted = { $path } ni več »reread«: spet so besedila za prevod ali pregled.
translate-not-spoken = Tremplin še ne govori »{ $lang }«. Te prevode lahko pišete in preverjate; prikazani bodo, ko bodo v tem jeziku tudi gumbi in sporočila.
translate-source-mistakes = { $file } ima napake: nekaterih besedil ni bilo mogoče prebrati in njihovi prevodi bi izgubili svoje mesto. Nič ni bilo zapisano.
translate-no-file = V tej mapi ni datoteke z besedili »{ $file }«.
translate-no-file-hint = Najprej navedite mapo, nato datoteke, na primer: curricula/ email/write
translate-unready-missing = { $file }: { $path } ni prevedeno.
translate-unready-changed = { $file }: { $path } je treba pregledati, izvirno besedilo se je spremenilo.
translate-unready = { $n ->
    [one] { $n } besedilo preprečuje
    [two] { $n } besedili preprečujeta
    [few] { $n } besedila preprečujejo
   *[other] { $n } besedil preprečuje
} oznako »reread«. Nič ni bilo spremenjeno.
translate-status = { $path }: { $status }

coverage-file = Datoteka
coverage-sum = Skupaj
coverage-draft = osnutek
coverage-reread = prebrano
coverage-whole = { $fresh }/{ $all } { $status }
coverage-part = { $fresh }/{ $all } { $status } ({ $words })
coverage-none = 0/{ $all } – ({ $words })
coverage-no-language = Prevoda še ni.
coverage-legend = Posodobljena besedila / vsa besedila, stanje; v oklepaju besede za prevod ali pregled.

po-head = Besedila učnega načrta Tremplin. Vrstice msgctxt ne spreminjajte: pove, kam sodi posamezno besedilo.
po-exported = V katalogu { $n ->
    [one] je { $n } besedilo
    [two] sta { $n } besedili
    [few] so { $n } besedila
   *[other] je { $n } besedil
}.
po-one-file = Potreben je en katalog, in samo en.
po-one-file-hint = Na primer: tremplin curriculum translate --to de --import po MAPA DATOTEKA.po
po-imported = Prebrano: { $entries ->
    [one] { $entries } besedilo
    [two] { $entries } besedili
    [few] { $entries } besedila
   *[other] { $entries } besedil
}. Prevzeto: { $taken }, že tu: { $same }, brez prevoda: { $empty }, za pregled prevajalca (fuzzy): { $fuzzy }, iz besedila, ki se je spremenilo: { $outdated }, zavrnjeno: { $refused }.
po-charset = Ta katalog je zapisan v kodiranju »{ $charset }«.
po-charset-hint = V svojem orodju ga shranite kot UTF-8 in poskusite znova.
po-language = Ta katalog je v jeziku »{ $there }«, vi pa želite »{ $lang }«.
po-language-hint = Z --to navedite pravi jezik ali pa pravo datoteko.
po-too-large = Ta katalog je prevelik: nadaljevanje ni prebrano.
po-more-mistakes = Sledijo še druge napake; niso prikazane vse.
po-stray = »{ $line }« tu nima pomena: to besedilo ni prevzeto.
po-quotes = Narekovaji ali znak \ v { $line } niso pravilni: to besedilo ni prevzeto.
po-plural = Množinske oblike (msgid_plural) se tu ne uporabljajo: to besedilo ni prevzeto.
po-incomplete = Manjka msgid ali msgstr: to besedilo ni prevzeto.
po-two-heads = Katalog ima dve glavi: velja prva.
po-text-too-long = To besedilo je predolgo: ni prevzeto.
po-twice = { $context } je tu dvakrat: velja prvo.
po-unknown = { $context } v tej mapi ne obstaja: to besedilo ni prevzeto.
po-fuzzy = { $context } je označeno kot »fuzzy«: ni prevzeto, dokler ga prevajalec ne potrdi.
po-hostile = V prevodu je neviden ali nevaren znak ({ $code }): ni prevzet.
po-too-long = Prevod je predolg (več kot { $most } znakov): ni prevzet.
po-outdated = Izvirno besedilo za { $context } se je po izvozu spremenilo: prevod ne velja za posodobljenega.
po-mark-broken = Oznaka ni zaprta ({"{"}…|…{"}"}, [[…]] ali **…**): prevod ni prevzet.
po-mark-unknown = Oznake { $mark } ni v izvirnem besedilu: prevod ni prevzet.
po-mark-missing = Manjka oznaka { $mark }: prevod ni prevzet.
po-marks = Ohranite te oznake: { $marks }
po-kind-line = { $kind } (največ { $most } znakov)
po-kind-title = Naslov ali ime, kratko
po-kind-ask = Vprašanje ali cilj
po-kind-text = Besedilo za branje ali odgovor na izbiro
po-kind-feedback = Kaj se pove po odgovoru
po-kind-solution = Zakaj je pravilni odgovor pravilen
po-kind-hint = Namig
po-kind-aim = Čemu služi
po-kind-can = Kaj oseba na koncu zna, v prvi osebi
po-kind-task = Naloga za doma
po-kind-say = Kaj se prebere na glas
po-kind-answers = Sprejet odgovor, kakor bi ga vtipkala oseba
po-kind-message = Del sporočila, ki je prikazano kot primer
po-kind-notes = Za osebo, ki vodi delavnico
po-kind-other = Besedilo »{ $key }«

cli-diff = Kaj se za učečo se osebo spremeni med dvema različicama
cli-diff-a = Stara različica: njena mapa ali paket; brez B nova
cli-diff-b = Nova različica, prav tako; brez nje se A primerja s priloženim ali nameščenim
cli-diff-exit-code = Konča s kodo 1, če je kakšna razlika
diff-none = Ni nobene razlike.
diff-mistakes = { $file } ima napake: primerjava bi bila napačna.
diff-no-module-hint = Ta modul mora biti v obeh različicah.
diff-no-other = S tem imenom ni nič priloženo ali nameščeno.
diff-no-other-hint = Navedite obe različici: najprej staro, nato novo.
diff-kept = { $n ->
    [0] Nobena enota ne zastavlja istih vprašanj kot prej.
    [one] { $n } enota zastavlja ista vprašanja kot prej.
    [two] { $n } enoti zastavljata ista vprašanja kot prej.
    [few] { $n } enote zastavljajo ista vprašanja kot prej.
   *[other] { $n } enot zastavlja ista vprašanja kot prej.
}
diff-again-sum = { $units ->
    [one] { $units } enota znova zastavlja
    [two] { $units } enoti znova zastavljata
    [few] { $units } enote znova zastavljajo
   *[other] { $units } enot znova zastavlja
} { $n ->
    [one] { $n } vprašanje.
    [two] { $n } vprašanji.
    [few] { $n } vprašanja.
   *[other] { $n } vprašanj.
}
diff-stays = Kar je že usvojeno, ostane usvojeno.
diff-texts = { $n ->
    [0] Nobeno besedilo se ni spremenilo.
    [one] Spremenilo se je { $n } besedilo
    [two] Spremenili sta se { $n } besedili
    [few] Spremenila so se { $n } besedila
   *[other] Spremenilo se je { $n } besedil
}{ $n ->
    [0] {""}
   *[other] {" "}({ $words ->
        [one] { $words } beseda
        [two] { $words } besedi
        [few] { $words } besede
       *[other] { $words } besed
    }).
}
diff-bump-none = Številka različice lahko ostane.
diff-bump-patch = Spremenijo se le besede ali vrednosti: povečajte tretje število različice.
diff-bump-minor = Nekaj je novega: povečajte drugo število različice.
diff-bump-major = Vprašanja se zastavijo znova ali jih ni več ali pa je pravilo drugačno: povečajte prvo število različice.
diff-heading-decides = Kar odloča:
diff-heading-values = Vrednosti:
diff-heading-lesson = Besedila lekcije:
diff-heading-titles = Naslovi in imena:
diff-heading-notes = Opombe za osebo, ki vodi delavnico:
diff-heading-version = Različice:
diff-module-added = Dodan modul: { $id }
diff-module-removed = Odstranjen modul: { $id }
diff-mastery = { $id }: pravilo se spremeni: prej { $right } pravilnih odgovorov od { $of }, zdaj { $now } od { $of_now }.
diff-units-moved = { $id }: prestavljene enote: { $list }
diff-elsewhere = { $id } gre iz { $from } v { $to }: tam se vprašanja zastavijo znova.
diff-unit-added = Dodana enota: { $place }
diff-unit-removed = Odstranjena enota: { $place }
diff-again = { $place }: zastavljeno znova, ker se je spremenilo, kar odloča: { $list }
diff-activities-added = { $place }: dodane dejavnosti: { $list }
diff-activities-removed = { $place }: odstranjene dejavnosti: { $list }
diff-activities-moved = { $place }: prestavljene dejavnosti: { $list }
diff-items-added = { $place }: dodana vprašanja: { $list }
diff-items-removed = { $place }: odstranjena vprašanja: { $list }
diff-file-added = Dodana datoteka: { $file }
diff-file-removed = Odstranjena datoteka: { $file }
diff-whole = Celota
diff-version-fits = { $name }: od { $old } do { $new }, to je v redu.
diff-version-low = { $name }: od { $old } do { $new }; moralo bi biti vsaj { $wanted }.
