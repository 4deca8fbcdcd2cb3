# The rules that the check holds for this public: what is wrong, what to write instead, why.

## Language

# $words: how many words the sentence has; $most: how many it should have at most
check-long-sentence = Ta stavek ima { $words ->
    [one] { $words } besedo
    [two] { $words } besedi
    [few] { $words } besede
   *[other] { $words } besed
}; v enem zamahu se jih prebere največ { $most }.
check-long-sentence-fix = Razdelite ga na dva ali odstranite, kar ne pomaga.
check-hard-word-bare = »{ $word }« je težka beseda in ta enota je nikjer ne razloži.
check-hard-word-bare-fix = Enkrat v enoti napišite [[{ $word }|{ $id }]].

## Cues

# $n: how often; $of: of how many questions; $lang: in which language
check-cue-longest = Izbire ({ $lang }), pri katerih je pravilni odgovor najdaljši: { $n } od { $of }. Najde se brez branja.
check-cue-shortest = Izbire ({ $lang }), pri katerih je pravilni odgovor najkrajši: { $n } od { $of }. Najde se brez branja.
check-cue-length-fix = Podaljšajte druge odgovore ali skrajšajte pravilne.
# $place: which answer it is, from 1
check-cue-place = Izbire, pri katerih je pravilni odgovor na mestu { $place }: { $n } od { $of }. Najde se brez branja.
check-cue-place-fix = Pravilni odgovor vsakič postavite na drugo mesto ali napišite shuffle = true.

## Ideas and variants

check-no-variant = Ta enota nima nobene različice: kdor se zmoti, lahko vadi samo na istih besedilih.
check-no-variant-fix = Dodajte dejavnost z »variant_of«: ista zamisel, drugo besedilo.
# $id: the idea; $n: how many answers train it; $least: how many there should be
check-thin-idea = Zamisel »{ $id }« v tem modulu { $n ->
        [one] vadi samo { $n } odgovor
        [two] vadita samo { $n } odgovora
        [few] vadijo samo { $n } odgovori
       *[other] vadi samo { $n } odgovorov
    }. Biti jih mora vsaj { $least }.
check-thin-idea-fix = Dodajte dejavnosti o tej zamisli, z drugimi besedili.

## Contacts

check-contact-by-id = »{ $found }« je številka, spletna stran ali ime prave službe.
check-contact-by-id-fix = Stik navedite z njegovim id, na primer [[@card-block]]. V sporočilu si izmislite številko na 06 39 98 ali 01 99 00.

## Size

# $windows: how many windows of 80 by 24; $lang: in which language
check-fits = Ta stran zasede { $windows ->
    [one] { $windows } okno
    [two] { $windows } okni
    [few] { $windows } okna
   *[other] { $windows } oken
} velikosti 80 stolpcev krat 24 vrstic ({ $lang }).
check-fits-fix = Skrajšajte njena besedila ali naredite iz nje dve dejavnosti.
# $word: the word; $wide, $high: the size of the window
check-cut-word = »{ $word }« je v oknu { $wide } krat { $high } prelomljena ({ $lang }).
check-cut-word-fix = Napišite krajše ali s presledki.
check-out-of-reach = »{ $label }« v oknu { $wide } krat { $high } ni dosegljivo ({ $lang }).
check-out-of-reach-fix = Dajte krajše besedilo.

## Why these rules

check-why-long-sentence = Stavek z več kot 15 besedami je treba brati dvakrat. Lahko branje zahteva kratke stavke, v vsakem eno misel (Inclusion Europe 2009); število je naša izbira.
check-why-too-long-sentence = Pri več kot 20 besedah mnogi med branjem odnehajo. Zgornja meja, predlagana za te bralce (ista pravila lahkega branja); število je naša izbira.
check-why-hard-word-bare = Težka beseda se razloži tam, kjer se bere: lahko branje zahteva običajne besede, druge pa razložene (Inclusion Europe 2009).
check-why-feedback-missing = Bolje si zapomnimo, če je razložen vsak odgovor, pravilni in drugi (Transfer of Test-Enhanced Learning, 122 poskusov, N = 10.382; pravilo Pix).
check-why-cue-length = Kdor opazi, da je pravilni odgovor najdaljši ali najkrajši, odgovarja brez branja in se ne nauči ničesar. Naša presoja; prag 60 % pri vsaj 8 izbirah je naša izbira.
check-why-cue-place = Kdor opazi, da je pravilni odgovor vedno na istem mestu, odgovarja brez branja. Naša presoja; prag 60 % pri vsaj 8 izbirah je naša izbira.
check-why-idea-missing = Brez zamisli nič ne pove, kaj odgovor dokazuje in kaj je treba vprašati znova. Pravilo zapisa.
check-why-no-variant = Ponavljanje istega besedila uči prepoznati to besedilo; ista zamisel v drugem besedilu preide v življenje (Transfer of Test-Enhanced Learning, d = 0,40).
check-why-thin-idea = Zamisel, vprašana znova čez čas, ostane bolje kot tista, videna enkrat (Latimier 2021, 29 raziskav, g = 0,74). Vsaj dve besedili: drugo za ponovno vprašanje. To število je naša izbira.
check-why-real-domain = Naslov iz lekcije ne sme voditi k nikomur: za to so prihranjeni samo .example, .test in .invalid (RFC 2606).
check-why-contact-by-id = Številka za pomoč se spreminja in napačna drago stane: vzdržuje se en sam seznam, z datumi in viri (contacts.toml).
check-why-contact-unknown = Stika, ki ni na nobenem seznamu, ni mogoče pokazati: stran bi imela praznino tam, kjer nekdo išče pomoč.
check-why-fits = Stran se na najobičajnejšem zaslonu vidi z enim pogledom; pri dolgem pomikanju se vprašanje izgubi. Hišno pravilo: 80 stolpcev, 24 vrstic.
check-why-cut-word = Prelomljene besede ni mogoče prebrati, zlasti če kdo težko bere. Hišno pravilo: berljivo pri 80x24, 60x20 in 40x14.
check-why-out-of-reach = Kar se vidi, mora biti mogoče izbrati, s tipkovnico in z miško, tudi v majhnem oknu. Hišno pravilo.
check-why-contact-stale = Službe se selijo in spreminjajo ure: Action Fraud je 4. decembra 2025 postal Report Fraud. Šestdeset dni pusti čas za preverjanje; to število je naša izbira.
check-why-contact-expired = Številka, ki je tako dolgo ni nihče pregledal, morda pripada komu drugemu. Nikoli se ne pokaže brez opozorila.
check-why-objective-unaligned = Značka delodajalcu ali financerju pove, kaj je bilo naučeno: vsak cilj navede svojo kompetenco v vsakem okviru modula (Open Badges 3.0, DigComp).
check-why-sheet-steps = List mora biti mogoče prepisati na roko v dvanajstih vrsticah. Hišno pravilo.
check-why-sheet-stale = Meniji naprav se spreminjajo z vsako različico. Šestdeset dni pusti čas za ponovitev korakov; to število je naša izbira.
check-why-sheet-expired = Zaradi koraka, ki se ne ujema več z zaslonom, oseba misli, da se je zmotila. Nikoli se ne pokaže brez opozorila.
check-why-product-named = Lekcija, ki imenuje izdelek, se postara z njegovimi meniji in mu dela reklamo. Hišno pravilo.
check-why-form-shape = Prej in potem se primerjata s po štirimi vprašanji, po enem, ki ne šteje, da preizkus ni sam računalnik (preverjanje na računalniku vznemirja ljudi, ki ga niso vajeni).
check-why-form-match = Samo pri obrazcih z isto zamislijo in isto težavnostjo razlika pokaže, kaj je bilo naučeno; kdo dobi katerega, se izžreba po osebi in modulu (delitev pri Kolibri).
check-why-form-hints = Namig bi meril namig.
check-why-form-kind = Odgovori se na koncu modula ponovijo, tudi odgovor te osebe: zato z izbiro.
