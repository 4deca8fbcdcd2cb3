# A workshop's stick: prepared, taken, handed in.

stick-none = No hay ninguna memoria USB de taller conectada.
stick-none-hint = Conecte la memoria preparada para el taller, espere unos segundos e inténtelo de nuevo.
stick-none-at-all = No hay ninguna memoria USB conectada.
stick-none-at-all-hint = Conecte una, espere unos segundos e inténtelo de nuevo. Con la orden, indique su carpeta.
stick-no-folder = No existe la carpeta { $path }.
stick-needs-passphrase = Para preparar una memoria hace falta antes una frase secreta: cierra lo que entregan los ordenadores.
stick-needs-passphrase-hint = Elíjala en el espacio de quien dirige, o con la orden «journal key --passphrase-file ARCHIVO». Después empiece de nuevo.
stick-not-written = No se puede escribir en la memoria USB.
stick-not-written-hint = Compruebe que está bien conectada, que tiene espacio y que no está bloqueada. No se ha perdido nada.
stick-full = Esta memoria ya tiene 99 ordenadores.
stick-full-hint = Prepare otra memoria.
stick-of-another = Esta memoria lleva otro taller: «{ $title }».
stick-of-another-hint = Abra ese taller, o conecte la otra memoria.
stick-role-why = Este ordenador no conoce todavía esta memoria USB. Quien dirige el taller escribe su frase secreta, una sola vez.
stick-packed = La memoria está lista: { $path }. Conéctela a cada ordenador: basta una tecla.
stick-packed-next = La memoria está lista. Conéctela a cada ordenador de la sala: basta una tecla.
stick-taken = El taller «{ $title }» está en este ordenador, el número { $number }. Ya puede retirar la memoria USB.
stick-taken-missing = El taller «{ $title }» está en este ordenador, el número { $number }. { $n ->
    [one] Falta un módulo o es
   *[other] Faltan { $n } módulos o son
} de otra versión: avise a quien dirige el taller.
stick-nothing-yet = El taller «{ $title }» ya está en este ordenador, el número { $number }. Aquí no se ha hecho nada todavía: no hay nada que entregar. Ya puede retirar la memoria USB.
stick-handed-in = Entregado: { $done } de { $of }. Ya puede retirar la memoria USB.
stick-all-in = Están todos los ordenadores: { $came }.
stick-missing = Ordenadores recibidos: { $came } de { $of }. Faltan los números: { $missing }.
stick-refused = Ordenadores recibidos: { $came } de { $of }. Faltan los números: { $missing }. Archivos dañados: { $refused }. Conecte la memoria a esos ordenadores, entregue y empiece de nuevo aquí. Allí no se ha perdido nada.
stick-refused-again = Ordenadores recibidos: { $came } de { $of }. Archivos dañados: { $refused }. Para tener el resto de su trabajo, entréguelo de nuevo en esos ordenadores.
workshop-pack = Preparar la memoria
workshop-collect = Recoger los resultados
door-stick-take = Recibir el taller de la memoria USB
door-stick-take-what = «{ $title }» estará listo en este ordenador.
door-stick-hand-in = Entregar el trabajo en la memoria USB
door-stick-hand-in-what = Para el taller «{ $title }». Todo se queda también en este ordenador.
desk-do-today = Ir al taller
desk-number-what = Quien dirige el taller lo dice en voz alta.
desk-why-workshop = En el taller de hoy
number-label = El número de dos cifras
number-how = Escriba el número de dos cifras que le anuncian y pulse Intro.
number-none = El número { $number } no abre nada aquí.
number-none-hint = Pregúntelo otra vez y escriba sus dos cifras.
cli-workshop-pack = Poner un taller en una memoria para los ordenadores de la sala
cli-workshop-collect = Recoger lo que los ordenadores dejaron en la memoria
cli-workshop-stick = La carpeta de la memoria; sin ella, la primera conectada
