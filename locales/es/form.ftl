# Simulated online forms: what any form says by itself.

form-required = { $label } (obligatorio)
form-refused = { $n ->
    [one] Queda una casilla por revisar. Lo que ha escrito se conserva.
   *[other] Quedan { $n } casillas por revisar. Lo que ha escrito se conserva.
}
form-use-button = Para enviar la página, elija el botón «{ $button }».
form-not-yet = El formulario se ha enviado, pero no coincide con lo que se pedía.
form-look-again = Lea otra vez lo que se pide para esta casilla.

form-trouble-required = Esta casilla es obligatoria.
form-trouble-tick = Para continuar hay que marcar esta casilla.
form-trouble-choose = Elija una de las respuestas.
form-trouble-email = Esta dirección está incompleta o tiene un signo de más.
form-trouble-email-at = Falta el signo @ en esta dirección.
form-trouble-email-many = Una dirección lleva un solo signo @.
form-trouble-email-space = Una dirección no lleva espacios.
form-trouble-phone = Escriba el número con cifras, por ejemplo 06 39 98 00 00.
form-trouble-date = Escriba el día, el mes y el año, por ejemplo 03/11/1962.
form-trouble-short = { $missing ->
    [one] Hacen falta al menos { $least } signos: falta uno.
   *[other] Hacen falta al menos { $least } signos: faltan { $missing }.
}
form-trouble-differs = Los dos textos son distintos. Escriba el mismo otra vez.
form-trouble-code = Este no es el código recibido. Cópielo cifra por cifra.
