# Vprašanja, ki pridejo iz drugih orodij (GIFT, Aiken, CSV) in gredo nazaj vanje.

cli-import = Prenesti vprašanja iz drugega orodja (Moodlov GIFT, Aiken, CSV) v enoto, ki jo dokončate vi
cli-import-file = Datoteka z vprašanji
cli-import-format = Njena oblika; če je ne navedete, jo prepoznamo po vsebini
cli-import-into = Mapa modula, ki dobi enoto
cli-import-unit = Oznaka enote; če je ne navedete, ime datoteke
cli-import-yes = Zamenjati datoteko, če že obstaja
cli-export-format = json: pregled; answers: vrstice s pravilnimi odgovori; gift: za Moodle; csv: za preglednico

# Kar se zapiše v datoteko enote.
import-todo = še napisati:
import-true = Drži
import-false = Ne drži
import-field = Vaš odgovor

# Poročilo o prenosu.
import-row = Vrstica { $line }: »{ $name }« postane { $kind } ({ $id }).
import-loss = {"  "}vrstica { $line }: { $what }
import-failed = Vrstica { $line }: »{ $excerpt }« ni bilo mogoče prenesti. { $why }
import-sum = { $n ->
    [one] Preneseno { $n } vprašanje
    [two] Preneseni { $n } vprašanji
    [few] Prenesena { $n } vprašanja
   *[other] Prenesenih { $n } vprašanj
}, { $failed ->
    [0] nobeno ni izpuščeno
    [one] { $failed } izpuščeno
    [two] { $failed } izpuščeni
    [few] { $failed } izpuščena
   *[other] { $failed } izpuščenih
}, { $losses ->
    [0] nič ni izgubljeno.
    [one] { $losses } javljena izguba.
    [two] { $losses } javljeni izgubi.
    [few] { $losses } javljene izgube.
   *[other] { $losses } javljenih izgub.
}
import-missing = { $n ->
    [one] Napisati je treba še { $n } mesto
    [two] Napisati je treba še { $n } mesti
    [few] Napisati je treba še { $n } mesta
   *[other] Napisati je treba še { $n } mest
}, v datoteki označenih s »še napisati«: { $list }. »tremplin curriculum check« jih najde.
import-listed = Enota { $unit } je dodana na seznam v { $path }.
import-list-by-hand = Enoto sami dodajte na seznam v { $path }: { $line }
import-nothing = V { $file } ni bilo mogoče prebrati nobenega vprašanja.
import-nothing-hint = Preverite obliko z --format gift, aiken ali csv. docs/author/import.md pokaže vse tri.
import-there = { $path } že obstaja.
import-there-hint = Izberite drugo ime ali dodajte --yes, da datoteko zamenjate.
import-no-module = { $path } ni mapa modula.
import-no-module-hint = Navedite mapo, v kateri je module.toml.
import-bad-unit = Manjka ustrezna oznaka enote.
import-bad-unit-hint = Napišite na primer --unit moja-vprasanja: črke brez strešic, številke, vezaji.

# Zakaj vprašanja ni bilo mogoče prenesti.
import-bad-braces = Manjka zaviti oklepaj ali zaklepaj odgovorov.
import-bad-number = »{ $text }« ni število.
import-bad-pair = Paru manjka ena od strani.
import-bad-right = »{ $text }« ne pove, ali je odgovor pravilen: napišite x ali utež, na primer 50%.
import-bad-true-false = »{ $text }« ne pove, ali trditev drži ali ne.
import-no-answer = Odgovora ni.
import-no-columns = Prva vrstica ne imenuje stolpcev: potrebna sta vsaj »question« in »answer«.
import-no-right = Noben odgovor ni pravilen.
import-no-such-letter = Pravilnega odgovora »{ $letter }« ni med odgovori.
import-no-text = Vprašanja ni.
import-no-verdict = Manjka vrstica »ANSWER:«.
import-too-many = Datoteka ima največ { $most } vprašanj: ostalo ni prebrano.
import-too-many-answers = Odgovorov je { $found }: vprašanje jih ima največ { $most }.
import-unknown-kind = »{ $kind }« ni vrsta vprašanja.

# Kar se izgubi ali spremeni.
import-lost-active = Elementa »{ $name }« ni mogoče prenesti.
import-lost-any = Vsak odgovor je veljal za pravilnega. Tu morate povedati, kateri so.
import-lost-between = V območju { $range } veljajo samo cela števila.
import-lost-category = Naslov »{ $name }« se ne prenese: enota ima samo enega.
import-lost-column = Stolpec »{ $name }« ni znan.
import-lost-decoy = Odgovor »{ $text }« ni sodil k ničemur: ne prenese se.
import-lost-feedbacks = Pravilni odgovori so imeli različne povratne besede: prenese se samo prva.
import-lost-formula = Formula ostane zapisana kot v datoteki.
import-lost-group = Vprašanje ima samo eno skupino odgovorov. Ta ostane izpuščena: { $text }
import-lost-height = Dvignjen ali spuščen znak je zapisan v vrstici.
import-lost-image = Slika »{ $name }« se ne prenese.
import-lost-link = Povezava na »{ $to }« se ne prenese, njene besede se.
import-lost-markdown = Povezava ali slika v Markdownu ostane zapisana kot v datoteki.
import-lost-more = Druge izgube tega vprašanja niso naštete.
import-lost-partial = Odgovor je štel delno. Tu ni pravilen.
import-lost-range = Območja { $range } ni mogoče prenesti: veljajo samo zapisane vrednosti.
import-lost-sign = Neviden ali nevaren znak je odstranjen: { $code }.
import-lost-table = Tabela se prenese kot vrstice besedila.
import-lost-tag = Oznaka »{ $name }« se ne prenese.
import-lost-weights = Točke posameznih odgovorov se ne prenesejo: tu je treba označiti vse pravilne in samo te.
import-lost-wild = Zvezdica v »{ $text }« je pomenila katero koli besedilo. Odstranjena je.
import-lost-windows = Datoteka ni v UTF-8: prebrana je kot Windows-1252. Preverite šumnike.
import-lost-word = Zelo dolga beseda je razdeljena s presledki.
import-told-all-right = Vsi odgovori so pravilni: vsaj eden ne sme biti.
import-told-any = En pravilen odgovor je zadoščal. Tu je treba označiti vse pravilne.
import-told-blank = Med zavitimi oklepaji je prazna vrstica: Moodle bi vprašanje tu prerezal.
import-told-brackets = Dva oklepaja »[[« kličeta besedo iz slovarčka: preverite to besedilo.
import-told-equals = Znak = v naslovu ali znački je prebran kot besedilo: Moodle bi tam videl odgovor.
import-told-expected = Pričakovanih napak je { $found }: stran jih ima največ { $most }.
import-told-many-activities = Enota ima največ { $most } dejavnosti: naslednje razporedite v druge enote.
import-told-mixed = Pravilni odgovori so zapisani prvi: »shuffle = true« jih premeša, kot to dela Moodle.
import-told-no-blank = Pred tem vprašanjem manjka prazna vrstica: Moodle bi ga prebral skupaj s prejšnjim.
import-told-no-right = Noben odgovor ni pravilen: vprašanje postane anketa.
import-told-options = Odgovorov je { $found }: stran jih pokaže največ { $most }.
import-told-pairs = Parov je { $found }: stran jih pokaže največ { $most }.
import-told-same-right = Dva para imata isti odgovor: enega spremenite.

# Poročilo o izvozu.
export-sum = { $n ->
    [one] { $n } vprašanje zapisano
    [two] { $n } vprašanji zapisani
    [few] { $n } vprašanja zapisana
   *[other] { $n } vprašanj zapisanih
}, { $left ->
    [0] nobena dejavnost ni izpuščena.
    [one] { $left } dejavnost izpuščena.
    [two] { $left } dejavnosti izpuščeni.
    [few] { $left } dejavnosti izpuščene.
   *[other] { $left } dejavnosti izpuščenih.
}
export-left = Izpuščeno: { $place }. { $why }
export-lost = Izgubljeno pri { $n ->
    [one] { $n } vprašanju
   *[other] { $n } vprašanjih
}: { $what }
export-left-kind = Dejavnosti »{ $kind }« v tej obliki ni.
export-any-number = Oblika ne sprejme »katerega koli števila« kot odgovora.
export-arrow = Odgovor vsebuje »->«, kar oblika vzame za par.
export-empty-answer = Odgovor je prazen.
export-general = Besedilo za branje v tej obliki ne more imeti razlage.
export-no-right = Oblika zahteva vsaj en pravilen odgovor in enega, ki ni.
export-no-text = Vprašanja ni.
export-lost-feedbacks = povratne besede za vsak par ali za vsako razvrščeno stvar
export-lost-hints = namigi
export-lost-ideas = zamisel vsake vrstice
export-lost-letter = videz prikazanega sporočila, ki postane besedilo
export-lost-more = mesto primera in »ali ste vedeli«, ki sledita besedilu
export-lost-notes = zapiski za osebo, ki vodi delavnico
export-lost-order = vrstni red, ki ga je treba najti in postane povezovanje številk, ter povratne besede
export-lost-show = da je v celoti ali delno že rešena
export-lost-talk = kar se pogosto sliši; sklep ostane
export-lost-tolerance = kar v odgovoru ne šteje (naglasi, tipkarske napake) in ime polja
export-lost-words = povezave na slovarček in kartice stikov; njihove besede ostanejo
