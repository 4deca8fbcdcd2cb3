curriculum-not-there = V mapi { $path } ni ne curriculum.toml ne module.toml.
curriculum-not-there-hint = Navedite mapo učnega načrta ali mapo enega modula.
file-not-utf8 = Datoteka { $file } ni besedilo UTF-8.
file-not-utf8-hint = V urejevalniku jo shranite znova in izberite kodiranje UTF-8.
file-not-read = Datoteke { $file } ni mogoče prebrati.
file-not-read-hint = Preverite, ali obstaja in ali jo smete brati.
file-not-plain = { $file } ni navadna datoteka.
file-too-large = Datoteka { $file } je prevelika: dovoljen je največ 1 MiB.
file-too-large-hint = Razdelite jo na več enot.
file-has-mistakes = { $n ->
    [one] V datoteki { $file } je { $n } napaka.
    [two] V datoteki { $file } sta { $n } napaki.
    [few] V datoteki { $file } so { $n } napake.
   *[other] V datoteki { $file } je { $n } napak.
}
file-has-mistakes-hint = Zaženite »tremplin curriculum check« z njeno mapo: tam je vsaka napaka razložena.
module-folder-name = Ime mape »{ $name }« ne more biti ime modula.
no-such-module = Modula »{ $id }« tukaj ni.
no-such-module-hint = Zaženite »tremplin modules«, da vidite, kateri so na voljo.
no-such-module-folder = Tukaj je mapa »{ $id }«. Uporabite jo tako: tremplin --curricula { $id } { $rest }
