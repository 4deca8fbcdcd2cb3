# La ventana de la sala: lo que el grupo ve en la pared. Líneas cortas: 38 columnas.

room-title = Taller
room-awaited = Esperando a la otra ventana…
room-awaited-how = En cuanto quien dirige el taller muestre una página, aparecerá aquí.
room-soon = Empezamos pronto
room-soon-sit = Pónganse cómodos.
room-number = En cada ordenador, ábralo con este número:
# $letter: A, B, C…; $answer: la respuesta
room-answer = **{ $letter }.** { $answer }
# $n: cuántas personas
room-untold = { $n ->
    [one] 1 persona prefiere no decirlo.
   *[other] { $n } personas prefieren no decirlo.
}

# $at: qué parte de la página, desde 1; $all: cuántas hay
room-below = sigue ({ $at } de { $all })
room-above = más arriba
# Una pequeña señal al pie de la página, que se queda. Muy corta.
room-lost = en pausa

room-other-version = La otra ventana es de otra versión.
room-other-lesson = Esta ventana tiene otra versión de esta lección.
room-open-again = Ciérrela y ábrala de nuevo desde la ventana de quien dirige el taller.
room-close = ¿Cerrar esta ventana?
room-close-how = Intro: cerrar. Esc: seguir mostrando.

room-busy = Otra ventana ya muestra páginas a la sala.
room-busy-hint = Vaya a esa otra ventana o ciérrela.
room-not-open = No se puede llegar a la ventana de la sala.
room-not-open-hint = El taller sigue sin ella: muestre esta ventana y tenga sus notas en papel.
room-no-folder = No se puede mostrar nada a la sala: no hay carpeta de datos.
room-no-folder-hint = Libere espacio en el disco o elija una carpeta con --data, y abra Tremplin de nuevo.
room-too-long = Esta página es demasiado larga para la ventana de la sala.
room-too-long-hint = La sala sigue viendo la página anterior. Acorte lo que se ha escrito.

cli-workshop-room = La ventana de la sala, para el proyector: muestra lo que dice la ventana de quien dirige el taller
