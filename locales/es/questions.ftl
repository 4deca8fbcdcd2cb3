# Preguntas que vienen de otras herramientas (GIFT, Aiken, CSV) y que vuelven a ellas.

cli-import = Traer preguntas de otra herramienta (GIFT de Moodle, Aiken, CSV) a una unidad que usted completa
cli-import-file = El archivo de preguntas
cli-import-format = Su formato; si no lo dice, se reconoce por su contenido
cli-import-into = La carpeta del módulo que recibe la unidad
cli-import-unit = El identificador de la unidad; si no lo dice, el nombre del archivo
cli-import-yes = Reemplazar el archivo si ya existe
cli-export-format = json: el plan; answers: las líneas que responden bien; gift: para Moodle; csv: para una hoja de cálculo

# Lo que se escribe en el archivo de la unidad.
import-todo = por escribir:
import-true = Verdadero
import-false = Falso
import-field = Su respuesta

# El informe de la importación.
import-row = Línea { $line }: «{ $name }» pasa a ser { $kind } ({ $id }).
import-loss = {"  "}línea { $line }: { $what }
import-failed = Línea { $line }: «{ $excerpt }» no se pudo traer. { $why }
import-sum = { $n ->
    [one] 1 pregunta traída
   *[other] { $n } preguntas traídas
}, { $failed ->
    [0] ninguna dejada
    [one] 1 dejada
   *[other] { $failed } dejadas
}, { $losses ->
    [0] nada perdido.
    [one] 1 pérdida señalada.
   *[other] { $losses } pérdidas señaladas.
}
import-missing = { $n ->
    [one] Queda 1 lugar
   *[other] Quedan { $n } lugares
} por escribir, marcados «por escribir» en el archivo: { $list }. «tremplin curriculum check» los encuentra.
import-listed = La unidad { $unit } se ha añadido a la lista de { $path }.
import-list-by-hand = Añada usted la unidad a la lista de { $path }: { $line }
import-nothing = No se pudo leer ninguna pregunta en { $file }.
import-nothing-hint = Compruebe el formato con --format gift, aiken o csv. docs/author/import.md muestra los tres.
import-there = { $path } ya existe.
import-there-hint = Elija otro nombre, o añada --yes para reemplazarlo.
import-no-module = { $path } no es la carpeta de un módulo.
import-no-module-hint = Indique la carpeta que contiene module.toml.
import-bad-unit = Falta un identificador de unidad válido.
import-bad-unit-hint = Escriba por ejemplo --unit mis-preguntas: letras sin acento, cifras, guiones.

# Por qué una pregunta no se pudo traer.
import-bad-braces = Falta la llave que abre o la que cierra las respuestas.
import-bad-number = «{ $text }» no es un número.
import-bad-pair = A una pareja le falta uno de sus dos lados.
import-bad-right = «{ $text }» no dice si la respuesta es correcta: ponga x, o un peso como 50%.
import-bad-true-false = «{ $text }» no es ni verdadero ni falso.
import-no-answer = No hay respuesta.
import-no-columns = La primera línea no nombra las columnas: hacen falta al menos «question» y «answer».
import-no-right = Ninguna respuesta es correcta.
import-no-such-letter = La respuesta correcta «{ $letter }» no está entre las respuestas.
import-no-text = No hay pregunta.
import-no-verdict = Falta la línea «ANSWER:».
import-too-many = Un archivo tiene como mucho { $most } preguntas: el resto no se lee.
import-too-many-answers = { $found } respuestas: una pregunta tiene como mucho { $most }.
import-unknown-kind = «{ $kind }» no es un tipo de pregunta.

# Lo que se pierde, o cambia.
import-lost-active = Un elemento «{ $name }» no se puede traer.
import-lost-any = Cualquier respuesta valía. Aquí hay que decir cuáles.
import-lost-between = En el intervalo { $range }, solo se aceptan números enteros.
import-lost-category = El título «{ $name }» no se trae: una unidad tiene uno solo.
import-lost-column = La columna «{ $name }» no se conoce.
import-lost-decoy = La respuesta «{ $text }» no iba con nada: no se trae.
import-lost-feedbacks = Las respuestas correctas tenían comentarios distintos: solo se trae el primero.
import-lost-formula = Una fórmula queda escrita como en el archivo.
import-lost-group = Una pregunta tiene un solo grupo de respuestas. Este se deja: { $text }
import-lost-height = Un superíndice o un subíndice queda escrito en la línea.
import-lost-image = La imagen «{ $name }» no se trae.
import-lost-link = El enlace a «{ $to }» no se trae, sus palabras sí.
import-lost-markdown = Un enlace o una imagen en Markdown queda escrito como en el archivo.
import-lost-more = Otras pérdidas de esta pregunta no aparecen en la lista.
import-lost-partial = Una respuesta contaba en parte. Aquí no es correcta.
import-lost-range = El intervalo { $range } no se puede traer: solo se aceptan sus valores escritos.
import-lost-sign = Se quita un carácter invisible o peligroso: { $code }.
import-lost-table = Una tabla se trae como líneas de texto.
import-lost-tag = La etiqueta «{ $name }» no se trae.
import-lost-weights = Los puntos de cada respuesta no se traen: aquí hay que marcar todas las correctas, y solo esas.
import-lost-wild = El asterisco de «{ $text }» valía por cualquier texto. Se quita.
import-lost-windows = El archivo no está en UTF-8: se lee como Windows-1252. Compruebe los acentos.
import-lost-word = Una palabra muy larga se corta con espacios.
import-told-all-right = Todas las respuestas son correctas: al menos una no debe serlo.
import-told-any = Bastaba con una respuesta correcta. Aquí hay que marcarlas todas.
import-told-blank = Hay una línea vacía dentro de las llaves: Moodle cortaría la pregunta aquí.
import-told-brackets = Dos corchetes «[[» llaman a una palabra del glosario: revise este texto.
import-told-equals = Un signo = de una dirección o de una etiqueta se lee como texto: Moodle vería ahí una respuesta.
import-told-expected = { $found } errores esperados: una página tiene como mucho { $most }.
import-told-many-activities = Una unidad tiene como mucho { $most } actividades: reparta las siguientes en otras unidades.
import-told-mixed = Las respuestas correctas están escritas primero: «shuffle = true» las mezcla, como Moodle.
import-told-no-blank = Falta una línea vacía antes de esta pregunta: Moodle la leería con la anterior.
import-told-no-right = Ninguna respuesta es correcta: la pregunta pasa a ser un sondeo.
import-told-options = { $found } respuestas: una página muestra como mucho { $most }.
import-told-pairs = { $found } parejas: una página muestra como mucho { $most }.
import-told-same-right = Dos parejas tienen la misma respuesta: cambie una.

# El informe de la exportación.
export-sum = { $n ->
    [one] 1 pregunta escrita
   *[other] { $n } preguntas escritas
}, { $left ->
    [0] ninguna actividad dejada.
    [one] 1 actividad dejada.
   *[other] { $left } actividades dejadas.
}
export-left = Dejada: { $place }. { $why }
export-lost = Perdido en { $n ->
    [one] 1 pregunta
   *[other] { $n } preguntas
}: { $what }
export-left-kind = Una actividad «{ $kind }» no existe en este formato.
export-any-number = El formato no acepta «cualquier número» como respuesta.
export-arrow = Una respuesta contiene «->», que el formato toma por una pareja.
export-empty-answer = Una respuesta está vacía.
export-general = Un texto para leer no puede tener explicación en este formato.
export-no-right = El formato pide al menos una respuesta correcta y una que no lo sea.
export-no-text = No hay pregunta.
export-lost-feedbacks = los comentarios de cada pareja o de cada cosa clasificada
export-lost-hints = las pistas
export-lost-ideas = la idea de cada línea
export-lost-letter = la presentación del mensaje mostrado, que pasa a ser texto
export-lost-more = el lugar del ejemplo y del «sabía que», que siguen al texto
export-lost-notes = las notas para la persona que dirige el taller
export-lost-order = el orden que hay que encontrar, que pasa a ser una asociación de números, y sus comentarios
export-lost-show = el hecho de estar ya resuelta, del todo o en parte
export-lost-talk = lo que se oye a menudo; la conclusión queda
export-lost-tolerance = lo que no cuenta en la respuesta (acentos, erratas) y el nombre de la casilla
export-lost-words = los enlaces al glosario y las fichas de los contactos; sus palabras quedan
