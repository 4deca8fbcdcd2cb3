# The diagnosis: its offer, the first contact, what it finds, the slip; and the file of places.
home-diagnose = Descubrir por dónde empezar
diagnosis-offer = Descubrir por dónde empezar
diagnosis-offer-what = Unas situaciones de todos los días, para proponerle un camino. Calcule de 6 a 10 minutos, sin reloj. No es un examen: no hay nota ni trampas. «No lo sé» es una respuesta de verdad.
diagnosis-offer-free = Puede decir que no, o parar cuando quiera: sus respuestas se guardan.
diagnosis-again = Ya había empezado. Seguimos donde estaba.
diagnosis-earlier = Ver mi camino del { $date }
diagnosis-yes = Empezar
diagnosis-go-on = Seguir
diagnosis-no = No, gracias
diagnosis-stop = Parar aquí
diagnosis-not-here = Este punto de partida todavía no está escrito en su idioma.
diagnosis-not-here-hint = Elija otro idioma en los ajustes, o vaya directamente a los módulos.
diagnosis-contact-title = Primero, las manos
diagnosis-contact-what = ¿Quiere probar los gestos útiles? Confirmar, hacer clic, escribir @: dos minutos, solo para practicar.
diagnosis-contact-yes = Sí, probar
diagnosis-contact-no = Ya los conozco, saltar
diagnosis-contact-enough = Ir a las preguntas
diagnosis-practice = Una prueba, solo para practicar.
diagnosis-felt-ask = ¿Qué le han parecido estos gestos?
diagnosis-felt-easy = Fáciles
diagnosis-felt-so-so = Bien, con tiempo
diagnosis-felt-hard = Difíciles
diagnosis-topic-email = ¿Tiene una dirección de correo electrónico, o quiere tener una?
diagnosis-topic-children = ¿Hay niños en su entorno?
diagnosis-topic-way = ¿Cómo prefiere aprender?
diagnosis-topic-why = Sirve para elegir su camino. No se guarda.
diagnosis-reply-yes = Sí
diagnosis-reply-no = No
diagnosis-reply-untold = Prefiero no responder
diagnosis-reply-alone = A solas, a mi ritmo
diagnosis-reply-group = En grupo, con un café
diagnosis-reply-person = Con una persona a mi lado
diagnosis-place = Tema { $at } de { $all }
diagnosis-unknown = No lo sé
diagnosis-ready = Ya está: gracias.
diagnosis-strengths = Sus puntos fuertes
diagnosis-theme = { $title }: { $level }.
diagnosis-strength-begun = Ha leído, elegido y respondido. Y se atreve a decir «No lo sé»: así se aprende.
diagnosis-known = Usted ya sabe esto:
diagnosis-to-discover = Por descubrir, con calma:
diagnosis-new = { $title }.
diagnosis-level-0 = por descubrir
diagnosis-level-1 = ya tiene las primeras nociones
diagnosis-level-2 = se siente a gusto con lo esencial
diagnosis-level-3 = se las arregla sin ayuda, también ante algo nuevo
diagnosis-no-mark = No es una nota: es un punto de partida.
diagnosis-see-path = Ver mi camino
diagnosis-path = Su camino
diagnosis-path-what = A su ritmo, en el orden que prefiera.
diagnosis-path-none = Ya ha hecho todo lo que hay aquí. ¡Enhorabuena! Vuelva a ver lo que más le guste.
diagnosis-step = { $n }. { $title }
diagnosis-why-hand = Primero el ratón y el teclado: todo lo demás resulta más fácil.
diagnosis-why-harm = Pronto, porque una estafa puede salir cara.
diagnosis-why-start = { $title }: empezamos por el principio.
diagnosis-why-next = { $title }: lo que sigue.
diagnosis-why-hesitated = Ha dudado en un punto: { $title }.
diagnosis-why-point = Para este punto: { $idea }
diagnosis-why-further = Ya sabe lo esencial: para ir más lejos.
diagnosis-where = Dónde aprender
diagnosis-orientation-self-study = Puede avanzar sin ayuda, aquí, a su ritmo.
diagnosis-orientation-workshop = Un taller en grupo pequeño le irá bien.
diagnosis-orientation-person = Al principio, con una persona a su lado todo será más fácil.
diagnosis-no-place = Pregunte a quien le enseñó este programa.
diagnosis-print = Imprimir mi ficha
diagnosis-review = Ver otra vez las preguntas y respuestas
diagnosis-enough = Ya he visto bastante
diagnosis-said-unknown = Usted dijo: «No lo sé».
diagnosis-begin = Empezar: { $title }
diagnosis-end = Ver todos los módulos
diagnosis-slip = Mi punto de partida
diagnosis-slip-date = Hecho el { $date }.
diagnosis-slip-step = { $n }. { $title } ({ $module })
diagnosis-slip-adviser = Datos para quien le acompaña (DigComp 3.0, estimados con dos o tres preguntas por tema):
diagnosis-slip-level = { $title }: { $level }
diagnosis-digcomp-0 = antes del nivel básico 1
diagnosis-digcomp-1 = básico 1
diagnosis-digcomp-2 = básico 2
diagnosis-digcomp-3 = intermedio 3
diagnosis-place-line = { $name }, { $more }
places-trouble = Para el equipo: { $file }, línea { $line }. { $cause }
places-written = Se ha escrito un ejemplo para rellenar: { $path }
places-read = { $n ->
    [one] 1 lugar leído
   *[other] { $n } lugares leídos
}, { $wrong ->
    [0] ningún error.
    [one] 1 error.
   *[other] { $wrong } errores.
}
cli-diagnose = Descubrir por dónde empezar: unas preguntas, un camino, una ficha
cli-places = Comprobar el archivo de lugares donde aprender; si no hay, escribir un ejemplo
check-why-diagnostic-shape = Al menos dos preguntas por tema y por nivel: nadie vuelve a ver la misma. Cada una está ligada a una idea de un módulo y, por tanto, a un resultado de DigComp 3.0. Regla de la casa.
check-diagnostic-kind = Una pregunta del punto de partida es un «choice» solo, con purpose = "diagnostic" y una solución. No tiene pista, variante ni forma.
check-diagnostic-contact = El primer contacto es una prueba: ninguna actividad cuenta en él.
check-diagnostic-idea = La idea «{ $id }» debe ser de un módulo, y de uno solo: encontrados { $n }.
check-diagnostic-outcome = El objetivo de esta idea no nombra ningún resultado de DigComp 3.0.
check-diagnostic-few = { $module }, nivel { $level }: { $n ->
    [0] ninguna pregunta.
    [one] una sola pregunta.
   *[other] { $n } preguntas.
}
check-diagnostic-fix = Vea «diagnostic» en el manual (docs/author/format.md).
