# The command line: help, mistakes of typing, what commands say.

cli-about = Tremplin: módulos para aprender lo básico del mundo digital, sin internet. Sin nada más, abre el inicio.
cli-help = Mostrar esta ayuda
cli-version = Mostrar la versión
cli-data = Carpeta donde se guardan los progresos
cli-curricula = Carpeta de un currículo o de un módulo; va antes que lo incluido. Se puede repetir
cli-lang = Idioma: fr, en, de, es o sl
cli-linear = Línea por línea, sin pantalla dibujada (lectores de pantalla, braille)
cli-theme = Colores de la pantalla
cli-ascii = Usar solo signos sencillos, sin signos de dibujo
cli-modules = Lo que se puede aprender aquí
cli-json = Dar JSON
cli-learn = Aprender: todos los módulos, o uno solo
cli-place = Un módulo, o una unidad de un módulo: email, email/address
cli-as = Con este apodo; un apodo nuevo crea una persona
cli-badge = Las insignias
cli-badge-issue = Escribir el archivo de la insignia que alguien ha conseguido
cli-learner = El apodo de la persona, o su identificador
cli-learner-card = La tarjeta de una persona: doce signos que darle
cli-module = El módulo
cli-format = El formato
cli-output = Escribir en este archivo y no en la pantalla
cli-curriculum = Escribir y comprobar currículos
cli-check = Encontrar todos los errores de un currículo
cli-folder = La carpeta; sin ella, aquella donde está usted, o lo incluido
cli-translate = Crear o actualizar los archivos de traducción
cli-translate-to = A este idioma, por ejemplo en
cli-export = Dar un módulo con las líneas que responden bien
cli-print = Una hoja de ejercicios y sus soluciones, para imprimir (HTML)
cli-country = El país cuyos contactos y actividades se muestran
cli-journal = El registro de los progresos
cli-journal-check = Comprobar que el registro está en buen estado
cli-journal-rebuild = Rehacer antes los resúmenes a partir de los eventos
cli-no-command = Esta orden aún no está conectada.

help-usage = Uso: { $usage }
help-commands = Órdenes:
help-arguments = Argumentos:
help-options = Opciones:
help-everywhere = En todas partes:

misuse-command = No existe la orden «{ $name }».
misuse-unknown = La opción «{ $name }» no existe aquí.
misuse-missing = Falta: { $name }
misuse-no-command = Falta una orden.
misuse-twice = «{ $name }» solo se puede dar una vez.
misuse-utf8 = Una de las palabras de la orden no es un texto legible.
misuse-no-value = Falta un valor después de «{ $name }».
misuse-value = «{ $value }» no sirve para «{ $name }».
misuse-other = Esta orden no se entiende.
misuse-did-you-mean = ¿Quería decir «{ $name }»?
misuse-of-curriculum = ¿Quería decir «tremplin curriculum { $name }»?
misuse-possible = Lo que sirve: { $list }
misuse-hint = Añada --help para ver cómo se escribe.

stdout-not-written = No se puede escribir la salida.
file-written = Escrito: { $path }
modules-row = { $id }: { $title } ({ $units ->
    [one] 1 etapa
   *[other] { $units } etapas
}, { $minutes } min)
no-such-unit = En este módulo no hay ninguna unidad «{ $id }».
no-such-learner = Aquí nadie se llama «{ $name }».
no-such-learner-hint = Escriba el apodo tal como se dio al empezar.
bad-nickname = Este apodo no sirve.
bad-nickname-hint = Un apodo tiene de 1 a 24 signos.

level-error = error
level-advice = consejo
check-shipped = Se comprueba lo que viene incluido con Tremplin. Para comprobar lo suyo, indique su carpeta.
check-writing-first = Corrija primero lo que no se puede leer y vuelva a comprobar: el resto viene después.
check-coverage = { $file }, lengua «{ $lang }»: { $fresh } tablas de textos al día de { $all }, { $words } palabras por traducir.
check-sum = { $n ->
    [0] Todo está en orden.
    [one] 1 observación.
   *[other] { $n } observaciones.
}
translate-bad-language = «{ $lang }» no es un código de idioma.
translate-bad-language-hint = Dé el código de un idioma distinto del de los archivos, por ejemplo en, de, ar.
translate-own-language = «{ $lang }» ya es el idioma de este currículo.
translate-shipped = El currículo incluido está dentro del programa: no se puede cambiar.
translate-shipped-hint = Indique la carpeta de su currículo.
translate-stale-note = El texto original ha cambiado. Relea los textos de abajo y después borre la línea of = "stale".

journal-sound = El registro está en buen estado: { $events } eventos, { $learners ->
    [one] 1 persona
   *[other] { $learners } personas
}.
journal-not-sound = El registro está dañado ({ $n }). No lo borre: antes de nada, guarde una copia de la carpeta.

cli-prints = Las páginas impresas aquí
cli-prints-copy = Copiarlas todas, por ejemplo a una memoria USB; no se sobrescribe ningún archivo
cli-prints-to = La carpeta donde copiarlas
prints-found = { $n ->
    [0] Aún no se ha imprimido nada en { $path }.
    [one] Una página en { $path }.
   *[other] { $n } páginas en { $path }.
}
prints-copied = { $n ->
    [0] Aún no se ha imprimido nada: no hay nada que copiar en { $path }.
    [one] Una página copiada en { $path }.
   *[other] { $n } páginas copiadas en { $path }.
}

cli-badge-list = Quién tiene qué insignias
cli-badge-again = Firmar otra vez: la misma insignia, válida a partir de ahora
cli-badge-email = Correo electrónico de la persona; la insignia solo lo guarda oculto
cli-badge-all = Para todas las personas que la han conseguido
cli-badge-learners = Para las personas de este archivo, una por línea
cli-badge-dry = Decir lo que se firmaría, sin firmar
cli-issuer = La organización que firma las insignias
cli-issuer-init = Crear la organización y su clave
cli-issuer-name = Nombre de la organización
cli-issuer-url = Su dirección web
cli-issuer-email = Su correo electrónico
cli-issuer-image = Su logotipo, un PNG, JPEG o SVG pequeño
cli-issuer-show = Decir quién firma, con la huella de la clave
cli-issuer-export = Copiar la clave de firma, protegida con una frase secreta
cli-issuer-import = Traer la clave de firma de otro ordenador
cli-copy-passphrase = Archivo con la frase secreta de la copia (si no, la de la zona de asesoría)
cli-observe = Anotar lo que se ha visto hacer a una persona
cli-observe-id = Una de las observaciones del módulo
cli-observe-text = Lo que se ha visto, en una frase
cli-certificate = Escribir el certificado para imprimir
cli-certificate-name = El nombre, tal como la persona quiere leerlo
cli-certificate-text = Solo el texto del cuadrado
cli-verify = Comprobar una insignia, de cualquier organización
cli-verify-file = El archivo de la insignia; «-» para la entrada estándar
cli-verify-trusted = Exigir además una organización reconocida aquí
cli-verify-email = Comparar con la dirección de la persona
cli-verify-list = Lista firmada de insignias retiradas
cli-verify-text = El archivo es el texto del cuadrado de un certificado
cli-verify-name = Comparar con el nombre impreso, al comprobar un certificado
cli-trust = Las organizaciones reconocidas aquí
cli-trust-add = Reconocer la organización de un archivo
cli-trust-file = Lo que ha escrito «badge issuer show», o una insignia
cli-trust-list = Decir a quién se reconoce
cli-trust-remove = Dejar de reconocer una organización
cli-trust-which = Su nombre o su identificador (did:…)
cli-revoke = Retirar una insignia
cli-revoke-badge = El número de la insignia (urn:uuid:…), que no es el de la persona
cli-revoke-reason = Por qué: mistake (por error), other-person (a la persona equivocada), asked (a petición de la persona), key (clave robada o perdida)
cli-publish = Escribir la carpeta que se pone en internet (Open Badges 2.0)
cli-publish-url = La dirección donde se leerá la carpeta
cli-publish-folder = La carpeta que se va a escribir
cli-issuer-replace = Apartar la organización que hay aquí y usar esta
cli-issuer-file = La copia de la clave
cli-revoke-file = El archivo de la insignia, aunque se haya firmado en otro ordenador
cli-revoke-list = Escribir la lista firmada de las insignias retiradas
