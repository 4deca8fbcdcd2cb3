# Kaj preverjanje pove o berljivosti, minutah in ciljih.

check-hard-to-read = Ta enota se težko bere: { $ease } na lestvici { $author }, kjer je { $least } in več lahko.
check-hard-to-read-words = Povedi te enote imajo povprečno { $words ->
        [one] { $words } besedo
        [two] { $words } besedi
        [few] { $words } besede
       *[other] { $words } besed
    }; brez napora se jih bere največ { $most }.
check-hard-to-read-fix = Dolge povedi razdelite, dolge besede zamenjajte z vsakdanjimi.
check-long-paragraph = Ta odstavek obsega { $lines ->
        [one] { $lines } vrstico
        [two] { $lines } vrstici
        [few] { $lines } vrstice
       *[other] { $lines } vrstic
    } po 60 stolpcev; na en pogled se jih prebere največ { $most }.
check-long-paragraph-fix = S prazno vrstico naredite dva odstavka, ali pa seznam.
check-many-brackets = V tej povedi je več oklepajev.
check-many-brackets-fix = Iz vsebine oklepaja naredite poved ali jo izpustite.
check-objective-uncovered = Nobena ocenjena dejavnost ne vadi cilja { $id }.
check-objective-uncovered-fix = S ciljem povežite zamisel, ki jo vadi kakšna vaja, ali pa cilj odstranite.
check-minutes-range = Ta enota napoveduje { $n ->
        [one] { $n } minuto
        [two] { $n } minuti
        [few] { $n } minute
       *[other] { $n } minut
    }; enota traja od { $least } do { $most }.
check-minutes-range-fix = Enoto razdelite na dve ali jo združite z drugo.
check-minutes-far = Ta enota napoveduje { $n ->
        [one] { $n } minuto
        [two] { $n } minuti
        [few] { $n } minute
       *[other] { $n } minut
    }; pri { $pace } besedah na minuto traja { $measured }.
check-minutes-far-fix = Popravite »minutes« ali dolžino enote.
check-why-hard-to-read = Ob besedilu, ki ga je treba dolgo razbirati, ljudje odnehajo. Formule, objavljene za posamezne jezike (Flesch 1948, Kandel in Moles 1958, Amstad 1978, Fernández-Huerta 1959, Flesch-Vacca 1972); pri 70 se na Fleschevi lestvici začne »lahko«, 12 besed na poved je naša izbira. Besedilo lahko potrdijo le bralci, ki jim je namenjeno.
check-why-long-paragraph = V dolgem bloku se izgubi vrstica. Lahko branje zahteva zračna besedila (Inclusion Europe 2009); 6 vrstic po 60 stolpcev, četrtina okna, je naša izbira.
check-why-many-brackets = Vsak oklepaj prekine poved. Lahko branje zahteva eno misel na poved (Inclusion Europe 2009).
check-why-objective-uncovered = Kar je obljubljeno, je treba vaditi: cilj, vaja in dokaz gredo skupaj (Biggs, »constructive alignment«, 1996).
check-why-minutes = Zaradi napačnega trajanja se delavnica zavleče. Merjeno pri 120 besedah na minuto, pol manj od izurjenega bralca (238: Brysbaert 2019), s časom za gibe; od 5 do 15 minut na enoto.
check-asks-hard-to-read = Kar se bere v enoti, je lahko: vsaj 70 po objavljeni formuli jezika, povprečno največ 12 besed na poved.
check-asks-long-paragraph = Odstavek obsega največ 6 vrstic po 60 stolpcev.
check-asks-many-brackets = Poved ima največ en oklepaj.
check-asks-objective-uncovered = Vsak cilj modula ima zamisel, ki jo vadi ocenjena dejavnost.
check-asks-minutes = Napovedane minute so blizu izmerjenim in so od 5 do 15.
