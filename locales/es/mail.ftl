# A simulated mail program: the words of real ones.

mail-inbox = Bandeja de entrada
mail-sent = Enviados
mail-drafts = Borradores
mail-junk-folder = No deseados
mail-trash = Papelera
mail-tab-unread = { $folder } ({ $n })

mail-write = Mensaje nuevo
mail-search = Buscar
mail-back = Volver
mail-reply = Responder
mail-reply-all = Responder a todos
mail-forward = Reenviar
mail-delete = Borrar
mail-restore = Recuperar
mail-junk = No deseado
mail-not-junk = No es correo no deseado
mail-more = Más
mail-move-to = Mover a:
mail-mark-unread = Marcar como no leído
mail-save = Guardar

mail-line = { $who } – { $subject }
mail-to-whom = Para: { $who }
mail-to-nobody = Sin destinatario
mail-no-subject = (sin asunto)
mail-now = ahora mismo
mail-where = { $folder }, { $date }
mail-empty = Esta carpeta está vacía.
mail-size = { $n } MB
mail-size-tenths = { $n },{ $tenths } MB
mail-file = { $name }, { $size }

mail-query = Palabras que buscar
mail-search-empty = Escriba primero una palabra que buscar: un nombre, un asunto.
mail-found = { $n ->
    [0] Ningún mensaje encontrado. Pruebe con una palabra más corta.
    [one] Un mensaje encontrado.
   *[other] { $n } mensajes encontrados.
}

mail-to = Para
mail-cc = Cc (copia visible)
mail-bcc = Cco (copia oculta)
mail-subject = Asunto
mail-body = Mensaje
mail-copies = Cc / Cco
mail-book = Libreta de direcciones
mail-attach = Adjuntar un archivo
mail-send = Enviar
mail-send-anyway = Enviar sin asunto
mail-keep = Cerrar
mail-detach = Quitar { $name }, { $size }
mail-detach-reduced = Quitar { $name }, reducido a { $size }
mail-beneath = Debajo de su texto, el mensaje anterior: { $who } – { $subject }
mail-original = – Mensaje original, de { $who }, { $date }: { $subject } –
mail-choose-file = Archivos del ordenador
mail-no-file = Aquí no hay ningún archivo que adjuntar.
mail-reduce = Adjuntar una copia reducida, { $size }

mail-trouble-nobody = ¿A quién se lo envía? Escriba una dirección.
mail-trouble-space = «{ $text }»: una dirección no lleva espacios.
mail-trouble-at = «{ $text }»: falta el signo @, y ese nombre no está en la libreta.
mail-trouble-address = «{ $text }»: esta dirección está incompleta o tiene un signo de más.
mail-trouble-several = Varias personas se llaman «{ $text }». Elija en la libreta.
mail-trouble-subject = El asunto está vacío. Complételo, o envíe sin asunto.
mail-trouble-large = Demasiado grande: { $size }. Este buzón acepta { $limit } como máximo.

mail-notice-sent = Mensaje enviado. Hay una copia en «Enviados».
mail-notice-back = Mensaje enviado. Acaba de llegar una respuesta automática.
mail-notice-binned = El mensaje está en la papelera.
mail-notice-restored = El mensaje ha vuelto: { $folder }.
mail-notice-junked = El mensaje está en «No deseados».
mail-notice-not-junk = El mensaje está en la bandeja de entrada; los próximos también llegarán ahí.
mail-notice-moved = El mensaje está ahora aquí: { $folder }.
mail-notice-kept = El mensaje empezado se guarda en los borradores.
mail-notice-unread = El mensaje está marcado como no leído.
mail-notice-opened = «{ $file }» se abre. Aún no está guardado en el ordenador.
mail-notice-saved = «{ $file }» está guardado en el ordenador.
mail-notice-left = Su baja está anotada. Esta lista no volverá a escribirle.

mail-postmaster = Servicio de correo
mail-returned = Mensaje no entregado
mail-unknown-address =
    Su mensaje a { $address } no se ha podido entregar.

    Esta dirección no existe. Compárela letra por letra con la que le dieron.
mail-unread-address =
    Su mensaje a { $address } no se ha podido entregar.

    Esta dirección envía mensajes, pero nadie lee las respuestas.

mail-no-button = Aquí no hay nada que confirmar: el ejercicio ve por sí solo cuándo está hecho.
mail-not-yet = El mensaje se ha enviado, pero todavía no es lo que se pedía. Puede continuar.
mail-not-that-one = Se trataba de otro mensaje. No se ha perdido nada, puede continuar.
mail-lost = Todo lo demás está hecho. Un mensaje que hay que conservar ya no está en su sitio: «{ $subject }». Vaya a recuperarlo.
mail-closer = Un paso está hecho: { $done } de { $of }. Continúe.
mail-closer-part = Es un buen paso. Continúe del mismo modo.

# Spread out on paper.
mail-spread-folder = En la carpeta { $folder }:
mail-spread-files = Archivos en este dispositivo: { $files }
mail-spread-people = Libreta de direcciones: { $people }
