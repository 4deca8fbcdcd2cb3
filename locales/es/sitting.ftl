kit = Tremplin
back = Volver
page-before = Página anterior
continue = Continuar
begin = Empezar
skip = Saltar
answer = Responder
finish = Terminar
hint = Una pista ({ $left })
show-solution = Ver la solución
try-again = Intentar otra vez
one-more = Otro parecido
one-more-title = Otro parecido
worked-title = Un ejemplo ya resuelto. Léalo con calma.
half-title = Una parte ya está hecha. Termine usted el resto.
place-of = { $at } de { $all }
gloss = { $word }: { $meaning }
leave-unsaved = Salir sin guardar esta respuesta
save-again = Guardar otra vez
notice-with-hint = { $cause } { $hint }

home-welcome = Le damos la bienvenida
home-what = Aquí aprende a su ritmo. Nadie mide el tiempo y no se puede romper nada.
home-learn = Aprender
home-settings = Ajustes
home-leave = Salir
home-how = Elija con las flechas y la tecla Intro, o haga clic con el ratón.

language-title = Su idioma · Votre langue

who-title = ¿Cómo quiere que le llamemos?
who-why = Basta un nombre o un apodo. Sirve para encontrar su sitio la próxima vez.
who-name = Su apodo
who-empty = Escriba primero un apodo, o elija «Solo probar».

welcome-modules = Todos los módulos

modules-title = ¿Qué quiere aprender?
module-new = { $minutes } min · { $units ->
    [one] 1 etapa
   *[other] { $units } etapas
}
module-progress = { $minutes } min · { $units ->
    [one] { $done } etapa hecha de 1
   *[other] { $done } etapas hechas de { $units }
}
module-broken = El módulo «{ $id }» no se puede abrir: sus archivos contienen errores.
module-from-folder = Este módulo viene de la carpeta { $folder }.
module-given-by = Ofrecido por: { $publisher }
module-added = Este módulo se ha añadido aquí.
list-before = Anteriores
list-next = Siguientes

units-title = Las etapas
units-begin = Empezar: { $title }
units-go = Continuar: { $title }
units-badge = Ver mi insignia
unit-minutes = { $minutes } min
unit-started = { $minutes } min · empezada
unit-done = { $minutes } min · hecha
unit-mastered = { $minutes } min · superada
unit-first = Unos { $minutes } minutos. Puede parar cuando quiera: su sitio se guarda.
unit-first-guest = Unos { $minutes } minutos. Puede parar cuando quiera.

unit-end-title = Ha llegado al final de esta etapa
unit-end-can = Ahora:
unit-end-about = Lo que se aprende aquí:
unit-end-mastered = Esta etapa está superada.
unit-end-more = ¿Uno o dos ejercicios más, para ganar soltura? Son textos nuevos.
unit-end-another-day = Vuelva otro día para repetir esta etapa: sus respuestas contarán de nuevo.
unit-end-next = Etapa siguiente: { $title }
unit-end-module = Continuar
unit-end-units = Todas las etapas

own-task-title = En casa, si quiere
own-task-done = Hecho
own-task-not-today = Hoy no
own-task-help = Me gustaría recibir ayuda
own-task-said-done = Anotado: hecho en su dispositivo.
own-task-said-not-today = Anotado. No hay prisa.
own-task-said-help = Anotado. Enseñe esta página a la persona que dirige el taller.

module-end-title = Ha recorrido todo el módulo
module-end-left = Para la insignia, quedan etapas por repasar. Elija la que quiera.
module-end-can = Lo que sabe hacer:

badge-earned = Ha conseguido una insignia
badge-write = Guardar la insignia en un archivo
badge-written = La insignia está guardada aquí: { $path }
badge-unsigned = Esta insignia aún no está firmada por una organización. Dice lo que ha aprendido aquí.
badge-guest = Para recibir esta insignia en un archivo, hay que guardar esta sesión con un apodo.

keep-why = Está probando sin dejar rastro: al salir no se guarda nada.
keep-this = Guardar esta sesión
keep-title = Guardar esta sesión con un apodo
kept = Está guardado. Con este apodo encontrará su sitio.

settings-title = Ajustes
settings-language = El idioma
settings-language-change = Cambiar de idioma
settings-theme = Los colores de la pantalla
settings-guard = Cuando una tecla se pulsa dos veces sin querer, la segunda no cuenta durante:
settings-done = Así está bien
theme-own = Los de esta pantalla
theme-light = Claros
theme-dark = Oscuros
theme-contrast = Con mucho contraste
theme-mono = Sin color
guard-quarter = un cuarto de segundo
guard-half = medio segundo
guard-three-quarters = tres cuartos de segundo
guard-second = un segundo
guard-none = nunca

menu-title = Menú
menu-help = Ayuda
menu-language = Cambiar de idioma
menu-settings = Ajustes
menu-next-person = Cambiar de persona
menu-home = Inicio
menu-stop = Salir
menu-kept = { $name }: lo que ha hecho está guardado.
menu-guest = Está probando sin dejar rastro: no se guardará nada.
menu-carry-on = Volver a la página

# The questions before and after a module
form-before-title = Antes de empezar
form-before-what = Después de una pregunta de prueba, cuatro preguntas breves muestran de dónde parte. Aquí no importa equivocarse. Las respuestas llegarán al final del módulo.
form-after-title = Para terminar
form-after-what = Estas son cuatro preguntas breves, como al principio. Después verá las respuestas, también las del principio.
form-refusable = Puede decir que no, o parar cuando quiera. No cambia nada de lo que sigue, ni su insignia.
form-yes = De acuerdo
form-no = No, gracias
form-stop = Dejar estas preguntas
form-practice = Pregunta de prueba: no cuenta.
form-face-ask = «{ $title }»: cuando no hay nadie para ayudar, ¿cómo se siente?
form-thanks = Gracias
form-thanks-before = Anotado. Las respuestas llegarán al final del módulo. Ahora, a aprender.
form-thanks-after = Anotado. Estas son las respuestas: primero las del principio y después las de hoy.
form-asked-before = Preguntado al principio del módulo
form-asked-after = Preguntado hoy
form-enough = Ya está
face-worried = Nada a gusto
face-unsure = Un poco a gusto
face-glad = A gusto

contact-line = { $name }: **{ $reach }**
contact-line-called = { $name } (por teléfono) · **{ $reach }**
contact-line-expired = { $line } (por comprobar: fecha vencida el { $date })
contact-seen = Comprobado el { $date }.
contact-expired = **Por comprobar: fecha vencida el { $date }.**
contact-nobody = la persona que le ayuda
contact-somebody = Para saber a quién llamar, pregunte a la persona que le ayuda. Lo buscará con usted.

settings-country = El país, para saber a quién llamar
country-fr = Francia
country-at = Austria
country-si = Eslovenia
country-es = España
country-ie = Irlanda
country-uk = Reino Unido
country-eu = Otro país de Europa

home-scammed = Creo que me han estafado

help-first = **Primero, corte el contacto**: no responda más, no pague nada más. ¿Su dinero o su tarjeta están en peligro? Llame ahora mismo a su banco, al número de un extracto o de su contrato. Guarde los mensajes. Hable con alguien.
help-title = No es culpa suya
help-warm = Le pasa a mucha gente, también a gente prudente. Respire: aquí está lo que puede hacer, paso a paso. Aquí no se guarda nada.
help-what = ¿Qué ha pasado?
help-other = Otra cosa, o no lo sé
help-contacts = Quién puede ayudarle
help-card = Mi tarjeta de urgencia, para rellenar

print = Imprimir
by-hand = Copiar a mano
by-hand-title = Para copiar en una hoja, línea por línea.
by-hand-blank = { $label }: ……………………
by-hand-to-tick = [ ] { $label }
by-hand-ticked = [x] { $label }
by-hand-contact = { $line } → { $contact }
printed = La página está lista para imprimir. La persona que le ayuda la encontrará aquí: { $path }
printed-here = La página está lista para imprimir. Abra este archivo e imprímalo: { $path }
printed-shown = La página se abre en otra ventana. También está aquí: { $path }

menu-nothing-kept = Nada de lo que lee aquí se guarda.
home-how-lines = Escriba un número y después pulse Intro.
home-unkept = **Hoy no se guardará nada.** Puede leer la ayuda y aprender.

# The last page of a module
tomorrow-title = Mañana puedo…
tomorrow-one = Para empezar basta una sola de estas cosas. Elija la que quiera.

# On one's own device: the steps of a real product
devices-open = En su propio dispositivo
devices-title = En su propio dispositivo
devices-which = ¿Qué dispositivo tiene?
devices-what = Cada ficha dice dónde están los ajustes, paso a paso. Los menús cambian: la fecha en que se leyeron está abajo.
device-name = { $product }: { $title }
device-version = Pasos leídos para: { $version }
device-step = { $n }. { $step }
device-older = Dispositivo más antiguo: { $what }
device-seen = Comprobado el { $date }. Fuente: { $source }
device-expired = Por comprobar: esta ficha no está al día desde el { $date }. Los menús pueden haber cambiado.
