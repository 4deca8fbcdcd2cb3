# La revisión del ordenador (tremplin doctor), el terminal puesto en orden, la parada inesperada.

cli-doctor = Qué puede y qué no puede hacer este ordenador, y cómo arreglarlo
cli-reset-terminal = Poner en orden un terminal que ya no muestra lo que se escribe. Si Intro no hace nada: Ctrl+J

checkup-title = Revisión de este ordenador, { $day }. Tremplin { $version }.
checkup-line = [{ $state }] { $means }
checkup-do = Qué hacer: { $mend }
checkup-good = bien
checkup-to-know = a saber
checkup-to-mend = por arreglar
checkup-closing-good = Todo está bien: nada que arreglar.
checkup-closing-know = Nada que arreglar. { $n ->
    [one] { $n } cosa a saber, más arriba.
   *[other] { $n } cosas a saber, más arriba.
}
checkup-closing-mend = { $n ->
    [one] { $n } cosa por arreglar: { $list }.
   *[other] { $n } cosas por arreglar, en este orden: { $list }.
}
checkup-no-page = La revisión del ordenador no se escribe como página para imprimir.
checkup-no-page-hint = Escriba: tremplin doctor, o: tremplin doctor --json

checkup-terminal = Terminal
checkup-voice = Lectura en voz alta
checkup-folder = Carpeta de los datos
checkup-clock = Reloj
checkup-journal = Registro de progresos
checkup-curricula = Lo que se puede aprender
checkup-badges = Insignias
checkup-contacts = Contactos oficiales
checkup-icon = Icono
checkup-crashes = Paradas inesperadas

checkup-terminal-none = Esta revisión no se pidió en la pantalla de un terminal: su tamaño y sus signos no se ven desde aquí.
checkup-terminal-none-mend = Abra un terminal y escriba: tremplin doctor
checkup-terminal-dumb = Este terminal no puede dibujar páginas: aquí Tremplin habla línea por línea, y todo se puede hacer.
checkup-terminal-dumb-mend = Para páginas dibujadas en color, abra otro terminal o escriba: tremplin open
checkup-size-whole = { $columns } columnas y { $lines } líneas: cada página cabe en la pantalla.
checkup-size-scrolls = { $columns } columnas y { $lines } líneas: todo se puede hacer, pero hay que desplazar algunas páginas.
checkup-size-tiny = { $columns } columnas y { $lines } líneas: es demasiado pequeño para las páginas.
checkup-size-unknown = Este terminal no dice su tamaño: quizá haya que desplazar algunas páginas.
checkup-size-mend = Agrande la ventana hasta 80 columnas y 24 líneas, o escriba: tremplin open
checkup-colours = Los colores se ven. Nada se dice solo con el color.
checkup-colours-off = Los colores están apagados (NO_COLOR): todo se lee también sin ellos.
checkup-colours-off-mend = Si no es lo que quiere, escriba: unset NO_COLOR
checkup-colours-none = Este terminal no tiene colores: todo se lee también sin ellos.
checkup-signs = Los acentos, los marcos y los dibujos pequeños se ven (UTF-8).
checkup-signs-console = Consola sin ventanas: los acentos se ven, los marcos y los dibujos se hacen con signos sencillos (+ - |).
checkup-signs-console-mend = Si el ordenador tiene escritorio, abra allí un terminal.
checkup-signs-simple = El sistema no está en UTF-8 ({ $locale }): los marcos y dibujos se hacen con signos sencillos, y los acentos pueden verse mal.
checkup-signs-simple-mend = Antes de abrir Tremplin, escriba: export LANG=es_ES.UTF-8
checkup-mouse = El ratón funciona en las páginas: clic y rueda. Todo se hace también con el teclado.
checkup-mouse-none = No hay ratón en esta consola: todo se hace con el teclado.

checkup-voice-speaks = Una voz puede leer las páginas ({ $program }). Idiomas: { $list }.
checkup-voice-some = Una voz puede leer las páginas ({ $program }). Idiomas: { $list }. Sin voz: { $lacks }.
checkup-voice-no-language = El programa { $program } está aquí, pero no tiene voz para ninguno de nuestros idiomas.
checkup-voice-mute = El programa { $program } está aquí, pero no responde: nada se lee en voz alta.
checkup-voice-none = Aquí no hay ninguna voz: nada se puede leer en voz alta.
checkup-voice-mend = Linux: sudo apt install espeak-ng. Windows y macOS: añada una voz en los ajustes del sistema.
checkup-voice-given = La lectura en voz alta pasa por el programa { $program }, elegido con TREMPLIN_VOICE.
checkup-voice-off = La lectura en voz alta está apagada (TREMPLIN_VOICE está vacío).
checkup-voice-off-mend = Si no es lo que quiere, escriba: unset TREMPLIN_VOICE

checkup-folder-good = Se puede escribir en ella: { $folder }
checkup-folder-new = Se creará en la primera sesión: { $folder }
checkup-folder-locked = No se puede escribir en este disco o memoria, así que nada se puede guardar: { $folder }
checkup-folder-locked-mend = Si la memoria o la tarjeta tiene un pequeño seguro, muévalo. Si no, elija otra carpeta: tremplin --data CARPETA
checkup-folder-refused = El sistema no deja escribir aquí, así que nada se puede guardar: { $folder }
checkup-folder-refused-mend = Elija una carpeta suya: tremplin --data CARPETA. O pregunte a quien se ocupa del ordenador.
checkup-disk-network = Esta carpeta está en un disco de la red ({ $sort }): un corte de la red lo para todo, y dos ordenadores no deben usarla a la vez.
checkup-disk-network-mend = Es mejor una carpeta de este ordenador: tremplin --data CARPETA
checkup-disk-ownerless = Esta carpeta está en una memoria o una tarjeta ({ $sort }): quien la tenga puede leer los apodos.
checkup-disk-ownerless-mend = Llévela consigo o guárdela bajo llave.
checkup-room = Espacio libre: { $n } MB. Es suficiente.
checkup-room-little = Espacio libre: { $n } MB. Es poco.
checkup-room-none = Espacio libre: { $n } MB. El disco está casi lleno: quizá las respuestas ya no se guarden.
checkup-room-mend = Vacíe la papelera y quite de este disco lo que ya no sirva.

checkup-clock-good = Dice { $day }: es posible.
checkup-clock-wrong = Dice { $day }: no es posible. Ninguna insignia se firma con una fecha falsa.
checkup-clock-mend = Ponga la fecha y la hora en los ajustes del sistema. Si están mal en cada arranque, la pila del ordenador está gastada.

checkup-journal-none = Todavía no hay registro: se crea en la primera sesión.
checkup-journal-sound = Está bien. Personas: { $learners }. Eventos: { $events }.
checkup-journal-large = Se abre; es demasiado grande para repasarlo aquí entero. Personas: { $learners }. Eventos: { $events }.
checkup-journal-large-mend = Para repasarlo entero: tremplin journal check
checkup-journal-unfinished = El programa se cortó mientras escribía. Nada de lo confirmado se ha perdido.
checkup-journal-unfinished-mend = Abra Tremplin una vez, ciérrelo y repita esta revisión.
checkup-journal-busy = Otra ventana lo está usando en este momento.
checkup-journal-foreign = El archivo journal.db es de otro programa: Tremplin no lo toca.
checkup-journal-newer = Lo hizo una versión más nueva de Tremplin: esta no lo toca.
checkup-journal-damaged = Está dañado.
checkup-journal-shut = El sistema no deja leer el registro.
checkup-copies = Última copia: { $day }. Copias guardadas: { $n }.
checkup-copies-none = Todavía no hay ninguna copia.
checkup-copies-mend = Para hacer una ahora: tremplin journal backup

checkup-modules = Módulos que se pueden aprender aquí: { $n }.
checkup-modules-none = Ningún módulo se puede abrir.
checkup-modules-none-mend = Vuelva a abrir sin --curricula. Si nada cambia, instale el programa de nuevo.
checkup-modules-folder = Módulos de una carpeta que nadie firmó: { $n }. Carpeta: { $folder }
checkup-modules-signed = Módulos de un paquete firmado, de alguien conocido aquí: { $n }. Firma: { $words }. Carpeta: { $folder }
checkup-modules-stranger = Módulos de un paquete firmado por alguien que este ordenador ya no conoce: { $n }. Firma: { $words }. Carpeta: { $folder }
checkup-modules-folder-mend = Si sabe de dónde vienen, nada. Si no, pregunte a quien los trajo.
checkup-installed-broken = El currículo «{ $name }», instalado aquí, no se puede leer.
checkup-installed-broken-mend = Instálelo de nuevo desde su paquete: tremplin curriculum install PAQUETE

checkup-issuer = Las insignias se firman en nombre de: { $name }. Sus claves están aquí.
checkup-issuer-none = Aquí no hay ninguna organización declarada: las insignias se ganan, pero nadie las firma.
checkup-issuer-none-mend = Si este ordenador debe firmar insignias: tremplin badge issuer init, o import con la copia de otro ordenador.
checkup-issuer-copy = No hay copia de estas claves en otro lugar: si este ordenador se pierde, se pierden con él.
checkup-issuer-copy-mend = Haga una copia para un lugar seguro: tremplin badge issuer export

checkup-contacts-good = Contactos que se muestran aquí ({ $country }): { $n }, todos comprobados hace menos de un año.
checkup-contacts-clock = No se puede decir su edad: el reloj está mal.
checkup-contacts-clock-mend = Ponga primero el reloj en hora.
checkup-contacts-expired = Contactos con la fecha pasada ({ $country }): { $n }. Se muestran con un aviso. Por comprobar desde:
checkup-contacts-old = Contactos comprobados hace más de un año ({ $country }): { $n }. Vistos por última vez:
checkup-contacts-soon = Contactos por comprobar pronto ({ $country }): { $n }. Válidos hasta:
checkup-contact = { $name }: { $day }
checkup-contacts-mend = Antes de dar uno de estos números, mírelo en la web oficial. Una versión más nueva de Tremplin los trae comprobados.

checkup-icon-there = El icono de Tremplin está ahí: un doble clic abre el inicio.
checkup-icon-none = No hay icono en el escritorio: hay que escribir tremplin en un terminal.
checkup-icon-mend = Para poner uno: tremplin install
checkup-icon-no-desktop = Aquí no hay escritorio, así que no hay icono: escriba tremplin para empezar.

checkup-crashes-none = Aquí no hay ninguna parada inesperada anotada.
checkup-crashes-some = El programa se ha parado solo. Informes guardados: { $n }, en la carpeta «crashes» de los datos. Ninguno contiene nombres ni respuestas.
checkup-crashes-mend = Envíe el último a quien le dio Tremplin y luego bórrelos.

gdpr-place-crashes = Lo que el programa dice de sí mismo cuando se ha parado solo: ni nombre, ni respuesta, ni ruta. Los cinco últimos.

reset-terminal-done = El terminal está de nuevo en orden.
reset-terminal-drawn = La pantalla está de nuevo en orden. Si lo que escribe sigue sin verse, escriba: stty sane, y luego Ctrl+J. O cierre esta ventana y abra otra.
reset-terminal-none = Aquí no hay terminal: nada que poner en orden.
reset-terminal-gone = El terminal ya no responde.
reset-terminal-gone-hint = Cierre esta ventana y abra otra.

crash-head = Informe de una parada inesperada de Tremplin. No contiene ningún nombre, ninguna respuesta ni nada de lo que se escribió.
crash-what = Tremplin se ha parado: es un error del programa, no suyo.
crash-kept = Cada respuesta ya guardada se conserva. Solo una prueba como invitado, sin apodo, empieza de nuevo.
crash-again = Para seguir, ábralo otra vez: tremplin
crash-report = Un informe, sin nombres ni respuestas, está aquí: { $file } Por favor, envíelo a quien le dio Tremplin.
crash-no-report = No se pudo escribir ningún informe. Por favor, copie las líneas siguientes, sin nombres ni respuestas, para quien le dio Tremplin.
