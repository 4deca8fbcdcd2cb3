# La ficha de registro (RGPD, artículo 30): qué se guarda, de quién, para qué, cuánto tiempo.

cli-doctor-gdpr = La ficha de registro: qué se guarda aquí, de quién, para qué, cuánto tiempo, y quién puede verlo

gdpr-title = Ficha de registro: aprender con Tremplin (RGPD, artículo 30)
gdpr-day = Hecha el { $day } por Tremplin { $version }, según lo que el programa guarda y los ajustes de este ordenador.
gdpr-folder = Carpeta de datos: { $folder }
gdpr-proposal = Los fines y las bases jurídicas son propuestas: la organización los lee, los corrige y los confirma. Lo que solo ella sabe queda en blanco.

gdpr-line = { $id }: { $what } De quién: { $whom }. Para qué: { $why }. Cuánto tiempo: { $term }.
gdpr-group = De quién: { $whom }. Para qué: { $why }. Cuánto tiempo: { $term }.
gdpr-to-fill = { $label }: ……………
gdpr-purpose = { $name }: { $basis }
gdpr-place = { $what } { $erased }

gdpr-whom-learner = las personas que aprenden
gdpr-whom-adviser = la asesoría
gdpr-whom-group = un grupo, nadie por su nombre
gdpr-whom-organisation = una organización
gdpr-whom-all = personas que aprenden, asesoría, organización
gdpr-whom-nobody = nadie

gdpr-why-learn = aprender
gdpr-why-prove = insignias
gdpr-why-gather = talleres
gdpr-why-share = registros de aprendizaje
gdpr-why-protect = seguridad
gdpr-why-rights = derechos

gdpr-basis-learn = que cada cual aprenda a su ritmo, vuelva a donde estaba y vea lo que sabe hacer. Base propuesta: misión de interés público o interés legítimo (art. 6.1.e o f).
gdpr-basis-prove = dar insignias por lo logrado y mostrar que son auténticas. Base propuesta: la misma; una insignia se firma y se entrega cuando la persona lo desea.
gdpr-basis-gather = preparar y dirigir talleres, y rendir cuentas de ellos. Base propuesta: la misma.
gdpr-basis-share = entregar registros de aprendizaje, sin nombres, a un almacén de la organización. Base propuesta: la misma, una vez informadas las personas.
gdpr-basis-protect = no perder nada y mantener aparte la página de cada persona. Base propuesta: obligación legal (art. 6.1.c, con el art. 32).
gdpr-basis-rights = hacer lo que las personas pueden pedir y respetar en todas partes un borrado. Base propuesta: obligación legal (art. 6.1.c, con los art. 12 a 22).

gdpr-term-person = hasta que la persona lo pida; si no, { $months ->
    [one] un mes
   *[other] { $months } meses
} después de su última visita
gdpr-term-draft = hasta terminar la etapa; a más tardar con la persona
gdpr-term-folder = mientras se guarde esta carpeta: no hay plazo previsto
gdpr-term-stays = queda después de un borrado: por sí solo no permite encontrar a nadie
gdpr-term-replaced = hasta que otro ocupe su lugar
gdpr-term-copies = se guardan algunas (véase «Cuánto tiempo»); se reescriben en cada borrado
gdpr-term-deleted = hasta que alguien lo elimine; a más tardar en el próximo borrado
gdpr-term-file = se borra con la persona, si se sabe de quién es; si no, hasta que alguien lo elimine
gdpr-term-minute = vale un minuto, se elimina al leerlo

gdpr-controller = Quién responde de ello (para rellenar a mano)
gdpr-controller-note = El programa no sabe nada de esto.
gdpr-blank-name = Organización (responsable del tratamiento)
gdpr-blank-address = Dirección
gdpr-blank-contact = Persona a quien escribir, correo o teléfono
gdpr-blank-officer = Delegado o delegada de protección de datos, si hay
gdpr-blank-joint = Corresponsables, encargados del tratamiento
gdpr-blank-laptops = Ordenadores para los que vale esta ficha
gdpr-blank-abroad = Transferencias fuera de la Unión Europea (ninguna por el programa)
gdpr-blank-confirmed = Fines y bases jurídicas confirmados por, el

gdpr-purposes = Para qué y con qué base (propuestas)
gdpr-purposes-note = Para que la organización lo lea, lo corrija y lo confirme.

gdpr-people = De quién
gdpr-people-learners = Personas que aprenden, conocidas por un apodo y un número sacado al azar. Conocidas hoy aquí: { $n }.
gdpr-people-guests = Invitados («Solo probar»): su trabajo está solo en la memoria y desaparece cuando se van, salvo que elijan guardarlo.
gdpr-people-advisers = Asesoría: ni cuenta ni nombre; la huella de su frase secreta y las palabras que escribe.
gdpr-people-groups = Grupos de un taller: recuentos, votos a mano alzada y resultados en papel por asiento, sin nombres.
gdpr-people-sensitive = Ningún campo pregunta por la salud, el origen, las creencias, la familia o los recursos (art. 9). Las palabras escritas podrían hablar de ello: pida que no sea así.

gdpr-events = Qué se guarda: cada clase de suceso del diario
gdpr-events-note = Cada suceso lleva además un número propio, la fecha y la hora, el número de la carpeta de datos donde se hizo y, si se trata de una persona, su número sacado al azar.
gdpr-kind-learner-added = El apodo.
gdpr-kind-learner-set = Ajustes propios de una persona: idioma, colores, tamaño y separación de las letras, dibujo junto al apodo, grupo, deseo de que le lean, versión de la información que se le mostró.
gdpr-kind-try-started = Que se empezó una etapa, en qué versión y con qué regla.
gdpr-kind-attempt = Una respuesta: qué pregunta, qué se eligió (identificadores, nunca palabras escritas), correcta o no, pistas usadas, tiempo empleado, idioma, pantalla o líneas.
gdpr-kind-unit-done = Que una etapa se recorrió hasta el final.
gdpr-kind-unit-mastered = Que una etapa está superada, con cuántas respuestas correctas.
gdpr-kind-form-started = Que se empezaron las preguntas de antes o después de un módulo.
gdpr-kind-form-done = Que se respondieron todas esas preguntas.
gdpr-kind-form-refused = Que esas preguntas se rechazaron o se interrumpieron.
gdpr-kind-confidence-told = Cuánta seguridad siente la persona en un tema, con tres caras.
gdpr-kind-own-task-told = Cómo fue una tarea en el aparato de la persona, con tres respuestas posibles: hecha, hoy no, quiero ayuda. Nada del aparato.
gdpr-kind-plan-kept = Lo que la persona escribió o marcó en un plan o una tarjeta suya, palabra por palabra (por ejemplo, un número al que llamar).
gdpr-kind-recall-started = Que se empezó un repaso y qué preguntas hizo.
gdpr-kind-recall-done = Cuántas preguntas de un repaso se respondieron y cuántas fueron correctas.
gdpr-kind-diagnosis-started = Que se abrió «¿Por dónde empezar?».
gdpr-kind-diagnosis-done = Su resultado: niveles de 0 a 3, etapas propuestas, y si conviene aprender a solas, en grupo o junto a alguien.
gdpr-kind-diagnosis-refused = Que se rechazó «¿Por dónde empezar?».
gdpr-kind-card-claimed = Lo que dice una tarjeta de otro lugar: idioma, nivel, módulos empezados, hechos o superados, y una marca sin nombre.
gdpr-kind-observed = Lo que una persona de la asesoría vio hacer, con sus palabras o las del módulo.
gdpr-kind-badge-earned = Que se obtuvo una insignia, con las etapas superadas que cuentan para ella.
gdpr-kind-badge-issued = La insignia firmada, entera: un número en lugar de un nombre, lo logrado, y lo que vio la asesoría si se puso en ella.
gdpr-kind-badge-revoked = Que se retiró una insignia, por su número, y por qué (una de cuatro razones).
gdpr-kind-issuer-trusted = Un emisor de insignias en el que se confía aquí: su clave y su nombre.
gdpr-kind-issuer-distrusted = Un emisor en el que ya no se confía: su clave.
gdpr-kind-attended = Que la persona estuvo en un taller: puntual, más tarde, se fue antes o al final no estuvo.
gdpr-kind-workshop = Un taller: plan (título, día, lugar, grupo, notas de quien lo dirige), por dónde va, votos a mano alzada, resultados en papel por asiento, recuentos por tramo de edad y similares, ordenadores reunidos e informe final.
gdpr-kind-code-reset = Que la asesoría quitó un código de imágenes.
gdpr-kind-learner-joined = Que dos números son una misma persona, según la asesoría.
gdpr-kind-learner-parted = Que la asesoría retiró que dos personas son una; la otra, como marca.
gdpr-kind-join-refused = Que la asesoría dijo que dos personas no son una; la otra, como marca.
gdpr-kind-learner-kept = Que la persona volvió o se guarda más tiempo: el plazo empieza de nuevo.
gdpr-kind-learner-erased = Que alguien fue borrado: una marca, y recuentos por mes y módulo para los informes.
gdpr-kind-machine-set = Un ajuste de este ordenador, por ejemplo: teclado, país, si se muestran los apodos, meses de conservación, número del ordenador, dirección web de la organización, clave para la que se cierran los diarios.

gdpr-tables = Dónde en el diario: cada tabla
gdpr-tables-note = Las tablas derivadas se rehacen a partir de los sucesos y los siguen.
gdpr-table-event = Todos los sucesos dichos arriba, cada uno el tiempo que allí se dice.
gdpr-table-draft = Dónde se detuvo una persona en una etapa, con las palabras que estaba escribiendo.
gdpr-table-device = El número de esta carpeta de datos, sacado al azar, y el día de su última comprobación.
gdpr-table-learner = Derivada: apodos por número.
gdpr-table-setting = Derivada: ajustes de las personas y del ordenador.
gdpr-table-standing = Derivada: etapas empezadas, hechas y superadas por cada persona.
gdpr-table-joined = Derivada: qué números son una misma persona.
gdpr-table-parted = Derivada: las uniones que se retiraron.
gdpr-table-erased = Derivada: marcas de quienes fueron borrados.
gdpr-table-past = Derivada: recuentos que los informes conservan de quienes fueron borrados.
gdpr-table-code = Códigos de imágenes, como huellas. Nunca se exporta.
gdpr-table-machine = La frase secreta y el código de recuperación de la asesoría como huellas, los intentos fallidos seguidos, lo que contenía la última copia, un borrado que no ha terminado. Nunca se exporta.
gdpr-table-made = De quién es cada insignia o página impresa, para encontrarla en un borrado.
gdpr-table-statement = Registros de aprendizaje tal como se hicieron para un almacén: números e identificadores, nunca un nombre.
gdpr-table-store = Direcciones de almacenes y su última respuesta. Nunca una contraseña.
gdpr-table-delivery = Qué registro aceptó o rechazó un almacén, y su respuesta.

gdpr-places = Dónde en el disco: cada lugar de la carpeta de datos
gdpr-places-note = Los nombres son los de la carpeta de datos.
gdpr-place-journal = El diario: todo lo dicho arriba.
gdpr-place-backups = Copias enteras del diario.
gdpr-place-set-aside = Diarios dañados que una restauración apartó, enteros.
gdpr-place-badges = Insignias que las personas guardaron para llevárselas.
gdpr-place-prints = Páginas impresas: lo que se guarda de una persona, planes, certificados (con el nombre que la persona hizo poner), papeles e informes de talleres, recibos.
gdpr-place-handover = Dónde se estaba mientras la ventana cambia de letras.
gdpr-place-lock = Un archivo vacío, retenido mientras la zona de asesoría está abierta.
gdpr-place-keys = Las claves del emisor y la clave de recogida, selladas; nombre y dirección de la organización.
gdpr-place-key-copies = Copias de las claves del emisor, selladas.
gdpr-place-taken = El plan de un taller, de la memoria USB de la asesoría: no nombra a ningún aprendiz.
gdpr-place-to-learn = Lugares donde aprender cerca de aquí.
gdpr-place-curricula = Programas de aprendizaje traídos o instalados.
gdpr-place-contacts = A quién llamar cerca de aquí, de la memoria USB de la asesoría.
gdpr-place-author-key = La clave con la que alguien firma paquetes, sellada si se eligió una frase secreta.
gdpr-place-author-public = La mitad pública de esa clave.
gdpr-place-signers = De quién se conocen aquí paquetes: claves.
gdpr-erasure-rewritten = En un borrado: se reescribe sin la persona.
gdpr-erasure-deleted = En un borrado: se eliminan los archivos con un rastro de la persona.
gdpr-erasure-whole = En cualquier borrado: se elimina entero.
gdpr-erasure-empty = Nunca se escribe nada en él.
gdpr-erasure-untouched = No contiene nada de quienes aprenden; un borrado no lo toca.

gdpr-retention = Cuánto tiempo
gdpr-keep-usual = Quienes ya no vienen se guardan { $months } meses (lo que propone el programa).
gdpr-keep-chosen = Quienes ya no vienen se guardan { $months ->
    [one] un mes
   *[other] { $months } meses
}: elegido en este ordenador (el programa propone { $usual }).
gdpr-keep-notice = { $days } días antes, la zona de asesoría muestra a quién afecta. Nadie se borra solo por el reloj: la asesoría confirma.
gdpr-keep-due = En la medida en que se puede creer al reloj de este ordenador, hoy han pasado su plazo: { $passed }; lo pasarán en un mes: { $soon }.
gdpr-keep-copies = Copias del diario: las últimas { $newest }, y una por semana durante { $weeks } semanas. Las de antes de una versión nueva quedan hasta que alguien las elimine.
gdpr-keep-past = Los informes de meses pasados conservan sus números de quienes fueron borrados, sin nombres.
gdpr-keep-workshops = Los talleres (planes, recuentos, informes) no tienen plazo previsto: decida cuánto tiempo los guarda la organización.

gdpr-recipients = Quién puede verlo
gdpr-recipients-note = El programa no envía nada por sí mismo.
gdpr-to-here = Quien abre aquí la zona de asesoría, y quien puede abrir los archivos de este ordenador.
gdpr-to-person = La persona: sus datos para llevar, páginas impresas, tarjeta, insignias; y a quien ella se los dé.
gdpr-to-laptops = Otros ordenadores de la organización, por un archivo en una memoria USB: sucesos con apodos; ni código de imágenes, ni frase secreta, ni clave, ni borrador, ni página impresa.
gdpr-to-badges = A quien se le muestre una insignia firmada por «{ $name }»: lleva un número en lugar de un nombre.
gdpr-to-no-badges = Insignias: en este ordenador no hay emisor, así que aquí no se firma ninguna.
gdpr-to-reports = Socios y financiadores: informes que no dicen nada de menos de { $partners } personas, o de menos de { $public } si son públicos. El informe propio de la asesoría es exacto.
gdpr-to-store = Almacén de registros de aprendizaje: { $url } (enviados hasta hoy: { $n }, con números en lugar de nombres).
gdpr-to-no-store = Almacenes de registros de aprendizaje: nunca se envió nada desde este ordenador.
gdpr-to-statements = Se escribieron registros de aprendizaje en un archivo al menos una vez: dónde está, este programa no lo sabe.
gdpr-to-nobody-else = Nadie más: ni cuenta, ni medición de uso, ni publicidad.

gdpr-security = Cómo se protege
gdpr-safe-least = Se pregunta poco: ni nombre civil, ni dirección, ni fecha de nacimiento, ni correo, ni teléfono. Las palabras escritas se guardan solo en borradores, planes y lo que escribe la asesoría.
gdpr-safe-files = Permisos de la carpeta de datos en Linux y macOS: archivos { $files }, carpetas { $folders }, solo para su usuario. En Windows, los de la carpeta del usuario. Una memoria en FAT no conoce permisos.
gdpr-safe-hash = argon2id, { $mib } MiB, { $passes } pasadas
gdpr-safe-codes = Códigos de imágenes: { $pictures } imágenes, como huella ({ $hash }). Separan a las personas de una sala; no protegen el archivo.
gdpr-safe-passphrase = La zona de asesoría: una frase secreta de al menos { $least } letras, como huella ({ $hash }). { $chosen }
gdpr-safe-chosen = En este ordenador: elegida.
gdpr-safe-not-chosen = En este ordenador: aún no elegida. Elija una en la zona de asesoría.
gdpr-safe-waits = A partir de { $n } códigos o frases erróneos seguidos: { $first } segundos de espera, hasta { $most } minutos.
gdpr-safe-keys = Las claves de la organización: selladas con la frase secreta (XChaCha20-Poly1305).
gdpr-safe-sticks = Los diarios que viajan en una memoria USB pueden cerrarse para una sola clave (age). { $locked }
gdpr-safe-locked = En este ordenador: se conoce una clave.
gdpr-safe-not-locked = En este ordenador: aún no se conoce ninguna.
gdpr-safe-lost = Cada respuesta está en el disco antes de que se muestre su comentario: un corte de luz no se lleva ninguna.
gdpr-safe-copies = Copias del diario al final de las sesiones, o al cierre de un taller si es grande; cada una se comprueba. Se guardan las últimas { $newest }, y una por semana durante { $weeks } semanas.
gdpr-safe-erasure = Borrados: los bytes eliminados se sobrescriben, los archivos se reescriben, las copias también; después se repasa cada byte de la carpeta de datos y se entrega un recibo sin nombre.
gdpr-safe-network = Sin red, salvo los registros de aprendizaje cuando la asesoría los envía expresamente (https, salvo que escriba --insecure-http).
gdpr-safe-disk = El diario en sí no está cifrado: cifre el disco del ordenador y guárdelo bajo llave.

gdpr-rights = Lo que las personas pueden pedir
gdpr-rights-note = APODO se sustituye por el apodo o el número de la persona.
gdpr-right-informed = Recibir información (art. 13): lo que se guarda se muestra antes de elegir un apodo y puede volver a leerse en cualquier momento.
gdpr-right-access = Ver y llevarse (art. 15 y 20): en la página de la persona, o: tremplin learner export APODO --format html -o ARCHIVO (o json)
gdpr-right-erasure = Borrado (art. 17): en la página de la persona, o: tremplin learner erase APODO
gdpr-right-purge = Fin del plazo: tremplin learner list --due, y después tremplin learner purge
gdpr-right-rectify = Rectificar (art. 16): ajustes y planes en la página de la persona; presencia con tremplin workshop attendance. Un apodo o una respuesta no se cambia: borrar y empezar de nuevo.
gdpr-right-object = Oponerse (art. 21): «Solo probar» no guarda nada en el diario. Apartar sin borrar (art. 18): el programa no sabe hacerlo.
gdpr-right-automated = El programa propone un camino y dice qué está logrado; no decide sobre los derechos de nadie (art. 22).

gdpr-unknown = Lo que este programa no puede saber
gdpr-unknown-paper = El papel: hojas de asistencia, páginas impresas, ejercicios rellenados.
gdpr-unknown-copies = Copias en memorias USB y otros discos, y otros ordenadores hasta que se reúnan: un borrado hecho aquí no llega a ellos.
gdpr-unknown-stores = Lo que un almacén, una insignia publicada o un informe ha transmitido a otros.
gdpr-unknown-words = Lo que se escribió libremente: observaciones, planes, títulos y lugares de talleres, informes finales. Pueden nombrar a personas.
gdpr-unknown-folder = Lo que alguien puso a mano en la carpeta de datos.
gdpr-unknown-disk = Lo que está bajo los archivos: rastros antiguos en un SSD, copias que hace el sistema.
