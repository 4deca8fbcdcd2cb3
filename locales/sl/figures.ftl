# Številke: kaj je bilo narejeno in kaj se je spremenilo.

cli-report = Številke: kdo je prišel, kaj je bilo narejeno, kaj se je spremenilo
cli-report-from = Od tega dne naprej, na primer 2026-09-01
cli-report-to = Do vključno tega dne
cli-report-group = Samo osebe ene skupine: njeno ime, kot je bilo dano za --group
cli-report-for = Za koga: own (vi, natančne številke), partners (partnerji, financerji), public (vsi)
figures-no-day = Tega dne ni mogoče prebrati: { $typed }
figures-no-day-hint = Napišite leto, mesec in dan, na primer 2026-09-01.
figures-turned = Obdobje se konča, preden se začne.
figures-turned-hint = Prvi dan napišite za --from, zadnjega za --to.

figures-title = Poročilo o dejavnosti in napredku
figures-always = Od začetka, na tem računalniku in na vseh, ki so bili združeni na njem.
figures-since = Od { $from } naprej.
figures-until = Do vključno { $to }.
figures-between = Od { $from } do vključno { $to }.
figures-exact = Natančne številke, za vas. Če jih želite dati drugim, dodajte --for partners ali --for public.
figures-for-others = Da nikogar ni mogoče prepoznati: kar zadeva manj kot { $least } oseb, ni prikazano, številke pa so zaokrožene navzdol.

figures-n = { $n }
figures-empty = —
figures-hidden = ni prikazano
figures-hours = { $n } h
figures-percent = { $n } %
figures-decimal = { $sign }{ $whole },{ $tenth }
figures-points = { $n } (od { $low } do { $high })
figures-points-alone = { $n }
figures-cell = { $title }: { $value }
figures-row = { $label } — { $cells }
figures-month = { $month } { $year }
figures-more = { $n ->
    [one] Še { $n } vrstica
    [two] Še { $n } vrstici
    [few] Še { $n } vrstice
   *[other] Še { $n } vrstic
} v tabeli (--format csv).
figures-others = Drugi, skupaj

figures-summary = Na kratko
figures-value = Število
figures-people = Osebe, znane po vzdevku
figures-workshops = Izvedene delavnice
figures-at-workshops = Znane osebe na delavnicah
figures-visits = Udeležbe na delavnicah
figures-nameless = Od tega brez vzdevka
figures-workshop-hours = Ure na delavnicah, vse osebe skupaj
figures-alone-hours = Ure odgovarjanja, vse osebe skupaj
figures-answers = Dani odgovori
figures-done = Enote, opravljene do konca
figures-mastered = Obvladane enote
figures-badges = Pridobljene značke
figures-sure-and-wrong = Osebe, ki so bile na koncu prepričane vase in so imele manj kot polovico pravilnih odgovorov
figures-erased = Osebe, izbrisane pozneje, katerih meseci še štejejo
figures-undated = Dejanja brez zanesljivega datuma (ura računalnika ni bila prava)

figures-modules = Kaj je bilo narejeno, po modulih
figures-modules-note = Enota šteje enkrat na osebo.
figures-change = Prej in potem
figures-change-note = Delež pravilnih odgovorov oseb, ki so odgovorile na oba enako težka vprašalnika. Razlika je v točkah; v oklepaju je, kje je pravo povprečje v 95 primerih od 100. Prazen stolpec: prej; poln: potem.
figures-forms = Ponujeni vprašalniki
figures-forms-note = Kdor odkloni ali preneha, ni v »prej in potem«: toliko jih je.
figures-detection = Lažna in prava sporočila
figures-detection-note = Prepoznano: lažna sporočila, dana na stran. Lažni preplahi: zavrnjena prava sporočila. d′: kako dobro jih skupina loči (0 = naključno). c: nad 0 prepušča preveč, pod 0 preveč dvomi. Prazen stolpec: prepoznano; poln: lažni preplahi.
figures-sure = Občutek gotovosti in pravilni odgovori
figures-sure-note = Delež pravilnih odgovorov glede na to, kar so osebe povedale o sebi. Prazen stolpec: prej; poln: potem.
figures-kept = Kaj ostane pozneje
figures-kept-note = Delež odgovorov, pravilnih v prvem poskusu, na vprašanja, ki se vrnejo po enem tednu, enem mesecu in štirih mesecih. Prazen stolpec: en mesec; poln: štirje meseci.
figures-places = Delavnice po krajih
figures-levels = Delavnice po ravneh
figures-languages = Osebe po jezikih
figures-diagnoses = »Kje začeti?«: kaj je bilo svetovano
figures-needs = Zemljevid potreb
figures-needs-note = Kje so bile osebe ob zadnjem »Kje začeti?«, po temah. Nihče ni imenovan.
figures-plan = Predlagan načrt usposabljanja
figures-plan-note = Svetovane enote, za skupine po 12 oseb; 90-minutna delavnica pusti eno uro za enote. Ure so ure osebe, ki vodi delavnico.
figures-months = Mesec za mesecem

figures-no-place = Kraj ni naveden
figures-no-language = Še niso odgovarjali na računalniku
figures-level-beginner = Za začetnike
figures-level-intermediate = Za tiste, ki nekaj že znajo
figures-level-advanced = Za tiste, ki so vešči
figures-face-1 = Sploh ne prepričani
figures-face-2 = Malo prepričani
figures-face-3 = Prepričani
figures-advice-alone = Učiti se v svojem tempu
figures-advice-workshop = Priti na delavnico
figures-advice-person = Učiti se ob osebi
figures-advice-refused = »Kje začeti?« odklonjeno

figures-col-people = osebe
figures-col-answers = odgovori
figures-col-right = pravilni
figures-col-done = končane enote
figures-col-mastered = obvladane enote
figures-col-whole-done = končan modul
figures-col-whole-mastered = obvladan modul
figures-col-badges = značke
figures-col-pairs = primerjane osebe
figures-col-before = prej
figures-col-after = potem
figures-col-change = razlika
figures-col-opening-done = prej: odgovorjeno
figures-col-opening-begun = prej: prekinjeno
figures-col-opening-refused = prej: odklonjeno
figures-col-closing-done = potem: odgovorjeno
figures-col-closing-begun = potem: prekinjeno
figures-col-closing-refused = potem: odklonjeno
figures-col-caught = prepoznano
figures-col-false-alarms = lažni preplahi
figures-col-d-prime = d′
figures-col-criterion = c
figures-col-before-people = prej: osebe
figures-col-after-people = potem: osebe
figures-col-week-people = 1 teden: osebe
figures-col-week = po 1 tednu
figures-col-month-people = 1 mesec: osebe
figures-col-month = po 1 mesecu
figures-col-four-months-people = 4 meseci: osebe
figures-col-four-months = po 4 mesecih
figures-col-workshops = delavnice
figures-col-visits = udeležbe
figures-col-hours = ure
figures-col-level-0 = ne pozna
figures-col-level-1 = na začetku
figures-col-level-2 = na poti
figures-col-level-3 = vešč
figures-col-units = enote
