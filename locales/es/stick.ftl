# A workshop's stick: prepared, taken, handed in.

stick-none = No hay ninguna memoria USB de taller conectada.
stick-none-hint = Conecte la memoria preparada, espere unos segundos e inténtelo de nuevo.
stick-not-written-hint = Compruebe que la memoria está bien conectada, que tiene espacio y que no está bloqueada. No se ha perdido nada.
stick-full = Esta memoria ya tiene 99 ordenadores.
stick-full-hint = Prepare otra memoria.
stick-packed = La memoria está lista: { $path }
stick-taken = Taller «{ $title }» recibido. Este ordenador es el número { $number }.
stick-taken-missing = Taller «{ $title }» recibido. Este ordenador es el número { $number }. Módulos que faltan o de otra versión: { $n }. Avise a quien dirige el taller.
stick-handed-in = Entregado: { $done } de { $of }.
stick-all-in = Están todos los ordenadores: { $came }.
stick-missing = Ordenadores recibidos: { $came } de { $of }. Faltan: { $missing }.
stick-refused = Ordenadores recibidos: { $came } de { $of }. Archivos rechazados: { $refused }. Conecte la memoria a esos ordenadores y empiece de nuevo.
workshop-pack = Preparar la memoria
workshop-collect = Recoger los resultados
door-stick = Memoria USB del taller
desk-today = Hoy, en el taller
desk-number = Escribir el número anunciado
desk-why-workshop = En el taller de hoy
number-label = El número de dos cifras
number-how = Escriba el número de dos cifras que le anuncian y pulse Intro.
number-none = Este número no abre nada aquí.
number-none-hint = Pregúntelo otra vez y escriba sus dos cifras.
cli-workshop-pack = Poner un taller en una memoria para los ordenadores de la sala
cli-workshop-collect = Recoger lo que los ordenadores dejaron en la memoria
cli-workshop-stick = La carpeta de la memoria; sin ella, la primera conectada
