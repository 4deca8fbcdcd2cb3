# The person's own page, and recall at later visits
desk-hello = Hola, { $name }
desk-hello-guest = Hola
desk-new = Es su primera vez aquí. Puede empezar ahora mismo o elegir otro tema.
desk-go-on-line = Seguir: { $title }
desk-next-line = Después: { $title }
desk-begin-line = Empezar por: { $title }
desk-why = { $module }. { $why }
desk-why-kept = Su sitio está guardado.
desk-why-module = Es lo que sigue en este módulo.
desk-why-scams = Las estafas pueden llegarle a cualquiera: mejor conocerlas pronto.
desk-why-order = Es el módulo siguiente.
desk-why-first = Es lo más sencillo para empezar.
desk-why-badge = Falta superar esta etapa para tener la insignia.
desk-recall-line = { $n ->
    [one] Recordar: 1 pregunta, un minuto
   *[other] Recordar: { $n } preguntas, cinco minutos
}
desk-recall-what = Lo que aprendió hace algún tiempo, para no olvidarlo. Sin nota.
desk-recall-begun = Ya ha empezado: su sitio está guardado. Sin nota.
desk-recall = Recordar
desk-go-on = Seguir
desk-do-next = Continuar
desk-badges = { $n ->
    [one] Su insignia:
   *[other] Sus insignias:
}
desk-choose = Elegir un módulo
menu-desk = Mi página
recall-title = Recordar
recall-stop = Parar aquí
recall-end-title = Listo por hoy
recall-held = Usted recuerda esto:
recall-again = Para volver a verlo cuando quiera. Lo retomaremos dentro de una semana.
recall-home = Volver a mi página
desk-why-path = Es lo que sigue en el camino propuesto por «¿Por dónde empezar?».
