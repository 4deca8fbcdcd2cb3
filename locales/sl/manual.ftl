# Kaj dopolnjujejo ukazne lupine, in priročnik.

cli-completions = Zapisati, kar potrebuje tipka Tab, da dopolni ukaze
cli-completions-shell = Vaša ukazna lupina
cli-man = Zapisati priročnik, za ukaz man
cli-man-command = Ukaz, katerega stran želite; brez njega stran programa
cli-man-output = Zapisati vse strani v to mapo
man-written = Strani priročnika so v { $path }.
man-unknown-hint = Seznam ukazov: tremplin --help
man-manual = Priročnik Tremplin
man-name = Ime
man-synopsis = Uporaba
man-keys = Tipke
man-exit = Izhodna koda
man-exit-codes = 0: opravljeno. 1: preverjanje je nekaj našlo. 2: popraviti je treba ukaz ali zahtevo. 3: popraviti je treba vsebino. 4: dnevnik. 5: datoteka, disk ali omrežje. 70: napaka programa.
man-files = Datoteke
man-files-data = Dnevnik in njegove kopije so v mapi s podatki: ~/.local/share/tremplin, ali v mapi iz --data ali spremenljivke TREMPLIN_DATA, ali v mapi tremplin-data ob programu.
