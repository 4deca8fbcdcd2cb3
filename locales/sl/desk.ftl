# The person's own page, and recall at later visits
desk-hello = Dober dan, { $name }
desk-hello-guest = Dober dan
desk-new = Tukaj ste prvič. Lahko takoj začnete ali izberete drugo temo.
desk-go-on-line = Nadaljevanje: { $title }
desk-next-line = Naslednje: { $title }
desk-begin-line = Za začetek: { $title }
desk-why = { $module }. { $why }
desk-why-kept = Vaše mesto je shranjeno.
desk-why-module = To je nadaljevanje tega modula.
desk-why-scams = Prevare merijo na vse: dobro jih je spoznati zgodaj.
desk-why-order = To je naslednji modul.
desk-why-first = Tako je začeti najlažje.
desk-why-badge = Do značke manjka še ta korak.
desk-recall-line = { $n ->
    [one] Obnovimo znanje: { $n } vprašanje, ena minuta
    [two] Obnovimo znanje: { $n } vprašanji, pet minut
    [few] Obnovimo znanje: { $n } vprašanja, pet minut
   *[other] Obnovimo znanje: { $n } vprašanj, pet minut
}
desk-recall-what = Kar ste se naučili pred časom, da ostane v spominu. Brez ocen.
desk-recall-begun = Začeli ste že: vaše mesto je shranjeno. Brez ocen.
desk-recall = Obnovi znanje
desk-go-on = Nadaljuj
desk-do-next = Naprej
desk-badges = { $n ->
    [one] Vaša značka:
    [two] Vaši znački:
    [few] Vaše značke:
   *[other] Vaše značke:
}
desk-choose = Izberi modul
menu-desk = Moja stran

recall-title = Obnovimo znanje
recall-stop = Tukaj končaj
recall-end-title = Za danes je dovolj
recall-held = Tega se spomnite:
recall-again = Za ponovitev, kadar želite. Čez en teden bo spet na vrsti.
recall-home = Nazaj na mojo stran
desk-why-path = To je naslednje na poti, ki jo je predlagal »Kje začeti?«.
