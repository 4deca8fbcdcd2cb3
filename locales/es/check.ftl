### What the check of a module tells the person who writes it: what is wrong, then what to write.

## Keys and values

check-missing-key = Falta «{ $key }».
check-missing-key-fix = Añada una línea que empiece por: { $key } =
check-unknown-key = Tremplin no conoce la clave «{ $key }» en este lugar.
check-unknown-key-fix = Borre esta línea, o compruebe debajo de qué título entre corchetes debe estar.
check-did-you-mean = ¿Quería escribir «{ $word }»?
check-unknown-word = «{ $word }» no puede ser el valor de «{ $key }».
check-one-of = Escriba una de estas palabras: { $list }
check-wrong-type = El valor de «{ $key }» no es del tipo correcto.
check-want-text = Escriba un texto entre comillas rectas: { $key } = "su texto"
check-want-list = Escriba una lista de textos separados por comas: { $key } = ["uno", "dos"]
check-want-flag = Escriba sí o no, en inglés y sin comillas: { $key } = true, o { $key } = false
check-want-whole = Escriba un número entero de { $least } a { $most }, sin comillas: { $key } = { $least }
check-want-number = Escriba un número, sin comillas y con un punto: { $key } = 0.5
check-want-table = Escriba un título entre corchetes, solo en su línea, y debajo sus claves. En una actividad: [activity.{ $key }]; en otro lugar: [{ $key }]
check-want-tables = Escriba un título entre corchetes dobles, solo en su línea, una vez por elemento. En una actividad: [[activity.{ $key }]]; en otro lugar: [[{ $key }]]
check-empty-text = El texto de «{ $key }» está vacío: escríbalo, o borre la línea.
check-too-long = Este texto es demasiado largo: { $most ->
    [one] { $most } signo como máximo
   *[other] { $most } signos como máximo
}. Divídalo en varias actividades.
check-how-many = «{ $key }»: hay { $found }. Hacen falta de { $least } a { $most }.
check-how-many-fix = Añada o quite partes: cada una empieza por su título entre corchetes dobles, que acaba en { $key }]].

## Names (id)

check-bad-id = «{ $id }» no puede ser un nombre (id).
check-bad-id-fix = Use solo letras minúsculas sin tilde, cifras y guiones, 64 signos como máximo. Ejemplo: "mi-pregunta-2"
check-same-id = El nombre «{ $id }» ya está en uso.
check-same-id-fix = Dé otro nombre a uno de los dos. Cambie mejor el más reciente: los progresos se guardan con estos nombres.
check-unknown-id = Aquí nada se llama «{ $id }».
check-unknown-id-fix = Escriba uno de los nombres (id) de este archivo, exactamente como está escrito en él.

## How the file is written

check-toml-twice = Esta clave, o este título, está escrito dos veces.
check-toml-twice-fix = Deje una de las dos líneas. Para añadir un elemento a una lista, ponga su título entre corchetes dobles: [[activity]]
check-toml-string = Este texto no está cerrado, o contiene un signo mal escrito.
check-toml-string-fix = Ciérrelo con una comilla recta ("). En varias líneas, abra y cierre con tres ("""). Dentro de un texto, escriba \" para una comilla recta y \\ para una barra inversa.
check-toml-curved = Este texto está entre comillas curvas.
check-toml-curved-fix = Ponga comillas rectas en su lugar: title = "Hola". Un procesador de textos curva las comillas por sí solo; un editor de texto simple las deja rectas.
check-toml-no-value = Hay un nombre, pero nada detrás.
check-toml-no-value-fix = Escriba: nombre = "valor"
check-toml-bracket = Este título entre corchetes está mal escrito.
check-toml-bracket-fix = Escriba tantos corchetes delante como detrás, solos en la línea: [notes] o [[activity]]
check-toml-list = Esta lista está mal escrita.
check-toml-list-fix = Separe los textos con comas y cierre con un corchete: ["uno", "dos"]
check-toml-other = Esta línea no se puede leer.
check-toml-other-fix = Una línea es un título, como [[activity]], o una clave y su valor: nombre = "valor". Una nota para usted empieza por el signo #.
check-hostile = Aquí hay un signo invisible o peligroso ({ $code }).
check-hostile-fix = Borre este fragmento y escríbalo otra vez con el teclado: seguramente el signo vino al copiar y pegar.
check-too-many-values = Este archivo es demasiado grande: { $most ->
    [one] { $most } valor como máximo
   *[other] { $most } valores como máximo
}. Repártalo en varias unidades.

## Translations

check-overlay-status = «status» dice cómo está la traducción: escriba "draft" (aún sin releer) o "reread" (releída por otra persona).
check-overlay-not-a-text = «{ $key }» no es un texto. Un archivo de traducción solo contiene textos, con los nombres (id) del archivo original.

## Activities

check-one-right = { $found ->
    [0] Ninguna respuesta está indicada como la correcta.
   *[other] { $found } respuestas están indicadas como correctas: hace falta una sola.
}
check-one-right-fix = Escriba right = true debajo de la respuesta correcta, y solo de esa. Si hay varias, use kind = "choices".
check-several-right = Hacen falta al menos dos respuestas correctas, y al menos una que no lo sea.
check-several-right-fix = Escriba right = true debajo de cada respuesta correcta. Si hay una sola, use kind = "choice".
check-given-right = «{ $id }» es la respuesta correcta: «given» no puede descartarla de antemano.
check-half-without-given = Esta actividad está hecha a medias (show = "half"), pero nada dice qué está ya hecho: añada «given».
check-too-many-hints = Hay demasiadas pistas: deje tres como máximo, cada una ayuda un poco más que la anterior.
check-form-shape = Preguntas del principio y del final en este archivo: { $practice } de prueba, { $a } del formulario A y { $b } del B.
check-form-shape-fix = Escriba una pregunta de prueba sin «form», después cuatro con form = "a" y cuatro con form = "b".
check-form-match = «{ $a }» y «{ $b }» no miden lo mismo: su idea o su dificultad es distinta.
check-form-match-fix = La primera pregunta A y la primera pregunta B van juntas, y así todas: deles la misma idea y la misma dificultad.
check-form-hints = Una pregunta del principio o del final no tiene pistas: la pista mediría otra cosa.
check-form-kind = Una pregunta del principio o del final se responde con opciones, para poder repetir su respuesta al final.
check-form-kind-fix = Escriba kind = "choice" o kind = "choices".
