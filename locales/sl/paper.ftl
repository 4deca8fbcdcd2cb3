# The print face: what stands on paper beside the texts of the curriculum.

paper-first-name = Ime
paper-date = Datum
paper-minutes = { $n ->
    [one] { $n } minuta
    [two] { $n } minuti
    [few] { $n } minute
   *[other] { $n } minut
}
paper-worked = Primer, že narejen
paper-right = pravilen odgovor
paper-example = Primer
paper-aside = Ali ste vedeli?
paper-foreign = Del te vaje še ni preveden.
paper-progress = { $done } od { $all }

# A message as it was received, and the signs of a mail program.
paper-from = Od
paper-to = Za
paper-cc = Kp
paper-sent = Datum
paper-subject = Zadeva
paper-clip = priponka
paper-unread = neprebrano

# How each exercise is done with a pen.
paper-order-some = V kvadratke pri tem, kar je treba storiti, vpišite 1, 2, 3 … Drugi ostanejo prazni.
paper-order = V kvadratke vpišite 1, 2, 3 …
paper-join = Vsako piko na levi povežite s piko na desni.
paper-sort = Naredite križec v pravem stolpcu.
paper-steps = Kaj bi storili? Zapišite korake po vrsti.

# At the end of a unit.
paper-can = Kaj zdaj znam
paper-task = Na vaši napravi
paper-task-done = narejeno
paper-task-later = danes ne
paper-task-help = želim pomoč

# The answers.
paper-answers = Odgovori
paper-label = { $label }:
paper-unticked = odstranite kljukico
paper-notes = Za osebo, ki vodi delavnico

# Simulations drawn for a pen: clues in a text, switches of a panel.
paper-underline = Podčrtajte vsak del besedila, ki ga izberete.
paper-quoted = »{ $text }«
paper-on = vklopljeno
paper-off = izklopljeno
paper-stands = zdaj: { $stands }

# What a unit says to the adviser.
notes-aim = Cilj
notes-start = Za začetek
notes-say = Kaj povedati
notes-mistakes = Pričakovane napake
notes-discuss = Za pogovor
notes-upset = Če je kdo vznemirjen
