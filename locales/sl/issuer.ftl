### The organisation, its key, and badges in the adviser's room.
badges-title = Značke
badges-waiting = { $n ->
        [0] Nobena značka ne čaka na podpis.
        [one] { $n } značka čaka na vaš podpis.
        [two] { $n } znački čakata na vaš podpis.
        [few] { $n } značke čakajo na vaš podpis.
       *[other] { $n } značk čaka na vaš podpis.
    }
badges-sign-all = { $n ->
        [one] Podpiši { $n } značko
        [two] Podpiši { $n } znački
        [few] Podpiši { $n } značke
       *[other] Podpiši { $n } značk
    }
badges-speak-for = Značke se podpisujejo v imenu organizacije: { $name }
badges-no-issuer = Značka se podpiše v imenu vaše organizacije. Ta tukaj še ni znana.
badges-issuer = Organizacija in njen ključ
badges-issuer-why = Prstni odtis je prepoznavni znak vašega ključa, v osmih besedah. Pokažite ga ob vhodu in na svoji spletni strani: vsakdo bo lahko primerjal.
badges-make = Dodaj organizacijo
badges-make-how = Tremplin naredi ključ za podpisovanje: skrivno kodo, ki podpisuje vaše značke. Ključ ostane tukaj, zaklenjen z geslom iz besed.
badges-make-name = Ime organizacije
badges-make-url = Spletni naslov (neobvezno)
badges-make-email = E-poštni naslov (neobvezno)
badges-make-public = Te tri vrstice bo v vaših značkah lahko prebral vsakdo.
badges-make-do = Dodaj
badges-made = Narejeno. Ključ za podpisovanje takoj kopirajte na USB-ključ.
badges-not-copied = Tukaj ni bila narejena nobena kopija ključa za podpisovanje. Brez kopije izgubljenega ključa ni mogoče narediti znova.
badges-copy = Kopiraj ključ za podpisovanje
badges-copy-how = Kopija je rezerva. Z njo lahko podpisujete tudi na drugem računalniku. Njeno geslo iz besed je lahko isto kot vaše: samo to geslo odpre kopijo. Kam naj jo Tremplin shrani? Najbolje na USB-ključ.
badges-copy-passphrase = Geslo iz besed za kopijo
badges-copy-do = Naredi kopijo
badges-copied = Kopija je tukaj: { $path }. Hranite jo daleč od tega računalnika.
badges-copy-found = { $name } ({ $path })
badges-bring = Prenesi ključ za podpisovanje z drugega računalnika
badges-bring-how = Katera kopija? Izberite jo, nato vpišite njeno geslo iz besed.
badges-bring-none = Kopije ključa za podpisovanje ni bilo mogoče najti.
badges-bring-none-how = Na drugem računalniku kopirajte ključ za podpisovanje na USB-ključ. Ta USB-ključ priključite tukaj, nato se vrnite na to stran.
badges-bring-do = Prenesi ključ
badges-brought = Ključ za podpisovanje je tukaj. Zdaj podpisujete za isto organizacijo.
badges-who = Osebe in njihove značke
badges-who-line = { $name }: { $signed ->
        [0] nobena podpisana značka
        [one] { $signed } podpisana značka
        [two] { $signed } podpisani znački
        [few] { $signed } podpisane značke
       *[other] { $signed } podpisanih značk
    }{ $waiting ->
        [0] { "" }
        [one] , { $waiting } čaka
        [two] , { $waiting } čakata
        [few] , { $waiting } čakajo
       *[other] , { $waiting } čaka
    }
badges-of = Značke osebe { $name }
badges-of-none = Ta oseba še ni začela nobenega modula.
badges-one-of = { $name }: { $said }
badges-one-wanted = Treba je še videti: { $text }
badges-one-seen = Zapisano: { $text }
badges-lacks-seen = nekaj je treba še videti
badges-lacks-units = { $n ->
        [one] manjka { $n } korak od { $of }
        [two] manjkata { $n } koraka od { $of }
        [few] manjkajo { $n } koraki od { $of }
       *[other] manjka { $n } korakov od { $of }
    }
badges-sign = Podpiši to značko
badges-sign-again = Podpiši znova, z novimi opažanji
badges-observe = Zapiši opažanje
badges-observe-how = Kaj je ta oseba naredila pred vašimi očmi? Napišite stavek ali ga izberite, če modul kakšnega ponuja.
badges-observe-own = Moje opažanje
badges-observe-public = Stavek bo viden v znački. Vanj ne pišite imen.
badges-observe-do = Zapiši
badges-hand-out = Izroči datoteke značke
badges-hand-out-how = Kam naj Tremplin shrani tri datoteke? Njihova imena ne povedo, čigave so.
badges-hand-out-phone = Ima oseba samo telefon? Datoteke shranite na svoj USB-ključ. Pošljite jih pozneje, če oseba to želi. Tremplin ne hrani nobenega naslova.
badges-handed-out = Narejeno: { $path } Zraven je isto ime še s končnicama .png in .svg.
badges-certificate = Natisni potrdilo
badges-certificate-how = Katero ime želi oseba na svojem potrdilu? Vpišite ga skupaj z njo.
badges-certificate-name = Ime na potrdilu
badges-certificate-kept = To ime gre samo na stran za tiskanje. Stran ostane na tem računalniku, pri drugih natisnjenih straneh. Brez imena ostane prazna vrstica za vpis na roko.
badges-revoke = Umakni to značko
badges-revoke-how = Umaknjene značke ni več mogoče dobiti nazaj. Zakaj jo želite umakniti?
badges-revoke-do = Da, umakni značko
person-badges = Značke in opažanja
place-stick = Na USB-ključu: { $path }
place-here = Na tem računalniku: { $path }
issuer-none = Na tem računalniku nobena organizacija ne podpisuje značk.
issuer-none-hint = Dodajte jo v prostoru za vodenje delavnice ali z ukazom »badge issuer init«.
issuer-closed-hint = Ključ se odpre samo z geslom iz besed: odprite prostor za vodenje delavnice ali dodajte --passphrase-file.
issuer-shut = Ključ za podpisovanje se ne odpre.
issuer-shut-hint = Datoteka keys.json je spremenjena. Ključ znova prenesite iz njegove kopije.
issuer-there = Tukaj že podpisuje organizacija: { $name }.
issuer-there-hint = Za menjavo dodajte --replace: stari ključ ostane, zaklenjen, v key-copies.
issuer-needs-passphrase = Ključ za podpisovanje se zaklene z geslom iz besed.
issuer-needs-passphrase-hint = Izberite ga v prostoru za vodenje delavnice ali navedite datoteko: --passphrase-file.
issuer-old-passphrase = Geslo iz besed je bilo izbrano, ko ključev še ni bilo.
issuer-old-passphrase-hint = Še enkrat ga izberite v prostoru za vodenje delavnice. Lahko je isto.
issuer-name = Organizacija potrebuje ime. Ima lahko največ { $most ->
        [one] { $most } znak.
        [two] { $most } znaka.
        [few] { $most } znake.
       *[other] { $most } znakov.
    }
issuer-name-hint = Napišite ga tako, kot naj se bere na znački.
issuer-url = »{ $url }« ni popoln spletni naslov.
issuer-url-hint = Začne se s https:// in nima presledkov.
issuer-email = »{ $email }« ni e-poštni naslov.
issuer-email-hint = Imeti mora znak @ in piko, brez presledkov.
issuer-image = Slika je prevelika: največ { $most } KB.
issuer-image-hint = Vzemite majhno sliko PNG, JPEG ali SVG: zapiše se v vsako značko.
issuer-image-sort = Ta datoteka ni ne PNG, ne JPEG, ne SVG.
issuer-line-name = Organizacija: { $name }
issuer-line-url = Spletni naslov: { $url }
issuer-line-email = E-poštni naslov: { $email }
issuer-line-words = Prstni odtis ključa: { $words }
issuer-line-tokens = Prstni odtis za redkejše datoteke .jwt: { $words }
issuer-line-id = Oznaka za programe: { $id }
issuer-line-copied = Zadnja kopija ključa: { $day }
issuer-line-not-copied = Tukaj še ni bila narejena nobena kopija ključa.
issuer-paper = Kako prepoznate naše značke
issuer-paper-how = Teh osem besed je naš prepoznavni znak, v slovenščini. Pri preverjanju značke, ki smo jo podpisali mi, se morajo prikazati iste, v istem vrstnem redu.
issuer-no-random = Ta računalnik ne daje varnih naključnih števil: ključa tukaj ni mogoče narediti.
issuer-no-random-hint = Ključ naredite na drugem računalniku, nato prenesite njegovo kopijo.
issuer-not-sealed = Ključa ni bilo mogoče zakleniti.
issuer-file-broken = Datoteke s ključi ni mogoče prebrati: { $file }
issuer-file-broken-hint = Umaknite to datoteko iz mape, nato prenesite ključ iz njegove kopije.
issuer-no-copy = Ta datoteka ni kopija ključa.
issuer-no-copy-hint = Kopija se naredi z ukazom »badge issuer export«.
issuer-copy-shut = Kopija se s tem geslom iz besed ne odpre.
issuer-copy-shut-hint = To je geslo, izbrano za kopijo. Preverite velike črke.
issuer-copy-short = Kopija potrebuje geslo iz besed.
issuer-copy-short-hint = Dobro geslo so štiri besede, ki ne sodijo skupaj.
issuer-copy-file-hint = Navedite ga v datoteki: --copy-passphrase-file.
issuer-copied = To kopijo hranite daleč od tega računalnika. Kdor ima kopijo in njeno geslo, lahko podpisuje v vašem imenu.
issuer-recovery = Geslo iz besed je izbrano. Rešilna koda, prikazana samo zdaj: { $code }
issuer-back-up = Zdaj naredite kopijo ključa: »badge issuer export«. Izgubljenega ključa ni mogoče narediti znova.
batch-unknown = Vrstica { $line }: vzdevka »{ $name }« tukaj ni.
batch-signed = { $n ->
        [0] Nobena značka ni podpisana.
        [one] { $n } podpisana značka.
        [two] { $n } podpisani znački.
        [few] { $n } podpisane značke.
       *[other] { $n } podpisanih značk.
    }
batch-ready = { $n ->
        [0] Nobena značka ni pripravljena.
        [one] { $n } značka je pripravljena.
        [two] { $n } znački sta pripravljeni.
        [few] { $n } značke so pripravljene.
       *[other] { $n } značk je pripravljenih.
    }
batch-line = { $name }, { $module }: { $said }
batch-said-signed = pripravljena za izročitev
batch-said-already = podpisana že prej
batch-said-revoked = umaknjena
batch-said-refused = ni podpisana. { $why }
batch-said-lacks-seen = manjka opažanje osebe, ki vodi delavnico: { $seen }
batch-said-lacks-units = { $n ->
        [one] manjka { $n } korak: { $units }
        [two] manjkata { $n } koraka: { $units }
        [few] manjkajo { $n } koraki: { $units }
       *[other] manjka { $n } korakov: { $units }
    }
list-line = { $name }: { $badge } ({ $said })
list-many = { $n ->
        [0] Ni značk.
        [one] { $n } značka.
        [two] { $n } znački.
        [few] { $n } značke.
       *[other] { $n } značk.
    }
trust-unknown = »{ $which }« ni na seznamu.
trust-unknown-hint = »badge trust list« pokaže, kdo je na njem.
trust-no-issuer = Ta datoteka ne pove, kdo podpisuje.
trust-no-issuer-hint = Navedite, kar je zapisal ukaz »badge issuer show --format json«, ali veljavno značko.
trust-added = Odslej tukaj priznana: { $name }. Te besede primerjajte z organizacijo samo: { $words }
trust-removed = Tukaj ni več priznana: { $name }
trust-line = { $name }: { $words }
trust-many = { $n ->
        [0] Tukaj ni priznana nobena organizacija.
        [one] { $n } priznan ključ.
        [two] { $n } priznana ključa.
        [few] { $n } priznani ključi.
       *[other] { $n } priznanih ključev.
    }
publish-done = { $badges ->
        [one] { $badges } značka
        [two] { $badges } znački
        [few] { $badges } značke
       *[other] { $badges } značk
    }, { $files ->
        [one] { $files } datoteka
        [two] { $files } datoteki
        [few] { $files } datoteke
       *[other] { $files } datotek
    } v mapi { $path }
publish-not = Nič ni objavljeno. { $why }
publish-address = Naslov ni naslov mape na spletu.
publish-address-hint = Začne se s https:// in nima ne »?« ne »#«.
publish-needs-url = Starejša oblika značk potrebuje spletni naslov organizacije.
publish-needs-email = Starejša oblika značk potrebuje e-poštni naslov organizacije.
publish-needs-hint = Organizacija je bila dodana brez njega. Značke sedanje oblike ga ne potrebujejo.
publish-other-keys = To niso ključi te organizacije.
publish-badge = Te značke ni mogoče objaviti: { $badge }
publish-badge-hint = Znova jo podpišite z ukazom »badge issue --again«, nato poskusite še enkrat.
publish-readme =
    V tej mapi so značke »Open Badges 2.0« za { $url }

    1. Celo mapo, takšno kot je, kopirajte na svoj spletni strežnik. Njene datoteke morajo biti berljive na zgornjem naslovu.
    2. Datoteke .json strežnik pošilja z glavo: Content-Type: application/json
    3. Za preverjalnike, ki delujejo v brskalniku, dodajte: Access-Control-Allow-Origin: *
    4. Po vsaki novi ali umaknjeni znački ponovite ukaz in znova kopirajte mapo.

    revocations-3.0.json je seznam umaknjenih značk. Preveriti ga je mogoče tudi brez spleta: badge verify --revocations
issuer-line-code = Isti prstni odtis, v vseh jezikih: { $code }
issuer-paper-word = { $at }. { $word }
badges-printed-shown = Stran se odpre za tiskanje. Shranjena je tudi tukaj: { $path }
badges-printed = Stran je pripravljena za tiskanje, tukaj: { $path }
badges-another-why = Ta značka je umaknjena za vedno. Podelite lahko drugo, popravljeno, z novo številko.
badges-another = Podeli drugo značko
batch-said-now = podpisana zdaj
badges-look = Preveri prejeto značko
badges-look-how = Katera datoteka?
badges-look-none = Na nobenem USB-ključu ni bilo najdene značke. Shranite datoteko nanj, ga priključite in se vrnite na to stran.
badges-trust = Priznaj to organizacijo
badges-trust-first = Najprej primerjajte osem besed z organizacijo samo, po svoji poti.
