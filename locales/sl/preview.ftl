# Predogled: stran, kot jo vidi udeleženec, ob datoteki, ki jo pišete. Kar je povedano osebi, ki piše.

cli-preview = Ogled enote, kot jo vidi udeleženec, ob datoteki, ki jo pišete
cli-preview-path = Datoteka enote ali mapa modula ali učnega načrta
cli-preview-at = Dejavnost, pri kateri se začne
cli-preview-paper = Strani za tiskanje (HTML) namesto zaslona

preview-not-there = Na poti { $path } ni nobene enote.
preview-not-there-hint = Navedite datoteko enote, na primer »prevare/paket.toml«, ali mapo modula.
preview-no-unit = V { $path } še ni nobene enote.
preview-no-activity = Ta enota nima dejavnosti »{ $id }«.
preview-no-activity-hint = Vzemite enega od »id« iz njene datoteke ali izpustite »--at«.
preview-no-terminal-hint = Odprite terminal in zaženite znova. Ali dodajte --linear, da sledite enoti po vrsticah, ali --paper za strani za tiskanje.

# Trak na dnu okna: ena vrstica pove, kje smo. Kratko.
preview-word = PREDOGLED
# $at: katera dejavnost v datoteki; $all: koliko jih je; $id: njeno ime v datoteki; $kind: njena vrsta
preview-place = { $at } od { $all }: { $id } ({ $kind })
preview-place-first = prva stran
preview-place-end = zadnja stran
preview-problems = { $n ->
    [0] brez težav
    [one] { $n } težava
    [two] { $n } težavi
    [few] { $n } težave
   *[other] { $n } težav
}
# Preverjanje še ni končano
preview-problems-so-far = { $n ->
    [0] preverjanje…
    [one] { $n } težava…
    [two] { $n } težavi…
    [few] { $n } težave…
   *[other] { $n } težav…
}

# Gumbi na traku, vsak za svojo črko. Beseda ali dve.
preview-tool-next = naprej
preview-tool-previous = nazaj
preview-tool-told = vse besedilo
preview-tool-problems = težave
preview-tool-language = jezik
preview-tool-size = velikost
preview-tool-again = znova
preview-tool-paper = papir
preview-tool-units = enote
preview-tool-leave = izhod

preview-key-next = n ali F8
preview-key-previous = p ali F7
preview-key-told = a ali F6
preview-key-problems = e
preview-key-language = l ali F3
preview-key-size = w ali F9
preview-key-again = r ali F5
preview-key-paper = i
preview-key-units = u
preview-key-leave = q
preview-do-next = naslednja dejavnost
preview-do-previous = prejšnja dejavnost
preview-do-told = vse, kar lahko pove ta dejavnost
preview-do-problems = težave te enote
preview-do-language = ista stran v drugem jeziku
preview-do-size = druga velikost okna
preview-do-again = dejavnost od začetka
preview-do-paper = enota na papirju
preview-do-units = na drugo enoto
preview-do-leave = konec predogleda

preview-title = Predogled
preview-menu-what = Vidite stran, kot jo vidi udeleženec. Nič od tega, kar tam naredite, se ne shrani. Shranite svojo datoteko: stran ji sledi.
preview-back = Nazaj na stran

# Kaj je narobe; $cause: poved
preview-problem = Vrstica { $line }: { $cause }
preview-fault = { $file }, vrstica { $line }: { $cause }
preview-more = { $n ->
    [one] In še { $n } težava.
    [two] In še { $n } težavi.
    [few] In še { $n } težave.
   *[other] In še { $n } težav.
}
preview-last-good = { $n ->
    [0] Prikazana je zadnja stran, ki jo je bilo mogoče prikazati.
    [one] In še { $n } težava. Prikazana je zadnja dobra stran.
    [two] In še { $n } težavi. Prikazana je zadnja dobra stran.
    [few] In še { $n } težave. Prikazana je zadnja dobra stran.
   *[other] In še { $n } težav. Prikazana je zadnja dobra stran.
}
preview-gone = Datoteke { $file } ni več. Predogled čaka nanjo.
preview-empty = V { $file } še ni dejavnosti, ki bi jo lahko prikazali.
preview-nothing-yet = Te enote še ni mogoče prikazati. Popravite, kar sledi, in shranite: stran se bo prikazala.
preview-problems-title = Težave enote { $unit }
# $level: napaka ali nasvet; $rule: ime pravila
preview-problem-row = { $file }, vrstica { $line }: { $level } ({ $rule })
preview-looking = Preverjanje poteka…
preview-no-problem = V tej enoti ni težav.

# Vse, kar lahko pove dejavnost. $id: ime iz datoteke
preview-told-title = Vse, kar lahko pove »{ $id }«
preview-table = { $id }
preview-table-right = { $id } (pravilen odgovor)
# $key: ključ iz datoteke; $text: kaj pove
preview-entry = **{ $key }**: { $text }
preview-told-nothing = Ta dejavnost še nima besedila.
preview-units-title = Vse enote

preview-one-language = Ta enota je napisana samo v enem jeziku. Prevod je datoteka ob njej, na primer { $file }.
preview-paper-opened = Strani za tiskanje so odprte: { $path }
preview-paper-written = Strani za tiskanje so zapisane: { $path }
preview-not-printed = Ta gumb tiska za udeleženca. Tukaj se nič ne natisne: »papir« da strani enote.
