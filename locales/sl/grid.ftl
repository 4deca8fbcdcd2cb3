# Preglednica kakovosti: ena stran za financerja.

cli-check-grid = Naredi preglednico kakovosti na eni strani za tisk (ali kot podatke, z --json)
check-language = { $lang }: posodobljenih besedil { $fresh } od { $all }; ponovno prebranih datotek { $reread } od { $files }.

grid-title = Preglednica kakovosti
grid-nothing = Brez naslova
grid-unsaid = ni navedeno
grid-publisher = Založnik
grid-version = Različica
grid-licence = Licenca
grid-size = Vsebina
grid-size-said = { $modules ->
        [one] { $modules } modul
        [two] { $modules } modula
        [few] { $modules } moduli
       *[other] { $modules } modulov
    }, { $units ->
        [one] { $units } enota
        [two] { $units } enoti
        [few] { $units } enote
       *[other] { $units } enot
    }
grid-day = Izmerjeno
grid-languages = Jezik
grid-language-source = { $name } (izvorni jezik)
grid-head-texts = Prevedena besedila
grid-language-texts = { $n } od { $all }
grid-head-reread = Ponovno prebrane datoteke
grid-language-reread = { $n } od { $all }
grid-head-words = Besed na poved
grid-language-words = povprečno { $n }, največ { $most }
grid-head-ease = Berljivost
grid-language-ease = { $ease } od 100 ({ $author })
grid-no-formula = ni objavljene formule
grid-head-criterion = Merilo in vir
grid-head-measured = Izmerjeno
grid-head-verdict = Izid
grid-met = izpolnjeno
grid-not-met = ni izpolnjeno
grid-idle = se ne nanaša
grid-person = pregledal/-a:
grid-not-measured = ni izmerjeno: najprej je treba popraviti napake
grid-note = Vse številke izmeri program. Prazen kvadratek čaka človeka: ime in datum. Preverjanje lahkega branja šteje besede in zloge: besedilo lahko potrdijo le bralci, ki jim je namenjeno.

grid-rules = Pravila hiše so upoštevana
grid-rules-source = Seznam pravil, vsako s svojim razlogom: priročnik učnega načrta, 2026
grid-rules-said = { $errors ->
        [0] brez napak
        [one] { $errors } napaka
        [two] { $errors } napaki
        [few] { $errors } napake
       *[other] { $errors } napak
    }, { $advice ->
        [0] brez nasvetov
        [one] { $advice } nasvet
        [two] { $advice } nasveta
        [few] { $advice } nasveti
       *[other] { $advice } nasvetov
    }
grid-readability = Vsaka enota se lahko bere, v vsakem jeziku
grid-readability-source = Flesch 1948; Kandel in Moles 1958; Fernández-Huerta 1959; Flesch-Vacca 1972; Amstad 1978
grid-readability-said = { $list }; lahko od { $least } naprej
grid-sentences = Povedi so kratke
grid-sentences-source = Inclusion Europe, »Informacije za vse«, 2009; številke so naša izbira
grid-sentences-said = povprečno besed na poved (največ): { $list }; pričakovano povprečje { $most }
grid-feedback = Vsak odgovor je razložen, pravilen ali ne
grid-feedback-source = Pan in Rickard, prenos učenja s preverjanjem, 2018
grid-feedback-said = ocenjenih odgovorov: { $items }; brez razlage: { $missing }
grid-cues = Pravilnega odgovora ne izdata ne dolžina ne mesto
grid-cues-source = Haladyna, Downing in Rodriguez, pravila za izbirna vprašanja, 2002
grid-cues-said = izbirnih vprašanj: { $questions }; najdenih navad: { $habits }
grid-real = Prava sporočila med prevarami
grid-real-source = O'Connor idr. 2021; Modirrousta-Galian in Higham 2023
grid-real-said = pravih sporočil: { $real } od { $all }
grid-real-shown = ni sporočil za presojo; sporočil, v katerih se iščejo znamenja: { $n }
grid-ideas = Vsaka zamisel je vprašana dvakrat, vsaka enota lahko vpraša znova
grid-ideas-source = Latimier idr. 2021; Pan in Rickard 2018
grid-ideas-said = zamisli: { $ideas }, premalo vajenih: { $thin }; enot brez različice: { $spare }
grid-objectives = Vsak cilj se vadi in je povezan z DigComp
grid-objectives-source = DigComp 3.0, Evropska komisija (JRC144121), 2025; Biggs 1996
grid-objectives-said = ciljev: { $objectives }, brez vaje: { $uncovered }, brez povezave: { $unaligned }; kompetenc DigComp: { $competences }
grid-contacts = Uradni stiki so preverjeni in datirani
grid-contacts-source = Pravilo hiše: videni pri viru, s končnim datumom
grid-contacts-said = preverjenih: { $verified } od { $all }; drugi ostanejo skriti
grid-contacts-none = brez svojih stikov: prikazani so stiki programa
grid-pages = Vsaka stran gre na majhen zaslon
grid-pages-source = WCAG 2.2, merilo 1.4.10, 2023; velikosti hiše
grid-pages-said = narisanih strani v 80x24, 60x20 in 40x14: { $pages }; pripomb: { $n }
grid-faces = Vse gre tudi po vrsticah (bralnik zaslona) in na papirju
grid-faces-source = WCAG 2.2, načeli 1 in 2, 2023
grid-faces-said = dejavnosti: { $all }; po vrsticah: { $lines }, na papirju: { $paper }
grid-minutes = Napovedani časi držijo
grid-minutes-source = Brysbaert 2019 (238 besed na minuto), polovica za počasnega bralca
grid-minutes-said = napovedanih minut: { $said }, izmerjenih pri 120 besedah na minuto: { $measured }; enot za pregled: { $n }
grid-translations = Prevodi so celi in posodobljeni
grid-translations-source = Pravilo hiše: vsako prevedeno besedilo nosi znak svojega izvirnika
grid-translations-said = { $list }
grid-translations-none = samo en jezik
grid-reread = Besedila je ponovno prebral še en človek
grid-reread-source = ISO 17100, pregled druge osebe, 2015
grid-reread-said = prevedenih datotek, ki so po navedbi ponovno prebrane: { $n } od { $all }
grid-readers = Bralci, ki jim je namenjeno, so prebrali in potrdili
grid-readers-source = Inclusion Europe, »Ne pišite za nas brez nas«, 2009
grid-readers-said = tega program ne more presoditi
grid-facts = Dejstva, zakoni in postopki na ta dan držijo
grid-facts-source = Prebral strokovnjak
grid-facts-said = tega program ne more presoditi
