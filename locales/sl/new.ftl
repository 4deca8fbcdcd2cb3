# »curriculum new«: začetek kurikula.

cli-new = Začeti kurikul: lekcija, ki deluje, in primer za vsako vrsto dejavnosti
cli-new-name = Ime mape: male črke brez strešic, številke, vezaji
cli-new-language = Jezik besedil: fr, en, de, es ali sl
cli-new-title = Naslov
cli-new-aim = Kaj bodo ljudje znali, v enem stavku
cli-new-unit = Naslov prve enote
cli-new-publisher = Kdo izdaja: ime vaše organizacije
cli-new-minutes = Trajanje prve enote v minutah
cli-new-from = Začeti iz obstoječega modula: njegovo ime ali njegova mapa

new-how = Nekaj vprašanj. Samo tipka Enter vzame, kar je v oklepaju; vse lahko pozneje spremenite.
new-question = { $question } [{ $proposed }]
new-ask-language = V katerem jeziku pišete? (fr, en, de, es, sl)
new-ask-title = Kakšen je naslov?
new-ask-aim = Kaj bodo ljudje na koncu znali? En stavek.
new-ask-unit = Kakšen je naslov prve enote?
new-ask-publisher = Kdo izdaja? Ime vaše organizacije.

new-default-title = Kode obdržim zase
new-default-aim = Kodo obdržati zase in preveriti po svoji poti.
new-default-unit = Koda, ki pride po SMS
new-default-publisher = Naše društvo
new-after = Po »{ $title }« ({ $module } { $version }), izdal { $publisher }, licenca { $licence }.
new-after-unknown = Po »{ $title }« ({ $module } { $version }). Licenca: { $licence }.
new-licence-unknown = treba je vprašati avtorja

new-no-id = »{ $name }« tukaj ne more biti ime mape.
new-no-id-near = Poskusite raje: { $near }
new-no-id-hint = Uporabite male črke brez strešic, številke in vezaje. Na primer: moja-delavnica
new-ships-already = Modul, ki pride s Tremplinom, se že imenuje »{ $name }«.
new-there-already = »{ $path }« že obstaja. Nič ni bilo spremenjeno.
new-there-already-hint = Izberite drugo ime ali pojdite v drugo mapo.
new-not-made = Mape »{ $path }« ni mogoče ustvariti.
new-not-made-hint = Pojdite v mapo, v katero smete pisati, na primer med svoje dokumente.
new-bad-language = V jeziku »{ $lang }« še ni lekcije.
new-bad-language-hint = Izberite fr, en, de, es ali sl.
new-several-modules = »{ $path }« vsebuje več modulov: { $names }.
new-several-modules-hint = Navedite mapo enega samega modula.
new-hostile = To besedilo vsebuje znak, ki se ne vidi: { $text }
new-hostile-hint = Vtipkajte ga znova, namesto da ga prilepite.
new-missing = Manjkajo odgovori: { $options }
new-missing-hint = Odgovorite na vprašanja, vsako v svoji vrstici, ali navedite te možnosti. Nič ni bilo zapisano.
stdin-not-read = Tega, kar prihaja na vhod, ni mogoče prebrati.

new-done = Mapa »{ $path }« je pripravljena.
new-remarks = { $n ->
    [0] Preverjanje nima pripomb.
    [one] Preverjanje ima { $n } pripombo: stoji zgoraj.
    [two] Preverjanje ima { $n } pripombi: stojita zgoraj.
    [few] Preverjanje ima { $n } pripombe: stojijo zgoraj.
   *[other] Preverjanje ima { $n } pripomb: stojijo zgoraj.
}
new-next = Potem:
    - odigrajte lekcijo: tremplin --curricula { $path } learn { $path }
    - odprite { $file } v urejevalniku, spremenite, shranite
    - videti zaslon učenca, medtem ko pišete: tremplin curriculum preview { $file }
    - preverite: tremplin curriculum check { $path }
    - primeri za kopiranje: { $path }/examples
