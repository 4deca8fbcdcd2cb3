# Los registros de aprendizaje para un almacén ajeno: escritos en un archivo o enviados.

cli-xapi = Los registros de aprendizaje para un almacén (LRS)
cli-xapi-export = Escribir los registros en un archivo, uno por línea
cli-xapi-push = Enviar a un almacén lo que todavía no ha recibido
cli-xapi-status = Decir qué ha recibido cada almacén
cli-xapi-home = La dirección web de su organización, con la que se cuentan las personas; se guarda desde la primera vez
cli-xapi-from = Solo a partir de este día (2026-11-30)
cli-xapi-to = Solo hasta este día incluido
cli-xapi-endpoint = La dirección del almacén, hasta «statements»
cli-xapi-credentials = Archivo con el nombre y la contraseña que dio el almacén (nombre:contraseña)
cli-xapi-batch = Cuántos a la vez (250)
cli-xapi-again = Enviar otra vez lo que el almacén rechazó
cli-xapi-insecure = Aceptar una dirección en http: lo que se envía se puede leer por el camino
cli-xapi-authority = Archivo con el certificado de la autoridad propia de su organización (PEM); solo se confía entonces en ella

xapi-exported = { $n ->
        [one] { $n } registro escrito: { $file }
       *[other] { $n } registros escritos: { $file }
    }
xapi-pushed = { $n ->
        [0] No se ha enviado nada.
        [one] { $n } registro enviado.
       *[other] { $n } registros enviados.
    }{ $refused ->
        [0] { "" }
        [one] { " " }{ $refused } rechazado y apartado.
       *[other] { " " }{ $refused } rechazados y apartados.
    }
xapi-goes-on = { $n } enviados…
xapi-waits = El almacén no responde o está ocupado. Próximo intento en { $seconds } s.
xapi-store = { $url }: { $sent } enviados, { $waiting } en espera, { $quarantined } apartados.
xapi-last = Última respuesta: { $status }, { $at }.
xapi-last-said = Última respuesta: { $status }, { $at }: { $said }
xapi-last-none = Sin respuesta, { $at }: { $said }
xapi-last-no-host = Sin respuesta, { $at }: no se ha encontrado ningún ordenador con ese nombre.
xapi-last-unproven = Sin respuesta, { $at }: quien está en esta dirección no ha podido demostrar que es el almacén.
xapi-last-closed = Sin respuesta, { $at }: nada escucha en esta dirección.
xapi-last-late = Sin respuesta, { $at }: ha tardado demasiado.
xapi-last-broken = Sin respuesta, { $at }: la conexión se ha cortado.
xapi-refused = Apartado: { $id } ({ $status }): { $said }
xapi-none = Todavía no se ha enviado nada a un almacén.
xapi-type-credentials = El nombre y la contraseña del almacén, como nombre:contraseña, y después Intro. Mientras escribe no se ve nada. Sin contraseña: Intro.
xapi-insecure-warning = Cuidado: esta dirección no está protegida. Por el camino, otros pueden leer lo que se envía, también la contraseña.

xapi-no-home = ¿Con qué dirección web se conoce a su organización?
xapi-no-home-hint = Dígala una vez con --home https://…: las personas se cuentan con un número, nunca con un nombre. Después no cambia.
xapi-bad-home = Esto no es una dirección web: { $url }
xapi-bad-home-hint = Escríbala como https://mediatheque.example, sin signo de interrogación ni contraseña.
xapi-home-stays = Los registros se hicieron con { $home }. Con otra dirección, cada persona sería otra.
xapi-home-stays-hint = Repita la orden sin --home.
xapi-bad-store = Esto no es la dirección de un almacén.
xapi-bad-store-hint = Escríbala como https://lrs.example/xapi, sin nombre ni contraseña: van en un archivo (--credentials).
xapi-insecure = Esta dirección empieza por http: por el camino, cualquiera podría leer lo que se envía.
xapi-insecure-hint = Pida una dirección en https. Solo para un almacén de su propia sala, añada --insecure-http.
xapi-bad-credentials = Esto no es un nombre y una contraseña.
xapi-bad-credentials-hint = Escriba nombre:contraseña en una línea, o el nombre y la contraseña en dos líneas.
xapi-bad-authority = No hay ningún certificado en { $file }.
xapi-bad-authority-hint = Pida a quien lleva el almacén el certificado de su autoridad en PEM: un texto que empieza por -----BEGIN CERTIFICATE-----.
xapi-bad-day = Esto no es un día: { $day }
xapi-bad-day-hint = Escríbalo como 2026-11-30.
xapi-not-written = Los registros no se han podido escribir hasta el final.
xapi-not-written-hint = Compruebe que queda espacio y vuelva a intentarlo.
xapi-denied = El almacén no acepta este nombre y esta contraseña.
xapi-denied-hint = Compruébelos con la persona que lleva el almacén y vuelva a intentarlo. Lo que no se envió espera.
xapi-no-host = No se ha encontrado ningún ordenador con ese nombre.
xapi-no-host-hint = Vuelva a leer la dirección, letra por letra. Compruebe también que este ordenador está conectado a Internet. Lo que no se ha enviado espera.
xapi-no-store = No hay ningún almacén en esta dirección.
xapi-no-store-hint = Compruebe la dirección con la persona que lleva el almacén. Lo que no se envió espera.
xapi-unproven = Quien responde en esta dirección no ha podido demostrar que es el almacén: no se ha enviado nada.
xapi-unproven-hint = Compruebe la fecha y la hora de este ordenador: una prueba tiene fechas. Si su organización tiene su propia autoridad, indique su certificado: --authority ARCHIVO. Si no, pregunte a quien lleva el almacén.
xapi-refuses-all = El almacén rechaza todo lo que se le envía.
xapi-refuses-all-hint = Enseñe su última respuesta a la persona que lo lleva. No se ha apartado nada; todo espera.
xapi-unreachable = No se ha podido llegar al almacén, o no ha tenido tiempo.
xapi-later = { $minutes ->
        [one] El almacén pide volver dentro de { $minutes } minuto.
       *[other] El almacén pide volver dentro de { $minutes } minutos.
    }
xapi-kept-hint = No se ha perdido nada: lo que no se envió espera. Repita la misma orden más tarde.
