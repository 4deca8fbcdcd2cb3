# The line face: everything is heard, one line at a time.

linear-welcome = Tremplin, vrstica za vrstico. Po vsaki vrstici pritisnite Enter. Vpišite ? za pomoč, 0 za meni, q za izhod.
linear-bye = Na svidenje.
linear-where = { $title }, { $place }
linear-foreign = Del te strani še ni preveden.
linear-next-person = Naslednja oseba. Kar je bilo povedano zgoraj, je v tem oknu še vidno: zaprite ga, če želite.

# How a page is answered.
linear-enter = Enter: { $label }
linear-number-enter = Številka, nato Enter: { $label }
linear-text-enter = Vaše besedilo, nato Enter: { $label }
linear-lettered = { $letter }: { $label }
linear-guide = Vpišite številko svoje izbire, nato Enter. Med več številk vpišite presledek.
# How things are put together; $first and $then: two numbers of the page, only to show how the line looks
linear-guide-match = Vpišite obe številki s presledkom vmes, nato Enter. Na primer { $first } { $then }: vrstica zgoraj, nato tista spodaj.
linear-guide-sort = Vpišite obe številki s presledkom vmes, nato Enter. Na primer { $first } { $then }: stvar, nato njena škatla.
linear-prompt = { $label }: vpišite besedilo, nato Enter.
linear-prompt-held = { $label }: vpišite novo besedilo, nato Enter. Samo Enter: nič se ne spremeni. /x: izprazni.
linear-whole-text = Vpišite celo besedilo, skupaj s tistim, kar je že napisano.
linear-type-again = Še enkrat vpišite celo vrstico, nato Enter.
linear-left-as-it-was = Nič se ni spremenilo.

# What things are and how they stand.
linear-labelled = { $label }: { $value }
linear-empty = prazno
linear-secret = { $n ->
    [one] { $n } vpisan znak
    [two] { $n } vpisana znaka
    [few] { $n } vpisani znaki
   *[other] { $n } vpisanih znakov
}
linear-selected = izbrano
linear-ticked = obkljukano
linear-not-ticked = ni obkljukano
# A box that was rightly left, after an answer; said together with linear-right
linear-left = brez kljukice
linear-taken = vzeto
linear-put-back = odloženo
# The folder or the page, among several, on which one is
linear-here = tukaj ste
# Of a link of which a closer look is shown
linear-looked-at = pogledano od blizu
linear-on = vklopljeno
linear-unread = neprebrano
linear-clip = s priponko
linear-done = opravljeno
linear-star = usvojeno
linear-warning = pozor
linear-right = pravilno
linear-other = poglejte še enkrat
linear-progress = { $done } od { $all }

# What a text is for.
linear-example = Primer:
linear-aside = Ali ste vedeli?
linear-good = Pravilno.
linear-again = Poglejte še enkrat.
linear-hint = Namig:
linear-solution = Razlaga:
linear-trouble = Pozor:
linear-gloss = Razložena beseda:

# A message as it was received, a program, a site.
linear-letter = Tukaj je sporočilo.
linear-from = Od
linear-to = Za
linear-cc = Kp
linear-date = Datum
linear-subject = Zadeva
linear-attached = Priponka
linear-letter-end = Konec sporočila.
linear-badge = Značka: { $title }.
linear-mail = Program za e-pošto: { $title }
linear-site = Spletna stran: { $title }

# When a line cannot be used.
linear-unknown = Ta vrstica tukaj ni razumljiva.
linear-no-number = Številke { $n } tukaj ni.
linear-cannot-now = Številke { $n } zdaj ni mogoče izbrati.
linear-one-number = Tukaj samo ena številka naenkrat.
linear-nothing-to-answer = Tukaj sam Enter ne naredi ničesar.
linear-no-hint = Tukaj ni namiga.
linear-no-back = Od tukaj se ni mogoče vrniti nazaj.
linear-same = Na tej strani ni nič novega.
linear-rest-dropped = Stran se je spremenila: preostanek vrstice ni bil upoštevan.
linear-too-long = Ta vrstica je predolga: ni bila sprejeta.
linear-possible = Možne številke: { $list }
linear-possible-text = Vpišite besedilo, nato Enter. /?: pomoč. /0: meni.
linear-possible-always = ?: pomoč. 0: meni. r: ponovi stran.

# Its own help.
linear-help =
    Pomoč.
    Za izbiro vpišite številko, nato Enter. Sam Enter odgovori ali nadaljuje.
    h: namig. b: nazaj. r: ponovi stran. 0: meni. q: izhod.
    Ko je treba vpisati besedilo, pred te znake dodajte poševnico /: /h, /b, /r, /0, /q.
    Ne mudi se. Vpišite r, da slišite stran še enkrat.
linear-help-text =
    Pomoč.
    Vpišite besedilo, nato Enter.
    /h: namig. /b: nazaj. /r: ponovi stran. /0: meni. /q: izhod.
    Če se besedilo začne s poševnico, jo vpišite dvakrat: //
    Ne mudi se. Vpišite /r, da slišite stran še enkrat.

# The machine.
linear-input-failed = Kar vpisujete, ne prihaja več do programa.
linear-output-failed = Besedila ni več mogoče izpisati.

# Frames that stand for a thing; $title: who, or what is written on it.
linear-phone = SMS na telefonu, pošiljatelj: { $title }
linear-chat = Klepet, sogovornik: { $title }
linear-post = Objava na družbenem omrežju, objavil: { $title }
linear-call = Klic. Telefon kaže: { $title }
linear-counter = Pogovor iz oči v oči: { $title }
linear-paper = Pismo na papirju, pošiljatelj: { $title }
linear-alert = Stran čez ves zaslon: { $title }
linear-panel = Stran z nastavitvami: { $title }
linear-card = List: { $title }
linear-lens = Pogled od blizu: { $title }
linear-picture = Risba: { $title }
linear-picture-how = Vpišite številko: naredi zahtevani gib.

# How a switch stands, and a stretch of text that can be marked.
linear-switched-on = vklopljeno
linear-switched-off = izklopljeno
linear-marked = označeno
linear-unmarked = ni več označeno
linear-not-marked = ni označeno
# After the answer: a clue that was not marked; a stretch that was marked and is none
linear-missed-clue = tudi to je bilo treba izbrati
linear-no-clue = to ne sodi zraven

# Of something said by the person in whose place one acts; what can be looked at or marked in a text just said.
linear-you = Vi
linear-in-text = v besedilu: { $text }
linear-passage = odlomek: { $text }
