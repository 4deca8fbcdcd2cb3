### Translations and versions of a curriculum.

cli-translate-table = Mostrar cómo va cada archivo, idioma por idioma
cli-translate-status = Decir de los archivos que son un borrador (draft) o que se han releído enteros (reread)
cli-translate-export = Dar los textos en un catálogo PO, para las herramientas de traducción
cli-translate-import = Recoger un catálogo PO traducido: indique su archivo
cli-translate-paths = La carpeta y después archivos para --status, o el catálogo para --import
translate-done = { $path }: { $missing } por traducir, { $stale } por releer ({ $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
})
translate-whole = { $path }: todo está traducido.
translate-up-to-date = { $path }: nada que cambiar.
translate-sum = { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
}. Por traducir o releer: { $words ->
    [0] ninguna palabra
    [one] { $words } palabra
   *[other] { $words } palabras
}.
translate-left = { $path }, línea { $line }: { $key } está rellenado, pero el # sigue delante. Quítelo para que este texto cuente.
translate-orphan = { $path } ya no existe en el archivo original: su traducción se guarda como comentario al final del archivo.
translate-orphan-note = Estos textos ya no existen en el archivo original. Aproveche lo que aún sirva y después borre estas líneas.
translate-demoted = { $path } ya no está «reread»: hay de nuevo textos por traducir o releer.
translate-not-spoken = Tremplin aún no habla «{ $lang }». Estas traducciones se pueden escribir y comprobar; se mostrarán cuando sus botones y mensajes existan también en ese idioma.
translate-source-mistakes = { $file } tiene errores: una parte de sus textos no se ha podido leer, y sus traducciones habrían perdido su lugar. No se ha escrito nada.
translate-no-file = No hay ningún archivo de textos «{ $file }» en esta carpeta.
translate-no-file-hint = Indique primero la carpeta y después archivos, por ejemplo: curricula/ email/write
translate-unready-missing = { $file }: { $path } no está traducido.
translate-unready-changed = { $file }: { $path } está por releer, su texto original ha cambiado.
translate-unready = { $n ->
    [one] Un texto impide decir «reread».
   *[other] { $n } textos impiden decir «reread».
} No se ha cambiado nada.
translate-status = { $path }: { $status }

coverage-file = Archivo
coverage-sum = Total
coverage-draft = borrador
coverage-reread = releído
coverage-whole = { $fresh }/{ $all } { $status }
coverage-part = { $fresh }/{ $all } { $status } ({ $words })
coverage-none = 0/{ $all } – ({ $words })
coverage-no-language = Todavía no hay ninguna traducción.
coverage-legend = Textos al día / textos en total, estado; entre paréntesis, las palabras por traducir o releer.

po-head = Textos de un currículo de Tremplin. Deje msgctxt como está: dice adónde va cada texto.
po-exported = { $n ->
    [one] { $n } texto en el catálogo.
   *[other] { $n } textos en el catálogo.
}
po-one-file = Hace falta un catálogo que recoger, y solo uno.
po-one-file-hint = Por ejemplo: tremplin curriculum translate --to de --import po CARPETA ARCHIVO.po
po-imported = { $entries ->
    [one] { $entries } texto leído
   *[other] { $entries } textos leídos
}: { $taken } recogidos, { $same } que ya estaban, { $empty } sin traducción, { $fuzzy } por revisar (fuzzy), { $outdated } traducidos de un texto que ha cambiado, { $refused } rechazados.
po-charset = Este catálogo está escrito en «{ $charset }».
po-charset-hint = Guárdelo como UTF-8 en su herramienta y vuelva a empezar.
po-language = Este catálogo está en «{ $there }» y usted pide «{ $lang }».
po-language-hint = Dé el idioma correcto con --to, o el archivo correcto.
po-too-large = Este catálogo es demasiado grande: el resto no se lee.
po-more-mistakes = Siguen más errores; no se muestran todos.
po-stray = «{ $line }» no tiene sentido aquí: este texto no se recoge.
po-quotes = Las comillas o un signo \ no son correctos en { $line }: este texto no se recoge.
po-plural = Los plurales (msgid_plural) no se usan aquí: este texto no se recoge.
po-incomplete = Falta msgid o msgstr: este texto no se recoge.
po-two-heads = El catálogo tiene dos cabeceras: cuenta la primera.
po-text-too-long = Este texto es demasiado largo: no se recoge.
po-twice = { $context } está dos veces: cuenta la primera.
po-unknown = { $context } no existe en esta carpeta: este texto no se recoge.
po-fuzzy = { $context } está marcado «fuzzy»: no se recoge hasta que se confirme.
po-hostile = Hay un signo invisible o peligroso ({ $code }) en la traducción: no se recoge.
po-too-long = La traducción es demasiado larga (más de { $most } letras): no se recoge.
po-outdated = El texto original de { $context } ha cambiado desde la exportación: la traducción no cuenta como al día.
po-mark-broken = Una marca no está cerrada ({"{"}…|…{"}"}, [[…]] o **…**): la traducción no se recoge.
po-mark-unknown = La marca { $mark } no está en el texto original: la traducción no se recoge.
po-mark-missing = Falta la marca { $mark }: la traducción no se recoge.
po-marks = Conserve estas marcas: { $marks }
po-kind-line = { $kind } ({ $most } letras como máximo)
po-kind-title = Un título o un nombre, corto
po-kind-ask = La pregunta o la meta
po-kind-text = Un texto para leer, o una respuesta para elegir
po-kind-feedback = Lo que se dice después de la respuesta
po-kind-solution = Por qué la respuesta buena es buena
po-kind-hint = Una ayuda
po-kind-aim = Para qué sirve
po-kind-can = Lo que la persona sabe hacer al final, en primera persona
po-kind-task = Una tarea para hacer en casa
po-kind-say = Lo que se lee en voz alta
po-kind-answers = Una respuesta aceptada, como la escribiría una persona
po-kind-message = Una parte de un mensaje mostrado como ejemplo
po-kind-notes = Para quien dirige el taller
po-kind-other = Un texto «{ $key }»

cli-diff = Lo que cambia para quien aprende entre dos versiones
cli-diff-a = La versión antigua: su carpeta o su paquete; sin B, la nueva
cli-diff-b = La versión nueva, igualmente; sin ella, A se compara con lo incluido o instalado
cli-diff-exit-code = Terminar con el código 1 si hay alguna diferencia
diff-none = No hay ninguna diferencia.
diff-mistakes = { $file } tiene errores: la comparación sería falsa.
diff-no-module-hint = Este módulo debe estar en las dos versiones.
diff-no-other = No hay nada incluido ni instalado con ese nombre.
diff-no-other-hint = Indique las dos versiones: la antigua y después la nueva.
diff-kept = { $n ->
    [0] Ninguna unidad hace las mismas preguntas que antes.
    [one] { $n } unidad hace las mismas preguntas que antes.
   *[other] { $n } unidades hacen las mismas preguntas que antes.
}
diff-again-sum = { $units ->
    [one] { $units } unidad vuelve
   *[other] { $units } unidades vuelven
} a hacer { $n ->
    [one] { $n } pregunta.
   *[other] { $n } preguntas.
}
diff-stays = Lo que ya se domina se sigue dominando.
diff-texts = { $n ->
    [0] Ningún texto ha cambiado.
    [one] { $n } texto ha cambiado
   *[other] { $n } textos han cambiado
}{ $n ->
    [0] {""}
   *[other] {" "}({ $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }).
}
diff-bump-none = El número de versión puede quedarse igual.
diff-bump-patch = Solo cambian palabras o valores: aumente el tercer número de la versión.
diff-bump-minor = Hay algo nuevo: aumente el segundo número de la versión.
diff-bump-major = Hay preguntas que se repiten o que ya no están, o la regla ha cambiado: aumente el primer número de la versión.
diff-heading-decides = Lo que decide:
diff-heading-values = Valores:
diff-heading-lesson = Textos de la lección:
diff-heading-titles = Títulos y nombres:
diff-heading-notes = Notas para quien dirige el taller:
diff-heading-version = Versiones:
diff-module-added = Módulo añadido: { $id }
diff-module-removed = Módulo retirado: { $id }
diff-mastery = { $id }: la regla pasa de { $right } respuestas buenas de { $of } a { $now } de { $of_now }.
diff-units-moved = { $id }: unidades cambiadas de sitio: { $list }
diff-elsewhere = { $id } pasa de { $from } a { $to }: allí se vuelven a hacer sus preguntas.
diff-unit-added = Unidad añadida: { $place }
diff-unit-removed = Unidad retirada: { $place }
diff-again = { $place }: se vuelve a preguntar, porque ha cambiado lo que decide: { $list }
diff-activities-added = { $place }: actividades añadidas: { $list }
diff-activities-removed = { $place }: actividades retiradas: { $list }
diff-activities-moved = { $place }: actividades cambiadas de sitio: { $list }
diff-items-added = { $place }: preguntas añadidas: { $list }
diff-items-removed = { $place }: preguntas retiradas: { $list }
diff-file-added = Archivo añadido: { $file }
diff-file-removed = Archivo retirado: { $file }
diff-whole = El conjunto
diff-version-fits = { $name }: de { $old } a { $new } está bien.
diff-version-low = { $name }: de { $old } a { $new }; debería ser al menos { $wanted }.
