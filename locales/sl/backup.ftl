# Varnostne kopije dnevnika in kaj storiti, ko je poškodovan.

cli-backup = Kopiraj dnevnik zdaj in preveri kopijo: med varnostne kopije ali v datoteko
cli-backups = Varnostne kopije in kar je bilo ob obnovitvah dano na stran
cli-forget-aside = Izbriši, kar je bilo ob obnovitvah dano na stran
cli-restore = Obnovi varnostno kopijo z vsem, kar je v dnevniku še berljivo; kar je bilo tam, gre na stran
cli-restore-file = Varnostna kopija; brez imena najnovejša dobra

backup-not-made = Varnostne kopije ni bilo mogoče narediti. Dnevnik je tak, kot je bil: nič ni izgubljeno.
backup-made = Varnostna kopija je narejena: { $file }
backup-none-needed = Ničesar še ni za kopiranje.
backup-row = { $name } ({ $size } KiB)
backup-none = Varnostne kopije še ni. Naredi se ob koncu vsakega srečanja.
backup-last = Varnostne kopije: { $n }. Zadnja: { $name }
backup-aside = Datoteke, ki so bile ob obnovitvi dane na stran: { $n }. V njih so še vzdevki. Ko bo vse v redu, jih izbrišite: tremplin journal backups --forget-aside
backup-forget-sure = Izbrišem datoteke na strani ({ $n })? Za potrditev vtipkajte { $n }.
backup-forgotten = Izbrisane datoteke: { $n }

journal-size = Velikost dnevnika: { $size } KiB
journal-check-restore = Kaj storiti zdaj: tremplin journal restore
journal-check-rebuild = Napačni so samo povzetki. Kaj storiti zdaj: tremplin journal check --rebuild

restore-sure = Postavim varnostno kopijo na mesto dnevnika? Kar je tam, gre najprej na stran. Zaprite druga okna Tremplina in nato vtipkajte { $word }.
restore-done = Dnevnik je spet tu. Dogodki: { $events }, od tega iz datotek, ki so bile tam: { $added }.
restore-from = Uporabljena kopija: { $file }
restore-from-none = Nobena kopija ni bila dobra: dnevnik je narejen iz tega, kar je bilo še berljivo.
restore-lossy = Dela poškodovane datoteke ni bilo mogoče prebrati. Datoteka je na strani: shranite njeno kopijo, če želite, da jo kdo pogleda.
restore-aside = Dano na stran: { $file }
restore-nothing = V tej mapi ni ne dnevnika ne varnostne kopije.
restore-nothing-hint = Izberite drugo mapo z --data MAPA ali navedite kopijo: tremplin journal restore DATOTEKA
restore-bad-copy = Ta datoteka ni dobra varnostna kopija dnevnika: { $file }
restore-bad-copy-hint = Druge si oglejte z: tremplin journal backups
restore-busy = Drugo okno Tremplina ima dnevnik odprt: { $file }
restore-busy-hint = Zaprite druga okna Tremplina in poskusite znova. Nič ni bilo spremenjeno.
