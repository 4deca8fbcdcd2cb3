### The close of a workshop, and the activity report. The labels of the form itself are in assets/reports/.

cli-workshop-report = Poročilo o delavnici, pripravljeno za prepis, tisk ali preglednico
cli-workshop-close = Zaključek delavnice: kaj je bilo narejeno, kdo je kaj dosegel, kaj prijavljate
cli-workshop-all = Vse zaključene delavnice
cli-workshop-form = Obrazec: la-coop, plain ali datoteka
cli-workshop-separator = Med celicami CSV: comma (vejica) ali semicolon (podpičje)
cli-workshop-bom = CSV naj se začne z oznako, po kateri Excel prepozna šumnike: yes ali no
cli-close-minutes = Koliko časa je res trajalo, v minutah
cli-close-nameless = Koliko ljudi je bilo tam brez vzdevka
cli-close-count = Število z obrazca, na primer age/70-plus=3; po potrebi večkrat
cli-close-set = Odgovor z obrazca, na primer niveau=debutant; po potrebi večkrat
cli-close-badges = Podpiši tudi značke navzočih

## Which workshop, which form

report-none-closed = Nobena delavnica še ni zaključena.
report-none-closed-hint = Zaključite eno: tremplin workshop close last
report-form-mistakes = V tem obrazcu so napake: { $file }
report-form-mistakes-hint = Popravite datoteko na označenih mestih. docs/report.md razloži vsak ključ.
report-form-rests = Dve skupini imata rest = true: ostanek lahko prevzame samo ena.
report-form-rests-fix = Pustite rest = true samo pri eni skupini.
report-no-columns = Obrazec »{ $form }« nima stolpcev za CSV.
report-no-columns-hint = Dodajte mu bloke [[column]] ali zahtevajte --format text.

## What is missing, what is wrong

report-to-complete = Še izpolniti
report-nobody = Nihče ni zapisan kot navzoč. Potrebna je vsaj ena oseba.
report-missing = { $label }: obvezno, a še prazno.
report-beyond = { $label }: { $n } je preveč za ta obrazec. Največje možno število je { $most }.
report-too-many = { $label }: skupaj je { $n }, pri »{ $of }« pa le { $most }.
report-apart = { $label }: napisali ste { $n }. Število navzočih: { $most }.
report-unknown = { $label }: obrazec ne pozna odgovora »{ $answer }«.
report-other-form = Ta delavnica je bila prijavljena na drugem obrazcu ({ $form }). Njeni odgovori in števila tu niso prevzeti.

## What is typed

report-no-field = Obrazec »{ $form }« nima polja »{ $typed }«.
report-no-number = »{ $typed }« ni celo število.
report-no-number-fix = Pišite samo števke, na primer 12.
report-no-day = »{ $typed }« ni datum.
report-no-day-fix = Napišite ga tako: 2026-12-01.
report-no-choice = { $label }: ni izbire »{ $typed }«.
report-no-choice-fix = Možne izbire: { $known }
report-no-band = { $label }: ni skupine »{ $typed }«.
report-one-only = { $label }: možna je samo ena izbira.
report-one-only-fix = Za to polje pustite en sam odgovor.
report-computed = { $label }: to število se izračuna samo.
report-computed-fix = Izhaja iz navzočnosti in iz ljudi, štetih brez vzdevka (--nameless).
report-counted = { $label }: to polje pričakuje števila.
report-counted-fix = Napišite jih z --count, na primer --count { $field }=3 ali --count { $field }/SKUPINA=3.
report-not-counted = { $label }: to polje ne pričakuje števila ljudi.
report-not-counted-fix = Odgovorite z --set { $field }=ODGOVOR.

## The close

close-covered = { $n ->
        [0] { $title }: nobena enota ni zapisana.
        [one] { $title }: narejena { $n } enota.
        [two] { $title }: narejeni { $n } enoti.
        [few] { $title }: narejene { $n } enote.
       *[other] { $title }: narejenih { $n } enot.
    }
close-line = {"  "}{ $what }
close-lasted = { $took ->
        [one] Po uri: približno { $took } minuta (načrtovano: { $planned }).
        [two] Po uri: približno { $took } minuti (načrtovano: { $planned }).
        [few] Po uri: približno { $took } minute (načrtovano: { $planned }).
       *[other] Po uri: približno { $took } minut (načrtovano: { $planned }).
    }
close-person = { $n ->
        [0] { $name }: tisti dan na računalniku ni bila končana nobena enota.
        [one] { $name }: { $n } enota.
        [two] { $name }: { $n } enoti.
        [few] { $name }: { $n } enote.
       *[other] { $name }: { $n } enot.
    }
close-mastered = {"  "}usvojeno: { $what }
close-finished = {"  "}končano: { $what }
close-badge = {"  "}pridobljena značka: { $module }
close-missing = { $n ->
        [one] { $n } računalnik se še ni vrnil: številka { $laptops }. Dodate ga lahko pozneje.
        [two] { $n } računalnika se še nista vrnila: številki { $laptops }. Dodate ju lahko pozneje.
        [few] { $n } računalniki se še niso vrnili: številke { $laptops }. Dodate jih lahko pozneje.
       *[other] { $n } računalnikov se še ni vrnilo: številke { $laptops }. Dodate jih lahko pozneje.
    }
close-wrong = Delavnica ni zaključena: nekatera števila ali odgovori se ne ujemajo.
close-wrong-hint = Popravite z --count, --nameless ali --set in poskusite znova. Nič ni izgubljeno.
close-again = Ta delavnica je bila že zaključena. Kar prijavite zdaj, nadomesti prvo prijavo, ki ostane v dnevniku.
close-sure = Za zaključek delavnice vtipkajte število udeležencev: { $n }
close-done = Delavnica je zaključena.
close-cancelled = Ta delavnica je bila odpovedana: ni je mogoče zaključiti.
close-cancelled-hint = Če je potekala, jo načrtujte znova.
close-no-pair = »{ $typed }« nima znaka =.
close-no-pair-hint = Napišite na primer --set niveau=debutant ali --count age/70-plus=3.
close-badges-ready = { $n ->
        [one] Podpisati je mogoče { $n } značko: znova z --badges.
        [two] Podpisati je mogoče { $n } znački: znova z --badges.
        [few] Podpisati je mogoče { $n } značke: znova z --badges.
       *[other] Podpisati je mogoče { $n } značk: znova z --badges.
    }

## Zaključek na zaslonu

close-story = Kaj je bilo narejeno
close-to-counts = Naprej: preštejte ljudi
close-counts = { $n ->
        [one] { $n } oseba. Kdo je bil tam, v številkah?
        [two] { $n } osebi. Kdo je bil tam, v številkah?
        [few] { $n } osebe. Kdo je bil tam, v številkah?
       *[other] { $n } oseb. Kdo je bil tam, v številkah?
    }
close-counts-how = Vtipkajte samo, kar veste. Drugo pustite prazno. Nič od tega se ne shrani z imenom kogar koli.
close-rest = { $label }: { $n }
close-to-report = Naprej: oglejte si poročilo
close-empty = —
close-declare = Zaključi delavnico
close-declare-again = Prijavi na novo
close-minutes = Koliko je v resnici trajala, v minutah
close-badges-wait = { $n ->
        [one] { $n } značko je mogoče podpisati:
        [two] { $n } znački je mogoče podpisati:
        [few] { $n } značke je mogoče podpisati:
       *[other] { $n } značk je mogoče podpisati:
    }
close-badge-of = { $name }: { $module }
close-sign = { $n ->
        [one] Podpiši { $n } značko
        [two] Podpiši { $n } znački
        [few] Podpiši { $n } značke
       *[other] Podpiši { $n } značk
    }
close-badges-refused = Podpisanih značk: { $n }. Drugih ni bilo mogoče podpisati: { $why }
close-print = Natisni poročilo
close-text = Kot besedilo za kopiranje
close-table = Kot tabela (CSV)
close-written = Zapisano je. Datoteka: { $path }
close-change = Spremeni poročilo
close-row = **{ $label }**: { $value }
workshop-close = Zaključi
workshop-report = Poročilo in značke
close-none-alone = Brez končane enote na računalniku: { $names }.
close-none-in = { $n ->
        [one] Noben računalnik še ni vnesen (načrtovanih: { $n }).
        [two] Noben računalnik še ni vnesen (načrtovanih: { $n }).
        [few] Noben računalnik še ni vnesen (načrtovanih: { $n }).
       *[other] Noben računalnik še ni vnesen (načrtovanih: { $n }).
    }
