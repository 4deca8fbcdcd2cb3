# «curriculum new»: empezar un currículo.

cli-new = Empezar un currículo: una lección que funciona y un ejemplo de cada tipo de actividad
cli-new-name = El nombre de la carpeta: letras minúsculas sin acento, cifras, guiones
cli-new-language = Idioma de los textos: fr, en, de, es o sl
cli-new-title = Título
cli-new-aim = Lo que la gente sabrá hacer, en una frase
cli-new-unit = Título de la primera unidad
cli-new-publisher = Quién publica: el nombre de su organización
cli-new-minutes = Duración de la primera unidad, en minutos
cli-new-from = Partir de un módulo que existe: su nombre o su carpeta

new-how = Unas pocas preguntas. Intro sin más toma lo que está entre corchetes; todo se puede cambiar después.
new-question = { $question } [{ $proposed }]
new-ask-language = ¿En qué idioma escribe? (fr, en, de, es, sl)
new-ask-title = ¿Cuál es el título?
new-ask-aim = ¿Qué sabrá hacer la gente al final? Una frase.
new-ask-unit = ¿Cuál es el título de la primera unidad?
new-ask-publisher = ¿Quién publica? El nombre de su organización.

new-default-title = Guardar los códigos
new-default-aim = Guardar un código para uno mismo y comprobar por el propio camino.
new-default-unit = El código recibido por SMS
new-default-publisher = Nuestra asociación
new-after = A partir de «{ $title }» ({ $module } { $version }) de { $publisher }, licencia { $licence }.
new-after-unknown = A partir de «{ $title }» ({ $module } { $version }). Licencia: { $licence }.
new-licence-unknown = hay que preguntarla al autor

new-no-id = «{ $name }» no puede ser un nombre de carpeta aquí.
new-no-id-near = Pruebe mejor: { $near }
new-no-id-hint = Use letras minúsculas sin acento, cifras y guiones. Por ejemplo: mi-taller
new-ships-already = Un módulo que viene con Tremplin ya se llama «{ $name }».
new-there-already = «{ $path }» ya está ahí. No se ha cambiado nada.
new-there-already-hint = Elija otro nombre o vaya a otra carpeta.
new-not-made = No se puede crear la carpeta «{ $path }».
new-not-made-hint = Vaya a una carpeta donde pueda escribir, por ejemplo sus documentos.
new-bad-language = Todavía no hay lección en «{ $lang }».
new-bad-language-hint = Elija fr, en, de, es o sl.
new-several-modules = «{ $path }» contiene varios módulos: { $names }.
new-several-modules-hint = Indique la carpeta de un solo módulo.
new-hostile = Este texto contiene un signo que no se ve: { $text }
new-hostile-hint = Escríbalo de nuevo, en vez de pegarlo.
new-missing = Faltan respuestas: { $options }
new-missing-hint = Responda a las preguntas, una línea cada una, o dé estas opciones. No se ha escrito nada.
stdin-not-read = No se puede leer lo que llega por la entrada.

new-done = La carpeta «{ $path }» está lista.
new-remarks = { $n ->
    [0] La comprobación no tiene nada que decir.
    [one] La comprobación tiene una observación: está más arriba.
   *[other] La comprobación tiene { $n } observaciones: están más arriba.
}
new-next = Después:
    - jugar la lección: tremplin --curricula { $path } learn { $path }
    - abrir { $file } en un editor, cambiar, guardar
    - ver la pantalla de quien aprende mientras usted escribe: tremplin curriculum preview { $file }
    - comprobar: tremplin curriculum check { $path }
    - ejemplos para copiar: { $path }/examples
