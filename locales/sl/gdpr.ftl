# Vpis v evidenco (GDPR, 30. člen): kaj se hrani, o kom, čemu, kako dolgo.

cli-doctor-gdpr = Vpis v evidenco: kaj se tu hrani, o kom, čemu, kako dolgo in kdo to lahko vidi

gdpr-title = Vpis v evidenco: učenje s programom Tremplin (GDPR, 30. člen)
gdpr-day = Narejeno { $day } s programom Tremplin { $version }, po tem, kar program hrani, in po nastavitvah tega računalnika.
gdpr-folder = Mapa s podatki: { $folder }
gdpr-proposal = Nameni in pravne podlage so predlogi: organizacija jih prebere, popravi in potrdi. Kar ve samo ona, je prazno.

gdpr-line = { $id }: { $what } O kom: { $whom }. Čemu: { $why }. Kako dolgo: { $term }.
gdpr-group = O kom: { $whom }. Čemu: { $why }. Kako dolgo: { $term }.
gdpr-to-fill = { $label }: ……………
gdpr-purpose = { $name }: { $basis }
gdpr-place = { $what } { $erased }

gdpr-whom-learner = osebe, ki se učijo
gdpr-whom-adviser = osebe, ki vodijo delavnice
gdpr-whom-group = skupina, nihče po imenu
gdpr-whom-organisation = organizacija
gdpr-whom-all = osebe, ki se učijo, osebe, ki vodijo delavnice, organizacija
gdpr-whom-nobody = nihče

gdpr-why-learn = učenje
gdpr-why-prove = značke
gdpr-why-gather = delavnice
gdpr-why-share = zapisi o učenju
gdpr-why-protect = varnost
gdpr-why-rights = pravice

gdpr-basis-learn = da se vsak uči v svojem tempu, spet najde svoje mesto in vidi, kaj zna. Predlagana podlaga: naloga v javnem interesu ali zakoniti interes (člen 6(1)(e) ali (f)).
gdpr-basis-prove = podeljevati značke za usvojeno in pokazati, da so prave. Predlagana podlaga: ista; značka se podpiše in izroči, ko oseba to želi.
gdpr-basis-gather = pripravljati in voditi delavnice ter o njih poročati. Predlagana podlaga: ista.
gdpr-basis-share = izročiti zapise o učenju brez imen shrambi organizacije. Predlagana podlaga: ista, ko so osebe obveščene.
gdpr-basis-protect = nič izgubiti in stran vsake osebe imeti posebej. Predlagana podlaga: zakonska obveznost (člen 6(1)(c) s členom 32).
gdpr-basis-rights = narediti, kar osebe lahko zahtevajo, in povsod upoštevati izbris. Predlagana podlaga: zakonska obveznost (člen 6(1)(c) s členi od 12 do 22).

gdpr-term-person = dokler oseba tega ne zahteva; sicer { $months ->
    [one] { $months } mesec
    [two] { $months } meseca
    [few] { $months } mesece
   *[other] { $months } mesecev
} po njenem zadnjem obisku
gdpr-term-draft = do konca koraka; najpozneje z osebo
gdpr-term-folder = dokler se hrani ta mapa: rok ni vgrajen
gdpr-term-stays = po izbrisu ostane: samo s tem se nikogar ne najde
gdpr-term-replaced = dokler ne pride na to mesto drugo
gdpr-term-copies = nekaj se jih hrani (glejte »Kako dolgo«); ob vsakem izbrisu so napisane znova
gdpr-term-deleted = dokler kdo ne odstrani; najpozneje do naslednjega izbrisa osebe
gdpr-term-file = izbrisano z osebo, če se ve, čigavo je; sicer dokler kdo ne odstrani
gdpr-term-minute = velja eno minuto, odstranjeno ob branju

gdpr-controller = Kdo za to odgovarja (izpolnite na roko)
gdpr-controller-note = Program o tem ne ve nič.
gdpr-blank-name = Organizacija (upravljavec)
gdpr-blank-address = Naslov
gdpr-blank-contact = Komu se piše, e-pošta ali telefon
gdpr-blank-officer = Pooblaščena oseba za varstvo podatkov, če obstaja
gdpr-blank-joint = Skupni upravljavci, obdelovalci
gdpr-blank-laptops = Računalniki, za katere velja ta vpis
gdpr-blank-abroad = Prenosi iz Evropske unije (program nobenega)
gdpr-blank-confirmed = Namene in pravne podlage je potrdil ali potrdila, dne

gdpr-purposes = Čemu in na kakšni podlagi (predlogi)
gdpr-purposes-note = Organizacija naj prebere, popravi in potrdi.

gdpr-people = O kom
gdpr-people-learners = Osebe, ki se učijo, znane po vzdevku in naključni številki. Danes tu znane: { $n }.
gdpr-people-guests = Gostje (»Samo za poskus«): njihovo delo je samo v pomnilniku in izgine, ko odidejo, razen če ga želijo obdržati.
gdpr-people-advisers = Osebe, ki vodijo delavnice: brez računa in imena; odtis njihovega gesla iz besed in besede, ki jih zapišejo.
gdpr-people-groups = Skupine na delavnici: števila, glasovi z rokami in izidi na papirju po sedežih, brez imen.
gdpr-people-sensitive = Nobeno polje ne sprašuje o zdravju, poreklu, prepričanju, družini ali premoženju (člen 9). V vpisanih besedah bi lahko bilo tudi to: prosite, naj ne bo.

gdpr-events = Kaj se hrani: vsaka vrsta dogodka v dnevniku
gdpr-events-note = Vsak dogodek ima tudi svojo številko, dan in uro, številko mape s podatki, v kateri je nastal, in naključno številko osebe, če gre za osebo.
gdpr-kind-learner-added = Vzdevek.
gdpr-kind-learner-set = Lastne nastavitve osebe: jezik, barve, velikost in razmik črk, risba ob vzdevku, skupina, želja po branju na glas, različica pokazanega obvestila.
gdpr-kind-try-started = Da je bil začet korak, v kateri različici, po katerem pravilu.
gdpr-kind-attempt = En odgovor: katero vprašanje, kaj je bilo izbrano (oznake, nikoli vpisane besede), pravilno ali ne, uporabljeni namigi, porabljeni čas, jezik, zaslon ali vrstice.
gdpr-kind-unit-done = Da je bil korak opravljen do konca.
gdpr-kind-unit-mastered = Da je korak usvojen, s koliko pravilnimi odgovori.
gdpr-kind-form-started = Da so bila začeta vprašanja pred modulom ali po njem.
gdpr-kind-form-done = Da so ta vprašanja vsa dobila odgovor.
gdpr-kind-form-refused = Da so bila ta vprašanja zavrnjena ali ustavljena.
gdpr-kind-confidence-told = Kako gotova se oseba počuti pri neki temi, s tremi obrazi.
gdpr-kind-own-task-told = Kako je šla naloga na lastni napravi, s tremi možnimi odgovori: narejeno, danes ne, želim pomoč. Nič o napravi.
gdpr-kind-plan-kept = Kar je oseba zapisala ali označila na svojem načrtu ali kartici, od besede do besede (na primer telefonska številka).
gdpr-kind-recall-started = Da je bilo začeto obnavljanje znanja in katera vprašanja so bila postavljena.
gdpr-kind-recall-done = Koliko vprašanj obnavljanja je dobilo odgovor in koliko je bilo pravilnih.
gdpr-kind-diagnosis-started = Da je bil odprt »Kje začeti?«.
gdpr-kind-diagnosis-done = Kaj je iz tega nastalo: stopnje od 0 do 3, predlagani koraki in ali samostojno, v skupini ali ob nekom.
gdpr-kind-diagnosis-refused = Da je bil »Kje začeti?« zavrnjen.
gdpr-kind-card-claimed = Kar pove kartica od drugod: jezik, stopnja, začeti, opravljeni ali usvojeni moduli in oznaka brez imena.
gdpr-kind-observed = Kaj je oseba, ki vodi delavnico, videla, z njenimi besedami ali z besedami modula.
gdpr-kind-badge-earned = Da je pridobljena značka, z usvojenimi koraki, ki zanjo štejejo.
gdpr-kind-badge-issued = Celotna podpisana značka: številka namesto imena, kaj je usvojeno, in kaj je videla oseba, ki vodi delavnico, če je bilo vneseno.
gdpr-kind-badge-revoked = Da je bila značka vzeta nazaj, po njeni številki, in zakaj (eden od štirih razlogov).
gdpr-kind-issuer-trusted = Izdajatelj značk, ki mu tu zaupate: njegov ključ in ime.
gdpr-kind-issuer-distrusted = Izdajatelj, ki mu ne zaupate več: njegov ključ.
gdpr-kind-attended = Da je bila oseba na delavnici: pravočasno, pozneje, prej odšla ali vendarle odsotna.
gdpr-kind-workshop = Delavnica: načrt (naslov, dan, kraj, skupina, zapiski osebe, ki vodi), kje je, glasovi z rokami, izidi na papirju po sedežih, števila po starostnih skupinah in podobnem, zbrani računalniki in zaključno poročilo.
gdpr-kind-code-reset = Da je oseba, ki vodi delavnico, odstranila kodo iz sličic.
gdpr-kind-learner-joined = Da sta dve številki ista oseba, po besedi osebe, ki vodi delavnico.
gdpr-kind-learner-parted = Da je oseba, ki vodi delavnico, preklicala združitev dveh oseb; druga kot oznaka.
gdpr-kind-join-refused = Da je oseba, ki vodi delavnico, povedala, da dve osebi nista ena; druga kot oznaka.
gdpr-kind-learner-kept = Da se je oseba vrnila ali se hrani dlje: rok začne teči znova.
gdpr-kind-learner-erased = Da je bil nekdo izbrisan: oznaka ter števila po mesecih in modulih za poročila.
gdpr-kind-machine-set = Nastavitev tega računalnika, na primer: tipkovnica, država, ali se vzdevki kažejo, meseci hrambe, številka računalnika, spletni naslov organizacije, ključ, za katerega se zaklepajo dnevniki.

gdpr-tables = Kje v dnevniku: vsaka tabela
gdpr-tables-note = Izpeljane tabele nastanejo znova iz dogodkov in jim sledijo.
gdpr-table-event = Vsi zgoraj navedeni dogodki, vsak tako dolgo, kot je tam povedano.
gdpr-table-draft = Kje se je oseba v koraku ustavila, z besedami, ki jih je ravno pisala.
gdpr-table-device = Naključna številka te mape s podatki in dan zadnjega pregleda.
gdpr-table-learner = Izpeljana: vzdevki po številkah.
gdpr-table-setting = Izpeljana: nastavitve oseb in računalnika.
gdpr-table-standing = Izpeljana: začeti, opravljeni in usvojeni koraki vsake osebe.
gdpr-table-joined = Izpeljana: katere številke so ista oseba.
gdpr-table-parted = Združitve, ki so bile preklicane.
gdpr-table-erased = Izpeljana: oznake izbrisanih.
gdpr-table-past = Izpeljana: števila, ki jih poročila ohranijo o izbrisanih.
gdpr-table-code = Kode iz sličic kot odtisi. Nikoli izvoženo.
gdpr-table-machine = Geslo iz besed in rešilna koda osebe, ki vodi delavnice, kot odtisa, zaporedni napačni poskusi, kaj je vsebovala zadnja kopija, izbris, ki ni končan. Nikoli izvoženo.
gdpr-table-made = Čigava je značka ali natisnjena stran, da se ob izbrisu najde.
gdpr-table-statement = Zapisi o učenju, kot so bili narejeni za shrambo: številke in oznake, nikoli ime.
gdpr-table-store = Naslovi shramb in njihov zadnji odgovor. Nikoli geslo.
gdpr-table-delivery = Kateri zapis je shramba sprejela ali zavrnila in njen odgovor.

gdpr-places = Kje na disku: vsako mesto v mapi s podatki
gdpr-places-note = Imena so tista iz mape s podatki.
gdpr-place-journal = Dnevnik: vse zgoraj navedeno.
gdpr-place-backups = Cele kopije dnevnika.
gdpr-place-set-aside = Poškodovani dnevniki, ki jih je obnovitev dala na stran, celi.
gdpr-place-badges = Značke, ki so jih osebe shranile, da jih odnesejo.
gdpr-place-prints = Natisnjene strani: kaj je shranjeno o osebi, načrti, potrdila (z imenom, ki ga je oseba dala natisniti), papirji in poročila delavnic, potrdila o izbrisu.
gdpr-place-handover = Kje ste bili, medtem ko okno menja črke.
gdpr-place-lock = Prazna datoteka, zadržana, dokler je odprt prostor za vodenje delavnice.
gdpr-place-keys = Ključi izdajatelja in zbirni ključ, zapečateni; ime in naslov organizacije.
gdpr-place-key-copies = Kopije ključev izdajatelja, zapečatene.
gdpr-place-taken = Načrt delavnice s ključka osebe, ki vodi: ne imenuje nikogar, ki se uči.
gdpr-place-to-learn = Kraji, kjer se je tu mogoče učiti.
gdpr-place-curricula = Prineseni ali nameščeni učni programi.
gdpr-place-contacts = Koga tu poklicati, s ključka osebe, ki vodi.
gdpr-place-author-key = Ključ, s katerim nekdo podpisuje pakete, zapečaten, če je bilo izbrano geslo iz besed.
gdpr-place-author-public = Javna polovica tega ključa.
gdpr-place-signers = Čigavi paketi so tu znani: ključi.
gdpr-erasure-rewritten = Ob izbrisu: napisano znova brez osebe.
gdpr-erasure-deleted = Ob izbrisu: datoteke s sledjo osebe so odstranjene.
gdpr-erasure-whole = Ob vsakem izbrisu: odstranjeno v celoti.
gdpr-erasure-empty = Vanjo se nikoli nič ne zapiše.
gdpr-erasure-untouched = Ne vsebuje ničesar o osebah, ki se učijo; izbris tega ne spremeni.

gdpr-retention = Kako dolgo
gdpr-keep-usual = Kdor ne prihaja več, ostane shranjen; število mesecev: { $months } (kar predlaga program).
gdpr-keep-chosen = Kdor ne prihaja več, ostane shranjen; število mesecev: { $months }, izbrano na tem računalniku (program predlaga { $usual }).
gdpr-keep-notice = Prostor za vodenje delavnice pokaže, koga zadeva, toliko dni prej: { $days }. Nikogar ne izbriše samo ura: potrdi oseba, ki vodi delavnico.
gdpr-keep-due = Kolikor se uri tega računalnika lahko verjame, je danes čez rok: { $passed }; v enem mesecu bo: { $soon }.
gdpr-keep-copies = Kopije dnevnika – zadnje: { $newest }; po ena na teden, tednov: { $weeks }. Kopije izpred nove različice ostanejo, dokler jih kdo ne odstrani.
gdpr-keep-past = Poročila preteklih mesecev ohranijo svoje številke o izbrisanih, brez imen.
gdpr-keep-workshops = Delavnice (načrti, števila, poročila) nimajo vgrajenega roka: odločite, kako dolgo jih organizacija hrani.

gdpr-recipients = Kdo to lahko vidi
gdpr-recipients-note = Program sam ne pošilja ničesar.
gdpr-to-here = Kdor tu odpre prostor za vodenje delavnice, in kdor lahko odpre datoteke tega računalnika.
gdpr-to-person = Oseba: njeni podatki za s seboj, natisnjene strani, kartica, značke; in komur jih da.
gdpr-to-laptops = Drugi računalniki organizacije, z datoteko na ključku: dogodki z vzdevki; brez kod iz sličic, gesel, ključev, osnutkov in natisnjenih strani.
gdpr-to-badges = Komur se pokaže značka, podpisana za »{ $name }«: v njej je številka namesto imena.
gdpr-to-no-badges = Značke: na tem računalniku ni izdajatelja, zato se tu nobena ne podpiše.
gdpr-to-reports = Partnerji in financerji: poročila ne povedo ničesar o skupini, manjši od { $partners }, javna ničesar o skupini, manjši od { $public }. Lastno poročilo osebe, ki vodi delavnice, je natančno.
gdpr-to-store = Shramba zapisov o učenju: { $url } (poslanih doslej: { $n }, s številkami namesto imen).
gdpr-to-no-store = Shrambe zapisov o učenju: s tega računalnika ni bilo nikoli nič poslano.
gdpr-to-statements = Zapisi o učenju so bili vsaj enkrat zapisani v datoteko: kje je, ta program ne ve.
gdpr-to-nobody-else = Nihče drug: brez računa, brez merjenja uporabe, brez oglasov.

gdpr-security = Kako je zavarovano
gdpr-safe-least = Vpraša se malo: ne pravo ime, ne naslov, ne datum rojstva, ne e-pošta, ne telefon. Vpisane besede ostanejo samo v osnutkih, v načrtih in v tem, kar zapišejo osebe, ki vodijo delavnice.
gdpr-safe-files = Pravice mape s podatki v sistemih Linux in macOS: datoteke { $files }, mape { $folders }, samo za njenega uporabnika. V sistemu Windows tiste od uporabnikove mape. Ključek s FAT pravic ne pozna.
gdpr-safe-hash = argon2id, { $mib } MiB, število prehodov: { $passes }
gdpr-safe-codes = Kode iz sličic, število sličic: { $pictures }, kot odtis ({ $hash }). Ločujejo osebe v istem prostoru; datoteke ne varujejo.
gdpr-safe-passphrase = Prostor za vodenje delavnice: geslo iz besed, najmanjše število črk: { $least }, kot odtis ({ $hash }). { $chosen }
gdpr-safe-chosen = Na tem računalniku: izbrano.
gdpr-safe-not-chosen = Na tem računalniku: še ni izbrano. Izberite ga v prostoru za vodenje delavnice.
gdpr-safe-waits = Čakanje po toliko zaporednih napačnih kodah ali geslih: { $n }. Najprej { $first } s, največ { $most } min.
gdpr-safe-keys = Ključi organizacije: zapečateni z geslom iz besed (XChaCha20-Poly1305).
gdpr-safe-sticks = Dnevniki, ki potujejo na ključku, se lahko zaklenejo za en sam ključ (age). { $locked }
gdpr-safe-locked = Na tem računalniku: tak ključ je znan.
gdpr-safe-not-locked = Na tem računalniku: še noben ni znan.
gdpr-safe-lost = Vsak odgovor je na disku, preden se pokaže odziv nanj: izpad elektrike ne odnese nobenega.
gdpr-safe-copies = Kopije dnevnika na koncu srečanj ali, če je velik, ob zaključku delavnice; vsaka je preverjena. Hranijo se zadnje: { $newest }, in tedenske: { $weeks }.
gdpr-safe-erasure = Izbrisi: izbrisani bajti so prepisani, datoteke napisane znova, tudi kopije; nato se pregleda vsak bajt mape s podatki in izroči potrdilo brez imena.
gdpr-safe-network = Brez omrežja, razen za zapise o učenju, kadar jih oseba, ki vodi delavnice, izrecno pošlje (https, razen če vpiše --insecure-http).
gdpr-safe-disk = Dnevnik sam ni šifriran: šifrirajte disk računalnika in računalnik zaklenite.

gdpr-rights = Kaj osebe lahko zahtevajo
gdpr-rights-note = VZDEVEK zamenjajte z vzdevkom ali številko osebe.
gdpr-right-informed = Biti obveščen (člen 13): kaj se hrani, je pokazano, preden se izbere vzdevek, in se lahko kadar koli spet prebere.
gdpr-right-access = Videti in odnesti (člena 15 in 20): na strani osebe ali: tremplin learner export VZDEVEK --format html -o DATOTEKA (ali json)
gdpr-right-erasure = Izbris (člen 17): na strani osebe ali: tremplin learner erase VZDEVEK
gdpr-right-purge = Konec roka: tremplin learner list --due, nato tremplin learner purge
gdpr-right-rectify = Popravek (člen 16): nastavitve in načrti na strani osebe; prisotnost s tremplin workshop attendance. Vzdevka ali odgovora ni mogoče spremeniti: izbrišite in začnite znova.
gdpr-right-object = Ugovor (člen 21): »Samo za poskus« v dnevniku ne obdrži ničesar. Omejitev brez izbrisa (člen 18): tega program ne zna.
gdpr-right-automated = Program predlaga pot in pove, kaj je usvojeno; o pravicah nikogar ne odloča (člen 22).

gdpr-unknown = Česa ta program ne more vedeti
gdpr-unknown-paper = Papir: seznami prisotnosti, natisnjene strani, izpolnjene vaje.
gdpr-unknown-copies = Kopije na ključkih in drugih diskih ter drugi računalniki, dokler niso zbrani: izbris tu jih ne doseže.
gdpr-unknown-stores = Kar so shramba, objavljena značka ali poročilo posredovali drugim.
gdpr-unknown-words = Kar je bilo prosto vpisano: opažanja, načrti, naslovi in kraji delavnic, zaključna poročila. V njih so lahko imena oseb.
gdpr-unknown-folder = Kar je nekdo na roko dal v mapo s podatki.
gdpr-unknown-disk = Kar je pod datotekami: stare sledi na disku SSD, kopije, ki jih dela sistem.
