# Kopija dnevnika, ki traja: kako daleč je in njen konec.

copying-writes = Dnevnik se medtem kopira: { $n } %. Lahko nadaljujete ali odidete.
copying-checks = Dnevnik je kopiran: kopija se preverja. Lahko nadaljujete ali odidete.
copying-waits = Kopija dnevnika: { $n } %
copying-waits-check = Kopija dnevnika: se preverja
copying-done = Dnevnik je kopiran in kopija je preverjena.
copying-none = Dnevnik ni bil kopiran: nekdo je bil pravkar izbrisan. Naslednja kopija bo brez njega.
copying-no-room = Na tem disku ni dovolj prostora: potrebno (MiB): { $needed }, prosto: { $free }. Naredite prostor (izpraznite koš, odnesite datoteke) in vpišite: tremplin journal backup. Ali kopirajte na ključek: tremplin journal backup -o DATOTEKA
preparing-copies = Ta različica kompleta prvič odpira ta dnevnik: najprej se kopira. Velik dnevnik vzame nekaj minut.
preparing-remakes = Ta različica kompleta prvič odpira ta dnevnik: { $n } %
