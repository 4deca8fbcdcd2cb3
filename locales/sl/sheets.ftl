# Sheets to print for a unit, a module or a gathering: which there are, and what stands on them.

cli-sheet = Kateri: vsi (all), za domov (handout), vaje (exercise), odgovori (answers), za vodenje (script)
cli-large = Z velikimi črkami (18 pik)

sheet-handout = Za domov
sheet-exercise = Vaje
sheet-script = Za vodenje
sheet-sign-in = Seznam prisotnih
sheet-agenda = Potek
sheet-results = Rezultati na papirju

## Srečanje

sheet-day = Datum
sheet-days = od { $from } do { $to }
sheet-place = Kraj
sheet-group = Skupina
sheet-level = Raven
sheet-seat = Sedež
sheet-name = Ime ali vzdevek
sheet-signature = Podpis ali križec

## Seznam prisotnih

sheet-sign-in-why = Ta list pove, kdo je bil tu in koliko nas je bilo. Zadošča ime ali vzdevek.
sheet-sign-in-rights = Sodelujete lahko, ne da bi kaj zapisali. Svojo vrstico lahko vidite, popravite ali prečrtate.
sheet-keeper = Hrani
sheet-destroyed = Uničen po
sheet-months = { $n ->
    [one] { $n } mesecu
    [two] { $n } mesecih
    [few] { $n } mesecih
   *[other] { $n } mesecih
}

## Potek

sheet-done = Opravljeno
sheet-from-to = Od… do
sheet-lasts = Trajanje
sheet-what = Kaj
sheet-span = { $from } do { $to }
sheet-min = { $n } min
sheet-in-all = skupaj
sheet-bring = Pripravite
sheet-note-of = { $unit }: { $label }

## Rezultati na papirju

sheet-results-how = Za vsak sedež zapišite, koliko odgovorov je pravilnih. Prazno polje pomeni: ni narejeno.
sheet-results-columns = Nad vsakim stolpcem: številka vaje in od koliko.
sheet-sum = Skupaj
sheet-out-of = / { $of }

## Za domov

sheet-ideas = Kaj si velja zapomniti
sheet-words = Koristne besede
sheet-contacts = Na koga se obrniti

## Za vodenje

sheet-course = Korak za korakom
sheet-half-min = ½ min
sheet-min-and-half = { $n } ½ min
sheet-bring-exercises = en list z vajami in eno pisalo na osebo
sheet-bring-cards = za glasovanje: roke ali kartončki A, B, C, D
sheet-bring-handout = list »Za domov«, ki ga razdelite na koncu
sheet-bring-device = telefon ali tablica vsakega udeleženca, za konec
sheet-in-room = { $what }, skupaj
sheet-read = Preberite skupaj, na glas.
sheet-right = Odgovor
sheet-to-key = Glejte list z odgovori, št. { $n }.
sheet-if-answered = Če kdo reče { $letter }
sheet-help = Za pomoč
sheet-votes = Dvignjene roke
sheet-noted = Zapomnite si za naslednjič
