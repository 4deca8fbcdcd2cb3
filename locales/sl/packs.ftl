# Paketi: učni načrt ali modul v eni datoteki, podpisan, preverjen, nameščen.

cli-pack = Narediti podpisan paket učnega načrta ali modula, da ga predate naprej
cli-pack-folder = Mapa učnega načrta ali modula
cli-pack-key = Datoteka ključa minisign namesto vašega
cli-pack-passphrase = Datoteka s skrivnim geslom ključa; pri prvem paketu zaklene ključ, ki nastane
cli-pack-file = Paket (.pack); njegov podpis (.pack.minisig) je zraven
cli-pack-signer = Čigav mora biti paket: ključ, datoteka ključa ali njegovih osem besed
cli-pack-verify = Povedati, čigav je paket, ali je cel in pravilen in kaj bi zamenjal
cli-pack-install = Namestiti preverjen paket ali odstraniti nameščeno
cli-pack-remove = Odstraniti ta nameščeni učni načrt ali modul
cli-pack-signers = Našteti ključe, ki so tu znani
cli-pack-forget = Ne poznati več ključa s temi osmimi besedami

pack-mistakes = Paket ni narejen: v njem so napake.
pack-mistakes-hint = Popravite jih, preverite s »curriculum check« in poskusite znova.
pack-unnamed = Paket ni narejen: mapa modula ali učni načrt nima primernega imena.
pack-done = { $n ->
        [one] Paket je narejen, { $n } datoteka: { $file }
        [two] Paket je narejen, { $n } datoteki: { $file }
        [few] Paket je narejen, { $n } datoteke: { $file }
       *[other] Paket je narejen, { $n } datotek: { $file }
    }
    Njegov podpis: { $signature }
    Vedno predajte obe datoteki skupaj.
pack-left-out = Izpuščeno: { $name }
author-key-made =
    Za vas je nastal ključ za podpisovanje: { $file }
    Shranite kopijo te datoteke, na primer na ključek USB: brez nje ne boste mogli narediti nove različice svojih paketov.
author-key-open =
    Nima skrivnega gesla: kdor ima to datoteko, lahko podpisuje namesto vas.
    Če ga želite, preden paket daste naprej: izbrišite to datoteko in znova naredite paket s »--passphrase-file DATOTEKA«. Ključ bo drug in osem besed tudi.
author-key-words = Vaših osem besed, za tistega, ki dobi paket: { $words }
author-key-text = Vaš javni ključ, če vas kdo vpraša zanj: { $key }
author-key-file = Isti ključ v datoteki: { $file }
author-key-broken = Ta datoteka ni ključ za podpisovanje ali pa je poškodovana.
author-key-broken-hint = Potrebna je datoteka ključa minisign ali datoteka »author.key« iz vaše podatkovne mape. Vzemite njeno kopijo.
author-key-locked = Ta ključ je zaklenjen s skrivnim geslom.
author-key-locked-hint = Geslo zapišite v datoteko in jo navedite s »--passphrase-file«.
author-key-shut = To ni skrivno geslo tega ključa.
author-key-shut-hint = Preverite prvo vrstico datoteke, tudi velike črke.

bundle-refused-hint = Nič ni bilo vzeto. Prosite za datoteko še enkrat, po potrebi po drugi poti.
bundle-other-kind = Ta datoteka ni paket: je arhiv { $kind }.
bundle-not-tar = Ta datoteka ni paket.
bundle-cut = Paket ni cel: kopiranje je bilo verjetno prekinjeno.
bundle-trailing = Za koncem paketa je še nekaj.
bundle-header = Paket je poškodovan ali pa ima obliko, ki je Tremplin ne bere.
bundle-not-file = V paketu ni le navadnih datotek: { $name }
bundle-name = V paketu je ime, ki ni dovoljeno in bi lahko vodilo iz njegove mape: { $name }
bundle-device = V paketu je ime, ki ga Windows hrani za svoje naprave: { $name }
bundle-not-toml = V paketu niso le datoteke .toml: { $name }
bundle-not-text = V paketu je datoteka, ki ni besedilo: { $name }
bundle-twice = V paketu je dvakrat isto ime: { $name }
bundle-many = V paketu je preveč datotek: največ { $most }.
bundle-file-large = V paketu je prevelika datoteka: { $name } (največ { $most } MiB).
bundle-large = Paket je prevelik: največ { $most } MiB.
bundle-empty = Paket je prazen.
bundle-roots = V paketu je več map druga ob drugi: biti mora ena sama.
bundle-no-head = V paketu ni ne učnega načrta ne modula.

signature-refused-hint = Iz paketa ni bilo nič vzeto. Prosite še enkrat za obe datoteki in primerjajte osem besed.
signature-missing = Podpisa ni ob paketu: { $file }
signature-missing-hint = K paketu sodi njegov podpis. Prosite za obe datoteki in ju dajte v isto mapo.
signature-broken = Podpis je poškodovan ali pa to ni podpis.
signature-older = Podpis ima staro obliko, ki je Tremplin ne sprejme.
signature-older-hint = Prosite za podpis, narejen s »curriculum pack« ali z minisign 0.10 ali novejšim.
signature-not = Podpis se ne ujema: paket ali podpis je bil spremenjen ali pa ne sodita skupaj.
signature-other-key = Podpis je z drugim ključem: { $number }
signature-other-key-hint = Iz paketa ni bilo nič vzeto. Vprašajte tistega, ki ga je naredil, kateri je njegov ključ in za kateri paket gre.
signature-unknown-key = Ta ključ tu ni znan in podpis ga ne navaja: { $number }
signature-unknown-key-hint = Prosite za javni ključ tistega, ki je naredil paket, in ga navedite s »--signer«.
signature-not-named = To niso besede ključa, ki je podpisal. Njegove so: { $words }
signature-not-named-hint = Iz paketa ni bilo nič vzeto. Še enkrat vprašajte za osem besed, po telefonu ali v živo.
signature-of-other = Podpis govori o drugem paketu ali o drugi različici.
signer-no-key = To ni ključ: { $named }
signer-no-key-hint = Navedite javni ključ (56 znakov), datoteko z njim ali osem besed v narekovajih.

signers-broken = Datoteka znanih ključev je poškodovana: { $file }
signers-broken-hint = Dajte jo na stran: ključe bo treba znova potrditi.
signers-nobody = Noben tu znani ključ ne ustreza temu: { $which }
signers-nobody-hint = Glejte »curriculum install --signers«.
signers-forgotten = Ta ključ ni več znan: { $words }. Kar je nameščeno, ostane.
signers-house = Izdajatelj Tremplina: { $words }
signers-own = Vaš ključ: { $words }
signers-confirmed = Znan od { $since }, s paketom »{ $pack }«: { $words }
signers-packs = Nameščeno: { $packs }
signers-many = { $n ->
        [0] Tu ni znan noben ključ.
        [one] { $n } znan ključ.
        [two] { $n } znana ključa.
        [few] { $n } znani ključi.
       *[other] { $n } znanih ključev.
    }

pack-line-what = { $title } ({ $name }), različica { $version }
pack-line-publisher = Kdo odgovarja zanj, po besedah paketa: { $publisher }
pack-line-no-publisher = Kdo odgovarja zanj: paket tega ne pove
pack-line-licence = Licenca: { $licence }
pack-line-no-licence = Licenca: paket tega ne pove
pack-line-module = Modul: { $module } { $version }
pack-line-language = Napisano v jeziku: { $lang }
pack-line-draft = Prevedeno v { $lang }: { $fresh } od { $all } tabel besedil (osnutek)
pack-line-reread = Prevedeno v { $lang }: { $fresh } od { $all } tabel besedil (prebrano)
pack-line-house = Podpisal izdajatelj Tremplina
pack-line-own = Podpisano z vašim ključem
pack-line-known = Podpisano s ključem, ki je tu znan od { $since }, s paketom »{ $pack }«
pack-line-unknown = Podpisano s ključem, ki ga tu še nihče ni potrdil
pack-line-words = Osem besed ključa: { $words }
pack-line-day = Dan podpisa, po besedah podpisnika: { $day }
pack-line-new = Ne zamenja ničesar
pack-line-shipped = Zamenja priloženi modul { $module } { $version }
pack-line-older = Zamenja nameščeno različico { $version }
pack-line-unsigned = Zamenja različico { $version }, ki je prišla brez podpisa
pack-line-refused = Tu ga ni mogoče namestiti: { $why }
pack-good = Paket je cel in pravilen, podpisan s ključem, ki je tu znan ali ste ga navedli.
pack-compare = Paket je cel in pravilen, vendar ključa, ki ga je podpisal, tu še nihče ni potrdil. Vprašajte tistega, ki ga je naredil, za njegovih osem besed, po telefonu ali v živo, in primerjajte.
pack-brings-mistakes = Vsebina paketa ima napake: zavrnjen je v celoti.
pack-brings-mistakes-hint = Nič ni bilo vzeto. Pošljite te vrstice tistemu, ki ga je naredil.
pack-misnamed = Mapa paketa se ne imenuje tako kot to, kar je v njej: { $name }
pack-misnamed-hint = Nič ni bilo vzeto. Prosite za paket, narejen s »curriculum pack«.
pack-stray = V paketu je datoteka, ki je njegov učni načrt ne napove: { $file }
pack-stray-hint = Nič ni bilo vzeto. Prosite za paket, narejen s »curriculum pack«.
pack-over-shipped = Modul { $module } je priložen Tremplinu: ta paket ga ne more zamenjati.
pack-over-shipped-hint = Za svojo različico dajte modulu drugo ime. Če ga želite poskusiti brez namestitve: »--curricula MAPA«.
pack-other-signer = { $name } je že tu in prihaja od drugega ključa: »{ $title }«, izdaja { $publisher }.
pack-other-signer-unsaid = { $name } je že tu in prihaja od drugega ključa: »{ $title }«, ki ne pove, kdo zanj odgovarja.
pack-other-signer-hint = Če ga res želite zamenjati: »curriculum install --remove { $name }«, nato poskusite znova.
pack-elsewhere = Modul { $module } je že tu, v { $name }.
pack-remove-hint = Če ga res želite zamenjati: »curriculum install --remove { $name }«, nato poskusite znova.
pack-not-newer = { $name } je že tu v različici { $here }; paket prinaša { $brought }. Različica lahko le raste.
pack-not-newer-hint = Nič se ni spremenilo. Prosite za novejšo različico.
pack-full = Nameščenih je že { $most } učnih načrtov: več jih ne gre.
pack-full-hint = Odstranite katerega: »curriculum install --remove IME«.

install-sure = Za namestitev natipkajte to ime: { $name }
install-unknown-sure =
    Vprašajte tistega, ki je naredil paket, za njegovih osem besed: po telefonu ali v živo, nikoli v sporočilu, s katerim je prišel.
    So vse enake, v istem vrstnem redu? Natipkajte osmo. Če niso, pritisnite Enter: nič ne bo nameščeno.
install-left = Nič ni nameščeno in nič se ni spremenilo.
install-yes-unknown = Tega ključa tu še nihče ni potrdil: »--yes« ni dovolj.
install-yes-unknown-hint = Navedite ključ s »--signer« ali odgovorite na vprašanje brez »--yes«.
pack-installed = Nameščeno: { $title }, različica { $version }
install-signer-kept = Ta ključ je od zdaj tu znan.
install-busy = Drugo okno ravno namešča ali odstranjuje.
install-busy-hint = Počakajte trenutek in poskusite znova.
install-not-written = Paketa ni bilo mogoče postaviti na njegovo mesto; vse je kot prej: { $path }
install-remove-sure = { $name } (različica { $version }) bo odstranjen. Kar se je kdo naučil, ostane. Za odstranitev natipkajte to ime: { $name }
install-removed = Odstranjeno: { $name }
installed-not = S tem imenom ni nameščeno nič: { $name }
installed-none = Tu ni nameščeno nič razen tega, kar je priloženo Tremplinu.
installed-names = Nameščeno je: { $names }
