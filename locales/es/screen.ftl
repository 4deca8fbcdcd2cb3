# The screen face: what it adds around pages.

screen-menu = Menú
screen-more-above = antes: tecla Re Pág
screen-more-below = sigue: tecla Av Pág
screen-too-small = Esta ventana es demasiado pequeña para leer. Agrándela: hacen falta al menos { $wide } columnas y { $high } líneas.
screen-foreign = Este texto aún no está traducido: se muestra en su idioma original.
screen-progress = { $done } de { $all }

# The word above a text that is set apart.
screen-tone-example = Ejemplo
screen-tone-aside = ¿Lo sabía?
screen-tone-good = Muy bien
screen-tone-again = Todavía no
screen-tone-hint = Pista
screen-tone-solution = La respuesta explicada
screen-tone-trouble = Para corregir
screen-tone-news = Lo que ocurre
# The word beside an answer.
screen-mark-right = muy bien
screen-mark-other = para revisar

# A message as received.
screen-letter-from = De
screen-letter-to = Para
screen-letter-cc = Copia a
screen-letter-date = Fecha
screen-letter-subject = Asunto
screen-letter-attached = Adjunto:

# The line of keys at the foot of a page.
screen-foot = { $key }: { $does }
screen-key-enter = Intro
screen-key-enter-or-space = Intro o Espacio
screen-key-space = Espacio
screen-key-arrows = Flechas
screen-key-sideways = Flechas izquierda y derecha
screen-key-digits = 1 a 9
screen-key-tab = Tab
screen-key-back-tab = Mayús y Tab
screen-key-page-down = Av Pág
screen-key-page-up = Re Pág
screen-key-home = Inicio
screen-key-end = Fin
screen-key-backspace = Retroceso
screen-key-delete = Supr
screen-key-esc = Esc
screen-key-help = ?
screen-key-f1 = F1
screen-key-f10 = F10
screen-key-f3 = F3
screen-key-ctrl-l = Ctrl y L
screen-do-answer = responder
screen-do-go-on = continuar
screen-do-toggle = elegir
screen-do-press = abrir
screen-do-onward = siguiente campo
screen-do-new-line = nueva línea
screen-do-select = elegir esta respuesta
screen-do-move = moverse
screen-do-digit = elegir por número
screen-do-next = elemento siguiente
screen-do-previous = elemento anterior
screen-do-page-down = leer más abajo
screen-do-page-up = leer más arriba
screen-do-first = ir a la primera opción
screen-do-last = ir a la última opción
screen-do-erase = borrar la letra de antes del cursor
screen-do-erase-next = borrar la letra de después del cursor
screen-do-cursor = mover el cursor por el texto
screen-do-cursor-start = ir al principio de la línea
screen-do-cursor-end = ir al final de la línea
screen-do-menu = menú
screen-do-help = ayuda
screen-do-other-language = otro idioma
screen-do-next-person = persona siguiente
screen-do-redraw = dibujar otra vez la pantalla
screen-do-suspend = volver al terminal

# The help page.
screen-help-title = Las teclas y el ratón
screen-help-mouse = Con el ratón: haga clic en lo que quiere elegir y después en el botón que responde. La rueda sube y baja la página. No hay prisa, y siempre puede volver a empezar.
screen-help-line = **{ $key }**: { $does }
screen-help-line-in = **{ $key }**: { $does } ({ $place })
screen-in-nowhere = mientras no hay nada elegido
screen-in-radio = en una respuesta propuesta
screen-in-toggle = en una casilla o una cosa por colocar
screen-in-press = en un botón, un enlace, una línea
screen-in-answer = en una respuesta para escribir
screen-in-field = en un campo de formulario
screen-in-area = en un texto largo
screen-in-text = al escribir
screen-help-close = Cerrar la ayuda

# Where there is no screen.
screen-no-terminal = La pantalla no se puede abrir aquí: esto no es un terminal.
screen-no-terminal-hint = Abra un terminal y empiece otra vez, o añada --linear para trabajar línea por línea.
screen-terminal-failed = El terminal no ha respondido como se esperaba.

# Of a thing that was given a number.
screen-place = lugar { $n }

# What was marked in a text, quoted beneath it with what is said of it.
screen-quoted = «{ $text }»
# Beside a stretch that was marked and is no clue; beside a clue that was not marked
screen-mark-no-clue = este no
screen-mark-missed = este también
# How a switch stands.
screen-switch-on = activado
screen-switch-off = desactivado
# What Enter does on a stretch of text, on a switch.
screen-do-mark = marcar o desmarcar
screen-do-switch = activar o desactivar
screen-do-gesture = hacer el gesto pedido
# Beneath a picture to click in
screen-picture-how = Con el teclado: Tab o las flechas, y después Intro, que hace el gesto.
screen-do-close = cerrar la página
