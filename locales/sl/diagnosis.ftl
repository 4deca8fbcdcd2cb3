# The diagnosis: its offer, the first contact, what it finds, the slip; and the file of places.

home-diagnose = Kje naj začnem?

diagnosis-offer = Kje naj začnem?
diagnosis-offer-what = Nekaj vsakdanjih okoliščin, da vam lahko predlagamo pot. Traja od 6 do 10 minut, časa nihče ne meri. To ni izpit: brez ocen in brez pasti. »Ne vem« je pravi odgovor.
diagnosis-offer-free = Lahko odklonite ali kadar koli končate: vaši odgovori se shranijo.
diagnosis-again = Začeli ste že. Nadaljujemo tam, kjer ste končali.
diagnosis-earlier = Pokaži mojo pot z dne { $date }
diagnosis-yes = Začni
diagnosis-go-on = Nadaljuj
diagnosis-no = Ne, hvala
diagnosis-stop = Tukaj končaj
diagnosis-not-here = Ta začetek še ni napisan v vašem jeziku.
diagnosis-not-here-hint = V nastavitvah izberite drug jezik ali pojdite naravnost k modulom.

diagnosis-contact-title = Najprej roke
diagnosis-contact-what = Želite preizkusiti koristne gibe? Potrditev, klik, znak @: dve minuti, samo za vajo.
diagnosis-contact-yes = Da, poskusim
diagnosis-contact-no = To že znam, preskoči
diagnosis-contact-enough = K vprašanjem
diagnosis-practice = Poskus, samo za vajo.
diagnosis-felt-ask = Kako so vam šli ti gibi?
diagnosis-felt-easy = Zlahka
diagnosis-felt-so-so = Gre, če je čas
diagnosis-felt-hard = Težko

diagnosis-topic-email = Imate e-poštni naslov ali bi ga želeli imeti?
diagnosis-topic-children = So okoli vas otroci?
diagnosis-topic-way = Kako se najraje učite?
diagnosis-topic-why = To pomaga izbrati vašo pot. Ne shrani se.
diagnosis-reply-yes = Da
diagnosis-reply-no = Ne
diagnosis-reply-untold = Raje ne odgovorim
diagnosis-reply-alone = Zase, v svojem ritmu
diagnosis-reply-group = V skupini, ob kavi
diagnosis-reply-person = Z nekom ob sebi

diagnosis-place = Tema { $at } od { $all }
diagnosis-unknown = Ne vem
diagnosis-ready = To je vse: hvala.

diagnosis-strengths = Kaj vam gre dobro
diagnosis-theme = { $title }: { $level }.
diagnosis-strength-begun = Brali ste, izbirali in odgovarjali. In upate si reči »ne vem«: tako se učimo.
diagnosis-known = To že znate:
diagnosis-to-discover = To boste v miru še odkrili:
diagnosis-new = { $title }.
diagnosis-level-0 = še za odkrivanje
diagnosis-level-1 = prve stvari že poznate
diagnosis-level-2 = pri glavnem se dobro znajdete
diagnosis-level-3 = znajdete se brez pomoči, tudi ob novostih
diagnosis-no-mark = To ni ocena: to je začetek poti.
diagnosis-see-path = Pokaži mojo pot

diagnosis-path = Vaša pot
diagnosis-path-what = V svojem ritmu in v vrstnem redu, ki vam ustreza.
diagnosis-path-none = Opravili ste že vse, kar je tukaj. Bravo! Vrnite se k temu, kar vam je všeč.
diagnosis-step = { $n }. { $title }
diagnosis-why-hand = Najprej miška in tipkovnica: potem je vse drugo lažje.
diagnosis-why-harm = Zgodaj, ker prevara lahko drago stane.
diagnosis-why-start = { $title }: začnemo na začetku.
diagnosis-why-next = { $title }: nadaljevanje.
diagnosis-why-hesitated = Pri tem ste oklevali: { $title }.
diagnosis-why-point = Prav za to: { $idea }
diagnosis-why-further = Glavno že znate: to je za naprej.

diagnosis-where = Kje se lahko učite
diagnosis-orientation-self-study = Učite se lahko tukaj, brez pomoči in v svojem ritmu.
diagnosis-orientation-workshop = Ustrezala vam bo delavnica v majhni skupini.
diagnosis-orientation-person = Če bo na začetku nekdo ob vas, bo vse prijetnejše.
diagnosis-no-place = Vprašajte osebo, ki vam je pokazala ta program.
diagnosis-print = Natisni moj list
diagnosis-review = Pokaži vprašanja in odgovore
diagnosis-enough = Dovolj je
diagnosis-said-unknown = Vaš odgovor je bil: »Ne vem«.
diagnosis-begin = Začni: { $title }
diagnosis-end = Pokaži vse module

diagnosis-slip = Moj začetek poti
diagnosis-slip-date = Narejeno { $date }.
diagnosis-slip-step = { $n }. { $title } ({ $module })
diagnosis-slip-adviser = Za osebo, ki vam pomaga (DigComp 3.0, ocenjeno po dveh ali treh vprašanjih na temo):
diagnosis-slip-level = { $title }: { $level }
diagnosis-digcomp-0 = pred osnovno ravnjo 1
diagnosis-digcomp-1 = osnovna raven 1
diagnosis-digcomp-2 = osnovna raven 2
diagnosis-digcomp-3 = srednja raven 3
diagnosis-place-line = { $name }, { $more }

places-trouble = Za ekipo: { $file }, vrstica { $line }. { $cause }
places-written = Zapisan je primer, ki ga izpolnite: { $path }
places-read = { $n ->
    [one] { $n } prebran kraj
    [two] { $n } prebrana kraja
    [few] { $n } prebrani kraji
   *[other] { $n } prebranih krajev
}, { $wrong ->
    [0] brez napak.
    [one] { $wrong } napaka.
    [two] { $wrong } napaki.
    [few] { $wrong } napake.
   *[other] { $wrong } napak.
}
cli-diagnose = Kje začeti: nekaj vprašanj, pot in list
cli-places = Preveri datoteko s kraji za učenje; če je ni, zapiše njen primer

check-why-diagnostic-shape = Vsaj dve vprašanji za vsako temo in raven: nihče istega ne vidi dvakrat. Vsako je vezano na zamisel enega modula, torej na rezultat iz DigComp 3.0. Pravilo hiše.
check-diagnostic-kind = Vprašanje za začetek poti je samostojen »choice« s purpose = "diagnostic" in rešitvijo. Nima namiga, različice ali oblike.
check-diagnostic-contact = Prvi stik je poskus: nobena dejavnost v njem se ne šteje.
check-diagnostic-idea = Zamisel »{ $id }« mora biti v modulu, in to samo v enem: najdenih modulov je { $n }.
check-diagnostic-outcome = Cilj te zamisli ne navaja nobenega rezultata iz DigComp 3.0.
check-diagnostic-few = { $module }, raven { $level }: { $n ->
    [0] ni vprašanj.
    [one] samo { $n } vprašanje.
    [two] { $n } vprašanji.
    [few] { $n } vprašanja.
   *[other] { $n } vprašanj.
}
check-diagnostic-fix = Glejte »diagnostic« v priročniku (docs/author/format.md).
