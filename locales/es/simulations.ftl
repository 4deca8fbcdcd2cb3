# What simulated messages, the closer look, sorting messages, finding clues and investigating say.

## A message

message-mail = Correo recibido
message-from = De:
message-date = Fecha:
message-subject = Asunto:
message-address = Dirección:
message-picture = Imagen:
# $from: the sender; $subject: the subject
message-short = { $from } ({ $subject })
# Above a translation
message-translation = Lo que dice este mensaje:
# What one chooses to look at the sender
message-see-number = Ver quién escribe
message-see-call = Ver quién llama
message-see-profile = Ver el perfil
message-see-letter = Ver de dónde viene este papel

## A closer look

lens-sender = ¿Quién lo envía?
lens-name = Nombre que se ve: { $name }
lens-address = Dirección real: { $address }
lens-number = Número: { $number }
lens-date = Fecha: { $date }
lens-leads = Lleva a: { $address }
# $domain: the end of the address, which says who owns it
lens-site-owner = Esta página web es de: { $domain }
lens-address-owner = Esta dirección es de: { $domain }

## Sorting messages

# $n: the message's number; $of: how many there are
triage-number = Mensaje { $n } de { $of }
triage-how = Elija el remitente o un enlace para mirar más de cerca. Después decida.
triage-act = Le hago caso: hago lo que dice
triage-act-call = Hago lo que me pide esa persona
triage-share = Lo comparto
triage-check = Primero compruebo, por mi propio camino
triage-leave = Lo dejo estar
triage-which-way = ¿Cómo lo comprueba?
triage-rethink = Volver al mensaje
# $what: the decision
triage-you = Su elección: { $what }
triage-inside = Este camino pasa por el propio mensaje. No puede decir si es verdadero.
# $what: the decision; $way: the way
triage-what-way = { $what }. { $way }
# $from: the sender; $what: the decision
triage-line = { $from }: { $what }

# The two figures, always together; $caught and $recognised: the two lines that follow
triage-figures =
    { $caught }
    { $recognised }
triage-caught =
    { $about ->
        [news] Noticias falsas o engañosas, no compartidas: { $n } de { $of }
       *[messages] Trampas evitadas: { $n } de { $of }
    }
triage-recognised =
    { $about ->
        [news] Noticias verdaderas reconocidas: { $n } de { $of }
       *[messages] Mensajes verdaderos reconocidos: { $n } de { $of }
    }
triage-same = Responder siempre lo mismo no protege. Mire cada mensaje por separado.
triage-missed =
    { $about ->
        [news] Algunas estaban bien hechas. Vea abajo cuáles y después pruebe con otras.
       *[messages] Algunas trampas estaban bien hechas. Vea abajo cuáles y después pruebe con otros mensajes.
    }
triage-alarms =
    { $about ->
        [news] Lo falso queda fuera, pero se pierde algo verdadero. Muchas noticias sorprendentes son verdaderas.
       *[messages] Las trampas se han evitado, pero se pierden mensajes verdaderos. La mayoría de los mensajes lo son.
    }
triage-trust =
    { $about ->
        [news] Una noticia verdadera que ya da su fuente se comparte sin más. Comprobarlo todo cansa.
       *[messages] Un mensaje verdadero que no pide nada se lee sin más. Comprobarlo todo cansa.
    }
triage-line-missed =
    { $about ->
        [news] No había que compartirla como un hecho. Mucha gente se la cree.
       *[messages] Era una trampa. Engaña a mucha gente.
    }
triage-line-alarm =
    { $about ->
        [news] Esta noticia era verdadera.
       *[messages] Este mensaje era verdadero.
    }
triage-line-inside = { $was } Este camino pasaba por el propio mensaje: hacía falta un camino suyo.
triage-was-false =
    { $about ->
        [news] Era falsa o engañosa.
       *[messages] Era una trampa.
    }
triage-was-true =
    { $about ->
        [news] Esta noticia era verdadera.
       *[messages] Este mensaje era verdadero.
    }
triage-line-better = Mejor aquí: { $what }

# On paper and in an example
triage-sheet-number = **Mensaje { $n }**
triage-sheet-or = { $what } (o también: { $other })
triage-sheet-way = Si primero compruebo un mensaje, ¿por qué camino?

## Finding clues

hotspot-mark-first = Elija al menos un fragmento.
# $n: clues found; $of: clues in all
hotspot-count = Fragmentos encontrados: { $n } de { $of }. Cada uno se explica abajo.
hotspot-found = Usted ha visto:
hotspot-missed = También estaba:
hotspot-in-vain = Marcado, pero no lo era:

## Investigating

investigate-desk = En su mesa, puede abrir:
investigate-on-paper = En la mesa están estas páginas. Elija cuáles leer:
investigate-circle = ¿Lo tiene claro? Rodee con un círculo: nada · un poco · del todo
investigate-opened = ya abierta
investigate-verdict = Su conclusión:
investigate-true = Es verdad
investigate-false = Es falso
investigate-cannot-tell = Todavía no se puede saber
investigate-verdict-first = Elija primero una conclusión: es verdad, es falso, o todavía no se puede saber.
investigate-back = Volver a la mesa
# $what: the conclusion
investigate-you = Su conclusión: { $what }
investigate-how-sure = ¿Lo tiene claro?
investigate-not-at-all = Nada
investigate-a-little = Un poco
investigate-sure = Del todo
# $sure: Not at all, A little, Quite sure
investigate-you-sure = ¿Lo tenía claro? { $sure }
investigate-lucky = Su conclusión es correcta. Pero nada de lo que ha abierto lo demostraba.
investigate-lucky-next = Una página de la mesa responde de verdad. Búsquela: tendrá la prueba.
# $name: the name of a page
investigate-decisive = { $name }: **esto lo deja claro**
investigate-useful = { $name }: ayuda, pero no basta
investigate-noise = { $name }: no dice nada seguro
message-as-received = Este mensaje se muestra en su idioma, tal como llegó. Su traducción está debajo.
