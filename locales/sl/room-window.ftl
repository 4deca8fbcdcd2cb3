# Okno za prostor: kar skupina vidi na steni. Kratke vrstice: 38 stolpcev.

room-title = Delavnica
room-awaited = Čakamo na drugo okno …
room-awaited-how = Ko oseba, ki vodi delavnico, pokaže stran, se prikaže tukaj.
room-soon = Kmalu začnemo
room-soon-sit = Kar udobno se namestite.
room-number = Na vsakem računalniku odprite s to številko:
# $letter: A, B, C …; $answer: odgovor
room-answer = **{ $letter }.** { $answer }
# $n: koliko oseb
room-untold = { $n ->
    [one] { $n } oseba tega raje ne pove.
    [two] { $n } osebi tega raje ne povesta.
    [few] { $n } osebe tega raje ne povejo.
   *[other] { $n } oseb tega raje ne pove.
}

# $at: kateri del strani, od 1; $all: koliko jih je
room-below = naprej ({ $at } od { $all })
room-above = više
# Majhno znamenje na dnu strani, ki ostane. Zelo kratko.
room-lost = premor

room-other-version = Drugo okno je druge različice.
room-other-lesson = To okno ima drugo različico te lekcije.
room-open-again = Zaprite ga in ga znova odprite iz okna osebe, ki vodi delavnico.
room-close = Zaprem to okno?
room-close-how = Enter: zapri. Esc: kaži naprej.

room-busy = Drugo okno že kaže strani prostoru.
room-busy-hint = Pojdite v tisto okno ali ga zaprite.
room-not-open = Okna za prostor ni mogoče doseči.
room-not-open-hint = Delavnica gre naprej brez njega: kažite to okno, zapiske pa imejte na papirju.
room-no-folder = Prostoru ni mogoče pokazati ničesar: ni mape s podatki.
room-no-folder-hint = Sprostite prostor na disku ali z --data izberite mapo in nato znova odprite Tremplin.
room-too-long = Ta stran je predolga za okno prostora.
room-too-long-hint = Prostor še vedno vidi prejšnjo stran. Skrajšajte, kar je bilo napisano.

cli-workshop-room = Okno za prostor, za projektor: kaže, kar pove okno osebe, ki vodi delavnico
