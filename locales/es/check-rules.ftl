# The rules that the check holds for this public: what is wrong, what to write instead, why.

## Language

# $words: how many words the sentence has; $most: how many it should have at most
check-long-sentence = Esta frase tiene { $words } palabras; de un tirón se leen { $most } como máximo.
check-long-sentence-fix = Divídala en dos, o quite lo que no ayuda.
check-hard-word-bare = «{ $word }» es una palabra difícil, y esta unidad no la explica en ningún sitio.
check-hard-word-bare-fix = Escriba [[{ $word }|{ $id }]] una vez en la unidad.

## Cues

# $n: how often; $of: of how many questions; $lang: in which language
check-cue-longest = En { $n } preguntas de { $of } ({ $lang }), la respuesta correcta es la más larga: se encuentra sin leer.
check-cue-shortest = En { $n } preguntas de { $of } ({ $lang }), la respuesta correcta es la más corta: se encuentra sin leer.
check-cue-length-fix = Alargue otras respuestas, o acorte las correctas.
# $place: which answer it is, from 1
check-cue-place = En { $n } preguntas de { $of }, la respuesta correcta está en el lugar { $place }: se encuentra sin leer.
check-cue-place-fix = Ponga cada vez la respuesta correcta en otro lugar, o escriba shuffle = true.

## Ideas and variants

check-no-variant = Esta unidad no tiene variantes: quien se equivoca solo puede practicar con los mismos textos.
check-no-variant-fix = Añada una actividad con «variant_of»: la misma idea, otro texto.
# $id: the idea; $n: how many answers train it; $least: how many there should be
check-thin-idea = La idea «{ $id }» solo se trabaja en { $n ->
        [one] una respuesta
       *[other] { $n } respuestas
    } de este módulo; hacen falta al menos { $least }.
check-thin-idea-fix = Añada actividades sobre esta idea, con otros textos.

## Contacts

check-contact-by-id = «{ $found }» es el número, la página web o el nombre de un servicio real.
check-contact-by-id-fix = Nombre el contacto por su id, como [[@card-block]]. En un mensaje, invente un número que empiece por 06 39 98 o 01 99 00.

## Size

# $windows: how many windows of 80 by 24; $lang: in which language
check-fits = Esta página llena { $windows } ventanas de 80 columnas por 24 líneas ({ $lang }).
check-fits-fix = Acorte sus textos, o haga dos actividades.
# $word: the word; $wide, $high: the size of the window
check-cut-word = «{ $word }» se corta en una ventana de { $wide } por { $high } ({ $lang }).
check-cut-word-fix = Escríbala más corta, o con espacios.
check-out-of-reach = No se puede llegar a «{ $label }» en una ventana de { $wide } por { $high } ({ $lang }).
check-out-of-reach-fix = Póngale un texto más corto.

## Why these rules

check-why-long-sentence = Con más de 15 palabras, hay que leer la frase dos veces. La lectura fácil pide frases cortas, con una idea cada una (Inclusion Europe 2009). El número lo hemos elegido nosotros.
check-why-too-long-sentence = Con más de 20 palabras, muchas personas abandonan la frase a medio camino. Es el límite alto propuesto para este público (mismas reglas de lectura fácil). El número lo hemos elegido nosotros.
check-why-hard-word-bare = Una palabra difícil se explica donde se lee. La lectura fácil pide palabras corrientes, y las demás explicadas (Inclusion Europe 2009).
check-why-feedback-missing = Se recuerda mejor cuando se explica cada respuesta, la correcta y las demás. (Transfer of Test-Enhanced Learning, 122 experimentos, N = 10 382; regla de Pix.)
check-why-cue-length = ¿La respuesta correcta es siempre la más larga o la más corta? Quien lo nota responde sin leer, y no aprende nada. Es nuestra opinión. El umbral del 60 % en al menos 8 preguntas lo hemos elegido nosotros.
check-why-cue-place = ¿La respuesta correcta está siempre en el mismo lugar? Quien lo nota responde sin leer. Es nuestra opinión. El umbral del 60 % en al menos 8 preguntas lo hemos elegido nosotros.
check-why-idea-missing = Sin idea, nada dice qué demuestra una respuesta, ni qué hay que volver a preguntar. Regla del formato.
check-why-no-variant = Repetir el mismo texto enseña a reconocerlo. La misma idea en otro texto pasa a la vida (Transfer of Test-Enhanced Learning, d = 0,40).
check-why-thin-idea = Preguntar una idea otra vez, más tarde, la fija mejor que verla una sola vez (Latimier 2021, 29 estudios, g = 0,74). Dos textos al menos: el segundo, para volver a preguntar. El número lo hemos elegido nosotros.
check-why-real-domain = Una dirección que se sigue desde una lección no debe llevar a casa de nadie: solo .example, .test y .invalid están reservados para eso (RFC 2606).
check-why-contact-by-id = Un número de ayuda cambia, y un número equivocado sale caro. Se mantiene al día una sola lista, con fechas y fuentes (contacts.toml).
check-why-contact-unknown = Un contacto que no está en ninguna lista no se puede mostrar: la página tendría un hueco donde alguien busca ayuda.
check-why-fits = Una página se ve de un vistazo en la pantalla más corriente. Si hay que bajar mucho, se pierde la pregunta. Regla de la casa: 80 columnas, 24 líneas.
check-why-cut-word = Una palabra cortada no se lee, sobre todo si se lee con dificultad. Regla de la casa: legible en 80x24, 60x20 y 40x14.
check-why-out-of-reach = Lo que se ve debe poder elegirse, con el teclado y con el ratón, también en una ventana pequeña. Regla de la casa.
check-why-contact-stale = Los servicios se mudan y cambian de horario: Action Fraud pasó a ser Report Fraud el 4 de diciembre de 2025. Sesenta días dejan tiempo para comprobar; el número lo hemos elegido nosotros.
check-why-contact-expired = Un número que nadie ha revisado desde hace tanto tiempo puede ser de otra persona. Nunca se muestra sin decirlo.
check-why-objective-unaligned = Una insignia dice a una empresa o a quien financia lo que se ha aprendido. Cada objetivo nombra su competencia, en cada marco del módulo (Open Badges 3.0, DigComp).
check-why-sheet-steps = Una ficha debe poder copiarse a mano en doce líneas. Regla de la casa.
check-why-sheet-stale = Los menús de los dispositivos cambian con cada versión. Sesenta días dejan tiempo para repetir los gestos; el número lo hemos elegido nosotros.
check-why-sheet-expired = Un paso que ya no coincide con la pantalla hace creer a la persona que se ha equivocado. Nunca se muestra sin decirlo.
check-why-product-named = Una lección que nombra un producto envejece con sus menús, y le hace publicidad. Regla de la casa.
check-why-form-shape = El antes y el después se comparan con cuatro preguntas cada uno, después de una que no cuenta. Así la máquina no es la prueba: hacer una prueba con ordenador inquieta a quien no tiene costumbre.
check-why-form-match = Solo con formularios de la misma idea y la misma dificultad, la diferencia es lo aprendido. Quién recibe cuál se sortea por persona y por módulo (el reparto de Kolibri).
check-why-form-hints = Una pista mediría la pista.
check-why-form-kind = Las respuestas se repiten al final del módulo, también la de la persona: por eso son opciones.
