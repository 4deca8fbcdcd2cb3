# The journal (what is kept) and the folder where it is.

journal-not-saved = Esto todavía no está guardado.
journal-not-opened = El registro no se abre: { $file }
journal-not-read = El registro no se puede leer: { $file }
journal-not-closed = El registro no se cerró bien. No se ha perdido nada: se ordenará solo la próxima vez que se abra.
journal-not-copied = No se ha podido copiar el registro antes de actualizarlo. Sigue como estaba.
journal-damaged = El registro está dañado: { $file }
journal-foreign = Este archivo es de otro programa, y Tremplin no lo ha tocado: { $file }
journal-newer = Este registro viene de una versión más reciente de Tremplin, y no se ha tocado: { $file }
journal-erased = Los datos de esta persona se han borrado: ya no se guarda nada sobre ella.
journal-nobody = Falta saber a qué persona pertenece lo que se iba a guardar.

journal-hint-full = Puede que el disco esté lleno. Libere un poco de espacio (vacíe la papelera, por ejemplo) e inténtelo otra vez.
journal-hint-disk = El disco no responde, o está lleno. Compruebe que la memoria USB está bien conectada, o libere un poco de espacio, e inténtelo otra vez.
journal-hint-busy = Otra ventana de Tremplin está escribiendo. Espere un momento e inténtelo otra vez.
journal-hint-read-only = Compruebe que puede escribir en esta carpeta y que la memoria USB está bien conectada. O elija otra carpeta con --data CARPETA.
journal-hint-damaged = No se ha borrado nada. Antes de probar otra cosa, copie en otro sitio toda la carpeta de este archivo: una copia se puede reparar muchas veces. Después recupere la última copia buena, con todo lo que aún se pueda leer: tremplin journal restore
journal-hint-foreign = Elija otra carpeta con --data CARPETA, o mueva este archivo si no tiene nada que hacer ahí.
journal-hint-newer = Instale la versión más reciente de Tremplin, o elija otra carpeta con --data CARPETA.
journal-hint-again = Cierre Tremplin y ábralo otra vez. Si vuelve a pasar, enseñe este mensaje a la persona que lo instaló.
journal-hint-erased = Vuelva al inicio y elija otro apodo.

paths-data-empty = Falta el nombre de la carpeta después de --data.
paths-no-home = Tremplin no encuentra dónde guardar lo que usted hace: este ordenador no indica ninguna carpeta personal.
paths-data-hint = Indique una carpeta con --data CARPETA, o con la variable TREMPLIN_DATA.
