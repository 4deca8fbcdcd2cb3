# The command line: help, mistakes of typing, what commands say.

cli-about = Tremplin: moduli za učenje osnov digitalnega sveta, brez interneta. Brez dodatkov odpre začetni zaslon.
cli-help = Pokaže to pomoč
cli-version = Pokaže različico
cli-data = Mapa, v kateri se shranjuje napredek
cli-curricula = Mapa učnega načrta ali modula; ima prednost pred priloženim. Lahko se ponovi
cli-lang = Jezik: fr, en, de, es ali sl
cli-linear = Vrstica za vrstico, brez narisanega zaslona (bralniki zaslona, brajica)
cli-theme = Barve zaslona
cli-ascii = Uporabi samo preproste znake, brez znakov za risanje
cli-modules = Česa se je tukaj mogoče naučiti
cli-json = Izpiše JSON
cli-learn = Učenje: vsi moduli ali samo eden
cli-place = Modul ali enota modula: email, email/address
cli-as = Pod tem vzdevkom; nov vzdevek ustvari osebo
cli-badge = Značke
cli-badge-issue = Zapiše datoteko značke, ki jo je nekdo pridobil
cli-learner = Vzdevek osebe ali njena oznaka
cli-learner-card = Kartica osebe: dvanajst znakov, ki jih dobi
cli-module = Modul
cli-format = Oblika zapisa
cli-output = Piše v to datoteko namesto na zaslon
cli-curriculum = Pisanje in preverjanje učnih načrtov
cli-check = Poišče vse napake v učnem načrtu
cli-folder = Mapa; brez nje tista, v kateri ste, ali tisto, kar je priloženo
cli-translate = Ustvari ali osveži prevodne datoteke
cli-translate-to = V ta jezik, na primer en
cli-export = Izpiše modul z vrsticami, ki nanj pravilno odgovorijo
cli-print = List z vajami in rešitvami za tiskanje (HTML)
cli-country = Država, za katero se pokažejo stiki in dejavnosti
cli-journal = Dnevnik napredka
cli-journal-check = Preveri, ali je dnevnik v redu
cli-journal-rebuild = Najprej na novo sestavi povzetke iz dogodkov
cli-no-command = Ta ukaz še ni povezan.

help-usage = Uporaba: { $usage }
help-commands = Ukazi:
help-arguments = Argumenti:
help-options = Možnosti:
help-everywhere = Povsod:

misuse-command = Ukaza »{ $name }« ni.
misuse-unknown = Možnosti »{ $name }« tukaj ni.
misuse-missing = Manjka: { $name }
misuse-no-command = Manjka ukaz.
misuse-twice = »{ $name }« je mogoče navesti samo enkrat.
misuse-utf8 = Ena od besed ukaza ni berljivo besedilo.
misuse-no-value = Za »{ $name }« manjka vrednost.
misuse-value = »{ $value }« ne ustreza za »{ $name }«.
misuse-other = Ta ukaz ni razumljiv.
misuse-did-you-mean = Ali ste mislili »{ $name }«?
misuse-of-curriculum = Ali ste mislili »tremplin curriculum { $name }«?
misuse-possible = Kar ustreza: { $list }
misuse-hint = Dodajte --help, da vidite, kako se napiše.

stdout-not-written = Izpisa ni mogoče zapisati.
file-written = Zapisano: { $path }
modules-row = { $id }: { $title } ({ $units ->
    [one] { $units } korak
    [two] { $units } koraka
    [few] { $units } koraki
   *[other] { $units } korakov
}, { $minutes } min)
no-such-unit = Enote »{ $id }« v tem modulu ni.
no-such-learner = Nikogar z vzdevkom »{ $name }« ni tukaj.
no-such-learner-hint = Vzdevek napišite tako, kot je bil izbran na začetku.
bad-nickname = Ta vzdevek ne ustreza.
bad-nickname-hint = Vzdevek ima od 1 do 24 znakov.

level-error = napaka
level-advice = nasvet
check-shipped = Preverja se, kar je priloženo Tremplinu. Če želite preveriti svoje, navedite mapo.
check-writing-first = Najprej popravite, česar ni mogoče prebrati, nato preverite znova: ostalo pride potem.
check-coverage = { $file }, jezik »{ $lang }«: posodobljeni razdelki besedil { $fresh } od { $all }, za prevod { $words ->
    [one] še { $words } beseda.
    [two] še { $words } besedi.
    [few] še { $words } besede.
   *[other] še { $words } besed.
}
check-sum = { $n ->
    [0] Vse je v redu.
    [one] { $n } pripomba.
    [two] { $n } pripombi.
    [few] { $n } pripombe.
   *[other] { $n } pripomb.
}
translate-bad-language = »{ $lang }« ni oznaka jezika.
translate-bad-language-hint = Navedite oznako jezika, ki ni jezik datotek, na primer en, de, ar.
translate-own-language = »{ $lang }« je že jezik tega učnega načrta.
translate-shipped = Priloženi učni načrt je v programu: ni ga mogoče spremeniti.
translate-shipped-hint = Navedite mapo svojega učnega načrta.
translate-stale-note = Izvirno besedilo se je spremenilo. Preglejte spodnja besedila, nato izbrišite vrstico of = "stale".

journal-sound = Dnevnik je v redu: { $events ->
    [one] { $events } dogodek
    [two] { $events } dogodka
    [few] { $events } dogodki
   *[other] { $events } dogodkov
}, { $learners ->
    [one] { $learners } oseba
    [two] { $learners } osebi
    [few] { $learners } osebe
   *[other] { $learners } oseb
}.
journal-not-sound = Dnevnik je poškodovan ({ $n }). Ne izbrišite ga: najprej naredite kopijo mape.

cli-prints = Tukaj natisnjene strani
cli-prints-copy = Vse kopira, na primer na USB-ključ; nobena datoteka se ne prepiše
cli-prints-to = Mapa, kamor se kopirajo
prints-found = { $n ->
    [0] V mapi { $path } še ni nič natisnjenega.
    [one] { $n } stran v mapi { $path }.
    [two] { $n } strani v mapi { $path }.
    [few] { $n } strani v mapi { $path }.
   *[other] { $n } strani v mapi { $path }.
}
prints-copied = { $n ->
    [0] Nič še ni natisnjeno: v mapo { $path } ni česa kopirati.
    [one] { $n } stran kopirana v mapo { $path }.
    [two] { $n } strani kopirani v mapo { $path }.
    [few] { $n } strani kopirane v mapo { $path }.
   *[other] { $n } strani kopiranih v mapo { $path }.
}

cli-badge-list = Kdo ima katere značke
cli-badge-again = Podpiše znova: ista značka, veljavna od zdaj
cli-badge-email = E-poštni naslov osebe; značka ga hrani samo v skriti obliki
cli-badge-all = Za vse osebe, ki so jo že pridobile
cli-badge-learners = Za osebe iz te datoteke, ena na vrstico
cli-badge-dry = Pove, kaj bi podpisal, vendar ne podpiše
cli-issuer = Organizacija, ki podpisuje značke
cli-issuer-init = Doda organizacijo in njen ključ
cli-issuer-name = Ime organizacije
cli-issuer-url = Njen spletni naslov
cli-issuer-email = Njen e-poštni naslov
cli-issuer-image = Njen znak, majhna slika PNG, JPEG ali SVG
cli-issuer-show = Pove, kdo podpisuje, s prstnim odtisom ključa
cli-issuer-export = Naredi kopijo ključa za podpisovanje, zaklenjeno z geslom iz besed
cli-issuer-import = Prenese ključ za podpisovanje z drugega računalnika
cli-copy-passphrase = Datoteka z geslom iz besed za kopijo (sicer geslo za vodenje delavnice)
cli-observe = Zapiše opažanje o osebi
cli-observe-id = Eno od opažanj modula
cli-observe-text = Opažanje v enem stavku
cli-certificate = Zapiše potrdilo za tiskanje
cli-certificate-name = Ime, kot ga želi oseba videti na potrdilu
cli-certificate-text = Samo besedilo kvadrata
cli-verify = Preveri značko katere koli organizacije
cli-verify-file = Datoteka značke; »-« za standardni vhod
cli-verify-trusted = Zahteva tudi organizacijo, ki je tukaj priznana
cli-verify-email = Primerja z naslovom osebe
cli-verify-list = Podpisan seznam umaknjenih značk
cli-verify-text = Datoteka je besedilo kvadrata s potrdila
cli-verify-name = Primerja z natisnjenim imenom, kadar preverjate potrdilo
cli-trust = Organizacije, ki so tukaj priznane
cli-trust-add = Prizna organizacijo iz datoteke
cli-trust-file = Kar je zapisal »badge issuer show«, ali značka
cli-trust-list = Pove, katere organizacije so priznane
cli-trust-remove = Organizacije ne prizna več
cli-trust-which = Njeno ime ali oznaka (did:…)
cli-revoke = Umakne značko
cli-revoke-badge = Številka značke (urn:uuid:…), ki ni številka osebe
cli-revoke-reason = Zakaj: mistake (po pomoti), other-person (napačni osebi), asked (na željo osebe), key (ključ ukraden ali izgubljen)
cli-publish = Zapiše mapo za objavo na spletu (Open Badges 2.0)
cli-publish-url = Naslov, na katerem bo mapa berljiva
cli-publish-folder = Mapa, ki se zapiše
cli-issuer-replace = Dosedanjo organizacijo da na stran in vzame to
cli-issuer-file = Kopija ključa
cli-revoke-file = Datoteka značke, tudi če je bila podpisana na drugem računalniku
cli-revoke-list = Zapiše podpisan seznam umaknjenih značk
