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
badges-issuer-why = Prstni odtis v besedah izobesite tam, kjer vas poznajo. Po njem ljudje prepoznajo vaše značke.
badges-make = Dodaj organizacijo
badges-make-how = Tremplin naredi ključ za podpisovanje. Ključ ostane tukaj, zaklenjen z geslom iz besed.
badges-make-name = Ime organizacije
badges-make-url = Spletni naslov (neobvezno)
badges-make-email = E-poštni naslov (neobvezno)
badges-make-public = Te tri vrstice bodo vidne v vsaki znački.
badges-make-do = Dodaj
badges-made = Narejeno. Takoj naredite kopijo ključa.
badges-not-copied = Ključ nima kopije. Če se ta računalnik izgubi, se z njim izgubi tudi ključ.
badges-copy = Naredi kopijo ključa
badges-copy-how = Kopija je rezerva. Z njo na drugem računalniku podpisujete v istem imenu. Kam naj jo Tremplin shrani?
badges-copy-passphrase = Geslo iz besed za kopijo
badges-copy-do = Naredi kopijo
badges-copied = Kopija je tukaj: { $path }. Hranite jo daleč od tega računalnika.
badges-copy-found = { $name } ({ $path })
badges-bring = Prenesi ključ z drugega računalnika
badges-bring-how = Katera kopija? Izberite jo, nato vpišite njeno geslo iz besed.
badges-bring-none = Kopije ključa ni bilo mogoče najti.
badges-bring-none-how = Na drugem računalniku naredite kopijo na USB-ključ. Priključite ga tukaj, nato se vrnite na to stran.
badges-bring-do = Prenesi ključ
badges-brought = Ključ je tukaj. Zdaj podpisujete v istem imenu.
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
badges-lacks-seen = manjka opažanje
badges-lacks-units = { $n ->
        [one] manjka { $n } korak od { $of }
        [two] manjkata { $n } koraka od { $of }
        [few] manjkajo { $n } koraki od { $of }
       *[other] manjka { $n } korakov od { $of }
    }
badges-sign = Podpiši to značko
badges-sign-again = Podpiši znova, z novimi opažanji
badges-observe = Zapiši opažanje
badges-observe-how = Izberite stavek ali napišite svojega.
badges-observe-own = Moje opažanje
badges-observe-public = Stavek bo viden v znački. Vanj ne pišite imen.
badges-observe-do = Zapiši
badges-hand-out = Izroči datoteke značke
badges-hand-out-how = Kam naj Tremplin shrani tri datoteke? Njihova imena ne povedo, čigave so.
badges-hand-out-phone = Ima oseba samo telefon? Datoteke shranite na svoj USB-ključ in jih pošljite, če oseba to želi. Tremplin ne hrani nobenega naslova.
badges-handed-out = Datoteke so tukaj: { $path }
badges-certificate = Natisni potrdilo
badges-certificate-how = Katero ime želi oseba na svojem potrdilu? Vpišite ga skupaj z njo.
badges-certificate-name = Ime na potrdilu
badges-certificate-kept = Tremplin tega imena ne shrani v dnevnik. Brez imena ostane prazna vrstica za vpis na roko.
badges-revoke = Umakni to značko
badges-revoke-how = Umaknjena značka ostane umaknjena za vedno. Zakaj jo želite umakniti?
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
issuer-there-hint = Za menjavo najprej naredite kopijo njenega ključa. Nato umaknite keys.json iz mape s podatki.
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
issuer-line-tokens = V obliki .jwt je prstni odtis: { $words }
issuer-line-id = Oznaka organizacije: { $id }
issuer-line-copied = Zadnja kopija ključa: { $day }
issuer-line-not-copied = Ključ še nima kopije.
issuer-paper = Kako prepoznate naše značke
issuer-paper-how = Teh osem besed je prstni odtis našega ključa. Značka, ki smo jo podpisali mi, pokaže iste, v istem vrstnem redu.
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
