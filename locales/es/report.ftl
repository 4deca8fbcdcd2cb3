### The close of a workshop, and the activity report. The labels of the form itself are in assets/reports/.

cli-workshop-report = El informe de actividad, listo para copiar, imprimir o abrir en una hoja de cálculo
cli-workshop-close = Cerrar un taller: lo que se hizo, quién consiguió qué, lo que usted declara
cli-workshop-all = Todos los talleres cerrados
cli-workshop-form = El formulario: la-coop, plain o un archivo
cli-workshop-separator = Entre las casillas del CSV: comma (coma) o semicolon (punto y coma)
cli-workshop-bom = Empezar el CSV con la marca que enseña las tildes a Excel: yes o no
cli-close-minutes = Cuánto duró de verdad, en minutos
cli-close-nameless = Cuántas personas estaban sin apodo
cli-close-count = Un número del formulario, como age/70-plus=3; varias veces si hace falta
cli-close-set = Una respuesta del formulario, como niveau=debutant; varias veces si hace falta
cli-close-badges = Firmar también las insignias de las personas presentes

## Which workshop, which form

report-none-closed = Aún no hay ningún taller cerrado.
report-none-closed-hint = Cierre uno: tremplin workshop close last
report-form-mistakes = Este formulario tiene errores: { $file }
report-form-mistakes-hint = Corrija el archivo en los lugares indicados. docs/report.md explica cada clave.
report-form-rests = Dos tramos dicen rest = true: solo uno puede llevarse el resto.
report-form-rests-fix = Deje rest = true en un solo tramo.
report-no-columns = El formulario «{ $form }» no tiene columnas para un CSV.
report-no-columns-hint = Añádale bloques [[column]], o pida --format text.

## What is missing, what is wrong

report-to-complete = Por completar
report-nobody = Nadie consta como presente. Hace falta al menos una persona.
report-missing = { $label }: es obligatorio y está vacío.
report-beyond = { $label }: { $n } es demasiado grande para este formulario. El mayor número posible es { $most }.
report-too-many = { $label }: el total es { $n }, pero «{ $of }» solo cuenta { $most }.
report-apart = { $label }: ha escrito { $n }. Número de personas presentes: { $most }.
report-unknown = { $label }: el formulario no conoce la respuesta «{ $answer }».
report-other-form = Este taller se declaró con otro formulario ({ $form }). Sus respuestas y sus números no se toman aquí.

## What is typed

report-no-field = El formulario «{ $form }» no tiene ningún campo «{ $typed }».
report-no-number = «{ $typed }» no es un número entero.
report-no-number-fix = Escriba solo cifras, por ejemplo 12.
report-no-day = «{ $typed }» no es una fecha.
report-no-day-fix = Escríbala así: 2026-12-01.
report-no-choice = { $label }: no hay ninguna opción «{ $typed }».
report-no-choice-fix = Las opciones posibles: { $known }
report-no-band = { $label }: no hay ningún tramo «{ $typed }».
report-one-only = { $label }: solo es posible una opción.
report-one-only-fix = Deje una sola respuesta para este campo.
report-computed = { $label }: este número se calcula solo.
report-computed-fix = Viene de las presencias y de las personas contadas sin apodo (--nameless).
report-counted = { $label }: este campo espera números.
report-counted-fix = Escríbalos con --count, por ejemplo --count { $field }=3 o --count { $field }/TRAMO=3.
report-not-counted = { $label }: este campo no espera un número de personas.
report-not-counted-fix = Responda con --set { $field }=RESPUESTA.

## The close

close-covered = { $n ->
        [0] { $title }: ninguna etapa anotada.
        [one] { $title }: { $n } etapa hecha.
       *[other] { $title }: { $n } etapas hechas.
    }
close-line = {"  "}{ $what }
close-lasted = { $took ->
        [one] Según el reloj: alrededor de { $took } minuto ({ $planned } previstos).
       *[other] Según el reloj: alrededor de { $took } minutos ({ $planned } previstos).
    }
close-person = { $n ->
        [0] { $name }: ninguna etapa terminada en un ordenador ese día.
        [one] { $name }: { $n } etapa.
       *[other] { $name }: { $n } etapas.
    }
close-mastered = {"  "}superada: { $what }
close-finished = {"  "}terminada: { $what }
close-badge = {"  "}insignia conseguida: { $module }
close-missing = { $n ->
        [one] Un ordenador aún no ha vuelto: el número { $laptops }. Podrá añadirlo después.
       *[other] { $n } ordenadores aún no han vuelto: los números { $laptops }. Podrá añadirlos después.
    }
close-wrong = El taller no está cerrado: hay números o respuestas que no encajan.
close-wrong-hint = Corríjalo con --count, --nameless o --set, y vuelva a empezar. No se pierde nada.
close-again = Este taller ya estaba cerrado. Lo que declara ahora sustituye a la primera declaración, que queda en el diario.
close-sure = Para cerrar el taller, escriba el número de participantes: { $n }
close-done = El taller está cerrado.
close-cancelled = Este taller se anuló: no se puede cerrar.
close-cancelled-hint = Prográmelo de nuevo si tuvo lugar.
close-no-pair = «{ $typed }» no tiene el signo =.
close-no-pair-hint = Escriba por ejemplo --set niveau=debutant o --count age/70-plus=3.
close-badges-ready = { $n ->
        [one] Se puede firmar { $n } insignia: vuelva a empezar con --badges.
       *[other] Se pueden firmar { $n } insignias: vuelva a empezar con --badges.
    }

## El cierre en la pantalla

close-story = Lo que se ha hecho
close-to-counts = Continuar: contar a las personas
close-counts = { $n ->
        [one] Una persona. ¿Quién estaba, en números?
       *[other] { $n } personas. ¿Quién estaba, en números?
    }
close-counts-how = Escriba solo lo que sabe. Deje vacío lo demás. Nada de esto se guarda con el nombre de nadie.
close-rest = { $label }: { $n }
close-to-report = Continuar: ver el informe
close-empty = —
close-declare = Cerrar el taller
close-declare-again = Declararlo de nuevo
close-minutes = Cuánto duró de verdad, en minutos
close-badges-wait = { $n ->
        [one] Se puede firmar una insignia:
       *[other] Se pueden firmar { $n } insignias:
    }
close-badge-of = { $name }: { $module }
close-sign = { $n ->
        [one] Firmar la insignia
       *[other] Firmar las { $n } insignias
    }
close-badges-refused = Insignias firmadas: { $n }. Las demás no se pudieron firmar: { $why }
close-print = Imprimir el informe
close-text = Como texto para copiar
close-table = Como tabla (CSV)
close-written = Está escrito. El archivo: { $path }
close-change = Cambiar el informe
close-row = **{ $label }**: { $value }
workshop-close = Cerrar
workshop-report = Informe e insignias
close-none-alone = Sin ninguna unidad terminada en el ordenador: { $names }.
close-none-in = { $n ->
        [one] Todavía no se ha recogido ningún ordenador ({ $n } previsto).
       *[other] Todavía no se ha recogido ningún ordenador ({ $n } previstos).
    }
