### The card: twelve characters that say what one has done, without saying who one is. And people known twice.
card-title = Moja kartica
card-name = Kartica Tremplin
card-why = Teh dvanajst znakov pove, do kod ste prišli. Zapišite si jih: vpišete jih lahko na drugem računalniku s programom Tremplin.
card-claim = Vašega imena na njej ni. Kartica ne prinese značke: značko pridobite z odgovori.
card-elsewhere = Imam kartico od drugod
card-empty = Kartica še ne pove ničesar: noben modul ni začet.
card-row = - { $title }: { $said }
card-row-claimed = - { $title }: { $said }, po podatkih druge kartice
card-rows =
    { $first }
    { $rest }
card-begun = začeto
card-done = opravljeno
card-mastered = usvojeno
card-said = Kartica pove: { $said }
card-line = Kartica Tremplin: { $code }
card-paper-what = Za vpis na drugem računalniku s programom Tremplin: »Tukaj sem prvič«, nato »Imam kartico od drugod«. Imena na njej ni. Kartica ni značka.
card-day = Natisnjeno { $day }.
card-type-title = Kartica od drugod
card-type-how = Vpišite dvanajst znakov s svoje kartice. Velike črke, presledki in vezaji niso pomembni.
card-type-label = Dvanajst znakov
card-type-signs = Krogec je vedno ničla, pokončna črta je vedno enica. Črke U ni.
card-told-title = Kaj pove ta kartica
card-told-claim = Shranjeno je kot vaša beseda. V te module lahko vstopite kjer koli. Značke pridobite tukaj, z odgovori.
card-level-beginning = Raven: začenjate.
card-level-under-way = Raven: osnove že poznate.
card-level-at-ease = Raven: dobro se znajdete.
card-take = Da, to je moja kartica
card-taken = Kartica je prebrana. Zdaj izberite vzdevek.
card-misread-empty = Najprej vpišite dvanajst znakov s kartice.
card-misread-count = Kartica ima dvanajst znakov. Vaš vpis ima { $n ->
    [one] { $n } znak
    [two] { $n } znaka
    [few] { $n } znake
   *[other] { $n } znakov
}. Primerjajte skupino za skupino.
card-misread-u = Na kartici ni črke U. Poglejte skupino { $group }: najbrž je V.
card-misread-sign = Znaka »{ $sign }« ni na nobeni kartici. Poglejte skupino { $group }.
card-misread-group = En znak ni pravi. Najprej poglejte skupino { $group }.
card-misread-somewhere = En znak ni pravi ali pa sta dva zamenjana. Primerjajte vsak znak, ne mudi se.
card-misread-newer = Ta kartica je iz novejše različice programa Tremplin. Nadaljujte brez nje: nič ni izgubljeno.
joins-title = Osebe, znane dvakrat
joins-many = { $n ->
    [0] Ničesar ni treba potrditi: nihče ni vpisal kartice osebe, ki je tukaj znana.
    [one] Kartica osebe, ki je tukaj znana, je bila vpisana { $n }-krat.
    [two] Kartica osebe, ki je tukaj znana, je bila vpisana { $n }-krat.
    [few] Kartica osebe, ki je tukaj znana, je bila vpisana { $n }-krat.
   *[other] Kartica osebe, ki je tukaj znana, je bila vpisana { $n }-krat.
}
joins-row = { $from } in { $into }
join-title = Je to ista oseba?
join-why = Z vzdevkom »{ $from }« je bila vpisana kartica osebe »{ $into }«.
join-no-drawing = brez risbe
join-ask = Preden odgovorite, to osebo vprašajte.
join-what = Če je ista, se odgovori in značke združijo pod vzdevkom »{ $into }«. To je mogoče razveljaviti.
join-chance = Zelo redko sta si dve kartici podobni po naključju.
join-yes = Da, ista oseba
join-no = Ne, dve osebi
join-done = Narejeno: ena sama oseba, »{ $name }«.
join-refused = Zabeleženo: to sta dve osebi. Tega vas ne bomo več vprašali.
