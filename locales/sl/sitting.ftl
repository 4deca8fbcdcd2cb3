kit = Tremplin
back = Nazaj
page-before = Prejšnja stran
continue = Nadaljuj
begin = Začni
skip = Preskoči
answer = Odgovori
finish = Končaj
hint = Namig ({ $left })
show-solution = Pokaži rešitev
try-again = Poskusi znova
one-more = Še ena podobna naloga
one-more-title = Še ena podobna naloga
worked-title = Primer, ki je že rešen. Vzemite si čas in ga preberite.
half-title = Del je že narejen. Dokončajte ga vi.
place-of = { $at } od { $all }
gloss = { $word }: { $meaning }
leave-unsaved = Zapri in ne shrani tega odgovora
save-again = Shrani znova
notice-with-hint = { $cause } { $hint }

home-welcome = Dobrodošli
home-what = Tukaj se učite v svojem ritmu. Nihče vam ne meri časa in nič se ne more pokvariti.
home-learn = Učenje
home-settings = Nastavitve
home-leave = Izhod
home-how = Izbirajte s puščicami in tipko Enter ali kliknite z miško.

language-title = Vaš jezik · Your language

who-title = Kako naj vam rečemo?
who-why = Dovolj je ime ali vzdevek. Z njim boste naslednjič našli svoje mesto.
who-name = Vaš vzdevek
who-empty = Najprej vpišite vzdevek ali izberite »Samo za poskus«.

welcome-modules = Vsi moduli

modules-title = Česa se želite naučiti?
module-new = { $minutes } min · { $units ->
    [one] { $units } korak
    [two] { $units } koraka
    [few] { $units } koraki
   *[other] { $units } korakov
}
module-progress = { $minutes } min · { $done ->
    [one] { $done } opravljen korak
    [two] { $done } opravljena koraka
    [few] { $done } opravljeni koraki
   *[other] { $done } opravljenih korakov
} od { $units }
module-broken = Modula »{ $id }« ni mogoče odpreti: v njegovih datotekah so napake.
module-from-folder = Ta modul je iz mape { $folder }.
module-given-by = Od koga je: { $publisher }
module-added = Ta modul je bil dodan tukaj.
list-before = Prejšnji
list-next = Naslednji

units-title = Koraki
units-begin = Začni: { $title }
units-go = Nadaljuj: { $title }
units-badge = Pokaži mojo značko
unit-minutes = { $minutes } min
unit-started = { $minutes } min · začeto
unit-done = { $minutes } min · opravljeno
unit-mastered = { $minutes } min · usvojeno
unit-first = Približno { $minutes ->
    [one] { $minutes } minuta
    [two] { $minutes } minuti
    [few] { $minutes } minute
   *[other] { $minutes } minut
}. Končate lahko kadar koli: vaše mesto se shrani.
unit-first-guest = Približno { $minutes ->
    [one] { $minutes } minuta
    [two] { $minutes } minuti
    [few] { $minutes } minute
   *[other] { $minutes } minut
}. Končate lahko kadar koli.

unit-end-title = Prišli ste do konca tega koraka
unit-end-can = Zdaj:
unit-end-about = Tega se tukaj naučimo:
unit-end-mastered = Ta korak ste usvojili.
unit-end-more = Še vaja ali dve, da vam bo lažje? Besedila so nova.
unit-end-another-day = Vrnite se kak drug dan in ponovite ta korak. Vaši odgovori bodo spet šteli.
unit-end-next = Naslednji korak: { $title }
unit-end-module = Nadaljuj
unit-end-units = Vsi koraki

own-task-title = Doma, če želite
own-task-done = Narejeno
own-task-not-today = Danes ne
own-task-help = Želim pomoč
own-task-said-done = Zabeleženo: narejeno na vaši napravi.
own-task-said-not-today = Zabeleženo. Ne mudi se.
own-task-said-help = Zabeleženo. Pokažite to stran osebi, ki vodi delavnico.

module-end-title = Predelali ste ves modul
module-end-left = Za značko morate nekatere korake še ponoviti. Izberite, katerega želite.
module-end-can = Kaj znate:

badge-earned = Pridobili ste značko
badge-write = Shrani značko v datoteko
badge-written = Značka je shranjena tukaj: { $path }
badge-unsigned = Te značke še ni podpisala organizacija. Pove, česa ste se naučili tukaj.
badge-guest = Za značko v datoteki je treba to učenje shraniti pod vzdevkom.

keep-why = Poskušate brez sledi: ko odidete, se nič ne shrani.
keep-this = Shrani to učenje
keep-title = Shranite to učenje pod vzdevkom
kept = Shranjeno. S tem vzdevkom boste spet našli svoje mesto.

settings-title = Nastavitve
settings-language = Jezik
settings-language-change = Zamenjaj jezik
settings-theme = Barve zaslona
settings-guard = Če tipko po nesreči pritisnete dvakrat, drugi pritisk ne velja. Kako dolgo?
settings-done = Tako je dobro
theme-own = Barve tega zaslona
theme-light = Svetle
theme-dark = Temne
theme-contrast = Zelo kontrastne
theme-mono = Brez barv
guard-quarter = četrt sekunde
guard-half = pol sekunde
guard-three-quarters = tri četrt sekunde
guard-second = eno sekundo
guard-none = vedno velja

menu-title = Meni
menu-help = Pomoč
menu-language = Zamenjaj jezik
menu-settings = Nastavitve
menu-next-person = Naslednja oseba
menu-home = Začetni zaslon
menu-stop = Izhod
menu-kept = { $name }: kar ste naredili, je shranjeno.
menu-guest = Poskušate brez sledi: nič se ne bo shranilo.
menu-carry-on = Nazaj na stran

# The questions before and after a module
form-before-title = Preden začnete
form-before-what = Po poskusnem vprašanju štiri kratka pokažejo, kaj že znate. Napačen odgovor tukaj ni pomemben. Odgovore dobite na koncu modula.
form-after-title = Za konec
form-after-what = Tukaj so štiri kratka vprašanja, tako kot na začetku. Nato boste videli odgovore, tudi tiste z začetka.
form-refusable = Lahko odklonite ali se ustavite vmes. Na nadaljevanje in na značko to ne vpliva.
form-yes = V redu
form-no = Ne, hvala
form-stop = Ustavi ta vprašanja
form-practice = Poskusno vprašanje: ne šteje.
form-face-ask = »{ $title }«: kadar ni nikogar, ki bi vam pomagal, kako se počutite?
form-thanks = Hvala
form-thanks-before = Zabeleženo. Odgovore dobite na koncu modula. Zdaj se začne učenje.
form-thanks-after = Zabeleženo. Tukaj so odgovori: najprej tisti z začetka, nato današnji.
form-asked-before = Vprašano na začetku modula
form-asked-after = Vprašano danes
form-enough = Dovolj je
face-worried = Sploh ne dobro
face-unsure = Še kar dobro
face-glad = Dobro

contact-line = { $name }: **{ $reach }**
contact-line-called = { $name } (po telefonu) · **{ $reach }**
contact-line-expired = { $line } (preverite: zastarelo od { $date })
contact-seen = Preverjeno { $date }.
contact-expired = **Preverite: zastarelo od { $date }.**
contact-nobody = oseba, ki vam pomaga
contact-somebody = Koga poklicati? Vprašajte osebo, ki vam pomaga. Poiskala bo skupaj z vami.

settings-country = Država, da boste vedeli, koga poklicati
country-fr = Francija
country-at = Avstrija
country-si = Slovenija
country-es = Španija
country-ie = Irska
country-uk = Združeno kraljestvo
country-eu = Drugje v Evropi

home-scammed = Mislim, da sem žrtev prevare

help-first = **Najprej prekinite stik**: ne odgovarjajte več, ničesar več ne plačajte. Če gre za denar ali kartico, takoj pokličite svojo banko. Številka je na izpisku ali v pogodbi. Shranite sporočila. Povejte nekomu.
help-title = Niste krivi
help-warm = To se zgodi mnogim, tudi previdnim. Zadihajte: tukaj je, kaj storiti, korak za korakom. Nič se ne shranjuje.
help-what = Kaj se je zgodilo?
help-other = Nekaj drugega ali ne vem
help-contacts = Kdo vam lahko pomaga
help-card = Moja kartica za nujne primere

print = Natisni
by-hand = Prepis na roko
by-hand-title = Prepišite na list, vrstico za vrstico.
by-hand-blank = { $label }: ……………………
by-hand-to-tick = [ ] { $label }
by-hand-ticked = [x] { $label }
by-hand-contact = { $line } → { $contact }
printed = Stran je pripravljena za tiskanje. Oseba, ki vam pomaga, jo bo našla tukaj: { $path }
printed-here = Stran je pripravljena za tiskanje. Odprite to datoteko in jo natisnite: { $path }
printed-shown = Stran se odpre v drugem oknu. Najdete jo tudi tukaj: { $path }

menu-nothing-kept = Nič od tega, kar berete tukaj, se ne shranjuje.
home-how-lines = Vpišite številko in pritisnite Enter.
home-unkept = **Danes se nič ne bo shranilo.** Lahko berete pomoč in se učite.

# The last page of a module
tomorrow-title = Jutri lahko …
tomorrow-one = Za začetek je dovolj ena sama od teh stvari. Izberite, katero želite.

# On one's own device: the steps of a real product
devices-open = Na vaši napravi
devices-title = Na vaši napravi
devices-which = Katero napravo imate?
devices-what = Vsak list pove, kje so nastavitve, korak za korakom. Meniji se spreminjajo: datum pregleda je spodaj.
device-name = { $product }: { $title }
device-version = Koraki pregledani za: { $version }
device-step = { $n }. { $step }
device-older = Starejša naprava: { $what }
device-seen = Preverjeno { $date }. Vir: { $source }
device-expired = Preverite: ta list je zastarel od { $date }. Meniji so se morda spremenili.
