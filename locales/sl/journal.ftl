# The journal (what is kept) and the folder where it is.

journal-not-saved = To še ni shranjeno.
journal-not-opened = Dnevnika ni mogoče odpreti: { $file }
journal-not-read = Dnevnika ni mogoče prebrati: { $file }
journal-not-closed = Dnevnik se ni pravilno zaprl. Nič ni izgubljeno: ob naslednjem odprtju se bo sam uredil.
journal-not-copied = Dnevnika pred posodobitvijo ni bilo mogoče kopirati. Ostal je tak, kot je bil.
journal-damaged = Dnevnik je poškodovan: { $file }
journal-foreign = Ta datoteka je od drugega programa in Tremplin je ni spreminjal: { $file }
journal-newer = Ta dnevnik je iz novejše različice programa Tremplin in ni bil spremenjen: { $file }
journal-erased = Ta oseba je izbrisana: o njej ni shranjeno nič več.
journal-nobody = Manjka oseba, ki ji pripada to, kar bi se moralo shraniti.

journal-hint-full = Disk je morda poln. Sprostite nekaj prostora (na primer izpraznite koš), nato poskusite znova.
journal-hint-disk = Disk se ne odziva ali pa je poln. Preverite, ali je USB-ključ priključen, ali sprostite nekaj prostora, nato poskusite znova.
journal-hint-busy = Drugo okno programa Tremplin ravno piše. Počakajte trenutek, nato poskusite znova.
journal-hint-read-only = Preverite, ali smete pisati v to mapo in ali je USB-ključ priključen. Ali pa izberite drugo mapo z --data MAPA.
journal-hint-damaged = Nič ni bilo izbrisano. Preden poskusite kar koli drugega, celo mapo s to datoteko kopirajte drugam. Kopijo je pogosto mogoče popraviti. Nato obnovite zadnjo dobro varnostno kopijo z vsem, kar je še berljivo: tremplin journal restore
journal-hint-foreign = Izberite drugo mapo z --data MAPA ali premaknite to datoteko, če ne sodi tja.
journal-hint-newer = Namestite najnovejšo različico programa Tremplin ali izberite drugo mapo z --data MAPA.
journal-hint-again = Zaprite Tremplin in ga znova odprite. Če se ponovi, pokažite to sporočilo osebi, ki ga je namestila.
journal-hint-erased = Vrnite se na začetni zaslon in izberite drug vzdevek.

paths-data-empty = Za --data manjka ime mape.
paths-no-home = Tremplin ne najde prostora, kamor bi shranil vaše delo: ta računalnik ne navaja domače mape.
paths-data-hint = Navedite mapo z --data MAPA ali s spremenljivko TREMPLIN_DATA.
