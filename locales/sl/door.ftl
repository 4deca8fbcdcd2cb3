### The door: who is here, the nickname, the pictures, the next person.
door-title = Kdo je tukaj?
door-new = Tukaj sem prvič
door-new-what = Dovolj je vzdevek in vaše mesto bo shranjeno.
door-been = Tukaj nisem prvič
door-been-what = Nadaljujete tam, kjer ste končali.
door-try = Samo za poskus
door-try-what = Za prvi obisk. Ničesar vam ni treba povedati in nič si zapomniti.
door-adviser = Prostor za vodenje delavnice
door-try-title = Samo za poskus
door-try-nothing = Kar delate, se na ta računalnik ne shrani. Ko odidete, je vse pozabljeno.
door-try-keep = Če vam bo všeč, lahko na koncu vsakega koraka vse shranite.
door-suggested = Nimate zamisli? Izberite enega od teh vzdevkov:
door-others = Drugi vzdevki
door-too-much = To je podobno e-poštnemu naslovu ali telefonski številki. Tukaj je dovolj vzdevek: ni treba, da pove, kdo ste.
door-too-much-anyway = Vseeno obdrži
door-nicknames = Sinica, Lastovka, Oreh, Rožmarin, Lipa, Regrat, Cimet, Lešnik, Češnja, Borovnica, Kresnica, Metulj, Pikapolonica, Jež, Veverica, Delfin, Travnik, Reka, Komet, Kompas, Svetilka, Vijolica, Šmarnica, Kostanj
door-sign-title = Izberite svojo risbo
door-sign-why = Z vzdevkom in risbo boste naslednjič spet našli svoje mesto.
door-sign-none = Najprej izberite risbo.
notice-title = Kaj se o vas shrani
notice-kept =
    - Vaš vzdevek in vaša risba.
    - Vaši odgovori na vaje, vaše nastavitve, vaše značke.
    - Vaša skupina in delavnice, na katere ste prišli, če se vodi seznam.
    - Kar je oseba, ki vodi delavnico, zapisala o vaših uspehih.
    - Ne ime, ne naslov, ne datum rojstva. Nič ne gre na internet.
notice-who = Vse ostane na tem računalniku in po delavnici na računalniku osebe, ki jo vodi: tja ga prinese zaklenjen ključek USB. Vidi lahko ta oseba. Vidi lahko tudi vsakdo, ki zna odpreti datoteke teh računalnikov.
notice-long = Če se ne vrnete, se vse izbriše po { $months ->
    [one] { $months } mesecu
    [two] { $months } mesecih
    [few] { $months } mesecih
   *[other] { $months } mesecih
}.
notice-rights = Lahko prosite, da vidite, kaj je shranjeno, da to odnesete ali da se izbriše. Lahko tudi odklonite: izberite »Samo za poskus«.
notice-understood = Razumem
door-offer-title = Bi imeli kodo iz sličic?
door-offer-what = Tri sličice, izbrane po vrsti. S to kodo nihče drug iz skupine ne odpre vaše strani.
door-offer-limits = To ni sef: kdor je spreten in ima čas, jo lahko ugane. Tukaj ne zapisujte skrivnosti. Če sličice pozabite, lahko oseba, ki vodi delavnico, kodo odstrani.
door-offer-no = Ne, brez kode
door-offer-yes = Da, izbor treh sličic
door-choose-title = Izberite tri sličice
door-choose-how = V poljubnem vrstnem redu. Povežite jih v kratko zgodbo, da si jih boste zapomnili.
door-chosen-title = Vaše tri sličice
door-chosen-three = 1. { $first } – 2. { $second } – 3. { $third }
door-chosen-remember = Če vam je tako lažje, jih zapišite na list papirja, ki ga hranite doma.
door-chosen-keep = Obdrži te tri sličice
door-again = Začni znova
door-list-title = Kateri vzdevek je vaš?
door-letters-title = Prve črke vašega vzdevka
door-letters-why = Vpišite vsaj dve. Velike črke in strešice niso pomembne.
door-letters-label = Prve črke
door-letters-few = Vpišite vsaj prvi dve črki svojega vzdevka.
door-which-title = Katera risba je vaša?
door-code-title = Vaše tri sličice, po vrsti
door-code-how = { $n ->
    [0] Izberite prvo.
    [1] Ena sličica je izbrana. Izberite drugo.
   *[other] Dve sličici sta izbrani. Izberite tretjo.
}
door-code-ready = Tri sličice so izbrane.
door-code-three = Izberite tri sličice.
door-code-wrong = To niso prave sličice ali pa vrstni red ni pravi. Poskusite znova. Pomaga vam lahko tudi oseba, ki vodi delavnico.
door-code-none = Nimate kode? Vrnite se nazaj: morda črke ali risba niso vaše.
door-wait = Počakajte še { $seconds ->
    [one] { $seconds } sekundo
    [two] { $seconds } sekundi
    [few] { $seconds } sekunde
   *[other] { $seconds } sekund
}, nato poskusite znova. Nič ni zaklenjeno.
lock-failed = Ta računalnik ima premalo prostega pomnilnika, da bi pripravil kodo.
drawing-house = hiša
drawing-boat = čoln
drawing-tree = drevo
drawing-key = ključ
drawing-cup = skodelica
drawing-fish = riba
drawing-sun = sonce
drawing-book = knjiga
drawing-clock = ura
drawing-umbrella = dežnik
drawing-mountain = gora
drawing-bicycle = kolo
still-title = Ali ste to še vedno vi, { $name }?
still-guest = Ali ste še vedno ista oseba?
still-why = Deset minut se tega računalnika ni nihče dotaknil. Nič ni izgubljeno.
still-yes = Da, nadaljujem
still-no = Ne, tukaj je nekdo drug
leave-title = Želite shraniti, kar ste naredili?
leave-why = To je bil poskus: nič še ni shranjeno.
leave-keep = Da, shrani pod vzdevkom
leave-next = Ne, pozabi vse
