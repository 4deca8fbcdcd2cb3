# Delavnice: priprava, sprejem, vodenje.

workshops-title = Delavnice
workshops-many = { $n ->
    [0] Delavnic še ni.
    [one] { $n } delavnica.
    [two] { $n } delavnici.
    [few] { $n } delavnice.
   *[other] { $n } delavnic.
}
workshop-new = Pripravi delavnico
workshop-carry-on = Nadaljuj delavnico
workshop-no-day = dan še ni določen
workshop-no-place = kraj še ni določen
workshop-no-group = odprto za vse
workshop-stand-open = { $day }, odprta
workshop-stand-planned = { $day }
workshop-stand-closed = { $day }, končana
workshop-stand-cancelled = { $day }, odpovedana
workshop-is-planned = Pripravljena je. Odpre se, ko pridejo ljudje.
workshop-is-open = Odprta je. Prisotnih oseb: { $n }, od tega z vzdevkom: { $named }.
workshop-is-closed = Končana je. Prisotnih oseb: { $n }.
workshop-is-cancelled = Ta delavnica je odpovedana.
workshop-cancelled-hint = Pripravite drugo: »Pripravi enako«.
workshop-where = { $day } · { $place } · { $group } · { $level }
workshop-where-series = { $day } · { $place } · { $group } · { $level } · srečanje { $at } od { $of }
workshop-begin = Odpri in sprejmi ljudi
workshop-people = Kdo je tukaj
workshop-lead = Vodi
workshop-change = Spremeni
workshop-agenda = Potek
workshop-cancel = Odpovej delavnico
workshop-cancel-sure = Odpovedati to delavnico?
workshop-cancel-what = Nič se ne izbriše: ostane na seznamu, z oznako »odpovedana«.
workshop-cancel-yes = Da, odpovej
workshop-like = Pripravi enako
print-file-agenda = delavnica-potek
print-file-sign-in = delavnica-seznam-prisotnih
print-file-results = delavnica-razpredelnica-rezultatov
workshop-kept = Zabeleženo.
workshops-planned = { $n ->
    [one] Zabeleženo je { $n } srečanje, po eno na teden. Tukaj je prvo.
    [two] Zabeleženi sta { $n } srečanji, po eno na teden. Tukaj je prvo.
    [few] Zabeležena so { $n } srečanja, po eno na teden. Tukaj je prvo.
   *[other] Zabeleženih je { $n } srečanj, po eno na teden. Tukaj je prvo.
}
no-such-workshop = Nobena delavnica se ne ujema z »{ $id }«.
no-such-workshop-hint = »tremplin workshop list« pokaže delavnice in začetke njihovih številk.

plan-title = Ime delavnice
plan-day = Dan (dan/mesec/leto)
plan-start = Začetek (na primer 14:00)
plan-place = Kraj
plan-group = Skupina
plan-minutes = Trajanje v minutah
plan-laptops = Računalniki za udeležence
plan-bring = Kaj prinesti, z vejicami
workshop-bring = Prinesti: { $things }.
plan-times = Število srečanj, po eno na teden
plan-nobody = Sem ne pišite imen udeležencev: načrt lahko dobi tudi kdo drug.
plan-to-agenda = Naprej na potek
plan-keep = Obdrži
plan-needs-title = Delavnici dajte ime.
plan-bad-day = To ni dan. Napišite na primer 15.12.2026 ali 15.12. za naslednjega.
plan-bad-start = To ni ura. Napišite na primer 14:00 ali 9:30 ali pa nič.
plan-bad-minutes = Trajanje je lahko od 5 do 600 minut.
plan-bad-laptops = Število računalnikov je lahko od 0 do 99.
plan-bad-times = Število srečanj je lahko od 1 do { $most }.
plan-series-day = Za več srečanj napišite dan prvega.
plan-file-mistakes = { $n ->
    [one] V tej datoteki z načrtom je { $n } napaka.
    [two] V tej datoteki z načrtom sta { $n } napaki.
    [few] V tej datoteki z načrtom so { $n } napake.
   *[other] V tej datoteki z načrtom je { $n } napak.
}
plan-file-hint = Popravite jo, nato poskusite znova. Nič ni bilo zabeleženo.

agenda-title = Potek: { $title }
agenda-line = po { $start } min: { $step } ({ $minutes } min)
agenda-line-first = na začetku: { $step } ({ $minutes } min)
agenda-line-clock = { $clock } · { $step } ({ $minutes } min)
agenda-minutes = { $n } min
agenda-fits = Čas se natanko izide: { $all } min.
agenda-left = { $used } min od { $all }. Prosto še: { $left } min.
agenda-over = { $used } min namesto { $all }: { $over } min preveč.
agenda-keep = Obdrži ta potek
agenda-keep-series = { $n ->
    [one] Obdrži, za { $n } srečanje
    [two] Obdrži, za { $n } srečanji
    [few] Obdrži, za { $n } srečanja
   *[other] Obdrži, za { $n } srečanj
}
agenda-add = Dodaj korak
agenda-add-what = Kateri korak želite dodati?
agenda-add-of = { $module }: kaj želite dodati?
agenda-added = Končano
agenda-others = Drugi moduli
agenda-there = že { $n }×
agenda-full = Največje število korakov v poteku: { $most }.
agenda-put-back = Vrni »{ $step }«
agenda-step-of = Korak { $number } od { $of } · { $n } min
step-welcome = Sprejem
step-ice-breaker = Za prebijanje ledu: { $title }
step-confidence-before = Samozavest na začetku: { $module }
step-confidence-after = Samozavest na koncu: { $module }
step-form-before = Vprašanja na začetku: { $module }
step-form-after = Vprašanja na koncu: { $module }
step-unit = { $unit } ({ $how })
step-pause = Odmor
step-own = Vaš lastni korak
step-close = Za konec
step-shorter = 5 minut manj
step-longer = 5 minut več
step-earlier = Prej
step-later = Pozneje
step-is-first = To je že prvi korak.
step-is-last = To je že zadnji korak.
step-out = Odstrani
step-note = Vaš zapis za ta korak
step-done = Končano
how-together = skupaj
how-alone = vsaka oseba za svojim računalnikom
how-paper = na papirju
level-beginner = Začetna raven
level-intermediate = Srednja raven
level-advanced = Napredna raven

arrival-title = Kdo je tukaj?
arrival-count = { $n ->
    [0] Nikogar še ni.
    [one] { $n } oseba (z vzdevkom: { $named }, brez imena: { $nameless }).
    [two] { $n } osebi (z vzdevkom: { $named }, brez imena: { $nameless }).
    [few] { $n } osebe (z vzdevkom: { $named }, brez imena: { $nameless }).
   *[other] { $n } oseb (z vzdevkom: { $named }, brez imena: { $nameless }).
}
arrival-new = Vzdevek osebe, ki pride, nato Enter
arrival-add = Nekdo nov
arrival-added = { $name } je tukaj.
arrival-nameless-more = Še ena oseba brez imena
arrival-nameless-fewer = Ena manj
arrival-how = Na imenu: prisoten, nato zamudil, odšel prej, odsoten. Ali vtipkajte začetek imena.
arrival-rows = Osebe od { $first } do { $last }, od { $n }.
arrival-undo = Ne, ne { $name }
arrival-number = Nobena vrstica nima te številke. Vtipkajte vzdevek.
arrival-already = { $name } je že tu.
arrival-done = Začni
presence-none = —
presence-present = tukaj
presence-late = z zamudo
presence-left = odhod pred koncem
presence-absent = vendarle ni tukaj
presence-changed = { $now } (prej: { $before })

lead-time = { $been } min od { $minutes }. Nato: { $next }.
lead-time-last = { $been } min od { $minutes }. To je zadnji korak.
lead-next = Naslednji korak
lead-before = Prejšnji korak
lead-leave-sure = Enota še ni končana. Jo zapustite?
lead-leave-what = »Prejšnji korak« vodi nazaj nanjo, na isto stran.
lead-leave-stay = Ostani v enoti
lead-leave-yes = Zapusti
lead-end = Konec poteka
lead-desk = Delavnica
lead-nothing = Ta potek nima nobenega koraka. Dodajte ga pod »Potek«.
lead-votes = Glasovanje z dvigom rok: za vsak odgovor vpišite, koliko rok je dvignjenih.
lead-hands = Roke za { $letter }
lead-reveal = Pokaži glasove
lead-change = Popravi štetje
lead-group = Odgovori { $letter } kot skupina
lead-go-on = Naprej brez odgovora
lead-felt-ask = »{ $module }«: ali se pri tem počutite samozavestno? Preštejte roke.
lead-felt-worried = Sploh ne
lead-felt-unsure = Malo
lead-felt-glad = Da
lead-felt-untold = Raje ne pove
lead-felt-now = Zabeleženo: sploh ne { $worried }, malo { $unsure }, da { $glad }, raje ne pove { $untold }.
lead-felt-kept = Samozavest skupine je zabeležena.
lead-unit-alone = Vsaka oseba napreduje v svojem ritmu. Sprehodite se po prostoru.
desk-today = Danes na delavnici
desk-number = Vtipkaj povedano številko
lead-number = Na računalnikih, pripravljenih s ključkom, se ta enota odpre z »{ desk-number }«: **{ $number }**. Prostor jo vidi.
lead-form = Vsaka oseba odgovarja zase, za računalnikom ali na papirju. Nič se ne mudi.
lead-welcome = Pozdravite vsako osebo. Povejte, da napake tukaj niso nič hudega.
lead-pause = Odmor.
lead-close = Vprašajte: »Kaj boste naredili že jutri?« Nato se vsem zahvalite.
lead-paper = Rezultat: sedež, pravilni odgovori, od koliko (3 4 5)
lead-paper-how = Primer: »3 4 5« pomeni sedež 3, 4 pravilni odgovori od 5. Sedež ne razkrije imena.
lead-paper-kept = Sedež { $seat }: { $right } od { $of }. Zabeleženo.
lead-paper-done = { $n ->
    [0] Noben rezultat ni zabeležen.
    [one] Zabeležen je { $n } rezultat.
    [two] Zabeležena sta { $n } rezultata.
    [few] Zabeleženi so { $n } rezultati.
   *[other] Zabeleženih je { $n } rezultatov.
}
lead-notes = Za vas:
lead-notes-see = Zapiski o enoti
lead-notes-back = Nazaj na stran
lead-note = **Vaš zapis:** { $note }
lead-note-page = **Za to stran:** { $note }
lead-note-line = { $label }: { $text }

cli-workshop = Priprava in vodenje delavnic
cli-workshop-new = Pripravi delavnico
cli-workshop-plan = Zapiše načrt v datoteko, ki jo lahko daste naprej
cli-workshop-list = Delavnice ali ena od njih s potekom
cli-workshop-open = Odpre delavnico na zaslonu
cli-workshop-attendance = Kdo je tukaj; poznejši popravki
cli-workshop-print = Natisne potek, seznam prisotnih, liste enot, razpredelnico rezultatov, potrdila (HTML)
cli-workshop-which = Številka delavnice ali njen začetek; »next« za naslednjo, »last« za nazadnje odprto, »open« za tisto, ki je odprta
cli-workshop-level = Za koga
cli-workshop-unit = Enota in način: together, alone ali paper
cli-workshop-unit-hint = Napišite modul/enota:način, na primer scams/parcel-sms:together.
cli-workshop-bring = Stvar, ki jo je treba prinesti
cli-workshop-from = Načrt, ki ga je predal nekdo drug
cli-workshop-like = Delavnica, po kateri se pripravi nova
cli-workshop-title-hint = Dodajte --title "Ime delavnice".
cli-workshop-day-hint = Primer: --day 2026-12-01
cli-workshop-day = Dan, na primer 2026-12-01
cli-workshop-bad-day = To ni dan. Napišite leto, mesec in dan: 2026-12-01.
cli-workshop-present = Zabeleži, da je oseba tu (po vzdevku)
cli-workshop-late = Zabeleži, da je zamudila
cli-workshop-left = Zabeleži, da je odšla pred koncem
cli-workshop-absent = Zabeleži, da je nazadnje ni bilo
cli-workshop-nameless = Koliko oseb brez imena
cli-workshop-sheet = Kateri: potek (agenda), prisotni (sign-in), rezultati (results), potrdila (certificate), za domov (handout), vaje (exercise), odgovori (answers), za vodenje (script); vsi (all), v mapo za -o

lead-room = Odpri okno za prostor
lead-room-down = Prostor: niže
lead-room-up = Prostor: više
lead-room-comes = Okno za prostor se odpira. Postavite ga na projektor in povečajte črke.
lead-room-type = V drug terminal vtipkajte: { $command }
shown-welcome = Dobrodošli. Napake tukaj nič ne stanejo.
shown-each-alone = Vsak napreduje v svojem tempu, na svojem računalniku.
shown-laptop = Na računalniku: »{ desk-today }«.
shown-open = Na računalniku: »{ $module }«, nato »{ $unit }«.
shown-on-paper = S pisalom, na papirju.
shown-form = Vsak odgovarja zase. Nič se ne mudi.
shown-pause = Odmor: { $n } min.
shown-close = Kaj boste storili že jutri?
workshop-print-nothing = V poteku te delavnice ni nobene enote: ničesar za domov, ničesar za vajo.
workshop-print-nothing-hint = Poteku dodajte enoto ali jo natisnite z ukazom »tremplin curriculum print«.
workshop-print-no-badge = Na tej delavnici še nihče ni dobil značke: ni potrdila za tiskanje.
workshop-print-no-badge-hint = »tremplin badge list« pokaže, kako daleč je kdo.
workshop-print-folder = Za tiskanje vseh listov je potrebna mapa: ena datoteka na list.
workshop-print-folder-hint = Dodajte -o in ime mape, na primer: -o listi
workshop-print-names = Na potrdilih so vzdevki. Za drugo ime: »tremplin badge certificate --name«.
workshop-printed = { $n ->
    [one] { $n } list zapisan v { $path }.
    [two] { $n } lista zapisana v { $path }.
    [few] { $n } listi zapisani v { $path }.
   *[other] { $n } listov zapisanih v { $path }.
}

# The keys of leading: always the same. Short: they stand at the foot of the page.
lead-keyed = { $label } · { $key }
lead-key-down = Ctrl+D
lead-key-up = Ctrl+U
lead-key-next = Ctrl+E
lead-key-people = Ctrl+P
lead-key-votes = Ctrl+R
lead-key-go-on = Ctrl+G
lead-key-notes = Ctrl+O
lead-do-down = prostor, niže
lead-do-up = prostor, više
lead-do-next = naslednji korak
lead-do-people = kdo je tukaj
lead-do-votes = preštej roke, nato pokaži
lead-do-go-on = naprej brez odgovora
lead-do-notes = zapiski o enoti

workshop-papers = Papirji za tiskanje
papers-which = Kateri papir želite natisniti?
papers-large = Z velikimi črkami
papers-agenda = Potek
papers-agenda-what = vaši zapiski, korak za korakom
papers-sign-in = Seznam prisotnih
papers-sign-in-what = za podpis
papers-script = Vodič
papers-script-what = kaj reči in storiti, enota za enoto
papers-exercise = Listi z vajami
papers-exercise-what = s pisalom, za vsako osebo
papers-answers = Odgovori
papers-answers-what = za vas
papers-results = Preglednica rezultatov
papers-results-what = po številki sedeža
papers-handout = List za domov
papers-handout-what = za vsako osebo
papers-certificates = Potrdila
papers-certificates-what = za tiste z značko
print-file-script = vodic
print-file-exercise = vaje
print-file-answers = odgovori
print-file-handout = list
print-file-certificates = potrdila
arrival-enter = Zapiši { $name }
arrival-enter-line = Zapiši vrstico { $n }
arrival-enter-new = Zapiši { $name }, tu prvič
arrival-nameless-now = Ljudi brez imena: { $n }.
print-file-report = delavnica-porocilo
