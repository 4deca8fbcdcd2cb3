# Copias de seguridad del registro, y qué hacer cuando está dañado.

cli-backup = Copiar ahora el registro, comprobando la copia: entre las copias de seguridad o en un archivo
cli-backups = Las copias de seguridad, y lo que se apartó al recuperarlas
cli-forget-aside = Borrar lo que se apartó al recuperar
cli-restore = Recuperar una copia, con todo lo que aún se pueda leer del registro; lo que había se aparta
cli-restore-file = La copia; sin nombre, la más reciente que sea buena

backup-not-made = No se ha podido hacer la copia de seguridad. El registro sigue como estaba: no se ha perdido nada.
backup-made = Copia de seguridad hecha: { $file }
backup-none-needed = Todavía no hay nada que copiar.
backup-row = { $name } ({ $size } KiB)
backup-none = Todavía no hay ninguna copia de seguridad. Se hace una al final de cada sesión.
backup-last = Copias de seguridad: { $n }. La última: { $name }
backup-aside = Archivos apartados al recuperar: { $n }. Todavía contienen apodos. Cuando todo esté bien, bórrelos: tremplin journal backups --forget-aside
backup-forget-sure = ¿Borrar { $n } archivos apartados? Escriba { $n } para hacerlo.
backup-forgotten = Archivos borrados: { $n }

journal-size = Tamaño del registro: { $size } KiB
journal-check-restore = Qué hacer ahora: tremplin journal restore
journal-check-rebuild = Solo los resúmenes están mal. Qué hacer ahora: tremplin journal check --rebuild

restore-sure = ¿Poner la copia en el lugar del registro? Lo que hay se aparta primero. Cierre las demás ventanas de Tremplin y luego escriba { $word }.
restore-done = El registro está de vuelta: { $events } hechos, de los que { $added } vienen de los archivos que había.
restore-from = Copia utilizada: { $file }
restore-from-none = Ninguna copia era buena: el registro se ha hecho con lo que aún se podía leer.
restore-lossy = Una parte del archivo dañado no se puede leer. Está apartado: guarde una copia si quiere que alguien lo mire.
restore-aside = Apartado: { $file }
restore-nothing = En esta carpeta no hay registro ni copias de seguridad.
restore-nothing-hint = Elija otra carpeta con --data CARPETA, o diga qué copia: tremplin journal restore ARCHIVO
restore-bad-copy = Este archivo no es una buena copia del registro: { $file }
restore-bad-copy-hint = Vea las demás con: tremplin journal backups
restore-busy = Otra ventana de Tremplin tiene abierto el registro: { $file }
restore-busy-hint = Cierre las demás ventanas de Tremplin y vuelva a intentarlo. No se ha cambiado nada.
