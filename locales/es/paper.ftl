# The print face: what stands on paper beside the texts of the curriculum.

paper-first-name = Nombre
paper-date = Fecha
paper-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
paper-worked = Ejemplo ya hecho
paper-right = respuesta correcta
paper-example = Ejemplo
paper-aside = ¿Lo sabía?
paper-foreign = Una parte de este ejercicio aún no está traducida.
paper-progress = { $done } de { $all }

# A message as it was received, and the signs of a mail program.
paper-from = De
paper-to = Para
paper-cc = Copia a
paper-sent = Fecha
paper-subject = Asunto
paper-clip = archivo adjunto
paper-unread = sin leer

# How each exercise is done with a pen.
paper-order-some = Escriba 1, 2, 3… en las casillas de lo que hay que hacer. Las demás quedan vacías.
paper-order = Escriba 1, 2, 3… en las casillas.
paper-join = Una cada punto de la izquierda con un punto de la derecha.
paper-sort = Haga una cruz en la columna correcta.
paper-steps = ¿Qué haría usted? Escriba los pasos en orden.

# At the end of a unit.
paper-can = Lo que sé hacer ahora
paper-task = En su propio dispositivo
paper-task-done = hecho
paper-task-later = hoy no
paper-task-help = me gustaría recibir ayuda

# The answers.
paper-answers = Respuestas
paper-label = { $label }:
paper-unticked = hay que desmarcarla
paper-notes = Para la persona que acompaña

# Simulations drawn for a pen: clues in a text, switches of a panel.
paper-underline = Subraye cada fragmento que elija.
paper-quoted = «{ $text }»
paper-on = activado
paper-off = desactivado
paper-stands = ahora: { $stands }

# What a unit says to the adviser.
notes-aim = El objetivo
notes-start = Para empezar
notes-say = Qué decir
notes-mistakes = Errores previsibles
notes-discuss = Para conversar
notes-upset = Si alguien se angustia
