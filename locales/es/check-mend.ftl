# Cómo corregir lo que incumple una regla.

check-mend-toml = Mire la línea indicada y la anterior: suele faltar una comilla o un corchete.
check-mend-too-many-values = Reparta las actividades en varias unidades.
check-mend-missing-key = Añada la línea que falta: la clave, el signo =, y su valor.
check-mend-wrong-type = Añada o quite las comillas, o ponga el valor entre corchetes si se espera una lista.
check-mend-unknown-word = Escriba una de las palabras que propone el mensaje.
check-mend-how-many = Añada o quite elementos: cada uno empieza con su título entre corchetes dobles.
check-mend-empty-text = Escriba el texto, o borre la línea.
check-mend-too-long = Córtelo en varias actividades.
check-mend-no-module = Cree esa carpeta con su module.toml, o quite el nombre de «modules».
check-mend-no-units = Escriba en «units» los nombres de sus archivos de unidad, sin .toml, en orden.
check-mend-no-unit = Corrija el nombre, cree el archivo, o quítelo de la lista.
check-mend-hard-word-bare = Ponga la palabra entre corchetes dobles, una vez en la unidad: [[palabra|id]].
check-mend-feedback-missing = Añada una línea feedback = "…" bajo esa respuesta: diga por qué, sin juzgar.
check-mend-idea-missing = Añada una línea idea = "…" con el nombre de una idea de module.toml.
check-mend-given-right = Ponga en «given» otras respuestas, nunca la correcta.
check-mend-half-without-given = Añada «given», o quite show = "half".
check-mend-too-many-hints = Quédese con las tres que más ayudan, de la más leve a la más fuerte.
check-mend-same-texts = Cuente otra situación, con la misma idea.
check-mend-mastery = Escriba un «right» igual o menor que «of».
check-mend-idle-idea = Escriba una actividad sobre esta idea, o quite la idea.
check-mend-unknown-mark = Añada una tabla con este nombre (id), o quite la marca del texto.
check-mend-idle-mark = Marque el pasaje en el texto, o borre la tabla.
check-mend-goal-needs = Añada la línea que nombra el mensaje, «mail» o «folder».
check-mend-given-all = Quite al menos una meta de «given».
check-mend-link-unmarked = Marque el enlace en «body», o haga de él un botón: button = true, con un text.
check-mend-setting-is = Escriba "on" u "off" para un interruptor, el id de una opción para una elección, "set" para un código, least o most para un límite.
check-mend-form-codes = Deje un solo campo type = "code".
check-mend-picture-size = Dibuje más pequeño: acerque las cosas.
check-mend-steps-contact = Dé una urgencia a esa acción, o quite el contacto.
check-mend-plan-nothing-own = Añada una línea type = "write" o type = "tick".
check-mend-discuss-expect = Escriba de dos a cinco cosas que la gente suele decir.
check-mend-form-hints = Quite la línea «hints».
check-mend-overlay-status = Escriba status = "draft", o status = "reread" cuando otra persona lo haya releído.
check-mend-overlay-not-a-text = Borre esta línea de la traducción.
