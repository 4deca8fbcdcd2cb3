# What the checker says of simulated messages, sorting messages, finding clues and investigating.

check-unknown-mark = «{ $id }» está marcado en el texto, y ningún [[{ $key }]] habla de ello.
check-unknown-mark-fix = Añada una tabla «{ $key }» con este id, o quite la marca del texto.
check-idle-mark = «{ $id }» no está marcado en ningún lugar del texto.
check-idle-mark-fix = Escriba el fragmento en el texto así: {"{"}{ $id }|fragmento{"}"}
check-look-shows = Una mirada más de cerca muestra una cosa: o adónde lleva un enlace, o una nota.
check-look-shows-fix = Escriba «leads» o «note», solo uno de los dos.
check-reserved-look = «{ $id }» ya es el nombre de la mirada al remitente.
check-bad-site = «{ $address }» no es una dirección de página web.
check-bad-site-fix = Escriba por ejemplo https://colis-rapide.example/suivi
check-real-number = «{ $number }» es un número que alguien puede tener.
check-real-number-fix = Use un número reservado para la ficción: 06 39 98 xx xx o 01 99 00 xx xx. Un número corto se escribe 38 XXX.

check-ways-needed = «{ $id }» se puede comprobar, y no se propone ningún camino.
check-ways-needed-fix = Añada «ways» con dos a cuatro caminos, y al menos uno propio de la persona.
check-ways-mixed = Los caminos de «{ $id }» no dejan elegir.
check-ways-mixed-fix = Proponga de dos a cuatro caminos: al menos uno por el mensaje («inside = true») y al menos otro distinto.
check-scam-act = «{ $id }» es una trampa: hacerle caso no puede ser correcto.
check-scam-act-fix = Quite «act» de «right» y de «accept», o quite «scam = true».
check-real-leave = «{ $id }» es verdadero: dejarlo estar no puede ser correcto.
check-real-leave-fix = Quite «leave» de «right» y de «accept», o añada «scam = true».
check-real-share = { $real } mensajes de { $of } son verdaderos: son muy pocos.
check-real-share-fix = Al menos cuatro mensajes de cada diez deben ser verdaderos. Si no, se aprende a tirarlo todo.
check-plain-real =
    { $found ->
        [0] Ningún mensaje verdadero puede leerse sin comprobar: hacen falta dos.
        [one] Un solo mensaje verdadero puede leerse sin comprobar: hacen falta dos.
       *[other] { $found } mensajes verdaderos pueden leerse sin comprobar: hacen falta dos.
    }
check-plain-real-fix = Añada mensajes verdaderos que solo informen, con «right = "act"» y sin «check» en «accept».
check-never-right = «{ $word }» no es la mejor decisión para ningún mensaje.
check-never-right-fix = Cada una de las tres decisiones (act, check, leave) debe ser la correcta al menos una vez.
check-same-answer = «{ $word }» es la decisión correcta para { $n } mensajes de { $of }: casi bastaría con repetirla.
check-same-answer-fix = Reparta las decisiones correctas: ninguna debe valer para más de la mitad de los mensajes.
check-constant = Responder a todo «{ $word }» bastaría para superar un sorteo.
check-draw-fits = «draw = { $draw }» no sirve para este mazo de { $of } mensajes.
check-draw-fits-fix = Cada sorteo debe caber en el mazo, con una trampa, dos verdaderos sin comprobar y un 40 % de verdaderos.

check-few-clues =
    { $found ->
        [0] Ningún fragmento es una pista: hacen falta dos al menos.
        [one] Un solo fragmento es una pista: hacen falta dos al menos.
       *[other] { $found } fragmentos son pistas: hacen falta dos al menos.
    }
check-few-clues-fix = Añada «clue = true» a los fragmentos que dicen algo.
check-all-clues = Todos los fragmentos son pistas: bastaría con marcarlo todo.
check-all-clues-fix = Añada al menos un fragmento sin «clue», con la razón por la que no dice nada.

check-no-decisive = Ninguna página de la mesa permite decidir.
check-no-decisive-fix = Ponga «worth = "decisive"» en una página al menos.
check-all-decisive = Todas las páginas de la mesa deciden: bastaría con abrir cualquiera.
check-all-decisive-fix = Añada al menos una página «useful» o «noise».
