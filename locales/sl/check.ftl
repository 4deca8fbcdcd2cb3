### What the check of a module tells the person who writes it: what is wrong, then what to write.

## Keys and values

check-missing-key = Manjka »{ $key }«.
check-missing-key-fix = Dodajte vrstico, ki se začne z: { $key } =
check-unknown-key = Tremplin na tem mestu ne pozna ključa »{ $key }«.
check-unknown-key-fix = Izbrišite to vrstico ali preverite, pod kateri naslov v oglatih oklepajih sodi.
check-did-you-mean = Ali ste mislili »{ $word }«?
check-unknown-word = »{ $word }« ne more biti vrednost ključa »{ $key }«.
check-one-of = Napišite eno od teh besed: { $list }
check-wrong-type = Vrednost ključa »{ $key }« ni prave vrste.
check-want-text = Napišite besedilo v ravnih narekovajih: { $key } = "vaše besedilo"
check-want-list = Napišite seznam besedil, ločenih z vejicami: { $key } = ["ena", "dva"]
check-want-flag = Napišite da ali ne v angleščini in brez narekovajev: { $key } = true ali { $key } = false
check-want-whole = Napišite celo število od { $least } do { $most }, brez narekovajev: { $key } = { $least }
check-want-number = Napišite število, brez narekovajev in s piko: { $key } = 0.5
check-want-table = Napišite naslov v oglatih oklepajih, sam v vrstici, pod njim pa njegove ključe. V dejavnosti: [activity.{ $key }]; drugje: [{ $key }]
check-want-tables = Napišite naslov v dvojnih oglatih oklepajih, sam v vrstici, po enega za vsak element. V dejavnosti: [[activity.{ $key }]]; drugje: [[{ $key }]]
check-empty-text = Besedilo ključa »{ $key }« je prazno: napišite ga ali izbrišite vrstico.
check-too-long = To besedilo je predolgo: največ { $most ->
    [one] { $most } znak
    [two] { $most } znaka
    [few] { $most } znaki
   *[other] { $most } znakov
}. Razdelite ga na več dejavnosti.
check-how-many = »{ $key }«: število je { $found }. Biti mora od { $least } do { $most }.
check-how-many-fix = Dodajte ali odstranite dele. Vsak se začne z naslovom v dvojnih oglatih oklepajih, ki se konča s { $key }]].

## Names (id)

check-bad-id = »{ $id }« ne more biti ime (id).
check-bad-id-fix = Uporabite samo male črke brez naglasnih znamenj, števke in vezaje, največ 64 znakov. Primer: "moje-vprasanje-2"
check-same-id = Ime »{ $id }« je že zasedeno.
check-same-id-fix = Enemu od obeh dajte drugo ime, raje novejšemu: napredek se shranjuje pod temi imeni.
check-unknown-id = Nič se tukaj ne imenuje »{ $id }«.
check-unknown-id-fix = Napišite eno od imen (id) v tej datoteki, natanko tako, kot je tam zapisano.

## How the file is written

check-toml-twice = Ta ključ ali naslov je napisan dvakrat.
check-toml-twice-fix = Obdržite eno od obeh vrstic. Za nov element seznama dajte naslov v dvojne oglate oklepaje: [[activity]]
check-toml-string = To besedilo ni zaprto ali vsebuje napačno zapisan znak.
check-toml-string-fix = Zaprite ga z ravnim narekovajem ("). Čez več vrstic ga odprite in zaprite s tremi ("""). V besedilu napišite \" za ravni narekovaj in \\ za obrnjeno poševnico.
check-toml-curved = To besedilo je med ukrivljenimi narekovaji.
check-toml-curved-fix = Zamenjajte jih z ravnimi narekovaji: title = "Pozdrav". Urejevalnik dokumentov narekovaje ukrivi sam od sebe; preprost urejevalnik besedila jih pusti ravne.
check-toml-no-value = Tukaj je ime, za njim pa ni ničesar.
check-toml-no-value-fix = Napišite: ime = "vrednost"
check-toml-bracket = Ta naslov v oglatih oklepajih je napačno zapisan.
check-toml-bracket-fix = Napišite enako število oklepajev spredaj in zadaj, sam v vrstici: [notes] ali [[activity]]
check-toml-list = Ta seznam je napačno zapisan.
check-toml-list-fix = Besedila ločite z vejicami in zaprite z oglatim oklepajem: ["ena", "dva"]
check-toml-other = Te vrstice ni mogoče prebrati.
check-toml-other-fix = Vrstica je naslov, na primer [[activity]], ali ključ z vrednostjo: ime = "vrednost". Opomba za vas se začne z znakom #.
check-hostile = Tukaj je neviden ali nevaren znak ({ $code }).
check-hostile-fix = Izbrišite ta del in ga znova vpišite s tipkovnico: znak je verjetno prišel s kopiranjem in lepljenjem.
check-too-many-values = Ta datoteka je prevelika: največ { $most ->
    [one] { $most } vrednost
    [two] { $most } vrednosti
    [few] { $most } vrednosti
   *[other] { $most } vrednosti
}. Razdelite jo na več enot.

## Translations

check-overlay-status = »status« pove, kako daleč je prevod: napišite "draft" (še ni pregledan) ali "reread" (pregledala ga je druga oseba).
check-overlay-not-a-text = »{ $key }« ni besedilo. V prevodni datoteki so samo besedila, pod imeni (id) izvirne datoteke.

## Activities

check-one-right = { $found ->
    [0] Noben odgovor ni označen kot pravilen.
    [one] { $found } odgovor je označen kot pravilen: biti mora natanko eden.
    [two] { $found } odgovora sta označena kot pravilna: biti mora natanko eden.
    [few] { $found } odgovori so označeni kot pravilni: biti mora natanko eden.
   *[other] { $found } odgovorov je označenih kot pravilnih: biti mora natanko eden.
}
check-one-right-fix = Napišite right = true pod pravilni odgovor in samo pod tega. Če jih je več, uporabite kind = "choices".
check-several-right = Biti morata vsaj dva pravilna odgovora in vsaj eden, ki ni pravilen.
check-several-right-fix = Napišite right = true pod vsak pravilni odgovor. Če je samo eden, uporabite kind = "choice".
check-given-right = »{ $id }« je pravilni odgovor: »given« ga ne more vnaprej izločiti.
check-half-without-given = Ta dejavnost je napol narejena (show = "half"), a nič ne pove, kaj je že narejeno: dodajte »given«.
check-too-many-hints = Namigov je preveč: obdržite največ tri, vsak naj pomaga malo bolj od prejšnjega.
check-form-shape = V datoteki začetnih in končnih vprašanj so vprašanja: poskusna { $practice }, obrazec A { $a }, obrazec B { $b }.
check-form-shape-fix = Napišite eno poskusno vprašanje brez »form«, nato štiri s form = "a" in štiri s form = "b".
check-form-match = »{ $a }« in »{ $b }« ne merita istega: njuna zamisel ali težavnost se razlikuje.
check-form-match-fix = Prvo vprašanje A in prvo vprašanje B sodita skupaj in tako naprej: dajte jima isto zamisel in isto težavnost.
check-form-hints = Začetno ali končno vprašanje nima namiga: namig bi meril nekaj drugega.
check-form-kind = Na začetno ali končno vprašanje se odgovarja z izbiro, da je mogoče odgovor na koncu ponoviti.
check-form-kind-fix = Napišite kind = "choice" ali kind = "choices".
