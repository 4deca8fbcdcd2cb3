# La vista previa: la página de quien aprende junto al archivo que se escribe. Lo que se dice a quien escribe.

cli-preview = Ver una unidad como la ve quien aprende, junto al archivo que usted escribe
cli-preview-path = El archivo de una unidad, o la carpeta de un módulo o de un currículo
cli-preview-at = La actividad por la que se empieza
cli-preview-paper = Las páginas para imprimir (HTML), en lugar de la pantalla

preview-not-there = No hay ninguna unidad en { $path }.
preview-not-there-hint = Indique el archivo de una unidad, como «estafas/paquete.toml», o la carpeta de un módulo.
preview-no-unit = Todavía no hay ninguna unidad en { $path }.
preview-no-activity = Esta unidad no tiene ninguna actividad «{ $id }».
preview-no-activity-hint = Tome uno de los «id» de su archivo, o quite «--at».
preview-no-terminal-hint = Abra un terminal y empiece otra vez. O añada --linear para seguir la unidad línea por línea, o --paper para las páginas de papel.

# La franja al pie de la ventana: una línea dice dónde se está. Corta.
preview-word = VISTA PREVIA
# $at: qué actividad del archivo; $all: cuántas hay; $id: su nombre en el archivo; $kind: su tipo
preview-place = { $at } de { $all }: { $id } ({ $kind })
preview-place-first = primera página
preview-place-end = última página
preview-problems = { $n ->
    [0] ningún problema
    [one] 1 problema
   *[other] { $n } problemas
}
# La comprobación no ha terminado
preview-problems-so-far = { $n ->
    [0] comprobando…
    [one] 1 problema…
   *[other] { $n } problemas…
}

# Los botones de la franja, cada uno después de su letra. Una palabra o dos.
preview-tool-next = siguiente
preview-tool-previous = anterior
preview-tool-told = leer todo
preview-tool-problems = problemas
preview-tool-language = idioma
preview-tool-size = tamaño
preview-tool-again = repetir
preview-tool-paper = papel
preview-tool-units = unidades
preview-tool-leave = salir

preview-key-next = n o F8
preview-key-previous = p o F7
preview-key-told = a o F6
preview-key-problems = e
preview-key-language = l o F3
preview-key-size = w o F9
preview-key-again = r o F5
preview-key-paper = i
preview-key-units = u
preview-key-leave = q
preview-do-next = la actividad siguiente
preview-do-previous = la actividad anterior
preview-do-told = todo lo que esta actividad puede decir
preview-do-problems = los problemas de esta unidad
preview-do-language = la misma página en otro idioma
preview-do-size = otro tamaño de ventana
preview-do-again = empezar la actividad de nuevo
preview-do-paper = la unidad en papel
preview-do-units = ir a otra unidad
preview-do-leave = salir de la vista previa

preview-title = Vista previa
preview-menu-what = Usted ve la página de quien aprende. Nada de lo que haga allí se guarda. Guarde su archivo: la página lo sigue.
preview-back = Volver a la página

# Lo que está mal; $cause: una frase
preview-problem = Línea { $line }: { $cause }
preview-fault = { $file }, línea { $line }: { $cause }
preview-more = { $n ->
    [one] Y 1 problema más.
   *[other] Y { $n } problemas más.
}
preview-last-good = { $n ->
    [0] La página que se ve es la última que se pudo mostrar.
    [one] Y 1 problema más. La página que se ve es la última que se pudo mostrar.
   *[other] Y { $n } problemas más. La página que se ve es la última que se pudo mostrar.
}
preview-gone = El archivo { $file } ya no está. La vista previa espera a que vuelva.
preview-empty = Todavía no hay ninguna actividad que mostrar en { $file }.
preview-nothing-yet = Esta unidad todavía no se puede mostrar. Corrija lo que sigue y guarde: la página vendrá.
preview-problems-title = Los problemas de la unidad { $unit }
# $level: error o consejo; $rule: el nombre de la regla
preview-problem-row = { $file }, línea { $line }: { $level } ({ $rule })
preview-looking = La comprobación está en marcha…
preview-no-problem = Ningún problema en esta unidad.

# Todo lo que una actividad puede decir. $id: un nombre del archivo
preview-told-title = Todo lo que «{ $id }» puede decir
preview-table = { $id }
preview-table-right = { $id } (respuesta correcta)
# $key: una clave del archivo; $text: lo que dice
preview-entry = **{ $key }**: { $text }
preview-told-nothing = Esta actividad todavía no tiene texto.
preview-units-title = Todas las unidades

preview-one-language = Esta unidad está escrita en un solo idioma. Una traducción es un archivo al lado, por ejemplo { $file }.
preview-paper-opened = Las páginas para imprimir están abiertas: { $path }
preview-paper-written = Las páginas para imprimir están escritas: { $path }
preview-not-printed = Este botón imprime para quien aprende. Aquí no se imprime nada: «papel» da las páginas de la unidad.
