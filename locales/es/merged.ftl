### Journals brought together: how far it is, and curricula that differ.
merge-progress = Archivo { $at } de { $files }: { $n } eventos leídos…
merge-differs = { $n ->
    [one] Módulo { $module }: { $n } respuesta se dio a otra versión de la pregunta. Se guarda; la pregunta se hará de nuevo.
   *[other] Módulo { $module }: { $n } respuestas se dieron a otra versión de las preguntas. Se guardan; esas preguntas se harán de nuevo.
}
merge-differs-hint = Ponga la misma versión de los módulos en todos los ordenadores.
journal-differs = { $n ->
    [one] Módulo { $module }: { $n } respuesta se dio a otra versión de la pregunta que las demás.
   *[other] Módulo { $module }: { $n } respuestas se dieron a otra versión de las preguntas que las demás.
}
stick-differs = No todos los ordenadores tenían la misma versión de las preguntas: ponga la misma en todos.
stick-proposes = { $n ->
    [one] { $n } persona quizá consta dos veces: vea «Personas que constan dos veces».
   *[other] { $n } personas quizá constan dos veces: vea «Personas que constan dos veces».
}
