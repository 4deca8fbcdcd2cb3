# What the checker says of simulated conversations, browsers and settings.

check-scene-no-good-end = Ta pogovor nima dobrega konca.
check-scene-orphan = Noben odgovor ne vodi k prizoru »{ $id }«.
check-scene-no-exit = Iz prizora »{ $id }« ni več mogoče priti do dobrega konca.
check-scene-end-replies = Prizor »{ $id }« je konec: ne more imeti odgovorov.
check-scene-fix = Sledite ključem »to« od »start«: vsak prizor mora biti dosegljiv in voditi k prizoru end = "good". Samo konci nimajo odgovorov.

check-web-orphan = Nobena povezava ne odpre strani »{ $id }«.
check-web-orphan-fix = Dodajte povezavo s to = "…" ali izbrišite to stran.
check-web-unmarked = Povezava »{ $id }« v besedilu svoje strani ni označena.
check-web-unmarked-fix = V »body« napišite {"{"}ime|besedilo povezave{"}"} ali naredite gumb: button = true in text = "…".
check-web-link-fix = Napišite ime (id) strani ali stran/povezava, natanko tako, kot je zapisano v tej datoteki.
check-web-unreachable = Teh ciljev brez spodrsljaja ni mogoče doseči vseh.
check-web-unreachable-fix = Poiščite stran, ki je nič ne odpre, ali cilj, ki je tudi »slip«. Na strani z alert = true je mogoče le slediti povezavi ali zapreti.

check-page-tree = Stran »{ $id }« ni povezana z drevesom nastavitev.
check-page-tree-fix = Prva stran nima »parent«. Vse druge ga imajo in vodijo od nadrejene do nadrejene vse do prve.
check-limit-range = To število se ne ujema s svojimi mejami.
check-limit-range-fix = »least« mora biti manjši od »most«, »value« pa med obema.
check-is = Ta nastavitev ne more biti taka, kot se zahteva: »{ $id }«.
check-is-switch = Za stikalo napišite is = "on" ali is = "off".
check-is-choice = Za izbiro napišite is = "…" z imenom (id) ene od njenih možnosti.
check-is-code = Za kodo napišite is = "set".
check-is-limit = Za mejo napišite most = … in/ali least = …, brez »is«.
check-goal-already = Na začetku je že vse nastavljeno, kot se zahteva.
check-goal-already-fix = Spremenite začetno vrednost ene od nastavitev: »on«, »value«.
check-set-unreachable = Teh ciljev brez spodrsljaja ni mogoče doseči vseh.
check-set-unreachable-fix = Poiščite dva cilja, ki si nasprotujeta, mejo, ki je koraki (»step«) ne dosežejo, ali »slip« na poti.
