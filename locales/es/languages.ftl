### The languages in the room, and comfort of reading.
modules-elsewhere = En { $lang }:
tongue-other = Leer en { $lang }
tongue-both = Leer en los dos idiomas
tongue-own = Volver a un solo idioma: { $lang }
tongue-lessons = Idioma de las lecciones
settings-spacing = Espacio entre líneas
spacing-single = Sencillo
spacing-double = Doble
