# Lo que completan los intérpretes de órdenes, y el manual.

cli-completions = Escribir lo que la tecla Tab necesita para completar órdenes
cli-completions-shell = Su intérprete de órdenes
cli-man = Escribir el manual, para la orden man
cli-man-command = La orden cuya página quiere; sin ella, la página del programa
cli-man-output = Escribir todas las páginas en esta carpeta
man-written = Las páginas del manual están en { $path }.
man-unknown-hint = La lista de órdenes: tremplin --help
man-manual = Manual de Tremplin
man-name = Nombre
man-synopsis = Uso
man-keys = Teclas
man-exit = Código de salida
man-exit-codes = 0: hecho. 1: la comprobación encontró algo. 2: orden o petición que corregir. 3: contenido que corregir. 4: diario. 5: archivo, disco o red. 70: fallo del programa.
man-files = Archivos
man-files-data = El diario y sus copias están en la carpeta de datos: ~/.local/share/tremplin, o la carpeta de --data o de la variable TREMPLIN_DATA, o una carpeta tremplin-data junto al programa.
