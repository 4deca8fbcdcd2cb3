# Small worlds to try things in: a conversation, a browser, settings.

## A conversation

scenario-say = Respondo esto
scenario-way-back = Volver a esta elección
scenario-not-lost = Aquí solo era una prueba. Vuelva a la elección e intente otra respuesta.
scenario-tried = Ya probada.

# On paper. $with: the person one talks to
scenario-script = Está hablando con: { $with }. Empiece en el número 1. Cada vez, marque una respuesta y vaya al número indicado.
# $n: the scene's number
scenario-scene = Número { $n }
scenario-script-reply = { $text } → vaya al { $n }
scenario-script-dead = Vuelva al número de donde viene e intente otra respuesta.
scenario-script-good = La conversación ha terminado.

## An address seen closely

# $domain: the last two names of an address

## A browser

web-back = Volver
web-address = Ver la dirección
web-closer = Mirar más de cerca
web-close = Cerrar la página
web-close-alert = Cerrar esta página (tecla Esc)
web-reopen = Abrir otra vez el navegador
web-closed-title = El navegador está cerrado
web-closed = Ha cerrado el navegador. No se ha perdido nada, puede abrirlo otra vez.
web-nothing = Aquí no hay nada detrás de este enlace. Puede continuar.
web-held = Esta página impide volver atrás. Siempre puede cerrarla: tecla Esc, o el botón de abajo.
web-closer-how = «Mirar más de cerca» muestra adónde lleva un enlace, sin abrirlo.
web-closer-on = Elija un enlace: se muestra sin abrirse.
web-lens-address = La dirección de esta página
# $label: what the link shows
web-lens-link = Adónde lleva «{ $label }»
web-lens-nowhere = Este enlace no lleva a ninguna dirección.
# On paper. $label: what the link shows; $address: where it leads
web-spread-link = «{ $label }» lleva a { $address }

## Settings

panel-phone = Teléfono
panel-tablet = Tableta
panel-box = Router
panel-console = Consola de juegos
panel-browser = Navegador
# $device: the device; $page: the page of its settings
panel-title = { $device } · { $page }
panel-back = Volver
panel-empty = Aquí no hay nada que ajustar.
panel-on = activado
panel-off = desactivado
# $text: what is set; $amount: how much
panel-limit = { $text }: **{ $amount }**
# $unit: “minutes”, for example
panel-amount = { $n } { $unit }
panel-number = { $n }
# $step: by how much
panel-less = − { $step }
panel-more = + { $step }
panel-code-set = puesto
panel-code-none = todavía sin poner
panel-code-how = Invente { $digits } cifras para este ejercicio, no su código de verdad.
panel-code-more = { $left ->
    [one] Falta una cifra.
   *[other] Faltan { $left } cifras.
}
panel-code-wrong = Este código tiene { $digits } cifras, sin letras ni espacios.
panel-code-easy = Este código es de los primeros que cualquiera prueba. Elija otro.
panel-code-done = El código está puesto.
web-left-address = Falta mirar de quién es una página, por su dirección.
web-left-link = Falta mirar un enlace más de cerca.
web-left-open = Falta abrir el enlace correcto.
web-left-back = Falta volver atrás.
web-left-close = Falta cerrar la página.
