# What activities say themselves, without the content of modules.

## Choosing

choose-first = Elija primero una respuesta.
# $feedback: why this option is set aside
choice-aside = Ya descartada: { $feedback }

## Writing an answer

text-entry-type-first = Escriba primero su respuesta en la casilla.

## Putting in order

order-how = Elija los pasos uno tras otro: cada uno ocupa su lugar. Para cambiar, elija otra vez un paso: ese y los siguientes quedan libres.
# $left: how many steps have no number yet
order-all-first =
    { $left ->
        [one] Queda un paso por colocar.
       *[other] Quedan { $left } pasos por colocar.
    }

## Matching

match-given = Ya están unidas: «{ $left }» y «{ $right }»
match-how = Elija una línea de arriba y después la de abajo que va con ella.
# On a line below; $number: the number of the line above that goes with it
match-with = con la { $number }
# $left: how many lines above are still alone
match-all-first =
    { $left ->
        [one] Queda una línea por unir.
       *[other] Quedan { $left } líneas por unir.
    }

## Sorting

sort-how = Tome una línea y después elija más abajo dónde va.
sort-take-first = Tome primero una línea y después elija dónde va.
# $left: how many things are not sorted yet
sort-all-first =
    { $left ->
        [one] Queda una cosa por clasificar.
       *[other] Quedan { $left } cosas por clasificar.
    }

## Typing on the keyboard

# What is printed on the wide keys of the drawing: very short (3 to 6 letters)
key-tab = Tab
key-caps = Bloq
key-shift = Mayús
key-ctrl = Ctrl
key-alt = Alt
key-altgr = AltGr
key-space = Espacio
key-enter = Intro
key-backspace = ←

keyboard-which-tab = Una pregunta sobre su teclado: pulse la tecla que está a la derecha de la tecla Tab, y después Intro. Tab está a la izquierda, junto a las letras. A veces lleva dos flechas.
keyboard-which-t = Una tecla más: pulse la que está justo a la derecha de la letra T, y después Intro.
keyboard-which-field = La tecla
keyboard-which-none = ¿No encuentra esa tecla? Escriba una cifra en su lugar: el ejercicio se hace también sin dibujo.
keyboard-which-first = Pulse primero una tecla, y después Intro. Si no encuentra la correcta, escriba una cifra.

# $line: what to type
keyboard-type = Escriba: { $line }
keyboard-field = Lo que usted escribe
keyboard-differs = ¿Su teclado no es exactamente como este dibujo? Busque el signo en sus teclas.
keyboard-space = espacio

# A key in a sentence; $key: what is printed on it; $hold: Shift or AltGr
keyboard-stroke = pulse la tecla «{ $key }»
keyboard-stroke-held = mantenga pulsada la tecla { $hold } y pulse la tecla «{ $key }»
# $sign: the sign to get; $stroke, $first, $then: what to do (keyboard-stroke or keyboard-stroke-held)
keyboard-one = Para «{ $sign }»: { $stroke }.
keyboard-two = Para «{ $sign }»: primero, { $first }. No pasa nada todavía, es normal. Suelte y después { $then }.
keyboard-not-sure = Si no sale la tilde, su teclado está ajustado de otra forma: escriba «{ $letter }», aquí basta.
keyboard-not-there = «{ $sign }» no está en este teclado: escriba «{ $letter }», aquí basta.

# When the keyboard is not known
keyboard-look-letter = Busque la letra «{ $sign }» en sus teclas y púlsela.
keyboard-look-capital = Para «{ $sign }»: mantenga pulsada la tecla Mayús (suele llevar una flecha hacia arriba) y pulse la letra.
keyboard-look-space = Para el espacio: pulse la tecla larga de abajo.
keyboard-look-accent = Para «{ $sign }»: busque esta letra en sus teclas. Si no está, escriba «{ $letter }», aquí basta.
keyboard-look-sign = Busque «{ $sign }» en sus teclas. Solo o abajo: pulse la tecla. Arriba: con Mayús. A la derecha: con AltGr.

keyboard-whole = Bien escrito. Pulse Intro.
# $typed: what was typed; $wanted: what was expected there
keyboard-back = Hay «{ $typed }» en lugar de «{ $wanted }». Borre con la tecla ←, arriba a la derecha de las letras, y siga.
keyboard-back-more = Hay un signo de más al final: «{ $typed }». Bórrelo con la tecla ←, arriba a la derecha de las letras.

keyboard-next = Aún no está completo: el signo siguiente es «{ $sign }».
keyboard-more = Hay un signo de más al final: «{ $sign }».
keyboard-other = El primer signo distinto: «{ $typed }» en lugar de «{ $wanted }».
keyboard-capital = «{ $typed }» es mayúscula, hace falta «{ $wanted }». Quizá la tecla de mayúsculas está bloqueada: púlsela una vez.
keyboard-small = «{ $typed }» es minúscula, hace falta «{ $wanted }»: mantenga pulsada la tecla Mayús mientras pulsa la letra.
keyboard-over = Ya ha escrito todas las líneas. Sabe dónde están estas teclas.

## Point and click

# After a round without an author's text
point-done = Hecho.
# $found, $wanted: things of the picture, with their article: “the star”
point-other = Aquí tiene { $found }. Buscamos { $wanted }. No se ha perdido nada.
point-elsewhere = Aquí tiene { $found }. Hay que llegar hasta { $wanted }. Empiece otra vez cuando quiera.
point-one = Se ha visto un clic. Hacen falta dos, seguidos, sin mover el ratón.
point-apart = Se han visto dos clics, pero muy separados. Pruebe un poco más deprisa, sin mover el ratón.
point-left = Ese era el botón izquierdo. Aquí se pulsa el otro, el de la derecha.
point-right = Ese era el botón derecho. Aquí se pulsa el otro, el de la izquierda.
point-moved = El ratón se ha movido mientras pulsaba. Pulse y suelte en el mismo sitio.
point-clicked = Aquí no basta un clic. Mantenga pulsado el botón izquierdo, mueva el ratón hasta el sitio y suelte.
point-dropped = Ha soltado por el camino. Mantenga pulsado el botón hasta { $wanted }.
# Without the mouse: the thing is taken, its place is still to be chosen
point-taken = Ahora lleva { $thing }. Elija el sitio adonde ir.
point-put-back = Ha dejado { $thing } donde estaba.
point-drag-how = Sin ratón: elija primero lo que se mueve y después el sitio.
point-on-paper = Señale con el dedo en el dibujo. Diga en voz alta qué hace la mano con el ratón.
point-round = { $n }. { $text }

# How a simulation is solved, step by step.
step-untick = Desmarcar «{ $label }»
step-tick = Marcar «{ $label }»
step-pick = Elegir «{ $label }»
step-type = { $label }: escribir «{ $text }»
step-area = { $label }: escribir un texto con «{ $text }»
step-move = Poner «{ $from }» en «{ $to }»
step = { $n }. { $step }
