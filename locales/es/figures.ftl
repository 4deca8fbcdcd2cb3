# Las cifras: lo que se hizo y lo que cambió.

cli-report = Las cifras: quién vino, qué se hizo, qué cambió
cli-report-from = Desde este día, por ejemplo 2026-09-01
cli-report-to = Hasta este día, incluido
cli-report-group = Solo las de un grupo: su nombre, como se dio a --group
cli-report-for = Para quién: own (usted, cifras exactas), partners (socios, financiadores), public (todo el mundo)
figures-no-day = Este día no se puede leer: { $typed }
figures-no-day-hint = Escriba el año, el mes y el día, por ejemplo 2026-09-01.
figures-turned = El periodo termina antes de empezar.
figures-turned-hint = Ponga el primer día después de --from y el último después de --to.

figures-title = Informe de actividad y de progresos
figures-always = Desde el principio, en este ordenador y en todos los que se han reunido en él.
figures-since = Desde el { $from }.
figures-until = Hasta el { $to }, incluido.
figures-between = Del { $from } al { $to }, ambos incluidos.
figures-exact = Cifras exactas, para usted. Para darlas a otros, añada --for partners o --for public.
figures-for-others = Para que nadie sea reconocido, lo que se refiere a menos de { $least } personas no se muestra, y los números se redondean hacia abajo.

figures-n = { $n }
figures-empty = —
figures-hidden = no se muestra
figures-hours = { $n } h
figures-percent = { $n } %
figures-decimal = { $sign }{ $whole },{ $tenth }
figures-points = { $n } (de { $low } a { $high })
figures-points-alone = { $n }
figures-cell = { $title }: { $value }
figures-row = { $label } — { $cells }
figures-month = { $month } de { $year }
figures-more = { $n ->
    [one] { $n } fila más
   *[other] { $n } filas más
} en la tabla (--format csv).
figures-others = Otros, reunidos

figures-summary = En breve
figures-value = Número
figures-people = Personas conocidas por un apodo
figures-workshops = Talleres celebrados
figures-at-workshops = Personas conocidas que vinieron a un taller
figures-visits = Asistencias a talleres
figures-nameless = De ellas, sin apodo
figures-workshop-hours = Horas en talleres, todas las personas juntas
figures-alone-hours = Horas respondiendo, todas las personas juntas
figures-answers = Respuestas dadas
figures-done = Unidades recorridas hasta el final
figures-mastered = Unidades dominadas
figures-badges = Insignias conseguidas
figures-sure-and-wrong = Personas que se sentían seguras al final, con menos de la mitad de respuestas correctas
figures-erased = Personas borradas desde entonces, cuyos meses siguen contando
figures-undated = Acciones sin fecha segura (el reloj del ordenador iba mal)

figures-modules = Lo que se hizo, por módulo
figures-modules-note = Una unidad cuenta una vez por persona.
figures-change = Antes y después
figures-change-note = Parte de respuestas correctas de las personas que respondieron a los dos cuestionarios, de igual dificultad. La diferencia va en puntos; entre paréntesis, dónde está la media verdadera 95 veces de cada 100. Barra hueca: antes; llena: después.
figures-forms = Cuestionarios propuestos
figures-forms-note = Quien rechaza o se detiene no está en «antes y después»: aquí se dice cuántos son.
figures-detection = Mensajes falsos y verdaderos
figures-detection-note = Detectados: mensajes falsos apartados. Falsas alarmas: mensajes verdaderos rechazados. d′: hasta qué punto el grupo los distingue (0 = al azar). c: por encima de 0 deja pasar demasiado, por debajo desconfía demasiado. Barra hueca: detectados; llena: falsas alarmas.
figures-sure = Sentirse seguro y acertar
figures-sure-note = Parte de respuestas correctas según lo que las personas decían de sí mismas. Barra hueca: antes; llena: después.
figures-kept = Lo que queda más tarde
figures-kept-note = Parte de respuestas correctas a la primera a las preguntas que vuelven tras una semana, un mes, cuatro meses. Barra hueca: un mes; llena: cuatro meses.
figures-places = Talleres por lugar
figures-levels = Talleres por nivel
figures-languages = Personas por idioma
figures-diagnoses = Diagnósticos: lo que se aconsejó
figures-needs = Mapa de necesidades
figures-needs-note = Dónde estaban las personas en su último diagnóstico, por tema. No se nombra a nadie.
figures-plan = Plan de formación propuesto
figures-plan-note = Las unidades aconsejadas, para grupos de 12 personas; un taller de 90 minutos deja una hora para las unidades. Las horas son las de quien dirige el taller.
figures-months = Mes a mes

figures-no-place = Lugar no indicado
figures-no-language = Aún no han respondido en un ordenador
figures-level-beginner = Para empezar
figures-level-intermediate = Para quien sabe un poco
figures-level-advanced = Para quien se maneja bien
figures-face-1 = Nada seguro
figures-face-2 = Un poco seguro
figures-face-3 = Seguro
figures-advice-alone = Aprender a su ritmo
figures-advice-workshop = Venir a un taller
figures-advice-person = Ser acompañado por una persona
figures-advice-refused = Diagnóstico rechazado

figures-col-people = personas
figures-col-answers = respuestas
figures-col-right = correctas
figures-col-done = unidades acabadas
figures-col-mastered = unidades dominadas
figures-col-whole-done = módulo acabado
figures-col-whole-mastered = módulo dominado
figures-col-badges = insignias
figures-col-pairs = personas comparadas
figures-col-before = antes
figures-col-after = después
figures-col-change = diferencia
figures-col-opening-done = antes: respondido
figures-col-opening-begun = antes: detenido
figures-col-opening-refused = antes: rechazado
figures-col-closing-done = después: respondido
figures-col-closing-begun = después: detenido
figures-col-closing-refused = después: rechazado
figures-col-caught = detectados
figures-col-false-alarms = falsas alarmas
figures-col-d-prime = d′
figures-col-criterion = c
figures-col-before-people = antes: personas
figures-col-after-people = después: personas
figures-col-week-people = 1 semana: personas
figures-col-week = a 1 semana
figures-col-month-people = 1 mes: personas
figures-col-month = a 1 mes
figures-col-four-months-people = 4 meses: personas
figures-col-four-months = a 4 meses
figures-col-workshops = talleres
figures-col-visits = asistencias
figures-col-hours = horas
figures-col-level-0 = no lo conoce
figures-col-level-1 = empieza
figures-col-level-2 = avanza
figures-col-level-3 = con soltura
figures-col-units = unidades
