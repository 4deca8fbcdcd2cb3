### The languages in the room, and comfort of reading.
modules-elsewhere = En { $lang }:
tongue-other = Leer en { $lang }
tongue-both = Leer en los dos idiomas
tongue-own = Volver a un solo idioma: { $lang }
tongue-lessons = Idioma de las lecciones
settings-spacing = Espacio entre líneas
spacing-single = Sencillo
spacing-double = Doble
profile-best = ¿Qué idioma entiende mejor?
profile-best-why = Las lecciones empezarán en ese idioma, si existen en él. Al otro idioma se llega con una tecla.
profile-best-other = Otro idioma
profile-untold = Prefiero no decirlo
profile-reads = ¿Le gusta leer en este idioma?
profile-reads-why = Si prefiere escuchar, el ordenador puede leer en voz alta. También le ahorra escribir, cuando se puede.
profile-reads-likes = Sí, me gusta leer
profile-reads-not = Prefiero escuchar
language-draft = Los textos en alemán, español y esloveno aún no los ha revisado ningún hablante nativo.
