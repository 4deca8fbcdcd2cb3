# Sheets to print for a unit, a module or a gathering: which there are, and what stands on them.

cli-sheet = Cuál: todas (all), para llevar (handout), ejercicios (exercise), respuestas (answers), para dirigir (script)
cli-large = En letra grande (18 puntos)

sheet-handout = Para llevar
sheet-exercise = Ejercicios
sheet-script = Para dirigir
sheet-sign-in = Hoja de asistencia
sheet-agenda = Desarrollo
sheet-results = Resultados en papel

## Un encuentro

sheet-day = Fecha
sheet-days = del { $from } al { $to }
sheet-place = Lugar
sheet-group = Grupo
sheet-level = Nivel
sheet-seat = Sitio
sheet-name = Nombre o apodo
sheet-signature = Firma o cruz

## La hoja de asistencia

sheet-sign-in-why = Esta hoja sirve para saber quién estuvo y para contar. Basta un nombre de pila o un apodo.
sheet-sign-in-rights = Puede participar sin escribir nada. Puede pedir ver, corregir o tachar su línea.
sheet-keeper = La guarda
sheet-destroyed = Se destruye después de
sheet-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}

## El desarrollo

sheet-done = Hecho
sheet-from-to = De… a
sheet-lasts = Duración
sheet-what = Qué
sheet-span = { $from } a { $to }
sheet-min = { $n } min
sheet-in-all = en total
sheet-bring = Para preparar
sheet-note-of = { $unit }: { $label }

## Los resultados en papel

sheet-results-how = Anote para cada sitio cuántas respuestas son correctas. Una casilla vacía quiere decir: no hecho.
sheet-results-columns = En cabeza de cada columna: el número del ejercicio, y sobre cuántas.
sheet-sum = Total
sheet-out-of = / { $of }

## Para llevar

sheet-ideas = Lo que hay que recordar
sheet-words = Palabras útiles
sheet-contacts = A quién dirigirse

## Para dirigir

sheet-course = Paso a paso
sheet-half-min = ½ min
sheet-min-and-half = { $n } ½ min
sheet-bring-exercises = una hoja de ejercicios y un bolígrafo por persona
sheet-bring-cards = para votar: las manos, o tarjetas A, B, C, D
sheet-bring-handout = la hoja «Para llevar», que se da al final
sheet-bring-device = el teléfono o la tableta de cada uno, para el final
sheet-in-room = { $what }, juntos
sheet-read = Para leer juntos, en voz alta.
sheet-right = Respuesta
sheet-to-key = Vea la hoja de respuestas, n.º { $n }.
sheet-if-answered = Si alguien dice { $letter }
sheet-help = Para ayudar
sheet-votes = Manos levantadas
sheet-noted = Para recordar la próxima vez
