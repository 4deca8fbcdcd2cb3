# The kit's window: the icon that opens it, the size of letters.

cli-open = Odpre Tremplin čez ves zaslon, z velikimi črkami; to naredi ikona
cli-letters = Velikost črk: 0 običajna, 1 velika, 2 zelo velika
cli-install = Doda ikono programa Tremplin na namizje in v meni
cli-uninstall = Odstrani ikono in nič drugega

icon-about = Učenje osnov digitalnega sveta, v svojem ritmu

install-done = Ikona »Tremplin« je na namizju in v meniju. Odpre { $program }, ki mora ostati na svojem mestu.
install-menu-only = Ikona »Tremplin« je v meniju: mape za namizje tukaj ni. Odpre { $program }, ki mora ostati na svojem mestu.
install-not-trusted = Ob prvem kliku računalnik morda vpraša za dovoljenje: izberite »Zaženi« ali desni klik in »Dovoli zaganjanje«.
install-undo = Če jo želite odstraniti: tremplin uninstall. Napredek ostane.
install-no-desktop = Namizja tukaj ni, zato ni prostora za ikono.
install-no-desktop-hint = Za začetek preprosto vpišite tremplin.
install-not-ours = { $path } že obstaja in ni od programa Tremplin: nič ni spremenjeno.
install-not-ours-hint = Premaknite ali preimenujte to datoteko, nato poskusite znova.
install-odd-path = Ikona ne more odpreti { $path }.
install-odd-path-hint = Program prestavite v mapo s preprostim imenom, nato poskusite znova.
uninstall-done = Ikona je odstranjena. Napredek in program ostaneta.
uninstall-nothing = Ikone programa Tremplin ni bilo. Nič ni spremenjeno.

open-none = Ni programa, ki bi odprl okno. Ustrezajo: { $list }
open-none-hint = Odprite terminal (okno za ukaze) in vpišite tremplin: program se prikaže v njem.
open-failed = Okna ni bilo mogoče odpreti.

menu-letters = Povečaj črke
letters-title = Velikost črk
letters-change = Izberi velikost
letters-what = Okno se za trenutek zapre, nato se znova odpre na istem mestu.
letters-guest = Poskušate brez sledi: okno se bo znova odprlo na začetku tega koraka. Da ne bo nič izgubljeno, najprej shranite to učenje.
letters-usual = Običajne
letters-large = Velike
letters-largest = Zelo velike
letters-elsewhere = Če Tremplin odprete z ikono na namizju, sam poveča črke.
letters-keys-ctrl = Da tukaj povečate črke: držite tipko Ctrl in pritisnite tipko +. Da jih pomanjšate: Ctrl in tipka -.
letters-keys-ctrl-shift = Da tukaj povečate črke: držite tipki Ctrl in Shift in pritisnite tipko +. Da jih pomanjšate: Ctrl, Shift in tipka -.
letters-keys-cmd = Da tukaj povečate črke: držite tipko Cmd in pritisnite tipko +. Da jih pomanjšate: Cmd in tipka -.
letters-keys-pad = Da tukaj povečate črke: držite tipko Shift in pritisnite + na številčnem delu tipkovnice. Da jih pomanjšate: Shift in - na istem delu.
letters-keys-console = Ta zaslon nima tipke za povečanje črk. Oseba, ki vam pomaga, lahko zapre program in vpiše: { $command }
letters-keys-unknown = Da povečate črke, poskusite: držite tipko Ctrl in pritisnite tipko +. Če ne gre, bo oseba, ki vam pomaga, našla nastavitev tega okna.
letters-not-now = Okna ni mogoče znova odpreti: ostane tako, kot je.
letters-not-now-hint = Nič ni izgubljeno. Oseba, ki vam pomaga, lahko pogleda, ali je na disku še prostor.
