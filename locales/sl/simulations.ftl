# What simulated messages, the closer look, sorting messages, finding clues and investigating say.

## A message

message-mail = Prejeto e-sporočilo
message-from = Od:
message-date = Datum:
message-subject = Zadeva:
message-address = Naslov:
message-picture = Slika:
# $from: the sender; $subject: the subject
message-short = { $from } ({ $subject })
# Above a translation
message-translation = Kaj piše v tem sporočilu:
# What one chooses to look at the sender
message-see-number = Poglej, kdo pošilja
message-see-call = Poglej, kdo kliče
message-see-profile = Poglej profil
message-see-letter = Poglej, od kod je ta papir

## A closer look

lens-sender = Kdo pošilja?
lens-name = Prikazano ime: { $name }
lens-address = Pravi naslov: { $address }
lens-number = Številka: { $number }
lens-date = Datum: { $date }
lens-leads = Vodi na: { $address }
# $domain: the end of the address, which says who owns it
lens-site-owner = Lastnik te spletne strani: { $domain }
lens-address-owner = Lastnik tega naslova: { $domain }

## Sorting messages

# $n: the message's number; $of: how many there are
triage-number = Sporočilo { $n } od { $of }
triage-how = Izberite pošiljatelja ali povezavo in poglejte od blizu. Nato se odločite.
triage-act = Upoštevam: naredim, kar piše
triage-act-call = Naredim, kar zahteva oseba
triage-share = Delim naprej
triage-check = Najprej preverim po svoji poti
triage-leave = Pustim pri miru
triage-which-way = Kako preverite?
triage-rethink = Nazaj na sporočilo
# $what: the decision
triage-you = Vaša izbira: { $what }
triage-inside = Ta pot gre skozi samo sporočilo. Ne more povedati, ali je resnično.
# $what: the decision; $way: the way
triage-what-way = { $what }. { $way }
# $from: the sender; $what: the decision
triage-line = { $from }: { $what }

# The two figures, always together; $caught and $recognised: the two lines that follow
triage-figures =
    { $caught }
    { $recognised }
triage-caught =
    { $about ->
        [news] Lažne ali zavajajoče novice, ki jih niste delili: { $n } od { $of }
       *[messages] Pasti, ki ste se jim izognili: { $n } od { $of }
    }
triage-recognised =
    { $about ->
        [news] Prepoznane resnične novice: { $n } od { $of }
       *[messages] Prepoznana prava sporočila: { $n } od { $of }
    }
triage-same = Enak odgovor na vse vas ne varuje. Vsako sporočilo poglejte posebej.
triage-missed =
    { $about ->
        [news] Nekatere so bile dobro narejene. Spodaj poglejte, katere, nato poskusite z drugimi.
       *[messages] Nekatere pasti so bile dobro narejene. Spodaj poglejte, katere, nato poskusite z drugimi sporočili.
    }
triage-alarms =
    { $about ->
        [news] Lažno je izločeno, a nekaj resničnega je izgubljeno. Veliko presenetljivih novic je resničnih.
       *[messages] Pastem ste se izognili, a prava sporočila so izgubljena. Večina sporočil je pravih.
    }
triage-trust =
    { $about ->
        [news] Resnično novico z navedenim virom lahko preprosto delite. Preverjati vse je naporno.
       *[messages] Pravo sporočilo, ki ne zahteva ničesar, preprosto preberemo. Preverjati vse je naporno.
    }
triage-line-missed =
    { $about ->
        [news] Tega ne bi smeli deliti kot dejstvo. Mnogi nasedejo.
       *[messages] To je bila past. Prevara mnoge.
    }
triage-line-alarm =
    { $about ->
        [news] Ta novica je bila resnična.
       *[messages] To sporočilo je bilo pravo.
    }
triage-line-inside = { $was } Ta pot je šla skozi samo sporočilo: potrebna je bila vaša pot.
triage-was-false =
    { $about ->
        [news] Bilo je lažno ali zavajajoče.
       *[messages] To je bila past.
    }
triage-was-true =
    { $about ->
        [news] Ta novica je bila resnična.
       *[messages] To sporočilo je bilo pravo.
    }
triage-line-better = Tukaj je boljše: { $what }

# On paper and in an example
triage-sheet-number = **Sporočilo { $n }**
triage-sheet-or = { $what } (ali tudi: { $other })
triage-sheet-way = Če sporočilo najprej preverim, po kateri poti?

## Finding clues

hotspot-mark-first = Izberite vsaj en del besedila.
# $n: clues found; $of: clues in all
hotspot-count = Najdeni deli: { $n } od { $of }. Vsak je razložen spodaj.
hotspot-found = Opazili ste:
hotspot-missed = Bilo je še:
hotspot-in-vain = Označeno, a ne sodi zraven:

## Investigating

investigate-desk = Na svoji mizi lahko odprete:
investigate-on-paper = Na mizi so te strani. Izberite, katere boste prebrali:
investigate-circle = Ali ste prepričani? Obkrožite: sploh ne · malo · povsem
investigate-opened = že odprto
investigate-verdict = Vaš sklep:
investigate-true = Je res
investigate-false = Ni res
investigate-cannot-tell = Ni še mogoče reči
investigate-verdict-first = Najprej izberite sklep: je res, ni res ali ni še mogoče reči.
investigate-back = Nazaj k mizi
# $what: the conclusion
investigate-you = Vaš sklep: { $what }
investigate-how-sure = Ali ste prepričani?
investigate-not-at-all = Sploh ne
investigate-a-little = Malo
investigate-sure = Povsem
# $sure: Not at all, A little, Quite sure
investigate-you-sure = Kako ste bili prepričani: { $sure }
investigate-lucky = Vaš sklep je pravilen. Vendar ga nič od tega, kar ste odprli, ni dokazalo.
investigate-lucky-next = Ena stran na mizi zares odgovori. Poiščite jo in imeli boste dokaz.
# $name: the name of a page
investigate-decisive = { $name }: **to odloči**
investigate-useful = { $name }: to pomaga, a ne odloči
investigate-noise = { $name }: to ne pove nič zanesljivega
message-as-received = To sporočilo je v svojem jeziku, tako kot je prišlo. Prevod je spodaj.
