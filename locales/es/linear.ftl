# The line face: everything is heard, one line at a time.

linear-welcome = Tremplin, línea por línea. Después de cada línea, pulse Intro. Escriba ? para la ayuda, 0 para el menú, q para parar.
linear-bye = Hasta pronto.
linear-where = { $title }, { $place }
linear-foreign = Una parte de esta página aún no está traducida.
linear-next-person = Persona siguiente. Lo que se ha dicho más arriba se sigue viendo en esta ventana: ciérrela si lo prefiere.

# How a page is answered.
linear-enter = Intro: { $label }
linear-number-enter = Un número y después Intro: { $label }
linear-text-enter = Su texto y después Intro: { $label }
linear-lettered = { $letter }: { $label }
linear-guide = Escriba el número de lo que elige y después Intro. Para varios números, ponga un espacio entre ellos.
# How things are put together; $first and $then: two numbers of the page, only to show how the line looks
linear-guide-match = Escriba los dos números con un espacio entre ellos y después Intro. Por ejemplo { $first } { $then }: la línea de arriba y después la de abajo.
linear-guide-sort = Escriba los dos números con un espacio entre ellos y después Intro. Por ejemplo { $first } { $then }: la cosa y después su caja.
linear-prompt = { $label }: escriba el texto y después Intro.
linear-prompt-held = { $label }: escriba el texto nuevo y después Intro. Solo Intro: no cambiar nada. /x: vaciar.
linear-whole-text = Escriba el texto entero, con lo que ya está escrito.
linear-type-again = Escriba otra vez la línea entera y después Intro.
linear-left-as-it-was = No ha cambiado nada.

# What things are and how they stand.
linear-labelled = { $label }: { $value }
linear-empty = vacío
linear-secret = { $n ->
    [one] { $n } signo escrito
   *[other] { $n } signos escritos
}
linear-selected = elegido
linear-ticked = marcado
linear-not-ticked = sin marcar
# A box that was rightly left, after an answer; said together with linear-right
linear-left = sin marcar
linear-taken = en la mano
linear-put-back = de vuelta en su sitio
# The folder or the page, among several, on which one is
linear-here = está usted aquí
# Of a link of which a closer look is shown
linear-looked-at = mirado de cerca
linear-on = activado
linear-unread = sin leer
linear-clip = con archivo adjunto
linear-done = hecho
linear-star = superado
linear-warning = atención
linear-right = es correcto
linear-other = para revisar
linear-progress = { $done } de { $all }

# What a text is for.
linear-example = Ejemplo:
linear-aside = ¿Lo sabía?
linear-good = Es correcto.
linear-again = Para revisar.
linear-hint = Pista:
linear-solution = Explicación:
linear-trouble = Atención:
linear-gloss = Palabra explicada:

# A message as it was received, a program, a site.
linear-letter = Aquí hay un mensaje.
linear-from = De
linear-to = Para
linear-cc = Copia a
linear-date = Fecha
linear-subject = Asunto
linear-attached = Archivo adjunto
linear-letter-end = Fin del mensaje.
linear-badge = Insignia: { $title }.
linear-mail = Programa de correo: { $title }
linear-site = Página web: { $title }

# When a line cannot be used.
linear-unknown = Esta línea no se entiende aquí.
linear-no-number = Aquí no hay ningún número { $n }.
linear-cannot-now = El número { $n } no se puede elegir ahora.
linear-one-number = Aquí, un solo número cada vez.
linear-nothing-to-answer = Aquí, Intro solo no hace nada.
linear-no-hint = Aquí no hay ninguna pista.
linear-no-back = Desde aquí no se puede volver atrás.
linear-same = Nada nuevo en esta página.
linear-rest-dropped = La página ha cambiado: el resto de la línea no se ha hecho.
linear-too-long = Esta línea es demasiado larga: no se ha tenido en cuenta.
linear-possible = Números posibles: { $list }
linear-possible-text = Escriba su texto y después Intro. /?: la ayuda. /0: el menú.
linear-possible-always = ?: la ayuda. 0: el menú. r: repetir la página.

# Its own help.
linear-help =
    Ayuda.
    Escriba un número y después Intro para elegir. Intro solo responde o continúa.
    h: una pista. b: volver atrás. r: repetir la página. 0: el menú. q: parar.
    Cuando se le pide un texto, ponga una barra / delante de estos signos: /h, /b, /r, /0, /q.
    No hay prisa. Escriba r para oír otra vez la página.
linear-help-text =
    Ayuda.
    Escriba su texto y después Intro.
    /h: una pista. /b: volver atrás. /r: repetir la página. /0: el menú. /q: parar.
    Si el texto empieza por una barra, escríbala dos veces: //
    No hay prisa. Escriba /r para oír otra vez la página.

# The machine.
linear-input-failed = Lo que escribe ya no llega al programa.
linear-output-failed = Ya no se puede escribir el texto.

# Frames that stand for a thing; $title: who, or what is written on it.
linear-phone = SMS en el teléfono, de: { $title }
linear-chat = Una conversación por chat, con: { $title }
linear-post = Una publicación en una red social, de: { $title }
linear-call = Una llamada. El teléfono muestra: { $title }
linear-counter = Cara a cara con: { $title }
linear-paper = Una carta en papel, de: { $title }
linear-alert = Una página llena toda la pantalla: { $title }
linear-panel = Página de ajustes: { $title }
linear-card = Ficha: { $title }
linear-lens = Mirando más de cerca: { $title }
linear-picture = Un dibujo: { $title }
linear-picture-how = Escriba un número: hace el gesto que se pide.

# How a switch stands, and a stretch of text that can be marked.
linear-switched-on = activado
linear-switched-off = desactivado
linear-marked = marcado
linear-unmarked = ya no está marcado
linear-not-marked = sin marcar
# After the answer: a clue that was not marked; a stretch that was marked and is none
linear-missed-clue = había que elegirlo
linear-no-clue = este no lo es

# Of something said by the person in whose place one acts; what can be looked at or marked in a text just said.
linear-you = Usted
linear-in-text = en el texto: { $text }
linear-passage = fragmento: { $text }
