### The adviser's rooms.
adviser-title = Zona de asesoría
adviser-ask = Su frase secreta
adviser-guards = La frase secreta protege las pantallas de ajustes, no los archivos: quien sepa abrir las carpetas de este ordenador puede leer los datos.
adviser-passphrase = Frase secreta
adviser-again = La misma, por segunda vez
adviser-lost = He olvidado la frase
adviser-lost-title = El código de recuperación
adviser-lost-how = Escriba el código de recuperación que anotó o imprimió el primer día. Después elegirá otra frase.
adviser-lost-both = ¿Ni frase ni código? La guía explica cómo empezar de nuevo. Las personas y sus respuestas se conservan.
adviser-recovery = Código de recuperación
adviser-choose = Elija una frase secreta
adviser-choose-how = Cuatro palabras que no tengan nada que ver forman una buena frase. Diez signos como mínimo.
adviser-short = Esta frase es demasiado corta: { $least } signos como mínimo.
adviser-differ = Las dos frases son distintas. Escríbalas otra vez.
adviser-not-that = No es esa. Compruebe las mayúsculas y pruebe otra vez.
adviser-busy = La zona de asesoría ya está abierta
adviser-busy-how = La usa otra ventana de este ordenador. Ciérrela primero.
adviser-recovery-title = Guarde este código de recuperación
adviser-recovery-how = Abre esta zona si se olvida la frase. Solo se muestra esta vez.
adviser-recovery-where = Guárdelo bajo llave, lejos de este ordenador.
adviser-recovery-noted = Ya lo he anotado
adviser-room = Zona de asesoría
adviser-room-open = Se cierra en cuanto se sienta otra persona.
adviser-workshop-open = El taller «{ $title }» está abierto.
adviser-people = Las personas
adviser-rules = Lo que vale en este ordenador
adviser-change = Cambiar la frase secreta
adviser-close = Cerrar esta zona
adviser-needed = Esto se hace en la zona de asesoría.
adviser-needed-hint = Ábrala con la frase secreta, o añada --passphrase-file a la orden.
rule-names = Mostrar la lista de apodos a la llegada
rule-names-yes = Sí
rule-names-no = No, escribir dos letras
rule-codes = Proponer un código de imágenes
rule-codes-offered = Sí, a elegir
rule-codes-off = No
rule-retention = Borrar a las personas que no vuelven, al cabo de
rule-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
people-many = { $n ->
    [one] Aquí se conoce a una persona.
   *[other] Aquí se conoce a { $n } personas.
}
people-last = última visita: { $day }
person-sign = Su dibujo: { $word }
person-code = Esta persona tiene un código de imágenes.
person-no-code = Esta persona no tiene código.
person-reset = Quitar el código de imágenes
person-reset-sure = ¿Quitar su código?
person-reset-what = La persona entrará sin imágenes. Sus respuestas y sus insignias se conservan.
person-reset-yes = Sí, quitar el código
person-reset-done = Hecho: ya no se piden imágenes.
rule-lock = Idioma de los botones y los menús
rule-lock-none = Cada cual elige
