# Small worlds to try things in: a conversation, a browser, settings.

## A conversation

scenario-say = Tako odgovorim
scenario-way-back = Nazaj na to izbiro
scenario-not-lost = To je bil samo poskus. Vrnite se na izbiro in poskusite z drugim odgovorom.
scenario-tried = Že poskušeno.

# On paper. $with: the person one talks to
scenario-script = Vaš sogovornik: { $with }. Začnite pri številki 1. Vsakič obkljukajte en odgovor in pojdite na navedeno številko.
# $n: the scene's number
scenario-scene = Številka { $n }
scenario-script-reply = { $text } → pojdite na številko { $n }
scenario-script-dead = Vrnite se na številko, s katere ste prišli, in poskusite z drugim odgovorom.
scenario-script-good = Pogovor je končan.

## An address seen closely

# $domain: the last two names of an address

## A browser

web-back = Nazaj
web-address = Poglej naslov
web-closer = Poglej od blizu
web-close = Zapri stran
web-close-alert = Zapri to stran (tipka Esc)
web-reopen = Znova odpri brskalnik
web-closed-title = Brskalnik je zaprt
web-closed = Zaprli ste brskalnik. Nič ni izgubljeno, lahko ga znova odprete.
web-nothing = Za to povezavo tukaj ni ničesar. Lahko nadaljujete.
web-held = Ta stran ne dovoli nazaj. Vedno jo lahko zaprete: tipka Esc ali gumb spodaj.
web-closer-how = »Poglej od blizu« pokaže, kam vodi povezava, ne da bi jo odprli.
web-closer-on = Izberite povezavo: pokaže se, ne da bi se odprla.
web-lens-address = Naslov te strani
# $label: what the link shows
web-lens-link = Kam vodi »{ $label }«
web-lens-nowhere = Ta povezava ne vodi na noben naslov.
# On paper. $label: what the link shows; $address: where it leads
web-spread-link = »{ $label }« vodi na { $address }

## Settings

panel-phone = Telefon
panel-tablet = Tablica
panel-box = Modem
panel-console = Igralna konzola
panel-browser = Brskalnik
# $device: the device; $page: the page of its settings
panel-title = { $device } · { $page }
panel-back = Nazaj
panel-empty = Tukaj ni česa nastaviti.
panel-on = vklopljeno
panel-off = izklopljeno
# $text: what is set; $amount: how much
panel-limit = { $text }: **{ $amount }**
# $unit: “minutes”, for example
panel-amount = { $n } { $unit }
panel-number = { $n }
# $step: by how much
panel-less = − { $step }
panel-more = + { $step }
panel-code-set = nastavljeno
panel-code-none = še ni nastavljeno
panel-code-how = Za to vajo si izmislite { $digits ->
    [one] { $digits } števko
    [two] { $digits } števki
    [few] { $digits } števke
   *[other] { $digits } števk
}, ne svoje prave kode.
panel-code-more = { $left ->
    [one] Še { $left } števka.
    [two] Še { $left } števki.
    [few] Še { $left } števke.
   *[other] Še { $left } števk.
}
panel-code-wrong = Ta koda ima { $digits ->
    [one] { $digits } števko
    [two] { $digits } števki
    [few] { $digits } števke
   *[other] { $digits } števk
}, brez črk in presledkov.
panel-code-easy = To kodo bi poskusili med prvimi. Izberite drugo.
panel-code-done = Koda je nastavljena.
web-left-address = Treba je še pogledati, čigava je stran, po njenem naslovu.
web-left-link = Treba je še pogledati povezavo od blizu.
web-left-open = Treba je še odpreti pravo povezavo.
web-left-back = Treba se je še vrniti nazaj.
web-left-close = Treba je še zapreti stran.
