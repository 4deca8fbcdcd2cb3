# What activities say themselves, without the content of modules.

## Choosing

choose-first = Wählen Sie zuerst eine Antwort.
# $feedback: why this option is set aside
choice-aside = Schon ausgeschlossen: { $feedback }

## Writing an answer

text-entry-type-first = Schreiben Sie zuerst Ihre Antwort in das Feld.

## Putting in order

order-how = Wählen Sie die Schritte nacheinander: Jeder bekommt seinen Platz. Zum Ändern wählen Sie einen Schritt noch einmal: Er und die folgenden werden wieder frei.
# $left: how many steps have no number yet
order-all-first =
    { $left ->
        [one] Ein Schritt hat noch keinen Platz.
       *[other] { $left } Schritte haben noch keinen Platz.
    }

## Matching

match-given = Schon verbunden: „{ $left }“ und „{ $right }“
match-how = Wählen Sie oben eine Zeile und dann unten die Zeile, die dazu passt.
# On a line below; $number: the number of the line above that goes with it
match-with = mit { $number }
# $left: how many lines above are still alone
match-all-first =
    { $left ->
        [one] Eine Zeile ist noch zu verbinden.
       *[other] { $left } Zeilen sind noch zu verbinden.
    }

## Sorting

sort-how = Nehmen Sie eine Zeile. Wählen Sie dann weiter unten, wohin sie gehört.
sort-take-first = Nehmen Sie zuerst eine Zeile. Wählen Sie dann, wohin sie gehört.
# $left: how many things are not sorted yet
sort-all-first =
    { $left ->
        [one] Eine Zeile ist noch einzuordnen.
       *[other] { $left } Zeilen sind noch einzuordnen.
    }

## Typing on the keyboard

# What is printed on the wide keys of the drawing: very short (3 to 6 letters)
key-tab = Tab
key-caps = Fest
key-shift = Umsch
key-ctrl = Strg
key-alt = Alt
key-altgr = AltGr
key-space = Leer
key-enter = Enter
key-backspace = ←

keyboard-which-tab = Eine Frage zu Ihrer Tastatur: Drücken Sie die Taste rechts neben der Taste Tab, dann Enter. Tab liegt links neben den Buchstaben. Manchmal sind zwei Pfeile darauf.
keyboard-which-t = Noch eine Taste: Drücken Sie die Taste gleich rechts neben dem T, dann Enter.
keyboard-which-field = Die Taste
keyboard-which-none = Sie finden die Taste nicht? Tippen Sie stattdessen eine Ziffer: Die Aufgabe geht auch ohne Bild.
keyboard-which-first = Drücken Sie zuerst eine Taste, dann Enter. Finden Sie die richtige nicht? Tippen Sie eine Ziffer.

# $line: what to type
keyboard-type = Tippen Sie: { $line }
keyboard-field = Was Sie tippen
keyboard-differs = Sieht Ihre Tastatur etwas anders aus als dieses Bild? Suchen Sie das Zeichen auf Ihren Tasten.
keyboard-space = Leerzeichen

# A key in a sentence; $key: what is printed on it; $hold: Shift or AltGr
keyboard-stroke = Drücken Sie die Taste „{ $key }“
keyboard-stroke-held = Halten Sie die Taste { $hold } gedrückt und drücken Sie die Taste „{ $key }“
# $sign: the sign to get; $stroke, $first, $then: what to do (keyboard-stroke or keyboard-stroke-held)
keyboard-one = Für „{ $sign }“: { $stroke }.
keyboard-two = Für „{ $sign }“, erstens: { $first }. Es passiert noch nichts, das ist normal. Lassen Sie los. Zweitens: { $then }.
keyboard-not-sure = Kommt so kein Akzent? Dann ist Ihre Tastatur anders eingestellt: Tippen Sie „{ $letter }“, das reicht hier.
keyboard-not-there = „{ $sign }“ gibt es auf dieser Tastatur nicht: Tippen Sie „{ $letter }“, das reicht hier.

# When the keyboard is not known
keyboard-look-letter = Suchen Sie den Buchstaben „{ $sign }“ auf Ihren Tasten und drücken Sie darauf.
keyboard-look-capital = Für „{ $sign }“: Halten Sie die Umschalttaste gedrückt (oft ein Pfeil nach oben) und drücken Sie den Buchstaben.
keyboard-look-space = Für das Leerzeichen: Drücken Sie die lange Taste ganz unten.
keyboard-look-accent = Für „{ $sign }“: Suchen Sie diesen Buchstaben auf Ihren Tasten. Gibt es ihn nicht? Tippen Sie „{ $letter }“, das reicht hier.
keyboard-look-sign = Suchen Sie „{ $sign }“ auf Ihren Tasten. Allein oder unten: einfach drücken. Oben: mit der Umschalttaste. Rechts: mit AltGr.

keyboard-whole = Das ist richtig geschrieben. Drücken Sie Enter.
# $typed: what was typed; $wanted: what was expected there
keyboard-back = Da steht „{ $typed }“ statt „{ $wanted }“. Löschen Sie mit der Taste ← oben rechts bei den Buchstaben. Tippen Sie dann weiter.
keyboard-back-more = Am Ende ist ein Zeichen zu viel: „{ $typed }“. Löschen Sie es mit der Taste ← oben rechts bei den Buchstaben.

keyboard-next = Es fehlt noch etwas: Das nächste Zeichen ist „{ $sign }“.
keyboard-more = Am Ende ist ein Zeichen zu viel: „{ $sign }“.
keyboard-other = Das erste Zeichen, das anders ist: „{ $typed }“ statt „{ $wanted }“.
keyboard-capital = „{ $typed }“ ist großgeschrieben, gesucht ist „{ $wanted }“. Vielleicht ist die Feststelltaste noch an: Drücken Sie einmal darauf.
keyboard-small = „{ $typed }“ ist kleingeschrieben, gesucht ist „{ $wanted }“. Halten Sie die Umschalttaste gedrückt, während Sie den Buchstaben tippen.
keyboard-over = Alle Zeilen sind getippt. Sie wissen, wo diese Tasten sind.

## Point and click

# After a round without an author's text
point-done = Geschafft.
# $found, $wanted: things of the picture, with their article: “the star”
point-other = Das hier ist { $found }. Gesucht ist { $wanted }. Nichts ist verloren.
point-elsewhere = Das hier ist { $found }. Das Ziel ist { $wanted }. Versuchen Sie es noch einmal, wann Sie möchten.
point-one = Ein Klick ist angekommen. Es braucht zwei kurz hintereinander, ohne die Maus zu bewegen.
point-apart = Zwei Klicks sind angekommen, aber zu weit auseinander. Versuchen Sie es etwas schneller, ohne die Maus zu bewegen.
point-left = Das war die linke Maustaste. Hier drücken Sie die andere, die rechte.
point-right = Das war die rechte Maustaste. Hier drücken Sie die andere, die linke.
point-moved = Die Maus hat sich beim Drücken bewegt. Drücken Sie und lassen Sie an derselben Stelle los.
point-clicked = Ein Klick reicht hier nicht. Halten Sie die linke Maustaste gedrückt. Bewegen Sie die Maus bis zum Ziel und lassen Sie dann los.
point-dropped = Sie haben unterwegs losgelassen. Halten Sie die Taste bis zum Ziel gedrückt. Das Ziel ist { $wanted }.
# Without the mouse: the thing is taken, its place is still to be chosen
point-taken = Sie halten jetzt fest: { $thing }. Wählen Sie nun, wohin es gehen soll.
point-put-back = Wieder abgelegt: { $thing }.
point-drag-how = Ohne Maus: Wählen Sie zuerst, was sich bewegt, und dann das Ziel.
point-on-paper = Zeigen Sie mit dem Finger auf das Bild. Sagen Sie laut, was die Hand an der Maus tut.
point-round = { $n }. { $text }

# How a simulation is solved, step by step.
step-untick = Bei „{ $label }“ das Kreuz wegnehmen
step-tick = „{ $label }“ ankreuzen
step-pick = „{ $label }“ wählen
step-type = { $label }: „{ $text }“ schreiben
step-area = { $label }: einen Text schreiben, in dem „{ $text }“ vorkommt
step-move = „{ $from }“ auf „{ $to }“ ziehen
step = { $n }. { $step }
