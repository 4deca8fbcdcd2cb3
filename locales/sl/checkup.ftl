# Pregled računalnika (tremplin doctor), popravljen terminal, nepričakovana ustavitev.

cli-doctor = Kaj ta računalnik zmore in česa ne ter kako to popraviti
cli-reset-terminal = Popraviti terminal, ki ne kaže več, kar se tipka. Če Enter ne naredi nič: Ctrl+J

checkup-title = Pregled tega računalnika, { $day }. Tremplin { $version }.
checkup-line = [{ $state }] { $means }
checkup-do = Kaj storiti: { $mend }
checkup-good = dobro
checkup-to-know = vedeti
checkup-to-mend = popraviti
checkup-closing-good = Vse je v redu: ničesar ni treba popraviti.
checkup-closing-know = Ničesar ni treba popraviti. Zgoraj { $n ->
    [one] je { $n } stvar, ki jo je dobro vedeti.
    [two] sta { $n } stvari, ki ju je dobro vedeti.
    [few] so { $n } stvari, ki jih je dobro vedeti.
   *[other] je { $n } stvari, ki jih je dobro vedeti.
}
checkup-closing-mend = { $n ->
    [one] Popraviti je treba { $n } stvar: { $list }.
    [two] Popraviti je treba { $n } stvari, po tem vrstnem redu: { $list }.
    [few] Popraviti je treba { $n } stvari, po tem vrstnem redu: { $list }.
   *[other] Popraviti je treba { $n } stvari, po tem vrstnem redu: { $list }.
}
checkup-no-page = Pregled računalnika se ne zapiše kot stran za tiskanje.
checkup-no-page-hint = Vpišite: tremplin doctor ali: tremplin doctor --json

checkup-terminal = Terminal
checkup-voice = Branje na glas
checkup-folder = Mapa s podatki
checkup-clock = Ura
checkup-journal = Dnevnik napredka
checkup-curricula = Kaj se je mogoče naučiti
checkup-badges = Značke
checkup-contacts = Uradni stiki
checkup-icon = Ikona
checkup-crashes = Nepričakovane ustavitve

checkup-terminal-none = Pregled ni bil zahtevan na zaslonu terminala: njegova velikost in znaki se od tod ne vidijo.
checkup-terminal-none-mend = Odprite terminal in vpišite: tremplin doctor
checkup-terminal-dumb = Ta terminal ne zna risati strani: Tremplin tu govori vrstico za vrstico in vse je mogoče.
checkup-terminal-dumb-mend = Za barvno narisane strani odprite drug terminal ali vpišite: tremplin open
checkup-size-whole = Stolpci: { $columns }, vrstice: { $lines }. Vsaka stran gre na zaslon.
checkup-size-scrolls = Stolpci: { $columns }, vrstice: { $lines }. Vse je mogoče, nekatere strani pa se pomikajo.
checkup-size-tiny = Stolpci: { $columns }, vrstice: { $lines }. Za strani je to premalo.
checkup-size-unknown = Ta terminal ne pove svoje velikosti: nekatere strani se bodo morda pomikale.
checkup-size-mend = Povečajte okno na 80 stolpcev in 24 vrstic ali vpišite: tremplin open
checkup-colours = Barve se vidijo. Nič ni povedano samo z barvo.
checkup-colours-off = Barve so izklopljene (NO_COLOR): vse se prebere tudi brez njih.
checkup-colours-off-mend = Če tega niste želeli, vpišite: unset NO_COLOR
checkup-colours-none = Ta terminal nima barv: vse se prebere tudi brez njih.
checkup-signs = Šumniki, okvirji in male risbe se vidijo (UTF-8).
checkup-signs-console = Konzola brez oken: šumniki se vidijo, okvirji in male risbe so iz preprostih znakov (+ - |).
checkup-signs-console-mend = Če ima računalnik namizje, odprite terminal tam.
checkup-signs-simple = Sistem ni nastavljen na UTF-8 ({ $locale }): okvirji in risbe so iz preprostih znakov, šumniki pa bodo morda videti napačno.
checkup-signs-simple-mend = Preden zaženete Tremplin, vpišite: export LANG=sl_SI.UTF-8
checkup-mouse = Miška na straneh deluje: klik in kolesce. Vse gre tudi s tipkovnico.
checkup-mouse-none = V tej konzoli ni miške: vse gre s tipkovnico.

checkup-voice-speaks = Glas lahko bere strani ({ $program }). Jeziki: { $list }.
checkup-voice-some = Glas lahko bere strani ({ $program }). Jeziki: { $list }. Brez glasu: { $lacks }.
checkup-voice-no-language = Program { $program } je tu, a nima glasu za nobenega od naših jezikov.
checkup-voice-mute = Program { $program } je tu, a se ne odziva: nič se ne bere na glas.
checkup-voice-none = Tu ni nobenega glasu: nič se ne more brati na glas.
checkup-voice-mend = Linux: sudo apt install espeak-ng. Windows in macOS: dodajte glas v nastavitvah sistema.
checkup-voice-given = Na glas bere program { $program }, izbran s TREMPLIN_VOICE.
checkup-voice-off = Branje na glas je izklopljeno (TREMPLIN_VOICE je prazen).
checkup-voice-off-mend = Če tega niste želeli, vpišite: unset TREMPLIN_VOICE

checkup-folder-good = Vanjo je mogoče pisati: { $folder }
checkup-folder-new = Nastala bo ob prvem srečanju: { $folder }
checkup-folder-locked = Na ta disk ali ključek ni mogoče pisati, zato se nič ne shrani: { $folder }
checkup-folder-locked-mend = Če ima ključek ali kartica majhno zaporo, jo premaknite. Sicer izberite drugo mapo: tremplin --data MAPA
checkup-folder-refused = Sistem tu ne dovoli pisati, zato se nič ne shrani: { $folder }
checkup-folder-refused-mend = Izberite svojo mapo: tremplin --data MAPA. Ali vprašajte osebo, ki skrbi za računalnik.
checkup-disk-network = Ta mapa je na omrežnem disku ({ $sort }): če omrežje izpade, se vse ustavi, in dva računalnika je ne smeta uporabljati hkrati.
checkup-disk-network-mend = Boljša je mapa na tem računalniku: tremplin --data MAPA
checkup-disk-ownerless = Ta mapa je na ključku ali kartici ({ $sort }): kdor ju ima v rokah, lahko prebere vzdevke.
checkup-disk-ownerless-mend = Imejte ju pri sebi ali pod ključem.
checkup-room = Prosti prostor: { $n } MB. To je dovolj.
checkup-room-little = Prosti prostor: { $n } MB. To je malo.
checkup-room-none = Prosti prostor: { $n } MB. Disk je skoraj poln: odgovori se morda ne bodo več shranili.
checkup-room-mend = Izpraznite koš in s tega diska odstranite, česar ne potrebujete več.

checkup-clock-good = Kaže { $day }: to je mogoče.
checkup-clock-wrong = Kaže { $day }: to ni mogoče. Z napačnim datumom se ne podpiše nobena značka.
checkup-clock-mend = Nastavite datum in uro v nastavitvah sistema. Če sta napačna ob vsakem zagonu, je baterijica računalnika izrabljena.

checkup-journal-none = Dnevnika še ni: nastane ob prvem srečanju.
checkup-journal-sound = Je v redu. Osebe: { $learners }. Dogodki: { $events }.
checkup-journal-large = Odpre se; prevelik je, da bi ga tu pregledali v celoti. Osebe: { $learners }. Dogodki: { $events }.
checkup-journal-large-mend = Za pregled v celoti: tremplin journal check
checkup-journal-unfinished = Program je bil med pisanjem prekinjen. Nič potrjenega ni izgubljeno.
checkup-journal-unfinished-mend = Enkrat odprite Tremplin, zaprite ga in ponovite ta pregled.
checkup-journal-busy = Ta hip ga uporablja drugo okno.
checkup-journal-foreign = Datoteka journal.db je od drugega programa: Tremplin se je ne dotakne.
checkup-journal-newer = Naredila ga je novejša različica Tremplina: ta se ga ne dotakne.
checkup-journal-damaged = Je poškodovan.
checkup-journal-shut = Sistem ne dovoli brati dnevnika.
checkup-copies = Zadnja kopija: { $day }. Shranjene kopije: { $n }.
checkup-copies-none = Kopije še ni.
checkup-copies-mend = Da jo naredite zdaj: tremplin journal backup

checkup-modules = Moduli, ki se jih je tu mogoče naučiti: { $n }.
checkup-modules-none = Nobenega modula ni mogoče odpreti.
checkup-modules-none-mend = Zaženite znova brez --curricula. Če se nič ne spremeni, program namestite na novo.
checkup-modules-folder = Moduli iz mape, ki je ni nihče podpisal: { $n }. Mapa: { $folder }
checkup-modules-signed = Moduli iz podpisanega paketa nekoga, ki je tu znan: { $n }. Podpis: { $words }. Mapa: { $folder }
checkup-modules-stranger = Moduli iz paketa, čigar podpisnika ta računalnik ne pozna več: { $n }. Podpis: { $words }. Mapa: { $folder }
checkup-modules-folder-mend = Če veste, od kod so, nič. Sicer vprašajte, kdo jih je prinesel.
checkup-installed-broken = Učnega načrta »{ $name }«, ki je tu nameščen, ni mogoče prebrati.
checkup-installed-broken-mend = Namestite ga znova iz njegovega paketa: tremplin curriculum install PAKET

checkup-issuer = Značke se podpisujejo v imenu: { $name }. Ključi so tu.
checkup-issuer-none = Tu ni vpisana nobena organizacija: značke se pridobivajo, a jih nihče ne podpiše.
checkup-issuer-none-mend = Če naj ta računalnik podpisuje značke: tremplin badge issuer init ali import s kopijo z drugega računalnika.
checkup-issuer-copy = Kopije teh ključev ni nikjer drugje: če se računalnik izgubi, so izgubljeni tudi oni.
checkup-issuer-copy-mend = Naredite kopijo za varno mesto: tremplin badge issuer export

checkup-contacts-good = Stiki, ki so tu prikazani ({ $country }): { $n }, vsi preverjeni pred manj kot letom dni.
checkup-contacts-clock = Njihove starosti ni mogoče povedati: ura ni prava.
checkup-contacts-clock-mend = Najprej nastavite uro.
checkup-contacts-expired = Stiki, ki jim je datum potekel ({ $country }): { $n }. Prikazani so z opozorilom. Znova preveriti od:
checkup-contacts-old = Stiki, preverjeni pred več kot letom dni ({ $country }): { $n }. Nazadnje videni:
checkup-contacts-soon = Stiki, ki jih bo treba kmalu preveriti ({ $country }): { $n }. Veljajo do:
checkup-contact = { $name }: { $day }
checkup-contacts-mend = Preden komu daste katero od teh številk, jo preverite na uradni strani. Novejša različica Tremplina prinese preverjene.

checkup-icon-there = Ikona Tremplina je tu: dvoklik odpre začetno stran.
checkup-icon-none = Na namizju ni ikone: v terminal je treba vpisati tremplin.
checkup-icon-mend = Da jo postavite: tremplin install
checkup-icon-no-desktop = Tu ni namizja, zato ni ikone: za začetek vpišite tremplin.

checkup-crashes-none = Tu ni zabeležena nobena nepričakovana ustavitev.
checkup-crashes-some = Program se je ustavil sam. Shranjena poročila: { $n }, v mapi »crashes« med podatki. Nobeno ne vsebuje imena ali odgovora.
checkup-crashes-mend = Zadnje pošljite osebi, ki vam je dala Tremplin, nato jih izbrišite.

gdpr-place-crashes = Kaj program pove o sebi, kadar se ustavi sam: brez imena, odgovora in poti. Zadnjih pet.

reset-terminal-done = Terminal je spet v redu.
reset-terminal-drawn = Prikaz je spet v redu. Če se to, kar tipkate, še vedno ne vidi, vpišite: stty sane, nato Ctrl+J. Ali zaprite to okno in odprite novo.
reset-terminal-none = Tu ni terminala: ničesar ni treba popraviti.
reset-terminal-gone = Terminal se ne odziva več.
reset-terminal-gone-hint = Zaprite to okno in odprite novo.

crash-head = Poročilo o nepričakovani ustavitvi Tremplina. Ne vsebuje imena, odgovora ne ničesar, kar je bilo natipkano.
crash-what = Tremplin se je ustavil: to je napaka programa, ne vaša.
crash-kept = Vsak že shranjen odgovor ostane. Samo poskus v gosteh, brez vzdevka, se začne znova.
crash-again = Za nadaljevanje ga preprosto zaženite znova: tremplin
crash-report = Poročilo, brez imen in odgovorov, je tu: { $file } Prosimo, pošljite ga osebi, ki vam je dala Tremplin.
crash-no-report = Poročila ni bilo mogoče zapisati. Prosimo, prekopirajte naslednje vrstice, brez imen in odgovorov, za osebo, ki vam je dala Tremplin.
