# What the checker says of simulated forms and mailboxes.

check-form-one-right = Več odgovorov tega polja je pravilnih.
check-form-one-right-fix = Obdržite »right = true« samo pri eni možnosti.
check-form-same-as-fix = »same_as« navaja polje, ki je v tem obrazcu zapisano više.
check-form-codes = Obrazec pošlje eno samo kodo.
check-form-sample = To polje je obvezno in rešitev ne ve, kaj naj vpiše vanj.
check-form-sample-fix = Dodajte »sample = "…"«, vrednost, ki upošteva pravila.
check-form-unreachable = Rešitev tega obrazca ne doseže cilja.
check-form-unreachable-fix = Primerjajte »accept«, »sample«, »min«, »tick« in »required«: ujemati se morajo.

check-goal-needs = Cilj »{ $act }« potrebuje »{ $key }«.
check-goal-impossible = »{ $act }« s sporočilom »{ $mail }« na začetku ni mogoče.
check-goal-impossible-fix = Poglejte njegovo mapo, priponke, prejemnike ali povezavo »leave«.
check-goal-unreachable = Teh ciljev ni mogoče doseči vseh.
check-goal-unreachable-fix = Poiščite dva cilja, ki si nasprotujeta, ali datoteko, ki je ni mogoče pripeti.
check-given-all = »given« vsebuje vse cilje: ničesar več ni treba storiti.
check-folder-fix = Napišite inbox, sent, drafts, junk, trash ali id ene od svojih map.
check-bad-address = »{ $address }« ni e-poštni naslov.
check-bad-address-fix = Napišite ime@domena.example ali Ime <ime@domena.example>.
