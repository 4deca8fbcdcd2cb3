# A simulated mail program: the words of real ones.

mail-inbox = Prejeto
mail-sent = Poslano
mail-drafts = Osnutki
mail-junk-folder = Neželena pošta
mail-trash = Koš
mail-tab-unread = { $folder } ({ $n })

mail-write = Novo sporočilo
mail-search = Iskanje
mail-back = Nazaj
mail-reply = Odgovori
mail-reply-all = Odgovori vsem
mail-forward = Posreduj
mail-delete = Izbriši
mail-restore = Obnovi
mail-junk = Neželeno
mail-not-junk = Ni neželeno
mail-more = Več
mail-move-to = Premakni v:
mail-mark-unread = Označi kot neprebrano
mail-save = Shrani

mail-line = { $who } – { $subject }
mail-to-whom = Za: { $who }
mail-to-nobody = Brez prejemnika
mail-no-subject = (brez zadeve)
mail-now = pravkar
mail-where = { $folder }, { $date }
mail-empty = Ta mapa je prazna.
mail-size = { $n } MB
mail-size-tenths = { $n },{ $tenths } MB
mail-file = { $name }, { $size }

mail-query = Iskane besede
mail-search-empty = Najprej vpišite iskano besedo: ime ali zadevo.
mail-found = { $n ->
    [0] Ni najdenih sporočil. Poskusite s krajšo besedo.
    [one] { $n } najdeno sporočilo.
    [two] { $n } najdeni sporočili.
    [few] { $n } najdena sporočila.
   *[other] { $n } najdenih sporočil.
}

mail-to = Za
mail-cc = Kp (vidna kopija)
mail-bcc = Skp (skrita kopija)
mail-subject = Zadeva
mail-body = Sporočilo
mail-copies = Kp / Skp
mail-book = Imenik
mail-attach = Pripni datoteko
mail-send = Pošlji
mail-send-anyway = Pošlji brez zadeve
mail-keep = Zapri
mail-detach = Odstrani { $name }, { $size }
mail-detach-reduced = Odstrani { $name }, zmanjšano na { $size }
mail-beneath = Pod vašim besedilom je prvo sporočilo: { $who } – { $subject }
mail-original = – Izvirno sporočilo, pošiljatelj { $who }, { $date }: { $subject } –
mail-choose-file = Datoteke v računalniku
mail-no-file = Tukaj ni datoteke, ki bi jo lahko pripeli.
mail-reduce = Pripni zmanjšano kopijo, { $size }

mail-trouble-nobody = Komu ga pošiljate? Vpišite naslov.
mail-trouble-space = »{ $text }«: v naslovu ni presledkov.
mail-trouble-at = »{ $text }«: manjka znak @ in tega imena ni v imeniku.
mail-trouble-address = »{ $text }«: ta naslov ni popoln ali pa ima kakšen znak preveč.
mail-trouble-several = Ime »{ $text }« ima več oseb. Izberite v imeniku.
mail-trouble-subject = Zadeva je prazna. Dopolnite jo ali pošljite brez zadeve.
mail-trouble-large = Preveliko: { $size }. Ta poštni predal sprejme največ { $limit }.

mail-notice-sent = Sporočilo je poslano. Kopija je v mapi »Poslano«.
mail-notice-back = Sporočilo je poslano. Pravkar je prišel samodejni odgovor.
mail-notice-binned = Sporočilo je v košu.
mail-notice-restored = Sporočilo je spet tukaj: { $folder }.
mail-notice-junked = Sporočilo je v neželeni pošti.
mail-notice-not-junk = Sporočilo je v mapi »Prejeto«. Tja bodo prihajala tudi naslednja.
mail-notice-moved = Sporočilo je zdaj tukaj: { $folder }.
mail-notice-kept = Začeto sporočilo je shranjeno v osnutkih.
mail-notice-unread = Sporočilo je označeno kot neprebrano.
mail-notice-opened = Datoteka »{ $file }« se odpre. V računalnik še ni shranjena.
mail-notice-saved = Datoteka »{ $file }« je shranjena v računalnik.
mail-notice-left = Vaša odjava je zabeležena. S tega seznama ne boste več dobivali pošte.

mail-postmaster = Poštna služba
mail-returned = Sporočilo ni dostavljeno
mail-unknown-address =
    Vašega sporočila za { $address } ni bilo mogoče dostaviti.

    Ta naslov ne obstaja. Primerjajte ga črko za črko s tistim, ki ste ga dobili.
mail-unread-address =
    Vašega sporočila za { $address } ni bilo mogoče dostaviti.

    Ta naslov pošilja sporočila, odgovorov pa tam nihče ne bere.

mail-no-button = Tukaj ni treba ničesar potrditi: vaja sama opazi, kdaj je narejena.
mail-not-yet = Sporočilo je poslano, vendar to še ni, kar je bilo naročeno. Lahko nadaljujete.
mail-not-that-one = Naloga govori o drugem sporočilu. Nič ni izgubljeno, lahko nadaljujete.
mail-lost = Vse drugo je narejeno. Eno sporočilo, ki ga je treba ohraniti, ni več na svojem mestu: »{ $subject }«. Vrnite ga.
mail-closer = En korak je narejen: { $done } od { $of }. Nadaljujte.
mail-closer-part = To je dober korak. Nadaljujte na enak način.

# Spread out on paper.
mail-spread-folder = V mapi { $folder }:
mail-spread-files = Datoteke na tej napravi: { $files }
mail-spread-people = Imenik: { $people }
