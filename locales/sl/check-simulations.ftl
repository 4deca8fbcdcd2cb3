# What the checker says of simulated messages, sorting messages, finding clues and investigating.

check-unknown-mark = »{ $id }« je označen v besedilu, a noben [[{ $key }]] ne govori o njem.
check-unknown-mark-fix = Dodajte razdelek »{ $key }« s tem id ali odstranite oznako iz besedila.
check-idle-mark = »{ $id }« v besedilu ni nikjer označen.
check-idle-mark-fix = Del besedila zapišite v obliki {"{"}{ $id }|del{"}"}.
check-look-shows = Pogled od blizu pokaže eno stvar: kam vodi povezava ali opombo.
check-look-shows-fix = Napišite »leads« ali »note«, samo enega od obeh.
check-reserved-look = »{ $id }« je že ime pogleda na pošiljatelja.
check-bad-site = »{ $address }« ni naslov spletne strani.
check-bad-site-fix = Napišite na primer https://hitri-paket.example/sledenje
check-real-number = »{ $number }« je številka, ki jo nekdo lahko ima.
check-real-number-fix = Vzemite številko, prihranjeno za izmišljene zgodbe: 06 39 98 xx xx ali 01 99 00 xx xx. Kratka številka se piše 38 XXX.

check-ways-needed = »{ $id }« je mogoče preveriti, a ni ponujena nobena pot.
check-ways-needed-fix = Dodajte »ways« z dvema do štirimi potmi; vsaj ena naj bo lastna pot osebe.
check-ways-mixed = Poti pri »{ $id }« ne dajejo izbire.
check-ways-mixed-fix = Ponudite dve do štiri poti: vsaj eno skozi sporočilo (»inside = true«) in vsaj eno drugo.
check-scam-act = »{ $id }« je past: ukrepati po njej ne more biti pravilno.
check-scam-act-fix = Odstranite »act« iz »right« in »accept« ali odstranite »scam = true«.
check-real-leave = »{ $id }« je pravo sporočilo: pustiti ga pri miru ne more biti pravilno.
check-real-leave-fix = Odstranite »leave« iz »right« in »accept« ali dodajte »scam = true«.
check-real-share = Prava sporočila: { $real } od { $of }. To je premalo.
check-real-share-fix = Vsaj štiri od desetih sporočil morajo biti prava, sicer se človek nauči zavreči vse.
check-plain-real =
    { $found ->
        [0] Vsako pravo sporočilo je treba preveriti: potrebni sta dve brez preverjanja.
        [one] Samo { $found } pravo sporočilo je brez preverjanja: potrebni sta dve.
        [two] { $found } pravi sporočili sta brez preverjanja: potrebni sta dve.
        [few] { $found } prava sporočila so brez preverjanja: potrebni sta dve.
       *[other] { $found } pravih sporočil je brez preverjanja: potrebni sta dve.
    }
check-plain-real-fix = Dodajte prava sporočila, ki samo obveščajo, z »right = "act"« in brez »check« v »accept«.
check-never-right = »{ $word }« ni najboljša odločitev za nobeno sporočilo.
check-never-right-fix = Vsaka od treh odločitev (act, check, leave) mora biti vsaj enkrat prava.
check-same-answer = Sporočila, pri katerih je prava odločitev »{ $word }«: { $n } od { $of }. Skoraj bi jo bilo dovolj ponavljati.
check-same-answer-fix = Razporedite prave odločitve: nobena ne sme veljati za več kot polovico sporočil.
check-constant = Odgovor »{ $word }« na vse bi zadoščal za uspešno žrebanje.
check-draw-fits = »draw = { $draw }« ne ustreza temu kupu, v katerem { $of ->
    [one] je { $of } sporočilo.
    [two] sta { $of } sporočili.
    [few] so { $of } sporočila.
   *[other] je { $of } sporočil.
}
check-draw-fits-fix = Vsako žrebanje mora biti mogoče iz kupa: ena past, dve pravi brez preverjanja in 40 % pravih.

check-few-clues =
    { $found ->
        [0] Noben del besedila ni sled: potrebna sta vsaj dva.
        [one] Samo { $found } del besedila velja za sled: potrebna sta vsaj dva.
        [two] { $found } dela besedila veljata za sled: potrebna sta vsaj dva.
        [few] { $found } deli besedila veljajo za sled: potrebna sta vsaj dva.
       *[other] { $found } delov besedila velja za sled: potrebna sta vsaj dva.
    }
check-few-clues-fix = Dodajte »clue = true« delom, ki nekaj povedo.
check-all-clues = Vsi deli so sledi: zadoščalo bi označiti vse.
check-all-clues-fix = Dodajte vsaj en del brez »clue«, z razlogom, zakaj ne pove ničesar.

check-no-decisive = Nobena stran na mizi ne odloči.
check-no-decisive-fix = Vsaj eni strani dajte »worth = "decisive"«.
check-all-decisive = Vse strani na mizi odločijo: zadoščalo bi odpreti katero koli.
check-all-decisive-fix = Dodajte vsaj eno stran »useful« ali »noise«.
