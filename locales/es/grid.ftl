# La tabla de calidad: una página para quien financia.

cli-check-grid = Hacer la tabla de calidad en una página para imprimir (o en datos, con --json)
check-language = { $lang }: { $fresh } textos al día de { $all }; { $reread ->
        [0] ningún archivo releído
        [one] { $reread } archivo releído
       *[other] { $reread } archivos releídos
    } de { $files }.

grid-title = Tabla de calidad
grid-nothing = Sin título
grid-unsaid = no indicado
grid-publisher = Editor
grid-version = Versión
grid-licence = Licencia
grid-size = Contenido
grid-size-said = { $modules ->
        [one] { $modules } módulo
       *[other] { $modules } módulos
    }, { $units ->
        [one] { $units } unidad
       *[other] { $units } unidades
    }
grid-day = Medido el
grid-languages = Lengua
grid-language-source = { $name } (lengua de escritura)
grid-head-texts = Textos traducidos
grid-language-texts = { $n } de { $all }
grid-head-reread = Archivos releídos
grid-language-reread = { $n } de { $all }
grid-head-words = Palabras por frase
grid-language-words = { $n } de media, { $most } como máximo
grid-head-ease = Facilidad de lectura
grid-language-ease = { $ease } de 100 ({ $author })
grid-no-formula = sin fórmula publicada
grid-head-criterion = Criterio y fuente
grid-head-measured = Medido
grid-head-verdict = Resultado
grid-met = cumplido
grid-not-met = no cumplido
grid-idle = no procede
grid-person = visto por:
grid-not-measured = sin medir: primero hay que corregir errores
grid-note = Todas las cifras las mide el programa. Una casilla vacía espera a una persona: su nombre y la fecha. El control de lectura fácil cuenta palabras y sílabas: solo las personas lectoras a las que va dirigido pueden aprobar un texto.

grid-rules = Se cumplen las reglas de la casa
grid-rules-source = Lista de reglas, cada una con su razón: manual del currículo, 2026
grid-rules-said = { $errors ->
        [0] ningún error
        [one] { $errors } error
       *[other] { $errors } errores
    }, { $advice ->
        [0] ningún consejo
        [one] { $advice } consejo
       *[other] { $advice } consejos
    }
grid-readability = Cada unidad se lee con facilidad, en cada lengua
grid-readability-source = Flesch 1948; Kandel y Moles 1958; Fernández-Huerta 1959; Flesch-Vacca 1972; Amstad 1978
grid-readability-said = { $list }; fácil a partir de { $least }
grid-sentences = Las frases son cortas
grid-sentences-source = Inclusion Europe, «Información para todos», 2009; los números son nuestra elección
grid-sentences-said = palabras por frase de media (máximo): { $list }; se esperan { $most } de media
grid-feedback = Cada respuesta, acertada o no, se explica
grid-feedback-source = Pan y Rickard, transferencia del aprendizaje con pruebas, 2018
grid-feedback-said = { $items ->
        [one] { $items } respuesta evaluada
       *[other] { $items } respuestas evaluadas
    }, { $missing ->
        [0] ninguna sin explicación
       *[other] { $missing } sin explicación
    }
grid-cues = Ni la longitud ni el lugar delatan la respuesta correcta
grid-cues-source = Haladyna, Downing y Rodriguez, reglas de las preguntas de opción, 2002
grid-cues-said = { $questions ->
        [one] { $questions } pregunta de opción
       *[other] { $questions } preguntas de opción
    }, { $habits ->
        [0] ninguna costumbre encontrada
        [one] una costumbre encontrada
       *[other] { $habits } costumbres encontradas
    }
grid-real = Mensajes verdaderos entre las estafas
grid-real-source = O'Connor et al. 2021; Modirrousta-Galian y Higham 2023
grid-real-said = { $real } verdaderos de { $all } mensajes
grid-real-shown = ningún mensaje que juzgar; mensajes cuyas señales se buscan: { $n }
grid-ideas = Cada idea se pregunta dos veces, y cada unidad puede volver a preguntar
grid-ideas-source = Latimier et al. 2021; Pan y Rickard 2018
grid-ideas-said = { $ideas ->
        [one] { $ideas } idea
       *[other] { $ideas } ideas
    }, { $thin } de ellas poco trabajadas; unidades sin variante: { $spare }
grid-objectives = Cada objetivo se trabaja y está unido a DigComp
grid-objectives-source = DigComp 3.0, Comisión Europea (JRC144121), 2025; Biggs 1996
grid-objectives-said = { $objectives ->
        [one] { $objectives } objetivo
       *[other] { $objectives } objetivos
    }, { $uncovered } sin ejercicio, { $unaligned } sin enlace; { $competences ->
        [one] { $competences } competencia de DigComp
       *[other] { $competences } competencias de DigComp
    }
grid-contacts = Los contactos oficiales están verificados y fechados
grid-contacts-source = Regla de la casa: vistos en su fuente, con fecha de fin
grid-contacts-said = { $verified } verificados de { $all }; los demás quedan ocultos
grid-contacts-none = sin contactos propios: se muestran los del programa
grid-pages = Cada página cabe en una pantalla pequeña
grid-pages-source = WCAG 2.2, criterio 1.4.10, 2023; tamaños de la casa
grid-pages-said = { $pages ->
        [one] { $pages } página dibujada
       *[other] { $pages } páginas dibujadas
    } en 80x24, 60x20 y 40x14: { $n ->
        [0] ninguna observación
        [one] una observación
       *[other] { $n } observaciones
    }
grid-faces = Todo se hace también en líneas (lector de pantalla) y en papel
grid-faces-source = WCAG 2.2, principios 1 y 2, 2023
grid-faces-said = { $all ->
        [one] { $all } actividad
       *[other] { $all } actividades
    }; { $lines ->
        [one] { $lines } hecha en líneas
       *[other] { $lines } hechas en líneas
    }, { $paper ->
        [one] { $paper } puesta en papel
       *[other] { $paper } puestas en papel
    }
grid-minutes = Las duraciones anunciadas son verdaderas
grid-minutes-source = Brysbaert 2019 (238 palabras por minuto), la mitad para quien lee despacio
grid-minutes-said = { $said ->
        [one] { $said } minuto anunciado
       *[other] { $said } minutos anunciados
    }, { $measured } medidos a 120 palabras por minuto; { $n ->
        [0] ninguna unidad por revisar
        [one] una unidad por revisar
       *[other] { $n } unidades por revisar
    }
grid-translations = Las traducciones están enteras y al día
grid-translations-source = Regla de la casa: cada texto traducido lleva la marca de su fuente
grid-translations-said = { $list }
grid-translations-none = una sola lengua
grid-reread = Una segunda persona ha releído los textos
grid-reread-source = ISO 17100, revisión por una segunda persona, 2015
grid-reread-said = { $n } archivos traducidos dicen estar releídos, de { $all }
grid-readers = Personas lectoras destinatarias han leído y aprobado
grid-readers-source = Inclusion Europe, «No escribáis para nosotros sin nosotros», 2009
grid-readers-said = el programa no puede juzgarlo
grid-facts = Los hechos, las leyes y los trámites son exactos en esta fecha
grid-facts-source = Leído por una persona del oficio
grid-facts-said = el programa no puede juzgarlo
