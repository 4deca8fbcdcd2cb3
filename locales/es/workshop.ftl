# Talleres: preparar, recibir, dirigir.

workshops-title = Talleres
workshops-many = { $n ->
    [0] Todavía no hay ningún taller.
    [one] Un taller.
   *[other] { $n } talleres.
}
workshop-new = Preparar un taller
workshop-carry-on = Seguir con el taller
workshop-no-day = día por fijar
workshop-no-place = lugar por fijar
workshop-no-group = abierto a todo el mundo
workshop-stand-open = { $day }, abierto
workshop-stand-planned = { $day }
workshop-stand-closed = { $day }, terminado
workshop-stand-cancelled = { $day }, cancelado
workshop-is-planned = Está preparado. Se abre cuando llega la gente.
workshop-is-open = Está abierto. Personas presentes: { $n }; por su apodo: { $named }.
workshop-is-closed = Ha terminado. Personas presentes: { $n }.
workshop-is-cancelled = Este taller está cancelado.
workshop-cancelled-hint = Prepare otro: «Preparar otro igual».
workshop-where = { $day } · { $place } · { $group } · { $level }
workshop-where-series = { $day } · { $place } · { $group } · { $level } · sesión { $at } de { $of }
workshop-begin = Abrir y recibir a la gente
workshop-people = Quién está
workshop-lead = Dirigir
workshop-change = Cambiar
workshop-agenda = Desarrollo
workshop-cancel = Cancelar el taller
workshop-cancel-sure = ¿Cancelar este taller?
workshop-cancel-what = No se borra nada: se queda en la lista, marcado «cancelado».
workshop-cancel-yes = Sí, cancelar
workshop-like = Preparar otro igual
print-file-agenda = taller-desarrollo
print-file-sign-in = taller-hoja-de-asistencia
print-file-results = taller-tabla-de-resultados
workshop-kept = Anotado.
workshops-planned = { $n ->
    [one] Hay { $n } sesión anotada. Aquí está.
   *[other] Hay { $n } sesiones anotadas, una por semana. Esta es la primera.
}
no-such-workshop = Ningún taller corresponde a «{ $id }».
no-such-workshop-hint = «tremplin workshop list» da los talleres y el principio de sus números.

plan-title = Nombre del taller
plan-day = Día (día/mes/año)
plan-start = Comienzo (como 14:00)
plan-place = Lugar
plan-group = Grupo
plan-minutes = Duración en minutos
plan-laptops = Ordenadores para quienes participan
plan-bring = Qué llevar, con comas
workshop-bring = Para llevar: { $things }.
plan-times = Número de sesiones, una por semana
plan-nobody = No escriba aquí nombres de participantes: un plan puede pasar a otras manos.
plan-to-agenda = Continuar con el desarrollo
plan-keep = Guardar
plan-needs-title = Dele un nombre al taller.
plan-bad-day = Eso no es un día. Escriba por ejemplo 15/12/2026, o 15/12 para el próximo.
plan-bad-start = Eso no es una hora. Escriba por ejemplo 14:00 o 9:30, o nada.
plan-bad-minutes = La duración va de 5 a 600 minutos.
plan-bad-laptops = El número de ordenadores va de 0 a 99.
plan-bad-times = El número de sesiones va de 1 a { $most }.
plan-series-day = Para varias sesiones, escriba el día de la primera.
plan-file-mistakes = { $n ->
    [one] Este archivo de plan contiene un error.
   *[other] Este archivo de plan contiene { $n } errores.
}
plan-file-hint = Corríjalo y pruebe otra vez. No se ha anotado nada.

agenda-title = Desarrollo: { $title }
agenda-line = a los { $start } min: { $step } ({ $minutes } min)
agenda-line-first = al principio: { $step } ({ $minutes } min)
agenda-line-clock = { $clock } · { $step } ({ $minutes } min)
agenda-minutes = { $n } min
agenda-fits = El desarrollo cabe justo: { $all } minutos.
agenda-left = { $used } minutos de { $all }. Libres: { $left }.
agenda-over = { $used } minutos para { $all }: { $over } de más.
agenda-keep = Guardar este desarrollo
agenda-keep-series = { $n ->
    [one] Guardar, para { $n } sesión
   *[other] Guardar, para { $n } sesiones
}
agenda-add = Añadir un paso
agenda-add-what = ¿Qué paso quiere añadir?
agenda-add-of = { $module }: ¿qué quiere añadir?
agenda-added = Listo
agenda-others = Otros módulos
agenda-there = ya { $n }×
agenda-full = Un desarrollo tiene como máximo { $most } pasos.
agenda-put-back = Volver a poner «{ $step }»
agenda-step-of = Paso { $number } de { $of } · { $n } min
step-welcome = Bienvenida
step-ice-breaker = Para romper el hielo: { $title }
step-confidence-before = Confianza antes: { $module }
step-confidence-after = Confianza después: { $module }
step-form-before = Preguntas antes: { $module }
step-form-after = Preguntas después: { $module }
step-unit = { $unit } ({ $how })
step-pause = Pausa
step-own = Un paso propio
step-close = Para terminar
step-shorter = 5 minutos menos
step-longer = 5 minutos más
step-earlier = Antes
step-later = Después
step-is-first = Ya es el primer paso.
step-is-last = Ya es el último paso.
step-out = Quitar
step-note = Su nota para este paso
step-done = Listo
how-together = en grupo
how-alone = cada persona en su ordenador
how-paper = en papel
level-beginner = Inicial
level-intermediate = Intermedio
level-advanced = Avanzado

arrival-title = ¿Quién está aquí?
arrival-count = { $n ->
    [0] Todavía no hay nadie.
    [one] Una persona ({ $named } con apodo, { $nameless } sin nombre).
   *[other] { $n } personas ({ $named } con apodo, { $nameless } sin nombre).
}
arrival-new = Apodo de quien llega, y después Intro
arrival-add = Alguien nuevo
arrival-added = { $name } está aquí.
arrival-nameless-more = Una persona más sin nombre
arrival-nameless-fewer = Una menos
arrival-how = En un nombre: presente, luego llegó tarde, se fue antes, ausente. O escriba cómo empieza el nombre.
arrival-rows = Personas { $first } a { $last }, de { $n }.
arrival-undo = No, { $name } no
arrival-number = Ninguna línea tiene ese número. Escriba un apodo.
arrival-already = { $name } ya está aquí.
arrival-done = Empezar
presence-none = —
presence-present = presente
presence-late = con retraso
presence-left = se fue antes del final
presence-absent = al final no estuvo
presence-changed = { $now } (antes: { $before })

lead-time = { $been } min de { $minutes }. Después: { $next }.
lead-time-last = { $been } min de { $minutes }. Es el último paso.
lead-next = Paso siguiente
lead-before = Paso anterior
lead-leave-sure = La etapa no ha terminado. ¿Dejarla?
lead-leave-what = «Paso anterior» vuelve a ella, a esta misma página.
lead-leave-stay = Seguir en la etapa
lead-leave-yes = Dejarla
lead-end = Fin del desarrollo
lead-desk = El taller
lead-nothing = Este desarrollo no tiene ningún paso. Añada uno en «Desarrollo».
lead-votes = Votos a mano alzada: escriba cuántas manos hay por respuesta.
lead-hands = Manos para { $letter }
lead-reveal = Mostrar los votos
lead-change = Corregir la cuenta
lead-group = Responder { $letter }, como el grupo
lead-go-on = Seguir sin responder
lead-felt-ask = «{ $module }»: ¿se siente con confianza? Cuente las manos.
lead-felt-worried = Para nada
lead-felt-unsure = Un poco
lead-felt-glad = Sí
lead-felt-untold = Prefiere no decirlo
lead-felt-now = Anotado: para nada { $worried }, un poco { $unsure }, sí { $glad }, prefiere no decirlo { $untold }.
lead-felt-kept = La confianza del grupo está anotada.
lead-unit-alone = Cada persona avanza a su ritmo. Pase por la sala.
desk-today = Hoy, en el taller
desk-number = Escribir el número anunciado
lead-number = En los ordenadores preparados con la memoria USB, esta etapa se abre con «{ desk-number }»: **{ $number }**. La sala lo ve.
lead-form = Cada persona responde por su cuenta, en su ordenador o en papel. No hay prisa.
lead-welcome = Reciba a cada persona. Diga que aquí equivocarse no tiene importancia.
lead-pause = Pausa.
lead-close = Pregunte: «¿Qué va a hacer mañana mismo?» Después dé las gracias.
lead-paper = Resultado: sitio, respuestas correctas, de cuántas (3 4 5)
lead-paper-how = Ejemplo: «3 4 5» quiere decir sitio 3, 4 respuestas correctas de 5. El sitio no nombra a nadie.
lead-paper-kept = Sitio { $seat }: { $right } de { $of }. Anotado.
lead-paper-done = { $n ->
    [0] Ningún resultado anotado.
    [one] Un resultado anotado.
   *[other] { $n } resultados anotados.
}
lead-notes = Para usted:
lead-notes-see = Notas de la etapa
lead-notes-back = Volver a la página
lead-note = **Su nota:** { $note }
lead-note-page = **Para esta página:** { $note }
lead-note-line = { $label }: { $text }

cli-workshop = Preparar y dirigir talleres
cli-workshop-new = Preparar un taller
cli-workshop-plan = Escribir un plan en un archivo que se puede pasar a otra persona
cli-workshop-list = Los talleres, o uno de ellos con su desarrollo
cli-workshop-open = Abrir un taller en la pantalla
cli-workshop-attendance = Quién está; corregirlo más tarde
cli-workshop-print = Imprimir el desarrollo, la hoja de asistencia, las hojas de las unidades, la tabla de resultados, los certificados (HTML)
cli-workshop-which = El número del taller o su principio; «next» para el próximo, «last» para el último abierto, «open» para el que está abierto
cli-workshop-level = Para quién
cli-workshop-unit = Una unidad y la forma: together, alone o paper
cli-workshop-unit-hint = Escriba módulo/unidad:forma, como scams/parcel-sms:together.
cli-workshop-bring = Una cosa que hay que llevar
cli-workshop-from = Un plan que ha pasado otra persona
cli-workshop-like = Un taller que se quiere retomar
cli-workshop-title-hint = Añada --title "Nombre del taller".
cli-workshop-day-hint = Ejemplo: --day 2026-12-01
cli-workshop-day = El día, como 2026-12-01
cli-workshop-bad-day = Eso no es un día. Escriba año, mes y día: 2026-12-01.
cli-workshop-present = Anotar que una persona está aquí, por su apodo
cli-workshop-late = Anotar que llegó tarde
cli-workshop-left = Anotar que se fue antes del final
cli-workshop-absent = Anotar que al final no estuvo
cli-workshop-nameless = Cuántas personas sin nombre
cli-workshop-sheet = Cuál: desarrollo (agenda), asistencia (sign-in), resultados (results), certificados (certificate), para llevar (handout), ejercicios (exercise), respuestas (answers), para dirigir (script); todas (all), en la carpeta dada con -o

lead-room = Abrir la ventana de la sala
lead-room-down = Sala: más abajo
lead-room-up = Sala: más arriba
lead-room-comes = La ventana de la sala se abre. Póngala en el proyector y agrande sus letras.
lead-room-type = Escriba en otro terminal: { $command }
shown-welcome = Bienvenida a todas las personas. Aquí equivocarse no cuesta nada.
shown-each-alone = Cada persona avanza a su ritmo, en su ordenador.
shown-laptop = En el ordenador: «{ desk-today }».
shown-open = En el ordenador: «{ $module }» y luego «{ $unit }».
shown-on-paper = Con un bolígrafo, en papel.
shown-form = Cada persona responde por sí misma. No hay prisa.
shown-pause = Pausa: { $n } minutos.
shown-close = ¿Qué hará mañana mismo?
workshop-print-nothing = En el desarrollo de este taller no hay ninguna unidad: nada que llevarse, nada que practicar.
workshop-print-nothing-hint = Añada una unidad al desarrollo, o imprima una con «tremplin curriculum print».
workshop-print-no-badge = Nadie de este taller ha obtenido todavía una insignia: no hay certificado que imprimir.
workshop-print-no-badge-hint = «tremplin badge list» muestra por dónde va cada persona.
workshop-print-folder = Para imprimir todas las hojas hace falta una carpeta: un archivo por hoja.
workshop-print-folder-hint = Añada -o y el nombre de una carpeta, por ejemplo: -o hojas
workshop-print-names = Los certificados llevan los apodos. Para otro nombre: «tremplin badge certificate --name».
workshop-printed = { $n ->
    [one] { $n } hoja escrita en { $path }.
   *[other] { $n } hojas escritas en { $path }.
}

# The keys of leading: always the same. Short: they stand at the foot of the page.
lead-keyed = { $label } · { $key }
lead-key-down = Ctrl+D
lead-key-up = Ctrl+U
lead-key-next = Ctrl+E
lead-key-people = Ctrl+P
lead-key-votes = Ctrl+R
lead-key-go-on = Ctrl+G
lead-key-notes = Ctrl+O
lead-do-down = sala, más abajo
lead-do-up = sala, más arriba
lead-do-next = paso siguiente
lead-do-people = quién está
lead-do-votes = contar las manos y mostrarlas
lead-do-go-on = seguir sin responder
lead-do-notes = notas de la etapa

workshop-papers = Papeles para imprimir
papers-which = ¿Qué papel imprimir?
papers-large = En letra grande
papers-agenda = El desarrollo
papers-agenda-what = sus notas, paso a paso
papers-sign-in = La hoja de asistencia
papers-sign-in-what = para firmar
papers-script = La guía
papers-script-what = qué decir y qué hacer, unidad por unidad
papers-exercise = Las hojas de ejercicios
papers-exercise-what = con bolígrafo, para cada persona
papers-answers = Las respuestas
papers-answers-what = para usted
papers-results = La tabla de resultados
papers-results-what = por número de sitio
papers-handout = La hoja para llevar
papers-handout-what = para cada persona
papers-certificates = Los certificados
papers-certificates-what = para quien tiene una insignia
print-file-script = guia
print-file-exercise = ejercicios
print-file-answers = respuestas
print-file-handout = hoja
print-file-certificates = certificados
arrival-enter = Anotar a { $name }
arrival-enter-line = Anotar la línea { $n }
arrival-enter-new = Anotar a { $name }, que viene por primera vez
arrival-nameless-now = Personas sin nombre: { $n }.
print-file-report = taller-informe
