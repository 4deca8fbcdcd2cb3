# Una copia del diario que lleva su tiempo: por dónde va y su final.

copying-writes = Mientras tanto se copia el diario: { $n } %. Puede seguir o irse.
copying-checks = El diario está copiado: se está comprobando la copia. Puede seguir o irse.
copying-waits = Copia del diario: { $n } %
copying-waits-check = Copia del diario: se está comprobando
copying-done = El diario está copiado y la copia está comprobada.
copying-none = El diario no se copió: se acaba de borrar a alguien. La próxima copia será sin esa persona.
copying-no-room = No hay bastante sitio en este disco: hacen falta { $needed } MiB y quedan { $free }. Haga sitio (vacíe la papelera, llévese archivos) y escriba: tremplin journal backup. O copie en una memoria USB: tremplin journal backup -o ARCHIVO
preparing-copies = Esta versión del kit abre este diario por primera vez: primero se copia. Un diario grande tarda unos minutos.
preparing-remakes = Esta versión del kit abre este diario por primera vez: { $n } %
