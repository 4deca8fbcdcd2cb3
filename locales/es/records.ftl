# Los registros de aprendizaje en pantalla, en el espacio de quien asesora.

records-title = Registros de aprendizaje
records-what = Los registros, sin ningún nombre, pueden ir al almacén (LRS) de su organización. Nada sale sin que usted lo pida aquí.
records-under = Allí las personas son números bajo { $home }
records-send = Enviar
records-again = Enviar también lo apartado
records-first = Enviar a un almacén
records-other = Enviar a otro almacén
records-export = Escribir en una memoria USB
records-to = A { $url }
records-endpoint = Dirección del almacén
records-home = Dirección web de la organización
records-home-what = Las personas se cuentan bajo esta dirección con un número, nunca con un nombre. Después sigue siendo la misma.
records-secret = Nombre y contraseña
records-secret-what = Escritos nombre:contraseña. No se guardan en ningún sitio.
records-again-what = Lo que este almacén rechazó se le ofrece una vez más.
records-working = En marcha…
records-working-how = Puede parar en cualquier momento: lo enviado está enviado, el resto espera.
records-done = { $n } hasta ahora.
records-cut = { $sent } { $cause } { $hint }
xapi-stopped = El envío se ha parado.
