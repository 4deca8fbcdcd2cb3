# Lo que la comprobación dice de la legibilidad, de los minutos y de los objetivos.

check-hard-to-read = Esta unidad se lee con dificultad: { $ease } en la escala { $author }, donde { $least } o más es fácil.
check-hard-to-read-words = Las frases de esta unidad tienen { $words } palabras de media; { $most } como máximo se leen sin esfuerzo.
check-hard-to-read-fix = Corte las frases largas y cambie las palabras largas por palabras de todos los días.
check-long-paragraph = Este párrafo ocupa { $lines } líneas de 60 columnas; { $most } como máximo se leen de un vistazo.
check-long-paragraph-fix = Haga dos párrafos con una línea vacía, o una lista.
check-many-brackets = Esta frase tiene varios paréntesis.
check-many-brackets-fix = Haga una frase con lo que dice el paréntesis, o quítelo.
check-objective-uncovered = Ninguna actividad evaluada trabaja el objetivo { $id }.
check-objective-uncovered-fix = Una a este objetivo una idea que se trabaje en un ejercicio, o quite el objetivo.
check-minutes-range = Esta unidad anuncia { $n ->
        [one] un minuto
       *[other] { $n } minutos
    }; una unidad dura de { $least } a { $most }.
check-minutes-range-fix = Divida la unidad en dos, o júntela con otra.
check-minutes-far = Esta unidad anuncia { $n } minutos; a { $pace } palabras por minuto dura { $measured }.
check-minutes-far-fix = Corrija «minutes», o la extensión de la unidad.
check-why-hard-to-read = Un texto largo de descifrar hace abandonar. Fórmulas publicadas para cada lengua (Flesch 1948, Kandel y Moles 1958, Amstad 1978, Fernández-Huerta 1959, Flesch-Vacca 1972); en 70 empieza «fácil» en la escala de Flesch, 12 palabras por frase es nuestra elección. Solo las personas lectoras a las que va dirigido pueden validar un texto.
check-why-long-paragraph = En un bloque largo se pierde la línea. La lectura fácil pide textos con aire (Inclusion Europe 2009); 6 líneas de 60 columnas, un cuarto de la ventana, es nuestra elección.
check-why-many-brackets = Cada paréntesis interrumpe la frase. La lectura fácil pide una idea por frase (Inclusion Europe 2009).
check-why-objective-uncovered = Lo que se promete se debe trabajar: objetivo, ejercicio y prueba van juntos (Biggs, «constructive alignment», 1996).
check-why-minutes = Una duración falsa desborda el taller. Medida a 120 palabras por minuto, la mitad de una persona lectora con práctica (238: Brysbaert 2019), más el tiempo de los gestos; de 5 a 15 minutos por unidad.
check-asks-hard-to-read = Lo que se lee de una unidad es fácil: 70 como mínimo según la fórmula publicada de la lengua, 12 palabras por frase de media como máximo.
check-asks-long-paragraph = Un párrafo ocupa 6 líneas de 60 columnas como máximo.
check-asks-many-brackets = Una frase tiene un paréntesis como máximo.
check-asks-objective-uncovered = Cada objetivo del módulo tiene una idea que trabaja una actividad evaluada.
check-asks-minutes = Los minutos anunciados se acercan a los medidos y van de 5 a 15.
