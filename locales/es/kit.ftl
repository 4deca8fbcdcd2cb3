nickname-taken = El apodo «{ $name }» ya está en uso aquí.
nickname-taken-hint = Elija otro, por ejemplo con una letra más.
nobody-here = No hay nadie delante de esta máquina.
badge-not-yet = Esta persona aún no ha conseguido la insignia del módulo «{ $module }».
badge-not-yet-hint = Se consigue cuando todas las etapas del módulo están superadas.
file-not-written = No se ha podido escribir el archivo { $path }.
file-not-written-hint = Compruebe que la carpeta existe, que queda espacio y que tiene permiso para escribir en ella.

prints-nowhere = Aquí no se puede imprimir nada: no hay dónde escribir.
prints-nowhere-hint = Elija «Copiar a mano».
prints-no-folder = La carpeta { $path } no existe.
prints-no-folder-hint = Conecte la memoria USB y después indique su carpeta.
