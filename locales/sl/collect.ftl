# Združeni računalniki: dnevnik v datoteki in zbirni ključ.

cli-journal-export = Zapiši dnevnik tega računalnika v datoteko
cli-journal-merge = Združi tukaj dnevnike drugih računalnikov
cli-merge-files = Datoteke, ki se združijo
cli-merge-dry = Povej, kaj bi prišlo, in ne shrani ničesar
cli-export-to = Zakleni datoteko za ta zbirni ključ (age1…)
cli-merge-identity = Datoteka s ključem age (AGE-SECRET-KEY-1…), ki odpre zaklenjene datoteke
cli-journal-key = Pokaži zbirni ključ; prvič ga naredi
cli-key-set = Dnevnike tega računalnika odslej zaklepaj za ta ključ

export-done = { $n ->
        [one] Zapisan { $n } dogodek: { $file }
        [two] Zapisana { $n } dogodka: { $file }
        [few] Zapisani { $n } dogodki: { $file }
       *[other] Zapisanih { $n } dogodkov: { $file }
    }
export-plain = Ta datoteka ni zaklenjena: v njej je mogoče prebrati vzdevke in zapiske ljudi. Obdržite jo zase in jo po združitvi izbrišite.
merge-row = { $file }: { $what }
merge-nothing = nič novega
merge-new = { $n ->
        [one] { $n } nov dogodek
        [two] { $n } nova dogodka
        [few] { $n } novi dogodki
       *[other] { $n } novih dogodkov
    }{ $people ->
        [0] { "" }
        [one] , { $people } nova oseba
        [two] , { $people } novi osebi
        [few] , { $people } nove osebe
       *[other] , { $people } novih oseb
    }
merge-refused = zavrnjeno. { $why }
merge-sum = Skupaj: { $what }{ $refused ->
        [0] .
        [one] ; zavrnjena { $refused } datoteka.
        [two] ; zavrnjeni { $refused } datoteki.
        [few] ; zavrnjene { $refused } datoteke.
       *[other] ; zavrnjenih { $refused } datotek.
    }
merge-dry = To je bil poskus: nič ni shranjeno.
merge-left-out = { $n ->
        [one] Izpuščen { $n } dogodek: oseba je izbrisana.
        [two] Izpuščena { $n } dogodka: osebe so izbrisane.
        [few] Izpuščeni { $n } dogodki: osebe so izbrisane.
       *[other] Izpuščenih { $n } dogodkov: osebe so izbrisane.
    }
merge-erased = { $n ->
        [one] { $n } oseba je bila izbrisana drugje in je zdaj izbrisana tudi tukaj.
        [two] { $n } osebi sta bili izbrisani drugje in sta zdaj izbrisani tudi tukaj.
        [few] { $n } osebe so bile izbrisane drugje in so zdaj izbrisane tudi tukaj.
       *[other] { $n } oseb je bilo izbrisanih drugje in so zdaj izbrisane tudi tukaj.
    }
merge-unknown = { $n ->
        [one] { $n } dogodek je iz novejše različice programa Tremplin: ohranjen je, kakršen je.
        [two] { $n } dogodka sta iz novejše različice programa Tremplin: ohranjena sta, kakršna sta.
        [few] { $n } dogodki so iz novejše različice programa Tremplin: ohranjeni so, kakršni so.
       *[other] { $n } dogodkov je iz novejše različice programa Tremplin: ohranjeni so, kakršni so.
    }
merge-trust = Seznam organizacij, ki jim zaupate, se je spremenil. Poglejte ga: »badge trust list«.
merge-other = Ta datoteka je v nasprotju s tem, kar je shranjeno tukaj: isti dogodek v njej pravi nekaj drugega.
merge-other-hint = Iz nje ni bilo vzeto nič. Datoteko obdržite in jo pokažite osebi, ki je namestila Tremplin.

carry-not-ours = To ni dnevnik programa Tremplin.
carry-not-ours-hint = Dnevnik se zapiše z »journal export«. Ime datoteke se konča z .tremplin ali .tremplin.age.
carry-newer = Ta datoteka je iz novejše različice programa Tremplin.
carry-newer-hint = Iz nje ni bilo vzeto nič. Tukaj namestite najnovejšo različico in poskusite znova.
carry-cut = Datoteka ni cela: kopiranje je bilo najbrž prekinjeno.
carry-changed = Datoteka je bila po nastanku poškodovana ali spremenjena (vrstica { $line }).
carry-again-hint = Iz nje ni bilo vzeto nič. Na računalniku, s katerega prihaja, jo zapišite znova, počakajte do konca, preden izvlečete USB-ključ, in poskusite znova.
carry-not-read = Branje datoteke se je ustavilo na sredi.
carry-not-read-hint = Iz nje ni bilo vzeto nič. Preverite, ali je USB-ključ vstavljen, in poskusite znova.
carry-not-written = Dnevnika ni bilo mogoče zapisati do konca.
carry-not-written-hint = Preverite, ali je še prostor in ali je USB-ključ vstavljen, in poskusite znova.
carry-too-large = Ta dnevnik je prevelik za eno datoteko.
carry-too-large-hint = Pokažite to sporočilo osebi, ki je namestila Tremplin.

sealed-broken = Datoteka ni cela ali pa je poškodovana: kopiranje je bilo najbrž prekinjeno.
sealed-other = Ta datoteka je zaklenjena za drug ključ.
sealed-other-hint = Združite jo na računalniku, ki ima ta zbirni ključ, ali jo zapišite znova za ključ tega računalnika.
sealed-none = Ta datoteka je zaklenjena, tukaj pa ni zbirnega ključa.
sealed-closed = Ta datoteka je zaklenjena, zbirni ključ pa se odpre samo z geslom iz besed.
sealed-not = Dnevnika ni bilo mogoče zakleniti.
collect-made = Zbirni ključ je narejen. Dajte ga drugim računalnikom: datoteke zaklepa, odpre pa nobene.
collect-set = Dnevniki tega računalnika bodo zaklenjeni za ta ključ.
collect-needs-passphrase = Zbirni ključ se zaklene z geslom iz besed.
collect-shut = Zbirni ključ se ne odpre.
collect-shut-hint = Datoteka keys.json je bila spremenjena. Shranite njeno kopijo in pokažite to sporočilo osebi, ki je namestila Tremplin.
collect-bad-key = »{ $key }« ni zbirni ključ.
collect-bad-key-hint = Začne se z age1 in se prepiše v celoti. Pokaže ga »journal key«.
collect-bad-identity = V datoteki { $file } ni ključa age.
collect-bad-identity-hint = Tak ključ se začne z AGE-SECRET-KEY-1 in je sam v svoji vrstici.

## Kdo je delal na računalnikih

met-ask = { $n ->
        [one] { $n } oseba se je prijavila na računalniku. Kdo je na vašem seznamu?
        [two] { $n } osebi sta se prijavili na računalnikih. Kdo sta na vašem seznamu?
        [few] { $n } osebe so se prijavile na računalnikih. Kdo so na vašem seznamu?
       *[other] { $n } oseb se je prijavilo na računalnikih. Kdo so na vašem seznamu?
    }
met-how = Odstranite kljukico pri komer ni prava oseba. Če dvomite, vprašajte.
met-laptop = računalnik
met-laptop-number = računalnik { $n }
met-same = { $laptop }: ista oseba kot ob prihodu
met-there = { $laptop }: je bila tudi tu
met-nameless = { $laptop }: ena od oseb brez imena
met-yes = Da, tako je
met-later = Pozneje
met-done = Zapisano je.
met-waits = { $n ->
        [one] { $n } oseba je delala na računalniku in ni na seznamu pod tem imenom. »Zaključi« jo pokaže; --met pomeni da.
        [two] { $n } osebi sta delali na računalnikih in nista na seznamu pod tem imenom. »Zaključi« ju pokaže; --met pomeni da.
        [few] { $n } osebe so delale na računalnikih in niso na seznamu pod tem imenom. »Zaključi« jih pokaže; --met pomeni da.
       *[other] { $n } oseb je delalo na računalnikih in niso na seznamu pod tem imenom. »Zaključi« jih pokaže; --met pomeni da.
    }
cli-workshop-met = Tisti, ki so delali na računalnikih, so isti kot ob prihodu, po vzdevku
