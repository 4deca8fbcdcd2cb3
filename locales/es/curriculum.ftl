curriculum-not-there = La carpeta { $path } no contiene ni curriculum.toml ni module.toml.
curriculum-not-there-hint = Indique la carpeta de un currículo, o la de un solo módulo.
file-not-utf8 = El archivo { $file } no es un texto UTF-8.
file-not-utf8-hint = En su editor, guárdelo otra vez y elija la codificación UTF-8.
file-not-read = No se puede leer el archivo { $file }.
file-not-read-hint = Compruebe que existe y que tiene permiso para leerlo.
file-not-plain = { $file } no es un archivo normal.
file-too-large = El archivo { $file } es demasiado grande: 1 MiB como máximo.
file-too-large-hint = Repártalo en varias unidades.
file-has-mistakes = { $n ->
    [one] El archivo { $file } contiene un error.
   *[other] El archivo { $file } contiene { $n } errores.
}
file-has-mistakes-hint = Ejecute «tremplin curriculum check» con su carpeta: allí se explica cada error.
module-folder-name = El nombre de la carpeta «{ $name }» no sirve como nombre de módulo.
no-such-module = Aquí no hay ningún módulo «{ $id }».
no-such-module-hint = Ejecute «tremplin modules» para ver los que hay.
no-such-module-folder = Aquí hay una carpeta «{ $id }». Para usarla: tremplin --curricula { $id } { $rest }
