# What activities say themselves, without the content of modules.

## Choosing

choose-first = Najprej izberite odgovor.
# $feedback: why this option is set aside
choice-aside = Že izločeno: { $feedback }

## Writing an answer

text-entry-type-first = Najprej vpišite odgovor v polje.

## Putting in order

order-how = Izbirajte korake enega za drugim: postavijo se na svoje mesto. Za spremembo korak izberite še enkrat: sprosti se skupaj z naslednjimi.
# $left: how many steps have no number yet
order-all-first =
    { $left ->
        [one] Postaviti morate še { $left } korak.
        [two] Postaviti morate še { $left } koraka.
        [few] Postaviti morate še { $left } korake.
       *[other] Postaviti morate še { $left } korakov.
    }

## Matching

match-given = Že povezano: »{ $left }« in »{ $right }«
match-how = Izberite vrstico zgoraj, nato tisto spodaj, ki sodi k njej.
# On a line below; $number: the number of the line above that goes with it
match-with = s številko { $number }
# $left: how many lines above are still alone
match-all-first =
    { $left ->
        [one] Povezati morate še { $left } vrstico.
        [two] Povezati morate še { $left } vrstici.
        [few] Povezati morate še { $left } vrstice.
       *[other] Povezati morate še { $left } vrstic.
    }

## Sorting

sort-how = Vzemite vrstico, nato spodaj izberite, kam sodi.
sort-take-first = Najprej vzemite vrstico, nato izberite, kam sodi.
# $left: how many things are not sorted yet
sort-all-first =
    { $left ->
        [one] Razvrstiti morate še { $left } stvar.
        [two] Razvrstiti morate še { $left } stvari.
        [few] Razvrstiti morate še { $left } stvari.
       *[other] Razvrstiti morate še { $left } stvari.
    }

## Typing on the keyboard

# What is printed on the wide keys of the drawing: very short (3 to 6 letters)
key-tab = Tab
key-caps = Caps
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-altgr = AltGr
key-space = Preslednica
key-enter = Enter
key-backspace = ←

keyboard-which-tab = Vprašanje o vaši tipkovnici: pritisnite tipko desno od tipke Tab, nato Enter. Tab je na levi, poleg črk. Včasih sta na njej dve puščici.
keyboard-which-t = Še ena tipka: pritisnite tisto takoj desno od črke T, nato Enter.
keyboard-which-field = Tipka
keyboard-which-none = Te tipke ne najdete? Namesto nje vpišite števko: vaja deluje tudi brez risbe.
keyboard-which-first = Najprej pritisnite tipko, nato Enter. Če prave ne najdete, vpišite števko.

# $line: what to type
keyboard-type = Vpišite: { $line }
keyboard-field = Kar vpisujete
keyboard-differs = Vaša tipkovnica ni čisto taka kot ta risba? Poiščite znak na svojih tipkah.
keyboard-space = presledek

# A key in a sentence; $key: what is printed on it; $hold: Shift or AltGr
keyboard-stroke = pritisnite tipko »{ $key }«
keyboard-stroke-held = držite tipko { $hold } in pritisnite tipko »{ $key }«
# $sign: the sign to get; $stroke, $first, $then: what to do (keyboard-stroke or keyboard-stroke-held)
keyboard-one = Za »{ $sign }«: { $stroke }.
keyboard-two = Za »{ $sign }«: najprej { $first }. Nič se ne zgodi, tako je prav. Spustite, nato { $then }.
keyboard-not-sure = Če se črka z znamenjem ne prikaže, je tipkovnica nastavljena drugače. Vpišite »{ $letter }«, to tukaj zadošča.
keyboard-not-there = Znaka »{ $sign }« na tej tipkovnici ni: vpišite »{ $letter }«, to tukaj zadošča.

# When the keyboard is not known
keyboard-look-letter = Poiščite črko »{ $sign }« na svojih tipkah in jo pritisnite.
keyboard-look-capital = Za »{ $sign }«: držite tipko Shift (pogosto puščica navzgor) in pritisnite črko.
keyboard-look-space = Za presledek: pritisnite dolgo tipko spodaj.
keyboard-look-accent = Za »{ $sign }«: poiščite to črko na svojih tipkah. Če je ni, vpišite »{ $letter }«, to tukaj zadošča.
keyboard-look-sign = Poiščite »{ $sign }« na svojih tipkah. Sam ali spodaj: pritisnite ga. Zgoraj: s Shift. Desno: z AltGr.

keyboard-whole = Pravilno napisano. Pritisnite Enter.
# $typed: what was typed; $wanted: what was expected there
keyboard-back = Namesto »{ $wanted }« je »{ $typed }«. Izbrišite s tipko ←, desno nad črkami, in nadaljujte.
keyboard-back-more = Na koncu je znak preveč: »{ $typed }«. Izbrišite ga s tipko ←, desno nad črkami.

keyboard-next = Še ni končano: naslednji znak je »{ $sign }«.
keyboard-more = Na koncu je znak preveč: »{ $sign }«.
keyboard-other = Prvi znak, ki se razlikuje: »{ $typed }« namesto »{ $wanted }«.
keyboard-capital = »{ $typed }« je velika črka, potrebujete »{ $wanted }«. Morda je vklopljena tipka za velike črke: pritisnite jo enkrat.
keyboard-small = »{ $typed }« je mala črka, potrebujete »{ $wanted }«. Držite tipko Shift in pritisnite črko.
keyboard-over = Vse vrstice so vpisane. Zdaj veste, kje so te tipke.

## Point and click

# After a round without an author's text
point-done = Narejeno.
# $found, $wanted: things of the picture, with their article: “the star”
point-other = Tukaj je nekaj drugega: { $found }. Iščemo: { $wanted }. Nič ni izgubljeno.
point-elsewhere = Tukaj je nekaj drugega: { $found }. Pravi cilj: { $wanted }. Poskusite znova, ko želite.
point-one = Zaznan je en klik. Potrebna sta dva, hitro zaporedoma, z mirno miško.
point-apart = Zaznana sta dva klika, vendar preveč narazen. Poskusite malo hitreje, z mirno miško.
point-left = To je bil levi gumb. Tukaj pritisnite drugega, desnega.
point-right = To je bil desni gumb. Tukaj pritisnite drugega, levega.
point-moved = Miška se je med pritiskom premaknila. Pritisnite in spustite na istem mestu.
point-clicked = En klik tukaj ne zadošča. Držite levi gumb, premaknite miško do cilja, nato spustite.
point-dropped = Gumb ste spustili na poti. Držite ga vse do cilja: { $wanted }.
# Without the mouse: the thing is taken, its place is still to be chosen
point-taken = Držite: { $thing }. Zdaj izberite, kam gre.
point-put-back = Odložili ste: { $thing }.
point-drag-how = Brez miške: najprej izberite, kaj se premika, nato mesto.
point-on-paper = Pokažite s prstom na risbi. Na glas povejte, kaj dela roka na miški.
point-round = { $n }. { $text }

# How a simulation is solved, step by step.
step-untick = Odstranite kljukico: »{ $label }«
step-tick = Obkljukajte »{ $label }«
step-pick = Izberite »{ $label }«
step-type = { $label }: vpišite »{ $text }«
step-area = { $label }: napišite besedilo, ki vsebuje »{ $text }«
step-move = Postavite »{ $from }« na »{ $to }«
step = { $n }. { $step }
