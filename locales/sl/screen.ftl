# The screen face: what it adds around pages.

screen-menu = Meni
screen-more-above = prej: tipka Page Up
screen-more-below = naprej: tipka Page Down
screen-too-small = To okno je premajhno za branje. Povečajte ga. Imeti mora vsaj { $wide ->
    [one] { $wide } stolpec
    [two] { $wide } stolpca
    [few] { $wide } stolpce
   *[other] { $wide } stolpcev
} in { $high ->
    [one] { $high } vrstico.
    [two] { $high } vrstici.
    [few] { $high } vrstice.
   *[other] { $high } vrstic.
}
screen-foreign = To besedilo še ni prevedeno: prikazano je v izvirnem jeziku.
screen-progress = { $done } od { $all }

# The word above a text that is set apart.
screen-tone-example = Primer
screen-tone-aside = Ali ste vedeli?
screen-tone-good = Tako je
screen-tone-again = Še ne
screen-tone-hint = Namig
screen-tone-solution = Razlaga odgovora
screen-tone-trouble = Popravite
screen-tone-news = Kaj se dogaja
# The word beside an answer.
screen-mark-right = tako je
screen-mark-other = poglejte še enkrat

# A message as received.
screen-letter-from = Od
screen-letter-to = Za
screen-letter-cc = Kp
screen-letter-date = Datum
screen-letter-subject = Zadeva
screen-letter-attached = Priponka:

# The line of keys at the foot of a page.
screen-foot = { $key }: { $does }
screen-key-enter = Enter
screen-key-enter-or-space = Enter ali preslednica
screen-key-space = Preslednica
screen-key-arrows = Puščice
screen-key-sideways = Puščici levo in desno
screen-key-digits = 1 do 9
screen-key-tab = Tab
screen-key-back-tab = Shift in Tab
screen-key-page-down = Page Down
screen-key-page-up = Page Up
screen-key-home = Home
screen-key-end = End
screen-key-backspace = Backspace
screen-key-delete = Delete
screen-key-esc = Esc
screen-key-help = ?
screen-key-f1 = F1
screen-key-f10 = F10
screen-key-f3 = F3
screen-key-ctrl-l = Ctrl in L
screen-do-answer = odgovori
screen-do-go-on = naprej
screen-do-toggle = izberi
screen-do-press = odpri
screen-do-onward = naslednje polje
screen-do-new-line = nova vrstica
screen-do-select = izberi ta odgovor
screen-do-move = premik
screen-do-digit = izbira s številko
screen-do-next = naslednji element
screen-do-previous = prejšnji element
screen-do-page-down = beri nižje
screen-do-page-up = beri višje
screen-do-first = na prvo izbiro
screen-do-last = na zadnjo izbiro
screen-do-erase = izbriši črko pred utripajočo črto
screen-do-erase-next = izbriši črko za utripajočo črto
screen-do-cursor = premik po besedilu
screen-do-cursor-start = na začetek vrstice
screen-do-cursor-end = na konec vrstice
screen-do-menu = meni
screen-do-help = pomoč
screen-do-other-language = drug jezik
screen-do-next-person = naslednja oseba
screen-do-redraw = znova nariši zaslon
screen-do-suspend = vrni se v terminal

# The help page.
screen-help-title = Tipke in miška
screen-help-mouse = Z miško: kliknite, kar želite izbrati, nato gumb, ki odgovori. Kolesce premika stran gor in dol. Ne mudi se, vedno lahko poskusite znova.
screen-help-line = **{ $key }**: { $does }
screen-help-line-in = **{ $key }**: { $does } ({ $place })
screen-in-nowhere = dokler ni nič izbrano
screen-in-radio = na ponujenem odgovoru
screen-in-toggle = na kvadratku ali na stvari za razvrščanje
screen-in-press = na gumbu, povezavi, vrstici
screen-in-answer = v odgovoru, ki ga pišete
screen-in-field = v polju obrazca
screen-in-area = v dolgem besedilu
screen-in-text = med pisanjem
screen-help-close = Zapri pomoč

# Where there is no screen.
screen-no-terminal = Zaslona tukaj ni mogoče odpreti: to ni terminal.
screen-no-terminal-hint = Odprite terminal in zaženite znova ali dodajte --linear za delo po vrsticah.
screen-terminal-failed = Terminal se ni odzval, kot je treba.

# Of a thing that was given a number.
screen-place = mesto { $n }

# What was marked in a text, quoted beneath it with what is said of it.
screen-quoted = »{ $text }«
# Beside a stretch that was marked and is no clue; beside a clue that was not marked
screen-mark-no-clue = to ne
screen-mark-missed = tudi to
# How a switch stands.
screen-switch-on = vklopljeno
screen-switch-off = izklopljeno
# What Enter does on a stretch of text, on a switch.
screen-do-mark = označi ali odznači
screen-do-switch = vklopi ali izklopi
screen-do-gesture = naredi zahtevani gib
# Beneath a picture to click in
screen-picture-how = S tipkovnico: Tab ali puščice, nato Enter, ki naredi gib.
screen-do-close = zapri stran
