### What is written in a badge, and what is said about it.

## In the badge

badge-evidence-name = Kaj je usvojeno
badge-evidence-description = { $units ->
    [one] { $units } usvojen korak v Tremplinu: šteje samo prvi odgovor na vsako vprašanje.
    [two] { $units } usvojena koraka v Tremplinu: šteje samo prvi odgovor na vsako vprašanje.
    [few] { $units } usvojeni koraki v Tremplinu: šteje samo prvi odgovor na vsako vprašanje.
   *[other] { $units } usvojenih korakov v Tremplinu: šteje samo prvi odgovor na vsako vprašanje.
}
badge-unit-mastered = { $title }: usvojeno { $date } ({ $right } { $right ->
    [one] pravilen odgovor
    [two] pravilna odgovora
    [few] pravilni odgovori
   *[other] pravilnih odgovorov
} od zadnjih { $of })

## Beside the badge

badge-not-signed = Ta značka še ni podpisana. Pove, česa ste se naučili, vendar nihče ne more preveriti, od kod je.

## What keeps a badge from being made

badge-not-earned = Ta značka še ni pridobljena: noben korak modula še ni usvojen.
badge-not-earned-hint = Nadaljujte modul: značka pride z zadnjim korakom.
badge-empty-text = Značke ni mogoče zapisati: besedilo »{ $key }« je prazno.
badge-empty-text-hint = Dopolnite module.toml ali curriculum.toml, nato poskusite znova.
badge-bad-version = Značke ni mogoče zapisati: različica »{ $version }« se ne začne s številko.
badge-bad-version-hint = V module.toml zapišite različico, na primer "1.0.0".
badge-bad-language = Značke ni mogoče zapisati: »{ $language }« ni oznaka jezika.
badge-bad-language-hint = Zapišite oznako, na primer "fr", "fr-FR" ali "zh-Hans".
badge-bad-address = Značke ni mogoče zapisati: v »{ $id }« besedilo »{ $url }« ni popoln spletni naslov.
badge-bad-address-hint = V module.toml zapišite naslov brez presledkov, ki se začne s https://
badge-bad-date = Značke ni mogoče zapisati: njenega datuma ni v nobenem koledarju.
badge-bad-date-hint = Nastavite uro tega računalnika, nato poskusite znova.
