check-bad-version = »{ $version }« ni številka različice.
check-bad-version-fix = Napišite tri števila, ločena s pikami, na primer "1.0.0".
check-idle-idea = Zamisli »{ $id }« ne vadi nobena dejavnost.
check-mastery = »right« je večje od »of«: pravila ni mogoče izpolniti.
check-newer-format = Ta učni načrt je napisan za novejšo različico programa Tremplin.
check-newer-format-fix = Namestite novejšo različico ali napišite »format = 1«, če učni načrt sledi tej strani.
check-no-module = Mape »{ $id }« z datoteko module.toml ni.
check-no-unit = Datoteke { $id }.toml v mapi modula ni.
check-no-units = Modul nima nobene enote: v »units« navedite njihova imena po vrsti.
check-orphan-table = Razdelek [{ $path }] ne prevaja ničesar: v izvirni datoteki ga ni.
check-orphan-key = »{ $key }« v [{ $path }] ne prevaja ničesar: tega besedila v izvirni datoteki ni.
check-orphan-fix = Popravite ime ali izbrišite te vrstice.
check-real-domain = »{ $host }« je naslov, ki lahko zares obstaja.
check-real-domain-fix = Izmislite si ime, ki se konča z .example, .test ali .invalid.
check-reserved-id = »{ $id }« ne more biti ime dejavnosti: prihranjeno je za prevode.
check-reserved-unit = »{ $id }« ne more biti ime enote: ta datoteka modula ima drugo vlogo.
check-id-is-key = »{ $id }« je tudi ime besedila te dejavnosti: prevod ju ne bi mogel razlikovati.
check-same-texts = Ta dejavnost ima natanko ista besedila kot »{ $before }«: štela bi dvakrat.
check-stale = Izvirno besedilo razdelka [{ $path }] se je po prevodu spremenilo.
check-stray-file = Te datoteke ne potrebuje nobena enota modula.
check-stray-file-fix = Dodajte njeno ime k »units« v module.toml ali jo izbrišite.
check-too-few-items = Ta enota ima { $there ->
    [one] { $there } odgovor, ki šteje
    [two] { $there } odgovora, ki štejeta
    [few] { $there } odgovore, ki štejejo
   *[other] { $there } odgovorov, ki štejejo
}. Da jo je mogoče usvojiti isti dan, jih potrebuje vsaj { $wanted }.
check-too-few-items-fix = Dodajte dejavnosti ali različice z »variant_of«.
check-translate-fix = Zaženite »tremplin curriculum translate«, nato dopolnite prevodno datoteko.
check-unknown-gloss = Besede »{ $word }« ni v glossary.toml.
check-unknown-gloss-fix = Dodajte jo v slovarček s preprostim stavkom ali odstranite oklepaje.
check-unknown-idea = Zamisli »{ $id }« ni v module.toml.
check-unknown-idea-fix = Dodajte razdelek [[idea]] v module.toml ali popravite ime.
check-unmarked = Prevod razdelka [{ $path }] ne pove, iz katerega izvirnega besedila izhaja.
check-untranslated = »{ $key }« v [{ $path }] ni preveden.
check-untranslated-many = { $n ->
    [one] { $n } besedilo še ni prevedeno
    [two] { $n } besedili še nista prevedeni
    [few] { $n } besedila še niso prevedena
   *[other] { $n } besedil še ni prevedenih
}. Prvo: »{ $key }« v [{ $path }].
check-variant-of = »{ $id }« ni glavna dejavnost te enote.
check-variant-of-fix = »variant_of« navaja ime druge dejavnosti te enote, ki sama ni različica.
check-bad-date = »{ $key }« ni datum.
check-bad-date-fix = Napišite leto, mesec in dan v narekovajih: "2026-11-21"
check-bad-hour = »{ $key }« ni ura.
check-bad-hour-fix = Napišite ure in minute v narekovajih: "14:00"
check-dates-crossed = Ta stik poteče ({ $until }), preden je bil preverjen ({ $seen }).
check-contact-unverified = Stik { $id } ni preverjen: ostane skrit.
check-contact-expired = Na stik { $id } se od { $date } ni več mogoče zanesti.
check-contact-soon = Stik { $id } je treba kmalu znova preveriti: velja do { $date }.
check-contact-old = Stik { $id } od { $date } ni bil preverjen.
check-contact-seen-fix = Poiščite ga pri viru, nato v verified_on in expires_on zapišite današnja datuma.
check-sheet-unverified = List { $id } ni preverjen: ostane skrit.
check-sheet-expired = Na list { $id } se od { $date } ni več mogoče zanesti.
check-sheet-soon = List { $id } je treba kmalu znova pregledati: velja do { $date }.
check-sheet-old = List { $id } od { $date } ni bil pregledan.
check-sheet-seen-fix = Ponovite korake na napravi ali pri viru, nato v verified_on in expires_on zapišite današnja datuma.
check-sheet-steps = Ta list ima { $n ->
    [one] { $n } korak
    [two] { $n } koraka
    [few] { $n } korake
   *[other] { $n } korakov
}; imeti jih mora od { $least } do { $most }.
check-sheet-lines = Prepis tega lista na roko vzame { $n ->
    [one] { $n } vrstico
    [two] { $n } vrstici
    [few] { $n } vrstice
   *[other] { $n } vrstic
}; prostora je za največ { $most }.
check-sheet-steps-fix = Združite dve dejanji na istem zaslonu ali naredite dva lista.
check-product-named = V lekciji je ime pravega izdelka: »{ $name }«.
check-product-named-fix = Izmislite si ime. Pravi izdelki sodijo na liste »Na vaši napravi« (devices.toml).
check-objective-unaligned = Cilj { $id } ni povezan z nobeno kompetenco v { $framework }.
check-objective-unaligned-fix = V »aligned« dodajte id razdelka [[alignment]] iz tega okvira.
check-contact-unknown = Nobena država v contacts.toml nima stika »{ $id }«.
check-contact-unknown-fix = Popravite ime ali dodajte ta stik v contacts.toml.
