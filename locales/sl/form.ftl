# Simulated online forms: what any form says by itself.

form-required = { $label } (obvezno)
form-refused = { $n ->
    [one] Preglejte še { $n } polje. Kar ste vpisali, je ohranjeno.
    [two] Preglejte še { $n } polji. Kar ste vpisali, je ohranjeno.
    [few] Preglejte še { $n } polja. Kar ste vpisali, je ohranjeno.
   *[other] Preglejte še { $n } polj. Kar ste vpisali, je ohranjeno.
}
form-use-button = Da potrdite stran, izberite gumb »{ $button }«.
form-not-yet = Obrazec je poslan, vendar se razlikuje od naročenega.
form-look-again = Še enkrat preberite, kaj mora biti v tem polju.

form-trouble-required = To polje je obvezno.
form-trouble-tick = Za nadaljevanje obkljukajte ta kvadratek.
form-trouble-choose = Izberite enega od odgovorov.
form-trouble-email = Ta naslov ni popoln ali pa ima kakšen znak preveč.
form-trouble-email-at = V tem naslovu manjka znak @.
form-trouble-email-many = V naslovu je samo en znak @.
form-trouble-email-space = V naslovu ni presledkov.
form-trouble-phone = Številko vpišite s števkami, na primer 06 39 98 00 00.
form-trouble-date = Vpišite dan, mesec in leto, na primer 03/11/1962.
form-trouble-short = { $least ->
    [one] Potreben je vsaj { $least } znak
    [two] Potrebna sta vsaj { $least } znaka
    [few] Potrebni so vsaj { $least } znaki
   *[other] Potrebnih je vsaj { $least } znakov
}: { $missing ->
    [one] manjka še { $missing }.
    [two] manjkata še { $missing }.
    [few] manjkajo še { $missing }.
   *[other] manjka jih še { $missing }.
}
form-trouble-differs = Besedili se razlikujeta. Drugič vpišite enako kot prvič.
form-trouble-code = To ni prejeta koda. Prepišite jo števko za števko.
