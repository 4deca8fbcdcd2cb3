# Ordenadores reunidos: el registro llevado en un archivo, y la clave de recogida.

cli-journal-export = Llevar el registro de este ordenador en un archivo
cli-journal-merge = Reunir aquí los registros de otros ordenadores
cli-merge-files = Los archivos que se reúnen
cli-merge-dry = Decir lo que vendría, sin guardar nada
cli-export-to = Cerrar el archivo para esta clave de recogida (age1…)
cli-merge-identity = Archivo de una clave age (AGE-SECRET-KEY-1…) que abre los archivos cerrados
cli-journal-key = Mostrar la clave de recogida; la primera vez, crearla
cli-key-set = Cerrar desde ahora los registros de este ordenador para esta clave

export-done = { $n ->
        [one] { $n } evento escrito: { $file }
       *[other] { $n } eventos escritos: { $file }
    }
export-plain = Este archivo no está cerrado con clave: en él se pueden leer los apodos y lo que cada persona anotó. Guárdelo para usted y bórrelo una vez reunido.
merge-row = { $file }: { $what }
merge-nothing = nada nuevo
merge-new = { $n ->
        [one] { $n } evento nuevo
       *[other] { $n } eventos nuevos
    }{ $people ->
        [0] { "" }
        [one] , { $people } persona nueva
       *[other] , { $people } personas nuevas
    }
merge-refused = rechazado. { $why }
merge-sum = En total: { $what }{ $refused ->
        [0] .
        [one] ; { $refused } archivo rechazado.
       *[other] ; { $refused } archivos rechazados.
    }
merge-dry = Era una prueba: no se ha guardado nada.
merge-left-out = { $n ->
        [one] { $n } evento dejado aparte: los datos de esa persona se borraron.
       *[other] { $n } eventos dejados aparte: los datos de esas personas se borraron.
    }
merge-erased = { $n ->
        [one] Los datos de { $n } persona se borraron en otro ordenador: aquí también quedan borrados.
       *[other] Los datos de { $n } personas se borraron en otro ordenador: aquí también quedan borrados.
    }
merge-unknown = { $n ->
        [one] { $n } evento viene de una versión más reciente de Tremplin: se guarda tal cual.
       *[other] { $n } eventos vienen de una versión más reciente de Tremplin: se guardan tal cual.
    }
merge-trust = La lista de organizaciones de confianza ha cambiado. Mírela: «badge trust list».
merge-other = Este archivo contradice lo que se guarda aquí: el mismo evento dice otra cosa.
merge-other-hint = No se ha tomado nada de él. Guarde el archivo y enséñelo a la persona que instaló Tremplin.

carry-not-ours = No es un registro de Tremplin.
carry-not-ours-hint = Un registro se lleva con «journal export». El nombre del archivo termina en .tremplin o .tremplin.age.
carry-newer = Este archivo viene de una versión más reciente de Tremplin.
carry-newer-hint = No se ha tomado nada de él. Instale aquí la versión más reciente y vuelva a probar.
carry-cut = El archivo no está entero: seguramente la copia se interrumpió.
carry-changed = El archivo se ha dañado o modificado desde que se hizo (línea { $line }).
carry-again-hint = No se ha tomado nada de él. Haga el archivo otra vez en el ordenador del que viene, espere a que termine antes de retirar la memoria USB y vuelva a probar.
carry-not-read = La lectura del archivo se detuvo a medias.
carry-not-read-hint = No se ha tomado nada de él. Compruebe que la memoria USB está bien conectada y vuelva a probar.
carry-not-written = No se ha podido escribir el registro hasta el final.
carry-not-written-hint = Compruebe que queda espacio y que la memoria USB está bien conectada, y vuelva a probar.
carry-too-large = Este registro es demasiado grande para un solo archivo.
carry-too-large-hint = Enseñe este mensaje a la persona que instaló Tremplin.

sealed-broken = El archivo no está entero o se ha dañado: seguramente la copia se interrumpió.
sealed-other = Este archivo está cerrado para otra clave.
sealed-other-hint = Reúnalo en el ordenador que tiene esa clave de recogida, o hágalo otra vez para la clave de aquí.
sealed-none = Este archivo está cerrado con clave y aquí no hay clave de recogida.
sealed-closed = Este archivo está cerrado con clave, y la clave de recogida solo se abre con la frase secreta.
sealed-not = No se ha podido cerrar el registro con clave.
collect-made = Clave de recogida creada. Désela a los otros ordenadores: cierra archivos y no abre ninguno.
collect-set = Los registros de este ordenador se cerrarán para esta clave.
collect-needs-passphrase = Una clave de recogida se protege con una frase secreta.
collect-shut = No se puede abrir la clave de recogida.
collect-shut-hint = El archivo keys.json se ha modificado. Guarde una copia y enseñe este mensaje a la persona que instaló Tremplin.
collect-bad-key = «{ $key }» no es una clave de recogida.
collect-bad-key-hint = Empieza por age1 y se copia entera. «journal key» la muestra.
collect-bad-identity = El archivo { $file } no contiene ninguna clave age.
collect-bad-identity-hint = Una clave así empieza por AGE-SECRET-KEY-1, sola en su línea.

## Quién ha trabajado en los ordenadores

met-ask = { $n ->
        [one] Una persona se ha inscrito en un ordenador. ¿Quién es en su lista?
       *[other] { $n } personas se han inscrito en los ordenadores. ¿Quiénes son en su lista?
    }
met-how = Quite la marca de quien no sea la persona. Si hay dudas, pregúntele.
met-laptop = un ordenador
met-laptop-number = ordenador { $n }
met-same = { $laptop }: la misma persona que en la entrada
met-there = { $laptop }: también estaba
met-nameless = { $laptop }: una de las personas sin nombre
met-yes = Sí, así es
met-later = Más tarde
met-done = Está anotado.
met-waits = { $n ->
        [one] Una persona ha trabajado en un ordenador y no está en la lista con ese nombre. «Cerrar» la muestra; --met dice que sí.
       *[other] { $n } personas han trabajado en los ordenadores y no están en la lista con ese nombre. «Cerrar» las muestra; --met dice que sí.
    }
cli-workshop-met = Quienes han trabajado en los ordenadores son los de la entrada, por su apodo
