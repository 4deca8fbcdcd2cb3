### Journals brought together: how far it is, and curricula that differ.
merge-progress = Datoteka { $at } od { $files }: prebranih dogodkov { $n }…
merge-differs = { $n ->
    [one] Modul { $module }: { $n } odgovor velja za drugo različico vprašanja. Shranjen je; vprašanje bo zastavljeno znova.
    [two] Modul { $module }: { $n } odgovora veljata za drugo različico vprašanj. Shranjena sta; ta vprašanja bodo zastavljena znova.
    [few] Modul { $module }: { $n } odgovori veljajo za drugo različico vprašanj. Shranjeni so; ta vprašanja bodo zastavljena znova.
   *[other] Modul { $module }: { $n } odgovorov velja za drugo različico vprašanj. Shranjeni so; ta vprašanja bodo zastavljena znova.
}
merge-differs-hint = Na vse računalnike namestite isto različico modulov.
journal-differs = { $n ->
    [one] Modul { $module }: { $n } odgovor velja za drugo različico vprašanja kot drugi.
    [two] Modul { $module }: { $n } odgovora veljata za drugo različico vprašanj kot drugi.
    [few] Modul { $module }: { $n } odgovori veljajo za drugo različico vprašanj kot drugi.
   *[other] Modul { $module }: { $n } odgovorov velja za drugo različico vprašanj kot drugi.
}
stick-differs = Vsi računalniki niso imeli iste različice vprašanj: povsod namestite isto.
stick-proposes = { $n ->
    [one] Morda je dvakrat znana { $n } oseba: glejte »Osebe, znane dvakrat«.
    [two] Morda sta dvakrat znani { $n } osebi: glejte »Osebe, znane dvakrat«.
    [few] Morda so dvakrat znane { $n } osebe: glejte »Osebe, znane dvakrat«.
   *[other] Morda je dvakrat znanih { $n } oseb: glejte »Osebe, znane dvakrat«.
}
