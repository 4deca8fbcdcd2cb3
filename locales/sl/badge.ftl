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
badge-unit-mastered-undated = { $title }: usvojeno ({ $right } { $right ->
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

badge-seen-name = Videla oseba, ki vodi delavnico
badge-seen-on = Oseba, ki vodi delavnico, je to videla { $date }.
badge-seen = Oseba, ki vodi delavnico, je to videla.

badge-signed = To značko je podpisala organizacija. Vsakdo jo lahko preveri.
badge-to-see = Za značko manjka še nekaj. To mora videti oseba, ki vodi delavnico: { $text }
badge-not-signable = Značke ni mogoče podpisati: { $why }.
badge-not-signable-hint = Morda sta dve podrobnosti modula enaki. Popravite module.toml, nato poskusite znova.
badge-not-baked = Slika te značke je poškodovana. To je napaka Tremplina, ne vaša.
badge-clock = Ura tega računalnika ni prav nastavljena: značke čakajo.
badge-clock-hint = Nastavite datum, nato poskusite znova. Nič ni izgubljeno.
badge-no-language = Modul »{ $module }« ni napisan v jeziku »{ $lang }«.
badge-no-language-hint = Izberite drug jezik ali pustite jezik te osebe.
badge-not-seen-hint = Nekaj je treba še videti: { $text } Zapišite, ko to vidite.
badge-was-revoked = Značka te osebe za modul »{ $module }« je umaknjena.
badge-was-revoked-hint = Podelite lahko drugo, z novo številko: »badge issue --again«.
told-observed = oseba, ki vodi delavnico, je zapisala ({ $module }): { $text }
told-issued = značka podpisana ({ $lang }): { $module }
observe-unknown = Modul »{ $module }« nima opažanja »{ $id }«.
observe-unknown-hint = Ima ta: { $known }. Lahko napišete tudi svoje.
observe-length = V enem stavku napišite, kaj ste videli. Stavek ima lahko največ { $most ->
        [one] { $most } znak.
        [two] { $most } znaka.
        [few] { $most } znake.
       *[other] { $most } znakov.
    }
observe-length-hint = Brez imen: stavek bo v znački.
observe-done = Zapisano.
observe-done-earned = Zapisano. Značka je pridobljena.
observe-earned = Značka tega modula je pridobljena.
revoke-mistake = podeljena po pomoti
revoke-other-person = podeljena napačni osebi
revoke-asked = na željo osebe
revoke-key = ključ za podpisovanje ni več varen
revoke-nothing = Ta oseba za ta modul nima podpisane značke.
revoke-nothing-hint = Značke, ki ni podpisana, ni treba umakniti.
revoke-reason = »{ $name }« ni znan razlog.
revoke-reason-hint = Izberite med: { $names }.
revoke-sure = Značka bo za vedno umaknjena. Za potrditev vpišite »{ $wanted }«.
revoke-no-id = »{ $id }« ni številka značke.
revoke-no-id-hint = Začne se z urn:uuid:, pokaže pa jo »badge verify«.
revoke-done = Značka je umaknjena. Ali vaša organizacija umaknjene značke objavlja na spletu? Znova objavite seznam.
certificate-too-long = Kvadrat potrdila bi bil prevelik: ime modula je predolgo.
revoke-not-here = Nobena tukaj podpisana značka nima številke { $id }.
revoke-not-here-hint = »badge verify DATOTEKA« pokaže številko značke. Za značko, podpisano na drugem računalniku, navedite njeno datoteko: --file.
revoke-not-ours = Ta datoteka ni značka, ki jo je podpisala vaša organizacija.
revoke-not-ours-hint = Umaknete lahko samo svoje značke.
observe-none-hint = Ta modul nima nobenega. Napišite svoje: --text.
certificate-no-square = Značka je podpisana, a na strani ni kvadrata: zanj je potreben ključ. Dodajte --passphrase-file.
certificate-no-square-text = Besedilo kvadratka nastane s ključem za podpisovanje.
