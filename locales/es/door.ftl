### The door: who is here, the nickname, the pictures, the next person.
door-title = ¿Quién está aquí?
door-new = Es mi primera vez
door-new-what = Un apodo, y su sitio se guarda.
door-been = Ya he estado aquí
door-been-what = Sigue donde estaba.
door-try = Solo probar
door-try-what = Para una primera visita. Nada que dar, nada que recordar.
door-adviser = Zona de asesoría
door-try-title = Solo probar
door-try-nothing = Lo que haga no se guarda en este ordenador. Cuando se va, se olvida todo.
door-try-keep = Si le gusta, podrá guardarlo al final de cada etapa.
door-suggested = ¿No se le ocurre ninguno? Elija uno de estos apodos:
door-others = Otros apodos
door-too-much = Parece una dirección de correo o un número de teléfono. Aquí basta un apodo: no hace falta que diga quién es usted.
door-too-much-anyway = Usarlo de todos modos
door-nicknames = Golondrina, Gorrión, Olivo, Tomillo, Laurel, Amapola, Canela, Avellana, Cereza, Frambuesa, Luciérnaga, Mariposa, Cigüeña, Erizo, Ardilla, Nutria, Colina, Lluvia, Cometa, Brújula, Linterna, Lavanda, Girasol, Almendro
door-sign-title = Elija su dibujo
door-sign-why = Junto con su apodo, sirve para encontrar su sitio la próxima vez.
door-sign-none = Elija primero un dibujo.
notice-title = Lo que se guarda de usted
notice-kept =
    - Su apodo y su dibujo.
    - Sus respuestas a los ejercicios, sus ajustes y sus insignias.
    - Su grupo, y los talleres a los que ha venido, si se lleva una lista.
    - Lo que un asesor o una asesora anotó de sus logros.
    - Ni nombre, ni dirección, ni fecha de nacimiento. Nada sale a internet.
notice-who = Todo se queda en este ordenador y, después de un taller, en el de la persona que lo dirige: lo lleva una memoria USB cerrada con clave. Puede verlo esa persona, y cualquiera que sepa abrir los archivos de estos ordenadores.
notice-long = Si no vuelve, todo se borra al cabo de { $months ->
    [one] un mes
   *[other] { $months } meses
}.
notice-rights = Puede pedir que le enseñen lo que se guarda, que se lo den o que lo borren. También puede decir que no: elija «Solo probar».
notice-understood = Entendido
door-offer-title = ¿Quiere un código de imágenes?
door-offer-what = Son tres imágenes que se eligen en orden. El código evita que otra persona del grupo abra su página.
door-offer-limits = No es una caja fuerte: alguien hábil, con tiempo, puede averiguarlo. No escriba aquí ningún secreto. Si olvida sus imágenes, la persona que dirige el taller puede quitar el código.
door-offer-no = No, sin código
door-offer-yes = Sí, elegir tres imágenes
door-choose-title = Elija tres imágenes
door-choose-how = En el orden que quiera. Invente con ellas una pequeña historia, para recordarlas.
door-chosen-title = Sus tres imágenes
door-chosen-three = 1. { $first } – 2. { $second } – 3. { $third }
door-chosen-remember = Si así se queda más a gusto, apúntelas en un papel y guárdelo en casa.
door-chosen-keep = Usar estas tres imágenes
door-again = Empezar otra vez
door-list-title = ¿Cuál es el suyo?
door-letters-title = Las primeras letras de su apodo
door-letters-why = Escriba al menos dos. Mayúsculas y tildes no importan.
door-letters-label = Primeras letras
door-letters-few = Escriba al menos las dos primeras letras de su apodo.
door-which-title = ¿Cuál es su dibujo?
door-code-title = Sus tres imágenes, en orden
door-code-how = { $n ->
    [0] Elija la primera.
    [1] Ha elegido una imagen. Elija la segunda.
   *[other] Ha elegido dos imágenes. Elija la tercera.
}
door-code-ready = Ha elegido tres imágenes.
door-code-three = Elija tres imágenes.
door-code-wrong = No son esas imágenes, o no en ese orden. Pruebe otra vez. También puede ayudarle la persona que dirige el taller.
door-code-none = ¿No tiene código? Vuelva atrás: quizá las letras o el dibujo no son los suyos.
door-wait = Espere { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
} más y pruebe otra vez. No se ha bloqueado nada.
lock-failed = Este ordenador no tiene bastante memoria libre para preparar el código.
drawing-house = casa
drawing-boat = barco
drawing-tree = árbol
drawing-key = llave
drawing-cup = taza
drawing-fish = pez
drawing-sun = sol
drawing-book = libro
drawing-clock = reloj
drawing-umbrella = paraguas
drawing-mountain = montaña
drawing-bicycle = bicicleta
still-title = ¿Sigue aquí { $name }?
still-guest = ¿Sigue aquí la misma persona?
still-why = Nadie ha tocado este ordenador desde hace diez minutos. No se ha perdido nada.
still-yes = Sí, sigo yo
still-no = No, soy otra persona
leave-title = ¿Quiere guardar lo que ha hecho?
leave-why = Estaba probando: todavía no se ha guardado nada.
leave-keep = Sí, guardarlo con un apodo
leave-next = No, olvidarlo todo
